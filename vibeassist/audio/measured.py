"""What the self-test found, kept per pair of devices, so that a conversation begins with it."""

import json
import logging
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Final

from vibeassist.audio.echo import Measured
from vibeassist.audio.selftest import Findings

log = logging.getLogger(__name__)

ROOM_FILE: Final = "room.json"
"""In the folder for data."""
MOST: Final = 8
"""So many pairs of devices are kept, the newest first."""
WORKS_DB: Final = 6.0
"""A canceller that takes less away is left alone: the echo gate begins."""


def from_findings(findings: Findings, microphone: str, speaker: str) -> Measured | None:
    """What is worth keeping of a self-test; None where the microphone gave nothing."""
    if not findings.is_usable:
        return None
    works = findings.cancelled_db is None or findings.cancelled_db >= WORKS_DB
    return Measured(
        microphone,
        speaker,
        has_echo=findings.has_echo,
        works=works,
        delay_ms=findings.delay_ms,
        noise_dbfs=findings.noise_dbfs,
    )


def load(path: Path) -> tuple[Measured, ...]:
    """All pairs that were measured, the newest first; none where the file is missing or broken."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return tuple(Measured(**each) for each in values["rooms"])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, KeyError) as error:
        log.warning("What the self-test found cannot be read: %r", error)
        return ()


def save(path: Path, found: Measured, before: Iterable[Measured]) -> None:
    """Write it, in place of what was measured with the same devices before.

    Raises:
        OSError: the file cannot be written; the old one stays.
    """
    others = [each for each in before if _pair(each) != _pair(found)]
    rooms = [asdict(each) for each in (found, *others)][:MOST]
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps({"rooms": rooms}, indent=1) + "\n", encoding="utf-8")
    new.replace(path)


def _pair(measured: Measured) -> tuple[str, str]:
    return measured.microphone, measured.speaker
