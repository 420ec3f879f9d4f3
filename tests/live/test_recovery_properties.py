"""Whatever happens to a conversation, in whatever order: one socket, no endless wait, no hammering,
and no handle lost."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from vibeassist.live import errors, recovery, remedies, renewal
from vibeassist.live.recovery import Connect, Recovery, Stop
from vibeassist.live.remedies import Loss, Phase, phase_of

NETWORK = [
    errors.ConnectionFailed("No way."),
    errors.ConnectionFailed("Busy.", code=503),
    errors.ConnectionFailed("Not now.", code=1011),
    errors.NotALiveServer("A sign-in page."),
    errors.CertificateNotTrusted("A sign-in page."),
    errors.SetupTimedOut("Never confirmed."),
]
REFUSED = errors.ResumptionRefused("Gone.", code=1008)
HOPELESS = [
    errors.CredentialsRejected("No.", code=1008),
    errors.SetupRefused("No.", code=1007),
    errors.AllowanceUsedUp("No.", code=1011),
]
CODES = [None, 1000, 1001, 1005, 1006, 1007, 1008, 1009, 1011, 1012, 1013, 4000]
STANDING = sorted(remedies.STANDING)
WINDOW_S = 10.0
ATTEMPTS_IN_WINDOW = 25  # a network that flaps all the time allows some two a second, and no more
ROUNDING_S = 1e-6  # sums of seconds as floats are not exact


class Talks(RuleBasedStateMachine):
    """One conversation: a policy, the sockets that it led to, and a clock."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.chances = 0.0
        self.policy = Recovery(chance=lambda: self.chances)
        self.step: Connect | Stop = self.policy.start(self.now)
        self.sockets = 0
        self.opened_at: float | None = None
        self.attempts: list[float] = []
        self.newest: str | None = None
        self.learned_at = 0.0
        self.deaths = 0.0
        self.number = 0
        self.trouble_since: float | None = None
        self.refusals = 0
        self.sent_away = False  # since the last connection that held, one was renewed

    # What a session does

    @precondition(lambda self: isinstance(self.step, Connect) and self.sockets == 0)
    @rule()
    def connect(self) -> None:
        longest = max(recovery.DELAY_CAP_S, recovery.QUOTA_WAIT_CAP_S)
        assert self.step.at - self.now <= longest + ROUNDING_S, "an unbounded wait"
        self.now = max(self.now, self.step.at)
        offered = self.policy.connecting(self.now)
        self.sockets += 1
        self.attempts.append(self.now)
        recent = [at for at in self.attempts if at > self.now - WINDOW_S]
        assert len(recent) <= ATTEMPTS_IN_WINDOW, "a hot loop"
        expired = self.now - self.learned_at >= recovery.HANDLE_LIFETIME_S
        assert offered == (None if expired else self.newest), "a lost handle"
        self.newest = offered

    @precondition(lambda self: self.policy.state == "connecting")
    @rule()
    def confirmed(self) -> None:
        self.policy.opened(self.now)
        self.opened_at = self.now

    @precondition(lambda self: isinstance(self.step, Connect) and self.sockets == 0)
    @rule(
        cycle=st.lists(
            st.sampled_from(["no way", *CODES, "renew", "back"]), min_size=1, max_size=4
        ),
        times=st.integers(1, 200),
    )
    def goes_on_and_on(self, cycle: list[str | int | None], times: int) -> None:
        """The same few things again and again, with no time but the policy's own waits."""
        for number in range(times):
            if not isinstance(self.step, Connect):
                return
            what = cycle[number % len(cycle)]
            if what == "back":
                self.network_comes_back()
            self.connect()
            if what in ("no way", "back"):
                self.no_connection(NETWORK[0])
                continue
            self.confirmed()
            self.handle_comes(resumable=True, has_handle=True)
            if what == "renew":
                self.renew()
            else:
                self.connection_dies(what, Phase.LISTENING)
            self.the_newest_handle_is_kept()

    # What happens to it

    @rule(seconds=st.floats(0.001, 100.0))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(chance=st.floats(0.0, 1.0))
    def chance_changes(self, chance: float) -> None:
        self.chances = chance

    @precondition(lambda self: self.policy.state == "connecting")
    @rule(error=st.sampled_from(NETWORK))
    def no_connection(self, error: errors.LiveError) -> None:
        offered = self.policy.resuming
        self._ended(Loss(error, phase_of(error)))
        if isinstance(error, errors.SetupTimedOut) and offered:
            self._died(1.0)
        elif error.code == 1011 and offered:
            self._died(recovery.DELAYED_WEIGHT)

    @precondition(lambda self: self.policy.state == "connecting")
    @rule()
    def handle_refused(self) -> None:
        if self.policy.resuming:
            self.newest = None
        self._ended(Loss(REFUSED, Phase.SETUP))

    @precondition(lambda self: self.sockets)
    @rule(error=st.sampled_from(HOPELESS))
    def hopeless(self, error: errors.LiveError) -> None:
        self._ended(Loss(error, Phase.SETUP))
        assert self.step == Stop(error)

    @precondition(lambda self: self.sockets)
    @rule(wait_s=st.none() | st.floats(0.0, 100.0))
    def no_quota(self, wait_s: float | None) -> None:
        refusal = errors.QuotaExceeded("Too many.", code=1011)
        refusal.wait_s = wait_s
        stands = self.opened_at is not None
        lived = self.now - self.opened_at if stands else 0.0
        if lived >= recovery.STABLE_S:
            self._held()
        self.refusals += 1
        self._ended(Loss(refusal, Phase.LISTENING if stands else Phase.SETUP, lived))
        if self.refusals >= recovery.QUOTA_REFUSALS:
            assert self.step == Stop(refusal), "asked for more again and again"
        elif isinstance(self.step, Connect):
            least = recovery.QUOTA_WAIT_S if wait_s is None else wait_s
            assert self.step.at - self.now >= least - ROUNDING_S, "asked too soon"

    @precondition(lambda self: self.policy.state == "open")
    @rule(code=st.sampled_from(CODES), phase=st.sampled_from(STANDING))
    def connection_dies(self, code: int | None, phase: Phase) -> None:
        lived = self.now - self.opened_at
        if lived >= recovery.STABLE_S:
            self._held()
        self._ended(Loss(errors.ConnectionLost("Lost.", code=code), phase, lived))
        if lived < recovery.QUICK_S:
            self._died(0.5 if code in {None, 1005, 1006} else 1.0)
        else:
            self.deaths = 0.0

    @precondition(lambda self: self.policy.state == "open")
    @rule(seconds=st.none() | st.floats(0.0, 100.0))
    def go_away(self, seconds: float | None) -> None:
        self.policy.go_away(self.now, seconds)
        wait = self.policy.renewal_in_s(self.now, pause=False)
        assert 0.0 <= wait <= renewal.RENEWAL_TICK_S
        left = renewal.UNSAID_DEADLINE_S if seconds is None else seconds
        assert self.policy.renewal_in_s(self.now + left, pause=False) == 0.0

    @precondition(lambda self: self.policy.state == "open")
    @rule()
    def renew(self) -> None:
        if self.now - self.opened_at >= recovery.STABLE_S:
            self._held()
        self.sockets -= 1
        self.step = self.policy.renew(self.now)
        if not self.sent_away:
            assert self.step.at == self.now, "a renewal that waits for what failed before"
        self.sent_away = self.now - self.opened_at < recovery.STABLE_S

    @precondition(lambda self: self.policy.state == "open")
    @rule(resumable=st.booleans(), has_handle=st.booleans())
    def handle_comes(self, resumable: bool, has_handle: bool) -> None:
        handle = None
        if has_handle:
            self.number += 1
            handle = self.newest = f"h{self.number}"
            self.learned_at = self.now
        self.policy.learned(handle, resumable=resumable, now=self.now)

    @precondition(lambda self: isinstance(self.step, Connect) and self.sockets == 0)
    @rule()
    def network_comes_back(self) -> None:
        before = self.step.at
        step = self.policy.network_back(self.now)
        assert step is not None
        assert step.at <= before
        self.step = step

    # What must be so at any moment

    @invariant()
    def one_socket_at_most(self) -> None:
        assert self.sockets in (0, 1)
        assert (self.policy.state in ("connecting", "open")) == bool(self.sockets)

    @invariant()
    def a_second_socket_is_refused(self) -> None:
        if not self.sockets and isinstance(self.step, Connect):
            return
        try:
            self.policy.connecting(self.now)
        except RuntimeError:
            return
        raise AssertionError("two sockets")

    @invariant()
    def the_newest_handle_is_kept(self) -> None:
        assert self.policy.handle == self.newest

    def _ended(self, loss: Loss) -> None:
        self.sockets -= 1
        self.opened_at = None
        if self.trouble_since is None:
            self.trouble_since = self.now
        self.step = self.policy.lost(self.now, loss)
        if isinstance(self.step, Connect):
            wait_ends = self.step.at - self.trouble_since
            assert wait_ends <= recovery.PATIENCE_S + ROUNDING_S, "trouble without an end"

    def _held(self) -> None:
        """The connection that ends was a good one: what went wrong before it is forgotten."""
        self.deaths, self.trouble_since, self.refusals = 0.0, None, 0
        self.sent_away = False

    def _died(self, weight: float) -> None:
        """Count a death at once. From the second in a row, the policy may let go of the handle."""
        self.deaths += weight
        if self.deaths >= recovery.QUICK_DEATHS and self.newest and self.policy.handle is None:
            self.newest = None
            self.deaths = 0.0


TestTalks = Talks.TestCase
TestTalks.settings = settings(
    max_examples=200, stateful_step_count=60, deadline=None, derandomize=True
)
