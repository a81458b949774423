
#![allow(unused, missing_docs, double_negations, overlapping_range_endpoints, clippy::all)]

mod named {
    pub use chainrule::nalgebra::{
        Matrix1, Matrix1x2, Matrix1x3, Matrix2, Matrix2x3, Matrix3, Matrix3x2, RowVector1,
        RowVector2, RowVector3, Vector1, Vector2, Vector3,
    };
}

/// The numbers in a value.
pub trait Numbers {
    fn numbers(&self, into: &mut Vec<f64>);
}
impl Numbers for f64 {
    fn numbers(&self, into: &mut Vec<f64>) {
        into.push(*self);
    }
}
impl Numbers for () {
    fn numbers(&self, _: &mut Vec<f64>) {}
}
impl<const R: usize, const C: usize> Numbers for chainrule::nalgebra::SMatrix<f64, R, C> {
    fn numbers(&self, into: &mut Vec<f64>) {
        into.extend(self.iter());
    }
}
impl<X: Numbers, const N: usize> Numbers for [X; N] {
    fn numbers(&self, into: &mut Vec<f64>) {
        self.iter().for_each(|x| x.numbers(into));
    }
}
macro_rules! tuple {
    ($($x:ident $i:tt),+) => {
        impl<$($x: Numbers),+> Numbers for ($($x,)+) {
            fn numbers(&self, into: &mut Vec<f64>) {
                $(self.$i.numbers(into);)+
            }
        }
    };
}
tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);

pub fn same(what: &str, found: &impl Numbers, expected: &[f64]) {
    let mut numbers = Vec::new();
    found.numbers(&mut numbers);
    assert_eq!(numbers.len(), expected.len(), "{what}");
    for (a, b) in numbers.iter().zip(expected) {
        assert!((a - b).abs() <= 1e-7 * (1.0 + b.abs()), "{what}: {numbers:?}, not {expected:?}");
    }
}
mod program_1 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (SVector<f64, 2>, SVector<f64, 3>,)) -> f64 {
let mut v1 = *&(x.1.y, SVector::<f64, 1>::from_diagonal(&SVector::<f64, 1>::from_rows(&[SVector::<f64, 1>::from_rows(&[SVector::<f64, 1>::from_column_slice(&[x.1[2]]); 1]); 1])), x.0[1],);
let mut v2 = if x.0[(0, 0)] == 1.0 { [v1.1[0]; 3] } else { [x.0.y; 3] };
for i3 in 2..0 {  }
SMatrix::<f64, 3, 3>::zeros().map(|z: f64| 2.0_f64).transpose().norm() - v1.2 + x.1.y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[0.35630935558575494, 0.965657974693184]), SMatrix::<f64, 3, 1>::from_column_slice(&[1.7314093621951074, -0.3191786620103748, -0.3195000171903827]),), 0.525788783823522_f64);
    super::same("plain", &program((SMatrix::<f64, 2, 1>::from_column_slice(&[0.35630935558575494, 0.965657974693184]), SMatrix::<f64, 3, 1>::from_column_slice(&[1.7314093621951074, -0.3191786620103748, -0.3195000171903827]),)), &[4.715163363296441]);
    super::same("forward", &m.forward(&x), &[4.715163363296441]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.525788783823522, 0.0, 0.525788783823522, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.525788783823522, 0.0, 0.525788783823522, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.715163363296441]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.525788783823522, 0.0, 0.525788783823522, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_2 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &SVector<f64, 1>, y: f64, #[constant] z: &SMatrix<f64, 2, 2>) -> f64 {

(&x.iter().sum::<f64>() + &(1.6010 - 1.273 * x.x.tanh()).log(2.2520 - 0.682 * y.tanh())) * x.x + y + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 2, 2>::from_column_slice(&[0.4551694767600182, 1.0324251242631002, -0.7705984635842121, -0.6514842806002233]), }, (SMatrix::<f64, 1, 1>::from_column_slice(&[0.44004509627347]), 0.9771089251710036_f64), 0.4527072290334955_f64);
    super::same("plain", &program(&SMatrix::<f64, 1, 1>::from_column_slice(&[0.44004509627347]), 0.9771089251710036_f64, &SMatrix::<f64, 2, 2>::from_column_slice(&[0.4551694767600182, 1.0324251242631002, -0.7705984635842121, -0.6514842806002233])), &[1.6678377591561957]);
    super::same("forward", &m.forward(&x), &[1.6678377591561957]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5563228529528096, 0.4606619929981352]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5563228529528096, 0.4606619929981352]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.6678377591561957]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5563228529528096, 0.4606619929981352]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_3 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &SVector<f64, 3>, y: &SMatrix<f64, 3, 2>) -> [SVector<f64, 3>; 3] {

[x + *x - x.component_div(&x.map(|e| e * e + 0.5)), y.column_sum() / SMatrix::<f64, 3, 3>::from_columns(&[*x, *x, SVector::<f64, 3>::from_element(y[(2, 0)])]).column(2).into_owned()[(0, 0)].cos().exp(), *&SMatrix::<f64, 2, 3>::from_rows(&([RowVector3::<f64>::new(x[(1, 0)], y[(1, 0)], x[0]); 2], Vector3::<f64>::new(y[2], y[1], x[0]), SMatrix::<f64, 2, 2>::from_row_slice(&[y[4], 1.5_f64, y[1], x[1]]),).0).tr_mul(&Vector2::<f64>::from([[y[(2, 0)], y[2]]]))]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.4442688370056747, 0.8109979462158682, 0.5141139206585227]), SMatrix::<f64, 3, 2>::from_column_slice(&[-1.58225309497593, -1.0941070301429514, 0.5931558734740022, -1.3705040808240878, 1.4516426759792505, -0.16038765279108558])), [SMatrix::<f64, 3, 1>::from_column_slice(&[0.7770588033054324, 0.3968722908026938, 0.42377252093931106]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.03967099189128587, -0.3279988069203583, 0.4347682364276586]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.597780515617178, -0.3878916525861167, -0.7921891585782268])]);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[-1.4442688370056747, 0.8109979462158682, 0.5141139206585227]), &SMatrix::<f64, 3, 2>::from_column_slice(&[-1.58225309497593, -1.0941070301429514, 0.5931558734740022, -1.3705040808240878, 1.4516426759792505, -0.16038765279108558])), &[-2.3300234737896623, 0.9214814508753131, 0.3555795445541807, -1.2886029288133727, 0.1560309408967936, 0.18886293842237967, 0.9620963903465903, -1.2979520222769776, -1.7133530870907645]);
    super::same("forward", &m.forward(&x), &[-2.3300234737896623, 0.9214814508753131, 0.3555795445541807, -1.2886029288133727, 0.1560309408967936, 0.18886293842237967, 0.9620963903465903, -1.2979520222769776, -1.7133530870907645]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.7986258668615556, 1.5495995889599532, 0.6765728183607239, -0.017312685499169797, -0.6033012913650996, 4.342257979073085, -0.017312685499169797, -0.1431408673591151, 0.1897357586351183]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.7986258668615556, 1.5495995889599532, 0.6765728183607239, -0.017312685499169797, -0.6033012913650996, 4.342257979073085, -0.017312685499169797, -0.1431408673591151, 0.1897357586351183]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.3300234737896623, 0.9214814508753131, 0.3555795445541807, -1.2886029288133727, 0.1560309408967936, 0.18886293842237967, 0.9620963903465903, -1.2979520222769776, -1.7133530870907645]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.7986258668615556, 1.5495995889599532, 0.6765728183607239, -0.017312685499169797, -0.6033012913650996, 4.342257979073085, -0.017312685499169797, -0.1431408673591151, 0.1897357586351183]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_4 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64) -> [f64; 3] {
let [p1, mut p2, p3] = core::array::from_fn::<f64, 3, _>(|z| { let mut i = *x * *x; x.erfc() });
let d = [*x; 3].map(|w: f64| w);
for &e6 in [x.sin().asinh(), p3 - d[1], &p2 + d[1]].iter() { let d: f64 = p3.atan2(d[1]) / (p2 + p2).hypot(0.5); }
let mut i: f64 = 0.000_f64.tan();
if SMatrix::<f64, 1, 2>::from_rows(&[SMatrix::<f64, 1, 2>::new(p3, -0.25_f64)]).min() != 0.0 { p2 += 0.000_f64.acos(); } else { if -0.25_f64 >= 0.0 && p3 / 0.0_f64.max(0.3) <= -0.5 { p2 = d[1] * *x - stop_gradient(p1.floor()); return [1.600_f64.cbrt(), p2.cosh(), p3.sin().exp2()]; } p2 *= (-p3).hypot(0.5).powf(SMatrix::<f64, 2, 2>::from_columns(&[SVector::<f64, 3>::new(p3, p3, i); 2].map(|z| SVector::<f64, 2>::new(p3, d[0]))).trace().sin()); }
let late11: f64; late11 = 1e-1_f64.sin().clamp(x.sin() * 0.227 + -0.7380, 0.750_f64);
[late11 - stop_gradient(p2.signum()), i, d.iter().fold(late11, |c, &e14| e14)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, -0.36305021966708917_f64, [0.7848136919994366_f64, 0.7182342990099322_f64, -0.01645147234566502_f64]);
    super::same("plain", &program(&-0.36305021966708917_f64), &[-0.9001665833531718, 0.0, -0.36305021966708917]);
    super::same("forward", &m.forward(&x), &[-0.9001665833531718, 0.0, -0.36305021966708917]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.01645147234566502]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.01645147234566502]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.9001665833531718, 0.0, -0.36305021966708917]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.01645147234566502]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_7 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = (SMatrix<f64, 3, 3>, (SMatrix<f64, 3, 2>, SVector<f64, 3>, SVector<f64, 2>,),);

#[module(check = off)]
pub fn program(x: Alias1, mut y: (f64,), z: SMatrix<f64, 1, 2>) -> (f64, SVector<f64, 3>,) {
let mut v2 = stop_gradient(SMatrix::<f64, 2, 2>::from_rows(&[z, z]));
(f64::to_degrees(3.0_f64.sin().atan().sin()), (-SMatrix::<f64, 1, 3>::from([[z[1]], [z[(0, 0)]], [z[(0, 0)]]])).transpose(),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((SMatrix::<f64, 3, 3>::from_column_slice(&[-0.504578855469677, -1.7729197986042693, 1.4925863140634035, 0.4119629962954655, -0.2916975569610075, -0.9819328242386726, -0.2389597856422302, -0.7145390868814901, -1.3735217840512748]), (SMatrix::<f64, 3, 2>::from_column_slice(&[-0.4253192487795502, -1.4778961790269598, 1.6935718603485115, 1.55126658949685, 1.392527983580929, 1.367626051798236]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.2941772164398643, 1.4206865719345783, -0.7203715747172746]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.5350100439734521, 1.0048947397008732]),),), (0.7235268532493916_f64,), SMatrix::<f64, 1, 2>::from_column_slice(&[-1.4672392873750484, -0.6588945129965335])), (-0.15245495905270046_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[0.8050793257376212, 0.9206580162174285, -0.8466374868566107]),));
    super::same("plain", &program((SMatrix::<f64, 3, 3>::from_column_slice(&[-0.504578855469677, -1.7729197986042693, 1.4925863140634035, 0.4119629962954655, -0.2916975569610075, -0.9819328242386726, -0.2389597856422302, -0.7145390868814901, -1.3735217840512748]), (SMatrix::<f64, 3, 2>::from_column_slice(&[-0.4253192487795502, -1.4778961790269598, 1.6935718603485115, 1.55126658949685, 1.392527983580929, 1.367626051798236]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.2941772164398643, 1.4206865719345783, -0.7203715747172746]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.5350100439734521, 1.0048947397008732]),),), (0.7235268532493916_f64,), SMatrix::<f64, 1, 2>::from_column_slice(&[-1.4672392873750484, -0.6588945129965335])), &[8.006252191998696, 0.6588945129965335, 1.4672392873750484, 1.4672392873750484]);
    super::same("forward", &m.forward(&x), &[8.006252191998696, 0.6588945129965335, 1.4672392873750484, 1.4672392873750484]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.07402052936081782, -0.8050793257376212]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.07402052936081782, -0.8050793257376212]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[8.006252191998696, 0.6588945129965335, 1.4672392873750484, 1.4672392873750484]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.07402052936081782, -0.8050793257376212]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_10 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[param] y: &[f64; 2], z: &[f64; 2], n: usize) -> f64 {
let mut v1 = (z[1], 0.5_f64,);
-0.5_f64.sinh() + v1.1 + z[0] - y[1] + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [0.9268483202305972_f64, -1.3846925769722853_f64], }, (-1.7167424171796566_f64, [1.2920351287959497_f64, 1.3414132828769838_f64], 0_usize), 0.5747524618524966_f64);
    super::same("plain", &program(-1.7167424171796566_f64, &[0.9268483202305972_f64, -1.3846925769722853_f64], &[1.2920351287959497_f64, 1.3414132828769838_f64], 0_usize), &[0.938889983094831]);
    super::same("forward", &m.forward(&x), &[0.938889983094831]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5747524618524966, 0.5747524618524966, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, -0.5747524618524966]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5747524618524966, 0.5747524618524966, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, -0.5747524618524966]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.938889983094831]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5747524618524966, 0.5747524618524966, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, -0.5747524618524966]);
}
}
mod program_11 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: [f64; 1], #[constant] z: Vector1<f64>) -> f64 {
const K: f64 = 0.75;
y[0].sin().asinh() + y.iter().map(|e1| y[0]).map(|v| v).sum::<f64>() - y[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 1, 1>::from_column_slice(&[0.599343962862385]), }, (-0.7547690640689121_f64, [-0.937958483969358_f64]), 0.009228062421573258_f64);
    super::same("plain", &program(-0.7547690640689121_f64, [-0.937958483969358_f64], SMatrix::<f64, 1, 1>::from_column_slice(&[0.599343962862385])), &[-0.7376209314013167]);
    super::same("forward", &m.forward(&x), &[-0.7376209314013167]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0042486311864629155]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0042486311864629155]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.7376209314013167]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0042486311864629155]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_12 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[param] mut y: f64, z: f64, s: f64) -> SVector<f64, 3> {
let mut v1 = x - stop_gradient(y.floor());
let mut v3 = core::array::from_fn::<f64, 3, _>(|e2: usize| { s })[1];
let mut v4 = &v1 - z;
Vector3::<f64>::from([-1.0_f64, s, s])
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.6241751070539245_f64, }, (0.39894409387455687_f64, -1.0318880213539046_f64, 1.5064527341175018_f64), SMatrix::<f64, 3, 1>::from_column_slice(&[0.7043313868102314, -0.411751987000873, -0.7213459865272169]));
    super::same("plain", &program(0.39894409387455687_f64, 1.6241751070539245_f64, -1.0318880213539046_f64, 1.5064527341175018_f64), &[-1.0, 1.5064527341175018, 1.5064527341175018]);
    super::same("forward", &m.forward(&x), &[-1.0, 1.5064527341175018, 1.5064527341175018]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, -1.13309797352809]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, -1.13309797352809]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.0, 1.5064527341175018, 1.5064527341175018]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, -1.13309797352809]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0]);
}
}
mod program_13 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,), #[param] y: f64, #[constant] z: (f64, f64,), mut s: f64) -> f64 {
let mut v1 = -x.0;
let mut v2 = s;
let mut v3 = v1.hypot(v1);
core::array::from_fn::<SVector<f64, 1>, 2, _>(|dx| SVector::<f64, 1>::from_columns(&core::array::from_fn::<SVector<f64, 1>, 1, _>(|n| Vector1::<f64>::new(s)))).iter().map(|&e4| [[3.0_f64; 3]; 1].into_iter().enumerate().map(|(e5, [e6, e7, e8])| { let mut input = v1; let mut dx = v3; let q: f64 = dx; 2.0_f64 }).sum::<f64>()).sum::<f64>() + v3 - v2 + v1 + s + x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.581699119671779_f64, z: (-0.8386028445457695_f64, 1.2063609651534355_f64,), }, ((1.0436160280329068_f64, -0.7124611450715334_f64,), -0.641960228035357_f64), 0.45176065395647536_f64);
    super::same("plain", &program((1.0436160280329068_f64, -0.7124611450715334_f64,), 0.581699119671779_f64, (-0.8386028445457695_f64, 1.2063609651534355_f64,), -0.641960228035357_f64), &[5.475895940754077]);
    super::same("forward", &m.forward(&x), &[5.475895940754077]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.6388860437717861, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.6388860437717861, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.475895940754077]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.6388860437717861, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0]);
}
}
mod program_16 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: &Alias1, y: f64, z: f64) -> f64 {
const K: f64 = 0.75;
f64::cos(x.tanh().sin()) + z - y - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.5831434457570978_f64, -1.5597022048671612_f64, 1.3146862582932632_f64), 0.18154921703559368_f64);
    super::same("plain", &program(&-0.5831434457570978_f64, -1.5597022048671612_f64, 1.3146862582932632_f64), &[4.334554566517377]);
    super::same("forward", &m.forward(&x), &[4.334554566517377]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.1268688920069044, -0.18154921703559368, 0.18154921703559368]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.1268688920069044, -0.18154921703559368, 0.18154921703559368]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.334554566517377]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.1268688920069044, -0.18154921703559368, 0.18154921703559368]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_17 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: &[f64; N]) -> f64 {

y.iter().sum::<f64>().sin().cos() - y[1] + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[0.1368720453937392, -0.49912549072813517]), [-0.713678631149799_f64, -1.0687529438596788_f64]), -0.9654819495224691_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[0.1368720453937392, -0.49912549072813517]), &[-0.713678631149799_f64, -1.0687529438596788_f64]), &[2.1452456449896733]);
    super::same("forward", &m.forward(&x), &[2.1452456449896733]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.25533174402992864, 0.9311074563896171, 0.16817005759974687, 1.133652007122216]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.25533174402992864, 0.9311074563896171, 0.16817005759974687, 1.133652007122216]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.1452456449896733]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.25533174402992864, 0.9311074563896171, 0.16817005759974687, 1.133652007122216]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_18 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [[f64; 2]; 3];

#[module(check = off)]
pub fn program(x: &f64, #[param] mut y: (SMatrix<f64, 3, 2>, SVector<f64, 1>,), #[param] z: &Alias1, n: usize) -> [SVector<f64, 1>; 1] {
let [p4, mut p5, p6] = [0.000_f64.atanh(), stop_gradient(y.0[(n + 4) % 6]), SMatrix::<f64, 1, 3>::from_columns(&z.map(|u| y.1)).dot(&SMatrix::<f64, 1, 3>::from([[z[2 - n][n]], [z[n][1 - n]], [y.1[((n + 0) % 1, 0)]]])) + &(y.0[(n + 2) % 6].sigmoid() * 0.818 + 2.1030).acosh()];
[(*x, z[2][(n + 1) % 2], p6,)].map(|e7| { SVector::<f64, 3>::from_rows(&[y.1, y.1, y.1]).row((n + 2) % 3).into_owned().scale((SMatrix::<f64, 1, 2>::repeat(p5) / -e7.0.clamp(0.3, 0.5 + 0.5))[(0, 1 - n)]) })
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (SMatrix::<f64, 3, 2>::from_column_slice(&[0.8582075452748955, -0.36620211191160446, 0.8216217775398053, -1.4183399668557248, 1.5515812718741886, 1.7615195049303445]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.3806809515623861]),), z: [[0.8453857393013265_f64, 0.19478013700781405_f64], [-0.5048653498878323_f64, 1.3633378620253165_f64], [1.2459807432012395_f64, -1.7410074524373402_f64]], }, (-1.6025221536764898_f64, 1_usize), [SMatrix::<f64, 1, 1>::from_column_slice(&[-0.4744836976030531])]);
    super::same("plain", &program(&-1.6025221536764898_f64, (SMatrix::<f64, 3, 2>::from_column_slice(&[0.8582075452748955, -0.36620211191160446, 0.8216217775398053, -1.4183399668557248, 1.5515812718741886, 1.7615195049303445]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.3806809515623861]),), &[[0.8453857393013265_f64, 0.19478013700781405_f64], [-0.5048653498878323_f64, 1.3633378620253165_f64], [1.2459807432012395_f64, -1.7410074524373402_f64]], 1_usize), &[8.106988087543105]);
    super::same("forward", &m.forward(&x), &[8.106988087543105]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.786040960330831, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.786040960330831, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[8.106988087543105]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.786040960330831, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
}
}
mod program_20 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, y: (f64, (f64, f64, f64,),), z: &((f64, SVector<f64, 3>,), f64, SMatrix<f64, 2, 3>,)) -> SMatrix<f64, 1, 3> {
const K: f64 = 0.75;
let ([mut p14, _], mut p15, p16,) = (core::array::from_fn::<SVector<f64, 1>, 2, _>(|own1| Vector1::<f64>::from([0.5_f64])).map(|own3: SVector<f64, 1>| Vector1::<f64>::new(K) - own3), &SMatrix::<f64, 2, 3>::from_column_slice(&core::array::from_fn::<f64, 6, _>(|own5| K)) - [(SVector::<f64, 3>::from_columns(&[Vector3::<f64>::from_column_slice(&[K, K, K])]), Vector3::<f64>::new(K, K, K),); 1].into_iter().fold(SMatrix::<f64, 2, 3>::new(K, K, K, K, K, K), |own7: SMatrix<f64, 2, 3>, e11: (SVector<f64, 3>, SVector<f64, 3>,)| own7), (&SMatrix::<f64, 2, 2>::from_column_slice(&[K; 4]) - Matrix2::<f64>::from_rows(&core::array::from_fn::<SMatrix<f64, 1, 2>, 2, _>(|own12| { SMatrix::<f64, 1, 2>::zeros() }))).norm_squared(),);
[z.0.1; 2][1].transpose().scale(&f64::acosh(x.sin() * 0.818 + 2.1170) * p15[(1, 0)].sin())
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.1110304334020666_f64, (-1.7640500543287225_f64, (-0.9736799393987715_f64, -0.601280374574149_f64, -1.4815185187941022_f64,),), ((-1.244693548259718_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[1.2424455730190553, -0.7709298012785964, -1.557898895669196]),), -0.6422901167628926_f64, SMatrix::<f64, 2, 3>::from_column_slice(&[-1.4081847428117915, 1.0644746935911713, -0.5773496718672785, 0.22743507788021156, 0.6809306518967938, 0.7097236350761008]),)), SMatrix::<f64, 1, 3>::from_column_slice(&[-0.9404415078256092, -0.11894235135693898, 0.5136360446578896]));
    super::same("plain", &program(&-1.1110304334020666_f64, (-1.7640500543287225_f64, (-0.9736799393987715_f64, -0.601280374574149_f64, -1.4815185187941022_f64,),), &((-1.244693548259718_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[1.2424455730190553, -0.7709298012785964, -1.557898895669196]),), -0.6422901167628926_f64, SMatrix::<f64, 2, 3>::from_column_slice(&[-1.4081847428117915, 1.0644746935911713, -0.5773496718672785, 0.22743507788021156, 0.6809306518967938, 0.7097236350761008]),)), &[0.0, -0.0, -0.0]);
    super::same("forward", &m.forward(&x), &[0.0, -0.0, -0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0, -0.0, -0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_21 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [f64; 3], #[constant] y: f64, z: f64, n: usize) -> f64 {
let mut v1 = x[n];
let mut v2 = (x[n], x[n],);
let mut v3 = v2.0;
v1 *= 0.650_f64.ln_1p() + &v3.cosh();
(z * v2.1).hypot(0.5).ln() + v3 + v2.0 - v1 - z + x[2]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.6436637409580447_f64, }, ([-1.739830618593257_f64, 1.541962720543292_f64, 0.21491095183386133_f64], -1.523649575355003_f64, 1_usize), 0.6948460265623602_f64);
    super::same("plain", &program([-1.739830618593257_f64, 1.541962720543292_f64, 0.21491095183386133_f64], 0.6436637409580447_f64, -1.523649575355003_f64, 1_usize), &[1.1582845149206769]);
    super::same("forward", &m.forward(&x), &[1.1582845149206769]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -2.614446415066939, 0.6948460265623602, -1.1311265565399113]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -2.614446415066939, 0.6948460265623602, -1.1311265565399113]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.1582845149206769]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -2.614446415066939, 0.6948460265623602, -1.1311265565399113]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_22 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: (T, T,), y: T) -> T {
let mut v2 = (T::lit(2.1010) - T::lit(0.818) * y.tanh()).acosh();
y.min(T::lit(-1.0)) + v2 + y + x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((1.0869700311465955_f64, 1.6121831188452629_f64,), -1.5697338042156344_f64), 0.34488797183193687_f64);
    super::same("plain", &program((1.0869700311465955_f64, 1.6121831188452629_f64,), -1.5697338042156344_f64), &[-0.3439276656308248]);
    super::same("forward", &m.forward(&x), &[-0.3439276656308248]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.34488797183193687, 0.0, 0.6729604903855747]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.34488797183193687, 0.0, 0.6729604903855747]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.3439276656308248]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.34488797183193687, 0.0, 0.6729604903855747]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_24 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,), y: f64, z: f64, #[param] s: &f64) -> f64 {
let mut v1 = SVector::<f64, 3>::from([[z, x.0, *s]]) * y;
let mut v2 = (s.abs() + 0.5).sqrt();
v1.add_scalar(v1[(1, 0)]).tr_dot(&SMatrix::<f64, 1, 3>::from([[v1[2]], [z], [3.0_f64]])) - v2 + *s - z + y + x.1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: 1.3056788929009553_f64, }, ((0.6982273864766396_f64, 0.6269291362550294_f64,), -1.7351241629125038_f64, 0.3540485571127451_f64), 0.008659366398548807_f64);
    super::same("plain", &program((0.6982273864766396_f64, 0.6269291362550294_f64,), -1.7351241629125038_f64, 0.3540485571127451_f64, &1.3056788929009553_f64), &[-8.652822495399889]);
    super::same("forward", &m.forward(&x), &[-8.652822495399889]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.021674905779125238, 0.008659366398548807, 0.02371140418131749, 0.004398329392647397]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[-0.012204712308899777]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.021674905779125238, 0.008659366398548807, 0.02371140418131749, 0.004398329392647397]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[-0.012204712308899777]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-8.652822495399889]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.021674905779125238, 0.008659366398548807, 0.02371140418131749, 0.004398329392647397]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[-0.012204712308899777]);
}
}
mod program_25 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: SVector<f64, 3>, #[constant] y: Alias1, z: &(SVector<f64, 2>, (SVector<f64, 1>,),)) -> (f64,) {
let mut b = f64::asin(0.000_f64);
let mut n = [(z.0, SMatrix::<f64, 2, 2>::from([[z.1.0[0], z.1.0[0]], [x.z, x.z]]) * z.0,)];
let y = ([b; 1],);
(y.0[0],)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.2652188262459746_f64, }, (SMatrix::<f64, 3, 1>::from_column_slice(&[0.5820166872064257, -1.3873555104214996, 1.7750207963903413]), (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1575948597246337, -1.7100271457069165]), (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.2606574223488419]),),)), (0.5798825175843885_f64,));
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[0.5820166872064257, -1.3873555104214996, 1.7750207963903413]), -0.2652188262459746_f64, &(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1575948597246337, -1.7100271457069165]), (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.2606574223488419]),),)), &[0.0]);
    super::same("forward", &m.forward(&x), &[0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_26 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, y: &([f64; 3], f64,), #[constant] z: SMatrix<f64, N, 3>) -> [[SVector<f64, N>; 1]; N] {
let z = (x[0] - stop_gradient(x[1].floor())) * ((3.0_f64.sigmoid() * 0.818 + 0.0010).atanh() * (SMatrix::<f64, N, N>::from_columns(&[*x; N]) * SMatrix::<f64, N, 2>::from_element(x[1])));
let mut sum2: f64 = 0.5;
for j3 in 0..2 { sum2 += 0.0_f64 - 1e-1_f64 + SMatrix::<f64, N, 2>::repeat(-1.0_f64).dot(&SMatrix::<f64, N, 2>::from_element(2.0_f64)); }
let size4 = x.nrows() - 1;
[x[size4].exp2(); N].map(|e5: f64| [x[(1 - size4, (size4 + 0) % 1)] * SVector::<f64, N>::from_rows(&[[y.1; 2]; N].map(|x| SVector::<f64, 1>::from([x[(size4 + 1) % 2]]))); 1])
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 2, 3>::from_column_slice(&[-1.5093853017843046, -1.5764769901948301, -0.9391780148900751, -0.6772424362838539, 0.6165338115782685, -0.6349122895787219]), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[1.0293874002722192, -0.2880555426685868]), ([-0.8675974894063194_f64, -0.7224160456638106_f64, 1.6797307796715182_f64], -1.3579638076631304_f64,)), [[SMatrix::<f64, 2, 1>::from_column_slice(&[0.604328196519887, -0.23715067149964053])], [SMatrix::<f64, 2, 1>::from_column_slice(&[0.6261136325599879, -0.8084944006016179])]]);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[1.0293874002722192, -0.2880555426685868]), &([-0.8675974894063194_f64, -0.7224160456638106_f64, 1.6797307796715182_f64], -1.3579638076631304_f64,), SMatrix::<f64, 2, 3>::from_column_slice(&[-1.5093853017843046, -1.5764769901948301, -0.9391780148900751, -0.6772424362838539, 0.6165338115782685, -0.6349122895787219])), &[-1.3978708336341137, -1.3978708336341137, -1.3978708336341137, -1.3978708336341137]);
    super::same("forward", &m.forward(&x), &[-1.3978708336341137, -1.3978708336341137, -1.3978708336341137, -1.3978708336341137]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.2509473077504801, 0.0, 0.0, 0.0, 0.0, 0.19022745324495505]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.2509473077504801, 0.0, 0.0, 0.0, 0.0, 0.19022745324495505]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.3978708336341137, -1.3978708336341137, -1.3978708336341137, -1.3978708336341137]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.2509473077504801, 0.0, 0.0, 0.0, 0.0, 0.19022745324495505]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_27 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>) -> f64 {
let c: &SVector<f64, N> = &x;
x[0] + c.norm_squared() + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 3, 1>::from_column_slice(&[0.4395261614743443, 0.7139612375483336, -1.4947564917383964]), 0.3147515940334902_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[0.4395261614743443, 0.7139612375483336, -1.4947564917383964])), &[5.090579242508523]);
    super::same("forward", &m.forward(&x), &[5.090579242508523]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.6721553110967582, 0.5805624841145208, -1.2154715079069]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.6721553110967582, 0.5805624841145208, -1.2154715079069]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.090579242508523]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.6721553110967582, 0.5805624841145208, -1.2154715079069]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_28 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &([SVector<f64, 2>; 2],), #[constant] y: f64, #[param] mut z: SVector<f64, 3>, n: usize) -> [SVector<f64, 1>; 1] {
let i = z[(2 - n, 0)];
let x = SMatrix::<f64, 1, 3>::new(y, y, y).column_sum() / -(f64::copysign((*&3.0_f64).sin(), 2.0_f64).abs() + 0.5);
z *= z[(0, 0)];
let mut n: SVector<f64, 3> = -z * (1e-1 / (i.sigmoid() + 0.3)) - SVector::<f64, 3>::new(y, z[(2, 0)], -0.25_f64).scale(0.0_f64).clone_owned();
[-x; 1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.2540721718767046_f64, z: SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6333978084889197, -0.5439507151636688, 1.699100268903925]), }, (([SMatrix::<f64, 2, 1>::from_column_slice(&[0.34729697250385694, 0.8402263818883376]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.9314190025216228, -0.2746017705856242])],), 0_usize), [SMatrix::<f64, 1, 1>::from_column_slice(&[-0.3745222417794274])]);
    super::same("plain", &program(&([SMatrix::<f64, 2, 1>::from_column_slice(&[0.34729697250385694, 0.8402263818883376]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.9314190025216228, -0.2746017705856242])],), 0.2540721718767046_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6333978084889197, -0.5439507151636688, 1.699100268903925]), 0_usize), &[1.188882745894492]);
    super::same("forward", &m.forward(&x), &[1.188882745894492]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.188882745894492]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.0, 0.0, 0.0]);
}
}
mod program_29 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: T) -> T {
let mut v1 = *&(x, x,);
let mut v2 = v1.1 + v1.0;
let mut w: SVector<T, 1> = (SVector::<T, 1>::from([[T::lit(0.0)]]) * &Vector1::<T>::from_column_slice(&[x; 1])).transpose();
(w[(0, 0)] + v2) / (v2 * v2 + T::lit(0.5)) - w.mean() - v2 + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.9199899052470787_f64, 0.4558019467522143_f64);
    super::same("plain", &program(0.9199899052470787_f64), &[-0.4464427069719138]);
    super::same("forward", &m.forward(&x), &[-0.4464427069719138]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6300354007664579]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6300354007664579]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.4464427069719138]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6300354007664579]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_31 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: f64) -> f64 {
let mut v1 = -x;
let mut v2 = SVector::<f64, 1>::from([[v1]]).clone_owned();
let mut v3 = v2[(0, 0)].copysign(1.5_f64);
let o4: Option<f64> = if (v2.x * v2.x + 0.5).sqrt() < y { Some((v2[(0, 0)].sigmoid() * 1.091 + 0.0050).tan()) } else { Some((y * y + 0.5).cbrt()) };
(2.1060 - 0.818 * v2.sum().tanh()).acosh() - (match o4 { Some(v) => v, _ => 0.5 }) - v3 - v1 - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.2901165525618161_f64, 0.9379183515859219_f64), 0.009700555421835677_f64);
    super::same("plain", &program(1.2901165525618161_f64, 0.9379183515859219_f64), &[-0.7107790461948664]);
    super::same("forward", &m.forward(&x), &[-0.7107790461948664]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.008908941554669153, -0.004894209130640497]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.008908941554669153, -0.004894209130640497]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.7107790461948664]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.008908941554669153, -0.004894209130640497]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_32 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: SVector<T, 2>, y: T, z: T, #[param] s: T) -> [T; 2] {
let mut v1 = y * x[(1, 0)];
let mut v2 = T::erf(y);
let mut v3 = v2.clamp(T::lit(0.3), T::lit(0.5) + T::lit(0.5)).powf(z);
(v3, _) = (-s.atan()).sin_cos();
[v2 - stop_gradient(v3.round()), v1.clamp(T::lit(0.3), T::lit(0.5) + T::lit(0.5)).log(T::lit(2.250))]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: 0.3474302101009329_f64, }, (SMatrix::<f64, 2, 1>::from_column_slice(&[1.5500300411805417, 0.4497145069721057]), -0.8619764633877626_f64, 0.8713328667472954_f64), [0.8562875340448655_f64, 0.06365156447012388_f64]);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[1.5500300411805417, 0.4497145069721057]), -0.8619764633877626_f64, 0.8713328667472954_f64, 0.3474302101009329_f64), &[-0.7771629448381849, -1.484681147958059]);
    super::same("forward", &m.forward(&x), &[-0.7771629448381849, -1.484681147958059]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.45961309521212046, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.45961309521212046, 0.0]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.7771629448381849, -1.484681147958059]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.45961309521212046, 0.0]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.0]);
}
}
mod program_33 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: SMatrix<f64, 1, 2>, y: (SMatrix<f64, 1, 2>, [f64; 2], f64,), z: SVector<f64, 2>) -> f64 {
let mut v3 = SVector::<f64, 2>::from_fn(|e1, e2| 3.0_f64).x;
let mut v4 = [x[0]; 3];
let mut q = core::array::from_fn::<SMatrix<f64, 3, 2>, 3, _>(|grad| Matrix3x2::<f64>::from_row_slice(&core::array::from_fn::<f64, 6, _>(|e5| z.x)) * x[0] / (-2.0_f64).cos().exp());
(x[(0, 1)] * (q[0][4] * y.0)).transpose()[(0, 0)] - v4[2] - z.norm() - y.1[1] - x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 2>::from_column_slice(&[-1.2448954536008632, -1.5742110084464582]), (SMatrix::<f64, 1, 2>::from_column_slice(&[-0.8162642315352407, -1.2894044097343218]), [0.767469448477719_f64, -1.5679656206330566_f64], -0.9761227173534062_f64,), SMatrix::<f64, 2, 1>::from_column_slice(&[1.0908034840911571, 1.5444532148816195])), 0.7380688056593985_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 2>::from_column_slice(&[-1.2448954536008632, -1.5742110084464582]), (SMatrix::<f64, 1, 2>::from_column_slice(&[-0.8162642315352407, -1.2894044097343218]), [0.767469448477719_f64, -1.5679656206330566_f64], -0.9761227173534062_f64,), SMatrix::<f64, 2, 1>::from_column_slice(&[1.0908034840911571, 1.5444532148816195])), &[-3.730393100835221]);
    super::same("forward", &m.forward(&x), &[-3.730393100835221]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.2881842938285741, 1.8192522926770809, 2.392045672109134, 0.0, 0.0, -0.7380688056593985, 0.0, -2.2157913278193653, -0.6028679093383569]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.2881842938285741, 1.8192522926770809, 2.392045672109134, 0.0, 0.0, -0.7380688056593985, 0.0, -2.2157913278193653, -0.6028679093383569]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.730393100835221]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.2881842938285741, 1.8192522926770809, 2.392045672109134, 0.0, 0.0, -0.7380688056593985, 0.0, -2.2157913278193653, -0.6028679093383569]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_35 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: &SVector<f64, 1>, #[param] mut z: f64) -> f64 {

0.000_f64.atanh() + y.norm_squared() + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: 1.1576191569602017_f64, }, (-0.802533482133743_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[0.4825919668628921])), -0.27165883746369235_f64);
    super::same("plain", &program(-0.802533482133743_f64, &SMatrix::<f64, 1, 1>::from_column_slice(&[0.4825919668628921]), 1.1576191569602017_f64), &[-0.5696384756531483]);
    super::same("forward", &m.forward(&x), &[-0.5696384756531483]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.27165883746369235, -0.26220074537458]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.27165883746369235, -0.26220074537458]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.5696384756531483]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.27165883746369235, -0.26220074537458]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.0]);
}
}
mod program_36 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[f64; 2], #[constant] y: SVector<f64, 2>) -> [SVector<f64, 2>; 3] {
const K: f64 = 0.75;
let d: f64 = (y / -x[0].max(0.3) - SVector::<f64, 2>::new(x[0], K)).iter().map(|&c| (SVector::<f64, 4>::repeat(c) * c).fixed_rows::<3>(1).into_owned()).zip(x).fold(x[1], |d, (e1, e2)| [0.5_f64; 2].iter().cloned().map(|e3| (d.sin() * 1.273 + 1.6040).cbrt()).map(|dx| (0.0_f64, e1,)).map(|(e5, e6,)| e6[(0, 0)] / -e5.hypot(0.5)).sum::<f64>());
let mut b = ((y * d).fixed_rows::<2>(0).into_owned(), stop_gradient(RowVector3::<f64>::from([[d], [K], [x[0]]]) * x[1]),);
[(SMatrix::<f64, 3, 3>::from_diagonal(&SVector::<f64, 3>::new(b.0[(0, 0)], d, 2.0_f64)), K, SMatrix::<f64, 1, 2>::from([[b.1[2]], [d]]),); 3].map(|(e7, e8, e9,)| RowVector2::<f64>::from([[b.1[(0, 2)]], [b.0.x]]).fixed_rows::<1>(0).into_owned().transpose())
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8257373116326919, -0.6396870393122877]), }, [1.533822239929548_f64, -0.6779664586214561_f64], [SMatrix::<f64, 2, 1>::from_column_slice(&[0.15610905956758914, 0.32019410255093517]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.6722612658075418, 0.3151791592834885]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.6463113589438845, -0.12890035293775282])]);
    super::same("plain", &program(&[1.533822239929548_f64, -0.6779664586214561_f64], SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8257373116326919, -0.6396870393122877])), &[-1.0398800321598651, 0.3661414754578326, -1.0398800321598651, 0.3661414754578326, -1.0398800321598651, 0.3661414754578326]);
    super::same("forward", &m.forward(&x), &[-1.0398800321598651, 0.3661414754578326, -1.0398800321598651, 0.3661414754578326, -1.0398800321598651, 0.3661414754578326]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.3028859442209202, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.3028859442209202, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.0398800321598651, 0.3661414754578326, -1.0398800321598651, 0.3661414754578326, -1.0398800321598651, 0.3661414754578326]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.3028859442209202, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_37 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: T, n: usize) -> (T, T,) {

(T::lit(-0.25), T::lit(1e-1),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.081857642702345_f64, 0_usize), (0.4547867251365916_f64, -0.9412051539094151_f64,));
    super::same("plain", &program(1.081857642702345_f64, 0_usize), &[-0.25, 0.1]);
    super::same("forward", &m.forward(&x), &[-0.25, 0.1]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.25, 0.1]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_40 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[f64; 1], y: &(f64, f64,), n: [usize; 2]) -> SVector<f64, 3> {

SVector::<f64, 3>::from([0.0_f64, y.1, x[(n[0] + 0) % 1]]).fixed_rows::<3>(0).into_owned() + SVector::<f64, 3>::from_rows(&[SVector::<f64, 1>::from_row_slice(&(match x[(n[n[(n[0] + 1) % 2]] + 0) % 1] >= -0.5 { true => { let x = y.0; let q: f64 = x; [q; 1] } _ => { *x } })); 3]).normalize()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([-1.1045802076608509_f64], (1.736177443732224_f64, 0.6570613726161859_f64,), [0_usize, 0_usize]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.18353644465569263, -0.08499436973794339, 0.3252123463401162]));
    super::same("plain", &program(&[-1.1045802076608509_f64], &(1.736177443732224_f64, 0.6570613726161859_f64,), [0_usize, 0_usize]), &[-0.5773502691896257, 0.07971110342656018, -1.6819304768504766]);
    super::same("forward", &m.forward(&x), &[-0.5773502691896257, 0.07971110342656018, -1.6819304768504766]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.3252123463401162, 0.0, -0.08499436973794339]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.3252123463401162, 0.0, -0.08499436973794339]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.5773502691896257, 0.07971110342656018, -1.6819304768504766]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.3252123463401162, 0.0, -0.08499436973794339]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_43 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: Alias1, y: f64, z: &(f64, f64,), s: f64) -> f64 {
let u = f64::ln_1p(f64::to_degrees(z.1.sin()).sigmoid() * 1.227 + 0.6520);
(x * x + 0.5).powi(-1).cos().exp().log10() + u + s - y + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (0.9058078291838151_f64, 0.5134232430942166_f64, (-0.35878285260595855_f64, 1.2539254395033357_f64,), -1.824191052642385_f64), -0.8055270865630832_f64);
    super::same("plain", &program(0.9058078291838151_f64, 0.5134232430942166_f64, &(-0.35878285260595855_f64, 1.2539254395033357_f64,), -1.824191052642385_f64), &[-0.058763271139351314]);
    super::same("forward", &m.forward(&x), &[-0.058763271139351314]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.0552120983914408, 0.8055270865630832, 0.0, 0.0, -0.8055270865630832]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.0552120983914408, 0.8055270865630832, 0.0, 0.0, -0.8055270865630832]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.058763271139351314]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.0552120983914408, 0.8055270865630832, 0.0, 0.0, -0.8055270865630832]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_44 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &(f64, f64,), y: &[f64; 3], z: &f64, s: &f64, n: usize) -> f64 {
let mut v2 = core::array::from_fn::<f64, 2, _>(|e1| x.1);
let mut v3 = (1.5_f64, v2[(n + 0) % 2],);
let mut v4 = &x.0 / -1.5_f64.cos().exp();
let u = y;
SMatrix::<f64, 2, 2>::from([[v3.0, v4], [1e-1_f64, u[2]]]).trace() - stop_gradient(0.5_f64.round()) + v4 + v2[0] - *s - *z - y[0] - x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((1.7671817851794271_f64, 0.35537816215739315_f64,), [-0.5074271603862458_f64, 1.0864115102717773_f64, -0.6006595632874999_f64], -0.3662100888315042_f64, 1.470748161970688_f64, 0_usize), -0.3910131877836769_f64);
    super::same("plain", &program(&(1.7671817851794271_f64, 0.35537816215739315_f64,), &[-0.5074271603862458_f64, 1.0864115102717773_f64, -0.6006595632874999_f64], &-0.3662100888315042_f64, &1.470748161970688_f64, 0_usize), &[-3.756069227742133]);
    super::same("forward", &m.forward(&x), &[-3.756069227742133]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.7553227989026952, -0.3910131877836769, 0.3910131877836769, 0.0, -0.3910131877836769, 0.3910131877836769, 0.3910131877836769]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.7553227989026952, -0.3910131877836769, 0.3910131877836769, 0.0, -0.3910131877836769, 0.3910131877836769, 0.3910131877836769]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.756069227742133]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.7553227989026952, -0.3910131877836769, 0.3910131877836769, 0.0, -0.3910131877836769, 0.3910131877836769, 0.3910131877836769]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_46 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, #[constant] y: &([SMatrix<f64, N, 2>; N], [SMatrix<f64, N, 2>; 3], SMatrix<f64, 3, N>,), z: &[(SMatrix<f64, N, N>,); N], n: [usize; 2]) -> f64 {
let input = x.map(|e1: f64| SVector::<f64, N>::repeat(e1).dot(&x)).clone();
let (mut p2, _, p3,) = (SVector::<f64, N>::zeros(), SMatrix::<f64, N, N>::from_columns(&[SVector::<f64, N>::from_element(y.0[n[1]][0]); N]), SVector::<f64, 2>::new(y.2[((n[(n[n[1 - n[0]]] + 0) % 2] + 2) % 3, 1 - n[1])], y.2[(n[0] + 4) % 6]),);
input[((n[(n[(n[0] + 0) % 2] + 0) % 2] + 0) % 2, (n[1] + 0) % 1)].sigmoid() + input.norm_squared() + z[n[0]].0[(n[0] + 1) % 4] + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ([SMatrix::<f64, 2, 2>::from_column_slice(&[1.0465573181709678, -1.2420791030693006, -1.5165821602773657, -0.3201680188947994]), SMatrix::<f64, 2, 2>::from_column_slice(&[0.3074132029367741, 0.19299802963439638, -1.143582845827237, -1.496169306376749])], [SMatrix::<f64, 2, 2>::from_column_slice(&[1.4123732645256446, 0.537375483178898, 0.6162777214910274, -1.7689057357364946]), SMatrix::<f64, 2, 2>::from_column_slice(&[1.3211855241464208, 0.54553542742501, 1.3056266058264918, 1.1831979177646117]), SMatrix::<f64, 2, 2>::from_column_slice(&[1.6153032741949187, 0.7478544692110355, -0.3223653691936491, -0.35490902308684136])], SMatrix::<f64, 3, 2>::from_column_slice(&[0.5032755272793098, -1.426505630516754, -1.2773749570254402, -1.7994471518745416, 0.9460406035549268, 0.3488037534782896]),), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[0.9126775330148432, -1.2269183403889485]), [(SMatrix::<f64, 2, 2>::from_column_slice(&[-1.3494032849163542, -0.18109812519459367, -0.8171746110885078, 0.6732619984660552]),), (SMatrix::<f64, 2, 2>::from_column_slice(&[1.455156987519914, -1.531282733674174, -0.8170503931108631, 1.2433598350654642]),)], [1_usize, 0_usize]), -0.8865115822470775_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[0.9126775330148432, -1.2269183403889485]), &([SMatrix::<f64, 2, 2>::from_column_slice(&[1.0465573181709678, -1.2420791030693006, -1.5165821602773657, -0.3201680188947994]), SMatrix::<f64, 2, 2>::from_column_slice(&[0.3074132029367741, 0.19299802963439638, -1.143582845827237, -1.496169306376749])], [SMatrix::<f64, 2, 2>::from_column_slice(&[1.4123732645256446, 0.537375483178898, 0.6162777214910274, -1.7689057357364946]), SMatrix::<f64, 2, 2>::from_column_slice(&[1.3211855241464208, 0.54553542742501, 1.3056266058264918, 1.1831979177646117]), SMatrix::<f64, 2, 2>::from_column_slice(&[1.6153032741949187, 0.7478544692110355, -0.3223653691936491, -0.35490902308684136])], SMatrix::<f64, 3, 2>::from_column_slice(&[0.5032755272793098, -1.426505630516754, -1.2773749570254402, -1.7994471518745416, 0.9460406035549268, 0.3488037534782896]),), &[(SMatrix::<f64, 2, 2>::from_column_slice(&[-1.3494032849163542, -0.18109812519459367, -0.8171746110885078, 0.6732619984660552]),), (SMatrix::<f64, 2, 2>::from_column_slice(&[1.455156987519914, -1.531282733674174, -0.8170503931108631, 1.2433598350654642]),)], [1_usize, 0_usize]), &[1.53821472757413]);
    super::same("forward", &m.forward(&x), &[1.53821472757413]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.8759542433740194, 2.5580864195195665, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.8865115822470775, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.8759542433740194, 2.5580864195195665, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.8865115822470775, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.53821472757413]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.8759542433740194, 2.5580864195195665, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.8865115822470775, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_47 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SVector<f64, 1>) -> f64 {
let (p1, p2, mut p3,) = (SMatrix::<f64, 2, 2>::from([[x[(0, 0)], x[(0, 0)]], [x[(0, 0)], x[0]]]), 3.0_f64, SMatrix::<f64, 2, 2>::from_rows(&core::array::from_fn::<SMatrix<f64, 1, 2>, 2, _>(|c| SMatrix::<f64, 1, 2>::new(0.5_f64, x[(0, 0)]))),);
p3 -= (&p3 + p1).iter().enumerate().map(|(e4, e5)| -&Matrix2x3::<f64>::from_columns(&[Vector2::<f64>::from([*e5, p3[(0, (e4 + 1) % 2)]]); 3])).sum::<SMatrix<f64, 2, 3>>().fixed_view::<2, 2>(0, 0).into_owned();
let mut x: f64 = x.zip_map(&x, |e6, e7| p3[(0, 0)]).to_owned().mean();
((-0.25_f64).tanh().abs() + 0.5).log2() + x - p3.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 1, 1>::from_column_slice(&[-0.18707995733513771]), -0.4213939755447258_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[-0.18707995733513771])), &[-1.3505421438332705]);
    super::same("forward", &m.forward(&x), &[-1.3505421438332705]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.3429133498458894]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.3429133498458894]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.3505421438332705]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.3429133498458894]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_48 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 3>;

#[module(check = off)]
pub fn program(x: [SVector<f64, 1>; 3], #[param] y: SMatrix<f64, 3, 2>, #[constant] z: Alias1, #[param] s: SMatrix<f64, 3, 2>) -> SMatrix<f64, 1, 3> {
let [mut p3] = [(z[(1, 0)],)].map(|(e2,)| { (y[(1, 1)].clone(), { 1.0_f64 },) });
RowVector3::<f64>::from_columns(&x.map(|a| { let d: Vector1<f64> = a; let mut s = ([Matrix3::<f64>::from_row_slice(&core::array::from_fn::<f64, 9, _>(|e4| s[(2, (e4 + 0) % 2)])); 1], s[(1, 0)], SVector::<f64, 2>::from_row_slice(&[s[0], s[(1, 1)]]),); d })).component_mul(&SMatrix::<f64, 1, 3>::zeros()).clone().add_to_columns(&SVector::<f64, 1>::new(s[0]))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 2>::from_column_slice(&[-0.34056528365778405, -0.9946878161075617, -1.527401247690976, 0.540267289415825, 0.15294842176583712, -1.1161142710535445]), z: SMatrix::<f64, 3, 1>::from_column_slice(&[-1.2221205753132973, -0.7439423894634342, -0.32131425983312456]), s: SMatrix::<f64, 3, 2>::from_column_slice(&[-0.9634764282623233, 1.6506389683916702, -0.29034049819937724, -0.2334092603470811, 1.384895157616847, 0.16458709427298512]), }, [SMatrix::<f64, 1, 1>::from_column_slice(&[-1.7763496220140715]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.6854269216314489]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.2294672813628439])], SMatrix::<f64, 1, 3>::from_column_slice(&[-0.48412272741009277, 0.05804157079730943, -0.12211039600004181]));
    super::same("plain", &program([SMatrix::<f64, 1, 1>::from_column_slice(&[-1.7763496220140715]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.6854269216314489]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.2294672813628439])], SMatrix::<f64, 3, 2>::from_column_slice(&[-0.34056528365778405, -0.9946878161075617, -1.527401247690976, 0.540267289415825, 0.15294842176583712, -1.1161142710535445]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.2221205753132973, -0.7439423894634342, -0.32131425983312456]), SMatrix::<f64, 3, 2>::from_column_slice(&[-0.9634764282623233, 1.6506389683916702, -0.29034049819937724, -0.2334092603470811, 1.384895157616847, 0.16458709427298512])), &[-0.9634764282623233, -0.9634764282623233, -0.9634764282623233]);
    super::same("forward", &m.forward(&x), &[-0.9634764282623233, -0.9634764282623233, -0.9634764282623233]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5481915526128252, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5481915526128252, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.9634764282623233, -0.9634764282623233, -0.9634764282623233]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5481915526128252, 0.0, 0.0, 0.0, 0.0, 0.0]);
}
}
mod program_51 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: &(f64, f64,), #[constant] z: &f64) -> f64 {
const K: f64 = 0.75;
let mut v1 = y.1 - stop_gradient(0.5_f64.signum());
f64::cosh(v1 - stop_gradient(K.floor())) - v1 + y.0 + x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: 1.47122480211761_f64, }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-0.5834901149470931, -0.7608130632215332, 0.94765251142383]), (0.6717528338019688_f64, 0.22162595578871802_f64,)), -0.6754371938125023_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-0.5834901149470931, -0.7608130632215332, 0.94765251142383]), &(0.6717528338019688_f64, 0.22162595578871802_f64,), &1.47122480211761_f64), &[2.3720162790609653]);
    super::same("forward", &m.forward(&x), &[2.3720162790609653]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6754371938125023, -0.6754371938125023, -0.6754371938125023, -0.6754371938125023, 1.255899882025663]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6754371938125023, -0.6754371938125023, -0.6754371938125023, -0.6754371938125023, 1.255899882025663]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.3720162790609653]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6754371938125023, -0.6754371938125023, -0.6754371938125023, -0.6754371938125023, 1.255899882025663]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_52 {
use chainrule::prelude::*;
use super::named::*;
type Alias8 = SVector<f64, 2>;

#[module(check = off)]
pub fn program(x: &(f64, f64,)) -> [f64; 1] {
let p = -[*x; 2].iter().map(|&(e1, e2,)| SVector::<f64, 3>::from_columns(&[SVector::<f64, 3>::new(x.1, 1.5_f64, e2); 1].map(|y: SVector<f64, 3>| y))).sum::<SVector<f64, 3>>();
if (-x.0).is_nan() { let late3; late3 = SVector::<f64, 3>::from([x.1, p.z, x.0]).fixed_rows::<3>(0).into_owned().norm(); if p.iter().cloned().map(|e4| p[(0, 0)]).fold(x.0, |e5: f64, i| p[(0, 0)]) >= x.0 { let x = x.0; } else if 1.600_f64.log(2.250_f64) <= 0.25 { let w: Alias8 = SMatrix::<f64, 2, 2>::from_rows(&[RowVector2::<f64>::new(x.0, 2.0_f64); 2]).fixed_columns::<1>(1).into_owned(); } else {  } let x = (1..3).map(|c| SMatrix::<f64, 2, 2>::new(p[2], late3, p[0], core::f64::consts::FRAC_1_SQRT_2) * SVector::<f64, 2>::zeros()).zip([p.y, 0.5_f64].iter()).map(|(e9, &e10)| { e9.iter().enumerate().map(|(e11, e12)| *e12).sum::<f64>() }).sum::<f64>(); }
[x.1.erf()]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.7463855983648262_f64, -1.0883115657640547_f64,), [-0.5301014993890671_f64]);
    super::same("plain", &program(&(1.7463855983648262_f64, -1.0883115657640547_f64,)), &[-0.8762213296368943]);
    super::same("forward", &m.forward(&x), &[-0.8762213296368943]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.18298948093347925]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.18298948093347925]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.8762213296368943]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.18298948093347925]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_53 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: f64, #[param] y: [f64; 3], #[param] z: f64, #[constant] s: &Vector2<f64>) -> f64 {
const K: f64 = 0.75;
let mut v1 = s.min();
(SMatrix::<f64, 2, 2>::new(z, s.x, z, s[(1, 0)]) * 0.5).trace() + y[1] - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [-1.8193905196803901_f64, -0.659330203090387_f64, 0.15742506011536117_f64], z: 0.8311431455076547_f64, s: SMatrix::<f64, 2, 1>::from_column_slice(&[-0.37623012243272436, -1.0148783276825792]), }, 1.0911536530025026_f64, -0.534353608605652_f64);
    super::same("plain", &program(1.0911536530025026_f64, [-1.8193905196803901_f64, -0.659330203090387_f64, 0.15742506011536117_f64], 0.8311431455076547_f64, &SMatrix::<f64, 2, 1>::from_column_slice(&[-0.37623012243272436, -1.0148783276825792])), &[-1.842351447180352]);
    super::same("forward", &m.forward(&x), &[-1.842351447180352]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.534353608605652]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.0, -0.534353608605652, 0.0, -0.267176804302826]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.534353608605652]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, -0.534353608605652, 0.0, -0.267176804302826]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.842351447180352]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.534353608605652]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, -0.534353608605652, 0.0, -0.267176804302826]);
}
}
mod program_54 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, (f64, f64, SVector<f64, 3>,), [SMatrix<f64, 1, 2>; 1],), y: Matrix2<f64>) -> f64 {

3.0_f64.exp() - x.0 - y.mean() - x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((0.9305434885401106_f64, (-0.787985913401073_f64, -0.26982452059096385_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[1.6804268954491803, 1.0116528060865995, -0.8837673529993845]),), [SMatrix::<f64, 1, 2>::from_column_slice(&[0.8127761728857842, -1.1397348632939868])],), SMatrix::<f64, 2, 2>::from_column_slice(&[1.7108461561747292, -1.4161249090216415, -0.9895332761575186, 0.9178399320063718])), 0.037096815642535086_f64);
    super::same("plain", &program((0.9305434885401106_f64, (-0.787985913401073_f64, -0.26982452059096385_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[1.6804268954491803, 1.0116528060865995, -0.8837673529993845]),), [SMatrix::<f64, 1, 2>::from_column_slice(&[0.8127761728857842, -1.1397348632939868])],), SMatrix::<f64, 2, 2>::from_column_slice(&[1.7108461561747292, -1.4161249090216415, -0.9895332761575186, 0.9178399320063718])), &[18.168692970356965]);
    super::same("forward", &m.forward(&x), &[18.168692970356965]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.07419363128507017, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.009274203910633771, -0.009274203910633771, -0.009274203910633771, -0.009274203910633771]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.07419363128507017, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.009274203910633771, -0.009274203910633771, -0.009274203910633771, -0.009274203910633771]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[18.168692970356965]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.07419363128507017, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.009274203910633771, -0.009274203910633771, -0.009274203910633771, -0.009274203910633771]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_55 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, mut y: [[SMatrix<f64, 3, 3>; 1]; 1], mut z: [(SVector<f64, 2>,); 2], s: &SVector<f64, 1>, n: usize) -> f64 {
let late1; late1 = (SMatrix::<f64, 1, 3>::from_rows(&[SMatrix::<f64, 1, 3>::new(y[0][0][((n + 1) % 3, 1)], 0.5_f64, 1.0_f64)]).add_scalar(z[1].0[1]) / (*&*x).clamp(0.3, 0.5 + 0.5)).transpose();
(0.5 + late1[((n + 0) % 3, 0)]).sin().max(y[(n + 0) % 1][0][8].sin()).sin().sigmoid() + z[n].0.x + y[(n + 0) % 1][(n + 0) % 1][((n + 2) % 3, (n + 2) % 3)] - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.3680602260355642_f64, [[SMatrix::<f64, 3, 3>::from_column_slice(&[-1.7247033523518875, 1.2494719100043228, 1.5743534349120725, 0.6476856714091638, -0.9842260394933641, 0.521679462255363, 1.5436915649453065, 1.163457788696776, 0.2881950788659827])]], [(SMatrix::<f64, 2, 1>::from_column_slice(&[1.574401078199552, 0.13277424039939822]),), (SMatrix::<f64, 2, 1>::from_column_slice(&[1.3065986225434933, -1.0672553979675214]),)], SMatrix::<f64, 1, 1>::from_column_slice(&[-0.6343440704576814]), 0_usize), -0.40923514441660713_f64);
    super::same("plain", &program(&-0.3680602260355642_f64, [[SMatrix::<f64, 3, 3>::from_column_slice(&[-1.7247033523518875, 1.2494719100043228, 1.5743534349120725, 0.6476856714091638, -0.9842260394933641, 0.521679462255363, 1.5436915649453065, 1.163457788696776, 0.2881950788659827])]], [(SMatrix::<f64, 2, 1>::from_column_slice(&[1.574401078199552, 0.13277424039939822]),), (SMatrix::<f64, 2, 1>::from_column_slice(&[1.3065986225434933, -1.0672553979675214]),)], &SMatrix::<f64, 1, 1>::from_column_slice(&[-0.6343440704576814]), 0_usize), &[2.800303353268783]);
    super::same("forward", &m.forward(&x), &[2.800303353268783]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.40923514441660713, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5015623606091656, -0.40923514441660713, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.40923514441660713, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5015623606091656, -0.40923514441660713, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.800303353268783]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.40923514441660713, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5015623606091656, -0.40923514441660713, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_56 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = (SMatrix<f64, 1, 3>, [f64; 1],);

#[module(check = off)]
pub fn program(x: [[f64; 2]; 3], #[param] mut y: Alias1, n: usize) -> ([f64; 3],) {
const K: f64 = 0.75;
([-1.0_f64; 3],)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (SMatrix::<f64, 1, 3>::from_column_slice(&[-1.0386003716127785, -1.7710067446086044, -1.1807449925874511]), [-1.5178729821141697_f64],), }, ([[0.5164335514588995_f64, 0.8185735413983396_f64], [0.45663491931796674_f64, -0.13619347654536795_f64], [0.4299746074506675_f64, 0.3306286252892586_f64]], 1_usize), ([0.892155821576236_f64, -0.39936238927396195_f64, -0.9502467160470289_f64],));
    super::same("plain", &program([[0.5164335514588995_f64, 0.8185735413983396_f64], [0.45663491931796674_f64, -0.13619347654536795_f64], [0.4299746074506675_f64, 0.3306286252892586_f64]], (SMatrix::<f64, 1, 3>::from_column_slice(&[-1.0386003716127785, -1.7710067446086044, -1.1807449925874511]), [-1.5178729821141697_f64],), 1_usize), &[-1.0, -1.0, -1.0]);
    super::same("forward", &m.forward(&x), &[-1.0, -1.0, -1.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.0, -1.0, -1.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0]);
}
}
mod program_57 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: SVector<T, 3>, y: &T) -> T {

x.fold([[RowVector3::<T>::from_column_slice(&[*y, *y, *y]); 3]; 3], |[e1, [e2, e3, e4], e5], e6| [[e1[1]; 3]; 3]).map(|e7| [x[(1, 0)], x[0], e7[1][(0, 0)]]).iter().enumerate().fold(SMatrix::<T, 1, 2>::from_row_slice(&core::array::from_fn::<T, 2, _>(|e8| x[2 - e8])).sum() * (1..=2).map(|e9| x.x).map(|e10| x.y).enumerate().map(|(e11, e12)| x[((e11 + 2) % 3, (e11 + 0) % 1)]).sum::<T>(), |e13, (e14, e15)| T::lit(-1.0).max(T::lit(1.5)).max(x.fold(*y, |d, c| T::lit(0.5)).sin())) + *y - x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1125295770617218, -0.331727683049457, 1.6416690935820224]), -0.40954723464007603_f64), -0.039730099334966296_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1125295770617218, -0.331727683049457, 1.6416690935820224]), &-0.40954723464007603_f64), &[-2.9523899630009893]);
    super::same("forward", &m.forward(&x), &[-2.9523899630009893]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.08840182121950049, -0.026359147599426282, 0.13044735232631566, -0.039730099334966296]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.08840182121950049, -0.026359147599426282, 0.13044735232631566, -0.039730099334966296]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.9523899630009893]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.08840182121950049, -0.026359147599426282, 0.13044735232631566, -0.039730099334966296]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_59 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &SVector<T, 1>, y: [T; 3]) -> (T, T,) {
let mut v1 = [x[0]; 1];
let mut large3 = SMatrix::<T, 3, 3>::from_rows(&y.map(|e2| RowVector3::<T>::new(T::lit(-0.25), e2, v1[0]))).add_to_columns(&SVector::<T, 3>::new(v1[0], x[(0, 0)], x[(0, 0)])).sum().sin() * T::lit(2.0);
while large3.abs() > T::lit(0.4) { large3 *= T::lit(0.5); let mut k5 = 0; while k5 < 4 { k5 += 1;  } v1 = v1; }
for i7 in (v1.len()..2).rev() { v1[0] = v1[0] * T::lit(0.5) + (&SVector::<T, 2>::new(y[2 - i7], v1[0]) - Vector2::<T>::from_rows(&core::array::from_fn::<SVector<T, 1>, 2, _>(|c| *x))).mean().sin(); }
let size9 = x.ncols() - 1;
(T::lit(-1.0) - large3).sin_cos()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 1>::from_column_slice(&[0.4297497110740357]), [0.2608570140246552_f64, 1.1824523462650207_f64, 0.5996937198810536_f64]), (0.5482616694546543_f64, 0.43790194643927993_f64,));
    super::same("plain", &program(&SMatrix::<f64, 1, 1>::from_column_slice(&[0.4297497110740357]), [0.2608570140246552_f64, 1.1824523462650207_f64, 0.5996937198810536_f64]), &[-0.971643122399741, 0.2364521995949326]);
    super::same("forward", &m.forward(&x), &[-0.971643122399741, 0.2364521995949326]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-13.13799099615495, -1.0948325830129124, -1.0948325830129124, -1.0948325830129124]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-13.13799099615495, -1.0948325830129124, -1.0948325830129124, -1.0948325830129124]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.971643122399741, 0.2364521995949326]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-13.13799099615495, -1.0948325830129124, -1.0948325830129124, -1.0948325830129124]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_60 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: SVector<T, 2>) -> T {
let mut v1 = x[(0, 0)] / (x[(0, 0)] * x[(0, 0)] + T::lit(0.5));
let mut input = T::lit(1.0).sinh() / (T::lit(1e-1) * T::lit(1e-1) + T::lit(0.5));
v1 / T::lit(2.0) * (T::lit(1.0) + input) + v1 + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 2, 1>::from_column_slice(&[0.9141613790331736, -1.3669405553687484]), -0.47119503673102825_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[0.9141613790331736, -1.3669405553687484])), &[3.4596161491805923]);
    super::same("forward", &m.forward(&x), &[3.4596161491805923]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.026799860923021335, 0.3916783131064578]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.026799860923021335, 0.3916783131064578]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[3.4596161491805923]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.026799860923021335, 0.3916783131064578]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_61 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: SVector<T, 2>, #[constant] y: SMatrix<T, 3, 3>, z: &T, #[param] s: &SMatrix<T, 1, 2>) -> T {
let mut v1 = z.sin().min(*z);
let mut v2 = (v1, *z, SVector::<T, 1>::new(*z),).clone();
let mut v3 = (Vector3::<T>::zeros(),);
let mut u = { [if v1 >= T::lit(-0.5) { for i4 in 1..1 {  } let p = &x; v2.2 } else { v2.2 }; 1] };
if v2.2.x + T::lit(-0.25) > T::lit(-0.5) || (SMatrix::<T, 2, 3>::new(T::lit(1.0), u[0][(0, 0)], v3.0[(2, 0)], T::lit(1.0), s[(0, 0)], T::lit(1e-1)) * &Matrix3x2::<T>::repeat(u[0][(0, 0)]))[3] <= v2.0 { v3.0[(1, 0)] -= x[1]; }
u[0][0].atan() + u[0][(0, 0)] - v3.0[1] + v2.2[(0, 0)] - v1 - *z + x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 3>::from_column_slice(&[-1.3973731912401646, -1.6882251336499041, -0.568981818863881, -0.31918621477903597, 0.38068444364658227, -1.0990056224443192, 0.1579726461579506, 1.1131597044167392, 0.6717930325056297]), s: SMatrix::<f64, 1, 2>::from_column_slice(&[-0.3680350357854917, -1.004743896932513]), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.9600787179205907, -1.6842108994863083]), -0.6371380880135992_f64), -0.32807714097819174_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-0.9600787179205907, -1.6842108994863083]), SMatrix::<f64, 3, 3>::from_column_slice(&[-1.3973731912401646, -1.6882251336499041, -0.568981818863881, -0.31918621477903597, 0.38068444364658227, -1.0990056224443192, 0.1579726461579506, 1.1131597044167392, 0.6717930325056297]), &-0.6371380880135992_f64, &SMatrix::<f64, 1, 2>::from_column_slice(&[-0.3680350357854917, -1.004743896932513])), &[-1.889425060229739]);
    super::same("forward", &m.forward(&x), &[-1.889425060229739]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.16403857048909587, -0.16403857048909587, -0.23334992068183424]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.16403857048909587, -0.16403857048909587, -0.23334992068183424]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.889425060229739]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.16403857048909587, -0.16403857048909587, -0.23334992068183424]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.0, 0.0]);
}
}
mod program_62 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &[T; 1]) -> T {
let mut dx = ((Vector2::<T>::from_row_slice(&[x[0], x[0]]) / (x[0] * x[0] + T::lit(0.5)), SVector::<T, 2>::from_column_slice(&[x[0]; 2]) * SVector::<T, 1>::new(x[0]), SVector::<T, 1>::new(x[0]).transpose(),).0,);
(Matrix2::<T>::new(x[0], dx.0[(0, 0)], dx.0[(1, 0)], x[0]) * T::lit(1.0)).fixed_view::<1, 1>(0, 0).into_owned().mean() + x[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [-1.1634777275938735_f64], 0.47440933638751925_f64);
    super::same("plain", &program(&[-1.1634777275938735_f64]), &[-2.326955455187747]);
    super::same("forward", &m.forward(&x), &[-2.326955455187747]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.9488186727750385]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.9488186727750385]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.326955455187747]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.9488186727750385]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_63 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, y: [SMatrix<f64, N, 3>; N]) -> f64 {
let mut v1 = &x[1] * core::f64::consts::FRAC_1_SQRT_2;
let mut v2 = SVector::<f64, N>::from_element(y[1][(1, 0)])[(1, 0)];
let mut v3 = SMatrix::<f64, N, N>::identity() + SMatrix::<f64, N, N>::zeros();
core::array::from_fn::<SMatrix<f64, N, 3>, N, _>(|e4| SMatrix::<f64, N, 3>::from_element(v2)).iter().enumerate().map(|(e5, e6)| SMatrix::<f64, 3, N>::from_element(v3[8])).map(|w| (-y[2])[6].sin().to_degrees()).sum::<f64>() - v2 - v1 + y[0][0] - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[0.29539663083259204, -0.8143400600836209, -0.19805643562762965]), [SMatrix::<f64, 3, 3>::from_column_slice(&[-0.21416329841140425, -0.9338197596068684, -0.4671645135242396, -0.8167069930706766, -1.6212379527789444, -0.4069320566294298, -1.1732649694844075, -0.9597447025383838, -0.6215734809432111]), SMatrix::<f64, 3, 3>::from_column_slice(&[-1.265908779638786, -1.1960817269782793, 1.7153802996455405, -1.2047106056789776, 0.4515055697239262, 1.4391647277337278, -0.1543430221148986, -0.14756979106033763, -1.236509907188501]), SMatrix::<f64, 3, 3>::from_column_slice(&[-0.9438231282218348, 0.4938730486453963, 0.48341311346818994, 0.8195229553018571, -0.7919402387512203, -0.8852426682326159, 0.34555224484692404, 0.7579510158787935, 1.3908905252692652])]), -0.555153456978102_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[0.29539663083259204, -0.8143400600836209, -0.19805643562762965]), [SMatrix::<f64, 3, 3>::from_column_slice(&[-0.21416329841140425, -0.9338197596068684, -0.4671645135242396, -0.8167069930706766, -1.6212379527789444, -0.4069320566294298, -1.1732649694844075, -0.9597447025383838, -0.6215734809432111]), SMatrix::<f64, 3, 3>::from_column_slice(&[-1.265908779638786, -1.1960817269782793, 1.7153802996455405, -1.2047106056789776, 0.4515055697239262, 1.4391647277337278, -0.1543430221148986, -0.14756979106033763, -1.236509907188501]), SMatrix::<f64, 3, 3>::from_column_slice(&[-0.9438231282218348, 0.4938730486453963, 0.48341311346818994, 0.8195229553018571, -0.7919402387512203, -0.8852426682326159, 0.34555224484692404, 0.7579510158787935, 1.3908905252692652])]), &[-55.946304763227864]);
    super::same("forward", &m.forward(&x), &[-55.946304763227864]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.555153456978102, 0.9477062310064723, 0.555153456978102, -0.555153456978102, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.555153456978102, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 89.78320726284586, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.555153456978102, 0.9477062310064723, 0.555153456978102, -0.555153456978102, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.555153456978102, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 89.78320726284586, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-55.946304763227864]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.555153456978102, 0.9477062310064723, 0.555153456978102, -0.555153456978102, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.555153456978102, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 89.78320726284586, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_64 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, n: [usize; 2]) -> f64 {
let mut v2 = (0.0010 - 0.818 * x.tanh()).acos();
SMatrix::<f64, 3, 3>::from_columns(&[SVector::<f64, 3>::from_rows(&[SVector::<f64, 2>::from_column_slice(&core::array::from_fn::<f64, 2, _>(|e3| 1e-1_f64)); 3].map(|e4| SVector::<f64, 1>::from_rows(&[[SVector::<f64, 1>::zeros(); 3]; 1].map(|e5| e5[(n[(n[1] + 1) % 2] + 0) % 3])))); 3]).transpose().diagonal().x - f64::mul_add(1e-1_f64, (1..3).enumerate().map(|(e6, e7)| { *x }).zip([SVector::<f64, 3>::from([[v2, core::f64::consts::FRAC_1_SQRT_2, *x]]); 2].iter()).map(|(e8, &e9)| *x).sum::<f64>(), (v2.sin() * 1.273 + 1.6100).sqrt().sin()) - v2
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.2799926429580788_f64, [1_usize, 0_usize]), 0.5124203096431807_f64);
    super::same("plain", &program(&1.2799926429580788_f64, [1_usize, 0_usize]), &[-3.6015000864453564]);
    super::same("forward", &m.forward(&x), &[-3.6015000864453564]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.2595064300052484]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.2595064300052484]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.6015000864453564]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.2595064300052484]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_66 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {
let mut v1 = x.sin_cos();
(if SMatrix::<f64, 3, 3>::from_diagonal(&SVector::<f64, 3>::new(v1.1, v1.1, x)).min() >= v1.0 { SMatrix::<f64, 1, 3>::new(v1.1, x, x).fold(v1.1, |e2, e3| { e2 }) } else if SMatrix::<f64, 2, 3>::from_columns(&core::array::from_fn::<SVector<f64, 2>, 3, _>(|d: usize| SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::from_column_slice(&[v1.0; 2].map(|w| v1.1)); 1]))).dot(&SMatrix::<f64, 2, 3>::new(x, v1.1, v1.0, x, x, 1.5_f64)) <= v1.1 { let y = SVector::<f64, 1>::from_rows(&[SVector::<f64, 1>::from_columns(&[SVector::<f64, 1>::from([[v1.0]])]); 1]).zip_map(&SVector::<f64, 1>::from([v1.0]), |e4, p| v1.0); (x.sigmoid() + 0.3).log(2.250_f64) } else { [x; 1].iter().copied().sum::<f64>() }) - v1.0 - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, -1.244149338755383_f64, 0.26616538774692766_f64);
    super::same("plain", &program(-1.244149338755383_f64), &[1.3936598886382026]);
    super::same("forward", &m.forward(&x), &[1.3936598886382026]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.2427294902362127]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.2427294902362127]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.3936598886382026]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.2427294902362127]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_67 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SMatrix<f64, 1, 3>;

#[module(check = off)]
pub fn program(x: Alias1, y: &f64) -> f64 {
let mut v2 = x * Vector3::<f64>::from_rows(&[SVector::<f64, 1>::from_row_slice(&(if x[0] <= -0.5 { let v = [(Vector1::<f64>::from_columns(&[SVector::<f64, 1>::from([[*y]]); 1]), x[0], *y,); 2]; [x[(0, 0)]; 1] } else { [*y; 1] })); 3]);
let mut v3 = v2.diagonal();
let mut z = SMatrix::<f64, 3, 2>::from([[v3.x, v3.x, x[2]], [x[1], v3.x, v3[(0, 0)]]]) * (Matrix2x3::<f64>::new(x[(0, 1)], *y, x[2], v2[(0, 0)], v2.x, 1.0_f64) / (x[(0, 1)].sigmoid() + 0.3) * *&*y);
(if x.norm_squared().is_nan() { if x[2] < -0.5 { if z[(2, 0)] != 1.0 {  } else { let b: SMatrix<f64, 3, 3> = z; } let mut j4: usize = 0; v3 } else { SVector::<f64, 1>::from_column_slice(&core::array::from_fn::<f64, 1, _>(|y: usize| z[(1, (y + 0) % 3)])) } } else { v3 }).transpose()[(0, 0)] - z.norm() + x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 3>::from_column_slice(&[1.4804678940779779, 1.0440748425148074, 1.0049062183179673]), 0.9851141288565625_f64), -0.664530818391714_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 3>::from_column_slice(&[1.4804678940779779, 1.0440748425148074, 1.0049062183179673]), &0.9851141288565625_f64), &[-25.65730388806333]);
    super::same("forward", &m.forward(&x), &[-25.65730388806333]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[8.503489271975372, 7.674220661162108, 9.992332787060231, 53.50994215912501]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[8.503489271975372, 7.674220661162108, 9.992332787060231, 53.50994215912501]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-25.65730388806333]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[8.503489271975372, 7.674220661162108, 9.992332787060231, 53.50994215912501]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_68 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(x: SVector<T, N>, #[param] y: [SVector<T, N>; N], #[constant] z: ([T; 2], T,), #[constant] s: &(SMatrix<T, N, N>, (SVector<T, N>, T,), SMatrix<T, N, N>,), n: usize) -> T {
let mut v1 = y[(n + 1) % 2][(n, (n + 0) % 1)];
stop_gradient(((v1 / (y[1][(n, 0)] * y[1][(n, 0)] + T::lit(0.5))).sigmoid() + T::lit(0.3)).cbrt()) - v1 + y[0][0] + x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [SMatrix::<f64, 2, 1>::from_column_slice(&[-0.49905352684847426, 0.725356342902903]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.626864195770589, 0.8007866251332082])], z: ([-1.5627191111303311_f64, -0.9476833190180086_f64], -0.1731140009874389_f64,), s: (SMatrix::<f64, 2, 2>::from_column_slice(&[0.5684459874754152, 1.4098838383901322, 1.4202321005563165, -0.21823884352433887]), (SMatrix::<f64, 2, 1>::from_column_slice(&[1.8109138181724016, 0.20183011204843793]), 0.5974212699364142_f64,), SMatrix::<f64, 2, 2>::from_column_slice(&[0.18978551656699338, 1.2347968760713863, 0.694730012142727, -0.4803845259166567]),), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.762109209453357, 1.3446024368450757]), 1_usize), -0.16821217830038648_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.762109209453357, 1.3446024368450757]), [SMatrix::<f64, 2, 1>::from_column_slice(&[-0.49905352684847426, 0.725356342902903]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.626864195770589, 0.8007866251332082])], ([-1.5627191111303311_f64, -0.9476833190180086_f64], -0.1731140009874389_f64,), &(SMatrix::<f64, 2, 2>::from_column_slice(&[0.5684459874754152, 1.4098838383901322, 1.4202321005563165, -0.21823884352433887]), (SMatrix::<f64, 2, 1>::from_column_slice(&[1.8109138181724016, 0.20183011204843793]), 0.5974212699364142_f64,), SMatrix::<f64, 2, 2>::from_column_slice(&[0.18978551656699338, 1.2347968760713863, 0.694730012142727, -0.4803845259166567]),), 1_usize), &[4.67291496238336]);
    super::same("forward", &m.forward(&x), &[4.67291496238336]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5928164570506423, -0.4523570096994361]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.16821217830038648, 0.16821217830038648, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5928164570506423, -0.4523570096994361]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.16821217830038648, 0.16821217830038648, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.67291496238336]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5928164570506423, -0.4523570096994361]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.16821217830038648, 0.16821217830038648, 0.0, 0.0]);
}
}
mod program_70 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &SMatrix<f64, 2, 3>, n: usize) -> f64 {
let mut s = stop_gradient(({ x[(0, 1)] }) * SVector::<f64, 1>::from_column_slice(&[x[(0, 1)]; 1]).component_div(&SVector::<f64, 1>::from_column_slice(&core::array::from_fn::<f64, 1, _>(|b| 3.0_f64)).map(|e| e * e + 0.5)));
let a = (n as f64);
(s.min().sin() * 1.273 + 1.6010).log10() - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 3>::from_column_slice(&[-0.4616210341451549, -1.1544889703332126, 1.793158127574805, 0.8722518772449689, 1.122269189825944, -0.7113032495140338]), 0_usize), 0.08954772317621851_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 3>::from_column_slice(&[-0.4616210341451549, -1.1544889703332126, 1.793158127574805, 0.8722518772449689, 1.122269189825944, -0.7113032495140338]), 0_usize), &[0.0627655120140388]);
    super::same("forward", &m.forward(&x), &[0.0627655120140388]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.01492462052936975, -0.01492462052936975, -0.01492462052936975, -0.01492462052936975, -0.01492462052936975, -0.01492462052936975]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.01492462052936975, -0.01492462052936975, -0.01492462052936975, -0.01492462052936975, -0.01492462052936975, -0.01492462052936975]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0627655120140388]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.01492462052936975, -0.01492462052936975, -0.01492462052936975, -0.01492462052936975, -0.01492462052936975, -0.01492462052936975]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_72 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &(f64, f64,), n: [usize; 2]) -> f64 {
let mut v1 = -SVector::<f64, 2>::zeros();
let mut v2 = [core::f64::consts::FRAC_1_SQRT_2; 1];
let mut v3 = 0.5_f64 + v2[0];
let mut j4: usize = 0;
let mut large5 = v2[(n[0] + 0) % 1].sin() * 2.0;
while large5.abs() > 0.4 { large5 *= 0.5; for i7 in 0..=j4 { let mut p = 2.0_f64 - 1.0_f64 + f64::exp(-1.0_f64); (v2[(n[1 - j4] + 0) % 1], v2[(i7 + 0) % 1]) = (v2[(i7 + 0) % 1], ((p - stop_gradient(v2[(i7 + 0) % 1].round())) / 0.5).tanh()); v3 = v1.min().cos(); v3 = v3 * 0.5 + (j4 as f64).sin(); } j4 = j4; }
(-v1).max() + v3 - x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((0.32116432881550694_f64, 1.1468897059697314_f64,), [0_usize, 1_usize]), -0.4521407761577845_f64);
    super::same("plain", &program(&(0.32116432881550694_f64, 1.1468897059697314_f64,), [0_usize, 1_usize]), &[0.17883567118449306]);
    super::same("forward", &m.forward(&x), &[0.17883567118449306]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.4521407761577845, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.4521407761577845, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.17883567118449306]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.4521407761577845, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_73 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: &f64) -> f64 {
let mut v1 = x * y;
let mut v2 = v1;
let mut v3 = SVector::<f64, 1>::from_row_slice(&[v2]);
let o4: Option<f64> = if !(-0.25_f64 < *y) { Some(v3[(0, 0)] + &v3[(0, 0)]) } else if !(v3.trace() < 0.0) { Some(v3.add_to_columns(&v3)[(0, 0)]) } else { None };
let mut w = (v3 * v1)[(0, 0)] + v3[(0, 0)].atan2(v3[(0, 0)]);
let (_, mut p7,) = (SMatrix::<f64, 2, 3>::from_fn(|e5, e6| *y)[4], y.cosh(),);
w - p7 - w - (match o4 { Some(v) => v, _ => 0.5 }) + v2 - v1 + *y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.1999188678213413_f64, 0.16422990124492942_f64), -0.21640248748304103_f64);
    super::same("plain", &program(1.1999188678213413_f64, &0.16422990124492942_f64), &[-1.243411281398994]);
    super::same("forward", &m.forward(&x), &[-1.243411281398994]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.07107951829699381, 0.33862810266857957]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.07107951829699381, 0.33862810266857957]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.243411281398994]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.07107951829699381, 0.33862810266857957]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_74 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,), y: (f64, f64,), z: &f64, n: usize) -> f64 {
let mut i: SVector<f64, 1> = SVector::<f64, 1>::from([x.1]).iter().enumerate().map(|(e1, e2)| SVector::<f64, 1>::from_row_slice(&[*z; 1].map(|e3| *e2))).sum::<SVector<f64, 1>>().scale(SVector::<f64, 2>::from_element(y.1).min());
(1..3).map(|dx| -y.0).map(|v| 1.0_f64 * 3.0_f64).map(|grad| i[(0, (n + 0) % 1)]).sum::<f64>() + i.norm() - *z + x.1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((-0.8476903946174437_f64, -1.785587258182224_f64,), (-0.25595696295155956_f64, 0.6885258327801748_f64,), -0.8739152857545297_f64, 1_usize), 0.6635633736407476_f64);
    super::same("plain", &program((-0.8476903946174437_f64, -1.785587258182224_f64,), (-0.25595696295155956_f64, 0.6885258327801748_f64,), &-0.8739152857545297_f64, 1_usize), &[-2.1410949263692793]);
    super::same("forward", &m.forward(&x), &[-2.1410949263692793]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 1.1204438980791656, 0.0, -1.184850304969329, -0.6635633736407476]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 1.1204438980791656, 0.0, -1.184850304969329, -0.6635633736407476]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.1410949263692793]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 1.1204438980791656, 0.0, -1.184850304969329, -0.6635633736407476]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_75 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &SVector<f64, 2>) -> f64 {
const K: f64 = 0.75;
let mut s: SVector<f64, 1> = Vector1::<f64>::new(x[0]);
let w: (f64, f64, f64,) = (x.scale(s[(0, 0)]).fold(x.iter().copied().enumerate().enumerate().map(|(e1, (e2, e3))| e3).sum::<f64>(), |x: f64, d: f64| &d / 2.0_f64.hypot(0.5)), SVector::<f64, 1>::new(s.x).fixed_rows::<1>(0).into_owned().mean(), (s[(0, 0)], core::f64::consts::FRAC_1_SQRT_2.sin().exp(), -SVector::<f64, 3>::zeros(),).0,);
[[x[0], w.0]].iter().map(|e4: &[f64; 2]| { e4[1].mul_add(x.x, w.1.sin()) - stop_gradient(x.x.round()) }).map(|p: f64| K).sum::<f64>() - s.norm_squared() + x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 2, 1>::from_column_slice(&[0.27953554271729486, -1.0308028713110489]), -0.21594355865728865_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[0.27953554271729486, -1.0308028713110489])), &[-0.07940744823600654]);
    super::same("forward", &m.forward(&x), &[-0.07940744823600654]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.09521575892615029, -0.21594355865728865]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.09521575892615029, -0.21594355865728865]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.07940744823600654]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.09521575892615029, -0.21594355865728865]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_76 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, #[param] y: &SMatrix<f64, 2, N>, z: (SVector<f64, 1>, [SVector<f64, 3>; N],), s: &f64) -> f64 {
let mut u = -&SVector::<f64, 1>::from_column_slice(&[*s]);
u.x += -u[0];
{ (u, u.x) = (SMatrix::<f64, N, N>::from_rows(&core::array::from_fn::<SMatrix<f64, 1, N>, N, _>(|x| { SMatrix::<f64, 1, N>::from_element(y[3]) })).trace() * (SMatrix::<f64, 1, N>::from_element(-1.0_f64) * x), y[3].clamp(f64::atan(y[0]).sigmoid() * 0.227 + -0.7490, z.0.max().sigmoid() * 0.227 + 0.7520),); let (mut p3, p4, mut p5,) = (stop_gradient(SMatrix::<f64, N, 3>::from_element(1.5_f64)), [-1.0_f64], x.normalize(),); }
(y[3].to_radians() + (y[2] * *x)[(1, 0)]) / (u[0] * u[0] + 0.5) + u.norm() + *s + z.1[0][1] - y.mean() + x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 2>::from_column_slice(&[0.9252524659948066, -0.6889030302052578, -0.8814035019413362, 1.6618415376474736]), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[1.4841183102118327, 1.7340810763629606]), (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.2763612304843871]), [SMatrix::<f64, 3, 1>::from_column_slice(&[1.3360157572753772, -1.2782016340254976, -1.1754403638685256]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.2685554336684862, -0.16123549883929467, -0.3541029942123114])],), -0.26411071547090514_f64), 0.26474309574324106_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[1.4841183102118327, 1.7340810763629606]), &SMatrix::<f64, 2, 2>::from_column_slice(&[0.9252524659948066, -0.6889030302052578, -0.8814035019413362, 1.6618415376474736]), (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.2763612304843871]), [SMatrix::<f64, 3, 1>::from_column_slice(&[1.3360157572753772, -1.2782016340254976, -1.1754403638685256]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.2685554336684862, -0.16123549883929467, -0.3541029942123114])],), &-0.26411071547090514_f64), &[-0.5641578433901768]);
    super::same("forward", &m.forward(&x), &[-0.5641578433901768]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.13237154787162053, -0.05852652355254939, 0.03988627465468586, 0.0, 0.26474309574324106, 0.0, 0.0, 0.0, 0.0, 0.26474309574324106]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.06618577393581027, -0.06618577393581027, 0.309388786911431, -0.062405666556249594]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.13237154787162053, -0.05852652355254939, 0.03988627465468586, 0.0, 0.26474309574324106, 0.0, 0.0, 0.0, 0.0, 0.26474309574324106]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.06618577393581027, -0.06618577393581027, 0.309388786911431, -0.062405666556249594]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.5641578433901768]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.13237154787162053, -0.05852652355254939, 0.03988627465468586, 0.0, 0.26474309574324106, 0.0, 0.0, 0.0, 0.0, 0.26474309574324106]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.06618577393581027, -0.06618577393581027, 0.309388786911431, -0.062405666556249594]);
}
}
mod program_77 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 2>;

#[module(check = off)]
pub fn program(x: &SMatrix<f64, 1, 2>, y: (SVector<f64, 1>, [SVector<f64, 2>; 1],), #[constant] z: ([SMatrix<f64, 2, 3>; 2], (f64,),), s: Alias1) -> f64 {
let i: [(SVector<f64, 3>, f64,); 2] = [(*&SVector::<f64, 3>::from_column_slice(&[y.0[(0, 0)], y.1[0][(1, 0)], y.0[(0, 0)]]), [SMatrix::<f64, 3, 3>::from_rows(&core::array::from_fn::<SMatrix<f64, 1, 3>, 3, _>(|e2| SMatrix::<f64, 1, 3>::from_element(x[0]))); 1].into_iter().map(|e3| { s[(1, 0)] }).sum::<f64>(),); 2];
[(SMatrix::<f64, 1, 2>::from_element(s.y).iter().fold(0.5_f64, |q, &e5| i[0].0.y).sin() * 0.818 + 0.0040).asin(), s.min().sin().erfc(), f64::exp_m1(y.1[0][(1, 0)].sin()) - SVector::<f64, 2>::from_column_slice(&i.map(|q: (SVector<f64, 3>, f64,)| i[0].0.y)).tr_dot(x)][2] + i[1].0.z - y.1[0][(1, 0)] + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: ([SMatrix::<f64, 2, 3>::from_column_slice(&[-0.41239609627389606, 1.4910499750752515, -0.32610009563084186, -0.4393605992164046, 0.656471107703695, -0.41796463817221075]), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.46722785773051945, 1.1657293428309243, 0.6526592356519977, -0.5360030187196233, -1.3872874574632013, -0.5257048375651691])], (-1.184075197313124_f64,),), }, (SMatrix::<f64, 1, 2>::from_column_slice(&[-0.5238307534790291, -0.15217124645176228]), (SMatrix::<f64, 1, 1>::from_column_slice(&[0.2932510201393935]), [SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1603506665875538, 1.129383583838334])],), SMatrix::<f64, 2, 1>::from_column_slice(&[0.2507686434427584, 0.6905955863430838])), -0.6703280638736573_f64);
    super::same("plain", &program(&SMatrix::<f64, 1, 2>::from_column_slice(&[-0.5238307534790291, -0.15217124645176228]), (SMatrix::<f64, 1, 1>::from_column_slice(&[0.2932510201393935]), [SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1603506665875538, 1.129383583838334])],), ([SMatrix::<f64, 2, 3>::from_column_slice(&[-0.41239609627389606, 1.4910499750752515, -0.32610009563084186, -0.4393605992164046, 0.656471107703695, -0.41796463817221075]), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.46722785773051945, 1.1657293428309243, 0.6526592356519977, -0.5360030187196233, -1.3872874574632013, -0.5257048375651691])], (-1.184075197313124_f64,),), SMatrix::<f64, 2, 1>::from_column_slice(&[0.2507686434427584, 0.6905955863430838])), &[1.942648034376238]);
    super::same("forward", &m.forward(&x), &[1.942648034376238]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.4007744723028046, 0.9440553376061911, -0.6703280638736573, 0.0, -0.4901141094162683, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.4007744723028046, 0.9440553376061911, -0.6703280638736573, 0.0, -0.4901141094162683, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.942648034376238]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.4007744723028046, 0.9440553376061911, -0.6703280638736573, 0.0, -0.4901141094162683, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_78 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, mut y: [(f64,); N]) -> f64 {
let mut v2 = core::array::from_fn::<SMatrix<f64, N, N>, N, _>(|e1| SMatrix::<f64, N, N>::from_element(3.0_f64));
let o3: Option<SMatrix<f64, N, N>> = Some(v2[1] / -4.0);
(2.1040 - 0.818 * v2[0][2].tanh()).acosh().hypot(0.5).powi(0).cos() - y[0].0 + x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.674026597595433, 0.5119049152845613]), [(-1.497575688284988_f64,), (0.5202093770916639_f64,)]), -0.2864988426873263_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[-0.674026597595433, 0.5119049152845613]), [(-1.497575688284988_f64,), (0.5202093770916639_f64,)]), &[1.875756311842256]);
    super::same("forward", &m.forward(&x), &[1.875756311842256]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.2864988426873263, -0.2864988426873263, 0.2864988426873263, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.2864988426873263, -0.2864988426873263, 0.2864988426873263, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.875756311842256]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.2864988426873263, -0.2864988426873263, 0.2864988426873263, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_79 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {
let mut d: f64 = SVector::<f64, 2>::new(x, x).max();
d = (d.to_radians().abs() + 0.5).ln();
([SMatrix::<f64, 2, 3>::from([[x, d], [d, d], [x, d]]); 2].map(|e1| { let q = d; [SVector::<f64, 3>::new(1e-1_f64, e1[(1, 1)], 3.0_f64); 3] }).iter().enumerate().zip(Vector2::<f64>::repeat(2.0_f64).iter().map(|e2| { SVector::<f64, 1>::from_row_slice(&[*e2]) })).map(|((e3, &e4), e5)| d + x).sum::<f64>().sigmoid() + 0.3).cbrt() - d - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.23074025784497187_f64, 0.4784973433922439_f64);
    super::same("plain", &program(0.23074025784497187_f64), &[1.2918011501811182]);
    super::same("forward", &m.forward(&x), &[1.2918011501811182]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.39870848203075093]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.39870848203075093]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.2918011501811182]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.39870848203075093]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_80 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(x: SVector<T, N>, n: usize) -> T {

(x.fold(x[1 - n], |dx, e1| { let p = x; let mut dx: SMatrix<T, N, 3> = SMatrix::<T, N, 3>::from_element(T::lit(-0.25)); p[1] }) / T::lit(2.0)).sin().cos()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[0.9483794694550015, 1.3456829542539261]), 1_usize), -0.0923904328760472_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[0.9483794694550015, 1.3456829542539261]), 1_usize), &[0.8120087420461016]);
    super::same("forward", &m.forward(&x), &[0.8120087420461016]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.021085442118570028]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.021085442118570028]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.8120087420461016]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.021085442118570028]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_81 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SMatrix<f64, 3, 3>, y: (SVector<f64, 3>, f64, [f64; 2],), z: SVector<f64, 1>, s: [SVector<f64, 1>; 2], n: usize) -> [[SVector<f64, 3>; 2]; 2] {

[[y.0 + Vector3::<f64>::from([[x[(0, 2)], x[((n + 0) % 3, 0)], y.1]]); 2]; 2]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 3>::from_column_slice(&[0.36335902861906855, -1.4879403001941354, 0.964037043240903, 0.21878584893534858, 1.6384223864505039, -1.1368017051006718, -0.29808088443796, -0.23170681786262348, -1.3045975302492647]), (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.2011145144143724, 1.7539497823675552, 1.828786566435773]), 0.7709500766634217_f64, [-1.4990137543121125_f64, 1.189990890162547_f64],), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.1068521812554577]), [SMatrix::<f64, 1, 1>::from_column_slice(&[-0.9666206837781243]), SMatrix::<f64, 1, 1>::from_column_slice(&[-0.7744258043242195])], 1_usize), [[SMatrix::<f64, 3, 1>::from_column_slice(&[-0.7063765909150508, 0.6707589856097058, -0.9779053639204198]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.11589073308612896, 0.4491906337487237, 0.21278116956101334])], [SMatrix::<f64, 3, 1>::from_column_slice(&[-0.5629085966361203, -0.5586071573946416, 0.8076912324203476]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.025341762150498104, -0.07968340786892303, 0.49158436641460446])]]);
    super::same("plain", &program(SMatrix::<f64, 3, 3>::from_column_slice(&[0.36335902861906855, -1.4879403001941354, 0.964037043240903, 0.21878584893534858, 1.6384223864505039, -1.1368017051006718, -0.29808088443796, -0.23170681786262348, -1.3045975302492647]), (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.2011145144143724, 1.7539497823675552, 1.828786566435773]), 0.7709500766634217_f64, [-1.4990137543121125_f64, 1.189990890162547_f64],), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.1068521812554577]), [SMatrix::<f64, 1, 1>::from_column_slice(&[-0.9666206837781243]), SMatrix::<f64, 1, 1>::from_column_slice(&[-0.7744258043242195])], 1_usize), &[-1.4991953988523323, 0.2660094821734198, 2.599736643099195, -1.4991953988523323, 0.2660094821734198, 2.599736643099195, -1.4991953988523323, 0.2660094821734198, 2.599736643099195, -1.4991953988523323, 0.2660094821734198, 2.599736643099195]);
    super::same("forward", &m.forward(&x), &[-1.4991953988523323, 0.2660094821734198, 2.599736643099195, -1.4991953988523323, 0.2660094821734198, 2.599736643099195, -1.4991953988523323, 0.2660094821734198, 2.599736643099195, -1.4991953988523323, 0.2660094821734198, 2.599736643099195]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.48165905409486487, 0.0, 0.0, 0.0, 0.0, -1.1787362166155402, 0.0, 0.0, -1.1787362166155402, 0.48165905409486487, 0.5341514044755455, 0.5341514044755455, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.48165905409486487, 0.0, 0.0, 0.0, 0.0, -1.1787362166155402, 0.0, 0.0, -1.1787362166155402, 0.48165905409486487, 0.5341514044755455, 0.5341514044755455, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.4991953988523323, 0.2660094821734198, 2.599736643099195, -1.4991953988523323, 0.2660094821734198, 2.599736643099195, -1.4991953988523323, 0.2660094821734198, 2.599736643099195, -1.4991953988523323, 0.2660094821734198, 2.599736643099195]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.48165905409486487, 0.0, 0.0, 0.0, 0.0, -1.1787362166155402, 0.0, 0.0, -1.1787362166155402, 0.48165905409486487, 0.5341514044755455, 0.5341514044755455, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_82 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: ((f64,), SMatrix<f64, 1, 3>, SMatrix<f64, 2, 3>,), y: &f64) -> f64 {
const K: f64 = 0.75;
let mut order1: [usize; 3] = [0, 0, 0];
order1 = [order1[0]; 3];
2.0 + (&(y - y) - SMatrix::<f64, 2, 3>::from_element(*y).mean()) + *y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (((-1.6453102101269539_f64,), SMatrix::<f64, 1, 3>::from_column_slice(&[1.0804589855640416, 0.5207446092407236, -1.3384630857872897]), SMatrix::<f64, 2, 3>::from_column_slice(&[1.2957822652317512, -1.603946326130587, 0.8029886780632175, -0.19378470194905562, 0.8115410894358769, -0.5557873515000687]),), -1.106218498866486_f64), -0.1710502744017306_f64);
    super::same("plain", &program(((-1.6453102101269539_f64,), SMatrix::<f64, 1, 3>::from_column_slice(&[1.0804589855640416, 0.5207446092407236, -1.3384630857872897]), SMatrix::<f64, 2, 3>::from_column_slice(&[1.2957822652317512, -1.603946326130587, 0.8029886780632175, -0.19378470194905562, 0.8115410894358769, -0.5557873515000687]),), &-1.106218498866486_f64), &[2.0]);
    super::same("forward", &m.forward(&x), &[2.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_83 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>) -> f64 {
let mut v1 = (x[(0, 0)], x[2],);
let mut z = f64::clamp(f64::sigmoid(v1.0), x.zip_map(&x, |e3: f64, i: f64| i)[1].sin() * 0.227 + -0.7480, 0.7540 - 0.227 * (if x[0] < 0.5 { v1.1 } else { x[0] }).tanh());
let true = 3.0_f64 < z else { return v1.0.sigmoid(); };
let s: &SVector<f64, N> = &x;
{ if v1.0.clamp(0.3, 0.5 + 0.5).ln() <= 0.25 { z *= 2.0_f64; } }
core::array::from_fn::<f64, 3, _>(|e5| x[2]).iter().zip([SVector::<f64, 3>::from_column_slice(&[1e-1_f64, s[2], s[1]]); 3].iter()).zip(&SMatrix::<f64, N, N>::from_element(z).column(2).into_owned()).map(|((e6, &e7), e8)| { (x[2].sin() * 1.273 + 1.6090).log(s[(0, 0)].sigmoid() * 0.682 + 2.2600) }).sum::<f64>() + x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7037334508014332, 1.4418621214592013, 1.6102453908197205]), -0.2417600254386265_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7037334508014332, 1.4418621214592013, 1.6102453908197205])), &[0.15397828374242292]);
    super::same("forward", &m.forward(&x), &[0.15397828374242292]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.03149382995512788, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.03149382995512788, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.15397828374242292]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.03149382995512788, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_84 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: SMatrix<T, 1, 3>, y: (T, [T; 1],), z: &SMatrix<T, 1, 3>, n: [usize; 2]) -> T {

y.1[0] + z.norm() - y.1[(n[1 - n[0]] + 0) % 1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 3>::from_column_slice(&[1.18442665490928, 1.4620363077950667, 0.9815665980755764]), (0.19547657832761922_f64, [-0.41554609800133446_f64],), SMatrix::<f64, 1, 3>::from_column_slice(&[1.1538878794523466, 0.7194806131551447, -0.36257988285894094]), [0_usize, 1_usize]), -0.9818287033740678_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 3>::from_column_slice(&[1.18442665490928, 1.4620363077950667, 0.9815665980755764]), (0.19547657832761922_f64, [-0.41554609800133446_f64],), &SMatrix::<f64, 1, 3>::from_column_slice(&[1.1538878794523466, 0.7194806131551447, -0.36257988285894094]), [0_usize, 1_usize]), &[1.4073285908085358]);
    super::same("forward", &m.forward(&x), &[1.4073285908085358]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, -0.8050147264263756, -0.5019486722081383, 0.2529553784254407]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, -0.8050147264263756, -0.5019486722081383, 0.2529553784254407]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.4073285908085358]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, -0.8050147264263756, -0.5019486722081383, 0.2529553784254407]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_85 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: &f64, z: [f64; N]) -> [f64; 2] {
let mut v2 = (z[1].sin() * 1.273 + 1.6010).ln();
let mut v3 = [z[0], x[(1, 0)], z[1]];
let mut v4 = z[0] - z[1];
[v2, v3[1].exp_m1()]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.3679416296636303, 1.3622792594187554]), 0.9305631944290259_f64, [0.8738545250419091_f64, 0.3435061628474202_f64]), [0.33702249760512304_f64, 0.7712928611089211_f64]);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-0.3679416296636303, 1.3622792594187554]), &0.9305631944290259_f64, [0.8738545250419091_f64, 0.3435061628474202_f64]), &[0.7079048928023449, 2.9050838651768958]);
    super::same("forward", &m.forward(&x), &[0.7079048928023449, 2.9050838651768958]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 3.0119633072425724, 0.0, 0.0, 0.19902386433497404]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 3.0119633072425724, 0.0, 0.0, 0.19902386433497404]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.7079048928023449, 2.9050838651768958]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 3.0119633072425724, 0.0, 0.0, 0.19902386433497404]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_87 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: SMatrix<f64, 1, 3>, #[param] z: &[SVector<f64, 1>; 2]) -> f64 {

y[(0, 0)] - z[0].x - y.mean() - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [SMatrix::<f64, 1, 1>::from_column_slice(&[-1.1912877699559115]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.0354669465284867])], }, (1.6808238920809808_f64, SMatrix::<f64, 1, 3>::from_column_slice(&[1.3919860340070582, -0.9239296482779373, 1.173277441750804])), -0.1972772335489228_f64);
    super::same("plain", &program(1.6808238920809808_f64, SMatrix::<f64, 1, 3>::from_column_slice(&[1.3919860340070582, -0.9239296482779373, 1.173277441750804]), &[SMatrix::<f64, 1, 1>::from_column_slice(&[-1.1912877699559115]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.0354669465284867])]), &[0.3553386360553472]);
    super::same("forward", &m.forward(&x), &[0.3553386360553472]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.1972772335489228, -0.13151815569928188, 0.06575907784964093, 0.06575907784964093]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.1972772335489228, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.1972772335489228, -0.13151815569928188, 0.06575907784964093, 0.06575907784964093]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.1972772335489228, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.3553386360553472]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.1972772335489228, -0.13151815569928188, 0.06575907784964093, 0.06575907784964093]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.1972772335489228, 0.0]);
}
}
mod program_89 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: [T; 1]) -> T {
let mut v1 = x[0].sin_cos();
let mut v3 = SMatrix::<T, 1, 2>::from_column_slice(&[v1.1; 2].map(|e2| T::lit(0.5))).column_sum();
let mut v4 = x[0] + v1.0;
x[0].sigmoid() + v3.mean() + x[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [1.2053737388610797_f64], 0.4271426395218765_f64);
    super::same("plain", &program([1.2053737388610797_f64]), &[2.9748531008921524]);
    super::same("forward", &m.forward(&x), &[2.9748531008921524]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5029095740034462]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5029095740034462]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.9748531008921524]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5029095740034462]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_91 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, mut y: [(SMatrix<f64, 2, 2>, f64,); 2], #[param] z: &[f64; 2], s: &(SVector<f64, 1>, (f64, SMatrix<f64, 2, 3>,),)) -> f64 {
let mut v1 = 1.0_f64 * s.0;
(1.6020 - 1.273 * SMatrix::<f64, 1, 2>::new(v1.x, s.1.0).fold(v1.x, |x, e3| (-0.25_f64).to_radians()).tanh()).powf([y[1], y[0]].iter().zip((SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::from_columns(&[Vector2::<f64>::from_rows(&[v1, v1])])]) * 0.5_f64).iter()).zip(&(v1[0], z[1], y,).2).map(|((e4, &e5), e6)| -v1.x).sum::<f64>().sin()) + v1.norm_squared() - s.0[(0, 0)] - y[0].1 - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [-1.4864551248564064_f64, 1.6471566511677826_f64], }, (1.7281613814399748_f64, [(SMatrix::<f64, 2, 2>::from_column_slice(&[-0.7594763769246436, 1.7451482159946723, -0.5961494483743298, 1.102786044087475]), 0.378941864854517_f64,), (SMatrix::<f64, 2, 2>::from_column_slice(&[0.431364256908099, 0.7574169097443847, -1.0993535498004998, 0.6014170404930222]), 1.6384053609054776_f64,)], (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.3477737448690307]), (-1.1581881467983606_f64, SMatrix::<f64, 2, 3>::from_column_slice(&[-0.6683782175015812, -1.1267698200290348, 1.5821005373876669, 1.4591837845007793, -0.8407975807369099, 0.3948398388602]),),)), 0.19998007839434195_f64);
    super::same("plain", &program(&1.7281613814399748_f64, [(SMatrix::<f64, 2, 2>::from_column_slice(&[-0.7594763769246436, 1.7451482159946723, -0.5961494483743298, 1.102786044087475]), 0.378941864854517_f64,), (SMatrix::<f64, 2, 2>::from_column_slice(&[0.431364256908099, 0.7574169097443847, -1.0993535498004998, 0.6014170404930222]), 1.6384053609054776_f64,)], &[-1.4864551248564064_f64, 1.6471566511677826_f64], &(SMatrix::<f64, 1, 1>::from_column_slice(&[-0.3477737448690307]), (-1.1581881467983606_f64, SMatrix::<f64, 2, 3>::from_column_slice(&[-0.6683782175015812, -1.1267698200290348, 1.5821005373876669, 1.4591837845007793, -0.8407975807369099, 0.3948398388602]),),)), &[-0.2828434003820237]);
    super::same("forward", &m.forward(&x), &[-0.2828434003820237]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.19998007839434195, 0.0, 0.0, 0.0, 0.0, -0.19998007839434195, 0.0, 0.0, 0.0, 0.0, 0.0, -0.536660842831607, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.19998007839434195, 0.0, 0.0, 0.0, 0.0, -0.19998007839434195, 0.0, 0.0, 0.0, 0.0, 0.0, -0.536660842831607, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.2828434003820237]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.19998007839434195, 0.0, 0.0, 0.0, 0.0, -0.19998007839434195, 0.0, 0.0, 0.0, 0.0, 0.0, -0.536660842831607, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.0, 0.0]);
}
}
mod program_94 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, y: f64, z: &f64, #[param] s: &[(f64, SVector<f64, N>, SVector<f64, N>,); N], n: usize) -> f64 {
let c = [SMatrix::<f64, N, N>::from_diagonal(&s[n].1) * (x[(n + 2) % 3] + *z); N];
let mut b = { let n = z; (s.map(|(e1, e2, e3,)| SVector::<f64, 1>::from_column_slice(&[s[2].2[(0, 0)]])), 2.0_f64, (SMatrix::<f64, 1, 3>::from_row_slice(&[*z, *z, c[2][2]]), Vector1::<f64>::from_columns(&core::array::from_fn::<SVector<f64, 1>, 1, _>(|e4: usize| Vector1::<f64>::from_row_slice(&core::array::from_fn::<f64, 1, _>(|e5| *z)))),),) };
let mut i: [SMatrix<f64, 3, N>; 2] = [SMatrix::<f64, 3, N>::from_element(*z); 2];
let size6 = i.len() - 1;
(n as f64) - b.0[2 - size6][(0, (n + 0) % 1)] - c[0][(1, 0)] - s[n].2[2 - size6] + *z - y - x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: [(-1.287468622757633_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6783910431546901, -0.16070459373676138, -1.7065508792468638]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.3526498793930033, -1.615713392101568, 1.5021567704669354]),), (-0.24175422634075738_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[0.8175486556489634, 0.7936428709041853, -1.5597715068236098]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.687875871046256, -0.4971105435823556, 1.5837423937655242]),), (0.7492243089637646_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5444425357711675, -0.25268107612595514, -0.280734232634002]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.8046018224744399, -1.1183913165752373, 0.9057734275963293]),)], }, (SMatrix::<f64, 3, 1>::from_column_slice(&[1.695065024912891, -1.2130122835839567, 1.8050694916060017]), 1.409313727327743_f64, -0.7601415968673367_f64, 1_usize), -0.4971855770965954_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[1.695065024912891, -1.2130122835839567, 1.8050694916060017]), 1.409313727327743_f64, &-0.7601415968673367_f64, &[(-1.287468622757633_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6783910431546901, -0.16070459373676138, -1.7065508792468638]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.3526498793930033, -1.615713392101568, 1.5021567704669354]),), (-0.24175422634075738_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[0.8175486556489634, 0.7936428709041853, -1.5597715068236098]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.687875871046256, -0.4971105435823556, 1.5837423937655242]),), (0.7492243089637646_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5444425357711675, -0.25268107612595514, -0.280734232634002]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.8046018224744399, -1.1183913165752373, 0.9057734275963293]),)], 1_usize), &[-4.2342859199532]);
    super::same("forward", &m.forward(&x), &[-4.2342859199532]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.3056431529745296, -0.21872252303152057, 0.3254784463392144, 0.4971855770965954, -0.4971855770965954]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4971855770965954, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4971855770965954, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.3056431529745296, -0.21872252303152057, 0.3254784463392144, 0.4971855770965954, -0.4971855770965954]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4971855770965954, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4971855770965954, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-4.2342859199532]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.3056431529745296, -0.21872252303152057, 0.3254784463392144, 0.4971855770965954, -0.4971855770965954]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4971855770965954, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4971855770965954, 0.0, 0.0]);
}
}
mod program_95 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, #[param] y: SMatrix<f64, 3, N>, #[param] z: f64) -> [(SVector<f64, N>, SVector<f64, N>, f64,); N] {
const K: f64 = 0.75;
let dx: f64 = (y[(1, 0)] * SMatrix::<f64, 1, 3>::from_row_slice(&[x; 3].map(|e1: SVector<f64, N>| e1[1]))).zip_map(&SMatrix::<f64, 1, 3>::from_column_slice(&[z, x[(0, 0)], y[1]]), |e2: f64, e3| { e2.sin().max(1.0_f64) }).mean();
x = (-(SMatrix::<f64, N, N>::identity() * &x)).add_scalar((z.sigmoid() * 0.818 + 0.0040).asin().clone());
let mut a = (*&(y * 0.0)[(0, 0)]).sin().atan2(dx);
let i = (x * 1e-1 * (z - dx)).dot(&[z; N].iter().fold(SMatrix::<f64, 1, N>::from_element(a).transpose(), |e5: SVector<f64, N>, &e6| x / (z.abs() + 0.5)));
[(SMatrix::<f64, 1, N>::from_element(i).transpose(), SVector::<f64, N>::from_rows(&[SVector::<f64, 1>::from_row_slice(&core::array::from_fn::<f64, 1, _>(|e7| 1e-1_f64)); N]) / -a.clamp(0.3, 0.5 + 0.5), 3.0 * i,); N]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 2>::from_column_slice(&[1.4684360506019094, 0.3972604831479324, 0.49777217541762286, 1.1264834182807641, 1.5252225462285494, 1.7461907303631214]), z: 0.806201575271526_f64, }, SMatrix::<f64, 2, 1>::from_column_slice(&[1.7697190663497744, -0.3811636314037875]), [(SMatrix::<f64, 2, 1>::from_column_slice(&[0.2049551105817815, -0.11850871226572846]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.28071205896909746, -0.48869383155213897]), -0.6434169405093324_f64,), (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.6653556316352816, 0.4059025885652121]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.30389898984463026, -0.7065716430506772]), -0.2993859870227249_f64,)]);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[1.7697190663497744, -0.3811636314037875]), SMatrix::<f64, 3, 2>::from_column_slice(&[1.4684360506019094, 0.3972604831479324, 0.49777217541762286, 1.1264834182807641, 1.5252225462285494, 1.7461907303631214]), 0.806201575271526_f64), &[-0.03455159212060298, -0.03455159212060298, -0.33333333333333337, -0.33333333333333337, -0.10365477636180893, -0.03455159212060298, -0.03455159212060298, -0.33333333333333337, -0.33333333333333337, -0.10365477636180893]);
    super::same("forward", &m.forward(&x), &[-0.03455159212060298, -0.03455159212060298, -0.33333333333333337, -0.33333333333333337, -0.10365477636180893, -0.03455159212060298, -0.03455159212060298, -0.33333333333333337, -0.33333333333333337, -0.10365477636180893]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.10365500807560628, -0.08790853968568313]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.6178483898683987]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.10365500807560628, -0.08790853968568313]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.6178483898683987]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.03455159212060298, -0.03455159212060298, -0.33333333333333337, -0.33333333333333337, -0.10365477636180893, -0.03455159212060298, -0.03455159212060298, -0.33333333333333337, -0.33333333333333337, -0.10365477636180893]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.10365500807560628, -0.08790853968568313]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.6178483898683987]);
}
}
mod program_97 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: [SMatrix<f64, 3, 2>; 1], #[constant] y: SMatrix<f64, 1, 2>, mut z: SMatrix<f64, 3, 2>) -> [f64; 3] {
let mut v1 = (x[0][(2, 1)],);
let mut v2 = [y; 1];
let d = f64::erf(z.mean().sin()).clamp(0.3, 0.5 + 0.5).sqrt();
core::array::from_fn::<f64, 3, _>(|e3| (-x[(e3 + 0) % 1] * (e3 as f64))[(0, (e3 + 0) % 2)])
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 1, 2>::from_column_slice(&[1.7823144845937686, -0.20759442069732803]), }, ([SMatrix::<f64, 3, 2>::from_column_slice(&[-0.7759220767053777, 1.1897884961047565, 0.23635560947578138, 1.5172848014757436, -1.3253322887006398, 0.33222072677012326])], SMatrix::<f64, 3, 2>::from_column_slice(&[0.3671707892522217, 0.720591472561208, -0.9685181322613852, -1.342266202279672, 1.0548241574989028, -1.0094654227515978])), [0.930480188989304_f64, 0.2695075615480853_f64, 0.8955563383979155_f64]);
    super::same("plain", &program([SMatrix::<f64, 3, 2>::from_column_slice(&[-0.7759220767053777, 1.1897884961047565, 0.23635560947578138, 1.5172848014757436, -1.3253322887006398, 0.33222072677012326])], SMatrix::<f64, 1, 2>::from_column_slice(&[1.7823144845937686, -0.20759442069732803]), SMatrix::<f64, 3, 2>::from_column_slice(&[0.3671707892522217, 0.720591472561208, -0.9685181322613852, -1.342266202279672, 1.0548241574989028, -1.0094654227515978])), &[0.0, -1.5172848014757436, 1.5518441534107554]);
    super::same("forward", &m.forward(&x), &[0.0, -1.5172848014757436, 1.5518441534107554]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.791112676795831, 0.0, 0.0, -0.2695075615480853, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.791112676795831, 0.0, 0.0, -0.2695075615480853, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0, -1.5172848014757436, 1.5518441534107554]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.791112676795831, 0.0, 0.0, -0.2695075615480853, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_99 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: Vector2<f64>, n: usize) -> f64 {

({ let q = Vector1::<f64>::identity(); (x * x[(n, (n + 0) % 1)]).iter().map(|&w| x.y.atan2(1.0_f64)).sum::<f64>() }) + x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.9407963966640924, -1.7223636123069714]), 1_usize), -0.7953612074608774_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-0.9407963966640924, -1.7223636123069714]), 1_usize), &[-4.752691120403864]);
    super::same("forward", &m.forward(&x), &[-4.752691120403864]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.7953612074608774, -1.1963968338347193]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.7953612074608774, -1.1963968338347193]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-4.752691120403864]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.7953612074608774, -1.1963968338347193]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_100 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &SVector<f64, 1>) -> (SMatrix<f64, 2, 3>, f64, [SMatrix<f64, 1, 2>; 2],) {
const K: f64 = 0.75;
let mut v1 = (1.5_f64, SVector::<f64, 1>::zeros(), *x,);
let mut v2 = core::array::from_fn::<f64, 2, _>(|a: usize| v1.2.x);
((Matrix2::<f64>::from_rows(&[RowVector2::<f64>::from_column_slice(&v2), SMatrix::<f64, 1, 2>::from_rows(&core::array::from_fn::<SMatrix<f64, 1, 2>, 1, _>(|e3| SMatrix::<f64, 1, 2>::zeros()))]) + &SMatrix::<f64, 2, 2>::from_column_slice(&[-1.0_f64; 4])) * SMatrix::<f64, 2, 3>::from_rows(&[RowVector3::<f64>::from_columns(&[Vector1::<f64>::from([[x.x]]); 3]), SMatrix::<f64, 1, 3>::from_element(v1.2[0])]), v1.0.cosh(), core::array::from_fn::<f64, 2, _>(|w| { let mut k4 = 0; loop { if k4 >= 3 { break; } k4 += 1; if w != w && v2[1 - w] <= x[((w + 0) % 1, (k4 + 0) % 1)] { break; } let z = x[(k4 + 0) % 1]; } v2[1 - w] }).map(|e6| -SMatrix::<f64, 1, 2>::from_columns(&[*x, v1.1])),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 1, 1>::from_column_slice(&[-1.3632051647817849]), (SMatrix::<f64, 2, 3>::from_column_slice(&[-0.9708184195792982, -0.5130596645252377, -0.49329091310115136, 0.33602840495550756, -0.972358179176753, 0.4039021716014064]), 0.6560131947227898_f64, [SMatrix::<f64, 1, 2>::from_column_slice(&[-0.7666945254344075, 0.11790362220838557]), SMatrix::<f64, 1, 2>::from_column_slice(&[0.891414566790194, 0.4678247327100149])],));
    super::same("plain", &program(&SMatrix::<f64, 1, 1>::from_column_slice(&[-1.3632051647817849])), &[6.443066972139036, 2.7264103295635698, 6.443066972139036, 2.7264103295635698, 6.443066972139036, 2.7264103295635698, 2.352409615243247, 1.3632051647817849, -0.0, 1.3632051647817849, -0.0]);
    super::same("forward", &m.forward(&x), &[6.443066972139036, 2.7264103295635698, 6.443066972139036, 2.7264103295635698, 6.443066972139036, 2.7264103295635698, 2.352409615243247, 1.3632051647817849, -0.0, 1.3632051647817849, -0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[17.580093542242317]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[17.580093542242317]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[6.443066972139036, 2.7264103295635698, 6.443066972139036, 2.7264103295635698, 6.443066972139036, 2.7264103295635698, 2.352409615243247, 1.3632051647817849, -0.0, 1.3632051647817849, -0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[17.580093542242317]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_101 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: SVector<T, 3>, y: [SMatrix<T, 3, 2>; 1], n: usize) -> T {

[x, x, x].map(|e1: SVector<T, 3>| { (SVector::<T, 1>::from_column_slice(&core::array::from_fn::<T, 1, _>(|e2: usize| { let mut grad = y[(e2 + 0) % 1][((e2 + 2) % 3, 0)]; let size3 = y.len() - 1; let (mut p4, _, mut p5,) = (grad, [e1; 3], SVector::<T, 2>::from_column_slice(&[T::lit(2.0); 2]),); grad })), SVector::<T, 1>::zeros(),) }).map(|(e6, e7,)| (e6[0] + x[(2, (n + 0) % 1)]).clone())[2 - n] - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[1.2059000820347312, -1.7715492433163291, -0.916581967680385]), [SMatrix::<f64, 3, 2>::from_column_slice(&[0.31557341434654174, 1.3540489545445067, -1.201770810358417, 1.7283518612909514, -1.3669588429546309, -1.1038510462990536])], 0_usize), -0.6105208557540258_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[1.2059000820347312, -1.7715492433163291, -0.916581967680385]), [SMatrix::<f64, 3, 2>::from_column_slice(&[0.31557341434654174, 1.3540489545445067, -1.201770810358417, 1.7283518612909514, -1.3669588429546309, -1.1038510462990536])], 0_usize), &[-1.6242757350514745]);
    super::same("forward", &m.forward(&x), &[-1.6242757350514745]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.2035069519180086, 0.2035069519180086, -0.4070139038360172, 0.0, 0.0, -0.6105208557540258, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.2035069519180086, 0.2035069519180086, -0.4070139038360172, 0.0, 0.0, -0.6105208557540258, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.6242757350514745]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.2035069519180086, 0.2035069519180086, -0.4070139038360172, 0.0, 0.0, -0.6105208557540258, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_104 {
use chainrule::prelude::*;
use super::named::*;
type Alias3 = SMatrix<f64, 2, 3>;

#[module(check = off)]
pub fn program(x: (f64,), n: usize) -> f64 {
let mut v1 = x.0 * x.0;
let n = SVector::<f64, 1>::from_fn(|n, e2: usize| [(v1, Vector1::<f64>::from_row_slice(&[x.0]),)].iter().cloned().map(|c: (f64, SVector<f64, 1>,)| -v1).sum::<f64>());
let c: Alias3 = Vector2::<f64>::new(0.0_f64, 2.0_f64).fixed_rows::<1>(0).into_owned().norm() * &(SMatrix::<f64, 2, 3>::from_row_slice(&core::array::from_fn::<f64, 6, _>(|p| { let d = &n; d[((p + 0) % 1, 0)] })) * SMatrix::<f64, 3, 3>::zeros()).fixed_rows::<2>(0).into_owned();
(-&(if n.trace() <= v1 { SVector::<f64, 1>::from_fn(|v: usize, q| 1.0_f64) } else { n - n }))[0] - c.sum() - n.mean() - x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((-0.8807903443702206_f64,), 1_usize), 0.905894521981293_f64);
    super::same("plain", &program((-0.8807903443702206_f64,), 1_usize), &[0.6565819751060324]);
    super::same("forward", &m.forward(&x), &[0.6565819751060324]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-2.501700817939292]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-2.501700817939292]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.6565819751060324]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-2.501700817939292]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_105 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[SVector<f64, 2>; 2], #[param] y: (SMatrix<f64, 3, 3>, SVector<f64, 2>, f64,), z: f64) -> f64 {
let mut v1 = z.sin();
if --0.25_f64 >= 0.0 {  } else { v1 = 0.5_f64.cos(); return z; }
Matrix2::<f64>::from_column_slice(&[x[0].y; 4]).trace() + v1 - z - y.2 - x[0][(1, 0)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (SMatrix::<f64, 3, 3>::from_column_slice(&[-1.4168067940636546, -1.4819405262838439, 1.3797397866301284, -0.4633926725178147, -0.8136950568746172, 1.579987903049942, 0.6056107895192827, -0.47834051417723866, -1.1719514784168386]), SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3409972912405124, 0.3488973959062883]), 0.2216129376607755_f64,), }, ([SMatrix::<f64, 2, 1>::from_column_slice(&[0.922032824017795, -0.8663999387186397]), SMatrix::<f64, 2, 1>::from_column_slice(&[-1.7544058001455687, -0.3466231315281093])], -0.2841061959084009_f64), 0.4350100134285535_f64);
    super::same("plain", &program(&[SMatrix::<f64, 2, 1>::from_column_slice(&[0.922032824017795, -0.8663999387186397]), SMatrix::<f64, 2, 1>::from_column_slice(&[-1.7544058001455687, -0.3466231315281093])], (SMatrix::<f64, 3, 3>::from_column_slice(&[-1.4168067940636546, -1.4819405262838439, 1.3797397866301284, -0.4633926725178147, -0.8136950568746172, 1.579987903049942, 0.6056107895192827, -0.47834051417723866, -1.1719514784168386]), SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3409972912405124, 0.3488973959062883]), 0.2216129376607755_f64,), -0.2841061959084009_f64), &[-1.0842062700624862]);
    super::same("forward", &m.forward(&x), &[-1.0842062700624862]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.4350100134285535, 0.0, 0.0, -0.017438433908803175]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.4350100134285535]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.4350100134285535, 0.0, 0.0, -0.017438433908803175]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.4350100134285535]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.0842062700624862]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.4350100134285535, 0.0, 0.0, -0.017438433908803175]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.4350100134285535]);
}
}
mod program_106 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>) -> f64 {

-f64::acos(1.600_f64.log(2.2530 - 0.682 * x[0].tanh()).sin() * 0.818 + 0.0010)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3737287448316273, 0.8581620020662938]), 0.17722946552882757_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3737287448316273, 0.8581620020662938])), &[-1.2072623628538472]);
    super::same("forward", &m.forward(&x), &[-1.2072623628538472]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.003235688619837704, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.003235688619837704, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.2072623628538472]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.003235688619837704, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_107 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, #[constant] y: SVector<f64, N>, mut z: SVector<f64, 1>, n: usize) -> ((f64, f64, SVector<f64, 2>,),) {
const K: f64 = 0.75;
((-y[(n, (n + 0) % 1)], z[((n + 0) % 1, (n + 0) % 1)], SVector::<f64, 2>::from_row_slice(&[x[(1 - n, (n + 0) % 1)]; 2]) / 0.5,),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[-0.15786495624256747, 0.4947551057902818]), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3650286088563464, -0.2684191968294197]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.3991354192086787]), 0_usize), ((-0.2838432106114266_f64, 0.9927911370918316_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[-0.126056253141138, 0.6227942023546114]),),));
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3650286088563464, -0.2684191968294197]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.15786495624256747, 0.4947551057902818]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.3991354192086787]), 0_usize), &[0.15786495624256747, 1.3991354192086787, -0.5368383936588395, -0.5368383936588395]);
    super::same("forward", &m.forward(&x), &[0.15786495624256747, 1.3991354192086787, -0.5368383936588395, -0.5368383936588395]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.9934758984269467, 0.9927911370918316]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.9934758984269467, 0.9927911370918316]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.15786495624256747, 1.3991354192086787, -0.5368383936588395, -0.5368383936588395]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.9934758984269467, 0.9927911370918316]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_108 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [SMatrix<f64, 1, 3>; 1], y: &SMatrix<f64, 2, 2>) -> f64 {
let mut v1 = (x[0][1],);
SMatrix::<f64, 3, 3>::new(v1.0, x[0][(0, 0)], y[3], x[0][(0, 1)], y[(1, 0)], x[0][0], x[0][1], v1.0, v1.0).fixed_columns::<3>(0).into_owned().trace() - &x[0][(0, 0)].to_degrees() - v1.0 - y.norm() - x[0][1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([SMatrix::<f64, 1, 3>::from_column_slice(&[1.1540022074504246, 1.0262588201451543, -1.4781508998284818])], SMatrix::<f64, 2, 2>::from_column_slice(&[1.5830845033038972, -1.8141433704873324, -0.7558182651770545, -0.7858679369137967])), -0.3871101301080653_f64);
    super::same("plain", &program([SMatrix::<f64, 1, 3>::from_column_slice(&[1.1540022074504246, 1.0262588201451543, -1.4781508998284818])], &SMatrix::<f64, 2, 2>::from_column_slice(&[1.5830845033038972, -1.8141433704873324, -0.7558182651770545, -0.7858679369137967])), &[-70.57672679197006]);
    super::same("forward", &m.forward(&x), &[-70.57672679197006]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[22.179776661952317, 0.0, 0.0, 0.2318571747014723, -0.6528079848383471, -0.11069648347008025, -0.11509753216649989]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[22.179776661952317, 0.0, 0.0, 0.2318571747014723, -0.6528079848383471, -0.11069648347008025, -0.11509753216649989]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-70.57672679197006]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[22.179776661952317, 0.0, 0.0, 0.2318571747014723, -0.6528079848383471, -0.11069648347008025, -0.11509753216649989]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_110 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: SVector<f64, 1>, #[param] y: Alias1, n: [usize; 2]) -> SMatrix<f64, 3, 2> {
const K: f64 = 0.75;
(SMatrix::<f64, 3, 2>::from([[x.x, 3.0_f64, 0.5_f64], [1.5_f64, y, x.x]]) / 1.0_f64.atan().max(0.3)).add_scalar(f64::powi(K.abs() + 0.5, -2).clamp(0.3, 0.5 + 0.5).log10())
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -1.3367512015386644_f64, }, (SMatrix::<f64, 1, 1>::from_column_slice(&[0.3496562571320275]), [0_usize, 1_usize]), SMatrix::<f64, 3, 2>::from_column_slice(&[0.23623130895539823, 0.6942129425119881, 0.4635772764583208, -0.10933822168072149, 0.588865791728916, 0.55270921266488]));
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[0.3496562571320275]), -1.3367512015386644_f64, [0_usize, 1_usize]), &[0.25137614762847094, 3.625898608189375, 0.44279974635146857, 1.7160392910866311, -1.8958245172873838, 0.25137614762847094]);
    super::same("forward", &m.forward(&x), &[0.25137614762847094, 3.625898608189375, 0.44279974635146857, 1.7160392910866311, -1.8958245172873838, 0.25137614762847094]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.004510270570925]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.7497672125710361]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.004510270570925]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.7497672125710361]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.25137614762847094, 3.625898608189375, 0.44279974635146857, 1.7160392910866311, -1.8958245172873838, 0.25137614762847094]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.004510270570925]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.7497672125710361]);
}
}
mod program_111 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(x: &SVector<T, N>) -> T {

[[SVector::<T, 2>::new(x[(0, 0)], x[(1, 0)]); N]; N].iter().map(|u| x[(0, 0)] - u[2][1]).zip(SVector::<T, N>::from_element(T::lit(0.5)).iter().map(|&n| x[0])).fold(x[2] - x[1], |e1, (e2, e3)| (T::lit(0.5), e3, *x,).0).hypot(T::lit(0.5)).ln() + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 3, 1>::from_column_slice(&[1.7398481904765486, 0.17059398291680072, -1.2863496824716587]), 0.28648485499449805_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[1.7398481904765486, 0.17059398291680072, -1.2863496824716587])), &[1.8238801729932455]);
    super::same("forward", &m.forward(&x), &[1.8238801729932455]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.22964790358373088, 0.022517223488396156, -0.1697892433789304]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.22964790358373088, 0.022517223488396156, -0.1697892433789304]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.8238801729932455]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.22964790358373088, 0.022517223488396156, -0.1697892433789304]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_113 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(mut x: Alias1, #[param] y: f64, n: [usize; 2]) -> SVector<f64, 2> {
if !(-y < 0.25) { x /= RowVector2::<f64>::from_rows(&[SMatrix::<f64, 1, 2>::repeat(y)]).fixed_view::<1, 2>((n[0] + 0) % 1, (n[n[0]] + 0) % 1).into_owned()[0].sin().exp_m1().abs() + 0.5; } else { let d = &n; x /= x * x + 0.5; x -= (Vector3::<f64>::from([x, -1.0_f64, x]) * SMatrix::<f64, 1, 3>::from_row_slice(&[y, y, -1.0_f64])).trace(); }
-&SVector::<f64, 2>::from_column_slice(&[y; 2].map(|e2| { for i3 in 0..=1 { let mut i = e2; } y })) - SMatrix::<f64, 1, 2>::from_column_slice(&[y; 2].map(|e5: f64| x)).transpose()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.3431487699220144_f64, }, (0.749274016816872_f64, [0_usize, 0_usize]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.1476445658107064, -0.20289092664483155]));
    super::same("plain", &program(0.749274016816872_f64, 1.3431487699220144_f64, [0_usize, 0_usize]), &[-3.1499834292201845, -3.1499834292201845]);
    super::same("forward", &m.forward(&x), &[-3.1499834292201845, -3.1499834292201845]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.012551090759758354]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.4536201861086482]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.012551090759758354]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.4536201861086482]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.1499834292201845, -3.1499834292201845]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.012551090759758354]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.4536201861086482]);
}
}
mod program_114 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, #[param] y: &([SMatrix<f64, N, N>; N], (f64,),), n: usize) -> f64 {
let mut u: [f64; 2] = core::array::from_fn::<f64, 2, _>(|e3| 2.0_f64);
let x: [f64; N] = [(n as f64); N];
u[0] *= (n as f64) - ({ y.0[1][(2 - n, 0)] }) * u[(n + 1) % 2];
u[0] = (x[1] * u[0] / -((n as f64).sigmoid() + 0.3)).erfc();
let dx: SVector<f64, N> = SVector::<f64, N>::from_element(y.1.0);
dx.mean() + dx.norm_squared() + y.0[n][(2, 0)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ([SMatrix::<f64, 3, 3>::from_column_slice(&[0.9974981395479506, -0.1920551051757763, -1.517875228602147, -0.8504863187662701, 0.7735161500992186, -0.5313524360628054, 1.2044683650359311, -1.288233868971974, 0.409666184388478]), SMatrix::<f64, 3, 3>::from_column_slice(&[-0.6835094181656415, 1.6068100746752472, -0.2458784797803314, 1.6538047080238107, -0.8742379939856174, -1.3196745990378527, -1.1703015642690526, 1.3872599756919346, 1.6304497970803786]), SMatrix::<f64, 3, 3>::from_column_slice(&[0.37588166223610464, 0.9217238339675905, 1.7733843784592418, -0.28047097883282135, -0.1981353830048448, -0.25034599389250045, 1.76841161237315, -0.9898693505855857, -1.0615806846889386])], (-0.9883268551672234_f64,),), }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-0.46556407559073365, -0.4801479203953679, -1.4530295482064086]), 1_usize), -0.5209522861068936_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-0.46556407559073365, -0.4801479203953679, -1.4530295482064086]), &([SMatrix::<f64, 3, 3>::from_column_slice(&[0.9974981395479506, -0.1920551051757763, -1.517875228602147, -0.8504863187662701, 0.7735161500992186, -0.5313524360628054, 1.2044683650359311, -1.288233868971974, 0.409666184388478]), SMatrix::<f64, 3, 3>::from_column_slice(&[-0.6835094181656415, 1.6068100746752472, -0.2458784797803314, 1.6538047080238107, -0.8742379939856174, -1.3196745990378527, -1.1703015642690526, 1.3872599756919346, 1.6304497970803786]), SMatrix::<f64, 3, 3>::from_column_slice(&[0.37588166223610464, 0.9217238339675905, 1.7733843784592418, -0.28047097883282135, -0.1981353830048448, -0.25034599389250045, 1.76841161237315, -0.9898693505855857, -1.0615806846889386])], (-0.9883268551672234_f64,),), 1_usize), &[1.6961645829866465]);
    super::same("forward", &m.forward(&x), &[1.6961645829866465]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5209522861068936, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.568274521614317]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5209522861068936, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.568274521614317]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.6961645829866465]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5209522861068936, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.568274521614317]);
}
}
mod program_116 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SVector<f64, 2>, #[constant] y: &SVector<f64, 1>, n: usize) -> f64 {
let mut v1 = &x[(0, (n + 0) % 1)] / x[(1 - n, (n + 0) % 1)].cos().exp();
let mut v2 = [x[(0, 0)]; 2].iter().sum::<f64>();
let (true, 1 | 2) = (n >= 1, n % 3) else { let mut x = [*y; 3].iter().zip([x[(n, 0)]; 3].iter().map(|&d| d).map(|e3: f64| [v2; 2]).zip(&SVector::<f64, 3>::from([v1, x[(n, (n + 0) % 1)], v2]))).map(|(&e4, (e5, e6))| *e6).fold(v1, |e7, e8| e8).clone(); return x + &y.iter().cloned().map(|e10: f64| v2).enumerate().map(|(e11, e12)| x).sum::<f64>(); };
let mut sum13: f64 = 0.5;
for j14 in 0..2 { sum13 += (y[(0, 0)].sin() * 1.273 + 1.6150).log10() - f64::cos(0.5_f64); }
v2 *= 1.5_f64;
let late16; late16 = sum13.hypot(0.5).cbrt();
f64::copysign(v1, stop_gradient(late16)) + v1 - x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 1, 1>::from_column_slice(&[-0.9156388836327581]), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[1.335172073404034, 1.269102403470808]), 0_usize), -0.41441548193481337_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[1.335172073404034, 1.269102403470808]), &SMatrix::<f64, 1, 1>::from_column_slice(&[-0.9156388836327581]), 0_usize), &[5.340688293616136]);
    super::same("forward", &m.forward(&x), &[5.340688293616136]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.6576619277392535, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.6576619277392535, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.340688293616136]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.6576619277392535, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_118 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [SVector<f64, 1>; 2];

#[module(check = off)]
pub fn program(x: Alias1, n: [usize; 2]) -> f64 {

SMatrix::<f64, 1, 2>::from_row_slice(&x.map(|e2| x[0][(n[1 - n[(n[n[1]] + 0) % 2]] + 0) % 1])).fold(x[n[1 - n[1 - n[1 - n[1 - n[n[1 - n[1 - n[n[n[0]]]]]]]]]]][(0, (n[1] + 0) % 1)].copysign(-1.0_f64), |e3, a: f64| [x[0], x[(n[0] + 1) % 2]].into_iter().zip(&x).zip(x.into_iter()).zip(&(Vector2::<f64>::from_column_slice(&core::array::from_fn::<f64, 2, _>(|e4| x[0][(n[0] + 0) % 1])) * e3)).map(|(((e5, e6), e7), &e8)| (e5[((n[1] + 0) % 1, 0)].sigmoid() * 1.273 + 1.6090).ln()).sum::<f64>()) - x[0][0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([SMatrix::<f64, 1, 1>::from_column_slice(&[-0.30238314219699014]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.0354096649920796])], [1_usize, 1_usize]), -0.3853210322282934_f64);
    super::same("plain", &program([SMatrix::<f64, 1, 1>::from_column_slice(&[-0.30238314219699014]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.0354096649920796])], [1_usize, 1_usize]), &[1.8333124869617743]);
    super::same("forward", &m.forward(&x), &[1.8333124869617743]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.2738160834945623, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.2738160834945623, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.8333124869617743]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.2738160834945623, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_119 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [f64; 3], y: f64, mut z: f64, s: (f64, f64,)) -> f64 {

z.mul_add(Vector3::<f64>::new(z, y, y).iter().fold(z, |e1, &a| a), y.copysign(-0.25_f64)) - s.0 + z - y + x[1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([-1.264794451451826_f64, -1.5626678892233379_f64, -0.9352770278250135_f64], -1.5682859735339374_f64, -0.8282467735338935_f64, (0.6514338269629335_f64, -0.8963092793875678_f64,)), -0.4474191521497908_f64);
    super::same("plain", &program([-1.264794451451826_f64, -1.5626678892233379_f64, -0.9352770278250135_f64], -1.5682859735339374_f64, -0.8282467735338935_f64, (0.6514338269629335_f64, -0.8963092793875678_f64,)), &[-1.74342069216222]);
    super::same("forward", &m.forward(&x), &[-1.74342069216222]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.4474191521497908, 0.0, 0.3705734691853344, 0.2542620284571727, 0.4474191521497908, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.4474191521497908, 0.0, 0.3705734691853344, 0.2542620284571727, 0.4474191521497908, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.74342069216222]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.4474191521497908, 0.0, 0.3705734691853344, 0.2542620284571727, 0.4474191521497908, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_120 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, n: usize) -> [SVector<f64, N>; N] {
let mut v1 = [SVector::<f64, 2>::from([[x[(n, 0)], x[1]]]); N];
let mut v2 = x / -4.0;
let mut v3 = SMatrix::<f64, N, N>::repeat(-0.25_f64).sum();
let mut c = f64::tanh(0.5_f64) + (&SMatrix::<f64, 2, 3>::from([[v2[2], v1[0].y], [v2[(n + 2) % 3], x[n]], [v1[0][(1, (n + 0) % 1)], v2[(n, 0)]]]).fold(SMatrix::<f64, 2, N>::repeat(v1[2 - n][(0, 0)]), |p, grad| p) + [v2[(0, 0)]; 2].map(|w: f64| { SMatrix::<f64, 2, N>::repeat(1.0_f64) })[n])[5 - n];
(c, v3) = v1[n][0].sin_cos();
[v2.fixed_rows::<N>((n + 0) % 1).into_owned().fixed_columns::<1>((n + 0) % 1).into_owned(); N]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7906976532287717, -1.6894023298187681, 1.176191793850876]), 0_usize), [SMatrix::<f64, 3, 1>::from_column_slice(&[0.8869576815771547, 0.44373311479013466, -0.2981779143144223]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.4578110768144519, 0.2730997366553196, 0.7848097843049251]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.8670882338565762, -0.8077984065704553, 0.27945629096268876])]);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7906976532287717, -1.6894023298187681, 1.176191793850876]), 0_usize), &[0.44767441330719293, 0.42235058245469204, -0.294047948462719, 0.44767441330719293, 0.42235058245469204, -0.294047948462719, 0.44767441330719293, 0.42235058245469204, -0.294047948462719]);
    super::same("forward", &m.forward(&x), &[0.44767441330719293, 0.42235058245469204, -0.294047948462719, 0.44767441330719293, 0.42235058245469204, -0.294047948462719, 0.44767441330719293, 0.42235058245469204, -0.294047948462719]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.32405870965481975, 0.02274138878125026, -0.19152204023829789]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.32405870965481975, 0.02274138878125026, -0.19152204023829789]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.44767441330719293, 0.42235058245469204, -0.294047948462719, 0.44767441330719293, 0.42235058245469204, -0.294047948462719, 0.44767441330719293, 0.42235058245469204, -0.294047948462719]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.32405870965481975, 0.02274138878125026, -0.19152204023829789]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_121 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: SVector<f64, 1>, n: [usize; 2]) -> f64 {
let mut v1 = SMatrix::<f64, 3, 2>::new(x, y[((n[n[n[n[1 - n[(n[1 - n[1 - n[(n[1] + 1) % 2]]] + 0) % 2]]]]] + 0) % 1, (n[1 - n[(n[1] + 1) % 2]] + 0) % 1)], x, 2.0_f64, x, x).fixed_columns::<1>(0).into_owned();
v1[(2, 0)] *= (1.6020 - 1.273 * Matrix2x3::<f64>::from_columns(&[Vector2::<f64>::repeat(v1[(n[1 - n[1]] + 1) % 3]), SVector::<f64, 2>::from_column_slice(&[v1.y, core::f64::consts::FRAC_1_SQRT_2]), SVector::<f64, 2>::from_columns(&[Vector2::<f64>::from_element(v1[(1, 0)]); 1])])[2].tanh()).cbrt();
2.0_f64 + v1.norm_squared() - y.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.2888128739734817_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[0.6082807595986236]), [0_usize, 0_usize]), 0.36227221662998343_f64);
    super::same("plain", &program(-1.2888128739734817_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[0.6082807595986236]), [0_usize, 0_usize]), &[7.930774698412111]);
    super::same("forward", &m.forward(&x), &[7.930774698412111]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-3.772427612837271, -0.36227221662998343]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-3.772427612837271, -0.36227221662998343]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[7.930774698412111]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-3.772427612837271, -0.36227221662998343]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_123 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, n: usize) -> f64 {
let mut v2 = (x.sin() * 0.818 + 0.0010).atanh();
let mut v3 = *x + core::f64::consts::FRAC_1_SQRT_2;
0.0_f64 - v3 - v2 + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (0.8320701539966028_f64, 0_usize), 0.7193244778672023_f64);
    super::same("plain", &program(&0.8320701539966028_f64, 0_usize), &[-1.4093179094612895]);
    super::same("forward", &m.forward(&x), &[-1.4093179094612895]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6258688736538053]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6258688736538053]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.4093179094612895]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6258688736538053]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_124 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: [T; 1]) -> T {
let mut v2 = SMatrix::<T, 2, 2>::new(x[0], x[0], x[0], x[0]) * SVector::<T, 2>::from_columns(&core::array::from_fn::<SVector<T, 2>, 1, _>(|e1: usize| SVector::<T, 2>::new(x[(e1 + 0) % 1], x[0])));
x[0].sigmoid() + v2.norm() - x[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [1.215359161638367_f64], 0.6877996229918366_f64);
    super::same("plain", &program([1.215359161638367_f64]), &[3.7337503984475626]);
    super::same("forward", &m.forward(&x), &[3.7337503984475626]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[4.162243728739148]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[4.162243728739148]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[3.7337503984475626]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[4.162243728739148]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_125 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: &[(SMatrix<f64, N, N>, SVector<f64, 1>,); 2]) -> SMatrix<f64, 1, N> {
let mut v1 = SVector::<f64, 2>::new(y[1].1[0], 1.5_f64) / (x[1].sigmoid() + 0.3);
let mut v2 = SMatrix::<f64, 2, 3>::new(v1[(0, 0)], y[1].1[(0, 0)], v1.y, v1[0], 3.0_f64, v1[(0, 0)]).normalize();
let mut v3 = x[(1, 0)].asinh();
core::mem::swap(&mut v3, &mut v1[(1, 0)]);
SMatrix::<f64, 1, N>::repeat(y[0].0[(2, 0)])
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[1.1198574546109872, -1.1727465364452456, -0.5715957712874912]), [(SMatrix::<f64, 3, 3>::from_column_slice(&[-0.28411344312550535, 1.544529305408548, -0.14628267323879152, -0.45912991367192457, 0.4205963816139947, -0.2903684275689432, -0.4276419904051424, 0.9600748551308346, 0.18290980900303]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.46238299108508485]),), (SMatrix::<f64, 3, 3>::from_column_slice(&[0.8718267106513998, -1.3854398109454618, -0.33022742703994756, -1.2705527716535316, -1.5752133936306727, 1.7398240143877652, -1.0150474382040762, -1.1349692884808662, -0.622253885945255]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.3603221699738226]),)]), SMatrix::<f64, 1, 3>::from_column_slice(&[-0.45423943871010963, 0.5650371523468722, -0.19980205225584147]));
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[1.1198574546109872, -1.1727465364452456, -0.5715957712874912]), &[(SMatrix::<f64, 3, 3>::from_column_slice(&[-0.28411344312550535, 1.544529305408548, -0.14628267323879152, -0.45912991367192457, 0.4205963816139947, -0.2903684275689432, -0.4276419904051424, 0.9600748551308346, 0.18290980900303]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.46238299108508485]),), (SMatrix::<f64, 3, 3>::from_column_slice(&[0.8718267106513998, -1.3854398109454618, -0.33022742703994756, -1.2705527716535316, -1.5752133936306727, 1.7398240143877652, -1.0150474382040762, -1.1349692884808662, -0.622253885945255]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.3603221699738226]),)]), &[-0.14628267323879152, -0.14628267323879152, -0.14628267323879152]);
    super::same("forward", &m.forward(&x), &[-0.14628267323879152, -0.14628267323879152, -0.14628267323879152]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, -0.08900433861907886, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, -0.08900433861907886, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.14628267323879152, -0.14628267323879152, -0.14628267323879152]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, -0.08900433861907886, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_126 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[SMatrix<f64, 1, 2>; 3], y: SVector<f64, 1>, mut z: f64, #[param] s: [(f64, SMatrix<f64, 3, 3>,); 1]) -> SMatrix<f64, 1, 3> {
(z, z) = (z, (-SVector::<f64, 1>::from_fn(|w, e1| [s[0 - e1].1[(w + 1) % 9]; 3][2]))[(0, 0)]);
-&SVector::<f64, 3>::new(y.x, x[1][0], x[0][0]).component_mul(&SVector::<f64, 3>::from_row_slice(&[x[1][(0, 0)], x[2][(0, 1)], y[0]])).transpose()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: [(-0.5080605143798634_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.2699667118492276, 1.4251565013836451, 1.0895707222053228, 1.5065907263898564, 1.1744457997960334, -0.4398904640728988, -1.347907992484036, -1.705628892016683, 1.1926227224697423]),)], }, ([SMatrix::<f64, 1, 2>::from_column_slice(&[0.8221330432408708, 0.42849167858248627]), SMatrix::<f64, 1, 2>::from_column_slice(&[-1.7484938812838475, -0.9222485745352942]), SMatrix::<f64, 1, 2>::from_column_slice(&[-1.1621565573471933, -1.198904575269121])], SMatrix::<f64, 1, 1>::from_column_slice(&[1.4674138341744034]), -1.4195373823765305_f64), SMatrix::<f64, 1, 3>::from_column_slice(&[0.21248187357536552, -0.40427342688961954, 0.8815938574424966]));
    super::same("plain", &program(&[SMatrix::<f64, 1, 2>::from_column_slice(&[0.8221330432408708, 0.42849167858248627]), SMatrix::<f64, 1, 2>::from_column_slice(&[-1.7484938812838475, -0.9222485745352942]), SMatrix::<f64, 1, 2>::from_column_slice(&[-1.1621565573471933, -1.198904575269121])], SMatrix::<f64, 1, 1>::from_column_slice(&[1.4674138341744034]), -1.4195373823765305_f64, [(-0.5080605143798634_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.2699667118492276, 1.4251565013836451, 1.0895707222053228, 1.5065907263898564, 1.1744457997960334, -0.4398904640728988, -1.347907992484036, -1.705628892016683, 1.1926227224697423]),)]), &[2.565764110365215, -2.0962773141012683, -1.2064094011835569]);
    super::same("forward", &m.forward(&x), &[2.565764110365215, -2.0962773141012683, -1.2064094011835569]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.2936630225342964, 0.0, -0.7964841019534793, 0.0, 0.0, -0.7068696132821526, -0.3532641850914035, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.2936630225342964, 0.0, -0.7964841019534793, 0.0, 0.0, -0.7068696132821526, -0.3532641850914035, 0.0]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.565764110365215, -2.0962773141012683, -1.2064094011835569]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.2936630225342964, 0.0, -0.7964841019534793, 0.0, 0.0, -0.7068696132821526, -0.3532641850914035, 0.0]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
}
}
mod program_128 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {

f64::clamp((x - stop_gradient(1.5_f64.round())).sin(), -0.7490 - 0.227 * (&x + x).tanh(), (x * x).sin() * 0.227 + 0.7520) + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.7137611145013499_f64, 0.30098566852947006_f64);
    super::same("plain", &program(0.7137611145013499_f64), &[-0.2375316844131382]);
    super::same("forward", &m.forward(&x), &[-0.2375316844131382]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.27285842917089864]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.27285842917089864]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.2375316844131382]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.27285842917089864]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_130 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: f64, n: usize) -> f64 {
let mut v1 = SMatrix::<f64, 1, 2>::zeros().max();
let late2; if SVector::<f64, 1>::from_column_slice(&core::array::from_fn::<f64, 1, _>(|n| x)).trace() <= 0.0 { late2 = SVector::<f64, 3>::from_row_slice(&core::array::from_fn::<f64, 3, _>(|b| v1)); } else { v1 /= 2.0; late2 = -SVector::<f64, 3>::from_column_slice(&(match n % 3 { 2..=2 => { [v1; 3] } m3 => { [v1; 3] } })).component_mul(&Vector3::<f64>::zeros()); }
let mut o4: Option<f64> = None;
std::mem::swap(&mut x, &mut v1);
let mut s = (-late2).map(|input: f64| 0.0_f64)[(2, 0)];
let o5: Option<f64> = None;
for i6 in 0..=3 { o4 = o4; }
(if let Some(e8) = o4 { 1.5_f64 - stop_gradient(v1.round()) } else { let mut b = core::array::from_fn::<f64, 2, _>(|v| 3.0_f64); SMatrix::<f64, 2, 3>::new(b[1], x, x, x, v1, s).tr_dot(&SMatrix::<f64, 3, 2>::zeros()) }) + (match o4 { Some(v) => v, _ => 0.5 })
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.28879133502890497_f64, 0_usize), -0.9062769554110177_f64);
    super::same("plain", &program(-0.28879133502890497_f64, 0_usize), &[0.5]);
    super::same("forward", &m.forward(&x), &[0.5]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.5]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_131 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (SVector<f64, 3>, SVector<f64, 3>,)) -> [[f64; 2]; 3] {
let mut v1 = SVector::<f64, 2>::repeat(x.0.y).fixed_columns::<1>(0).into_owned();
let mut v2 = [x.0.y; 3];
core::array::from_fn::<[f64; 2], 3, _>(|e3| [x.0[(2, 0)] / (v1[((e3 + 0) % 2, (e3 + 0) % 1)].sigmoid() + 0.3); 2])
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[0.319706970720805, 1.5367516468035998, 0.5788965232845945]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.25547028615158285, -0.5190801153333159, 0.2657023985337571]),), [[0.14553524319726208_f64, 0.4421688491371356_f64], [0.8061370253240223_f64, 0.8598818071466818_f64], [0.8388449588069451_f64, 0.9376923537088557_f64]]);
    super::same("plain", &program((SMatrix::<f64, 3, 1>::from_column_slice(&[0.319706970720805, 1.5367516468035998, 0.5788965232845945]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.25547028615158285, -0.5190801153333159, 0.2657023985337571]),)), &[0.5154947818643173, 0.5154947818643173, 0.5154947818643173, 0.5154947818643173, 0.5154947818643173, 0.5154947818643173]);
    super::same("forward", &m.forward(&x), &[0.5154947818643173, 0.5154947818643173, 0.5154947818643173, 0.5154947818643173, 0.5154947818643173, 0.5154947818643173]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.2695064585028775, 3.5888592146075142, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.2695064585028775, 3.5888592146075142, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.5154947818643173, 0.5154947818643173, 0.5154947818643173, 0.5154947818643173, 0.5154947818643173, 0.5154947818643173]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.2695064585028775, 3.5888592146075142, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_132 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [[f64; 1]; 3], y: f64) -> f64 {
let mut v1 = [x[2][0]];
let mut v2 = v1[0] * SVector::<f64, 3>::from_row_slice(&[x[1][0], y, y]);
0.000_f64.asin() + v2.mean() - v1[0] + y + x[0][0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([[0.7980517908577979_f64], [1.6669936894855595_f64], [-1.736307486498251_f64]], 1.006132108996208_f64), 0.7319986639581804_f64);
    super::same("plain", &program([[0.7980517908577979_f64], [1.6669936894855595_f64], [-1.736307486498251_f64]], 1.006132108996208_f64), &[1.4110503698482906]);
    super::same("forward", &m.forward(&x), &[1.4110503698482906]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.7319986639581804, -0.42365825344576863, 0.16573862691896912, -0.1153178429333569]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.7319986639581804, -0.42365825344576863, 0.16573862691896912, -0.1153178429333569]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.4110503698482906]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.7319986639581804, -0.42365825344576863, 0.16573862691896912, -0.1153178429333569]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_136 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, n: usize) -> f64 {
let mut v1 = { *x };
let mut v2 = v1.sin().exp_m1();
let mut v3 = v1.to_degrees();
v3 -= SMatrix::<f64, 2, 2>::from_rows(&[SMatrix::<f64, 1, 2>::repeat(*x); 2]).norm();
match n % 3 { m4 @ (1 | 2) if v2 >= 0.25 && n != n => { v3 += (m4 as f64); } 2 | 4 => { v1 /= v2.softplus().sigmoid() + 0.3; } _ => { let mut o5: Option<f64> = match n % 3 { m6 @ 2..=2 => { Some(v3 / 0.5) } 1 if x - &v3 <= -0.5 => { assert!((n as f64) < 0.5 || true); let sum7: f64 = if -1.0_f64 > 0.5 { --0.25_f64 } else { (n as f64) }; for i8 in 0..=n + 1 { v1 *= (v3.sigmoid() * 1.091 + 0.0140).tan().sin().hypot((i8 as f64)).sin(); } return &RowVector2::<f64>::new(2.0_f64, *x).iter().fold(sum7, |e15, &e16| e16) - SMatrix::<f64, 3, 3>::new(v2, 0.0_f64, v2, v2, 1.5_f64, v3, v3, v1, 1.0_f64).norm() } m17 => { {  } let mut order18: [usize; 3] = [0, 1, 1]; return v1.sinh() } }; v3 *= *x; } }
&x.sin().softplus() - (n as f64) - v3 + v2 + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.0165434140248035_f64, 1_usize), -0.7043721515851242_f64);
    super::same("plain", &program(&-1.0165434140248035_f64, 1_usize), &[-1.2008910007748423]);
    super::same("forward", &m.forward(&x), &[-1.2008910007748423]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.1007466797565302]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.1007466797565302]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.2008910007748423]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.1007466797565302]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_137 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64) -> f64 {
const K: f64 = 0.75;
let mut v1 = &K - *x;
let mut v2 = (0.5_f64, v1,);
let mut v3 = (SMatrix::<f64, 2, 3>::from_rows(&[SMatrix::<f64, 1, 3>::zeros(); 2]) + Matrix2x3::<f64>::from_row_slice(&[*x, v2.0, v2.0, v1, v1, v1]))[(0, 1)];
-v3 / (v2.0 * v2.0 + 0.5) + v3 - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, -0.4215643876115672_f64, 0.8953160745486173_f64);
    super::same("plain", &program(&-0.4215643876115672_f64), &[0.2548977209449006]);
    super::same("forward", &m.forward(&x), &[0.2548977209449006]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.8953160745486173]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.8953160745486173]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.2548977209449006]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.8953160745486173]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_138 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 1>;

#[module(check = off)]
pub fn program(x: &Alias1, n: [usize; 2]) -> f64 {

x[(0, (n[n[n[(n[1] + 0) % 2]]] + 0) % 1)] / 1.0 / 2.0 - stop_gradient(0.0_f64.signum()) + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 1>::from_column_slice(&[0.7317770728854888]), [1_usize, 0_usize]), 0.8891394963580928_f64);
    super::same("plain", &program(&SMatrix::<f64, 1, 1>::from_column_slice(&[0.7317770728854888]), [1_usize, 0_usize]), &[0.0976656093282332]);
    super::same("forward", &m.forward(&x), &[0.0976656093282332]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.333709244537139]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.333709244537139]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0976656093282332]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.333709244537139]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_139 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: (SVector<T, 3>, SMatrix<T, 1, 3>, (T, T,),)) -> T {
let mut v2 = (T::lit(0.0010) - T::lit(1.091) * x.0[1].tanh()).tan();
let mut v3 = [x.2.1, T::lit(0.5)];
let mut v4 = &SVector::<T, 2>::new(x.2.1, x.2.0) + Vector2::<T>::from([v2, x.0[0]]);
if T::lit(0.5).min(x.2.1.sin()) > v3[0] { return T::lit(0.000).atanh(); } else { v4[1] *= x.0[2].cos(); return x.2.1.cos().exp().powi(0) - stop_gradient(T::lit(0.0).signum()); }
T::lit(1.600).powf((RowVector2::<T>::from_row_slice(&core::array::from_fn::<T, 2, _>(|e7: usize| v3[1])) + RowVector2::<T>::new(T::lit(3.0), v2)).norm_squared()) + v4.sum() + v3[1] + v2 - x.0[(0, 0)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1611441111549192, 0.7122945098739727, -0.6878026586642353]), SMatrix::<f64, 1, 3>::from_column_slice(&[1.538405989665177, 0.8616426372094822, -0.6642764728396172]), (-1.6171877457507313_f64, -1.1869048458587774_f64,),), -0.4099730583247596_f64);
    super::same("plain", &program((SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1611441111549192, 0.7122945098739727, -0.6878026586642353]), SMatrix::<f64, 1, 3>::from_column_slice(&[1.538405989665177, 0.8616426372094822, -0.6642764728396172]), (-1.6171877457507313_f64, -1.1869048458587774_f64,),)), &[0.0]);
    super::same("forward", &m.forward(&x), &[0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_141 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(mut x: SVector<T, N>) -> T {
let sum1: T = if (T::lit(0.5) + T::lit(-0.25)) > T::lit(0.5) { T::lit(1e-1) } else { SMatrix::<T, 3, N>::from_columns(&[[SMatrix::<T, N, N>::repeat(T::lit(1.0)); 2]; N].map(|e4| SVector::<T, 3>::repeat(e4[0][(0, 0)]))).mean() };
let w = SMatrix::<T, N, 3>::repeat(sum1).transpose() / (x[0] * T::lit(1e-1)).clamp(T::lit(0.3), T::lit(0.5) + T::lit(0.5)) / -x.fold(RowVector2::<T>::zeros(), |a, e5| a).tr_dot(&(x, SVector::<T, 2>::from_element(x[1]), x[1],).1).max(T::lit(0.3));
x[(0, 0)] *= w[0];
let d = &w;
{  }
[(w[5].softplus().sin() * T::lit(1.273) + T::lit(1.6060)).powi(-2), x[0]][0] - d.norm() - w.mean() + x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 2, 1>::from_column_slice(&[0.8591167397464424, -0.38236879696641723]), -0.8388446543614596_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[0.8591167397464424, -0.38236879696641723])), &[-20.68179423714409]);
    super::same("forward", &m.forward(&x), &[-20.68179423714409]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[4.660248079785887, -0.4194223271807298]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[4.660248079785887, -0.4194223271807298]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-20.68179423714409]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[4.660248079785887, -0.4194223271807298]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_143 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[(SMatrix<f64, 3, 2>,); 3], #[constant] y: ((SVector<f64, 2>, f64,), (SMatrix<f64, 1, 2>, f64,), SVector<f64, 3>,), #[constant] z: f64, mut s: (f64, f64, f64,)) -> f64 {
let mut v3 = Matrix3x2::<f64>::from_columns(&core::array::from_fn::<SVector<f64, 3>, 2, _>(|e1| Vector3::<f64>::from_rows(&x.map(|(e2,)| SVector::<f64, 1>::from_rows(&[SVector::<f64, 1>::from([z])])))));
SMatrix::<f64, 4, 2>::zeros().fixed_rows::<3>(0).into_owned().max().clone() - v3.norm() + s.2
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ((SMatrix::<f64, 2, 1>::from_column_slice(&[-0.9713627587057894, 1.1289379127395502]), 0.6763817951782481_f64,), (SMatrix::<f64, 1, 2>::from_column_slice(&[0.7584390301399874, 0.17086656658047195]), 1.4558612065960026_f64,), SMatrix::<f64, 3, 1>::from_column_slice(&[1.509482992795958, -0.5881238871486606, 0.7069004511019815]),), z: -0.5956916624158201_f64, }, ([(SMatrix::<f64, 3, 2>::from_column_slice(&[0.6973008492063787, -1.0968233457206267, -0.9960578247478667, -0.22451365571059545, 1.249427516035067, 0.5727251363147218]),), (SMatrix::<f64, 3, 2>::from_column_slice(&[-1.004010469524391, -1.290339263650036, 0.27628808101416, -0.9799447461749399, -0.30531697950699865, -0.8956650642179457]),), (SMatrix::<f64, 3, 2>::from_column_slice(&[-0.6134238629491001, -0.7790620121190509, -1.582750944107198, -1.0272582888283108, -1.6570176150267657, 1.0999528668205425]),)], (1.3635056442358109_f64, -1.4770686875998575_f64, 0.557390843941396_f64,)), 0.42479649209621373_f64);
    super::same("plain", &program(&[(SMatrix::<f64, 3, 2>::from_column_slice(&[0.6973008492063787, -1.0968233457206267, -0.9960578247478667, -0.22451365571059545, 1.249427516035067, 0.5727251363147218]),), (SMatrix::<f64, 3, 2>::from_column_slice(&[-1.004010469524391, -1.290339263650036, 0.27628808101416, -0.9799447461749399, -0.30531697950699865, -0.8956650642179457]),), (SMatrix::<f64, 3, 2>::from_column_slice(&[-0.6134238629491001, -0.7790620121190509, -1.582750944107198, -1.0272582888283108, -1.6570176150267657, 1.0999528668205425]),)], ((SMatrix::<f64, 2, 1>::from_column_slice(&[-0.9713627587057894, 1.1289379127395502]), 0.6763817951782481_f64,), (SMatrix::<f64, 1, 2>::from_column_slice(&[0.7584390301399874, 0.17086656658047195]), 1.4558612065960026_f64,), SMatrix::<f64, 3, 1>::from_column_slice(&[1.509482992795958, -0.5881238871486606, 0.7069004511019815]),), -0.5956916624158201_f64, (1.3635056442358109_f64, -1.4770686875998575_f64, 0.557390843941396_f64,)), &[-0.9017497730076148]);
    super::same("forward", &m.forward(&x), &[-0.9017497730076148]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.42479649209621373]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.42479649209621373]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.9017497730076148]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.42479649209621373]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_145 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,)) -> [f64; 1] {
let mut w = (x.1 - stop_gradient(x.0.signum())).sin().hypot(x.1.sin().sin().sin());
if !(x.1.erf() >= x.1) { w *= (if x.1 < x.0 { x.0 } else if w <= x.0 { w } else { let mut k1 = 2; while k1 > 0 && w < 0.5 && x.1 >= 0.0 { k1 -= 1; let mut dx: SVector<f64, 2> = SVector::<f64, 2>::from([w, x.1]); } let mut u = 2.0_f64; w }) - f64::cbrt(1.600_f64); } else { w *= x.1 / x.0.sin().to_radians().clamp(0.3, 0.5 + 0.5); if -x.1 < x.1 { w /= -(w * w + 0.5); return [w.cosh()]; } }
if (1.6040 - 1.273 * 0.5_f64.tanh()).cbrt().is_nan() { w = (SVector::<f64, 1>::from([x.1]).mean(), (x.0.sin() * 1.273 + 1.6050).ln(), &w - x.0,).2; w += x.0; }
[w; 1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.6423295811786022_f64, -0.8523902352479897_f64,), [-0.5132505808914325_f64]);
    super::same("plain", &program((-0.6423295811786022_f64, -0.8523902352479897_f64,)), &[-1.842813980107328]);
    super::same("forward", &m.forward(&x), &[-1.842813980107328]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -1.3113661837507053]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -1.3113661837507053]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.842813980107328]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -1.3113661837507053]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_147 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: &f64, z: f64, #[constant] s: SVector<f64, N>) -> (f64,) {
let mut u: f64 = y.to_radians() / 0.5;
let v = y;
let q: SMatrix<f64, N, N> = SVector::<f64, N>::from_element(*y).iter().map(|&x| -*v).map(|c| s.iter().map(|&q| z).sum::<f64>()).map(|e1| SMatrix::<f64, N, N>::zeros() * u).sum::<SMatrix<f64, N, N>>() - SMatrix::<f64, N, N>::from_rows(&core::array::from_fn::<[SMatrix<f64, 1, N>; N], 3, _>(|v| [SMatrix::<f64, 1, N>::from_element(u); N])[0]) / -(0.0_f64.abs() + 0.5);
let mut v = *v;
let y: f64 = core::array::from_fn::<f64, 3, _>(|e4| [s[2 - e4] - s[2], s[(1, 0)]][1])[2];
(v, v) = (v, &(&q * q).min() + (x - s).norm());
([SMatrix::<f64, N, 2>::from_columns(&[s, s]); N].into_iter().map(|e5| q[8]).sum::<f64>() / ((1.0 + q[(0, 2)]).sigmoid() + 0.3),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: SMatrix::<f64, 3, 1>::from_column_slice(&[0.8771027354428081, 0.48352521617274646, -0.6889710213596009]), }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.0126351451492652, 1.529211567009443, -0.4385329537366488]), -1.141573092484192_f64, 1.4495360891413784_f64), (-0.9594787857872513_f64,));
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.0126351451492652, 1.529211567009443, -0.4385329537366488]), &-1.141573092484192_f64, 1.4495360891413784_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[0.8771027354428081, 0.48352521617274646, -0.6889710213596009])), &[-0.23553304806833059]);
    super::same("forward", &m.forward(&x), &[-0.23553304806833059]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, -0.20112919166598048, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.20112919166598048, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.23553304806833059]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.20112919166598048, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_148 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, y: &f64, #[constant] z: [f64; 3], mut s: f64) -> f64 {

-*x - s - *y + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [-0.7278147769509901_f64, 1.0504549294706917_f64, -1.4549079187462373_f64], }, (-1.3568253562248875_f64, 1.3401654023069338_f64, -1.3225603823585077_f64), 0.4860432899604723_f64);
    super::same("plain", &program(&-1.3568253562248875_f64, &1.3401654023069338_f64, [-0.7278147769509901_f64, 1.0504549294706917_f64, -1.4549079187462373_f64], -1.3225603823585077_f64), &[-0.017605019948426115]);
    super::same("forward", &m.forward(&x), &[-0.017605019948426115]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.4860432899604723, -0.4860432899604723]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.4860432899604723, -0.4860432899604723]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.017605019948426115]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.4860432899604723, -0.4860432899604723]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_149 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 3>;

#[module(check = off)]
pub fn program(x: SVector<f64, 3>, mut y: Alias1, z: &(f64,)) -> f64 {
const K: f64 = 0.75;
(y[(2, 0)], y) = ((K.sin().exp2() / -SMatrix::<f64, 2, 3>::zeros().sum().clamp(0.3, 0.5 + 0.5)).atan(), y.iter().map(|u: &f64| *u).enumerate().map(|(e2, e3)| e3).sum::<f64>() * [SMatrix::<f64, 1, 3>::new(z.0, z.0, z.0); 3].iter().map(|&e4| K).map(|i| y).sum::<SVector<f64, 3>>() / x[(0, 0)].min(0.0_f64).cos().exp().ln().max(0.3),);
y[1] - y.norm_squared() + x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.2617750935132799, 0.9826708837109991, 0.22612194761997373]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1212074124916018, -0.7730970255045083, 1.1150721773158074]), (-0.6182399248979294_f64,)), 0.8196956611314921_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.2617750935132799, 0.9826708837109991, 0.22612194761997373]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1212074124916018, -0.7730970255045083, 1.1150721773158074]), &(-0.6182399248979294_f64,)), &[-177.12679190042414]);
    super::same("forward", &m.forward(&x), &[-177.12679190042414]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[925.0138883816841, 0.27323188704383067, 0.27323188704383067, 487.4646467502847, 447.4455121252612, 270.8554407828052, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[925.0138883816841, 0.27323188704383067, 0.27323188704383067, 487.4646467502847, 447.4455121252612, 270.8554407828052, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-177.12679190042414]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[925.0138883816841, 0.27323188704383067, 0.27323188704383067, 487.4646467502847, 447.4455121252612, 270.8554407828052, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_150 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: f64) -> f64 {
let mut v1 = SMatrix::<f64, 1, 2>::zeros().transpose();
let mut k2 = 0;
loop { if k2 >= 3 { break; } k2 += 1; if k2 != k2 { break; } let mut o4: Option<f64> = None; }
(SVector::<f64, 2>::from_element(y) * SVector::<f64, 1>::from([x])).tr_dot(&-RowVector2::<f64>::new(x, x)) + y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.734032551652902_f64, -1.6885095868477724_f64), -0.5752765823762183_f64);
    super::same("plain", &program(1.734032551652902_f64, -1.6885095868477724_f64), &[8.46574430811883]);
    super::same("forward", &m.forward(&x), &[8.46574430811883]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-6.737479606952699, 2.8842859352296895]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-6.737479606952699, 2.8842859352296895]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[8.46574430811883]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-6.737479606952699, 2.8842859352296895]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_151 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &([SVector<f64, 1>; 1],), #[param] y: &SMatrix<f64, 3, 3>, z: &[f64; 2], #[param] s: SVector<f64, 2>) -> f64 {
const K: f64 = 0.75;
let mut v1 = [s[(0, 0)]; 2];
z[0] - v1[0] + s.mean() + z[1] + y.norm_squared() + x.0[0].x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 3>::from_column_slice(&[0.5869583066526637, -0.1891949977547417, -0.23160574262209732, 1.183946190181492, 1.6718508536496977, -1.538654838915074, 1.1860641083110428, -1.5206564019628934, -0.6440682660151077]), s: SMatrix::<f64, 2, 1>::from_column_slice(&[-0.26782023347904016, 0.22373606028640702]), }, (([SMatrix::<f64, 1, 1>::from_column_slice(&[0.8051191536508838])],), [-0.30566604848782697_f64, 1.8101071565188147_f64]), -0.6761018831207253_f64);
    super::same("plain", &program(&([SMatrix::<f64, 1, 1>::from_column_slice(&[0.8051191536508838])],), &SMatrix::<f64, 3, 3>::from_column_slice(&[0.5869583066526637, -0.1891949977547417, -0.23160574262209732, 1.183946190181492, 1.6718508536496977, -1.538654838915074, 1.1860641083110428, -1.5206564019628934, -0.6440682660151077]), &[-0.30566604848782697_f64, 1.8101071565188147_f64], SMatrix::<f64, 2, 1>::from_column_slice(&[-0.26782023347904016, 0.22373606028640702])), &[13.68753489405748]);
    super::same("forward", &m.forward(&x), &[13.68753489405748]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6761018831207253, -0.6761018831207253, -0.6761018831207253]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.s.clone(), ), &[-0.7936872328824361, 0.2558301885180045, 0.31317815745674804, -1.6009364973906302, -2.2606830208991053, 2.0805748681265954, -1.6038003542619998, 2.056237313893398, 0.8709115350222291, 0.33805094156036264, -0.33805094156036264]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6761018831207253, -0.6761018831207253, -0.6761018831207253]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.s.clone(), ), &[-0.7936872328824361, 0.2558301885180045, 0.31317815745674804, -1.6009364973906302, -2.2606830208991053, 2.0805748681265954, -1.6038003542619998, 2.056237313893398, 0.8709115350222291, 0.33805094156036264, -0.33805094156036264]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[13.68753489405748]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6761018831207253, -0.6761018831207253, -0.6761018831207253]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.s.clone(), ), &[-0.7936872328824361, 0.2558301885180045, 0.31317815745674804, -1.6009364973906302, -2.2606830208991053, 2.0805748681265954, -1.6038003542619998, 2.056237313893398, 0.8709115350222291, 0.33805094156036264, -0.33805094156036264]);
}
}
mod program_152 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[constant] y: ((SVector<f64, 1>,), SMatrix<f64, 1, 3>, SVector<f64, 2>,), n: usize) -> SVector<f64, 2> {
let mut v2 = [Vector3::<f64>::from_element(x); 3].map(|e1| y.0.0);
let mut v3 = (y.1, v2[2][(n + 0) % 1], y.1,);
let mut v4 = SVector::<f64, 3>::new(x, 1.5_f64, v3.2[0]).scale(v2[2].x);
if x >= -0.5 { match n { m5 @ 1..=1 => { v4[0] += (if v2[(n + 1) % 3][(0, 0)] <= y.0.0[((m5 + 0) % 1, 0)] { v4 } else { v4 }, v4[(0, 0)] * &y.2, v4[(0, (n + 0) % 1)],).2; } m6 => { return Vector2::<f64>::new(x, v4.x); } } let u = y.2[(1, 0)].sin().atan() * (1..=2).map(|e9| -1.0_f64).map(|own10| 1.0_f64).sum::<f64>(); v3 = (y.1.normalize(), v4.sum(), SMatrix::<f64, 1, 3>::from_row_slice(&[u; 3]),); return y.2; }
(v4 - SVector::<f64, 3>::new(x, 0.0_f64, v3.0[((n + 0) % 1, 2)]) + &v3.0.transpose()).fixed_view::<2, 1>(1, (n + 0) % 1).into_owned()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ((SMatrix::<f64, 1, 1>::from_column_slice(&[1.587424942034351]),), SMatrix::<f64, 1, 3>::from_column_slice(&[-0.9746405450250244, -1.3002137395364644, -1.7024697696906124]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.8279967193805624, -1.3068979646248429]),), }, (1.6707599296096163_f64, 0_usize), SMatrix::<f64, 2, 1>::from_column_slice(&[0.5467774124764262, -0.20903832103544806]));
    super::same("plain", &program(1.6707599296096163_f64, ((SMatrix::<f64, 1, 1>::from_column_slice(&[1.587424942034351]),), SMatrix::<f64, 1, 3>::from_column_slice(&[-0.9746405450250244, -1.3002137395364644, -1.7024697696906124]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.8279967193805624, -1.3068979646248429]),), 0_usize), &[1.6707599296096163, 2.6522059844138615]);
    super::same("forward", &m.forward(&x), &[1.6707599296096163, 2.6522059844138615]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.21494476782377203]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.21494476782377203]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.6707599296096163, 2.6522059844138615]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.21494476782377203]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_153 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, #[constant] y: &[f64; N], z: ([SMatrix<f64, N, N>; N], [SVector<f64, 3>; 1], SVector<f64, N>,)) -> f64 {
let mut d = SVector::<f64, N>::from_element(x[(0, 0)]).fixed_rows::<N>(0).into_owned().iter().map(|&e1| x - &x).sum::<SVector<f64, N>>() / -z.0[0][3].exp().cos().exp();
let &a = y;
let late2; late2 = SMatrix::<f64, N, 3>::from_element(1.5_f64);
let mut z = (-SMatrix::<f64, N, N>::from_element(y[1])).add_to_columns(&-&x).fixed_rows::<N>(0).into_owned();
let s = &a;
let mut input: SMatrix<f64, N, N> = (z * z[(0, 0)]).transpose().zip_map(&z.zip_map(&z, |z, x| { 2.0_f64 }).fixed_columns::<N>(0).into_owned(), |input, e3| SMatrix::<f64, 3, 3>::new(z[(1, 0)], input, x[(0, 0)], x[(1, 0)], y[0], z[(0, 1)], z[(1, 0)], e3, a[0]).fixed_rows::<2>(1).into_owned().dot(&Matrix2x3::<f64>::new(z[(0, 0)], z[(0, 0)], input, -0.25_f64, input, e3)));
-(late2 * input[2]).norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [-1.3036126550807774_f64, 0.21459310981818802_f64], }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8058772024484459, -1.0713594502230734]), ([SMatrix::<f64, 2, 2>::from_column_slice(&[1.6414460479593167, -0.3160328649550791, -1.2024463976797328, 0.7121939395894844]), SMatrix::<f64, 2, 2>::from_column_slice(&[-1.6307073207541167, 0.26008780620084127, 0.8345338511824506, -1.3540792352525681])], [SMatrix::<f64, 3, 1>::from_column_slice(&[0.1383364538340065, 1.5372775390312259, -0.1396373102867])], SMatrix::<f64, 2, 1>::from_column_slice(&[-1.6877938570437165, 1.306749888785545]),)), -0.7754782068879236_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8058772024484459, -1.0713594502230734]), &[-1.3036126550807774_f64, 0.21459310981818802_f64], ([SMatrix::<f64, 2, 2>::from_column_slice(&[1.6414460479593167, -0.3160328649550791, -1.2024463976797328, 0.7121939395894844]), SMatrix::<f64, 2, 2>::from_column_slice(&[-1.6307073207541167, 0.26008780620084127, 0.8345338511824506, -1.3540792352525681])], [SMatrix::<f64, 3, 1>::from_column_slice(&[0.1383364538340065, 1.5372775390312259, -0.1396373102867])], SMatrix::<f64, 2, 1>::from_column_slice(&[-1.6877938570437165, 1.306749888785545]),)), &[-10.702955529652215]);
    super::same("forward", &m.forward(&x), &[-10.702955529652215]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.002223660374063, 1.9685764466494264, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.002223660374063, 1.9685764466494264, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-10.702955529652215]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.002223660374063, 1.9685764466494264, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_154 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 1>;

#[module(check = off)]
pub fn program(x: &Alias1, #[constant] y: (f64, f64,), #[constant] z: [f64; 1], s: f64) -> f64 {
let mut v2 = (-1.0_f64, x[(0, 0)],);
let mut v4 = core::array::from_fn::<f64, 1, _>(|e3| x[e3]);
let mut v5 = [v2.1, v2.0];
let mut o6: Option<(f64, f64,)> = if v2.0 - v2.1 < z[0] || v4[0].hypot(0.5).powi(-1) <= 0.25 { v5[0] /= x[(0, 0)] * x[(0, 0)] + 0.5; Some(v4[0].sin_cos()) } else { let y: &(f64, f64,) = &y; None };
let Some(e7) = o6 else { return s; };
if let Some(e8) = o6 { o6 = Some((e7.1, e8.0,)); } else { v5 = [e7.1, v5[1]].map(|w: f64| { v4[0] }); }
o6 = Some((v2.1, v4[0],));
v4 = [v2.0];
x.trace() + (v2.0 * v2.0 + 0.5).sqrt() + e7.1 + v5[1] + v4[0] + x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (0.8419224661300099_f64, 0.3117077411263799_f64,), z: [0.31969113825561724_f64], }, (SMatrix::<f64, 1, 1>::from_column_slice(&[0.35492799565040734]), -1.1705834983299122_f64), -0.8337790156628833_f64);
    super::same("plain", &program(&SMatrix::<f64, 1, 1>::from_column_slice(&[0.35492799565040734]), (0.8419224661300099_f64, 0.3117077411263799_f64,), [0.31969113825561724_f64], -1.1705834983299122_f64), &[0.8722723770992314]);
    super::same("forward", &m.forward(&x), &[0.8722723770992314]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.377800771774866, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.377800771774866, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.8722723770992314]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.377800771774866, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_155 {
use chainrule::prelude::*;
use super::named::*;
type Alias7 = f64;

#[module(check = off)]
pub fn program(x: Vector3<f64>, #[constant] y: f64) -> [f64; 1] {
let mut v3 = x.iter().map(|e1| { *e1 }).map(|e2| x[(0, 0)]).sum::<f64>();
let mut v4 = y.copysign(0.5_f64);
let mut v5 = [v3];
let n = &SVector::<f64, 2>::from([v3, v3]) + SVector::<f64, 2>::new(core::f64::consts::FRAC_1_SQRT_2, v3).map(|e6: f64| v3);
if -1.5_f64 > 0.25 { v5[0] /= SMatrix::<f64, 2, 3>::from([[v3, v5[0]], [2.0_f64, n.x], [v5[0], v3]]).fixed_view::<1, 2>(1, 1).into_owned()[0].sin().abs().abs() + 0.5; return v5; }
let u: Alias7 = y.min(0.5_f64);
if x.mean().is_nan() && v5[0] > n[0] { let o8: Option<[f64; 1]> = Some([v5[0]; 1]); }
let size9 = n.nrows() - 1;
let mut dx: f64 = y;
[(2.1100 - 0.818 * 3.0_f64.tanh()).acosh(); 1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.7185523202117818_f64, }, SMatrix::<f64, 3, 1>::from_column_slice(&[1.7719859360341585, -0.7033899674575262, 0.40805959003289527]), [0.9139274143715277_f64]);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[1.7719859360341585, -0.7033899674575262, 0.40805959003289527]), 1.7185523202117818_f64), &[0.751654052603384]);
    super::same("forward", &m.forward(&x), &[0.751654052603384]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.751654052603384]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_156 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: &f64) -> SVector<f64, 2> {
let mut v2 = [SVector::<f64, 1>::identity(), SVector::<f64, 1>::from_diagonal(&SVector::<f64, 1>::from_row_slice(&[[*y; 1]; 1].map(|e1| x))), Vector1::<f64>::from_columns(&[SVector::<f64, 1>::from_columns(&[Vector1::<f64>::from_diagonal(&SVector::<f64, 1>::new(*y))]); 1])];
SVector::<f64, 2>::from([v2[0][0], *y])
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (0.4306322438608937_f64, 0.5673568409828603_f64), SMatrix::<f64, 2, 1>::from_column_slice(&[0.7882015000360436, -0.6124802840734089]));
    super::same("plain", &program(0.4306322438608937_f64, &0.5673568409828603_f64), &[1.0, 0.5673568409828603]);
    super::same("forward", &m.forward(&x), &[1.0, 0.5673568409828603]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.6124802840734089]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.6124802840734089]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.0, 0.5673568409828603]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.6124802840734089]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_157 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[param] y: &Vector2<f64>, #[constant] z: [(f64, f64,); 3], n: usize) -> f64 {

y.fold(y.x, |a, e1| y.y) + &x - y[((n + 1) % 2, 0)] + y.mean() - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[-1.0331865782208594, -0.7795570361345064]), z: [(1.2373459779804974_f64, -1.0845965053651794_f64,), (-0.22792562023685037_f64, -0.15841125696442349_f64,), (-0.42961414440482637_f64, -1.0273940583499075_f64,)], }, (-0.28374007008851654_f64, 1_usize), 0.4959152950573631_f64);
    super::same("plain", &program(-0.28374007008851654_f64, &SMatrix::<f64, 2, 1>::from_column_slice(&[-1.0331865782208594, -0.7795570361345064]), [(1.2373459779804974_f64, -1.0845965053651794_f64,), (-0.22792562023685037_f64, -0.15841125696442349_f64,), (-0.42961414440482637_f64, -1.0273940583499075_f64,)], 1_usize), &[-0.65274226509133]);
    super::same("forward", &m.forward(&x), &[-0.65274226509133]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.24795764752868155, 0.7438729425860446]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.24795764752868155, 0.7438729425860446]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.65274226509133]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.24795764752868155, 0.7438729425860446]);
}
}
mod program_158 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: ((f64,),), #[constant] y: SMatrix<f64, 2, 3>, mut z: SVector<f64, 2>) -> f64 {
z[0] *= z[1];
let mut z = x.0.0;
x.0.0.exp() + z - x.0.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 3>::from_column_slice(&[0.4221372323570515, -1.5951368754700952, -0.46338745229708656, -0.5048011250566317, 1.7547082417992117, 0.5814354320876863]), }, (((-1.0284669816264582_f64,),), SMatrix::<f64, 2, 1>::from_column_slice(&[0.3683715341844308, -0.34278531646336796])), 0.618110262862601_f64);
    super::same("plain", &program(((-1.0284669816264582_f64,),), SMatrix::<f64, 2, 3>::from_column_slice(&[0.4221372323570515, -1.5951368754700952, -0.46338745229708656, -0.5048011250566317, 1.7547082417992117, 0.5814354320876863]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.3683715341844308, -0.34278531646336796])), &[0.35755467852275724]);
    super::same("forward", &m.forward(&x), &[0.35755467852275724]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.2210082163294543, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.2210082163294543, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.35755467852275724]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.2210082163294543, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_159 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SVector<f64, 1>, y: SVector<f64, 2>, #[param] z: &SVector<f64, 1>, n: [usize; 2]) -> f64 {
const K: f64 = 0.75;
let mut v1 = x.x;
f64::exp(f64::log(K.sin() * 1.273 + 1.6020, 2.250_f64)) - v1 - z.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 1, 1>::from_column_slice(&[-1.6266780727070698]), }, (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.48547852610588504]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.359072790151025, 1.5381631556758726]), [0_usize, 1_usize]), 0.7537854114548956_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[-0.48547852610588504]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.359072790151025, 1.5381631556758726]), &SMatrix::<f64, 1, 1>::from_column_slice(&[-1.6266780727070698]), [0_usize, 1_usize]), &[5.161424245458079]);
    super::same("forward", &m.forward(&x), &[5.161424245458079]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.7537854114548956, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[-0.7537854114548956]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.7537854114548956, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[-0.7537854114548956]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.161424245458079]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.7537854114548956, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[-0.7537854114548956]);
}
}
mod program_161 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &Vector2<f64>, y: Vector2<f64>, #[param] z: [SMatrix<f64, 2, 3>; 1]) -> f64 {
let grad = (core::array::from_fn::<f64, 3, _>(|input| x.y)[0] - stop_gradient((-0.25_f64).floor()),);
SVector::<f64, 1>::from_columns(&[Vector1::<f64>::from_column_slice(&[z[0]; 1].map(|e1| -1.0_f64))]).trace() - grad.0 + z[0][(1, 0)] + y.sum() + x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [SMatrix::<f64, 2, 3>::from_column_slice(&[1.4240682842951524, 1.0000211158302612, -1.1505727236462744, -0.16769651341617509, -1.6960781760825379, 1.6274398307540263])], }, (SMatrix::<f64, 2, 1>::from_column_slice(&[0.45967163868857186, -1.71793160246879]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.320874773392703, 0.8613659100911008])), -0.39534082807959003_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[0.45967163868857186, -1.71793160246879]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.320874773392703, 0.8613659100911008]), [SMatrix::<f64, 2, 3>::from_column_slice(&[1.4240682842951524, 1.0000211158302612, -1.1505727236462744, -0.16769651341617509, -1.6960781760825379, 1.6274398307540263])]), &[0.6419334380026369]);
    super::same("forward", &m.forward(&x), &[0.6419334380026369]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.39534082807959003, 0.0, -0.39534082807959003, -0.39534082807959003]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.0, -0.39534082807959003, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.39534082807959003, 0.0, -0.39534082807959003, -0.39534082807959003]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.0, -0.39534082807959003, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.6419334380026369]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.39534082807959003, 0.0, -0.39534082807959003, -0.39534082807959003]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.0, -0.39534082807959003, 0.0, 0.0, 0.0, 0.0]);
}
}
mod program_162 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: T, y: &T, n: usize) -> (T, T,) {

(SMatrix::<T, 3, 3>::from_rows(&[SMatrix::<T, 1, 3>::from_element(T::lit(1.5)); 3]).trace(), T::sqrt(T::lit(1.6010) - T::lit(1.273) * y.tanh()),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.5646130543212875_f64, -0.6957694456875093_f64, 0_usize), (0.8943836879501657_f64, -0.4768686080774065_f64,));
    super::same("plain", &program(-1.5646130543212875_f64, &-0.6957694456875093_f64, 0_usize), &[4.5, 1.5384840106093363]);
    super::same("forward", &m.forward(&x), &[4.5, 1.5384840106093363]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.12586808289214793]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.12586808289214793]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.5, 1.5384840106093363]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.12586808289214793]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_163 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64, [f64; 3],), y: &f64, n: [usize; 2]) -> SVector<f64, 2> {

SVector::<f64, 2>::from_fn(|e1, e2| x.0).fixed_rows::<2>(0).into_owned() * (*y * *y)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((1.0516461531214127_f64, 1.2694187702439512_f64, [-0.5083116034380678_f64, -1.2129857887860607_f64, -1.5585969843173206_f64],), -1.0751175384505618_f64, [1_usize, 1_usize]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.1701682914474647, -0.02330534311994592]));
    super::same("plain", &program((1.0516461531214127_f64, 1.2694187702439512_f64, [-0.5083116034380678_f64, -1.2129857887860607_f64, -1.5585969843173206_f64],), &-1.0751175384505618_f64, [1_usize, 1_usize]), &[1.2155743592773873, 1.2155743592773873]);
    super::same("forward", &m.forward(&x), &[1.2155743592773873, 1.2155743592773873]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.16975561008323414, 0.0, 0.0, 0.0, 0.0, -0.33209919460916854]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.16975561008323414, 0.0, 0.0, 0.0, 0.0, -0.33209919460916854]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.2155743592773873, 1.2155743592773873]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.16975561008323414, 0.0, 0.0, 0.0, 0.0, -0.33209919460916854]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_164 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 3>;

#[module(check = off)]
pub fn program(x: &Alias1) -> f64 {
let p = (stop_gradient(x[(2, 0)]) / (x[(0, 0)] * x[(0, 0)] + 0.5)).sin().sin();
(p + 0.0).sin().to_radians() - core::array::from_fn::<SMatrix<f64, 3, 3>, 1, _>(|e2: usize| SMatrix::<f64, 3, 3>::zeros()).iter().map(|&e3| if x[2] < 0.0 { let mut order4: [usize; 3] = [1, 2, 0]; let mut large5 = p.sin() * 2.0; while large5.abs() > 0.4 { large5 *= 0.5; {  } order4 = order4; } (Vector2::<f64>::from([core::f64::consts::FRAC_1_SQRT_2, p]), Vector2::<f64>::from_column_slice(&[p; 2].map(|c: f64| c)),) } else { (Vector2::<f64>::zeros(), Vector2::<f64>::from_columns(&[SVector::<f64, 2>::from_column_slice(&[1e-1_f64, 1e-1_f64])]),) }).zip([[x[(2, 0)]; 2]; 2].iter().copied()).fold((x[(1, 0)].sigmoid() * 1.273 + 1.6070).log(0.0_f64.sin() * 0.682 + 2.2580), |v: f64, ((e9, e10,), [e11, e12])| { [v, e9[(1, 0)], p][1] }) - p + x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 3, 1>::from_column_slice(&[0.9880681369032692, 0.5765595501680524, 1.810936691878986]), 0.6292209932278474_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[0.9880681369032692, 0.5765595501680524, 1.810936691878986])), &[0.32943996945717513]);
    super::same("forward", &m.forward(&x), &[0.32943996945717513]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.41245388048662235, 0.20974033107594914, 0.20974033107594914]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.41245388048662235, 0.20974033107594914, 0.20974033107594914]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.32943996945717513]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.41245388048662235, 0.20974033107594914, 0.20974033107594914]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_165 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[SMatrix<f64, 1, 3>; 1], #[param] y: &([SVector<f64, 1>; 2], f64,), #[param] z: (f64, f64,)) -> f64 {
const K: f64 = 0.75;
let x = (0.0010 - 0.818 * y.1.sin().tanh()).atanh();
(-&(SMatrix::<f64, 1, 2>::new(x, y.1) * z.0))[1].sinh() - z.1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ([SMatrix::<f64, 1, 1>::from_column_slice(&[0.263812779621852]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.4233104745250126])], -1.46883900468741_f64,), z: (-0.24472227315152517_f64, 0.769537682773444_f64,), }, [SMatrix::<f64, 1, 3>::from_column_slice(&[1.7754588715509194, 0.22449480561735002, 1.5153991058745695])], -0.8014256593525049_f64);
    super::same("plain", &program(&[SMatrix::<f64, 1, 3>::from_column_slice(&[1.7754588715509194, 0.22449480561735002, 1.5153991058745695])], &([SMatrix::<f64, 1, 1>::from_column_slice(&[0.263812779621852]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.4233104745250126])], -1.46883900468741_f64,), (-0.24472227315152517_f64, 0.769537682773444_f64,)), &[-1.136786373774457]);
    super::same("forward", &m.forward(&x), &[-1.136786373774457]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.0, 0.0, -0.20893447463197742, -1.2540383096772816, 0.8014256593525049]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 0.0, -0.20893447463197742, -1.2540383096772816, 0.8014256593525049]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.136786373774457]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 0.0, -0.20893447463197742, -1.2540383096772816, 0.8014256593525049]);
}
}
mod program_166 {
use chainrule::prelude::*;
use super::named::*;
type Alias3 = [f64; 2];

#[module(check = off)]
pub fn program(x: SVector<f64, 1>, y: f64, z: SVector<f64, 2>, mut s: [f64; 3], n: usize) -> f64 {
let mut v1 = SMatrix::<f64, 1, 2>::new(z[0], z[(n + 0) % 2]).max();
let mut v2 = 1e-1_f64.abs();
let mut s: SVector<f64, 3> = *&(Vector3::<f64>::from_element(3.0_f64) * x);
let mut b: Alias3 = [s[2].min(z[0]), s.min()];
let o4: Option<f64> = match b[n] <= -0.5 { true => { None } false if n < 2 => { b.swap((n + 0) % 2, 0); v1 /= 2.0; Some(f64::erfc(2.0_f64)) } _ => { Some(y) } };
let input = v2.sin() * v2.cos();
for i5 in n + 1..n {  }
let 1..=1 = n % 3 else { return (n as f64); };
x.zip_map(&x, |e7, e8| { b[(n + 0) % 2] }).max() - (match o4 { Some(v) => v, _ => 0.5 }) - s.norm() + v1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 1>::from_column_slice(&[1.0564304111720944]), 1.4667829067260212_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8537119412122958, 1.0863274397924942]), [0.5213047595023731_f64, -1.017002840433321_f64, 1.62308247441026_f64], 1_usize), -0.08200220709359662_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[1.0564304111720944]), 1.4667829067260212_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8537119412122958, 1.0863274397924942]), [0.5213047595023731_f64, -1.017002840433321_f64, 1.62308247441026_f64], 1_usize), &[-5.8045993967299365]);
    super::same("forward", &m.forward(&x), &[-5.8045993967299365]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.42609596705668307, 0.0, -0.08200220709359662, -0.04100110354679831, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.42609596705668307, 0.0, -0.08200220709359662, -0.04100110354679831, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-5.8045993967299365]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.42609596705668307, 0.0, -0.08200220709359662, -0.04100110354679831, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_168 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, #[constant] y: SVector<f64, 3>, #[param] z: f64, n: usize) -> f64 {
let b: &SVector<f64, 3> = &y;
(0..=1).map(|grad| z).sum::<f64>() / -z.sin().exp().hypot(0.5) - z - x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 1>::from_column_slice(&[0.5910448870598638, -0.5817610584339415, -0.6990269596691531]), z: -0.47768716445487647_f64, }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6110416524371333, 1.3036899174568939, -1.4132774680233746]), 1_usize), 0.2565296972626643_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6110416524371333, 1.3036899174568939, -1.4132774680233746]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.5910448870598638, -0.5817610584339415, -0.6990269596691531]), -0.47768716445487647_f64, 1_usize), &[-2.4064964817064345]);
    super::same("forward", &m.forward(&x), &[-2.4064964817064345]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.31350066022915185, -0.6688703596992095, 0.725095282040362]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[-1.0596083140113879]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.31350066022915185, -0.6688703596992095, 0.725095282040362]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[-1.0596083140113879]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.4064964817064345]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.31350066022915185, -0.6688703596992095, 0.725095282040362]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[-1.0596083140113879]);
}
}
mod program_169 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 3>;

#[module(check = off)]
pub fn program(x: ((f64, f64,), f64,), y: [f64; 3], #[constant] z: Alias1) -> f64 {
const K: f64 = 0.75;
let u = (SVector::<f64, 1>::from_column_slice(&[x.1]) / -y[2].max(0.3)).normalize() / -y[2].clamp(0.3, 0.5 + 0.5);
u[(0, 0)] - stop_gradient(y[2].floor()) + u.norm_squared() - y[1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 3, 1>::from_column_slice(&[-0.2135890379683575, -1.6990468417615125, -1.381531167311178]), }, (((1.5593626128639468_f64, -0.22219691938662745_f64,), -1.5912744595924062_f64,), [-0.5894964245109572_f64, 0.7828228532160203_f64, 1.2122039740104298_f64]), 0.6245897729644749_f64);
    super::same("plain", &program(((1.5593626128639468_f64, -0.22219691938662745_f64,), -1.5912744595924062_f64,), [-0.5894964245109572_f64, 0.7828228532160203_f64, 1.2122039740104298_f64], SMatrix::<f64, 3, 1>::from_column_slice(&[-0.2135890379683575, -1.6990468417615125, -1.381531167311178])), &[-1.7828228532160204]);
    super::same("forward", &m.forward(&x), &[-1.7828228532160204]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, -0.6245897729644749, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, -0.6245897729644749, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.7828228532160204]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, -0.6245897729644749, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_170 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;
type Alias2 = f64;

#[module(check = off)]
pub fn program(x: [[SVector<f64, 3>; 3]; 3], #[constant] y: Alias1, n: usize) -> (SVector<f64, 1>,) {
let mut input: SVector<f64, 1> = (SVector::<f64, 1>::from_rows(&[SVector::<f64, 1>::from([x[2][0].x])]).fixed_rows::<1>((n + 0) % 1).into_owned() * (x[2][1][(1, (n + 0) % 1)] - x[2][2 - n].z)).normalize();
let mut n: Alias2 = input[(0, 0)].clamp(0.3, 0.5 + 0.5).sqrt() - stop_gradient(x[2][2][(1, 0)].floor());
((input / 1.0).zip_map(&(RowVector3::<f64>::from_columns(&[input, input, input]) * SVector::<f64, 3>::from([[input[0], x[1][2][(0, 0)], y]])), |e3, i| input[(0, 0)].tanh()),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.7707516054124_f64, }, ([[SMatrix::<f64, 3, 1>::from_column_slice(&[-0.7776516023809407, 0.5288995463812641, 1.2049175297990944]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.9792838389364371, 1.489900099309144, 0.33241567781854975]), SMatrix::<f64, 3, 1>::from_column_slice(&[1.5378382579595922, -1.3486077298491215, -0.49999351139032877])], [SMatrix::<f64, 3, 1>::from_column_slice(&[-0.21396940479018978, 0.29737600159759514, 1.646040925308009]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.3087995219805334, 0.5768052023579261, 0.48163132350192217]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5629478232270886, 0.6856394845327233, 1.6125148046029403])], [SMatrix::<f64, 3, 1>::from_column_slice(&[-0.23660421155633726, 1.3860981580676328, -0.8612457118965022]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.0700653898846482, 1.0664589892070824, 0.4692870390096705]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.8294113334779539, -0.5822499844100321, -1.218815755418929])]], 0_usize), (SMatrix::<f64, 1, 1>::from_column_slice(&[0.33161315731331187]),));
    super::same("plain", &program([[SMatrix::<f64, 3, 1>::from_column_slice(&[-0.7776516023809407, 0.5288995463812641, 1.2049175297990944]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.9792838389364371, 1.489900099309144, 0.33241567781854975]), SMatrix::<f64, 3, 1>::from_column_slice(&[1.5378382579595922, -1.3486077298491215, -0.49999351139032877])], [SMatrix::<f64, 3, 1>::from_column_slice(&[-0.21396940479018978, 0.29737600159759514, 1.646040925308009]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.3087995219805334, 0.5768052023579261, 0.48163132350192217]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5629478232270886, 0.6856394845327233, 1.6125148046029403])], [SMatrix::<f64, 3, 1>::from_column_slice(&[-0.23660421155633726, 1.3860981580676328, -0.8612457118965022]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.0700653898846482, 1.0664589892070824, 0.4692870390096705]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.8294113334779539, -0.5822499844100321, -1.218815755418929])]], 1.7707516054124_f64, 0_usize), &[-0.7615941559557649]);
    super::same("forward", &m.forward(&x), &[-0.7615941559557649]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.7615941559557649]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_171 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: [f64; 1], #[constant] y: &f64, z: f64) -> f64 {
let mut v1 = SVector::<f64, 1>::from_row_slice(&[z]) / x[0].cos().exp();
let mut v2 = x.map(|c| { c });
(v1.norm_squared().sigmoid() * 1.273 + 1.6030).log10() - v2[0] - v1.norm() - z - x[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.5181963584992255_f64, }, ([1.1146775100282227_f64], -1.1750607054873274_f64), -0.7523397821661599_f64);
    super::same("plain", &program([1.1146775100282227_f64], &1.5181963584992255_f64, -1.1750607054873274_f64), &[-1.4274844937436897]);
    super::same("forward", &m.forward(&x), &[-1.4274844937436897]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.9748176211084087, 0.30668291633053657]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.9748176211084087, 0.30668291633053657]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.4274844937436897]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.9748176211084087, 0.30668291633053657]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_172 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, #[param] y: ([f64; 2],)) -> f64 {
let mut grad: [SVector<f64, N>; N] = [(y.0[1] - stop_gradient(y.0[0].round())) * x.fold(*x, |e1: SVector<f64, N>, grad| e1); N];
let mut v: SMatrix<f64, 3, N> = x.tr_dot(&SMatrix::<f64, 1, N>::from_fn(|e2, dx: usize| grad[(e2 + 0) % 3][0])) * &(SMatrix::<f64, 3, N>::from_element(grad[2][2]) - SMatrix::<f64, 3, N>::from_element(1e-1_f64)).fixed_rows::<3>(0).into_owned();
(grad, _) = (stop_gradient([*x; N]), SMatrix::<f64, 3, N>::from_element(1e-1_f64),);
grad[1][0].softplus() - &(grad[1][2] / 0.5) + v.mean() - grad[0][0] - y.0[0] - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ([1.3907634494244032_f64, -1.2325163226504356_f64],), }, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6643327367811119, 1.8205691277707694, -0.15619430933561163]), -0.6032021428286092_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6643327367811119, 1.8205691277707694, -0.15619430933561163]), ([1.3907634494244032_f64, -1.2325163226504356_f64],)), &[-0.6300414283361762]);
    super::same("forward", &m.forward(&x), &[-0.6300414283361762]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.7156387712930052, 0.3807021313068402, 2.3780609471638177]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.6032021428286092, 0.2394094278307069]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.7156387712930052, 0.3807021313068402, 2.3780609471638177]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.6032021428286092, 0.2394094278307069]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.6300414283361762]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.7156387712930052, 0.3807021313068402, 2.3780609471638177]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.6032021428286092, 0.2394094278307069]);
}
}
mod program_173 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,), n: usize) -> f64 {
let mut v1 = if n < n { x.1 } else { let s = x.1; if let (0, 1..=2) = (n, n) { let a: f64 = x.0; } x.1 };
let mut v2 = v1 - x.0;
let mut v3 = { let n: f64 = core::f64::consts::FRAC_1_SQRT_2; -1.0_f64 };
let input = -v3;
(SMatrix::<f64, 1, 3>::repeat(input) / 1.0)[((n + 0) % 1, 2 - n)] + SMatrix::<f64, 1, 2>::zeros().mean() - input - v3 + v2 + v1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((-1.7686208247979924_f64, 1.3634075611247645_f64,), 1_usize), -0.5154356074420914_f64);
    super::same("plain", &program((-1.7686208247979924_f64, 1.3634075611247645_f64,), 1_usize), &[5.495435947047522]);
    super::same("forward", &m.forward(&x), &[5.495435947047522]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5154356074420914, -1.0308712148841828]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5154356074420914, -1.0308712148841828]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.495435947047522]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5154356074420914, -1.0308712148841828]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_174 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: f64, n: usize) -> [f64; 1] {
let mut v1 = SVector::<f64, 3>::new(1e-1_f64, x, x);
[v1[(n, 0)]; 1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.4450249659300539_f64, 0_usize), [-0.6212225903828794_f64]);
    super::same("plain", &program(-0.4450249659300539_f64, 0_usize), &[0.1]);
    super::same("forward", &m.forward(&x), &[0.1]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.1]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_175 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: f64, #[param] y: f64, #[param] z: &f64) -> f64 {
let mut v1 = *z / -4.0;
let mut v2 = -0.5_f64;
let mut v3 = -0.0_f64;
let mut d = [(core::f64::consts::FRAC_1_SQRT_2, *z,), (x, 2.0_f64,), (v1, y,)].map(|(e4, e5,)| [e4; 3].iter().enumerate().zip(SVector::<f64, 3>::from_rows(&core::array::from_fn::<SVector<f64, 1>, 3, _>(|u| SVector::<f64, 1>::new(v1))).iter()).map(|((e6, &e7), &e8)| e8).sum::<f64>())[0];
let &b = z;
(SVector::<f64, 3>::from_row_slice(&[d; 3]).mean().sigmoid() * 0.818 + 0.0090).atanh() + b - d - v1 - *z - y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.4907073246545933_f64, z: 0.5486881721851778_f64, }, 0.9140789145657177_f64, 0.4846894527043324_f64);
    super::same("plain", &program(0.9140789145657177_f64, 0.4907073246545933_f64, &0.5486881721851778_f64), &[0.4064450144912095]);
    super::same("forward", &m.forward(&x), &[0.4064450144912095]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[-0.4846894527043324, 0.40439948970336365]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-0.4846894527043324, 0.40439948970336365]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.4064450144912095]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-0.4846894527043324, 0.40439948970336365]);
}
}
mod program_176 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: T, y: &T, z: T, n: usize) -> T {
let mut v1 = SVector::<T, 2>::from([*y, x]);
let p = &z;
let mut n = (match n { 0..1 if n >= 1 => { v1 } 0.. => { v1 } m2 @ 0..=0 => { let a = x; v1 } m3 => { SVector::<T, 2>::new(*p, *p) } }).mean();
v1 += v1.zip_map(&v1, |e4, i| { *y }) * T::lit(1.0).hypot(*y);
let q = p.atan();
v1[1].hypot(z.sin()) - stop_gradient(q.signum()) - q - n - *p - v1.sum() + z - *y + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.439387850510255_f64, -1.4632194232283044_f64, -0.24623714800635443_f64, 0_usize), 0.4179177130565763_f64);
    super::same("plain", &program(-0.439387850510255_f64, &-1.4632194232283044_f64, -0.24623714800635443_f64, 0_usize), &[13.348091389636382]);
    super::same("forward", &m.forward(&x), &[13.348091389636382]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6255330817909377, -4.7773980536614555, -0.42650009457370797]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6255330817909377, -4.7773980536614555, -0.42650009457370797]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[13.348091389636382]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6255330817909377, -4.7773980536614555, -0.42650009457370797]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_177 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [f64; 3], y: &f64, z: [f64; 1]) -> (SVector<f64, 1>,) {
let mut v1 = [SVector::<f64, 3>::zeros(); 1];
let o2: Option<f64> = if z[0].to_degrees() < 0.5_f64 { Some(f64::exp(*y)) } else { let mut flag3 = -1.0_f64 < 3.0_f64; Some(SMatrix::<f64, 1, 3>::from([[core::f64::consts::FRAC_1_SQRT_2], [*y], [z[0]]]).iter().zip((0..=2)).zip(v1.iter().enumerate().map(|(e4, e5)| z[0 - e4]).map(|p| p)).map(|((&e6, e7), e8)| e6).fold(*y, |e9: f64, e10| e10)) };
(SVector::<f64, 1>::from_diagonal(&Vector1::<f64>::from_rows(&v1.map(|b| SVector::<f64, 1>::from([[*y]])))) / -v1[0][(1, 0)].max(0.3) * -x[1],)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([-0.29169369125822453_f64, 1.5275860939588202_f64, 1.6795606544765795_f64], -0.9414948883114727_f64, [1.0001702950448794_f64]), (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.7820525607846256]),));
    super::same("plain", &program([-0.29169369125822453_f64, 1.5275860939588202_f64, 1.6795606544765795_f64], &-0.9414948883114727_f64, [1.0001702950448794_f64]), &[-4.794048329726394]);
    super::same("forward", &m.forward(&x), &[-4.794048329726394]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 2.4543282945654075, 0.0, -3.9821753886649303, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 2.4543282945654075, 0.0, -3.9821753886649303, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-4.794048329726394]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 2.4543282945654075, 0.0, -3.9821753886649303, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_179 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 2>;

#[module(check = off)]
pub fn program(mut x: SVector<f64, 3>, #[param] y: Alias1) -> [(SVector<f64, 3>, f64, SMatrix<f64, 3, 2>,); 1] {
const K: f64 = 0.75;
let mut d = ((&SMatrix::<f64, 2, 2>::from([[1.0_f64, K], [x.y, x[(1, 0)]]]) - Matrix2::<f64>::new(x[0], K, K, y[1])) * &(SVector::<f64, 2>::from_rows(&[SVector::<f64, 1>::new(K), SVector::<f64, 1>::from_column_slice(&core::array::from_fn::<f64, 1, _>(|s| { x[1] }))]) * x.x)).iter().zip(1..).map(|(e2, e3)| (1.6040 - 1.273 * y[(0, (e3 + 0) % 1)].exp().tanh()).powf(0.5_f64)).sum::<f64>();
let late5: SVector<f64, 2>; late5 = &SVector::<f64, 2>::new(x.z, d).map(|e6| 3.0_f64) - Matrix2::<f64>::new(K, y[(0, 0)], x.y, x[(2, 0)]).transpose().diagonal();
let grad: f64 = stop_gradient(y[1]);
x[(1, 0)] = ((x.x.sigmoid() * 1.091 + 0.0080).tan().sigmoid() * 1.227 + 0.6570).ln_1p();
x = x;
d *= &(K - stop_gradient(d.signum())) / ((K - 3.0).abs() + 0.5) / -(d * d + 0.5);
[(x, (-1.0_f64).exp(), Matrix3x2::<f64>::from_columns(&stop_gradient([x; 2])),)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[0.5022520771657945, -1.2495920981829705]), }, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7397774153691703, -0.9686830799143554, 0.5314328365085602]), [(SMatrix::<f64, 3, 1>::from_column_slice(&[-0.2518773877342917, -0.28723421931922544, 0.22020097970358132]), 0.22259116953191294_f64, SMatrix::<f64, 3, 2>::from_column_slice(&[0.9194115860332768, 0.29562318736371385, -0.6651947163701961, -0.5736362770427392, -0.7679998461839999, -0.4017843234890093]),)]);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7397774153691703, -0.9686830799143554, 0.5314328365085602]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.5022520771657945, -1.2495920981829705])), &[-1.7397774153691703, 0.8429966694056172, 0.5314328365085602, 0.36787944117144233, -1.7397774153691703, 0.8429966694056172, 0.5314328365085602, -1.7397774153691703, 0.8429966694056172, 0.5314328365085602]);
    super::same("forward", &m.forward(&x), &[-1.7397774153691703, 0.8429966694056172, 0.5314328365085602, 0.36787944117144233, -1.7397774153691703, 0.8429966694056172, 0.5314328365085602, -1.7397774153691703, 0.8429966694056172, 0.5314328365085602]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.2572500799107028, 0.0, 0.22020097970358132]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.2572500799107028, 0.0, 0.22020097970358132]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.7397774153691703, 0.8429966694056172, 0.5314328365085602, 0.36787944117144233, -1.7397774153691703, 0.8429966694056172, 0.5314328365085602, -1.7397774153691703, 0.8429966694056172, 0.5314328365085602]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.2572500799107028, 0.0, 0.22020097970358132]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, 0.0]);
}
}
mod program_180 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: [f64; 2]) -> (f64, f64,) {

(x.iter().enumerate().fold(x[0], |e1: f64, (e2, &e3)| x[1 - e2]), x[1] + x[1],)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [0.7466995740923078_f64, -1.7752684116737738_f64], (0.18280735911759982_f64, -0.8538272273305216_f64,));
    super::same("plain", &program([0.7466995740923078_f64, -1.7752684116737738_f64]), &[0.7466995740923078, -3.5505368233475476]);
    super::same("forward", &m.forward(&x), &[0.7466995740923078, -3.5505368233475476]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.18280735911759982, -1.7076544546610433]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.18280735911759982, -1.7076544546610433]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.7466995740923078, -3.5505368233475476]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.18280735911759982, -1.7076544546610433]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_182 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, mut y: [f64; 1], #[param] z: &SMatrix<f64, 3, 2>, #[param] s: SVector<f64, 2>) -> f64 {
y[0] = z[1];
let u = &(-SMatrix::<f64, 2, 3>::from([[z[(2, 0)], s.y], [*x, z[4]], [-0.25_f64, z[(1, 0)]]])).sum() / ((0.000_f64.tan() / -((y[0] * 1.5).abs() + 0.5)).abs() + 0.5);
{ let late2; late2 = SMatrix::<f64, 2, 2>::from_row_slice(&[1e-1_f64, s[(1, 0)], z[(2, 1)], u]); }
0.000_f64.acos().sin().to_degrees() - s.norm_squared() + y[0] + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 3, 2>::from_column_slice(&[1.6945247786877005, -0.4297610987113999, 0.8900470840378242, 1.6683826108938957, -0.4817144230996885, -1.2446826090685796]), s: SMatrix::<f64, 2, 1>::from_column_slice(&[1.48769308476537, -1.2968268266014968]), }, (-0.1358447305043181_f64, [-0.17361262814478173_f64]), -0.022339070906769676_f64);
    super::same("plain", &program(&-0.1358447305043181_f64, [-0.17361262814478173_f64], &SMatrix::<f64, 3, 2>::from_column_slice(&[1.6945247786877005, -0.4297610987113999, 0.8900470840378242, 1.6683826108938957, -0.4817144230996885, -1.2446826090685796]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.48769308476537, -1.2968268266014968])), &[52.83518315121459]);
    super::same("forward", &m.forward(&x), &[52.83518315121459]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.022339070906769676, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), dtheta.s.clone(), ), &[0.0, -0.022339070906769676, 0.0, 0.0, 0.0, 0.0, 0.06646736261616902, -0.05793981286650388]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.022339070906769676, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[0.0, -0.022339070906769676, 0.0, 0.0, 0.0, 0.0, 0.06646736261616902, -0.05793981286650388]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[52.83518315121459]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.022339070906769676, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[0.0, -0.022339070906769676, 0.0, 0.0, 0.0, 0.0, 0.06646736261616902, -0.05793981286650388]);
}
}
mod program_184 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &T, y: &SVector<T, 3>, #[constant] z: &T, s: ((SVector<T, 2>,), SVector<T, 3>, SMatrix<T, 2, 2>,)) -> T {
let b = (-&s.1).fold(y.map(|p: T| *x), |dx, e1| { SMatrix::<T, 3, 2>::from_column_slice(&[e1; 6]) * s.0.0 }).sum();
b - b + y.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: 0.6742510761090362_f64, }, (-1.3834535197462143_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1498093852192621, 0.3619670302585084, 0.35816885426576783]), ((SMatrix::<f64, 2, 1>::from_column_slice(&[0.1531608428011938, 0.8103293418304575]),), SMatrix::<f64, 3, 1>::from_column_slice(&[0.3771868239418069, 1.382179503981214, 1.562106486098556]), SMatrix::<f64, 2, 2>::from_column_slice(&[1.1529212539408302, 1.0811188795229203, 1.0451274772195163, 0.27759189165427]),)), -0.9083166263407902_f64);
    super::same("plain", &program(&-1.3834535197462143_f64, &SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1498093852192621, 0.3619670302585084, 0.35816885426576783]), &0.6742510761090362_f64, ((SMatrix::<f64, 2, 1>::from_column_slice(&[0.1531608428011938, 0.8103293418304575]),), SMatrix::<f64, 3, 1>::from_column_slice(&[0.3771868239418069, 1.382179503981214, 1.562106486098556]), SMatrix::<f64, 2, 2>::from_column_slice(&[1.1529212539408302, 1.0811188795229203, 1.0451274772195163, 0.27759189165427]),)), &[-0.4296735006949859]);
    super::same("forward", &m.forward(&x), &[-0.4296735006949859]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.9083166263407902, -0.9083166263407902, -0.9083166263407902, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.9083166263407902, -0.9083166263407902, -0.9083166263407902, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.4296735006949859]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.9083166263407902, -0.9083166263407902, -0.9083166263407902, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_185 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &([f64; 1],), y: &[f64; 1], z: SVector<f64, 1>) -> f64 {
let u: SVector<f64, 2> = SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::zeros(); 1]);
let mut y = [u.transpose().component_div(&SMatrix::<f64, 1, 2>::from_rows(&[RowVector2::<f64>::from_columns(&[z, z])]).map(|e| e * e + 0.5)), (SVector::<f64, 3>::from([[1.0_f64, x.0[0], -0.25_f64]]) * z).tr_mul(&SMatrix::<f64, 3, 2>::from_row_slice(&[x.0[0]; 6]).clone())];
let mut c = [u[(0, 0)]; 3][0] * (SMatrix::<f64, 3, 2>::repeat(u[(0, 0)]) * -1.0) + &([u; 2].map(|own1| u[(1, 0)])[0] * (Matrix3x2::<f64>::from([[u[(1, 0)], u[(0, 0)], u[0]], [1.0_f64, 3.0_f64, u[1]]]) / -(u.x.sigmoid() + 0.3)));
f64::sqrt(y[0][(0, 0)].sin() * 1.273 + 1.6030) + y[1][(0, 0)] + z.mean() - x.0[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (([-1.1592931421334538_f64],), [-1.8291364293539543_f64], SMatrix::<f64, 1, 1>::from_column_slice(&[0.6315593565171603])), -0.10088707217018955_f64);
    super::same("plain", &program(&([-1.1592931421334538_f64],), &[-1.8291364293539543_f64], SMatrix::<f64, 1, 1>::from_column_slice(&[0.6315593565171603])), &[3.356617923370913]);
    super::same("forward", &m.forward(&x), &[3.356617923370913]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.20083138938972228, 0.0, -0.1487570529740237]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.20083138938972228, 0.0, -0.1487570529740237]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[3.356617923370913]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.20083138938972228, 0.0, -0.1487570529740237]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_188 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {
let mut v1 = SMatrix::<f64, 1, 3>::new(x, x, x).tr_dot(&SVector::<f64, 3>::from_row_slice(&[x; 3].map(|dx| x)));
let mut v2 = x - stop_gradient(v1.floor());
let mut v4 = 0.000_f64.atanh();
v2 *= SMatrix::<f64, 1, 2>::from_columns(&core::array::from_fn::<SVector<f64, 1>, 2, _>(|y| SVector::<f64, 1>::from_diagonal(&SVector::<f64, 1>::new(-1.0_f64)))).max().exp_m1();
SVector::<f64, 3>::new(v1, x, v2).transpose().sum() + v2 - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.33618101257386745_f64, 0.11521760880459375_f64);
    super::same("plain", &program(0.33618101257386745_f64), &[-0.08596083942591448]);
    super::same("forward", &m.forward(&x), &[-0.08596083942591448]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.08674099583670855]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.08674099583670855]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.08596083942591448]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.08674099583670855]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_192 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &SVector<f64, 1>, y: f64, mut z: f64) -> f64 {
let mut v1 = (z, 1.5_f64,);
let size2 = x.nrows() - 1;
for i3 in (2..=size2 + 1).step_by(2) { v1 = v1; break; }
v1.0 -= x.zip_map(x, |a, p| -0.25_f64).sum();
let mut large5 = 3.0_f64.sin() * 2.0;
while large5.abs() > 0.4 { large5 *= 0.5; z = v1.0.tanh(); }
for i7 in 0..3 {  }
(-0.25_f64).abs() * &[z; 2].iter().zip(1..).map(|(e9, e10)| *e9).zip((1..=2).zip(SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::repeat(y); 1]).iter())).map(|(e11, (e12, e13))| e11).sum::<f64>() + v1.0 + z + y + x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 1>::from_column_slice(&[1.720179032680114]), -1.4683193771757677_f64, 0.9751024688332718_f64), 0.06628325855661288_f64);
    super::same("plain", &program(&SMatrix::<f64, 1, 1>::from_column_slice(&[1.720179032680114]), -1.4683193771757677_f64, 0.9751024688332718_f64), &[4.178452699379704]);
    super::same("forward", &m.forward(&x), &[4.178452699379704]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.22803814317360047, 0.06628325855661288, 0.1657081463915322]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.22803814317360047, 0.06628325855661288, 0.1657081463915322]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.178452699379704]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.22803814317360047, 0.06628325855661288, 0.1657081463915322]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_198 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(mut x: f64, #[param] y: f64, #[param] mut z: Alias1, #[param] s: &SVector<f64, 3>) -> f64 {

(if x + x <= 0.0 { -x } else if z <= 0.0 && x <= 0.5 { -x } else { match y < x { true => { z } false => { s.y } false => { s[(1, 0)] } _ => { z } } }) + z - y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.8545147017658772_f64, z: 1.1777572801582532_f64, s: SMatrix::<f64, 3, 1>::from_column_slice(&[0.795665695832107, 1.764985143137424, -1.4596677797991546]), }, 0.3773645883068907_f64, -0.692482436256147_f64);
    super::same("plain", &program(0.3773645883068907_f64, -0.8545147017658772_f64, 1.1777572801582532_f64, &SMatrix::<f64, 3, 1>::from_column_slice(&[0.795665695832107, 1.764985143137424, -1.4596677797991546])), &[3.210029262082384]);
    super::same("forward", &m.forward(&x), &[3.210029262082384]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), dtheta.s.clone(), ), &[0.692482436256147, -1.384964872512294, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), grad.s.clone(), ), &[0.692482436256147, -1.384964872512294, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[3.210029262082384]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), grad.s.clone(), ), &[0.692482436256147, -1.384964872512294, 0.0, 0.0, 0.0]);
}
}
mod program_201 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, #[constant] y: SVector<f64, N>, z: (SVector<f64, N>, (f64, SVector<f64, N>, f64,), f64,)) -> SVector<f64, N> {
const K: f64 = 0.75;
SVector::<f64, N>::from_element(x[(1, 0)])
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[1.4598587800680076, 0.5727535187838718]), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[0.6566237119233697, -0.2556003029725945]), (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1272488291887597, -0.36299263546140204]), (1.3982583353132876_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[0.15281089545608528, -1.0901962425037905]), 0.1924636824930942_f64,), -1.6626145944371498_f64,)), SMatrix::<f64, 2, 1>::from_column_slice(&[0.5524395075277022, -0.42263568872292145]));
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[0.6566237119233697, -0.2556003029725945]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.4598587800680076, 0.5727535187838718]), (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1272488291887597, -0.36299263546140204]), (1.3982583353132876_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[0.15281089545608528, -1.0901962425037905]), 0.1924636824930942_f64,), -1.6626145944371498_f64,)), &[-0.2556003029725945, -0.2556003029725945]);
    super::same("forward", &m.forward(&x), &[-0.2556003029725945, -0.2556003029725945]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.12980381880478076, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.12980381880478076, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.2556003029725945, -0.2556003029725945]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.12980381880478076, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_206 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &SVector<f64, 2>) -> f64 {
let mut v1 = SVector::<f64, 3>::from([[x[0], x.y, x.x]]).tr_dot(&SMatrix::<f64, 1, 3>::from_rows(&[RowVector3::<f64>::new(core::f64::consts::FRAC_1_SQRT_2, x[(0, 0)], x[(0, 0)]); 1]));
for i2 in 0..=1 { let mut b = { (v1 - stop_gradient(v1.round())).clone() }; let mut a: f64 = f64::log10(SMatrix::<f64, 2, 3>::from([[x.x, x[(1, 0)]], [b, v1], [v1, v1]]).norm_squared().clamp(0.3, 0.5 + 0.5)); let mut dx = stop_gradient(x[(0, (i2 + 0) % 1)]); v1 = 0.5_f64.sin(); }
let mut o4: Option<f64> = None;
let mut i = (v1, x.x,);
let o5: Option<[f64; 1]> = if -1.0_f64 >= 0.5 { Some([x[(0, 0)]]) } else { return i.1.clamp((-0.750_f64), x[1].exp2().sigmoid() * 0.227 + 0.7570) };
(o4, o4) = (o4, Some(x.norm_squared()));
v1 - stop_gradient((-0.25_f64).signum()) - v1 * v1 - (match o5 { Some(v) => v[0], _ => 0.5 }) + i.0 - (match o4 { Some(v) => v, _ => 0.5 }) + v1 - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 2, 1>::from_column_slice(&[-0.398820883351957, 0.2417612839641673]), 0.6702027116438767_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[-0.398820883351957, 0.2417612839641673])), &[-0.398820883351957]);
    super::same("forward", &m.forward(&x), &[-0.398820883351957]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.6702027116438767, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.6702027116438767, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.398820883351957]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.6702027116438767, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_207 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &T) -> T {
{ let late1; late1 = -SMatrix::<T, 2, 2>::from_row_slice(&core::array::from_fn::<T, 4, _>(|grad| { *x })).tr_dot(&SMatrix::<T, 2, 2>::identity()); }
if [(*x, T::lit(1.0),); 1].iter().fold(*x, |e2, e3| T::lit(-0.25)) <= T::lit(1.0) { let x = -x.atan2(T::lit(-1.0)); } else { let [p4] = [*x; 1]; }
(x.sigmoid() * T::lit(0.818) + T::lit(0.0050)).asin() / (*x * *x + T::lit(0.5)) + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.16273827681781705_f64, 0.5906412409291042_f64);
    super::same("plain", &program(&0.16273827681781705_f64), &[1.0433731086490354]);
    super::same("forward", &m.forward(&x), &[1.0433731086490354]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5238949786360152]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5238949786360152]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.0433731086490354]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5238949786360152]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_208 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: (f64, SVector<f64, 1>, f64,), #[param] y: f64, #[constant] z: SMatrix<f64, 3, 2>, s: (SVector<f64, 2>, [f64; 1],)) -> f64 {
{ {  } }
let n = (-(SVector::<f64, 2>::from_columns(&[s.0; 1]) * x.2)).mean();
(stop_gradient(z).min().sigmoid() * 0.818 + 0.0010).acos() + s.1[0] + y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.347327188546898_f64, z: SMatrix::<f64, 3, 2>::from_column_slice(&[-1.8151201647178987, -0.4948716274910846, -0.9337373640818512, -0.22398681602703852, -0.28360796382518283, 1.3031449843628322]), }, ((-0.793809024610357_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[1.3565144471549733]), -1.0929268212494068_f64,), (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.0290936691893244, 1.436249338851944]), [1.2062348140635124_f64],)), -0.8577746305960889_f64);
    super::same("plain", &program((-0.793809024610357_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[1.3565144471549733]), -1.0929268212494068_f64,), 1.347327188546898_f64, SMatrix::<f64, 3, 2>::from_column_slice(&[-1.8151201647178987, -0.4948716274910846, -0.9337373640818512, -0.22398681602703852, -0.28360796382518283, 1.3031449843628322]), (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.0290936691893244, 1.436249338851944]), [1.2062348140635124_f64],)), &[4.008563003789362]);
    super::same("forward", &m.forward(&x), &[4.008563003789362]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, -0.8577746305960889]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.8577746305960889]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, -0.8577746305960889]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.8577746305960889]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.008563003789362]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, -0.8577746305960889]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.8577746305960889]);
}
}
mod program_209 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(mut x: Alias1, #[param] y: SVector<f64, 1>, n: usize) -> f64 {
let mut v2 = y.sum();
v2.sinh() - y.mean() + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 1, 1>::from_column_slice(&[0.7932141277784027]), }, (0.6442641711056009_f64, 0_usize), 0.5151088647408546_f64);
    super::same("plain", &program(0.6442641711056009_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[0.7932141277784027]), 0_usize), &[0.7301007410696032]);
    super::same("forward", &m.forward(&x), &[0.7301007410696032]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5151088647408546]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.17072722862790035]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5151088647408546]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.17072722862790035]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.7301007410696032]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5151088647408546]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.17072722862790035]);
}
}
mod program_210 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, n: usize) -> f64 {
let mut s: SVector<f64, N> = &(SVector::<f64, N>::from_fn(|e1, e2: usize| { x[((e2 + 0) % 3, 0 - e2)] }) + x / x[2 - n].cos().exp()) - &SVector::<f64, N>::from_fn(|d: usize, grad| x[(2, (d + 0) % 1)] - stop_gradient(x[0].round()));
-&(2.0 - &s[((n + 1) % 3, 0)].min(s[0])) - s.mean() + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[1.5218130237256058, -0.3539645544252693, 1.627942661117868]), 0_usize), -0.07783630449852197_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[1.5218130237256058, -0.3539645544252693, 1.627942661117868]), 0_usize), &[-1.105063253951088]);
    super::same("forward", &m.forward(&x), &[-1.105063253951088]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.02502537409609131, -0.042730688408284485, 0.07711297239201287]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.02502537409609131, -0.042730688408284485, 0.07711297239201287]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.105063253951088]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.02502537409609131, -0.042730688408284485, 0.07711297239201287]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_211 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = (SMatrix<f64, 3, 2>, SMatrix<f64, 1, 3>,);

#[module(check = off)]
pub fn program(x: ([SVector<f64, 1>; 3], (f64, f64,),), #[param] y: &f64, #[param] mut z: ((f64, SMatrix<f64, 3, 3>,),), #[constant] s: Alias1, n: usize) -> f64 {
let mut v2 = (SVector::<f64, 3>::from_row_slice(&[s.1[0]; 3].clone()),);
[z.0.1, z.0.1 - z.0.1, SMatrix::<f64, 3, 3>::new(s.1[(0, (n + 2) % 3)], *y, v2.0[2], z.0.0, *y, z.0.1[(2 - n, 0)], *y, s.0[1], 1.0_f64) - SMatrix::<f64, 3, 3>::from_rows(&core::array::from_fn::<SMatrix<f64, 1, 3>, 3, _>(|v: usize| s.1))].map(|e3| *&(0.0040 - 0.818 * e3[(n, 0)].tanh()).asin())[1] - z.0.0 + *y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.3828643336944534_f64, z: ((0.6528476234265054_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.9067824080834566, -0.5728486342469689, 0.6128502649621209, -0.7176005059644458, -0.7895846258908527, -0.288162523452011, 0.9294795716770089, -1.3459483491614779, -1.3271314234586313]),),), s: (SMatrix::<f64, 3, 2>::from_column_slice(&[0.9510061423079551, -0.3826864469377437, 0.403908669165323, -0.3535932391324611, 1.2146257149883377, -1.6904007787279975]), SMatrix::<f64, 1, 3>::from_column_slice(&[-0.9894977607861988, 1.7532860732147082, -0.5727511653429785]),), }, (([SMatrix::<f64, 1, 1>::from_column_slice(&[1.5808815984712368]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.224652061300108]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.1631679661532934])], (0.29009493583276436_f64, -0.5048904075897774_f64,),), 0_usize), 0.6398051081248368_f64);
    super::same("plain", &program(([SMatrix::<f64, 1, 1>::from_column_slice(&[1.5808815984712368]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.224652061300108]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.1631679661532934])], (0.29009493583276436_f64, -0.5048904075897774_f64,),), &-0.3828643336944534_f64, ((0.6528476234265054_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.9067824080834566, -0.5728486342469689, 0.6128502649621209, -0.7176005059644458, -0.7895846258908527, -0.288162523452011, 0.9294795716770089, -1.3459483491614779, -1.3271314234586313]),),), (SMatrix::<f64, 3, 2>::from_column_slice(&[0.9510061423079551, -0.3826864469377437, 0.403908669165323, -0.3535932391324611, 1.2146257149883377, -1.6904007787279975]), SMatrix::<f64, 1, 3>::from_column_slice(&[-0.9894977607861988, 1.7532860732147082, -0.5727511653429785]),), 0_usize), &[-1.0317119464542153]);
    super::same("forward", &m.forward(&x), &[-1.0317119464542153]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.6398051081248368, -0.6398051081248368, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.6398051081248368, -0.6398051081248368, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.0317119464542153]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.6398051081248368, -0.6398051081248368, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
}
}
mod program_212 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,)) -> f64 {
let mut v1 = SVector::<f64, 3>::new(x.1, x.1, x.0);
((if v1[2] >= 1.0 { SMatrix::<f64, 1, 3>::from_row_slice(&[x.1, v1[(0, 0)], x.0]) } else { SMatrix::<f64, 1, 3>::from_column_slice(&(if x.0 < 0.5 { let mut u = x.0; [x.1; 3] } else if x.0 <= 0.25 { if x.1 <= 0.25 { let grad = 1e-1_f64; } [x.1; 3] } else { [1.5_f64; 3] })) }) / v1.tr_dot(&RowVector3::<f64>::new(x.1, v1[2], 1.5_f64)).hypot(0.5))[2] + v1.sum() + x.1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.396898840935965_f64, -1.4778895240077068_f64,), 0.39065188246070526_f64);
    super::same("plain", &program((-1.396898840935965_f64, -1.4778895240077068_f64,)), &[-6.49912616035164]);
    super::same("forward", &m.forward(&x), &[-6.49912616035164]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.3931964943968198, 0.8477429804754788]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.3931964943968198, 0.8477429804754788]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-6.49912616035164]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.3931964943968198, 0.8477429804754788]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_215 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, #[constant] y: f64, #[param] z: &[f64; 3]) -> f64 {
let mut v2 = 0.000_f64.acos();
let mut v3 = Vector3::<f64>::zeros().scale(y);
let mut v4 = v3.norm_squared();
*x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.8671008259334405_f64, z: [-0.26046018336437304_f64, 1.553161606341161_f64, 0.3366374331140277_f64], }, 1.4896175556047972_f64, -0.5831231993880597_f64);
    super::same("plain", &program(&1.4896175556047972_f64, -0.8671008259334405_f64, &[-0.26046018336437304_f64, 1.553161606341161_f64, 0.3366374331140277_f64]), &[1.4896175556047972]);
    super::same("forward", &m.forward(&x), &[1.4896175556047972]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.5831231993880597]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.5831231993880597]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.4896175556047972]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.5831231993880597]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.0, 0.0, 0.0]);
}
}
mod program_217 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[(f64, SMatrix<f64, 3, 3>, SVector<f64, 1>,); 2], y: [f64; 2]) -> SVector<f64, 2> {
const K: f64 = 0.75;
-K.exp() * (SVector::<f64, 2>::from([[K, y[1]]]) * x[0].0 - SMatrix::<f64, 1, 2>::zeros().tr_mul(&Vector1::<f64>::new(y[0])))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([(1.2411017703829281_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.7797157264927262, -1.7354604597365353, 0.15541245191928799, 1.4234122683214676, 0.3867020956982822, 0.3032302895976634, -0.3474000351940624, -0.36639454984503217, -0.44182288632525146]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.6001927593282795]),), (0.16483942349778669_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.9388863169149955, 0.4511589392339296, 0.7293099666806774, 0.688206766915579, -1.1925458535671907, -0.37927260169964916, -0.8795432820639253, 0.5431598826172975, -0.75707184013468]), SMatrix::<f64, 1, 1>::from_column_slice(&[-0.42003305192844353]),)], [0.8078003248577524_f64, 1.0934805341103297_f64]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.24907441442408107, -0.8311165398460856]));
    super::same("plain", &program(&[(1.2411017703829281_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.7797157264927262, -1.7354604597365353, 0.15541245191928799, 1.4234122683214676, 0.3867020956982822, 0.3032302895976634, -0.3474000351940624, -0.36639454984503217, -0.44182288632525146]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.6001927593282795]),), (0.16483942349778669_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.9388863169149955, 0.4511589392339296, 0.7293099666806774, 0.688206766915579, -1.1925458535671907, -0.37927260169964916, -0.8795432820639253, 0.5431598826172975, -0.75707184013468]), SMatrix::<f64, 1, 1>::from_column_slice(&[-0.42003305192844353]),)], [0.8078003248577524_f64, 1.0934805341103297_f64]), &[-1.9705593513890092, -2.8730243894039447]);
    super::same("forward", &m.forward(&x), &[-1.9705593513890092, -2.8730243894039447]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[2.319418177174756, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.1836859595837064]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[2.319418177174756, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.1836859595837064]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.9705593513890092, -2.8730243894039447]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[2.319418177174756, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.1836859595837064]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_218 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: SVector<f64, 3>, #[param] y: (f64, f64,), #[constant] z: Alias1, #[constant] s: f64) -> f64 {
let mut v2 = -1.5_f64;
let mut v3 = [-0.25_f64; 2].iter().copied().sum::<f64>();
{  }
let i = SMatrix::<f64, 3, 2>::from([[s, s, s], [y.1, s, v2]]).zip_map(&Matrix3x2::<f64>::new(0.5_f64, v3, -1.0_f64, s, -0.25_f64, s), |grad, e4: f64| v3).norm_squared();
SVector::<f64, 3>::from_row_slice(&[i; 3]).dot(&x.add_to_columns(&x)) - y.1 + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (-1.2388423623027958_f64, -1.4952166341005588_f64,), z: 0.20643598104442884_f64, s: -0.2992508435174569_f64, }, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.109019332451251, -1.2241619884960104, 1.594887942504604]), 0.5643565906996182_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.109019332451251, -1.2241619884960104, 1.594887942504604]), (-1.2388423623027958_f64, -1.4952166341005588_f64,), 0.20643598104442884_f64, -0.2992508435174569_f64), &[1.576455834298442]);
    super::same("forward", &m.forward(&x), &[1.576455834298442]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.4204870888739798, 1.3921865054486686, 2.0850727084678784]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, -0.5643565906996182]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.4204870888739798, 1.3921865054486686, 2.0850727084678784]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, -0.5643565906996182]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.576455834298442]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.4204870888739798, 1.3921865054486686, 2.0850727084678784]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, -0.5643565906996182]);
}
}
mod program_219 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &SMatrix<f64, 1, 2>, y: (SMatrix<f64, 1, 3>, [f64; 2], SMatrix<f64, 3, 2>,), n: usize) -> [f64; 2] {
let late1: [SVector<f64, 2>; 2]; late1 = core::array::from_fn::<SVector<f64, 2>, 2, _>(|b| -(Vector2::<f64>::from_rows(&*&[Vector1::<f64>::from([[1.5_f64]]); 2]) * y.2[b]));
[(y.0[(0, 2)] * y.2[(2, n)]).sin().clamp(late1[(n + 1) % 2].tr_dot(x).sin() * 0.227 + -0.7480, late1[1 - n][n].sin() * 0.227 + 0.7530), (1.0 * SMatrix::<f64, 1, 2>::new(late1[0][(0, 0)], 0.0_f64)).mean()]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 2>::from_column_slice(&[1.3737139360394495, -1.3891819901960076]), (SMatrix::<f64, 1, 3>::from_column_slice(&[1.8226847064509202, -0.6769379192738681, 0.9616528283730345]), [0.9905153414285687_f64, 1.7906584996083565_f64], SMatrix::<f64, 3, 2>::from_column_slice(&[0.42030982590643273, -0.507294780637375, 0.27867285452817236, 1.6244935910922411, 0.5249940207321203, 0.6863097085559592]),), 1_usize), [0.04255315208370103_f64, 0.6563819522545662_f64]);
    super::same("plain", &program(&SMatrix::<f64, 1, 2>::from_column_slice(&[1.3737139360394495, -1.3891819901960076]), (SMatrix::<f64, 1, 3>::from_column_slice(&[1.8226847064509202, -0.6769379192738681, 0.9616528283730345]), [0.9905153414285687_f64, 1.7906584996083565_f64], SMatrix::<f64, 3, 2>::from_column_slice(&[0.42030982590643273, -0.507294780637375, 0.27867285452817236, 1.6244935910922411, 0.5249940207321203, 0.6863097085559592]),), 1_usize), &[0.6131102731913092, -0.3152323694298246]);
    super::same("forward", &m.forward(&x), &[0.6131102731913092, -0.3152323694298246]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.02307158894589114, 0.0, 0.0, -0.49228646419092464, 0.0, 0.0, 0.0, 0.0, 0.03232776469322992]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.02307158894589114, 0.0, 0.0, -0.49228646419092464, 0.0, 0.0, 0.0, 0.0, 0.03232776469322992]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.6131102731913092, -0.3152323694298246]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.02307158894589114, 0.0, 0.0, -0.49228646419092464, 0.0, 0.0, 0.0, 0.0, 0.03232776469322992]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_221 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &((T,), [T; 3], [SMatrix<T, 2, 2>; 2],), y: &SVector<T, 1>) -> T {
let mut grad = (stop_gradient((SVector::<T, 3>::new(y.x, y[0], T::lit(1.0)),)),);
let mut p = (SMatrix::<T, 3, 3>::new(grad.0.0[1], T::lit(3.0), grad.0.0[(2, 0)], grad.0.0.z, grad.0.0[(1, 0)], grad.0.0.x, grad.0.0[(2, 0)], grad.0.0.y, T::lit(0.5)) * T::lit(3.0) / -(grad.0.0.y * grad.0.0.y + T::lit(0.5))).trace();
([*y, *y, *y][1] + *y * *y).fixed_columns::<1>(0).into_owned()[0] - y.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (((-0.49264613960297343_f64,), [0.9103783031330334_f64, -0.660771915909394_f64, 1.392928555263024_f64], [SMatrix::<f64, 2, 2>::from_column_slice(&[-1.1741637803824156, 1.3716163975313154, -0.3061127212825717, 1.5400840039865007]), SMatrix::<f64, 2, 2>::from_column_slice(&[-0.9809050162377969, -1.026813551134894, 1.5276997014665623, 1.2171908406388354])],), SMatrix::<f64, 1, 1>::from_column_slice(&[-0.1963613371701426])), -0.07284544615203581_f64);
    super::same("plain", &program(&((-0.49264613960297343_f64,), [0.9103783031330334_f64, -0.660771915909394_f64, 1.392928555263024_f64], [SMatrix::<f64, 2, 2>::from_column_slice(&[-1.1741637803824156, 1.3716163975313154, -0.3061127212825717, 1.5400840039865007]), SMatrix::<f64, 2, 2>::from_column_slice(&[-0.9809050162377969, -1.026813551134894, 1.5276997014665623, 1.2171908406388354])],), &SMatrix::<f64, 1, 1>::from_column_slice(&[-0.1963613371701426])), &[0.03855777473524641]);
    super::same("forward", &m.forward(&x), &[0.03855777473524641]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.028608058426338734]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.028608058426338734]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.03855777473524641]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.028608058426338734]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_222 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [f64; 1];

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, y: &Alias1, #[constant] z: f64, n: usize) -> f64 {
let mut v2 = [y[0]; 1].iter().cloned().sum::<f64>();
let mut v3 = (x[0], -0.25_f64,);
let mut v5 = y[0];
v2.sin().erf().exp_m1() - v5 - v2 - y[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: -1.777849793189422_f64, }, (SMatrix::<f64, 2, 1>::from_column_slice(&[0.22165707709660787, 1.56713953715921]), [1.6315043669142493_f64], 0_usize), -0.7373876245602224_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[0.22165707709660787, 1.56713953715921]), &[1.6315043669142493_f64], -1.777849793189422_f64, 0_usize), &[-3.573660343377102]);
    super::same("forward", &m.forward(&x), &[-3.573660343377102]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 2.2554224278520945]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 2.2554224278520945]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.573660343377102]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 2.2554224278520945]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_225 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: SVector<f64, 2>, z: &f64) -> f64 {
let mut v1 = z.copysign(stop_gradient(x[(2, 0)]));
let mut v2 = y[(0, 0)].sin().sinh();
let mut v3 = y[(0, 0)] * SVector::<f64, 1>::new(v2);
(v2, v2) = (-1.0_f64, SMatrix::<f64, 1, N>::repeat(v3[(0, 0)]).transpose().iter().zip(&[SVector::<f64, N>::repeat(3.0_f64); N].map(|e4| v3)).map(|(&e5, e6)| { e6[(0, 0)].atan2(v3[0]) }).sum::<f64>(),);
(0.0070 - 0.818 * (x[(0, 0)] - stop_gradient(y[(0, 0)].signum())).tanh()).atanh() - v3.norm() - v2 - v1 + *z + y.mean() - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[0.32506637428964036, 0.2689909260894864, 1.0412670716716215]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.7461352423395025, 0.9239100834998729]), 1.097872346189272_f64), 0.3791817997080129_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[0.32506637428964036, 0.2689909260894864, 1.0412670716716215]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.7461352423395025, 0.9239100834998729]), &1.097872346189272_f64), &[-3.0436248143558253]);
    super::same("forward", &m.forward(&x), &[-3.0436248143558253]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.39270940905737506, -0.12639393323600429, -0.12639393323600429, -0.07094172993202455, 0.18959089985400646, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.39270940905737506, -0.12639393323600429, -0.12639393323600429, -0.07094172993202455, 0.18959089985400646, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.0436248143558253]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.39270940905737506, -0.12639393323600429, -0.12639393323600429, -0.07094172993202455, 0.18959089985400646, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_226 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: SVector<f64, N>, #[constant] z: &Alias1, s: &(f64, f64,)) -> f64 {
let mut v2 = 3.0_f64.sin().to_radians();
let mut v3 = v2 * v2;
f64::min(s.0.sin(), s.1.sin()).sin().min((v3 - stop_gradient(s.0.round())).sin()) - s.1 - y.norm_squared() - x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: 0.6132910407123301_f64, }, (SMatrix::<f64, 3, 1>::from_column_slice(&[0.5061623695632192, -0.32264978101256736, -1.2291195613313022]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7251211791194043, 1.407216018363095, 1.5872016064749572]), (-1.6814963422098623_f64, 0.4673575192480425_f64,)), 0.7550206122610474_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[0.5061623695632192, -0.32264978101256736, -1.2291195613313022]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7251211791194043, 1.407216018363095, 1.5872016064749572]), &0.6132910407123301_f64, &(-1.6814963422098623_f64, 0.4673575192480425_f64,)), &[-10.14887347500375]);
    super::same("forward", &m.forward(&x), &[-10.14887347500375]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.27938774000795125, 0.17809382631298634, 0.6784402734961246, 2.6050040977664657, -2.124954199536115, -2.3967398574048806, -0.04549548738387199, -0.7550206122610474]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.27938774000795125, 0.17809382631298634, 0.6784402734961246, 2.6050040977664657, -2.124954199536115, -2.3967398574048806, -0.04549548738387199, -0.7550206122610474]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-10.14887347500375]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.27938774000795125, 0.17809382631298634, 0.6784402734961246, 2.6050040977664657, -2.124954199536115, -2.3967398574048806, -0.04549548738387199, -0.7550206122610474]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_229 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, y: SVector<f64, 1>) -> SMatrix<f64, 1, 2> {
let mut v: SVector<f64, 1> = (Vector1::<f64>::zeros().fixed_columns::<1>(0).into_owned(), Vector1::<f64>::from_column_slice(&core::array::from_fn::<f64, 1, _>(|e3| 1e-1_f64)).iter().map(|&own4| own4).zip(0..).zip(&[[1.0_f64; 2]; 1]).map(|((e8, e11), &e14)| SVector::<f64, 2>::new(e8, e8)).sum::<SVector<f64, 2>>(), *&SVector::<f64, 2>::from([0.0_f64, 1.5_f64]),).0.into_owned();
let &input = x;
y.iter().fold(-SMatrix::<f64, 1, 2>::from_columns(&[y; 2]) + &SVector::<f64, 2>::from_element(y[0]).transpose(), |e15, e16| e15 - &e15 + e15.map(|e17| input))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.900737015145035_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[0.8497210016552507])), SMatrix::<f64, 1, 2>::from_column_slice(&[0.512535567612538, 0.5880612701230965]));
    super::same("plain", &program(&-0.900737015145035_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[0.8497210016552507])), &[-0.900737015145035, -0.900737015145035]);
    super::same("forward", &m.forward(&x), &[-0.900737015145035, -0.900737015145035]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.1005968377356345, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.1005968377356345, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.900737015145035, -0.900737015145035]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.1005968377356345, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_232 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, #[param] y: &f64) -> SMatrix<f64, 2, 2> {
const K: f64 = 0.75;
(SMatrix::<f64, 3, 2>::from_row_slice(&[*y, *x, *x, *x, *y, *y]) * &Matrix2::<f64>::zeros()).fixed_rows::<2>(0).into_owned().transpose()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.5066849046714846_f64, }, -0.39947818458684614_f64, SMatrix::<f64, 2, 2>::from_column_slice(&[0.13792505016595658, -0.2278006162060635, -0.26723200493543553, -0.7951650956531158]));
    super::same("plain", &program(&-0.39947818458684614_f64, &-0.5066849046714846_f64), &[0.0, 0.0, 0.0, 0.0]);
    super::same("forward", &m.forward(&x), &[0.0, 0.0, 0.0, 0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0]);
}
}
mod program_233 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: [f64; 3], n: usize) -> [SVector<f64, 1>; 3] {

[SVector::<f64, 1>::from([[x[0]]]) * SMatrix::<f64, 1, 3>::from([[x[1]], [3.0_f64], [3.0_f64]]) * ({ let [(mut p1, p2, p3,), (_, mut p4, p5,), p6] = [(x[n], x[1], RowVector2::<f64>::from_row_slice(&[x[2 - n], 1.5_f64]),); 3]; let mut q = SVector::<f64, 3>::from_column_slice(&[p4; 3].map(|e7| p4)); q }), SVector::<f64, 1>::from_fn(|e8, c| x[2 - n] - stop_gradient(x[0].floor())), (SVector::<f64, 1>::from([x[2]]) - &Vector1::<f64>::from_row_slice(&[x[n]])).scale((x[2].sigmoid() * 1.273 + 1.6090).log10())]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([-1.2095964218816615_f64, 0.21532939983331645_f64, 1.7787700685662555_f64], 0_usize), [SMatrix::<f64, 1, 1>::from_column_slice(&[-0.842816141016862]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.7596136746038933]), SMatrix::<f64, 1, 1>::from_column_slice(&[-0.4897641354731048])]);
    super::same("plain", &program([-1.2095964218816615_f64, 0.21532939983331645_f64, 1.7787700685662555_f64], 0_usize), &[-1.6188550848033554, 3.7787700685662555, 1.2881635895195005]);
    super::same("forward", &m.forward(&x), &[-1.6188550848033554, 3.7787700685662555, 1.2881635895195005]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.9168597539966199, 6.555846932689895, 0.5114324384981148]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.9168597539966199, 6.555846932689895, 0.5114324384981148]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.6188550848033554, 3.7787700685662555, 1.2881635895195005]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.9168597539966199, 6.555846932689895, 0.5114324384981148]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_234 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: [T; 1], mut y: T, #[param] z: T, #[constant] s: [T; 3], n: [usize; 2]) -> T {
let mut v1 = x[(n[1 - n[1 - n[1]]] + 0) % 1] / (z.abs() + T::lit(0.5));
let mut v2 = s[1].atan();
let mut v5 = T::lit(1.600).log(v1.sin() * T::lit(0.682) + T::lit(2.2540));
(x[(n[(n[1] + 1) % 2] + 0) % 1] * x[(n[(n[1] + 1) % 2] + 0) % 1] + T::lit(0.5)).sqrt() - v1 + z - y + x[(n[(n[1 - n[1 - n[1]]] + 0) % 2] + 0) % 1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: 1.4345186531718275_f64, s: [-0.6826472618171217_f64, -0.523693097031645_f64, -0.605161945486483_f64], }, ([0.6076172172698494_f64], -1.7493198519964297_f64, [0_usize, 0_usize]), 0.4680659415384907_f64);
    super::same("plain", &program([0.6076172172698494_f64], -1.7493198519964297_f64, 1.4345186531718275_f64, [-0.6826472618171217_f64, -0.523693097031645_f64, -0.605161945486483_f64], [0_usize, 0_usize]), &[4.409671778907125]);
    super::same("forward", &m.forward(&x), &[4.409671778907125]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5311658131684684, -0.4680659415384907]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.5440620351869266]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5311658131684684, -0.4680659415384907]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.5440620351869266]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.409671778907125]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5311658131684684, -0.4680659415384907]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.5440620351869266]);
}
}
mod program_235 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: SVector<f64, 1>, #[param] y: &SVector<f64, 1>, #[param] z: ([SMatrix<f64, 3, 3>; 3],), #[constant] s: [f64; 1], n: [usize; 2]) -> ([f64; 2], (SVector<f64, 2>, f64,), SMatrix<f64, 2, 3>,) {

(core::array::from_fn::<f64, 2, _>(|e1| (e1 as f64)), *&(Vector2::<f64>::from_rows(&core::array::from_fn::<SVector<f64, 1>, 2, _>(|e2| { let w = x; let (mut p3, mut p4,): ([f64; 3], [f64; 3],) = ([y[((n[1] + 0) % 1, 0)]; 3], [z.0[0][2]; 3],); x })), y.x,), SMatrix::<f64, 2, 3>::from_column_slice(&[z.0[(n[1] + 0) % 3][(n[0] + 8) % 9], y[(0, (n[0] + 0) % 1)], z.0[0][7], s[0], x[(0, 0)], z.0[0][1]]),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 1, 1>::from_column_slice(&[-0.698374888140998]), z: ([SMatrix::<f64, 3, 3>::from_column_slice(&[1.6583898281059501, 0.24859126224147954, 0.1807790177001859, -1.7820368624140244, -0.2990584018858221, 1.3299210569193192, -1.3016572266137008, 1.1454318738634148, -0.9146914282216941]), SMatrix::<f64, 3, 3>::from_column_slice(&[1.1930044315426311, 1.6286987657382022, -0.6440330116320504, 1.6191701986346914, -1.4638144723309656, 0.36974456426481594, -1.4524493042903708, -0.9759035987613764, -1.031531815471334]), SMatrix::<f64, 3, 3>::from_column_slice(&[-1.3601024597806326, -1.1137678480000774, -1.6109621605829596, 1.3680679805113325, 0.424214309981677, -1.0423187587130078, -1.5388775214426613, 0.5297032569326013, -0.8164421663575007])],), s: [-1.0797600065050914_f64], }, (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.5597240912358167]), [0_usize, 0_usize]), ([-0.06846691084964784_f64, -0.7507510300085944_f64], (SMatrix::<f64, 2, 1>::from_column_slice(&[0.3099972146527634, -0.024958309430777037]), -0.9230635891964873_f64,), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.7291985767942488, 0.7396427761883793, 0.4761115448224986, -0.13399749367762048, -0.6551179572730246, -0.4051479226597605]),));
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[-0.5597240912358167]), &SMatrix::<f64, 1, 1>::from_column_slice(&[-0.698374888140998]), ([SMatrix::<f64, 3, 3>::from_column_slice(&[1.6583898281059501, 0.24859126224147954, 0.1807790177001859, -1.7820368624140244, -0.2990584018858221, 1.3299210569193192, -1.3016572266137008, 1.1454318738634148, -0.9146914282216941]), SMatrix::<f64, 3, 3>::from_column_slice(&[1.1930044315426311, 1.6286987657382022, -0.6440330116320504, 1.6191701986346914, -1.4638144723309656, 0.36974456426481594, -1.4524493042903708, -0.9759035987613764, -1.031531815471334]), SMatrix::<f64, 3, 3>::from_column_slice(&[-1.3601024597806326, -1.1137678480000774, -1.6109621605829596, 1.3680679805113325, 0.424214309981677, -1.0423187587130078, -1.5388775214426613, 0.5297032569326013, -0.8164421663575007])],), [-1.0797600065050914_f64], [0_usize, 0_usize]), &[0.0, 1.0, -0.5597240912358167, -0.5597240912358167, -0.698374888140998, -0.9146914282216941, -0.698374888140998, 1.1454318738634148, -1.0797600065050914, -0.5597240912358167, 0.24859126224147954]);
    super::same("forward", &m.forward(&x), &[0.0, 1.0, -0.5597240912358167, -0.5597240912358167, -0.698374888140998, -0.9146914282216941, -0.698374888140998, 1.1454318738634148, -1.0797600065050914, -0.5597240912358167, 0.24859126224147954]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.3700790520510382]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[-0.18342081300810809, 0.0, -0.4051479226597605, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4761115448224986, -0.7291985767942488, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.3700790520510382]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-0.18342081300810809, 0.0, -0.4051479226597605, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4761115448224986, -0.7291985767942488, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0, 1.0, -0.5597240912358167, -0.5597240912358167, -0.698374888140998, -0.9146914282216941, -0.698374888140998, 1.1454318738634148, -1.0797600065050914, -0.5597240912358167, 0.24859126224147954]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.3700790520510382]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-0.18342081300810809, 0.0, -0.4051479226597605, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4761115448224986, -0.7291985767942488, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
}
}
mod program_236 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: (T, T,), n: usize) -> T {
let mut v1 = SVector::<T, 3>::new(x.1, x.1, x.1).add_scalar(x.1);
let mut v2 = [x.1, x.1, v1[2]];
(v1 - &SVector::<T, 3>::from([T::lit(1.5), T::lit(-1.0), x.1])).dot(&(SVector::<T, 3>::from_element(x.0) - &v1)) - v2[2] - v1.norm() - x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((-1.6262735948588851_f64, -0.9946319617858423_f64,), 1_usize), 0.9209844231451778_f64);
    super::same("plain", &program((-1.6262735948588851_f64, -0.9946319617858423_f64,), 1_usize), &[-1.816672745000298]);
    super::same("forward", &m.forward(&x), &[-1.816672745000298]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-5.961679352553219, 13.10134683274383]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-5.961679352553219, 13.10134683274383]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.816672745000298]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-5.961679352553219, 13.10134683274383]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_237 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &(SMatrix<f64, 3, 2>,), #[param] y: ([f64; 3],), z: &f64, s: SMatrix<f64, 1, 3>) -> f64 {
const K: f64 = 0.75;
if s[(0, 2)].sigmoid() < 0.5 && (x.0[0] < 1.0 || K >= -0.5) { let grad = (Vector3::<f64>::new(s[(0, 1)], s[0], y.0[2]) * RowVector3::<f64>::zeros()).diagonal(); } else { let mut q = SMatrix::<f64, 3, 3>::new(x.0[(1, 1)], *z, s[0], K, s[(0, 2)], x.0[(2, 1)], y.0[2], s[0], 0.0_f64); let mut k1 = 0; loop { if k1 >= 1 { break; } k1 += 1; q = q.normalize().fixed_rows::<3>((k1 + 0) % 1).into_owned().map(|v| v.tanh()); } q *= x.0[4].sin().exp2(); }
(f64::log2((-s[2]).abs() + 0.5).sigmoid() * 0.818 + 0.0030).atanh() - *z - y.0[0] + x.0[1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ([1.222862536184894_f64, -0.453438946189776_f64, 1.73506333470052_f64],), }, ((SMatrix::<f64, 3, 2>::from_column_slice(&[1.6266124347976554, 0.9043590464515917, -1.182636830940246, 1.3756445234981953, -1.5986269453784385, 0.7350910424534781]),), 0.5199084904238024_f64, SMatrix::<f64, 1, 3>::from_column_slice(&[-1.484692089972782, 0.32886692554069297, -1.274078612807326])), -0.4811372867817283_f64);
    super::same("plain", &program(&(SMatrix::<f64, 3, 2>::from_column_slice(&[1.6266124347976554, 0.9043590464515917, -1.182636830940246, 1.3756445234981953, -1.5986269453784385, 0.7350910424534781]),), ([1.222862536184894_f64, -0.453438946189776_f64, 1.73506333470052_f64],), &0.5199084904238024_f64, SMatrix::<f64, 1, 3>::from_column_slice(&[-1.484692089972782, 0.32886692554069297, -1.274078612807326])), &[-0.1877562219741259]);
    super::same("forward", &m.forward(&x), &[-0.1877562219741259]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.4811372867817283, 0.0, 0.0, 0.0, 0.0, 0.4811372867817283, 0.0, 0.0, 0.10071767285821846]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.4811372867817283, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.4811372867817283, 0.0, 0.0, 0.0, 0.0, 0.4811372867817283, 0.0, 0.0, 0.10071767285821846]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.4811372867817283, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.1877562219741259]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.4811372867817283, 0.0, 0.0, 0.0, 0.0, 0.4811372867817283, 0.0, 0.0, 0.10071767285821846]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.4811372867817283, 0.0, 0.0]);
}
}
mod program_239 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: f64) -> f64 {
let mut v4 = SVector::<f64, 2>::new(x, x);
let late5: SVector<f64, 2>; if -0.25 + v4[(0, 0)] >= 0.5 { x += 2.0_f64; v4 /= x * x + 0.5; late5 = -&v4.map(|e6| 1e-1_f64); } else { late5 = v4.normalize().clone(); }
let input = &late5;
x + input.mean() - late5.sum() + v4.mean() - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.8656777067071019_f64, -0.31907715386708513_f64);
    super::same("plain", &program(0.8656777067071019_f64), &[0.19936488795728424]);
    super::same("forward", &m.forward(&x), &[0.19936488795728424]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.015767038577250522]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.015767038577250522]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.19936488795728424]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.015767038577250522]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_240 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, #[constant] y: [SVector<f64, 2>; N], mut z: SVector<f64, 3>, mut s: f64) -> f64 {

&f64::mul_add(z.iter().map(|e1| s).zip(z.iter().map(|e2| *e2).enumerate().zip(&x)).map(|(e3, ((e4, e5), e6))| 3.0_f64).sum::<f64>().sin(), y[1][0], s) - 0.5 - x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [SMatrix::<f64, 2, 1>::from_column_slice(&[-1.424706580470641, 0.8758515715702194]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.5200070816236727, 1.1790643419160465]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.3782214964030225, 0.6238555499611008])], }, (SMatrix::<f64, 3, 1>::from_column_slice(&[0.9623124634006465, 1.3319222560856194, 0.9478815058954314]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.28643862003953846, 0.8666855942325474, -1.3204304696752511]), 1.8246400504577092_f64), -0.31963722719610477_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[0.9623124634006465, 1.3319222560856194, 0.9478815058954314]), [SMatrix::<f64, 2, 1>::from_column_slice(&[-1.424706580470641, 0.8758515715702194]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.5200070816236727, 1.1790643419160465]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.3782214964030225, 0.6238555499611008])], SMatrix::<f64, 3, 1>::from_column_slice(&[0.28643862003953846, 0.8666855942325474, -1.3204304696752511]), 1.8246400504577092_f64), &[-2.059596941439574]);
    super::same("forward", &m.forward(&x), &[-2.059596941439574]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.6151817749952714, 0.8514638735519752, 0.6059564325097678, 0.0, 0.0, 0.0, -0.31963722719610477]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.6151817749952714, 0.8514638735519752, 0.6059564325097678, 0.0, 0.0, 0.0, -0.31963722719610477]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.059596941439574]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.6151817749952714, 0.8514638735519752, 0.6059564325097678, 0.0, 0.0, 0.0, -0.31963722719610477]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_242 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: SVector<f64, 3>) -> [f64; 1] {
const K: f64 = 0.75;
if x.min() < 1.0 { x[(1, 0)] *= (x * K).norm(); x[0] /= 0.5; }
let mut o1: Option<SVector<f64, 3>> = None;
let mut large2 = (x / K.hypot(0.5)).min().sin() * 2.0;
while large2.abs() > 0.4 { large2 *= 0.5; x *= ({ large2 - stop_gradient(large2.floor()) }).cos(); }
core::array::from_fn::<f64, 1, _>(|input| { 0.000_f64.acos() })
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.3166666897330844, -0.6818406025941622, 1.0231118549821248]), [0.24798597617312845_f64]);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-0.3166666897330844, -0.6818406025941622, 1.0231118549821248])), &[1.5707963267948966]);
    super::same("forward", &m.forward(&x), &[1.5707963267948966]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.5707963267948966]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_243 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,), y: f64, z: f64, #[constant] s: f64) -> SVector<f64, 1> {
let mut v1 = Vector3::<f64>::from_row_slice(&[z; 3]).add_scalar(z);
let mut v2 = x.0.to_degrees();
let mut v3 = x;
{  }
Vector1::<f64>::new(v2).map(|q| v2).zip_map(&(SVector::<f64, 1>::identity() * v2), |e4, b| (e4.sigmoid() * 1.273 + 1.6050).sqrt())
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: 1.4666624223023885_f64, }, ((-1.022225669153432_f64, 1.1780967354208691_f64,), -0.6993780676769769_f64, -0.2534713787006321_f64), SMatrix::<f64, 1, 1>::from_column_slice(&[0.7798609396340597]));
    super::same("plain", &program((-1.022225669153432_f64, 1.1780967354208691_f64,), -0.6993780676769769_f64, -0.2534713787006321_f64, 1.4666624223023885_f64), &[1.2668859459319928]);
    super::same("forward", &m.forward(&x), &[1.2668859459319928]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[8.220782017361915e-25, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[8.220782017361915e-25, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.2668859459319928]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[8.220782017361915e-25, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_244 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [f64; 1];
type Alias2 = (f64, f64,);

#[module(check = off)]
pub fn program(x: &Alias1, #[constant] y: Alias2) -> SVector<f64, 1> {
const K: f64 = 0.75;
[x[0]; 2].map(|grad: f64| { *&SVector::<f64, 1>::from_row_slice(&x.map(|b| x[0])) })[0] - K.exp() * *&SVector::<f64, 1>::from([K])
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (-0.6219576350230939_f64, -1.2066042248812425_f64,), }, [-0.45418608362961954_f64], SMatrix::<f64, 1, 1>::from_column_slice(&[-0.45966453229035475]));
    super::same("plain", &program(&[-0.45418608362961954_f64], (-0.6219576350230939_f64, -1.2066042248812425_f64,)), &[-2.0419360960891257]);
    super::same("forward", &m.forward(&x), &[-2.0419360960891257]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.45966453229035475]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.45966453229035475]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.0419360960891257]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.45966453229035475]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_245 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [f64; 3];

#[module(check = off)]
pub fn program(mut x: f64, y: &Alias1, #[param] mut z: f64, #[param] s: &(f64, f64,), n: [usize; 2]) -> f64 {
const K: f64 = 0.75;
let mut v2 = -&s.1;
if s.1.sin().sin() < 0.25 { x = z; }
let mut c = (SMatrix::<f64, 2, 2>::new(K, K, 2.0_f64, K) * K.to_degrees())[3];
core::mem::swap(&mut z, &mut x);
std::mem::swap(&mut z, &mut c);
&(&s.1 - s.0) + 1e-1_f64.cosh() - v2 - s.1 + z + y[2 - n[n[(n[n[1]] + 1) % 2]]] - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: -1.1657400692054805_f64, s: (1.0293502593089365_f64, 1.5054477968781526_f64,), }, (-0.9336537884862265_f64, [1.4632093283400311_f64, 0.40160226029860235_f64, -1.702933150708509_f64], [1_usize, 1_usize]), 0.3136032151262602_f64);
    super::same("plain", &program(-0.9336537884862265_f64, &[1.4632093283400311_f64, 0.40160226029860235_f64, -1.702933150708509_f64], -1.1657400692054805_f64, &(1.0293502593089365_f64, 1.5054477968781526_f64,), [1_usize, 1_usize]), &[35.27732001123792]);
    super::same("forward", &m.forward(&x), &[35.27732001123792]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.3136032151262602, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), dtheta.s.clone(), ), &[-0.3136032151262602, -0.3136032151262602, 0.3136032151262602]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.3136032151262602, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[-0.3136032151262602, -0.3136032151262602, 0.3136032151262602]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[35.27732001123792]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.3136032151262602, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[-0.3136032151262602, -0.3136032151262602, 0.3136032151262602]);
}
}
mod program_247 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (SVector<f64, 2>,), #[param] y: f64) -> f64 {
let n = -y.sin().mul_add(y, x.0[(0, 0)].sin()).exp2();
let x = [(y, x.0, SVector::<f64, 1>::from([y]),); 2].map(|(e1, e2, e3,)| (n,)).map(|(e4,)| { let q: &f64 = &n; let (_, mut p5,) = ([e4; 1], SMatrix::<f64, 2, 2>::new(e4, e4, n, x.0[1]),); *&(p5, x.0, n,) }).map(|(e6, e7, e8,)| ([n; 2].iter().fold(x.0, |a, &dx| e7), n.sin().sin(),));
let mut u = (SVector::<f64, 3>::from([0.5_f64, x[1].1, n]) + SVector::<f64, 3>::from_columns(&[SVector::<f64, 3>::from_row_slice(&core::array::from_fn::<f64, 3, _>(|input: usize| x[0].1))])).cross(&(SMatrix::<f64, 3, 2>::from([[2.0_f64, y, y], [1e-1_f64, n, n]]) * x[0].0)).add_scalar(y / (x[1].0[(0, 0)].clone().abs() + 0.5));
n + n + y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.22760885034708334_f64, }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.4001694929029599, -1.3208021037519972]),), 0.9063865923687857_f64);
    super::same("plain", &program((SMatrix::<f64, 2, 1>::from_column_slice(&[-0.4001694929029599, -1.3208021037519972]),), -0.22760885034708334_f64), &[-1.8096478768425222]);
    super::same("forward", &m.forward(&x), &[-1.8096478768425222]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.9154052272186642, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[1.351058510019942]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.9154052272186642, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[1.351058510019942]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.8096478768425222]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.9154052272186642, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[1.351058510019942]);
}
}
mod program_248 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: Alias1) -> f64 {
let mut v2 = [x, x];
let mut v5 = x.clamp(x.sin() * 0.227 + -0.7470, v2[1].sin() * 0.227 + 0.7540);
(SMatrix::<f64, 2, 2>::from_column_slice(&[v2[1]; 4]) * v5).sum() - v2[0] - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.8550955724460948_f64, 0.4816237830779566_f64);
    super::same("plain", &program(0.8550955724460948_f64), &[1.2145626071754685]);
    super::same("forward", &m.forward(&x), &[1.2145626071754685]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[2.3314273498016793]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[2.3314273498016793]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.2145626071754685]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[2.3314273498016793]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_250 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: SMatrix<T, 2, 2>, y: (SVector<T, 1>, SVector<T, 1>, SVector<T, 3>,), #[param] z: &SVector<T, 1>, #[param] s: ((SVector<T, 2>, SVector<T, 2>,), SVector<T, 2>, T,)) -> T {
let mut v1 = [RowVector2::<T>::zeros(); 2].map(|dx| x[2]);
let mut v2 = s.0.0[(1, 0)].mul_add(v1[1], y.2[(1, 0)]);
let mut v3 = T::lit(-1.0);
let dx = T::log2((1..3).map(|s| { let mut n = y.1 + *z; SMatrix::<T, 3, 3>::new(v1[(s + 1) % 2], x[3 - s], T::lit(0.0), v2, n[0], v1[1], n[(0, (s + 0) % 1)], v1[1], x[(0, (s + 0) % 2)]).fixed_columns::<3>((s + 0) % 1).into_owned() }).sum::<SMatrix<T, 3, 3>>()[(2, 2)].sigmoid() * T::lit(1.273) + T::lit(1.6040));
for &e6 in (*z / T::lit(1e-1).clamp(T::lit(0.3), T::lit(0.5) + T::lit(0.5)) - y.1).iter() { v1 = v1; }
T::lit(0.000).tan() + v2 - v1[1] + s.0.0[1] + z.norm() + y.0[(0, 0)] - x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 1, 1>::from_column_slice(&[1.7593342276661699]), s: ((SMatrix::<f64, 2, 1>::from_column_slice(&[-0.4698244437322895, -0.5393212336272354]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.18552668225671398, -0.3273045216528053]),), SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5999832895689212, -0.45945018503866486]), -0.3964785964136529_f64,), }, (SMatrix::<f64, 2, 2>::from_column_slice(&[1.2235895479228516, -0.46273570576106005, 0.22258305975682446, -0.9630744225174607]), (SMatrix::<f64, 1, 1>::from_column_slice(&[0.6746627097726162]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.2764043851285303]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.9347185878795085, -1.5867498156146507, -1.3077488697095179]),)), -0.22477641503446555_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 2>::from_column_slice(&[1.2235895479228516, -0.46273570576106005, 0.22258305975682446, -0.9630744225174607]), (SMatrix::<f64, 1, 1>::from_column_slice(&[0.6746627097726162]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.2764043851285303]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.9347185878795085, -1.5867498156146507, -1.3077488697095179]),), &SMatrix::<f64, 1, 1>::from_column_slice(&[1.7593342276661699]), ((SMatrix::<f64, 2, 1>::from_column_slice(&[-0.4698244437322895, -0.5393212336272354]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.18552668225671398, -0.3273045216528053]),), SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5999832895689212, -0.45945018503866486]), -0.3964785964136529_f64,)), &[-2.723052218902785]);
    super::same("forward", &m.forward(&x), &[-2.723052218902785]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.550068144111482, -0.20802414609882872, 0.4460659529202434, -0.43295283220972597, -0.22477641503446555, 0.0, 0.0, -0.22477641503446555, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), dtheta.s.clone(), ), &[-0.22477641503446555, 0.0, -0.27480783725400676, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.550068144111482, -0.20802414609882872, 0.4460659529202434, -0.43295283220972597, -0.22477641503446555, 0.0, 0.0, -0.22477641503446555, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[-0.22477641503446555, 0.0, -0.27480783725400676, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.723052218902785]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.550068144111482, -0.20802414609882872, 0.4460659529202434, -0.43295283220972597, -0.22477641503446555, 0.0, 0.0, -0.22477641503446555, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[-0.22477641503446555, 0.0, -0.27480783725400676, 0.0, 0.0, 0.0, 0.0, 0.0]);
}
}
mod program_251 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: ((SMatrix<f64, 1, 3>,), f64,), #[param] y: ([SVector<f64, 2>; 2], SMatrix<f64, 2, 2>, f64,)) -> f64 {
let mut z = y.1.scale(y.0[1][(1, 0)]).iter().fold(&x.1 + x.0.0[1], |e1, e2| e1.to_radians()).cos();
(z, z) = (f64::abs(-1.0_f64), [[SMatrix::<f64, 1, 2>::from_rows(&[SMatrix::<f64, 1, 2>::new(z, y.1[0])]); 2]; 2].iter().enumerate().map(|(e3, &e4)| (e3 as f64)).sum::<f64>().max(0.3).powi(0),);
f64::max(x.0.0[(0, 1)], x.1) + z + y.1[(0, 1)] - x.1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ([SMatrix::<f64, 2, 1>::from_column_slice(&[1.5194872130340258, 0.7493349700835127]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.7336688098022854, 0.16530925989254153])], SMatrix::<f64, 2, 2>::from_column_slice(&[-1.3491553151560924, 1.2590586092338483, -1.5616026932023281, -1.0094318955367676]), -1.2510841385699214_f64,), }, ((SMatrix::<f64, 1, 3>::from_column_slice(&[-0.15219733853148865, -0.9798922815764818, 0.27322139663819456]),), 1.7880430738001167_f64,), 0.9774748675528264_f64);
    super::same("plain", &program(((SMatrix::<f64, 1, 3>::from_column_slice(&[-0.15219733853148865, -0.9798922815764818, 0.27322139663819456]),), 1.7880430738001167_f64,), ([SMatrix::<f64, 2, 1>::from_column_slice(&[1.5194872130340258, 0.7493349700835127]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.7336688098022854, 0.16530925989254153])], SMatrix::<f64, 2, 2>::from_column_slice(&[-1.3491553151560924, 1.2590586092338483, -1.5616026932023281, -1.0094318955367676]), -1.2510841385699214_f64,)), &[-0.5616026932023281]);
    super::same("forward", &m.forward(&x), &[-0.5616026932023281]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.9774748675528264, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.9774748675528264, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.5616026932023281]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.9774748675528264, 0.0, 0.0]);
}
}
mod program_252 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 3>;

#[module(check = off)]
pub fn program(x: [f64; 3], #[param] y: Alias1, mut z: f64) -> f64 {
let mut v2 = y[(0, 0)] - 1.5;
let mut v3 = SMatrix::<f64, 3, 3>::new(x[1], v2, x[0], v2, z, x[1], z, v2, 1.5_f64).trace();
let mut v4 = x[2];
v3 -= (v3 / -z.cos().exp()).sin().atan();
y.iter().copied().enumerate().fold(v2, |n, (e5, e6)| e6) / ((1e-1_f64 * z).abs() + 0.5) - v4 - v3 + v2
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1224512659795363, 0.14603437508941564, -0.975595562800964]), }, ([-0.8525929025248338_f64, 1.0157471197816217_f64, 0.2383354697660146_f64], -1.8291075072722984_f64), -0.9423263741851049_f64);
    super::same("plain", &program([-0.8525929025248338_f64, 1.0157471197816217_f64, 0.2383354697660146_f64], SMatrix::<f64, 3, 1>::from_column_slice(&[-1.1224512659795363, 0.14603437508941564, -0.975595562800964]), -1.8291075072722984_f64), &[-5.635227553028672]);
    super::same("forward", &m.forward(&x), &[-5.635227553028672]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 1.4228670802031247, 0.9423263741851049, 1.3009816072230331]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.9423263741851049, 0.0, -1.379867534932821]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 1.4228670802031247, 0.9423263741851049, 1.3009816072230331]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.9423263741851049, 0.0, -1.379867534932821]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-5.635227553028672]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 1.4228670802031247, 0.9423263741851049, 1.3009816072230331]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.9423263741851049, 0.0, -1.379867534932821]);
}
}
mod program_253 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &(SVector<f64, 2>, (f64, SVector<f64, 1>, f64,),), y: Vector3<f64>, #[param] z: Vector1<f64>, #[constant] s: &((SVector<f64, 3>,),)) -> f64 {
let mut v1 = -0.25_f64;
v1 += (z[(0, 0)] - v1).sin().exp();
let sum2: f64 = if s.0.0[(2, 0)] > 0.5 { SMatrix::<f64, 3, 3>::new(-0.25_f64, 1.0_f64, s.0.0[(1, 0)], s.0.0.x, s.0.0[(2, 0)], s.0.0[1], s.0.0[1], s.0.0[(2, 0)], s.0.0.y).min() } else { s.0.0[(2, 0)] };
(z * (&v1 + v1)).iter().map(|dx| 0.000_f64.asin()).fold(x.1.1.min().sin().atan(), |e4, grad| 1.5_f64.sin().to_radians()) + v1 + z.norm() - x.1.1[(0, 0)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 1, 1>::from_column_slice(&[-1.6220964806391809]), s: ((SMatrix::<f64, 3, 1>::from_column_slice(&[1.7421178435076459, 1.227918302374086, -0.15089063526084068]),),), }, ((SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1680698441298687, 0.5270786599248395]), (-1.5433886933030112_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[-0.6130495376885038]), 0.63810336778945_f64,),), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.4924532080928511, -1.3732292995639206, 0.17839766404631463])), 0.5101238666256096_f64);
    super::same("plain", &program(&(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1680698441298687, 0.5270786599248395]), (-1.5433886933030112_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[-0.6130495376885038]), 0.63810336778945_f64,),), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.4924532080928511, -1.3732292995639206, 0.17839766404631463]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.6220964806391809]), &((SMatrix::<f64, 3, 1>::from_column_slice(&[1.7421178435076459, 1.227918302374086, -0.15089063526084068]),),)), &[2.377745089067709]);
    super::same("forward", &m.forward(&x), &[2.377745089067709]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, -0.5101238666256096, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[-0.4723438362936204]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.5101238666256096, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[-0.4723438362936204]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.377745089067709]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.5101238666256096, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[-0.4723438362936204]);
}
}
mod program_254 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: (SMatrix<T, 1, 2>,), #[param] y: [SMatrix<T, 3, 2>; 2], z: T) -> SMatrix<T, 1, 3> {
(x.0, _) = (SMatrix::<T, 1, 2>::from_columns(&[SVector::<T, 1>::from_row_slice(&[(x.0[(0, 1)],); 1].map(|(e1,)| z)), SVector::<T, 1>::identity()]) / T::lit(0.5), z,);
-({ let i = x.0[1]; SMatrix::<T, 1, 3>::new(z, y[1][(1, 0)], y[1][(2, 0)]).zip_map(&SMatrix::<T, 1, 3>::repeat(x.0[0]), |e2: T, e3: T| { i }) })
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [SMatrix::<f64, 3, 2>::from_column_slice(&[1.6601532843511282, 0.6733167360780848, 0.19422984386450215, 1.3864701717979657, -1.4225699278653954, -1.0535366123748255]), SMatrix::<f64, 3, 2>::from_column_slice(&[0.7270766514528434, -0.8384277670574193, -1.7641576303722828, 1.2831104129988606, 1.745357333774352, -0.5427321986408583])], }, ((SMatrix::<f64, 1, 2>::from_column_slice(&[1.3277182060536403, 1.0965408808495045]),), -1.0372077782086575_f64), SMatrix::<f64, 1, 3>::from_column_slice(&[0.4642501193131787, 0.021260199541396574, 0.09846950091428597]));
    super::same("plain", &program((SMatrix::<f64, 1, 2>::from_column_slice(&[1.3277182060536403, 1.0965408808495045]),), [SMatrix::<f64, 3, 2>::from_column_slice(&[1.6601532843511282, 0.6733167360780848, 0.19422984386450215, 1.3864701717979657, -1.4225699278653954, -1.0535366123748255]), SMatrix::<f64, 3, 2>::from_column_slice(&[0.7270766514528434, -0.8384277670574193, -1.7641576303722828, 1.2831104129988606, 1.745357333774352, -0.5427321986408583])], -1.0372077782086575_f64), &[-2.0, -2.0, -2.0]);
    super::same("forward", &m.forward(&x), &[-2.0, -2.0, -2.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.0, -2.0, -2.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
}
}
mod program_255 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SMatrix<f64, 2, 2>, y: &[[SVector<f64, 1>; 1]; 1], z: [[f64; 3]; 1]) -> f64 {

(-y[0][0].x).tanh() - stop_gradient(x[3].round()) + z[0][0] - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 2>::from_column_slice(&[-1.1453767642723922, 1.611104518982276, 1.2778166888700002, 0.6358630036802871]), [[SMatrix::<f64, 1, 1>::from_column_slice(&[-1.638092484622042])]], [[-0.8867271132311436_f64, 1.0272653007604813_f64, -1.1673602387512352_f64]]), 0.6870639177450384_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 2>::from_column_slice(&[-1.1453767642723922, 1.611104518982276, 1.2778166888700002, 0.6358630036802871]), &[[SMatrix::<f64, 1, 1>::from_column_slice(&[-1.638092484622042])]], [[-0.8867271132311436_f64, 1.0272653007604813_f64, -1.1673602387512352_f64]]), &[-3.3389291259391136]);
    super::same("forward", &m.forward(&x), &[-3.3389291259391136]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6870639177450384, -0.6870639177450384, -0.6870639177450384, -0.6870639177450384, -0.09638825345372701, 0.6870639177450384, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6870639177450384, -0.6870639177450384, -0.6870639177450384, -0.6870639177450384, -0.09638825345372701, 0.6870639177450384, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.3389291259391136]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6870639177450384, -0.6870639177450384, -0.6870639177450384, -0.6870639177450384, -0.09638825345372701, 0.6870639177450384, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_256 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: [f64; 3], z: SVector<f64, N>, mut s: SVector<f64, 3>, n: usize) -> f64 {
let size1 = z.ncols() - 1;
x.max() - s.mean() - y[0] - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.4751661810239939, 1.7009362475500618]), [-0.20452011663776337_f64, 0.4253637452770135_f64, 0.5560755217002117_f64], SMatrix::<f64, 2, 1>::from_column_slice(&[0.1910204406145991, 0.6843578665995834]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.46323807729468414, 0.24250881531459656, -0.30711662904663284]), 1_usize), -0.19198925955565338_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-0.4751661810239939, 1.7009362475500618]), [-0.20452011663776337_f64, 0.4253637452770135_f64, 0.5560755217002117_f64], SMatrix::<f64, 2, 1>::from_column_slice(&[0.1910204406145991, 0.6843578665995834]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.46323807729468414, 0.24250881531459656, -0.30711662904663284]), 1_usize), &[0.8556349280039974]);
    super::same("forward", &m.forward(&x), &[0.8556349280039974]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.19198925955565338, 0.0, 0.19198925955565338, 0.0, 0.0, 0.0, 0.0, 0.06399641985188445, 0.06399641985188445, 0.06399641985188445]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.19198925955565338, 0.0, 0.19198925955565338, 0.0, 0.0, 0.0, 0.0, 0.06399641985188445, 0.06399641985188445, 0.06399641985188445]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.8556349280039974]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.19198925955565338, 0.0, 0.19198925955565338, 0.0, 0.0, 0.0, 0.0, 0.06399641985188445, 0.06399641985188445, 0.06399641985188445]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_258 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,), n: usize) -> f64 {
const K: f64 = 0.75;
let mut v1 = [x.0, x.1];
let mut v2 = (-0.25_f64, v1[(n + 0) % 2],);
v2.0 - v2.1 + v1[n] - x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((-1.4310451956058352_f64, 1.5017278956996654_f64,), 1_usize), -0.4087078238170554_f64);
    super::same("plain", &program((-1.4310451956058352_f64, 1.5017278956996654_f64,), 1_usize), &[1.1810451956058352]);
    super::same("forward", &m.forward(&x), &[1.1810451956058352]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.4087078238170554, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.4087078238170554, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.1810451956058352]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.4087078238170554, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_260 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[SMatrix<f64, 3, 2>; 2]) -> f64 {
let mut v2 = x[1].fold((SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::new(x[1][5], x[1][(0, 0)])]),), |e1, dx| e1);
let mut v3 = core::array::from_fn::<SVector<f64, 3>, 2, _>(|s| { let i = SMatrix::<f64, 3, 3>::from_column_slice(&[x[1 - s][5 - s], v2.0[(s, 0)], v2.0[(0, 0)], v2.0.x, v2.0.x, x[1][(s, (s + 0) % 2)], x[1 - s][(2, s)], x[0][(s + 2) % 6], v2.0[1]]); let mut grad = SVector::<f64, 2>::from_rows(&[SVector::<f64, 1>::from_diagonal(&SVector::<f64, 1>::from([i[((s + 0) % 3, 2)]])); 2]); SVector::<f64, 3>::from([v2.0.x, i[1], -1.0_f64]) });
SVector::<f64, 1>::from_rows(&[SVector::<f64, 1>::from_rows(&[(x[1][(2, 1)],); 1].map(|(e4,)| SVector::<f64, 1>::identity())); 1]).mean() - stop_gradient(x[1][0].floor()) + v3[0][(1, 0)] + v2.0[0] + x[0][(1, 0)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [SMatrix::<f64, 3, 2>::from_column_slice(&[0.9632489423994114, 1.718406427396412, 1.6303304780610577, 0.4992347658382771, 1.1329581800840676, 0.9106943580311334]), SMatrix::<f64, 3, 2>::from_column_slice(&[-1.55974907717706, -1.647374310384726, -1.7239160524160866, -0.46946285157812195, -0.3089619460025167, -0.17647018600101283])], 0.8289295155072287_f64);
    super::same("plain", &program(&[SMatrix::<f64, 3, 2>::from_column_slice(&[0.9632489423994114, 1.718406427396412, 1.6303304780610577, 0.4992347658382771, 1.1329581800840676, 0.9106943580311334]), SMatrix::<f64, 3, 2>::from_column_slice(&[-1.55974907717706, -1.647374310384726, -1.7239160524160866, -0.46946285157812195, -0.3089619460025167, -0.17647018600101283])]), &[4.365466055394386]);
    super::same("forward", &m.forward(&x), &[4.365466055394386]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.8289295155072287, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.6578590310144574]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.8289295155072287, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.6578590310144574]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.365466055394386]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.8289295155072287, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.6578590310144574]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_265 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, y: &f64) -> f64 {
const K: f64 = 0.75;
let mut v1 = *x / 1.0;
let mut v3 = v1;
let mut v4 = *y;
(if v4 > -0.5 && v1 >= 1.0 { let mut o5: Option<f64> = if !(v3 > K) { None } else if v3 < 0.5 { let q = [*y]; let (p6, mut p7,) = { (v4, v4,) }; Some(q[0]) } else { for _ in (0..=1).rev() { let mut o9: Option<f64> = None; o9 = o9; o9 = o9; o9 = o9; } let mut q = *x - stop_gradient(v3.round()); Some(q) }; v3.sin().to_radians() } else if RowVector2::<f64>::new(-1.0_f64, 2.0_f64).add_to_columns(&SVector::<f64, 1>::from_rows(&core::array::from_fn::<SVector<f64, 1>, 1, _>(|a| SVector::<f64, 1>::identity())))[(0, 1)] >= v1 { v3 - stop_gradient(x.floor()) } else { SVector::<f64, 1>::from([v1]).min() }) - v4 + v3 + v1 - *y + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (0.4452853086862819_f64, -0.54567612834353_f64), 0.9015976804604848_f64);
    super::same("plain", &program(&0.4452853086862819_f64, &-0.54567612834353_f64), &[2.872493491432188]);
    super::same("forward", &m.forward(&x), &[2.872493491432188]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[3.6063907218419393, -1.8031953609209697]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[3.6063907218419393, -1.8031953609209697]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.872493491432188]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[3.6063907218419393, -1.8031953609209697]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_266 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, y: f64) -> [f64; 3] {
let mut v1 = *x;
let mut v2 = [v1; 2][1];
[[v1; 1]; 3].map(|e3| v1).map(|e4: f64| { let mut i = 0.5_f64; let mut k5: usize = 1; e4 })
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.2290407586256862_f64, 0.787520960534282_f64), [0.9740314878637817_f64, -0.31554232632255297_f64, 0.22039160562485782_f64]);
    super::same("plain", &program(&1.2290407586256862_f64, 0.787520960534282_f64), &[1.2290407586256862, 1.2290407586256862, 1.2290407586256862]);
    super::same("forward", &m.forward(&x), &[1.2290407586256862, 1.2290407586256862, 1.2290407586256862]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.8788807671660865, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.8788807671660865, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.2290407586256862, 1.2290407586256862, 1.2290407586256862]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.8788807671660865, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_267 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64,), #[param] y: [SVector<f64, 1>; 1], z: (f64,), s: &SVector<f64, 1>) -> (SMatrix<f64, 1, 3>, [SVector<f64, 3>; 1], SMatrix<f64, 1, 3>,) {
let (p2,) = (core::array::from_fn::<SVector<f64, 3>, 1, _>(|e1: usize| *&Vector3::<f64>::new(-0.25_f64, y[(e1 + 0) % 1][0], 0.0_f64)),);
(SMatrix::<f64, 1, 3>::zeros() / (0.5_f64 + y[0][(0, 0)]).max(0.3), [SMatrix::<f64, 1, 3>::from([[s[0]], [y[0].x], [p2[0].y]]).transpose(); 1], SMatrix::<f64, 1, 3>::from_columns(&[*s, *s, y[0]]) / 0.5 * (&SMatrix::<f64, 3, 3>::from([[1.5_f64, z.0, y[0].x], [s[0], p2[0][(1, 0)], x.0], [s.x, s[(0, 0)], -0.25_f64]]) - SMatrix::<f64, 3, 3>::from_columns(&core::array::from_fn::<SVector<f64, 3>, 3, _>(|e3| p2[0]))),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [SMatrix::<f64, 1, 1>::from_column_slice(&[1.8164001343031222])], }, ((-0.17120699437457076_f64,), (0.5082928437696482_f64,), SMatrix::<f64, 1, 1>::from_column_slice(&[0.3992177921504435])), (SMatrix::<f64, 1, 3>::from_column_slice(&[0.8335825324867019, 0.5230955466788763, 0.01413460381797238]), [SMatrix::<f64, 3, 1>::from_column_slice(&[-0.32909819350277325, 0.9970141202423748, -0.22093431167125743])], SMatrix::<f64, 1, 3>::from_column_slice(&[0.6502455766790312, -0.728725811170436, -0.5901485663357424]),));
    super::same("plain", &program((-0.17120699437457076_f64,), [SMatrix::<f64, 1, 1>::from_column_slice(&[1.8164001343031222])], (0.5082928437696482_f64,), &SMatrix::<f64, 1, 1>::from_column_slice(&[0.3992177921504435])), &[0.0, 0.0, 0.0, 0.3992177921504435, 1.8164001343031222, 1.8164001343031222, 6.951441759474009, -0.10360222793703733, -1.5213702913549634]);
    super::same("forward", &m.forward(&x), &[0.0, 0.0, 0.0, 0.3992177921504435, 1.8164001343031222, 1.8164001343031222, 6.951441759474009, -0.10360222793703733, -1.5213702913549634]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-2.6473153225602633, 0.5191792069547895, -1.3184296517795928]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[5.9971210231173435]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-2.6473153225602633, 0.5191792069547895, -1.3184296517795928]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[5.9971210231173435]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0, 0.0, 0.0, 0.3992177921504435, 1.8164001343031222, 1.8164001343031222, 6.951441759474009, -0.10360222793703733, -1.5213702913549634]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-2.6473153225602633, 0.5191792069547895, -1.3184296517795928]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[5.9971210231173435]);
}
}
mod program_269 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: &([f64; 2],)) -> f64 {
let mut v3 = [(x, y.0[1],); 3].map(|(e1, e2,)| y.0[0]);
let mut v4 = SVector::<f64, 2>::new(1e-1_f64, x).fixed_view::<2, 1>(0, 0).into_owned();
let mut v5 = (SVector::<f64, 3>::from_column_slice(&[y.0[0]; 3]), Vector1::<f64>::new(y.0[0]),);
for i6 in (0..2).rev().step_by(2) { if x.asinh() >= 0.0 { v4[(1 - i6, 0)] *= (3.0_f64.sin().softplus() - v4.y).sin(); } else { {  } v4.y += y.0[1 - i6].erf().sin(); } (v3, v5.0[(i6, (i6 + 0) % 1)]) = (v3, (SMatrix::<f64, 2, 2>::from_columns(&[v4; 2]) - SMatrix::<f64, 2, 2>::from_columns(&(v4, [v4; 2], core::f64::consts::FRAC_1_SQRT_2,).1)).trace().tanh(),); v5 = v5; }
1.600_f64.log10().asinh().sin().tanh() + v4.sum() + v3[2] - y.0[0] + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.20313244374216033_f64, ([0.816945500145588_f64, -0.35062114243514075_f64],)), -0.33792347940377443_f64);
    super::same("plain", &program(-0.20313244374216033_f64, &([0.816945500145588_f64, -0.35062114243514075_f64],)), &[0.5755354824221299]);
    super::same("forward", &m.forward(&x), &[0.5755354824221299]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6758469588075489, -0.1428637053698028, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6758469588075489, -0.1428637053698028, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.5755354824221299]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6758469588075489, -0.1428637053698028, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_270 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[(SMatrix<f64, 1, 2>, f64, f64,); 3], #[param] y: &(f64,)) -> [SMatrix<f64, 2, 3>; 3] {

[(core::f64::consts::FRAC_1_SQRT_2 * Matrix2x3::<f64>::from_columns(&x.map(|(e1, e2, e3,)| { let (p4, p5, p6,) = ((SVector::<f64, 3>::from_row_slice(&[e3; 3]), SMatrix::<f64, 1, 3>::from_row_slice(&[x[1].0[(0, 1)], e1[(0, 0)], y.0]), RowVector3::<f64>::new(e2, y.0, y.0),), SVector::<f64, 1>::new(x[0].0[(0, 0)]), y.0,); SVector::<f64, 2>::zeros() }))).add_to_columns(&SVector::<f64, 2>::new(x[2].1, x[1].0[0]).map(|z| x[0].1)), Matrix2x3::<f64>::from_column_slice(&[x[2].2, x[1].0[(0, 1)], x[1].2, x[2].2, y.0, x[0].2]), SMatrix::<f64, 2, 3>::from([[x[2].0[(0, 1)], y.0], [y.0, core::f64::consts::FRAC_1_SQRT_2], [y.0, y.0]])]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (-0.6165796702610352_f64,), }, [(SMatrix::<f64, 1, 2>::from_column_slice(&[1.0025758863510816, 0.761712584848535]), 0.5964617432632341_f64, 0.6802614291159051_f64,), (SMatrix::<f64, 1, 2>::from_column_slice(&[-1.1485374236700823, -1.8162481560404933]), -1.442626416363182_f64, -0.4360019092072621_f64,), (SMatrix::<f64, 1, 2>::from_column_slice(&[-1.4552618640620936, 1.5309469052526663]), 0.7681742528780927_f64, 0.5240214156346651_f64,)], [SMatrix::<f64, 2, 3>::from_column_slice(&[0.43920203415829806, 0.13839681913513746, -0.6447326076464035, -0.3846534465654212, 0.8984648141523437, 0.6084860955121072]), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.2836176975074105, -0.6900311146054332, -0.28275432887901886, -0.19365733525734408, 0.019603864856527542, 0.6492385668107148]), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.8557019296847643, -0.03421052548005954, -0.0023201851562706377, 0.11668066156995716, 0.49946575254269554, -0.7754654475150964])]);
    super::same("plain", &program(&[(SMatrix::<f64, 1, 2>::from_column_slice(&[1.0025758863510816, 0.761712584848535]), 0.5964617432632341_f64, 0.6802614291159051_f64,), (SMatrix::<f64, 1, 2>::from_column_slice(&[-1.1485374236700823, -1.8162481560404933]), -1.442626416363182_f64, -0.4360019092072621_f64,), (SMatrix::<f64, 1, 2>::from_column_slice(&[-1.4552618640620936, 1.5309469052526663]), 0.7681742528780927_f64, 0.5240214156346651_f64,)], &(-0.6165796702610352_f64,)), &[0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5240214156346651, -1.8162481560404933, -0.4360019092072621, 0.5240214156346651, -0.6165796702610352, 0.6802614291159051, 1.5309469052526663, -0.6165796702610352, -0.6165796702610352, 0.7071067811865476, -0.6165796702610352, -0.6165796702610352]);
    super::same("forward", &m.forward(&x), &[0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5240214156346651, -1.8162481560404933, -0.4360019092072621, 0.5240214156346651, -0.6165796702610352, 0.6802614291159051, 1.5309469052526663, -0.6165796702610352, -0.6165796702610352, 0.7071067811865476, -0.6165796702610352, -0.6165796702610352]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 1.0551637087460617, 0.6492385668107148, 0.0, -0.6900311146054332, 0.0, -0.28275432887901886, 0.0, -0.8557019296847643, 0.0, -0.4772750327647546]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.2929265407522035]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 1.0551637087460617, 0.6492385668107148, 0.0, -0.6900311146054332, 0.0, -0.28275432887901886, 0.0, -0.8557019296847643, 0.0, -0.4772750327647546]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.2929265407522035]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5964617432632341, 0.5240214156346651, -1.8162481560404933, -0.4360019092072621, 0.5240214156346651, -0.6165796702610352, 0.6802614291159051, 1.5309469052526663, -0.6165796702610352, -0.6165796702610352, 0.7071067811865476, -0.6165796702610352, -0.6165796702610352]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 1.0551637087460617, 0.6492385668107148, 0.0, -0.6900311146054332, 0.0, -0.28275432887901886, 0.0, -0.8557019296847643, 0.0, -0.4772750327647546]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.2929265407522035]);
}
}
mod program_271 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &T, n: usize) -> [SMatrix<T, 3, 3>; 3] {
let mut v2 = Vector1::<T>::from_rows(&[SVector::<T, 1>::from_column_slice(&core::array::from_fn::<T, 1, _>(|e1| *x))]);
let mut v3 = [SMatrix::<T, 1, 2>::zeros(); 3];
let mut v4 = v2[(0, 0)] * T::lit(1.5);
core::array::from_fn::<SMatrix<T, 3, 3>, 3, _>(|e5| SMatrix::<T, 3, 4>::from([[v2[0], *x, v2[(0, 0)]], [v2[((n + 0) % 1, 0)], T::lit(0.5), *x], [*x, *x, v4], [*x, v3[2][(0, 1 - n)], v2[(0, 0)]]]).fixed_view::<3, 4>(0, 0).into_owned().fixed_columns::<3>(n).into_owned())
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.40362329118173135_f64, 1_usize), [SMatrix::<f64, 3, 3>::from_column_slice(&[0.5662555367021864, -0.625008860016804, 0.22664268693211254, -0.493353066604842, -0.7337339497242337, 0.31337078443901767, -0.32683302732838726, 0.6203391086939269, 0.2498537159993699]), SMatrix::<f64, 3, 3>::from_column_slice(&[0.07304668302018502, -0.2581630230176917, -0.047979106409073324, -0.26791931085180587, -0.05094242058176324, 0.7913808383234737, -0.2869070917953631, 0.38205025103608437, -0.4560431882394218]), SMatrix::<f64, 3, 3>::from_column_slice(&[0.6751801086051417, -0.8669261263204135, -0.6095487347879129, 0.3319099027044594, 0.5534398783391183, 0.520094063622615, 0.30625912185003235, -0.3383853902614491, 0.426550471235807])]);
    super::same("plain", &program(&-0.40362329118173135_f64, 1_usize), &[-0.40362329118173135, 0.5, -0.40362329118173135, -0.40362329118173135, -0.40362329118173135, -0.6054349367725971, -0.40362329118173135, 0.0, -0.40362329118173135, -0.40362329118173135, 0.5, -0.40362329118173135, -0.40362329118173135, -0.40362329118173135, -0.6054349367725971, -0.40362329118173135, 0.0, -0.40362329118173135, -0.40362329118173135, 0.5, -0.40362329118173135, -0.40362329118173135, -0.40362329118173135, -0.6054349367725971, -0.40362329118173135, 0.0, -0.40362329118173135]);
    super::same("forward", &m.forward(&x), &[-0.40362329118173135, 0.5, -0.40362329118173135, -0.40362329118173135, -0.40362329118173135, -0.6054349367725971, -0.40362329118173135, 0.0, -0.40362329118173135, -0.40362329118173135, 0.5, -0.40362329118173135, -0.40362329118173135, -0.40362329118173135, -0.6054349367725971, -0.40362329118173135, 0.0, -0.40362329118173135, -0.40362329118173135, 0.5, -0.40362329118173135, -0.40362329118173135, -0.40362329118173135, -0.6054349367725971, -0.40362329118173135, 0.0, -0.40362329118173135]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[2.573146738643269]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[2.573146738643269]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.40362329118173135, 0.5, -0.40362329118173135, -0.40362329118173135, -0.40362329118173135, -0.6054349367725971, -0.40362329118173135, 0.0, -0.40362329118173135, -0.40362329118173135, 0.5, -0.40362329118173135, -0.40362329118173135, -0.40362329118173135, -0.6054349367725971, -0.40362329118173135, 0.0, -0.40362329118173135, -0.40362329118173135, 0.5, -0.40362329118173135, -0.40362329118173135, -0.40362329118173135, -0.6054349367725971, -0.40362329118173135, 0.0, -0.40362329118173135]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[2.573146738643269]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_272 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: T, y: &(T, T,), #[param] z: &[T; 1], #[param] s: (T, T,)) -> T {
let mut v1 = x.exp2();
let mut p = SMatrix::<T, 1, 3>::zeros().max() + (s.1.abs() + T::lit(0.5)).sqrt();
for &e2 in [v1.max(s.0.sin())].iter() {  }
let mut b = SVector::<T, 2>::from_column_slice(&core::array::from_fn::<T, 2, _>(|e4| { T::lit(3.0) })) + &SVector::<T, 2>::from([[y.1, T::lit(0.0)]]) + SVector::<T, 2>::from_rows(&[SVector::<T, 1>::new(s.1); 2]).add_scalar(z[0]);
if let false = v1 <= T::lit(0.5) { v1 *= (&b + &b)[(1, 0)].clamp(T::lit(0.3), T::lit(0.5) + T::lit(0.5)).log10(); }
Matrix2::<T>::new(b[(1, 0)], s.1, v1, b[(0, 0)]).trace().sin().exp2() + b.mean() + p + v1 + s.0 - z[0] - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [-0.13821634945131234_f64], s: (0.7773868160987799_f64, 1.409133319145254_f64,), }, (-0.2335169400435252_f64, (-1.7446674125868866_f64, 1.1225975115902402_f64,)), 0.8694171267303417_f64);
    super::same("plain", &program(-0.2335169400435252_f64, &(-1.7446674125868866_f64, 1.1225975115902402_f64,), &[-0.13821634945131234_f64], (0.7773868160987799_f64, 1.409133319145254_f64,)), &[8.211342386920665]);
    super::same("forward", &m.forward(&x), &[8.211342386920665]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.8694171267303417, 0.0, -0.061891216955097195]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), dtheta.s.clone(), ), &[-0.993199560640536, 0.8694171267303417, 0.19083303123851458]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.8694171267303417, 0.0, -0.061891216955097195]);
    super::same("backward, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[-0.993199560640536, 0.8694171267303417, 0.19083303123851458]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[8.211342386920665]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.8694171267303417, 0.0, -0.061891216955097195]);
    super::same("pullback, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[-0.993199560640536, 0.8694171267303417, 0.19083303123851458]);
}
}
mod program_273 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: [[SVector<f64, 3>; 3]; 1]) -> SMatrix<f64, 2, 3> {
let mut v1 = (x[0][0][(1, 0)], x[0][1][(0, 0)],);
let mut v2 = (SVector::<f64, 3>::from_row_slice(&[x[0][2][1], 1.0_f64, x[0][2][(0, 0)]]),);
SMatrix::<f64, 2, 3>::from_row_slice(&[v1.0; 6])
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [[SMatrix::<f64, 3, 1>::from_column_slice(&[0.41410072195112957, -0.23201368156596647, -1.2254542722108996]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7449959613184611, -0.8697988579891336, 0.25121037615889386]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.6255484333505316, 1.5190566446891967, -0.4711111993040019])]], SMatrix::<f64, 2, 3>::from_column_slice(&[0.3321955871225162, 0.1571564645805239, 0.4889092523272094, 0.5946010294864095, -0.8830366889778587, -0.5635658182982497]));
    super::same("plain", &program([[SMatrix::<f64, 3, 1>::from_column_slice(&[0.41410072195112957, -0.23201368156596647, -1.2254542722108996]), SMatrix::<f64, 3, 1>::from_column_slice(&[-1.7449959613184611, -0.8697988579891336, 0.25121037615889386]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.6255484333505316, 1.5190566446891967, -0.4711111993040019])]]), &[-0.23201368156596647, -0.23201368156596647, -0.23201368156596647, -0.23201368156596647, -0.23201368156596647, -0.23201368156596647]);
    super::same("forward", &m.forward(&x), &[-0.23201368156596647, -0.23201368156596647, -0.23201368156596647, -0.23201368156596647, -0.23201368156596647, -0.23201368156596647]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.12625982624055054, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.12625982624055054, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.23201368156596647, -0.23201368156596647, -0.23201368156596647, -0.23201368156596647, -0.23201368156596647, -0.23201368156596647]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.12625982624055054, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_274 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, y: f64, z: f64, #[param] s: f64) -> (f64, f64,) {

x.max(s).sin_cos()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: -0.6329237448393449_f64, }, (1.538484662122238_f64, -1.5085814032220712_f64, 1.2695032202364671_f64), (-0.4101851604930491_f64, 0.659315390119783_f64,));
    super::same("plain", &program(&1.538484662122238_f64, -1.5085814032220712_f64, 1.2695032202364671_f64, -0.6329237448393449_f64), &[0.99947802357926, 0.03230604250130717]);
    super::same("forward", &m.forward(&x), &[0.99947802357926, 0.03230604250130717]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6722227022606034, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6722227022606034, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.99947802357926, 0.03230604250130717]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6722227022606034, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.0]);
}
}
mod program_275 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SVector<f64, 3>, #[param] y: &f64, #[param] z: f64) -> SVector<f64, 2> {
let mut v4 = (1..3).map(|e1| 1.5_f64).enumerate().map(|(e2, e3)| *y).sum::<f64>();
SVector::<f64, 2>::from_row_slice(&[x.z, *y]) + (SVector::<f64, 2>::from_row_slice(&[*y, *y]) - Vector2::<f64>::from_row_slice(&[*y, z]))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.8294614950331102_f64, z: -1.5376898628991822_f64, }, SMatrix::<f64, 3, 1>::from_column_slice(&[0.5802167414822524, 1.7770592757648256, -0.7705364737052757]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.056610917025186946, -0.5803440311448456]));
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[0.5802167414822524, 1.7770592757648256, -0.7705364737052757]), &-0.8294614950331102_f64, -1.5376898628991822_f64), &[-0.7705364737052757, -0.12123312716703816]);
    super::same("forward", &m.forward(&x), &[-0.7705364737052757, -0.12123312716703816]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, -0.056610917025186946]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[-1.1606880622896911, 0.5803440311448456]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, -0.056610917025186946]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-1.1606880622896911, 0.5803440311448456]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.7705364737052757, -0.12123312716703816]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, -0.056610917025186946]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-1.1606880622896911, 0.5803440311448456]);
}
}
mod program_277 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: SVector<T, 1>, y: &SVector<T, 3>) -> T {
let mut v4 = [(x[0], y[(2, 0)],); 1].iter().enumerate().map(|(e1, e2)| { let (_, p3,) = (x[(0, 0)], y[1],); let q = e2.0; T::lit(0.5) }).sum::<T>();
let mut v5 = x / (y[(1, 0)].abs() + T::lit(0.5));
let mut x = SMatrix::<T, 1, 3>::from_column_slice(&[v4; 3]).column_sum().norm();
for (e6, e7) in core::array::from_fn::<T, 2, _>(|x| { v4 + y[x] }).iter().zip([v5[0]; 2].iter()) { let mut dx = (v5 + &v5).trace(); dx = dx * T::lit(0.5) + y.dot(y).hypot(T::lit(0.5)).recip().tanh(); }
let z = (v5[0], -v5.x,);
let mut b = y.mean().exp();
std::mem::swap(&mut x, &mut b);
[T::lit(3.0), x + b][0] + z.1 + v5.norm_squared() + y.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 1>::from_column_slice(&[1.5721692061216315]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6249867802080881, -0.5260646847009559, -0.8008772391500026])), -0.21023915448410269_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[1.5721692061216315]), &SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6249867802080881, -0.5260646847009559, -0.8008772391500026])), &[5.124259906989915]);
    super::same("forward", &m.forward(&x), &[5.124259906989915]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.42300568157596175, 0.26279338446938033, -0.42694407808472573, 0.3367515072089181]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.42300568157596175, 0.26279338446938033, -0.42694407808472573, 0.3367515072089181]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.124259906989915]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.42300568157596175, 0.26279338446938033, -0.42694407808472573, 0.3367515072089181]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_279 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[(f64, SVector<f64, 1>, SVector<f64, 1>,); 1], y: ([SVector<f64, 2>; 1],), n: [usize; 2]) -> f64 {

(if 1e-1_f64 < 1.0 { SMatrix::<f64, 1, 2>::from_columns(&core::array::from_fn::<SVector<f64, 1>, 2, _>(|e1| { x[0].1 })) } else { RowVector2::<f64>::new(y.0[(n[n[1 - n[1]]] + 0) % 1][(0, 0)], y.0[(n[(n[1] + 0) % 2] + 0) % 1][((n[0] + 0) % 2, (n[n[1]] + 0) % 1)]) }).normalize().tr_dot(&([y.0[0], y.0[(n[0] + 0) % 1], y.0[0]][2] * SMatrix::<f64, 3, 3>::from([[0.0_f64, y.0[(n[(n[1 - n[1]] + 1) % 2] + 0) % 1][(n[(n[1] + 1) % 2], 0)], y.0[0][0]], [y.0[(n[(n[n[1 - n[1 - n[0]]]] + 0) % 2] + 0) % 1][(0, (n[1] + 0) % 1)], x[(n[0] + 0) % 1].2[(0, 0)], 1e-1_f64], [0.5_f64, x[(n[(n[0] + 0) % 2] + 0) % 1].2[(n[1 - n[0]] + 0) % 1], x[0].0]]).norm_squared()))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([(-0.3452603533399158_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[-1.7017134216084986]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.352303120066595]),)], ([SMatrix::<f64, 2, 1>::from_column_slice(&[-0.665410981835303, 0.7083304250379475])],), [1_usize, 0_usize]), -0.18044533176260824_f64);
    super::same("plain", &program(&[(-0.3452603533399158_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[-1.7017134216084986]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.352303120066595]),)], ([SMatrix::<f64, 2, 1>::from_column_slice(&[-0.665410981835303, 0.7083304250379475])],), [1_usize, 0_usize]), &[-0.16281940982784437]);
    super::same("forward", &m.forward(&x), &[-0.16281940982784437]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.003781476786713192, 0.0, 0.0296222998537982, 0.6626744787190002, 0.6845382938697391]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.003781476786713192, 0.0, 0.0296222998537982, 0.6626744787190002, 0.6845382938697391]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.16281940982784437]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.003781476786713192, 0.0, 0.0296222998537982, 0.6626744787190002, 0.6845382938697391]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_280 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>) -> f64 {
let mut v1 = [1.5_f64; N];
let mut v2 = x[(1, 0)];
v1 = core::array::from_fn::<f64, N, _>(|input| 0.5_f64);
SMatrix::<f64, N, N>::from_element(x[1]).transpose().norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 2, 1>::from_column_slice(&[1.2458996167947398, -0.398670983402981]), -0.9587421328277335_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[1.2458996167947398, -0.398670983402981])), &[0.797341966805962]);
    super::same("forward", &m.forward(&x), &[0.797341966805962]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 1.917484265655467]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 1.917484265655467]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.797341966805962]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 1.917484265655467]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_283 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [f64; 1], #[param] y: [SMatrix<f64, 2, 3>; 1]) -> f64 {
let input = SMatrix::<f64, 1, 2>::from_element(y[0][1]).transpose() + &Vector2::<f64>::from_rows(&[SVector::<f64, 1>::from_diagonal(&SVector::<f64, 1>::from([[x[0]]])), Vector1::<f64>::identity()]).add_scalar(0.5_f64);
1.600_f64.log10().sin().to_radians().sin().min(0.0_f64) - input.norm_squared() + y[0][(1, 1)] - x[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [SMatrix::<f64, 2, 3>::from_column_slice(&[0.5376863479403203, 1.4913241870669056, 1.258157219527479, 0.4052926861644185, -1.6397931580736755, -1.0252901474016607])], }, [1.3708169661659282_f64], 0.9541242490734343_f64);
    super::same("plain", &program([1.3708169661659282_f64], [SMatrix::<f64, 2, 3>::from_column_slice(&[0.5376863479403203, 1.4913241870669056, 1.258157219527479, 0.4052926861644185, -1.6397931580736755, -1.0252901474016607])]), &[-21.2175378063948]);
    super::same("forward", &m.forward(&x), &[-21.2175378063948]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-7.36992505528777]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, -12.123990693655161, 0.0, 0.9541242490734343, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-7.36992505528777]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, -12.123990693655161, 0.0, 0.9541242490734343, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-21.2175378063948]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-7.36992505528777]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, -12.123990693655161, 0.0, 0.9541242490734343, 0.0, 0.0]);
}
}
mod program_284 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: [T; 1], #[param] mut y: SVector<T, 1>, z: &T) -> SVector<T, 1> {
let mut v1 = T::cos(x[0].sin());
let mut v2 = v1.sin_cos();
core::mem::swap(&mut v1, &mut y[(0, 0)]);
SVector::<T, 1>::identity()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 1, 1>::from_column_slice(&[0.5807602642305579]), }, ([-1.105266665768216_f64], -1.41623206974475_f64), SMatrix::<f64, 1, 1>::from_column_slice(&[-0.42229643856670673]));
    super::same("plain", &program([-1.105266665768216_f64], SMatrix::<f64, 1, 1>::from_column_slice(&[0.5807602642305579]), &-1.41623206974475_f64), &[1.0]);
    super::same("forward", &m.forward(&x), &[1.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0]);
}
}
mod program_285 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &(f64, SMatrix<f64, 1, 3>, [SVector<f64, 3>; 2],), y: f64, n: usize) -> f64 {
let mut dx = (-x.2[n]).normalize() + Vector3::<f64>::from_row_slice(&[y, y, x.1[1]]);
for &e1 in [(y,); 2].map(|x| (y, x.0, y,)).iter() { dx.z = (n as f64).tanh(); return -(dx[(2 - n, 0)] * e1.1); }
x.0.exp2() - dx.norm() - x.2[(n + 1) % 2][(2, (n + 0) % 1)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((1.0083295281258624_f64, SMatrix::<f64, 1, 3>::from_column_slice(&[-1.802301909145172, -1.074620033808851, -1.633438431309492]), [SMatrix::<f64, 3, 1>::from_column_slice(&[0.9115365823982521, 0.19740686135959973, -0.2797108122193893]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.9962528322915948, 1.502998443108964, -1.2549121457406422])],), -0.6957530599202962_f64, 0_usize), -0.6685107654293634_f64);
    super::same("plain", &program(&(1.0083295281258624_f64, SMatrix::<f64, 1, 3>::from_column_slice(&[-1.802301909145172, -1.074620033808851, -1.633438431309492]), [SMatrix::<f64, 3, 1>::from_column_slice(&[0.9115365823982521, 0.19740686135959973, -0.2797108122193893]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.9962528322915948, 1.502998443108964, -1.2549121457406422])],), -0.6957530599202962_f64, 0_usize), &[0.0]);
    super::same("forward", &m.forward(&x), &[0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_286 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: &f64, mut y: f64, #[constant] z: &SVector<f64, 3>, #[param] s: Alias1, n: usize) -> f64 {
let mut v2 = -&s;
match n { _ if n < 1 => { v2 *= (1.6030 - 1.273 * (*z + *z)[((n + 2) % 3, 0)].tanh()).ln(); } 0 | 2 => {  } m4 => { {  } let n = x; v2 = Matrix2::<f64>::from_diagonal(&SVector::<f64, 2>::from_row_slice(&[v2; 2].map(|e5| e5))).component_div(&Matrix2::<f64>::from_column_slice(&[*x, *n, v2, *n]).map(|e| e * e + 0.5)).max(); } }
let (p6, mut p7,): (f64, f64,) = (if n == 1 { v2 } else { *x }, (*z / -s.cos().exp()).z,);
p6.asinh() - p7 + p6 + v2 + s + y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 3, 1>::from_column_slice(&[1.1976969041711731, -0.5473347561954288, 1.4577031019174256]), s: -1.8181810980103243_f64, }, (1.0423372280906809_f64, -0.5929563284162408_f64, 0_usize), -0.6940513419680898_f64);
    super::same("plain", &program(&1.0423372280906809_f64, -0.5929563284162408_f64, &SMatrix::<f64, 3, 1>::from_column_slice(&[1.1976969041711731, -0.5473347561954288, 1.4577031019174256]), -1.8181810980103243_f64, 0_usize), &[-0.570801519056027]);
    super::same("forward", &m.forward(&x), &[-0.570801519056027]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.1745429963929312, -0.6940513419680898]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[-0.19494023045838138]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.1745429963929312, -0.6940513419680898]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[-0.19494023045838138]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.570801519056027]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.1745429963929312, -0.6940513419680898]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[-0.19494023045838138]);
}
}
mod program_287 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: RowVector3<f64>, y: ([f64; 2], f64, [f64; 3],), mut z: [[f64; 3]; 2], #[param] s: [f64; 1]) -> f64 {
const K: f64 = 0.75;
let size1 = z.len() - 1;
let sum2: f64 = if K / -3.0_f64.cos().exp() > 0.5 { *&K } else { 3.0_f64 };
(SMatrix::<f64, 1, 3>::repeat(s[(size1 + 0) % 1]) * (&K * 0.5)).max() - s[(size1 + 0) % 1] - z[size1][2] - y.2[1] + x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: [-0.3126144827496641_f64], }, (SMatrix::<f64, 1, 3>::from_column_slice(&[-0.15816038687480527, -0.7942268593892173, 1.609101425816812]), ([-1.787215733633111_f64, 1.4184641783772785_f64], -1.4151026056381766_f64, [0.9304487485514773_f64, 1.6409726885788096_f64, 0.8698454663317906_f64],), [[1.2888221318375543_f64, 0.5051227446011531_f64, -1.801692762076664_f64], [-0.5108742290496117_f64, -1.6015899818864332_f64, -0.1473160214068624_f64]]), 0.30064940356718006_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 3>::from_column_slice(&[-0.15816038687480527, -0.7942268593892173, 1.609101425816812]), ([-1.787215733633111_f64, 1.4184641783772785_f64], -1.4151026056381766_f64, [0.9304487485514773_f64, 1.6409726885788096_f64, 0.8698454663317906_f64],), [[1.2888221318375543_f64, 0.5051227446011531_f64, -1.801692762076664_f64], [-0.5108742290496117_f64, -1.6015899818864332_f64, -0.1473160214068624_f64]], [-0.3126144827496641_f64]), &[-0.6415584359006179]);
    super::same("forward", &m.forward(&x), &[-0.6415584359006179]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.30064940356718006, 0.30064940356718006, 0.30064940356718006, 0.0, 0.0, 0.0, 0.0, -0.30064940356718006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.30064940356718006]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[-0.18790587722948754]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.30064940356718006, 0.30064940356718006, 0.30064940356718006, 0.0, 0.0, 0.0, 0.0, -0.30064940356718006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.30064940356718006]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[-0.18790587722948754]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.6415584359006179]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.30064940356718006, 0.30064940356718006, 0.30064940356718006, 0.0, 0.0, 0.0, 0.0, -0.30064940356718006, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.30064940356718006]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[-0.18790587722948754]);
}
}
mod program_288 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 1>;

#[module(check = off)]
pub fn program(x: &f64, #[param] y: Alias1) -> f64 {
let mut v2 = stop_gradient(*x);
let mut v3 = -1.0_f64;
let mut v5 = core::array::from_fn::<f64, 1, _>(|e4| v3);
-v5[0] - y.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 1, 1>::from_column_slice(&[0.23109181070766482]), }, -0.16850969426182372_f64, -0.8019522485438177_f64);
    super::same("plain", &program(&-0.16850969426182372_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[0.23109181070766482])), &[0.9465965750238529]);
    super::same("forward", &m.forward(&x), &[0.9465965750238529]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.37064919443414823]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.37064919443414823]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.9465965750238529]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.37064919443414823]);
}
}
mod program_289 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SMatrix<f64, 3, 2>;

#[module(check = off)]
pub fn program(mut x: [(SMatrix<f64, 3, 3>, SMatrix<f64, 1, 2>,); 2], #[param] mut y: (f64,), z: Alias1, n: usize) -> f64 {

f64::erf((z[2] / -4.0).sin()).exp_m1() - x[(n + 0) % 2].1[(0, (n + 1) % 2)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (1.7919215370771182_f64,), }, ([(SMatrix::<f64, 3, 3>::from_column_slice(&[0.40259899821053746, -0.7324712501721339, -1.4414717352759934, 1.3902378159956323, 0.36778993170284136, -1.3738603676414836, -0.1790755732511774, 0.69612231463819, 1.806673434747847]), SMatrix::<f64, 1, 2>::from_column_slice(&[0.3748853358971048, 1.5153048982998722]),), (SMatrix::<f64, 3, 3>::from_column_slice(&[-0.4867634141796563, -1.3855854699624621, 0.7405965776787679, -0.7824475455629293, -1.3307925186297491, -0.38760382916329206, 0.8386268799702478, 0.3826229680538714, 0.6410854964807186]), SMatrix::<f64, 1, 2>::from_column_slice(&[-0.9912541522146966, -1.1079294885376532]),)], SMatrix::<f64, 3, 2>::from_column_slice(&[-1.430030280753658, -1.0418254400582447, 0.525536533610189, 0.20872303990112806, -0.7759459288406246, -1.6821923526253606]), 1_usize), -0.31246418884702254_f64);
    super::same("plain", &program([(SMatrix::<f64, 3, 3>::from_column_slice(&[0.40259899821053746, -0.7324712501721339, -1.4414717352759934, 1.3902378159956323, 0.36778993170284136, -1.3738603676414836, -0.1790755732511774, 0.69612231463819, 1.806673434747847]), SMatrix::<f64, 1, 2>::from_column_slice(&[0.3748853358971048, 1.5153048982998722]),), (SMatrix::<f64, 3, 3>::from_column_slice(&[-0.4867634141796563, -1.3855854699624621, 0.7405965776787679, -0.7824475455629293, -1.3307925186297491, -0.38760382916329206, 0.8386268799702478, 0.3826229680538714, 0.6410854964807186]), SMatrix::<f64, 1, 2>::from_column_slice(&[-0.9912541522146966, -1.1079294885376532]),)], (1.7919215370771182_f64,), SMatrix::<f64, 3, 2>::from_column_slice(&[-1.430030280753658, -1.0418254400582447, 0.525536533610189, 0.20872303990112806, -0.7759459288406246, -1.6821923526253606]), 1_usize), &[0.854562271724613]);
    super::same("forward", &m.forward(&x), &[0.854562271724613]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.31246418884702254, 0.0, 0.0, 0.0, 0.07415634155217059, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.31246418884702254, 0.0, 0.0, 0.0, 0.07415634155217059, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.854562271724613]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.31246418884702254, 0.0, 0.0, 0.0, 0.07415634155217059, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0]);
}
}
mod program_290 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SMatrix<f64, 1, 2>, mut y: [(f64, f64, SVector<f64, 1>,); 1], mut z: (SMatrix<f64, 3, 3>, SMatrix<f64, 2, 2>, [SVector<f64, 1>; 3],)) -> [[f64; 1]; 3] {
const K: f64 = 0.75;
let mut v1 = [K; 1];
let mut v2 = (y[0].1.sigmoid() + 0.3).ln();
let mut v3 = SVector::<f64, 1>::identity();
(v2, v1[0]) = (z.1[(1, 0)].sinh(), v2.to_degrees(),);
[SVector::<f64, 3>::from([[y[0].0, v2, y[0].2.x]]).min(), v2, x[(0, 0)]].map(|q| core::array::from_fn::<f64, 1, _>(|e30| { let [p31, mut p32] = [[v2; 2], [0.5_f64; 2]]; let mut p = SVector::<f64, 1>::from_diagonal(&z.2[2])[(e30 + 0) % 1]; (p32, _) = ([3.0_f64, v2], p31[(e30 + 1) % 2] - p,); z.0.tr_dot(&z.0) }))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 2>::from_column_slice(&[-1.2881471410214793, -1.7315410307647463]), [(0.26872738377074457_f64, -0.325147838423807_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[1.2861732913975676]),)], (SMatrix::<f64, 3, 3>::from_column_slice(&[1.565141760206012, -0.43354981572843954, -0.23327961798902586, 0.9564751668824155, 0.1945980103325745, -0.24578812083594548, -1.439221124967561, -1.68608424924123, -0.7797441046832786]), SMatrix::<f64, 2, 2>::from_column_slice(&[-1.031481275112911, -0.6899044048024291, 1.2559010960874128, 1.2008480783397766]), [SMatrix::<f64, 1, 1>::from_column_slice(&[1.5128614424563729]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.573594666341323]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.6294471401169606])],)), [[0.0426266935304247_f64], [-0.8334250382627069_f64], [0.2166709930657762_f64]]);
    super::same("plain", &program(SMatrix::<f64, 1, 2>::from_column_slice(&[-1.2881471410214793, -1.7315410307647463]), [(0.26872738377074457_f64, -0.325147838423807_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[1.2861732913975676]),)], (SMatrix::<f64, 3, 3>::from_column_slice(&[1.565141760206012, -0.43354981572843954, -0.23327961798902586, 0.9564751668824155, 0.1945980103325745, -0.24578812083594548, -1.439221124967561, -1.68608424924123, -0.7797441046832786]), SMatrix::<f64, 2, 2>::from_column_slice(&[-1.031481275112911, -0.6899044048024291, 1.2559010960874128, 1.2008480783397766]), [SMatrix::<f64, 1, 1>::from_column_slice(&[1.5128614424563729]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.573594666341323]), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.6294471401169606])],)), &[3.7664995861056108, 3.7664995861056108, 3.7664995861056108]);
    super::same("forward", &m.forward(&x), &[3.7664995861056108, 3.7664995861056108, 3.7664995861056108]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, -1.797181387539462, -1.0982771089939611, 1.6525924258802305, 0.49782561503934136, -0.22344808062362476, 1.9360541694069526, 0.26786441854762727, 0.2822273657732571, 0.8953448355987632, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, -1.797181387539462, -1.0982771089939611, 1.6525924258802305, 0.49782561503934136, -0.22344808062362476, 1.9360541694069526, 0.26786441854762727, 0.2822273657732571, 0.8953448355987632, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[3.7664995861056108, 3.7664995861056108, 3.7664995861056108]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, -1.797181387539462, -1.0982771089939611, 1.6525924258802305, 0.49782561503934136, -0.22344808062362476, 1.9360541694069526, 0.26786441854762727, 0.2822273657732571, 0.8953448355987632, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_291 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, #[constant] y: f64, #[param] z: f64, s: &f64) -> f64 {
const K: f64 = 0.75;
let mut v1 = s.sin().sinh();
let mut o2: Option<f64> = None;
if [z; 1].iter().sum::<f64>() >= 1.0 { o2 = None; }
let dx = -SVector::<f64, 1>::new(z).diagonal();
let mut i = (Matrix3x2::<f64>::new(v1, *x, dx[(0, 0)], v1, dx.x, *s).min().sin() * 1.273 + 1.6030).log10();
if (0.0040 - 0.818 * x.tanh()).acos() == dx[(0, 0)] { let mut o5: Option<f64> = Some(dx[0]); o2 = None; let j6: usize = 1; v1 = (0..2).map(|e7| v1).sum::<f64>() - stop_gradient(2.0_f64.floor()); }
0.0_f64.erf() + i - dx.sum() - *s + z
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.36419568063524277_f64, z: -1.0240832711486059_f64, }, (0.35521193572026155_f64, 1.7416833833823082_f64), 0.47412861303098786_f64);
    super::same("plain", &program(&0.35521193572026155_f64, -0.36419568063524277_f64, -1.0240832711486059_f64, &1.7416833833823082_f64), &[-3.4790004447924696]);
    super::same("forward", &m.forward(&x), &[-3.4790004447924696]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.1201335744406834, -0.47412861303098786]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.9482572260619757]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.1201335744406834, -0.47412861303098786]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.9482572260619757]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.4790004447924696]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.1201335744406834, -0.47412861303098786]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.9482572260619757]);
}
}
mod program_292 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, y: &SVector<f64, N>, #[param] mut z: f64) -> f64 {
let mut v2 = (2.1010 - 0.818 * y[(2, 0)].tanh()).acosh();
let mut v3 = (x[(1, 0)], z,);
let i = x;
let mut j4: usize = 1;
let mut input = (Vector1::<f64>::new(v3.0) - &Vector1::<f64>::zeros()).dot(&SVector::<f64, 1>::identity());
let mut u: f64 = [i[2], v2].iter().fold(v2 - stop_gradient(v2.floor()), |dx, v| SMatrix::<f64, N, N>::from_element(input).trace());
u - i[((j4 + 0) % 3, (j4 + 0) % 1)] + u - i.norm_squared() + z + x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: -0.5720947369087949_f64, }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5255264815012062, 1.1550884706080868, 1.3700360414664563]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.3521025237054768, -1.7177563127138717, -0.7925221712818541])), 0.4318274614094464_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5255264815012062, 1.1550884706080868, 1.3700360414664563]), &SMatrix::<f64, 3, 1>::from_column_slice(&[-0.3521025237054768, -1.7177563127138717, -0.7925221712818541]), -0.5720947369087949_f64), &[0.6644864710947197]);
    super::same("forward", &m.forward(&x), &[0.6644864710947197]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.7493559170485478, 1.5933669245246582, -0.7514109102423674, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.4318274614094464]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.7493559170485478, 1.5933669245246582, -0.7514109102423674, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.4318274614094464]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.6644864710947197]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.7493559170485478, 1.5933669245246582, -0.7514109102423674, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.4318274614094464]);
}
}
mod program_293 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: SVector<T, 2>, y: ([T; 1],), z: SVector<T, 1>, n: [usize; 2]) -> T {

[Matrix2::<T>::from_columns(&[[y.0[0]; 2]; 2].map(|[e1, e2]| { let u: SMatrix<T, 1, 3> = SMatrix::<T, 1, 3>::new(z[((n[1 - n[(n[1] + 0) % 2]] + 0) % 1, 0)], T::lit(2.0), e2); let z = [T::lit(2.0); 2]; x }))].iter().copied().enumerate().fold(((T::lit(1.6040) - T::lit(1.273) * y.0[0].tanh()).powi(0).sigmoid() * T::lit(1.227) + T::lit(0.6530)).ln_1p(), |e5: T, (e6, e7)| (e7 / (T::lit(3.0).sigmoid() + T::lit(0.3))).sum()) - y.0[0] - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[0.8511283614788815, 1.3534447656184159]), ([-0.32401505348725734_f64],), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.5605644166592767]), [1_usize, 0_usize]), -0.027436765202602187_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[0.8511283614788815, 1.3534447656184159]), ([-0.32401505348725734_f64],), SMatrix::<f64, 1, 1>::from_column_slice(&[-1.5605644166592767]), [1_usize, 0_usize]), &[2.7417966118787014]);
    super::same("forward", &m.forward(&x), &[2.7417966118787014]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.030090226590083972, -0.030090226590083972, 0.027436765202602187, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.030090226590083972, -0.030090226590083972, 0.027436765202602187, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.7417966118787014]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.030090226590083972, -0.030090226590083972, 0.027436765202602187, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_296 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: [T; 1], #[param] y: [T; 3], n: usize) -> T {

y.iter().cloned().sum::<T>() - y[2 - n] - y[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [1.6521266570730728_f64, -0.9606601759892482_f64, -1.3850002369579903_f64], }, ([-0.6682915574586535_f64], 0_usize), -0.9601265681097926_f64);
    super::same("plain", &program([-0.6682915574586535_f64], [1.6521266570730728_f64, -0.9606601759892482_f64, -1.3850002369579903_f64], 0_usize), &[-0.9606601759892482]);
    super::same("forward", &m.forward(&x), &[-0.9606601759892482]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, -0.9601265681097926, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, -0.9601265681097926, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.9606601759892482]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, -0.9601265681097926, 0.0]);
}
}
mod program_297 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, n: usize) -> f64 {
let mut v1 = (x, x,);
let mut v10 = SMatrix::<f64, 1, 2>::from_element(x).iter().zip((0..2).zip(SVector::<f64, 2>::from([v1.1, v1.0]).iter()).map(|(e2, &e3)| { let q = v1.1; let d = [0.0_f64; 3]; e3 }).enumerate()).map(|(&e4, (e5, e6))| [v1.1; 3]).map(|[e7, e8, e9]| 0.5_f64).sum::<f64>();
let mut v11 = (v1.1, -1.0_f64,);
(0.0120 - 0.818 * x.tanh()).acos() * &(x + &v1.0) - v11.0 - v10 + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.3229425097507685_f64, 1_usize), 0.4153132990721864_f64);
    super::same("plain", &program(1.3229425097507685_f64, 1_usize), &[5.198978875381146]);
    super::same("forward", &m.forward(&x), &[5.198978875381146]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[2.2564687135038235]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[2.2564687135038235]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.198978875381146]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[2.2564687135038235]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_298 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 1>;

#[module(check = off)]
pub fn program(x: &Alias1, y: f64, z: f64, #[param] s: f64) -> f64 {
let mut v2 = if y > x[(0, 0)] { let mut w = y; Vector3::<f64>::from([y, z, 2.0_f64]) } else { SVector::<f64, 3>::zeros() };
let mut v3 = x[0].erf();
let mut v4 = v3;
v2[(1, 0)].to_radians() + v4 - s - y + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: -1.7628541197885572_f64, }, (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.726370354910928]), 0.1300927430102189_f64, 1.1415942529541447_f64), -0.7496808209656363_f64);
    super::same("plain", &program(&SMatrix::<f64, 1, 1>::from_column_slice(&[-0.726370354910928]), 0.1300927430102189_f64, 1.1415942529541447_f64, -1.7628541197885572_f64), &[1.6833624558393903]);
    super::same("forward", &m.forward(&x), &[1.6833624558393903]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.250576123130185, 0.7496808209656363, -0.013084398664904488]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.7496808209656363]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.250576123130185, 0.7496808209656363, -0.013084398664904488]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.7496808209656363]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.6833624558393903]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.250576123130185, 0.7496808209656363, -0.013084398664904488]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.7496808209656363]);
}
}
mod program_300 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [SVector<f64, 1>; 1], #[param] y: &([SMatrix<f64, 1, 3>; 3], f64, f64,), z: (f64, (SVector<f64, 1>, SVector<f64, 3>,),), #[param] s: f64) -> f64 {
let p = f64::clamp(z.1.1[(0, 0)], -0.7490 - 0.227 * z.1.1.transpose().scale(1.0_f64.clone())[1].tanh(), (*&y.2).sin() * 0.227 + 0.7520);
&(f64::cosh(y.0[1][(0, 0)]) - stop_gradient(p.signum())) - (p * &x[0]).min() - s - z.1.0[0] - y.1 - x[0][(0, 0)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ([SMatrix::<f64, 1, 3>::from_column_slice(&[-1.009511075215503, 1.282439354789604, -1.6799052326966928]), SMatrix::<f64, 1, 3>::from_column_slice(&[0.7949859843635484, 0.3155380766977901, 0.8274788957563878]), SMatrix::<f64, 1, 3>::from_column_slice(&[-1.4124771645397494, 1.4479969563269761, -1.79657757187015])], -0.49715628418249136_f64, -1.1460318027885954_f64,), s: -0.8930481836191633_f64, }, ([SMatrix::<f64, 1, 1>::from_column_slice(&[-1.19637552222517])], (-1.6157031435908156_f64, (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.14309064745872957]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.8686569484603596, -0.2826167666659377, -1.0097533731957524]),),)), 0.5794809463590442_f64);
    super::same("plain", &program([SMatrix::<f64, 1, 1>::from_column_slice(&[-1.19637552222517])], &([SMatrix::<f64, 1, 3>::from_column_slice(&[-1.009511075215503, 1.282439354789604, -1.6799052326966928]), SMatrix::<f64, 1, 3>::from_column_slice(&[0.7949859843635484, 0.3155380766977901, 0.8274788957563878]), SMatrix::<f64, 1, 3>::from_column_slice(&[-1.4124771645397494, 1.4479969563269761, -1.79657757187015])], -0.49715628418249136_f64, -1.1460318027885954_f64,), (-1.6157031435908156_f64, (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.14309064745872957]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.8686569484603596, -0.2826167666659377, -1.0097533731957524]),),), -0.8930481836191633_f64), &[4.24135619894499]);
    super::same("forward", &m.forward(&x), &[4.24135619894499]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.1816665962849624, 0.0, -0.5794809463590442, 0.0, -0.14544427498523296, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.s.clone(), ), &[0.0, 0.0, 0.0, 0.5107609951647983, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5794809463590442, 0.0, -0.5794809463590442]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.1816665962849624, 0.0, -0.5794809463590442, 0.0, -0.14544427498523296, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.5107609951647983, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5794809463590442, 0.0, -0.5794809463590442]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.24135619894499]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.1816665962849624, 0.0, -0.5794809463590442, 0.0, -0.14544427498523296, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.5107609951647983, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5794809463590442, 0.0, -0.5794809463590442]);
}
}
mod program_301 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &([f64; 3],)) -> [SVector<f64, 2>; 2] {
let mut v1 = Vector3::<f64>::from_column_slice(&x.0);
let mut x = f64::to_degrees(x.0[0].sin().cos().sin().erf());
({ core::array::from_fn::<[SVector<f64, 3>; 3], 2, _>(|e2| [v1; 3]) }).map(|e3| { SVector::<f64, 2>::from_element(x).scale(1e-1_f64).map(|i| e3.iter().map(|&w| w[1]).sum::<f64>()) })
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([1.4733684929656028_f64, -1.48120197993922_f64, -1.4042434764204157_f64],), [SMatrix::<f64, 2, 1>::from_column_slice(&[0.329065755571339, -0.45156099808832173]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.17915218195138571, 0.17413538844004117])]);
    super::same("plain", &program(&([1.4733684929656028_f64, -1.48120197993922_f64, -1.4042434764204157_f64],)), &[-4.44360593981766, -4.44360593981766, -4.44360593981766, -4.44360593981766]);
    super::same("forward", &m.forward(&x), &[-4.44360593981766, -4.44360593981766, -4.44360593981766, -4.44360593981766]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.6923769836233324, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.6923769836233324, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-4.44360593981766, -4.44360593981766, -4.44360593981766, -4.44360593981766]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.6923769836233324, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_302 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: f64, #[constant] z: &f64, #[constant] s: (f64, f64,)) -> f64 {

x - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: -0.6637321321280115_f64, s: (-0.6654046494997673_f64, 0.2616357217904838_f64,), }, (0.41211623709878664_f64, -0.9920441558241935_f64), -0.7299454620518826_f64);
    super::same("plain", &program(0.41211623709878664_f64, -0.9920441558241935_f64, &-0.6637321321280115_f64, (-0.6654046494997673_f64, 0.2616357217904838_f64,)), &[0.0]);
    super::same("forward", &m.forward(&x), &[0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_303 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: [T; 2], #[constant] y: T, z: SVector<T, 1>) -> T {
let mut v1 = (-&z)[(0, 0)];
let mut v2 = z[(0, 0)].sin().abs();
let mut v3 = [T::lit(0.5); 2];
T::powi(v2.clamp(T::lit(0.3), T::lit(0.5) + T::lit(0.5)), 0) * T::exp(T::lit(-1.0)) + v1 + x[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.3249307211110989_f64, }, ([-1.0828445674246754_f64, -0.9611099892418458_f64], SMatrix::<f64, 1, 1>::from_column_slice(&[-0.9160833882779204])), -0.16810272142210692_f64);
    super::same("plain", &program([-1.0828445674246754_f64, -0.9611099892418458_f64], -0.3249307211110989_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[-0.9160833882779204])), &[0.2011182620246874]);
    super::same("forward", &m.forward(&x), &[0.2011182620246874]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.16810272142210692, 0.0, 0.16810272142210692]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.16810272142210692, 0.0, 0.16810272142210692]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.2011182620246874]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.16810272142210692, 0.0, 0.16810272142210692]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_305 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = (f64, f64,);

#[module(check = off)]
pub fn program(x: f64, y: Alias1) -> (SVector<f64, 2>, SVector<f64, 1>,) {
let mut v3 = core::array::from_fn::<f64, 2, _>(|e2| x);
let mut o4: Option<f64> = None;
match x >= 0.0 { false => { o4 = Some(y.1 - stop_gradient(x.signum())); return (SVector::<f64, 2>::new(v3[1], 1.5_f64), SVector::<f64, 1>::from([[x]]),); } true => {  } _ => { o4 = o4; } }
(SVector::<f64, 2>::zeros(), SVector::<f64, 1>::from([y.1]),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.0419615556341901_f64, (1.5230442179824384_f64, 0.709256915181418_f64,)), (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.08330233467250037, 0.5158724346080477]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.35984992642849734]),));
    super::same("plain", &program(-1.0419615556341901_f64, (1.5230442179824384_f64, 0.709256915181418_f64,)), &[-1.0419615556341901, 1.5, -1.0419615556341901]);
    super::same("forward", &m.forward(&x), &[-1.0419615556341901, 1.5, -1.0419615556341901]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.27654759175599697, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.27654759175599697, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.0419615556341901, 1.5, -1.0419615556341901]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.27654759175599697, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_306 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, y: ([SVector<f64, 1>; 1],), #[param] z: &Vector3<f64>) -> f64 {
let mut q = [(-Vector2::<f64>::from([1.5_f64, *x]), z[(2, 0)] / (*x * *x + 0.5), y.0[0],); 3];
{ (q, q) = ((q[2].2, q, -0.25_f64,).1.map(|v| z.fold(q[0], |w: (SVector<f64, 2>, f64, SVector<f64, 1>,), p| { v })), [*&(q[2].0, y.0[0][0], q[2].2,), (SVector::<f64, 2>::from([[0.5_f64, q[1].0.y]]), 2.0_f64, Vector1::<f64>::identity(),), (q[1].0, q[0].2[(0, 0)], q[0].2,)],); let sum1: f64 = if (-1.0_f64).cos().exp().sqrt() > 0.5 { 0.000_f64.acos() } else { 3.0 / (-0.25_f64).max(0.3) }; }
q[0].2 /= y.0[0].x * y.0[0].x + 0.5;
(-y.0[0][(0, 0)] * z[2].sin().erfc()).sin().sigmoid() + y.0[0][(0, 0)] - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 3, 1>::from_column_slice(&[-1.744837227808297, 0.5800708605258195, -1.307726508342113]), }, (0.3177797956879004_f64, ([SMatrix::<f64, 1, 1>::from_column_slice(&[1.5383042225984487])],)), 0.015937113265865666_f64);
    super::same("plain", &program(&0.3177797956879004_f64, ([SMatrix::<f64, 1, 1>::from_column_slice(&[1.5383042225984487])],), &SMatrix::<f64, 3, 1>::from_column_slice(&[-1.744837227808297, 0.5800708605258195, -1.307726508342113])), &[1.640286263101245]);
    super::same("forward", &m.forward(&x), &[1.640286263101245]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.015937113265865666, 0.0226503685687888]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.0, 0.0, -0.00065252474590404]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.015937113265865666, 0.0226503685687888]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.0, 0.0, -0.00065252474590404]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.640286263101245]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.015937113265865666, 0.0226503685687888]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.0, 0.0, -0.00065252474590404]);
}
}
mod program_307 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>) -> f64 {
let mut v1 = f64::asinh(x[1]);
let mut v2 = SMatrix::<f64, N, N>::from_element(x[(1, 0)]).tr_dot(&SMatrix::<f64, N, N>::from_columns(&[x; N]));
let mut o3: Option<f64> = None;
for e5 in core::array::from_fn::<[f64; 3], N, _>(|e4| [x[1]; 3]).iter() { (v1, o3) = ((SVector::<f64, N>::repeat(x[2]) / (v1 * v1 + 0.5)).sum().sin(), o3,); v1 *= (-v2).sin().clamp(-0.7430 - 0.227 * (e5[0] * &x)[2].tanh(), 0.750_f64).tanh(); continue; }
for i9 in (0..3).rev() {  }
(v1, o3) = ((1.6110 - 1.273 * v1.clone().tanh()).cbrt(), Some(-v2),);
x[(2, 0)] - v2 + v1 - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.18649053729689224, -1.1047712679722663, 1.0649350415999512]), 0.2572048259002706_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-0.18649053729689224, -1.1047712679722663, 1.0649350415999512])), &[1.4107121977752113]);
    super::same("forward", &m.forward(&x), &[1.4107121977752113]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.766722562948527, 0.9053203379322896, 0.8610922530197959]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.766722562948527, 0.9053203379322896, 0.8610922530197959]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.4107121977752113]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.766722562948527, 0.9053203379322896, 0.8610922530197959]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_308 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &T, mut y: SVector<T, 2>, #[constant] z: T, n: [usize; 2]) -> T {
let mut v1 = *x;
let mut v4 = v1.sin().clamp(T::lit(-0.750), x.sigmoid() * T::lit(0.227) + T::lit(0.7530));
let mut v5 = if v1 >= y[1] { v4 } else { let mut dx: T = y[(1, (n[0] + 0) % 1)]; dx };
core::mem::swap(&mut v4, &mut v5);
for i6 in 0..2 { (y[(i6, 0)], v4) = (v4, (T::lit(3.0) * v5 / T::lit(2.0)).sin()); v4 = v4 * T::lit(0.5) + x.sin(); return (Matrix2x3::<T>::from_element(v5) * SVector::<T, 3>::from_columns(&[v5; 1].map(|e11| SVector::<T, 3>::from_columns(&[SVector::<T, 3>::new(e11, T::lit(-0.25), v1); 1])))).dot(&SMatrix::<T, 2, 2>::from_row_slice(&[v5; 4].map(|z| T::lit(-1.0))).diagonal()); }
let u = &n;
y.dot(&SVector::<T, 2>::from_columns(&[[*x; 1]; 1].map(|e12| { let q = e12[(n[1] + 0) % 1]; y }))).sin().clamp(T::lit(-0.7370) - T::lit(0.227) * SVector::<T, 1>::from_row_slice(&[v5; 1].map(|e14| e14)).norm().tanh(), T::lit(0.750)) + v5 - v4 - v1 + y.sum() + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: -0.8841781305947658_f64, }, (-1.0569080100146193_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[0.9792956335402593, -0.8017628732418572]), [0_usize, 1_usize]), 0.4867765862677407_f64);
    super::same("plain", &program(&-1.0569080100146193_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[0.9792956335402593, -0.8017628732418572]), -0.8841781305947658_f64, [0_usize, 1_usize]), &[-3.085362015021929]);
    super::same("forward", &m.forward(&x), &[-3.085362015021929]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.730164879401611, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.730164879401611, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.085362015021929]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.730164879401611, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_309 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[param] y: (f64, f64,), #[constant] z: &f64) -> f64 {
let mut v1 = SVector::<f64, 2>::from([x, y.0]) * x;
let mut v2 = v1.max();
[x; 3].iter().zip(&[y.1; 3]).map(|(&e3, &e4)| -1.0_f64).sum::<f64>() - y.0 - v2 + v1.norm() - y.0 + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (0.6810431838509902_f64, -0.8732259534711029_f64,), z: -0.4061550661567318_f64, }, 1.0923810671351877_f64, 0.30914187914243474_f64);
    super::same("plain", &program(1.0923810671351877_f64, (0.6810431838509902_f64, -0.8732259534711029_f64,), &-0.4061550661567318_f64), &[-3.056790188209969]);
    super::same("forward", &m.forward(&x), &[-3.056790188209969]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.31826505415787965]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.43962258805397836, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.31826505415787965]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.43962258805397836, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.056790188209969]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.31826505415787965]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.43962258805397836, 0.0]);
}
}
mod program_311 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &(T, T,), y: T, z: &(T, T,), s: &T) -> T {

y.sin().min(T::lit(1.600).log10().sin()) - *s - z.1 - y + x.1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((0.37089692085641646_f64, -1.1582798980421534_f64,), -1.5997731126985597_f64, (-1.0003489765878375_f64, 0.8245931737908968_f64,), 1.5300011893421464_f64), 0.8879732383952259_f64);
    super::same("plain", &program(&(0.37089692085641646_f64, -1.1582798980421534_f64,), -1.5997731126985597_f64, &(-1.0003489765878375_f64, 0.8245931737908968_f64,), &1.5300011893421464_f64), &[-2.912681350790955]);
    super::same("forward", &m.forward(&x), &[-2.912681350790955]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.8879732383952259, -0.9137002481613751, 0.0, -0.8879732383952259, -0.8879732383952259]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.8879732383952259, -0.9137002481613751, 0.0, -0.8879732383952259, -0.8879732383952259]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.912681350790955]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.8879732383952259, -0.9137002481613751, 0.0, -0.8879732383952259, -0.8879732383952259]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_312 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SVector<f64, 1>, y: &([f64; 2],), n: usize) -> f64 {

(Vector3::<f64>::from_columns(&[x[(0, (n + 0) % 1)]; 1].map(|e1| { let input: SVector<f64, 2> = SVector::<f64, 2>::from([e1, e1]); let late2: [f64; 2]; late2 = y.0; SVector::<f64, 3>::from([[y.0[1], y.0[1], late2[(n + 1) % 2]]]) })) / 2.0 * x.clone()).norm() - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 1>::from_column_slice(&[1.1674745956447286]), ([1.004433582127156_f64, -0.22787844078417596_f64],), 1_usize), 0.22906512180212424_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[1.1674745956447286]), &([1.004433582127156_f64, -0.22787844078417596_f64],), 1_usize), &[-0.5517094939663489]);
    super::same("forward", &m.forward(&x), &[-0.5517094939663489]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.10824852455568779, 0.12732098992423754, -0.057771283595653505]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.10824852455568779, 0.12732098992423754, -0.057771283595653505]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.5517094939663489]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.10824852455568779, 0.12732098992423754, -0.057771283595653505]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_313 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, #[constant] y: (SVector<f64, 1>, f64, f64,), #[constant] z: f64) -> f64 {

--x.norm() - x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (SMatrix::<f64, 1, 1>::from_column_slice(&[-1.7806448432099455]), -0.33531921278682353_f64, 0.38972425304183556_f64,), z: 0.9399006236987856_f64, }, SMatrix::<f64, 2, 1>::from_column_slice(&[-0.6238353472991373, 0.5159538458499652]), 0.5042073745848208_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-0.6238353472991373, 0.5159538458499652]), (SMatrix::<f64, 1, 1>::from_column_slice(&[-1.7806448432099455]), -0.33531921278682353_f64, 0.38972425304183556_f64,), 0.9399006236987856_f64), &[0.0]);
    super::same("forward", &m.forward(&x), &[0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_315 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: (f64, f64,)) -> f64 {
let mut v2 = (x.0.sigmoid() * 0.818 + 2.1010).acosh();
let mut v3 = -SVector::<f64, 1>::from_rows(&[SVector::<f64, 1>::new(v2); 1]);
let mut v4 = x.0 - 3.0;
let size5 = v3.ncols() - 1;
let size6 = v3.nrows() - 1;
({ v3[0] }) + x.1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.2596281705908945_f64, 0.20628649751342343_f64,), 0.540126133185876_f64);
    super::same("plain", &program((1.2596281705908945_f64, 0.20628649751342343_f64,)), &[-1.4590113222454977]);
    super::same("forward", &m.forward(&x), &[-1.4590113222454977]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.029843660252405774, 0.540126133185876]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.029843660252405774, 0.540126133185876]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.4590113222454977]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.029843660252405774, 0.540126133185876]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_318 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SVector<f64, 2>, y: SMatrix<f64, 1, 3>) -> f64 {
let mut v2 = core::array::from_fn::<SVector<f64, 1>, 2, _>(|e1| { SVector::<f64, 1>::from_columns(&[Vector1::<f64>::new(x[(1 - e1, 0)]); 1]) });
let mut v3 = (y[(0, 2)], SVector::<f64, 3>::from([[v2[1].x, 3.0_f64, v2[0][(0, 0)]]]), SMatrix::<f64, 2, 3>::from_column_slice(&[1e-1_f64, y[1], x[1], v2[0][(0, 0)], x.x, x[0]]),);
v2[0][(0, 0)] + v3.2[(1, 0)] + v2[1][(0, 0)] - y.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.7507322966693538, 1.1012500552837907]), SMatrix::<f64, 1, 3>::from_column_slice(&[-1.0921974258790885, -1.4720076988121304, -1.0642837324890928])), -0.9074396941913592_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-0.7507322966693538, 1.1012500552837907]), SMatrix::<f64, 1, 3>::from_column_slice(&[-1.0921974258790885, -1.4720076988121304, -1.0642837324890928])), &[-3.241018601409899]);
    super::same("forward", &m.forward(&x), &[-3.241018601409899]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.9074396941913592, -0.9074396941913592, -0.4676055182804066, -1.5376544398100647, -0.45565475117962945]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.9074396941913592, -0.9074396941913592, -0.4676055182804066, -1.5376544398100647, -0.45565475117962945]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.241018601409899]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.9074396941913592, -0.9074396941913592, -0.4676055182804066, -1.5376544398100647, -0.45565475117962945]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_320 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, #[constant] y: SVector<f64, N>, #[param] mut z: f64, n: usize) -> SMatrix<f64, N, 3> {
let dx = (SMatrix::<f64, 2, N>::from_columns(&[SVector::<f64, 2>::zeros(); N]).map(|e1| e1) - SMatrix::<f64, 2, N>::repeat(z) * z).add_scalar(x.add_scalar(z).norm_squared());
dx[1].sin().abs() * &SMatrix::<f64, N, 3>::repeat(x[n]).zip_map(&SMatrix::<f64, N, 3>::from_columns(&[(dx[(1 - n, 1)],); 3].map(|e2| { x })), |e3, e4| 1e-1_f64) / 1.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[0.3807852630409877, -1.1418705501367215]), z: 1.4706133390938598_f64, }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.7921241516269757, -1.8281082077760038]), 1_usize), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.560023470150083, -0.8269844410277831, 0.9818662030848677, 0.022588118707971283, 0.7132931375431768, 0.4432173483040287]));
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.7921241516269757, -1.8281082077760038]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.3807852630409877, -1.1418705501367215]), 1.4706133390938598_f64, 1_usize), &[0.09356374789970977, 0.09356374789970977, 0.09356374789970977, 0.09356374789970977, 0.09356374789970977, 0.09356374789970977]);
    super::same("forward", &m.forward(&x), &[0.09356374789970977, 0.09356374789970977, 0.09356374789970977, 0.09356374789970977, 0.09356374789970977, 0.09356374789970977]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.01756591948040011, -0.019531928112930683]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[-0.1174456134982933]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.01756591948040011, -0.019531928112930683]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[-0.1174456134982933]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.09356374789970977, 0.09356374789970977, 0.09356374789970977, 0.09356374789970977, 0.09356374789970977, 0.09356374789970977]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.01756591948040011, -0.019531928112930683]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[-0.1174456134982933]);
}
}
mod program_321 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, #[constant] y: &f64, #[param] z: f64) -> f64 {
let mut v1 = -z;
v1 = f64::atanh(0.000_f64);
if (z * SMatrix::<f64, 2, 3>::zeros())[1] < 0.5 && z >= 0.5 { v1 = 1.0_f64; } else {  }
if (1.6040 - 1.273 * x.tanh()).ln() <= 0.0 { v1 /= -(z * z + 0.5); } else if v1 * 1e-1_f64 <= 1.0 || *x == -0.5 { v1 = 2.0_f64.atan(); } else { let w = z.to_radians() * (v1 - stop_gradient(v1.floor())); v1 /= -4.0; }
let k5: usize = 1;
for i6 in 0..1 { v1 = SMatrix::<f64, 2, 3>::new(-1.0_f64, *x, *x, v1, v1, v1).fixed_rows::<2>((i6 + 0) % 1).into_owned().transpose()[5 - i6].cos(); }
y.min(y.sin()) * (x + *y) + v1 + z + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.4500972795178892_f64, z: 0.8825500478446532_f64, }, 1.5294655757583118_f64, 0.29121886755198867_f64);
    super::same("plain", &program(&1.5294655757583118_f64, &1.4500972795178892_f64, 0.8825500478446532_f64), &[6.079459507313235]);
    super::same("forward", &m.forward(&x), &[6.079459507313235]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.580319033037187]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.5126765975863692]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.580319033037187]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.5126765975863692]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[6.079459507313235]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.580319033037187]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.5126765975863692]);
}
}
mod program_322 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>) -> f64 {
let mut v1 = x[0].asinh();
let mut v2 = *x / 2.0;
let mut flag3 = false;
let mut order4: [usize; 2] = [1, 2];
(SMatrix::<f64, 1, N>::zeros().transpose() / (SMatrix::<f64, 2, N>::from_rows(&[SMatrix::<f64, 1, N>::repeat(x[(2, 0)]), SMatrix::<f64, 1, N>::repeat(v1)]).norm().abs() + 0.5) / (v2[(1, 0)].sigmoid() + 0.3).log2().clamp(0.3, 0.5 + 0.5))[(2, (order4[0] + 0) % 1)] + v2.sum() + v1 - x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.9782880655111679, -0.4689888025136767, 0.8045765275172275]), 0.3867300643842937_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[-0.9782880655111679, -0.4689888025136767, 0.8045765275172275])), &[-3.011628892802634]);
    super::same("forward", &m.forward(&x), &[-3.011628892802634]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.2264758958561641, 0.5561091717754008, -0.4289428323855109]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.2264758958561641, 0.5561091717754008, -0.4289428323855109]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.011628892802634]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.2264758958561641, 0.5561091717754008, -0.4289428323855109]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_323 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: SVector<f64, 3>, mut y: f64, #[param] z: f64, #[param] s: Alias1) -> f64 {

y.hypot(z) - z.hypot(z) - s + z - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: -0.5445438863372282_f64, s: 1.0869714023040622_f64, }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.3243489839791045, -1.2547883650157088, -1.5293041763231074]), -1.6729683933067148_f64), -0.5074545124323266_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.3243489839791045, -1.2547883650157088, -1.5293041763231074]), -1.6729683933067148_f64, -0.5445438863372282_f64, 1.0869714023040622_f64), &[0.7272249161393489]);
    super::same("forward", &m.forward(&x), &[0.7272249161393489]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.16915150414410887, 0.16915150414410887, 0.16915150414410887, 0.48253618119588315]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), dtheta.s.clone(), ), &[-1.0680401521777092, 0.5074545124323266]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.16915150414410887, 0.16915150414410887, 0.16915150414410887, 0.48253618119588315]);
    super::same("backward, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[-1.0680401521777092, 0.5074545124323266]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.7272249161393489]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.16915150414410887, 0.16915150414410887, 0.16915150414410887, 0.48253618119588315]);
    super::same("pullback, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[-1.0680401521777092, 0.5074545124323266]);
}
}
mod program_324 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {
let late1: [SVector<f64, 1>; 1]; late1 = [(&SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::new(-1.0_f64, x); 1]) + SVector::<f64, 2>::from_column_slice(&[x, x])).row_sum(); 1];
[SVector::<f64, 1>::from_row_slice(&[late1[0][(0, 0)]]) * late1[0].x].iter().map(|x| late1[0][(0, 0)]).map(|e2| e2.max(x)).sum::<f64>() + late1[0][(0, 0)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 1.6543114946793689_f64, 0.6542638506708853_f64);
    super::same("plain", &program(1.6543114946793689_f64), &[7.925868968076213]);
    super::same("forward", &m.forward(&x), &[7.925868968076213]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[3.925583104025312]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[3.925583104025312]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[7.925868968076213]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[3.925583104025312]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_326 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, #[constant] y: [f64; 1], z: &[f64; 2], s: (f64, f64,)) -> SVector<f64, N> {
let mut v1 = s.1;
let mut v3 = y.iter().map(|&w| x[0]).map(|d: f64| v1).fold(s.0, |c, e2| e2);
let mut v4 = s;
(SMatrix::<f64, 1, 3>::from([[z[0]], [1e-1_f64], [v1]]) * SMatrix::<f64, 3, N>::from_element(v3)).transpose()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [-1.68411743514668_f64], }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.4266205061302918, -1.4783577213221633]), [1.3211825624164817_f64, 0.5962680229619938_f64], (0.3449019897379243_f64, -1.2659780209850355_f64,)), SMatrix::<f64, 2, 1>::from_column_slice(&[0.0046405804088762714, -0.10875114091989779]));
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[-0.4266205061302918, -1.4783577213221633]), [-1.68411743514668_f64], &[1.3211825624164817_f64, 0.5962680229619938_f64], (0.3449019897379243_f64, -1.2659780209850355_f64,)), &[-0.19648553820927206, -0.19648553820927206]);
    super::same("forward", &m.forward(&x), &[-0.19648553820927206, -0.19648553820927206]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.13180168135938583, 0.0, 0.0, 0.11564324955710192]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.13180168135938583, 0.0, 0.0, 0.11564324955710192]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.19648553820927206, -0.19648553820927206]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.13180168135938583, 0.0, 0.0, 0.11564324955710192]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_327 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, y: f64, z: SMatrix<f64, 1, 3>) -> ([f64; 1], SMatrix<f64, N, N>, SMatrix<f64, 1, N>,) {
const K: f64 = 0.75;
let mut v1 = -&Vector1::<f64>::from_diagonal(&SVector::<f64, 1>::from_row_slice(&[0.0_f64; 1]));
let mut v2 = SMatrix::<f64, N, N>::from_element(x[(1, 0)]).norm();
let mut v3 = [SVector::<f64, 3>::from_element(y); 3];
let mut b: f64 = (SVector::<f64, 2>::new(v1.x, v1[(0, 0)]).component_mul(&SVector::<f64, 2>::zeros()) * SVector::<f64, N>::from_rows(&[v1; N]).iter().cloned().zip(x.iter()).enumerate().map(|(e4, (e5, &e6))| v2).sum::<f64>()).to_owned()[(1, 0)];
if (b / b.hypot(0.5)).is_nan() && !(y <= v1[(0, 0)]) { v2 = (y.sigmoid() + 0.3).ln(); } else { return ([0.0_f64; 1], SMatrix::<f64, N, N>::from_element(v2), SMatrix::<f64, 1, N>::repeat(v3[0].z),); }
([f64::sin(b)], SMatrix::<f64, N, N>::identity().tr_mul(&SMatrix::<f64, N, N>::from_element(b)).transpose(), SMatrix::<f64, 1, N>::from_element(v1.x),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.44422514444448213, -0.8132999027333302]), 1.1752713311813832_f64, SMatrix::<f64, 1, 3>::from_column_slice(&[-0.9747315033803702, -1.015034349183543, -1.2976168105128458])), ([0.19878993373172027_f64], SMatrix::<f64, 2, 2>::from_column_slice(&[-0.27410092798360086, 0.17734243365106694, 0.5213777508228168, -0.9398883554091266]), SMatrix::<f64, 1, 2>::from_column_slice(&[-0.09982867961554032, 0.1272636906193434]),));
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-0.44422514444448213, -0.8132999027333302]), 1.1752713311813832_f64, SMatrix::<f64, 1, 3>::from_column_slice(&[-0.9747315033803702, -1.015034349183543, -1.2976168105128458])), &[0.0, 1.6265998054666604, 1.6265998054666604, 1.6265998054666604, 1.6265998054666604, 1.1752713311813832, 1.1752713311813832]);
    super::same("forward", &m.forward(&x), &[0.0, 1.6265998054666604, 1.6265998054666604, 1.6265998054666604, 1.6265998054666604, 1.1752713311813832, 1.1752713311813832]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 1.0305381978376875, 0.027435011003803078, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 1.0305381978376875, 0.027435011003803078, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0, 1.6265998054666604, 1.6265998054666604, 1.6265998054666604, 1.6265998054666604, 1.1752713311813832, 1.1752713311813832]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 1.0305381978376875, 0.027435011003803078, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_330 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: ([T; 1], SMatrix<T, 1, 2>, [SVector<T, 2>; 3],), mut y: SVector<T, 2>, z: T, n: usize) -> T {
let mut v1 = x.2[2 - n][(n, (n + 0) % 1)];
let mut v2 = (z,);
SMatrix::<T, 2, 2>::from_diagonal(&y).fixed_columns::<1>(n).into_owned().scale(x.1.tr_dot(&x.2[n])).tr_dot(&({ x.1 })) + v2.0 + v1 + z + x.2[2 - n][((n + 0) % 2, (n + 0) % 1)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (([-0.40118618265271955_f64], SMatrix::<f64, 1, 2>::from_column_slice(&[-0.9150341927651401, -0.6512586323876312]), [SMatrix::<f64, 2, 1>::from_column_slice(&[-1.0570510385972902, -1.5295732289355652]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.4140398354990742, -1.4658860819813802]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.6414141098335532, 0.21767399765071926])],), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.7169317546018669, -0.831664973484367]), -0.8740596197398743_f64, 1_usize), 0.2503893724883195_f64);
    super::same("plain", &program(([-0.40118618265271955_f64], SMatrix::<f64, 1, 2>::from_column_slice(&[-0.9150341927651401, -0.6512586323876312]), [SMatrix::<f64, 2, 1>::from_column_slice(&[-1.0570510385972902, -1.5295732289355652]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.4140398354990742, -1.4658860819813802]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.6414141098335532, 0.21767399765071926])],), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.7169317546018669, -0.831664973484367]), -0.8740596197398743_f64, 1_usize), &[-4.863624867364573]);
    super::same("forward", &m.forward(&x), &[-4.863624867364573]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.19176945766179235, -0.12816075406089392, 0.0, 0.0, -0.12409523867949175, 0.41245625815896236, 0.0, 0.0, 0.0, 0.05531663374472455, 0.500778744976639]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.19176945766179235, -0.12816075406089392, 0.0, 0.0, -0.12409523867949175, 0.41245625815896236, 0.0, 0.0, 0.0, 0.05531663374472455, 0.500778744976639]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-4.863624867364573]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.19176945766179235, -0.12816075406089392, 0.0, 0.0, -0.12409523867949175, 0.41245625815896236, 0.0, 0.0, 0.0, 0.05531663374472455, 0.500778744976639]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_331 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, n: [usize; 2]) -> (f64, f64,) {
let mut o1: Option<f64> = Some(x);
(x + -0.25_f64).sin_cos()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.0859324685729566_f64, [1_usize, 0_usize]), (0.31325044578042904_f64, -0.2644627687668606_f64,));
    super::same("plain", &program(-1.0859324685729566_f64, [1_usize, 0_usize]), &[-0.9725460319780272, 0.23271058352338406]);
    super::same("forward", &m.forward(&x), &[-0.9725460319780272, 0.23271058352338406]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.18430552234360903]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.18430552234360903]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.9725460319780272, 0.23271058352338406]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.18430552234360903]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_332 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: f64) -> (f64, f64,) {

([y; 2].iter().map(|e1: &f64| *e1).fold(x, |e2, b| y), SMatrix::<f64, 2, 3>::new(y, x, y, y, y, y).iter().sum::<f64>(),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.3113176624963714_f64, 0.6013085703684656_f64), (0.7890745256549754_f64, 0.39707532868160555_f64,));
    super::same("plain", &program(1.3113176624963714_f64, 0.6013085703684656_f64), &[0.6013085703684656, 4.3178605143387]);
    super::same("forward", &m.forward(&x), &[0.6013085703684656, 4.3178605143387]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.39707532868160555, 2.774451169063003]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.39707532868160555, 2.774451169063003]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.6013085703684656, 4.3178605143387]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.39707532868160555, 2.774451169063003]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_333 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [f64; 3];

#[module(check = off)]
pub fn program(x: Alias1) -> f64 {
let mut v2 = -1.0_f64 - x[0];
let mut v3 = (core::f64::consts::FRAC_1_SQRT_2, v2,);
let mut v4 = SMatrix::<f64, 1, 3>::new(1.5_f64, v3.1, v2).sum();
v2 / (2.0_f64.abs() + 0.5) - (v3.1.sin() * 0.818 + 0.0050).atanh() - v4 - v3.1 - v2 - x[1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [0.41466692593785315_f64, 1.2916667675180267_f64, -0.5519438183650317_f64], 0.5726857735501711_f64);
    super::same("plain", &program([0.41466692593785315_f64, 1.2916667675180267_f64, -0.5519438183650317_f64]), &[3.4082775226458355]);
    super::same("forward", &m.forward(&x), &[3.4082775226458355]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[2.266796977282, -0.5726857735501711, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[2.266796977282, -0.5726857735501711, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[3.4082775226458355]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[2.266796977282, -0.5726857735501711, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_334 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, #[param] y: &Vector1<f64>, #[param] mut z: f64) -> f64 {
let (mut p1, p2,) = (-(z * &x[1])).sin_cos();
let mut y = ((0.0040 - 0.818 * (3.0_f64.sigmoid() + 0.3).powi(3).tanh()).atanh().sin() * 1.273 + 1.6030).sqrt();
let b: f64 = f64::clamp(p2, (0.0060 - 0.818 * (z - stop_gradient(p2.round())).tanh()).atanh().sigmoid() * 0.227 + -0.7450, 0.7570 - 0.227 * SVector::<f64, N>::from_element(p1).dot(&({ let sum8: f64 = if y.hypot(0.5).log(y.sin() * 0.682 + 2.2590) > 0.5 { f64::sinh(y) } else { y }; let (mut p10,): (f64,) = (y,); let mut sum11: f64 = 0.5; for j12 in 0..2 { sum11 += y; } x })).tanh());
((x[(0, 0)] / y.hypot(0.5) + [SVector::<f64, 3>::from_rows(&core::array::from_fn::<SVector<f64, 1>, 3, _>(|e14| SVector::<f64, 1>::from_row_slice(&core::array::from_fn::<f64, 1, _>(|e15: usize| p2)))); 1].iter().map(|dx| p1).map(|e16| [x; N]).fold(b, |e17, w| b)).sin() * 0.818 + 2.1130).acosh() - b + p2 + p1 + x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 1, 1>::from_column_slice(&[1.5368144021186891]), z: -1.4617115990071272_f64, }, SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5980070908226138, 1.6764448506667868]), 0.8052452328267048_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5980070908226138, 1.6764448506667868]), &SMatrix::<f64, 1, 1>::from_column_slice(&[1.5368144021186891]), -1.4617115990071272_f64), &[6.8857122993116775]);
    super::same("forward", &m.forward(&x), &[6.8857122993116775]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-3.0482613138633856, 1.0427109584496699]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.0, 1.9515402759549134]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-3.0482613138633856, 1.0427109584496699]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 1.9515402759549134]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[6.8857122993116775]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-3.0482613138633856, 1.0427109584496699]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 1.9515402759549134]);
}
}
mod program_336 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: T, y: [[SMatrix<T, 3, 2>; 3]; 2]) -> T {

x.asinh() + y[1][1][(1, 0)] - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (0.94571042102717_f64, [[SMatrix::<f64, 3, 2>::from_column_slice(&[1.6162538280651932, 1.0831967112633962, -0.25532581527455045, 1.6951797710828265, -1.048331047539061, -0.9287923728213758]), SMatrix::<f64, 3, 2>::from_column_slice(&[1.025542127638229, -0.7817129135526782, 1.6396249607755178, 0.6591844876747318, 1.1096391406456028, 1.6091338394628703]), SMatrix::<f64, 3, 2>::from_column_slice(&[-1.5469514532393456, 1.5967919121647984, 1.2285773047280677, -1.1330212754458588, -0.9884905592956198, 0.8385554949868753])], [SMatrix::<f64, 3, 2>::from_column_slice(&[1.3049169652608508, 1.5479720767427851, -0.9108060791007241, -1.4495134387189257, -0.9290423979596668, -0.5487537444635192]), SMatrix::<f64, 3, 2>::from_column_slice(&[1.4896780869305593, -1.4604257243118517, 1.388126470733876, 1.6472086620372663, -1.3640193520754629, -1.3212304486048687]), SMatrix::<f64, 3, 2>::from_column_slice(&[1.1474447127837393, 1.2315467807051363, 0.8186099820448719, -0.18578790703669112, -0.45809499377181606, -1.3074134613490767])]]), 0.16857007692408477_f64);
    super::same("plain", &program(0.94571042102717_f64, [[SMatrix::<f64, 3, 2>::from_column_slice(&[1.6162538280651932, 1.0831967112633962, -0.25532581527455045, 1.6951797710828265, -1.048331047539061, -0.9287923728213758]), SMatrix::<f64, 3, 2>::from_column_slice(&[1.025542127638229, -0.7817129135526782, 1.6396249607755178, 0.6591844876747318, 1.1096391406456028, 1.6091338394628703]), SMatrix::<f64, 3, 2>::from_column_slice(&[-1.5469514532393456, 1.5967919121647984, 1.2285773047280677, -1.1330212754458588, -0.9884905592956198, 0.8385554949868753])], [SMatrix::<f64, 3, 2>::from_column_slice(&[1.3049169652608508, 1.5479720767427851, -0.9108060791007241, -1.4495134387189257, -0.9290423979596668, -0.5487537444635192]), SMatrix::<f64, 3, 2>::from_column_slice(&[1.4896780869305593, -1.4604257243118517, 1.388126470733876, 1.6472086620372663, -1.3640193520754629, -1.3212304486048687]), SMatrix::<f64, 3, 2>::from_column_slice(&[1.1474447127837393, 1.2315467807051363, 0.8186099820448719, -0.18578790703669112, -0.45809499377181606, -1.3074134613490767])]]), &[-1.5636767234443463]);
    super::same("forward", &m.forward(&x), &[-1.5636767234443463]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.046094840196810274, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.16857007692408477, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.046094840196810274, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.16857007692408477, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.5636767234443463]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.046094840196810274, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.16857007692408477, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_337 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(mut x: f64, #[param] mut y: Alias1, #[param] z: f64, #[constant] s: &f64) -> f64 {
let mut v2 = z;
let mut v3 = core::array::from_fn::<f64, 2, _>(|a: usize| 1e-1_f64);
(SMatrix::<f64, 2, 3>::zeros().norm().sin() * 0.818 + 0.0040).asin() + v2 + y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.3349025546865373_f64, z: -0.5838544657986103_f64, s: -0.8390840177535792_f64, }, 0.6011373078748442_f64, -0.2586625536435194_f64);
    super::same("plain", &program(0.6011373078748442_f64, -0.3349025546865373_f64, -0.5838544657986103_f64, &-0.8390840177535792_f64), &[-0.9147570098184041]);
    super::same("forward", &m.forward(&x), &[-0.9147570098184041]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[-0.2586625536435194, -0.2586625536435194]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-0.2586625536435194, -0.2586625536435194]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.9147570098184041]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-0.2586625536435194, -0.2586625536435194]);
}
}
mod program_339 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: SMatrix<f64, 1, 2>, #[constant] y: &SVector<f64, 2>) -> f64 {
const K: f64 = 0.75;
let &grad = y;
x[(0, 1)] = (1.6010 - 1.273 * ({ grad.x.erfc() }).tanh()).sqrt();
let &input = y;
let ([p5], p6, (p7, mut p8,),): ([f64; 1], f64, (f64, SVector<f64, 2>,),) = ([input.iter().map(|&e2| y.y).sum::<f64>()], (-grad).x / y.zip_map(&Vector2::<f64>::from_column_slice(&[SVector::<f64, 3>::from_column_slice(&[input[1]; 3]); 2].map(|e3| x[0])), |q, e4| { input[1] })[1].max(0.3), ([x[0]; 1].iter().map(|i: &f64| -0.25_f64).map(|w| input[(1, 0)]).sum::<f64>(), Vector2::<f64>::zeros(),),);
x *= -p8[(0, 0)].softplus() - 1.600_f64.log10();
let y: f64 = p5.mul_add(p7 - &p8[(0, 0)], f64::to_radians(p6.sin()).sin()).exp();
x.transpose().dot(&x.tr_mul(&Vector1::<f64>::from_diagonal(&SVector::<f64, 1>::new(p6)))) * &(&(p6.sin() * 0.818 + 0.0100).acos() - p6.sin().abs()) - p8.mean() - p6 + p5
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5327185164365775, 1.5785009743234717]), }, SMatrix::<f64, 1, 2>::from_column_slice(&[0.7871211434842337, -0.3232178519239791]), 0.5449306640275877_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 2>::from_column_slice(&[0.7871211434842337, -0.3232178519239791]), &SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5327185164365775, 1.5785009743234717])), &[2.1785660988274422]);
    super::same("forward", &m.forward(&x), &[2.1785660988274422]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.0064067645728537875, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.0064067645728537875, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.1785660988274422]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.0064067645728537875, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_341 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SMatrix<f64, 1, 2>, #[param] y: f64, z: [SMatrix<f64, 2, 2>; 1], #[param] s: &f64) -> f64 {

-x.add_scalar(y).fold(stop_gradient(y), |e1, e2| f64::softplus(e1)) + *s + y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.7109433002319733_f64, s: -0.19567286491258817_f64, }, (SMatrix::<f64, 1, 2>::from_column_slice(&[0.17898137116476043, 0.7671948937876473]), [SMatrix::<f64, 2, 2>::from_column_slice(&[1.2042300525029481, -0.682622162781957, 0.5784761045375378, 1.7612230076063615])]), -0.2994264342495465_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 2>::from_column_slice(&[0.17898137116476043, 0.7671948937876473]), 0.7109433002319733_f64, [SMatrix::<f64, 2, 2>::from_column_slice(&[1.2042300525029481, -0.682622162781957, 0.5784761045375378, 1.7612230076063615])], &-0.19567286491258817_f64), &[-0.8799615728485569]);
    super::same("forward", &m.forward(&x), &[-0.8799615728485569]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.s.clone(), ), &[-0.2994264342495465, -0.2994264342495465]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.s.clone(), ), &[-0.2994264342495465, -0.2994264342495465]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.8799615728485569]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.s.clone(), ), &[-0.2994264342495465, -0.2994264342495465]);
}
}
mod program_342 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64) -> f64 {
let mut w: f64 = *&*x / (*x * *x + 0.5);
(w - stop_gradient(w.floor())).softplus() + w + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, -1.7395777033026505_f64, -0.5177629461037954_f64);
    super::same("plain", &program(&-1.7395777033026505_f64), &[-1.2546882913722615]);
    super::same("forward", &m.forward(&x), &[-1.2546882913722615]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.34692581642653586]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.34692581642653586]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.2546882913722615]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.34692581642653586]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_343 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &([SVector<f64, 2>; 1],), y: SVector<f64, 2>, #[constant] z: [SMatrix<f64, 2, 2>; 3], n: [usize; 2]) -> f64 {

(SVector::<f64, 2>::from([[y[((n[1] + 0) % 2, 0)], y[0]]]) * z.map(|e1| { z[(n[1] + 0) % 3][(n[1 - n[0]], (n[1] + 0) % 2)] })[(n[0] + 1) % 3])[1 - n[1]].sin().cosh() + y.norm_squared() + x.0[(n[0] + 0) % 1][(1, 0)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [SMatrix::<f64, 2, 2>::from_column_slice(&[-0.3813793537823761, -1.6677621677510595, 1.33747674083419, -0.9879552593649433]), SMatrix::<f64, 2, 2>::from_column_slice(&[-1.3427291541206303, 1.1794467878516124, 0.6240812397923009, -1.5204213186105564]), SMatrix::<f64, 2, 2>::from_column_slice(&[-1.3264973730173972, -1.3379062441943694, 0.9732778952487683, -0.5673884298981019])], }, (([SMatrix::<f64, 2, 1>::from_column_slice(&[0.6482338132069082, 1.0818334985677662])],), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.7506064348556906, 1.2063927185817]), [0_usize, 1_usize]), 0.1667588164327276_f64);
    super::same("plain", &program(&([SMatrix::<f64, 2, 1>::from_column_slice(&[0.6482338132069082, 1.0818334985677662])],), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.7506064348556906, 1.2063927185817]), [SMatrix::<f64, 2, 2>::from_column_slice(&[-0.3813793537823761, -1.6677621677510595, 1.33747674083419, -0.9879552593649433]), SMatrix::<f64, 2, 2>::from_column_slice(&[-1.3427291541206303, 1.1794467878516124, 0.6240812397923009, -1.5204213186105564]), SMatrix::<f64, 2, 2>::from_column_slice(&[-1.3264973730173972, -1.3379062441943694, 0.9732778952487683, -0.5673884298981019])], [0_usize, 1_usize]), &[4.6040766208002495]);
    super::same("forward", &m.forward(&x), &[4.6040766208002495]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.1667588164327276, -0.25034048136664844, 0.3282343389447446]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.1667588164327276, -0.25034048136664844, 0.3282343389447446]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.6040766208002495]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.1667588164327276, -0.25034048136664844, 0.3282343389447446]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_344 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[constant] y: &f64) -> f64 {
let mut k1: usize = 0;
(k1 as f64) * (if k1 >= 2 { *y } else { x }) - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.0927453289824567_f64, }, 0.8651925306225808_f64, -0.23502941086807527_f64);
    super::same("plain", &program(0.8651925306225808_f64, &1.0927453289824567_f64), &[-0.8651925306225808]);
    super::same("forward", &m.forward(&x), &[-0.8651925306225808]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.23502941086807527]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.23502941086807527]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.8651925306225808]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.23502941086807527]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_345 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;
type Alias2 = f64;

#[module(check = off)]
pub fn program(x: f64, y: f64, z: &Alias1, #[constant] s: &Alias2, n: usize) -> f64 {
let mut v3 = *s * &y;
let mut i = [2.0 + v3; 1];
SMatrix::<f64, 3, 3>::from_columns(&[v3; 3].map(|grad| SVector::<f64, 3>::from_columns(&[SVector::<f64, 3>::from_columns(&[SVector::<f64, 3>::from_column_slice(&[i[(n + 0) % 1], v3, v3])])]))).transpose().dot(&[SMatrix::<f64, 3, 3>::zeros(), SMatrix::<f64, 3, 3>::new(*z, 3.0_f64, 3.0_f64, 3.0_f64, v3, v3, *z, 1e-1_f64, 0.5_f64)][n]) + i[(n + 0) % 1] - v3 + y + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: 1.7440330701780749_f64, }, (1.2275809019504793_f64, 1.1256057070241856_f64, 1.3564012936804803_f64, 0_usize), -0.9761582562306972_f64);
    super::same("plain", &program(1.2275809019504793_f64, 1.1256057070241856_f64, &1.3564012936804803_f64, &1.7440330701780749_f64, 0_usize), &[4.353186608974665]);
    super::same("forward", &m.forward(&x), &[4.353186608974665]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.9761582562306972, -0.9761582562306972, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.9761582562306972, -0.9761582562306972, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.353186608974665]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.9761582562306972, -0.9761582562306972, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_346 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [[f64; 1]; 2], y: SVector<f64, 2>, #[param] z: &SMatrix<f64, 3, 3>, n: [usize; 2]) -> f64 {
let mut v2 = SMatrix::<f64, 2, 3>::from_columns(&[x[(n[0] + 0) % 2][(n[0] + 0) % 1]; 3].map(|e1| y)).transpose();
let mut v4 = SVector::<f64, 1>::from_rows(&core::array::from_fn::<SVector<f64, 1>, 1, _>(|e3| SVector::<f64, 1>::from_diagonal(&Vector1::<f64>::from_row_slice(&[0.5_f64])))) * -0.25;
v2[((n[(n[1 - n[n[0]]] + 1) % 2] + 0) % 3, (n[0] + 0) % 2)] / 2.0 - v2.mean() - z.norm() + y.norm() - x[n[1]][(n[0] + 0) % 1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 3, 3>::from_column_slice(&[0.42141563957498607, 1.7838507387588813, -1.4518453658774932, -1.4725617489941314, -0.26080206214437995, 1.4860149529316904, 0.2329794354115634, -0.6260891234507303, -0.131642713232201]), }, ([[-0.22775307949560053_f64], [1.1513863373722981_f64]], SMatrix::<f64, 2, 1>::from_column_slice(&[-1.8266294654780677, -0.447092079691883]), [0_usize, 1_usize]), -0.36404954558355396_f64);
    super::same("plain", &program([[-0.22775307949560053_f64], [1.1513863373722981_f64]], SMatrix::<f64, 2, 1>::from_column_slice(&[-1.8266294654780677, -0.447092079691883]), &SMatrix::<f64, 3, 3>::from_column_slice(&[0.42141563957498607, 1.7838507387588813, -1.4518453658774932, -1.4725617489941314, -0.26080206214437995, 1.4860149529316904, 0.2329794354115634, -0.6260891234507303, -0.131642713232201]), [0_usize, 1_usize]), &[-2.2684493546157842]);
    super::same("forward", &m.forward(&x), &[-2.2684493546157842]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.36404954558355396, 0.3536113335606539, 0.26857589304477014]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.04762763706847358, 0.2016075996980618, -0.1640849500395782, -0.16642627837149726, -0.029475379639563138, 0.16794673526577017, 0.026330916444844883, -0.07075946581931296, -0.014878022502572]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.36404954558355396, 0.3536113335606539, 0.26857589304477014]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.04762763706847358, 0.2016075996980618, -0.1640849500395782, -0.16642627837149726, -0.029475379639563138, 0.16794673526577017, 0.026330916444844883, -0.07075946581931296, -0.014878022502572]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.2684493546157842]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.36404954558355396, 0.3536113335606539, 0.26857589304477014]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.04762763706847358, 0.2016075996980618, -0.1640849500395782, -0.16642627837149726, -0.029475379639563138, 0.16794673526577017, 0.026330916444844883, -0.07075946581931296, -0.014878022502572]);
}
}
mod program_348 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = (SVector<f64, 3>,);

#[module(check = off)]
pub fn program(x: &[SVector<f64, 1>; 3], y: [SVector<f64, 1>; 1], z: [(SVector<f64, 2>,); 1], #[constant] s: &f64) -> f64 {
const K: f64 = 0.75;
let d: Alias1 = if 0.0_f64.sin().sinh() < 1.0 { (SVector::<f64, 3>::from_element(z[0].0[(0, 0)]),) } else { return stop_gradient(z[0].0[(0, 0)]).sin().tanh() };
if ({ z[0].0[(1, 0)] }) < z[0].0[(1, 0)] { let mut s: ([f64; 1], [f64; 3],) = ([3.0_f64; 1], [d.0.y, *s, *s],); s = ([x[0]; 1].iter().map(|&grad| K).fold(s.0, |[e2], e3| s.0), [d.0[0], z[0].0.x, z[0].0.x],); } else if (d.0[(2, 0)] > 1.0 || d.0[0] < 0.0) && x[2].x / 0.5 < -0.5 { let mut v: SMatrix<f64, 3, 2> = &SMatrix::<f64, 3, 2>::new(core::f64::consts::FRAC_1_SQRT_2, d.0.z, d.0.y, -0.25_f64, x[0][0], d.0[(1, 0)]).scale(y[0][(0, 0)]) - (Matrix3x2::<f64>::from_row_slice(&[(z[0].0.y, SMatrix::<f64, 2, 2>::identity(), d.0[(0, 0)],); 6].map(|(e4, e5, e6,)| { {  } e4 })) - &SMatrix::<f64, 3, 2>::zeros()); }
(d.0.y * d.0.y + 0.5).cbrt() + z[0].0.y - x[1][(0, 0)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: 1.259649251868646_f64, }, ([SMatrix::<f64, 1, 1>::from_column_slice(&[0.16231830367849553]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.4754290326330142]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.252292098000141])], [SMatrix::<f64, 1, 1>::from_column_slice(&[1.7814593321183851])], [(SMatrix::<f64, 2, 1>::from_column_slice(&[1.035613574643929, 1.3056681650718955]),)]), 0.49677135070905254_f64);
    super::same("plain", &program(&[SMatrix::<f64, 1, 1>::from_column_slice(&[0.16231830367849553]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.4754290326330142]), SMatrix::<f64, 1, 1>::from_column_slice(&[1.252292098000141])], [SMatrix::<f64, 1, 1>::from_column_slice(&[1.7814593321183851])], [(SMatrix::<f64, 2, 1>::from_column_slice(&[1.035613574643929, 1.3056681650718955]),)], &1.259649251868646_f64), &[0.993105477313645]);
    super::same("forward", &m.forward(&x), &[0.993105477313645]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.49677135070905254, 0.0, 0.0, 0.2536316307152009, 0.49677135070905254]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.49677135070905254, 0.0, 0.0, 0.2536316307152009, 0.49677135070905254]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.993105477313645]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.49677135070905254, 0.0, 0.0, 0.2536316307152009, 0.49677135070905254]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_349 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: SVector<f64, 1>, y: f64, #[constant] z: Alias1, n: usize) -> SVector<f64, 3> {
let size2 = x.ncols() - 1;
SVector::<f64, 3>::from_rows(&[y; 3].map(|grad| { x })) * y * -&x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: 1.8050148034048714_f64, }, (SMatrix::<f64, 1, 1>::from_column_slice(&[1.3463229328719457]), -0.5015840755933191_f64, 0_usize), SMatrix::<f64, 3, 1>::from_column_slice(&[0.7823359157105791, -0.6664340170405725, -0.6648665768479194]));
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[1.3463229328719457]), -0.5015840755933191_f64, 1.8050148034048714_f64, 0_usize), &[0.909163992144098, 0.909163992144098, 0.909163992144098]);
    super::same("forward", &m.forward(&x), &[0.909163992144098, 0.909163992144098, 0.909163992144098]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.7414252645814547, 0.9950453825073133]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.7414252645814547, 0.9950453825073133]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.909163992144098, 0.909163992144098, 0.909163992144098]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.7414252645814547, 0.9950453825073133]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_350 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = ([f64; 1],);

#[module(check = off)]
pub fn program(x: Alias1, y: &f64, #[param] z: f64, mut s: SMatrix<f64, 1, 2>) -> SVector<f64, 2> {

-&SVector::<f64, 2>::new(z, x.0[0]) * x.0[0].abs()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: -1.7587524690142042_f64, }, (([-0.19976645957821992_f64],), 0.8125265867072397_f64, SMatrix::<f64, 1, 2>::from_column_slice(&[-1.824156781736228, -1.0169028273983218])), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.9047204950329009, -0.49572250734461165]));
    super::same("plain", &program(([-0.19976645957821992_f64],), &0.8125265867072397_f64, -1.7587524690142042_f64, SMatrix::<f64, 1, 2>::from_column_slice(&[-1.824156781736228, -1.0169028273983218])), &[0.3513397540094205, 0.03990663837241658]);
    super::same("forward", &m.forward(&x), &[0.3513397540094205, 0.03990663837241658]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.7892368648578096, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.1807328102005771]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.7892368648578096, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.1807328102005771]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.3513397540094205, 0.03990663837241658]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.7892368648578096, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.1807328102005771]);
}
}
mod program_351 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, #[param] y: ([f64; 1],), mut z: f64, n: usize) -> SVector<f64, 2> {
{  }
x.iter().fold(SVector::<f64, 2>::new(y.0[0], x[(2, (n + 0) % 1)]), |e1, &v| e1) * Vector1::<f64>::from_columns(&[SVector::<f64, 1>::zeros()]).map(|d: f64| 3.0_f64) * -[(SMatrix::<f64, 1, 2>::from([[x[(n, (n + 0) % 1)]], [y.0[(n + 0) % 1]]]), SMatrix::<f64, 3, 3>::from([[z, x[2], 2.0_f64], [y.0[0], y.0[(n + 0) % 1], x[(2 - n, 0)]], [x[2], y.0[0], x[(n + 1) % 3]]]), 3.0_f64,); N].into_iter().map(|(e2, e3, e4,)| e3[7]).sum::<f64>()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: ([1.1278456059666695_f64],), }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5559628121239593, -0.6896713380134863, -0.5531441375707694]), 0.14781417455256396_f64, 1_usize), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.7521171186762574, -0.8285410074622557]));
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5559628121239593, -0.6896713380134863, -0.5531441375707694]), ([1.1278456059666695_f64],), 0.14781417455256396_f64, 1_usize), &[-11.448321398084914, 5.614750665228737]);
    super::same("forward", &m.forward(&x), &[-11.448321398084914, 5.614750665228737]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 8.410197011665524, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[11.144172365351391]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 8.410197011665524, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[11.144172365351391]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-11.448321398084914, 5.614750665228737]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 8.410197011665524, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[11.144172365351391]);
}
}
mod program_352 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [f64; 1];

#[module(check = off)]
pub fn program(mut x: f64, #[param] y: &Alias1, #[param] z: [f64; 1], s: f64, n: usize) -> f64 {
{ let mut x = Vector3::<f64>::new(-1.0_f64, z[0], x).component_div(&Vector3::<f64>::from_column_slice(&core::array::from_fn::<f64, 3, _>(|e2| x)).map(|e| e * e + 0.5)).min(); (x, x) = (x, Matrix2::<f64>::from([[s, s], [x, x]]).transpose().trace()); }
Matrix2::<f64>::from([[z[(n + 0) % 1], 0.0_f64], [s, 1e-1_f64]]).max().sin().atan() - s + y[0] + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [0.2518924062006377_f64], z: [-1.81626195893107_f64], }, (0.5208641096430514_f64, -0.7178146531090238_f64, 1_usize), 0.8461282852091156_f64);
    super::same("plain", &program(0.5208641096430514_f64, &[0.2518924062006377_f64], [-1.81626195893107_f64], -0.7178146531090238_f64, 1_usize), &[1.5900748847119615]);
    super::same("forward", &m.forward(&x), &[1.5900748847119615]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.8461282852091156, -0.8461282852091156]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.8461282852091156, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.8461282852091156, -0.8461282852091156]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.8461282852091156, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.5900748847119615]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.8461282852091156, -0.8461282852091156]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.8461282852091156, 0.0]);
}
}
mod program_353 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, y: &f64, z: f64, n: [usize; 2]) -> f64 {

(*&[[SMatrix::<f64, 2, 2>::from_diagonal(&SVector::<f64, 2>::from_rows(&stop_gradient([SVector::<f64, 1>::from_rows(&[SVector::<f64, 1>::from_diagonal(&SVector::<f64, 1>::from([[*y]]))]); 2]))); 1]; 3]).iter().zip(&(SVector::<f64, 2>::from_fn(|i, e1| { let mut input = SVector::<f64, 1>::from_row_slice(&[*y]); z }) / 1.0)).map(|(e2, e3)| [e2[(n[1] + 0) % 1]; 1].into_iter().map(|z| x.atan()).enumerate().map(|(e4, e5)| e5).sum::<f64>()).sum::<f64>() + z - *y + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.593481520597766_f64, -1.5425410639359978_f64, 0.5035705550043702_f64, [1_usize, 1_usize]), -0.5493234117309389_f64);
    super::same("plain", &program(&1.593481520597766_f64, &-1.5425410639359978_f64, 0.5035705550043702_f64, [1_usize, 1_usize]), &[5.660314339378015]);
    super::same("forward", &m.forward(&x), &[5.660314339378015]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.8597472334999616, 0.5493234117309389, -0.5493234117309389]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.8597472334999616, 0.5493234117309389, -0.5493234117309389]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.660314339378015]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.8597472334999616, 0.5493234117309389, -0.5493234117309389]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_354 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, #[constant] y: SMatrix<f64, N, N>, n: usize) -> f64 {
let mut v1 = 2.0_f64 * &SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::from_columns(&[SMatrix::<f64, N, 3>::repeat(x[1]); 1].map(|dx| { let a = SMatrix::<f64, 1, N>::from_columns(&[SVector::<f64, 1>::new(y[(2, 0)]); N]); SVector::<f64, 2>::repeat(a[2 - n]) })); 1]);
let mut v2 = *x;
let mut v3 = &v1 - &v1;
for i4 in 0..2 { let (mut p6,): (SMatrix<f64, 2, 3>,) = (SMatrix::<f64, 2, 3>::new(v1[1], x[(2, 0)], 0.0_f64, x[(1, 0)], v2[(n, (n + 0) % 1)], x[0]).fixed_rows::<2>(0).into_owned(),); }
v1[(0, (n + 0) % 1)].cos() - v3.norm_squared() + v2.norm_squared() + v1.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 3>::from_column_slice(&[-0.3673963890356168, -0.8610704576686585, -0.22588054531574986, 0.9939035058166671, -0.35253828732870474, 0.3869443385738577, 1.0737928286006255, 1.067263998882293, 0.4618567015242333]), }, (SMatrix::<f64, 3, 1>::from_column_slice(&[0.926504573981571, 1.1906036880280593, 1.3388628655348858]), 0_usize), 0.6257111359731418_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[0.926504573981571, 1.1906036880280593, 1.3388628655348858]), SMatrix::<f64, 3, 3>::from_column_slice(&[-0.3673963890356168, -0.8610704576686585, -0.22588054531574986, 0.9939035058166671, -0.35253828732870474, 0.3869443385738577, 1.0737928286006255, 1.067263998882293, 0.4618567015242333]), 0_usize), &[5.376357498960619]);
    super::same("forward", &m.forward(&x), &[5.376357498960619]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.159448458940641, 1.489947972259698, 1.6754828090121783]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.159448458940641, 1.489947972259698, 1.6754828090121783]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.376357498960619]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.159448458940641, 1.489947972259698, 1.6754828090121783]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_356 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [f64; 3], #[constant] y: f64) -> SVector<f64, 2> {
let mut v1 = x[0].max(0.3).log10();
let mut v2 = y.tanh();
let mut v3 = SVector::<f64, 1>::from_column_slice(&core::array::from_fn::<f64, 1, _>(|b| x[2])) / -(x[0] * x[0] + 0.5);
Vector2::<f64>::from_column_slice(&[v2; 2].map(|i| i))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.8999776170173245_f64, }, [-1.6406663547095075_f64, -1.357639988117994_f64, -1.5659287879819743_f64], SMatrix::<f64, 2, 1>::from_column_slice(&[-0.14067244475864515, 0.565895463573219]));
    super::same("plain", &program([-1.6406663547095075_f64, -1.357639988117994_f64, -1.5659287879819743_f64], 0.8999776170173245_f64), &[0.7162869713614274, 0.7162869713614274]);
    super::same("forward", &m.forward(&x), &[0.7162869713614274, 0.7162869713614274]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.7162869713614274, 0.7162869713614274]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_357 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [f64; 2], #[param] y: &f64, #[param] z: f64) -> f64 {
let mut v2 = Vector2::<f64>::from_columns(&core::array::from_fn::<SVector<f64, 2>, 1, _>(|e1: usize| SVector::<f64, 2>::zeros())).max();
let mut v4 = (0.5_f64.sin() * 1.227 + 0.6530).ln_1p();
let mut v5 = [v2; 3];
v4 - stop_gradient(v2.round()) + *y + x[1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.6893029834938398_f64, z: 0.6733392279948472_f64, }, [-0.8498097956516046_f64, -1.1519858364792013_f64], 0.337550669373045_f64);
    super::same("plain", &program([-0.8498097956516046_f64, -1.1519858364792013_f64], &1.6893029834938398_f64, 0.6733392279948472_f64), &[1.3443531844683965]);
    super::same("forward", &m.forward(&x), &[1.3443531844683965]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.337550669373045]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.337550669373045, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.337550669373045]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.337550669373045, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.3443531844683965]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.337550669373045]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.337550669373045, 0.0]);
}
}
mod program_359 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: Alias1, n: usize) -> f64 {

RowVector2::<f64>::from_column_slice(&[x; 2]).iter().map(|b: &f64| x).zip([x; 2].iter().zip(SVector::<f64, 2>::from_row_slice(&[x; 2]).iter())).map(|(e2, (&e3, &e4))| { let s = &e2; e4 }).sum::<f64>().cosh()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.7341734939804487_f64, 1_usize), 0.07512540953491298_f64);
    super::same("plain", &program(-1.7341734939804487_f64, 1_usize), &[16.057416207218694]);
    super::same("forward", &m.forward(&x), &[16.057416207218694]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-2.407956843119468]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-2.407956843119468]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[16.057416207218694]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-2.407956843119468]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_360 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: [SMatrix<f64, 2, 3>; 3], #[param] y: Alias1) -> f64 {
let mut sum2: f64 = 0.5;
for j3 in 0..2 { sum2 += core::f64::consts::FRAC_1_SQRT_2; }
let [mut p4, mut p5] = [sum2, y];
p4.sin().clamp((-0.750_f64), 0.750_f64) + p5 - p4 + y - x[2][(1, 1)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.32565288974387296_f64, }, [SMatrix::<f64, 2, 3>::from_column_slice(&[-0.648245613562059, -0.6115499296534125, 1.4640937801883331, 0.3830449275599813, -1.3282250196031713, -1.7648731541850688]), SMatrix::<f64, 2, 3>::from_column_slice(&[-1.7915766564082425, -0.7225315085059053, 0.48110544370074615, -1.0807686457790022, 1.7456113941419287, 0.2311360481267405]), SMatrix::<f64, 2, 3>::from_column_slice(&[1.004722544725503, -0.6829237252621764, 0.41234964140907315, 0.9662237321604507, -0.789111492671951, -1.6090702123031986])], 0.5613769009482952_f64);
    super::same("plain", &program([SMatrix::<f64, 2, 3>::from_column_slice(&[-0.648245613562059, -0.6115499296534125, 1.4640937801883331, 0.3830449275599813, -1.3282250196031713, -1.7648731541850688]), SMatrix::<f64, 2, 3>::from_column_slice(&[-1.7915766564082425, -0.7225315085059053, 0.48110544370074615, -1.0807686457790022, 1.7456113941419287, 0.2311360481267405]), SMatrix::<f64, 2, 3>::from_column_slice(&[1.004722544725503, -0.6829237252621764, 0.41234964140907315, 0.9662237321604507, -0.789111492671951, -1.6090702123031986])], -0.32565288974387296_f64), &[-2.781743074021292]);
    super::same("forward", &m.forward(&x), &[-2.781743074021292]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5613769009482952, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[1.1227538018965904]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5613769009482952, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[1.1227538018965904]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-2.781743074021292]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.5613769009482952, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[1.1227538018965904]);
}
}
mod program_363 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &Vector1<f64>, n: [usize; 2]) -> f64 {

(0.5 * Vector1::<f64>::from_columns(&[*x])).iter().cloned().map(|p| SVector::<f64, 3>::from_columns(&[Vector3::<f64>::from([[x[(0, 0)], x[(n[0] + 0) % 1], x[((n[1] + 0) % 1, (n[n[n[(n[1 - n[n[n[1 - n[(n[1] + 0) % 2]]]]] + 0) % 2]]] + 0) % 1)]]]); 1])).map(|x| SMatrix::<f64, 2, 2>::from([[x.y, x[2]], [x[(0, (n[1 - n[0]] + 0) % 1)], -1.0_f64]]).sum()).sum::<f64>() + (RowVector3::<f64>::from_column_slice(&[x.x, 2.0_f64, x[(n[n[1]] + 0) % 1]]).dot(&SMatrix::<f64, 1, 3>::from([[x[0]], [x[(0, (n[1] + 0) % 1)]], [x.x]])).sigmoid() + 0.3).log2() - x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 1>::from_column_slice(&[0.9159303803589872]), [0_usize, 0_usize]), -0.8999640353004215_f64);
    super::same("plain", &program(&SMatrix::<f64, 1, 1>::from_column_slice(&[0.9159303803589872]), [0_usize, 0_usize]), &[1.177782798658439]);
    super::same("forward", &m.forward(&x), &[1.177782798658439]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.9630540073314382]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.9630540073314382]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.177782798658439]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.9630540073314382]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_366 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [f64; 3]) -> f64 {
if x[0] - stop_gradient((-1.0_f64).round()) <= x[0] { let d = (Matrix2x3::<f64>::new(x[2], x[1], x[0], x[1], x[2], x[0]) + SMatrix::<f64, 2, 3>::zeros()) * x[2]; } else if x[1].sin().sin() < 0.0 && x[0].is_nan() { let [p3, mut p4, mut p5] = [0.5_f64, x[0], x[2]].map(|e1| { let u: SMatrix<f64, 2, 2> = SMatrix::<f64, 2, 2>::from_columns(&[SVector::<f64, 2>::zeros(); 2]); let mut o2: Option<f64> = Some(x[2]); 1.5_f64 }); }
SMatrix::<f64, 2, 2>::from_columns(&core::array::from_fn::<SVector<f64, 2>, 2, _>(|s| SVector::<f64, 2>::new(x[s], 1e-1_f64))).map(|e6: f64| x[0]).trace() / 2.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [0.8204269214107941_f64, -0.1318055157677992_f64, 0.49505726335670575_f64], -0.9349232699574241_f64);
    super::same("plain", &program([0.8204269214107941_f64, -0.1318055157677992_f64, 0.49505726335670575_f64]), &[0.8204269214107941]);
    super::same("forward", &m.forward(&x), &[0.8204269214107941]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.9349232699574241, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.9349232699574241, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.8204269214107941]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.9349232699574241, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_369 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SMatrix<f64, 2, 3>;

#[module(check = off)]
pub fn program(x: Alias1) -> f64 {
let mut v2 = core::array::from_fn::<SVector<f64, 2>, 3, _>(|q| SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::from_row_slice(&[x[5 - q], 1.0_f64]); 1]));
let mut v3 = v2[0].map(|c| c);
let mut v4 = SMatrix::<f64, 3, 3>::from([[x[1], v2[2].y, v3.y], [v3[0], v2[1][(1, 0)], 0.0_f64], [x[(1, 0)], x[2], x[4]]]) - Matrix3::<f64>::from_columns(&[Vector3::<f64>::from_element(-1.0_f64), SVector::<f64, 3>::from_row_slice(&core::array::from_fn::<f64, 3, _>(|dx| 2.0_f64)), SVector::<f64, 3>::from([3.0_f64, v3[(1, 0)], v3[0]])]);
(v3[0].atan().sigmoid() * 0.818 + 0.0050).atanh() + v4.norm_squared() - v3.norm_squared() + v2[1].y - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 2, 3>::from_column_slice(&[1.4458892215162247, 0.9828488333811779, 1.0288693943385279, 1.1468450825256924, -0.49048528477817277, 0.32107632803390385]), 0.19546990835432743_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 3>::from_column_slice(&[1.4458892215162247, 0.9828488333811779, 1.0288693943385279, 1.1468450825256924, -0.49048528477817277, 0.32107632803390385])), &[24.155704054333704]);
    super::same("forward", &m.forward(&x), &[24.155704054333704]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.03257831805905457, -0.04598846592765826, -0.021292122327860607, -0.03257831805905457, -0.34985006621958814, -0.4513870822569474]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.03257831805905457, -0.04598846592765826, -0.021292122327860607, -0.03257831805905457, -0.34985006621958814, -0.4513870822569474]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[24.155704054333704]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.03257831805905457, -0.04598846592765826, -0.021292122327860607, -0.03257831805905457, -0.34985006621958814, -0.4513870822569474]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_370 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, y: &SVector<f64, N>) -> f64 {
let mut v1 = x[(0, 0)].hypot(0.5).recip();
SMatrix::<f64, N, N>::from_rows(&[SMatrix::<f64, 1, N>::zeros(); N]).trace().sin().softplus() - y.norm() - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8865901169448857, 0.5626027735712745]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.9487323419493511, 0.6328453427229727])), -0.3543500460012363_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8865901169448857, 0.5626027735712745]), &SMatrix::<f64, 2, 1>::from_column_slice(&[0.9487323419493511, 0.6328453427229727])), &[-0.12329797493117567]);
    super::same("forward", &m.forward(&x), &[-0.12329797493117567]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.3543500460012363, 0.3543500460012363, 0.2947858372567198, 0.19663485259214092]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.3543500460012363, 0.3543500460012363, 0.2947858372567198, 0.19663485259214092]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.12329797493117567]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.3543500460012363, 0.3543500460012363, 0.2947858372567198, 0.19663485259214092]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_373 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: &f64, #[constant] z: f64, n: [usize; 2]) -> f64 {
let mut v1 = y.exp2();
let mut v3 = (y.sin() * 1.273 + 1.6020).recip();
let mut v4 = SVector::<f64, 1>::from_rows(&[SVector::<f64, 1>::from_column_slice(&[v3]); 1]).tr_dot(&Vector1::<f64>::from_columns(&[SVector::<f64, 1>::from_row_slice(&[v1; 1]); 1]));
RowVector2::<f64>::from([[v3], [*y]]).transpose().mean() + v4 + v3 + v1 + *y + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: -1.7476937289171688_f64, }, (0.7854351376877212_f64, 1.3201237976900635_f64, [0_usize, 0_usize]), 0.20993266019612822_f64);
    super::same("plain", &program(0.7854351376877212_f64, &1.3201237976900635_f64, -1.7476937289171688_f64, [0_usize, 0_usize]), &[6.672222626306145]);
    super::same("forward", &m.forward(&x), &[6.672222626306145]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.20993266019612822, 0.7734178291122099]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.20993266019612822, 0.7734178291122099]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[6.672222626306145]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.20993266019612822, 0.7734178291122099]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_374 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [f64; 1], y: f64, z: SVector<f64, 3>, #[param] s: &(f64, f64,), n: [usize; 2]) -> f64 {
const K: f64 = 0.75;
let mut v2 = SVector::<f64, 1>::new(x[0]).dot(&Vector1::<f64>::from_column_slice(&core::array::from_fn::<f64, 1, _>(|e1| { y })));
let mut v4 = (y.sigmoid() * 1.273 + 1.6030).log10();
let mut flag5 = false;
(SVector::<f64, 3>::from([z[1], K, v4]) - &SVector::<f64, 3>::from([[v2, v2, v2]])).sum() + v2 + s.1 + y + x[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: (-1.6165323136907825_f64, 0.5611267095649118_f64,), }, ([0.9212153970609019_f64], 0.8837708612604492_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[1.474800729481471, 0.25534112154155275, -0.7969561462842399]), [0_usize, 1_usize]), -0.5542156722132858_f64);
    super::same("plain", &program([0.9212153970609019_f64], 0.8837708612604492_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[1.474800729481471, 0.25534112154155275, -0.7969561462842399]), &(-1.6165323136907825_f64, 0.5611267095649118_f64,), [0_usize, 1_usize]), &[2.1417633719619706]);
    super::same("forward", &m.forward(&x), &[2.1417633719619706]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.4253836516986631, 0.4415686730682611, 0.0, -0.5542156722132858, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.0, -0.5542156722132858]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.4253836516986631, 0.4415686730682611, 0.0, -0.5542156722132858, 0.0]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.0, -0.5542156722132858]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.1417633719619706]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.4253836516986631, 0.4415686730682611, 0.0, -0.5542156722132858, 0.0]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.0, -0.5542156722132858]);
}
}
mod program_375 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: &f64, y: Alias1, z: &f64, s: f64, n: usize) -> f64 {
const K: f64 = 0.75;
let mut v2 = y;
let mut v3 = 3.0_f64.sin_cos();
let mut v4 = *x;
for _ in (0..=1).rev() { v3.0 -= v3.1.cos() * 0.5; break; }
[v4; 1].iter().sum::<f64>() - s - *z + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.6186458826849042_f64, -1.6467748174183336_f64, -1.054698645926855_f64, -1.7763227112856144_f64, 0_usize), 0.2674372838133483_f64);
    super::same("plain", &program(&1.6186458826849042_f64, -1.6467748174183336_f64, &-1.054698645926855_f64, -1.7763227112856144_f64, 0_usize), &[6.068313122582278]);
    super::same("forward", &m.forward(&x), &[6.068313122582278]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5348745676266966, 0.0, -0.2674372838133483, -0.2674372838133483]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5348745676266966, 0.0, -0.2674372838133483, -0.2674372838133483]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[6.068313122582278]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5348745676266966, 0.0, -0.2674372838133483, -0.2674372838133483]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_376 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: Matrix2<f64>, y: [f64; 1]) -> f64 {
let size1 = y.len() - 1;
[y[0]; 1].iter().sum::<f64>() - y[0] + x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 2>::from_column_slice(&[1.3288947868595469, 1.2404661376812727, 1.3684000615547047, -0.3045964942428273]), [0.5006842427728831_f64]), 0.5098889207717392_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 2>::from_column_slice(&[1.3288947868595469, 1.2404661376812727, 1.3684000615547047, -0.3045964942428273]), [0.5006842427728831_f64]), &[5.270015346044315]);
    super::same("forward", &m.forward(&x), &[5.270015346044315]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.3551774573820095, 1.2649998803923834, 1.3954640611402198, -0.310620755440661, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.3551774573820095, 1.2649998803923834, 1.3954640611402198, -0.310620755440661, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.270015346044315]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.3551774573820095, 1.2649998803923834, 1.3954640611402198, -0.310620755440661, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_380 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: &f64) -> f64 {
let mut v1 = y.sin().exp2();
let mut v2 = (x, v1,);
(3.0_f64.sin().atan().sin() * 0.818 + 0.0030).acos() + v2.0 + v1 - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.7445550621398115_f64, 0.3210666178829905_f64), 0.4289375881504178_f64);
    super::same("plain", &program(-0.7445550621398115_f64, &0.3210666178829905_f64), &[2.697732909409133]);
    super::same("forward", &m.forward(&x), &[2.697732909409133]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.3511061357968994]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.3511061357968994]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.697732909409133]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.3511061357968994]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_384 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, #[constant] y: f64) -> (f64, f64,) {
let mut v1 = SMatrix::<f64, N, N>::from_element(2.0_f64).trace();
let mut v2 = v1 / y.max(0.3);
core::mem::swap(&mut v2, &mut v1);
(x.norm_squared(), SMatrix::<f64, N, 3>::from_columns(&[*x, SVector::<f64, N>::from_columns(&core::array::from_fn::<SVector<f64, N>, 1, _>(|e3| SVector::<f64, N>::repeat(1.5_f64))), *x]).fold(y, |y, e4: f64| y),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -1.6573893747393353_f64, }, SMatrix::<f64, 2, 1>::from_column_slice(&[-0.7198152940299823, -0.6010768504880452]), (0.5363929740119822_f64, -0.6931208409170957_f64,));
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[-0.7198152940299823, -0.6010768504880452]), -1.6573893747393353_f64), &[0.8794274377120977, -1.6573893747393353]);
    super::same("forward", &m.forward(&x), &[0.8794274377120977, -1.6573893747393353]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.7722077326081033, -0.6448267988860762]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.7722077326081033, -0.6448267988860762]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.8794274377120977, -1.6573893747393353]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.7722077326081033, -0.6448267988860762]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_385 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [f64; 3];
type Alias2 = SVector<f64, 3>;

#[module(check = off)]
pub fn program(x: &Vector2<f64>, y: f64, #[constant] z: Alias1, #[param] s: Alias2) -> SVector<f64, 2> {
const K: f64 = 0.75;
let mut v4 = (2.1030 - 0.818 * y.tanh()).acosh();
let mut v6 = (1.6050 - 1.273 * s[(0, 0)].tanh()).recip();
let mut v7 = if 1e-1_f64 > 0.5 { [-1.0_f64; 2] } else if y >= v6 { [v4; 2] } else { [v6; 2] };
let mut k8 = 0;
loop { if k8 >= 4 { break; } k8 += 1; if y / 2.0 > s.y { break; } v4 = v7[0].clamp(0.3, 0.5 + 0.5).log(K.sin() * 0.682 + 2.2600).exp().sin(); return SMatrix::<f64, 2, 2>::new(v7[(k8 + 1) % 2], v7[(k8 + 1) % 2], v4, v4).map(|d| v7[(k8 + 1) % 2]) * &x.column_sum(); }
let _ = k8 % 3 else { return -*x - *x * y; };
let 0.. = k8 else { return -x.normalize(); };
v7.swap((k8 + 1) % 2, 1);
(v4, v6) = (v6, (x + SVector::<f64, 2>::new(v6, 3.0_f64)).norm_squared());
let mut o11: Option<f64> = None;
*x - SVector::<f64, 2>::from([[v7[(k8 + 1) % 2], v6]]) + x.normalize()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [1.1968973930321662_f64, 0.40462618752329316_f64, 0.5207442027447778_f64], s: SMatrix::<f64, 3, 1>::from_column_slice(&[1.0845687621420375, 0.6988992226401732, 0.6835764231215679]), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8879757564107686, 1.7625645130801937]), 0.9198241846409857_f64), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.439049050615979, 0.9065466573016656]));
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[-0.8879757564107686, 1.7625645130801937]), 0.9198241846409857_f64, [1.1968973930321662_f64, 0.40462618752329316_f64, 0.5207442027447778_f64], SMatrix::<f64, 3, 1>::from_column_slice(&[1.0845687621420375, 0.6988992226401732, 0.6835764231215679])), &[1.474584608461746, 1.474584608461746]);
    super::same("forward", &m.forward(&x), &[1.474584608461746, 1.474584608461746]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.7882159129699181, 0.7882159129699181, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.5447198160277906, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.7882159129699181, 0.7882159129699181, 0.0]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.5447198160277906, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.474584608461746, 1.474584608461746]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.7882159129699181, 0.7882159129699181, 0.0]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.5447198160277906, 0.0, 0.0]);
}
}
mod program_386 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;
type Alias2 = (f64, SMatrix<f64, 3, 3>,);

#[module(check = off)]
pub fn program(x: f64, mut y: Alias1, mut z: [(SMatrix<f64, 3, 2>,); 3], #[param] s: Alias2) -> [f64; 1] {
let mut v3 = (x, y, Vector2::<f64>::from_row_slice(&({ [x; 2] })),);
let mut v4 = SMatrix::<f64, 1, 2>::repeat(z[1].0[0]).transpose();
let mut v5 = SMatrix::<f64, 2, 3>::from_element(v4[0]).transpose();
z.swap(2, 0);
let mut x = [s.0.exp2() - stop_gradient(v3.2[0].signum()); 3];
core::array::from_fn::<f64, 1, _>(|grad| (grad as f64))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: (1.3465767370772648_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[1.5134268513981328, 1.675972569085209, -0.8333690666741412, -1.5651029931982565, -0.5161336498940418, 1.6856036727819652, 1.2449067834699847, 0.4286337012254898, 0.7004946585469515]),), }, (0.6885612269078133_f64, -0.43439159518184123_f64, [(SMatrix::<f64, 3, 2>::from_column_slice(&[-0.2022236519261732, 1.1817893997683875, -0.4281486646901832, -1.6030555981208843, 0.9091610718566935, -1.1159586218234634]),), (SMatrix::<f64, 3, 2>::from_column_slice(&[0.9214703181406144, 1.4547044295541918, 0.21409227580110823, 1.0285346705736638, 0.4905909606921156, 1.6866051311322199]),), (SMatrix::<f64, 3, 2>::from_column_slice(&[1.654883811762692, 1.2419196717196357, 0.948632698844971, 1.4316114740512695, 0.8711581807511214, -0.4667330011950833]),)]), [-0.8241841364548979_f64]);
    super::same("plain", &program(0.6885612269078133_f64, -0.43439159518184123_f64, [(SMatrix::<f64, 3, 2>::from_column_slice(&[-0.2022236519261732, 1.1817893997683875, -0.4281486646901832, -1.6030555981208843, 0.9091610718566935, -1.1159586218234634]),), (SMatrix::<f64, 3, 2>::from_column_slice(&[0.9214703181406144, 1.4547044295541918, 0.21409227580110823, 1.0285346705736638, 0.4905909606921156, 1.6866051311322199]),), (SMatrix::<f64, 3, 2>::from_column_slice(&[1.654883811762692, 1.2419196717196357, 0.948632698844971, 1.4316114740512695, 0.8711581807511214, -0.4667330011950833]),)], (1.3465767370772648_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[1.5134268513981328, 1.675972569085209, -0.8333690666741412, -1.5651029931982565, -0.5161336498940418, 1.6856036727819652, 1.2449067834699847, 0.4286337012254898, 0.7004946585469515]),)), &[0.0]);
    super::same("forward", &m.forward(&x), &[0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
}
}
mod program_387 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[[f64; 2]; 3]) -> f64 {
let mut z = SMatrix::<f64, 3, 3>::identity();
{  }
z.trace() * z.iter().copied().zip(0..).map(|(e1, e2)| { x[(e2 + 2) % 3][(e2 + 0) % 2] }).sum::<f64>() - x[0][1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [[1.4022451484976015_f64, -0.54297341363512_f64], [1.044177244003213_f64, 0.869287073237948_f64], [-1.721026631335068_f64, -0.38029229725131686_f64]], -0.35541393602154714_f64);
    super::same("plain", &program(&[[1.4022451484976015_f64, -0.54297341363512_f64], [1.044177244003213_f64, 0.869287073237948_f64], [-1.721026631335068_f64, -0.38029229725131686_f64]]), &[-1.1022436187140299]);
    super::same("forward", &m.forward(&x), &[-1.1022436187140299]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.0662418080646414, -1.7770696801077357, -2.132483616129283, -1.0662418080646414, -2.132483616129283, -1.0662418080646414]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.0662418080646414, -1.7770696801077357, -2.132483616129283, -1.0662418080646414, -2.132483616129283, -1.0662418080646414]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.1022436187140299]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.0662418080646414, -1.7770696801077357, -2.132483616129283, -1.0662418080646414, -2.132483616129283, -1.0662418080646414]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_388 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(mut x: SVector<T, N>, #[param] mut y: SMatrix<T, 3, 3>) -> T {

(T::lit(0.6510) - T::lit(1.227) * y[5].tanh()).ln_1p() / y[(0, 1)].clamp(T::lit(0.3), T::lit(0.5) + T::lit(0.5)) - stop_gradient(x[0].floor()) + y.norm() - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 3>::from_column_slice(&[0.6974010599229555, -0.20557758860549458, -1.2420769345358695, -0.345788825285395, -0.3354065959677436, 1.0503142425084677, 1.4246815531435848, -1.160715773770224, -1.2953127447871342]), }, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5186202465125924, -0.9927796194101876, 0.3989541784599103]), -0.4710697650349991_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.5186202465125924, -0.9927796194101876, 0.3989541784599103]), SMatrix::<f64, 3, 3>::from_column_slice(&[0.6974010599229555, -0.20557758860549458, -1.2420769345358695, -0.345788825285395, -0.3354065959677436, 1.0503142425084677, 1.4246815531435848, -1.160715773770224, -1.2953127447871342])), &[4.38371670588556]);
    super::same("forward", &m.forward(&x), &[4.38371670588556]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.15702325501166636, 0.15702325501166636, 0.15702325501166636]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.11293954513679444, 0.03329194731936395, 0.2011462443531163, 0.05599824101992812, 0.054316906814942854, 0.9124865692939813, -0.2307178692768173, 0.1879703359458524, 0.20976743600348566]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.15702325501166636, 0.15702325501166636, 0.15702325501166636]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.11293954513679444, 0.03329194731936395, 0.2011462443531163, 0.05599824101992812, 0.054316906814942854, 0.9124865692939813, -0.2307178692768173, 0.1879703359458524, 0.20976743600348566]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.38371670588556]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.15702325501166636, 0.15702325501166636, 0.15702325501166636]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.11293954513679444, 0.03329194731936395, 0.2011462443531163, 0.05599824101992812, 0.054316906814942854, 0.9124865692939813, -0.2307178692768173, 0.1879703359458524, 0.20976743600348566]);
}
}
mod program_389 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [SVector<f64, 3>; 1];

#[module(check = off)]
pub fn program(x: Alias1, y: [f64; 2]) -> f64 {

0.000_f64.asin() * x[0][1].abs() + x[0].z
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([SMatrix::<f64, 3, 1>::from_column_slice(&[0.23689343679767083, -0.4450011020208332, 1.0251770727697709])], [-0.6060297563059217_f64, -1.211235148517848_f64]), -0.37902759449983514_f64);
    super::same("plain", &program([SMatrix::<f64, 3, 1>::from_column_slice(&[0.23689343679767083, -0.4450011020208332, 1.0251770727697709])], [-0.6060297563059217_f64, -1.211235148517848_f64]), &[1.0251770727697709]);
    super::same("forward", &m.forward(&x), &[1.0251770727697709]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, -0.37902759449983514, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, -0.37902759449983514, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.0251770727697709]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, -0.37902759449983514, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_390 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(mut x: Alias1, n: usize) -> [(f64,); 2] {

[(x, x,); 2].map(|e2| (e2.0 - &e2.0,))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.4618392536656866_f64, 0_usize), [(-0.38847587987050103_f64,), (-0.17895430686452207_f64,)]);
    super::same("plain", &program(1.4618392536656866_f64, 0_usize), &[0.0, 0.0]);
    super::same("forward", &m.forward(&x), &[0.0, 0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0, 0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_391 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: &f64, mut y: Alias1, z: f64) -> SVector<f64, 3> {
let mut v2 = *x;
let mut v4 = Vector3::<f64>::from_column_slice(&core::array::from_fn::<f64, 3, _>(|e3| *x));
let mut v5 = v4.dot(&SVector::<f64, 3>::from_element(v4.y));
let mut o6: Option<f64> = None;
v4.map(|n| y).zip_map(&(v4 * v2), |e7, z| [core::f64::consts::FRAC_1_SQRT_2; 3].iter().map(|e8| v5).sum::<f64>())
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (0.4643394571158591_f64, 1.687676292521969_f64, -1.0003730924256544_f64), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.601825493179079, -0.41312678235555733, 0.883338620481692]));
    super::same("plain", &program(&0.4643394571158591_f64, 1.687676292521969_f64, -1.0003730924256544_f64), &[1.940500182911857, 1.940500182911857, 1.940500182911857]);
    super::same("forward", &m.forward(&x), &[1.940500182911857, 1.940500182911857, 1.940500182911857]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.1000414364537268, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.1000414364537268, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.940500182911857, 1.940500182911857, 1.940500182911857]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.1000414364537268, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_392 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(mut x: SVector<T, N>, y: &T, #[constant] z: &[[SMatrix<T, 1, N>; N]; 1], #[param] s: &(SMatrix<T, 1, 3>,)) -> SVector<T, N> {

core::array::from_fn::<[T; N], 2, _>(|e1| { [T::lit(2.0); N] }).map(|z: [T; N]| x.iter().map(|&e2| s.0[1]).map(|e3: T| e3).map(|input| input).fold(x, |u, e4: T| SVector::<T, N>::repeat(s.0[(0, 1)])) - SMatrix::<T, N, 3>::repeat(x[(0, 0)]) * SVector::<T, 3>::new(s.0[2], s.0[(0, 2)], x[(0, 0)]))[1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [[SMatrix::<f64, 1, 2>::from_column_slice(&[-0.23411375906208265, -1.1560725616841356]), SMatrix::<f64, 1, 2>::from_column_slice(&[0.14874699185991502, 0.13271856682936256])]], s: (SMatrix::<f64, 1, 3>::from_column_slice(&[1.5471948307301484, -1.4293930007790183, -0.9412447722461956]),), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3416311394654516, -0.8759181187154187]), -0.2401886647914916_f64), SMatrix::<f64, 2, 1>::from_column_slice(&[0.9292077821088935, -0.4208698928086163]));
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3416311394654516, -0.8759181187154187]), &-0.2401886647914916_f64, &[[SMatrix::<f64, 1, 2>::from_column_slice(&[-0.23411375906208265, -1.1560725616841356]), SMatrix::<f64, 1, 2>::from_column_slice(&[0.14874699185991502, 0.13271856682936256])]], &(SMatrix::<f64, 1, 3>::from_column_slice(&[1.5471948307301484, -1.4293930007790183, -0.9412447722461956]),)), &[-5.75497370777151, -5.75497370777151]);
    super::same("forward", &m.forward(&x), &[-5.75497370777151, -5.75497370777151]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[2.32094464498789, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.s.clone(), ), &[0.0, 0.5083378893002772, 1.3640038833107873]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[2.32094464498789, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.s.clone(), ), &[0.0, 0.5083378893002772, 1.3640038833107873]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-5.75497370777151, -5.75497370777151]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[2.32094464498789, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.s.clone(), ), &[0.0, 0.5083378893002772, 1.3640038833107873]);
}
}
mod program_393 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &[T; 3], y: T, z: SVector<T, 3>, mut s: T) -> T {

z.scale(z[0])[(2, 0)].abs() + z.norm_squared() - y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([0.7323730676608696_f64, 0.3172073276389128_f64, 0.2611908625795464_f64], 0.7007759457356996_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.6849825806543093, -0.9483603465716849, 0.3949726131128647]), -0.43254884490754597_f64), 0.3916195582070854_f64);
    super::same("plain", &program(&[0.7323730676608696_f64, 0.3172073276389128_f64, 0.2611908625795464_f64], 0.7007759457356996_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.6849825806543093, -0.9483603465716849, 0.3949726131128647]), -0.43254884490754597_f64), &[3.859303036362218]);
    super::same("forward", &m.forward(&x), &[3.859303036362218]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, -0.3916195582070854, -1.4744232678961087, -0.7427929198910432, 0.9692301343247915, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.3916195582070854, -1.4744232678961087, -0.7427929198910432, 0.9692301343247915, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[3.859303036362218]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.3916195582070854, -1.4744232678961087, -0.7427929198910432, 0.9692301343247915, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_394 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(x: SVector<T, N>, #[param] mut y: T, #[constant] z: T, s: (T, T,)) -> (T, T,) {
let mut v3 = x.iter().enumerate().fold(T::lit(1e-1), |p: T, (e1, e2)| y);
let mut input = SVector::<T, 1>::from_fn(|d, y: usize| s.0);
let v: (T, T,) = T::lit(0.0).sin().cosh().sin_cos();
let q = (-&SMatrix::<T, 2, N>::repeat(v.1))[2] - v.1.atan();
let a = &s;
(v3, input[(0, 0)]) = (input[(0, 0)], x.norm().sin().erf());
let mut order4: [usize; 3] = [1, 1, 0];
(SMatrix::<T, N, N>::from_fn(|e5, n: usize| input[((order4[(order4[e5] + 0) % 3] + 0) % 1, 0)])[((order4[2] + 1) % 2, (order4[2 - order4[2]] + 1) % 2)], a.0.atan(),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.3622609055413165_f64, z: -0.17543038022208168_f64, }, (SMatrix::<f64, 2, 1>::from_column_slice(&[0.5328443493425062, 0.2693561652887767]), (1.1777187758374885_f64, 0.5144660925835453_f64,)), (-0.8136540852317389_f64, -0.270521570752537_f64,));
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[0.5328443493425062, 0.2693561652887767]), 0.3622609055413165_f64, -0.17543038022208168_f64, (1.1777187758374885_f64, 0.5144660925835453_f64,)), &[0.5734361305905993, 0.8668254906145231]);
    super::same("forward", &m.forward(&x), &[0.5734361305905993, 0.8668254906145231]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.4939816059923395, -0.2497108044356129, -0.11333017698294727, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.4939816059923395, -0.2497108044356129, -0.11333017698294727, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.5734361305905993, 0.8668254906145231]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.4939816059923395, -0.2497108044356129, -0.11333017698294727, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0]);
}
}
mod program_395 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, y: [(f64, SVector<f64, 3>,); 1], n: usize) -> f64 {
let (mut p5, p6,) = (SMatrix::<f64, 1, 3>::repeat(2.0_f64).norm_squared() * &SMatrix::<f64, 1, 3>::zeros().transpose(), SVector::<f64, 2>::from([[1.5_f64, 1.0_f64]]).zip_map(&SVector::<f64, 2>::new(1.0_f64, 0.5_f64), |own1: f64, own3| own3).normalize(),);
let (p9, mut p10,): (SVector<f64, 2>, f64,) = (SMatrix::<f64, 2, 3>::new(*x, y[0].0, p5.y, core::f64::consts::FRAC_1_SQRT_2, -0.25_f64, y[0].0).map(|e7| e7) * stop_gradient(SVector::<f64, 3>::from_element(2.0_f64)), &SVector::<f64, 3>::from_rows(&core::array::from_fn::<SVector<f64, 1>, 3, _>(|b: usize| Vector1::<f64>::from_columns(&[SVector::<f64, 1>::new(*x)]))).iter().cloned().fold(y[(n + 0) % 1].0, |p, e8: f64| -0.25_f64) / 0.5,);
y[(n + 0) % 1].1[((n + 1) % 3, 0)].sigmoid().sin().erf() + p10 - p9.norm_squared() - y[0].1[1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-0.3461552135398772_f64, [(0.726948927940465_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.4690711014336163, -1.3648254510855309, -0.1326064989702439]),)], 0_usize), 0.7694082583616801_f64);
    super::same("plain", &program(&-0.3461552135398772_f64, [(0.726948927940465_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.4690711014336163, -1.3648254510855309, -0.1326064989702439]),)], 0_usize), &[-5.098210584075449]);
    super::same("forward", &m.forward(&x), &[-5.098210584075449]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-2.34388662873625, -9.6320645564372, 0.0, -0.6371229257510946, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-2.34388662873625, -9.6320645564372, 0.0, -0.6371229257510946, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-5.098210584075449]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-2.34388662873625, -9.6320645564372, 0.0, -0.6371229257510946, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_397 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 2>;

#[module(check = off)]
pub fn program(x: &f64, #[param] mut y: Alias1, z: &SVector<f64, 2>) -> f64 {
let mut v2 = y.dot(&y);
let mut v3 = Matrix3x2::<f64>::from_columns(&[SVector::<f64, 3>::from([[1.0_f64, z[(0, 0)], z.y]]), SVector::<f64, 3>::from_columns(&[SVector::<f64, 3>::from_row_slice(&core::array::from_fn::<f64, 3, _>(|s: usize| { v2 })); 1])]).min();
std::mem::swap(&mut v3, &mut v2);
if 0.0 * v2 >= 0.5 { return Vector2::<f64>::from_rows(&[SVector::<f64, 1>::from_diagonal(&SVector::<f64, 1>::from_column_slice(&[y[1]])); 2]).mean(); }
z[1].hypot(0.5).recip() * (*x + 1.0_f64) - v3 - v2 + z.norm_squared() + y.sum() + *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[-0.528619839831067, 1.311810581420287]), }, (1.773431615973676_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[0.38097059646824605, -1.494573158673468])), -0.6651786258541521_f64);
    super::same("plain", &program(&1.773431615973676_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[-0.528619839831067, 1.311810581420287]), &SMatrix::<f64, 2, 1>::from_column_slice(&[0.38097059646824605, -1.494573158673468])), &[6.189598327167505]);
    super::same("forward", &m.forward(&x), &[6.189598327167505]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.0872485821587274, -0.5068269956991692, 1.9491077760716493]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-1.368431863170294, 1.0799980940060134]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.0872485821587274, -0.5068269956991692, 1.9491077760716493]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-1.368431863170294, 1.0799980940060134]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[6.189598327167505]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.0872485821587274, -0.5068269956991692, 1.9491077760716493]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-1.368431863170294, 1.0799980940060134]);
}
}
mod program_398 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64) -> f64 {
let mut v1 = *x - stop_gradient(x.round());
let mut v2 = x - v1;
let mut v3 = 1.5_f64.sin_cos();
v2 - v2 + v1 - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, -1.4767750797464623_f64, -0.6015568329273246_f64);
    super::same("plain", &program(&-1.4767750797464623_f64), &[1.0]);
    super::same("forward", &m.forward(&x), &[1.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_399 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &T, n: usize) -> [(T,); 3] {

core::array::from_fn::<(T,), 3, _>(|grad| (*x + *x,))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.023621625495847_f64, 0_usize), [(-0.9632423522787839_f64,), (0.6030067298695354_f64,), (-0.21732542808414546_f64,)]);
    super::same("plain", &program(&1.023621625495847_f64, 0_usize), &[2.047243250991694, 2.047243250991694, 2.047243250991694]);
    super::same("forward", &m.forward(&x), &[2.047243250991694, 2.047243250991694, 2.047243250991694]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.1551221009867878]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.1551221009867878]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.047243250991694, 2.047243250991694, 2.047243250991694]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.1551221009867878]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_401 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SMatrix<f64, 2, 3>;

#[module(check = off)]
pub fn program(x: &[SMatrix<f64, 1, 2>; 1], y: SVector<f64, 3>, #[constant] z: Alias1, s: SVector<f64, 2>) -> SVector<f64, 2> {
let mut v2 = (y,);
let mut v3 = (z[4],);
let mut v4 = SMatrix::<f64, 3, 3>::from_column_slice(&[-0.25_f64, 3.0_f64, s[1], v3.0, x[0][1], z[(1, 0)], s[0], s.y, v2.0[1]]).clone_owned();
let v: Vector2<f64> = SVector::<f64, 2>::zeros() * z[(0, 0)].min(&v3.0 - z[3]);
core::array::from_fn::<SMatrix<f64, 1, 2>, 1, _>(|a| { x[0] }).into_iter().map(|z| Vector1::<f64>::from_columns(&[SVector::<f64, 1>::from([[2.0_f64]])])).enumerate().enumerate().fold(x[0].transpose(), |e5: SVector<f64, 2>, (e6, (e7, e8))| { SMatrix::<f64, 2, 2>::new(v4[4], x[0][1 - e6], s[1 - e6], v[(1 - e6, 0)]) * e5 }).component_div(&(v2.0[(0, 0)] * Matrix2::<f64>::zeros()).diagonal().map(|e| e * e + 0.5))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 2, 3>::from_column_slice(&[-0.3533836078087148, 0.5754674207442586, 0.9812654650281422, -0.21100010985198037, -0.22341041131470563, -0.14719210798572024]), }, ([SMatrix::<f64, 1, 2>::from_column_slice(&[0.6442091374090152, 0.46786153607306324])], SMatrix::<f64, 3, 1>::from_column_slice(&[1.5275347265550985, -0.16358827620049554, -1.055709281438634]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.2206243954620133, 0.8877303116549958])), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.9814709669993622, 0.12030382432962727]));
    super::same("plain", &program(&[SMatrix::<f64, 1, 2>::from_column_slice(&[0.6442091374090152, 0.46786153607306324])], SMatrix::<f64, 3, 1>::from_column_slice(&[1.5275347265550985, -0.16358827620049554, -1.055709281438634]), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.3533836078087148, 0.5754674207442586, 0.9812654650281422, -0.21100010985198037, -0.22341041131470563, -0.14719210798572024]), SMatrix::<f64, 2, 1>::from_column_slice(&[1.2206243954620133, 0.8877303116549958])), &[1.0405901870342624, 1.1437679566462022]);
    super::same("forward", &m.forward(&x), &[1.0405901870342624, 1.1437679566462022]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.7047903255320169, -3.101315187011048, 0.0, 0.0, 0.0, 0.0, 0.15500164579678977]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.7047903255320169, -3.101315187011048, 0.0, 0.0, 0.0, 0.0, 0.15500164579678977]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.0405901870342624, 1.1437679566462022]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.7047903255320169, -3.101315187011048, 0.0, 0.0, 0.0, 0.0, 0.15500164579678977]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_402 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64, #[param] y: (f64, f64,)) -> f64 {
let mut v3 = [2.0_f64; 3].iter().cloned().map(|z| 2.0_f64).enumerate().map(|(e1, e2)| { y.0 }).sum::<f64>();
{  }
let mut order4: [usize; 3] = [2, 2, 2];
let sum5: f64 = if (-0.25_f64).sin().softplus() > 0.5 { 0.5_f64 } else { 0.5_f64 + -0.25_f64 };
let mut q = SVector::<f64, 3>::from_rows(&[SVector::<f64, 1>::from_column_slice(&[1e-1_f64; 1].map(|e8| sum5)), Vector1::<f64>::identity(), SVector::<f64, 1>::identity()]).sum();
q + v3 - y.1 - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (1.798177206821066_f64, 1.3226131052477887_f64,), }, 0.7272333152273668_f64, -0.37879981740818414_f64);
    super::same("plain", &program(&0.7272333152273668_f64, (1.798177206821066_f64, 1.3226131052477887_f64,)), &[5.844685199988042]);
    super::same("forward", &m.forward(&x), &[5.844685199988042]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.37879981740818414]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-1.1363994522245524, 0.37879981740818414]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.37879981740818414]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-1.1363994522245524, 0.37879981740818414]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.844685199988042]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.37879981740818414]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-1.1363994522245524, 0.37879981740818414]);
}
}
mod program_403 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: f64) -> f64 {
let mut v1 = SMatrix::<f64, 1, 2>::from_rows(&[x; 1].map(|a: f64| SMatrix::<f64, 1, 2>::from_rows(&[SMatrix::<f64, 1, 2>::from([[a], [a]])]))).column(0).into_owned();
let mut v2 = (v1[(0, 0)], -1.0_f64,);
let mut v3 = &v2.1 * 1e-1;
SMatrix::<f64, 1, 2>::new(v1[0], v2.0).transpose().norm_squared() - v3 - v2.1 + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 1.2729869327939167_f64, -0.19855750089917867_f64);
    super::same("plain", &program(1.2729869327939167_f64), &[5.613978394922045]);
    super::same("forward", &m.forward(&x), &[5.613978394922045]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.209601917110662]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.209601917110662]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.613978394922045]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.209601917110662]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_404 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: f64, #[constant] y: f64, #[param] z: f64, #[constant] s: &f64) -> f64 {
let mut v1 = (z, -1.0_f64,);
let mut v2 = x.sin_cos();
let mut v3 = v1.0;
for i4 in 0..0 {  }
(v1.0, v2.0) = (v2.0, 0.0_f64.exp());
x -= --v3;
*s + v3 - v1.0 - z
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.3245878840398402_f64, z: -0.1822956233179892_f64, s: 1.2660069869392774_f64, }, -1.577063516333773_f64, -0.4579119183828353_f64);
    super::same("plain", &program(-1.577063516333773_f64, 1.3245878840398402_f64, -0.1822956233179892_f64, &1.2660069869392774_f64), &[2.2659873481712]);
    super::same("forward", &m.forward(&x), &[2.2659873481712]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.002869801998009498]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.002869801998009498]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.2659873481712]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.002869801998009498]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.0]);
}
}
mod program_405 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: Alias1, n: usize) -> f64 {
let mut v2 = (x, x,);
x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.3737992384917836_f64, 0_usize), 0.05692175167628033_f64);
    super::same("plain", &program(-1.3737992384917836_f64, 0_usize), &[-1.3737992384917836]);
    super::same("forward", &m.forward(&x), &[-1.3737992384917836]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.05692175167628033]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.05692175167628033]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.3737992384917836]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.05692175167628033]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_408 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &SMatrix<T, 1, 2>) -> [SVector<T, 3>; 2] {
let mut v1 = SVector::<T, 1>::from([[x[1]]]) + SVector::<T, 1>::from_columns(&[Vector1::<T>::from([[x[(0, 1)]]])]);
[Vector3::<T>::zeros(), SVector::<T, 3>::zeros().column(0).into_owned() - Vector3::<T>::from_column_slice(&[x[0]; 3]).clone()]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 1, 2>::from_column_slice(&[0.21259220927771094, -0.48443599932120407]), [SMatrix::<f64, 3, 1>::from_column_slice(&[0.6811515298450805, -0.2691503214151192, -0.7057951184689879]), SMatrix::<f64, 3, 1>::from_column_slice(&[0.6103644775909625, 0.15765714490076443, 0.7923481204502749])]);
    super::same("plain", &program(&SMatrix::<f64, 1, 2>::from_column_slice(&[0.21259220927771094, -0.48443599932120407])), &[0.0, 0.0, 0.0, -0.21259220927771094, -0.21259220927771094, -0.21259220927771094]);
    super::same("forward", &m.forward(&x), &[0.0, 0.0, 0.0, -0.21259220927771094, -0.21259220927771094, -0.21259220927771094]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.5603697429420018, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.5603697429420018, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0, 0.0, 0.0, -0.21259220927771094, -0.21259220927771094, -0.21259220927771094]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.5603697429420018, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_410 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, #[constant] y: &[(f64, SMatrix<f64, N, 2>, SVector<f64, N>,); N], n: usize) -> f64 {
const K: f64 = 0.75;
let i = [[y[2 - n].0; 2], core::array::from_fn::<f64, 2, _>(|e1| x[e1])].clone();
let i = ((i[n][(n + 1) % 2] * SVector::<f64, N>::zeros(), x[(2, (n + 0) % 1)] - i[1 - n][1 - n], (i[1][0].sigmoid() + 0.3).log(2.250_f64),),);
let mut p = y.map(|e3: (f64, SMatrix<f64, N, 2>, SVector<f64, N>,)| y[2 - n]).map(|w| w).map(|(e4, e5, e6,)| (i.0.0 - i.0.0, y[2].2[(1, 0)], y[2].1.norm_squared(),));
p[n].1.sin().exp() + i.0.2 - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [(0.8321572464949639_f64, SMatrix::<f64, 3, 2>::from_column_slice(&[0.8781784260319053, 1.428522103357055, -1.012044660748375, 1.1766175935022316, -1.6193627964296242, 1.7902343749393776]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.5812605201626887, -1.436034967025975, 0.8604121117276787]),), (0.2313571067096588_f64, SMatrix::<f64, 3, 2>::from_column_slice(&[-1.4674564053343482, 0.7401486630196378, -0.3936163179815363, 1.369593933415537, -0.26484629202807486, -1.448728398035747]), SMatrix::<f64, 3, 1>::from_column_slice(&[1.746957658787637, 1.5074068618843888, -0.30980006759733525]),), (0.2939911949459727_f64, SMatrix::<f64, 3, 2>::from_column_slice(&[-1.4141794661054679, -1.4420183316810196, 0.4422037445302428, 1.1138826422243913, 1.3740722034938342, 0.46736398041698635]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.7072413105449346, 0.2491314982832632, -1.739710991405106]),)], }, (SMatrix::<f64, 3, 1>::from_column_slice(&[0.27949236300577607, 0.14695431704346318, -1.8043472155551958]), 0_usize), 0.7842302318012628_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[0.27949236300577607, 0.14695431704346318, -1.8043472155551958]), &[(0.8321572464949639_f64, SMatrix::<f64, 3, 2>::from_column_slice(&[0.8781784260319053, 1.428522103357055, -1.012044660748375, 1.1766175935022316, -1.6193627964296242, 1.7902343749393776]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.5812605201626887, -1.436034967025975, 0.8604121117276787]),), (0.2313571067096588_f64, SMatrix::<f64, 3, 2>::from_column_slice(&[-1.4674564053343482, 0.7401486630196378, -0.3936163179815363, 1.369593933415537, -0.26484629202807486, -1.448728398035747]), SMatrix::<f64, 3, 1>::from_column_slice(&[1.746957658787637, 1.5074068618843888, -0.30980006759733525]),), (0.2939911949459727_f64, SMatrix::<f64, 3, 2>::from_column_slice(&[-1.4141794661054679, -1.4420183316810196, 0.4422037445302428, 1.1138826422243913, 1.3740722034938342, 0.46736398041698635]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.7072413105449346, 0.2491314982832632, -1.739710991405106]),)], 0_usize), &[2.484968387821625]);
    super::same("forward", &m.forward(&x), &[2.484968387821625]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.5115110250540815, -0.7842302318012628, -0.7842302318012628]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.5115110250540815, -0.7842302318012628, -0.7842302318012628]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.484968387821625]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.5115110250540815, -0.7842302318012628, -0.7842302318012628]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_412 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [f64; 3]) -> f64 {
let dx = &x;
let w = (&dx[0] * x[2]).exp2();
(if 0.0_f64 <= 1.0 { if w < w {  } else { for (e1, (&e2, e3)) in dx.iter().zip(&[dx[0]; 3]).enumerate() { let s = core::f64::consts::FRAC_1_SQRT_2; continue; } let mut p: f64 = x[0]; } [dx[0]; 3] } else { *dx }).iter().enumerate().map(|(e5, &e6)| { let w: f64 = x.map(|e7| e6)[e5]; let w = x.iter().sum::<f64>(); Vector2::<f64>::from_rows(&[SVector::<f64, 1>::from([[w]]); 2]).norm_squared() }).zip([w; 3].iter()).fold(Matrix2::<f64>::from_column_slice(&[x[2]; 4]).trace(), |w, (e8, &e9)| SMatrix::<f64, 1, 2>::from([[-1.0_f64], [2.0_f64]]).norm_squared()) + dx[1] - x[0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [0.8796827924912457_f64, 1.034112375477854_f64, 1.0434388427492527_f64], 0.6865864554179726_f64);
    super::same("plain", &program([0.8796827924912457_f64, 1.034112375477854_f64, 1.0434388427492527_f64]), &[5.154429582986608]);
    super::same("forward", &m.forward(&x), &[5.154429582986608]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6865864554179726, 0.6865864554179726, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6865864554179726, 0.6865864554179726, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.154429582986608]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6865864554179726, 0.6865864554179726, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_413 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [f64; 1];

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, mut y: Alias1, mut z: ([SVector<f64, N>; 2], SVector<f64, N>, (f64, f64,),), #[constant] s: &((f64, f64, SMatrix<f64, N, N>,),), n: usize) -> f64 {
const K: f64 = 0.75;
let mut v2 = s.0.1.sin().atan2(y[(n + 0) % 1].sin());
let mut v4 = (SVector::<f64, 1>::new(3.0_f64),);
let x: &f64 = &K;
for i5 in (0..1).rev().step_by(2) { let size7 = y.len() - 1; let mut b: SVector<f64, N> = &z.0[0].add_scalar(s.0.0) - z.0[n].add_scalar(*x); z.2.1 += (*&v4.0[0 - i5]).cos(); }
(1e-1 * SMatrix::<f64, 1, N>::from_columns(&core::array::from_fn::<SVector<f64, 1>, N, _>(|e10| v4.0))).iter().cloned().enumerate().enumerate().map(|(e11, (e12, e13))| v2.hypot(0.5).log2()).sum::<f64>() + v2 + z.1[((n + 1) % 3, 0)] + y[(n + 0) % 1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { s: ((-1.0149842229365595_f64, 0.472645406676932_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.21653027287959958, -1.0548886698344702, -1.168897493140029, 0.3158840233536929, 0.2811535706661613, -1.1643223089681083, -0.6734649077450757, -1.7011502968713033, -1.5188944414112906]),),), }, (SMatrix::<f64, 3, 1>::from_column_slice(&[1.3712619877574328, 0.6056939968236746, -1.7749936674014757]), [-1.6064774336549137_f64], ([SMatrix::<f64, 3, 1>::from_column_slice(&[-0.7265064872422745, -0.2761528338814955, -0.8392498135371372]), SMatrix::<f64, 3, 1>::from_column_slice(&[1.381127887857081, 0.3728377480571109, -0.6363913838972884])], SMatrix::<f64, 3, 1>::from_column_slice(&[0.19965356786217325, 0.7548141323877914, 1.2736146571542815]), (-0.421006823300348_f64, 0.18596731686788026_f64,),), 0_usize), -0.9154463718934163_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[1.3712619877574328, 0.6056939968236746, -1.7749936674014757]), [-1.6064774336549137_f64], ([SMatrix::<f64, 3, 1>::from_column_slice(&[-0.7265064872422745, -0.2761528338814955, -0.8392498135371372]), SMatrix::<f64, 3, 1>::from_column_slice(&[1.381127887857081, 0.3728377480571109, -0.6363913838972884])], SMatrix::<f64, 3, 1>::from_column_slice(&[0.19965356786217325, 0.7548141323877914, 1.2736146571542815]), (-0.421006823300348_f64, 0.18596731686788026_f64,),), &((-1.0149842229365595_f64, 0.472645406676932_f64, SMatrix::<f64, 3, 3>::from_column_slice(&[-0.21653027287959958, -1.0548886698344702, -1.168897493140029, 0.3158840233536929, 0.2811535706661613, -1.1643223089681083, -0.6734649077450757, -1.7011502968713033, -1.5188944414112906]),),), 0_usize), &[6.256202288673779]);
    super::same("forward", &m.forward(&x), &[6.256202288673779]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, -0.9467872541484639, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.9154463718934163, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.9467872541484639, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.9154463718934163, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[6.256202288673779]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.9467872541484639, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.9154463718934163, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_415 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: f64, y: &f64, z: f64) -> f64 {
const K: f64 = 0.75;
let mut v1 = x;
let mut v2 = Vector3::<f64>::new(v1, v1, z);
let mut v3 = [*y; 3];
let y: &f64 = &K;
SMatrix::<f64, 3, 3>::from_rows(&[SMatrix::<f64, 1, 3>::new(v2.z, *y, v3[2]), SMatrix::<f64, 1, 3>::from([[v2.y], [v2[(2, 0)]], [v2.y]]), SMatrix::<f64, 1, 3>::zeros()]).column_sum().mean() - v3[0] - v1 + z - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (-1.0947054237110891_f64, -0.1587506834661886_f64, 0.5593150457158481_f64), -0.6561110721829084_f64);
    super::same("plain", &program(-1.0947054237110891_f64, &-0.1587506834661886_f64, 0.5593150457158481_f64), &[2.7476327634519917]);
    super::same("forward", &m.forward(&x), &[2.7476327634519917]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.8748147629105446, 0.4374073814552723, -1.0935184536381808]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.8748147629105446, 0.4374073814552723, -1.0935184536381808]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.7476327634519917]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.8748147629105446, 0.4374073814552723, -1.0935184536381808]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_416 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64) -> f64 {
let mut v1 = SMatrix::<f64, 2, 3>::from_rows(&[SMatrix::<f64, 1, 3>::new(*x, *x, *x); 2]) * SVector::<f64, 3>::repeat(1.0_f64);
[v1[(1, 0)], v1.y, *x].iter().sum::<f64>() - v1.sum() - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, -1.5897919172512731_f64, 0.37415292178665993_f64);
    super::same("plain", &program(&-1.5897919172512731_f64), &[-8.881784197001252e-16]);
    super::same("forward", &m.forward(&x), &[-8.881784197001252e-16]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-8.881784197001252e-16]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_418 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &(f64, f64,), n: usize) -> f64 {

SMatrix::<f64, 2, 2>::from_diagonal(&SVector::<f64, 2>::from([-0.25_f64, x.1])).min() / (x.0 * x.0 + 0.5) - x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((-0.9459260425703209_f64, -1.2019995320691588_f64,), 1_usize), 0.7477652765407972_f64);
    super::same("plain", &program(&(-0.9459260425703209_f64, -1.2019995320691588_f64,), 1_usize), &[0.08413930058536667]);
    super::same("forward", &m.forward(&x), &[0.08413930058536667]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.6218384485044997, 0.5361185127337426]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.6218384485044997, 0.5361185127337426]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.08413930058536667]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.6218384485044997, 0.5361185127337426]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_419 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [SVector<f64, 2>; 2]) -> f64 {
let mut v1 = (x[0][(1, 0)], SMatrix::<f64, 1, 2>::from([[1e-1_f64], [x[0].x]]),);
let mut j2: usize = 0;
(v1.0 - stop_gradient(x[j2].x.round()) - stop_gradient(1e-1_f64.round())) / 2.0 + x[0].y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [SMatrix::<f64, 2, 1>::from_column_slice(&[-1.083370112310427, 0.6214828590056362]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.3911801669839897, 1.7999644039515386])], 0.48738750839737155_f64);
    super::same("plain", &program([SMatrix::<f64, 2, 1>::from_column_slice(&[-1.083370112310427, 0.6214828590056362]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.3911801669839897, 1.7999644039515386])]), &[1.4322242885084542]);
    super::same("forward", &m.forward(&x), &[1.4322242885084542]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.7310812625960573, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.7310812625960573, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.4322242885084542]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.7310812625960573, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_420 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {
let mut v1 = if 0.5_f64 < -0.5 { (x, x,) } else if 3.0_f64 >= 0.0 { let z: f64 = x; (z, x,) } else { (x, x,) };
let mut v2 = (-1.0_f64).sin_cos();
let mut v3 = x;
let mut x = ((SVector::<f64, 2>::new(x, x) - SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::new(3.0_f64, v1.1); 1])) * (&x * v3)).x;
v1.0 - x - v3
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.9831414494678946_f64, 0.09525309742186816_f64);
    super::same("plain", &program(0.9831414494678946_f64), &[1.9494291397845704]);
    super::same("forward", &m.forward(&x), &[1.9494291397845704]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.28567807640967596]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.28567807640967596]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.9494291397845704]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.28567807640967596]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_421 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: &[T; 2], #[param] mut y: (T, T,), #[param] z: T, #[param] mut s: (T, T,)) -> T {
std::mem::swap(&mut y.1, &mut s.1);
let size1 = x.len() - 1;
core::mem::swap(&mut y.1, &mut s.0);
let [_, mut p3, _] = match size1 { 1..2 => { core::array::from_fn::<[T; 3], 3, _>(|y: usize| { [z; 3] }).map(|v: [T; 3]| T::lit(0.0).atan()) } m2 => { core::mem::swap(&mut y, &mut s); core::array::from_fn::<T, 3, _>(|a| SMatrix::<T, 3, 2>::repeat(y.1).sum()) } };
Vector1::<T>::from_columns(&[SVector::<T, 1>::from_rows(&core::array::from_fn::<SVector<T, 1>, 1, _>(|q| SVector::<T, 1>::from([T::lit(-0.25)]))); 1]).norm().sin().copysign(stop_gradient(T::lit(0.5))) - p3 - s.0 + z + y.0 + x[size1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (1.7000874797739098_f64, -0.30149815075761477_f64,), z: 1.3881515295449294_f64, s: (0.9370000178960346_f64, 0.9327128370165026_f64,), }, [1.398274620194686_f64, -0.4394577707179169_f64], 0.3440377122619125_f64);
    super::same("plain", &program(&[1.398274620194686_f64, -0.4394577707179169_f64], (1.7000874797739098_f64, -0.30149815075761477_f64,), 1.3881515295449294_f64, (0.9370000178960346_f64, 0.9327128370165026_f64,)), &[1.9634723608389426]);
    super::same("forward", &m.forward(&x), &[1.9634723608389426]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.3440377122619125]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), dtheta.s.clone(), ), &[0.3440377122619125, 0.0, 0.3440377122619125, 0.0, -0.3440377122619125]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.3440377122619125]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), grad.s.clone(), ), &[0.3440377122619125, 0.0, 0.3440377122619125, 0.0, -0.3440377122619125]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.9634723608389426]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.3440377122619125]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), grad.s.clone(), ), &[0.3440377122619125, 0.0, 0.3440377122619125, 0.0, -0.3440377122619125]);
}
}
mod program_422 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, y: (f64,)) -> f64 {
const K: f64 = 0.75;
let (p7, [p8], mut p9,) = ({ [K; N] }, core::array::from_fn::<SVector<f64, 3>, 1, _>(|e3| SMatrix::<f64, 3, 2>::new(K, K, 1.5_f64, K, 3.0_f64, K) * SVector::<f64, 2>::from_columns(&[SVector::<f64, 2>::repeat(K); 1])), (core::f64::consts::FRAC_1_SQRT_2, K / 1.0, [SMatrix::<f64, 2, N>::repeat(K); N].iter().map(|&e6| e6[3]).sum::<f64>(),),);
p9.0 = f64::to_radians(p8.max().sin());
(p8.normalize() + -SVector::<f64, 3>::from_rows(&[SVector::<f64, 1>::from([[0.5_f64]]); 3])).sum() - y.0 - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[-0.49708574004949957, 1.0089745283610516, -1.7883422322865048]), (-0.3483779887361155_f64,)), -0.5358013000514958_f64);
    super::same("plain", &program(&SMatrix::<f64, 3, 1>::from_column_slice(&[-0.49708574004949957, 1.0089745283610516, -1.7883422322865048]), (-0.3483779887361155_f64,)), &[0.8960766813687251]);
    super::same("forward", &m.forward(&x), &[0.8960766813687251]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.1786004333504986, 0.1786004333504986, 0.1786004333504986, 0.5358013000514958]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.1786004333504986, 0.1786004333504986, 0.1786004333504986, 0.5358013000514958]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.8960766813687251]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.1786004333504986, 0.1786004333504986, 0.1786004333504986, 0.5358013000514958]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_423 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [SVector<f64, 2>; 2]) -> f64 {
let (p1, p2, mut p3,) = (Vector3::<f64>::from([0.5_f64, x[0].y, x[0][(1, 0)]]), RowVector3::<f64>::zeros(), [x[1].x; 1],);
let a: &SVector<f64, 3> = &p1;
p3 = [f64::sin(a.min().sin())];
(x[1][(0, 0)] * SVector::<f64, 3>::from([[a[1], p2[0], p1[0]]])).scale(x[0].y + 1.0).fold((*&p3[0]).sin().exp_m1(), |e4, e5| [p2, SMatrix::<f64, 1, 3>::from([[x[1].y], [p3[0]], [e4]]), p2][0].iter().map(|e6| *&e4).zip([e4; 3].iter().map(|&e7| e4).map(|dx| dx).map(|input| { e4 })).enumerate().map(|(e8, (e9, e10))| e9 / -p3[0].max(0.3)).sum::<f64>()) + a.norm() + p3[0] - p2.norm() - p1.mean() + x[1][0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [SMatrix::<f64, 2, 1>::from_column_slice(&[-0.5862989094314118, 0.9242866301835616]), SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5624755662046712, 1.6171268353378148])], -0.6313240479663937_f64);
    super::same("plain", &program([SMatrix::<f64, 2, 1>::from_column_slice(&[-0.5862989094314118, 0.9242866301835616]), SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5624755662046712, 1.6171268353378148])]), &[-154.71517385830376]);
    super::same("forward", &m.forward(&x), &[-154.71517385830376]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.4130189714295363, -0.6313240479663937, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.4130189714295363, -0.6313240479663937, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-154.71517385830376]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.4130189714295363, -0.6313240479663937, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_424 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = (f64, f64, (SVector<f64, 3>, f64,),);

#[module(check = off)]
pub fn program(x: Alias1, y: (SVector<f64, 3>, f64,), #[param] mut z: (SVector<f64, 3>,), s: &((f64, f64, SVector<f64, 2>,), (f64, f64,),)) -> ([SMatrix<f64, 1, 2>; 3], (f64,), SVector<f64, 3>,) {
let s = (x.2.0 - &x.2.0 + y.1 * y.0).add_scalar(x.2.0.z.clamp(0.3, 0.5 + 0.5).log(2.2520 - 0.682 * y.0[(2, 0)].tanh()).cosh());
([SMatrix::<f64, 1, 2>::from_rows(&core::array::from_fn::<SMatrix<f64, 1, 2>, 1, _>(|e3| SMatrix::<f64, 1, 2>::from([[x.1], [z.0[2]]]))) * SMatrix::<f64, 2, 2>::from([[x.1, s.y], [y.0.z, z.0[(2, 0)]]]); 3], stop_gradient((x.1,)), SVector::<f64, 3>::from_row_slice(&[x.2.1; 3]),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: (SMatrix::<f64, 3, 1>::from_column_slice(&[1.1307916867785401, 1.1044113486480711, -1.822201218005571]),), }, ((-0.31113956040112145_f64, 0.8014743893831623_f64, (SMatrix::<f64, 3, 1>::from_column_slice(&[-0.1893380093432223, 1.460951835671295, -0.373887236952657]), -1.4556980166821436_f64,),), (SMatrix::<f64, 3, 1>::from_column_slice(&[0.7901438979018603, 1.621143069149598, 0.7259646918211738]), 0.8875616705532047_f64,), ((1.083116322026501_f64, 0.2833139881026966_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[-1.315616637056674, 0.839366302539584]),), (-1.19019797469084_f64, 1.3130397995325787_f64,),)), ([SMatrix::<f64, 1, 2>::from_column_slice(&[-0.9552306108629256, -0.6262695601484873]), SMatrix::<f64, 1, 2>::from_column_slice(&[-0.6331352796897218, 0.12376492315599208]), SMatrix::<f64, 1, 2>::from_column_slice(&[0.36123138283349543, 0.0004854191262155805])], (-0.2956822949149702_f64,), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.3200283404381359, -0.38983423768628445, 0.6049922626822011]),));
    super::same("plain", &program((-0.31113956040112145_f64, 0.8014743893831623_f64, (SMatrix::<f64, 3, 1>::from_column_slice(&[-0.1893380093432223, 1.460951835671295, -0.373887236952657]), -1.4556980166821436_f64,),), (SMatrix::<f64, 3, 1>::from_column_slice(&[0.7901438979018603, 1.621143069149598, 0.7259646918211738]), 0.8875616705532047_f64,), (SMatrix::<f64, 3, 1>::from_column_slice(&[1.1307916867785401, 1.1044113486480711, -1.822201218005571]),), &((1.083116322026501_f64, 0.2833139881026966_f64, SMatrix::<f64, 2, 1>::from_column_slice(&[-1.315616637056674, 0.839366302539584]),), (-1.19019797469084_f64, 1.3130397995325787_f64,),)), &[-8.79898295530974, 3.902259386992098, -8.79898295530974, 3.902259386992098, -8.79898295530974, 3.902259386992098, 0.8014743893831623, -1.4556980166821436, -1.4556980166821436, -1.4556980166821436]);
    super::same("forward", &m.forward(&x), &[-8.79898295530974, 3.902259386992098, -8.79898295530974, 3.902259386992098, -8.79898295530974, 3.902259386992098, 0.8014743893831623, -1.4556980166821436, -1.4556980166821436, -1.4556980166821436]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -2.33148198731703, 0.0, 0.0, 0.0, -0.10487031544221925, 0.0, 1.9846642208877754, 5.70749899913598, 3.6250153122047606, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.0, 0.0, -4.528573768980701]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -2.33148198731703, 0.0, 0.0, 0.0, -0.10487031544221925, 0.0, 1.9846642208877754, 5.70749899913598, 3.6250153122047606, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.0, 0.0, -4.528573768980701]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-8.79898295530974, 3.902259386992098, -8.79898295530974, 3.902259386992098, -8.79898295530974, 3.902259386992098, 0.8014743893831623, -1.4556980166821436, -1.4556980166821436, -1.4556980166821436]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -2.33148198731703, 0.0, 0.0, 0.0, -0.10487031544221925, 0.0, 1.9846642208877754, 5.70749899913598, 3.6250153122047606, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.0, 0.0, -4.528573768980701]);
}
}
mod program_425 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, y: &SVector<f64, 2>, #[param] z: &f64, s: &([f64; N], [f64; N],)) -> f64 {
x /= (*&SMatrix::<f64, N, N>::from_diagonal(&x) + &(s.0[1] * SMatrix::<f64, N, N>::repeat(2.0_f64))).column(0).into_owned()[(0, 0)].clamp(0.3, 0.5 + 0.5);
-[(y[(1, 0)], x, SVector::<f64, 3>::from_column_slice(&[0.0_f64, -0.25_f64, -0.25_f64]),); 1].into_iter().map(|e1| x.norm()).sum::<f64>() + s.1[0] + *z + y.mean() - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: 0.7045167101765227_f64, }, (SMatrix::<f64, 2, 1>::from_column_slice(&[1.5361060555035344, 0.1790128543676125]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.14832841845577727, 0.4906848054934331]), ([-1.6628774764854493_f64, 0.5093144271609588_f64], [0.8273670599584543_f64, -0.9967674437293707_f64],)), -0.7544636875075945_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[1.5361060555035344, 0.1790128543676125]), &SMatrix::<f64, 2, 1>::from_column_slice(&[-0.14832841845577727, 0.4906848054934331]), &0.7045167101765227_f64, &([-1.6628774764854493_f64, 0.5093144271609588_f64], [0.8273670599584543_f64, -0.9967674437293707_f64],)), &[-1.558558616369517]);
    super::same("forward", &m.forward(&x), &[-1.558558616369517]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.5038558552663939, 0.8417954381446043, -0.37723184375379726, -0.37723184375379726, 0.0, 0.0, -0.7544636875075945, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[-0.7544636875075945]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.5038558552663939, 0.8417954381446043, -0.37723184375379726, -0.37723184375379726, 0.0, 0.0, -0.7544636875075945, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[-0.7544636875075945]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.558558616369517]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.5038558552663939, 0.8417954381446043, -0.37723184375379726, -0.37723184375379726, 0.0, 0.0, -0.7544636875075945, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[-0.7544636875075945]);
}
}
mod program_427 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: SVector<T, 3>, #[constant] y: [SMatrix<T, 1, 3>; 2], n: usize) -> SMatrix<T, 2, 2> {
let (mut p2,): ([T; 2],) = (core::array::from_fn::<T, 2, _>(|e1| x[(1, (n + 0) % 1)].sinh()),);
(SMatrix::<T, 2, 2>::from_row_slice(&[x.y; 4]).transpose() + Matrix2::<T>::from_row_slice(&[p2[0], p2[1 - n], T::lit(3.0), y[(n + 0) % 2][(0, 2)]]).transpose()).add_scalar(-y[1].tr_dot(&x))
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [SMatrix::<f64, 1, 3>::from_column_slice(&[0.5068851017446042, -1.1973313465361595, 1.4404513896914528]), SMatrix::<f64, 1, 3>::from_column_slice(&[1.0245828827783647, -0.9608881353807791, 0.2034657927858433])], }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.4383812961235267, -0.756258233359134, 1.407961870366059]), 0_usize), SMatrix::<f64, 2, 2>::from_column_slice(&[-0.9805121649055977, 0.43281015346340634, -0.8935543576753864, 0.19675239171054737]));
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.4383812961235267, -0.756258233359134, 1.407961870366059]), [SMatrix::<f64, 1, 3>::from_column_slice(&[0.5068851017446042, -1.1973313465361595, 1.4404513896914528]), SMatrix::<f64, 1, 3>::from_column_slice(&[1.0245828827783647, -0.9608881353807791, 0.2034657927858433])], 0_usize), &[-1.1261043385436595, -1.1261043385436595, 2.7043309796725, 1.1447823693639532]);
    super::same("forward", &m.forward(&x), &[-1.1261043385436595, -1.1261043385436595, 2.7043309796725, 1.1447823693639532]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.275097472800836, -3.152266238987285, 0.25321398838825665]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.275097472800836, -3.152266238987285, 0.25321398838825665]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.1261043385436595, -1.1261043385436595, 2.7043309796725, 1.1447823693639532]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.275097472800836, -3.152266238987285, 0.25321398838825665]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_429 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: ([f64; 2], f64, f64,), #[param] y: &SMatrix<f64, 1, 2>, #[param] z: [f64; 1], mut s: SVector<f64, 1>) -> f64 {
let mut c: SVector<f64, 3> = -(Matrix3::<f64>::new(s[0], 0.5_f64, s[(0, 0)], s[0], x.0[0], x.1, z[0], z[0], y[1]) * SVector::<f64, 3>::new(z[0], 2.0_f64, y[(0, 0)])).fixed_rows::<3>(0).into_owned();
&(&c.x - y.fold(c[0], |w, c| 3.0_f64)) - &(-y[0] * (y[0] - z[0])) - c.norm_squared() + x.0[1]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 1, 2>::from_column_slice(&[-1.3888640923473554, -0.8398459916221226]), z: [1.4527795437184636_f64], }, (([-0.5760946837080981_f64, -0.47930176594815255_f64], -0.8822284742445851_f64, 0.5880508380438888_f64,), SMatrix::<f64, 1, 1>::from_column_slice(&[0.44717729741761747])), -0.287450179893864_f64);
    super::same("plain", &program(([-0.5760946837080981_f64, -0.47930176594815255_f64], -0.8822284742445851_f64, 0.5880508380438888_f64,), &SMatrix::<f64, 1, 2>::from_column_slice(&[-1.3888640923473554, -0.8398459916221226]), [1.4527795437184636_f64], SMatrix::<f64, 1, 1>::from_column_slice(&[0.44717729741761747])), &[-40.365623991736975]);
    super::same("forward", &m.forward(&x), &[-40.365623991736975]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.8310254974391386, -0.287450179893864, -0.5770907366091593, 0.0, 0.6598161745783617]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[-1.7426569148262834, -4.936516921580943, 17.61565164484105]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.8310254974391386, -0.287450179893864, -0.5770907366091593, 0.0, 0.6598161745783617]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-1.7426569148262834, -4.936516921580943, 17.61565164484105]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-40.365623991736975]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.8310254974391386, -0.287450179893864, -0.5770907366091593, 0.0, 0.6598161745783617]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[-1.7426569148262834, -4.936516921580943, 17.61565164484105]);
}
}
mod program_430 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[param] mut y: f64, z: f64, #[constant] s: (f64, f64,)) -> f64 {
let mut v1 = z.erfc();
let mut v5 = [[x; 2]; 1].into_iter().enumerate().fold(x, |i, (e2, [e3, e4])| 3.0_f64);
let mut v6 = (v1, v1,);
if v1 * z >= v6.1 { (v6, v1) = ((SVector::<f64, 2>::zeros().mean(), Matrix2x3::<f64>::new(1.0_f64, v1, 2.0_f64, y, v1, v1).scale(v5)[3],), Vector3::<f64>::from_element(v5).tr_dot(&SMatrix::<f64, 1, 3>::zeros()),); } else if x.to_degrees() != v1 { y = [v1; 1].iter().sum::<f64>() - stop_gradient(3.0_f64.round()); return core::array::from_fn::<f64, 3, _>(|e19| -1.0_f64).iter().sum::<f64>(); }
[1.0_f64 - stop_gradient(v1.floor()), 1.0_f64, v5][2] - v1 - z + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.9062138303145767_f64, s: (-0.7086973656768779_f64, 0.29661129966040367_f64,), }, (0.46089384882429385_f64, 0.8244655950430521_f64), 0.8914258942705524_f64);
    super::same("plain", &program(0.46089384882429385_f64, 0.9062138303145767_f64, 0.8244655950430521_f64, (-0.7086973656768779_f64, 0.29661129966040367_f64,)), &[-3.0]);
    super::same("forward", &m.forward(&x), &[-3.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0]);
}
}
mod program_434 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64) -> f64 {

x.min(*x + x)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.40592821747362684_f64, -0.6745480735899148_f64);
    super::same("plain", &program(&0.40592821747362684_f64), &[0.40592821747362684]);
    super::same("forward", &m.forward(&x), &[0.40592821747362684]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6745480735899148]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6745480735899148]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.40592821747362684]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6745480735899148]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_435 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (SMatrix<f64, 1, 2>,), y: &f64, #[constant] z: SMatrix<f64, 2, 2>, s: [SVector<f64, 1>; 1], n: usize) -> f64 {
let u = x.0[((n + 0) % 1, 1 - n)];
let p: SMatrix<f64, 3, 3> = Matrix2::<f64>::from_row_slice(&[(z[(n + 2) % 4],); 4].map(|(e3,)| e3)).transpose().max() * (SMatrix::<f64, 3, 3>::from_rows(&[SVector::<f64, 2>::from_row_slice(&[[z[(1 - n, 1)]; 2]; 2].map(|e6| { z[n] })); 3].map(|own7| { SMatrix::<f64, 1, 3>::new(own7[(n + 1) % 2], 2.0_f64, own7[(0, (n + 0) % 1)]) })).transpose() / 0.5);
(Vector3::<f64>::from([[*y, x.0[(0, 1)], s[(n + 0) % 1][((n + 0) % 1, (n + 0) % 1)]]]).normalize() * (RowVector3::<f64>::from([[s[0][0]], [s[(n + 0) % 1][((n + 0) % 1, (n + 0) % 1)]], [s[0][(n + 0) % 1]]]) - SMatrix::<f64, 1, 3>::from_rows(&[SMatrix::<f64, 1, 3>::from_row_slice(&[p[8 - n], p[((n + 1) % 3, 2)], u])]))).mean() - u + s[0][((n + 0) % 1, (n + 0) % 1)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: SMatrix::<f64, 2, 2>::from_column_slice(&[-1.1530004957895352, -1.1282923566533216, 0.7604518851627676, 0.5929452551556235]), }, ((SMatrix::<f64, 1, 2>::from_column_slice(&[0.6384086598903637, -1.4260047914204543]),), 0.974382638401276_f64, [SMatrix::<f64, 1, 1>::from_column_slice(&[0.45725586070160185])], 0_usize), -0.680418591947562_f64);
    super::same("plain", &program((SMatrix::<f64, 1, 2>::from_column_slice(&[0.6384086598903637, -1.4260047914204543]),), &0.974382638401276_f64, SMatrix::<f64, 2, 2>::from_column_slice(&[-1.1530004957895352, -1.1282923566533216, 0.7604518851627676, 0.5929452551556235]), [SMatrix::<f64, 1, 1>::from_column_slice(&[0.45725586070160185])], 0_usize), &[1.8837895518386882]);
    super::same("forward", &m.forward(&x), &[1.8837895518386882]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.6166176438124594, -0.06376871748620946, -0.7449607962186827]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.6166176438124594, -0.06376871748620946, -0.7449607962186827]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.8837895518386882]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.6166176438124594, -0.06376871748620946, -0.7449607962186827]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_436 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: &Alias1, #[param] y: f64, z: &f64, s: f64, n: [usize; 2]) -> f64 {
let size2 = n.len() - 1;
let v = SVector::<f64, 1>::from([y]).sum() - f64::log2(z.sin() * 1.273 + 1.6030);
let mut k4 = 0;
while k4 < 2 {  k4 += 1; }
(SVector::<f64, 3>::from_column_slice(&[y, core::f64::consts::FRAC_1_SQRT_2, *z]) * SMatrix::<f64, 1, 3>::from_columns(&[SVector::<f64, 1>::new(s), SVector::<f64, 1>::new(v), SVector::<f64, 1>::new(v)])).mean() + v - s - *z - y - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.22626786345652594_f64, }, (-1.2919513076542422_f64, -1.231353708013315_f64, -0.20355106785815946_f64, [1_usize, 1_usize]), -0.24993822022178303_f64);
    super::same("plain", &program(&-1.2919513076542422_f64, -0.22626786345652594_f64, &-1.231353708013315_f64, -0.20355106785815946_f64, [1_usize, 1_usize]), &[3.8751247004183824]);
    super::same("forward", &m.forward(&x), &[3.8751247004183824]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.24993822022178303, 0.5115451521956259, 0.2707807014366198]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.012990711717099535]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.24993822022178303, 0.5115451521956259, 0.2707807014366198]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.012990711717099535]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[3.8751247004183824]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.24993822022178303, 0.5115451521956259, 0.2707807014366198]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.012990711717099535]);
}
}
mod program_437 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[constant] y: f64) -> f64 {
let input = -y - (&x + 1e-1);
-SMatrix::<f64, 2, 2>::new(2.0_f64, input, y, input).iter().zip(1..).map(|(&e1, e2)| { 0.5_f64 }).enumerate().map(|(e3, e4)| x).sum::<f64>() + input + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -1.6310295579486649_f64, }, -0.8249067204222688_f64, -0.6124248178106875_f64);
    super::same("plain", &program(-0.8249067204222688_f64, -1.6310295579486649_f64), &[4.83065643963774]);
    super::same("forward", &m.forward(&x), &[4.83065643963774]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[2.44969927124275]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[2.44969927124275]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.83065643963774]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[2.44969927124275]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_438 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(x: SVector<T, N>, #[constant] y: T, n: usize) -> T {
let mut v2 = (T::lit(0.6510) - T::lit(1.227) * T::lit(-0.25).tanh()).ln_1p();
let mut v3 = T::min(v2.sin(), y);
let mut v4 = SMatrix::<T, N, 3>::from_rows(&[SMatrix::<T, 1, 3>::from([[v2], [x[0]], [y]]); N]).map(|w: T| { let s = [v3; 3]; s[1] })[3];
for &e5 in (x + &x).clone().iter() { v3 = v3 * T::lit(0.5) + e5.exp().cos(); }
v2 - v3
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.28401867404495496_f64, }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-0.8572146367060908, 1.5328120784440267, 0.8827872082203568]), 0_usize), 0.30509824542328845_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-0.8572146367060908, 1.5328120784440267, 0.8827872082203568]), 0.28401867404495496_f64, 0_usize), &[-0.09034444084600113]);
    super::same("forward", &m.forward(&x), &[-0.09034444084600113]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.004919555950575, 3.382876852791231, -1.513508206106525]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.004919555950575, 3.382876852791231, -1.513508206106525]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.09034444084600113]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.004919555950575, 3.382876852791231, -1.513508206106525]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_440 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SVector<f64, 2>, mut y: f64, #[param] z: (f64, f64,), s: f64) -> f64 {
let mut v2 = SVector::<f64, 1>::new(s).component_mul(&SVector::<f64, 1>::from_rows(&[y; 1].map(|e1| SVector::<f64, 1>::new(s))));
let mut v3 = [z.1; 1].iter().map(|v| *v).sum::<f64>();
let mut v4 = z;
(x * x[(0, 0)]).iter().enumerate().map(|(e5, &e6)| { *&v4.0 }).sum::<f64>() + v4.1 - v3 + v2.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: (-0.46510267497997526_f64, -1.506810644819566_f64,), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1820955606149162, 1.5131988824886657]), 0.6751991339931366_f64, -1.4681336648010928_f64), 0.06651581698049114_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.1820955606149162, 1.5131988824886657]), 0.6751991339931366_f64, (-0.46510267497997526_f64, -1.506810644819566_f64,), -1.4681336648010928_f64), &[1.225211107762337]);
    super::same("forward", &m.forward(&x), &[1.225211107762337]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, -0.19530822030161443]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.13303163396098228, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.19530822030161443]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.13303163396098228, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.225211107762337]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, -0.19530822030161443]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.13303163396098228, 0.0]);
}
}
mod program_442 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: ((SVector<f64, 2>,), SVector<f64, 2>, f64,)) -> f64 {
let mut v1 = [x.0.0, SVector::<f64, 2>::zeros()];
let mut v3 = x.1.map(|e2| 2.0_f64);
let mut v4 = (x.2, v1[1].y,);
({ let mut a = (-0.25_f64, Matrix2x3::<f64>::from_columns(&[v1[0], v3, v1[0]]),); (v1.iter().map(|q| v3[(1, 0)]).sum::<f64>(), if 1.0_f64 < 0.5_f64 { v3[(0, 0)] } else { v4.1 }, &SVector::<f64, 1>::new(v3[(0, 0)]) * SVector::<f64, 1>::from([x.2]),).0 }) + v4.0 - v3.mean() + x.2
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((SMatrix::<f64, 2, 1>::from_column_slice(&[1.5261243700869156, 1.4109419292706336]),), SMatrix::<f64, 2, 1>::from_column_slice(&[0.34153612585327997, -1.3542526990586357]), 1.77986331237858_f64,), 0.46116135143588943_f64);
    super::same("plain", &program(((SMatrix::<f64, 2, 1>::from_column_slice(&[1.5261243700869156, 1.4109419292706336]),), SMatrix::<f64, 2, 1>::from_column_slice(&[0.34153612585327997, -1.3542526990586357]), 1.77986331237858_f64,)), &[5.559726624757161]);
    super::same("forward", &m.forward(&x), &[5.559726624757161]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.9223227028717789]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.9223227028717789]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[5.559726624757161]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.9223227028717789]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_443 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, #[param] y: &SMatrix<f64, 2, N>, #[param] z: [[f64; N]; 3]) -> f64 {
const K: f64 = 0.75;
let mut v1 = y[(0, 0)] - y[3];
let mut v2 = -SMatrix::<f64, N, 2>::zeros();
let mut v3 = (SMatrix::<f64, 1, 3>::new(x[0], v1, K),);
for i4 in (2..1).rev() { v1 = v1 * 0.5 + (v3.0 - v3.0).max().tanh(); }
({ let b = [SMatrix::<f64, 2, N>::from_element(v2[(0, 0)]); N]; if y[1] / (b[0][(1, 0)].sigmoid() + 0.3) < v3.0[2] && v3.0[1] < 0.25 && v3.0[2] > v3.0[2] { let b = SVector::<f64, N>::from_element(x[(0, 0)]).normalize().to_owned(); } else if y[0].copysign(b[0][(0, 1)]).is_nan() {  } let flag6 = v1 > -0.5 || v1 > 0.0; f64::log10(z.iter().fold(b[0][(0, 1)], |e8, &e9| b[1][0]).sigmoid() * 1.273 + 1.6070) }) - v1 + z[2][1] + y.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 2>::from_column_slice(&[0.5133086670626129, -0.26924339215068416, 1.3252091218034452, 1.2355361446676016]), z: [[-1.6626402611543765_f64, 0.9558571089428_f64], [1.4724371435652817_f64, 1.0981362938058372_f64], [1.0894280564589005_f64, -0.18468988219985294_f64]], }, SMatrix::<f64, 2, 1>::from_column_slice(&[-1.0654927429181846, -0.5384525548016866]), 0.1787870078430851_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[-1.0654927429181846, -0.5384525548016866]), &SMatrix::<f64, 2, 2>::from_column_slice(&[0.5133086670626129, -0.26924339215068416, 1.3252091218034452, 1.2355361446676016]), [[-1.6626402611543765_f64, 0.9558571089428_f64], [1.4724371435652817_f64, 1.0981362938058372_f64], [1.0894280564589005_f64, -0.18468988219985294_f64]]), &[4.507170242463771]);
    super::same("forward", &m.forward(&x), &[4.507170242463771]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.0047588335250087765, -0.09627444092828641, 0.47386034730720095, 0.6205826286172884, 0.0, 0.0, 0.0, 0.0, 0.0, 0.1787870078430851]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0047588335250087765, -0.09627444092828641, 0.47386034730720095, 0.6205826286172884, 0.0, 0.0, 0.0, 0.0, 0.0, 0.1787870078430851]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[4.507170242463771]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0047588335250087765, -0.09627444092828641, 0.47386034730720095, 0.6205826286172884, 0.0, 0.0, 0.0, 0.0, 0.0, 0.1787870078430851]);
}
}
mod program_444 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 1>;

#[module(check = off)]
pub fn program(x: &Alias1) -> f64 {
let p: f64 = x.x.clamp(0.3, 0.5 + 0.5).cbrt().max(x.x.copysign(1.5_f64).sin()) - stop_gradient(x[0].floor());
x.min() / p.sin().cosh().cos().exp() * x[(0, 0)] + p
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, SMatrix::<f64, 1, 1>::from_column_slice(&[-0.405878383904437]), 0.2578864730368202_f64);
    super::same("plain", &program(&SMatrix::<f64, 1, 1>::from_column_slice(&[-0.405878383904437])), &[1.828758301183696]);
    super::same("forward", &m.forward(&x), &[1.828758301183696]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.2024638635133613]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.2024638635133613]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.828758301183696]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.2024638635133613]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_445 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: SMatrix<T, 1, 2>, #[param] y: SVector<T, 1>, z: SMatrix<T, 2, 3>, n: usize) -> T {
let late1: T; late1 = (y.transpose() + SVector::<T, 1>::from([T::lit(1e-1)]) / (x[1].abs() + T::lit(0.5))).iter().map(|&s| (T::lit(n as f64).sin() * T::lit(0.818) + T::lit(0.0020)).atanh()).fold(y[(0, 0)].hypot(y[0] + T::lit(0.5)), |dx, a| T::lit(n as f64) - z.fold(z[(1, 2 - n)], |e3: T, z| T::lit(1.0)));
T::lit(n as f64) - z.mean() + x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 1, 1>::from_column_slice(&[0.8596464326725365]), }, (SMatrix::<f64, 1, 2>::from_column_slice(&[-1.7739011600137027, -0.5474067565885471]), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.3792899654993641, 0.5981885972796758, 1.4782645937853633, 1.819920992643036, 0.5107313702603146, 1.138486911723168]), 0_usize), 0.8089248192605663_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 2>::from_column_slice(&[-1.7739011600137027, -0.5474067565885471]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.8596464326725365]), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.3792899654993641, 0.5981885972796758, 1.4782645937853633, 1.819920992643036, 0.5107313702603146, 1.138486911723168]), 0_usize), &[0.9953922790656365]);
    super::same("forward", &m.forward(&x), &[0.9953922790656365]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.7729582380992341, -0.23852657162309496, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.7729582380992341, -0.23852657162309496, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.9953922790656365]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.7729582380992341, -0.23852657162309496, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438, -0.13482080321009438]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0]);
}
}
mod program_446 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(mut x: T, #[param] y: [T; 3], n: usize) -> T {
let mut v1 = (x, T::lit(1.5),);
let mut v2 = Vector2::<T>::new(v1.1, x).norm();
let mut v7 = { if y[n] > T::lit(0.25) { let [mut p3, mut p4]: [T; 2] = [y[(n + 2) % 3]; 2]; } else { if let 0..=0 = n % 3 { let (_, p5,) = (y[2], v2,); } else if v2 > T::lit(0.25) { let mut w = y; } else { let z = SVector::<T, 2>::from([[T::lit(1.0), v2]]); } let mut v = T::lit(1.0); v *= v2; } let sum6: T = if T::lit(3.0).atan2(T::lit(2.0)) > T::lit(0.5) { T::lit(1.5) } else { T::lit(2.0) / T::lit(-0.25).hypot(T::lit(0.5)) }; Vector2::<T>::from_row_slice(&[y[1]; 2]) };
let p = T::lit(n as f64);
for i8 in (0..3).rev() { let mut w = v2 - -T::lit(3.0); v7[(0, (n + 0) % 1)] -= T::lit(3.0).tanh() * T::lit(0.5); }
let 0..1 = n else { return v2; };
(v2.sigmoid() + T::lit(0.3)).powi(n as i32) + v7.norm_squared() + v2 - v1.1 - y[n]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [-0.45409124791673416_f64, -0.8678346519821614_f64, -1.1048006438037095_f64], }, (1.6096148667001215_f64, 1_usize), 0.25057844839880783_f64);
    super::same("plain", &program(1.6096148667001215_f64, [-0.45409124791673416_f64, -0.8678346519821614_f64, -1.1048006438037095_f64], 1_usize), &[2.2001954502048333]);
    super::same("forward", &m.forward(&x), &[2.2001954502048333]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.18331771196955288]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.18331771196955288]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.2001954502048333]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.18331771196955288]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, 0.0, 0.0]);
}
}
mod program_447 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: [[SVector<f64, 3>; 2]; N], n: usize) -> f64 {

(-(x[1] * &SVector::<f64, N>::from_element(y[0][0][(n, 0)]))).fold({ { let q = SVector::<f64, 1>::from_column_slice(&[1.0_f64]); let mut z = y[(n + 0) % 2][1 - n][(n, (n + 0) % 1)]; } y[n][0][(n, 0)].sin().atan() }, |e1, a| (SMatrix::<f64, N, N>::from_diagonal(&SVector::<f64, N>::zeros()).mean().sin() * 0.818 + 0.0020).atanh()) + y[1][0][(2, (n + 0) % 1)]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3526361408479453, -0.2606068570205865]), [[SMatrix::<f64, 3, 1>::from_column_slice(&[0.15928120272529178, 0.5636217456053257, -0.3325948963587356]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.9886588893766302, 1.2357443594969904, -0.3111602181656209])], [SMatrix::<f64, 3, 1>::from_column_slice(&[-1.0854122204641345, 1.7518543026874585, -1.3611604245693134]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.7092612895207321, -1.2527214721990543, -0.5389207386004095])]], 1_usize), 0.5121080030229352_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.3526361408479453, -0.2606068570205865]), [[SMatrix::<f64, 3, 1>::from_column_slice(&[0.15928120272529178, 0.5636217456053257, -0.3325948963587356]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.9886588893766302, 1.2357443594969904, -0.3111602181656209])], [SMatrix::<f64, 3, 1>::from_column_slice(&[-1.0854122204641345, 1.7518543026874585, -1.3611604245693134]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.7092612895207321, -1.2527214721990543, -0.5389207386004095])]], 1_usize), &[-1.3591604219026403]);
    super::same("forward", &m.forward(&x), &[-1.3591604219026403]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5121080030229352, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5121080030229352, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.3591604219026403]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5121080030229352, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_449 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(x: &SVector<T, N>, #[param] mut y: SVector<T, N>, z: T, s: T, n: usize) -> T {
let mut v1 = T::lit(0.5) / (z * z + T::lit(0.5));
let mut v2 = [v1];
let mut v3 = y[0].sin().atan2(v2[0]);
if n == 2 { let c = { let mut k4: usize = 0; SVector::<T, 4>::from_rows(&[SVector::<T, 1>::from_columns(&[Vector1::<T>::from_columns(&[SVector::<T, 1>::from_row_slice(&[v1]); 1])]), SVector::<T, 1>::from([[s]]), SVector::<T, 1>::zeros(), SVector::<T, 1>::new(T::lit(-0.25))]).fixed_rows::<3>(1).into_owned()[(k4 + 1) % 3] * y.norm_squared() }; y[(n, 0)] += v2[0].min(c.sin()) / -(({ v3 }).sigmoid() + T::lit(0.3)); return v2[(n + 0) % 1] / (v1 / (v3 * v3 + T::lit(0.5))).max(T::lit(0.3)); }
SVector::<T, N>::from_fn(|e5, u| { s }).iter().cloned().map(|e6| v2[0].atan()).sum::<T>() + v3 + v2[0] - v1 - y.norm_squared() - x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[0.7926560635669885, 1.4984158703419044]), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[-0.24044060053939542, -0.1801401192819504]), -1.2330448718084175_f64, -1.0689579358890358_f64, 0_usize), -0.026383291673258258_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[-0.24044060053939542, -0.1801401192819504]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.7926560635669885, 1.4984158703419044]), -1.2330448718084175_f64, -1.0689579358890358_f64, 0_usize), &[-1.4524108969455098]);
    super::same("forward", &m.forward(&x), &[-1.4524108969455098]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.021114653450702778, -0.015819275873849088, -0.005034984071987073, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.03376380939568083, 0.07906628591013919]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.021114653450702778, -0.015819275873849088, -0.005034984071987073, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.03376380939568083, 0.07906628591013919]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.4524108969455098]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.021114653450702778, -0.015819275873849088, -0.005034984071987073, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.03376380939568083, 0.07906628591013919]);
}
}
mod program_450 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = (f64, f64,);

#[module(check = off)]
pub fn program(mut x: f64, #[constant] y: &f64, #[param] mut z: SVector<f64, 1>, #[param] s: Alias1, n: [usize; 2]) -> (f64, f64,) {
z /= -(z.min() / 0.5).max(0.3);
(z[(0, 0)], x.hypot(0.5).powi(4),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -0.7636928184428396_f64, z: SMatrix::<f64, 1, 1>::from_column_slice(&[0.679309749621999]), s: (-1.7885843180407566_f64, 1.3877279063381884_f64,), }, (0.8911078208353359_f64, [1_usize, 1_usize]), (0.9853636955680136_f64, 0.4641657529275347_f64,));
    super::same("plain", &program(0.8911078208353359_f64, &-0.7636928184428396_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[0.679309749621999]), (-1.7885843180407566_f64, 1.3877279063381884_f64,), [1_usize, 1_usize]), &[-0.5, 1.090088739113627]);
    super::same("forward", &m.forward(&x), &[-0.5, 1.090088739113627]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.7274053783232886]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), dtheta.s.clone(), ), &[0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.7274053783232886]);
    super::same("backward, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.5, 1.090088739113627]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.7274053783232886]);
    super::same("pullback, dtheta", &(grad.z.clone(), grad.s.clone(), ), &[0.0, 0.0, 0.0]);
}
}
mod program_451 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &f64) -> f64 {
let mut v2 = SVector::<f64, 1>::from_column_slice(&[*x; 1].map(|e1: f64| *x)) - SVector::<f64, 1>::from_columns(&[SVector::<f64, 1>::identity()]);
let mut v3 = v2.norm_squared();
let mut v4 = v3;
(0.0050 - 0.818 * [v4; 3].iter().enumerate().map(|(e6, &e7)| v4).sum::<f64>().tanh()).acos() + v4 - v2.norm() - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 1.7754173754380171_f64, 0.21467902416882167_f64);
    super::same("plain", &program(&1.7754173754380171_f64), &[0.4997762187630279]);
    super::same("forward", &m.forward(&x), &[0.4997762187630279]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.035177545524214926]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.035177545524214926]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.4997762187630279]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.035177545524214926]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_452 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SMatrix<f64, 3, 3>;

#[module(check = off)]
pub fn program(x: [SVector<f64, 1>; 2], #[param] y: Alias1) -> f64 {
const K: f64 = 0.75;
let c: f64 = (y * K).iter().map(|&e2| if x[0][(0, 0)] <= K { let mut w = SMatrix::<f64, 1, 3>::from_columns(&[x[1], x[1], x[0]]); w[2] } else { let i = x[1][0]; let o3: Option<f64> = if -1.0_f64 <= 1.0 { Some(y[(1, 0)]) } else { None }; e2 }).fold(y[(2, 2)], |e4, p| SMatrix::<f64, 3, 2>::from_columns(&core::array::from_fn::<SVector<f64, 3>, 2, _>(|e5| SVector::<f64, 3>::from_rows(&core::array::from_fn::<SVector<f64, 1>, 3, _>(|s| x[0])))).mean()) * f64::sinh(x[0][(0, 0)]).erfc();
2.0_f64 + y.sum() + x[1][0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 3>::from_column_slice(&[-1.7028342036410185, -1.1758060832503054, -1.1593295172791116, -1.71523224251332, -0.74130680374283, 0.31301187647955653, -0.9670567597144604, -1.3578114474550746, 1.3236086828790303]), }, [SMatrix::<f64, 1, 1>::from_column_slice(&[0.525404270394035]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.7277313748372739])], -0.5433665642074896_f64);
    super::same("plain", &program([SMatrix::<f64, 1, 1>::from_column_slice(&[0.525404270394035]), SMatrix::<f64, 1, 1>::from_column_slice(&[0.7277313748372739])], SMatrix::<f64, 3, 3>::from_column_slice(&[-1.7028342036410185, -1.1758060832503054, -1.1593295172791116, -1.71523224251332, -0.74130680374283, 0.31301187647955653, -0.9670567597144604, -1.3578114474550746, 1.3236086828790303])), &[-4.455025123400261]);
    super::same("forward", &m.forward(&x), &[-4.455025123400261]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.5433665642074896]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.5433665642074896]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-4.455025123400261]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.5433665642074896]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896, -0.5433665642074896]);
}
}
mod program_454 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[constant] y: [f64; 3], n: usize) -> (SVector<f64, 1>, [f64; 1], (f64, SMatrix<f64, 1, 3>, f64,),) {

(SVector::<f64, 1>::from_columns(&[Vector1::<f64>::from_row_slice(&[(x, x, SVector::<f64, 1>::new(x),); 1].map(|(e1, e2, e3,)| x)); 1]), [x; 1], (1.0_f64, SMatrix::<f64, 1, 3>::zeros(), x,),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [1.6693335704090395_f64, -1.6111167378616758_f64, 1.7849222917623768_f64], }, (1.011364392306596_f64, 0_usize), (SMatrix::<f64, 1, 1>::from_column_slice(&[0.058505989240380085]), [0.9238634370708088_f64], (-0.8353465879202171_f64, SMatrix::<f64, 1, 3>::from_column_slice(&[-0.21984229277156886, 0.8825763307336214, -0.15507469310693267]), 0.8406378968288897_f64,),));
    super::same("plain", &program(1.011364392306596_f64, [1.6693335704090395_f64, -1.6111167378616758_f64, 1.7849222917623768_f64], 0_usize), &[1.011364392306596, 1.011364392306596, 1.0, 0.0, 0.0, 0.0, 1.011364392306596]);
    super::same("forward", &m.forward(&x), &[1.011364392306596, 1.011364392306596, 1.0, 0.0, 0.0, 0.0, 1.011364392306596]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.8230073231400785]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.8230073231400785]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.011364392306596, 1.011364392306596, 1.0, 0.0, 0.0, 0.0, 1.011364392306596]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.8230073231400785]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_455 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, #[constant] y: f64, #[param] z: &f64, #[constant] s: &SVector<f64, 3>, n: usize) -> f64 {
let grad: f64 = [(*z, *z,); 1].iter().copied().zip(&[x; 1]).map(|((e1, e2,), &e3)| y).sum::<f64>() - stop_gradient(z.round());
let z = (z + *z).sin().sigmoid();
s.add_scalar(grad).iter().zip(1..).zip(0..).fold(SVector::<f64, 2>::new(grad, 0.5_f64).mean(), |e4: f64, ((&e5, e6), e7)| s.mean()) + grad - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 0.25243733353052333_f64, z: 0.3407258837533188_f64, s: SMatrix::<f64, 3, 1>::from_column_slice(&[-0.969141818516472, 1.6153339986812676, -0.6884710659648404]), }, (-0.8604663471627423_f64, 1_usize), 0.14020694734957972_f64);
    super::same("plain", &program(-0.8604663471627423_f64, 0.25243733353052333_f64, &0.3407258837533188_f64, &SMatrix::<f64, 3, 1>::from_column_slice(&[-0.969141818516472, 1.6153339986812676, -0.6884710659648404]), 1_usize), &[1.0988107187599174]);
    super::same("forward", &m.forward(&x), &[1.0988107187599174]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.14020694734957972]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.14020694734957972]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.0988107187599174]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.14020694734957972]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.0]);
}
}
mod program_457 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: SVector<T, 1>, y: T, n: usize) -> T {
let q = x.zip_map(&x, |q, z| { let d = Vector3::<T>::from([z, x[((n + 0) % 1, 0)], y]); let (p1,): (SVector<T, 2>,) = (SVector::<T, 2>::from_columns(&[SVector::<T, 2>::from_column_slice(&*&[y; 2]); 1]),); let mut i = (p1,); z }).zip_map(&-x, |e2, q| T::lit(1e-1) * x.x).iter().enumerate().map(|(e3, e4)| x.sum() / ((x[0 - e3] / T::lit(0.5).hypot(T::lit(0.5))).sigmoid() + T::lit(0.3))).map(|e5| { let size6 = x.nrows() - 1; let w = SMatrix::<T, 2, 3>::from([[e5, e5], [y, y], [e5, e5]]) * y; T::lit(-0.25) }).map(|b: T| -SMatrix::<T, 1, 3>::repeat(x.x)).sum::<SMatrix<T, 1, 3>>();
let input = [(SVector::<T, 3>::from([[q[(n + 0) % 3], y, q[((n + 0) % 1, 1)]]]), q[0],); 1];
*&(T::lit(0.0) + T::lit(1.0)) * input[0].0[0] - input[0].1 - q.norm() - y - x.norm()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 1>::from_column_slice(&[-0.9578195108491089]), 0.7318394429946132_f64, 0_usize), 0.05163327502664039_f64);
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[-0.9578195108491089]), 0.7318394429946132_f64, 0_usize), &[-3.348651011115148]);
    super::same("forward", &m.forward(&x), &[-3.348651011115148]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.14106473073395884, -0.05163327502664039]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.14106473073395884, -0.05163327502664039]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.348651011115148]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.14106473073395884, -0.05163327502664039]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_459 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [f64; 3];
type Alias7 = f64;

#[module(check = off)]
pub fn program(x: f64, mut y: [f64; 1], z: Alias1) -> f64 {
y[0] -= core::array::from_fn::<f64, 3, _>(|e2| { for i3 in e2..=e2 { let late5; late5 = x; let [mut p6] = y; } match e2 % 2 { 1 | 3 if e2 != e2 => { let v: Alias7 = 0.5_f64; } _ => { let mut grad = y[0]; } } let late8; late8 = z[1]; x }).iter().map(|&i| (x.sin() * 0.818 + 0.0090).asin()).map(|w| { (w, -1.0_f64,) }).fold(x.exp_m1(), |e10, c| SMatrix::<f64, 2, 2>::from_row_slice(&[z[2]; 4].map(|y| { let mut q: f64 = x; e10 })).transpose()[(0, 0)]);
if -z[2] != -0.5 {  } else if (z[2].sin() * 1.273 + 1.6110).ln().is_nan() && !(1.5_f64 > 1.0) { y[0] += z[2].hypot(1.0_f64); return (SVector::<f64, 1>::from([[x]]) * SVector::<f64, 1>::new(z[0])).norm_squared(); }
f64::acosh(2.1120 - 0.818 * x.tanh()) - y[0] + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (1.0390708829534532_f64, [0.3090015990773535_f64], [0.5517623998295925_f64, -0.39055799510624956_f64, -0.4266714002533193_f64]), -0.2395110572600332_f64);
    super::same("plain", &program(1.0390708829534532_f64, [0.3090015990773535_f64], [0.5517623998295925_f64, -0.39055799510624956_f64, -0.4266714002533193_f64]), &[3.49728850997652]);
    super::same("forward", &m.forward(&x), &[3.49728850997652]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.8451413513861865, 0.2395110572600332, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.8451413513861865, 0.2395110572600332, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[3.49728850997652]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.8451413513861865, 0.2395110572600332, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_461 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real, const N: usize>(x: &SVector<T, N>, y: &(T, T,), z: T, s: T) -> T {
let size1 = x.nrows() - 1;
let p = (T::lit(1.5).abs() + T::lit(0.5)).log10();
[z / -(p.abs() + T::lit(0.5)); 2][1] + s - x.norm_squared()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 2, 1>::from_column_slice(&[1.4700693882680902, -0.9532327598238118]), (0.4651475383856022_f64, 1.648345909805864_f64,), 1.0107602536588023_f64, -0.2571729693387942_f64), 0.7372385108162542_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[1.4700693882680902, -0.9532327598238118]), &(0.4651475383856022_f64, 1.648345909805864_f64,), 1.0107602536588023_f64, -0.2571729693387942_f64), &[-4.588755393356919]);
    super::same("forward", &m.forward(&x), &[-4.588755393356919]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-2.1675835332066575, 1.4055198006275504, 0.0, 0.0, -0.9203631759197112, 0.7372385108162542]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-2.1675835332066575, 1.4055198006275504, 0.0, 0.0, -0.9203631759197112, 0.7372385108162542]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-4.588755393356919]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-2.1675835332066575, 1.4055198006275504, 0.0, 0.0, -0.9203631759197112, 0.7372385108162542]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_462 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 2>;

#[module(check = off)]
pub fn program(x: Alias1, #[constant] y: f64, z: SMatrix<f64, 3, 2>) -> f64 {

f64::hypot(-z[(1, 1)] / (x[0] * x[0] + 0.5), 1.5_f64) + z.norm_squared() - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.3428436677079931_f64, }, (SMatrix::<f64, 2, 1>::from_column_slice(&[1.4872202491468522, -1.3620802020996017]), SMatrix::<f64, 3, 2>::from_column_slice(&[-1.8159525959379854, 0.9336487813157323, 1.725269450624729, 1.7689925753948188, 0.38510225037497936, -0.7530827438247439])), -0.5704684856466564_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[1.4872202491468522, -1.3620802020996017]), 1.3428436677079931_f64, SMatrix::<f64, 3, 2>::from_column_slice(&[-1.8159525959379854, 0.9336487813157323, 1.725269450624729, 1.7689925753948188, 0.38510225037497936, -0.7530827438247439])), &[12.372277750945504]);
    super::same("forward", &m.forward(&x), &[12.372277750945504]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.5788433093578584, 0.5704684856466564, 2.0718874548217143, -1.0652344128060642, -1.968423701660656, -2.018309031211322, -0.4592043420609591, 0.8592199448726612]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.5788433093578584, 0.5704684856466564, 2.0718874548217143, -1.0652344128060642, -1.968423701660656, -2.018309031211322, -0.4592043420609591, 0.8592199448726612]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[12.372277750945504]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.5788433093578584, 0.5704684856466564, 2.0718874548217143, -1.0652344128060642, -1.968423701660656, -2.018309031211322, -0.4592043420609591, 0.8592199448726612]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_463 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 3>;

#[module(check = off)]
pub fn program(x: Alias1, n: [usize; 2]) -> f64 {
const K: f64 = 0.75;
let mut o2: Option<f64> = None;
let d: f64 = SVector::<f64, 3>::from_rows(&[SVector::<f64, 1>::from_columns(&[core::f64::consts::FRAC_1_SQRT_2; 1].map(|e3| SVector::<f64, 1>::from_row_slice(&[1.5_f64; 1]))), Vector1::<f64>::from([K]), Vector1::<f64>::new(0.5_f64)]).column(0).into_owned().norm();
let mut sum4: f64 = 0.5;
for j5 in 0..2 { sum4 += d.to_radians(); }
for e6 in [Vector1::<f64>::zeros() / -d.clamp(0.3, 0.5 + 0.5), SVector::<f64, 1>::from([[d]]).component_mul(&SVector::<f64, 1>::from_diagonal(&SVector::<f64, 1>::from_row_slice(&[sum4; 1]))), Vector1::<f64>::identity()].iter() { o2 = o2; }
let mut k8 = 0;
while k8 < 4 && !(k8 == 1) { k8 += 1;  }
let mut input = [sum4].iter().map(|grad| (K.sigmoid() + 0.3).log10()).sum::<f64>();
(x + x).norm_squared() - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.3633617903420094, 1.685608290710583, -0.22593421041402484]), [1_usize, 0_usize]), 0.006024899862730582_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.3633617903420094, 1.685608290710583, -0.22593421041402484]), [1_usize, 0_usize]), &[18.907995504094373]);
    super::same("forward", &m.forward(&x), &[18.907995504094373]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.07173784597060012, 0.07522006941182718, -0.016914747809207386]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.07173784597060012, 0.07522006941182718, -0.016914747809207386]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[18.907995504094373]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.07173784597060012, 0.07522006941182718, -0.016914747809207386]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_465 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {
let mut v1 = x.sinh();
let mut v2 = SMatrix::<f64, 1, 3>::from_columns(&[SVector::<f64, 1>::new(x), SVector::<f64, 1>::zeros(), SVector::<f64, 1>::from_column_slice(&[x])]).tr_dot(&Vector3::<f64>::new(core::f64::consts::FRAC_1_SQRT_2, v1, x));
let mut v3 = SVector::<f64, 3>::new(x, v2, x) * SVector::<f64, 1>::identity();
-SMatrix::<f64, 2, 2>::from([[v1, v1], [x, x]]).norm_squared() - v3.sum() - v1 + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 0.6562988211449564_f64, 0.8017385729160535_f64);
    super::same("plain", &program(0.6562988211449564_f64), &[-4.109461761073373]);
    super::same("forward", &m.forward(&x), &[-4.109461761073373]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-8.269772532288313]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-8.269772532288313]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-4.109461761073373]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-8.269772532288313]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_467 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = (f64, f64,);

#[module(check = off)]
pub fn program(x: SVector<f64, 3>, #[param] y: &(f64, f64,), z: &f64, mut s: Alias1, n: [usize; 2]) -> [f64; 3] {
s.0 = x[(2, 0)];
s.0 = y.1;
let mut z: f64 = y.1 - stop_gradient(y.1.floor()) + (x - x)[n[n[n[0]]]];
let mut k2 = 0;
let mut input: f64 = loop { if k2 >= 1 { break -x[2] + s.1.cosh(); } k2 += 1;  };
core::array::from_fn::<f64, 3, _>(|e4| x.norm())
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: (-1.659341198750118_f64, -0.13053990684868977_f64,), }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-1.211886519816869, -0.25308450639709157, -1.5783250902665413]), -0.2099773373846635_f64, (0.9251511820640909_f64, 1.428630196746922_f64,), [1_usize, 0_usize]), [-0.5404229012766328_f64, -0.14335458390617317_f64, -0.7166465702091269_f64]);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.211886519816869, -0.25308450639709157, -1.5783250902665413]), &(-1.659341198750118_f64, -0.13053990684868977_f64,), &-0.2099773373846635_f64, (0.9251511820640909_f64, 1.428630196746922_f64,), [1_usize, 0_usize]), &[2.005948851505688, 2.005948851505688, 2.005948851505688]);
    super::same("forward", &m.forward(&x), &[2.005948851505688, 2.005948851505688, 2.005948851505688]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.8460609718352748, 0.17668727223001957, 1.1018847374791307, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.8460609718352748, 0.17668727223001957, 1.1018847374791307, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.005948851505688, 2.005948851505688, 2.005948851505688]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.8460609718352748, 0.17668727223001957, 1.1018847374791307, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, 0.0]);
}
}
mod program_468 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, #[constant] y: &f64) -> f64 {

[SVector::<f64, 1>::from_rows(&[Vector1::<f64>::from_rows(&core::array::from_fn::<SVector<f64, 1>, 1, _>(|d| SVector::<f64, 1>::from([[x[(0, 0)]]])))]), SVector::<f64, 1>::identity()].iter().enumerate().enumerate().map(|(e1, (e2, e3))| 2.0_f64.min(e3.x)).sum::<f64>()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.1339160358799476_f64, }, SMatrix::<f64, 3, 1>::from_column_slice(&[-1.2636154615791328, 1.2494062428964332, 0.5890627796052262]), -0.3181028126516605_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-1.2636154615791328, 1.2494062428964332, 0.5890627796052262]), &1.1339160358799476_f64), &[-0.26361546157913285]);
    super::same("forward", &m.forward(&x), &[-0.26361546157913285]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.3181028126516605, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.3181028126516605, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.26361546157913285]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.3181028126516605, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_470 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {

(SVector::<f64, 3>::from_column_slice(&[0.5_f64; 3]), x, SVector::<f64, 2>::repeat(x),).1.exp() - stop_gradient(x.floor()) + x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, -0.2504978193351012_f64, 0.9856637818456744_f64);
    super::same("plain", &program(-0.2504978193351012_f64), &[1.5279153581350848]);
    super::same("forward", &m.forward(&x), &[1.5279153581350848]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.752917458189446]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.752917458189446]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.5279153581350848]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.752917458189446]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_471 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: (f64, f64,), n: usize) -> f64 {
let mut v4 = RowVector2::<f64>::from_row_slice(&[x.1; 2]).iter().cloned().zip(&[(x.1, x.1,); 2]).map(|(e1, &(e2, e3,))| e2).sum::<f64>();
let mut v5 = SMatrix::<f64, 2, 2>::new(1.0_f64, v4, x.1, v4).sum();
let mut v6 = SVector::<f64, 3>::from_column_slice(&[x.0; 3]).clone();
v6[(1, 0)].softplus() + SVector::<f64, 3>::new(v6.z, x.0, x.0)[(2, (n + 0) % 1)] + v5
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((-0.31265494120369686_f64, 1.5834787464248183_f64,), 1_usize), -0.8707564243759613_f64);
    super::same("plain", &program((-0.31265494120369686_f64, 1.5834787464248183_f64,), 1_usize), &[9.153728192743115]);
    super::same("forward", &m.forward(&x), &[9.153728192743115]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-1.2386221310948256, -4.3537821218798065]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-1.2386221310948256, -4.3537821218798065]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[9.153728192743115]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-1.2386221310948256, -4.3537821218798065]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_472 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: [SMatrix<f64, 1, 2>; 3], y: [[f64; 2]; 3], #[constant] z: &(SMatrix<f64, 1, 2>, SVector<f64, 3>,), n: [usize; 2]) -> [SVector<f64, 2>; 3] {
let mut n = core::array::from_fn::<f64, 2, _>(|s| -x[(s + 2) % 3][((n[n[n[1]]] + 0) % 1, 0)])[1] - y[2 - n[n[1]]][1].tanh().erfc();
[(n * SMatrix::<f64, 2, 2>::from([[0.5_f64, n], [1e-1_f64, x[0][(0, 0)]]])).column(1).into_owned(); 3]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: (SMatrix::<f64, 1, 2>::from_column_slice(&[-0.27809198184788164, -1.3167488846126294]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.24811229294896664, -1.8253869056822931, 0.2991019379568304]),), }, ([SMatrix::<f64, 1, 2>::from_column_slice(&[-1.8138991312346389, 1.7398958045344948]), SMatrix::<f64, 1, 2>::from_column_slice(&[-0.21492548140487722, -1.2110275713070338]), SMatrix::<f64, 1, 2>::from_column_slice(&[-1.1155686835548426, -0.6397149746125569])], [[-0.5575197581515238_f64, -1.7722810858473554_f64], [-1.1018946117693345_f64, -1.2898123825530194_f64], [0.7508085611428349_f64, -1.1521234089354109_f64]], [0_usize, 0_usize]), [SMatrix::<f64, 2, 1>::from_column_slice(&[0.7585665393857102, 0.6588180725802548]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.7317155350727884, -0.37638136374653786]), SMatrix::<f64, 2, 1>::from_column_slice(&[-0.1140576494648935, -0.4721370196148771])]);
    super::same("plain", &program([SMatrix::<f64, 1, 2>::from_column_slice(&[-1.8138991312346389, 1.7398958045344948]), SMatrix::<f64, 1, 2>::from_column_slice(&[-0.21492548140487722, -1.2110275713070338]), SMatrix::<f64, 1, 2>::from_column_slice(&[-1.1155686835548426, -0.6397149746125569])], [[-0.5575197581515238_f64, -1.7722810858473554_f64], [-1.1018946117693345_f64, -1.2898123825530194_f64], [0.7508085611428349_f64, -1.1521234089354109_f64]], &(SMatrix::<f64, 1, 2>::from_column_slice(&[-0.27809198184788164, -1.3167488846126294]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.24811229294896664, -1.8253869056822931, 0.2991019379568304]),), [0_usize, 0_usize]), &[0.006097870577575604, -0.11060922143045653, 0.006097870577575604, -0.11060922143045653, 0.006097870577575604, -0.11060922143045653]);
    super::same("forward", &m.forward(&x), &[0.006097870577575604, -0.11060922143045653, 0.006097870577575604, -0.11060922143045653, 0.006097870577575604, -0.11060922143045653]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.4932873508569417, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.09183587031635372]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.4932873508569417, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.09183587031635372]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.006097870577575604, -0.11060922143045653, 0.006097870577575604, -0.11060922143045653, 0.006097870577575604, -0.11060922143045653]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.4932873508569417, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.09183587031635372]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_473 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, #[constant] y: &SVector<f64, N>, #[constant] z: ((SVector<f64, N>, SMatrix<f64, 3, N>,), f64, [f64; N],), n: usize) -> f64 {
let mut j1: usize = (n + 1) % 2;
1.0_f64.sigmoid() - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 3, 1>::from_column_slice(&[0.7207031796090398, 1.2570001305754634, -0.9424232985810337]), z: ((SMatrix::<f64, 3, 1>::from_column_slice(&[-0.5549909516862231, -0.742189106140381, 1.1494652321328718]), SMatrix::<f64, 3, 3>::from_column_slice(&[0.4286085181819158, -1.0744658965495595, 0.6081213044849475, -1.0053803709310893, 0.4873684192665716, -1.6207770668284702, 0.3176884400980696, -0.5687526688715937, -0.5936936325374765]),), 1.0912213344922383_f64, [-0.8628875813093692_f64, -1.4148934772950943_f64, 0.6021339880134503_f64],), }, (SMatrix::<f64, 3, 1>::from_column_slice(&[-0.3101342672222719, 0.7342406408157663, 0.16447145854286627]), 1_usize), -0.580076814812271_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-0.3101342672222719, 0.7342406408157663, 0.16447145854286627]), &SMatrix::<f64, 3, 1>::from_column_slice(&[0.7207031796090398, 1.2570001305754634, -0.9424232985810337]), ((SMatrix::<f64, 3, 1>::from_column_slice(&[-0.5549909516862231, -0.742189106140381, 1.1494652321328718]), SMatrix::<f64, 3, 3>::from_column_slice(&[0.4286085181819158, -1.0744658965495595, 0.6081213044849475, -1.0053803709310893, 0.4873684192665716, -1.6207770668284702, 0.3176884400980696, -0.5687526688715937, -0.5936936325374765]),), 1.0912213344922383_f64, [-0.8628875813093692_f64, -1.4148934772950943_f64, 0.6021339880134503_f64],), 1_usize), &[0.14248074649364417]);
    super::same("forward", &m.forward(&x), &[0.14248074649364417]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.580076814812271, 0.580076814812271, 0.580076814812271]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.580076814812271, 0.580076814812271, 0.580076814812271]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.14248074649364417]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.580076814812271, 0.580076814812271, 0.580076814812271]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_475 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: &SVector<f64, N>, #[param] mut y: SMatrix<f64, 2, N>) -> f64 {
let mut v1 = (y[2], y[3], SMatrix::<f64, 2, N>::repeat(x[0]),);
let mut v3 = SMatrix::<f64, 1, N>::from_rows(&[(v1.0, v1.0, x[1],); 1].map(|e2| SMatrix::<f64, 1, N>::repeat(e2.0))).transpose();
let mut v5 = (1.6040 - 1.273 * v3[(1, 0)].tanh()).powi(1);
let mut o6: Option<f64> = None;
(*x + *x).min().sin().to_radians() - v3.mean() - v1.0 + y.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 2>::from_column_slice(&[-0.21325115015745466, -1.7048509513580545, -1.4017862286362597, -0.48629842510967747]), }, SMatrix::<f64, 2, 1>::from_column_slice(&[1.1698791676934652, -1.3348244678351908]), 0.023329928344101525_f64);
    super::same("plain", &program(&SMatrix::<f64, 2, 1>::from_column_slice(&[1.1698791676934652, -1.3348244678351908]), SMatrix::<f64, 2, 2>::from_column_slice(&[-0.21325115015745466, -1.7048509513580545, -1.4017862286362597, -0.48629842510967747])), &[1.8440911807807412]);
    super::same("forward", &m.forward(&x), &[1.8440911807807412]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.0007253465519194147]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.005832482086025381, 0.005832482086025381, -0.04082737460217767, 0.005832482086025381]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.0007253465519194147]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.005832482086025381, 0.005832482086025381, -0.04082737460217767, 0.005832482086025381]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.8440911807807412]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.0007253465519194147]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.005832482086025381, 0.005832482086025381, -0.04082737460217767, 0.005832482086025381]);
}
}
mod program_476 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {
let mut v1 = x * x;
v1 -= core::f64::consts::FRAC_1_SQRT_2.exp_m1();
let c = v1;
let q = &c;
let late2; late2 = Matrix2x3::<f64>::from([[*q, *q], [*q, 2.0_f64], [v1, *q]]).sum();
v1 += SMatrix::<f64, 1, 2>::zeros().zip_map(&RowVector2::<f64>::from_rows(&core::array::from_fn::<SMatrix<f64, 1, 2>, 1, _>(|e4| SMatrix::<f64, 1, 2>::new(late2, v1))), |q, x| late2).dot(&RowVector2::<f64>::from_row_slice(&[late2; 2].map(|e5| *q)).fixed_rows::<1>(0).into_owned());
(v1, v1) = (v1, (SMatrix::<f64, 1, 2>::new(late2, 3.0_f64) - SMatrix::<f64, 1, 2>::new(v1, *q)).sum());
SMatrix::<f64, 3, 2>::from_column_slice(&stop_gradient([v1; 6])).max().clone() + late2 - c + v1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 1.0191560376142306_f64, 0.337768859080505_f64);
    super::same("plain", &program(1.0191560376142306_f64), &[12.018896112784464]);
    super::same("forward", &m.forward(&x), &[12.018896112784464]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.9199726756583058]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.9199726756583058]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[12.018896112784464]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.9199726756583058]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_477 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SMatrix<f64, 1, 2>;

#[module(check = off)]
pub fn program(x: Alias1, y: SMatrix<f64, 2, 2>, n: [usize; 2]) -> (f64, [f64; 2],) {

((x[0] * &y).trace(), [x[n[n[0]]]; 2].clone(),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 2>::from_column_slice(&[0.7072353588002324, 1.5394986728659106]), SMatrix::<f64, 2, 2>::from_column_slice(&[0.4852549569880721, -0.8273496439256646, -0.9149939663200454, 0.9889484791302511]), [1_usize, 1_usize]), (-0.4649502198859612_f64, [0.6278785575466042_f64, 0.8957614386038832_f64],));
    super::same("plain", &program(SMatrix::<f64, 1, 2>::from_column_slice(&[0.7072353588002324, 1.5394986728659106]), SMatrix::<f64, 2, 2>::from_column_slice(&[0.4852549569880721, -0.8273496439256646, -0.9149939663200454, 0.9889484791302511]), [1_usize, 1_usize]), &[1.0426087960876778, 1.5394986728659106, 1.5394986728659106]);
    super::same("forward", &m.forward(&x), &[1.0426087960876778, 1.5394986728659106, 1.5394986728659106]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.6854312117798539, 1.5236399961504874, -0.3288292355852947, 0.0, 0.0, -0.3288292355852947]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.6854312117798539, 1.5236399961504874, -0.3288292355852947, 0.0, 0.0, -0.3288292355852947]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.0426087960876778, 1.5394986728659106, 1.5394986728659106]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.6854312117798539, 1.5236399961504874, -0.3288292355852947, 0.0, 0.0, -0.3288292355852947]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_478 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SMatrix<f64, 2, 3>;

#[module(check = off)]
pub fn program(x: SVector<f64, 2>, #[param] y: [[f64; 2]; 2], #[param] z: &Alias1, s: SMatrix<f64, 2, 3>) -> f64 {
let d = (x[(1, 0)].sigmoid() * 1.273 + 1.6020).recip();
[[y[1][0], s[2]], [d, z[(1, 0)]]].iter().cloned().map(|e3: [f64; 2]| (Matrix2x3::<f64>::from_columns(&[x; 3]) / -z[(0, 1)].max(0.3) * s.transpose())[2]).sum::<f64>() - d - s.norm() - y[1][0] + x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [[-0.7304639236883063_f64, 0.7013929584449227_f64], [0.20984143723746407_f64, -0.18223831796907042_f64]], z: SMatrix::<f64, 2, 3>::from_column_slice(&[0.6403075283182548, -1.1106292469850958, 0.5580641891825427, -1.0837879912457165, 0.14002743969390397, 1.5585037844432885]), }, (SMatrix::<f64, 2, 1>::from_column_slice(&[1.6005024928332454, 0.6407335392802963]), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.8369952556302988, -1.6574471783906208, 1.3244058487885506, -0.4129994171058461, 0.39792439693932324, 0.296158519488794])), 0.15741755991621553_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[1.6005024928332454, 0.6407335392802963]), [[-0.7304639236883063_f64, 0.7013929584449227_f64], [0.20984143723746407_f64, -0.18223831796907042_f64]], &SMatrix::<f64, 2, 3>::from_column_slice(&[0.6403075283182548, -1.1106292469850958, 0.5580641891825427, -1.0837879912457165, 0.14002743969390397, 1.5585037844432885]), SMatrix::<f64, 2, 3>::from_column_slice(&[-0.8369952556302988, -1.6574471783906208, 1.3244058487885506, -0.4129994171058461, 0.39792439693932324, 0.296158519488794])), &[8.307063545945148]);
    super::same("forward", &m.forward(&x), &[8.307063545945148]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[1.079683595857661, 0.08634253314738287, 0.05558673773880977, -0.79285788478169, -0.0879567716556719, -0.8755044599813232, -0.02642705432766552, -0.9226012337942127]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.0, 0.0, -0.15741755991621553, 0.0, 0.0, 0.0, -2.8707498512980187, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[1.079683595857661, 0.08634253314738287, 0.05558673773880977, -0.79285788478169, -0.0879567716556719, -0.8755044599813232, -0.02642705432766552, -0.9226012337942127]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 0.0, -0.15741755991621553, 0.0, 0.0, 0.0, -2.8707498512980187, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[8.307063545945148]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[1.079683595857661, 0.08634253314738287, 0.05558673773880977, -0.79285788478169, -0.0879567716556719, -0.8755044599813232, -0.02642705432766552, -0.9226012337942127]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.0, 0.0, -0.15741755991621553, 0.0, 0.0, 0.0, -2.8707498512980187, 0.0, 0.0, 0.0]);
}
}
mod program_479 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, #[param] y: [f64; N], #[param] mut z: (f64, f64,), #[constant] s: &f64) -> f64 {
let mut v1 = x[(1, 0)].sin_cos();
let mut p = (1..=2).map(|b| if y[(b + 0) % 2] >= 1.0 { z.0 } else { y[(b + 1) % 2] }).map(|q| { x[(1, 0)] }).zip(&(x / -y[1].clamp(0.3, 0.5 + 0.5))).map(|(e2, &e3)| e3.exp2()).sum::<f64>();
p.cos() - p - v1.0 + z.0 - y[0] - x.mean()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [-1.2463392972285101_f64, 0.6780324867471811_f64], z: (1.1579155196772346_f64, -0.7406596243757634_f64,), s: 0.7049447922624478_f64, }, SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5671754166590084, 1.2631860360448788]), -0.8831639320745894_f64);
    super::same("plain", &program(SMatrix::<f64, 2, 1>::from_column_slice(&[-1.5671754166590084, 1.2631860360448788]), [-1.2463392972285101_f64, 0.6780324867471811_f64], (1.1579155196772346_f64, -0.7406596243757634_f64,), &0.7049447922624478_f64), &[-3.1331226697568635]);
    super::same("forward", &m.forward(&x), &[-3.1331226697568635]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.1642138113782673, 0.6754363937992953]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.8831639320745894, -1.3377032040099939, -0.8831639320745894, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.1642138113782673, 0.6754363937992953]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.8831639320745894, -1.3377032040099939, -0.8831639320745894, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-3.1331226697568635]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.1642138113782673, 0.6754363937992953]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.8831639320745894, -1.3377032040099939, -0.8831639320745894, 0.0]);
}
}
mod program_480 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,), y: f64, z: &[f64; 1], n: usize) -> f64 {
let mut p = SMatrix::<f64, 1, 2>::from_column_slice(&[x.0, x.0]).iter().sum::<f64>() * (x.0 * Vector2::<f64>::new(z[(n + 0) % 1], -0.25_f64));
let o1: Option<f64> = Some(0.5_f64);
p[(n + 1) % 2] *= (z[(n + 0) % 1] / y.hypot(0.5)).atan2((z[0] - stop_gradient(y.signum())).sin());
p /= (y + x.1.sin().mul_add(1.5_f64, y)).max(0.3);
z[0].softplus() - p.mean() + z[0] - y + x.1
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ((-1.2552418150770048_f64, -0.13392414242667583_f64,), 1.4901262848993508_f64, [0.5744680220042734_f64], 1_usize), 0.34887503049305035_f64);
    super::same("plain", &program((-1.2552418150770048_f64, -0.13392414242667583_f64,), 1.4901262848993508_f64, &[0.5744680220042734_f64], 1_usize), &[-0.6737503905706734]);
    super::same("forward", &m.forward(&x), &[-0.6737503905706734]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.3586721662140194, 0.4692511728848587, -0.22092913519576168, 0.31670613558118]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.3586721662140194, 0.4692511728848587, -0.22092913519576168, 0.31670613558118]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.6737503905706734]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.3586721662140194, 0.4692511728848587, -0.22092913519576168, 0.31670613558118]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_481 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: f64, #[param] mut y: Alias1, #[param] z: SVector<f64, 1>, s: f64, n: usize) -> f64 {
let mut v3 = (1.6020 - 1.273 * (-0.25_f64).tanh()).powi(3);
let mut v4 = y.cos().exp().powf(y);
let mut v5 = x.sin_cos();
v4 + v3 - stop_gradient(v4.floor()) + s - z.norm() - y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: -1.3245426680606394_f64, z: SMatrix::<f64, 1, 1>::from_column_slice(&[1.163110679206906]), }, (0.7982088267840178_f64, -1.469691635994907_f64, 1_usize), -0.4382426612472805_f64);
    super::same("plain", &program(0.7982088267840178_f64, -1.3245426680606394_f64, SMatrix::<f64, 1, 1>::from_column_slice(&[1.163110679206906]), -1.469691635994907_f64, 1_usize), &[6.425134496025917]);
    super::same("forward", &m.forward(&x), &[6.425134496025917]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.4382426612472805]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), dtheta.z.clone(), ), &[0.7685049687879715, 0.4382426612472805]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.4382426612472805]);
    super::same("backward, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.7685049687879715, 0.4382426612472805]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[6.425134496025917]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.4382426612472805]);
    super::same("pullback, dtheta", &(grad.y.clone(), grad.z.clone(), ), &[0.7685049687879715, 0.4382426612472805]);
}
}
mod program_483 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: SVector<f64, 3>, #[constant] z: [SMatrix<f64, 1, 3>; 1], n: usize) -> f64 {
let size1 = z.len() - 1;
let u = x;
-((z[(n + 0) % 1][(0, 2 - size1)] * x).sin() * 0.818 + 0.0020).acos() + u - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [SMatrix::<f64, 1, 3>::from_column_slice(&[-1.5734328117708443, -1.672692326539805, 0.4109092693910804])], }, (-1.06420973330197_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.8456215214324482, 0.20173819395029324, 0.508279105163396]), 0_usize), 0.501361378360403_f64);
    super::same("plain", &program(-1.06420973330197_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.8456215214324482, 0.20173819395029324, 0.508279105163396]), [SMatrix::<f64, 1, 3>::from_column_slice(&[-1.5734328117708443, -1.672692326539805, 0.4109092693910804])], 0_usize), &[-1.9224111391389134]);
    super::same("forward", &m.forward(&x), &[-1.9224111391389134]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.16261087934069773, 0.0, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.16261087934069773, 0.0, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.9224111391389134]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.16261087934069773, 0.0, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_484 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64) -> f64 {

x.min(x.cosh()) - x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, 1.0058679276788771_f64, -0.9474932839176964_f64);
    super::same("plain", &program(1.0058679276788771_f64), &[0.0]);
    super::same("forward", &m.forward(&x), &[0.0]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[0.0]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_485 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: SVector<f64, 1>, n: [usize; 2]) -> (SVector<f64, 3>,) {
let mut b = ((&SVector::<f64, 2>::from_rows(&[[x[(0, 0)]; 1]; 2].map(|e1| x)) + Vector2::<f64>::from_rows(&[x, SVector::<f64, 1>::from_columns(&[SVector::<f64, 1>::new(x[0])])])).fixed_view::<2, 1>(0, (n[1] + 0) % 1).into_owned(), SMatrix::<f64, 2, 3>::zeros().map(|d: f64| x[(0, (n[(n[n[(n[(n[1] + 0) % 2] + 0) % 2]] + 0) % 2] + 0) % 1)]) * SMatrix::<f64, 3, 2>::repeat(x[0]).fixed_rows::<3>(0).into_owned(), SVector::<f64, 3>::from_columns(&[Vector3::<f64>::new(x.x, x.x, x[(n[1 - n[1 - n[0]]] + 0) % 1])]).dot(&SVector::<f64, 3>::new(0.0_f64, x[(0, 0)], x[((n[(n[1 - n[n[1 - n[1]]]] + 1) % 2] + 0) % 1, 0)])) / -4.0,);
(SVector::<f64, 3>::from_columns(&[[b.0.y; 1]; 1].map(|e2| SVector::<f64, 3>::from_rows(&[x; 3]))),)
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (SMatrix::<f64, 1, 1>::from_column_slice(&[1.1714927065745866]), [1_usize, 1_usize]), (SMatrix::<f64, 3, 1>::from_column_slice(&[-0.48661779207341227, 0.2647218048453255, -0.7743093446562155]),));
    super::same("plain", &program(SMatrix::<f64, 1, 1>::from_column_slice(&[1.1714927065745866]), [1_usize, 1_usize]), &[1.1714927065745866, 1.1714927065745866, 1.1714927065745866]);
    super::same("forward", &m.forward(&x), &[1.1714927065745866, 1.1714927065745866, 1.1714927065745866]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.9962053318843023]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.9962053318843023]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.1714927065745866, 1.1714927065745866, 1.1714927065745866]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.9962053318843023]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_486 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [f64; 2];

#[module(check = off)]
pub fn program(x: &f64, y: &Alias1, #[constant] z: &f64) -> f64 {
let mut v2 = -&SVector::<f64, 2>::zeros();
let mut v4 = core::array::from_fn::<f64, 3, _>(|e3| y[0]);
let mut v5 = -1.0_f64;
let mut p = (v2.sum(), (core::f64::consts::FRAC_1_SQRT_2.sigmoid() * 1.273 + 1.6060).powi(3),);
&v2.min() * (core::f64::consts::FRAC_1_SQRT_2 / 1.0) + v4[1] - y[1] - *x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: -0.4906337585618722_f64, }, (-0.9470416210531822_f64, [-0.9647270173894148_f64, 1.3132620568971505_f64]), 0.7979366327374426_f64);
    super::same("plain", &program(&-0.9470416210531822_f64, &[-0.9647270173894148_f64, 1.3132620568971505_f64], &-0.4906337585618722_f64), &[-1.330947453233383]);
    super::same("forward", &m.forward(&x), &[-1.330947453233383]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.7979366327374426, 0.7979366327374426, -0.7979366327374426]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.7979366327374426, 0.7979366327374426, -0.7979366327374426]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.330947453233383]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.7979366327374426, 0.7979366327374426, -0.7979366327374426]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_487 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(mut x: [(f64,); 2], n: usize) -> f64 {

(0.5 + x[1].0).sin().max((x[1 - n].0.sigmoid() * 1.091 + 0.0010).tan().sin()) + &(n as f64) + x[0].0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([(0.5747705178593953_f64,), (1.593579350898556_f64,)], 1_usize), -0.9690251015198788_f64);
    super::same("plain", &program([(0.5747705178593953_f64,), (1.593579350898556_f64,)], 1_usize), &[2.4412035091974134]);
    super::same("forward", &m.forward(&x), &[2.4412035091974134]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.9690251015198788, 0.48382781068256686]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.9690251015198788, 0.48382781068256686]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[2.4412035091974134]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.9690251015198788, 0.48382781068256686]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_488 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: f64, y: &[[f64; 1]; 2]) -> f64 {
let late1: (f64, SVector<f64, 2>, f64,); late1 = (x, SVector::<f64, 2>::from_rows(&[SVector::<f64, 1>::from([[y[0][0]]]); 2]), x,);
SMatrix::<f64, 3, 3>::new(y[0][0], y[1][0], x, late1.2, x, 1.5_f64, y[0][0], x, x).fold(SMatrix::<f64, 1, 2>::from([[late1.2], [late1.0]]).transpose().min(), |s, p| (-&Matrix3::<f64>::from([[-0.25_f64, s, 2.0_f64], [s, s, late1.0], [y[0][0], p, p]])).norm()) + y[1][0]
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, (0.8164288393397395_f64, [[0.54820928979669_f64], [-0.6482999159737325_f64]]), -0.7016793685178453_f64);
    super::same("plain", &program(0.8164288393397395_f64, &[[0.54820928979669_f64], [-0.6482999159737325_f64]]), &[264.4712500504709]);
    super::same("forward", &m.forward(&x), &[264.4712500504709]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-73.75686936523874, -35.43290726518922, 0.1322114418512247]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-73.75686936523874, -35.43290726518922, 0.1322114418512247]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[264.4712500504709]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-73.75686936523874, -35.43290726518922, 0.1322114418512247]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_489 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: (f64, f64,), #[param] y: [f64; 2], n: usize) -> f64 {
let mut grad = y[1 - n];
let i = --x.1;
(n as f64).clamp(0.3, 0.5 + 0.5).log((n as f64).sigmoid() * 0.682 + 2.2510) + i - y[1] + x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: [-0.9606862634110166_f64, 1.4660518344342641_f64], }, ((0.2346400712749731_f64, 0.8729800247827079_f64,), 1_usize), -0.874488614632192_f64);
    super::same("plain", &program((0.2346400712749731_f64, 0.8729800247827079_f64,), [-0.9606862634110166_f64, 1.4660518344342641_f64], 1_usize), &[-0.35843173837658315]);
    super::same("forward", &m.forward(&x), &[-0.35843173837658315]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.874488614632192, -0.874488614632192]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0, 0.874488614632192]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.874488614632192, -0.874488614632192]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0, 0.874488614632192]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.35843173837658315]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.874488614632192, -0.874488614632192]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0, 0.874488614632192]);
}
}
mod program_490 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program<T: Real>(x: T, #[param] y: &T, z: &SVector<T, 3>, s: [T; 2]) -> [T; 2] {
let mut v2 = core::array::from_fn::<T, 2, _>(|e1| s[(e1 + 0) % 2]);
let mut v3 = T::lit(0.0).sin().exp2();
let mut v4 = *y + s[0];
core::array::from_fn::<T, 2, _>(|s| { z.norm() })
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: 1.6724842649425251_f64, }, (0.49871858989592466_f64, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.2725716207393901, -1.7421993883415792, -0.26590730462196477]), [-0.18609206987784088_f64, 0.22726460384851388_f64]), [-0.14230547341949817_f64, 0.762013241992745_f64]);
    super::same("plain", &program(0.49871858989592466_f64, &1.6724842649425251_f64, &SMatrix::<f64, 3, 1>::from_column_slice(&[-0.2725716207393901, -1.7421993883415792, -0.26590730462196477]), [-0.18609206987784088_f64, 0.22726460384851388_f64]), &[1.783328542871893, 1.783328542871893]);
    super::same("forward", &m.forward(&x), &[1.783328542871893, 1.783328542871893]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.09471880632425617, -0.6054153620062332, -0.09240295236301944, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.09471880632425617, -0.6054153620062332, -0.09240295236301944, 0.0, 0.0]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.783328542871893, 1.783328542871893]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.09471880632425617, -0.6054153620062332, -0.09240295236301944, 0.0, 0.0]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[0.0]);
}
}
mod program_492 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = [[SVector<f64, 3>; 2]; 1];

#[module(check = off)]
pub fn program(x: Alias1) -> f64 {
let mut v2 = SVector::<f64, 2>::from([[x[0][0][(1, 0)], x[0][0][(1, 0)]]]).tr_mul(&SVector::<f64, 2>::new(x[0][0][(2, 0)], -0.25_f64));
let mut v3 = [SVector::<f64, 2>::new(x[0][0][(2, 0)], x[0][0][(2, 0)]), SVector::<f64, 2>::from([x[0][0][2], v2[(0, 0)]])];
f64::abs(*&(0.0_f64.sigmoid() * 0.818 + 2.1040).acosh()) + v3[1].y - v2.norm_squared() + x[0][1].x
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, [[SMatrix::<f64, 3, 1>::from_column_slice(&[1.1075932947211973, 1.7146366227361347, -0.42824289048596953]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6180266651476382, 0.34141940524880254, 1.3197977355433865])]], -0.4302344585004225_f64);
    super::same("plain", &program([[SMatrix::<f64, 3, 1>::from_column_slice(&[1.1075932947211973, 1.7146366227361347, -0.42824289048596953]), SMatrix::<f64, 3, 1>::from_column_slice(&[-0.6180266651476382, 0.34141940524880254, 1.3197977355433865])]]), &[-1.5609410198349147]);
    super::same("forward", &m.forward(&x), &[-1.5609410198349147]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, 0.9705033584485916, -2.4534877169033784, -0.4302344585004225, 0.0, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, 0.9705033584485916, -2.4534877169033784, -0.4302344585004225, 0.0, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.5609410198349147]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, 0.9705033584485916, -2.4534877169033784, -0.4302344585004225, 0.0, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_493 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = f64;

#[module(check = off)]
pub fn program(x: (f64, f64,), y: Alias1, #[constant] z: &f64, n: [usize; 2]) -> f64 {

(RowVector2::<f64>::zeros() - SMatrix::<f64, 1, 2>::from_rows(&[SMatrix::<f64, 1, 2>::from_rows(&core::array::from_fn::<SMatrix<f64, 1, 2>, 1, _>(|input: usize| SMatrix::<f64, 1, 2>::from_element(y))); 1])).iter().sum::<f64>() - y - x.0
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: 1.7929773349135614_f64, }, ((-0.977332621478682_f64, 0.2624584079828983_f64,), 0.8026122475676843_f64, [0_usize, 0_usize]), 0.5720590981233813_f64);
    super::same("plain", &program((-0.977332621478682_f64, 0.2624584079828983_f64,), 0.8026122475676843_f64, &1.7929773349135614_f64, [0_usize, 0_usize]), &[-1.430504121224371]);
    super::same("forward", &m.forward(&x), &[-1.430504121224371]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.5720590981233813, 0.0, -1.7161772943701439]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.5720590981233813, 0.0, -1.7161772943701439]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-1.430504121224371]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.5720590981233813, 0.0, -1.7161772943701439]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_495 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = SVector<f64, 2>;

#[module(check = off)]
pub fn program<const N: usize>(mut x: SVector<f64, N>, #[param] y: Alias1) -> f64 {
let late2; late2 = y.iter().cloned().sum::<f64>().sin().sinh() - stop_gradient(x[1].signum());
let late3: SVector<f64, N>; late3 = SVector::<f64, N>::from_fn(|e4, e5| { let s = y[((e5 + 1) % 2, (e4 + 0) % 1)]; let mut i = Matrix3::<f64>::from_row_slice(&[late2, y[(1, 0)], x[(0, 0 - e5)], late2, x[2 - e5], 1.5_f64, late2, x[(2, e5)], x[(2, 0)]]); let mut c: f64 = 3.0_f64; s }) * (3.0 / -(late2 * late2 + 0.5)) * (x[(1, 0)] - &x[(2, 0)]).sin().min(0.0_f64.sin().abs());
x[(0, 0)] = late2.exp2();
[SMatrix::<f64, 2, N>::repeat(2.0_f64).column_sum(), &y - y][0].max() + late3.sum() - late2 - y.sum() - x.sum()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { y: SMatrix::<f64, 2, 1>::from_column_slice(&[0.804859646994755, -1.5790959950223011]), }, SMatrix::<f64, 3, 1>::from_column_slice(&[-0.17509467323164907, 1.4938505121668295, 0.27085941832034444]), 0.6348708407575561_f64);
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[-0.17509467323164907, 1.4938505121668295, 0.27085941832034444]), SMatrix::<f64, 2, 1>::from_column_slice(&[0.804859646994755, -1.5790959950223011])), &[6.471317457862408]);
    super::same("forward", &m.forward(&x), &[6.471317457862408]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.6348708407575561, -0.6348708407575561]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.y.clone(), ), &[-1.3210468355681118, -1.3210468355681118]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.6348708407575561, -0.6348708407575561]);
    super::same("backward, dtheta", &(grad.y.clone(), ), &[-1.3210468355681118, -1.3210468355681118]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[6.471317457862408]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.6348708407575561, -0.6348708407575561]);
    super::same("pullback, dtheta", &(grad.y.clone(), ), &[-1.3210468355681118, -1.3210468355681118]);
}
}
mod program_497 {
use chainrule::prelude::*;
use super::named::*;

#[module(check = off)]
pub fn program(x: &[f64; 1], y: f64, z: &f64, mut s: [f64; 3], n: usize) -> f64 {
const K: f64 = 0.75;
let mut v1 = s[2 - n].sigmoid();
let mut v2 = [v1, *z, K];
let mut v3 = v1 / -(v2[(n + 1) % 3].sigmoid() + 0.3);
(SVector::<f64, 1>::new(K) - SVector::<f64, 1>::zeros()).trace() - v3 + v2[1] - v1 + s[(n + 0) % 3] + *z + y
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program, ([0.18634950291897712_f64], -1.4782973398021295_f64, 0.5012207868782842_f64, [0.6874879685295222_f64, 0.72136696330362_f64, -0.1832930468186681_f64], 1_usize), -0.9013130355125956_f64);
    super::same("plain", &program(&[0.18634950291897712_f64], -1.4782973398021295_f64, &0.5012207868782842_f64, [0.6874879685295222_f64, 0.72136696330362_f64, -0.1832930468186681_f64], 1_usize), &[1.0098199430343175]);
    super::same("forward", &m.forward(&x), &[1.0098199430343175]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[0.0, -0.9013130355125956, -1.8026260710251911, 0.0, -0.9055314300350997, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(), &[]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[0.0, -0.9013130355125956, -1.8026260710251911, 0.0, -0.9055314300350997, 0.0]);
    super::same("backward, dtheta", &(), &[]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[1.0098199430343175]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[0.0, -0.9013130355125956, -1.8026260710251911, 0.0, -0.9055314300350997, 0.0]);
    super::same("pullback, dtheta", &(), &[]);
}
}
mod program_499 {
use chainrule::prelude::*;
use super::named::*;
type Alias1 = (f64,);
type Alias2 = f64;

#[module(check = off)]
pub fn program<const N: usize>(x: SVector<f64, N>, y: Alias1, #[param] z: [[SMatrix<f64, N, N>; 2]; 2], #[constant] s: Alias2) -> SMatrix<f64, N, N> {

(z[0][0].add_to_columns(&x) - &(SMatrix::<f64, N, N>::repeat(x[(0, 0)]) * x[(1, 0)])) * (s, SVector::<f64, 3>::from_rows(&[[SVector::<f64, 1>::from_row_slice(&[x[(1, 0)]]); 3], [SVector::<f64, 1>::new(z[1][0][5]); 3]][1]), x,).0.to_radians()
}

#[test]
fn agrees() {
    let (m, x, dy) = (Program { z: [[SMatrix::<f64, 3, 3>::from_column_slice(&[1.260852711066668, -1.4785492050867801, 1.4356810237251914, 1.6163632027873782, -0.3921079510037969, -0.6500676557055441, 1.8189648387293063, -0.7390244762047359, -0.14532851998184115]), SMatrix::<f64, 3, 3>::from_column_slice(&[1.812708445925725, -1.7101759002810208, 0.5212815300778461, 1.715234785312946, 1.7018051875505584, -0.7582608941751342, -0.5960140149935097, -1.623869222094671, 0.745125192156132])], [SMatrix::<f64, 3, 3>::from_column_slice(&[-0.2879736788670181, -1.5653904193749484, 1.518551516692487, -0.28914449729131786, -1.1645474700733685, -1.332113064849593, -0.7295232577284708, -1.1865241792096168, -0.6237784243414596]), SMatrix::<f64, 3, 3>::from_column_slice(&[-0.45036120281877967, -0.5245187617117174, -1.3546123085029222, 1.3408854193397595, -1.409918717752738, 0.3814353801514708, 1.103696845825954, 1.234950105104239, -1.6568215241436137])]], s: -0.47943719966502407_f64, }, (SMatrix::<f64, 3, 1>::from_column_slice(&[0.8814367582958157, 1.5851919871520086, 1.406612935716883]), (-0.7985402022555325_f64,)), SMatrix::<f64, 3, 3>::from_column_slice(&[-0.20521498306820196, -0.6946960837658267, -0.10023482438444264, 0.8513946660560934, -0.15471576945134613, -0.8019980406979199, -0.15400554171144631, 0.5227632212237532, -0.7438471243548792]));
    super::same("plain", &program(SMatrix::<f64, 3, 1>::from_column_slice(&[0.8814367582958157, 1.5851919871520086, 1.406612935716883]), (-0.7985402022555325_f64,), [[SMatrix::<f64, 3, 3>::from_column_slice(&[1.260852711066668, -1.4785492050867801, 1.4356810237251914, 1.6163632027873782, -0.3921079510037969, -0.6500676557055441, 1.8189648387293063, -0.7390244762047359, -0.14532851998184115]), SMatrix::<f64, 3, 3>::from_column_slice(&[1.812708445925725, -1.7101759002810208, 0.5212815300778461, 1.715234785312946, 1.7018051875505584, -0.7582608941751342, -0.5960140149935097, -1.623869222094671, 0.745125192156132])], [SMatrix::<f64, 3, 3>::from_column_slice(&[-0.2879736788670181, -1.5653904193749484, 1.518551516692487, -0.28914449729131786, -1.1645474700733685, -1.332113064849593, -0.7295232577284708, -1.1865241792096168, -0.6237784243414596]), SMatrix::<f64, 3, 3>::from_column_slice(&[-0.45036120281877967, -0.5245187617117174, -1.3546123085029222, 1.3408854193397595, -1.409918717752738, 0.3814353801514708, 1.103696845825954, 1.234950105104239, -1.6568215241436137])]], -0.47943719966502407_f64), &[-0.006234339150317673, 0.010799459072854027, -0.012091807105702986, -0.009209164801536806, 0.0017083819135115998, 0.005361232447462838, -0.010904486198837491, 0.004611295335291334, 0.0011376976627155081]);
    super::same("forward", &m.forward(&x), &[-0.006234339150317673, 0.010799459072854027, -0.012091807105702986, -0.009209164801536806, 0.0017083819135115998, 0.005361232447462838, -0.010904486198837491, 0.004611295335291334, 0.0011376976627155081]);
    super::same("backward_dx", &m.backward_dx(&x, &dy), &[-0.02375721247293444, -0.008186733883971082, 0.013773998491114476, 0.0]);
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same("backward_dtheta", &(dtheta.z.clone(), ), &[0.001717189252815022, 0.005813048497627976, 0.0008387407226184955, -0.0071242642647085345, 0.0012946240696984702, 0.006710925272973243, 0.0012886810560657777, -0.00437435596480814, 0.006224332495522737, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let mut grad = m.zero_grad();
    super::same("backward, dx", &m.backward(&x, &dy, &mut grad), &[-0.02375721247293444, -0.008186733883971082, 0.013773998491114476, 0.0]);
    super::same("backward, dtheta", &(grad.z.clone(), ), &[0.001717189252815022, 0.005813048497627976, 0.0008387407226184955, -0.0071242642647085345, 0.0012946240696984702, 0.006710925272973243, 0.0012886810560657777, -0.00437435596480814, 0.006224332495522737, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same("pullback", &y, &[-0.006234339150317673, 0.010799459072854027, -0.012091807105702986, -0.009209164801536806, 0.0017083819135115998, 0.005361232447462838, -0.010904486198837491, 0.004611295335291334, 0.0011376976627155081]);
    super::same("pullback, dx", &pull(&m, &x, &dy, &mut grad), &[-0.02375721247293444, -0.008186733883971082, 0.013773998491114476, 0.0]);
    super::same("pullback, dtheta", &(grad.z.clone(), ), &[0.001717189252815022, 0.005813048497627976, 0.0008387407226184955, -0.0071242642647085345, 0.0012946240696984702, 0.006710925272973243, 0.0012886810560657777, -0.00437435596480814, 0.006224332495522737, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
}
}
