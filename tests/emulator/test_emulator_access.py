"""Keys and ephemeral tokens: where they are found, what they allow, and that they stay secret."""

import logging
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from google import genai
from google.genai import errors, types

from vibeassist.emulator.access import Access
from vibeassist.emulator.wire import Refusal

pytestmark = [
    # google-genai subclasses aiohttp's session wherever aiohttp is installed; nothing of ours.
    pytest.mark.filterwarnings("ignore:Inheritance class AiohttpClientSession"),
    # The SDK calls its ephemeral tokens experimental, on every use.
    pytest.mark.filterwarnings("ignore::google.genai.errors.ExperimentalWarning"),
]

NOW = datetime(2026, 11, 20, tzinfo=UTC)
KEY = "AIza-canary-key"
SERVICE = "google.ai.generativelanguage"
METHOD = "GenerativeService.BidiGenerateContent"


@pytest.mark.parametrize("version", ["v1", "v1beta", "v1alpha"])
@pytest.mark.parametrize("slash", ["", "/"])
async def test_every_version_and_a_double_slash(make_live_emulator, sdk, version, slash):
    """A base URL with a trailing slash makes the SDK ask for //ws/...; the service takes that."""
    emulator = await make_live_emulator()
    emulator.url += slash
    async with sdk.talk(emulator, version=version) as session:
        await session.send_realtime_input(text="hello")
        assert (await sdk.turn(session)).said == "I heard you."
    assert emulator.sessions[0].version == version
    assert emulator.sessions[0].path.startswith(f"{slash}/ws/")


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        (f"/ws/{SERVICE}.v1beta.{METHOD}", {"x-goog-api-key": KEY}),
        (f"/ws/{SERVICE}.v1beta.{METHOD}?key={KEY}", {}),
        (f"//ws/{SERVICE}.v1alpha.{METHOD}?alt=json&key={KEY}", {}),
        (f"/gateway/gemini/ws/{SERVICE}.v1.{METHOD}?key={KEY}", {}),
    ],
)
async def test_keys_in_header_and_query(make_live_emulator, raw, path, headers):
    emulator = await make_live_emulator(keys=[KEY])
    async with raw(emulator, path, headers) as client:
        assert "setupComplete" in await client.setup()


@pytest.mark.parametrize(
    ("headers", "code", "words"),
    [
        ({"x-goog-api-key": "wrong"}, 1007, "API key not valid. Please pass a valid API key."),
        ({}, 1008, "Method doesn't allow unregistered callers"),
        ({"x-goog-api-key": "auth_tokens/none"}, 1007, "Token is invalid or has expired."),
    ],
)
async def test_wrong_keys(make_live_emulator, raw, headers, code, words):
    emulator = await make_live_emulator(keys=KEY)
    async with raw(emulator, headers=headers) as client:
        await client.send({"setup": {"model": "models/gemini-3.8-live"}})
        got, reason = await client.closing()
    assert got == code
    assert reason.startswith(words)


async def test_the_sdk_is_told_of_a_wrong_key(make_live_emulator, sdk):
    emulator = await make_live_emulator(keys=[KEY])
    with pytest.raises(errors.APIError, match="API key not valid") as caught:
        async with sdk.talk(emulator, key="wrong"):
            pass
    assert caught.value.code == 1007


@pytest.mark.parametrize(
    "path", ["/", "/ws/nothing", f"/ws/{SERVICE}.v9.{METHOD}", f"/ws/{SERVICE}.v1.{METHOD}More"]
)
async def test_other_paths_are_not_found(live_emulator, raw, path):
    with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
        async with raw(live_emulator, path):
            pass
    assert caught.value.status == 404


async def mint(emulator, **config):
    client = genai.Client(api_key=KEY, http_options=emulator.http_options("v1alpha"))
    async with client.aio as api:
        return (await api.auth_tokens.create(config=config)).name


async def test_a_token_opens_one_session(make_live_emulator, sdk):
    """Minted with the SDK, used with the SDK: once, by default."""
    emulator = await make_live_emulator(keys=[KEY])
    token = await mint(emulator)
    async with sdk.talk(emulator, key=token, version="v1alpha") as session:
        await session.send_realtime_input(text="hello")
        assert (await sdk.turn(session)).said == "I heard you."
    assert emulator.sessions[0].auth == "token"
    assert emulator.sessions[0].path.endswith("BidiGenerateContentConstrained")
    with pytest.raises(errors.APIError, match="too many"):
        async with sdk.talk(emulator, key=token, version="v1alpha"):
            pass


async def test_a_token_in_the_query_as_browsers_send_it(make_live_emulator, raw):
    emulator = await make_live_emulator(keys=[KEY])
    token = await mint(emulator)
    path = f"/ws/{SERVICE}.v1alpha.{METHOD}Constrained?access_token={token}"
    async with raw(emulator, path, {}) as client:
        assert "setupComplete" in await client.setup()


