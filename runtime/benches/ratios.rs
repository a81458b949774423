//! How long what `#[module]` wrote takes, as a multiple of the same by hand: a table. Beside it, how
//! many times as long the others take.

#[allow(dead_code)] // It looks at times alone.
mod cases;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Under `cargo test`, that all of each row agree is all there is to be tested.
    let measured = arguments.iter().any(|a| a == "--bench");
    let cases = cases::all(measured);
    if measured {
        let wanted: Vec<String> = arguments.into_iter().filter(|a| !a.starts_with('-')).collect();
        cases::table::print_all(cases, &wanted);
    }
}
