//! Every way of putting modules together: graphs, blocks, chains, sequences, and shared weights.

#![allow(missing_docs)]

#[path = "../oracle/case.rs"]
#[allow(dead_code)]
mod case;
#[path = "../oracle/flat.rs"]
mod flat;

mod batches;
mod blocks;
mod chains;
mod graphs;
mod images;
mod sequences;
mod sharing;
