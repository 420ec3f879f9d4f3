"""What the system asks of every program's look. Pure, no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SystemLook:
    """The system's wishes; the defaults where it does not say."""

    dark: bool = False
    high_contrast: bool = False
    reduced_motion: bool = False
