//! Arrays that are changed in place, where loops and branches read what was there before. Each function
//! stands twice, as in `control`: as a module, and as plain Rust.

use chainrule::prelude::*;

use super::control::twice;

twice! {
    fn written_and_read_after(x: [f64; 4]) -> f64 {
        let mut y = [0.0; 4];
        for i in 0..4 {
            y[i] = x[i] * x[3 - i] + x[0];
        }
        y[0] * y[1] + y[2].sin() * y[3]
    } at ([0.1, 0.2, 0.3, 0.4])

    fn convolution(x: [f64; 6], w: [f64; 3]) -> [f64; 4] {
        let mut y = [0.0; 4];
        for i in 0..4 {
            for k in 0..3 {
                y[i] += w[k] * x[i + k];
            }
        }
        y
    } at ([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], [0.7, -0.8, 0.9])

    fn prefix_products(x: [f64; 4]) -> [f64; 4] {
        let mut y = x;
        for i in 1..4 {
            y[i] *= y[i - 1];
        }
        y
    } at ([0.1, 0.2, 0.3, 0.4])

    fn swapped(x: [f64; 3], z: [f64; 3]) -> f64 {
        let mut a = x;
        let mut b = z;
        for i in 0..3 {
            (a, b) = (b, a);
            a[i] *= b[0];
            b[2] += a[i] * x[1];
        }
        a[0] * b[1] + a[2] * b[2]
    } at ([0.1, 0.2, 0.3], [0.5, 0.6, 0.7])

    fn rotated(x: [f64; 3]) -> f64 {
        let mut a = x;
        let mut b = [x[1], x[0], 1.0];
        let mut c = [0.5; 3];
        for i in 0..4 {
            let t = a;
            a = b;
            b = c;
            c = t;
            c[i % 3] = a[0] * b[1] + c[2];
        }
        a[0] + b[1] * c[2] + c[0]
    } at ([0.1, 0.2, 0.3])

    fn two_versions(x: [f64; 3]) -> f64 {
        let mut y = x;
        y[0] = x[1] * x[2];
        let before = y;
        for i in 0..3 {
            y[i] = y[i] * before[2 - i] + before[i];
        }
        y[0] * before[0] + y[1] * y[2]
    } at ([0.1, 0.2, 0.3])

    fn version_of_the_step_before(x: [f64; 3]) -> f64 {
        let mut y = x;
        let mut before = [1.0; 3];
        for i in 0..4 {
            let now = y;
            y[i % 3] = y[(i + 1) % 3] * before[i % 3] + x[0];
            before = now;
        }
        y[0] + y[1] * before[0] + y[2] * before[1]
    } at ([0.1, 0.2, 0.3])

    fn part_kept_before_the_change(x: [[f64; 2]; 2]) -> f64 {
        let mut y = x;
        let row = y[0];
        y[0][0] = row[1] * y[1][0];
        let entry = y[0][0];
        y[0] = [y[1][1] * entry, row[0]];
        y[1][0] = entry * row[0] + y[0][0];
        y[0][0] * y[0][1] + y[1][0] * y[1][1] + entry
    } at ([[0.1, 0.2], [0.3, 0.4]])

    fn outer_product(x: [f64; 2], z: [f64; 3]) -> [[f64; 3]; 2] {
        let mut y = [[1.0; 3]; 2];
        for i in 0..2 {
            for j in 0..3 {
                y[i][j] *= x[i] * z[j];
                if j > 0 {
                    y[i][j] += y[i][j - 1] * y[0][j];
                }
            }
        }
        y
    } at ([0.1, 0.2], [0.3, 0.4, 0.5])

    fn row_at_a_time(x: [[f64; 2]; 3]) -> [[f64; 2]; 3] {
        let mut y = x;
        for i in 1..3 {
            let above = y[i - 1];
            y[i] = [y[i][0] * above[1], y[i][1] + above[0].sin()];
            y[i][0] += above[0];
        }
        y
    } at ([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]])

    fn left_in_the_middle(x: [f64; 4]) -> f64 {
        let mut y = x;
        for i in 0..4 {
            y[i] = y[i] * y[i] + 0.2;
            if y[i] > 0.28 {
                y[0] *= 3.0;
                break;
            }
            y[3] += y[i];
            if i == 1 {
                continue;
            }
            y[2] *= y[0];
        }
        y[0] * y[1] + y[2] * y[3]
    } at ([0.1, 0.2, 0.3, 0.4]) ([0.1, 0.4, 0.3, 0.4]) ([0.1, 0.2, 0.1, 0.2])

    fn returned_from_within(x: [f64; 3], bound: f64) -> [f64; 3] {
        let mut y = x;
        for i in 0..3 {
            for j in 0..3 {
                y[i] += y[j] * x[i];
                if y[i] > bound {
                    y[j] = 0.5;
                    return y;
                }
            }
        }
        y[1] = x[0];
        y
    } at ([0.1, 0.2, 0.3], 9.0) ([0.1, 0.2, 0.3], 0.25)

    fn written_in_one_arm(x: [f64; 3]) -> f64 {
        let mut y = x;
        if x[0] > 0.2 {
            y[1] = x[0] * y[2];
        }
        y[0] * y[1] + y[2]
    } at ([0.1, 0.2, 0.3]) ([0.4, 0.2, 0.3])

    fn written_in_one_arm_of_a_loop(x: [f64; 4]) -> f64 {
        let mut y = x;
        for i in 0..3 {
            if x[i] > 0.2 {
                y[i + 1] *= y[i];
            }
            if i == 1 {
                y[0] = y[3] * y[2];
            } else {
                y[2] += y[0];
            }
        }
        y[0] * y[1] + y[2] * y[3]
    } at ([0.1, 0.2, 0.3, 0.4]) ([0.4, 0.1, 0.5, 0.3])

    fn new_in_one_arm(x: [f64; 3]) -> f64 {
        let mut y = x;
        for i in 0..3 {
            if i == 1 {
                y = [y[2] * x[0], y[0], y[1] * y[1]];
            } else if i == 2 {
                y[0] *= y[1];
            } else {
                let z = y;
                y[1] = z[0] * z[2];
                y = [y[1], z[1], y[0]];
            }
        }
        y[0] * y[1] + y[2]
    } at ([0.1, 0.2, 0.3])

    fn both_kept_in_one_arm(x: [f64; 2]) -> f64 {
        let mut y = x;
        let mut z = [x[1], 1.0];
        for i in 0..3 {
            if i != 1 {
                z = y;
                y[0] *= x[1];
            } else {
                (y, z) = (z, y);
            }
            z[1] += y[0];
        }
        y[0] * z[1] + y[1] * z[0]
    } at ([0.3, 0.4])

    fn read_by_a_condition(x: [f64; 3]) -> f64 {
        let mut y = x;
        let mut n = 0;
        while y[0] < 1.0 && n < 9 {
            y[0] += y[1] * y[1] + 0.2;
            y[n % 3] *= 1.5;
            n += 1;
        }
        y[0] * y[1] * y[2]
    } at ([0.1, 0.2, 0.3])

    fn read_by_a_closure(x: [f64; 3]) -> f64 {
        let mut y = x;
        for i in 0..3 {
            let sum = x.iter().map(|v| v * y[i] + y[0]).sum::<f64>();
            y[i] = sum;
            let squares = y.map(|v| v * v * y[i]);
            y[2 - i] += squares[1];
        }
        y[0] * y[1] + y[2]
    } at ([0.1, 0.2, 0.3])

    fn changed_in_a_closure(x: [f64; 3], z: [f64; 2]) -> [f64; 3] {
        x.map(|v| {
            let mut y = z;
            for i in 0..2 {
                y[i] *= v;
                y[1 - i] += y[i] * y[i];
            }
            y[0] * y[1] + v * z[0]
        })
    } at ([0.1, 0.2, 0.3], [0.4, 0.5])

    fn changed_by_a_fold(x: [f64; 3]) -> f64 {
        let y = x.iter().fold([0.5, 1.0], |mut y, v| {
            y[0] += y[1] * *v;
            y[1] *= y[0];
            y
        });
        y[0] * y[1]
    } at ([0.1, 0.2, 0.3])

    fn fields_changed(x: [f64; 2]) -> f64 {
        let mut y = (x, x[0]);
        for i in 0..2 {
            y.0[i] *= y.1;
            y.1 += y.0[1 - i];
        }
        y.0[0] * y.0[1] + y.1
    } at ([0.3, 0.4])

    fn within_loops_of_loops(x: [f64; 2]) -> f64 {
        let mut y = [x; 2];
        let mut s = 0.0;
        for i in 0..2 {
            let mut z = y[i];
            for j in 0..2 {
                z[j] *= y[1 - i][j] + s;
                for k in 0..2 {
                    y[k][j] += z[k] * x[j];
                    s += y[k][j] * z[j];
                }
            }
            y[i] = z;
        }
        s + y[0][0] * y[1][1]
    } at ([0.3, 0.4])

    fn elements_of_a_changed_array(x: [f64; 3]) -> f64 {
        let mut y = x;
        let mut s = 0.0;
        for (i, v) in x.iter().enumerate() {
            y[i] += *v * y[2 - i];
        }
        for v in y {
            y[0] *= v;
            s += v * y[0];
        }
        s + y[0]
    } at ([0.1, 0.2, 0.3])

    fn a_vector_changed(x: SVector<f64, 3>) -> f64 {
        let mut y = x;
        for i in 0..3 {
            y[i] = y[(i + 1) % 3] * x[i];
            y *= 1.5;
            y += x * y[0];
        }
        y.dot(&x)
    } at (SVector::<f64, 3>::new(0.1, 0.2, 0.3))

    fn sums_in_place(x: SVector<f64, 3>, z: SVector<f64, 3>) -> f64 {
        let mut s = x;
        let mut t = z;
        for i in 0..3 {
            let before = s;
            s += x.component_mul(&t);
            t = t - s * x[i];
            s -= before.component_mul(&before);
            t += t;
        }
        s.dot(&t) + t.dot(&t)
    } at (SVector::<f64, 3>::new(0.1, 0.2, 0.3), SVector::<f64, 3>::new(0.4, 0.5, 0.6))

    fn a_sum_whose_parts_are_read_before(x: SVector<f64, 3>) -> f64 {
        let a = x * 2.0;
        let c = a.component_mul(&x);
        let d = c.component_mul(&a);
        let v = a + c;
        let w = v - d;
        let u = w + w.component_mul(&c);
        u.dot(&v) + w.sum()
    } at (SVector::<f64, 3>::new(0.1, 0.2, 0.3))

    fn a_sum_with_what_a_fold_began_with(x: [f64; 3], z: SVector<f64, 2>) -> f64 {
        let a = z * 0.5;
        let c = z.component_mul(&z);
        let folded = x.iter().fold(a, |s, v| s * *v + c);
        let v = a + c;
        folded.dot(&v)
    } at ([0.1, 0.2, 0.3], SVector::<f64, 2>::new(0.4, 0.5))

    fn columns_with_numbers(x: SMatrix<f64, 2, 3>, z: [f64; 3]) -> f64 {
        let mut s = SVector::<f64, 2>::zeros();
        for i in 0..3 {
            let offsets = x.column(i).add_scalar(-z[i]);
            s += offsets.component_mul(&offsets);
            s -= offsets.component_mul(&x.column(0));
        }
        s[0] * s[1]
    } at (SMatrix::<f64, 2, 3>::new(0.1, 0.2, 0.3, 0.4, 0.5, 0.6), [0.7, 0.8, 0.9])

    fn divided_often(x: [f64; 4]) -> f64 {
        let r = x[0] * x[1] + 1.0;
        let mut s = x[2] / r + x[3] / r;
        for v in x {
            s += v / r - r / (v + r) / (v + r);
        }
        s / r
    } at ([0.1, 0.2, 0.3, 0.4])
}

