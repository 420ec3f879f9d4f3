"""Practice mode: the user's own voice comes back, with how long and how loud it was."""

import numpy as np
import pytest

from vibeassist.assets import asset
from vibeassist.emulator import sound
from vibeassist.emulator.errors import EmulatorError
from vibeassist.emulator.practice import (
    Clips,
    Practice,
    _number_clips,
    level_clip,
    practice_responders,
)
from vibeassist.emulator.responder import Utterance

RATE = 16_000


@pytest.fixture(scope="module")
def clips():
    return Clips(asset("practice/clips.toml").parent)


def voice(seconds: float, level_db: float = -20.0) -> bytes:
    """A synthetic voice whose vowels are at this level (dBFS RMS)."""
    samples = sound.to_samples(sound.voice(seconds, rate=RATE))
    windows = samples[: len(samples) // 320 * 320].reshape(-1, 320)
    loud = np.sort(np.mean(windows**2, axis=1))[-max(1, len(windows) // 10) :]
    gain = 10 ** (level_db / 20) / np.sqrt(np.mean(loud))
    return sound.to_pcm((samples * gain).astype(np.float32))


def transcript(reply) -> str:
    return "".join(part.transcript for part in reply.parts)


def test_every_clip_of_the_contract_is_there(clips):
    ids = [f"n{n}" for n in range(31)]
    ids += ["greeting", "i_heard", "that_was", "seconds", "second", "point", "more_than"]
    ids += [f"level_{level}" for level in ("silent", "quiet", "good", "loud", "clipped")]
    ids += ["typed", "interrupted_hint"]
    for clip in ids:
        assert clips.speech(clip).transcript
        assert sound.seconds(clips.speech(clip).pcm) > 0.1


def test_it_says_at_once_that_it_is_practice(clips):
    (greeting,) = Practice(clips).greeting().parts
    assert "practice" in greeting.transcript.lower()
    assert Practice(clips, greet=False).greeting() is None


def test_the_users_own_voice_comes_back(clips):
    said = voice(1.5)
    reply = Practice(clips).respond(Utterance(said, 0.2, 1.7))
    echo = reply.parts[1].pcm
    middle = echo[len(sound.silence(0.15)) : -len(sound.silence(0.15))]
    assert middle == sound.to_output_rate(said)
    assert sound.seconds(middle) == pytest.approx(1.5, abs=0.01)


def test_it_tells_how_long_and_how_loud(clips):
    reply = Practice(clips).respond(Utterance(voice(1.5), 0.2, 2.5))
    words = transcript(reply)
    good = clips.speech("level_good").transcript
    assert "two point three seconds" in words.lower().replace(".", "").replace("  ", " ")
    assert words.strip().endswith(good)
    assert reply.heard == ("(your voice, 2.3 seconds)",)


def test_now_and_then_it_reminds_that_one_may_cut_in(clips):
    practice = Practice(clips)
    hint = clips.speech("interrupted_hint").transcript
    told = [hint in transcript(practice.respond(Utterance(voice(0.5), 0, 1))) for _ in range(8)]
    assert told == [False, False, False, True] * 2


def test_typed_text_gets_a_sentence(clips):
    reply = Practice(clips).respond(Utterance(text="hello"))
    assert reply.parts == (clips.speech("typed"),)


def test_of_a_long_speech_the_end_is_said_back(clips):
    reply = Practice(clips).respond(Utterance(voice(31.0), 0, 31.0))
    assert sound.seconds(reply.parts[1].pcm) == pytest.approx(30.3, abs=0.1)
    assert clips.speech("more_than").transcript in transcript(reply)


@pytest.mark.parametrize(
    ("length_s", "spoken"),
    [
        (0.04, "n0 seconds"),
        (0.96, "n1 second"),
        (1.0, "n1 second"),
        (1.24, "n1 point n2 seconds"),
        (30.0, "n30 seconds"),
        (30.1, "more_than n30 seconds"),
        (400.0, "more_than n30 seconds"),
    ],
)
def test_numbers(length_s, spoken):
    assert _number_clips(length_s) == spoken.split()


@pytest.mark.parametrize(
    ("level_db", "clip"),
    [(-70, "silent"), (-45, "quiet"), (-25, "good"), (-14, "good"), (-6, "loud")],
)
def test_loudness_is_that_of_the_vowels(level_db, clip):
    """Pauses around the speech do not make it quieter."""
    pcm = sound.silence(2.0, RATE) + voice(1.0, level_db)
    assert level_clip(pcm) == f"level_{clip}"


def test_clipping_is_told_before_loudness():
    square = np.where(np.sin(np.arange(RATE) * 0.1) > 0, 1.0, -1.0).astype(np.float32)
    assert level_clip(sound.to_pcm(square)) == "level_clipped"


def test_nothing_at_all_is_silent():
    assert level_clip(b"") == "level_silent"


@pytest.mark.parametrize("index", [None, "not = toml = at all"])
def test_a_missing_index_is_told(tmp_path, index):
    if index is not None:
        (tmp_path / "clips.toml").write_text(index)
    with pytest.raises(EmulatorError, match="spoken sentences are missing"):
        practice_responders(tmp_path)


@pytest.mark.parametrize("index", ["", "greeting = 1", "[greeting]\ntext = 'Hi.'"])
def test_a_missing_clip_is_told(tmp_path, index):
    (tmp_path / "clips.toml").write_text(index)
    with pytest.raises(EmulatorError, match="no spoken sentence 'greeting'"):
        practice_responders(tmp_path)


def test_a_missing_clip_file_is_told(tmp_path):
    (tmp_path / "clips.toml").write_text("[greeting]\nfile = 'no.flac'\ntext = 'Hi.'")
    with pytest.raises(EmulatorError, match=r"no\.flac cannot be read"):
        practice_responders(tmp_path)


async def test_a_whole_practice_talk(make_live_emulator, sdk):
    """Greeting, speech, its echo; over the wire, with the SDK."""
    emulator = await make_live_emulator(responders=practice_responders(), time_scale=100)
    async with sdk.talk(emulator) as session:
        greeting = await sdk.turn(session)
        await sdk.say(session)
        reply = await sdk.turn(session)
    assert "practice" in greeting.said.lower()
    assert "(your own voice)" in reply.said
    assert reply.heard.startswith("(your voice, 0.")
    assert sdk.VOICE[:100] in emulator.sessions[0].audio
