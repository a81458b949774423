//! The workloads of `runtime/benches`, with rows of faer and of num-dual beside them.

#[allow(dead_code)]
#[path = "../../../runtime/benches/cases/mod.rs"]
mod cases;
mod dual;

use std::hint::black_box;

use chainrule::nalgebra::DMatrix;
use faer::linalg::matmul::matmul;
use faer::mat::{MatMut, MatRef};
use faer::{Accum, Par};

use cases::Run;
use cases::classifier::{Factor, Products, training};

enum Faer {}

macro_rules! products {
    ($($T:ty)*) => {$(
        impl Products<$T> for Faer {
            fn product(
                out: &mut DMatrix<$T>,
                scale: $T,
                a: Factor<'_, $T>,
                b: Factor<'_, $T>,
                keep: $T,
            ) {
                let (rows, columns) = out.shape();
                let out = MatMut::from_column_major_slice_mut(out.as_mut_slice(), rows, columns);
                let [a, b] = [a, b].map(|Factor { data, shape: [rows, columns], transposed }| {
                    let factor = MatRef::from_column_major_slice(data, rows, columns);
                    if transposed { factor.transpose() } else { factor }
                });
                let beta = if keep == 0.0 { Accum::Replace } else { Accum::Add };
                matmul(out, beta, a, b, scale, Par::Seq);
            }
        }
    )*};
}
products! { f32 f64 }

fn main() {
    let mut cases = cases::all(true);
    for case in &mut cases {
        let (name, run): (_, Run) = match (&case.name[..2], case.scalar) {
            ("W3", "f32") => ("faer", run(training::<Faer, f32, 64, 128, 32>())),
            ("W3", "f64") => ("faer", run(training::<Faer, f64, 64, 128, 32>())),
            ("W4", "f32") => ("faer", run(training::<Faer, f32, 784, 256, 64>())),
            ("W4", "f64") => ("faer", run(training::<Faer, f64, 784, 256, 64>())),
            ("W7", "f32") => ("num-dual", dual::single()),
            ("W7", "f64") => ("num-dual", dual::double()),
            _ => continue,
        };
        // After faer's AVX-512, code for SSE2 took four times as long in the same process: all ratios of
        // such a row would be wrong.
        if name == "faer" && !cfg!(target_feature = "avx") {
            continue;
        }
        case.others.push((name, run));
    }
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    cases::table::print_all(cases, &wanted);
}

fn run<T: 'static>(mut training: impl FnMut() -> T + 'static) -> Run {
    Box::new(move || {
        black_box(training());
    })
}