async def test_a_tokens_constraints_replace_the_setup(make_live_emulator, raw):
    emulator = await make_live_emulator(keys=[KEY])
    constraints = types.LiveConnectConstraints(
        model="gemini-3.8-live",
        config=types.LiveConnectConfig(response_modalities=["AUDIO"], temperature=0.1),
    )
    token = await mint(emulator, live_connect_constraints=constraints)
    path = f"/ws/{SERVICE}.v1alpha.{METHOD}Constrained?access_token={token}"
    async with raw(emulator, path, {}) as client:
        await client.setup(generationConfig={"temperature": 2}, systemInstruction={"parts": []})
    setup = emulator.sessions[0].setup
    assert setup["generationConfig"] == {"responseModalities": ["AUDIO"], "temperature": 0.1}
    assert "systemInstruction" not in setup


async def test_a_token_is_not_for_rest(make_live_emulator):
    emulator = await make_live_emulator(keys=[KEY])
    headers = {"x-goog-api-key": await mint(emulator)}
    context = emulator.client_ssl_context()
    async with (
        aiohttp.ClientSession() as http,
        http.get(emulator.url + "/v1/models", headers=headers, ssl=context) as answer,
    ):
        assert answer.status == 401


async def test_no_key_is_ever_logged(make_live_emulator, sdk, raw, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    logging.getLogger("websockets").setLevel(logging.WARNING)  # the client's own log is its own
    emulator = await make_live_emulator(keys=[KEY])
    async with raw(emulator, f"/ws/{SERVICE}.v1beta.{METHOD}?key={KEY}", {}) as client:
        resumption = {"handle": "canary-handle"}
        setup = {"model": "models/gemini-3.8-live", "sessionResumption": resumption}
        await client.send({"setup": setup})
        await client.closing()
    await emulator.all_closed()
    out = caplog.text + "".join(capfd.readouterr()) + repr(emulator.sessions)
    assert KEY not in out
    assert "canary-handle" not in out


def admit(access: Access, **headers: str):
    return access.admit({k.replace("_", "-"): v for k, v in headers.items()}, {}, NOW)


def test_a_caller_has_a_name_that_tells_nothing():
    caller = admit(Access(None), x_goog_api_key=KEY)
    assert KEY not in repr(caller)
    assert caller == admit(Access([KEY]), x_goog_api_key=KEY)


def test_a_token_in_the_authorization_header():
    access = Access([KEY])
    token = access.mint({}, NOW)["name"]
    assert admit(access, authorization=f"Token {token}").token.name == token


def test_token_lifetimes():
    """A minute to open a session, thirty minutes for anything at all, by default."""
    access = Access([KEY])
    name = access.mint({"uses": 0}, NOW)["name"]
    headers = {"x-goog-api-key": name}
    late = NOW + timedelta(seconds=61)
    caller = access.admit(headers, {}, late)
    with pytest.raises(Refusal, match="new sessions"):
        access.open_session(caller, late, resuming=False)
    access.open_session(caller, late, resuming=True)
    with pytest.raises(Refusal, match="expired"):
        access.admit(headers, {}, NOW + timedelta(minutes=30))


def test_resuming_is_not_a_use():
    access = Access([KEY])
    caller = admit(access, x_goog_api_key=access.mint({"uses": 1}, NOW)["name"])
    access.open_session(caller, NOW, resuming=True)
    access.open_session(caller, NOW, resuming=False)
    with pytest.raises(Refusal, match="too many"):
        access.open_session(caller, NOW, resuming=False)


@pytest.mark.parametrize(
    "request_",
    [
        {"expireTime": "soon"},
        {"expireTime": "2026-11-22T00:00:00Z"},
        {"newSessionExpireTime": "2026-11-19T00:00:00Z"},
        {"uses": -1},
        {"colour": "red"},
    ],
)
def test_impossible_tokens(request_):
    with pytest.raises(Refusal):
        Access(None).mint(request_, NOW)


def test_a_field_mask_locks_only_its_fields():
    access = Access(None)
    name = access.mint(
        {
            "bidiGenerateContentSetup": {
                "model": "models/locked",
                "generationConfig": {"temperature": 0.1},
            },
            "fieldMask": "model,generation_config.temperature,generationConfig.topP,labels",
        },
        NOW,
    )["name"]
    token = admit(access, x_goog_api_key=name).token
    client = {
        "model": "models/mine",
        "generationConfig": {"temperature": 2, "topP": 1, "seed": 7},
        "labels": {"a": "b"},
        "tools": [],
    }
    assert token.lock(client) == {
        "model": "models/locked",
        "generationConfig": {"temperature": 0.1, "seed": 7},
        "tools": [],
    }
    assert client["model"] == "models/mine"
