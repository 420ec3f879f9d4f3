"""The microphone: what every source of 16 kHz blocks can do."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path

from vibeassist.audio.errors import AudioError
from vibeassist.audio.format import Samples


@dataclass(frozen=True, slots=True)
class CapturedBlock:
    """10 ms of the microphone: the near end."""

    samples: Samples = field(repr=False)
    """160 samples, 16 kHz mono."""
    at: float
    """When the last of them was captured, in seconds of the microphone's clock."""


@dataclass(slots=True)
class MicrophoneStats:
    """What a microphone has seen."""

    blocks: int = 0
    flags: dict[str, int] = field(default_factory=dict)
    """Status flags of the sound system by name, as often as they came."""
    longest_gap_ms: float = 0.0
    """The longest time between two deliveries of the sound system."""
    lag_ms: float = 0.0
    """How far the samples delivered so far are behind the time since the first of them. Input
    overflows are not always flagged (PulseAudio never does): a lag that grows shows them."""
    backlog: int = 0
    """Blocks that are captured and not read yet."""


class Microphone(ABC):
    """Delivers 16 kHz blocks of 10 ms at the pace of real time. One thread reads it."""

    name: str
    """What to call it in front of the user."""
    path: Path | None = None
    """The file that it plays, where it is one."""
    wanted: str | None = None
    """What was asked for, as :func:`~vibeassist.audio.factory.open_microphone` takes it."""
    is_substitute = False
    """Whether the default device stands in for the one that was asked for."""

    @abstractmethod
    def start(self) -> None:
        """Open the source.

        Raises:
            AudioError: it cannot be opened. Nothing stays open.
        """

    @abstractmethod
    def read(self, timeout: float, gather: int = 1) -> CapturedBlock | None:
        """The next block; None where none came within ``timeout`` seconds, or ever will.

        Args:
            timeout: in seconds, for each block that is waited for.
            gather: how many blocks to wait for where none is there: this one is given with the
                last of them, the others follow at once. Who has no use for that gives this one.
        """

    @property
    def exhausted(self) -> bool:
        """Whether the last sample that there ever will be has been read; silence follows."""
        return False

    @property
    def fault(self) -> AudioError | None:
        """Why the source cannot go on; None while it can."""
        return None

    is_device = False
    """Whether it hears a room now, and may be muted, unplugged, or too far away."""

    def release(self) -> None:  # noqa: B027 - not every one has a device
        """Let go of the device, keeping what it has heard; ``reopen`` follows."""

    def reopen(self) -> bool:
        """Open the same device again or, where it is gone, the default; False: there is none.

        Until it succeeds, ``read`` gives silence at the pace of real time.
        """
        return False

    @abstractmethod
    def stop(self) -> None:
        """Close the source; harmless where it was never started."""

    @abstractmethod
    def stats(self) -> MicrophoneStats:
        """The figures so far: a copy."""
