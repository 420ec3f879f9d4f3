"""One error tree from two libraries: every exception of a connection becomes a ``LiveError``.

The SDK raises ``APIError`` from its receiver (even for a clean end, and with 1006 in place of the
code that really came), ``websockets`` raises ``ConnectionClosed`` from a send and ``InvalidStatus``
from a handshake, and below both are TLS and the network. The true cause is dug out of the chain.
"""

import errno
import json
import re
import socket
import ssl
from collections.abc import Iterator
from urllib.parse import quote

from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidProxy,
    InvalidStatus,
    InvalidURI,
    ProxyError,
)

from vibeassist.live.causes import Phase, Situation, find
from vibeassist.live.errors import (
    CertificateNotTrusted,
    ConnectionFailed,
    ConnectionLost,
    LiveError,
    NotALiveServer,
    QuotaExceeded,
    SetupTimedOut,
)
from vibeassist.live.models import CAPABILITIES, RETIRED, bare_name

ABNORMAL = 1006  # RFC 6455: no close frame came

# A second belt, for keys that are not ours to know: Google's key formats, tokens, query strings.
_SECRET_SHAPES = re.compile(
    r"AIza[\w-]{10,}|AQ\.[\w-]{10,}|auth_tokens/[\w.-]+|ya29\.[\w.-]+"
    r"|(?<=key=)[^&\s'\"]+|(?<=access_token=)[^&\s'\"]+|(?<=Bearer )\S+|(?<=Token )\S{8,}"
)
# "Please retry in 12.5s." and "retryDelay": "12s" (Gemini API, RESOURCE_EXHAUSTED).
_RETRY = re.compile(r"retry(?: in |Delay\W+)(\d+(?:\.\d+)?) ?s", re.IGNORECASE)
_ERRNO = re.compile(r"\[Errno (-?\d+)\]")
_NO_NETWORK = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
_REASON_CHARS = 300


def scrub(text: str, secrets: tuple[str, ...] = ()) -> str:
    """``text`` with every known secret and everything key-shaped taken out, on one line."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***").replace(quote(secret, safe=""), "***")
    text = _SECRET_SHAPES.sub("***", text)
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def from_close(
    code: int | None, reason: str, situation: Situation, retry_after: str = ""
) -> LiveError:
    """The error for a connection that was closed with ``code`` and ``reason``.

    Args:
        code: the close code or HTTP status.
        reason: the server's words.
        situation: what was being done.
        retry_after: the value of that header, where there is one.
    """
    said = scrub(reason, situation.secrets)[:_REASON_CHARS]
    row = find(code, said, situation)
    number = str(code) if code is not None else "no code"
    model = bare_name(situation.model)
    gone = RETIRED.get(model)
    others = [name for name, other in CAPABILITIES.items() if other.conversational]
    words = {
        "address": situation.address,
        "model": model or "the model",
        "voice": situation.voice or "that was asked for",
        "code": number,
        "said": f"({number}: {said.rstrip('.')})" if said else f"({number})",
        "instead": gone.instead if gone else next(name for name in others if name != model),
        "other_voice": next(name for name in ("Puck", "Kore") if name != situation.voice),
    }
    error = row.error(
        row.message.format_map(words), hint=row.hint.format_map(words), code=code, reason=said
    )
    if isinstance(error, QuotaExceeded):
        error.wait_s = wait_s(reason, retry_after)
    return error


def wait_s(reason: str, retry_after: str = "") -> float | None:
    """How long a server asks to wait, in the words of its refusal or in its header."""
    said = _RETRY.search(reason) or re.fullmatch(r"\s*(\d+)\s*", retry_after)
    return float(said[1]) if said else None


def normalise(exc: BaseException, situation: Situation) -> LiveError:
    """The error for any exception of a connection. Never raises; holds no secret and no cause.

    The result is to be raised outside of the handler that caught ``exc``: a chained original would
    carry along what was scrubbed.
    """
    chain = list(_chain(exc))
    for known in chain:
        if isinstance(known, LiveError):
            return known
    for closed in chain:
        if isinstance(closed, ConnectionClosed):
            return from_close(*close_of(closed), situation)
    for found in chain:
        error = _network(found, situation)
        if error is not None:
            return error
    code = getattr(exc, "code", None)
    if isinstance(code, int):  # the SDK's APIError
        details = getattr(exc, "message", None) or getattr(exc, "details", "")
        return from_close(code, details if isinstance(details, str) else "", situation)
    return _unknown(exc, situation)


def is_closed(exc: BaseException) -> bool:
    """Whether ``exc`` says, however wrapped, that the WebSocket is closed."""
    return any(isinstance(found, ConnectionClosed) for found in _chain(exc))


def close_of(closed: ConnectionClosed) -> tuple[int, str]:
    """The close code and reason as they came, or as this side gave them, or 1006."""
    frame = closed.rcvd or closed.sent
    return (frame.code, frame.reason) if frame else (ABNORMAL, "")


def _chain(exc: BaseException) -> Iterator[BaseException]:
    """``exc`` and what lies behind it, each once."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [exc]
    while waiting:
        found = waiting.pop(0)
        if found is None or id(found) in seen:
            continue
        seen.add(id(found))
        yield found
        waiting += [found.__cause__, found.__context__]


