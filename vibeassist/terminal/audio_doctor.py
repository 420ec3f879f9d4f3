"""``vibeassist doctor --audio``: plays a short sound and says how well the room can be handled."""

from typing import Final

import soundfile

from vibeassist import settings as settings_file
from vibeassist.assets import asset
from vibeassist.audio import measured
from vibeassist.audio.factory import open_microphone, open_speaker
from vibeassist.audio.format import MIC_RATE, REPLY_RATE
from vibeassist.audio.resample import resample
from vibeassist.audio.selftest import Findings, in_words, listen_and_play
from vibeassist.errors import ExitCode
from vibeassist.settings import data_dir

LISTEN_S: Final = 4
"""So much of the sample is enough for the canceller to show what it can do."""


def run_audio() -> int:
    """Run the self-test on the devices of the settings, print it, and keep it for conversations.

    Raises:
        AudioError: a device cannot be opened.
    """
    audio = settings_file.load().settings.audio
    microphone = open_microphone(audio.microphone or None)
    speaker = open_speaker(audio.speaker or None)
    samples, rate = soundfile.read(asset("sample.wav"), dtype="int16")
    sound = resample(samples[: LISTEN_S * MIC_RATE], rate, REPLY_RATE)
    print("Be quiet for a moment; you will hear some words.", flush=True)
    findings = listen_and_play(microphone, speaker, sound)
    print(f"microphone             {microphone.name}\nloudspeaker            {speaker.name}")
    print("\n".join(in_words(findings)))
    advice = findings.advice()
    print("\n".join(advice) if advice else "All is well.")
    _keep(findings, microphone.name, speaker.name)
    return ExitCode.OK if findings.samples_came else ExitCode.AUDIO


def _keep(findings: Findings, microphone: str, speaker: str) -> None:
    found = measured.from_findings(findings, microphone, speaker)
    path = data_dir() / measured.ROOM_FILE
    if found is None:
        return
    try:
        measured.save(path, found, measured.load(path))
    except OSError as error:
        print(f"This could not be kept for conversations: {error.strerror}.")
    else:
        print("Conversations with these two devices begin with this.")
