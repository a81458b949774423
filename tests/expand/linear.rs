/// y = W x + b, on every column of `x`.
#[module]
pub fn linear<const I: usize, const O: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, I, B>,
    /// One row for each output.
    #[param]
    weight: &SMatrix<T, O, I>,
    /// One entry for each output.
    #[param]
    bias: &SVector<T, O>,
) -> SMatrix<T, O, B> {
    (weight * x).add_to_columns(bias)
}
