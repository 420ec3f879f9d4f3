"""The sound engine: owns the microphone, the speaker, and the thread between them."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from vibeassist.audio.clock import Clock, SystemClock
from vibeassist.audio.detector import SpeechDetector
from vibeassist.audio.dropouts import DropoutCount
from vibeassist.audio.echo import Processing, known, make_cleaner, wants_cancelling
from vibeassist.audio.errors import AudioError
from vibeassist.audio.events import (
    AudioEvent,
    DeviceChanged,
    DeviceFault,
    InputEnded,
    SpeakerLevel,
)
from vibeassist.audio.format import BLOCK_S, MIC_BLOCK, Samples
from vibeassist.audio.framer import Framer
from vibeassist.audio.health import MicrophoneHealth
from vibeassist.audio.jitter import JitterStats
from vibeassist.audio.keeper import DeviceKeeper
from vibeassist.audio.level import LevelMeter
from vibeassist.audio.listener import Listener
from vibeassist.audio.microphone import CapturedBlock, Microphone, MicrophoneStats
from vibeassist.audio.priority import prefer_this_thread
from vibeassist.audio.speaker import PlayedBlock, Speaker, SpeakerStats
from vibeassist.audio.watch import DeviceWatch
from vibeassist.audio.wavefile import refuse_same_file

log = logging.getLogger(__name__)

READ_TIMEOUT_S = 2 * BLOCK_S
"""How long the audio thread waits for the microphone before it looks after the speaker."""
DOZE_LOOK_S: Final = 0.2
"""How often a microphone that nobody reads is looked after; more seldom, and a device that stops
calling would not be told from a program that was stopped itself (stream.UNWATCHED_S)."""
REMEMBERED_S: Final = 1.0
"""Of a dozing microphone: from a key press to the engine's knowing of it."""
DOZE_BLOCKS: Final = round(2 * DOZE_LOOK_S / BLOCK_S)
"""Read at most at each look: a microphone that is missing gives silence without end."""
LOOK_BLOCKS: Final = 5
"""The devices are looked after every 50 ms: a loss shows only after half a second."""


@dataclass(frozen=True, slots=True)
class AudioStats:
    """What the sound path has seen since it started."""

    microphone: MicrophoneStats
    speaker: SpeakerStats
    buffer: JitterStats
    frames: int
    """Frames handed to the sink."""
    capture_lag_ms: float
    """From the last sample of a block captured to the block processed, the newest."""
    capture_lag_max_ms: float


