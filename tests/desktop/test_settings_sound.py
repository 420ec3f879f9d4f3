"""The pages "Voice" and "Audio": who speaks, and who is heard."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
import soundfile
from PySide6.QtCore import Qt

from vibeassist import secrets
from vibeassist.assets import asset
from vibeassist.audio.devices import Device
from vibeassist.checks.findings import Finding, ok
from vibeassist.conversation.practice import PracticeServer, practice_server
from vibeassist.conversation.state import State
from vibeassist.desktop.face import Face, Shown
from vibeassist.desktop.pages import audio, sound_check, voice_sample
from vibeassist.desktop.pages.audio import AudioPage
from vibeassist.desktop.pages.personas import PersonasPage
from vibeassist.desktop.pages.rows import Page
from vibeassist.desktop.pages.voice import VoicePage
from vibeassist.settings import Settings


@pytest.fixture
async def served() -> AsyncIterator[PracticeServer]:
    """A Live API in a process of its own."""
    async with practice_server() as server:
        yield server


def test_a_sample_is_said_to_be_impossible_in_practice(qtbot: Any, parts: Any, page: Any):
    parts.preferences.change("connection", mode="practice")
    voices = page(VoicePage)
    voices.sample.button.click()
    qtbot.waitUntil(voices.sample.button.isEnabled)
    assert "one voice of its own" in voices.sample.verdict.sentence.text()


@pytest.mark.slow
@pytest.mark.parametrize("kind", [VoicePage, PersonasPage])
def test_a_sample_is_fetched_from_a_real_server_and_played(
    qtbot: Any, parts: Any, page: Any, tmp_path: Path, served: PracticeServer, kind: type[Page]
):
    """Through the page's own button, the direct transport and the speaker's file."""
    parts.preferences.change(
        "connection", mode="direct", live_url=served.url, ca_file=str(served.ca_file)
    )
    parts.preferences.change("audio", speaker=str(tmp_path / "sample.wav"))
    parts.preferences.change("conversation", persona="Storyteller")
    secrets.hold_key(served.key)
    sample = page(kind).sample if kind is VoicePage else page(kind).editor.sample
    sample.button.click()
    qtbot.waitUntil(sample.button.isEnabled, timeout=30_000)
    assert not sample.verdict.isVisible()
    played, rate = soundfile.read(tmp_path / "sample.wav", dtype="int16")
    assert rate == 24_000
    assert abs(played).max() > 1000


def test_a_sample_is_played_in_the_chosen_voice(
    qtbot: Any, parts: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []

    async def sample(_: Settings, name: str) -> bytes:
        asked.append(name)
        return b""

    monkeypatch.setattr(voice_sample, "voice_sample", sample)
    monkeypatch.setattr(voice_sample, "check_speaker", lambda *_: ok("speaker", "Played."))
    parts.preferences.change("conversation", voice="Kore")
    voices = page(VoicePage)
    voices.sample.button.click()
    qtbot.waitUntil(voices.sample.button.isEnabled)
    assert asked == ["Kore"]
    assert not voices.sample.verdict.isVisible()


def test_devices_are_listed_once_and_the_chosen_one_stays(
    qtbot: Any, parts: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    devices = [
        Device("Desk", "input", 1, 48_000, True, "ALSA", 0),
        Device("Desk", "input", 1, 48_000, False, "JACK", 1),
        Device("Loud", "output", 2, 48_000, True, "ALSA", 2),
    ]
    monkeypatch.setattr(audio, "list_devices", lambda: devices)
    parts.preferences.change("audio", microphone="Headset that is not connected")
    row = page(AudioPage).microphone
    qtbot.waitUntil(lambda: row.combo.findData("Desk") > 0)
    assert [row.combo.itemData(index) for index in range(row.combo.count())] == [
        "",
        "Desk",
        "Headset that is not connected",
    ]
    assert "Desk" in row.combo.itemText(0)
    assert row.combo.currentData() == "Headset that is not connected"


def test_say_something_hears_a_voice_and_shows_the_microphone_open(
    qtbot: Any, parts: Any, page: Any
):
    parts.preferences.change("audio", microphone=str(asset("sample.wav")), speaker="none")
    check = page(AudioPage).check
    check.speak.click()
    assert parts.talk.face.shown is Shown.LISTENING
    qtbot.waitUntil(lambda: check.meter._level > -50, timeout=10_000)
    qtbot.waitUntil(check.play.isVisible, timeout=10_000)
    assert "hears you well" in check.verdict.sentence.text()
    assert parts.talk.face.shown is Shown.IDLE
    check._recording = check._recording[:8000]
    check.play.click()
    qtbot.waitUntil(lambda: check.speaker_verdict.isVisible(), timeout=10_000)
    assert "was played" in check.speaker_verdict.sentence.text()


def test_a_forbidden_microphone_is_not_opened(
    parts: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    class Forbidding:
        def checkPermission(self, _: object) -> Qt.PermissionStatus:  # noqa: N802
            return Qt.PermissionStatus.Denied

    class Application:
        instance = staticmethod(Forbidding)

    monkeypatch.setattr(sound_check, "QCoreApplication", Application)
    judged: list[Finding] = []
    check = page(AudioPage).check
    check.judged.connect(judged.append)
    check.speak.click()
    assert [finding.cause for finding in judged] == ["no-permission"]
    assert "does not let" in check.verdict.sentence.text()
    assert not parts.talk.face.checking


def test_a_microphone_that_is_asked_for_is_opened_after_the_answer(
    parts: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    asked: list[Callable[[Any], None]] = []
    listened: list[bool] = []

    class Asking:
        def checkPermission(self, _: object) -> Qt.PermissionStatus:  # noqa: N802
            return Qt.PermissionStatus.Undetermined

        def requestPermission(  # noqa: N802
            self, _: object, __: object, then: Callable[[Any], None]
        ) -> None:
            asked.append(then)

    class Application:
        instance = staticmethod(Asking)

    class Answer:
        def status(self) -> Qt.PermissionStatus:
            return Qt.PermissionStatus.Granted

    monkeypatch.setattr(sound_check, "QCoreApplication", Application)
    check = page(AudioPage).check
    check.speak.click()
    assert not parts.talk.face.checking
    monkeypatch.setattr(check, "listen", lambda: listened.append(True))
    asked[0](Answer())
    assert listened == [True]


def test_leaving_the_page_closes_the_microphone(qtbot: Any, parts: Any, page: Any):
    parts.preferences.change("audio", microphone=str(asset("sample.wav")))
    check = page(AudioPage).check
    check.speak.click()
    page(VoicePage)
    qtbot.waitUntil(lambda: not parts.talk.face.checking, timeout=3000)


def test_in_a_conversation_the_level_is_the_conversations(parts: Any, page: Any):
    check = page(AudioPage).check
    parts.talk._show(Face(State.LISTENING))
    parts.talk.levels_changed.emit(-20.0, -120.0)
    assert not check.speak.isEnabled()
    assert check.meter._level == -20.0
