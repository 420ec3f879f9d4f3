"""One error tree: every known end of a connection, and every exception of two libraries."""

import errno
import socket
import ssl

import pytest
from google.genai import errors as sdk
from websockets.datastructures import Headers
from websockets.exceptions import (
    ConnectionClosedError,
    ConnectionClosedOK,
    InvalidMessage,
    InvalidProxyStatus,
    InvalidStatus,
    InvalidUpgrade,
    InvalidURI,
    ProxyError,
)
from websockets.frames import Close
from websockets.http11 import Response

from vibeassist.live import errors as live
from vibeassist.live.causes import CAUSES, Phase, Situation, find
from vibeassist.live.normaliser import from_close, normalise, scrub

KEY = "canary-of-no-known-shape"
CONNECTING = Situation(Phase.CONNECTING, address="live.example", model="m", secrets=(KEY,))
SETUP = Situation(Phase.SETUP, address="live.example", model="m", voice="V", secrets=(KEY,))
OPEN = Situation(Phase.OPEN, address="live.example", model="m", secrets=(KEY,))
RESUMING = Situation(Phase.SETUP, address="live.example", model="m", resuming=True)


def situation(row) -> Situation:
    phase = next(p for p in (Phase.SETUP, Phase.OPEN, Phase.CONNECTING) if p in row.phases)
    return Situation(phase, address="live.example", model="m", resuming=row.resuming)


@pytest.mark.parametrize("row", CAUSES, ids=lambda row: row.id)
def test_every_row_can_be_reached_by_its_own_example(row):
    code = min(row.codes, default=4999)
    assert find(code, row.example, situation(row)) is row


@pytest.mark.parametrize("row", CAUSES, ids=lambda row: row.id)
def test_every_row_makes_whole_sentences(row):
    code = min(row.codes, default=4999)
    error = from_close(code, row.example, situation(row))
    assert type(error) is row.error
    assert (error.code, error.reason) == (code, row.example)
    for sentence in (error.message, error.hint):
        assert sentence[0].isupper() or sentence.startswith("live.example")
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert "\n" not in sentence


def test_the_rows_have_names_of_their_own():
    assert len({row.id for row in CAUSES}) == len(CAUSES)


@pytest.mark.parametrize("phase", list(Phase))
@pytest.mark.parametrize("code", [None, 0, 200, 302, 400, 404, 500, 1000, 1006, 1015, 3000, 4999])
def test_whatever_the_code_there_is_an_answer(phase, code):
    assert isinstance(from_close(code, "", Situation(phase)), live.LiveError)


@pytest.mark.parametrize(
    ("code", "reason", "where", "kind"),
    [
        (1007, "API key not valid. Please pass a valid API key.", SETUP, "CredentialsRejected"),
        (1008, "API key not valid.", SETUP, "CredentialsRejected"),
        (1008, "Your API key was reported as leaked.", OPEN, "CredentialsRejected"),
        (1007, "API key not valid.", RESUMING, "CredentialsRejected"),
        (1008, "models/m is not found for API version v1beta", RESUMING, "SetupRefused"),
        (1011, "RESOURCE_EXHAUSTED", OPEN, "QuotaExceeded"),
        (1011, "You exceeded your current quota", SETUP, "QuotaExceeded"),
        (1013, "too many sessions", SETUP, "QuotaExceeded"),
        (1011, "The service is currently unavailable.", SETUP, "ConnectionFailed"),
        (1011, "The service is currently unavailable.", OPEN, "ConnectionLost"),
        (1011, "Internal error encountered.", RESUMING, "ConnectionFailed"),
        (1008, "BidiGenerateContent session not found", RESUMING, "ResumptionRefused"),
        (1007, "Request contains an invalid argument.", RESUMING, "ResumptionRefused"),
        (1007, "Request contains an invalid argument.", SETUP, "SetupRefused"),
        (1007, "Request contains an invalid argument.", OPEN, "ConnectionLost"),
        (1008, "Operation is not implemented, or supported, or enabled.", OPEN, "ConnectionLost"),
        (1008, "User location is not supported for the API use.", SETUP, "SetupRefused"),
        (1000, "", OPEN, "ConnectionLost"),
        (1001, "", OPEN, "ConnectionLost"),
        (1006, "", OPEN, "ConnectionLost"),
        (1006, "", SETUP, "ConnectionFailed"),
        (1000, "", SETUP, "ConnectionFailed"),
    ],
)
def test_codes_and_reasons(code, reason, where, kind):
    error = from_close(code, reason, where)
    assert type(error).__name__ == kind
    assert error.code == code


