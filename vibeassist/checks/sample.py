"""A sentence in a voice, to choose by ear: one short session, nothing of it is kept."""

import asyncio
from typing import Final

import numpy as np

from vibeassist.audio.format import Samples
from vibeassist.conversation.connect import choose, transports
from vibeassist.conversation.wish import Wish
from vibeassist.errors import ExitCode, VibeAssistError
from vibeassist.live.events import Audio, Closed, Interrupted, TurnComplete
from vibeassist.settings import Settings

LIMIT_S: Final = 30.0
MOST_BYTES: Final = 24_000 * 2 * 12
"""Twelve seconds of voice: whatever comes after is not needed to choose by."""
ASK: Final = "Introduce yourself in one short, friendly sentence. Your name is {voice}."


class NoSample(VibeAssistError):
    """The voice could not be heard."""

    exit_code = ExitCode.CONNECTION


async def voice_sample(settings: Settings, voice: str) -> Samples:
    """Let the model say a sentence; returns 24 kHz mono.

    Raises:
        NoSample: practice, which has one voice of its own, or no sound came.
        VibeAssistError: there is no connection.
    """
    target = await asyncio.to_thread(choose, settings.connection)
    if target.mode == "practice":
        raise NoSample(
            "Practice has one voice of its own.",
            hint="Connect to Gemini or to a gateway to hear the others.",
        )
    config = Wish(voice=voice).session_config(settings.conversation)
    pcm = bytearray()
    try:
        async with asyncio.timeout(LIMIT_S), transports(target) as make_transport:
            transport = make_transport(config)
            try:
                await transport.connect()
                await transport.send_text(ASK.format(voice=voice))
                async for event in transport.events():
                    if isinstance(event, Audio):
                        pcm += event.pcm
                    elif isinstance(event, Interrupted):
                        pcm.clear()  # a server that greets was cut short by the request
                    over = isinstance(event, TurnComplete) and bool(pcm)
                    if over or isinstance(event, Closed) or len(pcm) > MOST_BYTES:
                        break
            finally:
                await transport.close()
    except TimeoutError:
        pcm.clear()
    if not pcm:
        raise NoSample("The voice was not heard.", hint="Try again in a moment.")
    return np.frombuffer(bytes(pcm), "<i2").astype(np.int16)
