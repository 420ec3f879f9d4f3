"""When a device is lost, the conversation goes on with what there is."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from vibeassist.audio.errors import DeviceLost
from vibeassist.audio.keeper import AGAIN_S, DeviceKeeper


@dataclass
class Side:
    """A device that may be lost, and may or may not open again."""

    name: str
    log: list[str]
    is_device: bool = True
    fault: Any = None
    opens_as: list[str | None] = field(default_factory=list)
    looks: int = 0

    def look_after(self) -> None:
        self.looks += 1

    def release(self) -> None:
        self.log.append(f"release {self.name}")

    def reopen(self) -> bool:
        self.log.append("reopen")
        opened = self.opens_as.pop(0) if self.opens_as else self.name
        if opened is None:
            return False
        self.name, self.fault = opened, None
        return True


@dataclass
class Now:
    now: float = 100.0

    def monotonic(self) -> float:
        return self.now

    def sleep_until(self, deadline: float) -> None:
        raise AssertionError("the keeper does not wait")


def make(log: list[str], **sides: Any) -> tuple[Side, Side, Now, DeviceKeeper]:
    microphone = Side("mic", log, **sides.get("microphone", {}))
    speaker = Side("loud", log, **sides.get("speaker", {}))
    clock = Now()
    devices: tuple[Any, Any] = (microphone, speaker)
    keeper = DeviceKeeper(*devices, clock, refresh=lambda: log.append("refresh"))
    return microphone, speaker, clock, keeper


def test_while_nothing_is_lost_nothing_is_touched():
    log: list[str] = []
    _, speaker, _, keeper = make(log)
    assert keeper.look_after() == []
    assert log == []
    assert speaker.looks == 1  # it may need more room


def test_both_are_closed_before_the_devices_are_looked_for_and_opened_after():
    log: list[str] = []
    microphone, _, _, keeper = make(log, microphone={"opens_as": ["built-in"]})
    microphone.fault = DeviceLost("The microphone is gone.")
    (change,) = keeper.look_after()
    assert log == ["release mic", "release loud", "refresh", "reopen", "reopen"]
    assert (change.kind, change.name, change.why) == (
        "input",
        "built-in",
        "The microphone is gone.",
    )


def test_the_same_device_that_came_back_is_told_too():
    log: list[str] = []
    microphone, _, _, keeper = make(log)
    microphone.fault = DeviceLost("gone")
    assert [change.name for change in keeper.look_after()] == ["mic"]


def test_with_no_device_it_is_looked_for_every_second_and_told_once():
    log: list[str] = []
    _, speaker, clock, keeper = make(log, speaker={"opens_as": [None, None, "back"]})
    speaker.fault = DeviceLost("gone")
    assert [change.name for change in keeper.look_after()] == [None]
    assert keeper.look_after() == []
    clock.now += AGAIN_S
    assert keeper.look_after() == []
    clock.now += AGAIN_S
    assert [(change.kind, change.name) for change in keeper.look_after()] == [("output", "back")]
    clock.now += AGAIN_S
    assert keeper.look_after() == []


def test_what_is_no_device_is_left_alone():
    log: list[str] = []
    microphone, _, _, keeper = make(log, microphone={"is_device": False})
    microphone.fault = DeviceLost("a file")
    assert keeper.look_after() == []


def test_it_looks_when_it_is_asked_and_tells_only_what_changed():
    log: list[str] = []
    *_, keeper = make(log, speaker={"opens_as": ["headset"]})
    keeper.ask()
    assert [(change.kind, change.name) for change in keeper.look_after()] == [("output", "headset")]
    assert keeper.look_after() == []


def test_with_patience_a_device_that_is_missing_at_the_start_is_looked_for():
    log: list[str] = []
    microphone, speaker, clock, keeper = make(log)

    def refuse() -> None:
        raise DeviceLost("not there")

    microphone.start = speaker.start = lambda: log.append("start")
    speaker.start = refuse
    with pytest.raises(DeviceLost):
        keeper.start(patient=False)
    log.clear()
    keeper.start(patient=True)
    assert log == ["start", "release loud"]
    assert keeper.look_after() == []
    clock.now += AGAIN_S
    assert [(change.kind, change.name) for change in keeper.look_after()] == [("output", "loud")]
