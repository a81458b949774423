/// y = cos(θ x) + π
#[module]
pub fn cosine(x: f64, #[param] theta: f64) -> f64 {
    (theta * x).cos() + PI
}
