"""When the local barge-in holds, drops and resumes."""

from vibeassist.audio.bargein import RESUME_AFTER_MS, SUSTAINED_MS, Action, BargeIn

# Ten-millisecond steps add up inexactly: the bound may be met one block later.
RESUMED = [(Action.RESUME, RESUME_AFTER_MS), (Action.RESUME, RESUME_AFTER_MS + 10)]
RESUMED_EARLIER = [(action, after - 400) for action, after in RESUMED]


class Talk:
    """A barge-in fed with blocks of 10 ms; the speaker does what it says."""

    def __init__(self) -> None:
        self.policy = BargeIn()
        self.now = 10.0
        self.held = False

    def onset(self, *, playing: bool = True) -> Action | None:
        action = self.policy.onset(self.now, playing=playing)
        self.held = self.held or action is Action.HOLD
        return action

    def go_on(self, ms: int, *, voiced: bool) -> tuple[Action | None, int]:
        """Returns what was decided first, and after how many milliseconds."""
        for passed in range(10, ms + 10, 10):
            self.now += 0.01
            action = self.policy.block(self.now, voiced=voiced, held=self.held)
            if action is not None:
                self.held = False
                return action, passed
        return None, ms


def test_speech_while_the_assistant_plays_holds_it() -> None:
    assert Talk().onset() is Action.HOLD


def test_speech_in_silence_holds_nothing_later_either() -> None:
    talk = Talk()
    assert talk.onset(playing=False) is None
    assert talk.go_on(5000, voiced=True) == (None, 5000)


def test_sustained_speech_drops() -> None:
    talk = Talk()
    talk.onset()
    assert talk.go_on(5000, voiced=True) == (Action.DROP, SUSTAINED_MS)
    assert talk.go_on(5000, voiced=True) == (None, 5000)


def test_pauses_between_words_do_not_count_as_voice() -> None:
    talk = Talk()
    talk.onset()
    assert talk.go_on(300, voiced=True)[0] is None
    assert talk.go_on(400, voiced=False)[0] is None
    assert talk.go_on(1000, voiced=True) == (Action.DROP, SUSTAINED_MS - 300)


def test_a_short_sound_resumes_after_the_bound() -> None:
    talk = Talk()
    talk.onset()
    assert talk.go_on(200, voiced=True)[0] is None
    assert talk.go_on(5000, voiced=False) in RESUMED
    assert talk.onset() is Action.HOLD


def test_an_onset_while_held_changes_nothing() -> None:
    talk = Talk()
    talk.onset()
    talk.go_on(400, voiced=False)
    assert talk.onset(playing=False) is None
    assert talk.go_on(5000, voiced=False) in RESUMED_EARLIER


def test_what_others_release_is_decided() -> None:
    """The server interrupted meanwhile: the next reply must not be dropped by old speech."""
    talk = Talk()
    talk.onset()
    talk.go_on(500, voiced=True)
    talk.held = False
    assert talk.go_on(5000, voiced=True) == (None, 5000)


def test_what_was_no_speech_after_all_is_undone_at_once() -> None:
    talk = Talk()
    talk.onset()
    talk.go_on(100, voiced=True)
    assert talk.policy.denied() is Action.RESUME
    talk.held = False
    assert talk.go_on(5000, voiced=False) == (None, 5000)
    assert talk.onset() is Action.HOLD


def test_a_cough_after_a_word_does_not_undo_the_word() -> None:
    talk = Talk()
    talk.onset()
    talk.go_on(400, voiced=False)
    talk.onset(playing=False)
    assert talk.policy.denied() is None
    assert talk.go_on(5000, voiced=False) in RESUMED_EARLIER


def test_where_nothing_is_held_nothing_is_undone() -> None:
    talk = Talk()
    talk.onset(playing=False)
    assert talk.policy.denied() is None
