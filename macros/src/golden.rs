//! What `#[module]` and `#[derive(Differentiable)]` write, kept as text beside what it was written
//! for, in `tests/expand`.
//!
//! `CHAINRULE_BLESS=1 cargo test -p chainrule-macros golden` writes the texts anew; read the
//! difference as you would read a person's code.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, File, Item, ItemEnum, ItemFn, ItemStruct, Meta};

use crate::derive;
use crate::expand::expand;

/// The options of a function's `#[module]`, which is taken away.
pub fn take_options(function: &mut ItemFn) -> Option<TokenStream> {
    let mut options = None;
    function.attrs.retain(|attr| {
        let is_module = attr.path().segments.last().is_some_and(|s| s.ident == "module");
        if is_module {
            options = Some(match &attr.meta {
                Meta::List(list) => list.tokens.clone(),
                _ => quote!(),
            });
        }
        !is_module
    });
    options
}

/// The source with every `#[module]` function and every `#[derive(Differentiable)]` in it expanded.
fn expanded(source: &str) -> Result<String, Box<dyn Error>> {
    let File { attrs, items, .. } = syn::parse_file(source)?;
    let mut written = quote!(#(#attrs)*);
    for item in items {
        let Item::Fn(mut function) = item else {
            item.to_tokens(&mut written);
            let (Item::Struct(ItemStruct { attrs, .. }) | Item::Enum(ItemEnum { attrs, .. })) =
                &item
            else {
                continue;
            };
            if attrs.iter().any(|a| a.path().is_ident("derive") && derives(a)) {
                written.extend(derive::expand(item.into_token_stream()));
            }
            continue;
        };
        match take_options(&mut function) {
            Some(options) => written.extend(expand(options, function.into_token_stream())),
            None => function.to_tokens(&mut written),
        }
    }
    Ok(prettyplease::unparse(&syn::parse2(written)?))
}

fn derives(attr: &Attribute) -> bool {
    attr.to_token_stream().to_string().contains("Differentiable")
}

#[test]
fn golden_expansions_are_as_they_were_read() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/expand"));
    let bless = std::env::var_os("CHAINRULE_BLESS").is_some();
    let mut compared = 0;
    let mut changed = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let input = entry?.path();
        let name = input.to_string_lossy().into_owned();
        if !name.ends_with(".rs") || name.ends_with(".expanded.rs") {
            continue;
        }
        let golden = input.with_extension("expanded.rs");
        let now = expanded(&fs::read_to_string(&input)?)?;
        if bless {
            fs::write(&golden, now)?;
        } else if fs::read_to_string(&golden).unwrap_or_default() != now {
            changed.push(golden);
        }
        compared += 1;
    }
    assert!(compared > 0, "nothing in {}", folder.display());
    assert!(
        changed.is_empty(),
        "the expansion is not that of {changed:#?}; if it is better, \
         `CHAINRULE_BLESS=1 cargo test -p chainrule-macros golden` keeps it"
    );
    Ok(())
}
