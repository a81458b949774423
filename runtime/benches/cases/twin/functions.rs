//! `exp`, `tanh`, `sin` and `cos` without branches and without tables, which the compiler
//! vectorises: to 2 ulp, of small arguments for the last two; [`check`] holds them to it.

use std::ops::{BitOrAssign, Neg};

use wide::{f32x4, f64x2};

use super::Dispatch;

/// `f32` and `f64`.
pub trait Float: chainrule::Real + chainrule::InPlace + Dispatch {
    type Bits: Copy + Default + BitOrAssign;
    const ZERO: Self;
    fn exp_by_hand(self) -> Self;
    fn tanh_by_hand(self) -> Self;
    /// Of arguments that are not too large.
    fn sin_cos_by_hand(self) -> (Self, Self);
    /// Bits, of which the first is 1 where it is too large for
    /// [`sin_cos_by_hand`](Float::sin_cos_by_hand), or NaN.
    fn excess(self) -> Self::Bits;
    /// The first one.
    fn first(bits: Self::Bits) -> bool;
    /// The rows of a square, from its columns.
    fn turn(columns: [[Self; 4]; 4]) -> [[Self; 4]; 4];
}

#[inline(always)]
fn turn_single(columns: [[f32; 4]; 4]) -> [[f32; 4]; 4] {
    f32x4::transpose(columns.map(f32x4::from)).map(f32x4::into)
}

#[inline(always)]
fn turn_double(columns: [[f64; 4]; 4]) -> [[f64; 4]; 4] {
    let mut rows = [[0.0; 4]; 4];
    for c in [0, 2] {
        for r in [0, 2] {
            let part = |c: usize| f64x2::from([columns[c][r], columns[c][r + 1]]);
            let turned = f64x2::transpose([part(c), part(c + 1)]);
            for (row, numbers) in rows[r..].iter_mut().zip(turned) {
                row[c..c + 2].copy_from_slice(&<[f64; 2]>::from(numbers));
            }
        }
    }
    rows
}

macro_rules! float {
    ($T:ident, $Bits:ident, magic: $magic:expr, mantissa: $mantissa:literal, sign: $sign:literal, bias: $bias:literal,
     exp: $low:literal to $high:literal, tanh: $saturated:literal, ln2: $ln2:expr, exp_m1: $exp_m1:expr,
     half_pi: $half_pi:expr, limit: $limit:literal, sin: $sin:expr, cos: $cos:expr, turn: $turn:path) => {
        impl Float for $T {
            type Bits = $Bits;
            const ZERO: $T = 0.0;

            #[inline(always)]
            fn turn(columns: [[$T; 4]; 4]) -> [[$T; 4]; 4] {
                $turn(columns)
            }

            // 2ⁿ in two factors, as it may be subnormal.
            #[inline(always)]
            fn exp_by_hand(self) -> $T {
                let x = if self < $low { $low } else { self };
                let x = if x > $high { $high } else { x };
                let (bits, high, low) = $T::exp_m1_of_rest(x, 2.0 * $bias);
                let first = bits >> 1;
                let second = bits.wrapping_sub(first);
                (1.0 + (high + low))
                    * $T::from_bits(first << $mantissa)
                    * $T::from_bits(second << $mantissa)
            }

            // With m = e²ˣ − 1, it is m / (m + 2), and b + (m − 2b − b m) / (m + 2) near 0, with b = x.
            #[inline(always)]
            fn tanh_by_hand(self) -> $T {
                let a = self.abs();
                let twice = if a > $saturated { 2.0 * $saturated } else { a + a };
                let (bits, high, low) = $T::exp_m1_of_rest(twice, $bias);
                let scale = $T::from_bits(bits << $mantissa);
                let (first, second) = (fma(scale, high, scale - 1.0), scale * low);
                let m = first + second;
                let b = if a < 0.26 { a } else { 0.0 };
                let rest = (first - (b + b)) + fma(-b, m, second);
                (b + rest / (m + 2.0)).copysign(self)
            }

            #[inline(always)]
            fn sin_cos_by_hand(self) -> ($T, $T) {
                let quarter = fma(self, core::$T::consts::FRAC_2_PI, $magic);
                let n = quarter - $magic;
                let [first, second, third] = $half_pi;
                let high = fma(n, -second, fma(n, -first, self));
                let rest = n * third;
                let x = high - rest;
                let x2 = x * x;
                let sin = high + fma(x * x2, $sin(x2), -rest);
                let cos = fma(x2 * x2, $cos(x2), fma(x2, -0.5, 1.0));
                let bits = quarter.to_bits();
                let (a, b) = if bits & 1 == 0 { (sin, cos) } else { (cos, sin) };
                let sign = |x: $T, bits: $Bits| $T::from_bits(x.to_bits() ^ ((bits & 2) << $sign));
                (sign(a, bits), sign(b, bits.wrapping_add(1)))
            }

            #[inline(always)]
            fn excess(self) -> $Bits {
                ($limit as $T).to_bits().wrapping_sub(self.abs().to_bits())
            }
            #[inline(always)]
            fn first(bits: $Bits) -> bool {
                bits >> ($sign + 1) != 0
            }
        }

        impl Exponential for $T {
            #[inline(always)]
            fn exp_m1_of_rest(self, bias: $T) -> ($Bits, $T, $T) {
                // The addition rounds, and leaves the whole number in the last bits.
                let power = fma(self, core::$T::consts::LOG2_E, $magic + bias);
                let n = power - ($magic + bias);
                let [ln2_high, ln2_low] = $ln2;
                let (high, rest) = (fma(n, -ln2_high, self), n * ln2_low);
                let r = high - rest;
                (power.to_bits(), high, fma(r * r, $exp_m1(r), -rest))
            }
        }
    };
}

