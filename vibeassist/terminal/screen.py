"""The interactive terminal: lines above, the state, levels and live captions below, typed text."""

import asyncio
from collections.abc import Awaitable, Callable

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.styles import Style

from vibeassist.audio.events import MicrophoneFrame, SpeakerLevel
from vibeassist.conversation.captions import Caption
from vibeassist.conversation.events import (
    CaptionChanged,
    ConversationEvent,
    StateChanged,
    TurnTimed,
)
from vibeassist.conversation.state import State
from vibeassist.terminal.lines import NAMES, Lines
from vibeassist.terminal.meter import FLOOR_DBFS, meter
from vibeassist.terminal.output import Output, columns, printable
from vibeassist.terminal.wrap import tail, width

YOU, ASSISTANT = "you ", "  assistant "
LEAST_METER, MOST_METER = 4, 12  # columns
REFRESH_S = 0.1  # as often as levels come

STYLE = Style.from_dict(
    {
        "bottom-toolbar": "noreverse",
        "state": "bold",
        "connecting": "ansiyellow",
        "reconnecting": "ansiyellow",
        "listening": "ansigreen",
        "thinking": "ansicyan",
        "speaking": "ansiblue",
        "ended": "ansibrightblack",
        "dim": "ansibrightblack",
    }
)


class Screen:
    """Shows a conversation and takes typed text until the prompt is left.

    Args:
        title: what this conversation is, for the status line ("practice", "gemini-3.8-live").
        output: where lines go.
        width: the terminal's columns at this moment.
    """

    def __init__(self, title: str, output: Output, width: Callable[[], int] = columns) -> None:
        self._title = title
        self._width = width
        self._lines = Lines(output, states=False)
        self._state = State.CONNECTING
        self._caption: Caption | None = None
        self._microphone_dbfs = self._speaker_dbfs = FLOOR_DBFS
        self._latency_ms: float | None = None

    def __call__(self, event: ConversationEvent) -> None:
        """Take one event of the conversation."""
        match event:
            case StateChanged():
                self._state = event.state
            case CaptionChanged():
                self._caption = None if event.caption.final else event.caption
            case MicrophoneFrame():
                self._microphone_dbfs = event.rms_dbfs
            case SpeakerLevel():
                self._speaker_dbfs = event.rms_dbfs
            case TurnTimed() if event.total_ms is not None:
                self._latency_ms = event.total_ms
            case _:
                pass
        self._lines(event)

    async def read(self, send: Callable[[str], Awaitable[None]]) -> None:
        """Take typed lines until Ctrl-C, Ctrl-D or cancellation."""
        prompt: PromptSession[str] = PromptSession(
            "› ",
            bottom_toolbar=self.toolbar,
            style=STYLE,
            refresh_interval=REFRESH_S,
            erase_when_done=True,
        )
        while True:
            try:
                text = (await prompt.prompt_async()).strip()
            except (KeyboardInterrupt, EOFError):
                return
            if text:
                await send(text)

    def toolbar(self) -> StyleAndTextTuples:
        """The lines below the prompt: the end of the caption that grows, and the status."""
        rows: StyleAndTextTuples = []
        if self._caption is not None:
            text = printable(f"{NAMES[self._caption.speaker]}: {self._caption.text}")
            rows.append(("class:dim", f" {tail(text, self._width() - 2)}\n"))
        return rows + self._status()

    def _status(self) -> StyleAndTextTuples:
        """State, levels, latency; what does not fit gives way, the words last."""
        columns = self._width()
        state = f" ● {self._state:<12}"
        latency = "" if self._latency_ms is None else f"  {self._latency_ms:.0f} ms"
        rest = f"{latency}  {self._title}  Ctrl-C ends"
        free = columns - width(state + YOU + ASSISTANT + rest)
        if free < 2 * LEAST_METER:
            end = "  Ctrl-C ends" if width(state + latency) + 13 <= columns else ""
            return [(f"class:state,{self._state}", state), ("class:dim", latency + end)]
        bar = min(MOST_METER, free // 2)
        return [
            (f"class:state,{self._state}", state),
            ("class:dim", YOU),
            ("class:listening", meter(self._microphone_dbfs, bar)),
            ("class:dim", ASSISTANT),
            ("class:speaking", meter(self._speaker_dbfs, bar)),
            ("class:dim", rest),
        ]


async def show(
    screen: Screen,
    talk: Callable[[], Awaitable[object]],
    send: Callable[[str], Awaitable[None]],
    stop: Callable[[], None],
) -> None:
    """Run the conversation with the prompt beside it; leaving the prompt stops it."""
    with patch_stdout(raw=True):
        prompt = asyncio.create_task(screen.read(send), name="terminal-prompt")
        prompt.add_done_callback(lambda _: stop())
        try:
            await talk()
        finally:
            prompt.cancel()
            await asyncio.gather(prompt, return_exceptions=True)
