"""What each model takes and refuses, as data.

Sources: ai.google.dev model pages and deprecations (2025-12 to 2026-11), python-genai's own live
tests, and public reports; docs/emulator.md says what is documented, observed or guessed.
"""

from dataclasses import dataclass
from typing import Literal

Knob = Literal["takes", "refuses", "hangs"]

LIVE_METHOD = "bidiGenerateContent"
TEXT_METHOD = "generateContent"


@dataclass(frozen=True, slots=True)
class ModelTraits:
    """One row of the table."""

    name: str
    method: str = LIVE_METHOD
    retired: str | None = None
    """The day on which the service stopped to answer for it."""
    modalities: frozenset[str] = frozenset({"AUDIO"})
    thinking: Knob = "takes"
    affective_dialog: Knob = "takes"
    proactive_audio_off: Knob = "takes"
    """What happens on ``proactivity.proactiveAudio: false``."""
    blocking_tools: bool = True
    default_blocking: bool = True
    """Whether a function that declares no behaviour blocks."""
    media_chunks: bool = False
    """Whether the deprecated ``realtimeInput.mediaChunks`` is still taken."""
    multi_turn_replies: bool = False
    """Several ``turnComplete`` per request; ``interactionStatus: IDLE`` ends it."""
    input_tokens: int = 131_072
    output_tokens: int = 65_536


_ROWS = (
    ModelTraits(
        "gemini-3.8-live",
        thinking="refuses",
        affective_dialog="refuses",
        proactive_audio_off="refuses",
        default_blocking=False,
    ),
    ModelTraits(
        "gemini-3.8-live-extended-thinking",
        affective_dialog="refuses",
        proactive_audio_off="refuses",
        blocking_tools=False,
        default_blocking=False,
        multi_turn_replies=True,
    ),
    ModelTraits("gemini-3.5-live-translate-preview"),
    ModelTraits("gemini-3.5-transcribe-live", modalities=frozenset({"TEXT"})),
    ModelTraits("gemini-3.1-flash-live-preview", retired="2026-11-17", affective_dialog="hangs"),
    ModelTraits(
        "gemini-2.5-flash-native-audio-preview-12-2025", retired="2026-11-17", media_chunks=True
    ),
    ModelTraits(
        "gemini-2.0-flash-live-001",
        retired="2025-12-09",
        media_chunks=True,
        modalities=frozenset({"AUDIO", "TEXT"}),
        thinking="refuses",
        affective_dialog="refuses",
    ),
    ModelTraits("gemini-2.0-flash", method=TEXT_METHOD, retired="2026-06-01"),
    ModelTraits("gemini-3.8-flash", method=TEXT_METHOD, input_tokens=1_048_576),
    ModelTraits("gemini-3.5-flash-lite", method=TEXT_METHOD, input_tokens=1_048_576),
    ModelTraits("gemini-4-argon", method=TEXT_METHOD, input_tokens=1_048_576),
)

MODELS: dict[str, ModelTraits] = {row.name: row for row in _ROWS}

VOICES = frozenset(
    """
    Achernar Achird Algenib Algieba Alnilam Aoede Autonoe Callirrhoe Charon Despina Enceladus
    Erinome Fenrir Gacrux Iapetus Kore Laomedeia Leda Orus Puck Pulcherrima Rasalgethi Sadachbia
    Sadaltager Schedar Sulafat Umbriel Vindemiatrix Zephyr Zubenelgenubi
    """.split()  # noqa: SIM905 - thirty names read best as prose
)
