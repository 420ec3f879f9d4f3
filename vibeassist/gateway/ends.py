"""How a relayed session ends, and how its client is told: close code, reason, ``error``. Pure."""

import socket
import ssl
from dataclasses import dataclass, replace

import picows

from vibeassist.live.causes import Situation
from vibeassist.live.errors import (
    ConnectionFailed,
    ConnectionLost,
    CredentialsRejected,
    LiveError,
    QuotaExceeded,
    ResumptionRefused,
    SetupRefused,
    SetupTimedOut,
)
from vibeassist.live.normaliser import ABNORMAL, from_close
from vibeassist.live.protocol import ErrorNotice

REASON_BYTES = 123  # RFC 6455: a control frame holds 125 bytes, two of them the code
NO_CODE = 1005  # RFC 6455: a close frame without a code
_NEVER_ON_THE_WIRE = (NO_CODE, ABNORMAL, 1015)  # RFC 6455 section 7.4.1
_NOT_UTF8, _POLICY, _INTERNAL_ERROR, _TRY_AGAIN_LATER, _BAD_GATEWAY = 1007, 1008, 1011, 1013, 1014
_BAD_SETUP, _UNAUTHORIZED, _FORBIDDEN, _CONFLICT, _GONE, _TOO_MUCH = (
    4400,
    4401,
    4403,
    4409,
    4410,
    4429,
)

# The first class that fits names the error.
_NAMES: tuple[tuple[type[LiveError], str], ...] = (
    (CredentialsRejected, "UPSTREAM_KEY_REJECTED"),
    (QuotaExceeded, "QUOTA_EXCEEDED"),
    (SetupRefused, "SETUP_FAILED"),
    (ResumptionRefused, "RESUMPTION_REFUSED"),
    (SetupTimedOut, "SETUP_TIMEOUT"),
    (ConnectionFailed, "GEMINI_CONNECT_FAILED"),
    (LiveError, "LIVE_SESSION_LOST"),
)


@dataclass(frozen=True, slots=True)
class End:
    """The end of a session."""

    code: int
    reason: str
    notice: ErrorNotice | None = None
    """Said before the close."""
    gone: bool = False
    """True: the client is no longer there, so nothing is said to it."""
    error: LiveError | None = None
    """What it was to the gateway, where Google or the way to it is the cause."""
    operator: str = ""
    """What the gateway's own log is to say; empty where the end is nobody's fault here."""


CLIENT_GONE = End(1000, "", gone=True)
RESTARTING = End(
    1012,
    "GATEWAY_RESTARTING",
    ErrorNotice("GATEWAY_RESTARTING", "The gateway is being stopped."),
)
NO_SETUP = End(
    4408, "SETUP_TIMEOUT", ErrorNotice("SETUP_TIMEOUT", "No setup came within its deadline.")
)
NOT_UTF8 = End(_NOT_UTF8, "a text message is not UTF-8")
NOT_CONFIRMED = End(
    _INTERNAL_ERROR,
    "SETUP_TIMEOUT",
    ErrorNotice("SETUP_TIMEOUT", "Google did not confirm the setup within its deadline."),
    error=SetupTimedOut("Google did not confirm the setup within its deadline."),
)
UPSTREAM_SILENT = End(
    _INTERNAL_ERROR,
    "LIVE_SESSION_LOST",
    ErrorNotice("LIVE_SESSION_LOST", "Google no longer answers."),
    error=ConnectionLost("Google no longer answers."),
    operator="upstream silent, given up",
)
FAULT = End(
    _INTERNAL_ERROR, "INTERNAL", ErrorNotice("INTERNAL", "The gateway has a fault of its own.")
)