def test_the_servers_own_words_reach_the_user():
    error = from_close(1011, "Deadline expired before operation could complete.", OPEN)
    assert "(1011: Deadline expired before operation could complete)" in error.message


def test_a_model_that_is_gone_is_answered_with_its_successor():
    gone = Situation(Phase.SETUP, model="models/gemini-3.1-flash-live-preview")
    error = from_close(1008, "models/x is not found for API version v1beta", gone)
    assert "gemini-3.1-flash-live-preview" in error.message
    assert "gemini-3.8-live" in error.hint


def test_what_was_refused_is_not_what_is_recommended():
    asked = Situation(Phase.SETUP, model="gemini-3.8-live", voice="Puck")
    model = from_close(1008, "models/gemini-3.8-live is not found", asked)
    assert "gemini-3.8-live." not in model.hint
    voice = from_close(1007, "Requested voice is not available", asked)
    assert "Puck" not in voice.hint


def status(code: int, body: bytes = b"") -> InvalidStatus:
    return InvalidStatus(Response(code, "", Headers(), body))


def google_error(status_name: str, words: str) -> bytes:
    return (f'{{"error": {{"code": 1, "message": "{words}", "status": "{status_name}"}}}}').encode()


def unverified(message: str) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_message = message
    return error


@pytest.mark.parametrize(
    ("exc", "kind", "said"),
    [
        (status(401), "CredentialsRejected", "does not accept this key (401)"),
        (status(403), "CredentialsRejected", "(403)"),
        (
            status(400, google_error("INVALID_ARGUMENT", "API key not valid.")),
            "CredentialsRejected",
            "not valid",
        ),
        (
            status(403, google_error("RESOURCE_EXHAUSTED", "Later.")),
            "QuotaExceeded",
            "allowance",
        ),
        (status(429), "QuotaExceeded", "Too many"),
        (status(200, b"<html>"), "NotALiveServer", "(200)"),
        (status(404, b"<html>"), "NotALiveServer", "(404)"),
        (status(404, b'{"error": "no"}'), "NotALiveServer", "(404)"),
        (status(503), "ConnectionFailed", "(503)"),
        (InvalidUpgrade("Upgrade"), "NotALiveServer", "protocol"),
        (InvalidMessage("did not receive a valid HTTP response"), "NotALiveServer", "protocol"),
        (ProxyError("refused"), "ConnectionFailed", "proxy"),
        (
            InvalidProxyStatus(Response(407, "", Headers())),
            "ConnectionFailed",
            "a name and a password",
        ),
        (InvalidURI("wss://x", "no"), "ConnectionFailed", "not an address"),
        (unverified("self-signed certificate"), "CertificateNotTrusted", "self-signed"),
        (
            unverified("Hostname mismatch, certificate is not valid for 'x'."),
            "CertificateNotTrusted",
            "another host",
        ),
        (ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER]"), "NotALiveServer", "TLS"),
        (socket.gaierror(-2, "Name or service not known"), "ConnectionFailed", "found"),
        (ConnectionRefusedError(errno.ECONNREFUSED, ""), "ConnectionFailed", "Nothing answers"),
        (
            OSError("Multiple exceptions: [Errno 111] Connect call failed ('::1', 1, 0, 0)"),
            "ConnectionFailed",
            "Nothing answers",
        ),
        (OSError(errno.ENETUNREACH, ""), "ConnectionFailed", "no way"),
        (OSError(errno.EMFILE, ""), "ConnectionFailed", "No connection"),
        (ConnectionResetError(errno.ECONNRESET, ""), "ConnectionFailed", "hung up"),
        (TimeoutError(), "ConnectionFailed", "does not answer"),
        (ImportError("python-socks"), "ConnectionFailed", "SOCKS"),
        (ValueError(f"Failed to parse response: {KEY}"), "NotALiveServer", "ValueError"),
    ],
)
def test_while_connecting(exc, kind, said):
    error = normalise(exc, CONNECTING)
    assert type(error).__name__ == kind
    assert said in error.message
    assert error.hint
    assert KEY not in str(error)


