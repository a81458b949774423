/// y = cos(θ x) + π
#[inline]
#[allow(
    dead_code,
    unused_variables,
    unused_mut,
    unused_parens,
    unused_braces,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
pub fn cosine(x: f64, theta: f64) -> f64 {
    let x = x;
    let theta = theta;
    let v1 = theta * x;
    let v2 = ::chainrule::rules::scalar::cos(v1);
    let v3 = v2 + PI;
    v3
}
/// y = cos(θ x) + π
///
///The module of the function [`cosine`](fn@cosine).
///
///# Derivatives
///
///`∂y/∂x = −θ·sin(θ·x)`
///
///`∂y/∂θ = −x·sin(θ·x)`
#[derive(Clone, Debug)]
#[allow(dead_code)]
pub struct Cosine {
    ///The argument `theta` of the function.
    pub theta: f64,
}
///The gradient of a [`Cosine`]: for each of its parameters, the derivative with respect to it, in a field of the same name.
#[allow(dead_code)]
pub struct CosineGrad {
    ///The derivative with respect to `theta`.
    pub theta: f64,
}
#[automatically_derived]
impl ::core::clone::Clone for CosineGrad {
    #[inline]
    fn clone(&self) -> Self {
        CosineGrad {
            theta: ::core::clone::Clone::clone(&self.theta),
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for CosineGrad {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("CosineGrad").field("theta", &self.theta).finish()
    }
}
#[automatically_derived]
impl ::core::cmp::PartialEq for CosineGrad {
    fn eq(&self, other: &Self) -> bool {
        self.theta == other.theta
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for CosineGrad {
    type Grad = Self;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.theta, &path.field("theta"), visitor);
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
            &mut self.theta,
            ::chainrule::rules::array::map(read, |grad| &grad.theta),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.theta),
            &path.field("theta"),
            visitor,
        );
    }
}
#[automatically_derived]
impl ::chainrule::Cotangent for CosineGrad {
    #[inline]
    fn zeroed() -> Self {
        CosineGrad {
            theta: ::chainrule::Cotangent::zeroed(),
        }
    }
    #[inline]
    fn neutral() -> Self {
        CosineGrad {
            theta: ::chainrule::Cotangent::neutral(),
        }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        ::chainrule::Cotangent::accumulate(&mut self.theta, &other.theta);
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for Cosine {
    type Grad = CosineGrad;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.theta, &path.field("theta"), visitor);
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
            &mut self.theta,
            ::chainrule::rules::array::map(read, |grad| &grad.theta),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.theta),
            &path.field("theta"),
            visitor,
        );
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut ::chainrule::parameters::Mode<'_>) {
        ::chainrule::Parameters::set_mode(&mut self.theta, mode);
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        ::chainrule::Parameters::track(&mut self.theta, &grad.theta);
    }
}
const _: () = {
    #[automatically_derived]
    #[allow(
        dead_code,
        unused_variables,
        unused_mut,
        unused_parens,
        unused_braces,
        clippy::all,
        clippy::pedantic,
        clippy::nursery
    )]
    impl ::chainrule::Module<f64> for Cosine {
        type Output = f64;
        #[inline]
        fn forward(&self, input: &f64) -> Self::Output {
            let module = self;
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let v2 = ::chainrule::rules::scalar::cos(v1);
            let v3 = v2 + PI;
            v3
        }
        #[inline(always)]
        fn pullback(
            &self,
            input: &f64,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &f64,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) -> ::chainrule::Tangent<f64> + use<>,
        ) {
            let module = self;
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let v2 = ::chainrule::rules::scalar::cos(v1);
            let v3 = v2 + PI;
            (
                v3,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &f64,
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad,
                | -> ::chainrule::Tangent<f64> {
                    let x = *input;
                    let theta = module.theta;
                    let v1 = theta * x;
                    let dv3 = *dy;
                    let dv2 = dv3;
                    let dv1 = -(dv2 * ::chainrule::rules::scalar::sin(v1));
                    grad.theta += dv1 * x;
                    let dx = dv1 * theta;
                    dx
                },
            )
        }
        #[inline(always)]
        fn pullback_dx(
            &self,
            input: &f64,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &f64,
                &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<f64> + use<>,
        ) {
            let module = self;
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let v2 = ::chainrule::rules::scalar::cos(v1);
            let v3 = v2 + PI;
            (
                v3,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &f64,
                    dy: &::chainrule::Tangent<Self::Output>,
                | -> ::chainrule::Tangent<f64> {
                    let x = *input;
                    let theta = module.theta;
                    let v1 = theta * x;
                    let dv3 = *dy;
                    let dv2 = dv3;
                    let dv1 = -(dv2 * ::chainrule::rules::scalar::sin(v1));
                    let dx = dv1 * theta;
                    dx
                },
            )
        }
        #[inline(always)]
        fn pullback_dtheta(
            &self,
            input: &f64,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &f64,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) + use<>,
        ) {
            let module = self;
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let v2 = ::chainrule::rules::scalar::cos(v1);
            let v3 = v2 + PI;
            (
                v3,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &f64,
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad|
                {
                    let x = *input;
                    let theta = module.theta;
                    let v1 = theta * x;
                    let dv3 = *dy;
                    let dv2 = dv3;
                    let dv1 = -(dv2 * ::chainrule::rules::scalar::sin(v1));
                    grad.theta += dv1 * x;
                },
            )
        }
        #[inline]
        fn backward(
            &self,
            input: &f64,
            dy: &::chainrule::Tangent<Self::Output>,
            grad: &mut Self::Grad,
        ) -> ::chainrule::Tangent<f64> {
            let module = self;
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let dv3 = *dy;
            let dv2 = dv3;
            let dv1 = -(dv2 * ::chainrule::rules::scalar::sin(v1));
            grad.theta += dv1 * x;
            let dx = dv1 * theta;
            dx
        }
        ///`dL/dx`, given `dL/dy`.
        ///
        ///`∂y/∂x = −θ·sin(θ·x)`
        #[inline]
        fn backward_dx(
            &self,
            input: &f64,
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> ::chainrule::Tangent<f64> {
            let module = self;
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let dv3 = *dy;
            let dv2 = dv3;
            let dv1 = -(dv2 * ::chainrule::rules::scalar::sin(v1));
            let dx = dv1 * theta;
            dx
        }
        #[inline]
        fn accumulate_dtheta(
            &self,
            input: &f64,
            dy: &::chainrule::Tangent<Self::Output>,
            grad: &mut Self::Grad,
        ) {
            let module = self;
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let dv3 = *dy;
            let dv2 = dv3;
            let dv1 = -(dv2 * ::chainrule::rules::scalar::sin(v1));
            grad.theta += dv1 * x;
        }
        #[inline]
        fn value_and_grad(
            &self,
            input: &f64,
            grad: &mut Self::Grad,
        ) -> (Self::Output, ::chainrule::Tangent<f64>) {
            let module = self;
            let dy = &::chainrule::rules::scalar::lit::<Self::Output>(1.0);
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let v2 = ::chainrule::rules::scalar::cos(v1);
            let v3 = v2 + PI;
            let dv3 = *dy;
            let dv2 = dv3;
            let dv1 = -(dv2 * ::chainrule::rules::scalar::sin(v1));
            grad.theta += dv1 * x;
            let dx = dv1 * theta;
            (v3, dx)
        }
        #[inline]
        fn value_and_dx(
            &self,
            input: &f64,
        ) -> (Self::Output, ::chainrule::Tangent<f64>) {
            let module = self;
            let dy = &::chainrule::rules::scalar::lit::<Self::Output>(1.0);
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let v2 = ::chainrule::rules::scalar::cos(v1);
            let v3 = v2 + PI;
            let dv3 = *dy;
            let dv2 = dv3;
            let dv1 = -(dv2 * ::chainrule::rules::scalar::sin(v1));
            let dx = dv1 * theta;
            (v3, dx)
        }
        #[inline]
        fn value_and_dtheta(&self, input: &f64, grad: &mut Self::Grad) -> Self::Output {
            let module = self;
            let dy = &::chainrule::rules::scalar::lit::<Self::Output>(1.0);
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let v2 = ::chainrule::rules::scalar::cos(v1);
            let v3 = v2 + PI;
            let dv3 = *dy;
            let dv2 = dv3;
            let dv1 = -(dv2 * ::chainrule::rules::scalar::sin(v1));
            grad.theta += dv1 * x;
            v3
        }
        ///`dL/dθ`, given `dL/dy`.
        ///
        ///`∂y/∂θ = −x·sin(θ·x)`
        #[inline]
        fn backward_dtheta(
            &self,
            input: &f64,
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> Self::Grad {
            let mut grad = ::chainrule::Parameters::zero_grad(self);
            ::chainrule::Module::accumulate_dtheta(self, input, dy, &mut grad);
            grad
        }
        const LANES: bool = true;
        #[inline(always)]
        fn sample(
            &self,
            input: &f64,
            dy: &::chainrule::Tangent<Self::Output>,
            grad: &mut Self::Grad,
            mut sizes: impl ::chainrule::rules::lanes::Sizes,
        ) -> (Self::Output, ::chainrule::Tangent<f64>) {
            let module = self;
            let x = *input;
            let theta = module.theta;
            let v1 = theta * x;
            let v2 = ::chainrule::rules::lanes::cos(v1, &mut sizes);
            let v3 = v2 + PI;
            let dv3 = *dy;
            let dv2 = dv3;
            let dv1 = -(dv2 * ::chainrule::rules::lanes::sin(v1, &mut sizes));
            grad.theta += dv1 * x;
            let dx = dv1 * theta;
            (v3, dx)
        }
    }
};
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub struct cosine {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
#[allow(
    unused_variables,
    clippy::unused_unit,
    clippy::clone_on_copy,
    clippy::type_complexity
)]
impl<'__a> ::chainrule::rules::call::Function<(&'__a f64, &'__a f64)> for cosine {
    type Module = Cosine;
    type Input = f64;
    type Held = &'__a f64;
    type Tangents = (::chainrule::Tangent<f64>, <f64 as ::chainrule::Parameters>::Grad);
    type Bound = ::chainrule::rules::call::Bound<Self, (&'__a f64, &'__a f64)>;
    #[inline]
    fn bind((x, theta): (&'__a f64, &'__a f64)) -> Self::Bound {
        ::chainrule::rules::call::Bound {
            module: Cosine {
                theta: ::core::clone::Clone::clone(theta),
            },
            held: x,
        }
    }
    #[inline]
    fn unbind(
        dx: ::chainrule::Tangent<Self::Input>,
        grad: <Self::Module as ::chainrule::Parameters>::Grad,
    ) -> Self::Tangents {
        (dx, grad.theta)
    }
}
#[automatically_derived]
impl ::chainrule::gradcheck::Sample for Cosine {
    #[allow(unused_variables)]
    fn sample(
        sampler: &mut ::chainrule::gradcheck::Sampler,
        range: ::core::option::Option<(f64, f64)>,
    ) -> Self {
        Cosine {
            theta: ::chainrule::gradcheck::Sample::sample(sampler, range),
        }
    }
}
#[cfg(test)]
#[test]
#[allow(dead_code, clippy::unnecessary_cast)]
fn gradient_check_of_cosine() {
    ::chainrule::gradcheck::GradCheck::new("cosine")
        .assert(|sampler: &mut ::chainrule::gradcheck::Sampler| (
            Cosine {
                theta: sampler.draw::<f64>(),
            },
            sampler.draw::<f64>(),
        ));
}
