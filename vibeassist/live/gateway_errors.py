"""What went wrong between this program and a gateway, said so that a person can act on it. Pure."""

import ssl

from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidProxy,
    InvalidStatus,
    ProxyError,
)

from vibeassist.live.causes import Phase, Situation
from vibeassist.live.errors import (
    ConnectionFailed,
    ConnectionLost,
    CredentialsRejected,
    LiveError,
    NotALiveServer,
    QuotaExceeded,
    ResumptionRefused,
    SetupRefused,
    TakenOver,
)
from vibeassist.live.normaliser import normalise, scrub, wait_s
from vibeassist.live.protocol import CLOSE_CODES, ERROR_CODES, SUBPROTOCOL, ErrorNotice

_WORDS_CHARS = 600  # more of the other side's words than this helps nobody
_CHECK_ADDRESS = "Check the gateway's address."
_OF_GOOGLE = (1007, 1008)
_WAIT = "Wait a little and connect again."
_HINTS: dict[type[LiveError], str] = {
    SetupRefused: "Choose another model, voice or setting.",
    ResumptionRefused: "Start a new conversation.",
    CredentialsRejected: "Ask whoever runs the gateway for a new one.",
    QuotaExceeded: _WAIT,
    TakenOver: "Go on there, or start a new conversation.",
}


def not_connected(error: BaseException, address: str) -> LiveError:
    """The error for a connection that could not be made.

    Args:
        error: what the network, TLS or WebSocket library raised.
        address: the gateway's host, as a person would name it.
    """
    match error:
        case InvalidStatus():
            refusal = _refused(error.response.status_code, address)
            if isinstance(refusal, QuotaExceeded):
                refusal.wait_s = wait_s("", error.response.headers.get("Retry-After", ""))
            return refusal
        case ssl.SSLCertVerificationError() | ProxyError() | InvalidProxy():
            pass
        case ConnectionRefusedError():
            pass
        case ssl.SSLError() | ConnectionError():
            return NotALiveServer(
                f"{address} does not answer as a gateway does.",
                hint=f"{_CHECK_ADDRESS} Without TLS, on this machine, it starts with http://.",
            )
        case InvalidHandshake() | ConnectionClosed() | ValueError():
            return not_a_gateway(address)
    return normalise(error, Situation(phase=Phase.CONNECTING, address=address))


def not_a_gateway(address: str, status: int | None = None) -> NotALiveServer:
    """The error for something that answers, but not as a gateway."""
    how = "" if status is None else f" (HTTP {status})"
    return NotALiveServer(
        f"{address} answers, but is not a gateway that speaks {SUBPROTOCOL}{how}.",
        hint=_CHECK_ADDRESS,
        code=status,
    )


def not_registered(status: int, address: str) -> LiveError:
    """The error for an enrolment credential that brought no token."""
    if status in (400, 401, 403):
        return CredentialsRejected(
            f"The gateway {address} does not accept the enrolment credential.",
            hint="Ask whoever runs the gateway for a new one.",
            code=status,
        )
    if status == 429:
        return QuotaExceeded(
            f"The gateway {address} has seen too many failed attempts from here.",
            hint="Wait a minute and connect again.",
            code=status,
        )
    return _refused(status, address)


def _refused(status: int, address: str) -> LiveError:
    match status:
        case 401 | 403:
            return CredentialsRejected(
                f"The gateway {address} does not accept the token.",
                hint="Ask whoever runs the gateway for a new one.",
                code=status,
            )
        case 429:
            return QuotaExceeded(
                f"The gateway {address} has no room for another conversation, or for one of yours.",
                hint=f"End another conversation, or: {_WAIT.lower()}",
                code=status,
            )
        case 502 | 503 | 504:
            return ConnectionFailed(
                f"The gateway {address} is not ready (HTTP {status}).", hint=_WAIT, code=status
            )
    return not_a_gateway(address, status)


def ended(
    code: int,
    reason: str,
    notice: ErrorNotice | None,
    secrets: tuple[str, ...],
    *,
    standing: bool,
    resuming: bool,
) -> LiveError:
    """The error for a connection that was ended, from the last ``error`` message and the close.

    Args:
        code: the close code, 1006 where none came.
        reason: the other side's words with it.
        notice: the last ``error`` message, where one came.
        secrets: taken out of whatever the other side said.
        standing: whether the setup had been confirmed.
        resuming: whether a handle was offered.
    """
    said = scrub(reason, secrets)[:_WORDS_CHARS]
    row = None if notice is None else ERROR_CODES.get(notice.code)
    if notice is not None and row is not None and row.fatal:
        words = scrub(notice.message, secrets)[:_WORDS_CHARS]
        message = words or f"The gateway says: {row.meaning}."
        return row.error(message, hint=row.hint, code=code, reason=said)
    close = CLOSE_CODES.get(code)
    kind = ConnectionLost if close is None else close.error
    if kind is SetupRefused and code in _OF_GOOGLE:
        # Relayed without a word: what is blamed is what was sent last.
        kind = ConnectionLost if standing else ResumptionRefused if resuming else SetupRefused
    what = "the gateway closed it" if close is None else close.meaning
    number = f"{code}: {said}" if said else str(code)
    return kind(
        f"The connection to the gateway ended: {what} ({number}).",
        hint=_HINTS.get(kind, "Connect again."),
        code=code,
        reason=said,
    )