#[module(check(order in 0..3))]
fn scattered(x: [f64; 5], order: [usize; 5]) -> [f64; 3] {
    let mut y = [x[0]; 3];
    for k in 0..5 {
        y[order[k]] += x[k] * x[k];
        y[order[4 - k]] *= x[k] + 1.0;
    }
    y
}

#[module]
fn halved(x: [f64; 2]) -> [f64; 2] {
    let mut y = x;
    y[0] *= 0.5;
    y[1] *= y[0];
    y
}

/// What a called module gives is changed, and what it was given is needed when its pullback runs.
#[module]
fn results_of_calls(x: [f64; 2]) -> f64 {
    let mut y = x;
    for i in 0..2 {
        let before = halved(y);
        y[i] *= before[1 - i];
        y = halved(y);
        y[1 - i] += before[0];
    }
    y[0] * y[1]
}

/// The state at each step is written to an array that goes through the loop.
#[module(check(C = Leaky))]
fn states<C: Module<(f64, f64), Output = f64>>(
    x: [f64; 4],
    start: f64,
    #[param] cell: &C,
) -> [f64; 4] {
    let mut state = start;
    let mut states = [start; 4];
    for t in 0..4 {
        state = cell.forward(&(x[t], state));
        states[t] = state;
    }
    states
}

#[module]
fn leaky(x: f64, state: f64, #[param] w: f64) -> f64 {
    (w * state + x).tanh()
}
