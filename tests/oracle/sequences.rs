//! Layers of sequences, against PyTorch.

use chainrule::layers::{
    Attention, Causal, Embedding, GruCell, LstmCell, MultiHeadAttention, Recurrence,
    RecurrenceStates, RnnCell, Unmasked,
};
use serde_json::Value;

use super::case::{Case, M, V};

fn check_by_name(case: &Case<'_>) {
    let (one, two) = (V::<4>::zeros(), M::<4, 2>::zeros());
    let steps = [M::<3, 2>::zeros(); 5];
    let recurrent = ["weight_ih", "weight_hh", "bias_ih", "bias_hh"];
    let (xh, xhc) = (["x", "h"], ["x", "h", "c"]);
    let attention = ["query", "key", "value"];
    let heads = [
        "q.0.weight",
        "q.0.bias",
        "q.1.weight",
        "q.1.bias",
        "k.0.weight",
        "k.1.weight",
        "v.0.weight",
        "v.0.bias",
        "v.1.weight",
        "v.1.bias",
        "out.0.weight",
        "out.1.weight",
        "bias",
    ];
    let mut rng = chainrule::rng(0);
    match case.name() {
        "rnn_cell" => {
            case.check(RnnCell::<3, 4, _>::zeros(), (V::<3>::zeros(), one), &xh, &recurrent);
        }
        "rnn_cell_batch" => {
            case.check(RnnCell::<3, 4, _>::zeros(), (steps[0], two), &xh, &recurrent);
        }
        "rnn" => {
            let module = Recurrence { cell: RnnCell::<3, 4, f64>::zeros() };
            case.check(module, (steps, two), &xh, &recurrent);
        }
        "rnn_states" => {
            let module = RecurrenceStates { cell: RnnCell::<3, 4, f64>::zeros() };
            case.check(module, (steps, two), &xh, &recurrent);
        }

        "lstm_cell" => {
            let x = (V::<3>::zeros(), (one, one));
            case.check(LstmCell::<3, 4, 16, _>::zeros(), x, &xhc, &recurrent);
        }
        "lstm_cell_batch" => {
            let x = (steps[0], (two, two));
            case.check(LstmCell::<3, 4, 16, _>::zeros(), x, &xhc, &recurrent);
        }
        "lstm" => {
            let module = Recurrence { cell: LstmCell::<3, 4, 16, f64>::zeros() };
            case.check(module, (steps, (two, two)), &xhc, &recurrent);
        }
        "lstm_states" => {
            let module = RecurrenceStates { cell: LstmCell::<3, 4, 16, f64>::zeros() };
            case.check(module, (steps, (two, two)), &xhc, &recurrent);
        }

        "gru_cell" => {
            let x = (V::<3>::zeros(), one);
            case.check(GruCell::<3, 4, 12, _>::zeros(), x, &xh, &recurrent);
        }
        "gru_cell_batch" => {
            case.check(GruCell::<3, 4, 12, _>::zeros(), (steps[0], two), &xh, &recurrent);
        }
        "gru" => {
            let module = Recurrence { cell: GruCell::<3, 4, 12, f64>::zeros() };
            case.check(module, (steps, two), &xh, &recurrent);
        }
        "gru_states" => {
            let module = RecurrenceStates { cell: GruCell::<3, 4, 12, f64>::zeros() };
            case.check(module, (steps, two), &xh, &recurrent);
        }

        "embedding" => {
            let module = Embedding::<6, 3, f64> { weight: [[0.0; 3]; 6] };
            case.check(module, case.indices::<1>("tokens"), &[], &["weight"]);
        }
        "embedding_batch" => {
            let module = Embedding::<6, 3, f64> { weight: [[0.0; 3]; 6] };
            case.check(module, case.indices::<3>("tokens"), &[], &["weight"]);
        }

        "attention" => {
            let x = (M::<3, 4>::zeros(), M::<3, 5>::zeros(), M::<2, 5>::zeros());
            case.check(Attention { mask: Unmasked }, x, &attention, &[]);
            case.check(Attention { mask: [[true; 5]; 4] }, x, &attention, &[]);
        }
        "attention_causal" => {
            let x = (M::<3, 4>::zeros(), M::<3, 4>::zeros(), M::<2, 4>::zeros());
            case.check(Attention { mask: Causal }, x, &attention, &[]);
        }
        "attention_masked" => {
            let x = (M::<3, 4>::zeros(), M::<3, 5>::zeros(), M::<2, 5>::zeros());
            case.check(Attention { mask: case.mask::<5, 4>() }, x, &attention, &[]);
        }

        "multi_head_attention" => {
            let x = (M::<6, 4>::zeros(), M::<6, 5>::zeros(), M::<6, 5>::zeros());
            let module = MultiHeadAttention::<6, 3, 2, _, f64>::new(Unmasked, &mut rng);
            case.check(module, x, &attention, &heads);
        }
        "multi_head_attention_causal" => {
            let x = (M::<6, 4>::zeros(), M::<6, 4>::zeros(), M::<6, 4>::zeros());
            let module = MultiHeadAttention::<6, 3, 2, _, f64>::new(Causal, &mut rng);
            case.check(module, x, &attention, &heads);
        }

        name => panic!("the case `{name}` is not covered"),
    }
}

#[test]
fn every_sequence_is_what_pytorch_computes() {
    let text = include_str!("../reference/sequences.json");
    let reference: Value = serde_json::from_str(text).unwrap();
    let cases = reference["cases"].as_array().unwrap();
    cases.iter().for_each(|case| check_by_name(&Case(case)));
    assert_eq!(cases.len(), 19);
}
