"""What the gateway answers before there is a WebSocket."""

import asyncio
import socket
from typing import Any

import aiohttp
import pytest

from vibeassist.gateway.errors import ListenError
from vibeassist.gateway.server import Gateway
from vibeassist.live import protocol

UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
    "Sec-WebSocket-Protocol": protocol.SUBPROTOCOL,
}
BEARER = {"Authorization": "Bearer token-for-the-tests"}


async def ask(
    http: aiohttp.ClientSession, gateway: Gateway, headers: dict[str, str], path: str = "/ws/live"
) -> tuple[int, dict[str, Any], Any]:
    async with http.get(gateway.url + path, headers=headers) as response:
        body = await response.json() if response.status != 101 else {}
        return response.status, body, response.headers.copy()


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "",
        "token-for-the-tests",
        "Bearer",
        "Bearer token-for-the-test",
        "Bearer token-for-the-tests2",
        "Basic token-for-the-tests",
        "Bearer \xe9\xff",
        "Bearer " + "x" * 4000,
    ],
)
async def test_a_wrong_token_gets_401_before_the_upgrade_and_no_upstream(
    gateway: Gateway, google: Any, http: aiohttp.ClientSession, authorization: str | None
) -> None:
    headers = dict(UPGRADE)
    if authorization is not None:
        headers["Authorization"] = authorization
    status, body, answered = await ask(http, gateway, headers)
    assert status == 401
    assert answered["WWW-Authenticate"] == "Bearer"
    assert body["error"]["code"] == "UNAUTHORIZED"
    assert google.sessions.empty()


async def test_a_token_in_the_url_is_no_token(
    gateway: Gateway, http: aiohttp.ClientSession
) -> None:
    status, _, _ = await ask(http, gateway, UPGRADE, "/ws/live?token=token-for-the-tests")
    assert status == 401


async def test_a_plain_request_is_told_that_this_is_a_websocket(
    gateway: Gateway, http: aiohttp.ClientSession
) -> None:
    status, body, _ = await ask(http, gateway, BEARER)
    assert (status, body["error"]["code"]) == (426, "UPGRADE_REQUIRED")


async def test_another_version_of_the_protocol_is_refused_before_the_upgrade(
    gateway: Gateway, http: aiohttp.ClientSession
) -> None:
    headers = UPGRADE | BEARER | {"Sec-WebSocket-Protocol": "vibeassist.v9, chat"}
    status, body, _ = await ask(http, gateway, headers)
    assert (status, body["error"]["code"]) == (400, "SUBPROTOCOL")
    assert protocol.SUBPROTOCOL in body["error"]["message"]


@pytest.mark.parametrize(
    ("offered", "agreed"),
    [(("vibeassist.v9", "vibeassist.v1"), "vibeassist.v1"), ((), None)],
)
async def test_v1_is_chosen_among_others_and_meant_where_nothing_is_said(
    gateway: Gateway, http: aiohttp.ClientSession, offered: tuple[str, ...], agreed: str | None
) -> None:
    async with http.ws_connect(
        gateway.url + "/ws/live", headers=BEARER, protocols=offered
    ) as client:
        assert client.protocol == agreed
        await client.send_str('{"type":"ping"}')
        assert await client.receive_json(timeout=5) == {"type": "pong"}


async def test_a_full_gateway_says_so(make_gateway: Any, http: aiohttp.ClientSession) -> None:
    gateway = await make_gateway(max_sessions=1)
    async with http.ws_connect(gateway.url + "/ws/live", headers=BEARER):
        status, body, _ = await ask(http, gateway, UPGRADE | BEARER)
        assert (status, body["error"]["code"]) == (429, "TOO_MANY_SESSIONS")


async def test_health_readiness_and_metrics_are_on_the_admin_port_alone(
    make_gateway: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(drain_s=0, admin_port=0)

    async def status(url: str, path: str) -> int:
        async with http.get(url + path) as response:
            return response.status

    for path in ("/healthz", "/readyz", "/metrics", "/admin/sessions"):
        assert await status(gateway.admin_url, path) == 200
        assert await status(gateway.url, path) == 404
    await gateway.drain()
    assert await status(gateway.admin_url, "/healthz") == 200
    assert await status(gateway.admin_url, "/readyz") == 503
    assert (await ask(http, gateway, UPGRADE | BEARER))[0] == 503


@pytest.mark.parametrize(("field", "option"), [("port", "--port"), ("admin_port", "--admin-port")])
async def test_a_taken_port_is_one_sentence(make_gateway: Any, field: str, option: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ListenError, match=f"cannot listen on 127.0.0.1:{port}") as caught:
            await make_gateway(**{field: port})
    assert f"another {option} " in caught.value.hint


async def test_a_name_with_two_addresses_is_one_port(make_gateway: Any) -> None:
    gateway = await make_gateway(host="localhost")
    async with aiohttp.ClientSession() as http:
        assert (await ask(http, gateway, {}, "/ws/live"))[0] == 401


async def test_a_connection_that_asks_nothing_is_closed(
    gateway: Gateway, monkeypatch: pytest.MonkeyPatch, make_gateway: Any
) -> None:
    """A socket that is opened and left costs a file; it goes after IDLE_S."""
    monkeypatch.setattr("vibeassist.gateway.server.IDLE_S", 0.05)
    idle_gateway = await make_gateway()
    port = int(idle_gateway.url.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    assert await asyncio.wait_for(reader.read(), 5) == b""
    writer.close()
    await writer.wait_closed()
