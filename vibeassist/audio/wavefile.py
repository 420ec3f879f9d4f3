"""Sound files in place of devices: a microphone that plays one, a speaker that writes one."""

import threading
from pathlib import Path
from typing import Final

import numpy as np

from vibeassist.audio.clock import Clock, SystemClock
from vibeassist.audio.errors import FileError
from vibeassist.audio.format import BLOCK_S, MIC_BLOCK, REPLY_RATE, Samples
from vibeassist.audio.jitter import JitterBuffer
from vibeassist.audio.microphone import CapturedBlock, Microphone, MicrophoneStats
from vibeassist.audio.soundfiles import SoundFileReader, WavWriter
from vibeassist.audio.speaker import PacedSpeaker, Speaker

FLUSH_BLOCKS: Final = 100
"""How often a file speaker brings its file up to date, in blocks: each second."""


class FileMicrophone(Microphone):
    """Plays a sound file as if it were spoken: in real time, then silence without end.

    Any rate, number of channels and sample width that libsndfile reads. 16 kHz mono int16
    arrives bit by bit as it is in the file; the rest is converted and averaged to mono. A reader
    that comes late gets everything that is due, without a loss and without a wait.

    Args:
        path: the file.
        clock: where the pace comes from.
        begin: the file begins to play when this is set, and silence comes until then; None: at
            once.
    """

    def __init__(
        self,
        path: Path | str,
        clock: Clock | None = None,
        *,
        begin: threading.Event | None = None,
    ) -> None:
        self.path = self._file_path = Path(path)
        self.name = str(path)
        self._clock = clock or SystemClock()
        self._begin = begin
        self._reader: SoundFileReader | None = None
        self._started_at = 0.0
        self._blocks = 0
        self._next: Samples = np.zeros(0, np.int16)
        self._exhausted = False
        self._fault: FileError | None = None
        self._latest_ms = 0.0

    def start(self) -> None:
        """Open the file; raises FileError."""
        self._reader = SoundFileReader(self._file_path)
        self._next = self._reader.read(MIC_BLOCK)
        self._started_at = self._clock.monotonic()

    def read(self, timeout: float, gather: int = 1) -> CapturedBlock | None:
        """The next block, when its last sample would have been captured."""
        deadline = self._started_at + (self._blocks + 1) * BLOCK_S
        give_up = min(deadline, self._clock.monotonic() + timeout)
        self._clock.sleep_until(give_up)
        now = self._clock.monotonic()
        if now < deadline:
            return None
        self._latest_ms = max(self._latest_ms, (now - deadline) * 1000)
        self._blocks += 1
        return CapturedBlock(self._take(), deadline)

    @property
    def exhausted(self) -> bool:
        """Whether the block with the file's last sample has been read."""
        return self._exhausted

    @property
    def fault(self) -> FileError | None:
        """Set where the file turns out to be broken in the middle; silence follows."""
        return self._fault

    def stop(self) -> None:
        """Close the file."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def stats(self) -> MicrophoneStats:
        """The figures so far."""
        return MicrophoneStats(blocks=self._blocks, longest_gap_ms=self._latest_ms)

    def _take(self) -> Samples:
        """The block that was read ahead; looks one further, to know whether it was the last."""
        block: Samples = np.zeros(MIC_BLOCK, np.int16)
        if self._exhausted or self._reader is None or self._is_waiting():
            return block
        block[: self._next.size] = self._next
        try:
            self._next = self._reader.read(MIC_BLOCK)
        except FileError as error:
            self._fault = error
            self._next = self._next[:0]
        self._exhausted = self._next.size == 0
        return block

    def _is_waiting(self) -> bool:
        return self._begin is not None and not self._begin.is_set()


class FileSpeaker(PacedSpeaker):
    """Writes what would have been heard, when it would have been heard: 24 kHz mono int16 WAV.

    From ``start`` to ``stop``, silence included, at the pace of real time. The file is valid at
    any moment (but for the last second at most), so that a killed program leaves its sound.
    """

    def __init__(
        self,
        path: Path | str,
        clock: Clock | None = None,
        buffer: JitterBuffer | None = None,
    ) -> None:
        super().__init__(clock, buffer)
        self.path = self._file_path = Path(path)
        self.name = str(path)
        self._writer: WavWriter | None = None

    def _open(self) -> None:
        self._writer = WavWriter(self._file_path, REPLY_RATE)

    def _consume(self, samples: Samples) -> None:
        if self._writer is None:
            return
        try:
            self._writer.write(samples)
            if self._blocks % FLUSH_BLOCKS == 0:
                self._writer.flush()
        except FileError as error:
            self._fault = error

    def _close(self) -> None:
        if self._writer is None:
            return
        try:
            self._writer.close()
        except FileError as error:
            self._fault = error
        self._writer = None


def refuse_same_file(microphone: Microphone, speaker: Speaker) -> None:
    """A reply must not be written over what is heard.

    Raises:
        FileError: both are the same file.
    """
    heard, written = microphone.path, speaker.path
    if heard is None or written is None or not written.exists() or not heard.exists():
        return
    if heard.samefile(written):
        raise FileError(
            f"{written} is the microphone; the reply cannot be written over it.",
            hint="Choose another file for the speaker.",
        )
