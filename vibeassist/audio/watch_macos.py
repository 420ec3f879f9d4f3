"""The devices of a Mac, by Core Audio's properties.

From documentation (Apple, "Core Audio: AudioObjectGetPropertyData", AudioHardware.h); not run on
macOS yet.
"""

import ctypes
from typing import Any, Final

from vibeassist.audio.devices import Kind
from vibeassist.audio.surroundings import Place, Surroundings
from vibeassist.audio.watch import Polled, SourceGone

LIBRARY: Final = "/System/Library/Frameworks/CoreAudio.framework/CoreAudio"
_SYSTEM: Final = 1  # kAudioObjectSystemObject
_MOST_DEVICES: Final = 256


class _Address(ctypes.Structure):
    """AudioObjectPropertyAddress."""

    _fields_ = (
        ("selector", ctypes.c_uint32),
        ("scope", ctypes.c_uint32),
        ("element", ctypes.c_uint32),
    )


class MacSource(Polled):
    """Asks Core Audio every second: devices, defaults, rates.

    Raises:
        SourceGone: there is no Core Audio.
    """

    def __init__(self, library: Any = None) -> None:
        super().__init__()
        try:
            self._audio = library or ctypes.CDLL(LIBRARY)
        except OSError as error:
            raise SourceGone("there is no Core Audio") from error

    def read(self) -> Surroundings:
        """All devices by their numbers, which a device keeps as long as it is connected."""
        places: dict[tuple[Kind, str], Place] = {}
        default: dict[Kind, str] = {}
        numbers = self._get(_SYSTEM, "dev#", (ctypes.c_uint32 * _MOST_DEVICES)())
        directions: tuple[tuple[Kind, str, str], ...] = (
            ("input", "inpt", "dIn "),
            ("output", "outp", "dOut"),
        )
        for kind, scope, selector in directions:
            for number in numbers:
                if self._get(number, "stm#", (ctypes.c_uint32 * _MOST_DEVICES)(), scope):
                    rate = self._get(number, "nsrt", (ctypes.c_double * 1)())
                    places[kind, str(number)] = Place(str(number), f"{sum(rate):.0f} Hz")
            found = self._get(_SYSTEM, selector, (ctypes.c_uint32 * 1)())
            if found:
                default[kind] = str(found[0])
        return Surroundings(places, default)

    def _get(self, thing: int, selector: str, room: Any, scope: str = "glob") -> list[Any]:
        """A property's values; none where it cannot be had."""
        address = _Address(_code(selector), _code(scope), 0)
        size = ctypes.c_uint32(ctypes.sizeof(room))
        failed = self._audio.AudioObjectGetPropertyData(
            ctypes.c_uint32(thing),
            ctypes.byref(address),
            ctypes.c_uint32(0),
            None,
            ctypes.byref(size),
            ctypes.byref(room),
        )
        return [] if failed else list(room)[: size.value // ctypes.sizeof(room._type_)]


def _code(letters: str) -> int:
    """Four letters as Core Audio counts them."""
    return int.from_bytes(letters.encode("ascii"), "big")
