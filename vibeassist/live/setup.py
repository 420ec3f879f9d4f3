"""The setup message: a session's configuration in Google's wire form, cut to what its model takes.

Pure, and free of the SDK, so that whoever speaks to Google (the direct transport through the SDK,
the gateway by itself) sends the same message.
"""

from typing import Any

from vibeassist.live.account import marked
from vibeassist.live.config import FunctionDeclaration, SessionConfig, VoiceActivityConfig
from vibeassist.live.models import Capabilities, bare_name, capabilities

Json = dict[str, Any]

# The keywords that the API's own Schema type has (OpenAPI 3.0 subset, API reference "Schema").
# A schema with any other is sent as a JSON schema, which newer API versions take.
_SCHEMA_KEYWORDS = frozenset(
    {
        *("type", "format", "title", "description", "nullable", "enum", "default", "example"),
        *("properties", "required", "minProperties", "maxProperties", "propertyOrdering"),
        *("items", "minItems", "maxItems", "minLength", "maxLength", "pattern"),
        *("minimum", "maximum", "anyOf"),
    }
)


def setup_message(config: SessionConfig) -> Json:
    """The body of ``{"setup": ...}`` in camelCase, with nothing in it that the model refuses."""
    row = capabilities(config.model)
    message: Json = {
        "model": f"models/{bare_name(config.model)}",
        "generationConfig": _generation(config, row),
        "realtimeInputConfig": _voice_activity(config.voice_activity),
    }
    if instruction := _instruction(config, row):
        message["systemInstruction"] = {"parts": [{"text": instruction}], "role": "user"}
    if tools := _tools(config, row):
        message["tools"] = tools
    if config.transcribe_input:
        hinted = config.language and row.known
        message["inputAudioTranscription"] = {"languageCodes": [config.language]} if hinted else {}
    if config.transcribe_output:
        message["outputAudioTranscription"] = {}
    if config.compression_trigger_tokens is not None:
        message["contextWindowCompression"] = _compression(config)
    if config.resumable:
        # Present even without a handle: it is what makes the server hand out handles. A null
        # handle is refused by some models (1008), so the key is left out instead.
        handle = config.resumption_handle
        message["sessionResumption"] = {"handle": handle} if handle else {}
    if config.proactive_audio and row.proactive_audio == "optional":
        message["proactivity"] = {"proactiveAudio": True}
    return message


def connect_fields(message: Json) -> Json:
    """The same message as the fields of the SDK's ``LiveConnectConfig`` (which flattens it)."""
    fields = {key: value for key, value in message.items() if key != "model"}
    return {**fields.pop("generationConfig"), **fields}


def _instruction(config: SessionConfig, row: Capabilities) -> str:
    parts = [config.system_instruction]
    if config.language and not row.language_code:
        parts.append(
            f"Speak the language with the BCP 47 code {config.language},"
            " unless the user asks for another."
        )
    if config.account and not config.resumption_handle:
        parts.append(marked(config.account))
    return "\n\n".join(part for part in parts if part)


def _generation(config: SessionConfig, row: Capabilities) -> Json:
    speech: Json = {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": config.voice}}}
    if config.language and row.language_code:
        speech["languageCode"] = config.language
    generation: Json = {"responseModalities": ["AUDIO"], "speechConfig": speech}
    if config.temperature is not None:
        generation["temperature"] = config.temperature
    if config.thinking_level in row.thinking_levels:
        generation["thinkingConfig"] = {"thinkingLevel": config.thinking_level}
    if config.affective_dialog and row.affective_dialog == "optional":
        generation["enableAffectiveDialog"] = True
    return generation


def _voice_activity(config: VoiceActivityConfig) -> Json:
    detection: Json = {"disabled": config.manual}
    if not config.manual:
        if config.start_sensitivity:
            detection["startOfSpeechSensitivity"] = f"START_SENSITIVITY_{config.start_sensitivity}"
        if config.end_sensitivity:
            detection["endOfSpeechSensitivity"] = f"END_SENSITIVITY_{config.end_sensitivity}"
        if config.prefix_padding_ms is not None:
            detection["prefixPaddingMs"] = config.prefix_padding_ms
        if config.silence_duration_ms is not None:
            detection["silenceDurationMs"] = config.silence_duration_ms
    handling = "START_OF_ACTIVITY_INTERRUPTS" if config.interrupts else "NO_INTERRUPTION"
    message: Json = {"automaticActivityDetection": detection, "activityHandling": handling}
    if config.turn_coverage:
        message["turnCoverage"] = f"TURN_INCLUDES_{config.turn_coverage}"
    return message


def _compression(config: SessionConfig) -> Json:
    window: Json = {}
    if config.compression_target_tokens is not None:
        window["targetTokens"] = config.compression_target_tokens
    return {"triggerTokens": config.compression_trigger_tokens, "slidingWindow": window}


def _tools(config: SessionConfig, row: Capabilities) -> list[Json]:
    tools: list[Json] = []
    if config.search and row.search:
        tools.append({"googleSearch": {}})
    if config.functions and row.functions:
        declared = [_function(function, row) for function in config.functions]
        tools.append({"functionDeclarations": declared})
    return tools


def _function(function: FunctionDeclaration, row: Capabilities) -> Json:
    declared: Json = {"name": function.name, "description": function.description}
    if function.parameters.get("properties"):
        if _is_plain(function.parameters):
            declared["parameters"] = _schema(function.parameters)
        else:
            declared["parametersJsonSchema"] = function.parameters
    if row.behavior:
        # Always said, because the default differs from model to model.
        blocking = function.blocking and row.blocking_functions
        declared["behavior"] = "BLOCKING" if blocking else "NON_BLOCKING"
    return declared


def _is_plain(schema: Any) -> bool:
    """Whether a JSON schema can be said in the API's own Schema type without loss."""
    if not isinstance(schema, dict) or not set(schema) <= _SCHEMA_KEYWORDS:
        return False
    if not isinstance(schema.get("type", ""), str):
        return False
    if not all(isinstance(value, str) for value in schema.get("enum", ())):
        return False
    nested = [*schema.get("properties", {}).values(), *schema.get("anyOf", ())]
    if "items" in schema:
        nested.append(schema["items"])
    return all(_is_plain(part) for part in nested)


def _schema(schema: Json) -> Json:
    """A plain JSON schema in the API's form, whose type names are upper case."""
    converted = dict(schema)
    if "type" in schema:
        converted["type"] = schema["type"].upper()
    if "items" in schema:
        converted["items"] = _schema(schema["items"])
    if "anyOf" in schema:
        converted["anyOf"] = [_schema(part) for part in schema["anyOf"]]
    if "properties" in schema:
        converted["properties"] = {
            name: _schema(part) for name, part in schema["properties"].items()
        }
    return converted
