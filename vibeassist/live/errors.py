"""What can go wrong between this program and a Live API, split by what the user can do about it.

::

    LiveError
    ├── ConnectionFailed      no connection: network, address, timeout, proxy
    │   ├── CertificateNotTrusted  TLS: the server's certificate is not trusted
    │   ├── NotALiveServer    something answered, but it does not speak the protocol
    │   └── SetupTimedOut     connected, but setup was never confirmed
    ├── CredentialsRejected   the key or token is wrong, expired or not allowed
    ├── SetupRefused          the server refuses this model, voice or setting
    ├── QuotaExceeded         too many sessions, requests or tokens
    │   └── AllowanceUsedUp   ... and waiting a little does not help
    ├── ResumptionRefused     the resumption handle is not (or no longer) accepted
    ├── TakenOver             the conversation goes on elsewhere
    └── ConnectionLost        an established session ended without being asked to
"""

from vibeassist.errors import ExitCode, VibeAssistError


class LiveError(VibeAssistError):
    """The root of this layer.

    Args:
        message: what happened.
        hint: what to do.
        code: the WebSocket close code or HTTP status that said so, as it came on the wire.
        reason: the server's own words, as they came (with secrets taken out).
    """

    exit_code = ExitCode.CONNECTION

    def __init__(
        self, message: str, *, hint: str = "", code: int | None = None, reason: str = ""
    ) -> None:
        super().__init__(message, hint=hint)
        self.code = code
        self.reason = reason


class ConnectionFailed(LiveError):
    """No connection could be made."""


class CertificateNotTrusted(ConnectionFailed):
    """The server's certificate is not signed by anyone whom this machine trusts."""


class NotALiveServer(ConnectionFailed):
    """Something answered at the address, but it does not speak the protocol."""


class SetupTimedOut(ConnectionFailed):
    """The connection stood, but the server never confirmed the setup."""


class CredentialsRejected(LiveError):
    """The key or token is wrong, expired or not allowed here."""

    exit_code = ExitCode.CREDENTIALS


class SetupRefused(LiveError):
    """The server refuses this model, voice or setting."""

    exit_code = ExitCode.REFUSED


class QuotaExceeded(LiveError):
    """Too many sessions, requests or tokens for this key or user."""

    exit_code = ExitCode.REFUSED
    wait_s: float | None = None
    """How long the server asks to wait, where it says so."""


class AllowanceUsedUp(QuotaExceeded):
    """The credit, or the day's share: asking again in a while does not help."""


class ResumptionRefused(LiveError):
    """The resumption handle is not, or no longer, accepted."""


class TakenOver(LiveError):
    """Another connection carries this conversation on: to take it back would only start a war."""


class ConnectionLost(LiveError):
    """An established session ended without being asked to."""

    unconfirmed = 0
    """How many of the last messages the other side's network had not confirmed when a connection
    died of silence: they never arrived. After any other end nobody knows."""
