"""What the service checks in a client's messages, and what it answers when they fail."""

import re
from typing import Any

from vibeassist.emulator.models import LIVE_METHOD, MODELS, VOICES, ModelTraits
from vibeassist.emulator.script import Server
from vibeassist.emulator.wire import Refusal, invalid_argument
from vibeassist.live.config import INPUT_RATE

_PCM = re.compile(r"audio/(?:pcm|l16)(?P<parameters>(?:\s*;\s*[\w.-]+=[^;]*)*)", re.IGNORECASE)
_RATE = re.compile(r";\s*rate=(\d+)\s*(?:;|$)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]{0,127}")
_LIVE_TOOLS_REFUSED = ("codeExecution", "urlContext", "googleMaps")  # gemini-3.8-live's model page


class SetupHangs(Exception):
    """The service would neither confirm nor refuse this setup."""


def find_model(name: str, version: str, options: Server, method: str = LIVE_METHOD) -> ModelTraits:
    """The row of a model that is served.

    Args:
        name: as in the request, with or without ``models/``.
        version: the API version of the path, for the error's text.
        options: aliases, and whether retired models are served.
        method: what it is to be used for.

    Raises:
        Refusal: 1008, in the service's words, for what is unknown, retired or of another method.
    """
    bare = name.removeprefix("models/")
    model = MODELS.get(options.model_aliases.get(bare, bare))
    retired = model is not None and model.retired and not options.serve_retired_models
    if model is None or retired or model.method != method:
        raise Refusal(
            1008,
            f"models/{bare} is not found for API version {version}, "
            f"or is not supported for {method}.",
        )
    return model


def check_setup(setup: dict[str, Any], version: str, options: Server) -> ModelTraits:
    """Check a normalised setup message.

    Returns:
        The row of its model.

    Raises:
        Refusal: the close that answers it.
        SetupHangs: the model is known never to answer such a setup.
    """
    if not setup.get("model"):
        raise invalid_argument("setup.model is required.")
    model = find_model(setup["model"], version, options)
    generation = setup.get("generationConfig", {})
    _check_modalities(generation, model)
    _check_voice(generation.get("speechConfig", {}))
    _check_knob("thinking_config", "thinkingConfig" in generation, model.thinking, model)
    affective = generation.get("enableAffectiveDialog", False)
    _check_knob("enable_affective_dialog", affective, model.affective_dialog, model)
    always_proactive = setup.get("proactivity", {}).get("proactiveAudio") is False
    _check_knob(
        "proactivity.proactive_audio=false", always_proactive, model.proactive_audio_off, model
    )
    for name in ("responseSchema", "responseJsonSchema", "responseMimeType"):
        _check_knob("structured output", name in generation, "refuses", model)
    check_tools(setup.get("tools", []), model)
    _check_realtime(setup.get("realtimeInputConfig", {}))
    _check_vertex_only(setup)
    return model


def check_tools(tools: list[dict[str, Any]], model: ModelTraits) -> None:
    """Check function declarations and tool kinds.

    Raises:
        Refusal: a nameless, twice named or badly named function, or a tool the model lacks.
    """
    names: set[str] = set()
    for tool in tools:
        for kind in _LIVE_TOOLS_REFUSED:
            _check_knob(kind, kind in tool, "refuses", model)
        for function in tool.get("functionDeclarations", []):
            name = function.get("name", "")
            if not _NAME.fullmatch(name):
                raise invalid_argument(f"Invalid function name: {name[:40]!r}.")
            if name in names:
                raise invalid_argument(f"Duplicate function declaration found: {name}")
            names.add(name)
            if function.get("behavior") == "BLOCKING" and not model.blocking_tools:
                raise invalid_argument(f"BLOCKING functions are not supported by {model.name}.")


def check_audio(blob: dict[str, Any], *, strict: bool = True) -> tuple[bytes, int]:
    """Check an audio blob of ``realtimeInput``.

    Args:
        blob: normalised.
        strict: refuse what is documented to work but is hardly ever meant: no rate, or a rate
            other than 16 kHz.

    Returns:
        The samples (mono int16) and their rate in Hz.

    Raises:
        Refusal: not PCM, an impossible rate, or half a sample.
    """
    mime = blob.get("mimeType", "")
    match = _PCM.fullmatch(mime.strip())
    if match is None:
        raise invalid_argument(f"Unsupported MIME type for audio input: {mime[:40]!r}.")
    found = _RATE.search(match["parameters"])
    rate = int(found[1]) if found else 0 if strict else INPUT_RATE
    if (strict and rate != INPUT_RATE) or not 4_000 <= rate <= 192_000:
        raise invalid_argument(
            f"Audio input must be audio/pcm;rate={INPUT_RATE}, got {mime[:40]!r}."
        )
    pcm: bytes = blob.get("data", b"")
    if len(pcm) % 2:
        raise invalid_argument("Audio input is not a whole number of 16-bit samples.")
    return pcm, rate


def check_video(blob: dict[str, Any]) -> None:
    """Check a video frame: the service takes single images.

    Raises:
        Refusal: not an image.
    """
    mime = blob.get("mimeType", "")
    if not mime.lower().startswith("image/"):
        raise invalid_argument(f"Unsupported MIME type for video input: {mime[:40]!r}.")


def _check_modalities(generation: dict[str, Any], model: ModelTraits) -> None:
    modalities = generation.get("responseModalities", ["AUDIO"])
    if modalities == ["TEXT"] and "TEXT" not in model.modalities:
        raise invalid_argument("Cannot extract voices from a non-audio request.")
    if len(modalities) > 1 or not set(modalities) <= model.modalities:
        combination = ", ".join(modalities)
        raise invalid_argument(
            f"The requested combination of response modalities ({combination}) is not supported."
        )


def _check_voice(speech: dict[str, Any]) -> None:
    prebuilt = speech.get("voiceConfig", {}).get("prebuiltVoiceConfig", {})
    voice = prebuilt.get("voiceName")
    if voice is not None and voice.lower() not in {name.lower() for name in VOICES}:
        raise invalid_argument(
            f"Requested voice api_name '{voice[:30]}' is not available for model."
        )


def _check_knob(name: str, is_set: bool, knob: str, model: ModelTraits) -> None:
    if not is_set or knob == "takes":
        return
    if knob == "hangs":
        raise SetupHangs(name)
    raise invalid_argument(f"{name} is not supported by {model.name}.")


def _check_realtime(config: dict[str, Any]) -> None:
    detection = config.get("automaticActivityDetection", {})
    for field in ("prefixPaddingMs", "silenceDurationMs"):
        if detection.get(field, 0) < 0:
            raise invalid_argument(f"{field} must not be negative.")


def _check_vertex_only(setup: dict[str, Any]) -> None:
    if "transparent" in setup.get("sessionResumption", {}):
        raise invalid_argument("transparent session resumption is not supported here.")
    if "explicitVadSignal" in setup:
        raise invalid_argument("explicit_vad_signal is not supported here.")
