"""The setup message: everything that was asked for and that the model takes, and nothing else."""

import pytest

from vibeassist.live.config import FunctionDeclaration, SessionConfig, VoiceActivityConfig
from vibeassist.live.setup import connect_fields, setup_message

EXTENDED = "gemini-3.8-live-extended-thinking"
LOOKUP = FunctionDeclaration(
    name="look_up",
    description="Looks a word up.",
    parameters={
        "type": "object",
        "properties": {
            "word": {"type": "string", "description": "which"},
            "where": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
            "depth": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]},
        },
        "required": ["word"],
    },
)


def test_the_default_setup_word_for_word():
    assert setup_message(SessionConfig()) == {
        "model": "models/gemini-3.8-live",
        "generationConfig": {
            "responseModalities": ["AUDIO"],
            "speechConfig": {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Puck"}}},
        },
        "realtimeInputConfig": {
            "automaticActivityDetection": {"disabled": False},
            "activityHandling": "START_OF_ACTIVITY_INTERRUPTS",
        },
        "inputAudioTranscription": {},
        "outputAudioTranscription": {},
        "contextWindowCompression": {
            "triggerTokens": 25_600,
            "slidingWindow": {"targetTokens": 12_800},
        },
        "sessionResumption": {},
    }


def test_knobs_that_the_default_model_refuses_are_never_sent():
    config = SessionConfig(affective_dialog=True, proactive_audio=True, thinking_level="HIGH")
    assert setup_message(config) == setup_message(SessionConfig())


@pytest.mark.parametrize("model", ["gemini-3.8-live", EXTENDED, "gemini-9-live"])
@pytest.mark.parametrize("wanted", [True, False])
def test_proactive_audio_is_never_switched_off(model, wanted):
    """``proactiveAudio: false`` is an error where it is always on."""
    message = setup_message(SessionConfig(model=model, proactive_audio=wanted))
    assert "proactivity" not in message


def test_thinking_is_sent_where_it_is_taken():
    generation = setup_message(SessionConfig(model=EXTENDED, thinking_level="LOW"))[
        "generationConfig"
    ]
    assert generation["thinkingConfig"] == {"thinkingLevel": "LOW"}
    unset = setup_message(SessionConfig(model=EXTENDED))["generationConfig"]
    assert "thinkingConfig" not in unset


def test_an_unknown_model_gets_nothing_that_it_might_refuse():
    config = SessionConfig(
        model="gemini-9-live",
        thinking_level="LOW",
        affective_dialog=True,
        proactive_audio=True,
        search=True,
        language="de-DE",
    )
    message = setup_message(config)
    assert set(message["generationConfig"]) == {"responseModalities", "speechConfig"}
    assert "tools" not in message
    assert "proactivity" not in message
    assert message["inputAudioTranscription"] == {}


def test_a_language_is_asked_for_in_words_because_native_audio_models_take_no_code():
    message = setup_message(SessionConfig(language="de-DE", system_instruction="Be brief."))
    assert "languageCode" not in message["generationConfig"]["speechConfig"]
    (part,) = message["systemInstruction"]["parts"]
    assert part["text"].startswith("Be brief.\n\n")
    assert "de-DE" in part["text"]
    assert message["inputAudioTranscription"] == {"languageCodes": ["de-DE"]}


def test_without_an_instruction_and_a_language_there_is_no_system_instruction():
    assert "systemInstruction" not in setup_message(SessionConfig())


def test_every_function_says_whether_it_blocks():
    config = SessionConfig(functions=(LOOKUP, FunctionDeclaration("go", "Goes.", blocking=True)))
    (tool,) = setup_message(config)["tools"]
    assert [f["behavior"] for f in tool["functionDeclarations"]] == ["NON_BLOCKING", "BLOCKING"]


def test_a_model_without_blocking_functions_gets_none():
    config = SessionConfig(
        model=EXTENDED, functions=(FunctionDeclaration("go", "Goes.", blocking=True),)
    )
    (tool,) = setup_message(config)["tools"]
    assert tool["functionDeclarations"][0]["behavior"] == "NON_BLOCKING"


def test_a_plain_schema_is_sent_in_the_apis_own_form():
    (tool,) = setup_message(SessionConfig(functions=(LOOKUP,)))["tools"]
    (declared,) = tool["functionDeclarations"]
    assert declared["parameters"] == {
        "type": "OBJECT",
        "properties": {
            "word": {"type": "STRING", "description": "which"},
            "where": {"type": "ARRAY", "items": {"type": "STRING", "enum": ["a", "b"]}},
            "depth": {"anyOf": [{"type": "INTEGER", "minimum": 1}, {"type": "NULL"}]},
        },
        "required": ["word"],
    }


@pytest.mark.parametrize(
    "beyond",
    [
        {"type": "object", "properties": {"x": {"$ref": "#/$defs/x"}}, "$defs": {"x": {}}},
        {"type": "object", "properties": {"x": {"type": ["string", "null"]}}},
        {"type": "object", "properties": {"x": {"enum": [1, 2]}}},
        {"type": "object", "properties": {"x": {"oneOf": [{"type": "string"}]}}},
        {"type": "object", "properties": {"x": True}},
    ],
)
def test_a_schema_beyond_that_form_is_sent_as_it_is(beyond):
    function = FunctionDeclaration("f", "Does.", parameters=beyond)
    (tool,) = setup_message(SessionConfig(functions=(function,)))["tools"]
    (declared,) = tool["functionDeclarations"]
    assert declared["parametersJsonSchema"] == beyond
    assert "parameters" not in declared


def test_a_property_named_like_a_keyword_is_left_alone():
    parameters = {"type": "object", "properties": {"type": {"type": "string"}}}
    function = FunctionDeclaration("f", "Does.", parameters=parameters)
    (tool,) = setup_message(SessionConfig(functions=(function,)))["tools"]
    (declared,) = tool["functionDeclarations"]
    assert declared["parameters"]["properties"] == {"type": {"type": "STRING"}}


def test_a_function_without_arguments_has_no_parameters():
    parameters = {"type": "object", "properties": {}}
    function = FunctionDeclaration("f", "Does.", parameters=parameters)
    (tool,) = setup_message(SessionConfig(functions=(function,)))["tools"]
    assert set(tool["functionDeclarations"][0]) == {"name", "description", "behavior"}


def test_search_is_a_tool_of_its_own():
    tools = setup_message(SessionConfig(search=True, functions=(LOOKUP,)))["tools"]
    assert [list(tool) for tool in tools] == [["googleSearch"], ["functionDeclarations"]]


def test_voice_activity_settings_reach_the_setup():
    activity = VoiceActivityConfig(
        start_sensitivity="HIGH",
        end_sensitivity="LOW",
        prefix_padding_ms=0,
        silence_duration_ms=700,
        interrupts=False,
        turn_coverage="ALL_INPUT",
    )
    message = setup_message(SessionConfig(voice_activity=activity))
    assert message["realtimeInputConfig"] == {
        "automaticActivityDetection": {
            "disabled": False,
            "startOfSpeechSensitivity": "START_SENSITIVITY_HIGH",
            "endOfSpeechSensitivity": "END_SENSITIVITY_LOW",
            "prefixPaddingMs": 0,
            "silenceDurationMs": 700,
        },
        "activityHandling": "NO_INTERRUPTION",
        "turnCoverage": "TURN_INCLUDES_ALL_INPUT",
    }


def test_push_to_talk_switches_the_detector_off_and_says_no_more_about_it():
    activity = VoiceActivityConfig(manual=True, start_sensitivity="LOW", silence_duration_ms=1)
    message = setup_message(SessionConfig(voice_activity=activity))
    detection = message["realtimeInputConfig"]["automaticActivityDetection"]
    assert detection == {"disabled": True}


def test_a_handle_is_sent_and_a_missing_one_is_not_null():
    resumed = setup_message(SessionConfig(resumption_handle="h"))
    assert resumed["sessionResumption"] == {"handle": "h"}
    assert setup_message(SessionConfig())["sessionResumption"] == {}
    assert "sessionResumption" not in setup_message(SessionConfig(resumable=False))


def test_transcription_and_compression_can_be_left_out():
    message = setup_message(
        SessionConfig(
            transcribe_input=False, transcribe_output=False, compression_trigger_tokens=None
        )
    )
    assert message.keys().isdisjoint(
        {"inputAudioTranscription", "outputAudioTranscription", "contextWindowCompression"}
    )


def test_the_sdks_fields_are_the_same_message_without_its_envelope():
    fields = connect_fields(setup_message(SessionConfig(temperature=0.5)))
    assert "model" not in fields
    assert "generationConfig" not in fields
    assert fields["temperature"] == 0.5
    assert fields["responseModalities"] == ["AUDIO"]
    assert fields["sessionResumption"] == {}
