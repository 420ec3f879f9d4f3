"""Noticing that the network is back."""

import asyncio

from tests.fixtures import virtual_time
from vibeassist.live.network import POLL_S, NetworkWatch, own_addresses


def test_it_returns_when_there_is_another_network_and_not_when_there_is_none():
    async def main() -> list[float]:
        seen = frozenset({"10.0.0.1"})
        watch = NetworkWatch(lambda: seen)
        began = virtual_time.now()
        waiting = asyncio.create_task(watch.changed())
        await asyncio.sleep(10.0)
        seen = frozenset()
        await asyncio.sleep(10.0)
        assert not waiting.done()
        seen = frozenset({"10.0.0.1"})
        await waiting
        first = virtual_time.now() - began
        waiting = asyncio.create_task(watch.changed())
        await asyncio.sleep(10.0)
        assert not waiting.done()
        seen = frozenset({"192.168.0.5"})
        await waiting
        return [first, virtual_time.now() - began - first]

    first, second = virtual_time.run(main())
    assert 20.0 <= first <= 20.0 + POLL_S
    assert 10.0 <= second <= 10.0 + POLL_S


def test_the_own_addresses_can_be_asked_for_without_a_network():
    assert all(isinstance(address, str) for address in own_addresses())
