"""pytest fixtures for everybody who tests a Live client; loaded by pytest itself (entry point).

Nothing heavy is imported before a fixture is asked for.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from vibeassist.emulator.server import Emulator

    MakeEmulator = Callable[..., Awaitable[Emulator]]

_TIME_SCALE = 20.0  # a reply of two seconds is over after a tenth


def _async_fixture(function: Callable[..., Any]) -> Any:
    try:
        import pytest_asyncio
    except ImportError:
        return pytest.fixture(_needs_pytest_asyncio, name=function.__name__)
    return pytest_asyncio.fixture(function)


def _needs_pytest_asyncio() -> None:
    pytest.fail(
        "The emulator's fixtures need pytest-asyncio; install it, or use Emulator directly."
    )


async def make_live_emulator() -> "AsyncIterator[MakeEmulator]":
    """A function ``await make(script=None, **options)`` that starts emulators and stops them.

    Options are those of :class:`~vibeassist.emulator.server.Emulator`; time runs twenty times
    faster than real unless ``time_scale`` or ``clock`` says otherwise. After the test, steps that
    were not met fail it; call ``assert_consumed`` yourself to be as strict about all the rest.
    """
    from vibeassist.emulator.server import Emulator

    made: list[Emulator] = []
    async with AsyncExitStack() as stack:

        async def make(script: Any = None, **options: Any) -> Emulator:
            if "clock" not in options:
                options.setdefault("time_scale", _TIME_SCALE)
            made.append(await stack.enter_async_context(Emulator(script, **options)))
            return made[-1]

        yield make
        for emulator in made:
            emulator.assert_steps_met()


async def live_emulator(make_live_emulator: "MakeEmulator") -> "Emulator":
    """A running emulator with the default script; accepts any key."""
    return await make_live_emulator()


make_live_emulator = _async_fixture(make_live_emulator)
live_emulator = _async_fixture(live_emulator)
