"""Which microphones and loudspeakers there are. PortAudio is loaded here, and only when asked."""

import ctypes
import functools
import platform
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Final, Literal

from vibeassist.audio.errors import (
    DeviceBusy,
    DeviceError,
    DeviceRefused,
    NoSuchDevice,
    SoundSystemMissing,
)

Kind = Literal["input", "output"]
_NOUN: Final = {"input": "microphone", "output": "loudspeaker"}
SERVERS: Final = frozenset({"pulse", "pipewire"})
"""What ALSA calls a sound server; listed only while it runs."""
FOLLOWING: Final = SERVERS | {"default", "sysdefault"}
"""ALSA's names for whatever is the default: no name for a user, and none that says when it means
another device."""
# Error codes of PortAudio (portaudio.h, PaErrorCode).
_PA_INVALID_CHANNEL_COUNT: Final = -9998
_PA_INVALID_SAMPLE_RATE: Final = -9997
_PA_INVALID_DEVICE: Final = -9996
_PA_DEVICE_UNAVAILABLE: Final = -9985


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone or a loudspeaker, as PortAudio knows it."""

    name: str
    kind: Kind
    channels: int
    default_rate: int
    is_default: bool
    host_api: str
    index: int
    """PortAudio's number for it; changes whenever the devices do."""
    is_served: bool = False
    """Whether it is a sound server's default under one of ALSA's names for that."""


def sound_system() -> ModuleType:
    """The sounddevice module.

    Raises:
        SoundSystemMissing: PortAudio cannot be loaded.
    """
    try:
        import sounddevice
    except OSError as error:
        raise SoundSystemMissing(
            "PortAudio, which microphones and loudspeakers need, is not installed.",
            hint=_how_to_install(),
        ) from error
    _quiet_alsa()
    module: ModuleType = sounddevice
    return module


def list_devices() -> list[Device]:
    """All devices, each once per direction, in PortAudio's order; empty without a sound card.

    Raises:
        SoundSystemMissing: PortAudio cannot be loaded.
    """
    system = sound_system()
    host_apis = [str(api["name"]) for api in system.query_hostapis()]
    defaults = dict(zip(("input", "output"), system.default.device, strict=True))
    entries = system.query_devices()
    served = any(entry["name"] in SERVERS for entry in entries)
    return [
        Device(
            name=str(entry["name"]),
            kind=kind,
            channels=int(entry[f"max_{kind}_channels"]),
            default_rate=round(entry["default_samplerate"]),
            is_default=entry["index"] == defaults[kind],
            host_api=host_apis[entry["hostapi"]],
            index=int(entry["index"]),
            is_served=served and entry["name"] in FOLLOWING,
        )
        for entry in entries
        for kind in _kinds(entry)
    ]


def refresh_devices() -> None:
    """Look for devices anew: PortAudio looks once, and only when none of its streams is open.

    Closing and opening the library is what its users do for this (python-sounddevice issue 125);
    it takes 30 to 50 ms.
    """
    system = sound_system()
    system._terminate()
    system._initialize()


def find_device(name: str | None, kind: Kind) -> Device:
    """The device of that name; None means the system's default.

    Upper and lower case are the same, and a part of the name is enough where only one name has
    it. A device that several host APIs offer is taken from the default's.

    Raises:
        SoundSystemMissing: PortAudio cannot be loaded.
        NoSuchDevice: there is none, or several fit.
    """
    devices = [device for device in list_devices() if device.kind == kind]
    if not devices:
        raise NoSuchDevice(
            f"This computer has no {_NOUN[kind]}.",
            hint="Connect one, or name a sound file instead.",
        )
    default = next((device for device in devices if device.is_default), None)
    if name is None:
        return default or devices[0]
    wanted = name.casefold()
    matches = [device for device in devices if wanted == device.name.casefold()]
    matches = matches or [device for device in devices if wanted in device.name.casefold()]
    names = sorted({device.name for device in matches})
    if not names:
        raise NoSuchDevice(
            f'There is no {_NOUN[kind]} named "{name}".',
            hint=f"There are: {_listed(devices)}.",
        )
    if len(names) > 1:
        raise NoSuchDevice(
            f'Several {_NOUN[kind]}s are named like "{name}".',
            hint=f"Write more of the name: {_listed(matches)}.",
        )
    preferred = default.host_api if default else ""
    return min(matches, key=lambda device: device.host_api != preferred)


def has_sound() -> bool:
    """Whether this machine has PortAudio, a microphone and a loudspeaker."""
    try:
        kinds = {device.kind for device in list_devices()}
    except DeviceError:
        return False
    return kinds == {"input", "output"}


def as_device_error(error: Exception, device: Device) -> DeviceError:
    """What PortAudio's error about a device means to its user."""
    noun = _NOUN[device.kind]
    code = next((arg for arg in error.args[1:] if isinstance(arg, int)), 0)
    said = str(error.args[0]) if error.args else str(error)
    if code == _PA_DEVICE_UNAVAILABLE:
        return DeviceBusy(
            f'The {noun} "{device.name}" is in use by another program.',
            hint="Close that program, or choose another device.",
        )
    if code in {_PA_INVALID_CHANNEL_COUNT, _PA_INVALID_SAMPLE_RATE}:
        return DeviceRefused(
            f'The {noun} "{device.name}" takes neither mono nor its own rate.',
            hint="Choose another device.",
        )
    if code == _PA_INVALID_DEVICE:
        return NoSuchDevice(
            f'The {noun} "{device.name}" is gone.', hint="Connect it, or choose another device."
        )
    return DeviceRefused(
        f'The {noun} "{device.name}" cannot be opened: {said}.',
        hint="Check that it is connected and that this program may use it.",
    )


@functools.cache
def _quiet_alsa() -> None:
    """Keep ALSA from writing to the terminal: what it has to say comes as an error or a flag."""
    if platform.system() != "Linux":
        return
    try:
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_SAY_NOTHING)
    except (OSError, AttributeError):
        return  # a PortAudio without ALSA


# alsa-lib, error.h: void (const char *file, int line, const char *function, int err, const char
# *fmt, ...). Kept for good: ALSA may call it for as long as the process lives.
_SAY_NOTHING: Final = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)(lambda *_: None)


def _kinds(entry: Any) -> list[Kind]:
    kinds: list[Kind] = []
    if entry["max_input_channels"] > 0:
        kinds.append("input")
    if entry["max_output_channels"] > 0:
        kinds.append("output")
    return kinds


def _listed(devices: list[Device]) -> str:
    return ", ".join(f'"{name}"' for name in dict.fromkeys(device.name for device in devices))


def _how_to_install() -> str:
    if platform.system() == "Linux":
        return 'Install it: "sudo apt install libportaudio2" (Debian, Ubuntu) or your system\'s.'
    return 'Install the Python package "sounddevice" again: it brings PortAudio along.'
