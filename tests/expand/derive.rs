use chainrule::prelude::*;

#[derive(Clone, Differentiable)]
pub struct Body<T: Real> {
    pub mass: T,
    position: SVector<T, 3>,
    shape: Shape<T>,
    #[skip]
    label: &'static str,
}

#[derive(Clone, Differentiable)]
enum Shape<T: Real> {
    Point,
    Ball(T),
    Rod { length: T, segments: usize },
}
