"""Before the session stands: first messages that are none, and a Google that does not want to."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from vibeassist.gateway.house import fingerprint
from vibeassist.gateway.server import Gateway
from vibeassist.gateway.store import Handle
from vibeassist.live import errors, protocol
from vibeassist.live.config import FunctionDeclaration, SessionConfig
from vibeassist.live.gateway import GatewayTransport

TOKEN = "token-for-the-tests"
KEY = "canary-key-of-the-gateway"
SETUP = protocol.encode_client(protocol.Setup(SessionConfig()))


def transport(gateway: Gateway, config: SessionConfig | None = None) -> GatewayTransport:
    return GatewayTransport(config or SessionConfig(), url=gateway.url, token=TOKEN)


@asynccontextmanager
async def raw(
    gateway: Gateway, http: aiohttp.ClientSession
) -> AsyncIterator[aiohttp.ClientWebSocketResponse[Any]]:
    """A client that says what it likes."""
    async with http.ws_connect(
        gateway.url + protocol.PATH,
        headers={"Authorization": f"Bearer {TOKEN}"},
        protocols=(protocol.SUBPROTOCOL,),
    ) as client:
        yield client


async def told(client: aiohttp.ClientWebSocketResponse[Any]) -> tuple[dict[str, Any], int, str]:
    """The ``error`` message, then the close code and reason."""
    notice = await client.receive_json(timeout=5)
    end = await client.receive(timeout=5)
    assert end.type is aiohttp.WSMsgType.CLOSE
    return notice, end.data, end.extra


@pytest.mark.parametrize(
    ("frame", "what"),
    [
        ('{"type":"text","text":"hi"}', "the first message must be setup"),
        (b"\0\0", "the first message must be setup"),
        ("{", "not readable as JSON"),
        ('{"type":"setup","config":{"voice":3}}', "setup.config.voice is not a string"),
        ('{"type":"settingsUpdate"}', "type 'settingsUpdate' is not known"),
    ],
)
async def test_a_first_message_that_is_no_setup_ends_the_session(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession, frame: str | bytes, what: str
) -> None:
    async with raw(gateway, http) as client:
        await (client.send_str(frame) if isinstance(frame, str) else client.send_bytes(frame))
        notice, code, reason = await told(client)
    assert notice["code"] == "SETUP_FAILED"
    assert what in notice["message"]
    assert (code, reason) == (4400, what)
    assert google.sessions.empty()


async def test_no_setup_in_time_ends_the_session(
    make_gateway: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(setup_deadline_s=0.05)
    async with raw(gateway, http) as client:
        notice, code, _ = await told(client)
    assert (notice["code"], code) == ("SETUP_TIMEOUT", 4408)


@pytest.mark.parametrize(
    ("config", "words"),
    [
        (SessionConfig(voice="Nobody"), "Nobody"),
        (SessionConfig(model="gemini-2.0-flash-live-001"), "gemini-2.0-flash-live-001"),
        (
            SessionConfig(functions=(FunctionDeclaration("f", "", {"properties": [3]}),)),
            "not a JSON schema",
        ),
    ],
)
async def test_a_setup_that_cannot_work_never_reaches_google(
    gateway: Gateway, google: Any, config: SessionConfig, words: str
) -> None:
    with pytest.raises(errors.SetupRefused, match=words) as caught:
        await transport(gateway, config).connect()
    assert caught.value.code == 4400
    assert google.sessions.empty()


async def test_what_is_said_before_the_upstream_stands_is_kept_in_order(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession
) -> None:
    async with raw(gateway, http) as client:
        await client.send_str(str(SETUP))
        for number in range(50):
            await client.send_str(json.dumps({"type": "text", "text": str(number)}))
        await client.send_str('{"type":"ping"}')
        assert await client.receive_json(timeout=5) == {"type": "pong"}
        session = await google.session()
        assert "setup" in await session.next()
        assert session.received.empty()
        await session.say({"setupComplete": {}})
        texts = [
            (await session.next())["clientContent"]["turns"][0]["parts"][0]["text"]
            for _ in range(50)
        ]
    assert texts == [str(number) for number in range(50)]


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (401, errors.CredentialsRejected, 1008),
        (403, errors.CredentialsRejected, 1008),
        (429, errors.QuotaExceeded, 1013),
        (404, errors.ConnectionFailed, 1014),
        (500, errors.ConnectionFailed, 1014),
    ],
)
async def test_an_upstream_that_refuses_is_told(
    gateway: Gateway, google: Any, status: int, kind: type[errors.LiveError], code: int
) -> None:
    google.refuse_with = status
    with pytest.raises(errors.LiveError) as caught:
        await transport(gateway).connect()
    assert type(caught.value) is kind
    assert caught.value.code == code
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("live_url", "why"),
    [
        ("http://127.0.0.1:9", "no connection"),
        ("https://live.invalid", "its name is not known"),
    ],
)
async def test_an_upstream_that_cannot_be_reached_is_told(
    make_gateway: Any, live_url: str, why: str
) -> None:
    gateway = await make_gateway(live_url=live_url)
    with pytest.raises(errors.ConnectionFailed, match=why) as caught:
        await transport(gateway).connect()
    assert caught.value.code == 1014


async def test_an_upstream_that_never_confirms_has_a_deadline(
    make_gateway: Any, google: Any
) -> None:
    gateway = await make_gateway(setup_deadline_s=0.2)
    with pytest.raises(errors.SetupTimedOut, match="Google did not confirm"):
        await transport(gateway).connect()
    session = await google.session()
    assert await asyncio.wait_for(session.closed, 5) == 1000


@pytest.mark.parametrize(
    ("code", "reason", "handle", "kind"),
    [
        (1007, "API key not valid. Please pass a valid API key.", None, errors.CredentialsRejected),
        (1008, "models/x is not found for API version v1beta", None, errors.SetupRefused),
        (1007, "Request contains an invalid argument.", None, errors.SetupRefused),
        (1011, "RESOURCE_EXHAUSTED: quota", None, errors.QuotaExceeded),
        (1008, "BidiGenerateContent session not found", "h", errors.ResumptionRefused),
        (1011, "The service is currently unavailable.", None, errors.ConnectionFailed),
    ],
)
async def test_a_setup_that_google_refuses_says_what_to_do(
    gateway: Gateway,
    google: Any,
    code: int,
    reason: str,
    handle: str | None,
    kind: type[errors.LiveError],
) -> None:
    if handle is not None:
        kept = Handle("static", fingerprint(KEY), "conversation", handle)
        await gateway.house.store.put_handle(kept, time.time())
    made = transport(gateway, SessionConfig(resumption_handle=handle))
    connecting = asyncio.create_task(made.connect())
    session = await google.session()
    await session.next()
    await session.close(code, reason)
    with pytest.raises(errors.LiveError) as caught:
        await connecting
    assert type(caught.value) is kind
    assert caught.value.code == code
    assert caught.value.reason == reason
    assert caught.value.hint
