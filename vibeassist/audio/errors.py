"""What can go wrong with sound, split by what the user can do about it.

::

    AudioError
    ├── DeviceError             microphones and loudspeakers
    │   ├── SoundSystemMissing  PortAudio is not installed
    │   ├── NoSuchDevice        no device of that name, or none at all, or several that fit
    │   ├── DeviceBusy          another program holds it
    │   ├── DeviceRefused       it does not take the format, or the system does not let us in
    │   └── DeviceLost          it was there, and is gone
    ├── FileError               a sound file that cannot be read or written
    └── SoundProcessFailed      the process that carries the sound does not start, or stay
"""

from vibeassist.errors import ExitCode, VibeAssistError


class AudioError(VibeAssistError):
    """The root of this layer."""

    exit_code = ExitCode.AUDIO


class DeviceError(AudioError):
    """A microphone or loudspeaker cannot be used."""


class SoundSystemMissing(DeviceError):
    """PortAudio, which every real device needs, cannot be loaded."""


class NoSuchDevice(DeviceError):
    """No device has that name, or several have, or there is none at all."""


class DeviceBusy(DeviceError):
    """Another program holds the device."""


class DeviceRefused(DeviceError):
    """The device does not take the format, or the system does not let us use it."""


class DeviceLost(DeviceError):
    """A device that was in use is gone, or has stopped delivering."""


class FileError(AudioError):
    """A sound file cannot be read or written."""


class SoundProcessFailed(AudioError):
    """The process that carries the sound does not start, or does not stay."""
