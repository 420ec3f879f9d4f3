"""The sound engine in a process of its own: what the app holds of it.

Whatever the app's own interpreter does, computing, collecting garbage, repainting, cannot hold
the sound; a crash in a sound driver does not take the app along; and when the app dies, the
microphone is released at once.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from vibeassist.audio.clock import Clock, SystemClock
from vibeassist.audio.continuity import Continuity
from vibeassist.audio.engine import AudioEngine, AudioStats
from vibeassist.audio.errors import AudioError, SoundProcessFailed
from vibeassist.audio.events import (
    AudioEvent,
    DeviceChanged,
    DeviceFault,
    PlaybackDropped,
    PlaybackFinished,
)
from vibeassist.audio.format import REPLY_RATE
from vibeassist.audio.host import ANSWER_LIMIT_S, SoundHost, SoundProcess
from vibeassist.audio.jitter import CAPACITY_S, JitterStats
from vibeassist.audio.messages import (
    Close,
    Closed,
    EndTurn,
    Failed,
    Happened,
    Interrupt,
    LookAgain,
    Mute,
    Notify,
    Open,
    Opened,
    Play,
    SoundPlan,
    Status,
    Wake,
)
from vibeassist.audio.microphone import MicrophoneStats
from vibeassist.audio.speaker import SpeakerStats
from vibeassist.audio.unplayed import Unplayed

log = logging.getLogger(__name__)

OPEN_LIMIT_S: Final = 20.0
"""How long opening both devices may take; some Bluetooth headsets take seconds."""
DEATHS: Final = 3
DEATHS_WITHIN_S: Final = 60.0
"""So many deaths of the sound process within so long are no accident any more."""
TRY_AGAIN_S: Final = 1.0
_BYTES_PER_MS: Final = 2 * REPLY_RATE // 1000
_NOTHING_YET: Final = AudioStats(MicrophoneStats(), SpeakerStats(), JitterStats(), 0, 0.0, 0.0)

Sink = Callable[[AudioEvent], None]


class HostedEngine:
    """Takes the place of :class:`~vibeassist.audio.engine.AudioEngine`. Used once.

    When the process dies, another one is started and goes on with the reply where it was cut;
    at most the last 100 ms are heard twice.

    Args:
        host: gives the process.
        plan: what to open.
        sink: is called with every event, on a thread of this class's own; must return at once.
        here: makes the engine that runs within this process where no other can be started.
        clock: for tests.
    """

    def __init__(
        self,
        host: SoundHost,
        plan: SoundPlan,
        *,
        sink: Sink,
        here: Callable[[Sink], AudioEngine],
        clock: Clock | None = None,
    ) -> None:
        self._host = host
        self._plan = plan
        self._sink = sink
        self._here = here
        self._clock = clock or SystemClock()
        self._lock = threading.Lock()  # what the engine loop and the reading thread share
        self._opening = threading.Lock()  # a process is being opened, or closed
        self._unplayed = Unplayed(CAPACITY_S * REPLY_RATE * 2)
        self._story = Continuity()
        self._process: SoundProcess | None = None
        self._local: AudioEngine | None = None
        self._stats = _NOTHING_YET
        self._muted = False
        self._deaths: deque[float] = deque(maxlen=DEATHS)
        self._stopping = threading.Event()

    def __enter__(self) -> "HostedEngine":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self, *, doze: bool = False) -> None:
        """Open both devices and begin.

        Args:
            doze: as of :meth:`AudioEngine.start`.

        Raises:
            AudioError: one of them cannot be opened. Nothing stays open.
        """
        self._plan = replace(self._plan, doze=doze)
        try:
            process = self._host.take()
        except SoundProcessFailed as error:
            log.warning("%s The sound stays within this process.", error)
            self._go_on_here(doze=doze)
            return
        with self._opening:
            self._open(process, again=False)

    def wake(self, since: float) -> None:
        """As :meth:`AudioEngine.wake`.

        Raises:
            AudioError: the speaker cannot be opened. Nothing stays open.
        """
        if self._local is not None:
            self._local.wake(since)
            return
        with self._opening:
            self._plan = replace(self._plan, doze=False)
            if self._process is not None:
                answer = self._process.ask(Wake(since - self._process.offset_s), OPEN_LIMIT_S)
                if isinstance(answer, Failed):
                    raise answer.error
            # Where it died instead of answering, another one opens everything.

    def stop(self) -> None:
        """Stop, silence, release both devices; harmless where nothing was started."""
        self._stopping.set()
        if self._local is not None:
            self._local.stop()
        with self._opening:
            with self._lock:
                process, self._process = self._process, None
            if process is not None:
                self._close(process)

    # What to play; from any thread, never waiting

    def play(self, pcm: bytes, turn: int) -> bool:
        """As :meth:`AudioEngine.play`: False where what waits here and there is ten minutes."""
        with self._lock:
            if self._local is not None:
                return self._local.play(pcm, turn)
            if not self._unplayed.add(pcm, turn):
                return False
            self._send(Play(turn, pcm))
        return True

    def end_turn(self, turn: int) -> None:
        """No more audio will come for this turn; what there is, however short, is played."""
        with self._lock:
            if self._local is not None:
                self._local.end_turn(turn)
            self._unplayed.end(turn)
            self._send(EndTurn(turn))

    def interrupt(self, turn: int) -> None:
        """Silence now. This turn and all before it are dead: nothing of them is played later."""
        with self._lock:
            if self._local is not None:
                self._local.interrupt(turn)
                return
            dead = self._unplayed.over(turn)
            unwritten = {each.number: each.received for each in dead}
            if self._process is not None:
                unwritten = self._process.outbox.interrupt(Interrupt(turn))
                self._unplayed.not_sent(sum(unwritten.values()))
            now = self._clock.monotonic()
            never_given = [
                self._story.never_given(each, now)
                for each in dead
                if unwritten.get(each.number) == each.received
            ]
        for event in never_given:
            self._tell(event)

    def notify(self, pcm: bytes) -> None:
        """Play a sound of the program's own (24 kHz mono int16), mixed into any reply."""
        with self._lock:
            if self._local is not None:
                self._local.notify(pcm)
            self._send(Notify(pcm))

    # What is known and wished

    @property
    def muted(self) -> bool:
        """Whether frames go on as zeros."""
        return self._muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        with self._lock:
            self._muted = muted
            if self._local is not None:
                self._local.muted = muted
            self._send(Mute(muted))

    def devices_changed(self) -> None:
        """Look for devices anew."""
        with self._lock:
            if self._local is not None:
                self._local.devices_changed()
            self._send(LookAgain())

    def stats(self) -> AudioStats:
        """What the sound path had seen up to 100 ms ago."""
        return self._stats if self._local is None else self._local.stats()

    @property
    def pid(self) -> int | None:
        """The process that carries the sound now, where it is another one."""
        return None if self._process is None else self._process.pid

    # How

    def _send(self, message: Any) -> None:
        if self._process is not None:
            self._process.outbox.put(message)

    def _open(self, process: SoundProcess, *, again: bool) -> Opened:
        """Have the process open the devices, and give it what is to be played."""
        process.attach(
            lambda report: self._on_report(process, report), lambda: self._on_gone(process)
        )
        answer = process.ask(Open(self._plan, self._muted, again), OPEN_LIMIT_S)
        if isinstance(answer, Opened):
            with self._lock:
                self._process = process
                self._give_again()
            return answer
        process.detach()
        if isinstance(answer, Failed):
            self._host.give_back(process)
            raise answer.error
        process.end()
        raise SoundProcessFailed(
            "The sound process did not survive opening the devices.",
            hint="Choose other devices, or try again.",
        )

    def _give_again(self) -> None:
        """Everything that the process has not been given; with the lock held."""
        self._send(Mute(self._muted))
        for turn in self._unplayed.again():
            self._send(Play(turn.number, bytes(turn.pcm)))
            if turn.ended:
                self._send(EndTurn(turn.number))

    def _close(self, process: SoundProcess) -> None:
        """Have the process release the devices, and keep it for the next conversation."""
        answer = process.ask(Close(), ANSWER_LIMIT_S)
        if isinstance(answer, Closed):
            self._stats = answer.stats or self._stats
            self._host.give_back(process)
        else:
            process.end()

    def _go_on_here(self, *, doze: bool) -> None:
        with self._lock:
            local = self._here(self._sink)
            local.muted = self._muted
            for turn in self._unplayed.again():
                local.play(bytes(turn.pcm), turn.number)
                if turn.ended:
                    local.end_turn(turn.number)
            self._local = local
        local.start(doze=doze)

    # On the thread that reads what the process reports

    def _on_report(self, process: SoundProcess, report: Happened | Status) -> None:
        if isinstance(report, Status):
            with self._lock:
                self._stats = report.stats
                buffered = round(report.stats.buffer.buffered_ms * _BYTES_PER_MS)
                self._unplayed.report(report.taken, buffered)
            return
        event = in_our_time(report.event, process.offset_s)
        with self._lock:
            if isinstance(event, PlaybackFinished | PlaybackDropped):
                self._unplayed.over(event.turn)
            events = self._story.push(event)
        for each in events:
            self._tell(each)

    def _on_gone(self, process: SoundProcess) -> None:
        """The process has died; go on with another one, unless this happens all the time."""
        with self._lock:
            if process is not self._process or self._stopping.is_set():
                return
            self._process = None
            now = self._clock.monotonic()
            events = self._story.lost(now, self._unplayed.again())
        process.end()
        log.error("The sound process has ended by itself; another one is started")
        for event in events:
            self._tell(event)
        self._deaths.append(now)
        if len(self._deaths) == DEATHS and now - self._deaths[0] < DEATHS_WITHIN_S:
            self._give_up()
        else:
            self._start_another()

    def _start_another(self) -> None:
        for _ in range(DEATHS):
            with self._opening:
                if self._stopping.is_set():
                    return
                try:
                    opened = self._open(self._host.take(), again=True)
                    break
                except AudioError as error:
                    log.warning("The sound cannot go on yet: %s", error)
            self._stopping.wait(TRY_AGAIN_S)
        else:
            self._give_up()
            return
        why = "The sound was interrupted and has been started again."
        now = self._clock.monotonic()
        self._tell(DeviceChanged(now, "input", opened.microphone, why))
        self._tell(DeviceChanged(now, "output", opened.speaker, why))

    def _give_up(self) -> None:
        error = SoundProcessFailed(
            "The sound system fails again and again.",
            hint="Choose other devices, or restart the computer's sound system.",
        )
        self._tell(DeviceFault(self._clock.monotonic(), error))

    def _tell(self, event: AudioEvent) -> None:
        try:
            self._sink(event)
        except Exception:
            # A listener's mistake must not cost the sound.
            log.exception("A listener to the sound path failed on %s", event.type)


def in_our_time(event: AudioEvent, offset_s: float) -> AudioEvent:
    """An event of another process with its times as this process counts them."""
    if not offset_s:
        return event
    times = ("at", "onset_at")
    moved = {name: getattr(event, name) + offset_s for name in times if hasattr(event, name)}
    return replace(event, **moved)
