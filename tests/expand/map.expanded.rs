/// yᵢ = tanh(a xᵢ)
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
pub fn squash<const N: usize>(x: &SVector<f64, N>, a: f64) -> SVector<f64, N> {
    let x = x;
    let a = a;
    let v4 = ::chainrule::rules::lanes::map_functions(
        ::chainrule::rules::pass::ANY,
        x,
        #[inline(always)]
        |i: usize| {
            let v1 = *::chainrule::rules::sequence::at(x, i);
            let v2 = a * v1;
            let v3 = ::chainrule::rules::lanes::tanh(v2);
            v3
        },
    );
    v4
}
/// yᵢ = tanh(a xᵢ)
///
///The module of the function [`squash`](fn@squash).
#[derive(Clone, Debug)]
#[allow(dead_code)]
pub struct Squash {
    ///The argument `a` of the function.
    pub a: f64,
}
///The gradient of a [`Squash`]: for each of its parameters, the derivative with respect to it, in a field of the same name.
#[allow(dead_code)]
pub struct SquashGrad {
    ///The derivative with respect to `a`.
    pub a: f64,
}
#[automatically_derived]
impl ::core::clone::Clone for SquashGrad {
    #[inline]
    fn clone(&self) -> Self {
        SquashGrad {
            a: ::core::clone::Clone::clone(&self.a),
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for SquashGrad {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("SquashGrad").field("a", &self.a).finish()
    }
}
#[automatically_derived]
impl ::core::cmp::PartialEq for SquashGrad {
    fn eq(&self, other: &Self) -> bool {
        self.a == other.a
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for SquashGrad {
    type Grad = Self;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.a, &path.field("a"), visitor);
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
            &mut self.a,
            ::chainrule::rules::array::map(read, |grad| &grad.a),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.a),
            &path.field("a"),
            visitor,
        );
    }
}
#[automatically_derived]
impl ::chainrule::Cotangent for SquashGrad {
    #[inline]
    fn zeroed() -> Self {
        SquashGrad {
            a: ::chainrule::Cotangent::zeroed(),
        }
    }
    #[inline]
    fn neutral() -> Self {
        SquashGrad {
            a: ::chainrule::Cotangent::neutral(),
        }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        ::chainrule::Cotangent::accumulate(&mut self.a, &other.a);
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for Squash {
    type Grad = SquashGrad;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.a, &path.field("a"), visitor);
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
            &mut self.a,
            ::chainrule::rules::array::map(read, |grad| &grad.a),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.a),
            &path.field("a"),
            visitor,
        );
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut ::chainrule::parameters::Mode<'_>) {
        ::chainrule::Parameters::set_mode(&mut self.a, mode);
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        ::chainrule::Parameters::track(&mut self.a, &grad.a);
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
    impl<const N: usize> ::chainrule::Module<SVector<f64, N>> for Squash {
        type Output = SVector<f64, N>;
        #[inline]
        fn forward(&self, input: &SVector<f64, N>) -> Self::Output {
            let module = self;
            let x = input;
            let a = module.a;
            let v4 = ::chainrule::rules::lanes::map_functions(
                ::chainrule::rules::pass::ANY,
                x,
                #[inline(always)]
                |i: usize| {
                    let v1 = *::chainrule::rules::sequence::at(x, i);
                    let v2 = a * v1;
                    let v3 = ::chainrule::rules::lanes::tanh(v2);
                    v3
                },
            );
            v4
        }
        const PASSES: bool = true;
        #[inline(always)]
        fn pullback_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SVector<f64, N>,
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SVector<f64, N>,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) -> ::chainrule::Tangent<SVector<f64, N>> + use<N, __P>,
        ) {
            let module = self;
            let x = input;
            let a = module.a;
            let v4 = ::chainrule::rules::lanes::map_functions(
                pass,
                x,
                #[inline(always)]
                |i: usize| {
                    let v1 = *::chainrule::rules::sequence::at(x, i);
                    let v2 = a * v1;
                    let v3 = ::chainrule::rules::lanes::tanh(v2);
                    v3
                },
            );
            (
                ::core::clone::Clone::clone(&v4),
                #[inline(always)]
                move |
                    module: &Self,
                    input: &SVector<f64, N>,
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad,
                | -> ::chainrule::Tangent<SVector<f64, N>> {
                    let x = input;
                    let a = module.a;
                    ::chainrule::rules::pass::begin(pass, &mut grad.a);
                    let dv4 = dy;
                    let mut dx = ::chainrule::rules::Witness::of(x).zero();
                    for i in 0..::chainrule::rules::sequence::length(dv4) {
                        let v1 = *::chainrule::rules::sequence::at(x, i);
                        let v3 = *::chainrule::rules::sequence::at(&v4, i);
                        let dv3 = *::chainrule::rules::sequence::at(dv4, i);
                        let dv2 = dv3 * (1.0 - v3 * v3);
                        grad.a += dv2 * v1;
                        ::chainrule::rules::pass::put(
                            ::chainrule::rules::pass::setting(pass),
                            &mut (*::chainrule::rules::sequence::at_mut(&mut dx, i)),
                            (dv2 * a),
                        );
                    }
                    dx
                },
            )
        }
        #[inline(always)]
        fn pullback_dx_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SVector<f64, N>,
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SVector<f64, N>,
                &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<SVector<f64, N>> + use<N, __P>,
        ) {
            let module = self;
            let x = input;
            let a = module.a;
            let v4 = ::chainrule::rules::lanes::map_functions(
                pass,
                x,
                #[inline(always)]
                |i: usize| {
                    let v1 = *::chainrule::rules::sequence::at(x, i);
                    let v2 = a * v1;
                    let v3 = ::chainrule::rules::lanes::tanh(v2);
                    v3
                },
            );
            (
                ::core::clone::Clone::clone(&v4),
                #[inline(always)]
                move |
                    module: &Self,
                    input: &SVector<f64, N>,
                    dy: &::chainrule::Tangent<Self::Output>,
                | -> ::chainrule::Tangent<SVector<f64, N>> {
                    let x = input;
                    let a = module.a;
                    let dv4 = dy;
                    let mut dx = ::chainrule::rules::Witness::of(x).zero();
                    for i in 0..::chainrule::rules::sequence::length(dv4) {
                        let v3 = *::chainrule::rules::sequence::at(&v4, i);
                        let dv3 = *::chainrule::rules::sequence::at(dv4, i);
                        let dv2 = dv3 * (1.0 - v3 * v3);
                        ::chainrule::rules::pass::put(
                            ::chainrule::rules::pass::setting(pass),
                            &mut (*::chainrule::rules::sequence::at_mut(&mut dx, i)),
                            (dv2 * a),
                        );
                    }
                    dx
                },
            )
        }
        #[inline(always)]
        fn pullback_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SVector<f64, N>,
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SVector<f64, N>,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) + use<N, __P>,
        ) {
            let module = self;
            let x = input;
            let a = module.a;
            let v4 = ::chainrule::rules::lanes::map_functions(
                pass,
                x,
                #[inline(always)]
                |i: usize| {
                    let v1 = *::chainrule::rules::sequence::at(x, i);
                    let v2 = a * v1;
                    let v3 = ::chainrule::rules::lanes::tanh(v2);
                    v3
                },
            );
            (
                ::core::clone::Clone::clone(&v4),
                #[inline(always)]
                move |
                    module: &Self,
                    input: &SVector<f64, N>,
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad|
                {
                    let x = input;
                    ::chainrule::rules::pass::begin(pass, &mut grad.a);
                    let dv4 = dy;
                    for i in 0..::chainrule::rules::sequence::length(dv4) {
                        let v1 = *::chainrule::rules::sequence::at(x, i);
                        let v3 = *::chainrule::rules::sequence::at(&v4, i);
                        let dv3 = *::chainrule::rules::sequence::at(dv4, i);
                        let dv2 = dv3 * (1.0 - v3 * v3);
                        grad.a += dv2 * v1;
                    }
                },
            )
        }
        #[inline(always)]
        fn backward_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SVector<f64, N>,
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
            grad: &mut Self::Grad,
        ) -> ::chainrule::Tangent<SVector<f64, N>> {
            let module = self;
            let x = input;
            let a = module.a;
            let v4 = ::chainrule::rules::lanes::map_functions(
                pass,
                x,
                #[inline(always)]
                |i: usize| {
                    let v1 = *::chainrule::rules::sequence::at(x, i);
                    let v2 = a * v1;
                    let v3 = ::chainrule::rules::lanes::tanh(v2);
                    v3
                },
            );
            ::chainrule::rules::pass::begin(pass, &mut grad.a);
            let dv4 = dy;
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            for i in 0..::chainrule::rules::sequence::length(dv4) {
                let v1 = *::chainrule::rules::sequence::at(x, i);
                let v3 = *::chainrule::rules::sequence::at(&v4, i);
                let dv3 = *::chainrule::rules::sequence::at(dv4, i);
                let dv2 = dv3 * (1.0 - v3 * v3);
                grad.a += dv2 * v1;
                ::chainrule::rules::pass::put(
                    ::chainrule::rules::pass::setting(pass),
                    &mut (*::chainrule::rules::sequence::at_mut(&mut dx, i)),
                    (dv2 * a),
                );
            }
            dx
        }
        #[inline(always)]
        fn backward_dx_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SVector<f64, N>,
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
        ) -> ::chainrule::Tangent<SVector<f64, N>> {
            let module = self;
            let x = input;
            let a = module.a;
            let v4 = ::chainrule::rules::lanes::map_functions(
                pass,
                x,
                #[inline(always)]
                |i: usize| {
                    let v1 = *::chainrule::rules::sequence::at(x, i);
                    let v2 = a * v1;
                    let v3 = ::chainrule::rules::lanes::tanh(v2);
                    v3
                },
            );
            let dv4 = dy;
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            for i in 0..::chainrule::rules::sequence::length(dv4) {
                let v3 = *::chainrule::rules::sequence::at(&v4, i);
                let dv3 = *::chainrule::rules::sequence::at(dv4, i);
                let dv2 = dv3 * (1.0 - v3 * v3);
                ::chainrule::rules::pass::put(
                    ::chainrule::rules::pass::setting(pass),
                    &mut (*::chainrule::rules::sequence::at_mut(&mut dx, i)),
                    (dv2 * a),
                );
            }
            dx
        }
        #[inline(always)]
        fn accumulate_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &SVector<f64, N>,
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
            grad: &mut Self::Grad,
        ) {
            let module = self;
            let x = input;
            let a = module.a;
            let v4 = ::chainrule::rules::lanes::map_functions(
                pass,
                x,
                #[inline(always)]
                |i: usize| {
                    let v1 = *::chainrule::rules::sequence::at(x, i);
                    let v2 = a * v1;
                    let v3 = ::chainrule::rules::lanes::tanh(v2);
                    v3
                },
            );
            ::chainrule::rules::pass::begin(pass, &mut grad.a);
            let dv4 = dy;
            for i in 0..::chainrule::rules::sequence::length(dv4) {
                let v1 = *::chainrule::rules::sequence::at(x, i);
                let v3 = *::chainrule::rules::sequence::at(&v4, i);
                let dv3 = *::chainrule::rules::sequence::at(dv4, i);
                let dv2 = dv3 * (1.0 - v3 * v3);
                grad.a += dv2 * v1;
            }
        }
        ///`dL/dx`, given `dL/dy`.
        #[inline]
        fn backward_dx(
            &self,
            input: &SVector<f64, N>,
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> ::chainrule::Tangent<SVector<f64, N>> {
            ::chainrule::rules::wide::backward_dx(self, input, dy)
        }
        ///`dL/dθ`, given `dL/dy`.
        #[inline]
        fn backward_dtheta(
            &self,
            input: &SVector<f64, N>,
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> Self::Grad {
            let mut grad = ::chainrule::Parameters::zero_grad(self);
            ::chainrule::Module::accumulate_dtheta(self, input, dy, &mut grad);
            grad
        }
        #[inline(always)]
        fn pullback(
            &self,
            input: &SVector<f64, N>,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SVector<f64, N>,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) -> ::chainrule::Tangent<SVector<f64, N>> + use<N>,
        ) {
            ::chainrule::Module::pullback_in(self, input, ::chainrule::rules::pass::ANY)
        }
        #[inline(always)]
        fn pullback_dx(
            &self,
            input: &SVector<f64, N>,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SVector<f64, N>,
                &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<SVector<f64, N>> + use<N>,
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
            input: &SVector<f64, N>,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &SVector<f64, N>,
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) + use<N>,
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
pub struct squash {}
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
    const N: usize,
> ::chainrule::rules::call::Function<(&'__a SVector<f64, N>, &'__a f64)> for squash {
    type Module = Squash;
    type Input = SVector<f64, N>;
    type Held = &'__a SVector<f64, N>;
    type Tangents = (
        ::chainrule::Tangent<SVector<f64, N>>,
        <f64 as ::chainrule::Parameters>::Grad,
    );
    type Bound = ::chainrule::rules::call::Bound<
        Self,
        (&'__a SVector<f64, N>, &'__a f64),
    >;
    #[inline]
    fn bind((x, a): (&'__a SVector<f64, N>, &'__a f64)) -> Self::Bound {
        ::chainrule::rules::call::Bound {
            module: Squash {
                a: ::core::clone::Clone::clone(a),
            },
            held: x,
        }
    }
    #[inline]
    fn unbind(
        dx: ::chainrule::Tangent<Self::Input>,
        grad: <Self::Module as ::chainrule::Parameters>::Grad,
    ) -> Self::Tangents {
        (dx, grad.a)
    }
}
#[automatically_derived]
impl ::chainrule::gradcheck::Sample for Squash {
    #[allow(unused_variables)]
    fn sample(
        sampler: &mut ::chainrule::gradcheck::Sampler,
        range: ::core::option::Option<(f64, f64)>,
    ) -> Self {
        Squash {
            a: ::chainrule::gradcheck::Sample::sample(sampler, range),
        }
    }
}
#[cfg(test)]
#[test]
#[allow(dead_code, clippy::unnecessary_cast)]
fn gradient_check_of_squash() {
    const N: usize = 3;
    ::chainrule::gradcheck::GradCheck::new("squash")
        .assert(|sampler: &mut ::chainrule::gradcheck::Sampler| (
            Squash { a: sampler.draw::<f64>() },
            sampler.draw::<SVector<f64, N>>(),
        ));
}
