/// y = W x + b, on every column of `x`.
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
pub fn linear<const I: usize, const O: usize, const B: usize, T: Real>(
    x: &SMatrix<T, I, B>,
    weight: &SMatrix<T, O, I>,
    bias: &SVector<T, O>,
) -> SMatrix<T, O, B> {
    let x = x;
    let weight = weight;
    let bias = bias;
    let mut v2 = ::chainrule::rules::arithmetic::mul(
        ::chainrule::rules::pass::ANY,
        weight,
        x,
    );
    ::chainrule::rules::linear::add_to_columns_in_place(&mut v2, bias);
    v2
}
/// y = W x + b, on every column of `x`.
///
///The module of the function [`linear`](fn@linear).
#[derive(Clone, Debug)]
#[allow(dead_code)]
pub struct Linear<const I: usize, const O: usize, T: Real = f32> {
    /// One row for each output.
    pub weight: SMatrix<T, O, I>,
    /// One entry for each output.
    pub bias: SVector<T, O>,
}
///The gradient of a [`Linear`]: for each of its parameters, the derivative with respect to it, in a field of the same name.
#[allow(dead_code)]
pub struct LinearGrad<const I: usize, const O: usize, T: Real = f32> {
    ///The derivative with respect to `weight`.
    pub weight: SMatrix<T, O, I>,
    ///The derivative with respect to `bias`.
    pub bias: SVector<T, O>,
}
#[automatically_derived]
impl<const I: usize, const O: usize, T: Real> ::core::clone::Clone
for LinearGrad<I, O, T> {
    #[inline]
    fn clone(&self) -> Self {
        LinearGrad {
            weight: ::core::clone::Clone::clone(&self.weight),
            bias: ::core::clone::Clone::clone(&self.bias),
        }
    }
}
#[automatically_derived]
impl<const I: usize, const O: usize, T: Real> ::core::fmt::Debug
for LinearGrad<I, O, T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("LinearGrad")
            .field("weight", &self.weight)
            .field("bias", &self.bias)
            .finish()
    }
}
#[automatically_derived]
impl<const I: usize, const O: usize, T: Real> ::core::cmp::PartialEq
for LinearGrad<I, O, T> {
    fn eq(&self, other: &Self) -> bool {
        self.weight == other.weight && self.bias == other.bias
    }
}
#[automatically_derived]
impl<const I: usize, const O: usize, T: Real> ::chainrule::Parameters
for LinearGrad<I, O, T> {
    type Grad = Self;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.weight, &path.field("weight"), visitor);
        ::chainrule::Parameters::visit(&self.bias, &path.field("bias"), visitor);
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
            &mut self.weight,
            ::chainrule::rules::array::map(read, |grad| &grad.weight),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.weight),
            &path.field("weight"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.bias,
            ::chainrule::rules::array::map(read, |grad| &grad.bias),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.bias),
            &path.field("bias"),
            visitor,
        );
    }
}
#[automatically_derived]
impl<const I: usize, const O: usize, T: Real> ::chainrule::Cotangent
for LinearGrad<I, O, T> {
    #[inline]
    fn zeroed() -> Self {
        LinearGrad {
            weight: ::chainrule::Cotangent::zeroed(),
            bias: ::chainrule::Cotangent::zeroed(),
        }
    }
    #[inline]
    fn neutral() -> Self {
        LinearGrad {
            weight: ::chainrule::Cotangent::neutral(),
            bias: ::chainrule::Cotangent::neutral(),
        }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        ::chainrule::Cotangent::accumulate(&mut self.weight, &other.weight);
        ::chainrule::Cotangent::accumulate(&mut self.bias, &other.bias);
    }
}
#[automatically_derived]
impl<const I: usize, const O: usize, T: Real> ::chainrule::Parameters
for Linear<I, O, T> {
    type Grad = LinearGrad<I, O, T>;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.weight, &path.field("weight"), visitor);
        ::chainrule::Parameters::visit(&self.bias, &path.field("bias"), visitor);
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
            &mut self.weight,
            ::chainrule::rules::array::map(read, |grad| &grad.weight),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.weight),
            &path.field("weight"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.bias,
            ::chainrule::rules::array::map(read, |grad| &grad.bias),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.bias),
            &path.field("bias"),
            visitor,
        );
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut ::chainrule::parameters::Mode<'_>) {
        ::chainrule::Parameters::set_mode(&mut self.weight, mode);
        ::chainrule::Parameters::set_mode(&mut self.bias, mode);
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        ::chainrule::Parameters::track(&mut self.weight, &grad.weight);
        ::chainrule::Parameters::track(&mut self.bias, &grad.bias);
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
    impl<
        const I: usize,
        const O: usize,
        const B: usize,
        T: Real,
    > ::chainrule::Module<SMatrix<T, I, B>> for Linear<I, O, T> {
        type Output = SMatrix<T, O, B>;
        #[inline]
        fn forward(&self, input: &SMatrix<T, I, B>) -> Self::Output {
            let module = self;
            let x = input;
            let weight = &module.weight;
            let bias = &module.bias;
            let mut v2 = ::chainrule::rules::arithmetic::mul(
                ::chainrule::rules::pass::ANY,
                weight,
                x,
            );
            ::chainrule::rules::linear::add_to_columns_in_place(&mut v2, bias);
            v2
        }
        const PASSES: bool = true;
        #[inline(always)]
        fn pullback_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SMatrix<T, I, B>,
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SMatrix<T, I, B>,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) -> ::chainrule::Tangent<SMatrix<T, I, B>> + use<I, O, B, T, __P>,
        ) {
            let module = self;
            let x = input;
            let weight = &module.weight;
            let bias = &module.bias;
            let mut v2 = ::chainrule::rules::arithmetic::mul(pass, weight, x);
            ::chainrule::rules::linear::add_to_columns_in_place(&mut v2, bias);
            (
                v2,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &SMatrix<T, I, B>,
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad,
                | -> ::chainrule::Tangent<SMatrix<T, I, B>> {
                    let x = input;
                    let weight = &module.weight;
                    let dv2 = dy;
                    ::chainrule::rules::linear::add_to_columns_d1(
                        pass,
                        dv2,
                        &mut grad.bias,
                    );
                    ::chainrule::rules::arithmetic::mul_d0(
                        pass,
                        ::chainrule::rules::Witness::of(weight),
                        x,
                        dv2,
                        &mut grad.weight,
                    );
                    let mut dx = ::chainrule::rules::Witness::of(x).zero();
                    ::chainrule::rules::arithmetic::mul_d1(
                        ::chainrule::rules::pass::setting(pass),
                        weight,
                        ::chainrule::rules::Witness::of(x),
                        dv2,
                        &mut dx,
                    );
                    dx
                },
            )
        }
        #[inline(always)]
        fn pullback_dx_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SMatrix<T, I, B>,
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SMatrix<T, I, B>,
                &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<SMatrix<T, I, B>> + use<I, O, B, T, __P>,
        ) {
            let module = self;
            let x = input;
            let weight = &module.weight;
            let bias = &module.bias;
            let mut v2 = ::chainrule::rules::arithmetic::mul(pass, weight, x);
            ::chainrule::rules::linear::add_to_columns_in_place(&mut v2, bias);
            (
                v2,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &SMatrix<T, I, B>,
                    dy: &::chainrule::Tangent<Self::Output>,
                | -> ::chainrule::Tangent<SMatrix<T, I, B>> {
                    let x = input;
                    let weight = &module.weight;
                    let dv2 = dy;
                    let mut dx = ::chainrule::rules::Witness::of(x).zero();
                    ::chainrule::rules::arithmetic::mul_d1(
                        ::chainrule::rules::pass::setting(pass),
                        weight,
                        ::chainrule::rules::Witness::of(x),
                        dv2,
                        &mut dx,
                    );
                    dx
                },
            )
        }
        #[inline(always)]
        fn pullback_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SMatrix<T, I, B>,
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SMatrix<T, I, B>,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) + use<I, O, B, T, __P>,
        ) {
            let module = self;
            let x = input;
            let weight = &module.weight;
            let bias = &module.bias;
            let mut v2 = ::chainrule::rules::arithmetic::mul(pass, weight, x);
            ::chainrule::rules::linear::add_to_columns_in_place(&mut v2, bias);
            (
                v2,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &SMatrix<T, I, B>,
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad|
                {
                    let x = input;
                    let weight = &module.weight;
                    let dv2 = dy;
                    ::chainrule::rules::linear::add_to_columns_d1(
                        pass,
                        dv2,
                        &mut grad.bias,
                    );
                    ::chainrule::rules::arithmetic::mul_d0(
                        pass,
                        ::chainrule::rules::Witness::of(weight),
                        x,
                        dv2,
                        &mut grad.weight,
                    );
                },
            )
        }
        #[inline(always)]
        fn backward_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SMatrix<T, I, B>,
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
            grad: &mut Self::Grad,
        ) -> ::chainrule::Tangent<SMatrix<T, I, B>> {
            let module = self;
            let x = input;
            let weight = &module.weight;
            let dv2 = dy;
            ::chainrule::rules::linear::add_to_columns_d1(pass, dv2, &mut grad.bias);
            ::chainrule::rules::arithmetic::mul_d0(
                pass,
                ::chainrule::rules::Witness::of(weight),
                x,
                dv2,
                &mut grad.weight,
            );
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            ::chainrule::rules::arithmetic::mul_d1(
                ::chainrule::rules::pass::setting(pass),
                weight,
                ::chainrule::rules::Witness::of(x),
                dv2,
                &mut dx,
            );
            dx
        }
        #[inline(always)]
        fn backward_dx_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SMatrix<T, I, B>,
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
        ) -> ::chainrule::Tangent<SMatrix<T, I, B>> {
            let module = self;
            let x = input;
            let weight = &module.weight;
            let dv2 = dy;
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            ::chainrule::rules::arithmetic::mul_d1(
                ::chainrule::rules::pass::setting(pass),
                weight,
                ::chainrule::rules::Witness::of(x),
                dv2,
                &mut dx,
            );
            dx
        }
        #[inline(always)]
        fn accumulate_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SMatrix<T, I, B>,
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
            grad: &mut Self::Grad,
        ) {
            let module = self;
            let x = input;
            let weight = &module.weight;
            let dv2 = dy;
            ::chainrule::rules::linear::add_to_columns_d1(pass, dv2, &mut grad.bias);
            ::chainrule::rules::arithmetic::mul_d0(
                pass,
                ::chainrule::rules::Witness::of(weight),
                x,
                dv2,
                &mut grad.weight,
            );
        }
        ///`dL/dx`, given `dL/dy`.
        #[inline]
        fn backward_dx(
            &self,
            input: &SMatrix<T, I, B>,
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> ::chainrule::Tangent<SMatrix<T, I, B>> {
            ::chainrule::rules::wide::backward_dx(self, input, dy)
        }
        ///`dL/dθ`, given `dL/dy`.
        #[inline]
        fn backward_dtheta(
            &self,
            input: &SMatrix<T, I, B>,
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> Self::Grad {
            let mut grad = ::chainrule::Parameters::zero_grad(self);
            ::chainrule::Module::accumulate_dtheta(self, input, dy, &mut grad);
            grad
        }
        #[inline(always)]
        fn pullback(
            &self,
            input: &SMatrix<T, I, B>,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SMatrix<T, I, B>,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) -> ::chainrule::Tangent<SMatrix<T, I, B>> + use<I, O, B, T>,
        ) {
            ::chainrule::Module::pullback_in(self, input, ::chainrule::rules::pass::ANY)
        }
        #[inline(always)]
        fn pullback_dx(
            &self,
            input: &SMatrix<T, I, B>,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SMatrix<T, I, B>,
                &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<SMatrix<T, I, B>> + use<I, O, B, T>,
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
            input: &SMatrix<T, I, B>,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SMatrix<T, I, B>,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) + use<I, O, B, T>,
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
pub struct linear {}
#[automatically_derived]
#[diagnostic::do_not_recommend]
#[allow(
    unused_variables,
    clippy::unused_unit,
    clippy::clone_on_copy,
    clippy::type_complexity
)]
impl<
    '__a,
    const I: usize,
    const O: usize,
    const B: usize,
    T: Real,
