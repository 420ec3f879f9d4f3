"""Settings of the interpreter for a process that is nothing but a gateway."""

import gc

COLLECT_EVERY = 50_000
"""New objects between two collections; the default of 700 walks all sessions again and again."""


def tune_for_latency() -> None:
    """Keep the cycle collector out of the way: frames leave no cycles, sessions hardly any."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_EVERY, 50, 100)
