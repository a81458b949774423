//! How things are called: the struct of a function, the locals of generated code, Greek letters.

use proc_macro2::{Ident, Span};
use syn::Member;
use syn::ext::IdentExt;

/// `softmax_cross_entropy` becomes `SoftmaxCrossEntropy`.
pub fn pascal_case(name: &str) -> String {
    name.trim_start_matches("r#")
        .split('_')
        .flat_map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|c| c.to_uppercase().collect::<String>());
            first.into_iter().chain(std::iter::once(letters.collect()))
        })
        .collect()
}

/// `RightTriangle` becomes `right_triangle`, `RGBColor` becomes `rgb_color`.
pub fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.trim_start_matches("r#").chars().collect();
    let mut snake = String::with_capacity(letters.len());
    for (i, c) in letters.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| letters.get(i));
        let next_is_small = letters.get(i + 1).is_some_and(|c| c.is_lowercase());
        let begins = c.is_uppercase()
            && before.is_some_and(|b| *b != '_' && (!b.is_uppercase() || next_is_small));
        if begins {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

/// The field of an enum's tangent that belongs to a field of a variant: `Circle.0` is `circle_0`.
pub fn variant_field(variant: &Ident, member: &Member) -> Ident {
    let (field, span) = match member {
        Member::Named(name) => (name.unraw().to_string(), name.span()),
        Member::Unnamed(i) => (i.index.to_string(), i.span),
    };
    Ident::new(&format!("{}_{field}", snake_case(&variant.to_string())), span)
}

/// The field of the cotangent that belongs to a field of what `path { .. }` makes: a path through a
/// type, `Shape::Circle`, is that of a variant.
pub fn cotangent_field(path: &syn::Path, member: &Member) -> Member {
    let mut last = path.segments.iter().rev();
    match (last.next(), last.next()) {
        (Some(variant), Some(of)) if is_type(&of.ident.to_string()) => {
            Member::Named(variant_field(&variant.ident, member))
        }
        _ => member.clone(),
    }
}

/// Whether a name is one of a type: it begins with a capital letter.
pub fn is_type(name: &str) -> bool {
    name.trim_start_matches("r#").chars().next().is_some_and(char::is_uppercase)
}

/// A local of generated code. It is hygienic: no variable of the user's can collide with it. It
/// stands at the user's own token, so that an error about it does too.
pub fn local(name: &str, at: Span) -> Ident {
    Ident::new(name.trim_start_matches("r#"), Span::mixed_site().located_at(at))
}

/// Code as a person writes it, from the text of its tokens.
pub fn tidy(tokens: &str) -> String {
    const TIGHT: [(&str, &str); 11] = [
        (" :: ", "::"),
        ("::< ", "::<"),
        (" >::", ">::"),
        (" . ", "."),
        ("( ", "("),
        (" )", ")"),
        ("[ ", "["),
        (" ]", "]"),
        (" ,", ","),
        ("(- ", "(-"),
        ("(! ", "(!"),
    ];
    let tight =
        TIGHT.iter().fold(tokens.to_owned(), |text, (loose, tight)| text.replace(loose, tight));
    let mut text = String::with_capacity(tight.len());
    for c in tight.chars() {
        let mut before = text.chars().rev();
        let called = match (before.next(), before.next()) {
            (Some(' '), Some(last)) => last.is_alphanumeric() || "_)]>!".contains(last),
            _ => false,
        };
        if called && "([".contains(c) {
            text.pop();
        }
        let sign = text.strip_suffix(['&', '*']).map(|before| {
            // Of one operand, where none stands before it.
            !before.ends_with('&')
                && !before.trim_end().ends_with(|c: char| c.is_alphanumeric() || "_)]".contains(c))
        });
        if c != ' ' || sign != Some(true) {
            text.push(c);
        }
    }
    for sign in ["- ", "! "] {
        if let Some(rest) = text.strip_prefix(sign) {
            text = format!("{}{rest}", sign.trim_end());
        }
    }
    text
}

/// The name of a variable as a formula shows it: `theta` is `θ`, `x_1` is `x₁`.
pub fn in_formula(name: &str) -> String {
    const LETTERS: [(&str, &str); 16] = [
        ("alpha", "α"),
        ("beta", "β"),
        ("gamma", "γ"),
        ("delta", "δ"),
        ("epsilon", "ε"),
        ("eta", "η"),
        ("theta", "θ"),
        ("kappa", "κ"),
        ("lambda", "λ"),
        ("mu", "μ"),
        ("rho", "ρ"),
        ("sigma", "σ"),
        ("tau", "τ"),
        ("phi", "φ"),
        ("omega", "ω"),
        ("pi", "π"),
    ];
    let lower = name.to_lowercase();
    match LETTERS.iter().find(|(word, _)| *word == lower) {
        Some((_, letter)) => (*letter).to_owned(),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_tidy() {
        assert_eq!(
            tidy("x . powi (2) * (y + f :: g ([a , b] [0]))"),
            "x.powi(2) * (y + f::g([a, b][0]))"
        );
        assert_eq!(tidy("- (usize , [bool ; 2])"), "-(usize, [bool ; 2])");
        assert_eq!(tidy("f (& x) && * k * 2 & z"), "f(&x) && *k * 2 & z");
    }

    #[test]
    fn functions_become_structs() {
        assert_eq!(pascal_case("softmax_cross_entropy"), "SoftmaxCrossEntropy");
        assert_eq!(pascal_case("linear2"), "Linear2");
        assert_eq!(pascal_case("r#box"), "Box");
    }

    #[test]
    fn variants_become_fields() {
        assert_eq!(snake_case("Circle"), "circle");
        assert_eq!(snake_case("RightTriangle"), "right_triangle");
        assert_eq!(snake_case("RGBColor"), "rgb_color");
        assert_eq!(snake_case("Layer2Norm"), "layer2_norm");
        assert_eq!(snake_case("Odd_Name"), "odd_name");
    }
}
