//! A model of one crate inside of another crate's module: calibrating a thermometer.
//!
//! The crate `thermistor` knows how a sensor's resistance depends on temperature. Here it is wired
//! up as half of a voltage divider, and its two parameters are found from measured voltages. The
//! derivatives go through both crates.
//!
//! `cargo run --example 04_model_from_another_crate`

use chainrule::gradcheck;
use chainrule::nalgebra::{Matrix2, Vector2};
use chainrule::prelude::*;
use thermistor::{Thermistor, ZERO_CELSIUS};

/// The voltage over the fixed resistor at the lower end of the divider, of 5 V in all.
#[module(check(celsius in 0.0..60.0, resistor = 10_000.0, sensor = sold()))]
fn divider(celsius: f64, #[param] sensor: &Thermistor, #[constant] resistor: f64) -> f64 {
    // `resistor` is a `#[constant]`: stored as a parameter is, but not differentiated, since it
    // was measured and is not to be fitted.
    let resistance = sensor.forward(&(celsius + ZERO_CELSIUS));
    5.0 * resistor / (resistor + resistance)
}

/// The sensor as its data sheet has it: 10 kΩ at 25 °C, β = 3950 K.
fn sold() -> Thermistor {
    Thermistor { ln_r25: f64::ln(10_000.0), beta: 3950.0 }
}

fn main() {
    let mut circuit = Divider { sensor: sold(), resistor: 10_000.0 };
    assert_eq!(gradcheck(&circuit, &20.0), Ok(()));

    // The sensor at hand differs a little, as all do. Its voltages would be measured; here they are
    // computed, to know what must come out.
    let sensor = Thermistor { ln_r25: f64::ln(10_400.0), beta: 3880.0 };
    let real = Divider { sensor, resistor: 10_000.0 };
    let measured = [0.0, 10.0, 20.0, 30.0, 40.0, 50.0].map(|t| (t, real.forward(&t)));

    println!("step   largest error        R₂₅         β");
    for step in 0..=4 {
        let error = |&(t, volts): &(f64, f64)| volts - circuit.forward(&t);
        let largest = measured.iter().map(|sample| error(sample).abs()).fold(0.0, f64::max);
        let Thermistor { ln_r25, beta } = circuit.sensor;
        println!("{step:>4}   {:>10.6} mV   {:8.1} Ω   {beta:6.1} K", 1e3 * largest, ln_r25.exp());

        // Gauss and Newton's step. With two parameters of such different sizes, descent would take
        // thousands. A module's gradient at dy = 1 is a row of the Jacobian.
        let (mut jtj, mut jte) = (Matrix2::zeros(), Vector2::zeros());
        for sample in &measured {
            let grad = circuit.backward_dtheta(&sample.0, &1.0);
            // `grad.sensor` is of the other crate: one number for each parameter of `Thermistor`.
            let row = Vector2::new(grad.sensor.ln_r25, grad.sensor.beta);
            jtj += row * row.transpose();
            jte += row * error(sample);
        }
        let change = jtj.try_inverse().expect("six voltages fix two parameters") * jte;
        circuit.sensor.ln_r25 += change[0];
        circuit.sensor.beta += change[1];
    }
    assert!((circuit.sensor.ln_r25.exp() - 10_400.0).abs() < 1e-6);
    assert!((circuit.sensor.beta - 3880.0).abs() < 1e-6);
    println!("\nthe sensor at hand: 10,400 Ω at 25 °C, β = 3880 K");
}
