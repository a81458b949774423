//! Arrays whose elements are made in their places.

#![allow(unsafe_code)] // A quarter of the time of a loop that keeps a vector of each step.

use core::mem::MaybeUninit;

/// `[f(0), f(1), …]`. In a plain loop, which the compiler vectorises; of
/// `core::array::from_fn` it makes a call for each element, and moves what it gives twice.
///
/// If `f` panics, what was made before is not dropped.
#[inline(always)]
pub fn from_fn<S, const N: usize>(mut f: impl FnMut(usize) -> S) -> [S; N] {
    let mut array = MaybeUninit::<[S; N]>::uninit();
    let first = array.as_mut_ptr().cast::<S>();
    for i in 0..N {
        // SAFETY: `i` is within the array, whose elements lie one after the other.
        unsafe { first.add(i).write(f(i)) };
    }
    // SAFETY: each element was written.
    unsafe { array.assume_init() }
}

/// As [`from_fn`], by columns of `R`, which lie one after the other.
#[inline(always)]
pub fn columns_from_fn<S, const R: usize, const C: usize>(
    mut f: impl FnMut(usize) -> S,
) -> [[S; R]; C] {
    let mut array = MaybeUninit::<[[S; R]; C]>::uninit();
    let first = array.as_mut_ptr().cast::<S>();
    for i in 0..R * C {
        // SAFETY: `i` is within the columns.
        unsafe { first.add(i).write(f(i)) };
    }
    // SAFETY: each element was written.
    unsafe { array.assume_init() }
}

#[cfg(test)]
mod tests {
    use super::{columns_from_fn, from_fn};

    #[test]
    fn elements_are_in_order() {
        assert_eq!(from_fn::<_, 4>(|i| 10 * i), [0, 10, 20, 30]);
        assert_eq!(columns_from_fn::<_, 2, 3>(|i| i), [[0, 1], [2, 3], [4, 5]]);
        assert_eq!(from_fn::<String, 0>(|_| unreachable!()), [""; 0]);
        assert_eq!(columns_from_fn::<String, 0, 2>(|_| unreachable!()), [[""; 0]; 2]);
    }

    #[test]
    fn elements_are_dropped_once() {
        let counted = std::rc::Rc::new(());
        let array: [_; 3] = from_fn(|_| std::rc::Rc::clone(&counted));
        assert_eq!(std::rc::Rc::strong_count(&counted), 4);
        drop(array);
        assert_eq!(std::rc::Rc::strong_count(&counted), 1);
    }
}
