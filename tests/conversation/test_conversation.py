"""The conversation between a scripted wire and a scripted sound engine."""

import asyncio
from collections.abc import Callable
from typing import Any, Self

import pytest

from vibeassist.audio import events as sound
from vibeassist.audio.errors import AudioError
from vibeassist.conversation.conversation import Conversation
from vibeassist.conversation.events import (
    BargeIn,
    CaptionChanged,
    Ended,
    FramesDropped,
    FrameSent,
    LateAudio,
    Noticed,
    StateChanged,
    TurnOver,
    TurnTimed,
)
from vibeassist.conversation.notices import Notice
from vibeassist.conversation.uplink import FRAME_QUEUE
from vibeassist.live import events as live
from vibeassist.live.config import FunctionResponse, SessionConfig, VoiceActivityConfig
from vibeassist.live.errors import ConnectionFailed, ConnectionLost, CredentialsRejected
from vibeassist.live.exchange import Exchange


class Wire:
    """A session whose server says what the test tells it to."""

    def __init__(self, *, connects: bool = True, manual: bool = False) -> None:
        self._queue: asyncio.Queue[live.LiveEvent] = asyncio.Queue()
        self.config = SessionConfig(voice_activity=VoiceActivityConfig(manual=manual))
        self.exchange = Exchange()
        self.connection_age_s: float | None = 7.0
        self.sent: list[Any] = []
        self.responses: list[FunctionResponse] = []
        self.blocked = asyncio.Event()
        self.blocked.set()
        self.lost = False
        self.open = False
        if connects:
            self.say(live.SetupComplete("s-1"))

    async def __aenter__(self) -> Self:
        self.open = True
        return self

    async def __aexit__(self, *_: object) -> None:
        self.open = False

    async def events(self) -> Any:
        while True:
            event = await self._queue.get()
            yield event
            if isinstance(event, live.Closed):
                return

    async def _send(self, message: Any) -> None:
        await self.blocked.wait()
        if self.lost:
            raise ConnectionLost("gone")
        self.sent.append(message)

    async def send_audio(self, pcm: bytes) -> None:
        await self._send(pcm)

    async def send_text(self, text: str) -> None:
        await self._send(text)

    async def send_activity_start(self) -> None:
        await self._send("start")

    async def send_activity_end(self) -> None:
        await self._send("end")

    async def send_audio_stream_end(self) -> None:
        await self._send("stream end")

    async def send_function_responses(self, responses: list[FunctionResponse]) -> None:
        self.responses += responses

    def say(self, *events: live.LiveEvent) -> None:
        for event in events:
            self._queue.put_nowait(event)


class Engine:
    """A sound engine that notes what it is told."""

    def __init__(self, fail: AudioError | None = None) -> None:
        self.told: list[tuple[Any, ...]] = []
        self.muted = False
        self.running = False
        self.sink: Callable[[sound.AudioEvent], None] = lambda _: None
        self._fail = fail
        self.full = False

    def start(self) -> None:
        if self._fail is not None:
            raise self._fail
        self.running = True

    def stop(self) -> None:
        self.running = False

    def play(self, pcm: bytes, turn: int) -> bool:
        if self.full:
            return False
        self.told.append(("play", turn, len(pcm)))
        return True

    def end_turn(self, turn: int) -> None:
        self.told.append(("end", turn))

    def interrupt(self, turn: int) -> None:
        self.told.append(("interrupt", turn))

    def notify(self, pcm: bytes) -> None:
        """Notices are seen by their events; here they would be in the way of the turns."""


