//! The real coordinates of a value as one flat list: read, changed, and found again by name.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Sampler;
use crate::differentiable::Real;
use crate::parameters::{self, Parameters, Path, Shape, Visit, Zip};

/// A leaf of `x` or `theta`.
pub(super) struct Leaf {
    pub name: String,
    shape: Shape,
    /// The place of its first coordinate in the flat list.
    start: usize,
}

impl Leaf {
    pub fn len(&self) -> usize {
        self.shape.number()
    }

    /// Where in the leaf the coordinate at `place` in the flat list is.
    pub fn index(&self, place: usize) -> Box<[usize]> {
        self.shape.index(place - self.start).collect()
    }

    /// At most `count` different coordinates of the leaf, as places in the flat list.
    pub fn choose(&self, count: usize, sampler: &mut Sampler) -> Vec<usize> {
        let mut places: Vec<usize> = (self.start..self.start + self.len()).collect();
        let count = count.min(places.len());
        for i in 0..count {
            let j = sampler.draw_in(i as f64, places.len() as f64);
            places.swap(i, j);
        }
        places.truncate(count);
        places
    }
}

/// The leaves of `value`, whose name is `root`.
pub(super) fn leaves<P: Parameters>(value: &P, root: &str) -> Vec<Leaf> {
    struct Leaves<'a> {
        root: &'a str,
        found: Vec<Leaf>,
        start: usize,
    }
    impl Visit for Leaves<'_> {
        fn visit<T: Real>(&mut self, leaf: &parameters::Leaf<'_>, values: &[T]) {
            let name = format!("{}.{}", self.root, leaf.path);
            let name = String::from(name.trim_end_matches('.'));
            self.found.push(Leaf { name, shape: leaf.shape, start: self.start });
            self.start += values.len();
        }
    }
    let mut leaves = Leaves { root, found: Vec::new(), start: 0 };
    value.visit(&Path::root(), &mut leaves);
    leaves.found
}

/// The distance from 1 to the next number, in the coarsest scalar type of `value`.
pub(super) fn epsilon<P: Parameters>(value: &P) -> f64 {
    struct Epsilon(f64);
    impl Visit for Epsilon {
        fn visit<T: Real>(&mut self, _: &parameters::Leaf<'_>, _: &[T]) {
            self.0 = self.0.max(T::default_epsilon().as_f64());
        }
    }
    let mut epsilon = Epsilon(f64::EPSILON);
    value.visit(&Path::root(), &mut epsilon);
    epsilon.0
}

/// All coordinates of `value`.
pub(super) fn flatten<P: Parameters>(value: &P) -> Vec<f64> {
    struct Flatten(Vec<f64>);
    impl Visit for Flatten {
        fn visit<T: Real>(&mut self, _: &parameters::Leaf<'_>, values: &[T]) {
            self.0.extend(values.iter().map(|v| v.as_f64()));
        }
    }
    let mut flat = Flatten(Vec::new());
    value.visit(&Path::root(), &mut flat);
    flat.0
}

/// All coordinates of a gradient of `value`.
pub(super) fn flatten_grad<P: Parameters>(value: &mut P, grad: &P::Grad) -> Vec<f64> {
    struct Flatten(Vec<f64>);
    impl Zip<1, 0> for Flatten {
        fn zip<T: Real>(
            &mut self,
            _: &parameters::Leaf<'_>,
            _: &mut [T],
            [grad]: [&[T]; 1],
            []: [&mut [T]; 0],
        ) {
            self.0.extend(grad.iter().map(|v| v.as_f64()));
        }
    }
    let mut flat = Flatten(Vec::new());
    value.zip([grad], [], &Path::root(), &mut flat);
    flat.0
}

/// Sets one coordinate of `value`, and gives the number as its type could represent it.
pub(super) fn set<P: Parameters>(value: &mut P, place: usize, number: f64) -> f64 {
    struct Set {
        place: usize,
        start: usize,
        number: f64,
    }
    impl Zip<0, 0> for Set {
        fn zip<T: Real>(
            &mut self,
            _: &parameters::Leaf<'_>,
            values: &mut [T],
            []: [&[T]; 0],
            []: [&mut [T]; 0],
        ) {
            if let Some(v) = self.place.checked_sub(self.start).and_then(|i| values.get_mut(i)) {
                *v = T::lit(self.number);
                self.number = v.as_f64();
            }
            self.start += values.len();
        }
    }
    let mut set = Set { place, start: 0, number };
    value.zip([], [], &Path::root(), &mut set);
    set.number
}

/// A gradient of `value` with every coordinate in ±[0.5, 1.5): never near 0, so that no part of
/// the value goes unchecked, and all different, so that none is taken for another.
pub(super) fn random_grad<P: Parameters>(value: &mut P, sampler: &mut Sampler) -> P::Grad {
    let like = value.zero_grad();
    random_grad_like(value, &like, sampler)
}

/// As [`random_grad`], every leaf scaled to the largest number that `like` has in it: a sum of
/// both loses the digits of neither.
pub(super) fn random_grad_like<P: Parameters>(
    value: &mut P,
    like: &P::Grad,
    sampler: &mut Sampler,
) -> P::Grad {
    let mut grad = value.zero_grad();
    value.zip([like], [&mut grad], &Path::root(), &mut Fill(sampler));
    grad
}

struct Fill<'a>(&'a mut Sampler);

impl Zip<1, 1> for Fill<'_> {
    fn zip<T: Real>(
        &mut self,
        _: &parameters::Leaf<'_>,
        _: &mut [T],
        [like]: [&[T]; 1],
        [grad]: [&mut [T]; 1],
    ) {
        let largest = like.iter().map(|v| v.as_f64().abs()).fold(0.0, f64::max);
        let size = if largest > 0.0 && largest.is_finite() { largest } else { 1.0 };
        for g in grad {
            let number = size * self.0.draw_in::<f64>(0.5, 1.5);
            *g = T::lit(if self.0.draw() { number } else { -number });
        }
    }
}
