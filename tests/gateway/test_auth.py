"""Credentials, tokens and what happens to open sessions when they are no longer good."""

import asyncio
import json
import time
from typing import Any

import aiohttp
import jwt
import pytest

from tests.gateway.conftest import enrol, token_of
from vibeassist.gateway import enrolment
from vibeassist.gateway import session as session_module
from vibeassist.gateway.budget import Attempts, Bucket
from vibeassist.gateway.door import peer
from vibeassist.gateway.server import Gateway
from vibeassist.gateway.tokens import SigningKey
from vibeassist.live import errors, protocol
from vibeassist.live.config import SessionConfig
from vibeassist.live.events import Closed
from vibeassist.live.gateway import GatewayTransport
from vibeassist.live.gateway_token import TOKENS, TokenBook
from vibeassist.live.session import LiveSession

SETUP = str(protocol.encode_client(protocol.Setup(SessionConfig())))


async def post(
    http: aiohttp.ClientSession, gateway: Gateway, path: str, **options: Any
) -> tuple[int, dict[str, Any]]:
    async with http.post(f"{gateway.url}/api/v1/auth/{path}", **options) as answer:
        raw = await answer.read()
        return answer.status, json.loads(raw) if raw else {}


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def test_a_credential_becomes_a_token_and_a_token_another(
    gateway: Gateway, http: aiohttp.ClientSession, enrolled: tuple[str, str]
) -> None:
    status, first = await post(http, gateway, "register", json={"credential": enrolled[1]})
    assert status == 200
    assert set(first) == {"sessionToken", "expiresAt"}
    status, second = await post(http, gateway, "refresh", headers=bearer(first["sessionToken"]))
    assert status == 200
    assert second["sessionToken"] != first["sessionToken"]


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b'{"deviceId":"any"}', b'{"credential":""}', b'{"credential":null}',
     b'{"credential":"vae_000000000000_' + b"A" * 43 + b'"}', b'{"credential":["x"]}'],
)  # fmt: skip
async def test_never_a_token_for_nothing(
    gateway: Gateway, http: aiohttp.ClientSession, body: bytes
) -> None:
    status, answer = await post(http, gateway, "register", data=body)
    assert (status, answer["error"]["code"]) == (401, "UNAUTHORIZED")


@pytest.mark.parametrize(
    ("body", "expected"), [(b"{", 400), (b"[]", 400), (b"[" * 60_000, 400), (b" " * 70_000, 413)]
)
async def test_a_body_that_is_none_is_told(
    gateway: Gateway, http: aiohttp.ClientSession, body: bytes, expected: int
) -> None:
    assert (await post(http, gateway, "register", data=body))[0] == expected


async def test_a_credential_is_no_token(
    gateway: Gateway, http: aiohttp.ClientSession, enrolled: tuple[str, str]
) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError, match="401"):
        await http.ws_connect(gateway.url + protocol.PATH, headers=bearer(enrolled[1]))


async def test_a_token_opens_a_session_under_its_users_name(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession, enrolled: tuple[str, str]
) -> None:
    token = await token_of(http, gateway, enrolled[1])
    async with http.ws_connect(gateway.url + protocol.PATH, headers=bearer(token)) as client:
        await client.send_str(SETUP)
        await google.confirmed()
        (visit,) = gateway.house.visits.values()
        assert visit.identity.user == "ada"


async def test_revoking_a_credential_ends_its_open_session_and_spares_others(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession, enrolled: tuple[str, str]
) -> None:
    identifier, credential = enrolled
    _, other = await enrol(gateway, "bob")
    url = gateway.url + protocol.PATH
    ada = await http.ws_connect(url, headers=bearer(await token_of(http, gateway, credential)))
    bob = await http.ws_connect(url, headers=bearer(await token_of(http, gateway, other)))
    await ada.send_str(SETUP)
    session = await google.confirmed()
    await ada.receive(timeout=5)
    token = await token_of(http, gateway, credential)
    await gateway.house.store.revoke_enrolment(identifier, time.time())
    notice = await ada.receive_json(timeout=5)
    assert notice["code"] == "TOKEN_REVOKED"
    end = await ada.receive(timeout=5)
    assert (end.type, end.data) == (aiohttp.WSMsgType.CLOSE, 4401)
    assert await asyncio.wait_for(session.closed, 5) == 1000
    for path in ("register", "refresh"):
        status, _ = await post(
            http, gateway, path, json={"credential": credential}, headers=bearer(token)
        )
        assert status == 401
    await bob.send_str('{"type":"ping"}')
    assert await bob.receive_json(timeout=5) == {"type": "pong"}
    await ada.close()
    await bob.close()


