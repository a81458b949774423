/// A step of a chain of three springs.
#[module]
pub fn step(x: [f64; 3], k: usize, #[param] stiffness: f64) -> [f64; 3] {
    let mut y = x;
    let mut force = 0.0;
    force += stiffness * (x[1] - x[0]).powi(3);
    y[0] += force;
    y[k] = y[0] * x[2];
    y
}
