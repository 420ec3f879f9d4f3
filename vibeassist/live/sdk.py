"""The google-genai SDK at arm's length: imported late, and deaf to the environment.

Importing it costs 0.5 to 0.9 s, so it happens on first use and in a worker thread; nothing at the
top of any module here imports it.
"""

from __future__ import annotations

import asyncio
import logging
import warnings
from typing import TYPE_CHECKING, Any

from vibeassist.live.config import INPUT_MIME_TYPE
from vibeassist.live.connection import WEBSOCKET_LOGGER
from vibeassist.live.tls import client_context

if TYPE_CHECKING:
    from collections.abc import Callable

    from google.genai import Client

    from vibeassist.live.endpoint import ClientOptions

CLOSE_TIMEOUT_S = 1.0
"""How long a closing handshake may take. The default of 10 s would be felt at every hang-up."""


def _load() -> None:
    """Import the SDK and build the validators that the first messages would otherwise wait for."""
    from google.genai import types

    types.LiveConnectConfig(response_modalities=[types.Modality.AUDIO])
    blob = types.Blob(data=b"\0\0", mime_type=INPUT_MIME_TYPE)
    types.LiveSendRealtimeInputParameters.model_validate({"audio": blob})
    types.LiveServerMessage.model_validate({"serverContent": {"turnComplete": True}})


async def warm_up() -> None:
    """Import the SDK in a worker thread, so that the first connection need not wait for it."""
    await asyncio.to_thread(_load)


def hush() -> None:
    """Keep the SDK's warnings off the user's screen; each is dealt with or means nothing to them.

    Called before each connection, since whoever resets the filters (a test runner) undoes it.
    """
    warnings.filterwarnings("ignore", message="The SDK's ephemeral token support")
    # An enum value that is newer than the SDK: events carry its name all the same.
    warnings.filterwarnings("ignore", message=".* is not a valid ", module=r"google\.genai")
    logging.getLogger("google_genai._api_client").addFilter(_not_about_other_keys)


def _not_about_other_keys(record: logging.LogRecord) -> bool:
    """It says which of two keys in the environment it uses. It uses neither."""
    return "GOOGLE_API_KEY and GEMINI_API_KEY" not in record.getMessage()


def make_client(options: ClientOptions, connect: Callable[..., Any]) -> Client:
    """A client that goes to ``options.base_url`` with ``options.key`` and nowhere else.

    Blocking (some 0.1 s, most of it certificates): call it in a worker thread.

    Args:
        options: where to and as whom.
        connect: makes the WebSocket connection object (``websockets``' ``create_connection``).

    Raises:
        CertificateNotTrusted: the extra CA file cannot be used.
    """
    _load()
    hush()
    from google.genai import Client, types
    from google.genai.client import DebugConfig

    tls = client_context(options.ca_file)
    sockets: dict[str, Any] = {
        "ssl": tls,
        "compression": None,  # doubles the cost of a frame and gains nothing on base64 speech
        "max_size": None,  # the default of 1 MiB would end the session (1009, seen as 1006)
        "ping_interval": None,  # live/liveness.py says why
        "open_timeout": None,  # the transport has one deadline for everything
        "close_timeout": CLOSE_TIMEOUT_S,
        "create_connection": connect,
        "logger": WEBSOCKET_LOGGER,
    }
    if options.loopback:
        sockets["proxy"] = None  # a local server is never behind the system's proxy
    return Client(
        # vertexai, base_url and api_version are always said, because what is not said is read from
        # GOOGLE_GENAI_USE_VERTEXAI, GOOGLE_GEMINI_BASE_URL and the like: the key would follow them.
        vertexai=False,
        api_key=options.key,
        http_options=types.HttpOptions(
            base_url=options.base_url,
            api_version=options.api_version,
            # The REST client goes unused, but a proxy in the environment that it cannot speak to
            # would fail its construction.
            client_args={"verify": tls, "trust_env": False},
            async_client_args={**sockets, "verify": tls, "trust_env": False},
        ),
        # Said, because its default reads GOOGLE_GENAI_CLIENT_MODE (recording and replay).
        debug_config=DebugConfig(client_mode=None, replays_directory=None, replay_id=None),
    )
