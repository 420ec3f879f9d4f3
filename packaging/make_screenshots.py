"""Makes the pictures of the README: ``python packaging/make_screenshots.py``.

Takes every window with ``tests/desktop/screens.py`` at 200 % and keeps some of them in
``assets/screenshots``, with a palette of 64 colours: a third of the size, and no difference to the
eye. Needs the font Inter, so that they look the same wherever they are made.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
PICTURES = {
    "pill": "desk-dark",
    "captions": "captions-light",
    "history": "history-light",
    "personas": "settings-personas-dark",
    "first-run": "first-run-2-light",
}
COLOURS = 64
FONT = "Inter"


def palette(colours: npt.NDArray[np.int64], counts: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The few colours that stand for many: median cut (Heckbert 1982), rare colours count more.

    Args:
        colours: one row of three for each colour that occurs.
        counts: how often each occurs.
    """
    weight = np.sqrt(counts)
    boxes = [np.arange(len(colours))]
    while len(boxes) < min(COLOURS, len(colours)):
        spread = [np.ptp(colours[box], axis=0).max() * np.sqrt(weight[box].sum()) for box in boxes]
        widest = int(np.argmax(spread))
        box = boxes[widest]
        channel = np.ptp(colours[box], axis=0).argmax()
        ordered = box[np.argsort(colours[box, channel], kind="stable")]
        half = np.searchsorted(np.cumsum(weight[ordered]), weight[ordered].sum() / 2)
        cut = min(max(1, int(half)), len(ordered) - 1)
        boxes[widest : widest + 1] = [ordered[:cut], ordered[cut:]]
    return np.array([colours[box][counts[box].argmax()] for box in boxes])


def shrink(source: Path, target: Path) -> None:
    """Write a picture with few colours."""
    picture = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB888)
    wide, high = picture.width(), picture.height()
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(high, picture.bytesPerLine())
    pixels = rows[:, : 3 * wide].reshape(-1, 3)
    colours, which, counts = np.unique(pixels, axis=0, return_inverse=True, return_counts=True)
    colours = colours.astype(np.int64)
    few = palette(colours, counts)
    nearest = ((colours[:, None, :] - few[None]) ** 2).sum(axis=2).argmin(axis=1)
    small = QImage(wide, high, QImage.Format.Format_Indexed8)
    small.setColorTable([0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for r, g, b in few])
    indices = np.frombuffer(small.bits(), np.uint8).reshape(high, small.bytesPerLine())
    indices[:, :wide] = nearest[which.reshape(-1)].reshape(high, wide)
    if not small.save(str(target), "PNG", 0):  # type: ignore[call-overload]
        raise SystemExit(f"{target} cannot be written")


def main() -> None:
    """Take the pictures and keep those that the README shows."""
    with tempfile.TemporaryDirectory() as folder:
        script = ROOT / "tests" / "desktop" / "screens.py"
        environment = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
        words = [sys.executable, str(script), folder, FONT]
        subprocess.run(words, env=environment, check=True)  # noqa: S603 - our own script
        for name, picture in PICTURES.items():
            target = ROOT / "assets" / "screenshots" / f"{name}.png"
            shrink(Path(folder) / f"{picture}.png", target)
            size = target.stat().st_size
            sys.stdout.write(f"{target.name}: {size} bytes\n")


if __name__ == "__main__":
    main()
