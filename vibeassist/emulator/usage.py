"""Counting tokens the way ``usageMetadata`` reports them.

Google's rates for Live audio are not published for every model; 25 tokens a second is what its
documentation gives for audio, the rest is an estimate. Both are settings of the script.
"""

from typing import Any

from vibeassist.emulator.script import UsageRates
from vibeassist.live.config import INPUT_RATE, OUTPUT_RATE


class UsageMeter:
    """Counts one connection's tokens; each turn reports what it cost. Pure."""

    def __init__(self, rates: UsageRates) -> None:
        self._rates = rates
        self._prompt = {"AUDIO": 0.0, "TEXT": 0.0}
        self._response = {"AUDIO": 0.0, "TEXT": 0.0}

    def hear(self, pcm: bytes) -> None:
        """Count user audio (16 kHz mono int16)."""
        seconds = len(pcm) / 2 / INPUT_RATE
        self._prompt["AUDIO"] += seconds * self._rates.audio_tokens_per_s

    def read(self, text: str) -> None:
        """Count user text."""
        self._prompt["TEXT"] += len(text) / self._rates.letters_per_token

    def say(self, pcm: bytes) -> None:
        """Count model audio (24 kHz mono int16)."""
        seconds = len(pcm) / 2 / OUTPUT_RATE
        self._response["AUDIO"] += seconds * self._rates.audio_tokens_per_s

    def write(self, text: str) -> None:
        """Count model text."""
        self._response["TEXT"] += len(text) / self._rates.letters_per_token

    def report(self) -> dict[str, Any]:
        """``usageMetadata`` since the last report; the context so far is not counted again."""
        prompt = _details(self._prompt)
        response = _details(self._response)
        prompt_total = sum(item["tokenCount"] for item in prompt)
        response_total = sum(item["tokenCount"] for item in response)
        self._prompt = dict.fromkeys(self._prompt, 0.0)
        self._response = dict.fromkeys(self._response, 0.0)
        return {
            "promptTokenCount": prompt_total,
            "responseTokenCount": response_total,
            "totalTokenCount": prompt_total + response_total,
            "promptTokensDetails": prompt,
            "responseTokensDetails": response,
            **self._rates.extra,
        }


def _details(counts: dict[str, float]) -> list[dict[str, Any]]:
    return [
        {"modality": modality, "tokenCount": round(count)}
        for modality, count in counts.items()
        if round(count)
    ]
