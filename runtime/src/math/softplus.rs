//! Softplus: `ln(1 + eˣ) = max(x, 0) + ln(1 + e)` with `e = e⁻|ˣ|`, and the series of [`ln`](super::ln)
//! for `ln(1 + e)` at once, as `e` is never above 1. Its polynomials are off by 2⁻⁵⁶ and 2⁻³⁰.

use super::bits::cubic;
use super::exp;

#[inline(always)]
pub fn double(x: f64) -> f64 {
    let [e, rest_of_e] = exp::double_in_parts(-x.abs());
    let s = e / (2.0 + e);
    let z = s * s;
    let zz = z * z;
    let low = cubic!(
        z,
        zz,
        [
            0.666_666_666_666_666_6,
            0.400_000_000_000_126_25,
            0.285_714_285_673_638_27,
            0.222_222_227_023_747_25
        ]
    );
    let middle = cubic!(
        z,
        zz,
        [
            0.181_817_899_135_278_82,
            0.153_855_612_881_855_2,
            0.133_142_397_519_653_26,
            0.120_004_740_956_179_4
        ]
    );
    let high = 0.088_026_870_156_794_14 + 0.161_616_115_359_827_34 * z;
    let rest = z * (low + (middle + high * (zz * zz)) * (zz * zz));
    let half = 0.5 * e * e;
    // The derivative is 1 / (1 + e), nearly.
    let correction = rest_of_e * (1.0 - 1.5 * s);
    let less = half - (s * (half + rest) + correction);
    // In this order, as `less` is the smaller: its roundings matter less.
    e + ((if x > 0.0 { x } else { 0.0 }) - less)
}

#[inline(always)]
pub fn single(x: f32) -> f32 {
    let [e, rest_of_e] = exp::single_in_parts(-x.abs());
    let s = e / (2.0 + e);
    let z = s * s;
    let zz = z * z;
    let rest = z
        * (cubic!(z, zz, [0.666_666_7, 0.399_995_42, 0.285_978_05, 0.216_402_32])
            + 0.234_926_94 * (zz * zz));
    let half = 0.5 * e * e;
    let correction = rest_of_e * (1.0 - 1.5 * s);
    let less = half - (s * (half + rest) + correction);
    // In this order, as `less` is the smaller: its roundings matter less.
    e + ((if x > 0.0 { x } else { 0.0 }) - less)
}
