"""From server messages to events: every field, in order, and no half samples."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibeassist.live import events as ev
from vibeassist.live.decode import GoogleReader, WholeSamples, describe, seconds


def decode(*values: dict) -> list[ev.LiveEvent]:
    reader = GoogleReader()
    return [event for value in values for event in reader.read(json.dumps(value).encode())]


def audio(data: str, mime: str = "audio/pcm;rate=24000") -> dict:
    part = {"inlineData": {"mimeType": mime, "data": data}}
    return {"serverContent": {"modelTurn": {"parts": [part]}}}


@pytest.mark.parametrize(
    ("wire", "events"),
    [
        (audio("AQL7__79"), [ev.Audio(b"\x01\x02\xfb\xff\xfe\xfd")]),
        (audio("AQL7//79"), [ev.Audio(b"\x01\x02\xfb\xff\xfe\xfd")]),
        (audio("AQI=", "audio/pcm"), [ev.Audio(b"\x01\x02")]),
        (audio(""), []),
        (
            {"serverContent": {"inputTranscription": {"text": "what "}}},
            [ev.InputTranscription("what ")],
        ),
        (
            {"serverContent": {"inputTranscription": {"finished": True}}},
            [ev.InputTranscription("", finished=True)],
        ),
        ({"serverContent": {"interimInputTranscription": {"text": "wha"}}}, []),
        (
            {"serverContent": {"outputTranscription": {"text": "Noon.", "finished": True}}},
            [ev.OutputTranscription("Noon.", finished=True)],
        ),
        (
            {"serverContent": {"modelTurn": {"parts": [{"text": "Hm", "thought": True}]}}},
            [ev.ModelText("Hm", thought=True)],
        ),
        ({"serverContent": {"interrupted": True}}, [ev.Interrupted()]),
        ({"serverContent": {"generationComplete": True}}, [ev.GenerationComplete()]),
        ({"serverContent": {"waitingForInput": True}}, [ev.WaitingForInput()]),
        (
            {
                "serverContent": {
                    "turnComplete": True,
                    "turnCompleteReason": "NEED_MORE_INPUT",
                    "interactionStatus": "IDLE",
                }
            },
            [ev.TurnComplete("NEED_MORE_INPUT", interaction_status="IDLE")],
        ),
        (
            {
                "serverContent": {
                    "groundingMetadata": {
                        "webSearchQueries": ["noon"],
                        "groundingChunks": [{"web": {"uri": "https://x", "title": "X"}}, {}],
                    }
                }
            },
            [ev.Grounding(("noon",), (("X", "https://x"),))],
        ),
        (
            {"toolCall": {"functionCalls": [{"id": "1", "name": "f", "args": {"someKey": 1}}]}},
            [ev.ToolCall((ev.FunctionCall("1", "f", {"someKey": 1}),))],
        ),
        ({"toolCall": {}}, []),
        ({"toolCallCancellation": {"ids": ["1", "2"]}}, [ev.ToolCallCancellation(("1", "2"))]),
        ({"goAway": {"timeLeft": "50s"}}, [ev.GoAway(50.0)]),
        ({"goAway": {}}, [ev.GoAway(None)]),
        (
            {"sessionResumptionUpdate": {"newHandle": "h", "resumable": True}},
            [ev.ResumptionUpdate("h", resumable=True)],
        ),
        (
            {"sessionResumptionUpdate": {"resumable": False}},
            [ev.ResumptionUpdate(None, resumable=False)],
        ),
        (
            {"sessionResumptionUpdate": {"newHandle": ""}},
            [ev.ResumptionUpdate(None, resumable=False)],
        ),
        (
            {"voiceActivity": {"type": "ACTIVITY_START", "audioOffset": "1.280s"}},
            [ev.VoiceActivity("start", offset_s=1.28)],
        ),
        ({"voiceActivity": {"type": "ACTIVITY_END"}}, [ev.VoiceActivity("end")]),
        (
            {"voiceActivityDetectionSignal": {"vadSignalType": "VAD_SIGNAL_TYPE_EOS"}},
            [ev.VoiceActivity("end")],
        ),
        (
            {
                "usageMetadata": {
                    "promptTokenCount": 5,
                    "responseTokenCount": 4,
                    "totalTokenCount": 12,
                    "thoughtsTokenCount": 3,
                    "cachedContentTokenCount": 2,
                    "promptTokensDetails": [
                        {"modality": "AUDIO", "tokenCount": 4},
                        {"modality": "TEXT", "tokenCount": 1},
                        {"modality": "AUDIO", "tokenCount": 2},
                    ],
                    "responseTokensDetails": [{"tokenCount": 4}],
                }
            },
            [ev.Usage(5, 4, 12, 3, 2, {"AUDIO": 6, "TEXT": 1}, {"UNKNOWN": 4})],
        ),
        ({"serverContent": {}}, []),
    ],
)
def test_each_thing_becomes_its_event(wire, events):
    assert decode(wire) == events


def test_all_fields_of_one_message_count_and_its_marks_come_last():
    everything = {
        "serverContent": {
            "turnComplete": True,
            "interrupted": True,
            "modelTurn": {"parts": [{"inlineData": {"mimeType": "audio/pcm", "data": "AQI="}}]},
            "outputTranscription": {"text": "out"},
            "inputTranscription": {"text": "in"},
        },
        "usageMetadata": {"totalTokenCount": 1},
        "sessionResumptionUpdate": {"resumable": False},
        "goAway": {"timeLeft": "1s"},
    }
    assert [event.type for event in decode(everything)] == [
        "input_transcription",
        "audio",
        "output_transcription",
        "usage",
        "interrupted",
        "turn_complete",
        "resumption_update",
        "go_away",
    ]


def test_half_a_surrogate_pair_costs_one_letter_and_not_the_message():
    raw = b'{"serverContent": {"outputTranscription": {"text": "a\\ud800b \\ud83d\\ude00"}}}'
    assert GoogleReader().read(raw) == [ev.OutputTranscription("a?b \U0001f600")]


def test_sound_of_another_rate_or_kind_is_not_played_as_speech():
    slow, picture = decode(audio("AQI=", "audio/pcm;rate=16000"), audio("AQI=", "image/png"))
    assert isinstance(slow, ev.UnreadableMessage)
    assert isinstance(picture, ev.UnreadableMessage)


def test_half_a_sample_waits_for_the_rest():
    assert decode(audio("AQID"), audio("BAUG")) == [
        ev.Audio(b"\x01\x02"),
        ev.Audio(b"\x03\x04\x05\x06"),
    ]


@pytest.mark.parametrize("mark", ["interrupted", "turnComplete", "generationComplete"])
def test_half_a_sample_of_a_finished_turn_does_not_shift_the_next(mark):
    events = decode(audio("AQID"), {"serverContent": {mark: True}}, audio("BAU="))
    assert events[0] == ev.Audio(b"\x01\x02")
    assert events[-1] == ev.Audio(b"\x04\x05")


def test_the_end_of_a_request_of_several_turns_may_come_by_itself():
    in_progress = {"turnComplete": True, "interactionStatus": "IN_PROGRESS"}
    events = decode(
        {"serverContent": in_progress},
        {"serverContent": {"interactionStatus": "IDLE"}},
        {"serverContent": {"interactionStatus": "IDLE"}},
    )
    assert [event.interaction_status for event in events] == ["IN_PROGRESS", "IDLE"]


@given(st.lists(st.binary(max_size=9)))
def test_whole_samples_lose_and_invent_nothing(chunks):
    samples = WholeSamples()
    taken = [samples.take(chunk) for chunk in chunks]
    everything = b"".join(chunks)
    assert b"".join(taken) == everything[: len(everything) // 2 * 2]
    assert all(len(piece) % 2 == 0 for piece in taken)


@pytest.mark.parametrize(
    ("text", "value"),
    [("50s", 50.0), ("0s", 0.0), ("3.000000001s", 3.000000001), ("50", None), ("", None)],
)
def test_durations(text, value):
    assert seconds(text) == value
    assert seconds(None) is None


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"", "an empty message"),
        (b"\xff{", "not UTF-8"),
        (b"<html>secret</html>", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b'{"futureThing": {"secret": 1}, "other": 2}', "fields: futureThing, other"),
        (b'{"my secret words": 1}', "fields: none with a name"),
        (b"{}", "fields: none with a name"),
    ],
)
def test_what_cannot_be_read_is_described_without_its_content(raw, what):
    assert describe(raw) == what
    assert "secret" not in describe(raw)


def test_a_deeply_nested_message_is_only_unreadable():
    raw = json.dumps({"a": 1}).replace("1", "[" * 100_000 + "]" * 100_000)
    assert describe(raw) == "not JSON"
