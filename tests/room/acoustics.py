"""The way from the loudspeaker to the microphone: buffers, a small loudspeaker, walls, a clock."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import pyroomacoustics
from numpy.typing import NDArray
from scipy.signal import butter, fftconvolve, lfilter, lfilter_zi

from tests.room.levels import active_rms
from tests.room.voices import ASSISTANT, passage
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, REPLY_RATE, Samples, to_float
from vibeassist.audio.resample import StreamResampler

Sound = NDArray[np.float32]
NEAR_DBFS: Final = -26.0
"""The active level of a user who speaks normally, at the microphone."""
FAR_DBFS: Final = -20.0
"""The active level of the assistant's voice, in the file that it is."""


@dataclass(frozen=True, slots=True)
class Room:
    """What stands between loudspeaker and microphone."""

    name: str
    echo_db: float | None
    """The echo's level relative to the user's; None: headphones."""
    delay_ms: float = 60.0
    """Buffers and air, from a sample pulled to its direct sound captured."""
    rt60_s: float = 0.3
    size_m: tuple[float, float, float] = (4.5, 3.5, 2.6)
    drive: float = 0.6
    """How far the loudspeaker is driven into its soft clipping; 0 is linear."""
    drift_ppm: float = 0.0
    """How much faster the loudspeaker's clock runs than the microphone's."""
    jumps: tuple[tuple[float, float], ...] = ()
    """(when in s, by how many ms) the delay changes at once."""
    noise_dbfs: float = -65.0
    seed: int = 1


def impulse_response(room: Room) -> Sound:
    """Direct sound and reflections of a box-shaped room (image sources), of unit energy."""
    absorption, order = pyroomacoustics.inverse_sabine(room.rt60_s, list(room.size_m))
    box = pyroomacoustics.ShoeBox(
        list(room.size_m),
        fs=MIC_RATE,
        materials=pyroomacoustics.Material(absorption),
        max_order=min(order, 17),
    )
    rng = np.random.default_rng(room.seed)
    desk = np.array([*(rng.uniform(0.3, 0.6, 2) * room.size_m[:2]), 0.8])
    box.add_source(desk)
    box.add_microphone(desk + np.array([rng.uniform(0.15, 0.4), rng.uniform(0.05, 0.2), 0.1]))
    box.compute_rir()
    response = np.asarray(box.rir[0][0], np.float32)
    first = int(np.argmax(np.abs(response)))
    response = response[max(0, first - 16) :][: round(0.4 * MIC_RATE)]
    return (response / np.sqrt((response**2).sum())).astype(np.float32)


class Loudspeaker:
    """A small one: no bass, soft clipping and a little of the second harmonic."""

    def __init__(self, drive: float) -> None:
        self._drive = drive
        self._b, self._a = butter(2, 180 / (MIC_RATE / 2), "high")
        self._state = lfilter_zi(self._b, self._a) * 0

    def push(self, samples: Sound) -> Sound:
        """What comes out for what goes in."""
        if self._drive:
            scaled = samples * (4 * self._drive)
            samples = (np.tanh(scaled) + 0.05 * scaled**2) / (4 * self._drive)
        out, self._state = lfilter(self._b, self._a, samples, zi=self._state)
        return out.astype(np.float32)


class EchoPath:
    """Streams what the device pulled (24 kHz) into what the microphone hears of it (16 kHz)."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._response = np.zeros(1, np.float32) if room.echo_db is None else _scaled(room)
        self._size = 1 << (self._response.size + MIC_BLOCK - 1).bit_length()
        self._spectrum = np.fft.rfft(self._response, self._size)
        self._tail = np.zeros(self._size, np.float32)
        self._speaker = Loudspeaker(room.drive)
        self._converter = StreamResampler(
            round(REPLY_RATE * (1 + room.drift_ppm * 1e-6) * 100), MIC_RATE * 100
        )
        self._line = np.zeros(round(room.delay_ms * MIC_RATE / 1000), np.float32)
        self._jumps = list(room.jumps)
        self._delivered = 0

    @property
    def needs(self) -> bool:
        """Whether the device must pull another block before the next one can be heard."""
        return self._line.size < MIC_BLOCK + round(self._room.delay_ms * MIC_RATE / 1000)

    def push(self, played: Samples) -> None:
        """Take what the device pulled."""
        heard = self._speaker.push(self._converter.push(to_float(played)))
        self._line = np.concatenate((self._line, heard))

    def hear(self) -> Sound:
        """The next 10 ms of echo at the microphone."""
        now = self._delivered * MIC_BLOCK / MIC_RATE
        if self._jumps and now >= self._jumps[0][0]:
            self._jump(self._jumps.pop(0)[1])
        block, self._line = self._line[:MIC_BLOCK], self._line[MIC_BLOCK:]
        self._delivered += 1
        spectrum = np.fft.rfft(block, self._size) * self._spectrum
        self._tail += np.fft.irfft(spectrum, self._size).astype(np.float32)
        out = self._tail[:MIC_BLOCK].copy()
        self._tail[:-MIC_BLOCK] = self._tail[MIC_BLOCK:]
        self._tail[-MIC_BLOCK:] = 0
        return out

    def _jump(self, milliseconds: float) -> None:
        samples = round(abs(milliseconds) * MIC_RATE / 1000)
        if milliseconds > 0:
            self._line = np.concatenate((np.zeros(samples, np.float32), self._line))
        else:
            self._line = self._line[min(samples, self._line.size - MIC_BLOCK) :]
        self._room = _later(self._room, milliseconds)


def _scaled(room: Room) -> Sound:
    """The response, so that speech at the assistant's level arrives at the room's echo level."""
    assert room.echo_db is not None
    response = impulse_response(room)
    spoken = passage(ASSISTANT, 5.0, MIC_RATE)
    arrived = fftconvolve(Loudspeaker(room.drive).push(spoken), response).astype(np.float32)
    gain = 10 ** ((NEAR_DBFS + room.echo_db) / 20) / active_rms(arrived)
    return response * np.float32(gain)


def _later(room: Room, milliseconds: float) -> Room:
    return replace(room, delay_ms=max(1.0, room.delay_ms + milliseconds))
