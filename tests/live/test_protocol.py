"""The wire formats of vibeassist.v1: lossless both ways, strict about what they take."""

import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibeassist.live import events, protocol
from vibeassist.live.config import (
    FunctionDeclaration,
    FunctionResponse,
    SessionConfig,
    VoiceActivityConfig,
)

text = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30)
name = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
count = st.integers(min_value=0, max_value=2**53)
counts = st.dictionaries(name, count, max_size=3)
flag = st.booleans()
milliseconds = st.integers(min_value=0, max_value=10**9).map(lambda ms: ms / 1000)
pcm = st.binary(max_size=100).map(lambda data: data[: len(data) & ~1])
json_value = st.recursive(
    st.none() | flag | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=8,
)
json_object = st.dictionaries(text, json_value, max_size=3)

EVENTS: dict[type, st.SearchStrategy[Any]] = {
    events.SetupComplete: st.builds(events.SetupComplete, st.none() | name),
    events.Audio: st.builds(events.Audio, pcm),
    events.InputTranscription: st.builds(events.InputTranscription, text, flag),
    events.OutputTranscription: st.builds(events.OutputTranscription, text, flag),
    events.ModelText: st.builds(events.ModelText, text, flag),
    events.Interrupted: st.builds(events.Interrupted),
    events.GenerationComplete: st.builds(events.GenerationComplete),
    events.TurnComplete: st.builds(events.TurnComplete, st.none() | name, st.none() | name),
    events.WaitingForInput: st.builds(events.WaitingForInput),
    events.ToolCall: st.builds(
        events.ToolCall,
        st.lists(st.builds(events.FunctionCall, text, text, json_object), max_size=3).map(tuple),
    ),
    events.ToolCallCancellation: st.builds(
        events.ToolCallCancellation, st.lists(text, max_size=3).map(tuple)
    ),
    events.GoAway: st.builds(events.GoAway, st.none() | milliseconds),
    events.ResumptionUpdate: st.builds(
        events.ResumptionUpdate, handle=st.none() | name, resumable=flag
    ),
    events.Usage: st.builds(events.Usage, count, count, count, count, count, counts, counts),
    events.VoiceActivity: st.builds(
        events.VoiceActivity, st.sampled_from(["start", "end"]), st.none() | milliseconds
    ),
    events.Grounding: st.builds(
        events.Grounding,
        st.lists(text, max_size=3).map(tuple),
        st.lists(st.tuples(text, text), max_size=3).map(tuple),
    ),
    events.Reconnecting: st.builds(events.Reconnecting, count, text, flag, fresh=flag),
    events.Reconnected: st.builds(events.Reconnected, flag),
    events.UnreadableMessage: st.builds(events.UnreadableMessage, text),
}

sensitivity = st.none() | st.sampled_from(["HIGH", "LOW"])
configs = st.builds(
    SessionConfig,
    model=name,
    voice=name,
    language=st.none() | name,
    system_instruction=text,
    account=text,
    temperature=st.none() | st.floats(0, 2),
    thinking_level=st.none() | st.sampled_from(["MINIMAL", "LOW", "MEDIUM", "HIGH"]),
    affective_dialog=flag,
    proactive_audio=flag,
    search=flag,
    functions=st.lists(
        st.builds(FunctionDeclaration, name, text, json_object, flag), max_size=2
    ).map(tuple),
    transcribe_input=flag,
    transcribe_output=flag,
    voice_activity=st.builds(
        VoiceActivityConfig,
        flag,
        sensitivity,
        sensitivity,
        st.none() | count,
        st.none() | count,
        flag,
    ),
    compression_trigger_tokens=st.none() | count,
    compression_target_tokens=st.none() | count,
    resumable=flag,
    resumption_handle=st.none() | name,
)
responses = st.builds(
    FunctionResponse,
    text,
    text,
    json_object,
    st.none() | st.sampled_from(["INTERRUPT", "WHEN_IDLE", "SILENT"]),
    st.none() | flag,
)
turns = st.builds(
    protocol.ContentTurn,
    st.sampled_from(["user", "model"]),
    st.lists(text, max_size=3).map(tuple),
)
client_messages = st.one_of(
    st.builds(protocol.MicrophoneAudio, pcm),
    st.builds(protocol.Setup, configs, flag),
    st.builds(protocol.Account, text),
    st.builds(protocol.Text, text),
    st.builds(protocol.ClientContent, st.lists(turns, max_size=3).map(tuple), flag),
    st.builds(protocol.ToolResponse, st.lists(responses, max_size=3).map(tuple)),
    st.sampled_from(
        [
            protocol.ActivityStart(),
            protocol.ActivityEnd(),
            protocol.AudioStreamEnd(),
            protocol.Ping(),
            protocol.BargeIn(),
        ]
    ),
)
server_messages = st.one_of(
    *EVENTS.values(),
    st.just(protocol.Pong()),
    st.builds(protocol.ErrorNotice, text, text),
)


