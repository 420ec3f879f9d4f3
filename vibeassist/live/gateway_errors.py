"""What went wrong between this program and a gateway, said so that a person can act on it. Pure."""

import socket
import ssl
from typing import NamedTuple

from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidMessage,
    InvalidProxy,
    InvalidStatus,
    ProxyError,
)

from vibeassist.live.errors import (
    CertificateNotTrusted,
    ConnectionFailed,
    ConnectionLost,
    CredentialsRejected,
    LiveError,
    NotALiveServer,
    QuotaExceeded,
)
from vibeassist.live.protocol import CLOSE_CODES, ERROR_CODES, SUBPROTOCOL, ErrorNotice

_REASON_LETTERS = 300  # more of the other side's words than this helps nobody
_NO_CLOSE = 1006

_CHECK_ADDRESS = "Check the gateway's address."
_CHECK_NETWORK = "Check the address and the network, and that the gateway is running."


class End(NamedTuple):
    """How a connection ended on the wire."""

    code: int
    reason: str


def end_of(error: ConnectionClosed) -> End:
    """The close code and reason that came; 1006 where none came."""
    frame = error.rcvd
    return End(_NO_CLOSE, "") if frame is None else End(frame.code, frame.reason)


def not_connected(error: BaseException) -> LiveError:
    """The error for a connection that could not be made."""
    if isinstance(error, LiveError):
        return error
    if isinstance(error, InvalidStatus):
        return _refused(error.response.status_code)
    if isinstance(error, ssl.SSLCertVerificationError):
        return CertificateNotTrusted(
            f"The gateway's certificate is not trusted ({error.verify_message}).",
            hint="Name its CA file (VIBEASSIST_CA_FILE), or use the address in the certificate.",
        )
    if isinstance(error, ssl.SSLError):
        return NotALiveServer(
            "The address does not answer with TLS.",
            hint=f"{_CHECK_ADDRESS} A gateway on this machine without TLS is http://localhost:PORT.",
        )
    if isinstance(error, ProxyError | InvalidProxy):
        return ConnectionFailed(
            "The network's proxy does not let the connection through.",
            hint="Check the proxy settings of this system, or except the gateway from them.",
        )
    if isinstance(error, InvalidMessage | InvalidHandshake | ConnectionClosed):
        return not_a_gateway()
    if isinstance(error, socket.gaierror):
        return ConnectionFailed("The gateway's name is not known.", hint=_CHECK_NETWORK)
    if isinstance(error, ConnectionRefusedError):
        return ConnectionFailed("Nothing answers at the gateway's address.", hint=_CHECK_NETWORK)
    if isinstance(error, TimeoutError):
        return ConnectionFailed("The gateway did not answer in time.", hint=_CHECK_NETWORK)
    why = getattr(error, "strerror", None) or type(error).__name__
    return ConnectionFailed(f"The gateway cannot be reached ({why}).", hint=_CHECK_NETWORK)


def not_a_gateway(status: int | None = None) -> NotALiveServer:
    """The error for something that answers, but not as a gateway."""
    how = "" if status is None else f" (HTTP {status})"
    return NotALiveServer(
        f"What answers at the address is not a gateway that speaks {SUBPROTOCOL}{how}.",
        hint=_CHECK_ADDRESS,
        code=status,
    )


def _refused(status: int) -> LiveError:
    match status:
        case 401 | 403:
            return CredentialsRejected(
                "The gateway does not accept the token.",
                hint="Ask whoever runs the gateway for a new one.",
                code=status,
            )
        case 429:
            return QuotaExceeded(
                "The gateway has no room for another conversation.",
                hint="End another conversation, or wait a little and connect again.",
                code=status,
            )
        case 502 | 503 | 504:
            return ConnectionFailed(
                f"The gateway is not ready (HTTP {status}).",
                hint="Wait a little and connect again.",
                code=status,
            )
    return not_a_gateway(status)


def ended(end: End, notice: ErrorNotice | None, token: str) -> LiveError:
    """The error for a connection that was ended, from the last ``error`` message and the close.

    Args:
        end: the close.
        notice: the last ``error`` message, where one came.
        token: taken out of whatever the other side said.
    """
    reason = _clean(end.reason, token)
    row = None if notice is None else ERROR_CODES.get(notice.code)
    if notice is not None and row is not None and row.fatal:
        message = _clean(notice.message, token) or f"The gateway says: {row.meaning}."
        return row.error(message, hint=row.hint, code=end.code, reason=reason)
    close = CLOSE_CODES.get(end.code)
    kind = ConnectionLost if close is None else close.error
    what = f"close code {end.code}" if close is None else close.meaning
    said = f" ({reason})" if reason else ""
    hint = "Connect again." if close is None or close.again != "no" else ""
    return kind(
        f"The connection to the gateway ended: {what}{said}.",
        hint=hint,
        code=end.code,
        reason=reason,
    )


def _clean(text: str, token: str) -> str:
    """One printable line without the token."""
    line = " ".join(text.replace(token, "[token]").split())
    return "".join(letter for letter in line if letter.isprintable())[:_REASON_LETTERS]
