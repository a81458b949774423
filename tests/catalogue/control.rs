//! Branches, loops, jumps. Each function stands twice: as a module, and as plain Rust, whose value
//! at some points must be the same to the last bit. The generated checks hold the gradients to
//! differences.

#![allow(non_snake_case)] // Of `capitals`, whose argument is a field's name too.

use chainrule::prelude::*;

/// Writes a function twice, and compares the two.
macro_rules! twice {
    ($($(#[$attr:meta])* fn $name:ident($($arg:ident: $ty:ty),*) -> $out:ty $body:block at $(($($at:expr),*))*)*) => {
        $(
            $(#[$attr])*
            #[module]
            fn $name($($arg: $ty),*) -> $out $body
        )*
        mod native {
            #![allow(clippy::all, unused)]
            use super::*;
            $(pub fn $name($($arg: $ty),*) -> $out $body)*
        }
        #[test]
        fn values_are_those_of_plain_rust() {
            $($(
                let (module, plain) = ($name($($at),*), native::$name($($at),*));
                assert_eq!(format!("{module:?}"), format!("{plain:?}"), stringify!($name));
            )*)*
        }
    };
}
pub(crate) use twice;

twice! {
    fn if_expression(x: f64) -> f64 {
        if x > 0.3 { x * x } else { x.sin() }
    } at (0.5) (0.1)

    fn if_statement(x: f64) -> f64 {
        let mut y = x;
        if x > 0.2 {
            y = x * 3.0;
        }
        y * y
    } at (0.5) (0.1)

    fn else_if(x: f64) -> f64 {
        let mut y = 0.0;
        if x > 0.5 {
            y = x;
        } else if x > 0.2 {
            y += x * x;
        } else {
            y -= x.exp();
        }
        y
    } at (0.7) (0.3) (0.1)

    fn early_return(x: f64) -> f64 {
        if x < 0.1 {
            return x * 2.0;
        }
        let y = x * x;
        if y > 0.5 {
            return y.sin();
        }
        y + x
    } at (0.05) (0.4) (0.9)

    fn for_range(x: f64) -> f64 {
        let mut s = 0.0;
        for i in 0..5 {
            s += x.powi(i) * 0.5;
        }
        s
    } at (0.7)

    fn for_carry(x: f64) -> f64 {
        let mut y = x;
        for _ in 0..4 {
            y = y.sin() * x + 0.1;
        }
        y
    } at (0.7)

    fn zero_trips(x: f64) -> f64 {
        let mut y = x;
        for _ in 0..0 {
            y = y * y;
        }
        y * 2.0
    } at (0.7)

    fn array_in_place(x: [f64; 4]) -> f64 {
        let mut a = x;
        for i in 1..4 {
            a[i] = a[i] * a[i - 1];
        }
        a[3] + a[1]
    } at ([0.1, 0.2, 0.3, 0.4])

    fn continue_odd(x: [f64; 4]) -> f64 {
        let mut s = 1.0;
        for i in 0..4 {
            if i % 2 == 1 {
                continue;
            }
            s = s * x[i] + x[i].sin();
        }
        s
    } at ([0.1, 0.2, 0.3, 0.4])

    fn newton(a: f64) -> f64 {
        let mut x = 1.0;
        for _ in 0..20 {
            let f = x * x - a - 2.0;
            if f.abs() < 1e-12 {
                break;
            }
            x -= f / (2.0 * x);
        }
        x
    } at (0.3) (0.7)

    fn newton_while(a: f64) -> f64 {
        let mut x = a + 1.0;
        while (x * x - a - 2.0).abs() > 1e-13 {
            x = 0.5 * (x + (a + 2.0) / x);
        }
        x
    } at (0.3) (0.7)

    fn search(x: [f64; 3], k: usize) -> f64 {
        for i in 0..3 {
            if i == k {
                return x[i] * 2.0;
            }
        }
        x[0] * x[1]
    } at ([0.1, 0.2, 0.3], 1) ([0.1, 0.2, 0.3], 5)

    fn break_value(x: f64) -> f64 {
        let mut y = x;
        let z = loop {
            y = y * y + 0.6;
            if y > 2.0 {
                break y * x;
            }
        };
        z + y
    } at (0.3) (0.7)

    fn matched(x: f64, k: usize) -> f64 {
        match k {
            0 => x,
            1 | 2 => x * x,
            3..=5 => {
                let y = x.sin();
                y * y
            }
            n if n % 2 == 0 => x * n as f64,
            _ => 1.0,
        }
    } at (0.3, 0) (0.3, 2) (0.3, 4) (0.3, 8) (0.3, 9)

    fn nested(x: [[f64; 3]; 2]) -> f64 {
        let mut total = 0.0;
        for i in 0..2 {
            let mut row = 1.0;
            for j in 0..i + 2 {
                if x[i][j] > 0.25 {
                    row *= x[i][j];
                } else {
                    row += x[i][j].exp();
                }
            }
            total += row * row;
        }
        total
    } at ([[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]])

    fn elements(x: [f64; 3], w: [f64; 3]) -> f64 {
        let mut s = 0.0;
        for (i, (a, b)) in x.iter().zip(w.iter()).enumerate() {
            s += a * b * i as f64;
        }
        for v in x {
            s = s * v + 1.0;
        }
        s
    } at ([0.1, 0.2, 0.3], [0.4, 0.5, 0.6])

    fn swapped(x: f64, y: f64) -> f64 {
        let mut a = x;
        let mut b = y;
        for _ in 0..3 {
            (a, b) = (b, a * b);
            core::mem::swap(&mut a, &mut b);
            a = a + 0.1;
        }
        a - b * b
    } at (0.3, 0.4)

    fn labels(x: [f64; 3]) -> f64 {
        let mut s = x[0];
        'outer: for i in 0..3 {
            for j in 0..3 {
                if j > i {
                    continue 'outer;
                }
                if s > 1.5 {
                    break 'outer;
                }
                s = s + x[j] * s;
            }
            s = s * 1.1;
        }
        s
    } at ([0.9, 0.2, 0.3]) ([0.1, 0.1, 0.1])

    fn mixed_exit(x: f64, k: usize) -> f64 {
        let mut y = x;
        if k > 1 {
            if x > 0.3 {
                return x * 5.0;
            }
            y = y * x;
        } else {
            y = y + x;
        }
        y.sin() * y
    } at (0.5, 0) (0.5, 2) (0.2, 2)

    fn runtime_count(x: f64, n: usize) -> f64 {
        let mut y = x;
        for i in 0..n {
            y = y * x + i as f64 * 0.1;
        }
        y
    } at (0.5, 0) (0.5, 3)

    fn option(x: f64) -> f64 {
        let o = if x > 0.4 { Some(x * x) } else { None };
        let mut y = x;
        if let Some(v) = o {
            y += v * 3.0;
        }
        match o {
            Some(v) if x > 10.0 => v,
            None => y,
            Some(w) => y * w,
        }
    } at (0.5) (0.2)

    fn counter(x: [f64; 5]) -> f64 {
        let mut k = 0;
        let mut s = 0.0;
        while k < 5 {
            if k == 3 {
                k += 1;
                continue;
            }
            s += x[k] * x[k] * k as f64;
            k += 1;
        }
        s
    } at ([0.1, 0.2, 0.3, 0.4, 0.5])

    fn deferred(x: f64) -> f64 {
        let y;
        if x > 0.4 {
            y = x * 2.0;
        } else {
            y = x.exp();
        }
        y * y
    } at (0.5) (0.2)

    fn from_the_second(x: [f64; 3]) -> f64 {
        let mut s = 2.0;
        for i in 1..x.len() {
            s = s * x[i - 1].exp();
        }
        s
    } at ([0.1, 0.2, 0.3])

    fn to_the_length(x: [f64; 3]) -> f64 {
        let mut s = 2.0;
        for i in 0..x.len() {
            s = s * x[i].exp();
        }
        s
    } at ([0.1, 0.2, 0.3])

    fn none_is_no_name(x: f64, k: usize) -> f64 {
        let mut o = if k > 2 { Some(k) } else { None };
        let y = match o {
            None => {
                o = Some(7);
                match o {
                    None => x * 100.0,
                    Some(n) => x * x * n as f64,
                }
            }
            Some(_) => x,
        };
        y * x
    } at (0.5, 1) (0.5, 4)

    fn let_else(x: f64, k: usize) -> f64 {
        let o = if k > 2 { Some(k) } else { None };
        let Some(n) = o else { return x * x };
        x * n as f64
    } at (0.5, 1) (0.5, 4)

    fn let_or_panic(x: f64, k: usize) -> f64 {
        let true = k < 1000 else { panic!("{x} at {k}") };
        let y = if k > 1000 { panic!("{k}") } else { x * 2.0 };
        if x > 1000.0 {
            panic!("{x}");
        }
        match k {
            0..1000 => x * y,
            _ => { unreachable!("{k}") }
        }
    } at (0.5, 1)

    fn macros_of_constants(x: f64, k: usize) -> f64 {
        let seen = stop_gradient(x);
        debug_assert!(seen.is_finite(), "{seen}");
        assert!(k < 1000, "{k}");
        eprintln!("{seen} {k}");
        let mut y = x;
        if k > 0 {
            assert_ne!(k, 0);
            eprintln!("{k}");
            y *= 2.0;
        }
        for i in 0..3 {
            debug_assert!(i < 3, "{i}");
            eprintln!("{i} of {k}");
            y = y * x + 1.0;
        }
        let mut n = 0;
        while n < 3 {
            n += 1;
            assert!(n > 0);
            y = y.sin();
        }
        y
    } at (0.5, 0) (0.5, 2)

    #[allow(non_snake_case)]
    fn capitals(X: f64) -> f64 {
        match X {
            X if X > 0.3 => X * X,
            X => X,
        }
    } at (0.5) (0.1)

    fn insertion_sort(x: [f64; 4]) -> f64 {
        let mut a = x;
        for i in 1..4 {
            let mut j = i;
            while j > 0 && a[j] < a[j - 1] {
                a.swap(j, j - 1);
                j -= 1;
            }
        }
        a[0] + 2.0 * a[1] + 3.0 * a[2] * a[3]
    } at ([0.4, 0.1, 0.3, 0.2])
}
