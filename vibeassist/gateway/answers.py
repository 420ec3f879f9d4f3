"""Plain HTTP answers of the gateway: one shape for every refusal."""

import math

from aiohttp import web

from vibeassist.gateway.door import Refused


def refusal(error: Refused) -> web.Response:
    """The answer to a request that gets nothing."""
    headers = {"Cache-Control": "no-store"}
    if error.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if error.status == 426:
        headers |= {"Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    if error.wait_s > 0:
        headers["Retry-After"] = str(math.ceil(error.wait_s))
    body = {"error": {"code": error.code, "message": error.message}}
    return web.json_response(body, status=error.status, headers=headers)


def secret(body: dict[str, object], status: int = 200) -> web.Response:
    """An answer that nobody in between may keep."""
    return web.json_response(body, status=status, headers={"Cache-Control": "no-store"})
