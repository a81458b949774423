"""Counts the operations of W7's value and Jacobian as SymForce writes them.

pip install symforce==0.12.0; python3 runtime/benches/operations_symforce.py
"""

from collections import Counter

import symforce.symbolic as sf

camera = [sf.Symbol(f"camera{i}") for i in range(11)]
point = [sf.Symbol(f"point{i}") for i in range(3)]
weight = sf.Symbol("weight")
feature = [sf.Symbol("feature0"), sf.Symbol("feature1")]

# As in cases/bundle.rs, away from the rotation by nothing.
r = sf.V3(*camera[:3])
x = sf.V3(*(point[i] - camera[3 + i] for i in range(3)))
theta = sf.sqrt(r[0] ** 2 + r[1] ** 2 + r[2] ** 2)
axis = r / theta
along = axis.dot(x)
y = x * sf.cos(theta) + axis.cross(x) * sf.sin(theta) + axis * along * (1 - sf.cos(theta))
u, v = y[0] / y[2], y[1] / y[2]
rho = u * u + v * v
distortion = 1 + rho * (camera[9] + rho * camera[10])
error = sf.V2(*(
    weight * (image * distortion * camera[6] + camera[7 + i] - feature[i])
    for i, image in enumerate([u, v])
))
inputs = camera + point + [weight]
jacobian = error.jacobian(inputs)
outputs = [error[0], error[1]] + [jacobian[i, j] for i in range(2) for j in range(len(inputs))]

counts = Counter()


def count(expression):
    name, args = type(expression).__name__, expression.args
    if name == "Add":
        counts["additions and subtractions"] += len(args) - 1
    elif name == "Mul":
        # A sign costs nothing.
        counts["multiplications"] += max(0, sum(arg != -1 for arg in args) - 1)
    elif name == "Pow":
        counts[f"powers {args[1]}"] += 1
    elif args:
        counts[name] += 1
    for arg in args:
        count(arg)


common, rest = sf.cse(outputs)
for expression in [e for _, e in common] + list(rest):
    count(expression)
print(", ".join(f"{n} {name}" for name, n in counts.most_common()))
