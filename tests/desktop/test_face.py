"""Which state is shown."""

import pytest

from vibeassist.conversation.state import State
from vibeassist.desktop.face import Face, Problem, Shown

PROBLEM = Problem("The cable is loose.", "Push it in.")


@pytest.mark.parametrize(
    ("face", "shown"),
    [
        (Face(), Shown.IDLE),
        (Face(State.ENDED), Shown.IDLE),
        (Face(None, problem=PROBLEM), Shown.PROBLEM),
        (Face(warm=True), Shown.WARM),
        (Face(None, problem=PROBLEM, warm=True), Shown.WARM),
        (Face(checking=True, warm=True), Shown.LISTENING),
        (Face(State.CONNECTING), Shown.CONNECTING),
        (Face(State.RECONNECTING), Shown.RECONNECTING),
        (Face(State.RECONNECTING, muted=True, shut=True), Shown.RECONNECTING),
        (Face(State.LISTENING, shut=True), Shown.WAITING),
        (Face(State.LISTENING, muted=True, shut=True), Shown.MUTED),
        (Face(State.THINKING, shut=True), Shown.THINKING),
        (Face(State.CONNECTING, muted=True), Shown.CONNECTING),
        (Face(State.LISTENING), Shown.LISTENING),
        (Face(State.LISTENING, problem=PROBLEM), Shown.LISTENING),
        (Face(State.LISTENING, muted=True), Shown.MUTED),
        (Face(State.THINKING), Shown.THINKING),
        (Face(State.THINKING, muted=True), Shown.MUTED),
        (Face(State.SPEAKING, muted=True), Shown.SPEAKING),
    ],
)
def test_the_state_that_matters_is_shown(face: Face, shown: Shown):
    assert face.shown is shown


@pytest.mark.parametrize(
    ("face", "open_"),
    [
        (Face(), False),
        (Face(State.CONNECTING), False),
        (Face(State.CONNECTING, early=True), True),
        (Face(State.CONNECTING, muted=True, early=True), False),
        (Face(State.RECONNECTING), True),
        (Face(State.LISTENING), True),
        (Face(State.LISTENING, shut=True), False),
        (Face(State.SPEAKING), True),
        (Face(State.SPEAKING, muted=True), False),
    ],
)
def test_the_microphone_is_said_to_be_open_when_it_is(face: Face, open_: bool):
    assert face.microphone_open is open_


def test_every_state_of_a_conversation_has_its_own():
    shown = {Face(state).shown for state in State}
    assert len(shown) == len(State)


def test_a_problem_is_a_sentence_and_what_to_do():
    assert str(PROBLEM) == "The cable is loose. Push it in."
    assert str(Problem("Gone.")) == "Gone."
