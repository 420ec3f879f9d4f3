"""Watching devices: the thread around the policy, and each system's reader on made-up systems."""

import ctypes
import queue
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from vibeassist.audio import watch as watch_module
from vibeassist.audio.devices import Kind
from vibeassist.audio.surroundings import Need, Place, Surroundings
from vibeassist.audio.watch import DeviceWatch, Source, SourceGone
from vibeassist.audio.watch_linux import ALSA_LOOKS, AlsaSource
from vibeassist.audio.watch_macos import MacSource
from vibeassist.audio.watch_windows import WindowsSource

PATIENCE_S = 20


def with_default(name: str) -> Surroundings:
    return Surroundings({("output", name): Place(name, "", f"The {name}")}, {"output": name})


class Steps:
    """A source that goes from one state to the next when the test says so."""

    def __init__(self, *first: Surroundings | None) -> None:
        self.next: queue.SimpleQueue[Surroundings | None] = queue.SimpleQueue()
        for each in first:
            self.next.put(each)
        self._now = Surroundings()
        self.soon: list[Surroundings] = []
        self.closed = 0

    def wait(self, timeout_s: float) -> bool:
        step = self.next.get()
        if step is None:
            raise SourceGone("over")
        self._now = step
        return True

    def read(self) -> Surroundings:
        now = self._now
        self._now = self.soon.pop(0) if self.soon else now
        return now

    def wake(self) -> None:
        self.next.put(None)

    def close(self) -> None:
        self.closed += 1


class Watched:
    def __init__(self, steps: Steps) -> None:
        self.steps = steps
        self.news: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.opened: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.watch = DeviceWatch(self.needs, self._on_news, self._open)

    def needs(self) -> Mapping[Kind, Need]:
        return {"output": Need(follows=True, misses=False)}

    def _on_news(self) -> None:
        self.news.put(1)

    def _open(self) -> Source:
        self.opened.put(1)
        return self.steps


@pytest.fixture
def watched() -> Iterator[Watched]:
    watched = Watched(Steps())
    yield watched
    watched.watch.stop()
    assert not any(thread.name == "device-watch" for thread in threading.enumerate())


def test_only_what_matters_is_told(watched: Watched) -> None:
    watched.watch.start()
    for name in ("speakers", "speakers", "headset"):
        watched.steps.next.put(with_default(name))
    for _ in range(2):
        watched.news.get(timeout=PATIENCE_S)
    assert watched.news.empty()


def test_changes_one_after_another_are_judged_together(watched: Watched) -> None:
    """A default that comes and goes within one thing that the user does concerns nobody."""
    watched.steps.next.put(with_default("speakers"))
    watched.watch.start()
    watched.news.get(timeout=PATIENCE_S)
    watched.steps.soon = [with_default("speakers")]
    watched.steps.next.put(with_default("headset"))
    watched.steps.next.put(with_default("headset"))
    watched.news.get(timeout=PATIENCE_S)
    assert watched.news.empty()


def test_a_system_that_goes_away_is_looked_for_again(watched: Watched) -> None:
    watched.watch.start()
    watched.steps.next.put(None)
    watched.opened.get(timeout=PATIENCE_S)
    watched.opened.get(timeout=PATIENCE_S)
    watched.steps.next.put(with_default("speakers"))
    watched.news.get(timeout=PATIENCE_S)
    assert watched.steps.closed == 1


def test_what_changes_while_the_system_cannot_be_asked_is_told_afterwards(watched: Watched) -> None:
    watched.steps.next.put(with_default("speakers"))
    watched.watch.start()
    watched.news.get(timeout=PATIENCE_S)
    watched.steps.next.put(None)
    watched.steps._now = with_default("headset")
    watched.news.get(timeout=PATIENCE_S)
    assert watched.steps.closed == 1


def test_a_system_that_cannot_be_asked_costs_nothing() -> None:
    def refuse() -> Source:
        raise SourceGone("no such thing")

    watch = DeviceWatch(dict, lambda: None, refuse)
    watch.start()
    watch.stop()


@pytest.mark.parametrize(
    ("source", "label"), [("nameless", ""), (None, ""), ("named", "The speakers")]
)
def test_a_default_device_is_called_what_the_system_calls_it(
    monkeypatch: pytest.MonkeyPatch, source: Any, label: str
) -> None:
    def open_source() -> Source:
        if source is None:
            raise SourceGone("no such thing")
        steps = Steps()
        if source == "named":
            steps._now = with_default("speakers")
        return steps

    monkeypatch.setattr(watch_module, "system_source", open_source)
    assert watch_module.default_label("output") == label


