"""The session against the local Live API, in virtual time: every fault, by the emulator's scripts.

The emulator refuses a resumption while the old socket stands (1011), so that every test here is
also one of "never two sockets", and fails on what a script says and nobody asked for.
"""

import asyncio
import itertools

import pytest

from tests.fixtures import virtual_time
from tests.fixtures.live_talk import FORGOTTEN, TOOL, Talk, speech, talking
from vibeassist.live import errors
from vibeassist.live import events as ev
from vibeassist.live.account import BEGIN
from vibeassist.live.config import SessionConfig, VoiceActivityConfig

LONG = {"say": "A long answer.", "parts": [{"say": "Long.", "seconds": 20.0}]}
CALL = {"parts": [{"tools": [{"name": "look_up", "args": {"q": "x"}}], "blocking": True}]}
SILENCE = bytes(3200 * 12)


def instruction(record) -> str:
    parts = record.setup.get("systemInstruction", {}).get("parts", [])
    return "".join(part["text"] for part in parts)


@pytest.mark.parametrize("code", [1000, 1001, 1006, 1007, 1008, 1011])
def test_closed_while_listening(code):
    async def test(talk: Talk) -> None:
        await talk.ask("Remember me.")
        await talk.answered(1)
        await talk.until(lambda: talk.session.connections == 2)
        await talk.ask("Do you?")
        await talk.answered(2)

    fault = {"kind": "close", "phase": "listening", "after_ms": 20_000, "code": code}
    talk = talking({"faults": [fault]}, test)
    history = [turn["text"] for turn in talk.emulator.sessions[1].history]
    assert history[0] == "Remember me."
    assert "Do you?" in history
    assert not talk.of(ev.Reconnecting)[0].unanswered


@pytest.mark.parametrize("code", [1000, 1001, 1006, 1007, 1008, 1011])
def test_closed_while_the_model_speaks(code):
    async def test(talk: Talk) -> None:
        await talk.ask("Talk.")
        await talk.until(lambda: talk.session.connections == 2)
        await talk.ask("Again.")
        await talk.answered(1)

    fault = {"kind": "close", "phase": "speaking", "after_chunks": 5, "code": code}
    talk = talking({"faults": [fault]}, test)
    assert talk.of(ev.Reconnecting)[0].unanswered
    assert talk.emulator.sessions[1].resumed


@pytest.mark.parametrize("code", [1000, 1001, 1006, 1007, 1008, 1011])
def test_closed_while_a_function_runs(code):
    async def test(talk: Talk) -> None:
        await talk.ask("Look it up.")
        await talk.until(lambda: talk.session.connections == 2)
        await talk.ask("Never mind.")
        await talk.answered(1)

    script = {
        "replies": [CALL, {"say": "Fine."}],
        "faults": [{"kind": "close", "phase": "tool", "after_ms": 500, "code": code}],
    }
    config = SessionConfig(functions=(TOOL,))
    talk = talking(script, test, config)
    assert talk.of(ev.ToolCallCancellation)
    assert talk.of(ev.Reconnecting)[0].unanswered


@pytest.mark.parametrize(
    ("code", "reached"), [(1000, 3), (1001, 3), (1006, 3), (1007, 2), (1008, 2), (1011, 3)]
)
def test_closed_during_the_setup_of_a_resumption(code, reached):
    """1007 and 1008 are refusals of the handle: it is offered once, and then there is a new talk
    that is told what was said."""

    async def test(talk: Talk) -> None:
        await talk.ask("My name is Ada.")
        await talk.answered(1)
        await talk.until(lambda: len(talk.of(ev.Reconnected)) == 1)
        await talk.ask("Who am I?")
        await talk.answered(2)

    script = {
        "faults": [
            {"kind": "close", "phase": "listening", "after_ms": 15_000, "connection": 1},
            {"kind": "close", "phase": "setup", "code": code, "connection": 2},
        ]
    }
    talk = talking(script, test)
    resumed = talk.of(ev.Reconnected)[0].resumed
    assert resumed == (reached == 3)
    assert (BEGIN in instruction(talk.emulator.sessions[2])) == (not resumed)
    assert ("My name is Ada." in instruction(talk.emulator.sessions[2])) == (not resumed)


@pytest.mark.parametrize("code", [1000, 1001, 1006, 1011])
def test_closed_during_the_very_first_setup_it_is_tried_again(code):
    async def test(talk: Talk) -> None:
        await talk.session.connected()

    faults = [
        {"kind": "close", "phase": "setup", "code": code, "connection": number} for number in (1, 2)
    ]
    talk = talking({"faults": faults}, test)
    assert talk.session.connections == 1
    assert len(talk.emulator.sessions) == 3


@pytest.mark.parametrize("code", [1007, 1008])
def test_refused_at_the_very_first_setup_it_is_not(code):
    async def test(talk: Talk) -> None:
        with pytest.raises(errors.SetupRefused):
            await talk.session.connected()

    talk = talking({"faults": [{"kind": "close", "phase": "setup", "code": code}]}, test)
    assert len(talk.emulator.sessions) == 1


