//! Chains: of modules, of chains, inside of modules and around them, and long ones.

use chainrule::gradcheck;
use chainrule::gradcheck::{GradCheck, Sample, Sampler};
use chainrule::layers::{Gelu, LayerNorm, Softplus};
use chainrule::prelude::*;

use crate::case::V;
use crate::flat::{every_mode, fill, numbers};

type V3 = V<3>;
type Fc<T = f64> = Linear<3, 3, T>;

/// As many as a tuple can have.
#[rustfmt::skip]
type Twelve<T = f64> = (
    Fc<T>, Tanh, Fc<T>, Sigmoid, Fc<T>, Gelu, Fc<T>, Softplus, Fc<T>, LayerNorm<3, T>, Fc<T>, Tanh,
);
type TwentyFour<T = f64> = (Twelve<T>, Twelve<T>);

/// The first six of the twelve, and the other six, each in chains of chains.
type Front = ((Fc, Tanh), ((Fc,), (Sigmoid, (Fc, Gelu))));
type Rear = (Fc, (Softplus, (Fc, ((LayerNorm<3, f64>, Fc), Tanh))));
type Deep = (Front, (Rear, ((Front,), (Rear,))));

/// Step by step, without any chain.
#[module]
fn twelve_by_hand(
    x: &V3,
    #[param] fc: &[Fc; 3],
    #[param] last: &[Fc; 2],
    #[param] norm: &LayerNorm<3, f64>,
    #[param] end: &Fc,
) -> V3 {
    let a = sigmoid(&fc[1].forward(&tanh(&fc[0].forward(x))));
    let b = Softplus.forward(&last[0].forward(&Gelu.forward(&fc[2].forward(&a))));
    tanh(&end.forward(&norm.forward(&last[1].forward(&b))))
}

fn twelve<T: Real>(s: &mut Sampler) -> Twelve<T>
where
    Fc<T>: Sample,
{
    let mut fc = || s.draw::<Fc<T>>();
    let (a, b, c, d, e, f) = (fc(), fc(), fc(), fc(), fc(), fc());
    (a, Tanh, b, Sigmoid, c, Gelu, d, Softplus, e, LayerNorm::new(), f, Tanh)
}

fn deep() -> Deep {
    let fc = Fc::zeros;
    let front = || -> Front { ((fc(), Tanh), ((fc(),), (Sigmoid, (fc(), Gelu)))) };
    let rear = || -> Rear { (fc(), (Softplus, (fc(), ((LayerNorm::new(), fc()), Tanh)))) };
    (front(), (rear(), ((front(),), (rear(),))))
}

/// The same numbers in both, and the same results in every mode, to the last bit.
fn equal<A: Module<V3, Output = V3>, B: Module<V3, Output = V3>>(mut a: A, mut b: B) {
    fill(&mut b, &numbers(&a));
    let (mut x, dy) = (V3::new(0.4, -0.9, 1.3), [0.7, -1.1, 0.2]);
    let (a, b) = (every_mode(&mut a, &mut x, &dy), every_mode(&mut b, &mut x, &dy));
    assert_eq!((a.y, a.dx, a.dtheta), (b.y, b.dx, b.dtheta));
}

#[test]
fn a_chain_of_24_is_right_by_finite_differences() {
    for seed in 0..3 {
        let mut s = Sampler::new(seed);
        let chain: TwentyFour = (twelve(&mut s), twelve(&mut s));
        assert_eq!(gradcheck(&chain, &s.draw::<V3>()), Ok(()));
        let mut deep = deep();
        fill(&mut deep, &numbers(&chain));
        assert_eq!(gradcheck(&deep, &s.draw::<V3>()), Ok(()));
    }
}

#[test]
fn a_chain_of_24_in_single_precision() {
    GradCheck::new("a chain of 24").assert(|s| {
        let chain: TwentyFour<f32> = (twelve(s), twelve(s));
        (chain, s.draw::<SVector<f32, 3>>())
    });
}

#[test]
fn how_chains_are_nested_changes_no_bit() {
    let mut s = Sampler::new(5);
    let by_hand = || TwelveByHand {
        fc: core::array::from_fn(|_| Fc::zeros()),
        last: core::array::from_fn(|_| Fc::zeros()),
        norm: LayerNorm::new(),
        end: Fc::zeros(),
    };
    equal(twelve(&mut s), by_hand());
    let chain: TwentyFour = (twelve(&mut s), twelve(&mut s));
    equal(chain.clone(), deep());
    equal(chain, (by_hand(), by_hand()));
}

/// A chain inside of a module, on a part of its input.
#[module]
fn around(x: &V3, k: f64, #[param] chain: &(Fc, Tanh, Fc), #[param] gain: f64) -> V3 {
    chain.forward(&(x * k)) * gain - x
}

/// From a number to a vector, and from a vector to a number.
#[module]
fn spread(x: f64, #[param] w: &V3) -> V3 {
    w.map(|w| (w * x).sin())
}

#[module]
fn gathered(x: &V3, #[param] w: &V3) -> f64 {
    x.dot(w)
}

/// Its output is the pair that is the next one's input.
#[module]
fn parted(x: &V3, #[param] fc: &Fc) -> (V3, f64) {
    (fc.forward(x), x.norm_squared())
}

#[test]
fn modules_in_chains_and_chains_in_modules() {
    for seed in 0..4 {
        let mut s = Sampler::new(seed);
        let around: Around = s.draw();
        assert_eq!(gradcheck(&around, &(s.draw::<V3>(), 0.8)), Ok(()));
        // The input of the first link is a pair, that of `around` is made by `parted`.
        let chain = (around.clone(), Tanh, s.draw::<Parted>(), around, s.draw::<Gathered>());
        assert_eq!(gradcheck(&chain, &(s.draw::<V3>(), 1.2)), Ok(()));
        // Each link of another type, a number at both ends.
        let chain = (s.draw::<Spread>(), (s.draw::<Fc>(), s.draw::<Gathered>()));
        assert_eq!(gradcheck(&chain, &0.7), Ok(()));
        let chain = (chain.clone(), chain);
        assert_eq!(gradcheck(&chain, &0.7), Ok(()));
        assert_eq!(gradcheck(&(chain,), &0.7), Ok(()));
    }
}
