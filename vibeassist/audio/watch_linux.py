"""The devices of a Linux system: PulseAudio's or PipeWire's, else ALSA's alone."""

import ctypes
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from vibeassist.audio.devices import Kind
from vibeassist.audio.surroundings import Place, Surroundings
from vibeassist.audio.watch import Polled, SourceGone

ANSWER_LIMIT_S: Final = 2.0
ALSA_LOOKS: Final = 10
"""So many looks without a sound server, then one is asked for again: it may have been late, or
started anew."""
# libpulse, def.h: enumerations that are part of its binary interface.
_NO_AUTOSPAWN: Final = 1
_READY, _FAILED = 4, 5
_RUNNING: Final = 0
_QUESTIONS: Final = (
    *("server_info", "sink_info_list", "source_info_list", "client_info_list"),
    *("sink_input_info_list", "source_output_info_list"),
)
_DEVICES_STREAMS_SERVER: Final = 0x0001 | 0x0002 | 0x0004 | 0x0008 | 0x0080


class _SampleSpec(ctypes.Structure):
    _fields_ = (
        ("format", ctypes.c_int),
        ("rate", ctypes.c_uint32),
        ("channels", ctypes.c_uint8),
    )


# The beginnings of structures, as far as they are read (libpulse, introspect.h). Libpulse only
# ever adds to their ends.
class _Device(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("index", ctypes.c_uint32),
        ("description", ctypes.c_char_p),
        ("spec", _SampleSpec),
    )


class _Server(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_char_p) for name in ("user", "host", "version", "server")),
        ("spec", _SampleSpec),
        ("output", ctypes.c_char_p),
        ("input", ctypes.c_char_p),
    )


class _Stream(ctypes.Structure):
    _fields_ = (
        ("index", ctypes.c_uint32),
        ("name", ctypes.c_char_p),
        ("module", ctypes.c_uint32),
        ("client", ctypes.c_uint32),
        ("device", ctypes.c_uint32),
    )


class _Client(ctypes.Structure):
    _fields_ = (
        ("index", ctypes.c_uint32),
        ("name", ctypes.c_char_p),
        ("module", ctypes.c_uint32),
        ("driver", ctypes.c_char_p),
        ("properties", ctypes.c_void_p),
    )


# pa_context_subscribe_cb_t
_EVENT: Final = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32, ctypes.c_void_p
)


class PulseSource:
    """Asks a PulseAudio server, or PipeWire in its place, through libpulse.

    It has a connection and a main loop of its own, which run within ``wait`` and ``read``.

    Raises:
        SourceGone: there is no libpulse, or no server.
    """

    def __init__(self) -> None:
        self._pulse = _libpulse()
        self._loop = self._pulse.pa_mainloop_new()
        self._context = self._pulse.pa_context_new(
            self._pulse.pa_mainloop_get_api(self._loop), b"vibeassist device watch"
        )
        self._changed = False
        self._woken = False
        self._on_event = _EVENT(self._note)  # kept: libpulse calls it for as long as it lives
        try:
            self._connect()
        except SourceGone:
            self.close()
            raise

    def wait(self, timeout_s: float) -> bool:
        """Whether the server told of something within that time."""
        deadline = time.monotonic() + timeout_s
        while not (self._changed or self._woken) and (left := deadline - time.monotonic()) > 0:
            self._turn(left)
        changed, self._changed = self._changed, False
        return changed

    def read(self) -> Surroundings:
        """All sinks, sources, and our own streams."""
        places: dict[tuple[Kind, str], Place] = {}
        keys: dict[tuple[Kind, int], str] = {}
        default: dict[Kind, str] = {}

        def take(kind: Kind) -> Callable[[Any], None]:
            def device(info: Any) -> None:
                name = keys[kind, info.index] = _text(info.name)
                form = f"{info.index}: {info.spec.rate} Hz, {info.spec.channels} channels"
                places[kind, name] = Place(name, form, _text(info.description))

            return device

        self._ask("source_info_list", _Device, take("input"))
        self._ask("sink_info_list", _Device, take("output"))
        self._ask(
            "server_info",
            _Server,
            lambda info: default.update({"input": _text(info.input), "output": _text(info.output)}),
            is_list=False,
        )
        return Surroundings(places, default, self._ours(keys))

    def wake(self) -> None:
        """Let ``wait`` return now."""
        self._woken = True
        self._pulse.pa_mainloop_wakeup(self._loop)

    def close(self) -> None:
        """Close the connection."""
        self._pulse.pa_context_disconnect(self._context)
        self._pulse.pa_context_unref(self._context)
        self._pulse.pa_mainloop_free(self._loop)

    def _connect(self) -> None:
        self._pulse.pa_context_set_subscribe_callback(self._context, self._on_event, None)
        if self._pulse.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None) < 0:
            raise SourceGone("there is no PulseAudio")
        self._until(lambda: self._pulse.pa_context_get_state(self._context) == _READY)
        self._finish(
            self._pulse.pa_context_subscribe(self._context, _DEVICES_STREAMS_SERVER, None, None)
        )

    def _note(self, context: Any, event: int, index: int, data: Any) -> None:
        self._changed = True

    def _ours(self, keys: dict[tuple[Kind, int], str]) -> dict[Kind, str]:
        """On which device each of this process's streams is."""
        me = str(os.getpid()).encode()
        clients: set[int] = set()
        ours: dict[Kind, str] = {}

        def client(info: Any) -> None:
            if self._pulse.pa_proplist_gets(info.properties, b"application.process.id") == me:
                clients.add(info.index)

        def take(kind: Kind) -> Callable[[Any], None]:
            def stream(info: Any) -> None:
                if info.client in clients and (kind, info.device) in keys:
                    ours[kind] = keys[kind, info.device]

            return stream

        self._ask("client_info_list", _Client, client)
        self._ask("source_output_info_list", _Stream, take("input"))
        self._ask("sink_input_info_list", _Stream, take("output"))
        return ours

    def _ask(
        self, what: str, kind: Any, take: Callable[[Any], None], *, is_list: bool = True
    ) -> None:
        """Ask the server; each answer is taken at once, for its strings do not outlive it."""
        end = [ctypes.c_int] if is_list else []
        answer = ctypes.CFUNCTYPE(
            None, ctypes.c_void_p, ctypes.POINTER(kind), *end, ctypes.c_void_p
        )(lambda context, info, *_: take(info.contents) if info else None)
        question = getattr(self._pulse, f"pa_context_get_{what}")
        self._finish(question(ctypes.c_void_p(self._context), answer, None))

    def _finish(self, operation: int | None) -> None:
        """Run the loop until an operation is done."""
        if operation is None:
            raise SourceGone("the sound server does not answer")
        try:
            self._until(lambda: self._pulse.pa_operation_get_state(operation) != _RUNNING)
        finally:
            self._pulse.pa_operation_cancel(operation)
            self._pulse.pa_operation_unref(operation)

    def _until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + ANSWER_LIMIT_S
        while not condition():
            if time.monotonic() > deadline:
                raise SourceGone("the sound server does not answer")
            self._turn(ANSWER_LIMIT_S)

    def _turn(self, timeout_s: float) -> None:
        """Wait for the server so long at most, and handle what it says."""
        if (
            self._pulse.pa_mainloop_prepare(self._loop, round(timeout_s * 1e6)) < 0
            or self._pulse.pa_mainloop_poll(self._loop) < 0
            or self._pulse.pa_mainloop_dispatch(self._loop) < 0
            or self._pulse.pa_context_get_state(self._context) >= _FAILED
        ):
            raise SourceGone("the sound server is gone")


