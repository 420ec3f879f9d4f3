"""How a client speaks: ``vibeassist.v1``, or the JSON and base64 of ``/ws_live``. Pure."""

from typing import Protocol

import pybase64

from vibeassist.live import protocol
from vibeassist.live.config import SessionConfig
from vibeassist.live.events import Audio, Reconnecting
from vibeassist.live.protocol.client import check_audio
from vibeassist.live.protocol.fields import Fields, MalformedMessage, dump_object, load_object

_SOUND_HEAD, _SOUND_TAIL = b'{"type":"audio","data":"', b'"}'


class Dialect(Protocol):
    """What differs between the kinds of client."""

    name: str
    at_once: SessionConfig | None
    """The setup of clients that send none."""

    def decode(self, data: str | bytes) -> protocol.ClientMessage:
        """The message in a frame.

        Raises:
            MalformedMessage: it is none.
        """

    def sound(self, pcm: bytes) -> tuple[bytes, bool]:
        """A reply's samples as a payload, and whether it is text."""

    def encode(self, message: protocol.ServerMessage) -> tuple[bytes, bool]:
        """Any other message as a payload, and whether it is text."""


class V1:
    """``vibeassist.v1``."""

    name = protocol.SUBPROTOCOL
    at_once: SessionConfig | None = None

    def decode(self, data: str | bytes) -> protocol.ClientMessage:
        """See :class:`Dialect`."""
        return protocol.decode_client(data)

    def sound(self, pcm: bytes) -> tuple[bytes, bool]:
        """See :class:`Dialect`."""
        return pcm, False

    def encode(self, message: protocol.ServerMessage) -> tuple[bytes, bool]:
        """See :class:`Dialect`."""
        frame = protocol.encode_server(message)
        return (frame, False) if isinstance(frame, bytes) else (frame.encode(), True)


class WsLive:
    """``/ws_live``: ``{"type": "audio", "data": base64}`` both ways, no setup.

    What else happens comes as the messages of ``vibeassist.v1``; a lost connection to Google also
    as ``{"type": "system", "message": "reconnecting"}``. Clients ignore what they do not know.
    """

    name = "ws_live"

    def __init__(self, config: SessionConfig) -> None:
        self.at_once: SessionConfig | None = config

    def decode(self, data: str | bytes) -> protocol.ClientMessage:
        """See :class:`Dialect`."""
        if isinstance(data, bytes):
            return protocol.MicrophoneAudio(check_audio(data))
        message = Fields(load_object(data), "audio")
        if message.text("type") != "audio":
            return protocol.decode_client(data)
        try:
            pcm = pybase64.b64decode(message.required_text("data"), validate=True)
        except ValueError:
            raise MalformedMessage("audio.data is not base64") from None
        return protocol.MicrophoneAudio(check_audio(pcm))

    def sound(self, pcm: bytes) -> tuple[bytes, bool]:
        """See :class:`Dialect`."""
        return _SOUND_HEAD + pybase64.b64encode(pcm) + _SOUND_TAIL, True

    def encode(self, message: protocol.ServerMessage) -> tuple[bytes, bool]:
        """See :class:`Dialect`."""
        if isinstance(message, Audio):
            return self.sound(message.pcm)
        if isinstance(message, Reconnecting):
            return dump_object({"type": "system", "message": "reconnecting"}).encode(), True
        frame = protocol.encode_server(message)
        assert isinstance(frame, str)  # noqa: S101 - only sound is binary
        return frame.encode(), True
