/// A step of a chain of three springs.
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
pub fn step(x: [f64; 3], k: usize, stiffness: f64) -> [f64; 3] {
    let x = &x;
    let k = k;
    let stiffness = stiffness;
    let v1 = ::chainrule::rules::scalar::scalar(x[1]);
    let v2 = ::chainrule::rules::scalar::scalar(x[0]);
    let v3 = v1 - v2;
    let v4 = ::chainrule::rules::scalar::powi(v3, 3);
    let v5 = stiffness * v4;
    let v6 = 0.0 + v5;
    let v7 = ::chainrule::rules::scalar::scalar(x[0]);
    let v8 = v7 + v6;
    let mut y_2 = ::core::clone::Clone::clone(x);
    y_2[0] = v8;
    let v9 = ::chainrule::rules::scalar::scalar(y_2[0]);
    let v10 = ::chainrule::rules::scalar::scalar(x[2]);
    let v11 = v9 * v10;
    y_2[k] = v11;
    y_2
}
/// A step of a chain of three springs.
///
///The module of the function [`step`](fn@step).
#[derive(Clone, Debug)]
#[allow(dead_code)]
pub struct Step {
    ///The argument `stiffness` of the function.
    pub stiffness: f64,
}
///The gradient of a [`Step`]: for each of its parameters, the derivative with respect to it, in a field of the same name.
#[allow(dead_code)]
pub struct StepGrad {
    ///The derivative with respect to `stiffness`.
    pub stiffness: f64,
}
#[automatically_derived]
impl ::core::clone::Clone for StepGrad {
    #[inline]
    fn clone(&self) -> Self {
        StepGrad {
            stiffness: ::core::clone::Clone::clone(&self.stiffness),
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for StepGrad {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("StepGrad").field("stiffness", &self.stiffness).finish()
    }
}
#[automatically_derived]
impl ::core::cmp::PartialEq for StepGrad {
    fn eq(&self, other: &Self) -> bool {
        self.stiffness == other.stiffness
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for StepGrad {
    type Grad = Self;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(
            &self.stiffness,
            &path.field("stiffness"),
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
            &mut self.stiffness,
            ::chainrule::rules::array::map(read, |grad| &grad.stiffness),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.stiffness),
            &path.field("stiffness"),
            visitor,
        );
    }
}
#[automatically_derived]
impl ::chainrule::Cotangent for StepGrad {
    #[inline]
    fn zeroed() -> Self {
        StepGrad {
            stiffness: ::chainrule::Cotangent::zeroed(),
        }
    }
    #[inline]
    fn neutral() -> Self {
        StepGrad {
            stiffness: ::chainrule::Cotangent::neutral(),
        }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        ::chainrule::Cotangent::accumulate(&mut self.stiffness, &other.stiffness);
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for Step {
    type Grad = StepGrad;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(
            &self.stiffness,
            &path.field("stiffness"),
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
            &mut self.stiffness,
            ::chainrule::rules::array::map(read, |grad| &grad.stiffness),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.stiffness),
            &path.field("stiffness"),
            visitor,
        );
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut ::chainrule::parameters::Mode<'_>) {
        ::chainrule::Parameters::set_mode(&mut self.stiffness, mode);
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        ::chainrule::Parameters::track(&mut self.stiffness, &grad.stiffness);
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
    impl ::chainrule::Module<([f64; 3], usize)> for Step {
        type Output = [f64; 3];
        #[inline]
        fn forward(&self, input: &([f64; 3], usize)) -> Self::Output {
            let module = self;
            let x = &input.0;
            let k = input.1;
            let k = k;
            let stiffness = module.stiffness;
            let v1 = ::chainrule::rules::scalar::scalar(x[1]);
            let v2 = ::chainrule::rules::scalar::scalar(x[0]);
            let v3 = v1 - v2;
            let v4 = ::chainrule::rules::scalar::powi(v3, 3);
            let v5 = stiffness * v4;
            let v6 = 0.0 + v5;
            let v7 = ::chainrule::rules::scalar::scalar(x[0]);
            let v8 = v7 + v6;
            let mut y_2 = ::core::clone::Clone::clone(x);
            y_2[0] = v8;
            let v9 = ::chainrule::rules::scalar::scalar(y_2[0]);
            let v10 = ::chainrule::rules::scalar::scalar(x[2]);
            let v11 = v9 * v10;
            y_2[k] = v11;
            y_2
        }
        const PASSES: bool = true;
        #[inline(always)]
        fn pullback_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &([f64; 3], usize),
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &([f64; 3], usize),
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) -> ::chainrule::Tangent<([f64; 3], usize)> + use<__P>,
        ) {
            let module = self;
            let x = &input.0;
            let k = input.1;
            let k = k;
            let stiffness = module.stiffness;
            let v1 = ::chainrule::rules::scalar::scalar(x[1]);
            let v2 = ::chainrule::rules::scalar::scalar(x[0]);
            let v3 = v1 - v2;
            let v4 = ::chainrule::rules::scalar::powi(v3, 3);
            let v5 = stiffness * v4;
            let v6 = 0.0 + v5;
            let v7 = ::chainrule::rules::scalar::scalar(x[0]);
            let v8 = v7 + v6;
            let mut y = ::core::clone::Clone::clone(x);
            y[0] = v8;
            let v9 = ::chainrule::rules::scalar::scalar(y[0]);
            let v10 = ::chainrule::rules::scalar::scalar(x[2]);
            let v11 = v9 * v10;
            let mut y_2 = ::core::clone::Clone::clone(&y);
            y_2[k] = v11;
            (
                y_2,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &([f64; 3], usize),
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad,
                | -> ::chainrule::Tangent<([f64; 3], usize)> {
                    let x = &input.0;
                    let k = input.1;
                    let stiffness = module.stiffness;
                    let v1 = ::chainrule::rules::scalar::scalar(x[1]);
                    let v2 = ::chainrule::rules::scalar::scalar(x[0]);
                    let v3 = v1 - v2;
                    let v9 = ::chainrule::rules::scalar::scalar(y[0]);
                    let v10 = ::chainrule::rules::scalar::scalar(x[2]);
                    ::chainrule::rules::pass::begin(pass, &mut grad.stiffness);
                    let dy_3 = dy;
                    let mut dy_3 = ::core::clone::Clone::clone(dy_3);
                    let dv11 = ::chainrule::rules::take(&mut dy_3[k]);
                    dy_3[0] += dv11 * v10;
                    let mut dx = ::chainrule::rules::Witness::of(x).zero();
                    dx[2] += dv11 * v9;
                    let dv8 = ::chainrule::rules::take(&mut dy_3[0]);
                    ::chainrule::rules::accumulate(&mut dx, &dy_3);
                    dx[0] += dv8;
                    let dv6 = dv8;
                    let dv5 = dv6;
                    grad.stiffness += dv5 * v4;
                    let dv4 = dv5 * stiffness;
                    let dv3 = dv4 * (3.0 * (v3 * v3));
                    dx[1] += dv3;
                    dx[0] -= dv3;
                    (dx, ::chainrule::Differentiable::zero_tangent(&k))
                },
            )
        }
        #[inline(always)]
        fn pullback_dx_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &([f64; 3], usize),
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &([f64; 3], usize),
                &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<([f64; 3], usize)> + use<__P>,
        ) {
            let module = self;
            let x = &input.0;
            let k = input.1;
            let k = k;
            let stiffness = module.stiffness;
            let v1 = ::chainrule::rules::scalar::scalar(x[1]);
            let v2 = ::chainrule::rules::scalar::scalar(x[0]);
            let v3 = v1 - v2;
            let v4 = ::chainrule::rules::scalar::powi(v3, 3);
            let v5 = stiffness * v4;
            let v6 = 0.0 + v5;
            let v7 = ::chainrule::rules::scalar::scalar(x[0]);
            let v8 = v7 + v6;
            let mut y = ::core::clone::Clone::clone(x);
            y[0] = v8;
            let v9 = ::chainrule::rules::scalar::scalar(y[0]);
            let v10 = ::chainrule::rules::scalar::scalar(x[2]);
            let v11 = v9 * v10;
            let mut y_2 = ::core::clone::Clone::clone(&y);
            y_2[k] = v11;
            (
                y_2,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &([f64; 3], usize),
                    dy: &::chainrule::Tangent<Self::Output>,
                | -> ::chainrule::Tangent<([f64; 3], usize)> {
                    let x = &input.0;
                    let k = input.1;
                    let stiffness = module.stiffness;
                    let v1 = ::chainrule::rules::scalar::scalar(x[1]);
                    let v2 = ::chainrule::rules::scalar::scalar(x[0]);
                    let v3 = v1 - v2;
                    let v9 = ::chainrule::rules::scalar::scalar(y[0]);
                    let v10 = ::chainrule::rules::scalar::scalar(x[2]);
                    let dy_3 = dy;
                    let mut dy_3 = ::core::clone::Clone::clone(dy_3);
                    let dv11 = ::chainrule::rules::take(&mut dy_3[k]);
                    dy_3[0] += dv11 * v10;
                    let mut dx = ::chainrule::rules::Witness::of(x).zero();
                    dx[2] += dv11 * v9;
                    let dv8 = ::chainrule::rules::take(&mut dy_3[0]);
                    ::chainrule::rules::accumulate(&mut dx, &dy_3);
                    dx[0] += dv8;
                    let dv6 = dv8;
                    let dv5 = dv6;
                    let dv4 = dv5 * stiffness;
                    let dv3 = dv4 * (3.0 * (v3 * v3));
                    dx[1] += dv3;
                    dx[0] -= dv3;
                    (dx, ::chainrule::Differentiable::zero_tangent(&k))
                },
            )
        }
        #[inline(always)]
        fn pullback_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &([f64; 3], usize),
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &([f64; 3], usize),
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) + use<__P>,
        ) {
            let module = self;
            let x = &input.0;
            let k = input.1;
            let k = k;
            let stiffness = module.stiffness;
            let v1 = ::chainrule::rules::scalar::scalar(x[1]);
            let v2 = ::chainrule::rules::scalar::scalar(x[0]);
            let v3 = v1 - v2;
            let v4 = ::chainrule::rules::scalar::powi(v3, 3);
            let v5 = stiffness * v4;
            let v6 = 0.0 + v5;
            let v7 = ::chainrule::rules::scalar::scalar(x[0]);
            let v8 = v7 + v6;
            let mut y_2 = ::core::clone::Clone::clone(x);
            y_2[0] = v8;
            let v9 = ::chainrule::rules::scalar::scalar(y_2[0]);
            let v10 = ::chainrule::rules::scalar::scalar(x[2]);
            let v11 = v9 * v10;
            y_2[k] = v11;
            (
                y_2,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &([f64; 3], usize),
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad|
                {
                    let x = &input.0;
                    let k = input.1;
                    let v10 = ::chainrule::rules::scalar::scalar(x[2]);
                    ::chainrule::rules::pass::begin(pass, &mut grad.stiffness);
                    let dy_3 = dy;
                    let mut dy_3 = ::core::clone::Clone::clone(dy_3);
                    let dv11 = ::chainrule::rules::take(&mut dy_3[k]);
                    dy_3[0] += dv11 * v10;
                    let dv8 = ::chainrule::rules::take(&mut dy_3[0]);
                    let dv6 = dv8;
                    let dv5 = dv6;
                    grad.stiffness += dv5 * v4;
                },
            )
        }
        #[inline(always)]
        fn backward_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &([f64; 3], usize),
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
            grad: &mut Self::Grad,
        ) -> ::chainrule::Tangent<([f64; 3], usize)> {
            let module = self;
            let x = &input.0;
            let k = input.1;
            let k = k;
            let stiffness = module.stiffness;
            let v1 = ::chainrule::rules::scalar::scalar(x[1]);
            let v2 = ::chainrule::rules::scalar::scalar(x[0]);
            let v3 = v1 - v2;
            let v4 = ::chainrule::rules::scalar::powi(v3, 3);
            let v5 = stiffness * v4;
            let v6 = 0.0 + v5;
            let v7 = ::chainrule::rules::scalar::scalar(x[0]);
            let v8 = v7 + v6;
            let mut y = ::core::clone::Clone::clone(x);
            y[0] = v8;
            let v9 = ::chainrule::rules::scalar::scalar(y[0]);
            let v10 = ::chainrule::rules::scalar::scalar(x[2]);
            ::chainrule::rules::pass::begin(pass, &mut grad.stiffness);
            let dy_3 = dy;
            let mut dy_3 = ::core::clone::Clone::clone(dy_3);
            let dv11 = ::chainrule::rules::take(&mut dy_3[k]);
            dy_3[0] += dv11 * v10;
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            dx[2] += dv11 * v9;
            let dv8 = ::chainrule::rules::take(&mut dy_3[0]);
            ::chainrule::rules::accumulate(&mut dx, &dy_3);
            dx[0] += dv8;
            let dv6 = dv8;
            let dv5 = dv6;
            grad.stiffness += dv5 * v4;
            let dv4 = dv5 * stiffness;
            let dv3 = dv4 * (3.0 * (v3 * v3));
            dx[1] += dv3;
            dx[0] -= dv3;
            (dx, ::chainrule::Differentiable::zero_tangent(&k))
        }
        #[inline(always)]
        fn backward_dx_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &([f64; 3], usize),
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
        ) -> ::chainrule::Tangent<([f64; 3], usize)> {
            let module = self;
            let x = &input.0;
            let k = input.1;
            let k = k;
            let stiffness = module.stiffness;
            let v1 = ::chainrule::rules::scalar::scalar(x[1]);
            let v2 = ::chainrule::rules::scalar::scalar(x[0]);
            let v3 = v1 - v2;
            let v4 = ::chainrule::rules::scalar::powi(v3, 3);
            let v5 = stiffness * v4;
            let v6 = 0.0 + v5;
            let v7 = ::chainrule::rules::scalar::scalar(x[0]);
            let v8 = v7 + v6;
            let mut y = ::core::clone::Clone::clone(x);
            y[0] = v8;
            let v9 = ::chainrule::rules::scalar::scalar(y[0]);
            let v10 = ::chainrule::rules::scalar::scalar(x[2]);
            let dy_3 = dy;
            let mut dy_3 = ::core::clone::Clone::clone(dy_3);
            let dv11 = ::chainrule::rules::take(&mut dy_3[k]);
            dy_3[0] += dv11 * v10;
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            dx[2] += dv11 * v9;
            let dv8 = ::chainrule::rules::take(&mut dy_3[0]);
            ::chainrule::rules::accumulate(&mut dx, &dy_3);
            dx[0] += dv8;
            let dv6 = dv8;
            let dv5 = dv6;
            let dv4 = dv5 * stiffness;
            let dv3 = dv4 * (3.0 * (v3 * v3));
            dx[1] += dv3;
            dx[0] -= dv3;
            (dx, ::chainrule::Differentiable::zero_tangent(&k))
        }
        #[inline(always)]
        fn accumulate_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &([f64; 3], usize),
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
            grad: &mut Self::Grad,
        ) {
            let module = self;
            let x = &input.0;
            let k = input.1;
            let k = k;
            let v1 = ::chainrule::rules::scalar::scalar(x[1]);
            let v2 = ::chainrule::rules::scalar::scalar(x[0]);
            let v3 = v1 - v2;
            let v4 = ::chainrule::rules::scalar::powi(v3, 3);
            let v10 = ::chainrule::rules::scalar::scalar(x[2]);
            ::chainrule::rules::pass::begin(pass, &mut grad.stiffness);
            let dy_3 = dy;
            let mut dy_3 = ::core::clone::Clone::clone(dy_3);
            let dv11 = ::chainrule::rules::take(&mut dy_3[k]);
            dy_3[0] += dv11 * v10;
            let dv8 = ::chainrule::rules::take(&mut dy_3[0]);
            let dv6 = dv8;
            let dv5 = dv6;
            grad.stiffness += dv5 * v4;
        }
        ///`dL/dx`, given `dL/dy`.
        #[inline]
        fn backward_dx(
            &self,
            input: &([f64; 3], usize),
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> ::chainrule::Tangent<([f64; 3], usize)> {
            ::chainrule::rules::wide::backward_dx(self, input, dy)
        }
        ///`dL/dθ`, given `dL/dy`.
        #[inline]
        fn backward_dtheta(
            &self,
            input: &([f64; 3], usize),
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> Self::Grad {
            let mut grad = ::chainrule::Parameters::zero_grad(self);
            ::chainrule::Module::accumulate_dtheta(self, input, dy, &mut grad);
            grad
        }
        #[inline(always)]
        fn pullback(
            &self,
            input: &([f64; 3], usize),
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &([f64; 3], usize),
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) -> ::chainrule::Tangent<([f64; 3], usize)> + use<>,
        ) {
            ::chainrule::Module::pullback_in(self, input, ::chainrule::rules::pass::ANY)
        }
        #[inline(always)]
        fn pullback_dx(
            &self,
            input: &([f64; 3], usize),
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &([f64; 3], usize),
                &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<([f64; 3], usize)> + use<>,
        ) {
            ::chainrule::Module::pullback_dx_in(
                self,
                input,
                ::chainrule::rules::pass::ANY,
            )
        }
        #[inline(always)]
        fn pullback_dtheta(
            &self,
            input: &([f64; 3], usize),
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &([f64; 3], usize),
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) + use<>,
        ) {
            ::chainrule::Module::pullback_dtheta_in(
                self,
                input,
                ::chainrule::rules::pass::ANY,
            )
        }
    }
};
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub struct step {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
#[allow(
    unused_variables,
    clippy::unused_unit,
    clippy::clone_on_copy,
    clippy::type_complexity
)]
impl<'__a> ::chainrule::rules::call::Function<(&'__a [f64; 3], &'__a usize, &'__a f64)>
for step {
    type Module = Step;
    type Input = ([f64; 3], usize);
    type Held = ([f64; 3], usize);
    type Tangents = (
        ::chainrule::Tangent<[f64; 3]>,
        ::chainrule::Tangent<usize>,
        <f64 as ::chainrule::Parameters>::Grad,
    );
    type Bound = ::chainrule::rules::call::Bound<
        Self,
        (&'__a [f64; 3], &'__a usize, &'__a f64),
    >;
    #[inline]
    fn bind((x, k, stiffness): (&'__a [f64; 3], &'__a usize, &'__a f64)) -> Self::Bound {
        ::chainrule::rules::call::Bound {
            module: Step {
                stiffness: ::core::clone::Clone::clone(stiffness),
            },
            held: (::core::clone::Clone::clone(x), ::core::clone::Clone::clone(k)),
        }
    }
    #[inline]
    fn unbind(
        dx: ::chainrule::Tangent<Self::Input>,
        grad: <Self::Module as ::chainrule::Parameters>::Grad,
    ) -> Self::Tangents {
        (dx.0, dx.1, grad.stiffness)
    }
}
#[automatically_derived]
impl ::chainrule::gradcheck::Sample for Step {
    #[allow(unused_variables)]
    fn sample(
        sampler: &mut ::chainrule::gradcheck::Sampler,
        range: ::core::option::Option<(f64, f64)>,
    ) -> Self {
        Step {
            stiffness: ::chainrule::gradcheck::Sample::sample(sampler, range),
        }
    }
}
#[cfg(test)]
#[test]
#[allow(dead_code, clippy::unnecessary_cast)]
fn gradient_check_of_step() {
    ::chainrule::gradcheck::GradCheck::new("step")
        .assert(|sampler: &mut ::chainrule::gradcheck::Sampler| (
            Step {
                stiffness: sampler.draw::<f64>(),
            },
            (sampler.draw::<[f64; 3]>(), sampler.draw::<usize>()),
        ));
}
