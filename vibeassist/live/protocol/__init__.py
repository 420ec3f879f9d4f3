"""Wire formats of ``vibeassist.v1``, the protocol between a program and its gateway. Pure.

Binary frames are sound (int16 little-endian mono: 16 kHz to the gateway, 24 kHz from it), text
frames are JSON objects with a ``type``. ``docs/gateway-protocol.md`` says the same in prose and
is tested against the tables here.
"""

from vibeassist.live.protocol.client import (
    CLIENT_TYPES,
    Account,
    ActivityEnd,
    ActivityStart,
    AudioStreamEnd,
    BargeIn,
    ClientContent,
    ClientMessage,
    ContentTurn,
    MicrophoneAudio,
    Ping,
    Setup,
    Text,
    ToolResponse,
    decode_client,
    encode_client,
)
from vibeassist.live.protocol.fields import MalformedMessage, UnknownType
from vibeassist.live.protocol.server import (
    SERVER_TYPES,
    ErrorNotice,
    Pong,
    ServerMessage,
    decode_server,
    encode_server,
)
from vibeassist.live.protocol.tables import (
    AUDIO_FRAME_BYTES,
    CLIENT_MESSAGE_BYTES,
    CLOSE_CODES,
    DEAD_AFTER_S,
    ERROR_CODES,
    LIMITS,
    PATH,
    PING_INTERVAL_S,
    SERVER_MESSAGE_BYTES,
    SETUP_DEADLINE_S,
    SUBPROTOCOL,
    CloseCode,
    ErrorCode,
)

__all__ = [
    "AUDIO_FRAME_BYTES",
    "CLIENT_MESSAGE_BYTES",
    "CLIENT_TYPES",
    "CLOSE_CODES",
    "DEAD_AFTER_S",
    "ERROR_CODES",
    "LIMITS",
    "PATH",
    "PING_INTERVAL_S",
    "SERVER_MESSAGE_BYTES",
    "SERVER_TYPES",
    "SETUP_DEADLINE_S",
    "SUBPROTOCOL",
    "Account",
    "ActivityEnd",
    "ActivityStart",
    "AudioStreamEnd",
    "BargeIn",
    "ClientContent",
    "ClientMessage",
    "CloseCode",
    "ContentTurn",
    "ErrorCode",
    "ErrorNotice",
    "MalformedMessage",
    "MicrophoneAudio",
    "Ping",
    "Pong",
    "ServerMessage",
    "Setup",
    "Text",
    "ToolResponse",
    "UnknownType",
    "decode_client",
    "decode_server",
    "encode_client",
    "encode_server",
]
