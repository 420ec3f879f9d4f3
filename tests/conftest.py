"""Fixtures that several rooms' tests share."""

pytest_plugins = ["tests.fixtures.sound_card"]
