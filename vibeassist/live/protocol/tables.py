"""The protocol's names, limits, error codes and close codes, as data."""

from dataclasses import dataclass
from typing import Literal

from vibeassist.live.errors import (
    AllowanceUsedUp,
    ConnectionFailed,
    ConnectionLost,
    CredentialsRejected,
    LiveError,
    QuotaExceeded,
    ResumptionRefused,
    SetupRefused,
    SetupTimedOut,
    TakenOver,
)

SUBPROTOCOL = "vibeassist.v1"
PATH = "/ws/live"

PING_INTERVAL_S = 15.0  # each side pings the other this often
DEAD_AFTER_S = 45.0  # ... and gives it up after this long without a byte from it
SETUP_DEADLINE_S = 10.0  # connection to setup at the gateway; setup to setupComplete at the client
CLIENT_MESSAGE_BYTES = 1 << 20  # room for a long instruction and many functions
AUDIO_FRAME_BYTES = 1 << 16  # 2 s of microphone, 1.4 s of reply
SERVER_MESSAGE_BYTES = 1 << 24  # a tool call may carry anything


@dataclass(frozen=True, slots=True)
class Limit:
    """One bound, and what happens beyond it."""

    name: str
    value: float
    unit: str
    beyond: str


LIMITS = (
    Limit("setup deadline", SETUP_DEADLINE_S, "s", "the gateway closes with 4408"),
    Limit("ping interval", PING_INTERVAL_S, "s", "each side pings the other"),
    Limit("dead after", DEAD_AFTER_S, "s", "the silent side's connection is cut"),
    Limit("client message", CLIENT_MESSAGE_BYTES, "bytes", "the gateway closes with 1009"),
    Limit("audio frame", AUDIO_FRAME_BYTES, "bytes", "`error` BAD_MESSAGE, the frame is left out"),
    Limit("server message", SERVER_MESSAGE_BYTES, "bytes", "the client closes with 1009"),
)


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """One value of the ``code`` field of an ``error`` message."""

    code: str
    fatal: bool
    """True: a close follows."""
    error: type[LiveError]
    """What the client raises or reports."""
    meaning: str
    hint: str = ""
    """What the person in front of the client can do."""


_ASK_OPERATOR = "Tell whoever runs the gateway; nothing on this machine is wrong."
_AGAIN = "Connect again."

ERROR_CODES = {
    entry.code: entry
    for entry in (
        ErrorCode("BAD_MESSAGE", False, LiveError, "a message could not be read; it was left out"),
        ErrorCode("UNKNOWN_TYPE", False, LiveError, "a type that v1 does not have; left out"),
        ErrorCode("ALREADY_SET_UP", False, LiveError, "a second setup; left out"),
        ErrorCode(
            "SETUP_FAILED",
            True,
            SetupRefused,
            "the setup is not accepted",
            "Choose another model, voice or setting.",
        ),
        ErrorCode(
            "SETUP_TIMEOUT", True, SetupTimedOut, "no setup, or none confirmed, in time", _AGAIN
        ),
        ErrorCode(
            "RESUMPTION_REFUSED",
            True,
            ResumptionRefused,
            "the handle is not accepted",
            "Start a new conversation.",
        ),
        ErrorCode(
            "QUOTA_EXCEEDED",
            True,
            QuotaExceeded,
            "the quota of the gateway's key is used up",
            "Wait a little and connect again.",
        ),
        ErrorCode(
            "UPSTREAM_KEY_REJECTED",
            True,
            CredentialsRejected,
            "Google refuses the gateway's key",
            _ASK_OPERATOR,
        ),
        ErrorCode(
            "GEMINI_CONNECT_FAILED",
            True,
            ConnectionFailed,
            "the gateway cannot reach Google",
            _ASK_OPERATOR,
        ),
        ErrorCode("LIVE_SESSION_LOST", True, ConnectionLost, "Google ended the session", _AGAIN),
        ErrorCode("GATEWAY_RESTARTING", True, ConnectionLost, "the gateway is stopping", _AGAIN),
        ErrorCode(
            "TOKEN_EXPIRED",
            True,
            CredentialsRejected,
            "the token's time is over",
            "Register again.",
        ),
        ErrorCode(
            "TOKEN_REVOKED",
            True,
            CredentialsRejected,
            "the token or its credential was revoked",
            "Ask whoever runs the gateway for a new credential.",
        ),
        ErrorCode(
            "NOT_ALLOWED",
            True,
            SetupRefused,
            "the gateway's rules forbid this model, voice or tool",
            "Choose another model, voice or setting.",
        ),
        ErrorCode(
            "SUPERSEDED",
            True,
            TakenOver,
            "another connection carries the conversation on",
            "Go on there, or start a new conversation.",
        ),
        ErrorCode("SESSION_LIMIT", True, ConnectionLost, "the longest session is over", _AGAIN),
        ErrorCode(
            "RATE_LIMITED",
            True,
            QuotaExceeded,
            "more messages or bytes than the gateway takes",
            "Send at the pace of the microphone.",
        ),
        ErrorCode(
            "DAILY_LIMIT",
            True,
            AllowanceUsedUp,
            "the user's minutes or tokens of the day are used up (an estimate)",
            "Go on tomorrow, or ask whoever runs the gateway for more.",
        ),
        ErrorCode("INTERNAL", True, ConnectionLost, "a fault in the gateway itself", _ASK_OPERATOR),
    )
}


