"""The window's end of the conversation."""

import threading
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QThread

from vibeassist.audio.errors import DeviceBusy
from vibeassist.audio.events import (
    DeviceChanged,
    DeviceDropout,
    EchoChanged,
    MicrophoneTrouble,
)
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import (
    CaptionChanged,
    Ended,
    FramesDropped,
    StateChanged,
    TextSent,
)
from vibeassist.conversation.state import State
from vibeassist.desktop.face import Face, Problem, Shown
from vibeassist.desktop.reports import (
    Begun,
    Defect,
    DoorMoved,
    Levels,
    MicrophoneOpened,
    MuteChanged,
    Offered,
    SleptThrough,
    Warmed,
)
from vibeassist.desktop.talk import Talk
from vibeassist.desktop.words import hint_of


@pytest.fixture
def told(parts: Any) -> list[tuple[str, Any]]:
    """What the signals said, in order."""
    told: list[tuple[str, Any]] = []
    talk = parts.talk
    for name in ("face_changed", "caption_changed", "typed", "noted", "problem_met", "ended"):
        getattr(talk, name).connect(lambda what, name=name: told.append((name, what)))
    talk.levels_changed.connect(lambda *levels: told.append(("levels", levels)))
    return told


def report(qtbot: Any, parts: Any, *reports: Any) -> None:
    """As the engine would: from another thread."""
    thread = threading.Thread(target=lambda: [parts.talk.bridge.report(r) for r in reports])
    thread.start()
    thread.join()
    marker = TextSent("marker")
    with qtbot.waitSignal(parts.talk.typed, check_params_cb=lambda text: text == "marker"):
        parts.talk.bridge.report(marker)


def test_reports_of_the_engine_arrive_on_the_ui_thread_in_order(
    qtbot: Any, parts: Any, told: list[tuple[str, Any]]
):
    seen: list[QThread] = []
    parts.talk.reported.connect(lambda _: seen.append(QThread.currentThread()))
    caption = Caption("user", 1, "hello")
    report(
        qtbot,
        parts,
        StateChanged(State.CONNECTING),
        StateChanged(State.LISTENING),
        Levels(-20, -30),
        CaptionChanged(caption),
        TextSent("typed"),
    )
    assert told[:-1] == [
        ("face_changed", Face(State.CONNECTING)),
        ("face_changed", Face(State.LISTENING)),
        ("levels", (-20, -30)),
        ("caption_changed", caption),
        ("typed", "typed"),
    ]
    assert set(seen) == {parts.talk.thread()}


def test_a_failure_is_a_problem_until_the_next_start(qtbot: Any, parts: Any):
    error = DeviceBusy("Taken.", hint="Free it.")
    report(qtbot, parts, StateChanged(State.CONNECTING), Ended("failed", error))
    assert parts.talk.face.shown is Shown.PROBLEM
    assert parts.talk.last_problem == Problem("Taken.", "Free it.")
    report(qtbot, parts, StateChanged(State.CONNECTING))
    assert parts.talk.face.shown is Shown.CONNECTING
    assert parts.talk.last_problem == Problem("Taken.", "Free it.")


def test_a_problem_that_was_seen_is_shown_no_more(qtbot: Any, parts: Any):
    report(qtbot, parts, Ended("failed", DeviceBusy("Taken.")))
    parts.talk.acknowledge()
    assert parts.talk.face.shown is Shown.IDLE


def test_an_end_in_order_is_no_problem_and_quiets_the_levels(
    qtbot: Any, parts: Any, told: list[tuple[str, Any]]
):
    report(qtbot, parts, StateChanged(State.LISTENING), Ended("asked"))
    assert parts.talk.face == Face()
    assert ("levels", (-120.0, -120.0)) in told
    assert parts.talk.last_problem is None


def test_a_defect_is_said_and_the_conversation_goes_on(qtbot: Any, parts: Any):
    report(qtbot, parts, StateChanged(State.SPEAKING), Defect("Oh."))
    assert parts.talk.face.shown is Shown.SPEAKING
    assert parts.talk.last_problem is not None
    assert parts.talk.last_problem.sentence == "Oh."


def test_an_open_microphone_is_shown_while_no_connection_stands(qtbot: Any, parts: Any):
    report(qtbot, parts, StateChanged(State.CONNECTING), MicrophoneOpened())
    assert parts.talk.face.microphone_open
    assert hint_of(parts.talk.face) == "Speak already"
    report(qtbot, parts, StateChanged(State.CONNECTING))
    assert parts.talk.face.early
    report(qtbot, parts, StateChanged(State.LISTENING), StateChanged(State.CONNECTING))
    assert parts.talk.face.microphone_open
    report(qtbot, parts, Ended("asked"))
    assert parts.talk.face == Face()


def test_muting_is_part_of_the_face(qtbot: Any, parts: Any):
    report(qtbot, parts, StateChanged(State.LISTENING), MuteChanged(True))
    assert parts.talk.face.shown is Shown.MUTED


def test_the_key_and_a_warm_microphone_are_part_of_the_face(qtbot: Any, parts: Any):
    report(qtbot, parts, Warmed(True))
    assert parts.talk.face.shown is Shown.WARM
    report(qtbot, parts, Warmed(False), StateChanged(State.LISTENING), DoorMoved(True))
    assert parts.talk.face.shown is Shown.WAITING
    report(qtbot, parts, DoorMoved(False), StateChanged(State.RECONNECTING))
    assert parts.talk.face.shown is Shown.RECONNECTING
    assert hint_of(parts.talk.face) == "What you say is kept"


