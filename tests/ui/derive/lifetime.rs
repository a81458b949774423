use chainrule::prelude::*;

#[derive(Clone, Differentiable)]
struct View<'a, T: Real> {
    weight: &'a T,
    bias: T,
}

fn main() {}