TOKEN_EXPIRED = End(
    _UNAUTHORIZED, "TOKEN_EXPIRED", ErrorNotice("TOKEN_EXPIRED", "The token has expired.")
)
TOKEN_REVOKED = End(
    _UNAUTHORIZED, "TOKEN_REVOKED", ErrorNotice("TOKEN_REVOKED", "The token was revoked.")
)
SUPERSEDED = End(
    _CONFLICT,
    "SUPERSEDED",
    ErrorNotice("SUPERSEDED", "Another connection has taken this conversation over."),
)
TOO_LONG = End(
    _GONE, "SESSION_LIMIT", ErrorNotice("SESSION_LIMIT", "The session has reached its length.")
)
RATE_LIMITED = End(
    _TOO_MUCH,
    "RATE_LIMITED",
    ErrorNotice("RATE_LIMITED", "More was sent than this gateway takes in the time."),
)
SPENT = End(
    _TOO_MUCH,
    "DAILY_LIMIT",
    ErrorNotice("DAILY_LIMIT", "This user's limit for the day is used up."),
)
FOREIGN_HANDLE = End(
    _POLICY,
    "RESUMPTION_REFUSED",
    ErrorNotice("RESUMPTION_REFUSED", "The handle is not known here, or no longer."),
)


def not_allowed(what: str) -> End:
    """The end for a setup that this gateway's rules forbid."""
    return End(_FORBIDDEN, "NOT_ALLOWED", ErrorNotice("NOT_ALLOWED", f"Not allowed: {what}."))


def unreadable_setup(what: str) -> End:
    """The end for a first message that is no usable setup."""
    return End(
        _BAD_SETUP, short(what), ErrorNotice("SETUP_FAILED", f"The setup cannot be used: {what}.")
    )


def setup_refused(error: LiveError) -> End:
    """The end for a setup that need not even be tried."""
    return End(_BAD_SETUP, "SETUP_FAILED", ErrorNotice("SETUP_FAILED", str(error)))


def upstream_closed(code: int, reason: str, situation: Situation) -> End:
    """The end for a session that Google closed; code and reason are passed on.

    Args:
        code: Google's close code, 1006 where none came.
        reason: Google's words.
        situation: how far the session had come, and the secrets to take out of the words.
    """
    error = from_close(code, reason, situation)
    relayed = _INTERNAL_ERROR if code in _NEVER_ON_THE_WIRE else code
    return _upstream_end(relayed, error)


def upstream_unreachable(error: BaseException, situation: Situation) -> End:
    """The end for a connection to Google that could not be made."""
    if isinstance(error, picows.WSInvalidStatusError) and error.response is not None:
        refusal = from_close(int(error.response.status), "", situation)
        if isinstance(refusal, CredentialsRejected):
            return _upstream_end(_POLICY, refusal)
        if isinstance(refusal, QuotaExceeded):
            return _upstream_end(_TRY_AGAIN_LATER, refusal)
        why = f"HTTP {int(error.response.status)}"
    elif isinstance(error, ssl.SSLCertVerificationError):
        why = "its certificate is not trusted"
    elif isinstance(error, socket.gaierror):
        why = "its name is not known"
    elif isinstance(error, TimeoutError):
        why = "no answer in time"
    else:
        why = "no connection"
    sentence = f"The gateway cannot reach {situation.address}: {why}."
    return End(
        _BAD_GATEWAY,
        short(why),
        ErrorNotice("GEMINI_CONNECT_FAILED", sentence),
        error=ConnectionFailed(sentence),
        operator=f"{sentence} ({type(error).__name__})",
    )


def _upstream_end(code: int, error: LiveError) -> End:
    name = next(name for kind, name in _NAMES if isinstance(error, kind))
    sentence = error.message
    if isinstance(error, CredentialsRejected):
        # What is wrong with the key is for those who run the gateway to know.
        sentence = "Google does not accept the gateway's key."
    mine = isinstance(error, CredentialsRejected | QuotaExceeded | ConnectionFailed)
    return End(
        code,
        short(error.reason),
        ErrorNotice(name, sentence),
        error=error,
        operator=error.message if mine else "",
    )


def with_secret(situation: Situation, newest: str) -> Situation:
    """The same, with another thing to take out of Google's words; of handles, only the newest."""
    return replace(situation, secrets=(*situation.secrets[:2], newest))


def short(reason: str) -> str:
    """As much of the reason as a close frame holds, cut between characters."""
    return reason.encode()[:REASON_BYTES].decode(errors="ignore")
