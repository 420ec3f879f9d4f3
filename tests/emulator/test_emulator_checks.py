"""What the service checks, line by line, and what it answers."""

import pytest

from vibeassist.emulator.checks import (
    SetupHangs,
    check_audio,
    check_setup,
    check_tools,
    check_video,
    find_model,
)
from vibeassist.emulator.models import MODELS, TEXT_METHOD
from vibeassist.emulator.script import Server
from vibeassist.emulator.wire import Refusal

MODEL = "models/gemini-3.8-live"
ALL = Server(serve_retired_models=True)


def setup(model: str = MODEL, **fields: object) -> dict[str, object]:
    return {"model": model, **fields}


def generation(**fields: object) -> dict[str, object]:
    return setup(generationConfig=fields)


def voice(name: str) -> dict[str, object]:
    return generation(speechConfig={"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": name}}})


def functions(*declared: dict[str, object]) -> dict[str, object]:
    return setup(tools=[{"functionDeclarations": list(declared)}])


@pytest.mark.parametrize(
    ("message", "code", "words"),
    [
        ({}, 1007, "setup.model is required"),
        (
            setup("models/gemini-9"),
            1008,
            "models/gemini-9 is not found for API version v1beta, "
            "or is not supported for bidiGenerateContent.",
        ),
        (setup("models/gemini-2.0-flash-live-001"), 1008, "is not found for API version"),
        (setup("models/gemini-3.8-flash"), 1008, "is not supported for bidiGenerateContent"),
        (generation(responseModalities=["AUDIO", "TEXT"]), 1007, "(AUDIO, TEXT) is not supported"),
        (
            generation(responseModalities=["TEXT"]),
            1007,
            "Cannot extract voices from a non-audio request.",
        ),
        (setup("models/gemini-3.5-transcribe-live"), 1007, "(AUDIO) is not supported"),
        (voice("Elvis"), 1007, "'Elvis' is not available"),
        (generation(thinkingConfig={}), 1007, "thinking_config is not supported"),
        (generation(enableAffectiveDialog=True), 1007, "enable_affective_dialog"),
        (setup(proactivity={"proactiveAudio": False}), 1007, "proactive_audio=false"),
        (generation(responseMimeType="application/json"), 1007, "structured output"),
        (setup(tools=[{"codeExecution": {}}]), 1007, "codeExecution"),
        (functions({"name": "a b"}), 1007, "Invalid function name"),
        (functions({}), 1007, "Invalid function name"),
        (functions({"name": "f"}, {"name": "f"}), 1007, "Duplicate function declaration found: f"),
        (
            setup(
                "models/gemini-3.8-live-extended-thinking",
                tools=[{"functionDeclarations": [{"name": "f", "behavior": "BLOCKING"}]}],
            ),
            1007,
            "BLOCKING",
        ),
        (
            setup(realtimeInputConfig={"automaticActivityDetection": {"silenceDurationMs": -1}}),
            1007,
            "silenceDurationMs",
        ),
        (setup(sessionResumption={"transparent": True}), 1007, "transparent"),
        (setup(explicitVadSignal=True), 1007, "explicit_vad_signal"),
    ],
)
def test_refused_setups(message, code, words):
    with pytest.raises(Refusal) as caught:
        check_setup(message, "v1beta", Server())
    assert caught.value.code == code
    assert words in caught.value.reason


@pytest.mark.parametrize(
    "message",
    [
        setup(),
        setup("gemini-3.8-live"),
        voice("Kore"),
        voice("kore"),
        generation(responseModalities=["AUDIO"], enableAffectiveDialog=False, temperature=0.7),
        setup(proactivity={"proactiveAudio": True}),
        setup(tools=[{"googleSearch": {}}], sessionResumption={}),
        functions({"name": "f", "behavior": "BLOCKING"}),
        setup("models/gemini-3.8-live-extended-thinking", generationConfig={"thinkingConfig": {}}),
    ],
)
def test_accepted_setups(message):
    assert check_setup(message, "v1", Server()).name.startswith("gemini-3.8-live")


def test_affective_dialog_hangs_the_setup_of_3_1():
    message = setup(
        "gemini-3.1-flash-live-preview", generationConfig={"enableAffectiveDialog": True}
    )
    with pytest.raises(SetupHangs):
        check_setup(message, "v1beta", ALL)


@pytest.mark.parametrize("name", [m.name for m in MODELS.values() if m.retired])
def test_retired_models_are_served_only_on_request(name):
    method = MODELS[name].method
    assert find_model(name, "v1", ALL, method).name == name
    with pytest.raises(Refusal, match="is not found"):
        find_model(name, "v1", Server(), method)


def test_aliases_stand_for_models():
    options = Server(model_aliases={"latest": "gemini-3.8-live"})
    assert find_model("models/latest", "v1", options).name == "gemini-3.8-live"


def test_text_models_are_found_for_generate_content():
    assert find_model("gemini-3.8-flash", "v1", Server(), TEXT_METHOD).method == TEXT_METHOD


@pytest.mark.parametrize(
    "mime", ["audio/pcm;rate=16000", "audio/pcm; rate=16000", "AUDIO/PCM;channels=1;rate=16000"]
)
def test_pcm_at_16_khz_is_taken(mime):
    assert check_audio({"mimeType": mime, "data": b"\1\0"}) == (b"\1\0", 16_000)


@pytest.mark.parametrize(
    ("mime", "data"),
    [
        ("audio/wav", b""),
        ("audio/pcmx;rate=16000", b""),
        ("", b""),
        ("audio/pcm", b""),
        ("audio/pcm;rate=24000", b""),
        ("audio/pcm;rate=16000", b"\1\0\1"),
    ],
)
def test_other_audio_is_refused(mime, data):
    with pytest.raises(Refusal) as caught:
        check_audio({"mimeType": mime, "data": data})
    assert caught.value.code == 1007


def test_lenient_audio_takes_other_rates_and_none():
    assert check_audio({"mimeType": "audio/pcm"}, strict=False) == (b"", 16_000)
    assert check_audio({"mimeType": "audio/pcm;rate=48000"}, strict=False) == (b"", 48_000)
    with pytest.raises(Refusal):
        check_audio({"mimeType": "audio/pcm;rate=1"}, strict=False)


def test_video_is_images():
    check_video({"mimeType": "image/jpeg"})
    with pytest.raises(Refusal):
        check_video({"mimeType": "video/mp4"})


def test_tools_of_a_context_update_are_checked_alike():
    with pytest.raises(Refusal):
        check_tools([{"functionDeclarations": [{"name": "1st"}]}], MODELS["gemini-3.8-live"])