PCM = """\
00-00: ALC257 Analog : ALC257 Analog : playback 1 : capture 1
00-03: HDMI 0 : HDMI 0 : playback 1
01-00: USB Audio : USB Audio : capture 1
"""


def test_alsa_alone_is_read_from_the_kernels_list(tmp_path: Path) -> None:
    (tmp_path / "pcm").write_text(PCM)
    now = AlsaSource(tmp_path).read()
    assert set(now.places) == {
        ("output", "00-00"),
        ("input", "00-00"),
        ("output", "00-03"),
        ("input", "01-00"),
    }
    assert now.default == {"input": "00-00", "output": "00-00"}
    (tmp_path / "pcm").unlink()
    assert AlsaSource(tmp_path).read() == Surroundings()


def test_without_a_sound_server_one_is_asked_for_now_and_then(tmp_path: Path) -> None:
    source = AlsaSource(tmp_path)
    source.wake()  # no wait takes its time
    assert all(source.wait(PATIENCE_S) for _ in range(ALSA_LOOKS))
    with pytest.raises(SourceGone):
        source.wait(PATIENCE_S)


def write_name(room: Any, name: str) -> None:
    for place, letter in enumerate(name):
        room._obj.name[place] = ord(letter)


class FakeWinmm:
    """Two loudspeakers, the second preferred, and one microphone, none preferred."""

    def waveOutGetNumDevs(self) -> int:  # noqa: N802
        return 2

    def waveInGetNumDevs(self) -> int:  # noqa: N802
        return 1

    def waveOutGetDevCapsW(self, number: Any, room: Any, size: int) -> int:  # noqa: N802
        assert size == ctypes.sizeof(room._obj) == 84
        write_name(room, ("Speakers", "Headset")[number.value])
        return 0

    def waveInGetDevCapsW(self, number: Any, room: Any, size: int) -> int:  # noqa: N802
        assert size == 80
        write_name(room, "Microphone")
        return 0

    def waveOutMessage(self, device: Any, message: int, number: Any, _: Any) -> int:  # noqa: N802
        assert (device.value, message) == (0xFFFFFFFF, 0x2015)
        number._obj.value = 1
        return 0

    def waveInMessage(self, *_: Any) -> int:  # noqa: N802
        return 2


def test_windows_is_read_through_winmm() -> None:
    now = WindowsSource(FakeWinmm()).read()
    assert set(now.places) == {
        ("output", "Speakers"),
        ("output", "Headset"),
        ("input", "Microphone"),
    }
    assert now.default == {"output": "Headset"}


class FakeCoreAudio:
    """Device 40 plays and records at 48 kHz, 41 plays at 44.1 kHz and is the default."""

    VALUES: dict[tuple[int, str, str], list[float]] = {  # noqa: RUF012
        (1, "dev#", "glob"): [40, 41],
        (1, "dIn ", "glob"): [40],
        (1, "dOut", "glob"): [41],
        (40, "stm#", "inpt"): [7],
        (40, "stm#", "outp"): [8],
        (41, "stm#", "outp"): [9],
        (40, "nsrt", "glob"): [48_000.0],
        (41, "nsrt", "glob"): [44_100.0],
    }

    def AudioObjectGetPropertyData(  # noqa: N802
        self, thing: Any, address: Any, qualifier: Any, none: Any, size: Any, room: Any
    ) -> int:
        where = address._obj
        words = [value.to_bytes(4, "big").decode() for value in (where.selector, where.scope)]
        values = self.VALUES.get((thing.value, words[0], words[1]), [])
        for index, value in enumerate(values):
            room._obj[index] = type(room._obj[0])(value)
        size._obj.value = len(values) * ctypes.sizeof(room._obj._type_)
        return 0


def test_macos_is_read_through_core_audio() -> None:
    now = MacSource(FakeCoreAudio()).read()
    assert set(now.places) == {("input", "40"), ("output", "40"), ("output", "41")}
    assert now.places["output", "41"].form == "44100 Hz"
    assert now.default == {"input": "40", "output": "41"}


def test_macos_without_its_answer_has_no_devices() -> None:
    class Refuses:
        def AudioObjectGetPropertyData(self, *_: Any) -> int:  # noqa: N802
            return -50

    assert MacSource(Refuses()).read() == Surroundings()
