"""The talkers: synthesised voices of several languages, and the recordings that Debian carries."""

import functools
import hashlib
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import soundfile
from numpy.typing import NDArray

from tests.room.levels import to_level
from vibeassist.audio.format import MIC_RATE, to_float, to_int16
from vibeassist.audio.resample import resample

Sound = NDArray[np.float32]
CACHE: Final = Path(__file__).parents[2] / ".cache" / "voices"
RECORDED_WORDS: Final = (
    *("hello", "goodbye", "cancelled", "activated", "privacy-thankyou", "please-try-again"),
    *("vm-goodbye", "vm-saved", "vm-received", "calling", "one-moment-please"),
    *("Front_Center", "Front_Left", "Front_Right", "Rear_Center", "Rear_Left", "Rear_Right"),
    *("Side_Left", "Side_Right"),
)
"""The files of which a recorded voice interrupts; those of its folder that there are."""
RECORDED_PASSAGE: Final = "demo-congrats"
"""Half a minute of a recorded voice."""
NEEDED: Final = ("espeak-ng", "flite")


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who can speak: a program, its voice, and a language."""

    name: str
    language: str
    program: str
    voice: str
    speed: int = 165


TUNING: Final = (
    Voice("man, English", "en", "espeak-ng", "en-us+m3"),
    Voice("woman, English", "en", "flite", "slt"),
    Voice("woman, German", "de", "espeak-ng", "de+f2"),
    Voice("man, French", "fr", "espeak-ng", "fr+m7", 150),
)
"""The voices that every constant was chosen with."""
CHECKING: Final = (
    Voice("man, Scottish", "en", "flite", "awb"),
    Voice("man, American", "en", "flite", "rms"),
    Voice("woman, Spanish", "es", "espeak-ng", "es+f4"),
    Voice("man, Italian", "it", "espeak-ng", "it+m1", 180),
    Voice("woman, recorded", "", "recording", "/usr/share/sounds/alsa"),
)
"""What of these was missed showed which rules were wrong; no constant was chosen by them."""
HELD_OUT: Final = (
    Voice("man, recorded, Italian", "", "recording", "/usr/share/asterisk/sounds/it_IT_m_Carlo"),
    Voice(
        *("woman, recorded, Russian", "", "recording"),
        "/usr/share/asterisk/sounds/ru_RU_f_IvrvoiceRU",
    ),
    Voice("man, flat", "en", "flite", "kal"),
    Voice("man, Polish", "pl", "espeak-ng", "pl+m5"),
    Voice("woman, Dutch", "nl", "espeak-ng", "nl+f5", 175),
)
"""Nothing was ever chosen by these, two of them people (packages asterisk-core-sounds-it-wav and
asterisk-core-sounds-ru-wav)."""
ASSISTANT: Final = Voice("assistant", "en", "flite", "slt")
ASSISTANT_CHECKING: Final = Voice("assistant, checking", "de", "espeak-ng", "de+m2", 155)
ASSISTANT_HELD_OUT: Final = Voice(
    "assistant, recorded", "", "recording", "/usr/share/asterisk/sounds/en_US_f_Allison"
)
"""A woman (package asterisk-core-sounds-en-wav)."""

SENTENCES: Final = {
    "en": ("Stop.", "Wait a moment.", "No, not that one.", "Can you repeat this?", "Hello?",
           "Actually, I changed my mind.", "Thanks, that is enough.", "Show me the weather."),
    "de": ("Halt.", "Warte mal kurz.", "Nein, das meine ich nicht.", "Kannst du das wiederholen?",
           "Danke, das reicht.", "Wie wird das Wetter morgen?"),
    "fr": ("Attends une seconde.", "Non, pas celui-là.", "Merci, cela suffit.",
           "Quel temps fera-t-il demain ?", "Arrête."),
    "es": ("Espera un momento.", "No, eso no.", "Gracias, ya basta.", "¿Puedes repetirlo?",
           "Para."),
    "pl": ("Poczekaj chwilę.", "Nie, nie to.", "Dziękuję, wystarczy.", "Możesz powtórzyć?",
           "Stop."),
    "nl": ("Wacht even.", "Nee, die niet.", "Bedankt, zo is het genoeg.", "Kun je dat herhalen?",
           "Houd op."),
    "it": ("Aspetta un attimo.", "No, non quello.", "Grazie, basta così.", "Puoi ripetere?",
           "Fermati."),
}  # fmt: skip
PASSAGES: Final = {
    "en": (
        "I looked at your calendar, and there are three meetings today. The first begins at half "
        "past nine with the design team, who want to discuss the new menu. Later there is a short "
        "call with the bank. Two letters look urgent, one about the heating and one from the "
        "travel agency. Shall I read them to you now, or in the afternoon? It will be cloudy, "
        "with some rain towards the evening, so take an umbrella when you leave the office. Your "
        "usual train runs about twelve minutes late because of works near the station."
    ),
    "de": (
        "Für heute stehen drei Termine in deinem Kalender. Um halb zehn geht es mit der Gestaltung "
        "los, danach folgt ein kurzes Gespräch mit der Bank. Zwei Briefe sehen dringend aus, einer "
        "wegen der Heizung und einer vom Reisebüro. Soll ich sie gleich vorlesen oder lieber am "
        "Nachmittag? Gegen Abend wird es regnen, nimm also einen Schirm mit, wenn du gehst. Dein "
        "Zug hat ungefähr zwölf Minuten Verspätung, weil am Bahnhof gebaut wird."
    ),
}


def why_not() -> str | None:
    """What this machine lacks to speak; None where nothing."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    return f"no {', '.join(missing)} (Debian: espeak-ng, flite)" if missing else None