def test_a_stale_handle_makes_a_fresh_talk_with_an_account():
    async def test(talk: Talk) -> None:
        await talk.ask("My name is Ada.")
        await talk.answered(1)
        await talk.until(lambda: len(talk.of(ev.Reconnected)) == 1)

    talk = talking({"faults": FORGOTTEN}, test)
    assert [record.resumed for record in talk.emulator.sessions] == [False, False, False]
    assert "User: My name is Ada." in instruction(talk.emulator.sessions[2])


def test_a_poisoned_handle_is_dropped_after_two_deaths():
    async def test(talk: Talk) -> None:
        await talk.ask("My name is Ada.")
        await talk.answered(1)
        await talk.until(lambda: talk.session.connections == 4)
        await talk.ask("Who am I?")
        await talk.answered(2)

    script = {
        "faults": [
            {"kind": "close", "phase": "listening", "after_ms": 15_000, "connection": 1},
            {"kind": "close", "phase": "listening", "code": 1007, "resumed": True, "times": 2},
        ]
    }
    talk = talking(script, test)
    assert [record.resumed for record in talk.emulator.sessions] == [False, True, True, False]


def test_a_setup_that_never_completes_is_given_up_after_ten_seconds():
    async def test(talk: Talk) -> None:
        began = virtual_time.now()
        with pytest.raises(errors.SetupTimedOut):
            await talk.session.connected()
        assert virtual_time.now() - began == pytest.approx(10.0, abs=0.5)

    talking({"faults": [{"kind": "hang", "phase": "setup"}]}, test)


def test_a_resumption_whose_setup_hangs_is_tried_again():
    async def test(talk: Talk) -> None:
        await talk.ask()
        await talk.answered(1)
        await talk.until(lambda: talk.session.connections == 2)

    script = {
        "faults": [
            {"kind": "close", "phase": "listening", "after_ms": 15_000, "connection": 1},
            {"kind": "hang", "phase": "setup", "connection": 2},
        ]
    }
    talk = talking(script, test)
    assert talk.of(ev.Reconnected) == [ev.Reconnected(resumed=True)]


def test_pongs_that_are_late_while_data_flows_are_nothing():
    async def test(talk: Talk) -> None:
        await talk.ask()
        await talk.answered(1)

    script = {
        "pace": {"burst_speed": 1.0},
        "default": {"parts": [{"say": "Long.", "seconds": 40.0}]},
        "faults": [{"kind": "late_pong", "for_ms": 30_000}],
    }
    talk = talking(script, test)
    assert talk.session.connections == 1


def test_a_half_open_connection_is_noticed_within_fifteen_seconds():
    async def test(talk: Talk) -> None:
        await talk.session.connected()
        await asyncio.sleep(20.0)
        await talk.until(lambda: talk.session.connections == 2)

    fault = {"kind": "freeze", "phase": "listening", "after_ms": 20_000}
    talk = talking({"faults": [fault]}, test)
    frozen, after = talk.emulator.sessions
    assert after.opened_s - frozen.opened_s - 20.0 <= 15.5


@pytest.mark.parametrize("status", [500, 503])
def test_a_server_that_is_busy_is_asked_again_with_longer_and_longer_waits(status):
    async def test(talk: Talk) -> None:
        await talk.session.connected()
        await talk.until(lambda: talk.session.connections == 2)

    script = {
        "faults": [
            {"kind": "close", "phase": "listening", "after_ms": 15_000, "connection": 1},
            *[
                {"kind": "http", "status": status, "connection": number, "reason": "Busy."}
                for number in range(2, 8)
            ],
        ]
    }
    talk = talking(script, test)
    opened = [record.opened_s for record in talk.emulator.sessions]
    waits = [after - before for before, after in itertools.pairwise(opened[1:])]
    assert waits == pytest.approx([0.5, 1.0, 2.0, 4.0, 8.0, 15.0], abs=0.3)


@pytest.mark.parametrize(
    ("code", "reason", "kind"),
    [
        (1008, "API key not valid. Please pass a valid API key.", errors.CredentialsRejected),
        (1008, "Your API key was reported as leaked.", errors.CredentialsRejected),
        (1011, "Your prepayment credits are depleted.", errors.AllowanceUsedUp),
        (1008, "models/x is not found for API version v1beta.", errors.SetupRefused),
    ],
)
def test_key_revoked_credit_and_model_end_it_with_a_sentence(code, reason, kind):
    async def test(talk: Talk) -> None:
        await talk.session.connected()
        await talk.until(lambda: talk.of(ev.Closed))

    fault = {"kind": "close", "phase": "listening", "after_ms": 5000, "code": code}
    talk = talking({"faults": [fault | {"reason": reason}]}, test)
    (closed,) = talk.of(ev.Closed)
    assert type(closed.error) is kind
    assert closed.error.hint
    assert len(talk.emulator.sessions) == 1


