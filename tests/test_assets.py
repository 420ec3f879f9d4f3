"""Tests of the files that ship with vibeassist, and of the function that finds them."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile as sf

from vibeassist.assets import asset, find_asset
from vibeassist.errors import VibeAssistError

SENTENCES = {
    "greeting",
    "i_heard",
    "level_silent",
    "level_quiet",
    "level_good",
    "level_loud",
    "level_clipped",
    "typed",
    "interrupted_hint",
}
FRAGMENTS = {"that_was", "second", "seconds", "point", "more_than"}
NUMBERS = {f"n{number}" for number in range(31)}
SIZE_LIMIT = 2_000_000  # bytes, of the whole folder: all but its pictures is in every wheel


@dataclass(frozen=True)
class Sound:
    """A sound file as read: int16 samples and what its header says."""

    pcm: npt.NDArray[np.int16]
    rate: int
    channels: int
    container: str
    subtype: str

    @property
    def seconds(self) -> float:
        return len(self.pcm) / self.rate

    @property
    def samples(self) -> npt.NDArray[np.float64]:
        return self.pcm / 32768.0

    def frames_db(self, seconds: float) -> npt.NDArray[np.float64]:
        """RMS level of each whole frame of that length, dBFS."""
        size = round(seconds * self.rate)
        blocks = self.samples[: len(self.pcm) // size * size].reshape(-1, size)
        return np.asarray(10 * np.log10((blocks**2).mean(axis=1) + 1e-12))

    @property
    def speech_dbfs(self) -> float:
        """RMS level of the 20 ms frames within 25 dB of the loudest one."""
        levels = self.frames_db(0.020)
        voiced = levels[levels > levels.max() - 25.0]
        return float(10 * np.log10(np.mean(10 ** (voiced / 10))))

    @property
    def silence_s(self) -> tuple[float, float]:
        """Silence before the first and after the last sound (48 dB below the loudest 5 ms)."""
        levels = self.frames_db(0.005)
        loud = np.flatnonzero(levels > levels.max() - 48.0)
        return float(loud[0] * 0.005), float(self.seconds - (loud[-1] + 1) * 0.005)


def read(path: Path) -> Sound:
    pcm, rate = sf.read(path, dtype="int16", always_2d=True)
    info = sf.info(path)
    return Sound(pcm[:, 0], rate, pcm.shape[1], info.format, info.subtype)


def catalogue() -> dict[str, dict[str, str]]:
    return tomllib.loads(asset("practice/clips.toml").read_text(encoding="utf-8"))


def clip(clip_id: str) -> Sound:
    return read(asset("practice/" + catalogue()[clip_id]["file"]))


def number_word(number: int) -> str:
    """English for 0 to 30, made by rule so that a mix-up in the catalogue shows."""
    small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    small += ["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"]
    small += ["eighteen", "nineteen"]
    if number < 20:
        return small[number]
    tens = {2: "twenty", 3: "thirty"}[number // 10]
    return f"{tens} {small[number % 10]}" if number % 10 else tens


def test_every_clip_is_in_the_catalogue() -> None:
    assert set(catalogue()) == SENTENCES | FRAGMENTS | NUMBERS


def test_catalogue_and_folder_hold_the_same_files() -> None:
    named = [entry["file"] for entry in catalogue().values()]
    present = {path.name for path in asset("practice/clips.toml").parent.glob("*.flac")}
    assert len(named) == len(set(named))
    assert set(named) == present


def test_catalogue_entries_have_a_file_and_a_text_only() -> None:
    for clip_id, entry in catalogue().items():
        assert set(entry) == {"file", "text"}, clip_id
        assert entry["text"].strip() == entry["text"] != "", clip_id


@pytest.mark.parametrize("number", range(31))
def test_number_clips_say_their_number(number: int) -> None:
    assert catalogue()[f"n{number}"]["text"] == number_word(number)


@pytest.mark.parametrize("clip_id", sorted(SENTENCES))
def test_sentences_end_as_sentences(clip_id: str) -> None:
    assert re.fullmatch(r"[A-Z].*[.!?]", catalogue()[clip_id]["text"])


@pytest.mark.parametrize("clip_id", sorted(SENTENCES | FRAGMENTS | NUMBERS))
class TestClip:
    def test_format(self, clip_id: str) -> None:
        sound = clip(clip_id)
        assert (sound.rate, sound.channels) == (24_000, 1)
        assert (sound.container, sound.subtype) == ("FLAC", "PCM_16")

    def test_all_clips_are_equally_loud(self, clip_id: str) -> None:
        assert clip(clip_id).speech_dbfs == pytest.approx(-20.0, abs=0.5)

    def test_peaks_stay_below_minus_3_dbfs(self, clip_id: str) -> None:
        assert np.abs(clip(clip_id).samples).max() < 10 ** (-3 / 20)

    def test_no_direct_current(self, clip_id: str) -> None:
        assert abs(clip(clip_id).samples.mean()) < 10 ** (-60 / 20)

    def test_silence_at_both_ends_is_about_30_ms(self, clip_id: str) -> None:
        before, after = clip(clip_id).silence_s
        assert before == pytest.approx(0.030, abs=0.011)
        assert after == pytest.approx(0.030, abs=0.011)

    def test_ends_do_not_click(self, clip_id: str) -> None:
        """Clips are played one after the other, so each begins and ends at nothing."""
        samples = clip(clip_id).samples
        assert np.abs(samples[[0, -1]]).max() < 10 ** (-60 / 20)

    def test_length_fits_the_text(self, clip_id: str) -> None:
        """People read 8 to 20 letters a second; a lone word is drawn out, and pauses add."""
        letters = len(re.findall(r"[a-z]", catalogue()[clip_id]["text"].lower()))
        spoken = clip(clip_id).seconds - 0.060
        assert 6 < letters / spoken < 21


def test_no_two_clips_are_the_same_sound() -> None:
    sounds = {clip(clip_id).pcm.tobytes() for clip_id in catalogue()}
    assert len(sounds) == len(catalogue())


EARCONS = {"reconnecting", "back"}
LINES = {"one_moment", "say_again", "gone"}


def earcon(name: str) -> Sound:
    return read(asset(f"earcons/{name}.flac"))


class TestEarcons:
    def test_folder_and_catalogue_hold_the_same_files(self) -> None:
        folder = asset("earcons/clips.toml").parent
        assert {path.stem for path in folder.glob("*.flac")} == EARCONS | LINES
        named = tomllib.loads((folder / "clips.toml").read_text(encoding="utf-8"))
        assert {clip_id: entry["file"] for clip_id, entry in named.items()} == {
            line: f"{line}.flac" for line in LINES
        }

    @pytest.mark.parametrize("name", sorted(EARCONS | LINES))
    def test_format(self, name: str) -> None:
        sound = earcon(name)
        assert (sound.rate, sound.channels) == (24_000, 1)
        assert (sound.container, sound.subtype) == ("FLAC", "PCM_16")
        assert np.abs(sound.samples[[0, -1]]).max() < 10 ** (-60 / 20)

    @pytest.mark.parametrize("name", sorted(LINES))
    def test_lines_are_as_loud_as_the_practice_voice_and_short(self, name: str) -> None:
        assert earcon(name).speech_dbfs == pytest.approx(-20.0, abs=0.5)
        assert earcon(name).seconds < 3.5

    @pytest.mark.parametrize("name", sorted(EARCONS))
    def test_sounds_are_soft_and_over_in_half_a_second(self, name: str) -> None:
        assert np.abs(earcon(name).samples).max() < 10 ** (-25 / 20)
        assert earcon(name).seconds < 0.5

    def test_one_falls_and_the_other_rises(self) -> None:
        """The pitch of each note by the strongest frequency of its first half."""

        def pitches(name: str) -> list[float]:
            samples = earcon(name).samples
            note = len(samples) // 3
            notes = samples[:note], samples[note + note // 2 : 2 * note + note // 2]
            return [float(np.abs(np.fft.rfft(part, 24_000)).argmax()) for part in notes]

        first, second = pitches("reconnecting")
        assert first > second
        first, second = pitches("back")
        assert first < second


class TestSample:
    def test_format(self) -> None:
        sound = read(asset("sample.wav"))
        assert (sound.rate, sound.channels) == (16_000, 1)
        assert (sound.container, sound.subtype) == ("WAV", "PCM_16")

    def test_speaks_for_four_seconds_between_two_silences(self) -> None:
        sound = read(asset("sample.wav"))
        before, after = sound.silence_s
        assert 4.0 <= sound.seconds <= 5.0
        assert before == pytest.approx(0.3, abs=0.011)
        assert after == pytest.approx(0.5, abs=0.011)

    def test_has_no_pause_that_ends_the_turn(self) -> None:
        """Half a second (a usual `silence_duration_ms`) must not pass within what is said."""
        levels = read(asset("sample.wav")).frames_db(0.010)
        quiet = "".join("q" if level < levels.max() - 35.0 else "s" for level in levels)
        assert max(map(len, quiet.strip("q").split("s"))) * 0.010 < 0.4

    def test_level(self) -> None:
        sound = read(asset("sample.wav"))
        assert sound.speech_dbfs == pytest.approx(-20.0, abs=0.5)
        assert np.abs(sound.samples).max() < 10 ** (-3 / 20)
        assert abs(sound.samples.mean()) < 10 ** (-60 / 20)


def test_the_folder_is_small_enough_to_ship() -> None:
    folder = asset("README.md").parent
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < SIZE_LIMIT


class TestFind:
    @pytest.fixture
    def package(self, tmp_path: Path) -> Path:
        package = tmp_path / "vibeassist"
        package.mkdir()
        return package

    def put(self, path: Path) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
        return path

    def test_beside_the_package_in_a_checkout(self, package: Path) -> None:
        expected = self.put(package.parent / "assets/practice/a.flac")
        assert find_asset("practice/a.flac", package) == expected

    def test_inside_the_package_in_a_wheel(self, package: Path) -> None:
        expected = self.put(package / "_assets/practice/a.flac")
        assert find_asset("practice/a.flac", package) == expected

    def test_a_strange_assets_folder_beside_an_installed_package_is_ignored(
        self, package: Path
    ) -> None:
        self.put(package.parent / "assets/a.flac")
        self.put(package / "_assets/b.flac")
        with pytest.raises(VibeAssistError):
            find_asset("a.flac", package)

    def test_a_missing_file_is_named(self, package: Path) -> None:
        with pytest.raises(VibeAssistError, match=r"'a\.flac'.*missing.*Install"):
            find_asset("a.flac", package)

    def test_a_folder_is_not_a_file(self, package: Path) -> None:
        self.put(package.parent / "assets/practice/a.flac")
        with pytest.raises(VibeAssistError):
            find_asset("practice", package)

    @pytest.mark.parametrize(
        "name", ["../pyproject.toml", "practice/../../x", "/etc/passwd", "C:\\x", "..\\x"]
    )
    def test_names_that_lead_out_are_refused(self, name: str) -> None:
        with pytest.raises(ValueError, match="not a name inside"):
            asset(name)