def test_a_setup_that_is_never_confirmed_names_the_model():
    error = normalise(TimeoutError(), SETUP)
    assert type(error) is live.SetupTimedOut
    assert "setup of m" in error.message


@pytest.mark.parametrize(
    "exc", [TimeoutError(), OSError(errno.EPIPE, ""), RuntimeError("?"), EOFError()]
)
def test_an_open_session_that_breaks_is_lost(exc):
    assert type(normalise(exc, OPEN)) is live.ConnectionLost


def sdk_error(closed: Exception, code: int) -> Exception:
    """As the SDK raises it: in the handler of what really happened."""
    try:
        try:
            raise closed
        except Exception:
            sdk.APIError.raise_error(code, "abnormal closure", None)
    except sdk.APIError as exc:
        return exc
    raise AssertionError


def test_the_true_code_is_dug_out_from_behind_the_sdks_1006():
    closed = ConnectionClosedError(None, Close(1011, "keepalive ping timeout"))
    error = normalise(sdk_error(closed, 1006), OPEN)
    assert (error.code, error.reason) == (1011, "keepalive ping timeout")


def test_what_the_server_sent_counts_more_than_what_was_answered():
    closed = ConnectionClosedOK(Close(1008, "theirs"), Close(1000, "ours"), True)
    error = normalise(sdk_error(closed, 1008), OPEN)
    assert (error.code, error.reason) == (1008, "theirs")


def test_an_error_of_the_sdks_without_a_socket_keeps_its_code():
    error = normalise(sdk.ClientError(429, {"error": {"message": "RESOURCE_EXHAUSTED"}}), SETUP)
    assert type(error) is live.QuotaExceeded
    assert error.code == 429


def test_an_error_that_is_ours_already_stays_as_it_is():
    ours = live.SetupRefused("No.")
    wrapped = RuntimeError()
    wrapped.__cause__ = ours
    assert normalise(wrapped, SETUP) is ours


def test_a_chain_that_bites_its_tail_ends():
    first, second = ValueError(), ValueError()
    first.__context__, second.__context__ = second, first
    assert isinstance(normalise(first, SETUP), live.LiveError)


@pytest.mark.parametrize(
    "text",
    [
        f"bad key {KEY}!",
        "key AIzaSyA-1234567890abcdefghijklmnopqrstu is bad",
        "see wss://h/ws?key=AbCdEf-123 for it",
        "see wss://h/ws?access_token=AbCdEf-123",
        "Authorization: Bearer AbCdEf-123",
        "token auth_tokens/AbCdEf-123 expired",
    ],
)
def test_secrets_and_what_looks_like_them_are_taken_out(text):
    cleaned = scrub(text, (KEY,))
    assert "***" in cleaned
    for secret in (KEY, "AbCdEf", "1234567890"):
        assert secret not in cleaned


def test_a_secret_is_found_in_its_url_form_too():
    assert "a/b" not in scrub("x a%2Fb+c a/b+c", ("a/b+c",))
    assert "a%2Fb" not in scrub("x a%2Fb%2Bc", ("a/b+c",))


def test_a_reason_stays_on_its_line():
    assert scrub("one\r\ntwo\x1b[31m\tthree") == "one two [31m three"


def test_a_key_that_the_server_repeats_is_not_repeated_to_the_user():
    error = from_close(1011, f"no luck with {KEY}", OPEN)
    assert KEY not in str(error)
    assert KEY not in error.reason


def test_a_situation_does_not_show_its_secrets():
    assert KEY not in repr(OPEN)


@pytest.mark.parametrize(
    ("reason", "header", "waits"),
    [
        ("RESOURCE_EXHAUSTED: quota exceeded. Please retry in 12.5s.", "", 12.5),
        ('RESOURCE_EXHAUSTED {"retryDelay": "30s"}', "", 30.0),
        ("Too many sessions", "7", 7.0),
        ("You exceeded your current quota", "Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("You exceeded your current quota", "", None),
    ],
)
def test_how_long_a_refusal_for_want_of_quota_asks_to_wait(reason, header, waits):
    error = from_close(429, reason, SETUP, header)
    assert isinstance(error, live.QuotaExceeded)
    assert error.wait_s == waits