@dataclass(frozen=True, slots=True)
class CloseCode:
    """One WebSocket close code of this protocol."""

    code: int
    sender: Literal["either", "gateway", "client", "nobody"]
    error: type[LiveError]
    """What it means to a client that was told nothing more by an ``error`` message."""
    again: Literal["yes", "later", "no"]
    """Whether connecting again, unchanged, can help."""
    meaning: str


# Codes below 4000 mean what RFC 6455 and IANA's registry say; Google's own close codes are
# relayed. The 44xx codes are the gateway's own verdicts and follow HTTP's 4xx.
CLOSE_CODES = {
    entry.code: entry
    for entry in (
        CloseCode(1000, "either", ConnectionLost, "yes", "the conversation is over"),
        CloseCode(1001, "either", ConnectionLost, "yes", "one side goes away"),
        CloseCode(1002, "either", ConnectionLost, "yes", "the WebSocket framing is broken"),
        CloseCode(1006, "nobody", ConnectionLost, "yes", "the connection was cut"),
        CloseCode(1007, "gateway", SetupRefused, "no", "Google refuses what it was sent"),
        CloseCode(1008, "gateway", SetupRefused, "no", "Google's policy refuses it"),
        CloseCode(1009, "either", ConnectionLost, "no", "a message is above the limit"),
        CloseCode(1011, "gateway", ConnectionLost, "yes", "Google or the gateway failed"),
        CloseCode(1012, "gateway", ConnectionLost, "yes", "the gateway restarts"),
        CloseCode(1013, "gateway", QuotaExceeded, "later", "there is no room at the moment"),
        CloseCode(1014, "gateway", ConnectionFailed, "later", "the gateway cannot reach Google"),
        CloseCode(4400, "gateway", SetupRefused, "no", "the setup cannot be read or used"),
        CloseCode(4401, "gateway", CredentialsRejected, "no", "the token is no longer valid"),
        CloseCode(4403, "gateway", SetupRefused, "no", "the gateway's rules forbid it"),
        CloseCode(4408, "gateway", SetupTimedOut, "yes", "the setup took too long"),
        CloseCode(4409, "gateway", TakenOver, "no", "the conversation goes on elsewhere"),
        CloseCode(4410, "gateway", ConnectionLost, "yes", "the session has reached its length"),
        CloseCode(4429, "gateway", QuotaExceeded, "later", "the user's limit is reached"),
    )
}
