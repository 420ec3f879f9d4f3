"""Underruns and overruns are told once each."""

from vibeassist.audio.dropouts import DropoutCount
from vibeassist.audio.events import DeviceDropout


def test_what_is_new_is_told_once_for_each_direction():
    count = DropoutCount()
    assert count.push("output", {}, 1.0) is None
    assert count.push("output", {"output underflow": 2}, 1.1) == DeviceDropout(1.1, "output", 2)
    assert count.push("output", {"output underflow": 2}, 1.2) is None
    assert count.push("input", {"input overflow": 1, "backlog full": 1}, 1.2) == DeviceDropout(
        1.2, "input", 2
    )


def test_a_device_that_is_opened_anew_is_counted_anew():
    count = DropoutCount()
    count.push("output", {"output underflow": 5}, 1.0)
    assert count.push("output", {}, 1.1) is None
    assert count.push("output", {"output underflow": 1}, 1.2) == DeviceDropout(1.2, "output", 1)


def test_other_flags_are_no_dropouts():
    assert DropoutCount().push("output", {"priming output": 3}, 1.0) is None
