"""Asks the system to run a thread of the sound path before others, where that needs no rights.

PortAudio does so for its own threads where it can (MMCSS on Windows, Core Audio's on macOS); on
Linux a program may not without rights. From documentation; Windows and macOS were not run.
"""

import ctypes
import platform
from typing import Final

_USER_INTERACTIVE: Final = 0x21  # QOS_CLASS_USER_INTERACTIVE, sys/qos.h


def prefer_this_thread() -> None:
    """Of all threads, this one keeps time; does nothing where the system knows no such thing."""
    system = platform.system()
    try:
        if system == "Windows":
            # Microsoft, "Multimedia Class Scheduler Service"; the task's index starts at 0.
            library = ctypes.WinDLL("avrt")  # type: ignore[attr-defined,unused-ignore]
            library.AvSetMmThreadCharacteristicsW("Pro Audio", ctypes.byref(ctypes.c_uint32()))
        elif system == "Darwin":
            ctypes.CDLL(None).pthread_set_qos_class_self_np(_USER_INTERACTIVE, 0)
    except (OSError, AttributeError):
        return  # an edition without it