/// The bits of n + bias, and eʳ − 1 in two parts, where x = n ln 2 + r and r is small.
trait Exponential: Float {
    fn exp_m1_of_rest(self, bias: Self) -> (Self::Bits, Self, Self);
}

/// `a b + c`, rounded once where the target can.
#[inline(always)]
fn fma<T: Fused>(a: T, b: T, c: T) -> T {
    if cfg!(target_feature = "fma") { a.fused(b, c) } else { a * b + c }
}

trait Fused: chainrule::Real + Neg<Output = Self> {
    fn fused(self, b: Self, c: Self) -> Self;
}
impl Fused for f32 {
    #[inline(always)]
    fn fused(self, b: f32, c: f32) -> f32 {
        self.mul_add(b, c)
    }
}
impl Fused for f64 {
    #[inline(always)]
    fn fused(self, b: f64, c: f64) -> f64 {
        self.mul_add(b, c)
    }
}

/// A polynomial by Estrin's scheme: fewer steps that wait for one another than by Horner's.
macro_rules! polynomial {
    ($a:expr, $b:expr) => { |x| fma($b, x, $a) };
    ($a:expr, $b:expr, $c:expr) => { |x| fma(fma($c, x, $b), x, $a) };
    ($a:expr, $b:expr, $c:expr, $d:expr, $e:expr) => {
        |x| {
            let x2 = x * x;
            fma($e, x2 * x2, fma(fma($d, x, $c), x2, fma($b, x, $a)))
        }
    };
    ($a:expr, $b:expr, $c:expr, $d:expr, $e:expr, $f:expr $(, $more:expr)*) => {
        |x| {
            let x2 = x * x;
            let x4 = x2 * x2;
            let low = fma(fma($d, x, $c), x2, fma($b, x, $a));
            let high = polynomial!(@ x, x2, x4, $e, $f $(, $more)*);
            fma(high, x4, low)
        }
    };
    (@ $x:ident, $x2:ident, $x4:ident, $a:expr, $b:expr) => { fma($b, $x, $a) };
    (@ $x:ident, $x2:ident, $x4:ident, $a:expr, $b:expr, $c:expr, $d:expr, $e:expr, $f:expr) => {
        fma(fma($f, $x, $e), $x4, fma(fma($d, $x, $c), $x2, fma($b, $x, $a)))
    };
}

