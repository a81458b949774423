//! The likelihood of a Gaussian mixture with a Wishart prior.

use core::f64::consts::PI;

use chainrule::prelude::*;

use crate::lines::{File, FileError};

/// ln Σₖ eˣₖ; the largest is taken out, so that nothing overflows.
#[module]
pub fn logsumexp<const K: usize>(x: &[f64; K]) -> f64 {
    let mut largest = x[0];
    for k in 1..K {
        if x[k] > largest {
            largest = x[k];
        }
    }
    let mut sum = 0.0;
    for k in 0..K {
        sum += (x[k] - largest).exp();
    }
    largest + sum.ln()
}

/// The objective of a mixture of K components in D dimensions, given N points.
///
/// Component k has the weight αₖ before a softmax, the mean μₖ, and as the inverse Cholesky factor
/// of its covariance a lower triangle: D logarithms of its diagonal, then what is below, column by
/// column. The prior's sign is that of ADBench.
#[module(check(L = 6, gamma = 1.2, m = 2))]
pub fn gmm<const D: usize, const K: usize, const N: usize, const L: usize>(
    alpha: &[f64; K],
    mu: &[[f64; D]; K],
    icf: &[[f64; L]; K],
    #[constant] x: &[[f64; D]; N],
    #[constant] gamma: f64,
    #[constant] m: usize,
) -> f64 {
    let mut diagonal = [[0.0; D]; K];
    let mut log_det = [0.0; K];
    for k in 0..K {
        for d in 0..D {
            diagonal[k][d] = icf[k][d].exp();
            log_det[k] += icf[k][d];
        }
    }

    let mut likelihood = 0.0;
    for n in 0..N {
        let mut terms = [0.0; K];
        for k in 0..K {
            let mut offset = [0.0; D];
            let mut scaled = [0.0; D];
            for d in 0..D {
                offset[d] = x[n][d] - mu[k][d];
                scaled[d] = diagonal[k][d] * offset[d];
            }
            let mut next = D;
            for j in 0..D {
                for i in j + 1..D {
                    scaled[i] += icf[k][next] * offset[j];
                    next += 1;
                }
            }
            let mut distance = 0.0;
            for d in 0..D {
                distance += scaled[d] * scaled[d];
            }
            terms[k] = alpha[k] + log_det[k] - 0.5 * distance;
        }
        likelihood += logsumexp(&terms);
    }

    let mut prior = 0.0;
    for k in 0..K {
        let mut squares = 0.0;
        for d in 0..D {
            squares += diagonal[k][d] * diagonal[k][d];
        }
        for l in D..L {
            squares += icf[k][l] * icf[k][l];
        }
        prior += 0.5 * gamma * gamma * squares - m as f64 * log_det[k];
    }

    let constant = -0.5 * (N * D) as f64 * (2.0 * PI).ln() - K as f64 * wishart(D, gamma, m);
    likelihood - N as f64 * logsumexp(alpha) + prior + constant
}

/// The logarithm of what the prior of one component is divided by.
fn wishart(d: usize, gamma: f64, m: usize) -> f64 {
    let n = d + m + 1;
    // Γ_D(n / 2), the multivariate gamma function.
    let mut ln_gamma = 0.25 * (d * (d - 1)) as f64 * PI.ln();
    for j in 0..d {
        ln_gamma += ln_gamma_of_half(n - j);
    }
    (n * d) as f64 * (gamma / 2.0_f64.sqrt()).ln() - ln_gamma
}

/// ln Γ(k / 2), from Γ(½) = √π, Γ(1) = 1 and Γ(a + 1) = a Γ(a).
fn ln_gamma_of_half(k: usize) -> f64 {
    match k {
        1 => 0.5 * PI.ln(),
        2 => 0.0,
        _ => (0.5 * k as f64 - 1.0).ln() + ln_gamma_of_half(k - 2),
    }
}

/// A mixture, N points and a prior.
pub struct Mixture<const D: usize, const K: usize, const N: usize, const L: usize> {
    pub alpha: [f64; K],
    pub mu: [[f64; D]; K],
    pub icf: [[f64; L]; K],
    pub x: Box<[[f64; D]; N]>,
    pub gamma: f64,
    pub m: usize,
}

impl<const D: usize, const K: usize, const N: usize, const L: usize> Mixture<D, K, N, L> {
    pub fn read(name: &str) -> Result<Self, FileError> {
        const { assert!(L == D * (D + 1) / 2, "a triangle has D (D + 1) / 2 numbers") };
        let file = File::read(&format!("{name}.txt"))?;
        let mut lines = file.lines();
        if lines.row::<usize, 3>()? != [D, K, N] {
            return Err(lines.error(format!("the sizes should be {D} {K} {N}")));
        }
        let alpha = lines.rows::<1, K>()?.map(|[alpha]| alpha);
        let mu = *lines.rows()?;
        let icf = *lines.rows()?;
        let x = lines.rows()?;
        let mut prior = lines.line()?;
        let gamma = prior.number()?;
        let m = prior.number()?;
        prior.end()?;
        lines.end()?;
        Ok(Mixture { alpha, mu, icf, x, gamma, m })
    }
}

/// The value, and the gradient in the order α, μ, factors.
pub struct Expected {
    pub value: f64,
    pub gradient: Vec<f64>,
}

impl Expected {
    pub fn read(name: &str, parameters: usize) -> Result<Self, FileError> {
        let file = File::read(&format!("{name}_F.txt"))?;
        let mut lines = file.lines();
        let [value] = lines.row()?;
        lines.end()?;

        let file = File::read(&format!("{name}_J.txt"))?;
        let mut lines = file.lines();
        let gradient = lines.column(parameters)?;
        lines.end()?;
        Ok(Expected { value, gradient })
    }
}
