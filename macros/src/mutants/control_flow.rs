//! Not compiled: what mutants with control flow are made from.

#[module]
fn branches(x: f64, k: usize, #[param] a: f64) -> f64 {
    let y = if x > 0.0 {
        if k == 2 { x * a } else { x.sin() }
    } else if let 3..=5 = k {
        a - x
    } else {
        let z = x * x;
        z + a
    };
    y * y
}

#[module]
fn arms(x: &SVector<f64, 3>, k: Option<usize>, #[constant] mode: Mode) -> f64 {
    match (k, mode) {
        (Some(i @ 0..=2), Mode::Linear) => x[i],
        (Some(i), Mode::Quadratic { scale }) if i > 2 => scale * x[0] * x[1],
        (Some(_), _) | (None, Mode::Off(..)) => {
            let s: f64 = x.iter().sum();
            s.tanh()
        }
        (None, _) => 0.0,
    }
}

#[module]
fn counted(x: [f64; 4], #[param] w: &SMatrix<f64, 4, 4>) -> f64 {
    let mut total = 0.0;
    for i in 0..4 {
        for j in (0..=i).rev() {
            if i == j {
                continue;
            }
            total += w[(i, j)] * x[i] * x[j];
        }
    }
    total
}

#[module]
fn newton(x: f64, #[param] a: f64) -> f64 {
    let mut y = x;
    let mut steps = 0;
    while (y * y - a).abs() > 1e-9 && steps < 50 {
        y = 0.5 * (y + a / y);
        steps += 1;
    }
    y
}

#[module]
fn first_that_passes(x: [f64; 5], limit: f64) -> f64 {
    let mut i = 0;
    let found = loop {
        if i == 5 {
            break 0.0;
        }
        let v = x[i] * limit;
        if v > 1.0 {
            break v.ln();
        }
        i += 1;
    };
    found + x[0]
}

#[module]
fn labels(m: &SMatrix<f64, 3, 3>) -> f64 {
    let mut s = 1.0;
    'rows: for r in 0..3 {
        'columns: for c in 0..3 {
            match m[(r, c)] {
                v if v < 0.0 => continue 'rows,
                v if v > 10.0 => break 'rows,
                v if r > c => break 'columns,
                v => s *= v,
            }
        }
    }
    s + 'block: {
        if s > 2.0 {
            break 'block m[(0, 0)];
        }
        m[(1, 1)] * s
    }
}

#[module]
fn early(x: f64, #[param] a: f64, k: i32) -> f64 {
    if k < 0 {
        return -x;
    }
    let Some(b) = (k > 3).then_some(2.0) else {
        return a * x;
    };
    let (Ok(n) | Err(n)) = half(k) else { return b };
    x * b * n as f64
}

#[module]
fn bubbles(x: [f64; 4]) -> [f64; 4] {
    let mut sorted = x;
    for end in (1..4).rev() {
        for i in 0..end {
            if sorted[i] > sorted[i + 1] {
                sorted.swap(i, i + 1);
            }
        }
    }
    core::mem::swap(&mut sorted[0], &mut sorted[3]);
    let (left, right) = sorted.split_at_mut(2);
    core::mem::swap(&mut left[0], &mut right[1]);
    sorted
}

#[module]
fn closures(x: [f64; 3], #[param] a: f64) -> f64 {
    let scale = |v: f64| v * a;
    let mut seen = Vec::new();
    let mut remember = |v: f64| {
        seen.push(stop_gradient(v));
        scale(v)
    };
    let y: f64 = x.iter().map(|&v| if v > 0.0 { remember(v) } else { 0.0 }).sum();
    y + x.iter().zip(&seen).fold(a, |acc, (v, s)| match *s {
        s if s > 1.0 => acc * v,
        _ => acc + v,
    })
}

#[module]
fn recurrent(
    xs: &[SVector<f64, 2>; 6],
    #[param] w: &SMatrix<f64, 3, 2>,
    #[param] u: &SMatrix<f64, 3, 3>,
) -> SVector<f64, 3> {
    let mut h = SVector::<f64, 3>::zeros();
    let mut history = [SVector::<f64, 3>::zeros(); 6];
    for (t, x) in xs.iter().enumerate() {
        h = (w * x + u * h).map(|v| v.tanh());
        history[t] = h;
        history[t][0] += x[1];
    }
    let mut s = history[0];
    for h in &history[1..] {
        s += h;
    }
    s
}

#[module]
fn power<const N: usize, T: Real>(x: SVector<T, N>, n: u32) -> T {
    let mut y = T::one();
    let mut base = x.norm_squared();
    let mut n = n;
    while n > 0 {
        if n % 2 == 1 {
            y *= base;
        }
        base *= base;
        n /= 2;
    }
    if let (true, z) = (N > 2, y) { z.sqrt() } else { y }
}

#[module]
fn stack(x: f64) -> f64 {
    let mut stack = vec![x];
    while let Some(v) = stack.pop() {
        if v > 4.0 {
            return v;
        }
        stack.push(v * v);
        let [a, .., b] = [v, 2.0, v + 1.0];
        (stack[0], _) = (a, b);
    }
    unreachable!()
}