@pytest.mark.parametrize(
    ("what", "told"),
    [
        (Ended("silence"), "nobody has spoken"),
        (Ended("closed"), "other side has ended"),
        (SleptThrough(), "went to sleep"),
        (Offered(600.0, at_start=True), "go on where"),
    ],
)
def test_what_happens_by_itself_is_news(qtbot: Any, parts: Any, what: Any, told: str):
    news: list[str] = []
    parts.talk.news.connect(lambda sentence, hint: news.append(sentence))
    report(qtbot, parts, what)
    assert len(news) == 1
    assert told in news[0]


def test_another_device_is_news_and_a_lost_one_a_problem(
    qtbot: Any, parts: Any, told: list[tuple[str, Any]]
):
    news: list[tuple[str, str]] = []
    parts.talk.news.connect(lambda *words: news.append(words))
    report(
        qtbot,
        parts,
        DeviceChanged(0.0, "input", "Built-in", "The headset is gone."),
        DeviceChanged(1.0, "output", None, "It is gone, too."),
    )
    assert news == [("The headset is gone.", "Microphone now: Built-in.")]
    assert ("noted", "The headset is gone. Microphone now: Built-in.") in told
    (problem,) = [what for name, what in told if name == "problem_met"]
    assert problem.sentence == "It is gone, too."
    assert problem.hint.startswith("There is no loudspeaker")


def test_a_microphone_that_hears_badly_is_a_problem_while_the_talk_goes_on(qtbot: Any, parts: Any):
    trouble = MicrophoneTrouble(0.0, "silent", "It gives zeros.", "Allow it.")
    report(qtbot, parts, StateChanged(State.LISTENING), trouble)
    assert parts.talk.last_problem == Problem("It gives zeros.", "Allow it.")
    assert parts.talk.face.shown is Shown.LISTENING


def test_an_echo_that_is_not_cancelled_is_a_problem_and_its_end_a_note(
    qtbot: Any, parts: Any, told: list[tuple[str, Any]]
):
    report(qtbot, parts, EchoChanged(0.0, True, "It stays.", "Wear headphones."))
    assert parts.talk.last_problem == Problem("It stays.", "Wear headphones.")
    report(qtbot, parts, EchoChanged(1.0, False, "It is gone.", ""))
    assert ("noted", "It is gone.") in told


def test_lost_sound_is_summed_up_at_the_end_and_counted_anew_in_the_next_talk(
    qtbot: Any, parts: Any, told: list[tuple[str, Any]]
):
    lost = [DeviceDropout(0.0, "output", 2), DeviceDropout(0.1, "output", 1)]
    report(qtbot, parts, *lost, DeviceDropout(0.2, "input", 4), Ended("asked"), Ended("asked"))
    # Qt fills in the number; the plural is the translation's, where one is installed.
    notes = [what.replace("time(s)", "times") for name, what in told if name == "noted"]
    assert notes == ["The microphone lost sound 4 times.", "The loudspeaker lost sound 3 times."]


@pytest.mark.parametrize("what", [Ended("asked"), Offered(600.0), Offered(None, at_start=True)])
def test_what_the_user_knows_is_no_news(qtbot: Any, parts: Any, what: Any):
    news: list[str] = []
    parts.talk.news.connect(lambda sentence, hint: news.append(sentence))
    report(qtbot, parts, what)
    assert news == []


def test_notes_about_devices_and_a_slow_connection_are_told_once(
    qtbot: Any, parts: Any, told: list[tuple[str, Any]]
):
    begun = Begun("practice", "m", "v", ["A recording speaks."])
    report(qtbot, parts, begun, FramesDropped(1), FramesDropped(2))
    notes = [what for name, what in told if name == "noted"]
    assert notes[0] == "A recording speaks."
    assert len(notes) == 2


@pytest.mark.parametrize(
    ("do", "command"),
    [
        (lambda talk: talk.start(), ("start",)),
        (lambda talk: talk.go_on(), ("go_on",)),
        (lambda talk: talk.stop(), ("stop",)),
        (lambda talk: talk.toggle(), ("toggle",)),
        (lambda talk: talk.talk_begin(), ("talk_begin",)),
        (lambda talk: talk.talk_end(), ("talk_end",)),
        (lambda talk: talk.cut_in(), ("cut_in",)),
        (lambda talk: talk.set_muted(True), ("set_muted", True)),
        (lambda talk: talk.set_push_to_talk(True), ("set_push_to_talk", True)),
        (lambda talk: talk.send_text("  hi "), ("send_text", "hi")),
    ],
)
def test_commands_go_to_the_engine(parts: Any, do: Any, command: tuple[Any, ...]):
    do(parts.talk)
    assert parts.commands == [command]


def test_an_empty_text_goes_nowhere(parts: Any):
    parts.talk.send_text("  \n")
    assert parts.commands == []


def test_what_is_asked_for_before_the_engine_runs_is_done_when_it_does(qtbot: Any):
    """The icon is up before the engine, and may be clicked at once."""
    talk = Talk()
    talk.toggle()
    talk.set_muted(True)
    done: list[tuple[Any, ...]] = []

    class Engine:
        def post(self, *command: Any) -> bool:
            done.append(command)
            return True

    class Controller:
        toggle = "toggle"
        set_muted = "set_muted"

    talk.attach(Engine(), Controller())  # type: ignore[arg-type]
    assert done == [("toggle",), ("set_muted", True)]


def test_a_command_that_nobody_takes_any_more_is_a_problem(qtbot: Any):
    talk = Talk()

    class Gone:
        def post(self, *command: Any) -> bool:
            return False

    talk.attach(Gone(), SimpleNamespace(start="start"))  # type: ignore[arg-type]
    talk.start()
    assert talk.face.shown is Shown.PROBLEM
