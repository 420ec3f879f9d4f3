"""Server messages that are more than a line: audio, goAway, and the damaged ones of faults."""

import json
from base64 import b64encode
from typing import Any

from vibeassist.emulator import sound
from vibeassist.emulator.script import Fault
from vibeassist.live.config import OUTPUT_RATE

_AUDIO_MIME = f"audio/pcm;rate={OUTPUT_RATE}"


def audio_message(pcm: bytes) -> bytes:
    """One chunk of the model's voice (24 kHz mono int16), encoded for the wire."""
    return _audio_with(b64encode(pcm).decode())


def go_away(time_left_s: float | None) -> dict[str, Any]:
    """The ``goAway`` message; its duration is a string, as protobuf's JSON writes durations."""
    return {"goAway": {} if time_left_s is None else {"timeLeft": f"{time_left_s:g}s"}}


def _audio_with(data: str) -> bytes:
    part = {"inlineData": {"mimeType": _AUDIO_MIME, "data": data}}
    return json.dumps({"serverContent": {"modelTurn": {"role": "model", "parts": [part]}}}).encode()


def damaged(fault: Fault) -> bytes:
    """The bytes of a message that a fault wants sent."""
    match fault.kind:
        case "message":
            return json.dumps(fault.message).encode()
        case "interrupted":
            return b'{"serverContent": {"interrupted": true}}'
        case "go_away":
            return json.dumps(go_away(fault.time_left_s)).encode()
        case "unknown_message":
            return b'{"somethingNew": {"answer": 42}}'
        case "not_json":
            return b"<html>this is not JSON</html>"
        case "invalid_utf8":
            return b'{"serverContent": {"outputTranscription": {"text": "\xff\xfe"}}}'
        case "bad_base64":
            return _audio_with("this is not base64!")
        case "odd_chunk":
            return audio_message(sound.voice(0.02) + b"\x01")
        case "empty_chunk":
            return _audio_with("")
    return audio_message(bytes(fault.size & ~1))
