//! What the error function lacks of 1.
//!
//! Near 0 it is `1 − erf x`, with `erf x = x + x P(x²)`. Elsewhere `erfc a = e^−a² H / (a + c)` for `a > 0`,
//! where `H` lies between 0.5 and 0.6 and is a polynomial of `t = (a − K) / (a + K)` (the method of
//! M. Shepherd and J. Laframboise, *Chebyshev approximation of (1 + 2x) exp(x²) erfc x in 0 ≤ x < ∞*,
//! 1981). The square is exact, in two parts. The polynomials interpolate at Chebyshev's points: `H` is off
//! by 2⁻⁵⁸ and 2⁻²⁸, `P` by 2⁻⁵⁷ and 2⁻³¹.

use super::bits::{cubic, scale_64};
use super::exp;

/// Beyond, it is 0.
const GREATEST_64: f64 = 28.0;
const GREATEST_32: f64 = 10.5;
/// `K`
const CENTRE_64: f64 = 4.0;
const CENTRE_32: f64 = 3.0;
/// `c`, which is less than `NEAR`.
const SHIFT: f64 = 0.468_75;
/// Below, `P` is used.
pub const NEAR: f64 = 0.65;

/// Of `H`.
#[rustfmt::skip]
const TAIL_64: [f64; 24] = [
    0.612_216_326_261_993_1,
    -0.061_714_681_896_525_896,
    0.000_854_836_085_113_997,
    0.039_181_583_899_137_54,
    -0.053_924_632_311_862_813,
    0.048_838_536_737_906_446,
    -0.034_143_278_422_420_32,
    0.018_985_131_082_371_067,
    -0.008_225_750_266_160_629,
    0.002_540_957_700_754_593_6,
    -0.000_378_206_595_513_726_46,
    -0.000_102_096_566_309_453_25,
    7.601_572_749_367_858e-5,
    -1.214_014_796_741_144_6e-5,
    -5.703_048_940_767_126e-6,
    2.867_668_151_777_346e-6,
    1.557_849_070_668_808_4e-7,
    -4.157_443_305_503_727e-7,
    3.654_447_472_781_273_4e-8,
    5.550_614_214_469_682_5e-8,
    -8.909_569_963_075_093e-9,
    -7.100_724_520_819_595e-9,
    9.223_341_514_564_79e-10,
    6.332_427_488_125_064e-10,
];
#[rustfmt::skip]
const TAIL_32: [f64; 11] = [
    0.620_910_243_094_72,
    -0.057_615_775_579_177_1,
    -0.031_456_278_116_569_59,
    0.069_514_473_234_517_79,
    -0.061_875_512_909_384_076,
    0.034_908_855_020_511_63,
    -0.012_030_752_672_643_438,
    0.001_265_987_405_348_349,
    0.001_019_467_404_603_684_1,
    -0.000_394_867_984_250_074_75,
    -0.000_138_494_372_193_345_23,
];
/// Of `P`.
#[rustfmt::skip]
const NEAR_64: [f64; 10] = [
    0.128_379_167_095_512_56,
    -0.376_126_389_031_835_5,
    0.112_837_916_709_392_11,
    -0.026_866_170_640_301_647,
    0.005_223_977_550_940_325,
    -0.000_854_832_041_349_638_3,
    0.000_120_549_752_304_120_03,
    -1.491_362_445_242_006e-5,
    1.621_612_399_975_069_2e-6,
    -1.353_216_437_414_413_4e-7,
];
#[rustfmt::skip]
const NEAR_32: [f64; 6] = [
    0.128_379_166_808_922_9,
    -0.376_126_340_156_796,
    0.112_836_561_945_193_52,
    -0.026_852_381_028_529_416,
    0.005_160_076_890_408_987,
    -0.000_716_019_378_151_808,
];

// Both of a pair are computed, and one is selected by its bits: a branch would keep the loop around from
// being vectorised.

