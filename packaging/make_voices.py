"""Makes every sound in assets/: the practice voice, the earcons and the sample recording.

Run it on Debian, in the project's virtual environment::

    apt-get install -y --no-install-recommends festival festvox-us-slt-hts flite sox
    .venv/bin/python packaging/make_voices.py

With names (``practice``, ``earcons``, ``sample``) it makes only those. The same package versions
give the same samples, bit for bit. The words come from ``assets/practice/clips.toml`` and
``assets/earcons/clips.toml``; ``assets/README.md`` says why these voices were chosen.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile as sf

Samples = npt.NDArray[np.float64]

ASSETS = Path(__file__).resolve().parent.parent / "assets"

PRACTICE_RATE = 24_000  # Hz; what a Live reply is played at
SAMPLE_RATE = 16_000  # Hz; what a microphone sends
SAMPLE_TEXT = "Hello. Can you hear me? Tell me what you can do."
SAMPLE_LEAD_S, SAMPLE_TAIL_S = 0.3, 0.5

SPEECH_DBFS = -20.0  # RMS of the frames that carry speech
CEILING_DBFS = -3.5  # no sample above it
SENTENCE_SPEED = 1.08  # of the practice voice; its own pace keeps people waiting for their turn
WORD_SPEED = 0.95  # of the numbers and other fragments, which carry what one wants to know
EDGE_S = 0.030  # kept before the first and after the last sound of a clip
PRACTICE_PAUSE_S = 0.30  # between sentences
SAMPLE_PAUSE_S = 0.20  # shorter: no server may take it for the end of the turn
SILENCE_DB = -48.0  # frames this far below the loudest one are not speech, when trimming
FRAME_S = 0.020  # of the level measurement
LOWPASS_HZ = 9_000
FADE_S = 0.005
LOOKAHEAD_S = 0.005  # of the limiter

TONES = {"reconnecting": (587.33, 440.0), "back": (440.0, 587.33)}  # Hz: D5 and A4, a fourth
TONE_S = 0.16  # each note; the second begins when the first is half gone
TONE_DBFS = -26.0  # its loudest moment: below speech, so that a reply is understood through it

# A word spoken alone falls like the end of a sentence. These words stand in the middle of one,
# so they are spoken inside a sentence and cut out at the pauses: (sentence, which phrase). The
# neighbours are closed sounds (p), or the voice would glide from one word into the next.
MIDDLE = ("Up: {}: points.", 1)
CARRIERS = {
    "that_was": ("{}: points.", 0),
    "more_than": MIDDLE,
    "point": MIDDLE,
    "second": ("Up: {}", 1),
    "seconds": ("Up: {}", 1),
}

# Breaks only, and always, where the punctuation asks for one: the voice's own phrasing model
# drops some of them, and a clip is cut out at its breaks.
FESTIVAL_PROLOGUE = """
(voice_cmu_us_slt_arctic_hts)
(Parameter.set 'Phrase_Method 'cart_tree)
(set! phrase_cart_tree
 '((lisp_token_end_punc in ("?" "." ":" "!" ";" ","))
   ((BB))
   ((n.name is 0) ((BB)) ((NB)))))
