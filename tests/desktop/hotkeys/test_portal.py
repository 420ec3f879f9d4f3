"""The portal: the real xdg-desktop-portal with a desktop of our own behind it, and one of our own
for what the installed version is too old for."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.desktop.hotkeys.conftest import WATCHDOG_S, Strokes
from vibeassist.desktop.hotkeys.combination import parse
from vibeassist.desktop.hotkeys.errors import CombinationTaken, HotkeyError, HotkeyUnsupported
from vibeassist.desktop.hotkeys.portal import SHORTCUT, PortalBackend, supported, trigger_of
from vibeassist.desktop.platforms import APP_ID

KEYS = parse("Ctrl+Alt+Space")
PORTAL = "/usr/libexec/xdg-desktop-portal"
PORTAL_NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
DESKTOP_NAME = "org.freedesktop.impl.portal.desktop.vibetest"
SHORTCUTS = "org.freedesktop.impl.portal.GlobalShortcuts"

pytestmark = pytest.mark.desktop
needs_bus = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon")
needs_portal = pytest.mark.skipif(
    not Path(PORTAL).exists(), reason="needs the package xdg-desktop-portal"
)

BUS_CONFIG = """\
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
DESKTOP_FILE = f"""\
[portal]
DBusName={DESKTOP_NAME}
Interfaces={SHORTCUTS};
UseIn=vibetest
"""


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of the test's own, on which nothing starts by itself."""
    config = tmp_path / "bus.conf"
    config.write_text(BUS_CONFIG.format(folder=tmp_path))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    assert address, "dbus-daemon did not start"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.communicate(timeout=WATCHDOG_S)


class Peer:
    """Somebody on the bus under a name: answers calls with what its handlers return."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.calls: list[str] = []
        self.handlers: dict[str, Callable[[Message], tuple[str, list[Any]] | None]] = {}

    async def __aenter__(self) -> "Peer":
        self.bus = await MessageBus(bus_type=BusType.SESSION).connect()
        self.bus.add_message_handler(self._on_message)
        await self.bus.request_name(self._name)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.bus.disconnect()
        await self.bus.wait_for_disconnect()

    async def signal(self, interface: str, member: str, signature: str, body: list[Any]) -> None:
        await self.bus.send(Message.new_signal(PATH, interface, member, signature, body))

    def _on_message(self, message: Message) -> Message | None:
        handler = self.handlers.get(message.member or "")
        if message.message_type is not MessageType.METHOD_CALL or handler is None:
            return None
        self.calls.append(message.member or "")
        answer = handler(message)
        if answer is None:
            return Message.new_error(message, "org.freedesktop.portal.Error.Failed", "no")
        return Message.new_method_return(message, *answer)


class Desktop(Peer):
    """What a compositor gives xdg-desktop-portal: it keeps the shortcut and tells of its key."""

    def __init__(self) -> None:
        super().__init__(DESKTOP_NAME)
        self.session = ""
        self.wish: dict[str, Variant] = {}
        self.answer = 0
        """0 agrees, 1 is the user's no, 2 any other failure."""
        self.closed = asyncio.Event()
        self.handlers = {
            "GetAll": lambda _: ("a{sv}", [{"version": Variant("u", 1)}]),
            "Get": lambda _: ("v", [Variant("u", 1)]),
            "CreateSession": self._create,
            "BindShortcuts": self._bind,
            "Close": self._close,
        }

    async def press(self) -> None:
        await self._tell("Activated")

    async def release(self) -> None:
        await self._tell("Deactivated")

    async def rename(self, trigger: str) -> None:
        await self.signal(
            SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", [self.session, self._shortcuts(trigger)]
        )

    async def take_back(self) -> None:
        gone = Message.new_signal(self.session, "org.freedesktop.impl.portal.Session", "Closed")
        await self.bus.send(gone)

    async def _tell(self, member: str) -> None:
        await self.signal(SHORTCUTS, member, "osta{sv}", [self.session, SHORTCUT, 1, {}])

    @staticmethod
    def _shortcuts(trigger: str) -> list[Any]:
        about = {"trigger_description": Variant("s", trigger), "description": Variant("s", "Talk")}
        return [[SHORTCUT, about]]

    def _create(self, message: Message) -> tuple[str, list[Any]]:
        self.session = message.body[1]
        return "ua{sv}", [0, {}]

    def _bind(self, message: Message) -> tuple[str, list[Any]]:
        [[name, self.wish]] = message.body[2]
        assert name == SHORTCUT
        shortcuts = Variant("a(sa{sv})", self._shortcuts("Ctrl+Alt+Space"))
        return "ua{sv}", [self.answer, {} if self.answer else {"shortcuts": shortcuts}]

    def _close(self, _: Message) -> tuple[str, list[Any]]:
        self.closed.set()
        return "", []


