"""Asking for a thread to be preferred, on made-up systems."""

import platform
from typing import Any

import pytest

from vibeassist.audio import priority


class Library:
    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def AvSetMmThreadCharacteristicsW(self, task: str, index: Any) -> int:  # noqa: N802
        self.calls.append((task,))
        return 1

    def pthread_set_qos_class_self_np(self, quality: int, relative: int) -> int:
        self.calls.append((quality, relative))
        return 0


@pytest.mark.parametrize(
    ("system", "calls"), [("Windows", [("Pro Audio",)]), ("Darwin", [(0x21, 0)]), ("Linux", [])]
)
def test_each_system_is_asked_in_its_way(
    monkeypatch: pytest.MonkeyPatch, system: str, calls: list[Any]
) -> None:
    library = Library()
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(priority.ctypes, "WinDLL", lambda name: library, raising=False)
    monkeypatch.setattr(priority.ctypes, "CDLL", lambda name: library)
    priority.prefer_this_thread()
    assert library.calls == calls


def test_a_system_without_it_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: object) -> None:
        raise OSError("no such library")

    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    monkeypatch.setattr(priority.ctypes, "CDLL", missing)
    priority.prefer_this_thread()
