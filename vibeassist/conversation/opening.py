"""From a wish to a conversation: where to, with which devices, and all that it needs meanwhile."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import cast

from vibeassist.audio.clock import Clock, SystemClock
from vibeassist.audio.detectors import make_detector
from vibeassist.audio.echo import Processing
from vibeassist.audio.engine import AudioEngine
from vibeassist.audio.host import shared_host
from vibeassist.audio.hosted import HostedEngine
from vibeassist.audio.measured import ROOM_FILE
from vibeassist.audio.measured import load as load_measured
from vibeassist.audio.messages import SoundPlan
from vibeassist.audio.watch import DeviceWatch
from vibeassist.conversation.connect import (
    NotConfigured,
    Target,
    choose,
    identity,
    transports,
)
from vibeassist.conversation.conversation import Conversation, Sound
from vibeassist.conversation.early import EarlySound, Sink
from vibeassist.conversation.events import ConversationEvent
from vibeassist.conversation.floor import Observer
from vibeassist.conversation.sides import Sides, choose_sides
from vibeassist.conversation.talk_key import TalkKey
from vibeassist.conversation.warm import WarmStart
from vibeassist.conversation.wish import Wish
from vibeassist.live.config import SessionConfig
from vibeassist.live.handles import HandleKeeper, HandleStore, Saved
from vibeassist.live.network import NetworkWatch
from vibeassist.live.session import LiveSession
from vibeassist.settings import Settings, data_dir

HANDLE_FILE = "resumption.json"


@dataclass(frozen=True, slots=True)
class Plan:
    """One conversation, decided but not begun: nothing is open yet. For one use."""

    wish: Wish
    target: Target
    sides: Sides
    config: SessionConfig
    store: HandleStore | None = None
    """Where the newest resumption handle is kept; None: nowhere."""
    saved: Saved | None = None
    """The conversation before this one, where it could be gone on with and is not."""
    max_age_s: float | None = None
    silence_s: float | None = None
    earcons: bool = True
    processing: Processing = field(default_factory=Processing)
    own_process: bool = True
    """Whether devices are served by a process of their own."""


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
    config = wish.session_config(settings.conversation)
    store = _store(target, config.model, settings)
    saved = store.load() if store is not None else None
    if wish.go_on:
        if saved is None:
            raise NotConfigured(
                "There is no conversation to go on with.",
                hint="One can be taken up for two hours, with the same key and model.",
            )
        config, saved = replace(config, resumption_handle=saved.handle), None
    plan = Plan(
        wish,
        target,
        sides,
        config,
        store,
        saved,
        settings.connection.max_age_min * 60 or None,
        settings.conversation.hang_up_after_min * 60 or None,
        settings.conversation.earcons,
        Processing(
            echo=settings.audio.echo,
            noise_suppression=settings.audio.noise_suppression,
            high_pass=settings.audio.high_pass,
            gain_control=settings.audio.gain_control,
            measured=load_measured(data_dir() / ROOM_FILE),
        ),
        own_process=settings.audio.process,
    )
    if _wants_process(plan):
        shared_host().prepare()  # it loads while the connection is made
    return plan


def earlier(wish: Wish, settings: Settings) -> Saved | None:
    """The conversation that could be gone on with now, if any. Asks the keyring: may block.

    Raises:
        NotConfigured: the connection needs an address that nobody gave.
        SecretsError: the keyring does not answer.
    """
    target = choose(settings.connection, wish.mode, wish.gateway_url)
    store = _store(target, wish.session_config(settings.conversation).model, settings)
    return None if store is None else store.load()


def _store(target: Target, model: str, settings: Settings) -> HandleStore | None:
    """Where the handle is kept. Practice has none: its server ends with the conversation."""
    if target.mode == "practice":
        return None
    store = HandleStore(data_dir() / HANDLE_FILE, identity(target, model))
    if not settings.connection.keep_handle:
        with suppress(OSError):
            store.forget()
        return None
    return store


def listen(plan: Plan, peek: Sink, clock: Clock | None = None, *, doze: bool = False) -> EarlySound:
    """Open the sound of a plan ahead of its conversation; returns at once. The caller stops it.

    Args:
        plan: the plan, not yet in use.
        peek: told what is heard before the conversation takes over, on the audio thread.
        clock: the same as the conversation's.
        doze: only keep the microphone open, until the sound's ``wake``.
    """
    early = EarlySound(lambda sink: _engine(plan, sink, clock or SystemClock()), peek, doze=doze)
    early.open()
    return early


@asynccontextmanager
async def conversation(
    plan: Plan,
    observer: Observer,
    clock: Clock | None = None,
    sound: EarlySound | None = None,
    key: TalkKey | None = None,
    warm: WarmStart | None = None,
) -> AsyncIterator[Conversation]:
    """A conversation that can be run within the block; practice has its server as long.

    Args:
        plan: where to and with which devices.
        observer: as of :class:`~vibeassist.conversation.conversation.Conversation`.
        clock: the clock of everything in it.
        sound: what :func:`listen` opened; None opens the devices beside the connection.
        key: push to talk; as of the conversation.
        warm: may have a connection ready.

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

    async with _session(plan, warm, clock) as session:
        yield Conversation(
            session,
            make_sound,
            observe,
            until_idle=plan.wish.until_idle or sides.ends,
            duration_s=plan.wish.duration_s,
            silence_s=plan.silence_s,
            # A recording loses nothing by waiting, and then leaves at its own pace from the start.
            instant=sides.microphone.path is None,
            detects=not plan.wish.raw,
            earcons=plan.earcons,
            key=key,
            clock=clock.monotonic,
        )


