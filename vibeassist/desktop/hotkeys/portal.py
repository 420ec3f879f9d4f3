"""The global key of a Wayland desktop: the GlobalShortcuts portal, by D-Bus.

The desktop asks the user, keeps the combination and may change it; this program only names a
preference. Interface: "Global Shortcuts" and "Registry" in the XDG Desktop Portal documentation;
how a trigger is written: XDG Shortcuts Specification 0.1.
"""

import asyncio
import secrets
import time
from collections.abc import Awaitable
from contextlib import suppress
from typing import Any, TypeVar

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.errors import AuthError, InvalidAddressError

from vibeassist.desktop.hotkeys.base import KeyEvent, Lost, ignore_loss
from vibeassist.desktop.hotkeys.combination import Combination, Modifier
from vibeassist.desktop.hotkeys.errors import CombinationTaken, HotkeyError, HotkeyUnsupported
from vibeassist.desktop.hotkeys.words import translate
from vibeassist.desktop.platforms import APP_ID

SHORTCUT = "talk"

CALL_S = 10.0
"""For an answer of the portal itself."""
USER_S = 300.0
"""For the user, whom the desktop asks in a window of its own."""

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_DBUS = "org.freedesktop.DBus"
_TRIGGER_NAMES = {
    Modifier.CTRL: "CTRL",
    Modifier.ALT: "ALT",
    Modifier.SHIFT: "SHIFT",
    Modifier.META: "LOGO",
}


def trigger_of(combination: Combination) -> str:
    """The combination as the XDG Shortcuts Specification writes it, such as ``CTRL+ALT+space``."""
    held = (_TRIGGER_NAMES[m] for m in Modifier if m in combination.modifiers)
    return "+".join((*held, combination.key.keysym_name))


T = TypeVar("T")


class _PortalError(Exception):
    """The portal answered a call with an error, or not at all."""


class Portal:
    """One connection to the portal, as a context manager: calls, requests and signals.

    Raises:
        HotkeyUnsupported: there is no session bus.
    """

    def __init__(self) -> None:
        self._bus: MessageBus | None = None
        self._answers: dict[str, asyncio.Future[list[Any]]] = {}
        self.on_signal: Any = None
        """Called with each other signal of the portal: ``(interface, member, path, body)``."""

    async def __aenter__(self) -> "Portal":
        try:
            self._bus = await _within(CALL_S, MessageBus().connect())
        except (OSError, AuthError, InvalidAddressError, EOFError, _PortalError) as error:
            raise HotkeyUnsupported(
                translate("hotkeys", "There is no D-Bus session to ask the desktop on.")
            ) from error
        self._bus.add_message_handler(self._on_message)
        return self

    async def __aexit__(self, *_: object) -> None:
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.disconnect()
            with suppress(EOFError, OSError):
                await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]
        for answer in self._answers.values():
            answer.cancel()

    async def listen(self) -> None:
        """Ask the bus for what the portal tells, and for the portal's own coming and going."""
        for interface in (_REQUEST, _SESSION, _SHORTCUTS):
            rule = f"type='signal',sender='{_NAME}',interface='{interface}'"
            await self.call(
                _DBUS, "AddMatch", "s", [rule], name=_DBUS, path="/org/freedesktop/DBus"
            )
        rule = f"type='signal',sender='{_DBUS}',member='NameOwnerChanged',arg0='{_NAME}'"
        await self.call(_DBUS, "AddMatch", "s", [rule], name=_DBUS, path="/org/freedesktop/DBus")

    async def call(
        self,
        interface: str,
        member: str,
        signature: str,
        body: list[Any],
        *,
        name: str = _NAME,
        path: str = _PATH,
    ) -> list[Any]:
        """Call a method and return what it gives back.

        Raises:
            _PortalError: an error came back, or nothing within `CALL_S`.
        """
        message = Message(
            destination=name,
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=body,
        )
        reply = await _within(CALL_S, self._connected().call(message))
        if reply is None:
            raise _PortalError(member)
        if reply.message_type is MessageType.ERROR:
            raise _PortalError(f"{reply.error_name}: {' '.join(map(str, reply.body))}")
        return list(reply.body)

    async def request(
        self, member: str, signature: str, body: list[Any], options: dict[str, Variant]
    ) -> dict[str, Any]:
        """Call a method that answers later by a Request object; returns its results.

        Raises:
            CombinationTaken: the user declined.
            _PortalError: it failed otherwise.
        """
        token = f"vibeassist{secrets.token_hex(8)}"
        sender = (self._connected().unique_name or "")[1:].replace(".", "_")
        # The answer may overtake the reply to the call, so its place is known beforehand.
        path = f"{_PATH}/request/{sender}/{token}"
        answer = self._answers[path] = asyncio.get_running_loop().create_future()
        try:
            body = [*body, options | {"handle_token": Variant("s", token)}]
            await self.call(_SHORTCUTS, member, signature, body)
            code, results = await _within(USER_S, answer)
        finally:
            del self._answers[path]
        if code == 1:
            raise CombinationTaken(
                translate("hotkeys", "The hotkey was declined in the desktop's own window."),
                hint=translate("hotkeys", "Try again and confirm it there."),
            )
        if code:
            raise _PortalError(f"{member}: {code}")
        return {key: value.value for key, value in results.items()}

    def _connected(self) -> MessageBus:
        if self._bus is None:
            raise _PortalError("closed")
        return self._bus

    def _on_message(self, message: Message) -> None:
        if message.message_type is not MessageType.SIGNAL:
            return
        if message.interface == _REQUEST and message.member == "Response":
            answer = self._answers.get(message.path or "")
            if answer is not None and not answer.done():
                answer.set_result(message.body)
        elif self.on_signal is not None:
            self.on_signal(message.interface, message.member, message.path, message.body)


