"""Reading and writing sound files, with one clear sentence for everything that can be wrong."""

import contextlib
import struct
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np
import soundfile
from numpy.typing import NDArray

from vibeassist.audio.errors import FileError
from vibeassist.audio.format import MIC_RATE, Samples, to_int16
from vibeassist.audio.resample import StreamResampler

SOUND_SUFFIXES: Final = frozenset(
    {".wav", ".wave", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff", ".au", ".caf"}
)
"""What a file name ends in when it means a sound file (all of these libsndfile reads)."""
_UNKNOWN_SIZES: Final = frozenset({0x7FFFFFFF, 0xFFFFFFFF, 0x7FFFF000, 0xFFFFFFDB, 0x7FFFFFDB})
"""What programs that write to a pipe put where a WAV's data size belongs."""
_HEADER_SIZE: Final = 44
_MAX_DATA: Final = 0xFFFFFFFF - _HEADER_SIZE
"""A WAV counts in 32 bits: 24 hours at 24 kHz."""
_READ_CHUNK: Final = 4096


class SoundFileReader:
    """Reads a sound file as 16 kHz mono int16, piece by piece, whatever is in it.

    Raises:
        FileError: on opening and on reading.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _open_for_reading(path)
        self._is_plain = (
            self._file.samplerate == MIC_RATE
            and self._file.channels == 1
            and self._file.subtype == "PCM_16"
        )
        self._resampler = StreamResampler(self._file.samplerate, MIC_RATE)
        self._ready: Samples = np.zeros(0, np.int16)
        self._at_end = False

    def read(self, count: int) -> Samples:
        """The next ``count`` samples; fewer at the end, none after it."""
        try:
            if self._is_plain:
                plain: Samples = self._file.read(count, dtype="int16")
                return plain
            while self._ready.size < count and not self._at_end:
                self._ready = np.concatenate((self._ready, self._convert_more()))
        except soundfile.LibsndfileError as error:
            raise FileError(
                f"The sound file {self._path} breaks off in the middle.",
                hint="Record or copy it again.",
            ) from error
        samples, self._ready = self._ready[:count], self._ready[count:]
        return samples

    def close(self) -> None:
        """Close the file; harmless where it is closed."""
        self._file.close()

    def _convert_more(self) -> Samples:
        channels: NDArray[np.float32] = self._file.read(
            _READ_CHUNK, dtype="float32", always_2d=True
        )
        if not len(channels):
            self._at_end = True
            return to_int16(self._resampler.finish())
        # A float file may hold anything; one wrong sample must not spoil what comes after it.
        clean = np.nan_to_num(channels, nan=0.0, posinf=1.0, neginf=-1.0)
        return to_int16(self._resampler.push(clean.mean(axis=1, dtype=np.float32)))


_RATES = range(1_000, 768_001)
"""Hz: from below any telephone to above any studio. The resampler refuses some beyond."""


def _open_for_reading(path: Path) -> Any:
    """Open and look through a sound file, so that what is wrong with it is said at once."""
    _check_readable(path)
    try:
        file = soundfile.SoundFile(path)
    except soundfile.LibsndfileError as error:
        raise FileError(
            f"{path} is not a sound file that can be read.",
            hint="WAV, FLAC, OGG, MP3 and AIFF can.",
        ) from error
    try:
        if file.samplerate not in _RATES:
            raise FileError(
                f"The sound file {path} claims a rate of {file.samplerate} samples per second.",
                hint="Choose one between 1,000 and 768,000.",
            )
        if file.frames == 0:
            raise FileError(f"The sound file {path} holds no sound.", hint="Choose another one.")
        _check_complete(path, file)
    except BaseException:
        file.close()
        raise
    return file


def _check_readable(path: Path) -> None:
    try:
        if path.is_dir():
            raise FileError(f"{path} is a folder, not a sound file.")
        if path.exists() and not path.is_file():
            # A pipe, for example: opening it would wait for a writer.
            raise FileError(f"{path} is not a file that can be read twice.")
        with path.open("rb") as file:
            if not file.read(1):
                raise FileError(f"The sound file {path} is empty.", hint="Choose another one.")
    except FileNotFoundError as error:
        raise FileError(
            f"There is no sound file {path}.", hint="Check the name and the folder."
        ) from error
    except OSError as error:
        raise FileError(f"The sound file {path} cannot be read: {error.strerror}.") from error


def _check_complete(path: Path, file: Any) -> None:
    """Raise where the file is shorter than it says.

    libsndfile is silent about a WAV that was cut off; with other formats it notices when the
    last frame is read.
    """
    complete = _wav_is_complete(path)
    if complete:
        try:
            file.seek(file.frames - 1)
            complete = len(file.read(1)) == 1
            file.seek(0)
        except (soundfile.LibsndfileError, RuntimeError):
            complete = False
    if not complete:
        raise FileError(
            f"The sound file {path} is cut off: it is shorter than it says.",
            hint="Record or copy it again.",
        )


def _wav_is_complete(path: Path) -> bool:
    """Whether a RIFF file has all the data that its header promises; True for other files."""
    size = path.stat().st_size
    with path.open("rb") as file:
        if file.read(4) != b"RIFF":
            return True
        file.seek(12)
        while len(header := file.read(8)) == 8:
            name, length = header[:4], struct.unpack("<I", header[4:])[0]
            if name == b"data":
                return length in _UNKNOWN_SIZES or file.tell() + length <= size
            file.seek(length + length % 2, 1)
    return False


class WavWriter:
    """Writes a mono int16 WAV that grows, and is valid after every ``flush``.

    Raises:
        FileError: where the file cannot be created or written.
    """

    def __init__(self, path: Path, rate: int) -> None:
        self._path = path
        self._rate = rate
        self._data_size = 0
        self._file = self._create()
        try:
            self.flush()
        except FileError:
            self._abandon()
            raise

    def write(self, samples: Samples) -> None:
        """Append samples; beyond the 4 GiB that a WAV can hold they are lost."""
        pcm = samples.astype(np.dtype("<i2"), copy=False).tobytes()
        if self._data_size + len(pcm) <= _MAX_DATA:
            self._guarded_write(pcm)
            self._data_size += len(pcm)

    def flush(self) -> None:
        """Bring the header and the file on the disk up to date."""
        try:
            self._file.seek(0)
            self._file.write(self._header())
            self._file.seek(0, 2)
            self._file.flush()
        except OSError as error:
            raise self._failure(error) from error

    def close(self) -> None:
        """Complete the file; what cannot be written is lost, the file is closed in any case."""
        try:
            self.flush()
        finally:
            self._abandon()

    def _abandon(self) -> None:
        # Closing flushes once more: it fails again where the flush before it failed.
        with contextlib.suppress(OSError):
            self._file.close()

    def _create(self) -> BinaryIO:
        if self._path.suffix.lower() not in {".wav", ".wave", ""}:
            raise FileError(
                f"Sound is written as WAV only, not as {self._path.suffix}.",
                hint=f"Name the file {self._path.with_suffix('.wav').name}.",
            )
        if self._path.is_fifo():
            # Opening it would wait for a reader, and a WAV cannot be completed in a pipe.
            raise FileError(f"{self._path} is a pipe.", hint="Name a file.")
        try:
            if self._path.is_file() and self._holds_something_else():
                raise FileError(
                    f"{self._path} exists and is not a WAV file; it stays as it is.",
                    hint="Choose another name.",
                )
            return self._path.open("wb")
        except OSError as error:
            raise self._failure(error) from error

    def _holds_something_else(self) -> bool:
        with self._path.open("rb") as file:
            start = file.read(12)
        return bool(start) and not (start[:4] == b"RIFF" and start[8:] == b"WAVE")

    def _header(self) -> bytes:
        return struct.pack(
            "<4sI4s4sIHHIIHH4sI",
            b"RIFF",
            _HEADER_SIZE - 8 + self._data_size,
            b"WAVE",
            b"fmt ",
            16,
            1,  # PCM
            1,  # mono
            self._rate,
            self._rate * 2,
            2,
            16,
            b"data",
            self._data_size,
        )

    def _guarded_write(self, pcm: bytes) -> None:
        try:
            self._file.write(pcm)
        except OSError as error:
            raise self._failure(error) from error

    def _failure(self, error: OSError) -> FileError:
        return FileError(
            f"The sound file {self._path} cannot be written: {error.strerror or error}.",
            hint="Choose another name or folder.",
        )