class Talk:
    """A running conversation, its two ends, and what it told its observer."""

    def __init__(self, wire: Wire | None = None, engine: Engine | None = None, **options: Any):
        self.wire = wire or Wire()
        self.engine = engine or Engine()
        self.seen: list[Any] = []
        self.now = 0.0
        self.conversation = Conversation(
            self.wire,  # type: ignore[arg-type]
            self._make,
            self.seen.append,
            clock=lambda: self.now,
            **options,
        )
        self._task: asyncio.Task[Ended] | None = None

    def _make(self, sink: Callable[[sound.AudioEvent], None]) -> Engine:
        self.engine.sink = sink
        return self.engine

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self.conversation.run())
        await self.until(lambda: self.engine.running)
        if not self.wire._queue.empty():
            await self.hear()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.conversation.stop()
        await self.ended()

    async def ended(self) -> Ended:
        assert self._task is not None
        return await self._task

    async def until(self, condition: Callable[[], object], limit_s: float = 5) -> None:
        """Let the loop run until something is so."""
        async with asyncio.timeout(limit_s):
            while not condition():
                await asyncio.sleep(0)

    async def hear(self, *events: live.LiveEvent) -> None:
        """The server says this, and it has been dealt with."""
        marker = live.UnreadableMessage("marker")
        self.wire.say(*events, marker)
        await self.until(lambda: marker in self.seen)
        self.seen.remove(marker)

    async def sense(self, *events: sound.AudioEvent) -> None:
        """The sound engine reports this, and it has been dealt with."""
        for event in events:
            self.engine.sink(event)
        await self.until(lambda: events[-1] in self.seen)

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.seen if isinstance(event, kind)]


def frame(index: int, rms: float = -20.0) -> sound.MicrophoneFrame:
    return sound.MicrophoneFrame(index, bytes([index % 256]) * 3200, index / 10, rms, rms)


AUDIO = live.Audio(bytes(960))


async def test_every_frame_of_the_microphone_is_sent_in_order():
    async with Talk() as talk:
        await talk.sense(*(frame(index) for index in range(20)))
        await talk.until(lambda: len(talk.wire.sent) == 20)
        assert talk.wire.sent == [frame(index).pcm for index in range(20)]
        assert [event.index for event in talk.of(FrameSent)] == list(range(20))


async def test_a_slow_connection_drops_the_oldest_frames_and_says_so():
    async with Talk() as talk:
        talk.wire.blocked.clear()
        count = FRAME_QUEUE + 10
        await talk.sense(frame(0))
        await talk.until(lambda: not len(talk.conversation._uplink))
        await talk.sense(*(frame(index) for index in range(1, count)))
        dropped = count - 1 - FRAME_QUEUE
        assert talk.of(FramesDropped)[-1].total == dropped
        talk.wire.blocked.set()
        await talk.until(lambda: len(talk.wire.sent) == 1 + FRAME_QUEUE, limit_s=20)
        assert talk.wire.sent[1:] == [frame(index).pcm for index in range(1 + dropped, count)]


async def test_a_reply_is_played_and_ended():
    async with Talk() as talk:
        await talk.hear(AUDIO, AUDIO, live.GenerationComplete(), live.TurnComplete())
        assert talk.engine.told == [("play", 1, 960), ("play", 1, 960), ("end", 1)]


async def test_interrupted_silences_the_speaker_and_late_audio_is_not_played():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.Interrupted(), AUDIO, live.TurnComplete(), AUDIO)
        assert talk.engine.told == [
            ("play", 1, 960),
            ("interrupt", 1),
            ("end", 1),
            ("play", 2, 960),
        ]
        assert talk.of(LateAudio) == [LateAudio(960)]


async def test_interrupted_after_turn_complete_silences_what_still_plays():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete(), live.Interrupted(), AUDIO)
        assert talk.engine.told[-2:] == [("interrupt", 1), ("play", 2, 960)]


@pytest.mark.parametrize("closed", [False, True], ids=["open turn", "turn complete"])
async def test_cutting_in_by_hand_silences_what_is_heard(closed: bool):
    async with Talk() as talk:
        await talk.hear(AUDIO, *([live.TurnComplete()] if closed else []))
        talk.conversation.cut_in()
        assert talk.engine.told[-1] == ("interrupt", 1)


