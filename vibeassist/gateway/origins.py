"""Which web pages may use the gateway, and what their browsers ask for it."""

from aiohttp import web

_PREFLIGHT = {
    "Access-Control-Allow-Methods": "POST",
    "Access-Control-Allow-Headers": "Authorization, Content-Type, x-goog-api-key, "
    "x-goog-api-client",
    "Access-Control-Max-Age": "600",
}


def is_allowed(origin: str | None, allowed: tuple[str, ...]) -> bool:
    """Programs send no ``Origin``; a browser's page must be on the list."""
    return origin is None or origin in allowed


def preflight() -> web.Response:
    """What a browser asks before a page's request (Fetch standard, CORS protocol)."""
    return web.Response(status=204, headers=_PREFLIGHT)


def let_read(request: web.Request, response: web.StreamResponse, allowed: tuple[str, ...]) -> None:
    """Let the page read the answer, where it is on the list."""
    origin = request.headers.get("Origin")
    if origin is not None and origin in allowed:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Vary"] = "Origin"
