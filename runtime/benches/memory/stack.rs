//! How much of a stack something uses: a thread is given memory full of one pattern as its stack, and
//! what has another content afterwards was used.

use std::ffi::c_void;
use std::mem::MaybeUninit;
use std::ptr::{from_mut, null_mut};

use crate::cases::Run;

/// Both are powers of two, so that the stack begins at a page.
const STACK: usize = 64 << 20;
const PAGE: usize = 1 << 16;
const PATTERN: u64 = 0xa5c3_96e1_784b_2d0f;

#[repr(align(65536))]
#[derive(Clone, Copy)]
struct Page([u64; PAGE / 8]);

/// The bytes of the stack that a run uses beyond what an empty one does.
pub fn used_by(run: &mut Run) -> usize {
    let mut nothing: Run = Box::new(|| ());
    // The first time, symbols may be looked up on the stack.
    depth(run);
    depth(run) - depth(&mut nothing)
}

/// The bytes that a thread uses to run this and nothing else.
fn depth(run: &mut Run) -> usize {
    extern "C" fn start(run: *mut c_void) -> *mut c_void {
        // SAFETY: it is the `run` below, of which nobody else makes use before this thread has ended.
        unsafe { (*run.cast::<Run>())() };
        null_mut()
    }
    let mut stack = vec![Page([PATTERN; PAGE / 8]); STACK / PAGE];
    let mut attributes = MaybeUninit::uninit();
    let mut thread = MaybeUninit::uninit();
    // SAFETY: the attributes are initialised before they are used. The memory is as large as it is said
    // to be, begins at a page, and is free again, as is `run`, when the thread has been joined.
    unsafe {
        let attributes = attributes.as_mut_ptr();
        assert_eq!(libc::pthread_attr_init(attributes), 0);
        assert_eq!(libc::pthread_attr_setstack(attributes, stack.as_mut_ptr().cast(), STACK), 0);
        let run = from_mut(run).cast();
        assert_eq!(libc::pthread_create(thread.as_mut_ptr(), attributes, start, run), 0);
        assert_eq!(libc::pthread_join(thread.assume_init(), null_mut()), 0);
        libc::pthread_attr_destroy(attributes);
    }
    // It grows downward.
    let untouched = stack.iter().flat_map(|page| page.0).take_while(|v| *v == PATTERN).count();
    STACK - 8 * untouched
}