class RealPortal:
    """xdg-desktop-portal with our desktop behind it."""

    def __init__(self, folder: Path, bus: str, *, desktop: bool) -> None:
        portals = folder / "portals"
        portals.mkdir(exist_ok=True)
        if desktop:
            (portals / "vibetest.portal").write_text(DESKTOP_FILE)
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_DESKTOP_PORTAL_DIR": str(portals),
            "XDG_CURRENT_DESKTOP": "vibetest",
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "GIO_USE_VFS": "local",
            "GSETTINGS_BACKEND": "memory",
        }

    async def __aenter__(self) -> "RealPortal":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.end()

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            PORTAL, "--replace", env=self._environment, stderr=asyncio.subprocess.DEVNULL
        )
        await until(self._is_up)

    async def end(self) -> None:
        self._process.terminate()
        await asyncio.wait_for(self._process.wait(), WATCHDOG_S)

    @staticmethod
    async def _is_up() -> bool:
        return await asks_bus("NameHasOwner", PORTAL_NAME)


async def asks_bus(member: str, name: str) -> bool:
    """Ask the bus about a name, on a connection of its own."""
    bus = await MessageBus().connect()
    reply = await bus.call(
        Message(
            destination="org.freedesktop.DBus",
            path="/org/freedesktop/DBus",
            interface="org.freedesktop.DBus",
            member=member,
            signature="s",
            body=[name],
        )
    )
    bus.disconnect()
    await bus.wait_for_disconnect()
    assert reply is not None
    return bool(reply.body[0])


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Wait for what another process does."""
    async with asyncio.timeout(WATCHDOG_S):
        while not await holds():
            await asyncio.sleep(0.01)


@pytest.fixture
async def desktop(bus: str) -> AsyncIterator[Desktop]:
    async with Desktop() as made:
        yield made


@pytest.fixture
async def portal(bus: str, desktop: Desktop, tmp_path: Path) -> AsyncIterator[RealPortal]:
    async with RealPortal(tmp_path, bus, desktop=True) as made:
        yield made


@needs_bus
@needs_portal
class TestWithTheRealPortal:
    async def test_press_and_release(
        self, portal: RealPortal, desktop: Desktop, strokes: Strokes
    ) -> None:
        assert await supported()
        backend = PortalBackend()
        await strokes.start(backend, KEYS)
        assert backend.trigger == "Ctrl+Alt+Space"
        assert desktop.wish["preferred_trigger"].value == "CTRL+ALT+space"
        assert desktop.wish["description"].value == "Talk with the assistant"
        for _ in range(2):
            await desktop.press()
            assert await strokes.next() == "press"
            await desktop.release()
            assert await strokes.next() == "release"
        assert strokes.times == sorted(strokes.times)

    async def test_the_end_closes_the_session(
        self, portal: RealPortal, desktop: Desktop, strokes: Strokes
    ) -> None:
        backend = PortalBackend()
        await strokes.start(backend, KEYS)
        await backend.stop()
        await asyncio.wait_for(desktop.closed.wait(), WATCHDOG_S)
        await strokes.start(backend, KEYS)
        await desktop.press()
        assert await strokes.next() == "press"
        assert not strokes.more

    async def test_the_desktop_changes_the_keys(
        self, portal: RealPortal, desktop: Desktop, strokes: Strokes
    ) -> None:
        backend = PortalBackend()
        await strokes.start(backend, KEYS)
        await desktop.rename("Super+T")
        await desktop.press()
        assert await strokes.next() == "press"
        assert backend.trigger == "Super+T"

    async def test_the_user_says_no(
        self, portal: RealPortal, desktop: Desktop, strokes: Strokes
    ) -> None:
        desktop.answer = 1
        with pytest.raises(CombinationTaken) as caught:
            await strokes.start(PortalBackend(), KEYS)
        assert "declined" in caught.value.message

    async def test_the_desktop_fails(
        self, portal: RealPortal, desktop: Desktop, strokes: Strokes
    ) -> None:
        desktop.answer = 2
        with pytest.raises(HotkeyError) as caught:
            await strokes.start(PortalBackend(), KEYS)
        assert "BindShortcuts" in caught.value.message

    async def test_the_desktop_takes_it_back_while_held(
        self, portal: RealPortal, desktop: Desktop, strokes: Strokes
    ) -> None:
        await strokes.start(PortalBackend(), KEYS)
        await desktop.press()
        assert await strokes.next() == "press"
        await desktop.take_back()
        assert [await strokes.next(), await strokes.next()] == ["release", "lost"]

    async def test_the_portal_restarts(
        self, portal: RealPortal, desktop: Desktop, strokes: Strokes
    ) -> None:
        """It is bound again without the user's doing, and a hold does not stay open."""
        await strokes.start(PortalBackend(), KEYS)
        await desktop.press()
        assert await strokes.next() == "press"
        first = desktop.session
        await portal.end()
        assert await strokes.next() == "release"
        await portal.start()

        async def is_bound_again() -> bool:
            return desktop.calls.count("BindShortcuts") == 2

        await until(is_bound_again)
        assert desktop.session != first
        await desktop.press()
        assert await strokes.next() == "press"
        assert not strokes.problems

    async def test_a_desktop_without_such_a_portal(
        self, bus: str, tmp_path: Path, strokes: Strokes
    ) -> None:
        async with RealPortal(tmp_path, bus, desktop=False):
            assert not await supported()
            with pytest.raises(HotkeyUnsupported) as caught:
                await strokes.start(PortalBackend(), KEYS)
        assert "no global keys" in caught.value.message


