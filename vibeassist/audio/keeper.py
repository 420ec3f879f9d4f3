"""Keeps a conversation's devices: when one is lost, goes on with what there is."""

import logging
from collections.abc import Callable
from typing import Final

from vibeassist.audio.clock import Clock
from vibeassist.audio.devices import FOLLOWING, Kind, refresh_devices
from vibeassist.audio.errors import AudioError
from vibeassist.audio.events import DeviceChanged
from vibeassist.audio.microphone import Microphone
from vibeassist.audio.speaker import Speaker
from vibeassist.audio.surroundings import Need

log = logging.getLogger(__name__)

AGAIN_S: Final = 1.0
"""How often a missing device is looked for: each look closes the devices that work."""


class DeviceKeeper:
    """Reopens both devices when one of them is lost or the user has others now.

    Both, because PortAudio sees new devices only when no stream is open. Runs on the audio
    thread, which waits 0.1 to 0.3 s for it; captured blocks are queued before and silence after,
    so that the frames for the wire have no hole in their count.
    """

    def __init__(
        self,
        microphone: Microphone,
        speaker: Speaker,
        clock: Clock,
        *,
        refresh: Callable[[], None] = refresh_devices,
    ) -> None:
        self._speaker = speaker
        self._sides: dict[Kind, Microphone | Speaker] = {"input": microphone, "output": speaker}
        self._devices = {kind: side for kind, side in self._sides.items() if side.is_device}
        self._resting: Speaker | None = None
        self._clock = clock
        self._refresh = refresh
        self._missing: set[Kind] = set()
        self._tried_at = 0.0
        self._asked = False

    def start(self, *, patient: bool, doze: bool = False) -> None:
        """Start both sides; with patience, a device that cannot be opened is one that is lost.

        Args:
            patient: whether to wait for such a device.
            doze: leave the speaker until :meth:`wake`.

        Raises:
            AudioError: one of them cannot be opened.
        """
        self._resting = self._speaker if doze else None
        for kind, side in self._sides.items():
            if side is self._resting:
                continue
            try:
                side.start()
            except AudioError:
                if not patient or not side.is_device:
                    raise
                side.release()
                self._missing.add(kind)
                self._tried_at = self._clock.monotonic()

    def wake(self) -> None:
        """Start the speaker, too.

        Raises:
            AudioError: it cannot be opened.
        """
        self._resting = None
        self._speaker.start()

    def needs(self) -> dict[Kind, Need]:
        """What is used now, for whoever watches the system's devices."""
        return {
            kind: Need(
                follows=device.is_substitute or (device.wanted or "default") in FOLLOWING,
                misses=device.is_substitute or kind in self._missing,
            )
            for kind, device in self._devices.items()
        }

    def ask(self) -> None:
        """Look for devices anew, soon: the system says that they have changed. Any thread."""
        self._asked = True

    def look_after(self) -> list[DeviceChanged]:
        """Reopen where that is due; returns what has changed. Call it every few blocks."""
        if self._resting is None:
            self._speaker.look_after()
        faults = self._faults()
        now = self._clock.monotonic()
        again = bool(self._missing) and now - self._tried_at >= AGAIN_S
        new_loss = set(faults) - self._missing
        if not (new_loss or again or self._asked):
            return []
        self._asked = False
        self._tried_at = now
        return self._reopen(faults, now)

    def _faults(self) -> dict[Kind, AudioError]:
        """What cannot go on and can be opened again."""
        faults = {kind: device.fault for kind, device in self._devices.items()}
        return {kind: fault for kind, fault in faults.items() if fault is not None}

    def _reopen(self, faults: dict[Kind, AudioError], now: float) -> list[DeviceChanged]:
        lost_before = set(self._missing)
        awake = {kind: each for kind, each in self._devices.items() if each is not self._resting}
        for device in awake.values():
            device.release()
        try:
            self._refresh()
        except Exception:
            # A sound server that is just starting refuses; the next look may find it.
            log.exception("The sound system cannot be started again")
        changes: list[DeviceChanged] = []
        for kind, device in awake.items():
            before = None if kind in lost_before else device.name
            opened = device.reopen()
            (self._missing.discard if opened else self._missing.add)(kind)
            name = device.name if opened else None
            if name != before or (kind in faults and opened):
                why = faults[kind].message if kind in faults else "The devices have changed."
                changes.append(DeviceChanged(now, kind, name, why))
        return changes
