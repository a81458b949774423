//! A branch within a loop: what is kept of each step, and the way back.
use chainrule::prelude::*;
/// A discounted sum of what is positive.
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
fn discounted<const N: usize>(x: &[f64; N], discount: f64) -> f64 {
    let x = x;
    let discount = discount;
    let range = 0..N;
    let mut total_2 = 0.0;
    for i in ::core::clone::Clone::clone(&range) {
        let i = i;
        let total_3 = if {
            let x = x;
            x[i] < 0.0
        } {
            total_2
        } else {
            let v1 = discount * total_2;
            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
            let v3 = ::chainrule::rules::scalar::sqrt(v2);
            let v4 = v1 + v3;
            v4
        };
        total_2 = total_3;
    }
    let total = total_2;
    total
}
/// A discounted sum of what is positive.
///
///The module of the function [`discounted`](fn@discounted).
#[derive(Clone, Debug)]
#[allow(dead_code)]
struct Discounted {
    ///The argument `discount` of the function.
    discount: f64,
}
///The gradient of a [`Discounted`]: for each of its parameters, the derivative with respect to it, in a field of the same name.
#[allow(dead_code)]
struct DiscountedGrad {
    ///The derivative with respect to `discount`.
    discount: f64,
}
#[automatically_derived]
impl ::core::clone::Clone for DiscountedGrad {
    #[inline]
    fn clone(&self) -> Self {
        DiscountedGrad {
            discount: ::core::clone::Clone::clone(&self.discount),
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for DiscountedGrad {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("DiscountedGrad").field("discount", &self.discount).finish()
    }
}
#[automatically_derived]
impl ::core::cmp::PartialEq for DiscountedGrad {
    fn eq(&self, other: &Self) -> bool {
        self.discount == other.discount
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for DiscountedGrad {
    type Grad = Self;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.discount, &path.field("discount"), visitor);
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
            &mut self.discount,
            ::chainrule::rules::array::map(read, |grad| &grad.discount),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.discount),
            &path.field("discount"),
            visitor,
        );
    }
}
#[automatically_derived]
impl ::chainrule::Cotangent for DiscountedGrad {
    #[inline]
    fn zeroed() -> Self {
        DiscountedGrad {
            discount: ::chainrule::Cotangent::zeroed(),
        }
    }
    #[inline]
    fn neutral() -> Self {
        DiscountedGrad {
            discount: ::chainrule::Cotangent::neutral(),
        }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        ::chainrule::Cotangent::accumulate(&mut self.discount, &other.discount);
    }
}
#[automatically_derived]
impl ::chainrule::Parameters for Discounted {
    type Grad = DiscountedGrad;
    #[allow(unused_variables)]
    fn visit<__V: ::chainrule::parameters::Visit>(
        &self,
        path: &::chainrule::parameters::Path<'_>,
        visitor: &mut __V,
    ) {
        ::chainrule::Parameters::visit(&self.discount, &path.field("discount"), visitor);
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
            &mut self.discount,
            ::chainrule::rules::array::map(read, |grad| &grad.discount),
            ::chainrule::rules::array::map(write.each_mut(), |grad| &mut grad.discount),
            &path.field("discount"),
            visitor,
        );
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut ::chainrule::parameters::Mode<'_>) {
        ::chainrule::Parameters::set_mode(&mut self.discount, mode);
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        ::chainrule::Parameters::track(&mut self.discount, &grad.discount);
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
    impl<const N: usize> ::chainrule::Module<[f64; N]> for Discounted {
        type Output = f64;
        #[inline]
        fn forward(&self, input: &[f64; N]) -> Self::Output {
            let module = self;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            for i in ::core::clone::Clone::clone(&range) {
                let i = i;
                let total_3 = if {
                    let x = x;
                    x[i] < 0.0
                } {
                    total_2
                } else {
                    let v1 = discount * total_2;
                    let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                    let v3 = ::chainrule::rules::scalar::sqrt(v2);
                    let v4 = v1 + v3;
                    v4
                };
                total_2 = total_3;
            }
            let total = total_2;
            total
        }
        const PASSES: bool = true;
        #[inline(always)]
        fn pullback_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &[f64; N],
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &[f64; N],
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) -> ::chainrule::Tangent<[f64; N]> + use<N, __P>,
        ) {
            let module = self;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            let mut run_loop_ = ::chainrule::rules::array::Tape::<_, { N }>::new();
            run_loop_
                .fill(
                    #[inline(always)]
                    |step_loop_: usize| {
                        let i = ::chainrule::rules::flow::nth(&range, step_loop_);
                        let i = i;
                        let (total_3, run_branch) = if {
                            let x = x;
                            x[i] < 0.0
                        } {
                            (total_2, ::chainrule::rules::flow::Either::First(()))
                        } else {
                            let v1 = discount * total_2;
                            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                            let v3 = ::chainrule::rules::scalar::sqrt(v2);
                            let v4 = v1 + v3;
                            (v4, ::chainrule::rules::flow::Either::Second((v3,)))
                        };
                        let kept_loop_ = (total_2, run_branch);
                        total_2 = total_3;
                        kept_loop_
                    },
                );
            let total = total_2;
            let type_total = ::chainrule::rules::Witness::of(&total);
            (
                total,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &[f64; N],
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad,
                | -> ::chainrule::Tangent<[f64; N]> {
                    let x = input;
                    let discount = module.discount;
                    let range = 0..N;
                    ::chainrule::rules::pass::begin(pass, &mut grad.discount);
                    let dtotal = *dy;
                    let mut dx = ::chainrule::rules::Witness::of(x).zero();
                    let mut back_total_2 = dtotal;
                    for (i, (total_2, run_branch)) in ::core::iter::Iterator::zip(
                        ::core::iter::Iterator::rev(::core::clone::Clone::clone(&range)),
                        ::core::iter::Iterator::rev(run_loop_.iter()),
                    ) {
                        let total_2 = *total_2;
                        let now_total_2 = ::chainrule::rules::take(&mut back_total_2);
                        let dtotal_3 = *(&now_total_2);
                        let mut dtotal_2 = type_total.neutral();
                        match &run_branch {
                            ::chainrule::rules::flow::Either::First(()) => {
                                dtotal_2 += dtotal_3;
                            }
                            ::chainrule::rules::flow::Either::Second((v3,)) => {
                                let v3 = *v3;
                                let dv4 = dtotal_3;
                                let dv1 = dv4;
                                let dv3 = dv4;
                                dx[i] += dv3 * (0.5 / v3);
                                grad.discount += dv1 * total_2;
                                dtotal_2 += dv1 * discount;
                            }
                        }
                        back_total_2 = dtotal_2;
                    }
                    dx
                },
            )
        }
        #[inline(always)]
        fn pullback_dx_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &[f64; N],
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &[f64; N],
                &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<[f64; N]> + use<N, __P>,
        ) {
            let module = self;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            let mut run_loop_ = ::chainrule::rules::array::Tape::<_, { N }>::new();
            run_loop_
                .fill(
                    #[inline(always)]
                    |step_loop_: usize| {
                        let i = ::chainrule::rules::flow::nth(&range, step_loop_);
                        let i = i;
                        let (total_3, run_branch) = if {
                            let x = x;
                            x[i] < 0.0
                        } {
                            (total_2, ::chainrule::rules::flow::Either::First(()))
                        } else {
                            let v1 = discount * total_2;
                            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                            let v3 = ::chainrule::rules::scalar::sqrt(v2);
                            let v4 = v1 + v3;
                            (v4, ::chainrule::rules::flow::Either::Second((v3,)))
                        };
                        let kept_loop_ = (run_branch,);
                        total_2 = total_3;
                        kept_loop_
                    },
                );
            let total = total_2;
            let type_total = ::chainrule::rules::Witness::of(&total);
            (
                total,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &[f64; N],
                    dy: &::chainrule::Tangent<Self::Output>,
                | -> ::chainrule::Tangent<[f64; N]> {
                    let x = input;
                    let discount = module.discount;
                    let range = 0..N;
                    let dtotal = *dy;
                    let mut dx = ::chainrule::rules::Witness::of(x).zero();
                    let mut back_total_2 = dtotal;
                    for (i, (run_branch,)) in ::core::iter::Iterator::zip(
                        ::core::iter::Iterator::rev(::core::clone::Clone::clone(&range)),
                        ::core::iter::Iterator::rev(run_loop_.iter()),
                    ) {
                        let now_total_2 = ::chainrule::rules::take(&mut back_total_2);
                        let dtotal_3 = *(&now_total_2);
                        let mut dtotal_2 = type_total.neutral();
                        match &run_branch {
                            ::chainrule::rules::flow::Either::First(()) => {
                                dtotal_2 += dtotal_3;
                            }
                            ::chainrule::rules::flow::Either::Second((v3,)) => {
                                let v3 = *v3;
                                let dv4 = dtotal_3;
                                let dv1 = dv4;
                                let dv3 = dv4;
                                dx[i] += dv3 * (0.5 / v3);
                                dtotal_2 += dv1 * discount;
                            }
                        }
                        back_total_2 = dtotal_2;
                    }
                    dx
                },
            )
        }
        #[inline(always)]
        fn pullback_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &[f64; N],
            pass: __P,
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &[f64; N],
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) + use<N, __P>,
        ) {
            let module = self;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            let mut run_loop_ = ::chainrule::rules::array::Tape::<_, { N }>::new();
            run_loop_
                .fill(
                    #[inline(always)]
                    |step_loop_: usize| {
                        let i = ::chainrule::rules::flow::nth(&range, step_loop_);
                        let i = i;
                        let (total_3, run_branch) = if {
                            let x = x;
                            x[i] < 0.0
                        } {
                            (total_2, ::chainrule::rules::flow::Either::First(()))
                        } else {
                            let v1 = discount * total_2;
                            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                            let v3 = ::chainrule::rules::scalar::sqrt(v2);
                            let v4 = v1 + v3;
                            (v4, ::chainrule::rules::flow::Either::Second(()))
                        };
                        let kept_loop_ = (total_2, run_branch);
                        total_2 = total_3;
                        kept_loop_
                    },
                );
            let total = total_2;
            let type_total = ::chainrule::rules::Witness::of(&total);
            (
                total,
                #[inline(always)]
                move |
                    module: &Self,
                    input: &[f64; N],
                    dy: &::chainrule::Tangent<Self::Output>,
                    grad: &mut Self::Grad|
                {
                    let discount = module.discount;
                    let range = 0..N;
                    ::chainrule::rules::pass::begin(pass, &mut grad.discount);
                    let dtotal = *dy;
                    let mut back_total_2 = dtotal;
                    for (i, (total_2, run_branch)) in ::core::iter::Iterator::zip(
                        ::core::iter::Iterator::rev(::core::clone::Clone::clone(&range)),
                        ::core::iter::Iterator::rev(run_loop_.iter()),
                    ) {
                        let total_2 = *total_2;
                        let now_total_2 = ::chainrule::rules::take(&mut back_total_2);
                        let dtotal_3 = *(&now_total_2);
                        let mut dtotal_2 = type_total.neutral();
                        match &run_branch {
                            ::chainrule::rules::flow::Either::First(()) => {
                                dtotal_2 += dtotal_3;
                            }
                            ::chainrule::rules::flow::Either::Second(()) => {
                                let dv4 = dtotal_3;
                                let dv1 = dv4;
                                grad.discount += dv1 * total_2;
                                dtotal_2 += dv1 * discount;
                            }
                        }
                        back_total_2 = dtotal_2;
                    }
                },
            )
        }
        #[inline(always)]
        fn backward_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &[f64; N],
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
            grad: &mut Self::Grad,
        ) -> ::chainrule::Tangent<[f64; N]> {
            let module = self;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            let mut run_loop_ = ::chainrule::rules::array::Tape::<_, { N }>::new();
            run_loop_
                .fill(
                    #[inline(always)]
                    |step_loop_: usize| {
                        let i = ::chainrule::rules::flow::nth(&range, step_loop_);
                        let i = i;
                        let (total_3, run_branch) = if {
                            let x = x;
                            x[i] < 0.0
                        } {
                            (total_2, ::chainrule::rules::flow::Either::First(()))
                        } else {
                            let v1 = discount * total_2;
                            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                            let v3 = ::chainrule::rules::scalar::sqrt(v2);
                            let v4 = v1 + v3;
                            (v4, ::chainrule::rules::flow::Either::Second((v3,)))
                        };
                        let kept_loop_ = (total_2, run_branch);
                        total_2 = total_3;
                        kept_loop_
                    },
                );
            let total = total_2;
            let type_total = ::chainrule::rules::Witness::of(&total);
            ::chainrule::rules::pass::begin(pass, &mut grad.discount);
            let dtotal = *dy;
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            let mut back_total_2 = dtotal;
            for (i, (total_2, run_branch)) in ::core::iter::Iterator::zip(
                ::core::iter::Iterator::rev(::core::clone::Clone::clone(&range)),
                ::core::iter::Iterator::rev(run_loop_.iter()),
            ) {
                let total_2 = *total_2;
                let now_total_2 = ::chainrule::rules::take(&mut back_total_2);
                let dtotal_3 = *(&now_total_2);
                let mut dtotal_2 = type_total.neutral();
                match &run_branch {
                    ::chainrule::rules::flow::Either::First(()) => {
                        dtotal_2 += dtotal_3;
                    }
                    ::chainrule::rules::flow::Either::Second((v3,)) => {
                        let v3 = *v3;
                        let dv4 = dtotal_3;
                        let dv1 = dv4;
                        let dv3 = dv4;
                        dx[i] += dv3 * (0.5 / v3);
                        grad.discount += dv1 * total_2;
                        dtotal_2 += dv1 * discount;
                    }
                }
                back_total_2 = dtotal_2;
            }
            dx
        }
        #[inline(always)]
        fn backward_dx_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &[f64; N],
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
        ) -> ::chainrule::Tangent<[f64; N]> {
            let module = self;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            let mut run_loop_ = ::chainrule::rules::array::Tape::<_, { N }>::new();
            run_loop_
                .fill(
                    #[inline(always)]
                    |step_loop_: usize| {
                        let i = ::chainrule::rules::flow::nth(&range, step_loop_);
                        let i = i;
                        let (total_3, run_branch) = if {
                            let x = x;
                            x[i] < 0.0
                        } {
                            (total_2, ::chainrule::rules::flow::Either::First(()))
                        } else {
                            let v1 = discount * total_2;
                            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                            let v3 = ::chainrule::rules::scalar::sqrt(v2);
                            let v4 = v1 + v3;
                            (v4, ::chainrule::rules::flow::Either::Second((v3,)))
                        };
                        let kept_loop_ = (run_branch,);
                        total_2 = total_3;
                        kept_loop_
                    },
                );
            let total = total_2;
            let type_total = ::chainrule::rules::Witness::of(&total);
            let dtotal = *dy;
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            let mut back_total_2 = dtotal;
            for (i, (run_branch,)) in ::core::iter::Iterator::zip(
                ::core::iter::Iterator::rev(::core::clone::Clone::clone(&range)),
                ::core::iter::Iterator::rev(run_loop_.iter()),
            ) {
                let now_total_2 = ::chainrule::rules::take(&mut back_total_2);
                let dtotal_3 = *(&now_total_2);
                let mut dtotal_2 = type_total.neutral();
                match &run_branch {
                    ::chainrule::rules::flow::Either::First(()) => {
                        dtotal_2 += dtotal_3;
                    }
                    ::chainrule::rules::flow::Either::Second((v3,)) => {
                        let v3 = *v3;
                        let dv4 = dtotal_3;
                        let dv1 = dv4;
                        let dv3 = dv4;
                        dx[i] += dv3 * (0.5 / v3);
                        dtotal_2 += dv1 * discount;
                    }
                }
                back_total_2 = dtotal_2;
            }
            dx
        }
        #[inline(always)]
        fn accumulate_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &[f64; N],
            dy: &::chainrule::Tangent<Self::Output>,
            pass: __P,
            grad: &mut Self::Grad,
        ) {
            let module = self;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            let mut run_loop_ = ::chainrule::rules::array::Tape::<_, { N }>::new();
            run_loop_
                .fill(
                    #[inline(always)]
                    |step_loop_: usize| {
                        let i = ::chainrule::rules::flow::nth(&range, step_loop_);
                        let i = i;
                        let (total_3, run_branch) = if {
                            let x = x;
                            x[i] < 0.0
                        } {
                            (total_2, ::chainrule::rules::flow::Either::First(()))
                        } else {
                            let v1 = discount * total_2;
                            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                            let v3 = ::chainrule::rules::scalar::sqrt(v2);
                            let v4 = v1 + v3;
                            (v4, ::chainrule::rules::flow::Either::Second(()))
                        };
                        let kept_loop_ = (total_2, run_branch);
                        total_2 = total_3;
                        kept_loop_
                    },
                );
            let total = total_2;
            let type_total = ::chainrule::rules::Witness::of(&total);
            ::chainrule::rules::pass::begin(pass, &mut grad.discount);
            let dtotal = *dy;
            let mut back_total_2 = dtotal;
            for (i, (total_2, run_branch)) in ::core::iter::Iterator::zip(
                ::core::iter::Iterator::rev(::core::clone::Clone::clone(&range)),
                ::core::iter::Iterator::rev(run_loop_.iter()),
            ) {
                let total_2 = *total_2;
                let now_total_2 = ::chainrule::rules::take(&mut back_total_2);
                let dtotal_3 = *(&now_total_2);
                let mut dtotal_2 = type_total.neutral();
                match &run_branch {
                    ::chainrule::rules::flow::Either::First(()) => {
                        dtotal_2 += dtotal_3;
                    }
                    ::chainrule::rules::flow::Either::Second(()) => {
                        let dv4 = dtotal_3;
                        let dv1 = dv4;
                        grad.discount += dv1 * total_2;
                        dtotal_2 += dv1 * discount;
                    }
                }
                back_total_2 = dtotal_2;
            }
        }
        #[inline(always)]
        fn value_and_grad_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &[f64; N],
            dy: Self::Output,
            pass: __P,
            grad: &mut Self::Grad,
        ) -> (Self::Output, ::chainrule::Tangent<[f64; N]>) {
            let module = self;
            let dy = &dy;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            let mut run_loop_ = ::chainrule::rules::array::Tape::<_, { N }>::new();
            run_loop_
                .fill(
                    #[inline(always)]
                    |step_loop_: usize| {
                        let i = ::chainrule::rules::flow::nth(&range, step_loop_);
                        let i = i;
                        let (total_3, run_branch) = if {
                            let x = x;
                            x[i] < 0.0
                        } {
                            (total_2, ::chainrule::rules::flow::Either::First(()))
                        } else {
                            let v1 = discount * total_2;
                            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                            let v3 = ::chainrule::rules::scalar::sqrt(v2);
                            let v4 = v1 + v3;
                            (v4, ::chainrule::rules::flow::Either::Second((v3,)))
                        };
                        let kept_loop_ = (total_2, run_branch);
                        total_2 = total_3;
                        kept_loop_
                    },
                );
            let total = total_2;
            let type_total = ::chainrule::rules::Witness::of(&total);
            ::chainrule::rules::pass::begin(pass, &mut grad.discount);
            let dtotal = *dy;
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            let mut back_total_2 = dtotal;
            for (i, (total_2, run_branch)) in ::core::iter::Iterator::zip(
                ::core::iter::Iterator::rev(::core::clone::Clone::clone(&range)),
                ::core::iter::Iterator::rev(run_loop_.iter()),
            ) {
                let total_2 = *total_2;
                let now_total_2 = ::chainrule::rules::take(&mut back_total_2);
                let dtotal_3 = *(&now_total_2);
                let mut dtotal_2 = type_total.neutral();
                match &run_branch {
                    ::chainrule::rules::flow::Either::First(()) => {
                        dtotal_2 += dtotal_3;
                    }
                    ::chainrule::rules::flow::Either::Second((v3,)) => {
                        let v3 = *v3;
                        let dv4 = dtotal_3;
                        let dv1 = dv4;
                        let dv3 = dv4;
                        dx[i] += dv3 * (0.5 / v3);
                        grad.discount += dv1 * total_2;
                        dtotal_2 += dv1 * discount;
                    }
                }
                back_total_2 = dtotal_2;
            }
            (total, dx)
        }
        #[inline(always)]
        fn value_and_dx_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &[f64; N],
            dy: Self::Output,
            pass: __P,
        ) -> (Self::Output, ::chainrule::Tangent<[f64; N]>) {
            let module = self;
            let dy = &dy;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            let mut run_loop_ = ::chainrule::rules::array::Tape::<_, { N }>::new();
            run_loop_
                .fill(
                    #[inline(always)]
                    |step_loop_: usize| {
                        let i = ::chainrule::rules::flow::nth(&range, step_loop_);
                        let i = i;
                        let (total_3, run_branch) = if {
                            let x = x;
                            x[i] < 0.0
                        } {
                            (total_2, ::chainrule::rules::flow::Either::First(()))
                        } else {
                            let v1 = discount * total_2;
                            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                            let v3 = ::chainrule::rules::scalar::sqrt(v2);
                            let v4 = v1 + v3;
                            (v4, ::chainrule::rules::flow::Either::Second((v3,)))
                        };
                        let kept_loop_ = (run_branch,);
                        total_2 = total_3;
                        kept_loop_
                    },
                );
            let total = total_2;
            let type_total = ::chainrule::rules::Witness::of(&total);
            let dtotal = *dy;
            let mut dx = ::chainrule::rules::Witness::of(x).zero();
            let mut back_total_2 = dtotal;
            for (i, (run_branch,)) in ::core::iter::Iterator::zip(
                ::core::iter::Iterator::rev(::core::clone::Clone::clone(&range)),
                ::core::iter::Iterator::rev(run_loop_.iter()),
            ) {
                let now_total_2 = ::chainrule::rules::take(&mut back_total_2);
                let dtotal_3 = *(&now_total_2);
                let mut dtotal_2 = type_total.neutral();
                match &run_branch {
                    ::chainrule::rules::flow::Either::First(()) => {
                        dtotal_2 += dtotal_3;
                    }
                    ::chainrule::rules::flow::Either::Second((v3,)) => {
                        let v3 = *v3;
                        let dv4 = dtotal_3;
                        let dv1 = dv4;
                        let dv3 = dv4;
                        dx[i] += dv3 * (0.5 / v3);
                        dtotal_2 += dv1 * discount;
                    }
                }
                back_total_2 = dtotal_2;
            }
            (total, dx)
        }
        #[inline(always)]
        fn value_and_dtheta_in<__P: ::chainrule::rules::pass::Pass>(
            &self,
            input: &[f64; N],
            dy: Self::Output,
            pass: __P,
            grad: &mut Self::Grad,
        ) -> Self::Output {
            let module = self;
            let dy = &dy;
            let x = input;
            let discount = module.discount;
            let range = 0..N;
            let mut total_2 = 0.0;
            let mut run_loop_ = ::chainrule::rules::array::Tape::<_, { N }>::new();
            run_loop_
                .fill(
                    #[inline(always)]
                    |step_loop_: usize| {
                        let i = ::chainrule::rules::flow::nth(&range, step_loop_);
                        let i = i;
                        let (total_3, run_branch) = if {
                            let x = x;
                            x[i] < 0.0
                        } {
                            (total_2, ::chainrule::rules::flow::Either::First(()))
                        } else {
                            let v1 = discount * total_2;
                            let v2 = ::chainrule::rules::scalar::scalar(x[i]);
                            let v3 = ::chainrule::rules::scalar::sqrt(v2);
                            let v4 = v1 + v3;
                            (v4, ::chainrule::rules::flow::Either::Second(()))
                        };
                        let kept_loop_ = (total_2, run_branch);
                        total_2 = total_3;
                        kept_loop_
                    },
                );
            let total = total_2;
            let type_total = ::chainrule::rules::Witness::of(&total);
            ::chainrule::rules::pass::begin(pass, &mut grad.discount);
            let dtotal = *dy;
            let mut back_total_2 = dtotal;
            for (i, (total_2, run_branch)) in ::core::iter::Iterator::zip(
                ::core::iter::Iterator::rev(::core::clone::Clone::clone(&range)),
                ::core::iter::Iterator::rev(run_loop_.iter()),
            ) {
                let total_2 = *total_2;
                let now_total_2 = ::chainrule::rules::take(&mut back_total_2);
                let dtotal_3 = *(&now_total_2);
                let mut dtotal_2 = type_total.neutral();
                match &run_branch {
                    ::chainrule::rules::flow::Either::First(()) => {
                        dtotal_2 += dtotal_3;
                    }
                    ::chainrule::rules::flow::Either::Second(()) => {
                        let dv4 = dtotal_3;
                        let dv1 = dv4;
                        grad.discount += dv1 * total_2;
                        dtotal_2 += dv1 * discount;
                    }
                }
                back_total_2 = dtotal_2;
            }
            total
        }
        ///`dL/dx`, given `dL/dy`.
        #[inline]
        fn backward_dx(
            &self,
            input: &[f64; N],
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> ::chainrule::Tangent<[f64; N]> {
            ::chainrule::rules::wide::backward_dx(self, input, dy)
        }
        ///`dL/dθ`, given `dL/dy`.
        #[inline]
        fn backward_dtheta(
            &self,
            input: &[f64; N],
            dy: &::chainrule::Tangent<Self::Output>,
        ) -> Self::Grad {
            let mut grad = ::chainrule::Parameters::zero_grad(self);
            ::chainrule::Module::accumulate_dtheta(self, input, dy, &mut grad);
            grad
        }
        #[inline(always)]
        fn pullback(
            &self,
            input: &[f64; N],
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &[f64; N],
                &::chainrule::Tangent<Self::Output>,
                &mut Self::Grad,
            ) -> ::chainrule::Tangent<[f64; N]> + use<N>,
        ) {
            ::chainrule::Module::pullback_in(self, input, ::chainrule::rules::pass::ANY)
        }
        #[inline(always)]
        fn pullback_dx(
            &self,
            input: &[f64; N],
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &[f64; N],
                &::chainrule::Tangent<Self::Output>,
            ) -> ::chainrule::Tangent<[f64; N]> + use<N>,
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
            input: &[f64; N],
        ) -> (
            Self::Output,
            impl ::core::ops::Fn(
                &Self,
                &[f64; N],
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
struct discounted {}
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
> ::chainrule::rules::call::Function<(&'__a [f64; N], &'__a f64)> for discounted {
    type Module = Discounted;
    type Input = [f64; N];
    type Held = &'__a [f64; N];
    type Tangents = (
        ::chainrule::Tangent<[f64; N]>,
        <f64 as ::chainrule::Parameters>::Grad,
    );
    type Bound = ::chainrule::rules::call::Bound<Self, (&'__a [f64; N], &'__a f64)>;
    #[inline]
    fn bind((x, discount): (&'__a [f64; N], &'__a f64)) -> Self::Bound {
        ::chainrule::rules::call::Bound {
            module: Discounted {
                discount: ::core::clone::Clone::clone(discount),
            },
            held: x,
        }
    }
    #[inline]
    fn unbind(
        dx: ::chainrule::Tangent<Self::Input>,
        grad: <Self::Module as ::chainrule::Parameters>::Grad,
    ) -> Self::Tangents {
        (dx, grad.discount)
    }
}
#[automatically_derived]
impl ::chainrule::gradcheck::Sample for Discounted {
    #[allow(unused_variables)]
    fn sample(
        sampler: &mut ::chainrule::gradcheck::Sampler,
        range: ::core::option::Option<(f64, f64)>,
    ) -> Self {
        Discounted {
            discount: ::chainrule::gradcheck::Sample::sample(sampler, range),
        }
    }
}
#[cfg(test)]
#[test]
#[allow(dead_code, clippy::unnecessary_cast)]
fn gradient_check_of_discounted() {
    const N: usize = 3;
    ::chainrule::gradcheck::GradCheck::new("discounted")
        .assert(|sampler: &mut ::chainrule::gradcheck::Sampler| (
            Discounted {
                discount: sampler.draw::<f64>(),
            },
            sampler.draw::<[f64; N]>(),
        ));
}
