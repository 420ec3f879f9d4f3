"""Why connections end: every close code and reason that is known, with what it means for a person.

Pure data, so that the documentation can be tested against it. The codes and words are Google's as
seen in public reports; each row names where. Order matters: the first row that fits is taken.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from vibeassist.live.errors import (
    AllowanceUsedUp,
    ConnectionFailed,
    ConnectionLost,
    CredentialsRejected,
    LiveError,
    NotALiveServer,
    QuotaExceeded,
    ResumptionRefused,
    SetupRefused,
)


class Phase(StrEnum):
    """How far a connection had come when it ended."""

    CONNECTING = "connecting"
    """No WebSocket yet: names, network, TLS, HTTP."""
    SETUP = "setup"
    """The WebSocket stands, the setup is not yet confirmed."""
    OPEN = "open"
    """The conversation is on."""


ANY = frozenset(Phase)
BEFORE = frozenset({Phase.CONNECTING, Phase.SETUP})
SETUP = frozenset({Phase.SETUP})
OPEN = frozenset({Phase.OPEN})

KEY_PAGE = "https://aistudio.google.com/apikey"
HTTP_ERRORS = frozenset(range(300, 600))


@dataclass(frozen=True, slots=True)
class Cause:
    """One known way for a connection to end.

    ``message`` and ``hint`` may name ``{address}``, ``{model}``, ``{voice}``, ``{code}``,
    ``{said}`` (the server's own words, in brackets), ``{instead}`` (another model) and
    ``{other_voice}``.
    """

    id: str
    error: type[LiveError]
    message: str
    hint: str
    codes: frozenset[int] = frozenset()
    """WebSocket close codes and HTTP statuses; empty for any."""
    pattern: str = ""
    """A regular expression that the reason must contain, in any case; empty for any."""
    phases: frozenset[Phase] = ANY
    resuming: bool = False
    """Only where a resumption handle was offered."""
    example: str = ""
    """A reason that this row is for."""
    source: str = ""

    def fits(self, code: int | None, reason: str, phase: Phase, resuming: bool) -> bool:
        """Whether this row explains an end with ``code`` and ``reason``."""
        return (
            (not self.codes or code in self.codes)
            and phase in self.phases
            and (resuming or not self.resuming)
            and (not self.pattern or re.search(self.pattern, reason, re.IGNORECASE) is not None)
        )


def _codes(*codes: int) -> frozenset[int]:
    return frozenset(codes)


CAUSES: tuple[Cause, ...] = (
    Cause(
        id="key-leaked",
        error=CredentialsRejected,
        pattern=r"reported as leaked",
        message="Google has blocked this API key because it was found in public.",
        hint=f"Make a new one at {KEY_PAGE} and enter it with 'vibeassist key set'.",
        example="Your API key was reported as leaked. Please use another API key.",
        source="googleapis/python-genai issue 1710 (1008)",
    ),
    Cause(
        id="key-expired",
        error=CredentialsRejected,
        pattern=r"API key expired|token (has |is )?expired|expired (auth )?token",
        message="The API key or token has expired.",
        hint=f"Make a new one at {KEY_PAGE} and enter it with 'vibeassist key set'.",
        example="API key expired. Please renew the API key.",
        source="Gemini API, error API_KEY_INVALID",
    ),
    Cause(
        id="key-not-valid",
        error=CredentialsRejected,
        pattern=r"API[ _]key (is )?(not (valid|found)|invalid)|API_KEY_INVALID"
        r"|invalid authentication credential|UNAUTHENTICATED",
        message="The API key is not valid.",
        hint=f"Check it at {KEY_PAGE} and enter it with 'vibeassist key set'.",
        example="API key not valid. Please pass a valid API key.",
        source="Gemini API, error API_KEY_INVALID (1007)",
    ),
    Cause(
        id="key-missing",
        error=CredentialsRejected,
        pattern=r"unregistered callers|without established identity",
        message="The server did not receive an API key.",
        hint="Enter one with 'vibeassist key set'.",
        example="Method doesn't allow unregistered callers (callers without established identity).",
        source="Google APIs, error PERMISSION_DENIED",
    ),
    Cause(
        id="service-disabled",
        error=CredentialsRejected,
        pattern=r"SERVICE_DISABLED|has not been used in project|API_KEY_SERVICE_BLOCKED"
        r"|API_KEY_(IP_ADDRESS|HTTP_REFERRER)_BLOCKED|requests .* are blocked",
        message="This API key may not use the Gemini API, or not from here.",
        hint=f"Take off its restrictions, or use a key made at {KEY_PAGE}.",
        example="Generative Language API has not been used in project 1 before or it is disabled.",
        source="Google APIs, errors SERVICE_DISABLED and API_KEY_SERVICE_BLOCKED",
    ),
    Cause(
        id="location",
        error=SetupRefused,
        pattern=r"location is not supported",
        message="Google does not offer the Live API where you are.",
        hint="Use a gateway that stands in a supported country.",
        example="User location is not supported for the API use.",
        source="Gemini API troubleshooting, FAILED_PRECONDITION",
    ),
    Cause(
        id="billing",
        error=AllowanceUsedUp,
        pattern=r"credits? (is|are) depleted|project and billing|billing (account|is not|to be)",
        message="Google wants the billing of this key's project to be looked at {said}.",
        hint="Look at the project's billing in Google AI Studio.",
        example="Your prepayment credits are depleted. Please manage your project and billing.",
        source="Gemini API troubleshooting, RESOURCE_EXHAUSTED",
    ),
    Cause(
        id="quota",
        error=QuotaExceeded,
        pattern=r"RESOURCE_EXHAUSTED|\bquota\b|rate.?limit|too many (requests|sessions)"
        r"|concurrent session",
        message="This key's allowance is used up, or too many sessions are open at once.",
        hint="Close other sessions, wait a little, or look at the limits in Google AI Studio.",
        example="You exceeded your current quota, please check your plan and billing details.",
        source="googleapis/python-genai issue 874 (1011 with RESOURCE_EXHAUSTED)",
    ),
    Cause(
        id="quota-status",
        error=QuotaExceeded,
        codes=_codes(429),
        message="Too many sessions or requests at once.",
        hint="Close other sessions and wait a little.",
    ),
    Cause(
        id="model-unknown",
        error=SetupRefused,
        pattern=r"(models?/\S+|model) (is )?not found|not supported for bidiGenerateContent"
        r"|no longer available",
        message="The server does not know the model {model}, or not for Live conversations.",
        hint="Choose another model, for example {instead}.",
        example="models/x is not found for API version v1beta, or is not supported for "
        "bidiGenerateContent.",
        source="livekit/agents issue 4414, google/adk-python issue 3964 (1008)",
    ),
    Cause(
        id="permission",
        error=CredentialsRejected,
        pattern=r"PERMISSION_DENIED|does not have permission|access denied|denied access",
        message="This key is not allowed to do that.",
        hint=f"Use a key made at {KEY_PAGE}, or another model.",
        example="The caller does not have permission",
        source="Gemini API troubleshooting, PERMISSION_DENIED",
    ),
    Cause(
        id="voice-unknown",
        error=SetupRefused,
        pattern=r"\bvoice\b",
        phases=SETUP,
        message="The server does not know the voice {voice}.",
        hint="Choose another voice, for example {other_voice}.",
        example="Requested voice api_name 'x' is not available for model.",
        source="Live API, speech configuration",
    ),
    Cause(
        id="setup-field",
        error=SetupRefused,
        pattern=r"Unknown name|Cannot find field|Invalid value (at|\()|Invalid JSON payload",
        phases=SETUP,
        message="The server does not take a setting of this conversation {said}.",
        hint="Go back to the default settings of {model}, or choose another model.",
        example="Invalid JSON payload received. Unknown name \"x\" at 'setup': Cannot find field.",
        source="Google APIs, JSON transcoding errors (1007)",
    ),
    Cause(
        id="handle-refused",
        error=ResumptionRefused,
        pattern=r"\bhandle\b|resumption|session (is |was )?not found|session (has )?expired",
        phases=BEFORE,
        resuming=True,
        message="The server can no longer take up the earlier conversation.",
        hint="Start a new one.",
        example="BidiGenerateContent session not found",
        source="livekit/agents issue 5102 (1008)",
    ),
    Cause(
        id="handle-suspected",
        error=ResumptionRefused,
        codes=_codes(1007, 1008),
        phases=SETUP,
        resuming=True,
        message="The server did not take up the earlier conversation {said}.",
        hint="Start a new one.",
        example="Request contains an invalid argument.",
        source="Google AI developers forum 186392 (1007 and 1008 on resumption)",
    ),
    Cause(
        id="resumption-delayed",
        error=ConnectionFailed,
        codes=_codes(1011),
        phases=SETUP,
        resuming=True,
        message="The server could not take up the earlier conversation just now {said}.",
        hint="Try again in a moment.",
        example="Internal error encountered.",
        source="resumption while the old socket is open, sip-to-ai pull request 14 (1011)",
    ),
    Cause(
        id="setup-refused",
        error=SetupRefused,
        codes=_codes(1007, 1003, 400),
        phases=SETUP,
        message="The server refuses a setting of this conversation {said}.",
        hint="Go back to the default settings of {model}, or choose another model.",
        example="Request contains an invalid argument.",
        source="close code 1007, INVALID_ARGUMENT",
    ),
    Cause(
        id="setup-refused-policy",
        error=SetupRefused,
        codes=_codes(1008),
        phases=SETUP,
        message="The server refuses this conversation {said}.",
        hint="Check the model and its settings; {model} may not take all of them.",
        example="Operation is not implemented, or supported, or enabled.",
        source="close code 1008",
    ),
    Cause(
        id="credentials-status",
        error=CredentialsRejected,
        codes=_codes(401, 403),
        message="{address} does not accept this key ({code}).",
        hint=f"Check it at {KEY_PAGE} and enter it with 'vibeassist key set'.",
    ),
    Cause(
        id="proxy-login",
        error=ConnectionFailed,
        codes=_codes(407),
        message="The network's proxy wants a name and a password (407).",
        hint="Put them into the HTTPS_PROXY variable, or ask whoever runs the network.",
    ),
    Cause(
        id="server-busy-status",
        error=ConnectionFailed,
        codes=frozenset(range(500, 600)),
        message="{address} cannot answer at the moment ({code}).",
        hint="Try again in a little while.",
    ),
    Cause(
        id="not-live-status",
        error=NotALiveServer,
        codes=frozenset(range(200, 500)),
        phases=frozenset({Phase.CONNECTING}),
        message="{address} answers, but not as a Live API ({code}).",
        hint="Check the address of the Live API (VIBEASSIST_LIVE_URL).",
    ),
    Cause(
        id="unavailable-at-setup",
        error=ConnectionFailed,
        codes=_codes(1011, 1012, 1013, 1014),
        phases=BEFORE,
        message="The Live API has a fault of its own and could not begin {said}.",
        hint="Try again in a little while.",
        example="The service is currently unavailable.",
        source="googleapis/python-genai issue 760 (1011)",
    ),
    Cause(
        id="ended-at-setup",
        error=ConnectionFailed,
        phases=BEFORE,
        message="{address} hung up before the conversation began ({code}).",
        hint="Check the address of the Live API (VIBEASSIST_LIVE_URL), or try again.",
    ),
    Cause(
        id="unavailable",
        error=ConnectionLost,
        codes=_codes(1011),
        phases=OPEN,
        message="The Live API had a fault of its own {said}.",
        hint="Connect again.",
        example="Deadline expired before operation could complete.",
        source="googleapis/python-genai issue 760, Google AI developers forum 186392 (1011)",
    ),
    Cause(
        id="refused-message",
        error=ConnectionLost,
        codes=_codes(1003, 1007, 1009),
        phases=OPEN,
        message="The server did not take something that was sent {said}.",
        hint="Connect again; if it happens again, start a new conversation.",
        example="Request contains an invalid argument.",
        source="close code 1007, INVALID_ARGUMENT",
    ),
    Cause(
        id="policy",
        error=ConnectionLost,
        codes=_codes(1008),
        phases=OPEN,
        message="The server broke the conversation off {said}.",
        hint="Connect again; this also happens in the middle of a function call.",
        example="Operation is not implemented, or supported, or enabled.",
        source="googleapis/js-genai issue 1236, livekit/agents issue 4545 (1008)",
    ),
    Cause(
        id="going-away",
        error=ConnectionLost,
        codes=_codes(1001, 1012, 1013),
        phases=OPEN,
        message="The server closed this connection to make room or to restart {said}.",
        hint="Connect again.",
        source="close code 1001, RFC 6455 section 7.4.1",
    ),
    Cause(
        id="ended",
        error=ConnectionLost,
        codes=_codes(1000),
        phases=OPEN,
        message="The server ended the conversation {said}.",
        hint="Connect again.",
        source="close code 1000, RFC 6455 section 7.4.1",
    ),
    Cause(
        id="cut",
        error=ConnectionLost,
        codes=_codes(1005, 1006),
        phases=OPEN,
        message="The connection broke off without a word ({code}).",
        hint="Check the network and connect again.",
        source="close code 1006, RFC 6455 section 7.4.1",
    ),
    Cause(
        id="lost",
        error=ConnectionLost,
        phases=OPEN,
        message="The connection ended {said}.",
        hint="Connect again.",
    ),
)


@dataclass(frozen=True, slots=True)
class Situation:
    """What was being done when it went wrong."""

    phase: Phase
    address: str = "the Live API"
    """The host, as a person would name it."""
    model: str = ""
    voice: str = ""
    resuming: bool = False
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """What must not appear in any error: the key, the handle."""


def find(code: int | None, reason: str, situation: Situation) -> Cause:
    """The first row that explains an end; the last rows fit any."""
    phase, resuming = situation.phase, situation.resuming
    return next(row for row in CAUSES if row.fits(code, reason, phase, resuming))
