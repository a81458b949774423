//! Functions of a scalar in a closure over many elements: those of [`math`](crate::math), by which the
//! loop vectorises. On its own, a call of the standard library's is faster.

use crate::differentiable::Real;

macro_rules! lanes {
    ($($name:ident $hook:ident)*) => {$(
        #[doc = concat!("`x.", stringify!($name), "()`")]
        #[inline(always)]
        pub fn $name<T: Real>(x: T) -> T {
            x.$hook()
        }
    )*};
}
lanes! {
    exp exp_of_lane
    ln ln_of_lane
    tanh tanh_of_lane
    sigmoid sigmoid_of_lane
    softplus softplus_of_lane
}
