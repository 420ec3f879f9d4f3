"""Every answer that docs/gateway-protocol.md promises to what should not be sent; and fuzzing."""

import asyncio
import json
import re
from collections.abc import Iterator
from typing import Any

import aiohttp
import pytest

from tests.gateway.test_gateway_protocol_doc import DOC, examples
from vibeassist.gateway.server import Gateway

TOKEN = "token-for-the-tests"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
SETUPS = {
    "/ws/live": '{"type":"setup"}',
    "/ws_live": "",
    "/v1/live-chat": '{"setup":{"model":"models/gemini-3.8-live"}}',
}
LEFT_OUT = {"BAD_MESSAGE", "UNKNOWN_TYPE", "ALREADY_SET_UP"}


def rows() -> list[tuple[str, str, str, str]]:
    found = re.findall(r"^\| `(/\S+)` \| (first|later) \| (.+) \| ([^|]+) \|$", DOC, re.MULTILINE)
    assert len(found) > 30
    return [(path, when, what, answer) for path, when, what, answer in found]


def frame(what: str) -> str | bytes | None:
    if what == "nothing":
        return None
    if sized := re.fullmatch(r"(\d+) bytes of sound", what):
        return bytes(int(sized[1]))
    return what.strip("`")


async def said(client: Any) -> tuple[set[str], int | None]:
    """Codes and types until a pong or the end, and the close code."""
    names: set[str] = set()
    while True:
        message = await client.receive(timeout=10)
        if message.type is not aiohttp.WSMsgType.TEXT:
            reason = str(message.extra or "").partition(":")[0]
            return names | {reason}, message.data
        value = json.loads(message.data)
        names.add(value.get("code") or value.get("type", "?"))
        if value.get("type") == "pong":
            return names, None


@pytest.fixture
async def gateway(make_gateway: Any) -> Any:
    return await make_gateway(setup_deadline_s=1.0, bytes_per_s=0)


@pytest.mark.parametrize(("path", "when", "what", "answer"), rows())
async def test_the_answer_is_the_promised_one(
    gateway: Gateway,
    google: Any,
    http: aiohttp.ClientSession,
    path: str,
    when: str,
    what: str,
    answer: str,
) -> None:
    promised = set(re.findall(r"`(\w+)`", answer))
    code = re.search(r"\d{4}", answer)
    async with http.ws_connect(gateway.url + path, headers=BEARER) as client:
        if when == "later":
            if SETUPS[path]:
                await client.send_str(SETUPS[path])
            session = await google.confirmed()
            await client.receive(timeout=5)
        sent = frame(what)
        if isinstance(sent, bytes) and len(sent) > 1 << 20:
            # The length alone is answered; nobody would read the rest.
            head = bytes((0x82, 0xFF)) + len(sent).to_bytes(8, "big") + bytes(4)
            client._response.connection.transport.write(head)  # type: ignore[union-attr]
        elif isinstance(sent, bytes):
            await client.send_bytes(sent)
        elif sent is not None:
            await client.send_str(sent)
        if code is None and path == "/v1/live-chat":
            assert await session.next() == json.loads(str(sent))
            return
        if code is None and when == "later":
            await client.send_str('{"type":"ping"}')
            promised.add("pong")
        names, closed = await said(client)
    assert closed == (None if code is None else int(code[0]))
    assert promised <= names
    if code is None:
        assert names <= promised


def mutations(value: Any) -> Iterator[Any]:
    """The value with each of its parts missing, of another type, or too much."""
    if isinstance(value, dict):
        for key, inner in value.items():
            rest = {name: item for name, item in value.items() if name != key}
            yield rest
            for other in mutations(inner):
                if key != "type":
                    yield {**rest, key: other}
    elif isinstance(value, list):
        yield [[]]
        for index, inner in enumerate(value):
            for other in mutations(inner):
                yield [*value[:index], other, *value[index + 1 :]]
    yield from (None, 7, -1.5, True, "", "x" * 5000, [], {}, [{}], {"a": [None]}, 10**30)


@pytest.mark.parametrize("path", ["/ws/live", "/ws_live"])
@pytest.mark.parametrize("example", range(len(examples("client"))))
async def test_no_part_of_a_message_can_be_wrong_in_a_way_that_is_not_answered(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession, path: str, example: int
) -> None:
    """Every documented message, changed in every place: the session survives all of them."""
    gateway = await make_gateway(frames_per_s=0, bytes_per_s=0)
    changed = list(mutations(json.loads(examples("client")[example])))
    async with http.ws_connect(gateway.url + path, headers=BEARER) as client:
        if SETUPS[path]:
            await client.send_str(SETUPS[path])
        session = await google.confirmed()
        await client.receive(timeout=5)
        for value in changed:
            await client.send_str(json.dumps(value))
            await client.send_str('{"type":"ping"}')
            names, closed = await said(client)
            assert closed is None, value
            assert names <= LEFT_OUT | {"pong"}, value
        await session.speak(b"\1\2")
        assert (await client.receive(timeout=5)).type is not aiohttp.WSMsgType.CLOSE


@pytest.mark.parametrize("path", ["/ws/live", "/v1/live-chat"])
async def test_no_setup_can_be_wrong_in_a_way_that_is_not_answered(
    make_gateway: Any, google: Any, http: aiohttp.ClientSession, path: str
) -> None:
    gateway = await make_gateway(user_sessions=1000, tools=["none"], voices=["Puck"], models=["m"])
    if path == "/ws/live":
        setup = json.loads(examples("client")[0])
    else:
        speech = {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Puck"}}}
        generation = {"generationConfig": {"speechConfig": speech}}
        setup = {"setup": {"model": "m", "tools": [{"googleSearch": {}}], **generation}}

    async def one(value: Any) -> int | None:
        async with http.ws_connect(gateway.url + path, headers=BEARER) as client:
            await client.send_str(json.dumps(value))
            taking = asyncio.create_task(client.receive())
            reached = asyncio.create_task(google.sessions.get())
            await asyncio.wait((taking, reached), return_when=asyncio.FIRST_COMPLETED, timeout=10)
            if reached.done():
                taking.cancel()
                return None
            reached.cancel()
            message = await taking
            while message.type is aiohttp.WSMsgType.TEXT:
                message = await client.receive(timeout=5)
            code: int = message.data
            return code

    codes = {await one(value) for value in mutations(setup)}
    assert codes <= {None, 1008, 4400, 4403}
    assert {4400, 4403} <= codes
