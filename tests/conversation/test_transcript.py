"""The transcript, and how it is written out."""

from datetime import datetime

from vibeassist.conversation.captions import Caption
from vibeassist.conversation.transcript import LIMIT, Entry, Names, Transcript, as_markdown, as_text

AT = datetime(2026, 5, 4, 9, 30)
NAMES = Names()


def said(*captions: Caption) -> Transcript:
    transcript = Transcript()
    transcript.begin()
    for caption in captions:
        transcript.caption(caption, AT)
    return transcript


def test_a_growing_caption_is_one_entry():
    transcript = said(
        Caption("user", 1, "What"),
        Caption("user", 1, "What time"),
        Caption("user", 1, "What time is it?", final=True),
    )
    assert [(e.text, e.final) for e in transcript.entries] == [("What time is it?", True)]


def test_both_sides_grow_beside_each_other_and_say_where():
    transcript = Transcript()
    assert transcript.caption(Caption("user", 1, "a"), AT) == 0
    assert transcript.caption(Caption("assistant", 1, "b"), AT) == 1
    assert transcript.caption(Caption("user", 1, "a a", final=True), AT) == 0
    assert transcript.caption(Caption("assistant", 1, "b b", final=True), AT) == 1
    assert [e.text for e in transcript.entries] == ["a a", "b b"]


def test_what_comes_after_the_end_of_a_turn_is_an_entry_of_its_own():
    transcript = said(Caption("user", 1, "One.", final=True), Caption("user", 1, "Two."))
    assert [e.text for e in transcript.entries] == ["One.", "Two."]


def test_the_turns_of_another_conversation_are_others():
    transcript = said(Caption("assistant", 1, "cut short"))
    transcript.begin()
    transcript.caption(Caption("assistant", 1, "Hello"), AT)
    assert [(e.text, e.final) for e in transcript.entries] == [
        ("cut short", True),
        ("Hello", False),
    ]


def test_the_part_that_was_not_heard_is_what_is_left():
    entry = Entry("assistant", "one two three", AT, heard="one two")
    assert entry.unheard == "three"
    assert Entry("assistant", "one two", AT, heard="").unheard == "one two"
    assert Entry("assistant", "one two", AT).unheard == ""


def test_text_says_who_when_and_what_was_not_heard():
    transcript = said(
        Caption("user", 1, "Count.", final=True),
        Caption("assistant", 1, "One two three.", final=True, heard="One two"),
    )
    transcript.note("It ended.", AT)
    assert as_text(transcript.entries, NAMES) == (
        "You, 09:30\nCount.\n\nAssistant, 09:30\nOne two [not heard: three.]\n\n(It ended.)\n"
    )
    assert as_text([], NAMES) == ""


def test_markdown_strikes_through_what_was_not_heard_and_takes_no_words_for_markup():
    transcript = said(
        Caption("user", 1, "# Is *this* [a](link)?", final=True),
        Caption("assistant", 1, "No. Never.", final=True, heard="No."),
    )
    transcript.note("It ended.", AT)
    assert as_markdown(transcript.entries, NAMES, "Talk").splitlines() == [
        "# Talk",
        "",
        "**You** · 09:30",
        "",
        "\\# Is \\*this\\* \\[a\\](link)?",
        "",
        "**Assistant** · 09:30",
        "",
        "No. ~~Never.~~ *(not heard)*",
        "",
        "*It ended.*",
    ]


def test_a_day_of_talk_does_not_grow_for_ever():
    transcript = Transcript()
    for number in range(LIMIT + 3):
        first = transcript.note(str(number), AT)
    assert first == 0
    assert len(transcript.entries) == LIMIT
    assert transcript.entries[0].text == "3"