async def test_what_comes_of_a_reply_that_was_cut_by_hand_is_late_audio():
    async with Talk() as talk:
        await talk.hear(AUDIO)
        talk.conversation.cut_in()
        await talk.hear(AUDIO, live.TurnComplete(), AUDIO)
        assert talk.of(LateAudio) == [LateAudio(960)]
        assert talk.engine.told[-1] == ("play", 2, 960)


async def test_states_follow_both_sides():
    async with Talk() as talk:
        await talk.sense(sound.SpeechStarted(0.0), sound.SpeechEnded(0.5))
        talk.now = 1.0
        await talk.hear(AUDIO, live.TurnComplete())
        await talk.sense(sound.PlaybackStarted(1, 1.0), sound.PlaybackFinished(1, 2.0, 20, 20))
    states = [str(event.state) for event in talk.of(StateChanged)]
    assert states == ["connecting", "listening", "thinking", "speaking", "listening", "ended"]


async def test_a_turn_is_timed_from_the_end_of_speech_to_the_first_sample():
    async with Talk() as talk:
        await talk.sense(sound.SpeechStarted(0.0), sound.SpeechEnded(1.0))
        talk.now = 1.4
        await talk.hear(AUDIO)
        await talk.sense(sound.PlaybackStarted(1, 1.6))
    (timed,) = talk.of(TurnTimed)
    assert (timed.first_byte_ms, timed.buffering_ms, timed.total_ms) == pytest.approx(
        (400, 200, 600)
    )


async def test_a_typed_text_is_sent_and_starts_the_clock():
    async with Talk() as talk:
        talk.now = 1.0
        await talk.conversation.send_text("hello")
        talk.now = 1.5
        await talk.hear(AUDIO)
        await talk.sense(sound.PlaybackStarted(1, 1.7))
        assert talk.wire.sent == ["hello"]
    assert talk.of(TurnTimed)[0].total_ms == pytest.approx(700)


async def test_a_text_typed_while_connecting_waits_for_the_connection():
    talk = Talk()
    sending = asyncio.create_task(talk.conversation.send_text("early"))
    async with talk:
        await sending
        assert talk.wire.sent == ["early"]


async def test_a_text_that_can_no_longer_be_sent_is_an_error():
    wire = Wire(connects=False)
    wire.say(live.Closed(1008, "", CredentialsRejected("The key is wrong.")))
    talk = Talk(wire)
    sending = asyncio.create_task(talk.conversation.send_text("in vain"))
    await talk.conversation.run()
    with pytest.raises(ConnectionLost):
        await sending


async def test_captions_of_both_sides_become_final_when_the_reply_has_been_heard():
    async with Talk() as talk:
        await talk.hear(
            live.InputTranscription("What time"),
            live.InputTranscription(" is it?"),
            live.OutputTranscription("It is"),
            AUDIO,
            live.OutputTranscription(" noon."),
            live.TurnComplete(),
        )
        await talk.sense(sound.PlaybackStarted(1, 1.0), sound.PlaybackFinished(1, 2.0, 20, 20))
    final = [event.caption for event in talk.of(CaptionChanged) if event.caption.final]
    assert [(caption.speaker, caption.text) for caption in final] == [
        ("user", "What time is it?"),
        ("assistant", "It is noon."),
    ]


async def test_the_caption_of_an_interrupted_reply_says_how_much_was_heard():
    async with Talk() as talk:
        await talk.hear(live.OutputTranscription("one two three four"), AUDIO, live.Interrupted())
        await talk.sense(
            sound.PlaybackStarted(1, 1.0), sound.PlaybackDropped(1, 2.0, 50, 100, "interrupted")
        )
    caption = talk.of(CaptionChanged)[-1].caption
    assert (caption.final, caption.heard) == (True, "one two")


async def test_a_reply_without_sound_still_gets_its_caption():
    async with Talk() as talk:
        await talk.hear(live.OutputTranscription("In writing."), live.TurnComplete())
    assert talk.of(CaptionChanged)[-1].caption.final


