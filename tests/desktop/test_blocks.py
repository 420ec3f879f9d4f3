"""What stands in a user's way, told by the first run and by the doctor alike.

Made for real where it can be; the doctor is the terminal's, with ``--json``.
"""

import json
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import trustme
from PySide6.QtCore import Qt

from vibeassist import cli, secrets
from vibeassist import settings as settings_file
from vibeassist.checks import connection, examination, network
from vibeassist.checks.findings import ok
from vibeassist.checks.network import check_network
from vibeassist.desktop import deskchecks, first_steps
from vibeassist.desktop.deskchecks import judge_tray
from vibeassist.desktop.first_run import FirstRun
from vibeassist.desktop.hotkey_host import HotkeyStatus
from vibeassist.desktop.hotkeys.errors import CombinationTaken
from vibeassist.desktop.pages import sound_check
from vibeassist.desktop.pages.verdict import Verdict

KEY = "canary-key-4711"
LIMIT = 30_000
"""Milliseconds; a limit, not a wait."""


@pytest.fixture(autouse=True)
def world(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which everything else works, with a key for this run."""
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "VIBEASSIST_CA_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(secrets, "_backend", lambda: None)
    monkeypatch.setattr(secrets, "_for_this_run", {})
    secrets.hold_key(KEY)
    monkeypatch.setattr(examination, "check_devices", lambda: ok("sound", "There."))
    monkeypatch.setattr(first_steps, "list_devices", list)
    monkeypatch.setattr(first_steps, "_tray_finding", lambda: judge_tray(True))


@pytest.fixture
def window(qtbot: Any, parts: Any) -> FirstRun:
    made = FirstRun(parts.talk, parts.preferences, parts.theme, parts.memory)
    qtbot.addWidget(made)
    made.show()
    return made


def settle(parts: Any, **sections: dict[str, object]) -> None:
    """Set this for the window and, through the file, for the doctor."""
    for section, values in sections.items():
        parts.preferences.change(section, **values)
    settings_file.save(parts.preferences.settings)


def doctor(capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, dict[str, str]]:
    """What the terminal says, by check."""
    capsys.readouterr()
    cli.main(["doctor", "--json", *options])
    return {each["check"]: each for each in json.loads(capsys.readouterr().out)["findings"]}


def shown(verdict: Verdict) -> tuple[str, str]:
    """The sentence and what to do, as they stand in the window."""
    return verdict.sentence.text(), verdict.hint.text()


def told(finding: dict[str, str]) -> tuple[str, str]:
    return finding["sentence"], finding.get("hint", "")


class Server(ThreadingHTTPServer):
    """Speaks TLS, is no Live API, and has a clock of its own."""

    daemon_threads = True
    ahead_s = 0.0


class _Answer(BaseHTTPRequestHandler):
    def _say_no(self) -> None:
        server = self.server
        assert isinstance(server, Server)
        self.send_response_only(404)
        self.send_header("Date", formatdate(time.time() + server.ahead_s, usegmt=True))
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD = do_POST = _say_no  # noqa: N815 - the library's names

    def log_message(self, *_: object) -> None:
        """Nothing."""


@contextmanager
def serving(authority: trustme.CA, ahead_s: float = 0.0) -> Iterator[str]:
    """An HTTPS server on loopback; yields its address."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    server = Server(("127.0.0.1", 0), _Answer)
    server.ahead_s = ahead_s
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # who distrusts it, leaves
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"https://localhost:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def try_the_connection(window: FirstRun, qtbot: Any) -> tuple[str, str]:
    """Choose Gemini with a key, press the button, and read what comes of it."""
    step = window.step
    step.ways["direct"].click()
    step.test.click()
    qtbot.waitUntil(step.test.isEnabled, timeout=LIMIT)
    assert not window.next.isEnabled()
    return shown(step.verdict)


# Connection


def test_no_network(
    qtbot: Any,
    parts: Any,
    window: FirstRun,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    """A name that nobody resolves, and no address of this computer's own."""
    monkeypatch.setattr(connection, "check_network", lambda: check_network(frozenset))
    monkeypatch.setattr(examination, "check_network", lambda: check_network(frozenset))
    settle(parts, connection={"mode": "direct", "live_url": "https://nowhere.invalid"})
    sentence = try_the_connection(window, qtbot)
    finding = doctor(capsys)["network"]
    assert finding["cause"] == "no-network"
    assert sentence == told(finding)
    assert "practice works without one" in finding["hint"]


def test_a_wrong_clock(
    qtbot: Any,
    parts: Any,
    window: FirstRun,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setattr(connection, "is_loopback", lambda _: False)
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    with serving(authority, ahead_s=-86_400 * 3) as url:
        trusted = {"mode": "direct", "live_url": url, "ca_file": str(tmp_path / "ca.pem")}
        settle(parts, connection=trusted)
        sentence = try_the_connection(window, qtbot)
        finding = doctor(capsys)["clock"]
    assert finding["cause"] == "clock"
    assert sentence == told(finding)
    assert "3 days ahead" in sentence[0]


def test_somebody_inspects_tls(
    qtbot: Any,
    parts: Any,
    window: FirstRun,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    monkeypatch.setattr(connection, "is_loopback", lambda _: False)
    monkeypatch.setattr(network, "GOOGLE_HOST", "localhost")
    with serving(trustme.CA(organization_name="Corp Inspection")) as url:
        settle(parts, connection={"mode": "direct", "live_url": url})
        sentence = try_the_connection(window, qtbot)
        finding = doctor(capsys)["server"]
    assert finding["cause"] == "tls-inspected"
    assert sentence == told(finding)
    assert "Corp Inspection" in sentence[0]


def test_no_keyring(
    qtbot: Any, window: FirstRun, monkeypatch: pytest.MonkeyPatch, capsys: Any, parts: Any
):
    """It works all the same, and both say where the key is kept instead."""
    monkeypatch.setattr(secrets, "_for_this_run", {})
    settle(parts, connection={"mode": "practice"})
    row = window.step.key
    window.step.ways["direct"].click()
    row.look()
    qtbot.waitUntil(lambda: "what you enter" in row.note.text())
    assert "GNOME Keyring, KWallet or KeePassXC" in row.note.text()
    finding = doctor(capsys, "--practice")["keyring"]
    assert (finding["status"], finding["cause"]) == ("note", "no-keyring")
    assert "KeePassXC" in finding["hint"]


# Sound


def test_zeros_from_the_microphone(
    qtbot: Any, parts: Any, window: FirstRun, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    soundfile.write(tmp_path / "zeros.wav", np.zeros(16_000 * 6, np.int16), 16_000)
    settle(
        parts,
        audio={"microphone": str(tmp_path / "zeros.wav")},
        connection={"mode": "practice"},
    )
    window.go(1)
    check = window.step.check
    with qtbot.waitSignal(check.judged, timeout=LIMIT):
        check.speak.click()
    assert not window.next.isEnabled()
    assert window.skip.isVisible()
    finding = doctor(capsys, "--practice")["microphone"]
    assert finding["cause"] == "zeros"
    assert shown(check.verdict) == told(finding)
    assert "muted" in finding["hint"]


def test_no_permission(window: FirstRun, monkeypatch: pytest.MonkeyPatch):
    """The system's own answer; the doctor, which has no window to ask from, hears the zeros."""

    class Forbidding:
        @staticmethod
        def checkPermission(_: object) -> Qt.PermissionStatus:  # noqa: N802
            return Qt.PermissionStatus.Denied

    class Application:
        instance = staticmethod(Forbidding)

    monkeypatch.setattr(sound_check, "QCoreApplication", Application)
    window.go(1)
    window.step.check.speak.click()
    sentence, hint = shown(window.step.check.verdict)
    assert "does not let" in sentence
    assert hint == sound_check.permission_hint()
    assert not window.next.isEnabled()


# Desktop


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The doctor takes this for a screen."""
    monkeypatch.setattr(deskchecks, "has_screen", lambda: True)


@pytest.mark.usefixtures("screen")
def test_no_tray(
    qtbot: Any, parts: Any, window: FirstRun, monkeypatch: pytest.MonkeyPatch, capsys: Any
):
    async def nowhere() -> bool:
        return False

    monkeypatch.setattr(deskchecks, "tray_exists", nowhere)
    monkeypatch.setattr(first_steps, "_tray_finding", lambda: judge_tray(False))
    settle(parts, hotkey={"enabled": False}, connection={"mode": "practice"})
    window.go(2)
    qtbot.waitUntil(window.step.tray.isVisible)
    finding = doctor(capsys, "--practice")["tray"]
    assert finding["cause"] == "no-tray"
    assert shown(window.step.tray) == told(finding)
    assert window.next.isEnabled()


@pytest.mark.usefixtures("screen")
def test_the_hotkey_is_taken(
    parts: Any, window: FirstRun, monkeypatch: pytest.MonkeyPatch, capsys: Any
):
    taken = CombinationTaken("Another program has Ctrl+Alt+Space.", hint="Choose another one.")

    async def choose(*_: object) -> object:
        raise taken

    async def somewhere() -> bool:
        return True

    monkeypatch.setattr(deskchecks, "tray_exists", somewhere)
    monkeypatch.setattr(deskchecks.check_hotkey, "__defaults__", (lambda: False, choose))
    settle(parts, hotkey={"keys": "Ctrl+Alt+Space"}, connection={"mode": "practice"})
    window.go(2)
    parts.talk.hotkey_changed.emit(HotkeyStatus(True, problem=taken))
    finding = doctor(capsys, "--practice")["hotkey"]
    assert finding["cause"] == "combination-taken"
    assert shown(window.step.verdict) == told(finding)
    assert window.next.isEnabled()
