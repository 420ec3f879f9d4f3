"""The rooms: those that constants were chosen in, those for checking, and those held out."""

from typing import Final

from tests.room.acoustics import Room

JUMPS: Final = tuple((15.0 + 15 * k, (-1) ** k * 60.0) for k in range(200))

ROOMS: Final = (
    Room("headphones", None),
    Room("-20 dB, 20 ms", -20, delay_ms=20, rt60_s=0.2, seed=2),
    Room("-10 dB, 60 ms", -10, delay_ms=60),
    Room("-6 dB, 120 ms", -6, delay_ms=120, rt60_s=0.4, seed=3),
    Room("0 dB, 100 ms", 0, delay_ms=100, seed=4),
    Room("+6 dB, 150 ms", 6, delay_ms=150, rt60_s=0.5, seed=5),
    Room("-6 dB, 200 ppm", -6, drift_ppm=200.0),
    Room("-6 dB, jumps", -6, jumps=JUMPS),
)
"""Every constant was chosen in these."""
CHECKING_ROOMS: Final = (
    Room("checking -15 dB, 35 ms", -15, delay_ms=35, size_m=(6, 5, 3), rt60_s=0.45, seed=11),
    Room("checking -8 dB, 180 ms", -8, delay_ms=180, size_m=(3, 2.5, 2.4), drive=0.9, seed=12),
    Room("checking 0 dB, 80 ms", 0, delay_ms=80, size_m=(5, 3, 2.5), rt60_s=0.35, seed=13),
    Room("checking -6 dB, -120 ppm", -6, delay_ms=90, drift_ppm=-120.0, seed=14),
)
"""What was missed in these showed which rules were wrong."""
HELD_OUT_ROOMS: Final = (
    Room("held out headphones", None, noise_dbfs=-62.0, seed=21),
    Room("held out -20 dB, 220 ms", -20, delay_ms=220, size_m=(7, 4, 2.8), rt60_s=0.4, seed=22),
    Room("held out -12 dB, 70 ms", -12, delay_ms=70, size_m=(4, 4, 2.5), drive=0.8, seed=23),
    Room("held out -6 dB, 140 ms", -6, delay_ms=140, size_m=(5, 4, 2.6), rt60_s=0.5, seed=24),
    Room("held out -6 dB, 180 ppm", -6, delay_ms=50, drift_ppm=180.0, rt60_s=0.35, seed=25),
    Room("held out 0 dB, 110 ms", 0, delay_ms=110, size_m=(3.5, 3, 2.4), drive=0.7, seed=26),
)
"""Nothing was ever chosen or changed by these."""
