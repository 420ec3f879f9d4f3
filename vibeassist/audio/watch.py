"""Watches which devices there are, without touching a stream: PortAudio itself looks only once.

Each system has a small reader of its own; what follows from what it reads is one policy
(:mod:`vibeassist.audio.surroundings`).
"""

import logging
import platform
import threading
from collections.abc import Callable, Mapping
from typing import Final, Protocol

from vibeassist.audio.devices import Kind
from vibeassist.audio.surroundings import DeviceNews, Need, Surroundings

log = logging.getLogger(__name__)

LOOK_S: Final = 1.0
"""How often is looked where a system does not tell by itself."""
SETTLE_S: Final = 0.2
"""One thing that a user does is several changes: a profile takes a device away and brings another.
They are judged together once nothing has changed for so long."""
SETTLE_LIMIT: Final = 5


class SourceGone(Exception):
    """The system cannot be asked, now or at all."""


class Source(Protocol):
    """Reads one system's devices. Used by one thread, but for ``wake``."""

    def wait(self, timeout_s: float) -> bool:
        """Whether something may have changed within that time.

        Raises:
            SourceGone: nothing will be heard here any more.
        """

    def read(self) -> Surroundings:
        """The devices as they are now.

        Raises:
            SourceGone: they cannot be had.
        """

    def wake(self) -> None:
        """Let ``wait`` return now; from any thread."""

    def close(self) -> None:
        """Let go of the system."""


class Polled:
    """A source that must be asked again and again."""

    def __init__(self) -> None:
        self._woken = threading.Event()

    def wait(self, timeout_s: float) -> bool:
        """Look after every wait."""
        self._woken.wait(timeout_s)
        return True

    def wake(self) -> None:
        """Let ``wait`` return now."""
        self._woken.set()

    def close(self) -> None:
        """There is nothing to let go of."""


class DeviceWatch:
    """A thread that waits for changes and tells those that matter.

    Args:
        needs: what is used at this moment; called on the watching thread.
        on_news: told there that the devices must be opened anew.
        open_source: begins to read the system.
    """

    def __init__(
        self,
        needs: Callable[[], Mapping[Kind, Need]],
        on_news: Callable[[], None],
        open_source: Callable[[], Source] | None = None,
    ) -> None:
        self._needs = needs
        self._on_news = on_news
        self._open_source = open_source or system_source
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._source: Source | None = None
        self._news: DeviceNews | None = None
        """Outlives a source: what changed while nobody looked is news as well."""
        self._looked = threading.Event()
        self._thread = threading.Thread(target=self._run, name="device-watch", daemon=True)

    def start(self) -> None:
        """Begin to watch; returns when the devices have been looked at once, or cannot be."""
        self._thread.start()
        self._looked.wait(LOOK_S)

    def stop(self) -> None:
        """Watch no more."""
        self._stopping.set()
        with self._lock:
            if self._source is not None:
                self._source.wake()
        if self._thread.ident is not None:
            self._thread.join(2 * LOOK_S)

    def _run(self) -> None:
        said = False
        while not self._stopping.is_set():
            try:
                self._watch()
            except SourceGone as gone:
                if not said:
                    log.info("Devices are not watched: %s", gone)
                said = True
            finally:
                self._looked.set()
            self._stopping.wait(LOOK_S)

    def _watch(self) -> None:
        """From the first look at a system until it is gone."""
        source = self._open_source()
        with self._lock:
            self._source = source
        try:
            self._look(source)
            self._looked.set()
            while not self._stopping.is_set():
                if source.wait(LOOK_S):
                    self._look(source)
        finally:
            with self._lock:
                self._source = None
            source.close()

    def _look(self, source: Source) -> None:
        now = source.read()
        if self._news is None:
            self._news = DeviceNews(now)
            self._news.learn(now, self._needs())
        elif now != self._news.known:
            now = self._settled(source, self._news, now)
            if self._news.push(now, self._needs()):
                log.info("The devices have changed: %s", now)
                self._on_news()

    def _settled(self, source: Source, news: DeviceNews, now: Surroundings) -> Surroundings:
        """The devices once they have stopped changing."""
        for _ in range(SETTLE_LIMIT):
            news.learn(now, self._needs())
            self._stopping.wait(SETTLE_S)
            then, now = now, source.read()
            if then == now:
                break
        return now


def system_source() -> Source:
    """The reader for this system.

    Raises:
        SourceGone: there is nothing to read.
    """
    system = platform.system()
    if system == "Windows":
        from vibeassist.audio.watch_windows import WindowsSource

        return WindowsSource()
    if system == "Darwin":
        from vibeassist.audio.watch_macos import MacSource

        return MacSource()
    from vibeassist.audio.watch_linux import AlsaSource, PulseSource

    try:
        return PulseSource()
    except SourceGone:
        return AlsaSource()


def default_label(kind: Kind) -> str:
    """What the system calls its default device in front of its user; empty where it does not say.

    Where all go through a sound server, PortAudio knows them as "default" only.
    """
    try:
        source = system_source()
    except SourceGone:
        return ""
    try:
        now = source.read()
    except SourceGone:
        return ""
    finally:
        source.close()
    place = now.of(kind, now.default.get(kind))
    return "" if place is None else place.label
