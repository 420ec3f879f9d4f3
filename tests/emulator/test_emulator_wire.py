"""Reading client messages: case styles, base64 alphabets, strict types, Google's words."""

import base64
import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibeassist.emulator.wire import (
    Refusal,
    camel,
    close_reason,
    decode_base64,
    normalise,
    parse_client_message,
    snake,
)


def refusal(message: object) -> str:
    with pytest.raises(Refusal) as caught:
        parse_client_message(message if isinstance(message, str) else json.dumps(message))
    assert caught.value.code == 1007
    return caught.value.reason


@pytest.mark.parametrize(
    ("either", "expected"),
    [("voice_config", "voiceConfig"), ("voiceConfig", "voiceConfig"), ("topK", "topK")],
)
def test_names_become_camel_case(either, expected):
    assert camel(either) == expected


def test_error_paths_are_snake_case():
    assert snake("prebuiltVoiceConfig") == "prebuilt_voice_config"


def test_mixed_case_setup_as_the_sdk_sends_it():
    setup = {
        "model": "models/m",
        "generationConfig": {"speechConfig": {"voice_config": {"prebuilt_voice_config": {}}}},
        "realtime_input_config": {"automatic_activity_detection": {"prefix_padding_ms": 20}},
    }
    message = parse_client_message(json.dumps({"setup": setup}))
    assert message == {
        "setup": {
            "model": "models/m",
            "generationConfig": {"speechConfig": {"voiceConfig": {"prebuiltVoiceConfig": {}}}},
            "realtimeInputConfig": {"automaticActivityDetection": {"prefixPaddingMs": 20}},
        }
    }


def test_free_json_is_not_touched():
    """Keys inside args, response and a schema's properties are the user's, not the protocol's."""
    response = {"my_key": {"other_key": 1}, "nullable": None}
    message = {"tool_response": {"function_responses": [{"id": "1", "response": response}]}}
    got = parse_client_message(json.dumps(message))
    assert got["toolResponse"]["functionResponses"][0]["response"] == response
    schema = {"type": "object", "properties": {"user_name": {"type": "STRING", "max_length": "5"}}}
    assert normalise(schema, "Schema") == {
        "type": "OBJECT",
        "properties": {"user_name": {"type": "STRING", "maxLength": 5}},
    }


@given(st.binary(max_size=64), st.booleans(), st.booleans())
def test_both_alphabets_with_and_without_padding(data, url_safe, padded):
    encode = base64.urlsafe_b64encode if url_safe else base64.b64encode
    text = encode(data).decode()
    assert decode_base64(text if padded else text.rstrip("=")) == data


@pytest.mark.parametrize("text", ["a", "ab!c", "ab cd", "äöü", "ab=c"])
def test_what_is_not_base64(text):
    with pytest.raises(ValueError, match=r"base64|ASCII"):
        decode_base64(text)


@pytest.mark.parametrize("frame", ["", "{", "nope", b"\xff\xfe{}"])
def test_what_is_not_json(frame):
    with pytest.raises(Refusal, match="Invalid JSON payload received"):
        parse_client_message(frame)


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ([], "Root element must be a message"),
        ({}, "Request contains an invalid argument."),
        ({"hello": 1}, 'Unknown name "hello": Cannot find field.'),
        ({"setup": {"modle": "x"}}, "Unknown name \"modle\" at 'setup': Cannot find field."),
        (
            {"setup": {"generationConfig": {"response_modality": []}}},
            "Unknown name \"response_modality\" at 'setup.generation_config': Cannot find field.",
        ),
        (
            {"setup": {"tools": [{"functionDeclarations": [{"parameters": {"x": 1}}]}]}},
            "at 'setup.tools[0].function_declarations[0].parameters': Cannot find field.",
        ),
        ({"setup": []}, 'Unknown name "setup": Proto field is not repeating, cannot start list.'),
        ({"setup": 5}, "Invalid value at 'setup'"),
        ({"setup": {"tools": {}}}, "Invalid value at 'setup.tools'"),
        ({"setup": {"labels": []}}, "Invalid value at 'setup.labels'"),
        ({"setup": {"model": 5}}, "Invalid value at 'setup.model' (TYPE_STRING), 5"),
        (
            {"setup": {"generationConfig": {"responseModalities": ["SMELL"]}}},
            "Invalid value at 'setup.generation_config.response_modalities[0]'",
        ),
        (
            {"setup": {"generationConfig": {"seed": 1.5}}},
            "Invalid value at 'setup.generation_config.seed' (TYPE_INT32), 1.5",
        ),
        (
            {"setup": {"generationConfig": {"temperature": "hot"}}},
            "(TYPE_DOUBLE)",
        ),
        ({"realtimeInput": {"audioStreamEnd": "true"}}, "(TYPE_BOOL)"),
        ({"realtimeInput": {"audio": {"data": "@@"}}}, "(TYPE_BYTES), Base64 decoding failed"),
        ({"toolResponse": {"functionResponses": [{"response": "x"}]}}, "(TYPE_MESSAGE)"),
        ({"setup": {}, "clientContent": {}}, "oneof field 'message_type' is already set"),
    ],
)
def test_mistakes_are_told_in_the_services_words(message, words):
    assert words in refusal(message)


def test_null_stands_for_a_field_not_set():
    assert parse_client_message('{"setup": {"model": "m", "tools": null}}') == {
        "setup": {"model": "m"}
    }


def test_a_close_reason_is_cut_between_characters():
    cut = close_reason("ä" * 100)
    assert len(cut) == 122
    assert cut.decode() == "ä" * 61


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists, max_leaves=5))
def test_no_json_value_is_worse_than_a_refusal(value):
    for kind in ("Setup", "string", "int", "number", "bytes", "bool", "struct", "[]Content"):
        with contextlib.suppress(Refusal):
            normalise(value, kind, "x")
