"""Notices that the network has changed: a cable, a Wi-Fi, an address that came or went."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress

POLL_S = 0.5
"""How often to look while somebody waits. Looking asks the routing table and sends nothing."""

_PROBES = (
    # The addresses that are reserved for documentation (RFC 5737, RFC 3849): routed like any
    # other on the way out of this machine, and nobody's.
    (socket.AF_INET, ("192.0.2.1", 9)),
    (socket.AF_INET6, ("2001:db8::1", 9)),
)


def own_addresses() -> frozenset[str]:
    """The addresses from which this machine would reach the world; empty without a network.

    A datagram socket is connected, which chooses a route and an address and sends no packet.
    """
    found = set()
    for family, target in _PROBES:
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.setblocking(False)
            probe.connect(target)
            found.add(str(probe.getsockname()[0]))
    return frozenset(found)


class NetworkWatch:
    """Tells when the network is there again, or is another one.

    Args:
        addresses: looks at the network; see :func:`own_addresses`.
        poll_s: how often to look.
    """

    def __init__(
        self, addresses: Callable[[], frozenset[str]] = own_addresses, poll_s: float = POLL_S
    ) -> None:
        self._addresses = addresses
        self._poll_s = poll_s
        self._seen = addresses()

    def look(self) -> None:
        """Take the network as it is now for the known one."""
        self._seen = self._addresses()

    async def changed(self) -> None:
        """Wait until there is a network that was not there when this last returned or looked."""
        while True:
            now = self._addresses()
            if now != self._seen:
                self._seen = now
                if now:
                    return
            await asyncio.sleep(self._poll_s)
