"""A conversation as lines of text: what stays on the screen, and all there is without one."""

from collections.abc import Callable

from vibeassist.audio.events import (
    DeviceChanged,
    DeviceDropout,
    DeviceFault,
    EchoChanged,
    MicrophoneTrouble,
)
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import (
    BargeIn,
    CaptionChanged,
    ConversationEvent,
    Ended,
    FramesDropped,
    StateChanged,
    TextSent,
    TurnTimed,
)
from vibeassist.conversation.latency import MEASURES, Percentiles
from vibeassist.live.events import GoAway, Reconnected, Reconnecting
from vibeassist.terminal.wrap import MARGIN

NAMES = {"user": "you", "assistant": "assistant"}

ENDINGS = {
    "asked": "Ended.",
    "silence": "Ended: nobody has spoken for a while.",
    "idle": "Ended: the recording has been answered.",
    "unanswered": "Ended: the recording has not been answered.",
    "duration": "Ended: the time is up.",
    "closed": "Ended: the session was closed.",
    "failed": "Ended.",
}


class Lines:
    """Turns events into lines.

    Args:
        write: takes one line without its end.
        states: also say each change of state (where nothing else on the screen shows it).
    """

    def __init__(self, write: Callable[[str], None], *, states: bool) -> None:
        self._write = write
        self._states = states
        self._dropouts = 0

    def __call__(self, event: ConversationEvent) -> None:
        """Write what a person wants to read of this event, if anything."""
        match event:
            case StateChanged() if self._states:
                self._write(f"[{event.state}]")
            case CaptionChanged() if event.caption.final:
                self._caption(event.caption)
            case TextSent():
                self._say("you", event.text)
            case TurnTimed():
                self._latency(event)
            case BargeIn() if event.onset_to_silence_ms is not None:
                self._note(f"you cut in; silent after {event.onset_to_silence_ms:.0f} ms")
            case Reconnecting():
                self._reconnecting(event)
            case Reconnected():
                self._note("back" if event.resumed else "back, with a new session")
            case GoAway() if event.time_left_s is not None:
                self._note(f"the server closes this connection in {event.time_left_s:.0f} s")
            case FramesDropped() if event.total == 1:
                self._note("the connection is too slow: some of what you say is lost")
            case DeviceFault():
                self._note(str(event.error))
            case DeviceDropout():
                self._dropouts += event.count
            case DeviceChanged():
                self._note(f"{event.why} {device_now(event)}")
            case MicrophoneTrouble() | EchoChanged():
                self._note(f"{event.message} {event.hint}".rstrip())
            case Ended():
                self._ended(event)
            case _:
                pass

    def _say(self, name: str, text: str) -> None:
        self._write(f"{name:<{MARGIN}}{text}")

    def _note(self, text: str) -> None:
        self._say("", f"({text})")

    def _caption(self, caption: Caption) -> None:
        self._say(NAMES[caption.speaker], caption.text)
        if caption.heard is not None:
            heard = f"you heard about: {caption.heard} …" if caption.heard else "not heard"
            self._note(f"interrupted; {heard}")

    def _reconnecting(self, event: Reconnecting) -> None:
        if event.attempt == 1:
            self._note(event.cause if event.planned else f"reconnecting: {event.cause}")
        if event.unanswered:
            self._note("the answer was lost with the connection; please ask again")

    def _latency(self, event: TurnTimed) -> None:
        if event.total_ms is not None and event.first_byte_ms is not None:
            self._note(
                f"first sound {event.total_ms:.0f} ms after your last word: "
                f"reply {event.first_byte_ms:.0f} ms, buffer {event.buffering_ms:.0f} ms"
            )

    def _ended(self, event: Ended) -> None:
        for line in latency_table(event.latency):
            self._write(line)
        if event.reconnects or event.underruns:
            self._write(f"Reconnected {event.reconnects} times; {event.underruns} gaps in replies.")
        if self._dropouts:
            self._write(f"Microphone or loudspeaker dropped out {self._dropouts} times.")
        self._write(ENDINGS[event.cause])


def latency_table(summary: dict[str, Percentiles]) -> list[str]:
    """The latency of a conversation as lines: a row per measure, in milliseconds."""
    if not summary:
        return []
    width = max(len(text) for text in MEASURES.values())
    names = f"{'turns':>5}  {'p50':>6}  {'p95':>6}  {'worst':>6}  {'mean of 100':>11}"
    lines = ["", f"{'latency (ms)':<{width}}  {names}"]
    for name, text in MEASURES.items():
        if name in summary:
            row = summary[name]
            figures = f"{row.count:>5}  {row.p50:>6.0f}  {row.p95:>6.0f}  {row.worst:>6.0f}"
            lines.append(f"{text:<{width}}  {figures}  {row.mean_100:>11.0f}")
    return [*lines, ""]


def device_now(event: DeviceChanged) -> str:
    """What is heard or played through from now on."""
    if event.name is None:
        return "There is no other; it is looked for every second."
    noun = "Microphone" if event.kind == "input" else "Loudspeaker"
    return f"{noun} now: {event.name}."