async def test_a_reply_cut_by_local_speech_stays_cut_though_the_server_talks_on():
    async with Talk() as talk:
        await talk.hear(AUDIO)
        await talk.sense(
            sound.PlaybackStarted(1, 1.0),
            sound.PlaybackHeld(1, 1.5, 1.45),
            sound.PlaybackDropped(1, 2.1, 500, 900, "speech"),
        )
        await talk.hear(AUDIO, live.TurnComplete(), AUDIO)
        assert talk.engine.told == [("play", 1, 960), ("end", 1), ("play", 2, 960)]
    assert talk.of(BargeIn)[0].onset_to_silence_ms == pytest.approx(50)


async def test_a_call_of_an_unknown_function_is_answered():
    async with Talk() as talk:
        await talk.hear(live.ToolCall((live.FunctionCall("fc-1", "fly", {}),)))
        await talk.until(lambda: bool(talk.wire.responses))
        (response,) = talk.wire.responses
        assert (response.id, response.name) == ("fc-1", "fly")
        assert "error" in response.response


async def test_a_refused_connection_ends_with_its_error_and_releases_the_devices():
    error = CredentialsRejected("The key is wrong.")
    wire = Wire(connects=False)
    wire.say(live.Closed(1008, "", error))
    talk = Talk(wire)
    ended = await talk.conversation.run()
    assert (ended.cause, ended.error) == ("failed", error)
    assert talk.seen[-1] is ended
    assert not talk.engine.running
    assert not talk.of(Noticed)


async def test_a_device_that_does_not_open_ends_the_session():
    error = AudioError("No such microphone.")
    talk = Talk(engine=Engine(fail=error))
    ended = await talk.conversation.run()
    assert ended.error is error
    assert not talk.wire.open


async def test_a_lost_connection_ends_with_the_reason_of_the_close():
    error = ConnectionLost("The server went away.", code=1011, reason="x")
    async with Talk() as talk:
        talk.wire.lost = True
        await talk.sense(frame(0))
        talk.wire.say(live.Closed(1011, "x", error))
        ended = await talk.ended()
    assert (ended.cause, ended.error) == ("failed", error)
    assert not talk.engine.running


async def test_a_close_in_order_is_no_fault():
    async with Talk() as talk:
        talk.wire.say(live.Closed(1000, ""))
        ended = await talk.ended()
    assert (ended.cause, ended.error) == ("closed", None)


async def test_a_lost_device_ends_the_conversation_and_is_named():
    error = AudioError("The microphone is gone.")
    async with Talk() as talk:
        await talk.sense(sound.DeviceFault(1.0, error))
        ended = await talk.ended()
    assert ended.error is error


async def test_a_defect_in_a_task_is_not_swallowed():
    talk = Talk()
    talk.engine.play = lambda pcm, turn: 1 / 0  # type: ignore[assignment, return-value]
    task = asyncio.create_task(talk.conversation.run())
    await talk.until(lambda: talk.engine.running)
    talk.wire.say(AUDIO)
    with pytest.raises(ZeroDivisionError):
        await task
    assert not talk.wire.open
    assert not talk.engine.running


async def test_nothing_is_left_running_after_the_end():
    before = asyncio.all_tasks()
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete())
    assert asyncio.all_tasks() == before
    assert isinstance(talk.seen[-1], Ended)


# Connections that come and go


async def test_the_microphone_is_open_before_the_connection_stands_and_nothing_is_lost():
    async with Talk(Wire(connects=False)) as talk:
        talk.wire.blocked.clear()
        await talk.sense(*(frame(index) for index in range(10)))
        assert [str(event.state) for event in talk.of(StateChanged)] == ["connecting"]
        talk.wire.blocked.set()
        await talk.hear(live.SetupComplete("s-1"))
        await talk.until(lambda: len(talk.wire.sent) == 10)
        assert talk.wire.sent == [frame(index).pcm for index in range(10)]