#[inline(always)]
pub fn double(x: f64) -> f64 {
    let a = x.abs();
    let near = u64::from(a < NEAR).wrapping_neg();
    let y = (near_64(a).to_bits() & near) | (tail_64(a).to_bits() & !near);
    // 1 − erf a, or 0 + erfc a; of a negative x, 1 + erf a, or 2 − erfc a.
    let far = if x < 0.0 { 2.0_f64 } else { 0.0 };
    let start = (1.0_f64.to_bits() & near) | (far.to_bits() & !near);
    let sign = (x.to_bits() ^ (near << 63)) & (1 << 63);
    f64::from_bits(start) + f64::from_bits(y ^ sign)
}

/// In `f64`, where nothing needs to be corrected.
#[inline(always)]
pub fn single(x: f32) -> f32 {
    let x = f64::from(x);
    let a = x.abs();
    let near = u64::from(a < NEAR).wrapping_neg();
    let y = (near_32(a).to_bits() & near) | (tail_32(a).to_bits() & !near);
    let far = if x < 0.0 { 2.0_f64 } else { 0.0 };
    let start = (1.0_f64.to_bits() & near) | (far.to_bits() & !near);
    let sign = (x.to_bits() ^ (near << 63)) & (1 << 63);
    (f64::from_bits(start) + f64::from_bits(y ^ sign)) as f32
}

/// `erfc a` for `a ≥ NEAR`.
#[inline(always)]
pub fn tail_64(a: f64) -> f64 {
    let a = if a > GREATEST_64 { GREATEST_64 } else { a };
    let t = (a - CENTRE_64) / (a + CENTRE_64);
    let [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, ..] = TAIL_64;
    let [.., c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23] = TAIL_64;
    let tt = t * t;
    let t4 = tt * tt;
    let t8 = t4 * t4;
    let low = cubic!(t, tt, [c1, c2, c3, c4]) + t4 * cubic!(t, tt, [c5, c6, c7, c8]);
    let middle = cubic!(t, tt, [c9, c10, c11, c12]) + t4 * cubic!(t, tt, [c13, c14, c15, c16]);
    let high = cubic!(t, tt, [c17, c18, c19, c20]) + t4 * ((c21 + c22 * t) + c23 * tt);
    let more = t * (low + t8 * (middle + t8 * high));
    let h = c0 + more;
    // The leading 26 bits, whose square is exact.
    let leading = f64::from_bits(a.to_bits() & (!0 << 27));
    let rest = (a - leading) * (a + leading);
    let (q, n) = exp::double_minus_1_of_sum(-(leading * leading), -rest);
    let d = a + SHIFT;
    // What rounding took from that sum.
    let lost = SHIFT - (d - a);
    let hq = h * q;
    scale_64((c0 + (more + (hq - (h + hq) * (lost / d)))) / d, n)
}

/// The same to the digits of `f32`.
#[inline(always)]
pub fn tail_32(a: f64) -> f64 {
    let a = if a > GREATEST_32 { GREATEST_32 } else { a };
    let (d, e) = (a + CENTRE_32, a + SHIFT);
    let inverse = 1.0 / (d * e);
    let t = (a - CENTRE_32) * e * inverse;
    let [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10] = TAIL_32;
    let tt = t * t;
    let t4 = tt * tt;
    let low = cubic!(t, tt, [c0, c1, c2, c3]);
    let high = cubic!(t, tt, [c4, c5, c6, c7]) + t4 * ((c8 + c9 * t) + c10 * tt);
    exp::double_roughly(-(a * a)) * ((low + t4 * high) * (d * inverse))
}

/// `erf a` for `0 ≤ a ≤ NEAR`.
#[inline(always)]
pub fn near_64(a: f64) -> f64 {
    let z = a * a;
    let [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9] = NEAR_64;
    let zz = z * z;
    let z4 = zz * zz;
    let low = cubic!(z, zz, [c0, c1, c2, c3]);
    a + a * (low + z4 * (cubic!(z, zz, [c4, c5, c6, c7]) + z4 * (c8 + c9 * z)))
}

#[inline(always)]
pub fn near_32(a: f64) -> f64 {
    let z = a * a;
    let [c0, c1, c2, c3, c4, c5] = NEAR_32;
    let zz = z * z;
    a + a * (cubic!(z, zz, [c0, c1, c2, c3]) + zz * zz * (c4 + c5 * z))
}
