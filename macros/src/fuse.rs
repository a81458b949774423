//! Sums of products: where two matrices are multiplied entry by entry and the product is only added to
//! another, that is one operation.

use std::collections::HashMap;

use crate::ir::{Block, Ir, Op, Operator, Stmt, VarId, for_each_operand};
use crate::primitives::ADD_COMPONENT_MUL;

/// Fuses what can be in a function's body.
pub fn fuse(ir: &mut Ir, body: &mut Block) {
    let mut reads = HashMap::new();
    count(&body.stmts, &mut reads);
    *reads.entry(body.result).or_default() += 1;
    block(ir, &mut body.stmts, &reads);
}

/// How often each variable is read, at least.
fn count(stmts: &[Stmt], reads: &mut HashMap<VarId, usize>) {
    for_each_operand(stmts, &mut |v| *reads.entry(v).or_default() += 1);
    for_each_closure(stmts, &mut |body| {
        count(&body.stmts, reads);
        *reads.entry(body.result).or_default() += 1;
    });
}

fn for_each_closure(stmts: &[Stmt], f: &mut dyn FnMut(&Block)) {
    for stmt in stmts {
        match stmt {
            Stmt::Let(_, Op::Each(each)) => f(&each.body),
            Stmt::Let(..) | Stmt::Verbatim(_) => {}
            Stmt::Branch(branch) => {
                branch.arms.iter().for_each(|arm| for_each_closure(&arm.stmts, f));
            }
            Stmt::Loop(l) => for_each_closure(&l.stmts, f),
        }
    }
}

fn block(ir: &mut Ir, stmts: &mut Vec<Stmt>, reads: &HashMap<VarId, usize>) {
    let mut products: HashMap<VarId, (VarId, VarId)> = HashMap::new();
    let mut fused = Vec::new();
    for stmt in stmts.iter_mut() {
        match stmt {
            Stmt::Let(v, Op::Linear(row, args, ..)) if row.name == "component_mul" => {
                if let ([a, b], Some(1)) = (args.as_slice(), reads.get(v)) {
                    products.insert(*v, (*a, *b));
                }
            }
            Stmt::Let(v, op @ Op::Binary(Operator::Add, ..)) => {
                let Op::Binary(_, a, b) = *op else { continue };
                let of = |c, product| products.get(&product).map(|(a, b)| (product, [c, *a, *b]));
                if let Some((product, args)) = of(a, b).or_else(|| of(b, a)) {
                    *op = Op::Linear(&ADD_COMPONENT_MUL, args.to_vec(), Vec::new(), None);
                    ir.set_op(*v, op.clone());
                    fused.push(product);
                }
            }
            Stmt::Let(v, op @ Op::Each(_)) => {
                if let Op::Each(each) = op {
                    block(ir, &mut each.body.stmts, reads);
                }
                // The backward pass finds the closure there.
                ir.set_op(*v, op.clone());
            }
            // Code kept as written may change what the factors are, and so may what is within blocks.
            Stmt::Let(v, Op::Verbatim(_)) if ir.inline(*v).is_none() => products.clear(),
            Stmt::Let(..) => {}
            Stmt::Verbatim(_) => products.clear(),
            Stmt::Branch(branch) => {
                products.clear();
                branch.arms.iter_mut().for_each(|arm| block(ir, &mut arm.stmts, reads));
            }
            Stmt::Loop(l) => {
                products.clear();
                block(ir, &mut l.stmts, reads);
            }
        }
    }
    stmts.retain(|stmt| !matches!(stmt, Stmt::Let(v, _) if fused.contains(v)));
}
