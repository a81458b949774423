/// The loss of a network of two layers.
#[module]
pub fn loss<const B: usize>(
    x: &SMatrix<f32, 64, B>,
    labels: [usize; B],
    #[param] fc1: &Linear<64, 128>,
    #[param] fc2: &Linear<128, 10>,
) -> f32 {
    let h = relu(&fc1.forward(x));
    softmax_cross_entropy(&fc2.forward(&h), &labels)
}
