"""Plain questions: to a Live API that is not Google's, and through a gateway."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from vibeassist.emulator.script import Generation, Script
from vibeassist.gateway.config import build
from vibeassist.gateway.server import Gateway
from vibeassist.live import errors
from vibeassist.live.ask import ask, gateway_options
from vibeassist.live.endpoint import ClientOptions, DirectEndpoint

KEY = "AIzaCanary-0123456789-abcdefghij-KLMNOP"
TOKEN = "token-for-the-tests"
MODEL = "gemini-3.8-flash"
DATA = {"title": "Weather", "points": ["Clear."]}
SCHEMA = {"type": "OBJECT", "properties": {"title": {"type": "STRING"}}}


def direct(emulator: Any, key: str = KEY) -> ClientOptions:
    return DirectEndpoint(base_url=emulator.url, ca_file=emulator.ca_file).options(key)


async def question(options: ClientOptions, model: str = MODEL) -> dict[str, Any]:
    return await ask(options, model, "What was said", instruction="Sum up.", schema=SCHEMA)


async def test_the_answer_is_the_document_that_was_asked_for(make_live_emulator: Any):
    emulator = await make_live_emulator(Script(generate=[Generation(data=DATA)]), keys=[KEY])
    assert await question(direct(emulator)) == DATA


async def test_a_wrong_key_is_said_without_the_key(make_live_emulator: Any):
    emulator = await make_live_emulator(keys=["another-key-1234567890"])
    with pytest.raises(errors.CredentialsRejected) as caught:
        await question(direct(emulator))
    assert KEY not in str(caught.value)


async def test_an_unknown_model_and_a_full_quota_are_told_apart(make_live_emulator: Any):
    refused = Generation(status=429, reason="Resource has been exhausted (e.g. check quota).")
    emulator = await make_live_emulator(Script(generate=[refused]))
    with pytest.raises(errors.QuotaExceeded):
        await question(direct(emulator))
    with pytest.raises(errors.SetupRefused, match="gemini-9"):
        await question(direct(emulator), "gemini-9")


async def test_a_certificate_that_nobody_trusts_is_a_sentence(make_live_emulator: Any):
    emulator = await make_live_emulator()
    with pytest.raises(errors.CertificateNotTrusted):
        await question(DirectEndpoint(base_url=emulator.url).options(KEY))


async def test_nobody_there_is_a_sentence(unused_tcp_port: int):
    nowhere = ClientOptions(KEY, f"http://127.0.0.1:{unused_tcp_port}", "v1beta", None, True)
    with pytest.raises(errors.ConnectionFailed, match="Nothing answers"):
        await question(nowhere)


Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def server(answer: Answer) -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_post("/{path:.*}", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def test_what_is_sent_is_what_the_api_takes_and_is_not_to_be_stored():
    seen: list[web.Request] = []
    bodies: list[Any] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append(request)
        bodies.append(await request.json())
        thought = {"thought": True, "text": "Hm, {"}
        parts = [thought, {"text": '{"title": '}, {"text": '"Two pieces"}'}]
        return web.json_response({"candidates": [{"content": {"parts": parts}}]})

    async with server(answer) as url:
        said = await question(ClientOptions(KEY, url, "v1beta", None, True))
    assert said == {"title": "Two pieces"}
    assert seen[0].path == f"/v1beta/models/{MODEL}:generateContent"
    assert seen[0].headers["x-goog-api-key"] == KEY
    assert KEY not in seen[0].path_qs
    assert bodies[0]["store"] is False
    assert bodies[0]["systemInstruction"] == {"parts": [{"text": "Sum up."}]}
    assert bodies[0]["generationConfig"]["responseSchema"] == SCHEMA


@pytest.mark.parametrize(
    "body",
    [
        b"no JSON",
        b"[" * 100_000,
        b'{"candidates": []}',
        b'{"candidates": [{"finishReason": "SAFETY"}]}',
        json.dumps({"candidates": [{"content": {"parts": [{"text": "[1]"}]}}]}).encode(),
        b" " * (1 << 21),
    ],
    ids=["no JSON", "deep", "nothing", "blocked", "no object", "endless"],
)
async def test_an_answer_that_cannot_be_read_is_a_sentence(body: bytes):
    async def answer(_: web.Request) -> web.Response:
        return web.Response(body=body)

    async with server(answer) as url:
        with pytest.raises(errors.NotALiveServer, match="cannot be read"):
            await question(ClientOptions(KEY, url, "v1beta", None, True))


@asynccontextmanager
async def gateway(emulator: Any, **values: Any) -> AsyncIterator[Gateway]:
    google = {"live_url": emulator.url, "ca_file": emulator.ca_file}
    async with Gateway(build({"key": KEY, "token": TOKEN, "port": 0, **google, **values})) as made:
        yield made


async def test_a_gateway_passes_it_on(make_live_emulator: Any):
    emulator = await make_live_emulator(Script(generate=[Generation(data=DATA)]), keys=[KEY])
    async with gateway(emulator) as made:
        options = await gateway_options(made.url, TOKEN)
        assert await question(options) == DATA
        with pytest.raises(errors.CredentialsRejected):
            await question(await gateway_options(made.url, "wrong-token-1234567890"))


async def test_a_gateway_that_does_not_allow_the_model_says_so(make_live_emulator: Any):
    emulator = await make_live_emulator()
    async with gateway(emulator, models=["gemini-3.8-live"]) as made:
        with pytest.raises(errors.SetupRefused, match=MODEL) as caught:
            await question(await gateway_options(made.url, TOKEN))
    assert "gateway" in caught.value.hint


async def test_a_gateway_in_the_clear_elsewhere_is_refused():
    with pytest.raises(errors.ConnectionFailed, match="no TLS"):
        await gateway_options("http://voice.example.com", TOKEN)
