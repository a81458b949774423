//! Types of one's own: structs and enums that derive `Differentiable`.

#![allow(dead_code)]

use chainrule::parameters::{Leaf, Path, Visit};
use chainrule::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[module]
fn input(p: Point) -> f64 {
    p.x.sin() * p.y + p.x * p.x
}

#[module]
fn input_by_reference(p: &Point, q: &Point, a: f64) -> f64 {
    (p.x * q.y - p.y * q.x) * a
}

#[module]
fn output(x: f64, y: f64) -> Point {
    Point { x: x * y, y: x.exp() }
}

#[module]
fn input_and_output(p: &Point, #[param] angle: f64) -> Point {
    let (s, c) = angle.sin_cos();
    Point { x: p.x * c - p.y * s, y: p.x * s + p.y * c }
}

#[module]
fn shorthand(v: [f64; 2]) -> f64 {
    let [x, y] = v;
    let p = Point { x, y };
    p.x * p.y * p.y
}

#[module]
fn local(x: f64, #[param] w: f64) -> f64 {
    let p = Point { y: w * x, x: x.cos() };
    let q = p;
    p.x * q.y + q.x
}

#[module]
fn partly_inactive(x: f64) -> f64 {
    let p = Point { x, y: 3.0 };
    p.x * p.y
}

#[module]
fn field_assignment(p: Point, #[param] w: f64) -> Point {
    let mut q = p;
    q.x = p.y * w;
    q.y *= q.x + p.x;
    q.x += 1.5;
    q
}

#[module]
fn destructured(p: Point) -> f64 {
    let Point { x, y: height } = p;
    x * height.exp()
}

#[module]
fn as_a_param(x: f64, #[param] p: &Point) -> f64 {
    p.x * x * x + p.y * x
}

/// The names of all leaves.
fn names(of: &impl Parameters) -> Vec<String> {
    struct Names(Vec<String>);
    impl Visit for Names {
        fn visit<T: Real>(&mut self, leaf: &Leaf<'_>, _: &[T]) {
            self.0.push(leaf.path.to_string());
        }
    }
    let mut names = Names(Vec::new());
    of.visit(&Path::root(), &mut names);
    names.0
}

#[test]
fn a_param_is_visited_by_name() {
    let m = AsAParam { p: Point { x: 3.0, y: 5.0 } };
    assert_eq!(names(&m), ["p.x", "p.y"]);
    assert_eq!(m.parameter_count(), 2);
    assert_eq!(m.backward_dtheta(&2.0, &1.0), AsAParamGrad { p: PointTangent { x: 4.0, y: 2.0 } });
}

#[module]
fn called(p: &Point) -> f64 {
    p.x / (2.0 + p.y * p.y)
}

#[module]
fn calls(p: Point, #[param] w: &Point) -> f64 {
    let q = Point { x: p.x * w.y, y: p.y };
    called(&q) * called(&p) + called(w)
}

/// A struct as it is, and what is made of it, through a module in a parameter.
#[module]
fn forwards(p: Point, #[param] inner: &InputAndOutput) -> Point {
    let q = inner.forward(&p);
    inner.forward(&Point { x: q.y, y: p.x })
}

#[derive(Clone, Debug, Differentiable)]
struct Segment {
    ends: [Point; 2],
    weight: (f64, SVector<f64, 2>),
    count: usize,
    flags: [bool; 2],
}

#[module]
fn nested(s: &Segment) -> f64 {
    let d = s.ends[1].x - s.ends[0].x;
    d * s.weight.0 + s.ends[0].y * s.weight.1.norm_squared()
}

#[module]
fn a_nested_field_is_assigned(s: Segment, x: f64) -> Segment {
    let mut t = s;
    t.ends[0].y = x * t.ends[1].y;
    t.weight.1[1] *= x;
    t
}

#[module]
fn a_part_is_replaced(s: Segment, p: Point) -> f64 {
    let mut t = s;
    t.ends[1] = p;
    let q = t.ends[1];
    q.x * q.y * t.ends[0].x
}

#[test]
fn integers_have_the_tangent_unit() {
    let p = Point { x: 1.0, y: 2.0 };
    let s = Segment { ends: [p, p], weight: (2.0, SVector::zeros()), count: 3, flags: [true; 2] };
    let ds: SegmentTangent = Nested.backward_dx(&s, &1.0);
    let (count, flags): ((), [(); 2]) = (ds.count, ds.flags);
    assert_eq!((count, flags), ((), [(); 2]));
    assert_eq!(ds.ends[0], PointTangent { x: -2.0, y: 0.0 });
}

#[module]
fn an_array(points: &[Point; 3], #[param] w: f64) -> f64 {
    points.iter().map(|p| p.x * w + p.y.sin()).sum::<f64>() * points[1].x
}

#[module]
fn a_map_to_structs(x: [f64; 3], #[param] w: f64) -> [Point; 3] {
    x.map(|v| Point { x: v * w, y: v * v })
}

#[module]
fn a_map_of_structs(points: [Point; 2]) -> [Point; 2] {
    points.map(|p| Point { x: p.y, y: p.x * p.y })
}