async def test_a_token_is_worth_nothing_after_logout_and_its_session_ends(
    gateway: Gateway, http: aiohttp.ClientSession, enrolled: tuple[str, str]
) -> None:
    token = await token_of(http, gateway, enrolled[1])
    url = gateway.url + protocol.PATH
    async with http.ws_connect(url, headers=bearer(token)) as client:
        assert (await post(http, gateway, "logout", headers=bearer(token)))[0] == 204
        assert (await client.receive_json(timeout=5))["code"] == "TOKEN_REVOKED"
        assert (await client.receive(timeout=5)).data == 4401
    with pytest.raises(aiohttp.WSServerHandshakeError, match="401"):
        await http.ws_connect(url, headers=bearer(token))
    assert (await post(http, gateway, "refresh", headers=bearer(token)))[0] == 401


async def test_a_token_that_expires_ends_its_session(
    gateway: Gateway, http: aiohttp.ClientSession, enrolled: tuple[str, str]
) -> None:
    token = await token_of(http, gateway, enrolled[1])
    async with http.ws_connect(gateway.url + protocol.PATH, headers=bearer(token)) as client:
        gateway.house.wall = lambda: time.time() + 24 * 3600 + 1
        assert (await client.receive_json(timeout=5))["code"] == "TOKEN_EXPIRED"
        assert (await client.receive(timeout=5)).data == 4401
    gateway.house.wall = lambda: time.time() + 24 * 3600 + 60
    with pytest.raises(aiohttp.WSServerHandshakeError, match="401"):
        await http.ws_connect(gateway.url + protocol.PATH, headers=bearer(token))


