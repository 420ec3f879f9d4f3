"""docs/events.md says exactly what an events file holds."""

import re
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

import pytest

from vibeassist.audio.errors import AudioError
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.eventlog import record_of
from vibeassist.conversation.events import ConversationEvent
from vibeassist.conversation.state import State

DOC = Path(__file__).parents[2] / "docs" / "events.md"
VALUES = {
    "caption": Caption("user", 1, "text"),
    "state": State.LISTENING,
    "error": AudioError("It broke."),
    "pcm": b"\x00\x00",
    "handle": "secret-handle",
    "latency": {},
    "calls": (),
}


def documented() -> dict[str, set[str]]:
    """Event type to field names, as the document has them."""
    types: dict[str, set[str]] = {}
    for section in re.split(r"^### ", DOC.read_text(), flags=re.MULTILINE)[1:]:
        name = section.split("`")[1]
        rows = re.findall(r"^\| (`.*?) \|", section, flags=re.MULTILINE)
        types[name] = {field for row in rows for field in re.findall(r"`(\w+)`", row)}
    return types


def event_types() -> list[type[Any]]:
    return list(get_args(ConversationEvent))


def example(kind: type[Any]) -> Any:
    values = {each.name: VALUES.get(each.name, 1.0) for each in fields(kind) if each.name != "type"}
    return kind(**values)


@pytest.mark.parametrize("kind", event_types(), ids=lambda kind: str(kind.__name__))
def test_every_event_is_documented_with_all_its_fields(kind: type[Any]):
    record = record_of(example(kind), start=0.0)
    assert documented()[record["type"]] == set(record) - {"type", "at_ms"}


def test_nothing_is_documented_that_does_not_exist():
    assert set(documented()) == {example(kind).type for kind in event_types()}


def test_no_handle_and_no_sound_is_written():
    for kind in event_types():
        text = str(record_of(example(kind), start=0.0))
        assert "secret-handle" not in text
        assert "\\x00" not in text