#[module]
fn a_fold_of_structs(x: [f64; 4], start: Point) -> Point {
    x.iter().fold(start, |p, v| Point { x: p.x + v * p.y, y: p.y * v.cos() })
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Affine<T: Real, const N: usize, const M: usize = N> {
    weight: SMatrix<T, M, N>,
    bias: SVector<T, M>,
}

#[module]
fn generic<T: Real, const N: usize, const M: usize>(
    x: &SVector<T, N>,
    #[param] affine: &Affine<T, N, M>,
) -> SVector<T, M> {
    affine.weight * x + affine.bias
}

#[module]
fn composed<T: Real, const N: usize>(a: &Affine<T, N>, b: &Affine<T, N>) -> Affine<T, N> {
    Affine { weight: a.weight * b.weight, bias: a.weight * b.bias + a.bias }
}

/// Any two, of which a part may have no derivative.
#[derive(Clone, Debug, Differentiable)]
struct Both<A, B>
where
    B: Clone,
{
    a: A,
    b: B,
}

#[module]
fn of_type_parameters(s: Both<f64, Both<Point, usize>>) -> f64 {
    s.a * s.b.a.x
}

#[module(check(A = f64))]
fn a_type_parameter_kept<A: Differentiable + Clone>(s: &Both<A, f64>) -> A {
    s.a.clone()
}

#[derive(Clone, Debug, Default, PartialEq)]
enum Unit {
    #[default]
    Metre,
}

#[derive(Clone, Debug, Differentiable)]
struct Labelled<T, K> {
    value: f64,
    #[skip]
    label: String,
    #[skip]
    unit: Unit,
    #[skip]
    key: K,
    #[skip]
    of: core::marker::PhantomData<T>,
}

#[module]
fn skipped(x: &Labelled<String, [u8; 2]>, y: f64) -> f64 {
    x.value * y
}

#[module]
fn skipped_in_a_local(x: Labelled<(), u8>) -> f64 {
    let y = Labelled::<(), u8> {
        value: x.value * x.value,
        label: String::from("y"),
        unit: Unit::Metre,
        key: x.key,
        of: core::marker::PhantomData,
    };
    y.value
}

/// Without a `Default` for `unit`, values to check at are given.
#[derive(Clone, Debug, Differentiable)]
struct Undrawn {
    value: f64,
    #[skip]
    unit: Undefaulted,
}

#[derive(Clone, Debug)]
struct Undefaulted;

fn undrawn(value: f64) -> Undrawn {
    Undrawn { value, unit: Undefaulted }
}

#[module(check(x = undrawn(sampler.draw()), w = undrawn(0.5)))]
fn values_to_check_at(x: &Undrawn, #[param] w: &Undrawn) -> f64 {
    x.value * w.value * w.value
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pair(f64, f64);

#[derive(Clone, Copy, Debug, Differentiable)]
struct Scaled<T: Real>(T, SVector<T, 2>);

#[module]
fn a_tuple_struct(p: Pair) -> Pair {
    Pair(p.0 * p.1, p.0.sin())
}

#[module]
fn a_tuple_struct_in_the_body(x: f64, #[param] w: f64) -> f64 {
    let mut p = Pair(x * w, w);
    p.1 *= p.0;
    let q = Pair { 1: p.0, 0: p.1 };
    q.0 * p.0 + q.1
}

#[module]
fn a_generic_tuple_struct<T: Real>(x: T, #[param] v: &SVector<T, 2>) -> Scaled<T> {
    let s = Scaled::<T>(x * x, v * x);
    Scaled(s.0, s.1 * s.0)
}

#[module]
fn a_tuple_struct_by_a_path(x: f64) -> f64 {
    let p = self::Pair(x, 2.0);
    p.0 * p.1
}

#[test]
fn a_numbered_tangent() {
    let dp: PairTangent = ATupleStruct.backward_dx(&Pair(0.0, 3.0), &PairTangent(1.0, 2.0));
    assert_eq!(dp, PairTangent(5.0, 0.0));
    assert_eq!(format!("{dp:?}"), "PairTangent(5.0, 0.0)");
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Empty;

#[derive(Clone, Copy, Debug, Differentiable)]
struct EmptyBraces {}

#[module]
fn an_empty_struct(x: f64, e: Empty, #[param] b: EmptyBraces) -> f64 {
    let _ = (e, b);
    x * x
}

#[test]
fn an_empty_tangent() {
    assert_eq!(Empty.zero_tangent(), EmptyTangent {});
    assert_eq!(EmptyBraces {}.zero_tangent(), EmptyBracesTangent {});
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent = Slope, crate = renamed)]
struct Options {
    value: f64,
}

use chainrule as renamed;

#[module]
fn uses_options(x: &Options) -> f64 {
    x.value.exp()
}

#[test]
fn a_tangent_has_the_name_it_is_given() {
    assert_eq!(UsesOptions.backward_dx(&Options { value: 0.0 }, &1.0), Slope { value: 1.0 });
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape {
    Point,
    Circle(f64),
    RightTriangle { a: f64, b: f64, sides: u8 },
    Polygon(Vec3, #[skip] String),
}

type Vec3 = SVector<f64, 3>;

#[module]
fn an_enum_passes_through(s: Shape, x: f64) -> (Shape, f64) {
    (s, x * x)
}

#[module]
fn a_variant_is_made(x: f64, #[param] w: f64) -> Shape {
    Shape::Circle(x * w)
}

#[module]
fn a_variant_with_names_is_made(x: f64, y: f64) -> [Shape; 2] {
    let sides = 3;
    let first = Shape::RightTriangle { a: x * y, b: y, sides };
    [first, self::Shape::Polygon(SVector::<f64, 3>::new(x, y, x * y), String::new())]
}

#[module]
fn a_param_may_be_an_enum(x: f64, #[param] s: &Shape, #[param] o: &Option<Point>) -> (Shape, f64) {
    let t = s.clone();
    (t, x)
}

#[module]
fn an_option_passes_through(x: &Option<Point>, y: f64) -> (Option<Point>, f64) {
    (x.clone(), y * y)
}

#[module(check(x = Some(sampler.draw())))]
fn an_option_to_check_at(x: Option<f64>, y: f64) -> f64 {
    let known = if stop_gradient(&x).is_some() { 1.0 } else { 0.0 };
    known * y
}

#[test]
fn the_tangent_of_an_enum_is_a_struct() {
    let zero = Shape::Point.zero_tangent();
    let ShapeTangent {
        circle_0,
        right_triangle_a,
        right_triangle_b,
        right_triangle_sides: (),
        polygon_0,
        polygon_1: (),
    } = zero;
    assert_eq!((circle_0, right_triangle_a, right_triangle_b), (0.0, 0.0, 0.0));
    assert_eq!(polygon_0, Vec3::zeros());
}

#[test]
fn a_variant_is_visited_by_name() {
    let s = Shape::RightTriangle { a: 1.0, b: 2.0, sides: 3 };
    assert_eq!(names(&s), ["right_triangle_a", "right_triangle_b"]);
    assert_eq!(names(&Shape::Point), [""; 0]);
    assert_eq!(names(&Some(s)), ["right_triangle_a", "right_triangle_b"]);
    assert_eq!(names(&None::<Shape>), [""; 0]);
    assert_eq!(names(&Both { a: Pair(1.0, 2.0), b: [0.5; 2] }), ["a.0", "a.1", "b"]);
}

#[test]
fn the_tangent_of_a_variant_is_its_own() {
    let dy = ShapeTangent { circle_0: 2.0, ..Shape::Point.zero_tangent() };
    assert_eq!(AVariantIsMade { w: 3.0 }.backward_dx(&5.0, &dy), 6.0);
}

/// An enum without variants has no value; its tangent has one.
#[derive(Clone, Debug, Differentiable)]
enum Never {}

/// The visibility of a tangent, and its traits.
mod elsewhere {
    use chainrule::prelude::*;

    #[derive(Clone, Debug, Differentiable)]
    pub struct Seen {
        pub open: f64,
        pub(super) nearby: f64,
        hidden: f64,
    }

    impl Seen {
        pub fn new(open: f64) -> Self {
            Seen { open, nearby: 2.0, hidden: 3.0 }
        }
    }
}

#[module]
fn of_another_module(s: &elsewhere::Seen) -> f64 {
    s.open * s.nearby
}

#[test]
fn a_tangent_is_as_visible() {
    let ds: elsewhere::SeenTangent = OfAnotherModule.backward_dx(&elsewhere::Seen::new(5.0), &1.0);
    assert_eq!((ds.open, ds.nearby), (2.0, 5.0));
}

/// A macro's types, and keywords as names.
macro_rules! declare {
    ($name:ident, $field:ident) => {
        #[derive(Clone, Debug, Differentiable)]
        struct $name {
            $field: f64,
            r#type: f64,
        }
    };
}
declare!(Declared, width);

#[module]
fn of_a_macro(s: &Declared) -> f64 {
    s.width * s.r#type
}

/// What has no derivative is cut, since the macro does not see the field's type.
#[module(check(s in 0.0..2.0))]
fn integer_fields(s: &Segment, x: [f64; 2]) -> f64 {
    let on = if stop_gradient(s.flags[0]) { 1.0 } else { 2.0 };
    x[stop_gradient(s.count)] * s.weight.0.powi(stop_gradient(s.count) as i32) * on
}

/// Names that generated code has too.
#[derive(Clone, Debug, Differentiable)]
enum Shadows {
    Names { path: f64, visitor: f64, read: f64, write: f64, grad: f64, sampler: f64, range: f64 },
}

#[module]
fn makes_shadows(x: f64, y: Shadows) -> (Shadows, Shadows) {
    let path = x * x;
    let (visitor, read, write, grad, sampler, range) = (x, x * 2.0, path, x * path, -x, path * 3.0);
    (Shadows::Names { path, visitor, read, write, grad, sampler, range }, y)
}
