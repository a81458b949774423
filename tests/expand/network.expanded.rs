/// The loss of a network of two layers.
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
pub fn loss<const B: usize>(
    x: &SMatrix<f32, 64, B>,
    labels: [usize; B],
    fc1: &Linear<64, 128>,
    fc2: &Linear<128, 10>,
) -> f32 {
    let x = x;
    let labels = &labels;
    let fc1 = fc1;
    let fc2 = fc2;
    let v1 = ::chainrule::Module::forward(fc1, x);
    let h = relu(&v1);
    let v2 = ::chainrule::Module::forward(fc2, &h);
    let v3 = softmax_cross_entropy(&v2, labels);
    v3
}
/// The loss of a network of two layers.
///
///The module of the function [`loss`](fn@loss).
#[derive(Clone, Debug)]
#[allow(dead_code)]
pub struct Loss {
    ///The argument `fc1` of the function.
    pub fc1: Linear<64, 128>,
    ///The argument `fc2` of the function.
    pub fc2: Linear<128, 10>,
}
///The gradient of a [`Loss`]: for each of its parameters, the derivative with respect to it, in a field of the same name.
#[allow(dead_code)]
pub struct LossGrad {
    ///The derivative with respect to `fc1`.
    pub fc1: <Linear<64, 128> as ::chainrule::Parameters>::Grad,
    ///The derivative with respect to `fc2`.
    pub fc2: <Linear<128, 10> as ::chainrule::Parameters>::Grad,
}
#[automatically_derived]
impl ::core::clone::Clone for LossGrad {
    #[inline]
    fn clone(&self) -> Self {
        LossGrad {
            fc1: ::core::clone::Clone::clone(&self.fc1),
            fc2: ::core::clone::Clone::clone(&self.fc2),
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for LossGrad {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("LossGrad")
            .field("fc1", &self.fc1)
            .field("fc2", &self.fc2)
            .finish()
    }
}
#[automatically_derived]
impl ::core::cmp::PartialEq for LossGrad {
    fn eq(&self, other: &Self) -> bool {
        self.fc1 == other.fc1 && self.fc2 == other.fc2
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for LossGrad {
    type Grad = Self;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.fc1, &path.field("fc1"), visitor);
        ::chainrule::Parameters::visit(&self.fc2, &path.field("fc2"), visitor);
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
            &mut self.fc1,
            ::chainrule::rules::array::map(read, |grad| &grad.fc1),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.fc1),
            &path.field("fc1"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.fc2,
            ::chainrule::rules::array::map(read, |grad| &grad.fc2),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.fc2),
            &path.field("fc2"),
            visitor,
        );
    }
}
#[automatically_derived]
impl ::chainrule::Cotangent for LossGrad {
    #[inline]
    fn zeroed() -> Self {
        LossGrad {
            fc1: ::chainrule::Cotangent::zeroed(),
            fc2: ::chainrule::Cotangent::zeroed(),
        }
    }
    #[inline]
    fn neutral() -> Self {
        LossGrad {
            fc1: ::chainrule::Cotangent::neutral(),
            fc2: ::chainrule::Cotangent::neutral(),
        }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        ::chainrule::Cotangent::accumulate(&mut self.fc1, &other.fc1);
        ::chainrule::Cotangent::accumulate(&mut self.fc2, &other.fc2);
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for Loss {
    type Grad = LossGrad;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.fc1, &path.field("fc1"), visitor);
        ::chainrule::Parameters::visit(&self.fc2, &path.field("fc2"), visitor);
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
            &mut self.fc1,
            ::chainrule::rules::array::map(read, |grad| &grad.fc1),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.fc1),
            &path.field("fc1"),
            visitor,
        );
        ::chainrule::Parameters::zip(
            &mut self.fc2,
            ::chainrule::rules::array::map(read, |grad| &grad.fc2),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.fc2),
            &path.field("fc2"),
            visitor,
        );
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut ::chainrule::parameters::Mode<'_>) {
        ::chainrule::Parameters::set_mode(&mut self.fc1, mode);
        ::chainrule::Parameters::set_mode(&mut self.fc2, mode);
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        ::chainrule::Parameters::track(&mut self.fc1, &grad.fc1);
        ::chainrule::Parameters::track(&mut self.fc2, &grad.fc2);
    }
}
const _: () = {
    #[allow(non_camel_case_types, dead_code)]
    struct relu_without_module {}
    #[allow(non_camel_case_types, dead_code)]
    struct softmax_cross_entropy_without_module {}
    const _: () = {
        #[allow(unused_imports)]
        use relu as relu_without_module;
        #[allow(unused_imports)]
        use softmax_cross_entropy as softmax_cross_entropy_without_module;
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
        impl<const B: usize> ::chainrule::Module<(SMatrix<f32, 64, B>, [usize; B])>
        for Loss {
            type Output = f32;
            #[inline]
            fn forward(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
            ) -> Self::Output {
                let module = self;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let v1 = ::chainrule::Module::forward(fc1, x);
                let h = relu(&v1);
                let v2 = ::chainrule::Module::forward(fc2, &h);
                let v3 = softmax_cross_entropy(&v2, labels);
                v3
            }
            const PASSES: bool = true;
            #[inline(always)]
            fn pullback_in<__P: ::chainrule::rules::pass::Pass>(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                pass: __P,
            ) -> (
                Self::Output,
                impl ::core::ops::Fn(
                    &Self,
                    &(SMatrix<f32, 64, B>, [usize; B]),
                    &::chainrule::Tangent<Self::Output>,
                    &mut Self::Grad,
                ) -> ::chainrule::Tangent<
                        (SMatrix<f32, 64, B>, [usize; B]),
                    > + use<B, __P>,
            ) {
                let module = self;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let (v1, pull_v1) = ::chainrule::Module::pullback_in(fc1, x, pass);
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let (h, pull_h) = ::chainrule::Module::pullback_in(
                    &call_h.module,
                    call_h.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let (v2, pull_v2) = ::chainrule::Module::pullback_in(fc2, &h, pass);
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let (v3, pull_v3) = ::chainrule::Module::pullback_in(
                    &call_v3.module,
                    call_v3.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                (
                    v3,
                    #[inline(always)]
                    move |
                        module: &Self,
                        input: &(SMatrix<f32, 64, B>, [usize; B]),
                        dy: &::chainrule::Tangent<Self::Output>,
                        grad: &mut Self::Grad,
                    | -> ::chainrule::Tangent<(SMatrix<f32, 64, B>, [usize; B])> {
                        let x = &input.0;
                        let labels = &input.1;
                        let fc1 = &module.fc1;
                        let fc2 = &module.fc2;
                        let dv3 = dy;
                        let call_v3 = ::chainrule::rules::call::bind::<
                            softmax_cross_entropy_without_module,
                            _,
                            _,
                        >((&v2, labels));
                        let mut grad_v3 = ::chainrule::Parameters::zero_grad(
                            &call_v3.module,
                        );
                        let dinput_v3 = pull_v3(
                            &call_v3.module,
                            call_v3.input(),
                            dv3,
                            &mut grad_v3,
                        );
                        let tangents_v3 = ::chainrule::rules::call::Tangents::unbind(
                            &call_v3,
                            dinput_v3,
                            grad_v3,
                        );
                        let dv2 = &tangents_v3.0;
                        let dh = pull_v2(fc2, &h, dv2, &mut grad.fc2);
                        let call_h = ::chainrule::rules::call::bind::<
                            relu_without_module,
                            _,
                            _,
                        >((&v1,));
                        let mut grad_h = ::chainrule::Parameters::zero_grad(
                            &call_h.module,
                        );
                        let dinput_h = pull_h(
                            &call_h.module,
                            call_h.input(),
                            &dh,
                            &mut grad_h,
                        );
                        let tangents_h = ::chainrule::rules::call::Tangents::unbind(
                            &call_h,
                            dinput_h,
                            grad_h,
                        );
                        let dv1 = &tangents_h.0;
                        let dx = pull_v1(fc1, x, dv1, &mut grad.fc1);
                        (dx, ::chainrule::Differentiable::zero_tangent(labels))
                    },
                )
            }
            #[inline(always)]
            fn pullback_dx_in<__P: ::chainrule::rules::pass::Pass>(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                pass: __P,
            ) -> (
                Self::Output,
                impl ::core::ops::Fn(
                    &Self,
                    &(SMatrix<f32, 64, B>, [usize; B]),
                    &::chainrule::Tangent<Self::Output>,
                ) -> ::chainrule::Tangent<
                        (SMatrix<f32, 64, B>, [usize; B]),
                    > + use<B, __P>,
            ) {
                let module = self;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let (v1, pull_v1) = ::chainrule::Module::pullback_dx_in(
                    fc1,
                    x,
                    ::chainrule::rules::pass::adding(pass),
                );
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let (h, pull_h) = ::chainrule::Module::pullback_in(
                    &call_h.module,
                    call_h.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let (v2, pull_v2) = ::chainrule::Module::pullback_dx_in(
                    fc2,
                    &h,
                    ::chainrule::rules::pass::adding(pass),
                );
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let (v3, pull_v3) = ::chainrule::Module::pullback_in(
                    &call_v3.module,
                    call_v3.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                (
                    v3,
                    #[inline(always)]
                    move |
                        module: &Self,
                        input: &(SMatrix<f32, 64, B>, [usize; B]),
                        dy: &::chainrule::Tangent<Self::Output>,
                    | -> ::chainrule::Tangent<(SMatrix<f32, 64, B>, [usize; B])> {
                        let x = &input.0;
                        let labels = &input.1;
                        let fc1 = &module.fc1;
                        let fc2 = &module.fc2;
                        let dv3 = dy;
                        let call_v3 = ::chainrule::rules::call::bind::<
                            softmax_cross_entropy_without_module,
                            _,
                            _,
                        >((&v2, labels));
                        let mut grad_v3 = ::chainrule::Parameters::zero_grad(
                            &call_v3.module,
                        );
                        let dinput_v3 = pull_v3(
                            &call_v3.module,
                            call_v3.input(),
                            dv3,
                            &mut grad_v3,
                        );
                        let tangents_v3 = ::chainrule::rules::call::Tangents::unbind(
                            &call_v3,
                            dinput_v3,
                            grad_v3,
                        );
                        let dv2 = &tangents_v3.0;
                        let dh = pull_v2(fc2, &h, dv2);
                        let call_h = ::chainrule::rules::call::bind::<
                            relu_without_module,
                            _,
                            _,
                        >((&v1,));
                        let mut grad_h = ::chainrule::Parameters::zero_grad(
                            &call_h.module,
                        );
                        let dinput_h = pull_h(
                            &call_h.module,
                            call_h.input(),
                            &dh,
                            &mut grad_h,
                        );
                        let tangents_h = ::chainrule::rules::call::Tangents::unbind(
                            &call_h,
                            dinput_h,
                            grad_h,
                        );
                        let dv1 = &tangents_h.0;
                        let dx = pull_v1(fc1, x, dv1);
                        (dx, ::chainrule::Differentiable::zero_tangent(labels))
                    },
                )
            }
            #[inline(always)]
            fn pullback_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                pass: __P,
            ) -> (
                Self::Output,
                impl ::core::ops::Fn(
                    &Self,
                    &(SMatrix<f32, 64, B>, [usize; B]),
                    &::chainrule::Tangent<Self::Output>,
                    &mut Self::Grad,
                ) + use<B, __P>,
            ) {
                let module = self;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let (v1, pull_v1) = ::chainrule::Module::pullback_dtheta_in(
                    fc1,
                    x,
                    pass,
                );
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let (h, pull_h) = ::chainrule::Module::pullback_in(
                    &call_h.module,
                    call_h.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let (v2, pull_v2) = ::chainrule::Module::pullback_in(fc2, &h, pass);
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let (v3, pull_v3) = ::chainrule::Module::pullback_in(
                    &call_v3.module,
                    call_v3.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                (
                    v3,
                    #[inline(always)]
                    move |
                        module: &Self,
                        input: &(SMatrix<f32, 64, B>, [usize; B]),
                        dy: &::chainrule::Tangent<Self::Output>,
                        grad: &mut Self::Grad|
                    {
                        let x = &input.0;
                        let labels = &input.1;
                        let fc1 = &module.fc1;
                        let fc2 = &module.fc2;
                        let dv3 = dy;
                        let call_v3 = ::chainrule::rules::call::bind::<
                            softmax_cross_entropy_without_module,
                            _,
                            _,
                        >((&v2, labels));
                        let mut grad_v3 = ::chainrule::Parameters::zero_grad(
                            &call_v3.module,
                        );
                        let dinput_v3 = pull_v3(
                            &call_v3.module,
                            call_v3.input(),
                            dv3,
                            &mut grad_v3,
                        );
                        let tangents_v3 = ::chainrule::rules::call::Tangents::unbind(
                            &call_v3,
                            dinput_v3,
                            grad_v3,
                        );
                        let dv2 = &tangents_v3.0;
                        let dh = pull_v2(fc2, &h, dv2, &mut grad.fc2);
                        let call_h = ::chainrule::rules::call::bind::<
                            relu_without_module,
                            _,
                            _,
                        >((&v1,));
                        let mut grad_h = ::chainrule::Parameters::zero_grad(
                            &call_h.module,
                        );
                        let dinput_h = pull_h(
                            &call_h.module,
                            call_h.input(),
                            &dh,
                            &mut grad_h,
                        );
                        let tangents_h = ::chainrule::rules::call::Tangents::unbind(
                            &call_h,
                            dinput_h,
                            grad_h,
                        );
                        let dv1 = &tangents_h.0;
                        pull_v1(fc1, x, dv1, &mut grad.fc1);
                    },
                )
            }
            #[inline(always)]
            fn backward_in<__P: ::chainrule::rules::pass::Pass>(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                dy: &::chainrule::Tangent<Self::Output>,
                pass: __P,
                grad: &mut Self::Grad,
            ) -> ::chainrule::Tangent<(SMatrix<f32, 64, B>, [usize; B])> {
                let module = self;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let (v1, pull_v1) = ::chainrule::Module::pullback_in(fc1, x, pass);
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let (h, pull_h) = ::chainrule::Module::pullback_in(
                    &call_h.module,
                    call_h.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let (v2, pull_v2) = ::chainrule::Module::pullback_in(fc2, &h, pass);
                let dv3 = dy;
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let mut grad_v3 = ::chainrule::Parameters::zero_grad(&call_v3.module);
                let dinput_v3 = ::chainrule::Module::backward_in(
                    &call_v3.module,
                    call_v3.input(),
                    dv3,
                    ::chainrule::rules::pass::adding(pass),
                    &mut grad_v3,
                );
                let tangents_v3 = ::chainrule::rules::call::Tangents::unbind(
                    &call_v3,
                    dinput_v3,
                    grad_v3,
                );
                let dv2 = &tangents_v3.0;
                let dh = pull_v2(fc2, &h, dv2, &mut grad.fc2);
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let mut grad_h = ::chainrule::Parameters::zero_grad(&call_h.module);
                let dinput_h = pull_h(&call_h.module, call_h.input(), &dh, &mut grad_h);
                let tangents_h = ::chainrule::rules::call::Tangents::unbind(
                    &call_h,
                    dinput_h,
                    grad_h,
                );
                let dv1 = &tangents_h.0;
                let dx = pull_v1(fc1, x, dv1, &mut grad.fc1);
                (dx, ::chainrule::Differentiable::zero_tangent(labels))
            }
            #[inline(always)]
            fn backward_dx_in<__P: ::chainrule::rules::pass::Pass>(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                dy: &::chainrule::Tangent<Self::Output>,
                pass: __P,
            ) -> ::chainrule::Tangent<(SMatrix<f32, 64, B>, [usize; B])> {
                let module = self;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let (v1, pull_v1) = ::chainrule::Module::pullback_dx_in(
                    fc1,
                    x,
                    ::chainrule::rules::pass::adding(pass),
                );
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let (h, pull_h) = ::chainrule::Module::pullback_in(
                    &call_h.module,
                    call_h.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let (v2, pull_v2) = ::chainrule::Module::pullback_dx_in(
                    fc2,
                    &h,
                    ::chainrule::rules::pass::adding(pass),
                );
                let dv3 = dy;
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let mut grad_v3 = ::chainrule::Parameters::zero_grad(&call_v3.module);
                let dinput_v3 = ::chainrule::Module::backward_in(
                    &call_v3.module,
                    call_v3.input(),
                    dv3,
                    ::chainrule::rules::pass::adding(pass),
                    &mut grad_v3,
                );
                let tangents_v3 = ::chainrule::rules::call::Tangents::unbind(
                    &call_v3,
                    dinput_v3,
                    grad_v3,
                );
                let dv2 = &tangents_v3.0;
                let dh = pull_v2(fc2, &h, dv2);
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let mut grad_h = ::chainrule::Parameters::zero_grad(&call_h.module);
                let dinput_h = pull_h(&call_h.module, call_h.input(), &dh, &mut grad_h);
                let tangents_h = ::chainrule::rules::call::Tangents::unbind(
                    &call_h,
                    dinput_h,
                    grad_h,
                );
                let dv1 = &tangents_h.0;
                let dx = pull_v1(fc1, x, dv1);
                (dx, ::chainrule::Differentiable::zero_tangent(labels))
            }
            #[inline(always)]
            fn accumulate_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                dy: &::chainrule::Tangent<Self::Output>,
                pass: __P,
                grad: &mut Self::Grad,
            ) {
                let module = self;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let (v1, pull_v1) = ::chainrule::Module::pullback_dtheta_in(
                    fc1,
                    x,
                    pass,
                );
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let (h, pull_h) = ::chainrule::Module::pullback_in(
                    &call_h.module,
                    call_h.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let (v2, pull_v2) = ::chainrule::Module::pullback_in(fc2, &h, pass);
                let dv3 = dy;
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let mut grad_v3 = ::chainrule::Parameters::zero_grad(&call_v3.module);
                let dinput_v3 = ::chainrule::Module::backward_in(
                    &call_v3.module,
                    call_v3.input(),
                    dv3,
                    ::chainrule::rules::pass::adding(pass),
                    &mut grad_v3,
                );
                let tangents_v3 = ::chainrule::rules::call::Tangents::unbind(
                    &call_v3,
                    dinput_v3,
                    grad_v3,
                );
                let dv2 = &tangents_v3.0;
                let dh = pull_v2(fc2, &h, dv2, &mut grad.fc2);
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let mut grad_h = ::chainrule::Parameters::zero_grad(&call_h.module);
                let dinput_h = pull_h(&call_h.module, call_h.input(), &dh, &mut grad_h);
                let tangents_h = ::chainrule::rules::call::Tangents::unbind(
                    &call_h,
                    dinput_h,
                    grad_h,
                );
                let dv1 = &tangents_h.0;
                pull_v1(fc1, x, dv1, &mut grad.fc1);
            }
            #[inline(always)]
            fn value_and_grad_in<__P: ::chainrule::rules::pass::Pass>(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                dy: Self::Output,
                pass: __P,
                grad: &mut Self::Grad,
            ) -> (
                Self::Output,
                ::chainrule::Tangent<(SMatrix<f32, 64, B>, [usize; B])>,
            ) {
                let module = self;
                let dy = &dy;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let (v1, pull_v1) = ::chainrule::Module::pullback_in(fc1, x, pass);
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let (h, pull_h) = ::chainrule::Module::pullback_in(
                    &call_h.module,
                    call_h.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let (v2, pull_v2) = ::chainrule::Module::pullback_in(fc2, &h, pass);
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let (v3, pull_v3) = ::chainrule::Module::pullback_in(
                    &call_v3.module,
                    call_v3.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let dv3 = dy;
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let mut grad_v3 = ::chainrule::Parameters::zero_grad(&call_v3.module);
                let dinput_v3 = pull_v3(
                    &call_v3.module,
                    call_v3.input(),
                    dv3,
                    &mut grad_v3,
                );
                let tangents_v3 = ::chainrule::rules::call::Tangents::unbind(
                    &call_v3,
                    dinput_v3,
                    grad_v3,
                );
                let dv2 = &tangents_v3.0;
                let dh = pull_v2(fc2, &h, dv2, &mut grad.fc2);
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let mut grad_h = ::chainrule::Parameters::zero_grad(&call_h.module);
                let dinput_h = pull_h(&call_h.module, call_h.input(), &dh, &mut grad_h);
                let tangents_h = ::chainrule::rules::call::Tangents::unbind(
                    &call_h,
                    dinput_h,
                    grad_h,
                );
                let dv1 = &tangents_h.0;
                let dx = pull_v1(fc1, x, dv1, &mut grad.fc1);
                (v3, (dx, ::chainrule::Differentiable::zero_tangent(labels)))
            }
            #[inline(always)]
            fn value_and_dx_in<__P: ::chainrule::rules::pass::Pass>(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                dy: Self::Output,
                pass: __P,
            ) -> (
                Self::Output,
                ::chainrule::Tangent<(SMatrix<f32, 64, B>, [usize; B])>,
            ) {
                let module = self;
                let dy = &dy;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let (v1, pull_v1) = ::chainrule::Module::pullback_dx_in(
                    fc1,
                    x,
                    ::chainrule::rules::pass::adding(pass),
                );
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let (h, pull_h) = ::chainrule::Module::pullback_in(
                    &call_h.module,
                    call_h.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let (v2, pull_v2) = ::chainrule::Module::pullback_dx_in(
                    fc2,
                    &h,
                    ::chainrule::rules::pass::adding(pass),
                );
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let (v3, pull_v3) = ::chainrule::Module::pullback_in(
                    &call_v3.module,
                    call_v3.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let dv3 = dy;
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let mut grad_v3 = ::chainrule::Parameters::zero_grad(&call_v3.module);
                let dinput_v3 = pull_v3(
                    &call_v3.module,
                    call_v3.input(),
                    dv3,
                    &mut grad_v3,
                );
                let tangents_v3 = ::chainrule::rules::call::Tangents::unbind(
                    &call_v3,
                    dinput_v3,
                    grad_v3,
                );
                let dv2 = &tangents_v3.0;
                let dh = pull_v2(fc2, &h, dv2);
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let mut grad_h = ::chainrule::Parameters::zero_grad(&call_h.module);
                let dinput_h = pull_h(&call_h.module, call_h.input(), &dh, &mut grad_h);
                let tangents_h = ::chainrule::rules::call::Tangents::unbind(
                    &call_h,
                    dinput_h,
                    grad_h,
                );
                let dv1 = &tangents_h.0;
                let dx = pull_v1(fc1, x, dv1);
                (v3, (dx, ::chainrule::Differentiable::zero_tangent(labels)))
            }
            #[inline(always)]
            fn value_and_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                dy: Self::Output,
                pass: __P,
                grad: &mut Self::Grad,
            ) -> Self::Output {
                let module = self;
                let dy = &dy;
                let x = &input.0;
                let labels = &input.1;
                let labels = ::core::clone::Clone::clone(labels);
                let fc1 = &module.fc1;
                let fc2 = &module.fc2;
                let (v1, pull_v1) = ::chainrule::Module::pullback_dtheta_in(
                    fc1,
                    x,
                    pass,
                );
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let (h, pull_h) = ::chainrule::Module::pullback_in(
                    &call_h.module,
                    call_h.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let (v2, pull_v2) = ::chainrule::Module::pullback_in(fc2, &h, pass);
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let (v3, pull_v3) = ::chainrule::Module::pullback_in(
                    &call_v3.module,
                    call_v3.input(),
                    ::chainrule::rules::pass::adding(pass),
                );
                let dv3 = dy;
                let call_v3 = ::chainrule::rules::call::bind::<
                    softmax_cross_entropy_without_module,
                    _,
                    _,
                >((&v2, labels));
                let mut grad_v3 = ::chainrule::Parameters::zero_grad(&call_v3.module);
                let dinput_v3 = pull_v3(
                    &call_v3.module,
                    call_v3.input(),
                    dv3,
                    &mut grad_v3,
                );
                let tangents_v3 = ::chainrule::rules::call::Tangents::unbind(
                    &call_v3,
                    dinput_v3,
                    grad_v3,
                );
                let dv2 = &tangents_v3.0;
                let dh = pull_v2(fc2, &h, dv2, &mut grad.fc2);
                let call_h = ::chainrule::rules::call::bind::<
                    relu_without_module,
                    _,
                    _,
                >((&v1,));
                let mut grad_h = ::chainrule::Parameters::zero_grad(&call_h.module);
                let dinput_h = pull_h(&call_h.module, call_h.input(), &dh, &mut grad_h);
                let tangents_h = ::chainrule::rules::call::Tangents::unbind(
                    &call_h,
                    dinput_h,
                    grad_h,
                );
                let dv1 = &tangents_h.0;
                pull_v1(fc1, x, dv1, &mut grad.fc1);
                v3
            }
            ///`dL/dx`, given `dL/dy`.
            #[inline]
            fn backward_dx(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                dy: &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<(SMatrix<f32, 64, B>, [usize; B])> {
                ::chainrule::rules::wide::backward_dx(self, input, dy)
            }
            ///`dL/dθ`, given `dL/dy`.
            #[inline]
            fn backward_dtheta(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
                dy: &::chainrule::Tangent<Self::Output>,
            ) -> Self::Grad {
                let mut grad = ::chainrule::Parameters::zero_grad(self);
                ::chainrule::Module::accumulate_dtheta(self, input, dy, &mut grad);
                grad
            }
            #[inline(always)]
            fn pullback(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
            ) -> (
                Self::Output,
                impl ::core::ops::Fn(
                    &Self,
                    &(SMatrix<f32, 64, B>, [usize; B]),
                    &::chainrule::Tangent<Self::Output>,
                    &mut Self::Grad,
                ) -> ::chainrule::Tangent<(SMatrix<f32, 64, B>, [usize; B])> + use<B>,
            ) {
                ::chainrule::Module::pullback_in(
                    self,
                    input,
                    ::chainrule::rules::pass::ANY,
                )
            }
            #[inline(always)]
            fn pullback_dx(
                &self,
                input: &(SMatrix<f32, 64, B>, [usize; B]),
            ) -> (
                Self::Output,
                impl ::core::ops::Fn(
                    &Self,
                    &(SMatrix<f32, 64, B>, [usize; B]),
                    &::chainrule::Tangent<Self::Output>,
                ) -> ::chainrule::Tangent<(SMatrix<f32, 64, B>, [usize; B])> + use<B>,
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
                input: &(SMatrix<f32, 64, B>, [usize; B]),
            ) -> (
                Self::Output,
                impl ::core::ops::Fn(
                    &Self,
                    &(SMatrix<f32, 64, B>, [usize; B]),
                    &::chainrule::Tangent<Self::Output>,
                    &mut Self::Grad,
                ) + use<B>,
            ) {
                ::chainrule::Module::pullback_dtheta_in(
                    self,
                    input,
                    ::chainrule::rules::pass::ANY,
                )
            }
        }
    };
};
#[doc(hidden)]
#[allow(non_camel_case_types, dead_code)]
pub struct loss {}
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
    const B: usize,
> ::chainrule::rules::call::Function<
    (
        &'__a SMatrix<f32, 64, B>,
        &'__a [usize; B],
        &'__a Linear<64, 128>,
        &'__a Linear<128, 10>,
    ),
> for loss {
    type Module = Loss;
    type Input = (SMatrix<f32, 64, B>, [usize; B]);
    type Held = (SMatrix<f32, 64, B>, [usize; B]);
    type Tangents = (
        ::chainrule::Tangent<SMatrix<f32, 64, B>>,
        ::chainrule::Tangent<[usize; B]>,
        <Linear<64, 128> as ::chainrule::Parameters>::Grad,
        <Linear<128, 10> as ::chainrule::Parameters>::Grad,
    );
    type Bound = ::chainrule::rules::call::Bound<
        Self,
        (
            &'__a SMatrix<f32, 64, B>,
            &'__a [usize; B],
            &'__a Linear<64, 128>,
            &'__a Linear<128, 10>,
        ),
    >;
    #[inline]
    fn bind(
        (
            x,
            labels,
            fc1,
            fc2,
        ): (
            &'__a SMatrix<f32, 64, B>,
            &'__a [usize; B],
            &'__a Linear<64, 128>,
            &'__a Linear<128, 10>,
        ),
    ) -> Self::Bound {
        ::chainrule::rules::call::Bound {
            module: Loss {
                fc1: ::core::clone::Clone::clone(fc1),
                fc2: ::core::clone::Clone::clone(fc2),
            },
            held: (::core::clone::Clone::clone(x), ::core::clone::Clone::clone(labels)),
        }
    }
    #[inline]
    fn unbind(
        dx: ::chainrule::Tangent<Self::Input>,
        grad: <Self::Module as ::chainrule::Parameters>::Grad,
    ) -> Self::Tangents {
        (dx.0, dx.1, grad.fc1, grad.fc2)
    }
}
#[automatically_derived]
impl ::chainrule::gradcheck::Sample for Loss {
    #[allow(unused_variables)]
    fn sample(
        sampler: &mut ::chainrule::gradcheck::Sampler,
        range: ::core::option::Option<(f64, f64)>,
    ) -> Self {
        Loss {
            fc1: ::chainrule::gradcheck::Sample::sample(sampler, range),
            fc2: ::chainrule::gradcheck::Sample::sample(sampler, range),
        }
    }
}
#[cfg(test)]
#[test]
#[allow(dead_code, clippy::unnecessary_cast)]
fn gradient_check_of_loss() {
    const B: usize = 3;
    ::chainrule::gradcheck::GradCheck::new("loss")
        .assert(|sampler: &mut ::chainrule::gradcheck::Sampler| (
            Loss {
                fc1: sampler.draw::<Linear<64, 128>>(),
                fc2: sampler.draw::<Linear<128, 10>>(),
            },
            (sampler.draw::<SMatrix<f32, 64, B>>(), sampler.draw::<[usize; B]>()),
        ));
}
