"""docs/recovery.md says, line by line, what the code does."""

import json
import re
from pathlib import Path

import pytest

from vibeassist.conversation import notices, replies, uplink
from vibeassist.live import (
    account,
    errors,
    exchange,
    handles,
    liveness,
    outlet,
    recovery,
    remedies,
    renewal,
    stream,
)
from vibeassist.live.causes import CAUSES, Cause, Phase, Situation
from vibeassist.live.direct import DEADLINE_S
from vibeassist.live.normaliser import from_close
from vibeassist.live.recovery import Connect, Recovery
from vibeassist.live.remedies import Loss, Remedy, phase_of, remedy
from vibeassist.settings import Settings, VoiceActivity

DOC = Path(__file__).parents[2] / "docs" / "recovery.md"
ACTIONS = {Remedy.AGAIN: "again", Remedy.FRESH: "fresh", Remedy.STOP: "stop"}
PHASES = {
    frozenset(Phase): "any",
    frozenset({Phase.CONNECTING}): "connecting",
    frozenset({Phase.SETUP}): "setup",
    frozenset({Phase.CONNECTING, Phase.SETUP}): "connecting, setup",
    frozenset({Phase.OPEN}): "open",
}
HOUSES = [
    recovery,
    renewal,
    exchange,
    account,
    liveness,
    outlet,
    stream,
    handles,
    notices,
    uplink,
    replies,
]


def table(first_column: str) -> list[list[str]]:
    """The rows of the table whose first column has this name."""
    lines = DOC.read_text().splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith(f"| {first_column} |"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        cells = re.split(r"(?<!\\)\|", line)[1:-1]
        rows.append([cell.strip().replace("\\|", "|").strip("`") for cell in cells])
    return rows


def codes_of(cause: Cause) -> str:
    codes = sorted(cause.codes)
    if not codes:
        return "any"
    if len(codes) > 20:
        return f"{codes[0]} to {codes[-1]}"
    return ", ".join(map(str, codes))


def row_of(cause: Cause) -> list[str]:
    phase = PHASES[cause.phases] + (", with a handle" if cause.resuming else "")
    action = ACTIONS[remedy(cause.error, proven=False)]
    if cause.phases != frozenset({Phase.OPEN}) and remedy(cause.error) is not remedy(
        cause.error, proven=False
    ):
        action = f"{action}; {ACTIONS[remedy(cause.error)]} where it was reached before"
    said = f"{cause.message} {cause.hint}"
    return [cause.id, codes_of(cause), cause.example or "any", phase, action, said]


def test_every_cause_has_its_line_in_the_order_in_which_they_are_tried():
    assert table("cause") == [row_of(cause) for cause in CAUSES]


@pytest.mark.parametrize("row", table("cause"), ids=lambda row: row[0])
def test_each_line_is_what_happens(row):
    """The example of the line is found to be that cause, and the policy does what it says."""
    name, _, example, phases, action, _ = row
    cause = next(cause for cause in CAUSES if cause.id == name)
    code = next(iter(sorted(cause.codes)), 4999)
    reason = "" if example == "any" else example
    for phase in cause.phases:
        situation = Situation(phase=phase, model="m", voice="v", resuming=cause.resuming)
        error = from_close(code, reason, situation)
        assert type(error) is cause.error
        policy = Recovery("h" if cause.resuming else None, chance=lambda: 0.0)
        policy.start(0.0)
        offered = policy.connecting(0.0)
        if phase is Phase.OPEN:
            policy.opened(0.0)
            policy.learned("h", resumable=True, now=0.0)
            step = policy.lost(60.0, Loss(error, remedies.Phase.LISTENING, 60.0))
        else:
            step = policy.lost(0.0, Loss(error, phase_of(error)))
        done = "again" if isinstance(step, Connect) else "stop"
        if offered and policy.handle is None:
            done = "fresh"
        first, _, later = action.partition("; ")
        reached = phase is Phase.OPEN and later == "again where it was reached before"
        assert done == ("again" if reached else first), (phase, phases)


def test_every_kind_of_error_has_its_line():
    def kinds(root):
        yield root
        for kind in root.__subclasses__():
            yield from kinds(kind)

    own = [kind for kind in kinds(errors.LiveError) if kind.__module__ == errors.__name__]
    assert {row[0]: row[1:3] for row in table("error")} == {
        kind.__name__: [ACTIONS[remedy(kind, proven=False)], ACTIONS[remedy(kind)]] for kind in own
    }


def constants() -> dict[str, float]:
    found = {}
    for house in HOUSES:
        for name, value in vars(house).items():
            if name.isupper() and isinstance(value, int | float) and name[0] != "_":
                found[name] = float(value)
    return found | {"DEADLINE_S": DEADLINE_S}


@pytest.mark.parametrize("row", table("constant"), ids=lambda row: row[0])
def test_each_constant_is_as_documented(row):
    value = row[1].replace(",", "").split()[0]
    assert constants()[row[0]] == float(value)


def test_no_constant_of_the_policy_is_missing():
    documented = {row[0] for row in table("constant")}
    policies = vars(recovery) | vars(renewal)
    own = {n for n, v in policies.items() if n.isupper() and isinstance(v, int | float)}
    assert own <= documented


def codes_table() -> list[tuple[int, str, str]]:
    rows = table("code")
    columns = ["setup", "setup with a handle", "open", "open, twice at once"]
    return [
        (int(row[0]), column, cell)
        for row in rows
        for column, cell in zip(columns, row[1:5], strict=True)
    ]


@pytest.mark.parametrize(("code", "column", "action"), codes_table())
def test_each_close_code_does_what_its_line_says(code, column, action):
    resuming = column == "setup with a handle"
    standing = column.startswith("open")
    phase = Phase.OPEN if standing else Phase.SETUP
    error = from_close(code, "", Situation(phase=phase, model="m", resuming=resuming))
    policy = Recovery(chance=lambda: 0.0)
    policy.start(0.0)
    policy.connecting(0.0)
    policy.opened(0.0)
    if resuming or standing:
        policy.learned("h", resumable=True, now=0.0)
    if not standing:  # the setup of a renewal: the server has been reached before
        policy.renew(60.0)
        policy.connecting(60.0)
        step = policy.lost(60.0, Loss(error, phase_of(error)))
    else:
        lived = 0.1 if "twice" in column else 60.0
        step = policy.lost(lived, Loss(error, remedies.Phase.LISTENING, lived))
        if "twice" in column:
            policy.connecting(step.at)
            policy.opened(step.at)
            step = policy.lost(step.at + lived, Loss(error, remedies.Phase.LISTENING, lived))
    done = "again" if isinstance(step, Connect) else "stop"
    if done == "again" and (resuming or standing) and policy.handle is None:
        done = "fresh"
    assert action == done


def test_every_setting_of_the_connection_is_as_documented():
    own = Settings()
    documented = {row[0]: row[1] for row in table("setting")}
    for name, written in documented.items():
        value = own
        for part in name.split("."):
            value = getattr(value, part)
        assert value == json.loads(written), name
    fields = {f"conversation.voice_activity.{name}" for name in VoiceActivity.model_fields}
    assert fields <= set(documented)
