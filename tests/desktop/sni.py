"""A StatusNotifier host for tests: what panels of KDE, XFCE and others do, over D-Bus alone.

After the freedesktop.org StatusNotifierItem draft and com.canonical.dbusmenu. Run as a program it
is the watcher; it prints each item's bus name when it registers.
"""

import asyncio
import sys
from typing import Any

from dbus_fast import PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

NAME = "org.kde.StatusNotifierWatcher"


class Watcher(ServiceInterface):
    """Takes registrations."""

    def __init__(self) -> None:
        super().__init__(NAME)
        self.items: list[str] = []

    @dbus_method()
    def RegisterStatusNotifierItem(self, service: "s") -> None:  # type: ignore[name-defined]  # noqa: F821, N802
        self.items.append(service)
        print(service, flush=True)

    @dbus_method()
    def RegisterStatusNotifierHost(self, service: "s") -> None:  # type: ignore[name-defined]  # noqa: F821, N802
        pass

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> "as":  # type: ignore[name-defined]  # noqa: F722, N802
        return self.items

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b":  # type: ignore[name-defined]  # noqa: F821, N802
        return True

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i":  # type: ignore[name-defined]  # noqa: F821, N802
        return 0

    @dbus_signal()
    def StatusNotifierHostRegistered(self) -> None:  # noqa: N802
        pass


async def serve() -> None:
    """Be the watcher until the bus ends."""
    bus = await MessageBus().connect()
    bus.export("/StatusNotifierWatcher", Watcher())
    await bus.request_name(NAME)
    print("ready", flush=True)
    await bus.wait_for_disconnect()


class Item:
    """A registered icon, as a panel sees it."""

    def __init__(self, address: str, service: str) -> None:
        self._address, self._service = address, service

    async def _interface(self, bus: MessageBus, path: str, name: str) -> Any:
        described = await bus.introspect(self._service, path)
        return bus.get_proxy_object(self._service, path, described).get_interface(name)

    async def _ask(self, question: Any) -> Any:
        bus = await MessageBus(bus_address=self._address).connect()
        try:
            icon = await self._interface(bus, "/StatusNotifierItem", "org.kde.StatusNotifierItem")
            return await question(bus, icon)
        finally:
            bus.disconnect()

    def tooltip(self) -> str:
        """The title of its tooltip."""

        async def ask(_: MessageBus, icon: Any) -> str:
            return str((await icon.get_tool_tip())[2])

        return str(asyncio.run(self._ask(ask)))

    def sizes(self) -> list[int]:
        """The widths of its pictures, in pixels."""

        async def ask(_: MessageBus, icon: Any) -> list[int]:
            return [picture[0] for picture in await icon.get_icon_pixmap()]

        return list(asyncio.run(self._ask(ask)))

    def activate(self) -> None:
        """A left click."""

        async def ask(_: MessageBus, icon: Any) -> None:
            await icon.call_activate(10, 10)

        asyncio.run(self._ask(ask))

    def labels(self) -> list[str]:
        """The texts of its menu."""
        return [label for _, label in asyncio.run(self._ask(self._menu))]

    def choose(self, label: str) -> None:
        """Click an entry of the menu."""

        async def ask(bus: MessageBus, icon: Any) -> None:
            number = next(n for n, text in await self._menu(bus, icon) if text == label)
            menu = await self._interface(bus, await icon.get_menu(), "com.canonical.dbusmenu")
            await menu.call_event(number, "clicked", Variant("s", ""), 0)

        asyncio.run(self._ask(ask))

    async def _menu(self, bus: MessageBus, icon: Any) -> list[tuple[int, str]]:
        menu = await self._interface(bus, await icon.get_menu(), "com.canonical.dbusmenu")
        _, layout = await menu.call_get_layout(0, -1, [])
        empty = Variant("s", "")
        found = []
        for child in layout[2]:
            number, properties, _ = child.value
            if properties.get("visible", Variant("b", True)).value:
                found.append((number, properties.get("label", empty).value.replace("_", "")))
        return found


if __name__ == "__main__" and sys.argv[1:] == ["serve"]:
    asyncio.run(serve())
