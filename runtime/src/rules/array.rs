//! Arrays whose elements are made in their places.

#![allow(unsafe_code)] // A quarter of the time of a loop that keeps a vector of each step.

use core::mem::{ManuallyDrop, MaybeUninit, needs_drop};
use core::ops::Deref;

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

/// `f` of each element, as the method of arrays of that name, which has the compiler make much more code.
///
/// If `f` panics, no element from there on is dropped.
#[inline(always)]
pub fn map<A, B, const N: usize>(of: [A; N], mut f: impl FnMut(A) -> B) -> [B; N] {
    let of = ManuallyDrop::new(of);
    let first = of.as_ptr();
    // SAFETY: `i` is within the array, and each element is read once.
    from_fn(|i| f(unsafe { first.add(i).read() }))
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

/// `C` columns of `R` elements, made where they stay: an array that a function gives back is moved, which
/// takes as long as to go through it once more, and at unlucky addresses many times as long.
pub struct Tape<S, const R: usize, const C: usize = 1> {
    columns: MaybeUninit<[[S; R]; C]>,
    is_full: bool,
}

impl<S, const R: usize, const C: usize> Tape<S, R, C> {
    /// Without elements.
    #[allow(clippy::new_without_default)]
    #[inline(always)]
    pub fn new() -> Self {
        Tape { columns: MaybeUninit::uninit(), is_full: false }
    }

    /// Makes the elements `f(0)`, `f(1)`, … of a tape without. If `f` panics, what was made before is not
    /// dropped.
    #[inline(always)]
    pub fn fill(&mut self, mut f: impl FnMut(usize) -> S) {
        let first = self.columns.as_mut_ptr().cast::<S>();
        for i in 0..R * C {
            // SAFETY: `i` is within the columns, which lie one after the other.
            unsafe { first.add(i).write(f(i)) };
        }
        self.is_full = true;
    }
}

impl<S, const R: usize, const C: usize> Deref for Tape<S, R, C> {
    type Target = [S];
    #[inline(always)]
    fn deref(&self) -> &[S] {
        assert!(self.is_full, "a tape is read before it is written");
        // SAFETY: each element was written.
        unsafe { self.columns.assume_init_ref() }.as_flattened()
    }
}

impl<S, const R: usize, const C: usize> Drop for Tape<S, R, C> {
    #[inline]
    fn drop(&mut self) {
        if const { needs_drop::<S>() } && self.is_full {
            // SAFETY: each element was written, and nobody drops them again.
            unsafe { self.columns.assume_init_drop() };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Tape, columns_from_fn, from_fn};

    fn filled<S, const R: usize, const C: usize>(f: impl FnMut(usize) -> S) -> Tape<S, R, C> {
        let mut tape = Tape::new();
        tape.fill(f);
        tape
    }

    #[test]
    #[should_panic(expected = "a tape is read before it is written")]
    fn a_tape_without_elements_is_not_read() {
        let _ = Tape::<f64, 3>::new().len();
    }

    #[test]
    fn elements_are_in_order() {
        assert_eq!(from_fn::<_, 4>(|i| 10 * i), [0, 10, 20, 30]);
        assert_eq!(columns_from_fn::<_, 2, 3>(|i| i), [[0, 1], [2, 3], [4, 5]]);
        assert_eq!(from_fn::<String, 0>(|_| unreachable!()), [""; 0]);
        assert_eq!(columns_from_fn::<String, 0, 2>(|_| unreachable!()), [[""; 0]; 2]);
        assert_eq!(*filled::<_, 2, 2>(|i| 10 * i), [0, 10, 20, 30]);
        assert_eq!(*filled::<String, 0, 1>(|_| unreachable!()), [""; 0]);
        assert_eq!(*filled::<_, 3, 1>(|i| i.to_string()), ["0", "1", "2"]);
    }

    #[test]
    fn elements_are_dropped_once() {
        let counted = std::rc::Rc::new(());
        let array: [_; 3] = from_fn(|_| std::rc::Rc::clone(&counted));
        let tape = filled::<_, 3, 1>(|_| std::rc::Rc::clone(&counted));
        drop(Tape::<std::rc::Rc<()>, 3>::new());
        assert_eq!(std::rc::Rc::strong_count(&counted), 7);
        drop(array);
        drop(tape);
        assert_eq!(std::rc::Rc::strong_count(&counted), 1);
    }
}
