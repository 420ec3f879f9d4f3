"""How long nobody has spoken."""

from vibeassist.conversation.silence import SilenceWatch


def test_it_is_over_when_nothing_has_happened_for_so_long():
    watch = SilenceWatch(60.0)
    assert not watch.over(1000.0, busy=False)
    assert not watch.over(1059.9, busy=False)
    assert watch.over(1060.0, busy=False)


def test_whoever_speaks_begins_it_anew():
    watch = SilenceWatch(60.0)
    watch.over(0.0, busy=False)
    assert not watch.over(70.0, busy=True)
    assert not watch.over(129.0, busy=False)
    assert watch.over(130.0, busy=False)


def test_without_a_limit_it_is_never_over():
    watch = SilenceWatch(None)
    watch.over(0.0, busy=False)
    assert not watch.over(1e6, busy=False)
