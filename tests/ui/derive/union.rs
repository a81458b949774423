use chainrule::prelude::*;

#[derive(Clone, Copy, Differentiable)]
union Bits {
    float: f32,
    integer: u32,
}

fn main() {}
