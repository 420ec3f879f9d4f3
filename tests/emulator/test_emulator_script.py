"""Script files: what they can say, and what is told about each mistake."""

import re
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
import soundfile

from vibeassist.emulator import script, sound
from vibeassist.emulator.errors import ScriptError
from vibeassist.emulator.responder import Call, CallTools, Pause, Raw, Speech, Text, Utterance
from vibeassist.emulator.script import Fault, Match, Script, ScriptedReply
from vibeassist.emulator.scripted import ScriptReplies, build_reply

DOCUMENT = Path(__file__).parents[2] / "docs" / "emulator.md"


def mistakes(text: str) -> str:
    with pytest.raises(ScriptError) as caught:
        Script.parse(text, source="my.toml")
    return caught.value.message


def examples() -> list[str]:
    return re.findall(r"```toml\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("number", range(len(examples())))
def test_every_script_in_the_document_is_valid(number, tmp_path):
    for name in ("question.wav",):
        soundfile.write(tmp_path / name, np.zeros(2400), 24_000)
    script = Script.parse(examples()[number], folder=tmp_path)
    ScriptReplies(script)


@pytest.mark.parametrize(
    "table",
    [
        script.Script,
        script.Server,
        script.Pace,
        script.SessionLimits,
        script.UsageRates,
        script.ScriptedReply,
        script.Match,
        script.ReplyPart,
        script.ToolCall,
        script.Fault,
        script.Step,
        script.Emit,
        script.Generation,
    ],
)
def test_every_field_stands_in_the_document(table):
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [name for name in table.model_fields if f"`{name}`" not in text] == []


@pytest.mark.parametrize("alternatives", [script.FaultKind, script.Phase, script.Expected])
def test_every_word_of_a_list_stands_in_the_document(alternatives):
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [word for word in get_args(alternatives) if f"`{word}`" not in text] == []


def test_the_shortest_script():
    assert Script.parse("") == Script()


def test_a_script_can_be_built_in_python_too():
    text = """
    [[replies]]
    say = "One."
    [[faults]]
    kind = "close"
    phase = "speaking"
    """
    built = Script(
        replies=(ScriptedReply(say="One."),), faults=(Fault(kind="close", phase="speaking"),)
    )
    assert Script.parse(text) == built


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("x = ", "The script my.toml is not valid TOML: "),
        ("colour = 1", "my.toml: colour is not a field that exists."),
        ("[server]\nframes = 1", "my.toml: server.frames is not a field that exists."),
        ("[pace]\nchunk_ms = 'fast'", "my.toml: pace.chunk_ms: input should be a valid number"),
        ("[pace]\nburst_speed = 0", "my.toml: pace.burst_speed: input should be greater than 0."),
        (
            "[[replies]]\n[[replies]]\nparts = [{}]",
            "my.toml: replies[2].parts[1]: a part is exactly one of: speech",
        ),
        (
            "[[replies]]\nparts = [{text = 'a', say = 'b'}]",
            "replies[1].parts[1]: a part is exactly",
        ),
        ("[[replies]]\nparts = [{say = 'a', then = [{say = 'b'}]}]", "then and blocking belong"),
        ("[[replies]]\nparts = [{file = 'a.wav', seconds = 1}]", "speech comes from a file, or"),
        ("[[replies]]\nsay = 'a'\nparts = [{say = 'b'}]", "give say or parts, not both."),
        ("[[replies]]\nwhen = {text = '('}", "replies[1].when: text is not a regular expression"),
        ("[[faults]]", "my.toml: faults[1].kind is missing."),
        ("[[faults]]\nkind = 'explode'", "my.toml: faults[1].kind: input should be 'http', "),
        ("[[faults]]\nkind = 'message'", "kind 'message' needs it."),
        ("[[faults]]\nkind = 'http'\nphase = 'setup'", "in phase 'connect' only."),
        ("[[faults]]\nkind = 'close'\nphase = 'connect'", "only http, drop and freeze"),
        ("[[faults]]\nkind = 'late_pong'", "needs for_ms."),
        ("[[faults]]\nkind = 'drop'\nafter_frames = 1\nafter_chunks = 1", "not both."),
        ("[[faults]]\nkind = 'close'\ncode = 99", "faults[1].code: input should be greater than"),
        ("[[steps]]\nexpect = 'text'\nemit = [{}]", "an emit is exactly one of"),
        ("[[steps]]\nexpect = 'text'\nemit = [{drop = true, seconds = 1}]", "belongs to say"),
        ("[[steps]]\nexpect = 'text'\n[[replies]]\nsay = 'a'", "steps or replies, not both."),
        ("[[generate]]\ntext = 'a'\ndata = 1", "give text or data, not both."),
    ],
)
def test_a_sentence_for_every_mistake(text, sentence):
    assert sentence in mistakes(text)


