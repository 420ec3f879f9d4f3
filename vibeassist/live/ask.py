"""One question, answered as JSON: a plain ``generateContent`` request beside any Live session."""

import asyncio
import json
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from vibeassist.live.causes import Phase, Situation
from vibeassist.live.endpoint import API_VERSION, ClientOptions
from vibeassist.live.errors import LiveError, NotALiveServer, SetupRefused
from vibeassist.live.gateway_address import is_loopback, websocket_address
from vibeassist.live.gateway_credential import is_enrolment
from vibeassist.live.gateway_token import TOKENS, inner_cause
from vibeassist.live.normaliser import body_message, from_close, normalise
from vibeassist.live.tls import client_context

LIMIT_S: Final = 60.0
"""An answer of a page takes some seconds; a minute is no answer any more."""
_MOST_BYTES: Final = 1 << 20
_OK: Final = 200
_FORBIDDEN: Final = 403
NOT_ALLOWED: Final = "Not allowed"
"""How a gateway's refusal of a model begins."""


async def gateway_options(url: str, token: str, ca_file: Path | None = None) -> ClientOptions:
    """Where and as whom to ask through a gateway, which passes plain requests on.

    Args:
        url: the gateway's address.
        token: a token, or an enrolment credential, for which a token is asked first.
        ca_file: a PEM file of an authority to trust beside the system's.

    Raises:
        LiveError: the address cannot be used, or the credential brings no token.
    """
    address = websocket_address(url)
    if is_enrolment(token):
        token = await TOKENS.get(address, token, ca_file)
    parts = urlsplit(address)
    scheme = "https" if parts.scheme == "wss" else "http"
    loopback = is_loopback(parts.hostname or "")
    return ClientOptions(token, f"{scheme}://{parts.netloc}", API_VERSION, ca_file, loopback)


async def ask(
    options: ClientOptions, model: str, question: str, *, instruction: str, schema: dict[str, Any]
) -> dict[str, Any]:
    """What the model answers.

    Args:
        options: where and as whom.
        model: one that answers with text.
        question: what it is to read.
        instruction: what it is to do with that.
        schema: of the answer, in the API's subset of OpenAPI (Gemini API, structured output).

    Raises:
        LiveError: there is no answer; with the cause and what to do.
    """
    host = urlsplit(options.base_url).netloc
    situation = Situation(Phase.CONNECTING, host, model, secrets=(options.key,))
    url = f"{options.base_url}/{options.api_version}/models/{model}:generateContent"
    body = {
        "systemInstruction": {"parts": [{"text": instruction}]},
        "contents": [{"role": "user", "parts": [{"text": question}]}],
        "generationConfig": {"responseMimeType": "application/json", "responseSchema": schema},
        # Google keeps what is asked unless it is told not to (changelog of 2026-10-27).
        "store": False,
    }
    failure: LiveError | None = None
    try:
        async with asyncio.timeout(LIMIT_S):
            status, answer = await _post(url, body, options)
    except Exception as error:  # whatever it is, the user gets one sentence
        failure = normalise(inner_cause(error), situation)
    if failure is None and status == _OK:
        value = _document(answer)
        if value is not None:
            return value
    raise failure or _refusal(status, answer, situation)


async def _post(url: str, body: dict[str, Any], options: ClientOptions) -> tuple[int, bytes]:
    import aiohttp  # slow to import, and needed by those alone who ask

    tls = await asyncio.to_thread(client_context, options.ca_file)
    headers = {"x-goog-api-key": options.key}
    async with (
        aiohttp.ClientSession(trust_env=not options.loopback) as http,
        http.post(url, json=body, headers=headers, ssl=tls, allow_redirects=False) as answer,
    ):
        pieces = bytearray()
        async for piece in answer.content.iter_any():
            pieces += piece
            if len(pieces) > _MOST_BYTES:
                break  # no answer of a page has so much, and what is cut cannot be read
        return answer.status, bytes(pieces)


def _refusal(status: int, answer: bytes, situation: Situation) -> LiveError:
    if status == _OK:
        return NotALiveServer(
            f"{situation.address} gave an answer that cannot be read.",
            hint="Try again in a moment.",
        )
    said = body_message(answer)
    if status == _FORBIDDEN and said.startswith(NOT_ALLOWED):
        return SetupRefused(
            f"{situation.address} does not let the model {situation.model} be asked.",
            hint="Ask whoever runs the gateway to allow it.",
            code=status,
        )
    return from_close(status, said, situation)


def _document(raw: bytes) -> dict[str, Any] | None:
    """The document in an answer, without what the model thought; None where there is none."""
    try:
        parts = json.loads(raw)["candidates"][0]["content"]["parts"]
        text = "".join(part.get("text", "") for part in parts if not part.get("thought"))
        value = json.loads(text)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