async def test_too_many_failures_from_one_address_must_wait(
    make_gateway: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(failed_attempts=3)
    answers = [
        await post(http, gateway, "register", json={"credential": f"vae_{number}"})
        for number in range(4)
    ]
    assert [status for status, _ in answers] == [401, 401, 401, 429]
    assert answers[3][1]["error"]["code"] == "TOO_MANY_ATTEMPTS"
    _, good = await enrol(gateway, "ada")
    assert (await post(http, gateway, "register", json={"credential": good}))[0] == 429
    with pytest.raises(aiohttp.WSServerHandshakeError, match="429"):
        await http.ws_connect(gateway.url + protocol.PATH, headers=bearer("wrong"))
    # Whoever already has a token is not shut out by a neighbour.
    url = gateway.url + protocol.PATH
    await (await http.ws_connect(url, headers=bearer("token-for-the-tests"))).close()


async def test_rotating_the_key_costs_nobody_their_token(
    gateway: Gateway, http: aiohttp.ClientSession, enrolled: tuple[str, str]
) -> None:
    """However old the key is that signed it."""
    old = await token_of(http, gateway, enrolled[1])
    later = time.time() + 3600
    gateway.house.wall = lambda: later
    await gateway.house.store.add_signing_key(SigningKey.make(later))
    await gateway._door.refresh_keys()
    new = await token_of(http, gateway, enrolled[1])
    kids = [jwt.get_unverified_header(token)["kid"] for token in (old, new)]
    assert kids[0] != kids[1]
    for token in (old, new):
        url = gateway.url + protocol.PATH
        await (await http.ws_connect(url, headers=bearer(token))).close()


async def test_a_secret_never_stands_in_the_log(
    gateway: Gateway, http: aiohttp.ClientSession, enrolled: tuple[str, str], caplog: Any
) -> None:
    caplog.set_level(0)
    token = await token_of(http, gateway, enrolled[1])
    async with http.ws_connect(gateway.url + protocol.PATH, headers=bearer(token)):
        pass
    await post(http, gateway, "register", json={"credential": "vae_wrong-canary"})
    said = caplog.text + repr(gateway.house.visits) + repr(await gateway.house.store.enrolments())
    for secret in (token, token.split(".")[2], enrolled[1], enrolled[1][-43:], "wrong-canary"):
        assert secret not in said


# The client's side


async def test_the_transport_turns_its_credential_into_a_token_once(
    gateway: Gateway, google: Any, enrolled: tuple[str, str]
) -> None:
    for _ in range(2):
        transport = GatewayTransport(SessionConfig(), url=gateway.url, token=enrolled[1])
        connecting = asyncio.create_task(transport.connect())
        await google.confirmed()
        await connecting
        await transport.close()
    assert gateway.house.tally.tokens_issued == 1


async def test_the_transport_asks_again_when_its_token_is_forgotten(
    gateway: Gateway, google: Any, enrolled: tuple[str, str]
) -> None:
    address = gateway.url.replace("http", "ws")
    kept = await TOKENS.get(address, enrolled[1])
    identity = gateway._door._tokens
    assert identity is not None
    token_id = identity.read(kept, time.time()).token_id
    await gateway.house.store.revoke_token(token_id, time.time() + 1000)
    async with asyncio.timeout(5):
        while token_id not in gateway.house.revoked.tokens:
            await asyncio.sleep(0.01)
    transport = GatewayTransport(SessionConfig(), url=gateway.url, token=enrolled[1])
    connecting = asyncio.create_task(transport.connect())
    await google.confirmed()
    await connecting
    await transport.close()


async def test_a_wrong_credential_is_a_sentence_without_it(gateway: Gateway) -> None:
    secret = "vae_000000000000_" + "c" * 43
    transport = GatewayTransport(SessionConfig(), url=gateway.url, token=secret)
    with pytest.raises(errors.CredentialsRejected, match="enrolment credential") as caught:
        await transport.connect()
    assert "c" * 43 not in str(caught.value)
    await transport.close()


async def test_a_token_is_replaced_before_it_expires(
    gateway: Gateway, enrolled: tuple[str, str]
) -> None:
    now = [time.time()]
    book = TokenBook(wall=lambda: now[0])
    address = gateway.url.replace("http", "ws")
    first = await book.get(address, enrolled[1])
    assert await book.get(address, enrolled[1]) == first
    now[0] += 24 * 3600 - 200
    assert await book.get(address, enrolled[1]) != first


async def test_a_talk_outlives_its_token(
    make_gateway: Any, google: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told in time, it connects again in a pause, with a fresh token, and resumes."""
    monkeypatch.setattr(session_module, "NOTICE_S", 59.8)
    gateway = await make_gateway(token_s=60)
    _, credential = await enrol(gateway, "ada")
    session = LiveSession(
        lambda config: GatewayTransport(config, url=gateway.url, token=credential), SessionConfig()
    )
    async with session:
        first = await google.confirmed()
        await first.say({"sessionResumptionUpdate": {"newHandle": "h1", "resumable": True}})
        second = await google.session()
        setup = (await second.next())["setup"]
        assert setup["sessionResumption"]["handle"] == "h1"
        assert await asyncio.wait_for(first.closed, 5) == 1000
        await second.say({"setupComplete": {}})
        kinds: list[str] = []
        async with asyncio.timeout(10):
            async for event in session.events():
                kinds.append(event.type)
                if event.type == "reconnected":
                    break
    assert gateway.house.tally.tokens_issued >= 2
    assert "reconnecting" in kinds


async def test_a_session_ended_by_revocation_is_an_error_about_the_token(
    gateway: Gateway, google: Any, enrolled: tuple[str, str]
) -> None:
    transport = GatewayTransport(SessionConfig(), url=gateway.url, token=enrolled[1])
    connecting = asyncio.create_task(transport.connect())
    await google.confirmed()
    await connecting
    await gateway.house.store.revoke_enrolment(enrolled[0], time.time())
    events = [event async for event in transport.events()]
    assert isinstance(events[-1], Closed)
    assert type(events[-1].error) is errors.CredentialsRejected
    await transport.close()


# The policies


@pytest.mark.parametrize("name", ["", " ", "a b", "a" * 65, "../x", "-x", "a\n", "ä"])
def test_a_name_that_cannot_be_a_users(name: str) -> None:
    assert not enrolment.is_user(name)


def test_a_bucket_takes_a_burst_and_then_its_rate() -> None:
    bucket = Bucket(10, 20, 0.0)
    assert [bucket.take(1, 0.0) for _ in range(21)] == [True] * 20 + [False]
    assert not bucket.take(1, 0.1)
    assert bucket.take(1, 0.4)
    assert Bucket(0, 0, 0.0).take(1e9, 0.0)


def test_failures_are_forgotten_one_by_one_and_sources_too() -> None:
    attempts = Attempts(2, window_s=60, sources=2)
    for moment in (0.0, 10.0):
        attempts.failed("a", moment)
    assert attempts.wait_s("a", 10.0) == 50.0
    assert attempts.wait_s("a", 60.0) == 0.0
    assert attempts.wait_s("b", 10.0) == 0.0
    attempts.failed("b", 11.0)
    attempts.failed("c", 12.0)
    assert attempts.wait_s("a", 12.0) == 0.0


@pytest.mark.parametrize(
    ("remote", "forwarded", "expected"),
    [
        ("192.0.2.1", "", "192.0.2.1"),
        ("192.0.2.1", "198.51.100.9", "192.0.2.1"),
        ("10.0.0.1", "203.0.113.5, 198.51.100.9", "198.51.100.9"),
        ("10.0.0.1", "203.0.113.5, 10.0.0.1", "203.0.113.5"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("172.18.0.7", "198.51.100.9", "198.51.100.9"),
        ("2001:db8::1:2:3:4", "", "2001:db8::"),
        (None, "", "unknown"),
    ],
)
def test_only_a_trusted_proxy_is_believed_about_addresses(
    remote: str | None, forwarded: str, expected: str
) -> None:
    assert peer(remote, forwarded, ("10.0.0.1", "172.16.0.0/12")) == expected
