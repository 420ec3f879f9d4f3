"""Where a small window goes on a screen, and how its place is remembered. Pure; pixels."""

from dataclasses import dataclass

MARGIN = 16
"""The least distance to the edges of the screen's free area."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that fits any screen: shares (0 to 1) of the room that the window has to move in."""

    across: float = 0.5
    down: float = 1.0

    def position(self, free: tuple[int, int, int, int], size: tuple[int, int]) -> tuple[int, int]:
        """The window's top left corner.

        Args:
            free: left, top, width, height of the screen without its panels.
            size: width and height of the window.
        """
        return (
            _at(self.across, free[0], free[2], size[0]),
            _at(self.down, free[1], free[3], size[1]),
        )


def place_of(
    position: tuple[int, int], free: tuple[int, int, int, int], size: tuple[int, int]
) -> Place:
    """The place of a window that was put somewhere; outside the screen means at its edge."""
    return Place(
        _share(position[0], free[0], free[2], size[0]),
        _share(position[1], free[1], free[3], size[1]),
    )


def _room(extent: int, size: int) -> int:
    return max(0, extent - size - 2 * MARGIN)


def _at(share: float, start: int, extent: int, size: int) -> int:
    return start + MARGIN + round(share * _room(extent, size))


def _share(position: int, start: int, extent: int, size: int) -> float:
    room = _room(extent, size)
    return min(1.0, max(0.0, (position - start - MARGIN) / room)) if room else 0.0