def test_all_mistakes_at_once():
    lines = mistakes("a = 1\nb = 2\n[[faults]]").splitlines()
    assert len(lines) == 3
    assert all(line.startswith("my.toml: ") and line.endswith(".") for line in lines)


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_file_that_cannot_be_read(tmp_path, content):
    path = tmp_path / "s.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ScriptError, match=r"s\.toml cannot be read"):
        Script.load(path)


def test_sound_files_are_found_beside_the_script(tmp_path):
    """Any rate and channel count comes out as 24 kHz mono."""
    soundfile.write(tmp_path / "hi.flac", np.full((800, 2), 0.5), 8_000)
    path = tmp_path / "s.toml"
    path.write_text("[greeting]\nparts = [{file = 'hi.flac', say = 'Hi.'}]")
    script = Script.load(path)
    (speech,) = build_reply(script.greeting).parts
    assert speech.transcript == "Hi."
    assert sound.seconds(speech.pcm) == pytest.approx(0.1, abs=0.002)
    assert abs(sound.to_samples(speech.pcm)[1200] - 0.5) < 0.01


def test_a_missing_sound_file_is_told(tmp_path):
    script = Script.parse("[greeting]\nparts = [{file = 'no.wav'}]", folder=tmp_path)
    with pytest.raises(ScriptError, match=r"no\.wav cannot be read"):
        ScriptReplies(script)


def test_parts_become_reply_parts():
    script = Script.parse(
        """
        [default]
        heard = "hello"
        first_byte_ms = 10
        parts = [
          {say = "Hi."},
          {text = "hm", thought = true},
          {pause_ms = 100},
          {message = {goAway = {}}},
          {tools = [{name = "f", args = {a = 1}, expect = {b = 2}}], then = [{tone_hz = 100}]},
        ]
        """
    )
    reply = build_reply(script.default)
    assert reply.heard == ("hello",)
    assert reply.first_byte_s == 0.01
    assert reply.parts == (
        Speech(sound.voice_for("Hi."), "Hi."),
        Text("hm", thought=True),
        Pause(0.1),
        Raw({"goAway": {}}),
        CallTools((Call("f", {"a": 1}, {"b": 2}),), None, (Speech(sound.tone(1.0, 100), ""),)),
    )


def test_matching_replies_come_before_those_in_order():
    script = Script(
        replies=(
            ScriptedReply(say="first"),
            ScriptedReply(when=Match(text="^why"), say="because"),
            ScriptedReply(when=Match(kind="speech", connection=2), say="two"),
        ),
        default=ScriptedReply(say="default"),
    )
    replies = ScriptReplies(script)

    def said(connection: int = 1, text: str | None = None) -> str:
        responder = replies(connection, resumed=False)
        return responder.respond(Utterance(text=text)).parts[0].transcript

    assert said(text="why?") == "because"
    assert said(connection=2) == "two"
    assert said(text="but why?") == "first"
    assert said() == "default"
    assert replies.unused == 0
