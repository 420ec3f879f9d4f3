"""What is known, from afar, of the sound that has not been played."""

from vibeassist.audio.unplayed import LAST_SAMPLE, Unplayed


def given(unplayed: Unplayed) -> list[tuple[int, bytes, bool]]:
    return [(turn.number, bytes(turn.pcm), turn.ended) for turn in unplayed.again()]


def test_what_was_played_is_let_go_in_order():
    unplayed = Unplayed(1000)
    assert unplayed.add(b"abcdef", 1)
    assert unplayed.add(b"ghij", 1)
    unplayed.report(taken=10, buffered=6)
    assert given(unplayed) == [(1, b"efghij", False)]
    assert unplayed.again()[0].played == 4


def test_what_is_on_its_way_is_not_taken_for_played():
    unplayed = Unplayed(1000)
    unplayed.add(b"abcdef", 1)
    unplayed.report(taken=0, buffered=0)
    assert given(unplayed) == [(1, b"abcdef", False)]
    unplayed.add(b"ghij", 1)
    unplayed.report(taken=6, buffered=2)
    assert given(unplayed) == [(1, b"efghij", False)]


def test_the_last_sample_of_a_turn_stays_until_it_is_over():
    unplayed = Unplayed(1000)
    unplayed.add(b"abcdef", 1)
    unplayed.end(1)
    unplayed.report(taken=6, buffered=0)
    assert given(unplayed) == [(1, b"ef", True)]
    assert unplayed.size == LAST_SAMPLE
    (over,) = unplayed.over(1)
    assert over.number == 1
    assert given(unplayed) == []


def test_more_than_the_capacity_is_refused_until_there_is_room():
    unplayed = Unplayed(8)
    assert unplayed.add(b"abcdef", 1)
    assert not unplayed.add(b"ghij", 1)
    unplayed.report(taken=6, buffered=2)
    assert unplayed.add(b"ghij", 1)


def test_a_later_turn_ends_those_before_and_dead_ones_take_no_room():
    unplayed = Unplayed(8)
    unplayed.add(b"ab", 1)
    unplayed.add(b"cd", 2)
    assert given(unplayed) == [(1, b"ab", True), (2, b"cd", False)]
    unplayed.over(2)
    assert unplayed.add(b"x" * 100, 2)
    assert given(unplayed) == []


def test_an_end_that_comes_before_its_sound_holds():
    unplayed = Unplayed(8)
    unplayed.end(3)
    unplayed.add(b"ab", 3)
    assert given(unplayed) == [(3, b"ab", True)]


def test_what_was_taken_back_on_its_way_is_not_waited_for():
    unplayed = Unplayed(100)
    unplayed.add(b"abcd", 1)
    unplayed.over(1)
    unplayed.not_sent(4)
    unplayed.add(b"efgh", 2)
    unplayed.report(taken=4, buffered=2)
    assert given(unplayed) == [(2, b"gh", False)]


def test_given_again_the_count_begins_anew():
    unplayed = Unplayed(100)
    unplayed.add(b"abcdefgh", 1)
    unplayed.report(taken=8, buffered=4)
    unplayed.again()
    unplayed.report(taken=0, buffered=0)
    assert given(unplayed) == [(1, b"efgh", False)]
    unplayed.report(taken=4, buffered=2)
    assert given(unplayed) == [(1, b"gh", False)]
