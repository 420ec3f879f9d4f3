"""How a relayed session ends, and how its client is told: close code, reason, ``error``. Pure."""

import re
from dataclasses import dataclass

import aiohttp

from vibeassist.live.protocol import ErrorNotice

REASON_BYTES = 123  # RFC 6455: a control frame holds 125 bytes, two of them the code
_NEVER_ON_THE_WIRE = (0, 1005, 1006, 1015)  # RFC 6455 section 7.4.1; 0 is a close without a code
_GOOGLE_KEY = re.compile(r"AIza[0-9A-Za-z_-]{20,}")


@dataclass(frozen=True, slots=True)
class End:
    """The end of a session."""

    code: int
    reason: str
    notice: ErrorNotice | None = None
    """Said before the close."""
    gone: bool = False
    """True: the client is no longer there, so nothing is said to it."""


CLIENT_GONE = End(1000, "", gone=True)


def refused(what: str) -> End:
    """The end for a setup that cannot be used."""
    return End(
        4400, _short(what), ErrorNotice("SETUP_FAILED", f"The setup cannot be used: {what}.")
    )


def told(code: int, name: str, message: str) -> End:
    """An end of the gateway's own, with one sentence."""
    return End(code, name, ErrorNotice(name, message))


def upstream_closed(code: int, reason: str, *, ready: bool, resuming: bool, key: str) -> End:
    """The end for a session that Google closed; code and reason are passed on.

    Args:
        code: Google's close code, 1006 where none came.
        reason: Google's words.
        ready: whether the setup had been confirmed.
        resuming: whether the setup named a handle.
        key: taken out of the words.
    """
    words = without_key(reason, key)
    relayed = 1011 if code in _NEVER_ON_THE_WIRE else code
    name, sentence = _verdict(code, words, ready=ready, resuming=resuming)
    said = f": {words}" if words else ""
    return End(relayed, _short(words), ErrorNotice(name, f"{sentence} (close code {code}){said}"))


def _verdict(code: int, words: str, *, ready: bool, resuming: bool) -> tuple[str, str]:
    lower = words.lower()
    if "api key" in lower or "api_key" in lower or "permission_denied" in lower:
        return "UPSTREAM_KEY_REJECTED", "Google refuses the gateway's key"
    if "resource_exhausted" in lower or "quota" in lower:
        return "QUOTA_EXCEEDED", "The quota of the gateway's key is used up"
    if not ready and resuming:
        return "RESUMPTION_REFUSED", "Google does not resume the conversation"
    if not ready and code in (1007, 1008):
        return "SETUP_FAILED", "Google refuses the setup"
    return "LIVE_SESSION_LOST", "Google ended the session"


def upstream_unreachable(error: BaseException) -> End:
    """The end for a connection to Google that could not be made."""
    if isinstance(error, aiohttp.WSServerHandshakeError):
        if error.status in (401, 403):
            return told(1008, "UPSTREAM_KEY_REJECTED", "Google refuses the gateway's key.")
        if error.status == 429:
            return told(1013, "QUOTA_EXCEEDED", "The quota of the gateway's key is used up.")
        why = f"HTTP {error.status}"
    elif isinstance(error, aiohttp.ClientConnectorCertificateError):
        why = "its certificate is not trusted"
    elif isinstance(error, aiohttp.ClientConnectorDNSError):
        why = "its name is not known"
    elif isinstance(error, TimeoutError):
        why = "no answer in time"
    else:
        why = "no connection"
    return told(1014, "GEMINI_CONNECT_FAILED", f"The gateway cannot reach Google: {why}.")


def without_key(words: str, key: str) -> str:
    """``words`` without this key, and without anything that looks like another."""
    if key:
        words = words.replace(key, "[key]")
    return _GOOGLE_KEY.sub("[key]", words)


def _short(reason: str) -> str:
    """As much of the reason as a close frame holds, cut between characters."""
    return reason.encode()[:REASON_BYTES].decode(errors="ignore")