def test_quota_that_is_used_up_is_waited_for_and_then_ends_it_with_a_sentence():
    async def test(talk: Talk) -> None:
        await talk.session.connected()
        await talk.until(lambda: talk.of(ev.Closed))

    reason = "RESOURCE_EXHAUSTED: You exceeded your current quota. Please retry in 8.5s."
    refusals = [
        {"kind": "close", "phase": "setup", "code": 1011, "reason": reason, "connection": number}
        for number in (2, 3, 4)
    ]
    cut = {"kind": "close", "phase": "listening", "after_ms": 15_000, "connection": 1}
    talk = talking({"faults": [cut, *refusals]}, test)
    (closed,) = talk.of(ev.Closed)
    assert type(closed.error) is errors.QuotaExceeded
    assert closed.error.hint
    opened = [record.opened_s for record in talk.emulator.sessions]
    waits = [after - before for before, after in itertools.pairwise(opened[1:])]
    assert waits == pytest.approx([8.5, 8.5], abs=0.3)


# Planned renewal


def test_go_away_every_minute_and_the_microphone_reaches_the_server_sample_by_sample():
    async def test(talk: Talk) -> None:
        # A minute of talk, twelve times over: question, answer, pause.
        for number in range(12):
            await talk.say(bytes(3200 * 15))
            talk.session.exchange.user_started()
            await talk.say(speech(1.2, number))
            talk.session.exchange.user_finished(virtual_time.now())
            await talk.say(bytes(3200 * 35))
        await talk.answered(12)

    talk = talking({"session": {"max_s": 20.0, "go_away_before_s": 10.0}}, test)
    assert talk.received == talk.spoken
    assert talk.session.connections >= 4
    assert not any(told.unanswered for told in talk.of(ev.Reconnecting))
    assert {record.close_code for record in talk.emulator.sessions} == {1000}
    assert len(talk.emulator.sessions[-1].history) == 24


def test_go_away_in_a_long_reply_costs_nothing_of_it():
    """The server has sent all of it long before it is heard; the rest of its turn is a pause."""

    async def test(talk: Talk) -> None:
        await talk.ask()
        await talk.until(lambda: talk.session.connections == 2)

    script = {
        "default": {"parts": [{"say": "Long.", "seconds": 30.0}]},
        "faults": [{"kind": "go_away", "phase": "speaking", "after_chunks": 100, "time_left_s": 9}],
    }
    talk = talking(script, test)
    assert sum(len(event.pcm) for event in talk.of(ev.Audio)) == 30 * 48_000
    assert not talk.of(ev.Reconnecting)[0].unanswered


@pytest.mark.parametrize("left", [None, 60.0, 1.0, 0.0])
def test_go_away_with_any_time_left(left):
    async def test(talk: Talk) -> None:
        await talk.session.connected()
        await talk.until(lambda: talk.session.connections == 2)
        await talk.ask()
        await talk.answered(1)

    fault = {"kind": "go_away", "phase": "listening", "after_ms": 1000, "time_left_s": left}
    talking({"faults": [fault]}, test)


def test_a_talk_that_may_not_be_resumed_goes_on_with_an_account():
    async def test(talk: Talk) -> None:
        await talk.ask("My name is Ada.")
        await talk.answered(1)
        await talk.until(lambda: talk.session.connections == 2)

    fault = {"kind": "close", "phase": "listening", "after_ms": 15_000}
    config = SessionConfig(resumable=False, system_instruction="Be kind.")
    talk = talking({"faults": [fault]}, test, config)
    assert instruction(talk.emulator.sessions[1]).startswith("Be kind.\n\n")
    assert "User: My name is Ada." in instruction(talk.emulator.sessions[1])


def test_a_connection_is_renewed_at_its_greatest_age():
    async def test(talk: Talk) -> None:
        await talk.session.connected()
        await asyncio.sleep(605.0)

    talk = talking({}, test, max_age_s=100.0)
    assert len(talk.emulator.sessions) == 7


def test_push_to_talk_across_a_cut():
    """Half of what is said goes to each connection, and each is told that somebody speaks."""

    async def test(talk: Talk) -> None:
        await talk.session.send_activity_start()
        await talk.say(speech(1.0))
        await talk.until(lambda: talk.session.connections == 2)
        await talk.say(speech(1.0, 2))
        await talk.session.send_activity_end()
        await talk.answered(1)

    config = SessionConfig(voice_activity=VoiceActivityConfig(manual=True))
    talk = talking({"faults": [{"kind": "drop", "after_frames": 10}]}, test, config)
    sent = [list(m["realtimeInput"]) for r in talk.emulator.sessions for m in r.messages]
    assert sent == [["activityStart"], ["activityStart"], ["activityEnd"]]
    assert talk.received == talk.spoken


@pytest.mark.parametrize("kind", ["unknown_message", "not_json", "bad_base64", "odd_chunk"])
def test_a_damaged_message_ends_nothing(kind):
    async def test(talk: Talk) -> None:
        await talk.ask()
        await talk.answered(1)

    talk = talking({"faults": [{"kind": kind, "phase": "speaking"}]}, test)
    assert talk.session.connections == 1
