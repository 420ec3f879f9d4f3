"""Devices that change under a conversation, on a virtual card: seen by the watch, in the sound
process; the conversation goes on with what there is, and is told."""

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.sound_card import SoundCard

pytestmark = pytest.mark.sound

WORKER = Path(__file__).parent / "worker.py"
SECOND = ("sink_name=second", "sink_properties=device.description=Headset", "norewinds=1")


class Followed:
    """A talk on a card that changes."""

    def __init__(self, card: SoundCard, *options: str) -> None:
        self.card = card
        self._worker = card.run(WORKER, "follow", *options)
        assert self.said() == "ready"

    def pactl(self, *words: str) -> str:
        done = subprocess.run(
            ["pactl", *words],
            env=self.card.env,
            check=True,
            capture_output=True,
            text=True,
            timeout=20,
        )
        return done.stdout.strip()

    def plug_in(self, *arguments: str) -> str:
        """Load a sink; returns by what it can be unloaded."""
        return self.pactl("load-module", "module-null-sink", *arguments)

    def unplug(self, name: str) -> None:
        """Unload the sink of that name."""
        for line in self.pactl("list", "short", "modules").splitlines():
            if f"sink_name={name} " in line:
                self.pactl("unload-module", line.split()[0])

    def plays_on(self, name: str) -> None:
        """Wait until the loudspeaker's stream runs on that sink."""
        for _ in range(200):
            sinks = self.pactl("list", "short", "sinks").splitlines()
            number = next(line.split()[0] for line in sinks if line.split()[1] == name)
            streams = self.pactl("list", "sink-inputs")
            if f"\tSink: {number}\n" in streams and "\tCorked: no\n" in streams:
                return
            time.sleep(0.05)
        raise AssertionError(f"nothing plays on {name}")

    def said(self) -> Any:
        assert self._worker.stdout is not None
        line = self._worker.stdout.readline()
        assert line, self._worker.communicate(timeout=20)[1]
        return json.loads(line)

    def end(self) -> Any:
        out, err = self._worker.communicate("stop\n", timeout=40)
        assert self._worker.returncode == 0, err
        result = json.loads(out.splitlines()[-1])
        assert result["faults"] == 0
        assert result["counted"]
        assert result["longest_pause_s"] < 2.0
        return result

    def kill(self) -> None:
        self._worker.kill()
        self._worker.communicate()


@pytest.fixture
def follow(frail_sound_card: SoundCard) -> Iterator[Any]:
    started: list[Followed] = []

    def start(*options: str) -> Followed:
        started.append(Followed(frail_sound_card, *options))
        return started[-1]

    yield start
    for each in started:
        each.kill()


def test_another_default_is_followed_and_called_by_its_name(follow: Any) -> None:
    talk = follow()
    talk.plug_in(*SECOND)
    talk.pactl("set-default-sink", "second")
    assert talk.said() == ["output", "Headset"]
    talk.pactl("set-default-source", "feed.monitor")
    assert talk.said() == ["input", "Monitor of Null Output"]
    result = talk.end()
    assert result["played_ms"] > 0


@pytest.mark.slow
def test_a_device_that_appears_and_concerns_nobody_disturbs_nothing(follow: Any) -> None:
    """Whatever was told would come before the change that follows."""
    talk = follow()
    talk.plug_in(*SECOND)
    talk.unplug("second")
    talk.plug_in("sink_name=third", "sink_properties=device.description=Third", "norewinds=1")
    talk.pactl("set-default-sink", "third")
    assert talk.said() == ["output", "Third"]
    talk.end()


def test_a_chosen_loudspeaker_is_left_and_taken_again(follow: Any) -> None:
    """A new default takes the stream along, which is not told: it is brought back."""
    talk = follow("--speaker", SoundCard.speaker)
    talk.plug_in(*SECOND)
    talk.pactl("set-default-sink", "second")
    talk.plays_on("speaker")
    talk.card.name_speaker(False)
    talk.unplug("speaker")
    assert talk.said() == ["output", "Headset"]
    talk.card.name_speaker(True)
    talk.plug_in("sink_name=speaker", "rate=48000", "norewinds=1")
    assert talk.said() == ["output", SoundCard.speaker]
    talk.end()


@pytest.mark.slow
def test_a_headset_that_becomes_a_telephone_is_played_to(follow: Any) -> None:
    """What a Bluetooth profile does: the device goes and comes with another rate, in mono.

    At which rate it runs then is between it and the sound server, which takes any.
    """
    talk = follow()
    talk.unplug("speaker")
    hands_free = ("rate=8000", "channels=1", "sink_properties=device.description=Hands-free")
    talk.plug_in("sink_name=speaker", *hands_free, "norewinds=1")
    talk.pactl("set-default-sink", "speaker")
    assert talk.said() == ["output", "Hands-free"]
    talk.plays_on("speaker")
    assert talk.end()["played_ms"] > 0
