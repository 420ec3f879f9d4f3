"""The devices of a Windows system, by its multimedia library: the oldest way, and a small one.

From documentation (Microsoft, "Waveform-Audio Functions", and ``DRVM_MAPPER_PREFERRED_GET`` of the
driver kit's mmddk.h); not run on Windows yet.
"""

import ctypes
from typing import Any, Final

from vibeassist.audio.devices import Kind
from vibeassist.audio.surroundings import Place, Surroundings
from vibeassist.audio.watch import Polled, SourceGone

_PREFERRED_GET: Final = 0x2015
_MAPPER: Final = 0xFFFFFFFF
_NAME_LENGTH: Final = 32


class _Capabilities(ctypes.Structure):
    """WAVEOUTCAPSW; WAVEINCAPSW begins in the same way and is shorter."""

    _fields_ = (
        ("manufacturer", ctypes.c_uint16),
        ("product", ctypes.c_uint16),
        ("version", ctypes.c_uint32),
        ("name", ctypes.c_uint16 * _NAME_LENGTH),
        ("formats", ctypes.c_uint32),
        ("channels", ctypes.c_uint16),
        ("reserved", ctypes.c_uint16),
        ("support", ctypes.c_uint32),
    )


_IN_SIZE: Final = ctypes.sizeof(_Capabilities) - 4


class WindowsSource(Polled):
    """Asks winmm every second: names and the preferred device of each direction.

    Raises:
        SourceGone: there is no winmm.
    """

    def __init__(self, library: Any = None) -> None:
        super().__init__()
        if library is None:
            try:
                library = ctypes.WinDLL("winmm")  # type: ignore[attr-defined,unused-ignore]
            except (OSError, AttributeError) as error:
                raise SourceGone("there is no winmm") from error
        self._winmm = library

    def read(self) -> Surroundings:
        """All devices by their names, of which Windows gives 31 characters."""
        places: dict[tuple[Kind, str], Place] = {}
        default: dict[Kind, str] = {}
        directions: tuple[tuple[Kind, str, int], ...] = (
            ("input", "waveIn", _IN_SIZE),
            ("output", "waveOut", ctypes.sizeof(_Capabilities)),
        )
        for kind, prefix, size in directions:
            names = [
                self._name(prefix, number, size)
                for number in range(getattr(self._winmm, f"{prefix}GetNumDevs")())
            ]
            places |= {(kind, name): Place(name) for name in names if name}
            preferred = self._preferred(prefix)
            if 0 <= preferred < len(names):
                default[kind] = names[preferred]
        return Surroundings(places, default)

    def _name(self, prefix: str, number: int, size: int) -> str:
        about = _Capabilities()
        failed = getattr(self._winmm, f"{prefix}GetDevCapsW")(
            ctypes.c_size_t(number), ctypes.byref(about), size
        )
        name = "" if failed else bytes(about.name).decode("utf-16-le", errors="replace")
        return name.partition("\0")[0]

    def _preferred(self, prefix: str) -> int:
        number, status = ctypes.c_uint32(), ctypes.c_uint32()
        failed = getattr(self._winmm, f"{prefix}Message")(
            ctypes.c_void_p(_MAPPER), _PREFERRED_GET, ctypes.byref(number), ctypes.byref(status)
        )
        return -1 if failed else int(number.value)
