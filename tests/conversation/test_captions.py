"""Captions from fragments, and what was heard of an interrupted reply."""

from hypothesis import given
from hypothesis import strategies as st

from vibeassist.conversation.captions import SETTLED_S, Captions, cut_at_word


def test_fragments_are_joined_verbatim():
    captions = Captions()
    captions.assistant(" It is", 1)
    assert captions.assistant(" noon.", 1).text == "It is noon."
    final = captions.assistant_finished(1)
    assert final is not None
    assert (final.text, final.final, final.heard) == ("It is noon.", True, None)


def test_a_caption_is_final_once():
    captions = Captions()
    captions.user("Hello", 1)
    assert captions.user_finished(1) is not None
    assert captions.user_finished(1) is None
    assert captions.assistant_finished(1) is None


def test_a_sentence_of_the_users_is_one_caption_while_its_fragments_come():
    captions = Captions()
    captions.user("What ", 1, now=1.0)
    assert captions.user_settled(1.5, 1) is None
    captions.user("time?", 1, now=1.6)
    final = captions.user_settled(1.6 + SETTLED_S, 1)
    assert final is not None
    assert final.text == "What time?"


def test_turns_do_not_mix():
    captions = Captions()
    captions.assistant("one", 1)
    assert captions.assistant("two", 2).text == "two"


def test_an_interrupted_reply_says_what_was_heard():
    captions = Captions()
    captions.assistant("one two three four", 1)
    final = captions.assistant_finished(1, heard_share=0.5)
    assert final is not None
    assert final.heard == "one two"


@given(st.text(alphabet="ab c", max_size=40), st.floats(-1, 2))
def test_the_heard_part_is_a_beginning_that_ends_with_a_whole_word(text: str, share: float):
    heard = cut_at_word(text, share)
    assert text.startswith(heard)
    rest = text[len(heard) :]
    assert not heard or not rest or rest[0].isspace()