async def _within(seconds: float, awaitable: Awaitable[T]) -> T:
    try:
        return await asyncio.wait_for(awaitable, seconds)
    except TimeoutError as error:
        raise _PortalError("no answer") from error


async def _register(portal: Portal) -> None:
    """Tell the portal which .desktop file is ours.

    From version 1.21 on it refuses programs that it cannot name; before 1.20 there was no such
    call, and in a sandbox it has no use.
    """
    try:
        await portal.call(_REGISTRY, "Register", "sa{sv}", [APP_ID, {}])
    except _PortalError:
        return


async def _version(portal: Portal) -> int:
    """The version of the GlobalShortcuts interface.

    Raises:
        HotkeyUnsupported: this desktop has none.
    """
    try:
        body = [_SHORTCUTS, "version"]
        found = await portal.call("org.freedesktop.DBus.Properties", "Get", "ss", body)
    except _PortalError as error:
        raise _unsupported() from error
    return int(found[0].value)


def _unsupported() -> HotkeyUnsupported:
    return HotkeyUnsupported(
        translate("hotkeys", "This desktop offers programs no global keys (no portal for them).")
    )


async def supported() -> bool:
    """Whether this desktop has the GlobalShortcuts portal. Takes as long as its start, once."""
    try:
        async with Portal() as portal:
            await _version(portal)
    except HotkeyUnsupported:
        return False
    return True


