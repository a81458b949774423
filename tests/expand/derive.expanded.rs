use chainrule::prelude::*;
#[derive(Clone, Differentiable)]
pub struct Body<T: Real> {
    pub mass: T,
    position: SVector<T, 3>,
    shape: Shape<T>,
    #[skip]
    label: &'static str,
}
#[allow(non_snake_case)]
///The tangent of a [`Body`]: the derivative with respect to each of its fields, in a field of the same name.
#[allow(dead_code)]
pub struct BodyTangent<T: Real> {
    ///The derivative with respect to `mass`.
    pub mass: T,
    ///The derivative with respect to `position`.
    position: SVector<T, 3>,
    ///The derivative with respect to `shape`.
    shape: <Shape<T> as ::chainrule::Differentiable>::Tangent,
    ///`label` has no derivative.
    label: (),
}
#[automatically_derived]
impl<T: Real> ::core::clone::Clone for BodyTangent<T>
where
    for<'__a> Shape<T>: ::chainrule::Differentiable,
{
    #[inline]
    fn clone(&self) -> Self {
        BodyTangent {
            mass: ::core::clone::Clone::clone(&self.mass),
            position: ::core::clone::Clone::clone(&self.position),
            shape: ::core::clone::Clone::clone(&self.shape),
            label: ::core::clone::Clone::clone(&self.label),
        }
    }
}
#[automatically_derived]
impl<T: Real> ::core::fmt::Debug for BodyTangent<T>
where
    for<'__a> Shape<T>: ::chainrule::Differentiable,
{
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("BodyTangent")
            .field("mass", &self.mass)
            .field("position", &self.position)
            .field("shape", &self.shape)
            .field("label", &self.label)
            .finish()
    }
}
#[automatically_derived]
impl<T: Real> ::core::cmp::PartialEq for BodyTangent<T>
where
    for<'__a> Shape<T>: ::chainrule::Differentiable,
{
    fn eq(&self, other: &Self) -> bool {
        self.mass == other.mass && self.position == other.position
            && self.shape == other.shape && self.label == other.label
    }
}
#[automatically_derived]
impl<T: Real> ::chainrule::Parameters for BodyTangent<T>
where
    for<'__a> Shape<T>: ::chainrule::Differentiable,
{
    type Grad = Self;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.mass, &path.field("mass"), visitor);
        ::chainrule::Parameters::visit(&self.position, &path.field("position"), visitor);
        ::chainrule::Parameters::visit(&self.shape, &path.field("shape"), visitor);
        ::chainrule::Parameters::visit(&self.label, &path.field("label"), visitor);
    }
    #[allow(unused_variables, unused_mut)]
    #[inline]
    fn zip<
        const __R: usize,
        const __W: usize,
        __V: ::chainrule::parameters::Zip<__R, __W>,
    >(
        &mut self,
        read: [&Self::Grad; __R],
        mut write: [&mut Self::Grad; __W],
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::zip(
            &mut self.mass,
            ::chainrule::rules::array::map(read, |grad| &grad.mass),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.mass),
            &path.field("mass"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.position,
            ::chainrule::rules::array::map(read, |grad| &grad.position),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.position),
            &path.field("position"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.shape,
            ::chainrule::rules::array::map(read, |grad| &grad.shape),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.shape),
            &path.field("shape"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.label,
            ::chainrule::rules::array::map(read, |grad| &grad.label),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.label),
            &path.field("label"),
            visitor,
        );
    }
}
#[automatically_derived]
impl<T: Real> ::chainrule::Cotangent for BodyTangent<T>
where
    for<'__a> Shape<T>: ::chainrule::Differentiable,
{
    #[inline]
    fn zeroed() -> Self {
        BodyTangent {
            mass: ::chainrule::Cotangent::zeroed(),
            position: ::chainrule::Cotangent::zeroed(),
            shape: ::chainrule::Cotangent::zeroed(),
            label: ::chainrule::Cotangent::zeroed(),
        }
    }
    #[inline]
    fn neutral() -> Self {
        BodyTangent {
            mass: ::chainrule::Cotangent::neutral(),
            position: ::chainrule::Cotangent::neutral(),
            shape: ::chainrule::Cotangent::neutral(),
            label: ::chainrule::Cotangent::neutral(),
        }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        ::chainrule::Cotangent::accumulate(&mut self.mass, &other.mass);
        ::chainrule::Cotangent::accumulate(&mut self.position, &other.position);
        ::chainrule::Cotangent::accumulate(&mut self.shape, &other.shape);
        ::chainrule::Cotangent::accumulate(&mut self.label, &other.label);
    }
}
#[automatically_derived]
impl<T: Real> ::chainrule::Parameters for Body<T>
where
    for<'__a> Shape<T>: ::chainrule::Differentiable,
{
    type Grad = BodyTangent<T>;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.mass, &path.field("mass"), visitor);
        ::chainrule::Parameters::visit(&self.position, &path.field("position"), visitor);
        ::chainrule::Parameters::visit(&self.shape, &path.field("shape"), visitor);
    }
    #[allow(unused_variables, unused_mut)]
    #[inline]
    fn zip<
        const __R: usize,
        const __W: usize,
        __V: ::chainrule::parameters::Zip<__R, __W>,
    >(
        &mut self,
        read: [&Self::Grad; __R],
        mut write: [&mut Self::Grad; __W],
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::zip(
            &mut self.mass,
            ::chainrule::rules::array::map(read, |grad| &grad.mass),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.mass),
            &path.field("mass"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.position,
            ::chainrule::rules::array::map(read, |grad| &grad.position),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.position),
            &path.field("position"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.shape,
            ::chainrule::rules::array::map(read, |grad| &grad.shape),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.shape),
            &path.field("shape"),
            visitor,
        );
    }
}
#[automatically_derived]
impl<T: Real> ::chainrule::Differentiable for Body<T>
where
    for<'__a> Shape<T>: ::chainrule::Differentiable,
{
    type Tangent = BodyTangent<T>;
}
#[automatically_derived]
impl<T: Real> ::chainrule::gradcheck::Sample for Body<T>
where
    for<'__a> Shape<T>: ::chainrule::gradcheck::Sample,
    for<'__a> &'static str: ::chainrule::rules::sample::Skipped,
{
    #[allow(unused_variables)]
    fn sample(
        sampler: &mut ::chainrule::gradcheck::Sampler,
        range: ::core::option::Option<(f64, f64)>,
    ) -> Self {
        Body {
            mass: ::chainrule::gradcheck::Sample::sample(sampler, range),
            position: ::chainrule::gradcheck::Sample::sample(sampler, range),
            shape: ::chainrule::gradcheck::Sample::sample(sampler, range),
            label: ::chainrule::rules::sample::Skipped::value(),
        }
    }
}
#[derive(Clone, Differentiable)]
enum Shape<T: Real> {
    Point,
    Ball(T),
    Rod { length: T, segments: usize },
}
#[allow(non_snake_case)]
///The tangent of a [`Shape`]: the derivative with respect to each field of each variant, in a field `variant_field`. It is zero where the value is of another variant.
#[allow(dead_code)]
struct ShapeTangent<T: Real> {
    ///The derivative with respect to `Ball.0`.
    ball_0: T,
    ///The derivative with respect to `Rod.length`.
    rod_length: T,
    ///The derivative with respect to `Rod.segments`.
    rod_segments: (),
}
#[automatically_derived]
impl<T: Real> ::core::clone::Clone for ShapeTangent<T> {
    #[inline]
    fn clone(&self) -> Self {
        ShapeTangent {
            ball_0: ::core::clone::Clone::clone(&self.ball_0),
            rod_length: ::core::clone::Clone::clone(&self.rod_length),
            rod_segments: ::core::clone::Clone::clone(&self.rod_segments),
        }
    }
}
#[automatically_derived]
impl<T: Real> ::core::fmt::Debug for ShapeTangent<T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("ShapeTangent")
            .field("ball_0", &self.ball_0)
            .field("rod_length", &self.rod_length)
            .field("rod_segments", &self.rod_segments)
            .finish()
    }
}
#[automatically_derived]
impl<T: Real> ::core::cmp::PartialEq for ShapeTangent<T> {
    fn eq(&self, other: &Self) -> bool {
        self.ball_0 == other.ball_0 && self.rod_length == other.rod_length
            && self.rod_segments == other.rod_segments
    }
}
#[automatically_derived]
impl<T: Real> ::chainrule::Parameters for ShapeTangent<T> {
    type Grad = Self;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.ball_0, &path.field("ball_0"), visitor);
        ::chainrule::Parameters::visit(
            &self.rod_length,
            &path.field("rod_length"),
            visitor,
        );
        ::chainrule::Parameters::visit(
            &self.rod_segments,
            &path.field("rod_segments"),
            visitor,
        );
    }
    #[allow(unused_variables, unused_mut)]
    #[inline]
    fn zip<
        const __R: usize,
        const __W: usize,
        __V: ::chainrule::parameters::Zip<__R, __W>,
    >(
        &mut self,
        read: [&Self::Grad; __R],
        mut write: [&mut Self::Grad; __W],
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::zip(
            &mut self.ball_0,
            ::chainrule::rules::array::map(read, |grad| &grad.ball_0),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.ball_0),
            &path.field("ball_0"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.rod_length,
            ::chainrule::rules::array::map(read, |grad| &grad.rod_length),
            ::chainrule::rules::array::map(
                write.each_mut(),
                |grad| &mut grad.rod_length,
            ),
            &path.field("rod_length"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.rod_segments,
            ::chainrule::rules::array::map(read, |grad| &grad.rod_segments),
            ::chainrule::rules::array::map(
                write.each_mut(),
                |grad| &mut grad.rod_segments,
            ),
            &path.field("rod_segments"),
            visitor,
        );
    }
}
#[automatically_derived]
impl<T: Real> ::chainrule::Cotangent for ShapeTangent<T> {
    #[inline]
    fn zeroed() -> Self {
        ShapeTangent {
            ball_0: ::chainrule::Cotangent::zeroed(),
            rod_length: ::chainrule::Cotangent::zeroed(),
            rod_segments: ::chainrule::Cotangent::zeroed(),
        }
    }
    #[inline]
    fn neutral() -> Self {
        ShapeTangent {
            ball_0: ::chainrule::Cotangent::neutral(),
            rod_length: ::chainrule::Cotangent::neutral(),
            rod_segments: ::chainrule::Cotangent::neutral(),
        }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        ::chainrule::Cotangent::accumulate(&mut self.ball_0, &other.ball_0);
        ::chainrule::Cotangent::accumulate(&mut self.rod_length, &other.rod_length);
        ::chainrule::Cotangent::accumulate(&mut self.rod_segments, &other.rod_segments);
    }
}
#[automatically_derived]
impl<T: Real> ::chainrule::Parameters for Shape<T> {
    type Grad = ShapeTangent<T>;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        match self {
            Self::Point { .. } => {}
            Self::Ball { 0: ball_0, .. } => {
                ::chainrule::Parameters::visit(ball_0, &path.field("ball_0"), visitor);
            }
            Self::Rod { length: rod_length, segments: rod_segments, .. } => {
                ::chainrule::Parameters::visit(
                    rod_length,
                    &path.field("rod_length"),
                    visitor,
                );
                ::chainrule::Parameters::visit(
                    rod_segments,
                    &path.field("rod_segments"),
                    visitor,
                );
            }
        }
    }
    #[allow(unused_variables, unused_mut)]
    #[inline]
    fn zip<
        const __R: usize,
        const __W: usize,
        __V: ::chainrule::parameters::Zip<__R, __W>,
    >(
        &mut self,
        read: [&Self::Grad; __R],
        mut write: [&mut Self::Grad; __W],
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        match self {
            Self::Point { .. } => {}
            Self::Ball { 0: ball_0, .. } => {
                ::chainrule::Parameters::zip(
                    ball_0,
                    ::chainrule::rules::array::map(read, |grad| &grad.ball_0),
                    ::chainrule::rules::array::map(
                        write.each_mut(),
                        |grad| &mut grad.ball_0,
                    ),
                    &path.field("ball_0"),
                    visitor,
                );
            }
            Self::Rod { length: rod_length, segments: rod_segments, .. } => {
                ::chainrule::Parameters::zip(
                    rod_length,
                    ::chainrule::rules::array::map(read, |grad| &grad.rod_length),
                    ::chainrule::rules::array::map(
                        write.each_mut(),
                        |grad| &mut grad.rod_length,
                    ),
                    &path.field("rod_length"),
                    visitor,
                );
                ::chainrule::Parameters::zip(
                    rod_segments,
                    ::chainrule::rules::array::map(read, |grad| &grad.rod_segments),
                    ::chainrule::rules::array::map(
                        write.each_mut(),
                        |grad| &mut grad.rod_segments,
                    ),
                    &path.field("rod_segments"),
                    visitor,
                );
            }
        }
    }
}
#[automatically_derived]
impl<T: Real> ::chainrule::Differentiable for Shape<T> {
    type Tangent = ShapeTangent<T>;
}
#[automatically_derived]
impl<T: Real> ::chainrule::gradcheck::Sample for Shape<T> {
    #[allow(unused_variables)]
    fn sample(
        sampler: &mut ::chainrule::gradcheck::Sampler,
        range: ::core::option::Option<(f64, f64)>,
    ) -> Self {
        match sampler.draw_in::<usize>(0.0, 3.0) {
            0 => Self::Point {},
            1 => {
                Self::Ball {
                    0: ::chainrule::gradcheck::Sample::sample(sampler, range),
                }
            }
            _ => {
                Self::Rod {
                    length: ::chainrule::gradcheck::Sample::sample(sampler, range),
                    segments: ::chainrule::gradcheck::Sample::sample(sampler, range),
                }
            }
        }
    }
}
