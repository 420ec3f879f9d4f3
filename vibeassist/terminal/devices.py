"""``vibeassist devices``: the microphones and loudspeakers of this machine, by name."""

import argparse

from vibeassist.audio.devices import Device, list_devices

TITLES = {"input": "microphones", "output": "loudspeakers"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """``vibeassist devices`` takes no options."""
    del parser


def run(args: argparse.Namespace) -> int:
    """Print the devices, the default ones marked.

    Raises:
        SoundSystemMissing: PortAudio is not installed.
    """
    del args
    devices = list_devices()
    for kind, title in TITLES.items():
        print(f"{title}:")
        lines = [_line(device) for device in devices if device.kind == kind]
        print("\n".join(lines) if lines else "  none found")
    print("Use a part of a name with 'vibeassist talk --mic NAME --speaker NAME'.")
    return 0


def _line(device: Device) -> str:
    mark = "*" if device.is_default else " "
    return f" {mark} {device.name}  ({device.default_rate:.0f} Hz, {device.host_api})"
