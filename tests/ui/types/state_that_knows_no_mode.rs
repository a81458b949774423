use chainrule::prelude::*;

#[derive(Clone, Debug)]
struct Flag(bool);

#[module(check(flag = Flag(true)))]
fn gate(x: f64, #[state] flag: &Flag) -> f64 {
    if flag.0 { x } else { 0.0 }
}

fn main() {}