async def test_a_lost_connection_is_told_by_state_and_sound_and_what_was_received_plays_on():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.Reconnecting(1, "Lost.", unanswered=True))
        assert talk.engine.told == [("play", 1, 960), ("end", 1)]
        await talk.hear(live.Reconnecting(2, "Lost."), live.SetupComplete("s-2"), AUDIO)
        assert talk.engine.told[-1] == ("play", 2, 960)
    states = [str(event.state) for event in talk.of(StateChanged)]
    assert states == ["connecting", "listening", "connecting", "listening", "ended"]
    assert [event.notice for event in talk.of(Noticed)] == [Notice.RECONNECTING, Notice.SAY_AGAIN]


async def test_a_quick_renewal_is_not_heard():
    async with Talk() as talk:
        await talk.hear(live.Reconnecting(1, "Renewed.", planned=True), live.SetupComplete(), AUDIO)
    assert not talk.of(Noticed)


async def test_what_takes_longer_is_said():
    async with Talk() as talk:
        await talk.hear(live.Reconnecting(1, "Lost."))
        talk.now = 3.1
        await talk.until(lambda: len(talk.of(Noticed)) == 2)
        await talk.hear(live.SetupComplete())
    assert [event.notice for event in talk.of(Noticed)] == [
        Notice.RECONNECTING,
        Notice.ONE_MOMENT,
        Notice.BACK,
    ]


async def test_the_end_for_good_is_said_before_the_devices_are_released():
    error = ConnectionFailed("There is no way.", hint="Look at the cable.")
    async with Talk() as talk:
        talk.wire.say(live.Closed(1006, "", error))
        ended = await talk.ended()
    assert (ended.cause, ended.error) == ("failed", error)
    assert talk.of(Noticed)[-1].notice is Notice.GONE


async def test_no_sounds_where_none_are_wanted():
    async with Talk(earcons=False) as talk:
        await talk.hear(live.Reconnecting(1, "Lost."), live.SetupComplete())
    assert not talk.of(Noticed)


async def test_a_full_speaker_holds_the_reply_back_and_loses_nothing():
    async with Talk() as talk:
        await talk.hear(AUDIO)
        talk.engine.full = True
        await talk.hear(AUDIO, AUDIO, live.TurnComplete())
        assert talk.engine.told == [("play", 1, 960)]
        talk.engine.full = False
        await talk.until(lambda: ("end", 1) in talk.engine.told)
        assert talk.engine.told == [("play", 1, 960)] * 3 + [("end", 1)]


async def test_an_interruption_acts_at_once_though_the_speaker_is_full():
    async with Talk() as talk:
        talk.engine.full = True
        await talk.hear(AUDIO, AUDIO, live.Interrupted(), live.TurnComplete())
        assert talk.engine.told == [("interrupt", 1), ("end", 1)]
        talk.engine.full = False
        await talk.hear(AUDIO)
        assert talk.engine.told[-1] == ("play", 2, 960)


async def test_a_turn_that_is_over_is_reported_with_all_that_happened_in_it():
    async with Talk() as talk:
        await talk.sense(sound.SpeechStarted(0.0), frame(0), frame(1), frame(2))
        await talk.until(lambda: len(talk.wire.sent) == 3)
        talk.now = 0.5
        await talk.sense(sound.SpeechEnded(0.15))
        await talk.hear(live.Reconnecting(1, "Lost."), live.SetupComplete(), AUDIO)
        await talk.sense(
            sound.PlaybackStarted(1, 0.7),
            sound.PlaybackGap(1, 0.8, 20.0),
            sound.PlaybackHeld(1, 0.9, 0.85),
            sound.PlaybackDropped(1, 1.5, 100, 100, "speech"),
        )
    (over,) = talk.of(TurnOver)
    assert over.request_ended_at == 0.15
    assert over.last_frame_at == 0.0  # frame 2 was sent before the clock moved
    assert (over.first_byte_at, over.first_sample_at) == (0.5, 0.7)
    assert over.barge_in_ms == pytest.approx(50)
    assert (over.connection_age_s, over.reconnects, over.underruns) == (7.0, 1, 1)


