"""The sound process: an engine that is told what to do through a pipe.

It does nothing else, so that nothing but the sound ever holds its interpreter, and it ends with
the pipe: whoever dies on the other side leaves no open microphone behind.
"""

import gc
import logging
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, Final

from vibeassist.audio.detectors import make_detector
from vibeassist.audio.devices import refresh_devices, sound_system
from vibeassist.audio.echo import Processing, make_cleaner
from vibeassist.audio.engine import AudioEngine, AudioStats
from vibeassist.audio.errors import AudioError
from vibeassist.audio.events import AudioEvent, MicrophoneFrame
from vibeassist.audio.factory import open_microphone, open_speaker
from vibeassist.audio.messages import (
    Close,
    Closed,
    Command,
    EndTurn,
    Failed,
    Happened,
    Interrupt,
    LookAgain,
    Mute,
    Notify,
    Open,
    Opened,
    Ping,
    Play,
    Pong,
    Ready,
    SoundPlan,
    Status,
    Wake,
    read,
)
from vibeassist.audio.microphone import Microphone
from vibeassist.audio.outbox import Outbox
from vibeassist.audio.speaker import Speaker
from vibeassist.audio.watch import DeviceWatch

log = logging.getLogger(__name__)

END_LIMIT_S: Final = 2.0
"""How long a device may take to close after the app is gone; then the system closes it."""
DOZE_LATENCY_S: Final = 0.05
"""What a microphone buffers that dozes first: PortAudio then wakes up every 20 ms in place of 10,
and the conversation that follows hears up to 10 ms later."""
LOOK_S: Final = 5.0
STUCK_LOOKS: Final = 4
"""A driver may never come back from opening a device that has just gone. What has not moved for so
many looks is stuck; looks, not seconds, because a process that was stopped itself has not moved."""
LOOK_AGAIN_S: Final = 1.0
"""Devices that were looked for so lately need not be looked for again."""

Sides = tuple[Microphone, Speaker]


class RealSides:
    """Makes the sides of a plan, from devices as they are now.

    PortAudio looks for devices when it is loaded, which may be hours ago.
    """

    def __init__(self) -> None:
        with suppress(AudioError):  # whoever opens a device will meet that, too
            sound_system()
        self._looked_at = time.monotonic()

    def __call__(self, plan: SoundPlan) -> Sides:
        """Both sides, not yet started."""
        if time.monotonic() - self._looked_at > LOOK_AGAIN_S:
            refresh_devices()
            self._looked_at = time.monotonic()
        return (
            open_microphone(
                plan.microphone, latency_s=DOZE_LATENCY_S if plan.doze else plan.latency_s
            ),
            open_speaker(plan.speaker, latency_s=plan.latency_s),
        )


