//! Tuples are chains: `(a, b, c)` computes `c(b(a(x)))`, and a chain is a module.
//!
//! ```
//! use chainrule::prelude::*;
//!
//! let mut rng = chainrule::rng(1);
//! let net = (Linear::<2, 16>::xavier(&mut rng), Tanh, Linear::<16, 1>::xavier(&mut rng));
//! let y = net.forward(&SVector::<f32, 2>::new(0.3, -0.8));
//! assert_eq!(y.shape(), (1, 1));
//! ```

use crate::differentiable::{Differentiable, Real, Tangent};
use crate::module::Module;
use crate::rules::pass::{ANY, Pass};

/// `Module` for one length of tuple. The links are taken one by one, to know each one's input;
/// then the last rule writes the implementation.
macro_rules! chain {
    ($x:ident; $first:ident 0 $y:ident $pull:ident; $($rest:tt)*) => {
        chain!(@ $x $first $y $pull [] [] [<$first as Module<X>>::Output] [] [] [$y] $($rest)*);
    };

    (@ $x:ident $first:ident $y0:ident $pull0:ident
     [$($m:ident)*] [$($bound:tt)*] [$input:ty] [$($forth:tt)*] [$($back:tt)*] [$previous:ident]
     $next:ident $i:tt $y:ident $pull:ident; $($rest:tt)*) => {
        chain!(@ $x $first $y0 $pull0
            [$($m)* $next] [$($bound)* $next: Module<$input>,] [<$next as Module<$input>>::Output]
            [$($forth)* ($i $previous $y $pull)] [($i $previous $pull) $($back)*] [$y] $($rest)*);
    };

    (@ $x:ident $first:ident $y0:ident $pull0:ident
     [$($m:ident)*] [$($bound:tt)*] [$output:ty]
     [$(($i:tt $input:ident $y:ident $pull:ident))*]
     [$(($j:tt $back_input:ident $back_pull:ident))*] [$last:ident]) => {
        #[allow(unused_variables)] // The value, where a derivative is all that is asked for.
        impl<X: Differentiable, $first: Module<X>, $($bound)*> Module<X> for ($first, $($m,)*) {
            type Output = $output;

            #[inline]
            fn forward(&self, $x: &X) -> Self::Output {
                let $y0 = self.0.forward($x);
                $(let $y = self.$i.forward(&$input);)*
                $last
            }

            #[inline]
            fn pullback(
                &self,
                $x: &X,
            ) -> (
                Self::Output,
                impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) -> Tangent<X> + use<X, $first, $($m),*>,
            ) {
                self.pullback_in($x, ANY)
            }

            #[inline]
            fn pullback_dx(
                &self,
                $x: &X,
            ) -> (
                Self::Output,
                impl Fn(&Self, &X, &Tangent<Self::Output>) -> Tangent<X> + use<X, $first, $($m),*>,
            ) {
                self.pullback_dx_in($x, ANY)
            }

            #[inline]
            fn pullback_dtheta(
                &self,
                $x: &X,
            ) -> (
                Self::Output,
                impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) + use<X, $first, $($m),*>,
            ) {
                self.pullback_dtheta_in($x, ANY)
            }

            const PASSES: bool = true;

            #[inline]
            fn pullback_in<P: Pass>(
                &self,
                $x: &X, pass: P,
            ) -> (
                Self::Output,
                impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) -> Tangent<X> + use<X, $first, $($m,)* P>,
            ) {
                let ($y0, $pull0) = self.0.pullback_in($x, pass);
                $(let ($y, $pull) = self.$i.pullback_in(&$input, pass);)*
                ($last, move |m: &Self, $x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad| {
                    $(let dy = $back_pull(&m.$j, &$back_input, &dy, &mut grad.$j);)*
                    $pull0(&m.0, $x, &dy, &mut grad.0)
                })
            }

            #[inline]
            fn pullback_dx_in<P: Pass>(
                &self,
                $x: &X, pass: P,
            ) -> (
                Self::Output,
                impl Fn(&Self, &X, &Tangent<Self::Output>) -> Tangent<X> + use<X, $first, $($m,)* P>,
            ) {
                let ($y0, $pull0) = self.0.pullback_dx_in($x, pass);
                $(let ($y, $pull) = self.$i.pullback_dx_in(&$input, pass);)*
                ($last, move |m: &Self, $x: &X, dy: &Tangent<Self::Output>| {
                    $(let dy = $back_pull(&m.$j, &$back_input, &dy);)*
                    $pull0(&m.0, $x, &dy)
                })
            }

            #[inline]
            fn pullback_dtheta_in<P: Pass>(
                &self,
                $x: &X, pass: P,
            ) -> (
                Self::Output,
                impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) + use<X, $first, $($m,)* P>,
            ) {
                let ($y0, $pull0) = self.0.pullback_dtheta_in($x, pass);
                $(let ($y, $pull) = self.$i.pullback_in(&$input, pass);)*
                ($last, move |m: &Self, $x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad| {
                    $(let dy = $back_pull(&m.$j, &$back_input, &dy, &mut grad.$j);)*
                    $pull0(&m.0, $x, &dy, &mut grad.0);
                })
            }

            // In one go, nothing goes through a closure.

            #[inline(always)]
            fn backward_dx_in<P: Pass>(&self, $x: &X, dy: &Tangent<Self::Output>, pass: P, ) -> Tangent<X>
            {
                let ($y0, $pull0) = self.0.pullback_dx_in($x, pass);
                $(let ($y, $pull) = self.$i.pullback_dx_in(&$input, pass);)*
                $(let dy = $back_pull(&self.$j, &$back_input, &dy);)*
                $pull0(&self.0, $x, &dy)
            }

            #[inline(always)]
            fn accumulate_dtheta_in<P: Pass>(&self, $x: &X, dy: &Tangent<Self::Output>, pass: P, grad: &mut Self::Grad,)
            {
                let ($y0, $pull0) = self.0.pullback_dtheta_in($x, pass);
                $(let ($y, $pull) = self.$i.pullback_in(&$input, pass);)*
                $(let dy = $back_pull(&self.$j, &$back_input, &dy, &mut grad.$j);)*
                $pull0(&self.0, $x, &dy, &mut grad.0);
            }

            #[inline(always)]
            fn backward_in<P: Pass>(&self, $x: &X, dy: &Tangent<Self::Output>, pass: P, grad: &mut Self::Grad,) -> Tangent<X>
            {
                let ($y0, $pull0) = self.0.pullback_in($x, pass);
                $(let ($y, $pull) = self.$i.pullback_in(&$input, pass);)*
                $(let dy = $back_pull(&self.$j, &$back_input, &dy, &mut grad.$j);)*
                $pull0(&self.0, $x, &dy, &mut grad.0)
            }

            #[inline(always)]
            fn value_and_grad_in<P: Pass>(&self, $x: &X, dy: Self::Output, pass: P, grad: &mut Self::Grad,) -> (Self::Output, Tangent<X>)
            where
                Self::Output: Real,
            {
                let ($y0, $pull0) = self.0.pullback_in($x, pass);
                $(let ($y, $pull) = self.$i.pullback_in(&$input, pass);)*
                $(let dy = $back_pull(&self.$j, &$back_input, &dy, &mut grad.$j);)*
                let dx = $pull0(&self.0, $x, &dy, &mut grad.0);
                ($last, dx)
            }

            #[inline(always)]
            fn value_and_dx_in<P: Pass>(&self, $x: &X, dy: Self::Output, pass: P, ) -> (Self::Output, Tangent<X>)
            where
                Self::Output: Real,
            {
                let ($y0, $pull0) = self.0.pullback_dx_in($x, pass);
                $(let ($y, $pull) = self.$i.pullback_dx_in(&$input, pass);)*
                $(let dy = $back_pull(&self.$j, &$back_input, &dy);)*
                let dx = $pull0(&self.0, $x, &dy);
                ($last, dx)
            }

            #[inline(always)]
            fn value_and_dtheta_in<P: Pass>(&self, $x: &X, dy: Self::Output, pass: P, grad: &mut Self::Grad,) -> Self::Output
            where
                Self::Output: Real,
            {
                let ($y0, $pull0) = self.0.pullback_dtheta_in($x, pass);
                $(let ($y, $pull) = self.$i.pullback_in(&$input, pass);)*
                $(let dy = $back_pull(&self.$j, &$back_input, &dy, &mut grad.$j);)*
                $pull0(&self.0, $x, &dy, &mut grad.0);
                $last
            }
        }
    };
}

chain!(x; A 0 a pa;);
chain!(x; A 0 a pa; B 1 b pb;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc; D 3 d pd;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc; D 3 d pd; E 4 e pe;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc; D 3 d pd; E 4 e pe; F 5 f pf;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc; D 3 d pd; E 4 e pe; F 5 f pf; G 6 g pg;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc; D 3 d pd; E 4 e pe; F 5 f pf; G 6 g pg; H 7 h ph;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc; D 3 d pd; E 4 e pe; F 5 f pf; G 6 g pg; H 7 h ph;
       I 8 i pi;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc; D 3 d pd; E 4 e pe; F 5 f pf; G 6 g pg; H 7 h ph;
       I 8 i pi; J 9 j pj;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc; D 3 d pd; E 4 e pe; F 5 f pf; G 6 g pg; H 7 h ph;
       I 8 i pi; J 9 j pj; K 10 k pk;);
chain!(x; A 0 a pa; B 1 b pb; C 2 c pc; D 3 d pd; E 4 e pe; F 5 f pf; G 6 g pg; H 7 h ph;
       I 8 i pi; J 9 j pj; K 10 k pk; L 11 l pl;);