async def test_push_to_talk_tells_the_server_when_the_user_speaks():
    async with Talk(Wire(manual=True)) as talk:
        await talk.sense(frame(0))
        talk.conversation.talk_begin()
        talk.conversation.talk_begin()
        await talk.sense(frame(1), frame(2))
        talk.conversation.talk_end()
        await talk.sense(frame(3))
        await talk.until(lambda: "end" in talk.wire.sent)
        assert talk.wire.sent == ["start", frame(1).pcm, frame(2).pcm, "end"]


async def test_a_closed_microphone_ends_the_stream_and_sends_nothing():
    async with Talk() as talk:
        await talk.sense(frame(0))
        talk.conversation.talk_end()
        await talk.sense(frame(1))
        talk.conversation.talk_begin()
        await talk.sense(frame(2))
        await talk.until(lambda: len(talk.wire.sent) == 3)
        assert talk.wire.sent == [frame(0).pcm, "stream end", frame(2).pcm]


async def test_a_talk_without_local_detection_still_knows_when_the_user_is_loud():
    async with Talk(detects=False) as talk:
        await talk.sense(frame(0, rms=-20.0))
        assert not talk.wire.exchange.pause(0.1)
        assert talk.wire.exchange.pause(5.0)


async def test_a_transcript_that_trails_behind_its_turn_opens_no_other():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete(), live.OutputTranscription("world."))
        await talk.sense(sound.PlaybackStarted(1, 1.0), sound.PlaybackFinished(1, 2.0, 20, 20))
        await talk.hear(live.OutputTranscription("Really."))
    finals = [event.caption for event in talk.of(CaptionChanged) if event.caption.final]
    assert [(caption.turn, caption.text) for caption in finals] == [(1, "world."), (1, "Really.")]


async def test_fragments_of_the_user_between_pieces_of_the_reply_are_one_caption():
    async with Talk() as talk:
        await talk.hear(
            live.InputTranscription("What "), AUDIO, live.InputTranscription("time?"), AUDIO
        )
        await talk.hear(live.TurnComplete())
    finals = [event.caption.text for event in talk.of(CaptionChanged) if event.caption.final]
    assert finals == ["What time?"]


async def test_what_has_arrived_is_heard_to_its_end_when_the_connection_ends_for_good():
    error = CredentialsRejected("The key was revoked.")
    async with Talk(earcons=False) as talk:
        await talk.hear(AUDIO)
        await talk.sense(sound.PlaybackStarted(1, 1.0))
        talk.wire.say(live.Closed(1008, "", error))
        await talk.until(lambda: any(isinstance(e, live.Closed) for e in talk.seen))
        assert talk.engine.running
        await talk.sense(sound.PlaybackFinished(1, 2.0, 20, 20))
        ended = await talk.ended()
    assert ended.error is error


async def test_without_a_detector_the_reply_is_timed_from_the_last_loud_frame():
    async with Talk(detects=False) as talk:
        await talk.sense(frame(0), frame(1), frame(2, rms=-90.0))
        talk.now = 0.6
        await talk.hear(AUDIO)
        await talk.sense(sound.PlaybackStarted(1, 0.8))
    assert talk.of(TurnTimed)[0].total_ms == pytest.approx(700)


async def test_the_answer_to_what_was_said_over_a_reply_takes_its_place():
    """A short word over a turn that the server had completed already: no ``interrupted`` comes."""
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete())
        await talk.sense(
            sound.PlaybackStarted(1, 1.0),
            sound.PlaybackHeld(1, 1.5, 1.45),
            sound.PlaybackResumed(1, 2.2),
        )
        await talk.hear(AUDIO)
        assert talk.engine.told[-2:] == [("interrupt", 1), ("play", 2, 960)]


async def test_a_second_turn_that_nobody_asked_for_waits_for_the_first():
    async with Talk() as talk:
        await talk.hear(AUDIO, live.TurnComplete())
        await talk.sense(sound.PlaybackStarted(1, 1.0))
        await talk.hear(AUDIO)
        assert ("interrupt", 1) not in talk.engine.told