def _text(value: bytes | None) -> str:
    return "" if value is None else value.decode(errors="replace")


def _libpulse() -> Any:
    """Libpulse, with the types of what is called of it (libpulse, mainloop.h and others)."""
    try:
        pulse = ctypes.CDLL("libpulse.so.0")
    except OSError as error:
        raise SourceGone("there is no libpulse") from error
    pointer = ctypes.c_void_p
    for name in ("mainloop_new", "mainloop_get_api", "context_new", "context_subscribe"):
        getattr(pulse, f"pa_{name}").restype = pointer
    for name in _QUESTIONS:
        getattr(pulse, f"pa_context_get_{name}").restype = pointer
    pulse.pa_proplist_gets.restype = ctypes.c_char_p
    arguments: dict[str, list[Any]] = {
        "mainloop_get_api": [pointer],
        "mainloop_prepare": [pointer, ctypes.c_int],
        "mainloop_poll": [pointer],
        "mainloop_dispatch": [pointer],
        "mainloop_wakeup": [pointer],
        "mainloop_free": [pointer],
        "context_new": [pointer, ctypes.c_char_p],
        "context_connect": [pointer, ctypes.c_char_p, ctypes.c_int, pointer],
        "context_get_state": [pointer],
        "context_set_subscribe_callback": [pointer, _EVENT, pointer],
        "context_subscribe": [pointer, ctypes.c_int, pointer, pointer],
        "context_disconnect": [pointer],
        "context_unref": [pointer],
        "operation_get_state": [pointer],
        "operation_cancel": [pointer],
        "operation_unref": [pointer],
        "proplist_gets": [pointer, ctypes.c_char_p],
    }
    for name, types in arguments.items():
        getattr(pulse, f"pa_{name}").argtypes = types
    return pulse


class AlsaSource(Polled):
    """The sound cards as the kernel lists them, for as long as there is no sound server.

    The first card is ALSA's default (alsa-lib, ``defaults.pcm.card 0``).
    """

    def __init__(self, folder: Path = Path("/proc/asound")) -> None:
        super().__init__()
        self._folder = folder
        self._looks = ALSA_LOOKS

    def wait(self, timeout_s: float) -> bool:
        """Look after every wait, until it is time to ask for a sound server again."""
        if self._looks == 0:
            raise SourceGone("a sound server may have come")
        self._looks -= 1
        return super().wait(timeout_s)

    def read(self) -> Surroundings:
        """Each PCM of each card."""
        try:
            lines = (self._folder / "pcm").read_text(errors="replace").splitlines()
        except OSError:
            return Surroundings()
        places: dict[tuple[Kind, str], Place] = {}
        default: dict[Kind, str] = {}
        directions: tuple[tuple[Kind, str], ...] = (("input", "capture"), ("output", "playback"))
        for line in lines:
            key, *_ = line.split(":")
            for kind, word in directions:
                if f": {word}" in line:
                    places[kind, key] = Place(key, line)
                    default.setdefault(kind, key)
        return Surroundings(places, default)