class SoundServer:
    """Obeys commands until they end; one engine at a time.

    Args:
        commands: what the app says.
        reports: what it is told.
        sides: makes the two sides of a plan.
        watch: as of the engine.
    """

    def __init__(
        self,
        commands: BinaryIO,
        reports: BinaryIO,
        sides: Callable[[SoundPlan], Sides],
        watch: type[DeviceWatch] | None = DeviceWatch,
    ) -> None:
        self._pipe = commands
        self._out = Outbox(reports)
        self._sides = sides
        self._watch = watch
        self._commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._engine: AudioEngine | None = None
        self._taken = 0

    def run(self) -> None:
        """Until the commands end, which is also when the app has died."""
        threading.Thread(target=self._read, name="commands", daemon=True).start()
        self._out.put(Ready())
        while (command := self._next()) is not None:
            self._obey(command)
        self._close()
        self._out.close(END_LIMIT_S / 2)

    def _next(self) -> Command | None:
        """The next command. A process whose audio thread is stuck ends: the app starts another."""
        rounds, looks = None, 0
        while True:
            try:
                return self._commands.get(timeout=LOOK_S)
            except queue.Empty:
                before, rounds = rounds, self._engine and self._engine.rounds
                looks = looks + 1 if rounds is not None and rounds == before else 0
            if looks >= STUCK_LOOKS:
                log.error("A sound driver does not come back; the sound is started anew")
                os._exit(1)

    def _read(self) -> None:
        """On a thread of its own: the end is noticed also while a driver hangs."""
        try:
            while (message := read(self._pipe)) is not None:
                self._commands.put(message)  # type: ignore[arg-type]  # no report comes here
        except (OSError, ValueError):
            log.exception("The app says what is no command")
        self._commands.put(None)
        time.sleep(END_LIMIT_S)
        os._exit(1)

    def _obey(self, command: Command) -> None:
        engine = self._engine
        match command:
            case Ping():
                self._out.put(Pong(time.monotonic()))
            case Open():
                self._open(command)
            case Wake():
                self._wake(command.since)
            case Close():
                self._out.put(Closed(self._close()))
            case _ if engine is None:
                pass  # it was said before the devices were open, or after they were closed
            case Play():
                self._taken += len(command.pcm)
                engine.play(command.pcm, command.turn)
            case EndTurn():
                engine.end_turn(command.turn)
            case Interrupt():
                engine.interrupt(command.turn)
            case Notify():
                engine.notify(command.pcm)
            case Mute():
                engine.muted = command.muted
            case LookAgain():
                engine.devices_changed()

    def _open(self, command: Open) -> None:
        self._close()
        plan = command.plan
        try:
            self._opened = self._sides(plan)
            engine = AudioEngine(
                *self._opened,
                sink=self._on_event,
                detector=make_detector() if plan.detects else None,
                processing=plan.processing,
                watch=self._watch,
            )
            engine.muted = command.muted
            self._taken = 0
            self._engine = engine
            engine.start(patient=command.again, doze=plan.doze)
        except Exception as error:
            self._fail(error)
        else:
            self._tell_opened()

    def _wake(self, since: float) -> None:
        engine = self._engine
        try:
            if engine is None:
                raise RuntimeError("no microphone is open")
            engine.wake(since)
        except Exception as error:
            self._fail(error)
        else:
            self._tell_opened()

    def _tell_opened(self) -> None:
        microphone, speaker = self._opened
        self._out.put(Opened(microphone.name, speaker.name))

    def _fail(self, error: Exception) -> None:
        self._engine = None
        if not isinstance(error, AudioError):
            log.error("The devices cannot be opened", exc_info=error)
            error = AudioError(f"The devices cannot be opened: {error!r}.")
        self._out.put(Failed(error))

    def _close(self) -> AudioStats | None:
        engine, self._engine = self._engine, None
        if engine is None:
            return None
        engine.stop()
        return engine.stats()

    def _on_event(self, event: AudioEvent) -> None:
        """On the audio thread; never waits."""
        self._out.put(Happened(event))
        engine = self._engine
        if isinstance(event, MicrophoneFrame) and engine is not None:
            self._out.put(Status(self._taken, engine.stats()))


def main(
    make_sides: Callable[[], Callable[[SoundPlan], Sides]] = RealSides,
    watch: type[DeviceWatch] | None = DeviceWatch,
) -> int:
    """Be the sound process: commands on standard input, reports on standard output."""
    logging.basicConfig(format="%(name)s: %(message)s", level=logging.WARNING)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    commands, reports = _take_pipes()
    sides = make_sides()
    make_detector()
    make_cleaner(Processing(), cancels=True)
    # What is loaded now stays: no collection need ever look through it.
    gc.collect()
    gc.freeze()
    SoundServer(commands, reports, sides, watch).run()
    return 0


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output for messages alone: what a library prints goes to the log."""
    commands, reports = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return os.fdopen(commands, "rb"), os.fdopen(reports, "wb")


if __name__ == "__main__":
    sys.exit(main())
