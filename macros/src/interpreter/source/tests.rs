//! What the machine makes of a function against what the function itself gives: each is compiled
//! as it stands, and run from its tokens beside that.

#![allow(clippy::all, unused)]

use super::{Machine, Stops};
use crate::interpreter::number::{Dual, Number, Points};
use crate::interpreter::value::Value;

/// A value of Rust's, as one of the machine's.
trait Plain {
    fn plain<N: Number>(&self) -> Value<N>;
}
impl Plain for f64 {
    fn plain<N: Number>(&self) -> Value<N> {
        Value::Scalar(N::constant(*self))
    }
}
impl Plain for bool {
    fn plain<N: Number>(&self) -> Value<N> {
        Value::Int(i64::from(*self))
    }
}
impl Plain for usize {
    fn plain<N: Number>(&self) -> Value<N> {
        Value::Int(*self as i64)
    }
}
impl<X: Plain> Plain for Option<X> {
    fn plain<N: Number>(&self) -> Value<N> {
        Value::Option(self.as_ref().map(|x| Box::new(x.plain())))
    }
}
impl<X: Plain, const N: usize> Plain for [X; N] {
    fn plain<M: Number>(&self) -> Value<M> {
        Value::Array(self.iter().map(Plain::plain).collect())
    }
}
impl<A: Plain, B: Plain> Plain for (A, B) {
    fn plain<N: Number>(&self) -> Value<N> {
        Value::Tuple(vec![self.0.plain(), self.1.plain()])
    }
}

fn run<N: Number>(source: &str, args: &[Value<N>]) -> Value<N> {
    let function: syn::ItemFn = syn::parse_str(source).expect("a function");
    let mut machine = Machine::new(Stops::Cut);
    for (input, value) in function.sig.inputs.iter().zip(args) {
        if let syn::FnArg::Typed(typed) = input
            && let syn::Pat::Ident(name) = &*typed.pat
        {
            machine.bind(&name.ident.to_string(), value.clone());
        }
    }
    machine.function(&function.block).expect(source)
}

/// For each function: its arguments, some lists of them, and what it is called.
macro_rules! functions {
    ($($name:ident($($arg:ident: $ty:ty),*) -> $out:ty $body:block with $($case:tt),+;)*) => {$(
        #[test]
        fn $name() {
            fn native($($arg: $ty),*) -> $out $body
            let source = stringify!(fn native($($arg: $ty),*) -> $out $body);
            let check = |($($arg,)*): ($($ty,)*)| {
                let args = format!("{:?}", ($($arg,)*));
                let here = run::<f64>(source, &[$($arg.plain()),*]);
                let dual = run::<Dual>(source, &[$($arg.plain()),*]);
                let points = run::<Points>(source, &[$($arg.plain()),*]);
                let there = native($($arg),*);
                assert_eq!(here, there.plain(), "{source} of {args}");
                assert_eq!(dual.map(&mut |x| x.value()), here, "by dual numbers, {source}");
                assert_eq!(points.map(&mut |x| x.value()), here, "at points, {source}");
            };
            $(check($case);)+
        }
    )*};
}