class PortalBackend:
    """The key that the desktop keeps; see :class:`~vibeassist.desktop.hotkeys.base.HotkeyBackend`.

    When the portal restarts, the key is bound again without the user's doing.
    """

    name = "portal"
    editable = False

    def __init__(self) -> None:
        self._portal: Portal | None = None
        self._session = ""
        self._version = 0
        self._combination: Combination | None = None
        self._held = False
        self._rebinding: asyncio.Task[None] | None = None
        self.trigger = ""

    @property
    def why(self) -> str:
        """Which way is used, and where the key can be changed."""
        return translate(
            "hotkeys", "This is a Wayland session: the desktop keeps the key, and changes it."
        )

    @property
    def configurable(self) -> bool:
        """Whether :meth:`configure` can open the desktop's own settings for the key."""
        return self._version >= 2

    async def start(
        self,
        combination: Combination,
        on_press: KeyEvent,
        on_release: KeyEvent,
        on_lost: Lost = ignore_loss,
    ) -> None:
        """Ask the desktop for the key; it may ask the user, which takes as long as it takes.

        Raises:
            HotkeyUnsupported: no session bus, or no such portal.
            CombinationTaken: the user declined.
            HotkeyError: the portal failed.
        """
        await self.stop()
        self._combination = combination
        self._on_press, self._on_release, self._on_lost = on_press, on_release, on_lost
        try:
            await self._bind(combination)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Give the key back; the desktop remembers it for the next start."""
        rebinding, self._rebinding = self._rebinding, None
        if rebinding is not None and rebinding is not asyncio.current_task():
            rebinding.cancel()
            await asyncio.wait([rebinding])
        self._combination = None
        await self._disconnect()

    async def configure(self) -> None:
        """Open the desktop's own settings for the key.

        Raises:
            HotkeyUnsupported: the portal is too old (version 1) or not connected.
        """
        if self._portal is None or not self.configurable:
            raise _unsupported()
        body = [self._session, "", {}]
        try:
            await self._portal.call(_SHORTCUTS, "ConfigureShortcuts", "osa{sv}", body)
        except _PortalError as error:
            raise _failed(error) from error

    async def _bind(self, combination: Combination) -> None:
        portal = self._portal = await Portal().__aenter__()
        # Registering comes first: the portal accepts it only before any other call.
        await _register(portal)
        self._version = await _version(portal)
        try:
            await portal.listen()
            token = Variant("s", f"vibeassist{secrets.token_hex(8)}")
            made = await portal.request(
                "CreateSession", "a{sv}", [], {"session_handle_token": token}
            )
            self._session = str(made["session_handle"])
            portal.on_signal = self._on_signal
            wish = {
                "description": Variant("s", translate("hotkeys", "Talk with the assistant")),
                "preferred_trigger": Variant("s", trigger_of(combination)),
            }
            body = [self._session, [[SHORTCUT, wish]], ""]
            bound = await portal.request("BindShortcuts", "oa(sa{sv})sa{sv}", body, {})
        except _PortalError as error:
            raise _failed(error) from error
        self._set_trigger(bound.get("shortcuts", []))

    async def _disconnect(self) -> None:
        portal, self._portal = self._portal, None
        self._session, self.trigger, self._held = "", "", False
        if portal is not None:
            await portal.__aexit__()

    def _set_trigger(self, shortcuts: list[Any]) -> None:
        for name, about in shortcuts:
            if name == SHORTCUT:
                found = about.get("trigger_description")
                self.trigger = str(found.value) if found is not None else ""

    def _on_signal(self, interface: str, member: str, path: str, body: list[Any]) -> None:
        if interface == _SHORTCUTS and body[0] == self._session:
            self._on_shortcut(member, body)
        elif interface == _SESSION and member == "Closed" and path == self._session:
            self._lose(translate("hotkeys", "The desktop took the hotkey back."))
        elif interface == _DBUS and member == "NameOwnerChanged" and body[0] == _NAME:
            self._on_owner(body[2])

    def _on_shortcut(self, member: str, body: list[Any]) -> None:
        if member == "ShortcutsChanged":
            self._set_trigger(body[1])
        elif member == "Activated" and body[1] == SHORTCUT:
            self._held = True
            self._on_press(time.monotonic())
        elif member == "Deactivated" and body[1] == SHORTCUT:
            self._let_go()

    def _on_owner(self, owner: str) -> None:
        self._let_go()
        if owner and self._rebinding is None and self._combination is not None:
            self._rebinding = asyncio.get_running_loop().create_task(
                self._bind_again(self._combination), name="hotkey-portal-rebind"
            )

    async def _bind_again(self, combination: Combination) -> None:
        """The portal was restarted: its sessions are gone."""
        try:
            await self._disconnect()
            await self._bind(combination)
        except HotkeyError as error:
            await self._disconnect()
            self._on_lost(error)
        finally:
            self._rebinding = None

    def _lose(self, message: str) -> None:
        self._let_go()
        self.trigger = ""
        self._on_lost(HotkeyError(message))

    def _let_go(self) -> None:
        """End a hold whose release can no longer come."""
        if self._held:
            self._held = False
            self._on_release(time.monotonic())


def _failed(error: _PortalError) -> HotkeyError:
    return HotkeyError(
        translate("hotkeys", "The desktop's portal refused the hotkey ({reason}).").format(
            reason=error
        )
    )
