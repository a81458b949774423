"""Writes sequences.json: python3 sequences.py > sequences.json, with PyTorch on a CPU.

Each case is a module or function of PyTorch and autograd's gradient of it. PyTorch has samples in rows; the
file has them in columns, and so it has tokens.
"""

import json

import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.manual_seed(20)

INPUTS, STATE, STEPS, BATCH = 3, 4, 5, 2
PARAMETERS = ["weight_ih", "weight_hh", "bias_ih", "bias_hh"]

cases = []


def tensor(x):
    """Rows become columns; the first of three indices is the step."""
    x = x.detach()
    if x.dim() >= 2:
        x = x.transpose(-1, -2)
    return {"shape": list(x.shape), "data": [float(v) for v in x.reshape(-1)]}


def parameter(x):
    return tensor(x.T if x.dim() == 2 else x)


def case(name, note, inputs, params, outputs, constants={}):
    dys = [torch.randn_like(y) for y in outputs]
    leaves = [*inputs.values(), *params.values()]
    grads = torch.autograd.grad(outputs, leaves, dys)
    cases.append(
        {
            "name": name,
            "note": note,
            "inputs": {k: tensor(v) for k, v in inputs.items()},
            "params": {k: parameter(v) for k, v in params.items()},
            "constants": constants,
            "y": [tensor(y) for y in outputs],
            "dy": [tensor(dy) for dy in dys],
            "dx": {k: tensor(v) for k, v in zip(inputs, grads)},
            "dtheta": {k: parameter(v) for k, v in zip(params, grads[len(inputs) :])},
        }
    )


def normal(*shape):
    return torch.randn(*shape).requires_grad_()


def larger(module):
    """Weights that drive the gates further than PyTorch's first ones do."""
    for p in module.parameters():
        p.data.mul_(2.0)
    return module


def named(module, suffix=""):
    return {name: getattr(module, name + suffix) for name in PARAMETERS}


def cells(kind, Cell):
    for suffix, shape in [("", ()), ("_batch", (BATCH,))]:
        cell = larger(Cell(INPUTS, STATE))
        x, h = normal(*shape, INPUTS), normal(*shape, STATE)
        if kind == "lstm":
            c = normal(*shape, STATE)
            inputs, outputs = {"x": x, "h": h, "c": c}, cell(x, (h, c))
        else:
            inputs, outputs = {"x": x, "h": h}, [cell(x, h)]
        case(f"{kind}_cell{suffix}", Cell.__name__, inputs, named(cell), outputs)


def networks(kind, Network, Cell):
    network, cell = larger(Network(INPUTS, STATE)), Cell(INPUTS, STATE)
    params = named(network, "_l0")
    for name in PARAMETERS:
        getattr(cell, name).data.copy_(params[name].data)
    x, h, c = normal(STEPS, BATCH, INPUTS), normal(BATCH, STATE), normal(BATCH, STATE)
    if kind == "lstm":
        inputs = {"x": x, "h": h, "c": c}
        _, (last_h, last_c) = network(x, (h[None], c[None]))
        outputs, state, states = [last_h[0], last_c[0]], (h, c), []
        for step in range(STEPS):
            state = cell(x[step], state)
            states += state
        case(kind, f"{Network.__name__}; y is the last state", inputs, params, outputs)
        case(f"{kind}_states", f"{Cell.__name__}; y is every state", inputs, named(cell), states)
    else:
        inputs = {"x": x, "h": h}
        case(kind, f"{Network.__name__}; y is the last state", inputs, params, [network(x, h[None])[1][0]])
        case(f"{kind}_states", f"{Network.__name__}; y is every state", inputs, params, [network(x, h[None])[0]])


for kind, Network, Cell in [
    ("rnn", nn.RNN, nn.RNNCell),
    ("lstm", nn.LSTM, nn.LSTMCell),
    ("gru", nn.GRU, nn.GRUCell),
]:
    cells(kind, Cell)
    networks(kind, Network, Cell)

for name, tokens in [("embedding", [2]), ("embedding_batch", [1, 4, 1])]:
    weight = normal(6 * 3)
    y = nn.functional.embedding(torch.tensor(tokens), weight.reshape(6, 3))
    case(name, "embedding; the rows of the weight one after the other", {}, {"weight": weight}, [y], {"tokens": tokens})


def attention(name, queries, keys, mask=None, is_causal=False):
    query, key, value = normal(queries, 3), normal(keys, 3), normal(keys, 2)
    y = nn.functional.scaled_dot_product_attention(
        query[None],
        key[None],
        value[None],
        attn_mask=None if mask is None else torch.tensor(mask),
        is_causal=is_causal,
    )
    inputs = {"query": query, "key": key, "value": value}
    case(name, "scaled_dot_product_attention", inputs, {}, [y[0]], {} if mask is None else {"mask": mask})


attention("attention", 4, 5)
attention("attention_causal", 4, 4, is_causal=True)
attention(
    "attention_masked",
    4,
    5,
    mask=[
        [True, False, True, True, False],
        [False, True, False, False, False],
        [True, True, True, True, True],
        [False, False, True, False, True],
    ],
)


def multi_head(name, queries, keys, causal=False):
    """The parameters of two heads, and how PyTorch has them in one."""
    size, heads, own = 6, 2, 3
    # So that no softmax saturates, whose derivatives would be rounding errors.
    weight = lambda *shape: (0.4 * torch.randn(*shape)).requires_grad_()
    params = {}
    for role in "qkv":
        for head in range(heads):
            params[f"{role}.{head}.weight"] = weight(own, size)
            params[f"{role}.{head}.bias"] = normal(own)
    for head in range(heads):
        params[f"out.{head}.weight"] = weight(size, own)
    params["bias"] = normal(size)
    # That of the keys changes nothing but by rounding, and the layer has none: here there is one anyway.
    keys_bias = {name: params.pop(name) for name in ["k.0.bias", "k.1.bias"]}
    part = lambda roles, what, dim: torch.cat([{**params, **keys_bias}[f"{r}.{h}.{what}"] for r in roles for h in range(heads)], dim)
    query, key, value = normal(queries, size), normal(keys, size), normal(keys, size)
    y, _ = nn.functional.multi_head_attention_forward(
        query[:, None],
        key[:, None],
        value[:, None],
        size,
        heads,
        part("qkv", "weight", 0),
        part("qkv", "bias", 0),
        None,
        None,
        False,
        0.0,
        part(["out"], "weight", 1),
        params["bias"],
        attn_mask=torch.ones(queries, keys).triu(1).bool() if causal else None,
        need_weights=False,
    )
    inputs = {"query": query, "key": key, "value": value}
    case(name, "multi_head_attention_forward of 2 heads", inputs, params, [y[:, 0]])


multi_head("multi_head_attention", 4, 5)
multi_head("multi_head_attention_causal", 4, 4, causal=True)

print('{"producer": "torch %s, float64", "order": "row-major", "cases": [' % torch.__version__.split("+")[0])
print(",\n".join(json.dumps(case) for case in cases))
print("]}")
