"""Google's messages as events, and the client's as Google's."""

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibeassist.gateway.translate import SoundReader, google_setup, to_google
from vibeassist.live import protocol
from vibeassist.live.config import FunctionDeclaration, FunctionResponse, SessionConfig
from vibeassist.live.events import (
    Audio,
    FunctionCall,
    GenerationComplete,
    GoAway,
    Grounding,
    InputTranscription,
    Interrupted,
    LiveEvent,
    ModelText,
    OutputTranscription,
    ResumptionUpdate,
    SetupComplete,
    ToolCall,
    ToolCallCancellation,
    TurnComplete,
    UnreadableMessage,
    Usage,
    VoiceActivity,
    WaitingForInput,
)


def read(message: dict[str, Any]) -> list[LiveEvent]:
    return SoundReader().read(json.dumps(message).encode())


def sound(pcm: bytes, mime_type: str = "audio/pcm;rate=24000") -> dict[str, Any]:
    return {"inlineData": {"mimeType": mime_type, "data": base64.b64encode(pcm).decode()}}


@pytest.mark.parametrize(
    ("message", "events"),
    [
        ({"setupComplete": {}}, [SetupComplete()]),
        ({"setupComplete": {"sessionId": "s"}}, [SetupComplete("s")]),
        ({"goAway": {"timeLeft": "50s"}}, [GoAway(50.0)]),
        ({"goAway": {}}, [GoAway(None)]),
        (
            {"sessionResumptionUpdate": {"newHandle": "h", "resumable": True}},
            [ResumptionUpdate(handle="h", resumable=True)],
        ),
        (
            {"sessionResumptionUpdate": {"resumable": False}},
            [ResumptionUpdate(handle=None, resumable=False)],
        ),
        (
            {
                "toolCall": {
                    "functionCalls": [{"id": "1", "name": "n", "args": {"a_b": {"c_d": 1}}}]
                }
            },
            [ToolCall((FunctionCall("1", "n", {"a_b": {"c_d": 1}}),))],
        ),
        ({"toolCallCancellation": {"ids": ["1", "2"]}}, [ToolCallCancellation(("1", "2"))]),
        (
            {"voiceActivity": {"type": "ACTIVITY_START", "audioOffset": "1.280s"}},
            [VoiceActivity("start", 1.28)],
        ),
        (
            {"voiceActivityDetectionSignal": {"vadSignalType": "VAD_SIGNAL_TYPE_EOS"}},
            [VoiceActivity("end")],
        ),
        (
            {
                "usageMetadata": {
                    "promptTokenCount": 522,
                    "responseTokenCount": 42,
                    "totalTokenCount": 564,
                    "promptTokensDetails": [{"modality": "AUDIO", "tokenCount": 165}],
                    "thoughtsTokenCount": 136,
                }
            },
            [Usage(522, 42, 564, 136, 0, {"AUDIO": 165}, {})],
        ),
        ({"serverContent": {"interrupted": True}}, [Interrupted()]),
        ({"serverContent": {"waitingForInput": True}}, [WaitingForInput()]),
        (
            {"serverContent": {"turnComplete": True, "turnCompleteReason": "NEED_MORE_INPUT"}},
            [TurnComplete("NEED_MORE_INPUT", None)],
        ),
        (
            {
                "serverContent": {
                    "groundingMetadata": {
                        "webSearchQueries": ["noon"],
                        "groundingChunks": [{"web": {"uri": "https://x", "title": "X"}}],
                    }
                }
            },
            [Grounding(("noon",), (("X", "https://x"),))],
        ),
        (
            {"serverContent": {"modelTurn": {"parts": [{"text": "hm", "thought": True}]}}},
            [ModelText("hm", thought=True)],
        ),
        ({"serverContent": {"interimInputTranscription": {"text": "w"}}}, []),
    ],
)
def test_a_message_becomes_its_events(message: dict[str, Any], events: list[LiveEvent]) -> None:
    assert read(message) == events


def test_every_field_of_one_message_is_taken_content_before_marks() -> None:
    message = {
        "usageMetadata": {"totalTokenCount": 5},
        "serverContent": {
            "turnComplete": True,
            "generationComplete": True,
            "outputTranscription": {"text": "out"},
            "modelTurn": {"parts": [sound(b"\1\2"), {"text": "t"}, sound(b"\3\4")]},
            "inputTranscription": {"text": "in", "finished": True},
        },
    }
    assert read(message) == [
        InputTranscription("in", finished=True),
        Audio(b"\1\2"),
        ModelText("t"),
        Audio(b"\3\4"),
        OutputTranscription("out"),
        Usage(total_tokens=5),
        GenerationComplete(),
        TurnComplete(),
    ]


def content(part: dict[str, Any]) -> bytes:
    return json.dumps({"serverContent": {"modelTurn": {"parts": [part]}}}).encode()


@given(st.lists(st.binary(max_size=9), max_size=12))
def test_samples_cut_anywhere_come_out_whole_and_unchanged(chunks: list[bytes]) -> None:
    reader = SoundReader()
    events = [event for chunk in chunks for event in reader.read(content(sound(chunk)))]
    pieces = [event.pcm for event in events if isinstance(event, Audio)]
    assert all(len(piece) % 2 == 0 for piece in pieces)
    said = b"".join(chunks)
    assert b"".join(pieces) == said[: len(said) & ~1]
    assert len(pieces) == len(events)