def there(voices: tuple[Voice, ...]) -> tuple[Voice, ...]:
    """Those who can speak on this machine: a recorded one needs its package."""
    return tuple(v for v in voices if v.program != "recording" or Path(v.voice).is_dir())


@functools.cache
def say(voice: Voice, text: str, rate: int = MIC_RATE) -> Sound:
    """The sentence as this voice says it, +-1.0; kept on disk, because synthesis takes a while."""
    key = hashlib.sha256(f"{voice}|{text}".encode()).hexdigest()[:16]
    path = CACHE / f"{key}.wav"
    if not path.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run([*_command(voice), str(path), *_text(voice, text)], check=True, timeout=60)
    samples, own_rate = soundfile.read(path, dtype="int16")
    return to_float(resample(samples, own_rate, rate))


def sentences(voice: Voice) -> list[Sound]:
    """What this voice says to interrupt, at one level, without silence around it."""
    if voice.program == "recording":
        files = [Path(voice.voice) / f"{word}.wav" for word in RECORDED_WORDS]
        spoken = [_read(path, MIC_RATE) for path in files if path.exists()]
    else:
        spoken = [say(voice, text) for text in SENTENCES[voice.language]]
    return [trim(to_level(each, -26.0)) for each in spoken]


def passage(voice: Voice, seconds: float, rate: int) -> Sound:
    """So much continuous speech; its words come again when there are no more."""
    if voice.program == "recording":
        spoken = _read(Path(voice.voice) / f"{RECORDED_PASSAGE}.wav", rate)
    else:
        spoken = say(voice, PASSAGES[voice.language], rate)
    spoken = to_level(spoken, -20.0)
    return np.resize(spoken, round(seconds * rate)).astype(np.float32)


def trim(samples: Sound, below_db: float = 30.0) -> Sound:
    """Cut the silence off both ends: what lies so far below the speech's own level.

    The first sample of the result is the true onset that delays are measured from.
    """
    step = MIC_RATE // 200
    levels = np.sqrt((samples[: samples.size // step * step].reshape(-1, step) ** 2).mean(axis=1))
    loud = levels > np.sqrt((levels[levels > levels.max() / 30] ** 2).mean()) * 10 ** (
        -below_db / 20
    )
    first, last = int(np.argmax(loud)), loud.size - int(np.argmax(loud[::-1]))
    return samples[first * step : last * step]


def _read(path: Path, rate: int) -> Sound:
    samples, own_rate = soundfile.read(path, dtype="float32", always_2d=True)
    return to_float(resample(to_int16(samples.mean(axis=1)), own_rate, rate))


def _command(voice: Voice) -> list[str]:
    if voice.program == "flite":
        return ["flite", "-voice", voice.voice, "-o"]
    return ["espeak-ng", "-v", voice.voice, "-s", str(voice.speed), "-w"]


def _text(voice: Voice, text: str) -> list[str]:
    return ["-t", text] if voice.program == "flite" else [text]
