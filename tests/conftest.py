"""Fixtures that several rooms' tests share, and the order of all."""

import pytest
from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")

pytest_plugins = ["tests.fixtures.sound_card"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The terminal's tests first: whoever runs one last has the other processes wait for it."""
    items.sort(key=lambda item: "terminal" not in item.path.parts)
