"""The REST half of the API on the same port: generateContent, models, ephemeral tokens."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from vibeassist.emulator.checks import find_model
from vibeassist.emulator.house import House
from vibeassist.emulator.models import MODELS, TEXT_METHOD, ModelTraits
from vibeassist.emulator.script import Generation
from vibeassist.emulator.wire import Refusal, normalise

_STATUS_NAMES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}
_DEFAULT_TEXT = "This answer comes from the emulator."

Handler = Callable[[web.Request, re.Match[str]], Awaitable[web.StreamResponse]]


class Rest:
    """Serves REST requests from what the emulator's connections share."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._generations = list(house.script.generate)
        self._routes: tuple[tuple[str, re.Pattern[str], Handler], ...] = (
            ("POST", _path(r"auth_tokens"), self._mint),
            ("GET", _path(r"models"), self._list_models),
            ("GET", _path(r"models/(?P<model>[^/:]+)"), self._get_model),
            (
                "POST",
                _path(
                    r"models/(?P<model>[^/:]+):(?P<method>generateContent|streamGenerateContent)"
                ),
                self._generate,
            ),
        )

    async def serve(self, request: web.Request, path: str) -> web.StreamResponse:
        """Answer one request.

        Args:
            request: anything that is not a Live connection.
            path: its decoded path, as it came on the wire; any prefix is accepted.
        """
        try:
            for method, pattern, handler in self._routes:
                match = pattern.search(path)
                if match is not None and method == request.method:
                    self._admit(request)
                    return await handler(request, match)
        except Refusal as refusal:
            return _error({1008: 403}.get(refusal.code, 400), refusal.reason)
        except _HttpError as error:
            return _error(error.status, str(error))
        return _error(404, "There is nothing at this path.")

    def _admit(self, request: web.Request) -> None:
        now = self._house.wall_time()
        caller = self._house.access.admit(request.headers, request.query, now)
        if caller.token is not None:
            raise _HttpError(401, "Ephemeral tokens are for the Live API only.")

    async def _mint(self, request: web.Request, path: re.Match[str]) -> web.StreamResponse:
        if path["version"] != "v1alpha":
            raise _HttpError(404, "auth_tokens is served by v1alpha only.")
        body = await _json_body(request)
        return web.json_response(self._house.access.mint(body, self._house.wall_time()))

    async def _list_models(self, _: web.Request, __: re.Match[str]) -> web.StreamResponse:
        served = [_describe(model) for model in MODELS.values() if self._serves(model)]
        return web.json_response({"models": served})

    async def _get_model(self, _: web.Request, path: re.Match[str]) -> web.StreamResponse:
        model = MODELS.get(path["model"])
        if model is None or not self._serves(model):
            raise _HttpError(404, f"models/{path['model']} is not found.")
        return web.json_response(_describe(model))

    def _serves(self, model: ModelTraits) -> bool:
        return not model.retired or self._house.script.server.serve_retired_models

    async def _generate(self, request: web.Request, path: re.Match[str]) -> web.StreamResponse:
        try:
            model = find_model(
                path["model"],
                path["version"],
                self._house.script.server,
                TEXT_METHOD,
            )
        except Refusal as refusal:
            raise _HttpError(404, refusal.reason) from None
        wanted = normalise(await _json_body(request), "GenerateContentRequest")
        prompt = _prompt_text(wanted)
        scripted = self._pick(prompt)
        await self._house.clock.sleep(scripted.delay_ms / 1000)
        if scripted.status >= 400:
            raise _HttpError(scripted.status, scripted.reason or "Scripted error.")
        answer = _answer(model, prompt, _answer_text(scripted, wanted.get("generationConfig", {})))
        if path["method"] == "generateContent":
            return web.json_response(answer)
        if request.query.get("alt") == "sse":
            return web.Response(
                text=f"data: {json.dumps(answer)}\r\n\r\n", content_type="text/event-stream"
            )
        return web.json_response([answer])

    def _pick(self, prompt: str) -> Generation:
        """The first scripted answer that matches; one without ``when`` is used once, in order."""
        for generation in self._generations:
            if generation.when is None:
                self._generations.remove(generation)
                return generation
            if re.search(generation.when, prompt):
                return generation
        return Generation()


def _path(end: str) -> re.Pattern[str]:
    return re.compile(rf"/(?P<version>v1|v1beta|v1alpha)/{end}/?$")


class _HttpError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def _error(status: int, message: str) -> web.Response:
    body = {"code": status, "message": message, "status": _STATUS_NAMES.get(status, "UNKNOWN")}
    return web.json_response({"error": body}, status=status)


async def _json_body(request: web.Request) -> Any:
    text = await request.text()
    try:
        # The SDK sends no body at all where it has nothing to say.
        return json.loads(text) if text else {}
    except ValueError:
        raise _HttpError(400, "Invalid JSON payload received. Unexpected token.") from None


def _describe(model: ModelTraits) -> dict[str, Any]:
    return {
        "name": f"models/{model.name}",
        "displayName": model.name,
        "version": "emulator",
        "inputTokenLimit": model.input_tokens,
        "outputTokenLimit": model.output_tokens,
        "supportedGenerationMethods": [model.method],
    }


def _prompt_text(request: dict[str, Any]) -> str:
    parts = [part for turn in request.get("contents", []) for part in turn.get("parts", [])]
    return "\n".join(part["text"] for part in parts if "text" in part)


def _answer_text(scripted: Generation, generation: dict[str, Any]) -> str:
    schema = generation.get("responseSchema", generation.get("responseJsonSchema"))
    if scripted.text is not None:
        return scripted.text
    if scripted.data is not None:
        return json.dumps(scripted.data)
    if generation.get("responseMimeType") == "application/json":
        return json.dumps(example(schema or {"type": "OBJECT"}))
    return _DEFAULT_TEXT


def _answer(model: ModelTraits, prompt: str, text: str) -> dict[str, Any]:
    prompt_tokens, answer_tokens = max(1, len(prompt) // 4), max(1, len(text) // 4)
    return {
        "candidates": [
            {
                "content": {"role": "model", "parts": [{"text": text}]},
                "finishReason": "STOP",
                "index": 0,
            }
        ],
        "usageMetadata": {
            "promptTokenCount": prompt_tokens,
            "candidatesTokenCount": answer_tokens,
            "totalTokenCount": prompt_tokens + answer_tokens,
        },
        "modelVersion": model.name,
    }


def example(schema: Any) -> Any:
    """The smallest JSON document that a (Google or JSON) schema allows."""
    if not isinstance(schema, dict):
        return None
    if schema.get("enum"):
        return schema["enum"][0]
    if alternatives := schema.get("anyOf"):
        return example(alternatives[0])
    match str(schema.get("type", "OBJECT")).upper():
        case "STRING":
            return "example"[: schema.get("maxLength", 7)].ljust(schema.get("minLength", 0), ".")
        case "INTEGER":
            return int(schema.get("minimum", 0))
        case "NUMBER":
            return float(schema.get("minimum", 0))
        case "BOOLEAN":
            return False
        case "NULL":
            return None
        case "ARRAY":
            return [example(schema.get("items", {}))] * max(1, schema.get("minItems", 1))
    properties = schema.get("properties", {})
    return {name: example(inner) for name, inner in properties.items()}