def test_every_event_but_the_end_has_a_strategy_here() -> None:
    """A new event must not be forgotten on the wire."""
    assert set(EVENTS) == set(get_args(events.LiveEvent)) - {events.Closed}


@given(server_messages)
def test_what_a_gateway_says_comes_back_as_it_was(message: protocol.ServerMessage) -> None:
    assert protocol.decode_server(protocol.encode_server(message)) == message


@given(client_messages)
def test_what_a_client_says_comes_back_as_it_was(message: protocol.ClientMessage) -> None:
    assert protocol.decode_client(protocol.encode_client(message)) == message


def test_the_end_is_no_message() -> None:
    with pytest.raises(ValueError, match="close frame"):
        protocol.encode_server(events.Closed(1000, ""))


FIELDS = (
    *("config", "text", "clientContent", "functionResponses", "functionCalls", "ids", "code"),
    *("activity", "timeLeftMs", "sessionHandle", "resumptionHandle", "promptTokensDetails"),
    *("groundingChunks", "promptTokenCount", "webSearchQueries", "attempt", "finished"),
)
junk = st.one_of(
    st.binary(max_size=200),
    st.text(max_size=200),
    json_object.map(json.dumps),
    st.builds(
        lambda kind, rest: json.dumps({**rest, "type": kind}),
        st.sampled_from([*protocol.CLIENT_TYPES, *protocol.SERVER_TYPES]),
        st.dictionaries(
            st.sampled_from(FIELDS),
            json_value,
        ),
    ),
)


@given(junk)
def test_whatever_comes_is_a_message_or_is_refused(frame: str | bytes) -> None:
    """No frame can raise anything but MalformedMessage: that is the one error which is caught."""
    for decode in (protocol.decode_client, protocol.decode_server):
        refused = False
        try:
            decode(frame)
        except protocol.MalformedMessage:
            refused = True
        assert refused or isinstance(frame, bytes) or frame.lstrip().startswith("{")


@pytest.mark.parametrize(
    ("frame", "where"),
    [
        ("", "not readable as JSON"),
        ("{", "not readable as JSON"),
        ("[" * 100_000, "not readable as JSON"),
        ('{"type":"text","text":"\\ud800"}', "not readable as JSON"),
        ('{"type":"setup","config":{"temperature":NaN}}', "not readable as JSON"),
        ('{"type":"setup","config":{"temperature":1e999}}', "not readable as JSON"),
        ("[]", "not a JSON object"),
        ("{}", "type is missing"),
        ('{"type":7}', "type is missing"),
        ('{"type":"text"}', "text.text is missing"),
        ('{"type":"text","text":5}', "text.text is not a string"),
        ('{"type":"setup","config":[]}', "setup.config is not an object"),
        ('{"type":"setup","config":{"voice":1}}', "setup.config.voice is not a string"),
        ('{"type":"setup","config":{"searchEnabled":1}}', "searchEnabled is not true or false"),
        ('{"type":"setup","config":{"temperature":true}}', "temperature is not a number"),
        ('{"type":"setup","config":{"thinkingLevel":"SOME"}}', "is not one of MINIMAL, LOW"),
        (
            '{"type":"setup","config":{"voiceActivity":{"silenceDurationMs":1.5}}}',
            "setup.config.voiceActivity.silenceDurationMs is not a whole number from 0",
        ),
        ('{"type":"setup","config":{"functions":[{}]}}', "functions[0].name is missing"),
        ('{"type":"toolResponse","functionResponses":[{}]}', "functionResponses[0].id is missing"),
        (b"\0", "odd number of bytes"),
        (b"\0\0" * 32769, "more than 65536 bytes"),
    ],
)
def test_a_refusal_says_where(frame: str | bytes, where: str) -> None:
    with pytest.raises(protocol.MalformedMessage) as caught:
        protocol.decode_client(frame)
    assert where in str(caught.value)