class AudioEngine:
    """Microphone in, events out; replies in, speaker out. A context manager, used once.

    Args:
        microphone: where the user's voice comes from. Started and stopped by the engine.
        speaker: where the assistant's voice goes. Started and stopped by the engine.
        sink: is called with every event, on the audio thread (the last ones: on the thread that
            stops the engine); must return at once.
        detector: hears the user's speech. None: nothing is processed here, the microphone goes
            to the wire untouched and nothing local ever holds the speaker.
        processing: what is done to the microphone before detector and wire; None: nothing.
        clock: the same as the microphone's and the speaker's.
        watch: notices when the system's devices change; None: nobody does.
    """

    def __init__(
        self,
        microphone: Microphone,
        speaker: Speaker,
        *,
        sink: Callable[[AudioEvent], None],
        detector: SpeechDetector | None,
        processing: Processing | None = None,
        clock: Clock | None = None,
        watch: type[DeviceWatch] | None = None,
    ) -> None:
        self._microphone = microphone
        self._speaker = speaker
        self._sink = sink
        self._clock = clock or SystemClock()
        self._detector = detector
        self._processing = processing
        self._listener: Listener | None = None
        self._keeper = DeviceKeeper(microphone, speaker, self._clock)
        self._watch: DeviceWatch | None = None
        if watch is not None and self._keeper.needs():
            self._watch = watch(self._keeper.needs, self._keeper.ask)
        self._health = MicrophoneHealth() if microphone.is_device else None
        self._framer = Framer()
        self._dropouts = DropoutCount()
        self._meter = LevelMeter()
        self._levels: deque[SpeakerLevel] = deque()
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._frames = self._rounds = 0
        self._newest_turn = -1
        self._dozed: deque[CapturedBlock] = deque(maxlen=round(REMEMBERED_S / BLOCK_S))
        self._wanted_from = float("-inf")
        self._input_ended = False
        self._reported: list[AudioError] = []
        self._lag = self._lag_max = 0.0
        self.muted = False
        """While true, frames go on at the same pace, but as zeros: the server's detector needs
        silence, not absence."""

    def __enter__(self) -> "AudioEngine":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self, *, patient: bool = False, doze: bool = False) -> None:
        """Open both devices and begin.

        Args:
            patient: whether a device that cannot be opened is waited for, as one that is lost in
                the middle of a conversation.
            doze: only keep the microphone open, until :meth:`wake`; of what it hears no more than
                the last second is remembered, and nothing told.

        Raises:
            AudioError: one of them cannot be opened. Nothing stays open.
        """
        refuse_same_file(self._microphone, self._speaker)
        try:
            if self._watch is not None:
                self._watch.start()
            self._keeper.start(patient=patient, doze=doze)
        except BaseException:
            self._release()
            raise
        if doze:
            self._emit(DeviceChanged(self._clock.monotonic(), "input", self._microphone.name, ""))
            self._start_thread(self._doze)
        else:
            self._begin()

    def wake(self, since: float) -> None:
        """Begin with what the microphone has heard since then; after a start in a doze.

        Args:
            since: in seconds of the clock; when somebody asked to be listened to.

        Raises:
            AudioError: the speaker cannot be opened. Nothing stays open.
        """
        if not self._end_thread():
            return
        self._wanted_from = since
        try:
            self._keeper.wake()
        except BaseException:
            self._release()
            raise
        self._begin()

    def stop(self) -> None:
        """Stop, silence, release both devices; harmless where nothing was started."""
        if not self._end_thread():
            return
        self._speaker.drop(self._newest_turn, "stopped")
        self._release()
        self._deliver_playback()

    def _begin(self) -> None:
        self._listener = self._make_listener()
        self._start_thread(self._step)

    def _start_thread(self, step: Callable[[], None]) -> None:
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, args=(step,), name="audio", daemon=True)
        self._thread.start()

    def _end_thread(self) -> bool:
        """Whether there was one."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._stopping.set()
            thread.join()
        return thread is not None

    def _release(self) -> None:
        self._speaker.stop()
        self._microphone.stop()
        if self._watch is not None:
            self._watch.stop()

    def play(self, pcm: bytes, turn: int) -> bool:
        """Add samples (24 kHz mono int16) to a turn's playback; from any thread.

        An odd byte waits for the turn's next chunk. Samples of a dead turn are ignored. A later
        turn's samples end all turns before it.

        Returns:
            False where the buffer is full (ten minutes): nothing was taken, offer it again.
        """
        self._newest_turn = max(self._newest_turn, turn)
        return self._speaker.play(pcm, turn)

    def end_turn(self, turn: int) -> None:
        """No more audio will come for this turn; what there is, however short, is played."""
        self._speaker.end_turn(turn)

    def interrupt(self, turn: int) -> None:
        """Silence now. This turn and all before it are dead: nothing of them is played later."""
        self._speaker.drop(turn, "interrupted")

    def notify(self, pcm: bytes) -> None:
        """Play a sound of the program's own (24 kHz mono int16), mixed into any reply.

        From any thread. It belongs to no turn, is no event, and cannot be interrupted; it is part
        of the far end like everything that is played.
        """
        self._speaker.notify(pcm)

    def stats(self) -> AudioStats:
        """What the sound path has seen so far."""
        return AudioStats(
            microphone=self._microphone.stats(),
            speaker=self._speaker.stats(),
            buffer=self._speaker.buffer_stats(),
            frames=self._frames,
            capture_lag_ms=self._lag * 1000,
            capture_lag_max_ms=self._lag_max * 1000,
        )

    @property
    def rounds(self) -> int | None:
        """How often the audio thread has come round; None where there is none."""
        thread = self._thread
        return self._rounds if thread is not None and thread.is_alive() else None

    def devices_changed(self) -> None:
        """The system says that devices came, went, or that another is the default now.

        Playback stops for a moment, so call it only when that is so. From any thread.
        """
        self._keeper.ask()

    # The audio thread

    def _run(self, step: Callable[[], None]) -> None:
        prefer_this_thread()
        while not self._stopping.is_set():
            self._rounds += 1
            try:
                step()
            except Exception as error:
                # Whoever waits for sound must hear that none will come.
                log.exception("The audio thread cannot go on")
                self._report(AudioError(f"The sound path has failed: {error!r}."))
                return

    def _doze(self) -> None:
        """Remember a second of what was heard, and see that the microphone stays open."""
        if self._stopping.wait(DOZE_LOOK_S):
            return
        for _ in range(DOZE_BLOCKS):
            block = self._microphone.read(0)
            if block is None:
                break
            self._dozed.append(block)
        for change in self._keeper.look_after():
            self._emit(change)

    def _step(self) -> None:
        """Wait for the next block of the microphone, and do all that is due then."""
        block = self._dozed.popleft() if self._dozed else self._read()
        if block is not None and block.at > self._wanted_from:
            self._take(block)
        self._deliver_playback()
        if block is None or self._rounds % LOOK_BLOCKS == 0:
            self._look_after_devices()

    def _read(self) -> CapturedBlock | None:
        """The next block, together with others where that makes no difference."""
        listener = self._listener
        if listener is None:
            return self._microphone.read(READ_TIMEOUT_S)
        missing = max(1, self._framer.missing // MIC_BLOCK - listener.waiting)
        gather = listener.patience
        if gather > 1 and missing <= gather + 1:  # rather one more than one by itself
            gather = missing
        return self._microphone.read(READ_TIMEOUT_S, gather)

    def _look_after_devices(self) -> None:
        """Go on with other devices where one is lost; tell what cannot be helped."""
        changes = self._keeper.look_after()
        for change in changes:
            self._emit(change)
        if changes:
            # Another room, perhaps: nothing that was learned of the echo holds.
            self._speaker.resume()
            if self._listener is not None:
                self._send(self._listener.flush(), self._clock.monotonic())
            self._listener = self._make_listener()
        for device in (self._microphone, self._speaker):
            fault = None if device.is_device else device.fault
            if fault is not None and fault not in self._reported:
                self._reported.append(fault)
                self._report(fault)

    def _take(self, block: CapturedBlock) -> None:
        """One block of the microphone: detect, decide, frame."""
        self._lag = self._clock.monotonic() - block.at
        self._lag_max = max(self._lag_max, self._lag)
        muted = self.muted
        played = self._take_played()
        listener = self._listener
        if listener is None:
            self._send(np.zeros_like(block.samples) if muted else block.samples, block.at)
        else:
            due = self._framer.missing <= (listener.waiting + 1) * MIC_BLOCK
            self._send(listener.push(block, played, muted=muted, due=due), block.at)
            self._judge(block, voiced=listener.voiced and not muted)
        nothing_waits = self._framer.is_empty and not (listener and listener.waiting)
        if self._microphone.exhausted and not self._input_ended and nothing_waits:
            self._input_ended = True
            self._emit(InputEnded(block.at))

    def _send(self, samples: Samples, at: float) -> None:
        """To the wire, frame by frame."""
        frame = self._framer.push(samples, at) if samples.size else None
        if frame is not None:
            self._frames += 1
            self._emit(frame)
            self._tell_dropouts(at)

    def _tell_dropouts(self, at: float) -> None:
        """Tell where a device has run dry or over since the last frame."""
        for event in (
            self._dropouts.push("input", self._microphone.stats().flags, at),
            self._dropouts.push("output", self._speaker.stats().flags, at),
        ):
            if event is not None:
                self._emit(event)

    def _deliver_playback(self) -> None:
        """Hand on what happened in the sink since the last block."""
        for event in self._speaker.take_events():
            self._emit(event)
        while self._levels:
            self._emit(self._levels.popleft())

    def _judge(self, block: CapturedBlock, *, voiced: bool) -> None:
        """Tell what is wrong with a microphone that works."""
        trouble = self._health and self._health.push(block.samples, block.at, voiced=voiced)
        if trouble:
            self._emit(trouble)

    def _take_played(self) -> list[PlayedBlock]:
        """The far end since the last block; its levels are told once the block is done."""
        played = self._speaker.take_far_end()
        for each in played:
            level = self._meter.push(each)
            if level is not None:
                self._levels.append(level)
        return played

    def _make_listener(self) -> Listener | None:
        """What listens, now that the devices are known by name."""
        if self._detector is None:
            return None
        processing = self._processing
        cancels = processing is not None and wants_cancelling(processing, self._speaker)
        self._speaker.cuts = processing is not None and not cancels
        cleaner = None if processing is None else make_cleaner(processing, cancels=cancels)
        microphone, speaker = self._microphone.name, self._speaker.name
        measured = None if processing is None else known(processing, microphone, speaker)
        return Listener(
            self._detector,
            self._speaker,
            self._emit,
            cleaner=cleaner,
            cancels=cancels,
            measured=measured,
        )

    def _report(self, fault: AudioError) -> None:
        self._emit(DeviceFault(self._clock.monotonic(), fault))

    def _emit(self, event: AudioEvent) -> None:
        try:
            self._sink(event)
        except Exception:
            # A listener's mistake must not cost the sound.
            log.exception("A listener to the sound path failed on %s", event.type)
