//! One module called more than once: its gradient is the sum of those of its copies.

use chainrule::gradcheck;
use chainrule::gradcheck::Sampler;
use chainrule::prelude::*;

use crate::case::V;
use crate::flat::every_mode;

#[module(check(K = Linear<3, 3, f64>))]
fn twice<K: Module<V<3>, Output = V<3>>>(x: &V<3>, #[param] block: &K) -> V<3> {
    let h = block.forward(x);
    tanh(&block.forward(&tanh(&h))) + h
}

#[module(check(K = Linear<3, 3, f64>))]
fn copies<K: Module<V<3>, Output = V<3>>>(
    x: &V<3>,
    #[param] first: &K,
    #[param] second: &K,
) -> V<3> {
    let h = first.forward(x);
    tanh(&second.forward(&tanh(&h))) + h
}

/// Two inputs by one module, compared.
#[module]
fn siamese(a: &V<3>, b: &V<3>, #[param] net: &(Linear<3, 4, f64>, Tanh)) -> f64 {
    (net.forward(a) - net.forward(b)).norm_squared()
}

#[module]
fn siblings(
    a: &V<3>,
    b: &V<3>,
    #[param] net_a: &(Linear<3, 4, f64>, Tanh),
    #[param] net_b: &(Linear<3, 4, f64>, Tanh),
) -> f64 {
    (net_a.forward(a) - net_b.forward(b)).norm_squared()
}

/// One weight as a number and within a module: the derivative goes both ways.
#[module]
fn tied(x: &V<3>, #[param] fc: &Linear<3, 2, f64>) -> V<3> {
    fc.weight.transpose() * tanh(&fc.forward(x))
}

/// Called in a loop that another call goes around.
#[module]
fn repeated(x: &V<3>, #[param] block: &Linear<3, 3, f64>) -> V<3> {
    let mut h = *x;
    for i in 0..3 {
        if i != 1 {
            h = tanh(&block.forward(&h));
        } else {
            h -= block.forward(&(h * 0.5 + x));
        }
    }
    block.forward(&h)
}

#[module]
fn repeated_copies(x: &V<3>, #[param] block: &[Linear<3, 3, f64>; 4]) -> V<3> {
    let h = tanh(&block[0].forward(x));
    let h = h - block[1].forward(&(h * 0.5 + x));
    block[3].forward(&tanh(&block[2].forward(&h)))
}

/// Compares every mode of `shared` with that of a module with so many `copies` of all parameters.
fn shares<A: Module<X>, B: Module<X>, X: Differentiable>(
    mut shared: A,
    mut copies: B,
    mut x: X,
    count: usize,
) {
    let outputs = crate::flat::numbers(&shared.forward(&x)).len();
    let dy: Vec<f64> = (0..outputs).map(|i| (i as f64 * 2.1).sin() + 0.25).collect();
    let (a, b) = (every_mode(&mut shared, &mut x, &dy), every_mode(&mut copies, &mut x, &dy));
    let close = |mode: &str, a: &[f64], b: &[f64]| {
        assert_eq!(a.len(), b.len());
        for (a, b) in a.iter().zip(b) {
            assert!((a - b).abs() <= 1e-14 * (1.0 + b.abs()), "{mode}: {a:e} and {b:e}");
        }
    };
    for ((mode, a), (_, b)) in a.y.iter().zip(&b.y).chain(a.dx.iter().zip(&b.dx)) {
        close(mode, a, b);
    }
    for ((mode, a), (_, b)) in a.dtheta.iter().zip(&b.dtheta) {
        assert_eq!(b.len(), count * a.len());
        let sums = (0..a.len()).map(|i| b.iter().skip(i).step_by(a.len()).sum::<f64>());
        close(mode, a, &sums.collect::<Vec<_>>());
    }
}

#[test]
fn a_shared_module_has_the_sum_of_the_gradients() {
    let mut s = Sampler::new(1);
    let x: V<3> = s.draw();
    let block: Linear<3, 3, f64> = s.draw();
    let two = Copies { first: block.clone(), second: block.clone() };
    shares(Twice { block: block.clone() }, two, x, 2);

    let chain = (block.clone(), Tanh, s.draw::<Linear<3, 3, f64>>());
    let two = Copies { first: chain.clone(), second: chain.clone() };
    shares(Twice { block: chain }, two, x, 2);

    // A module that shares within one that shares.
    let inner = Twice { block: block.clone() };
    let two = Copies { first: inner.clone(), second: inner.clone() };
    shares(Twice { block: inner }, two, x, 2);

    let net = (s.draw::<Linear<3, 4, f64>>(), Tanh);
    let two = Siblings { net_a: net.clone(), net_b: net.clone() };
    shares(Siamese { net }, two, s.draw::<(V<3>, V<3>)>(), 2);

    let four = RepeatedCopies { block: core::array::from_fn(|_| block.clone()) };
    shares(Repeated { block }, four, x, 4);
}

#[test]
fn shared_modules_are_right_by_finite_differences() {
    for seed in 0..4 {
        let mut s = Sampler::new(seed);
        let x: V<3> = s.draw();
        let block: Linear<3, 3, f64> = s.draw();
        assert_eq!(gradcheck(&Twice { block: Twice { block } }, &x), Ok(()));
        assert_eq!(gradcheck(&s.draw::<Tied>(), &x), Ok(()));
        assert_eq!(gradcheck(&s.draw::<Repeated>(), &x), Ok(()));
        let net = (s.draw(), Tanh);
        assert_eq!(gradcheck(&Siamese { net }, &s.draw::<(V<3>, V<3>)>()), Ok(()));
    }
}