> ::chainrule::rules::call::Function<
    (&'__a SMatrix<T, I, B>, &'__a SMatrix<T, O, I>, &'__a SVector<T, O>),
> for linear {
    type Module = Linear<I, O, T>;
    type Input = SMatrix<T, I, B>;
    type Held = &'__a SMatrix<T, I, B>;
    type Tangents = (
        ::chainrule::Tangent<SMatrix<T, I, B>>,
        <SMatrix<T, O, I> as ::chainrule::Parameters>::Grad,
        <SVector<T, O> as ::chainrule::Parameters>::Grad,
    );
    type Bound = ::chainrule::rules::call::Bound<
        Self,
        (&'__a SMatrix<T, I, B>, &'__a SMatrix<T, O, I>, &'__a SVector<T, O>),
    >;
    #[inline]
    fn bind(
        (
            x,
            weight,
            bias,
        ): (&'__a SMatrix<T, I, B>, &'__a SMatrix<T, O, I>, &'__a SVector<T, O>),
    ) -> Self::Bound {
        ::chainrule::rules::call::Bound {
            module: Linear {
                weight: ::core::clone::Clone::clone(weight),
                bias: ::core::clone::Clone::clone(bias),
            },
            held: x,
        }
    }
    #[inline]
    fn unbind(
        dx: ::chainrule::Tangent<Self::Input>,
        grad: <Self::Module as ::chainrule::Parameters>::Grad,
    ) -> Self::Tangents {
        (dx, grad.weight, grad.bias)
    }
}
#[automatically_derived]
impl<const I: usize, const O: usize, T: Real> ::chainrule::gradcheck::Sample
for Linear<I, O, T> {
    #[allow(unused_variables)]
    fn sample(
        sampler: &mut ::chainrule::gradcheck::Sampler,
        range: ::core::option::Option<(f64, f64)>,
    ) -> Self {
        Linear {
            weight: ::chainrule::gradcheck::Sample::sample(sampler, range),
            bias: ::chainrule::gradcheck::Sample::sample(sampler, range),
        }
    }
}
#[cfg(test)]
#[test]
#[allow(dead_code, clippy::unnecessary_cast)]
fn gradient_check_of_linear() {
    const I: usize = 3;
    const O: usize = 2;
    const B: usize = 4;
    type T = f64;
    ::chainrule::gradcheck::GradCheck::new("linear")
        .assert(|sampler: &mut ::chainrule::gradcheck::Sampler| (
            Linear {
                weight: sampler.draw::<SMatrix<T, O, I>>(),
                bias: sampler.draw::<SVector<T, O>>(),
            },
            sampler.draw::<SMatrix<T, I, B>>(),
        ));
}