def _network(exc: BaseException, situation: Situation) -> LiveError | None:
    """Handshake, TLS, names and sockets; None if it is none of these."""
    address = situation.address
    if isinstance(exc, InvalidStatus):
        status = exc.response.status_code
        retry_after = exc.response.headers.get("Retry-After", "")
        return from_close(status, body_message(exc.response.body), situation, retry_after)
    if isinstance(exc, ProxyError | InvalidProxy):
        refusal = getattr(getattr(exc, "response", None), "status_code", None)
        if refusal == 407:
            return from_close(refusal, "", situation)
        return ConnectionFailed(
            f"The network's proxy does not let a connection to {address} through.",
            hint="Check the HTTPS_PROXY variable or the system's proxy settings.",
            code=refusal,
        )
    if isinstance(exc, InvalidURI):
        return ConnectionFailed(
            f"{address} is not an address that can be connected to.",
            hint="It should look like https://host or https://host:port.",
        )
    if isinstance(exc, ssl.SSLError):
        return _tls(exc, situation)
    if isinstance(exc, InvalidHandshake):
        return NotALiveServer(
            f"{address} answers, but does not speak the Live API's protocol.",
            hint="Check the address of the Live API (VIBEASSIST_LIVE_URL).",
        )
    if isinstance(exc, TimeoutError):
        return _timeout(situation)
    return _socket(exc, situation) if isinstance(exc, OSError) else None


def body_message(body: bytes | bytearray | None) -> str:
    """Google's own words in the body of a refusal; nothing if it is not Google's JSON."""
    try:
        value = json.loads(body or b"")
        error = (value[0] if isinstance(value, list) else value)["error"]
        return f"{error.get('status', '')}: {error['message']}".strip(": ")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return ""


def _tls(exc: ssl.SSLError, situation: Situation) -> LiveError:
    address = situation.address
    if not isinstance(exc, ssl.SSLCertVerificationError):
        return NotALiveServer(
            f"{address} does not speak TLS as a Live API does.",
            hint="Check the address and the port (VIBEASSIST_LIVE_URL).",
        )
    why = scrub(getattr(exc, "verify_message", "") or "not trusted", situation.secrets)
    if "Hostname mismatch" in why or "IP address mismatch" in why:
        return CertificateNotTrusted(
            f"The certificate of {address} was made for another host.",
            hint="Check the address; if it is right, someone may be in between.",
        )
    return CertificateNotTrusted(
        f"The certificate of {address} is not trusted ({why}).",
        hint="If the server is your own, name its CA in VIBEASSIST_CA_FILE; if this machine has no"
        " certificates at all, install ca-certificates; else someone may be in between.",
    )


def _timeout(situation: Situation) -> LiveError:
    if situation.phase is Phase.SETUP:
        return SetupTimedOut(
            f"{situation.address} never confirmed the setup of {bare_name(situation.model)}.",
            hint="Try again; if it stays so, go back to the model's default settings.",
        )
    if situation.phase is Phase.CONNECTING:
        return ConnectionFailed(
            f"{situation.address} does not answer.", hint="Check the network and the address."
        )
    return ConnectionLost(
        "The connection timed out.", hint="Check the network and connect again.", code=ABNORMAL
    )


def _socket(exc: OSError, situation: Situation) -> LiveError:
    address = situation.address
    if situation.phase is Phase.OPEN:
        return from_close(ABNORMAL, "", situation)
    if isinstance(exc, socket.gaierror):
        return ConnectionFailed(
            f"The address of {address} cannot be found.",
            hint="Check the network connection and the spelling of the address.",
        )
    # Several addresses were tried: asyncio then leaves the numbers in the text alone.
    numbers = {exc.errno} if exc.errno else {int(number) for number in _ERRNO.findall(str(exc))}
    if errno.ECONNREFUSED in numbers:
        return ConnectionFailed(
            f"Nothing answers at {address}.", hint="Check the address, and that the server runs."
        )
    if numbers & _NO_NETWORK:
        return ConnectionFailed(
            f"There is no way to {address}.", hint="Check the network connection."
        )
    if isinstance(exc, ConnectionError):
        return ConnectionFailed(
            f"{address} hung up before the conversation began.",
            hint="Check the address (VIBEASSIST_LIVE_URL), or try again.",
        )
    return ConnectionFailed(
        f"No connection to {address} could be made.", hint="Check the network and the address."
    )


def _unknown(exc: BaseException, situation: Situation) -> LiveError:
    if isinstance(exc, ImportError):
        return ConnectionFailed(
            "A SOCKS proxy is set, and this program has nothing to speak to one with.",
            hint="Install python-socks, or set HTTPS_PROXY to an HTTP proxy.",
        )
    if situation.phase is Phase.OPEN:
        return from_close(ABNORMAL, "", situation)
    return NotALiveServer(
        f"{situation.address} does not answer as a Live API does ({type(exc).__name__}).",
        hint="Check the address of the Live API (VIBEASSIST_LIVE_URL).",
    )
