//! The workloads under criterion, what `#[module]` wrote beside the same by hand.

#[allow(dead_code)] // It prints its own table.
mod cases;

use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn workloads(criterion: &mut Criterion) {
    for mut case in cases::all(true) {
        let mut group = criterion.benchmark_group(format!("{} {}", case.name, case.scalar));
        group.throughput(Throughput::Elements(case.units.0 as u64));
        group.bench_function("generated", |b| b.iter(&mut case.generated));
        group.bench_function("by hand", |b| b.iter(&mut case.by_hand));
        for (name, f) in &mut case.others {
            group.bench_function(*name, |b| b.iter(&mut *f));
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .without_plots()
        .sample_size(50)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3));
    targets = workloads
}
criterion_main!(benches);
