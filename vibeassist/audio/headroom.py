"""How much a loudspeaker's stream buffers: little at first, more where it runs dry. Pure."""

from typing import Final

STEPS_S: Final = (0.02, 0.03, 0.06)
"""Each ms delays the silence after a barge-in by as much. Measured on PulseAudio: 20 ms never ran
dry on a quiet machine, 30 ms seldom on a crowded one, 60 ms never."""
DRY_TIMES: Final = 2
DRY_WITHIN_S: Final = 60.0
"""So many moments without sound within so long are not the one stall that no buffer helps."""
APART_S: Final = 1.0
"""What runs dry again within this long is the same moment; so is what comes right after opening,
when the sound system is still filling its buffers."""


class Headroom:
    """Chooses a latency, and a larger one when the stream has run dry too often.

    Args:
        latency_s: the only one to use; None: as much as proves to be needed.
    """

    def __init__(self, latency_s: float | None = None) -> None:
        self._steps = STEPS_S if latency_s is None else (latency_s,)
        self._step = 0
        self._seen = 0
        self._moments: list[float] = []
        self._quiet_until = 0.0

    @property
    def latency_s(self) -> float:
        """What the stream should buffer now."""
        return self._steps[self._step]

    def opened(self, now: float) -> None:
        """The stream has been opened, or opened anew."""
        self._quiet_until = now + APART_S

    def push(self, underruns: int, now: float) -> bool:
        """Take the stream's counter as it stands; returns whether to open it anew with more."""
        is_dry, self._seen = underruns > self._seen, underruns
        if not is_dry or self._step == len(self._steps) - 1:
            return False
        if now >= self._quiet_until:
            self._moments = [at for at in self._moments if now - at < DRY_WITHIN_S] + [now]
        self._quiet_until = now + APART_S
        if len(self._moments) < DRY_TIMES:
            return False
        self._moments.clear()
        self._step += 1
        return True
