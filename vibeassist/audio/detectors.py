"""Which speech detector this machine can run."""

import logging

from vibeassist.audio.detector import EnergyDetector, SpeechDetector

log = logging.getLogger(__name__)


def make_detector() -> SpeechDetector:
    """The two-stage detector; the one by energy where a wheel is missing for this system."""
    try:
        from vibeassist.audio.speech import TwoStageDetector

        return TwoStageDetector()
    except ImportError as missing:
        log.warning("Speech is detected by its energy alone: %s is missing.", missing.name)
        return EnergyDetector()
