"""How connections end, as far as it matters for what is done next. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from vibeassist.live.errors import (
    AllowanceUsedUp,
    CertificateNotTrusted,
    ConnectionFailed,
    ConnectionLost,
    CredentialsRejected,
    LiveError,
    NotALiveServer,
    QuotaExceeded,
    ResumptionRefused,
    SetupRefused,
    SetupTimedOut,
    TakenOver,
)


class Phase(StrEnum):
    """What was going on when a connection ended."""

    CONNECTING = "connecting"
    """No WebSocket yet: names, network, TLS, HTTP."""
    SETUP = "setup"
    """The WebSocket stood, the setup was not confirmed."""
    LISTENING = "listening"
    SPEAKING = "speaking"
    """The model was in the middle of a turn."""
    TOOL = "tool"
    """A function call was not answered yet."""


STANDING = frozenset({Phase.LISTENING, Phase.SPEAKING, Phase.TOOL})


class Remedy(StrEnum):
    """What helps against an error."""

    AGAIN = "again"
    """Connect again, with the handle where there is one."""
    FRESH = "fresh"
    """Drop the handle and start a new talk that is told what was said."""
    STOP = "stop"
    """Nothing that this program can do; the user can."""


REMEDIES: dict[type[LiveError], Remedy] = {
    CredentialsRejected: Remedy.STOP,
    SetupRefused: Remedy.STOP,
    AllowanceUsedUp: Remedy.STOP,
    QuotaExceeded: Remedy.STOP,
    CertificateNotTrusted: Remedy.STOP,
    NotALiveServer: Remedy.STOP,
    TakenOver: Remedy.STOP,
    ResumptionRefused: Remedy.FRESH,
    SetupTimedOut: Remedy.AGAIN,
    ConnectionFailed: Remedy.AGAIN,
    ConnectionLost: Remedy.AGAIN,
    LiveError: Remedy.AGAIN,
}
"""By kind of error; a kind that is not here has the remedy of the nearest one above it."""

PROVEN: dict[type[LiveError], Remedy] = {
    CertificateNotTrusted: Remedy.AGAIN,
    NotALiveServer: Remedy.AGAIN,
    QuotaExceeded: Remedy.AGAIN,
}
"""Where the server has been reached in this conversation, some ends mean something else: a
certificate or an answer of somebody in between is a hotel's or a train's sign-in page, which goes
away; and of too many sessions one may be our own, broken off and not yet noticed by the server
(googleapis/python-genai issue 874)."""


def remedy(kind: type[LiveError], *, proven: bool = True) -> Remedy:
    """What helps against an error of this kind.

    Args:
        kind: the error's class.
        proven: whether the server has been reached in this conversation.
    """
    table = REMEDIES | PROVEN if proven else REMEDIES
    return next(table[base] for base in kind.__mro__ if base in table)


@dataclass(frozen=True, slots=True)
class Loss:
    """How a connection, or the attempt to make one, ended."""

    error: LiveError
    phase: Phase
    lived_s: float = 0.0
    """From the confirmed setup to the end; 0 where it was never confirmed."""


def phase_of(error: LiveError) -> Phase:
    """How far a connection had come that could not be made."""
    told = isinstance(error, SetupRefused | SetupTimedOut | ResumptionRefused)
    return Phase.SETUP if told or (error.code or 0) >= 1000 else Phase.CONNECTING