(define voice_params hts_engine_params)
(define (say text out speed)
  (set! hts_engine_params (cons (list "-r" speed) voice_params))
  (let ((utt (utt.synth (eval (list 'Utterance 'Text text)))))
    (utt.save.wave utt (string-append out ".wav") 'riff)
    (utt.save.segs utt (string-append out ".lab"))
    (format t "%s" out)
    (mapcar (lambda (word) (format t " %s" (item.name word))) (utt.relation.items utt 'Word))
    (format t "\\n")))
"""


@dataclass(frozen=True)
class Line:
    """One sentence for the synthesiser; `phrase` is the part to keep (None: all of it)."""

    name: str
    text: str
    phrase: int | None = None

    @property
    def speed(self) -> float:
        """Pace, 1 being the voice's own."""
        return SENTENCE_SPEED if self.phrase is None else WORD_SPEED


def words(text: str) -> list[str]:
    """The words of a text as the synthesiser names them: lower case, no punctuation."""
    return re.findall(r"[a-z']+", text.lower())


def run(command: list[str], *, data: bytes | None = None, cwd: Path | None = None) -> bytes:
    """Runs a program of this machine and gives its output; raises if it fails."""
    done = subprocess.run(command, input=data, cwd=cwd, capture_output=True, check=False)  # noqa: S603
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def lines_of(clip_id: str, text: str) -> list[Line]:
    """The sentences that a clip is made of, one utterance each."""
    carrier = CARRIERS.get(clip_id) or (MIDDLE if re.fullmatch(r"n\d+", clip_id) else None)
    if carrier:
        sentence, phrase = carrier
        return [Line(f"{clip_id}.0", sentence.format(text), phrase)]
    sentences = re.split(r"(?<=[.!?])\s+", text)
    return [Line(f"{clip_id}.{number}", sentence) for number, sentence in enumerate(sentences)]


def festival(lines: list[Line], folder: Path) -> None:
    """Speaks lines with the HTS voice into NAME.wav and NAME.lab (end time and phone).

    Exits if the words that the synthesiser read are not those of the text.
    """
    calls = "".join(f'(say "{line.text}" "{line.name}" {line.speed})\n' for line in lines)
    (folder / "lines.scm").write_text(FESTIVAL_PROLOGUE + calls, encoding="ascii")
    spoken = run(["festival", "-b", "lines.scm"], cwd=folder).decode().splitlines()
    for line, said in zip(lines, spoken, strict=True):
        if said.lower().split() != [line.name, *words(line.text)]:
            sys.exit(f"{line.name}: the synthesiser read {said!r}, not {line.text!r}")


def phrase_of(line: Line, folder: Path) -> tuple[Samples, int]:
    """The samples of a line, or of its phrase, cut in the pauses; and their rate."""
    samples, rate = sf.read(folder / f"{line.name}.wav", dtype="float64")
    if line.phrase is None:
        return samples, rate
    labels = (folder / f"{line.name}.lab").read_text().split("#\n", 1)[1].splitlines()
    pauses, start = [], 0.0
    for end, _, phone in (label.split() for label in labels):
        if phone == "pau":
            pauses.append((start, float(end)))
        start = float(end)
    if len(pauses) != line.text.count(":") + 2:
        sys.exit(f"{line.name}: {len(pauses)} pauses in {line.text!r}")
    before, after = pauses[line.phrase], pauses[line.phrase + 1]
    # A word's last sound rings on into the pause; its first does not begin early.
    begin = max(sum(before) / 2, before[1] - EDGE_S)
    finish = sum(after) / 2
    return samples[round(begin * rate) : round(finish * rate)], rate


def resample(samples: Samples, rate: int, to_rate: int) -> Samples:
    """Resamples with sox and takes out DC and rumble; no dither, so the result is repeatable.

    The 60 Hz high-pass is below any voice; the gain keeps sox's integers from clipping. Above
    `LOWPASS_HZ` this voice has 0.2 % of its energy, but a tenth of its size as FLAC.
    """
    raw = ["-t", "f32", "-c", "1"]
    effects = ["gain", "-6", "highpass", "60", "rate", "-v", str(to_rate)]
    if to_rate > 2 * LOWPASS_HZ:
        effects += ["sinc", f"-{LOWPASS_HZ}"]
    command = ["sox", "-D", *raw, "-r", str(rate), "-", *raw, "-", *effects]
    out = run(command, data=samples.astype("<f4").tobytes())
    return np.frombuffer(out, dtype="<f4").astype(np.float64)


def levels_db(samples: Samples, frame: int) -> Samples:
    """RMS level of each whole frame, dB."""
    blocks = samples[: len(samples) // frame * frame].reshape(-1, frame)
    return np.asarray(10 * np.log10(np.mean(blocks**2, axis=1) + 1e-12))


def trim(samples: Samples, rate: int) -> Samples:
    """Takes away the silence at both ends, all but `EDGE_S`, and fades the cuts."""
    frame = rate // 200
    levels = levels_db(samples, frame)
    loud = np.flatnonzero(levels > levels.max() + SILENCE_DB)
    edge = round(EDGE_S * rate)
    padded = np.pad(samples, edge)
    kept = padded[loud[0] * frame : (loud[-1] + 1) * frame + 2 * edge].copy()
    ramp = np.sin(np.linspace(0, np.pi / 2, round(FADE_S * rate))) ** 2
    kept[: len(ramp)] *= ramp
    kept[-len(ramp) :] *= ramp[::-1]
    return kept


def speech_db(samples: Samples, rate: int) -> float:
    """RMS level, dBFS, of the 20 ms frames within 25 dB of the loudest one: the voiced parts."""
    levels = levels_db(samples, round(FRAME_S * rate))
    voiced = levels[levels > levels.max() - 25.0]
    return float(10 * np.log10(np.mean(10 ** (voiced / 10))))


def limit(samples: Samples, rate: int) -> Samples:
    """Holds peaks under `CEILING_DBFS` with a smooth gain (look-ahead peak limiter).

    The gain wanted at each sample is spread to its neighbourhood by a running minimum and then
    averaged over a window of the same length, so it never exceeds what any sample needs.
    """
    ceiling = 10 ** (CEILING_DBFS / 20)
    reach = round(LOOKAHEAD_S * rate)
    wanted = np.minimum(1.0, ceiling / np.maximum(np.abs(samples), 1e-9))
    windows = np.lib.stride_tricks.sliding_window_view(
        np.pad(wanted, 2 * reach, mode="edge"), 2 * reach + 1
    )
    kernel = np.hanning(2 * reach + 3)[1:-1]
    gain = np.convolve(windows.min(axis=1), kernel / kernel.sum(), mode="valid")
    return samples * gain


def normalise(samples: Samples, rate: int) -> Samples:
    """Brings speech to `SPEECH_DBFS` and peaks under `CEILING_DBFS`.

    Limiting lowers the level a little, so the two steps alternate until both hold.
    """
    for _ in range(8):
        samples = samples * 10 ** ((SPEECH_DBFS - speech_db(samples, rate)) / 20)
        samples = limit(samples, rate)
    return samples


def join(pieces: list[Samples], rate: int, pause_s: float) -> Samples:
    """Sentences one after the other, with a pause between them."""
    pause = np.zeros(round((pause_s - 2 * EDGE_S) * rate))
    return np.concatenate([part for piece in pieces for part in (pause, piece)][1:])


def write(path: Path, samples: Samples, rate: int) -> None:
    """Writes 16 bit mono, in the format that the file's name asks for, and says what it wrote."""
    pcm = np.round(samples * 32767).astype(np.int16)
    compression = 1.0 if path.suffix == ".flac" else None
    sf.write(path, pcm, rate, subtype="PCM_16", compression_level=compression)
    peak = 20 * np.log10(np.abs(samples).max())
    sys.stdout.write(
        f"{path.relative_to(ASSETS)!s:32} {len(pcm) / rate:6.2f} s  speech "
        f"{speech_db(samples, rate):6.2f} dBFS  peak {peak:6.2f} dBFS\n"
    )


def speak(home: Path, folder: Path) -> None:
    """Makes the clips of a folder's clips.toml, in the practice voice."""
    clips = tomllib.loads((home / "clips.toml").read_text(encoding="utf-8"))
    lines = {clip_id: lines_of(clip_id, clip["text"]) for clip_id, clip in clips.items()}
    festival([line for parts in lines.values() for line in parts], folder)
    for clip_id, parts in lines.items():
        pieces = []
        for line in parts:
            samples, rate = phrase_of(line, folder)
            pieces.append(trim(resample(samples, rate, PRACTICE_RATE), PRACTICE_RATE))
        speech = normalise(join(pieces, PRACTICE_RATE, PRACTICE_PAUSE_S), PRACTICE_RATE)
        write(home / clips[clip_id]["file"], speech, PRACTICE_RATE)


def practice(folder: Path) -> None:
    """Makes assets/practice/*.flac from clips.toml."""
    speak(ASSETS / "practice", folder)


def tones(pitches: tuple[float, ...], rate: int) -> Samples:
    """Soft notes one after the other: a sine with a quiet octave, struck and fading like a bell."""
    count = round(TONE_S * rate)
    time = np.arange(2 * count) / rate
    out = np.zeros(count * (len(pitches) + 1))
    attack = np.minimum(1.0, time / 0.012)
    shape = attack * np.exp(-time / 0.07)
    # The last twentieth is led down to nothing, so that the end does not click.
    shape[-count // 10 :] *= np.linspace(1.0, 0.0, len(shape[-count // 10 :]))
    for number, pitch in enumerate(pitches):
        wave = np.sin(2 * np.pi * pitch * time) + 0.2 * np.sin(4 * np.pi * pitch * time)
        out[number * count : (number + 2) * count] += wave * shape
    return out * 10 ** (TONE_DBFS / 20) / np.abs(out).max()


def earcons(folder: Path) -> None:
    """Makes assets/earcons/*.flac: two small sounds, and lines in the practice voice."""
    home = ASSETS / "earcons"
    speak(home, folder)
    for name, pitches in TONES.items():
        write(home / f"{name}.flac", tones(pitches, PRACTICE_RATE), PRACTICE_RATE)


def sample(folder: Path) -> None:
    """Makes assets/sample.wav, in a voice that nobody mistakes for the practice voice."""
    pieces = []
    for number, sentence in enumerate(re.split(r"(?<=[.!?])\s+", SAMPLE_TEXT)):
        path = folder / f"sample.{number}.wav"
        run(["flite", "-voice", "rms", "-t", sentence, "-o", str(path)])
        samples, rate = sf.read(path, dtype="float64")
        pieces.append(trim(resample(samples, rate, SAMPLE_RATE), SAMPLE_RATE))
    speech = normalise(join(pieces, SAMPLE_RATE, SAMPLE_PAUSE_S), SAMPLE_RATE)
    edge = round(EDGE_S * SAMPLE_RATE)
    lead = np.zeros(round(SAMPLE_LEAD_S * SAMPLE_RATE) - edge)
    tail = np.zeros(round(SAMPLE_TAIL_S * SAMPLE_RATE) - edge)
    write(ASSETS / "sample.wav", np.concatenate([lead, speech, tail]), SAMPLE_RATE)


def main() -> None:
    """Makes what is named on the command line, or everything."""
    makers = {"practice": practice, "earcons": earcons, "sample": sample}
    chosen = sys.argv[1:] or list(makers)
    if unknown := set(chosen) - set(makers):
        sys.exit(f"not among {', '.join(makers)}: {', '.join(sorted(unknown))}")
    for name in chosen:
        with tempfile.TemporaryDirectory() as folder:
            makers[name](Path(folder))


if __name__ == "__main__":
    main()
