"""Lengths of time in words."""

from PySide6.QtCore import QCoreApplication


def seconds(ms: int) -> str:
    """A length of time that is set in milliseconds."""
    return QCoreApplication.translate("Duration", "{s} seconds").format(s=ms / 1000)


def minutes(count: float) -> str:
    """A length of time that is set in minutes."""
    if count == int(count):
        return QCoreApplication.translate("Duration", "%n minute(s)", None, int(count))
    return QCoreApplication.translate("Duration", "{min} minutes").format(min=count)


def days(count: int) -> str:
    """A length of time that is set in days."""
    return QCoreApplication.translate("Duration", "%n day(s)", None, count)
