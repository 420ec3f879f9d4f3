"""A span for each session, where the operator wants it and OpenTelemetry is installed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from vibeassist.gateway.house import Visit


@contextmanager
def span(enabled: bool, visit: Visit) -> Iterator[Callable[[int], None]]:
    """A span around a session; what it yields takes the close code.

    Its attributes are those of the log: no content, no token, no user's name.
    """
    if not enabled:
        yield lambda _: None
        return
    try:
        from opentelemetry import trace
    except ImportError:
        yield lambda _: None
        return
    with trace.get_tracer("vibeassist.gateway").start_as_current_span("live session") as current:
        current.set_attribute("session.id", visit.id)
        current.set_attribute("vibeassist.protocol", visit.protocol)

        def done(code: int) -> None:
            current.set_attribute("websocket.close_code", code)
            current.set_attribute("vibeassist.frames_up", visit.tally.frames_up)
            current.set_attribute("vibeassist.frames_down", visit.tally.frames_down)
            current.set_attribute("vibeassist.reconnects", visit.tally.reconnects)

        yield done
