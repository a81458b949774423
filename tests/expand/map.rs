/// yᵢ = tanh(a xᵢ)
#[module]
pub fn squash<const N: usize>(x: &SVector<f64, N>, #[param] a: f64) -> SVector<f64, N> {
    x.map(|v| (a * v).tanh())
}
