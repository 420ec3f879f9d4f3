"""The page "Connection": a way, a secret, and whether it works."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.desktop.fields import type_into
from vibeassist import secrets
from vibeassist.checks.findings import Finding, problem
from vibeassist.desktop.pages import connection
from vibeassist.desktop.pages.connection import ConnectionPage
from vibeassist.settings import Settings

CANARY = "canary-key-4711"


def test_only_what_belongs_to_the_way_is_shown(parts: Any, page: Any):
    connected = page(ConnectionPage)
    shown = {}
    for mode, card in connected.ways.items():
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        assert parts.preferences.settings.connection.mode == mode
        shown[mode] = (connected._gemini.isVisible(), connected._gateway.isVisible())
    assert shown == {
        "auto": (True, True),
        "practice": (False, False),
        "direct": (True, False),
        "gateway": (False, True),
    }


def test_a_key_goes_in_and_is_never_shown_again(qtbot: Any, page: Any):
    """Without a keyring it lives in memory, and the page says so."""
    row = page(ConnectionPage).key
    qtbot.waitUntil(lambda: "no keyring" in row.note.text())
    assert row.line.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(row.stored):
        type_into(row.line, CANARY)
    qtbot.waitUntil(row.forget.isVisible)
    assert row.line.text() == ""
    assert secrets.load_key() == CANARY
    assert "memory" in row.note.text()
    row.look()
    with qtbot.waitSignal(row.standing_changed):
        pass
    assert row.line.text() == ""
    with qtbot.waitSignal(row.stored):
        row.forget.click()
    assert secrets.load_key() is None


def test_a_key_that_cannot_be_one_is_refused_beside_the_field(page: Any):
    row = page(ConnectionPage).key
    type_into(row.line, "with space")
    assert row.error.isVisible()
    assert secrets.load_key() is None


def test_each_gateway_has_its_own_token(qtbot: Any, page: Any):
    connected = page(ConnectionPage)
    type_into(connected.address.line, "https://a.example")
    with qtbot.waitSignal(connected.token.stored):
        type_into(connected.token.line, "token-a")
    type_into(connected.address.line, "https://b.example")
    assert secrets.load_token("https://a.example") == "token-a"
    assert secrets.load_token("https://b.example") is None


def test_the_button_really_connects(qtbot: Any, page: Any):
    connected = page(ConnectionPage)
    connected.ways["practice"].click()
    connected.test.click()
    assert not connected.test.isEnabled()
    qtbot.waitUntil(connected.test.isEnabled, timeout=30_000)
    assert "practice server answers" in connected.verdict.sentence.text()


def test_the_button_tries_a_key_that_is_not_stored_yet(
    qtbot: Any, page: Any, monkeypatch: pytest.MonkeyPatch
):
    tried: list[tuple[str, str]] = []

    async def diagnose(settings: Settings, _: object, secret: str) -> Finding:
        tried.append((settings.connection.mode, secret))
        return problem("connection", "The key is refused.", "Make another.", cause="refused")

    monkeypatch.setattr(connection, "diagnose", diagnose)
    connected = page(ConnectionPage)
    connected.ways["direct"].click()
    connected.key.line.setText(CANARY)
    connected.test.click()
    qtbot.waitUntil(connected.test.isEnabled)
    assert tried == [("direct", CANARY)]
    assert connected.verdict.sentence.text() == "The key is refused."
    assert connected.verdict.hint.text() == "Make another."