def test_a_refusal_never_shows_content() -> None:
    with pytest.raises(protocol.MalformedMessage) as caught:
        protocol.decode_client('{"type":"text","text":{"secret":"canary"}}')
    assert "canary" not in str(caught.value)


def test_an_unknown_type_is_told_apart_from_damage() -> None:
    with pytest.raises(protocol.UnknownType, match=r"'navigator\.command'"):
        protocol.decode_client('{"type":"navigator.command"}')
    with pytest.raises(protocol.UnknownType):
        protocol.decode_server('{"type":"traceEvent"}')


def test_unknown_fields_are_ignored() -> None:
    frame = '{"type":"inputTranscription","text":"a","finished":true,"speaker":2}'
    assert protocol.decode_server(frame) == events.InputTranscription("a", finished=True)


def test_a_setup_of_a_vibecat_client_is_understood() -> None:
    """The public client's own setup, with the fields that only its gateway knows."""
    frame = json.dumps(
        {
            "type": "setup",
            "config": {
                "voice": "Zephyr",
                "language": "ko",
                "liveModel": "",
                "chattiness": "normal",
                "proactiveAudio": True,
                "searchEnabled": True,
                "affectiveDialog": True,
                "deviceId": "d",
                "character": "cat",
            },
            "resumptionHandle": "h",
        }
    )
    assert protocol.decode_client(frame) == protocol.Setup(
        SessionConfig(
            voice="Zephyr",
            language="ko",
            proactive_audio=True,
            search=True,
            affective_dialog=True,
            resumption_handle="h",
        )
    )


def test_a_bare_client_content_is_understood() -> None:
    content = {"turnComplete": True, "turns": [{"role": "user", "parts": [{"text": "hi"}]}]}
    expected = protocol.ClientContent((protocol.ContentTurn("user", ("hi",)),), turn_complete=True)
    assert protocol.decode_client(json.dumps({"clientContent": content})) == expected


def test_an_empty_handle_is_none() -> None:
    """VibeCat's gateway sends empty handles; taking one would lose the one before it."""
    update = protocol.decode_server('{"type":"sessionResumptionUpdate","sessionHandle":""}')
    assert update == events.ResumptionUpdate(handle=None, resumable=False)
    update = protocol.decode_server('{"type":"sessionResumptionUpdate","sessionHandle":"h"}')
    assert update == events.ResumptionUpdate(handle="h", resumable=True)


def test_absent_settings_are_the_defaults_and_null_switches_compression_off() -> None:
    assert protocol.decode_client('{"type":"setup"}') == protocol.Setup(SessionConfig())
    setup = protocol.decode_client('{"type":"setup","config":{"compressionTriggerTokens":null}}')
    assert isinstance(setup, protocol.Setup)
    assert setup.config.compression_trigger_tokens is None
    assert setup.config.compression_target_tokens == 12_800


def test_handles_stay_out_of_reprs() -> None:
    assert "canary" not in repr(protocol.Setup(SessionConfig(resumption_handle="canary")))
