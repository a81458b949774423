//! `exp`, `tanh`, `sin` and `cos` without branches and without tables, which the compiler
//! vectorises: to 2 ulp, of arguments below 10⁴ for the last two.

use std::ops::Neg;

use super::Dispatch;

/// `f32` and `f64`.
pub trait Float: chainrule::Real + chainrule::InPlace + Dispatch {
    const ZERO: Self;
    fn exp_by_hand(self) -> Self;
    fn tanh_by_hand(self) -> Self;
    fn sin_cos_by_hand(self) -> (Self, Self);
}

macro_rules! float {
    ($T:ident, $Bits:ident, magic: $magic:expr, mantissa: $mantissa:literal,
     sign: $sign:literal, exp: $low:literal to $high:literal,
     tanh: $saturated:literal, ln2: $ln2:expr, exp_m1: $exp_m1:expr,
     half_pi: $half_pi:expr, sin: $sin:expr, cos: $cos:expr) => {
        impl Float for $T {
            const ZERO: $T = 0.0;

            #[inline(always)]
            fn exp_by_hand(self) -> $T {
                let x = if self < $low { $low } else { self };
                let x = if x > $high { $high } else { x };
                let (scale, m) = $T::scale_and_exp_m1(x);
                fma(scale, m, scale)
            }

            // By e²ˣ − 1, which loses nothing near 0.
            #[inline(always)]
            fn tanh_by_hand(self) -> $T {
                let x = 2.0 * self.abs();
                let x = if x > $saturated { $saturated } else { x };
                let (scale, m) = $T::scale_and_exp_m1(x);
                let m = fma(scale, m, scale - 1.0);
                (m / (m + 2.0)).copysign(self)
            }

            #[inline(always)]
            fn sin_cos_by_hand(self) -> ($T, $T) {
                let quarter = fma(self, core::$T::consts::FRAC_2_PI, $magic);
                let n = quarter - $magic;
                let mut x = self;
                for part in $half_pi {
                    x = fma(n, -part, x);
                }
                let x2 = x * x;
                let sin = fma(x * x2, $sin(x2), x);
                let cos = fma(x2 * x2, $cos(x2), fma(x2, -0.5, 1.0));
                let bits = quarter.to_bits();
                let (a, b) = if bits & 1 == 0 { (sin, cos) } else { (cos, sin) };
                let sign = |x: $T, bits: $Bits| $T::from_bits(x.to_bits() ^ ((bits & 2) << $sign));
                (sign(a, bits), sign(b, bits.wrapping_add(1)))
            }
        }

        impl Exponential for $T {
            #[inline(always)]
            fn scale_and_exp_m1(self) -> ($T, $T) {
                // The addition rounds, and leaves the whole number in the last bits.
                let power = fma(self, core::$T::consts::LOG2_E, $magic);
                let n = power - $magic;
                let [high, low] = $ln2;
                let r = fma(n, -low, fma(n, -high, self));
                let scale = $T::from_bits(
                    (power.to_bits() << $mantissa).wrapping_add((1.0 as $T).to_bits()),
                );
                (scale, fma(r * r, $exp_m1(r), r))
            }
        }
    };
}

/// 2ⁿ and eʳ − 1, where x = n ln 2 + r and r is small.
trait Exponential: Sized {
    fn scale_and_exp_m1(self) -> (Self, Self);
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
    magic: 12582912.0, mantissa: 23, sign: 30, exp: -87.0 to 88.0, tanh: 20.0,
    ln2: [0.693_359_4, -2.121_944_4e-4],
    exp_m1: polynomial!(
        0.5, 0.166_666_67, 0.041_666_463, 0.008_333_311, 0.001_393_373_1, 0.000_198_910_8
    ),
    half_pi: [1.5703125, 4.837_513e-4, 7.549_79e-8],
    sin: polynomial!(-0.166_666_55, 0.008_332_161, -1.951_529_6e-4),
    cos: polynomial!(0.041_666_646, -0.001_388_731_6, 2.443_315_7e-5)
}

float! {
    f64, u64,
    magic: 6755399441055744.0, mantissa: 52, sign: 62, exp: -708.0 to 709.0, tanh: 40.0,
    ln2: [6.931_471_803_691_238e-1, 1.908_214_929_270_587_7e-10],
    exp_m1: polynomial!(
        0.5, 0.166_666_666_666_666_67, 0.041_666_666_666_623_82, 0.008_333_333_333_330_038,
        0.001_388_888_891_736_708, 1.984_126_986_917_156_3e-4, 2.480_152_105_786_820_5e-5,
        2.755_726_827_690_569_6e-6, 2.762_020_159_103_154_9e-7, 2.510_047_250_569_499_6e-8
    ),
    half_pi: [1.570_796_251_296_997, 7.549_789_415_861_596e-8, 5.390_302_858_158_119e-15],
    sin: polynomial!(
        -1.666_666_666_666_663e-1, 8.333_333_333_322_118e-3, -1.984_126_982_958_954e-4,
        2.755_731_362_138_572_5e-6, -2.505_074_776_285_780_7e-8, 1.589_623_015_765_465_7e-10
    ),
    cos: polynomial!(
        4.166_666_666_666_659e-2, -1.388_888_888_887_305_6e-3, 2.480_158_728_885_170_5e-5,
        -2.755_731_417_929_674e-7, 2.087_570_084_197_473e-9, -1.135_853_652_138_768_2e-11
    )
}
