"""What an operator sees and does: metrics, listing, alerts, logs, reload, drain, two instances."""

import asyncio
import json
import logging
import sys
import time
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from prometheus_client.parser import text_string_to_metric_families

from tests.gateway.conftest import KEY, config, enrol, token_of
from vibeassist.gateway.config import build
from vibeassist.gateway.logs import JsonLines
from vibeassist.gateway.redis_store import RedisStore
from vibeassist.gateway.server import Gateway
from vibeassist.gateway.sqlite_store import SqliteStore
from vibeassist.live import protocol
from vibeassist.live.config import SessionConfig
from vibeassist.live.events import Audio, Closed, Reconnecting
from vibeassist.live.gateway import GatewayTransport

TOKEN = "token-for-the-tests"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
SETUP = str(protocol.encode_client(protocol.Setup(SessionConfig())))


async def figures(http: aiohttp.ClientSession, gateway: Gateway) -> dict[str, float]:
    async with http.get(gateway.admin_url + "/metrics") as answer:
        text = await answer.text()
    return {
        sample.name + "".join(sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


async def test_the_figures_are_those_of_what_happened(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway(admin_port=0)
    async with http.ws_connect(gateway.url + protocol.PATH, headers=BEARER) as client:
        await client.send_str(SETUP)
        session = await google.confirmed()
        await client.receive(timeout=5)
        await client.send_bytes(bytes(3200))
        await session.next()
        for _ in range(3):
            await session.speak(bytes(1920))
        for _ in range(3):
            await client.receive(timeout=5)
        await session.say({"usageMetadata": {"totalTokenCount": 77}})
        await client.receive(timeout=5)
        for _ in range(16):  # one in sixteen is timed
            await client.send_bytes(bytes(3200))
            await session.next()
            await session.speak(bytes(1920))
            await client.receive(timeout=5)
        now = await figures(http, gateway)
        assert now["vibeassist_sessionsvibeassist.v1"] == 1
        assert now["vibeassist_frames_totalup"] == 18
        assert now["vibeassist_frames_totaldown"] == 21
        assert now["vibeassist_added_latency_up_seconds_count"] == 1
        assert now["vibeassist_added_latency_down_seconds_count"] == 1
        assert now["vibeassist_estimated_tokens_total"] == 77
        await session.close(1000)
        while (await client.receive(timeout=5)).type is not aiohttp.WSMsgType.CLOSE:
            pass
    with pytest.raises(aiohttp.WSServerHandshakeError):
        await http.ws_connect(gateway.url + protocol.PATH)
    async with asyncio.timeout(5):
        while gateway.sessions:
            await asyncio.sleep(0.01)
    later = await figures(http, gateway)
    assert "vibeassist_sessionsvibeassist.v1" not in later
    assert later["vibeassist_sessions_closed_total1000"] == 1
    assert later["vibeassist_requests_refused_totalUNAUTHORIZED"] == 1
    assert later["vibeassist_frames_totaldown"] == 21


async def test_the_listing_names_users_and_no_secret(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    secret = "admin-token-0123456789"
    gateway = await make_gateway(admin_port=0, admin_token=secret)
    _, credential = await enrol(gateway, "ada")
    token = await token_of(http, gateway, credential)
    bearer = {"Authorization": f"Bearer {token}"}
    url = gateway.admin_url + "/admin/sessions"
    async with http.ws_connect(gateway.url + protocol.PATH, headers=bearer) as client:
        await client.send_str(SETUP)
        await google.confirmed()
        async with http.get(url) as answer:
            assert answer.status == 401
        async with http.get(url, headers={"Authorization": f"Bearer {secret}"}) as answer:
            text = await answer.text()
    listing = json.loads(text)
    assert [entry["user"] for entry in listing["here"]] == ["ada"]
    assert [entry["instance"] for entry in listing["everywhere"]] == [gateway.instance]
    assert not any(item in text for item in (token, credential, KEY, secret))


async def test_failures_that_matter_are_posted_once_in_a_while(
    make_gateway: Any, google: Any
) -> None:
    posted: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    async def take(request: web.Request) -> web.Response:
        posted.put_nowait(await request.json())
        return web.Response()

    application = web.Application()
    application.router.add_post("/hook", take)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    gateway = await make_gateway(alert_url=hook)
    google.refuse_with = 403
    for _ in range(3):
        transport = GatewayTransport(SessionConfig(), url=gateway.url, token=TOKEN)
        with pytest.raises(Exception, match="key"):
            await transport.connect()
        await transport.close()
    alert = await asyncio.wait_for(posted.get(), 5)
    assert alert["alert"] == "UPSTREAM_KEY_REJECTED"
    assert alert["instance"] == gateway.instance
    assert KEY not in json.dumps(alert)
    assert gateway.house.tally.alerts["UPSTREAM_KEY_REJECTED"] == 3
    assert posted.empty()
    await runner.cleanup()


async def test_a_reload_changes_rules_and_keys_and_drops_nobody(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway()
    async with http.ws_connect(gateway.url + protocol.PATH, headers=BEARER) as client:
        await client.send_str(SETUP)
        session = await google.confirmed()
        await client.receive(timeout=5)
        changed = config(google, key="another-key", models=("gemini-x",), port=1)
        assert await gateway.reload(changed) == ["port"]
        await session.speak(b"\1\2")
        assert (await client.receive(timeout=5)).data == b"\1\2"
        async with http.ws_connect(gateway.url + protocol.PATH, headers=BEARER) as second:
            await second.send_str(SETUP)
            assert (await second.receive_json(timeout=5))["code"] == "NOT_ALLOWED"
    await gateway.reload(config(google, key="another-key"))
    async with http.ws_connect(gateway.url + protocol.PATH, headers=BEARER) as client:
        await client.send_str(SETUP)
        assert (await google.session()).headers["x-goog-api-key"] == "another-key"


def test_a_log_line_is_json_with_its_fields_and_no_traceback() -> None:
    try:
        raise ValueError("canary")
    except ValueError:
        record = logging.LogRecord("x", 40, "f", 1, "it is %s", ("so",), sys.exc_info())
    record.session = "s1"
    line = json.loads(JsonLines().format(record))
    assert line["message"] == "it is so"
    assert (line["session"], line["error"], line["level"]) == ("s1", "ValueError", "error")
    assert "canary" not in json.dumps(line)


async def test_a_session_is_a_span_where_it_is_wanted(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    trace = pytest.importorskip("opentelemetry.sdk.trace")
    from opentelemetry import trace as api
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    provider = trace.TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    api.set_tracer_provider(provider)
    gateway = await make_gateway(open_telemetry=True)
    async with http.ws_connect(gateway.url + protocol.PATH, headers=BEARER) as client:
        await client.send_str(SETUP)
        await google.confirmed()
    async with asyncio.timeout(5):
        while not exporter.get_finished_spans():
            await asyncio.sleep(0.01)
    (span,) = exporter.get_finished_spans()
    assert span.attributes["vibeassist.protocol"] == "vibeassist.v1"
    assert TOKEN not in span.to_json()


# Several instances


@pytest.fixture(params=["sqlite", "redis"])
def make_shared(request: pytest.FixtureRequest, tmp_path: Path, redis_url: str | None) -> Any:
    """A new connection to the one store that all instances share."""
    if request.param == "sqlite":
        return lambda: SqliteStore(tmp_path / "gateway.db")
    if redis_url is None:
        pytest.skip("redis-server is not installed")
    return lambda: RedisStore(redis_url)


async def test_tokens_revocations_and_limits_hold_on_every_instance(
    make_gateway: Any, make_shared: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    one = await make_gateway(store=make_shared(), user_sessions=1)
    two = await make_gateway(store=make_shared(), user_sessions=1)
    identifier, credential = await enrol(one, "ada")
    bearer = {"Authorization": f"Bearer {await token_of(http, one, credential)}"}
    client = await http.ws_connect(two.url + protocol.PATH, headers=bearer)
    with pytest.raises(aiohttp.WSServerHandshakeError, match="429"):
        await http.ws_connect(one.url + protocol.PATH, headers=bearer)
    leases = await one.house.store.leases(time.time())
    assert [(lease.user, lease.instance) for lease in leases] == [("ada", two.instance)]
    await one.house.store.revoke_enrolment(identifier, time.time())
    assert (await client.receive_json(timeout=5))["code"] == "TOKEN_REVOKED"
    await client.close()


async def test_a_client_finds_its_session_on_another_instance(
    make_gateway: Any, make_shared: Any, google: Any
) -> None:
    """The first instance still holds the old connection, and lets go of it."""
    one = await make_gateway(store=make_shared())
    two = await make_gateway(store=make_shared())
    first = GatewayTransport(SessionConfig(), url=one.url, token=TOKEN)
    connecting = asyncio.create_task(first.connect())
    session = await google.confirmed()
    await connecting
    await session.say({"sessionResumptionUpdate": {"newHandle": "h1", "resumable": True}})
    async with asyncio.timeout(5):
        while await two.house.store.find_handle("h1", time.time()) is None:
            await asyncio.sleep(0.01)
    again = SessionConfig(resumption_handle="h1")
    second = GatewayTransport(again, url=two.url, token=TOKEN)
    connecting = asyncio.create_task(second.connect())
    resumed = await google.session()
    assert (await resumed.next())["setup"]["sessionResumption"]["handle"] == "h1"
    await resumed.say({"setupComplete": {}})
    await connecting
    events = [event async for event in first.events()]
    assert isinstance(events[-1], Closed)
    assert events[-1].code == 4409
    await first.close()
    await second.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
async def test_an_instance_killed_in_the_middle_of_a_turn_costs_nobody_the_conversation(
    google: Any, redis_url: str | None, tmp_path: Path
) -> None:
    """Two processes that share Redis; one is killed while the assistant speaks."""
    if redis_url is None:
        pytest.skip("redis-server is not installed")
    environment = {
        "VIBEASSIST_API_KEY": KEY,
        "VIBEASSIST_GATEWAY_TOKEN": TOKEN,
        "VIBEASSIST_REDIS_URL": redis_url,
        "VIBEASSIST_DATA_DIR": str(tmp_path),
        "VIBEASSIST_LIVE_URL": google.url,
        "PATH": "/usr/bin:/bin",
    }

    async def start() -> tuple[asyncio.subprocess.Process, str]:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "vibeassist", "gateway", "--port", "0", "--admin-port", "0"),
            env=environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), 20)).decode().strip()
        return process, line.removeprefix("Gateway at ")

    (one, url), (two, other) = await asyncio.gather(start(), start())
    try:
        transport = GatewayTransport(SessionConfig(), url=url, token=TOKEN)
        connecting = asyncio.create_task(transport.connect())
        session = await google.confirmed()
        await connecting
        await session.say({"sessionResumptionUpdate": {"newHandle": "h1", "resumable": True}})
        events = aiter(transport.events())
        handle = (await asyncio.wait_for(anext(events), 5)).handle
        await session.speak(bytes(1920))
        assert isinstance(await asyncio.wait_for(anext(events), 5), Audio)
        one.kill()
        assert isinstance([event async for event in events][-1], Closed)
        assert await asyncio.wait_for(session.closed, 5) is not None
        await transport.close()
        again = SessionConfig(resumption_handle=handle)
        transport = GatewayTransport(again, url=other, token=TOKEN)
        connecting = asyncio.create_task(transport.connect())
        resumed = await google.session()
        assert (await resumed.next())["setup"]["sessionResumption"]["handle"] == "h1"
        await resumed.say({"setupComplete": {}})
        await connecting
        await transport.close()
    finally:
        for process in (one, two):
            if process.returncode is None:
                process.kill()
            await process.communicate()


async def test_a_store_that_is_gone_ends_no_session_and_refuses_no_token(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession
) -> None:
    gateway = await make_gateway()
    _, credential = await enrol(gateway, "ada")
    bearer = {"Authorization": f"Bearer {await token_of(http, gateway, credential)}"}
    async with http.ws_connect(gateway.url + protocol.PATH, headers=bearer) as client:
        await client.send_str(SETUP)
        session = await google.confirmed()
        await client.receive(timeout=5)
        await gateway.house.store.close()
        gateway.house.store = SqliteStore(None)  # never opened: every call fails
        async with http.ws_connect(gateway.url + protocol.PATH, headers=bearer) as second:
            await second.send_str('{"type":"ping"}')
            assert await second.receive_json(timeout=5) == {"type": "pong"}
        await session.speak(b"\1\2")
        assert (await client.receive(timeout=5)).data == b"\1\2"
        url = gateway.url + "/api/v1/auth/register"
        async with http.post(url, json={"credential": credential}) as answer:
            assert (answer.status, (await answer.json())["error"]["code"]) == (
                503,
                "STORE_UNAVAILABLE",
            )
    assert gateway.house.tally.store_failures > 0


async def test_reconnecting_is_not_told_by_a_gateway_that_mends_nothing(google: Any) -> None:
    made = build({"key": KEY, "token": TOKEN, "port": 0, "live_url": google.url, "mend": False})
    async with Gateway(made) as gateway:
        transport = GatewayTransport(SessionConfig(), url=gateway.url, token=TOKEN)
        connecting = asyncio.create_task(transport.connect())
        session = await google.confirmed()
        await connecting
        session.cut()
        events = [event async for event in transport.events()]
        await transport.close()
    assert not any(isinstance(event, Reconnecting) for event in events)
