"""The capability table: whole, consistent, and careful about what it does not know."""

import pytest

from vibeassist.live.config import DEFAULT_MODEL, DEFAULT_VOICE, SessionConfig
from vibeassist.live.errors import SetupRefused
from vibeassist.live.models import (
    CAPABILITIES,
    RETIRED,
    VOICES,
    bare_name,
    capabilities,
    validate,
)


def test_the_defaults_are_in_the_table():
    assert capabilities(DEFAULT_MODEL).known
    assert DEFAULT_VOICE in VOICES
    validate(SessionConfig())


def test_there_are_thirty_voices_each_once():
    assert len(VOICES) == len(set(VOICES)) == 30


def test_no_model_is_both_offered_and_retired():
    assert not CAPABILITIES.keys() & RETIRED.keys()
    for row in RETIRED.values():
        assert CAPABILITIES[row.instead].conversational


def test_a_model_may_be_named_with_its_folder():
    assert bare_name(" models/gemini-3.8-live ") == "gemini-3.8-live"
    assert capabilities("models/gemini-3.8-live") is CAPABILITIES["gemini-3.8-live"]


def test_of_an_unknown_model_as_little_as_possible_is_assumed():
    row = capabilities("gemini-9-live")
    assert not row.known
    assert row.affective_dialog == row.proactive_audio == "never"
    assert row.thinking_levels == ()
    assert not row.search
    assert not row.blocking_functions
    assert not row.language_code


def test_an_unknown_model_is_left_to_the_server_with_any_voice():
    validate(SessionConfig(model="gemini-9-live", voice="Somebody"))


@pytest.mark.parametrize("name", [name for name, row in RETIRED.items() if row.certain])
def test_a_retired_model_is_refused_with_the_one_to_use_instead(name):
    with pytest.raises(SetupRefused) as refused:
        validate(SessionConfig(model=f"models/{name}"))
    assert name in refused.value.message
    assert RETIRED[name].instead in refused.value.hint


@pytest.mark.parametrize("name", [name for name, row in RETIRED.items() if not row.certain])
def test_a_model_that_is_only_said_to_be_retired_is_left_to_the_server(name):
    validate(SessionConfig(model=name))


@pytest.mark.parametrize(
    ("config", "word"),
    [
        (SessionConfig(voice="Nobody"), "Nobody"),
        (SessionConfig(model=""), "No model"),
        (SessionConfig(model="gemini-3.5-transcribe-live"), "does not hold conversations"),
    ],
)
def test_what_cannot_work_is_refused_before_connecting(config, word):
    with pytest.raises(SetupRefused) as refused:
        validate(config)
    assert word in refused.value.message
    assert refused.value.hint
