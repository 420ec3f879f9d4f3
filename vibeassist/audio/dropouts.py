"""Underruns and overruns of the devices, told as they are counted. Pure."""

from vibeassist.audio.devices import Kind
from vibeassist.audio.events import DeviceDropout


class DropoutCount:
    """Turns a sound system's counters into events."""

    def __init__(self) -> None:
        self._seen: dict[Kind, int] = {"input": 0, "output": 0}

    def push(self, kind: Kind, flags: dict[str, int], at: float) -> DeviceDropout | None:
        """Take the counters by name as they stand; a device that was opened anew begins at 0."""
        total = sum(count for flag, count in flags.items() if "flow" in flag or "full" in flag)
        new = total - self._seen[kind]
        self._seen[kind] = total
        return DeviceDropout(at, kind, new) if new > 0 else None
