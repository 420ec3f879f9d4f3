"""When a change of the system's devices concerns a conversation."""

import pytest

from vibeassist.audio.devices import Kind
from vibeassist.audio.surroundings import DeviceNews, Need, Place, Surroundings

FOLLOWS = Need(follows=True, misses=False)
CHOSEN = Need(follows=False, misses=False)
SUBSTITUTE = Need(follows=True, misses=True)
MISSING = Need(follows=False, misses=True)


def system(*names: str, default: str = "", ours: str = "", kind: Kind = "output") -> Surroundings:
    """Devices by name, with what they are like behind a slash."""
    split = [name.partition("/") for name in names]
    places = {(kind, name): Place(name, form) for name, _, form in split}
    return Surroundings(places, {kind: default} if default else {}, {kind: ours} if ours else {})


BOTH = system("built-in", "headset", default="built-in", ours="built-in")


def concerns(before: Surroundings, now: Surroundings, needs: dict[Kind, Need]) -> bool:
    news = DeviceNews(before)
    assert not news.push(before, needs)
    return news.push(now, needs)


@pytest.mark.parametrize("need", [FOLLOWS, CHOSEN, SUBSTITUTE, MISSING])
def test_nothing_new_is_no_news(need: Need):
    assert not concerns(BOTH, BOTH, {"output": need})


def test_another_default_concerns_whoever_follows_it():
    now = system("built-in", "headset", default="headset", ours="built-in")
    assert concerns(BOTH, now, {"output": FOLLOWS})
    assert concerns(BOTH, now, {"output": SUBSTITUTE})
    assert not concerns(BOTH, now, {"output": CHOSEN})
    assert not concerns(BOTH, now, {"input": FOLLOWS})


def test_a_default_of_the_same_name_and_another_rate_is_another_device():
    before = system("headset/48000", default="headset")
    now = system("headset/8000", default="headset")
    assert concerns(before, now, {"output": FOLLOWS})


def test_no_default_at_all_is_nothing_to_go_to():
    assert not concerns(BOTH, system("built-in", "headset"), {"output": FOLLOWS})


def test_a_chosen_device_that_goes_or_becomes_another_is_noticed():
    chosen = system("built-in", "headset/1", default="built-in", ours="headset")
    rescued = system("built-in", default="built-in", ours="built-in")
    changed = system("built-in", "headset/2", default="built-in", ours="headset")
    assert concerns(chosen, rescued, {"output": CHOSEN})
    assert concerns(chosen, changed, {"output": CHOSEN})


def test_a_stream_that_the_user_moves_stays_where_it_is():
    moved = system("built-in", "headset", default="built-in", ours="headset")
    assert not concerns(BOTH, moved, {"output": FOLLOWS})
    assert not concerns(BOTH, moved, {"output": CHOSEN})


def test_a_chosen_device_is_taken_back_where_the_default_dragged_the_stream_along():
    now = system("built-in", "headset", default="headset", ours="headset")
    assert concerns(BOTH, now, {"output": CHOSEN})
    elsewhere = system("built-in", "headset", "third", default="headset", ours="third")
    assert not concerns(BOTH, elsewhere, {"output": CHOSEN})


def test_a_chosen_device_that_goes_is_noticed_also_while_the_stream_is_elsewhere():
    news = DeviceNews(system("built-in", "headset", default="built-in"))
    chosen = {"output": CHOSEN}
    opened = system("built-in", "headset", default="built-in", ours="headset")
    opening = system("built-in", "headset", default="built-in")
    rescued = system("built-in", default="built-in", ours="built-in")
    assert [news.push(each, chosen) for each in (opened, opening, rescued)] == [False, False, True]


def test_a_new_device_concerns_only_who_misses_one():
    now = system("built-in", "headset", "new", default="built-in", ours="built-in")
    assert concerns(BOTH, now, {"output": SUBSTITUTE})
    assert concerns(BOTH, now, {"output": MISSING})
    assert not concerns(BOTH, now, {"output": FOLLOWS})
    assert not concerns(BOTH, now, {"input": MISSING})


def test_a_device_that_goes_and_is_not_used_concerns_nobody():
    now = system("built-in", default="built-in", ours="built-in")
    for need in (FOLLOWS, CHOSEN, SUBSTITUTE, MISSING):
        assert not concerns(BOTH, now, {"output": need})


def test_a_chosen_device_that_goes_is_noticed_though_the_default_had_dragged_the_stream_along():
    """Once from the first look on, once where the stream was not there yet at the first look."""
    now = [
        system("built-in", "headset", default="headset", ours="headset"),
        system("headset", default="headset", ours="headset"),
    ]
    chosen = {"output": CHOSEN}
    news = DeviceNews(BOTH)
    news.learn(BOTH, chosen)
    assert [news.push(each, chosen) for each in now] == [True, True]
    opened = DeviceNews(BOTH)
    opened.learn(BOTH, chosen)
    opened.learn(now[0], chosen)  # not settled yet
    assert opened.push(now[1], chosen)
    unopened = system("built-in", "headset", default="built-in")
    late = DeviceNews(unopened)
    late.learn(unopened, chosen)
    assert late.push(now[0], chosen)


def test_a_chosen_device_that_came_back_under_another_key_is_watched_there():
    chosen = {"output": CHOSEN}
    before = system("built-in", "headset-music", default="built-in", ours="headset-music")
    news = DeviceNews(before)
    news.learn(before, chosen)
    other = system("built-in", "headset-phone", default="built-in")
    opened = system("built-in", "headset-phone", default="built-in", ours="headset-phone")
    rescued = system("built-in", default="built-in", ours="built-in")
    assert [news.push(each, chosen) for each in (other, opened, rescued)] == [True, False, True]
