use chainrule::prelude::*;

fn train<M: Module<SVector<f64, 2>>>(_: M) {}

fn main() {
    train((Linear::<2, 3, f64>::zeros(), Tanh, Linear::<4, 1, f64>::zeros()));
    train((Linear::<2, 3, f64>::zeros(), Linear::<3, 1, f32>::zeros()));
    train((Linear::<2, 3, f64>::zeros(), tanh));
    train(Linear::<3, 1, f64>::zeros());
}
