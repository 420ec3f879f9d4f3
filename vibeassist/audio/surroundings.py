"""Which devices there are and which is the default, and when a change of that concerns us. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from vibeassist.audio.devices import Kind

KINDS: Final[tuple[Kind, Kind]] = ("input", "output")


@dataclass(frozen=True, slots=True)
class Place:
    """A microphone or a loudspeaker, as the system itself knows it."""

    key: str
    """By which the system knows it."""
    form: str = ""
    """What it is like now, such as its rate: a headset that becomes a telephone is another one."""
    label: str = ""
    """What the system calls it in front of its user."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All devices at one moment."""

    places: Mapping[tuple[Kind, str], Place] = field(default_factory=dict)
    """By direction and key."""
    default: Mapping[Kind, str] = field(default_factory=dict)
    """The key of the default device."""
    ours: Mapping[Kind, str] = field(default_factory=dict)
    """The key of the device that our own stream is on, where the system tells."""

    def of(self, kind: Kind, key: str | None) -> Place | None:
        """The device with that key, if it is there."""
        return None if key is None else self.places.get((kind, key))


@dataclass(frozen=True, slots=True)
class Need:
    """What a conversation uses, in one direction."""

    follows: bool
    """Whether it uses the default, because it was asked for or what was asked for is not there."""
    misses: bool
    """Whether what was asked for is not there, or nothing is."""


class DeviceNews:
    """Tells from one look at the system to the next whether the devices must be opened anew.

    Only where the default that is followed is another one, or what is used has gone or has become
    another, or something that is missed may have come back. Where a user moves the stream by the
    system's own means, that stands.
    """

    def __init__(self, known: Surroundings) -> None:
        self.known = known
        self._home: dict[Kind, str] = {}
        """Where a device that was asked for by name is, learned from our own stream."""

    def push(self, now: Surroundings, needs: Mapping[Kind, Need]) -> bool:
        """The next look; returns whether it concerns us."""
        concerned = any(self._concerns(self.known, now, kind, need) for kind, need in needs.items())
        if concerned:
            # What has gone may come back under another key, which is learned then.
            self._home = {kind: key for kind, key in self._home.items() if now.of(kind, key)}
        else:
            self.learn(now, needs)
        self.known = now
        return concerned

    def learn(self, now: Surroundings, needs: Mapping[Kind, Need]) -> None:
        """A look that is not judged: the first one, or the devices are just changing."""
        for kind, need in needs.items():
            if need.follows:
                self._home.pop(kind, None)
            elif kind in now.ours and not _dragged(self.known, now, kind):
                self._home.setdefault(kind, now.ours[kind])

    def _concerns(self, before: Surroundings, now: Surroundings, kind: Kind, need: Need) -> bool:
        home = before.ours.get(kind) if need.follows else self._home.get(kind)
        used = before.of(kind, home)
        if used is not None and now.of(kind, home) != used:
            return True
        if need.misses and any(key not in before.places for key in now.places if key[0] == kind):
            return True
        return _other_default(before, now, kind) if need.follows else _dragged(before, now, kind)


def _other_default(before: Surroundings, now: Surroundings, kind: Kind) -> bool:
    """Whether there is a default, and it was not the same before."""
    default = now.of(kind, now.default.get(kind))
    return default is not None and default != before.of(kind, before.default.get(kind))


def _dragged(before: Surroundings, now: Surroundings, kind: Kind) -> bool:
    """Whether the system took our stream along when the default changed, as PulseAudio does.

    A stream that was not there before may have been taken along at once.
    """
    was, is_now = before.default.get(kind), now.default.get(kind)
    return (
        was != is_now
        and before.ours.get(kind) in (was, None)
        and is_now is not None
        and now.ours.get(kind) == is_now
    )
