"""From a wish to a conversation: where to, with which devices, and all that it needs meanwhile."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

from vibeassist.audio.clock import Clock, SystemClock
from vibeassist.audio.detector import EnergyDetector
from vibeassist.audio.engine import AudioEngine
from vibeassist.conversation.connect import Target, choose, transports
from vibeassist.conversation.conversation import Conversation, Observer, Sound
from vibeassist.conversation.early import EarlySound, Sink
from vibeassist.conversation.events import ConversationEvent
from vibeassist.conversation.sides import Sides, choose_sides
from vibeassist.conversation.wish import Wish
from vibeassist.live.config import SessionConfig
from vibeassist.live.session import LiveSession
from vibeassist.settings import Settings


@dataclass(frozen=True, slots=True)
class Plan:
    """One conversation, decided but not begun: nothing is open yet. For one use."""

    wish: Wish
    target: Target
    sides: Sides
    config: SessionConfig


def make_plan(wish: Wish, settings: Settings) -> Plan:
    """Decide where to and with which devices. Asks the keyring and the sound system: may block.

    Raises:
        NotConfigured: the connection needs an address that nobody gave.
        SecretsError: the keyring does not answer.
        AudioError: what was asked for is not there.
    """
    target = choose(settings.connection, wish.mode, wish.gateway_url)
    sides = choose_sides(
        wish.microphone or settings.audio.microphone or None,
        wish.speaker or settings.audio.speaker or None,
        greeting=target.mode == "practice",
    )
    return Plan(wish, target, sides, wish.session_config(settings.conversation))


def listen(plan: Plan, peek: Sink, clock: Clock | None = None) -> EarlySound:
    """Open the sound of a plan ahead of its conversation; returns at once. The caller stops it.

    Args:
        plan: the plan, not yet in use.
        peek: told what is heard before the conversation is connected, on the audio thread.
        clock: the same as the conversation's.
    """
    early = EarlySound(lambda sink: _engine(plan, sink, clock or SystemClock()), peek)
    early.open()
    return early


@asynccontextmanager
async def conversation(
    plan: Plan,
    observer: Observer,
    clock: Clock | None = None,
    sound: EarlySound | None = None,
) -> AsyncIterator[Conversation]:
    """A conversation that can be run within the block; practice has its server as long.

    Args:
        plan: where to and with which devices.
        observer: as of :class:`~vibeassist.conversation.conversation.Conversation`.
        clock: the clock of everything in it.
        sound: what :func:`listen` opened; None opens the devices when the connection stands.

    Raises:
        NotConfigured: the key or token is missing.
        PracticeError: the practice server does not start.
        SecretsError: the keyring does not answer.
    """
    clock = clock or SystemClock()
    sides = plan.sides

    def observe(event: ConversationEvent) -> None:
        sides.observe(event)
        observer(event)

    def make_sound(sink: Sink) -> Sound:
        return _engine(plan, sink, clock) if sound is None else cast(Sound, sound.bind(sink))

    async with transports(plan.target) as make_transport:
        yield Conversation(
            LiveSession(make_transport, plan.config),
            make_sound,
            observe,
            until_idle=plan.wish.until_idle or sides.ends,
            duration_s=plan.wish.duration_s,
            clock=clock.monotonic,
        )


def _engine(plan: Plan, sink: Sink, clock: Clock) -> AudioEngine:
    return AudioEngine(
        plan.sides.microphone,
        plan.sides.speaker,
        sink=sink,
        detector=None if plan.wish.raw else EnergyDetector(),
        clock=clock,
    )
