//! Drawing values of types that derive `Differentiable`.

/// What a `#[skip]` field gets in a gradient check.
#[diagnostic::on_unimplemented(
    message = "a gradient check has no value for a `#[skip]` field of type `{Self}`",
    note = "derive `Default` for `{Self}`, or say what to check at: `#[module(check(x = ..))]`"
)]
pub trait Skipped {
    /// The value.
    fn value() -> Self;
}

#[diagnostic::do_not_recommend]
impl<X: Default> Skipped for X {
    fn value() -> X {
        X::default()
    }
}
