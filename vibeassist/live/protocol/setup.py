"""The ``setup`` message: :class:`~vibeassist.live.config.SessionConfig` as JSON and back.

Names follow VibeCat's public protocol where it has them (``liveModel``, ``searchEnabled``, and
``resumptionHandle`` beside ``config``); the others are this package's own in camelCase.
"""

from typing import Any

from vibeassist.live.config import FunctionDeclaration, SessionConfig, VoiceActivityConfig
from vibeassist.live.protocol.fields import Fields

_SENSITIVITIES = ("HIGH", "LOW")
_COVERAGES = ("ONLY_ACTIVITY", "ALL_INPUT", "AUDIO_ACTIVITY_AND_ALL_VIDEO")
_THINKING_LEVELS = ("MINIMAL", "LOW", "MEDIUM", "HIGH")
_DEFAULT = SessionConfig()


def encode_setup(config: SessionConfig) -> dict[str, Any]:
    """The whole message, every field of the config in it."""
    message: dict[str, Any] = {
        "type": "setup",
        "config": {
            "liveModel": config.model,
            "voice": config.voice,
            "language": config.language,
            "systemInstruction": config.system_instruction,
            "account": config.account,
            "temperature": config.temperature,
            "thinkingLevel": config.thinking_level,
            "affectiveDialog": config.affective_dialog,
            "proactiveAudio": config.proactive_audio,
            "searchEnabled": config.search,
            "functions": [_encode_function(function) for function in config.functions],
            "transcribeInput": config.transcribe_input,
            "transcribeOutput": config.transcribe_output,
            "voiceActivity": _encode_voice_activity(config.voice_activity),
            "compressionTriggerTokens": config.compression_trigger_tokens,
            "compressionTargetTokens": config.compression_target_tokens,
            "resumable": config.resumable,
        },
    }
    if config.resumption_handle is not None:
        message["resumptionHandle"] = config.resumption_handle
    return message


def decode_setup(message: Fields) -> SessionConfig:
    """The config in a ``setup`` message; what is absent has the config's own default.

    Raises:
        MalformedMessage: a field of the wrong kind.
    """
    config = message.fields("config")
    return SessionConfig(
        model=config.optional_text("liveModel") or _DEFAULT.model,
        voice=config.optional_text("voice") or _DEFAULT.voice,
        language=config.optional_text("language"),
        system_instruction=config.text("systemInstruction"),
        account=config.text("account"),
        temperature=config.optional_number("temperature"),
        thinking_level=config.choice("thinkingLevel", _THINKING_LEVELS),
        affective_dialog=config.flag("affectiveDialog"),
        proactive_audio=config.flag("proactiveAudio"),
        search=config.flag("searchEnabled"),
        functions=tuple(_decode_function(item) for item in config.items("functions")),
        transcribe_input=config.flag("transcribeInput", default=True),
        transcribe_output=config.flag("transcribeOutput", default=True),
        voice_activity=_decode_voice_activity(config.fields("voiceActivity")),
        compression_trigger_tokens=_nullable_count(
            config, "compressionTriggerTokens", _DEFAULT.compression_trigger_tokens
        ),
        compression_target_tokens=_nullable_count(
            config, "compressionTargetTokens", _DEFAULT.compression_target_tokens
        ),
        resumable=config.flag("resumable", default=True),
        resumption_handle=message.optional_text("resumptionHandle"),
    )


def _nullable_count(config: Fields, name: str, default: int | None) -> int | None:
    """Null switches compression off, which is not the default; absence leaves the default."""
    return config.optional_count(name) if config.has(name) else default


def _encode_function(function: FunctionDeclaration) -> dict[str, Any]:
    return {
        "name": function.name,
        "description": function.description,
        "parameters": function.parameters,
        "blocking": function.blocking,
    }


def _decode_function(item: Fields) -> FunctionDeclaration:
    return FunctionDeclaration(
        name=item.required_text("name"),
        description=item.text("description"),
        parameters=item.object("parameters"),
        blocking=item.flag("blocking"),
    )


def _encode_voice_activity(activity: VoiceActivityConfig) -> dict[str, Any]:
    return {
        "manual": activity.manual,
        "startSensitivity": activity.start_sensitivity,
        "endSensitivity": activity.end_sensitivity,
        "prefixPaddingMs": activity.prefix_padding_ms,
        "silenceDurationMs": activity.silence_duration_ms,
        "interrupts": activity.interrupts,
        "turnCoverage": activity.turn_coverage,
    }


def _decode_voice_activity(item: Fields) -> VoiceActivityConfig:
    return VoiceActivityConfig(
        manual=item.flag("manual"),
        start_sensitivity=item.choice("startSensitivity", _SENSITIVITIES),
        end_sensitivity=item.choice("endSensitivity", _SENSITIVITIES),
        prefix_padding_ms=item.optional_count("prefixPaddingMs"),
        silence_duration_ms=item.optional_count("silenceDurationMs"),
        interrupts=item.flag("interrupts", default=True),
        turn_coverage=item.choice("turnCoverage", _COVERAGES),
    )
