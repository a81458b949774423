use chainrule::prelude::*;

#[module]
fn remembered(x: f64) -> f64 {
    static mut LAST: f64 = 0.0;
    unsafe {
        LAST = x;
        LAST * 2.0
    }
}

fn main() {}