@asynccontextmanager
async def _session(plan: Plan, warm: WarmStart | None, clock: Clock) -> AsyncIterator[LiveSession]:
    """The session of a plan, not yet entered, with all that it needs for as long as the block."""
    async with AsyncExitStack() as stack:
        make_transport = await warm.lend(plan.target, plan.config) if warm is not None else None
        if make_transport is None:
            make_transport = await stack.enter_async_context(transports(plan.target))
        keeper = None
        if plan.store is not None:
            keeper = await stack.enter_async_context(HandleKeeper(plan.store))
        yield LiveSession(
            make_transport,
            plan.config,
            max_age_s=plan.max_age_s,
            network=NetworkWatch(),
            on_handle=keeper.note if keeper is not None else lambda _: None,
            clock=clock.monotonic,
        )


def prepare_sound(settings: Settings) -> None:
    """Load the process that carries the sound, ahead of any conversation; returns at once."""
    if settings.audio.process:
        shared_host().prepare()


def _engine(plan: Plan, sink: Sink, clock: Clock) -> Sound:
    def here(sink: Sink) -> AudioEngine:
        return AudioEngine(
            plan.sides.microphone,
            plan.sides.speaker,
            sink=sink,
            detector=None if plan.wish.raw else make_detector(),
            processing=None if plan.wish.raw else plan.processing,
            clock=clock,
            watch=DeviceWatch,
        )

    if not _wants_process(plan):
        return here(sink)
    sides = plan.sides
    microphone, speaker = (side.path or side.wanted for side in (sides.microphone, sides.speaker))
    return HostedEngine(
        shared_host(),
        SoundPlan(
            None if microphone is None else str(microphone),
            None if speaker is None else str(speaker),
            detects=not plan.wish.raw,
            processing=None if plan.wish.raw else plan.processing,
        ),
        sink=sink,
        here=here,
    )


def _wants_process(plan: Plan) -> bool:
    """A device cannot wait, a file can; and the stand-in waits for what is known only here."""
    sides = plan.sides
    is_device = sides.microphone.is_device or sides.speaker.is_device
    return plan.own_process and is_device and not sides.ends