class NewPortal(Peer):
    """Version 2 of the interface, as documented: what Debian 12's portal is too old for."""

    def __init__(self) -> None:
        super().__init__(PORTAL_NAME)
        self.registered = ""
        self.handlers = {
            "Register": self._register,
            "Get": lambda _: ("v", [Variant("u", 2)]),
            "CreateSession": self._create,
            "BindShortcuts": self._bind,
            "ConfigureShortcuts": lambda _: ("", []),
        }
        self.session = f"{PATH}/session/1"

    def _register(self, message: Message) -> tuple[str, list[Any]]:
        self.registered = message.body[0]
        return "", []

    def _create(self, message: Message) -> tuple[str, list[Any]]:
        return self._later(message, message.body[0], {"session_handle": Variant("s", self.session)})

    def _bind(self, message: Message) -> tuple[str, list[Any]]:
        shortcuts = Variant("a(sa{sv})", [[SHORTCUT, {"trigger_description": Variant("s", "F9")}]])
        return self._later(message, message.body[3], {"shortcuts": shortcuts})

    def _later(
        self, message: Message, options: dict[str, Variant], results: dict[str, Variant]
    ) -> tuple[str, list[Any]]:
        """Answer the request before the call returns, which is allowed and the hardest case."""
        sender = (message.sender or "")[1:].replace(".", "_")
        request = f"{PATH}/request/{sender}/{options['handle_token'].value}"
        answer = Message.new_signal(
            request, "org.freedesktop.portal.Request", "Response", "ua{sv}", [0, results]
        )
        self.bus.send(answer)
        return "o", [request]


@needs_bus
class TestWithANewPortal:
    async def test_it_says_its_name_first(self, bus: str, strokes: Strokes) -> None:
        """A newer portal takes the name only before any other call."""
        async with NewPortal() as portal:
            backend = PortalBackend()
            await strokes.start(backend, KEYS)
            assert portal.calls == ["Register", "Get", "CreateSession", "BindShortcuts"]
            assert portal.registered == APP_ID
            assert backend.trigger == "F9"

    async def test_the_desktop_opens_its_settings(self, bus: str, strokes: Strokes) -> None:
        async with NewPortal() as portal:
            backend = PortalBackend()
            assert not backend.configurable
            await strokes.start(backend, KEYS)
            assert backend.configurable
            await backend.configure()
            assert portal.calls[-1] == "ConfigureShortcuts"

    async def test_an_old_portal_has_no_settings(self, bus: str) -> None:
        with pytest.raises(HotkeyUnsupported):
            await PortalBackend().configure()

    async def test_a_refusal_of_the_portal(self, bus: str, strokes: Strokes) -> None:
        async with NewPortal() as portal:
            portal.handlers["CreateSession"] = lambda _: None
            with pytest.raises(HotkeyError) as caught:
                await strokes.start(PortalBackend(), KEYS)
        assert "org.freedesktop.portal.Error.Failed" in caught.value.message

    async def test_no_portal_at_all(self, bus: str) -> None:
        assert not await supported()


async def test_no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, strokes: Strokes) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    assert not await supported()
    with pytest.raises(HotkeyUnsupported) as caught:
        await strokes.start(PortalBackend(), KEYS)
    assert "no D-Bus session" in caught.value.message


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Ctrl+Alt+Space", "CTRL+ALT+space"),
        ("Super+Shift+PageUp", "SHIFT+LOGO+Prior"),
        ("F9", "F9"),
        ("Ctrl+A", "CTRL+a"),
    ],
)
def test_how_a_trigger_is_written(text: str, trigger: str) -> None:
    assert trigger_of(parse(text)) == trigger