def test_a_half_sample_waits_for_its_other_half_within_a_turn_only() -> None:
    reader = SoundReader()
    assert reader.read(content(sound(b"\1"))) == []
    assert reader.read(content(sound(b"\2\3"))) == [Audio(b"\1\2")]
    assert reader.read(b'{"serverContent":{"interrupted":true}}') == [Interrupted()]
    assert reader.read(content(sound(b"\4\5"))) == [Audio(b"\4\5")]


def test_sound_above_the_frame_limit_is_cut_into_frames() -> None:
    pcm = bytes(range(256)) * 600
    events = read({"serverContent": {"modelTurn": {"parts": [sound(pcm)]}}})
    assert b"".join(event.pcm for event in events if isinstance(event, Audio)) == pcm
    for event in events:
        protocol.decode_server(protocol.encode_server(event))


def test_both_base64_alphabets_are_read_with_or_without_padding() -> None:
    pcm = b"\xff\xfb\xef\xbe"
    for data in ("//vvvg==", "__vvvg==", "__vvvg"):
        part = {"inlineData": {"mimeType": "audio/pcm;rate=24000", "data": data}}
        assert SoundReader().read(content(part)) == [Audio(pcm)]


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"", "an empty message"),
        (b"\xff", "not UTF-8"),
        (b"{", "not JSON"),
        (b"7", "not a JSON object"),
        (b'{"newThing":{"canary":1}}', "fields: newThing"),
        (b'{"error":{"message":"canary"}}', "fields: error"),
        (b'{"serverContent":"canary"}', "fields: serverContent"),
        (content({"inlineData": {"mimeType": "audio/pcm", "data": "canary!"}}), "serverContent"),
        (content(sound(b"\1\2", "audio/opus")), "inline data that is not 24000 Hz PCM"),
        (content(sound(b"\1\2", "audio/pcm;rate=16000")), "inline data that is not 24000 Hz PCM"),
    ],
)
def test_what_cannot_be_read_is_said_without_its_content(raw: bytes, what: str) -> None:
    (event,) = SoundReader().read(raw)
    assert isinstance(event, UnreadableMessage)
    assert what in event.what
    assert "canary" not in event.what


FIELDS = (
    *("serverContent", "modelTurn", "parts", "inlineData", "data", "mimeType", "text", "goAway"),
    *("toolCall", "functionCalls", "args", "timeLeft", "usageMetadata", "promptTokensDetails"),
    *("sessionResumptionUpdate", "newHandle", "setupComplete"),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(FIELDS),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@given(st.binary(max_size=100) | json_values.map(lambda value: json.dumps(value).encode()))
def test_no_message_of_googles_can_break_the_reader_or_the_wire(raw: bytes) -> None:
    for event in SoundReader().read(raw):
        assert protocol.decode_server(protocol.encode_server(event)) == event


def test_microphone_sound_is_googles_realtime_input() -> None:
    sent = to_google(protocol.MicrophoneAudio(b"\xff\xfb\xef\xbe"))
    assert sent is not None
    audio = {"mimeType": "audio/pcm;rate=16000", "data": "//vvvg=="}
    assert json.loads(sent) == {"realtimeInput": {"audio": audio}}


@pytest.mark.parametrize(
    ("message", "google"),
    [
        (protocol.ActivityStart(), {"realtimeInput": {"activityStart": {}}}),
        (protocol.ActivityEnd(), {"realtimeInput": {"activityEnd": {}}}),
        (protocol.AudioStreamEnd(), {"realtimeInput": {"audioStreamEnd": True}}),
        (
            protocol.ClientContent((protocol.ContentTurn("model", ("a", "b")),), False),
            {
                "clientContent": {
                    "turns": [{"role": "model", "parts": [{"text": "a"}, {"text": "b"}]}],
                    "turnComplete": False,
                }
            },
        ),
        (
            protocol.ToolResponse((FunctionResponse("1", "n", {"a": 1}, "SILENT", False),)),
            {
                "toolResponse": {
                    "functionResponses": [
                        {
                            "id": "1",
                            "name": "n",
                            "response": {"a": 1},
                            "scheduling": "SILENT",
                            "willContinue": False,
                        }
                    ]
                }
            },
        ),
    ],
)
def test_a_clients_message_becomes_googles(
    message: protocol.ClientMessage, google: dict[str, Any]
) -> None:
    sent = to_google(message)
    assert sent is not None
    assert json.loads(sent) == google


def test_the_gateways_own_business_is_not_googles() -> None:
    assert to_google(protocol.Ping()) is None
    assert to_google(protocol.BargeIn()) is None


def test_the_setup_is_the_shared_one() -> None:
    setup = json.loads(google_setup(SessionConfig(resumption_handle="h")))["setup"]
    assert setup["model"] == "models/gemini-3.8-live"
    assert setup["sessionResumption"] == {"handle": "h"}


@given(st.dictionaries(st.sampled_from(["properties", "type", "enum", "items"]), json_values))
def test_any_parameters_make_a_setup_or_are_refused(parameters: dict[str, Any]) -> None:
    config = SessionConfig(functions=(FunctionDeclaration("f", "d", parameters),))
    try:
        sent = json.loads(google_setup(config))
    except protocol.MalformedMessage:
        return
    (declared,) = sent["setup"]["tools"][0]["functionDeclarations"]
    assert declared["name"] == "f"