float! {
    f32, u32,
    magic: 12582912.0, mantissa: 23, sign: 30, bias: 127.0, exp: -104.0 to 89.0, tanh: 10.0,
    ln2: [0.693_145_75, 1.428_606_8e-6],
    exp_m1: polynomial!(0.5, 0.166_665_76, 0.041_666_467, 0.008_363_252, 0.001_393_496_9),
    half_pi: [1.570_800_8, -4.454_516e-6, 6.077_100_6e-11], limit: 2000.0,
    sin: polynomial!(-0.166_666_55, 0.008_332_161, -1.951_529_6e-4),
    cos: polynomial!(0.041_666_646, -0.001_388_731_6, 2.443_315_7e-5), turn: turn_single
}

float! {
    f64, u64,
    magic: 6755399441055744.0, mantissa: 52, sign: 62, bias: 1023.0, exp: -746.0 to 710.0, tanh: 20.0,
    ln2: [0.693_147_180_559_663, 2.823_529_056_303_157_7e-13],
    exp_m1: polynomial!(
        0.5, 0.166_666_666_666_666_67, 0.041_666_666_666_623_82, 0.008_333_333_333_330_038,
        0.001_388_888_891_736_708, 1.984_126_986_917_156_3e-4, 2.480_152_105_786_820_5e-5,
        2.755_726_827_690_569_6e-6, 2.762_020_159_103_154_9e-7, 2.510_047_250_569_499_6e-8
    ),
    half_pi: [1.570_796_326_794_152_3, 7.443_547_480_488_527e-13, -1.903_488_962_019_326_6e-25],
    limit: 10000.0,
    sin: polynomial!(
        -1.666_666_666_666_663e-1, 8.333_333_333_322_118e-3, -1.984_126_982_958_954e-4,
        2.755_731_362_138_572_5e-6, -2.505_074_776_285_780_7e-8, 1.589_623_015_765_465_7e-10
    ),
    cos: polynomial!(
        4.166_666_666_666_659e-2, -1.388_888_888_887_305_6e-3, 2.480_158_728_885_170_5e-5,
        -2.755_731_417_929_674e-7, 2.087_570_084_197_473e-9, -1.135_853_652_138_768_2e-11
    ),
    turn: turn_double
}

/// Requires the functions to be within two units of the last place.
pub fn check() {
    let single = |f: fn(f32) -> f32, exact: fn(f64) -> f64, x: f64| {
        let (x, y) = (x as f32, exact(f64::from(x as f32)));
        let exponent = ((y.abs().to_bits() >> 52) as i32 - 1023).max(-126);
        let unit = f64::from_bits(((exponent - 23 + 1023) as u64) << 52);
        assert!((f64::from(f(x)) - y).abs() <= 2.0 * unit, "{} at {x}", f(x));
    };
    // The library's are off by up to 0.6 units themselves, and `tanh` by 2.2.
    let double = |f: fn(f64) -> f64, exact: fn(f64) -> f64, x: f64, units: u64| {
        let (y, found) = (exact(x), f(x));
        assert!(found.to_bits().abs_diff(y.to_bits()) <= units, "{found} at {x}, not {y}");
    };
    let mut rng = chainrule::rng(1);
    let mut draw = |limit: f64| chainrule::rand::RngExt::random_range(&mut rng, -limit..limit);
    for i in 0..30_000 {
        // Of all sizes, up to the limits.
        let size = [0.01, 0.3, 1.0, 1.0][i % 4];
        single(Float::exp_by_hand, f64::exp, draw(103.0 * size).min(88.0));
        double(Float::exp_by_hand, f64::exp, draw(745.0 * size).min(709.0), 2);
        let x = draw(12.0 * size);
        single(Float::tanh_by_hand, f64::tanh, x);
        double(Float::tanh_by_hand, f64::tanh, x, 4);
        let x = draw(2000.0 * size);
        single(|x| x.sin_cos_by_hand().0, f64::sin, x);
        single(|x| x.sin_cos_by_hand().1, f64::cos, x);
        let x = draw(10_000.0 * size);
        double(|x| x.sin_cos_by_hand().0, f64::sin, x, 2);
        double(|x| x.sin_cos_by_hand().1, f64::cos, x, 2);
    }
}
