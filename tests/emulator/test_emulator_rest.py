"""The REST half, through the unmodified SDK."""

import json

import aiohttp
import pydantic
import pytest
from google import genai
from google.genai import errors

from vibeassist.emulator.rest import example
from vibeassist.emulator.script import Generation, Script

# google-genai subclasses aiohttp's session wherever aiohttp is installed; nothing of ours.
pytestmark = pytest.mark.filterwarnings("ignore:Inheritance class AiohttpClientSession")


class Summary(pydantic.BaseModel):
    title: str
    points: list[str]
    score: float | None = None


def client(emulator):
    return genai.Client(api_key="k", http_options=emulator.http_options()).aio


async def ask(emulator, prompt="Sum it up.", model="gemini-3.8-flash", **config):
    async with client(emulator) as api:
        return await api.models.generate_content(
            model=model, contents=prompt, config=config or None
        )


async def test_answers_by_script(make_live_emulator):
    emulator = await make_live_emulator(
        Script(
            generate=(
                Generation(when="(?i)weather", text="Sunny."),
                Generation(text="First."),
                Generation(data={"title": "Talk", "points": ["a"]}),
            )
        )
    )
    assert (await ask(emulator, "Weather?")).text == "Sunny."
    assert (await ask(emulator)).text == "First."
    answer = await ask(emulator, response_mime_type="application/json", response_schema=Summary)
    assert answer.parsed == Summary(title="Talk", points=["a"])
    assert answer.candidates[0].finish_reason.value == "STOP"
    assert answer.usage_metadata.total_token_count > 0


@pytest.mark.parametrize("how", ["response_schema", "response_json_schema"])
async def test_an_unscripted_answer_fits_the_schema(live_emulator, how):
    schema = Summary if how == "response_schema" else Summary.model_json_schema()
    config = {"response_mime_type": "application/json", how: schema}
    assert Summary.model_validate_json((await ask(live_emulator, **config)).text)


async def test_scripted_errors_are_http_errors(make_live_emulator):
    emulator = await make_live_emulator(
        Script(generate=(Generation(status=503, reason="The model is overloaded."),))
    )
    with pytest.raises(errors.ServerError, match="overloaded") as caught:
        await ask(emulator)
    assert (caught.value.code, caught.value.status) == (503, "UNAVAILABLE")
    assert (await ask(emulator)).text


async def test_streamed(live_emulator):
    async with client(live_emulator) as api:
        stream = await api.models.generate_content_stream(
            model="gemini-3.8-flash", contents="hello"
        )
        text = "".join([chunk.text async for chunk in stream])
    assert text == "This answer comes from the emulator."


async def test_unknown_and_live_models_do_not_generate(live_emulator):
    for model in ("gemini-9", "gemini-3.8-live", "gemini-2.0-flash"):
        with pytest.raises(errors.ClientError, match="is not found for API version") as caught:
            await ask(live_emulator, model=model)
        assert caught.value.code == 404


async def test_models_are_listed(live_emulator):
    async with client(live_emulator) as api:
        names = {model.name async for model in await api.models.list()}
        model = await api.models.get(model="gemini-3.8-live")
        with pytest.raises(errors.ClientError):
            await api.models.get(model="gemini-2.0-flash-live-001")
    assert {"models/gemini-3.8-live", "models/gemini-3.8-flash"} <= names
    assert "models/gemini-2.0-flash-live-001" not in names
    assert model.supported_actions == ["bidiGenerateContent"]


async def test_a_wrong_key_is_told(make_live_emulator):
    emulator = await make_live_emulator(keys=["right"])
    with pytest.raises(errors.ClientError, match="API key not valid") as caught:
        await ask(emulator)
    assert caught.value.code == 400


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/", None, 404),
        ("POST", "/v1/models/gemini-3.8-flash:countTokens", "{}", 404),
        ("GET", "/v1beta/models/gemini-3.8-flash:generateContent", None, 404),
        ("POST", "/v1beta/models/gemini-3.8-flash:generateContent", "not json", 400),
        ("POST", "/v1beta/models/gemini-3.8-flash:generateContent", '{"contens": []}', 400),
        ("POST", "/v1beta/auth_tokens", "{}", 404),
        ("POST", "/some/prefix//v1/models/gemini-3.8-flash:generateContent", "{}", 200),
    ],
)
async def test_bare_requests(live_emulator, method, path, body, status):
    async with (
        aiohttp.ClientSession() as http,
        http.request(
            method,
            live_emulator.url + path,
            data=body,
            headers={"x-goog-api-key": "k"},
            ssl=live_emulator.client_ssl_context(),
        ) as answer,
    ):
        assert answer.status == status
        assert ("error" in await answer.json()) == (status >= 400)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "STRING"}, "example"),
        ({"type": "string", "minLength": 9}, "example.."),
        ({"enum": ["a", "b"]}, "a"),
        ({"type": "INTEGER", "minimum": 3}, 3),
        ({"type": "NUMBER"}, 0.0),
        ({"type": "BOOLEAN"}, False),
        ({"type": "NULL"}, None),
        ({"type": "ARRAY", "items": {"type": "INTEGER"}, "minItems": 2}, [0, 0]),
        ({"anyOf": [{"type": "BOOLEAN"}, {"type": "NULL"}]}, False),
        ({"type": "OBJECT", "properties": {"x": {"type": "STRING"}}}, {"x": "example"}),
        ({}, {}),
    ],
)
def test_examples_of_schemas(schema, expected):
    assert example(schema) == expected
    json.dumps(expected)
