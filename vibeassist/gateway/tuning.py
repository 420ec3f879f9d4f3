"""Settings for a process that is nothing but a gateway."""

import contextlib
import ctypes
import gc
import sys

COLLECT_EVERY = 10_000
"""New objects between two looks at the new ones, some 2 ms each. The default of 700 walks the
sessions again and again; 50,000 held up all frames for 65 ms in a storm of reconnects."""
OLDER_EVERY = (250, 100)
"""So many looks between two at the objects that have survived one, and again for the oldest."""
_SET_DUMPABLE = 4  # prctl(2), PR_SET_DUMPABLE


def tune_for_latency() -> None:
    """Keep the cycle collector out of the way: frames leave no cycles, sessions hardly any."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_EVERY, *OLDER_EVERY)


def keep_memory_private() -> None:
    """No core dump, whatever the system does with them: the key would be in it.

    On Linux this also closes this process's memory and environment to everybody but root.
    """
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # POSIX

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # A core pattern that is a pipe takes no notice of the limit.
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
