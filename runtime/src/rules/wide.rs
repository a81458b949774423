//! Methods that are compiled for each instruction set as a whole.

use crate::simd::widest_with;

/// From so many bytes of parameters and input on, asking for the processor is worth its time.
const MANY: usize = 512;

/// `f(module, input, rest)`, where `f` is inlined and goes through all of `module` and `input`: with the
/// widest vectors that the processor has, unless both are small. So vectors stay in registers from one
/// rule to the next, and what one stores the next loads in the same width.
#[inline(always)]
pub fn run<M, X, E, R>(module: &M, input: &X, rest: E, f: impl FnOnce(&M, &X, E) -> R) -> R {
    if const { size_of::<M>() + size_of::<X>() < MANY } {
        f(module, input, rest)
    } else {
        widest_with(module, input, rest, f)
    }
}