functions! {
    branch_as_a_statement(x: f64) -> f64 {
        let mut y = x;
        if x > 0.0 { y = y * 2.0; } else if x < -1.0 { y += 1.0; } else { y -= 3.0; }
        if x == 0.0 { y = 7.0; }
        y
    } with (1.5,), (-0.5,), (-2.0,), (0.0,);

    branch_as_an_expression(x: f64, n: usize) -> f64 {
        let y = if n == 0 { x } else if n <= 2 && x > 0.0 { x * x } else { -x };
        y + if x >= 1.0 || n != 1 { 1.0 } else { 2.0 }
    } with (0.5, 0), (0.5, 1), (-0.5, 2), (1.0, 3);

    conditions(x: f64, y: f64) -> (bool, bool) {
        let a = x < y && !(x > 0.0) || y.is_nan();
        let b = (x != y) ^ (x <= 0.0) | (y >= 3.0) & true;
        (a, b)
    } with (1.0, 2.0), (-1.0, 2.0), (1.0, f64::NAN), (-1.0, 4.0), (2.0, 2.0);

    right_sides_that_are_not_run(n: usize) -> (usize, usize) {
        let mut k = 0;
        let a = n > 0 && { k += 1; n > 1 };
        let b = n > 0 || { k += 10; n == 0 };
        (k, if a { 1 } else if b { 2 } else { 3 })
    } with (0,), (1,), (2,);

    assigned_later(x: f64) -> f64 {
        let y;
        let z: f64;
        if x > 1.0 { y = x; z = 2.0; } else { z = x * x; y = z + 1.0; }
        y * z
    } with (2.0,), (0.5,);

    hidden_names(x: f64) -> f64 {
        let y = x;
        let z = { let y = y + 1.0; if y > 1.0 { let y = 2.0 * y; y } else { y } };
        for y in 0..2 { let x = y; let _ = x; }
        y + z * x
    } with (1.0,), (-1.0,);

    match_of_literals(n: usize) -> f64 {
        match n { 0 => 1.5, 1 | 3 => 2.5, 4..=6 => 3.5, 7..9 => 4.5, 11.. => 5.5, _ => 6.5 }
    } with (0,), (1,), (2,), (3,), (4,), (6,), (7,), (8,), (9,), (11,), (77,);

    match_with_bindings(n: usize, x: f64) -> f64 {
        match n {
            m @ (1 | 2) if x > 0.0 => x * m as f64,
            m @ 1..=3 => m as f64 - x,
            m if m % 2 == 0 => { let y = x + 1.0; y * m as f64 }
            _ => 0.25,
        }
    } with (1, 0.5), (2, -0.5), (3, 1.0), (4, 1.0), (5, 1.0);

    match_of_a_tuple(n: usize, m: usize) -> f64 {
        match (n, m % 2) { (0, 0) => 1.0, (0, _) => 2.0, (k, 1) => k as f64, (_, j) => 9.0 + j as f64 }
    } with (0, 2), (0, 1), (5, 3), (5, 4);

    match_of_a_truth(x: f64) -> f64 {
        match x > 1.0 { true => x, false => -x }
    } with (2.0,), (0.0,);

    match_of_a_number(x: f64) -> f64 {
        match x { 0.0..=1.0 => 1.0, ..0.0 => 2.0, y => y }
    } with (0.5,), (0.0,), (1.0,), (-1.0,), (4.0,);

    match_of_an_array(a: [usize; 3]) -> usize {
        match a { [0, ..] => 1, [.., 7] => 2, [x, y, _] if x == y => 3, [first, .., last] => first * last }
    } with ([0, 1, 7],), ([1, 1, 7],), ([4, 4, 5],), ([2, 3, 4],);

    if_let(n: usize) -> usize {
        let mut s = if let 1..=2 = n { 10 } else { 20 };
        if let (0, m) | (m, 0) = (n, 4) { s += m; } else if let 1 = n { s += 1; }
        s
    } with (0,), (1,), (2,), (3,);

    chains_of_let(o: Option<f64>, n: usize) -> f64 {
        if let Some(v) = o && v > 0.0 && let 1.. = n { v } else { -1.0 }
    } with (Some(2.0), 1), (Some(-2.0), 1), (None, 1), (Some(2.0), 0);

    let_else(o: Option<f64>, n: usize) -> f64 {
        let Some(v) = o else { return -1.0 };
        let m @ 0..=3 = n else { return v };
        v * m as f64
    } with (Some(1.5), 2), (Some(1.5), 5), (None, 2);

    an_option_along_the_way(x: f64, n: usize) -> f64 {
        let mut best = None;
        let mut last: Option<(f64, f64)> = None;
        for i in 0..n {
            let v = x - i as f64;
            match best { None => best = Some(v * v), Some(b) if v * v < b => best = Some(v * v), Some(_) => {} }
            if let Some((p, q)) = last { last = Some((q, p + v)); } else { last = Some((v, 1.0)); }
        }
        let l = match last { Some((p, _)) => p, None => 0.5 };
        if let Some(b) = best { b + l } else { l }
    } with (1.3, 0), (1.3, 1), (1.3, 3), (2.6, 4);

    for_over_ranges(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..n { s = s * 0.5 + i as f64; }
        for i in 1..=n { s -= x / i as f64; }
        for i in (0..n).rev() { s = s * x + i as f64; }
        for i in (1..7).step_by(3) { s += i as f64 * x; }
        for i in (0..=n).rev().step_by(2) { s = -s + i as f64; }
        for i in (0..n).step_by(2).rev() { s = s * 0.3 + i as f64; }
        for _ in 5..2 { s = 0.0; }
        s
    } with (0.7, 0), (0.7, 1), (0.7, 4);

    nested_bounds(x: f64, n: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..n { for j in 0..i { for k in j..=i { s += x * (i + 2 * j + 3 * k) as f64; } } }
        s
    } with (0.5, 0), (0.5, 2), (0.5, 4);

    for_over_arrays(a: [f64; 3], b: [f64; 3]) -> f64 {
        let mut s = 0.0;
        for v in a { s = s * 0.5 + v; }
        for v in &a { s += *v * v; }
        for &v in a.iter() { s -= v; }
        for (i, v) in b.iter().enumerate() { s += v * i as f64; }
        for (u, v) in a.iter().zip(&b) { s += u * v; }
        for (i, (u, v)) in a.iter().zip(b.iter()).enumerate() { s = s * u - v * i as f64; }
        for v in a.iter().rev() { s = s * 0.5 + v; }
        s
    } with ([1.0, 2.0, 3.0], [0.5, -0.5, 0.25]);

    while_loops(x: f64, n: usize) -> f64 {
        let (mut s, mut k) = (x, 0);
        while k < n && s < 10.0 { s = s * 2.0 + 1.0; k += 1; }
        while let 2..=9 = k { k -= 1; s -= 0.5; }
        s + k as f64
    } with (1.0, 0), (1.0, 3), (9.0, 9), (-3.0, 9);

    break_with_a_value(x: f64, n: usize) -> f64 {
        let mut k = 0;
        let v = loop { k += 1; if k > n { break x * k as f64; } if x > k as f64 { break -x; } };
        let w = loop { break v; };
        v + w
    } with (0.5, 0), (0.5, 3), (2.5, 3);

    jumps_in_loops(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..8 { if i % 3 == 1 { continue; } if i > n { break; } s = s * 0.5 + i as f64; }
        s
    } with (1.0, 0), (1.0, 3), (1.0, 9);

    labels(x: f64, n: usize) -> f64 {
        let (mut s, mut passes) = (x, 0);
        let v = 'outer: loop {
            for i in 0..4 {
                'inner: for j in 0..4 {
                    if j > i { continue 'inner; }
                    if i + j == n { break 'outer s; }
                    if j == 2 { break 'inner; }
                    s = s * 0.5 + (i * j) as f64;
                }
                if i == 3 { break; }
            }
            if passes < 3 { passes += 1; s += 5.0; continue 'outer; }
            break -s;
        };
        v + s
    } with (1.0, 0), (1.0, 2), (1.0, 5), (1.0, 9);

    a_label_on_a_block(x: f64) -> f64 {
        let v = 'done: { if x > 1.0 { break 'done x; } let y = x * x; if y > 1.0 { break 'done y; } 0.5 };
        v + x
    } with (2.0,), (-2.0,), (0.5,);

    early_returns(x: f64, n: usize) -> f64 {
        if n == 9 { return x; }
        let v = if n == 8 { return -x } else { x * 2.0 };
        let w = match n { 7 => return v, 6 => 1.0, m => m as f64 };
        for i in 0..n { for j in 0..3 { if i * j == 4 { return w + v; } } }
        let mut k = 0;
        while k < n { k += 2; if k == 4 { return 0.25; } }
        loop { if k > 3 { return k as f64; } k += 1; }
    } with (1.5, 9), (1.5, 8), (1.5, 7), (1.5, 6), (1.5, 5), (1.5, 1);

    a_return_of_a_closure(a: [f64; 3]) -> f64 {
        let b = a.map(|v| { if v > 1.0 { return 1.0; } let mut s = v; for i in 0..3 { if i == 2 { break; } s += v; } s });
        b[0] + 2.0 * b[1] + 3.0 * b[2]
    } with ([0.5, 1.5, -0.5],);

    closures_in_loops(a: [f64; 3], n: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..n {
            let b = a.map(|v| v * i as f64 + s);
            s = s * 0.5 + b.iter().map(|v| if *v > 1.0 { 1.0 } else { *v }).sum::<f64>();
            s += a.iter().fold(0.1, |c, v| match i { 0 => c, _ => c * v });
        }
        s
    } with ([0.5, 1.5, -0.5], 0), ([0.5, 1.5, -0.5], 3);

    changed_elements(x: f64, n: usize) -> f64 {
        let mut a = [x, 1.0, 2.0];
        let mut t = (x, [1.0, x]);
        for i in 0..3 { a[i] = a[(i + n) % 3] * 0.5 + i as f64; a[i] += x; t.1[i % 2] -= a[i]; t.0 *= 0.5; }
        a[0] /= 2.0;
        a[0] + a[1] * 2.0 + a[2] * 3.0 + t.0 + t.1[0] - t.1[1]
    } with (0.5, 0), (0.5, 1), (0.5, 2);

    exchanges(x: f64, n: usize) -> f64 {
        let (mut a, mut b) = (x, 1.0);
        let mut c = [x, 2.0, 3.0];
        let mut t = (1.0, 2.0);
        for i in 0..n {
            (a, b) = (b, a * b + 0.5);
            core::mem::swap(&mut a, &mut b);
            core::mem::swap(&mut t.0, &mut c[1]);
            std::mem::swap(&mut c[i % 3], &mut a);
            c.swap(0, i % 3);
            [t.0, _] = [t.1, 0.0];
        }
        a + 2.0 * b + 3.0 * c[0] + 5.0 * c[1] + 7.0 * c[2] + 11.0 * t.0
    } with (0.5, 0), (0.5, 1), (0.5, 4);

    indices_from_an_array(a: [f64; 3]) -> f64 {
        let order = [2, 0, 1];
        let mut s = 0.0;
        for (k, i) in order.iter().enumerate() { s = s * 0.5 + a[*i] * a[k]; }
        for i in order { s -= a[i]; }
        s
    } with ([1.0, 2.0, 4.0],);

    counters_and_flags(a: [f64; 3]) -> (usize, f64) {
        let (mut k, mut found, mut s) = (0usize, false, 0.0);
        for v in a { if v > 1.0 { k += 1; found = true; } else if !found { s += v; } }
        while !found { found = true; k += 100; }
        (k.min(7).max(1) + k.pow(2), s)
    } with ([0.5, 2.0, 0.25],), ([0.5, 0.75, 0.25],);

    what_a_cast_cuts(x: f64) -> usize { x as usize + (x * 2.0) as i64 as usize }
        with (3.7,), (0.2,);

    deep_nesting(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..3 {
            if s > 0.0 {
                let mut k = 0;
                while k < 2 {
                    k += 1;
                    match (i, k) {
                        (0, _) => s += 0.5,
                        (_, 1) => { for j in 0..n { if j > i { break; } s -= x * j as f64; } }
                        _ => { s = if s > 2.0 { s * 0.5 } else { continue }; }
                    }
                    s += 0.125;
                }
            } else { s += 1.0; }
        }
        s
    } with (0.5, 0), (2.5, 3), (-0.5, 2);
}

#[test]
fn endless_loops_end() {
    let function: syn::ItemFn = syn::parse_quote!(
        fn f() -> f64 {
            loop {}
        }
    );
    let outcome = Machine::<f64>::new(Stops::Cut).function(&function.block);
    assert!(matches!(outcome, Err(super::Jump::Endless)));
}

#[test]
fn points_part() {
    let function: syn::ItemFn = syn::parse_quote!(
        fn f() -> f64 {
            if x > 0.0 { x } else { -x }
        }
    );
    let at = |points| {
        let mut machine = Machine::new(Stops::Cut);
        machine.bind("x", Value::Scalar(Points(points)));
        machine.function(&function.block)
    };
    assert!(matches!(at([1.0, 2.0, -1.0, 3.0]), Err(super::Jump::Parted)));
    assert!(at([1.0, 2.0, 1.0, 3.0]).is_ok());
}
