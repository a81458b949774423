"""Writes catalogue.json: python3 catalogue.py > catalogue.json, with JAX on a CPU.

Each case is a function written out in plain numpy terms, on a batch of columns, and JAX's gradient of it.
"""

import json

import jax
import jax.numpy as np

jax.config.update("jax_enable_x64", True)

rng = jax.random.key(7)


def normal(*shape, scale=1.0):
    global rng
    rng, own = jax.random.split(rng)
    return scale * jax.random.normal(own, shape, dtype=np.float64)


def uniform(*shape, low=0.0, high=1.0):
    global rng
    rng, own = jax.random.split(rng)
    return jax.random.uniform(own, shape, dtype=np.float64, minval=low, maxval=high)


def distributions(*shape):
    return jax.nn.softmax(normal(*shape), axis=0)


def tensor(x):
    x = np.asarray(x)
    return {"shape": list(x.shape), "data": [float(v) for v in x.reshape(-1)]}


cases = []


def case(name, function, inputs, params={}, constants={}, note=""):
    y, pullback = jax.vjp(lambda i, p: function(**i, **p, **constants), inputs, params)
    dy = normal(*y.shape)
    dx, dtheta = pullback(dy)
    tensors = lambda part: {k: tensor(v) for k, v in part.items()}
    known = {k: v if isinstance(v, (float, int, list)) else tensor(v) for k, v in constants.items()}
    cases.append(
        {
            "name": name,
            "note": note,
            "inputs": tensors(inputs),
            "params": tensors(params),
            "constants": known,
            "y": tensor(y),
            "dy": tensor(dy),
            "dx": tensors(dx),
            "dtheta": tensors(dtheta),
        }
    )


def mean_of_columns(terms):
    return terms.sum() / terms.shape[1]


def elementwise(name, function, constants={}, params={}, note=""):
    case(name, function, {"x": normal(3, 4, scale=2.0)}, params, constants, note)


# Activations.
elementwise("softplus_batch", lambda x: jax.nn.softplus(x))
elementwise("leaky_relu_batch", lambda x, slope: np.where(x > 0, x, slope * x), {"slope": 0.2})
elementwise(
    "parametric_relu_batch",
    lambda x, slope: np.where(x > 0, x, slope * x),
    params={"slope": np.asarray(0.3)},
)
elementwise("gelu_batch", lambda x: jax.nn.gelu(x, approximate=False))
case(
    "gelu_extreme",
    lambda x: jax.nn.gelu(x, approximate=False),
    {"x": np.array([-30.0, -12.0, -1e-9, 1e-9, 12.0, 300.0])},
)
# As JAX's own `gelu(x, approximate=True)`, which loses digits where it is small.
elementwise(
    "gelu_tanh_batch",
    lambda x: x * jax.nn.sigmoid(2.0 * np.sqrt(2.0 / np.pi) * (x + 0.044715 * x**3)),
)
elementwise("silu_batch", lambda x: jax.nn.silu(x))
elementwise("elu_batch", lambda x, alpha: jax.nn.elu(x, alpha), {"alpha": 1.5})

# Affine.
case(
    "linear_no_bias_batch",
    lambda x, weight: weight @ x,
    {"x": normal(3, 4)},
    {"weight": normal(2, 3)},
)

# Normalisation.
elementwise("log_softmax_batch", lambda x: jax.nn.log_softmax(x, axis=0))
elementwise("l2_normalization_batch", lambda x: x / np.sqrt((x * x).sum(axis=0)))
elementwise("l1_normalization_batch", lambda x: x / np.abs(x).sum(axis=0))
case(
    "layer_norm_batch",
    lambda x, weight, bias, epsilon: weight[:, None]
    * (x - x.mean(axis=0))
    / np.sqrt(x.var(axis=0) + epsilon)
    + bias[:, None],
    {"x": normal(3, 4)},
    {"weight": normal(3), "bias": normal(3)},
    {"epsilon": 0.01},
)

# Features.
elementwise(
    "sine_batch",
    lambda x, amplitude, frequency, phase: amplitude * np.sin(frequency * x + phase),
    params={k: normal() for k in ("amplitude", "frequency", "phase")},
)
elementwise(
    "polynomial_batch",
    lambda x, coefficients: sum(coefficients[k] * x**k for k in range(5)),
    params={"coefficients": normal(5)},
)
case(
    "fourier_features_batch",
    lambda x, frequencies: np.concatenate(
        [f(2.0 * np.pi * frequencies @ x) for f in (np.cos, np.sin)]
    ),
    {"x": normal(3, 4, scale=0.5)},
    constants={"frequencies": normal(2, 3)},
)
case(
    "rbf_batch",
    lambda x, centres, beta, weights: weights
    @ np.exp(-beta[:, None] * ((x[:, None, :] - centres[:, :, None]) ** 2).sum(axis=0)),
    {"x": normal(3, 4)},
    {"centres": normal(3, 5), "beta": uniform(5, low=0.2), "weights": normal(2, 5)},
)

# Losses: the mean over the columns.
prediction, target = normal(3, 4, scale=2.0), normal(3, 4, scale=2.0)
pair = {"prediction": prediction, "target": target}
case("absolute_error_batch", lambda prediction, target: mean_of_columns(abs(prediction - target)), pair)
case(
    "huber_loss_batch",
    lambda prediction, target, delta: mean_of_columns(
        np.where(
            abs(prediction - target) <= delta,
            0.5 * (prediction - target) ** 2,
            delta * (abs(prediction - target) - 0.5 * delta),
        )
    ),
    pair,
    constants={"delta": 1.5},
)
pair = {"prediction": distributions(3, 4), "target": distributions(3, 4)}
case(
    "kl_divergence_batch",
    lambda prediction, target: mean_of_columns(target * (np.log(target) - np.log(prediction))),
    pair,
)
case(
    "cross_entropy_batch",
    lambda prediction, target: mean_of_columns(-target * np.log(prediction)),
    pair,
)
case(
    "sigmoid_cross_entropy_batch",
    lambda prediction, target: mean_of_columns(
        -target * jax.nn.log_sigmoid(prediction) - (1.0 - target) * jax.nn.log_sigmoid(-prediction)
    ),
    {"prediction": normal(3, 4, scale=5.0), "target": uniform(3, 4)},
)
case(
    "hinge_loss_batch",
    lambda prediction, target: mean_of_columns(np.maximum(0.0, 1.0 - target * prediction)),
    {"prediction": normal(3, 4), "target": np.sign(normal(3, 4))},
)
labels = [2, 0, 4]
scores = normal(5, 3)


def multiclass_hinge(prediction, labels):
    labels = np.asarray(labels)
    own = prediction[labels, np.arange(3)]
    terms = np.maximum(0.0, prediction - own + 1.0)
    return mean_of_columns(np.where(np.arange(5)[:, None] == labels, 0.0, terms))


case("multiclass_hinge_loss_batch", multiclass_hinge, {"prediction": scores}, constants={"labels": labels})
case(
    "softmax_cross_entropy_batch",
    lambda prediction, labels: -jax.nn.log_softmax(prediction, axis=0)[
        np.asarray(labels), np.arange(3)
    ].mean(),
    {"prediction": scores},
    constants={"labels": labels},
)
elementwise("l1_penalty", lambda x, strength: strength * abs(x).sum(), {"strength": 0.3})
elementwise("l2_penalty", lambda x, strength: 0.5 * strength * (x * x).sum(), {"strength": 0.3})

print('{"producer": "jax %s, float64", "order": "row-major", "cases": [' % jax.__version__)
print(",\n".join(json.dumps(case) for case in cases))
print("]}")
