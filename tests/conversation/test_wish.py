"""What a person asks of a conversation, and what the settings fill in."""

import argparse

import pytest

from vibeassist.conversation.wish import Wish, add_arguments, wish_of
from vibeassist.live.config import DEFAULT_MODEL, DEFAULT_VOICE, VoiceActivityConfig
from vibeassist.settings import Conversation, VoiceActivity


def parsed(*words: str) -> Wish:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return wish_of(parser.parse_args(words))


def test_nothing_asked_for_leaves_everything_open():
    assert parsed() == Wish()


@pytest.mark.parametrize(
    ("words", "mode", "url"),
    [
        (["--practice"], "practice", ""),
        (["--direct"], "direct", ""),
        (["--gateway", "https://voice.example.com"], "gateway", "https://voice.example.com"),
    ],
)
def test_the_way_is_named_by_one_option(words: list[str], mode: str, url: str):
    wish = parsed(*words)
    assert (wish.mode, wish.gateway_url) == (mode, url)


def test_two_ways_are_a_mistake(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        parsed("--practice", "--direct")
    assert "not allowed with" in capsys.readouterr().err


@pytest.mark.parametrize("seconds", ["0", "-1", "soon"])
def test_a_duration_is_a_positive_number(seconds: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        parsed("--duration", seconds)
    assert "--duration" in capsys.readouterr().err


def test_the_wish_goes_before_the_settings_and_these_before_the_defaults():
    settings = Conversation(model="m-settings", language="de-DE", instruction="Be brief.")
    config = Wish(model="m-wish").session_config(settings)
    assert (config.model, config.voice) == ("m-wish", DEFAULT_VOICE)
    assert (config.language, config.system_instruction) == ("de-DE", "Be brief.")
    assert Wish().session_config(Conversation()).model == DEFAULT_MODEL


def test_voice_activity_settings_reach_the_session_and_what_is_open_stays_open():
    chosen = VoiceActivity(
        manual=True,
        start_sensitivity="low",
        end_sensitivity="high",
        prefix_padding_ms=100,
        silence_duration_ms=600,
        interruptions=False,
        turn_coverage="all_input",
    )
    config = Wish().session_config(Conversation(voice_activity=chosen))
    assert config.voice_activity == VoiceActivityConfig(
        True, "LOW", "HIGH", 100, 600, False, "ALL_INPUT"
    )
    assert Wish().session_config(Conversation()).voice_activity == VoiceActivityConfig()


def test_going_on_is_asked_for_by_name():
    assert parsed("--continue").go_on
