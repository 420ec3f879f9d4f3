"""All checks one after the other, and the connection as it is really tried."""

from pathlib import Path
from typing import Any

import pytest

from vibeassist import secrets
from vibeassist.assets import asset
from vibeassist.checks import connection, examination
from vibeassist.checks.connection import check_connection, check_keyring, server_of
from vibeassist.checks.examination import examine
from vibeassist.checks.findings import Finding, Status, ok, problem
from vibeassist.checks.network import GOOGLE_HOST, Server
from vibeassist.conversation.connect import Target
from vibeassist.live.errors import ConnectionFailed
from vibeassist.settings import Audio, Connection, Loaded, Settings

CANARY = "canary-key-4711"
FILE = str(asset("sample.wav"))


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "_backend", lambda: None)
    monkeypatch.setattr(secrets, "_for_this_run", {})
    for name in ("API_KEY", "LIVE_URL", "CA_FILE", "GATEWAY_TOKEN"):
        monkeypatch.delenv(f"VIBEASSIST_{name}", raising=False)


def of(**connection_values: Any) -> Settings:
    return Settings(
        connection=Connection(**connection_values), audio=Audio(microphone=FILE, speaker="none")
    )


async def test_practice_is_really_connected_to():
    finding = await check_connection(of(mode="practice"))
    assert finding.status is Status.OK
    assert "practice server answers" in finding.sentence


async def test_a_missing_key_is_told_apart_from_a_refused_one():
    missing = await check_connection(of(mode="direct"))
    assert missing.cause == "no-credential"
    assert "no Gemini API key" in missing.sentence


async def test_a_key_that_is_not_stored_is_tried_and_never_told():
    settings = of(mode="direct", live_url="https://127.0.0.1:9")
    finding = await check_connection(settings, secret=CANARY)
    assert finding.cause != "no-credential"
    assert finding.is_problem
    assert CANARY not in repr(finding)


async def test_a_gateway_that_does_not_answer():
    settings = of(mode="gateway", gateway_url="http://127.0.0.1:9")
    finding = await check_connection(settings, secret=CANARY)
    assert finding.is_problem
    assert "127.0.0.1:9" in finding.sentence


async def test_a_gateway_without_an_address_is_named():
    assert (await check_connection(of(mode="gateway"))).sentence == "No gateway is set."


async def test_a_server_that_never_answers_has_a_limit(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(connection, "LIMIT_S", 0.0)
    assert (await check_connection(of(mode="practice"))).cause == "timeout"


@pytest.mark.parametrize(
    ("target", "server"),
    [
        (Target("practice"), None),
        (Target("direct"), Server(GOOGLE_HOST)),
        (Target("direct", "https://localhost:8443/x"), Server("localhost", 8443)),
        (Target("gateway", "gateway.example"), Server("gateway.example")),
        (Target("gateway", "http://localhost:8080"), None),
    ],
)
def test_the_host_of_each_target(target: Target, server: Server | None):
    assert server_of(target) == server


def test_an_address_that_is_none_is_refused():
    with pytest.raises(ConnectionFailed):
        server_of(Target("gateway", "http://gateway.example"))


@pytest.mark.parametrize(("place", "word"), [("memory", "memory"), ("env", "VIBEASSIST_API_KEY")])
def test_the_keyring_check_says_where_the_key_is(
    monkeypatch: pytest.MonkeyPatch, place: str, word: str
):
    if place == "memory":
        secrets.hold_key(CANARY)
    else:
        monkeypatch.setenv(secrets.KEY_VARIABLE, CANARY)
    finding = check_keyring()
    assert (finding.status, finding.cause) == (Status.NOTE, "no-keyring")
    assert bool(finding.hint) is (place == "memory")
    assert word in finding.sentence
    assert CANARY not in repr(finding)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sound and session are fine, and take no time."""

    async def session(*_: object) -> Finding:
        return ok("connection", "It answers.")

    monkeypatch.setattr(examination, "check_devices", lambda: ok("sound", "There."))
    monkeypatch.setattr(examination, "MicrophoneCheck", lambda _: _Good())
    monkeypatch.setattr(examination, "check_connection", session)


class _Good:
    def run(self) -> Finding:
        return ok("microphone", "Fine.")


@pytest.mark.usefixtures("quick")
async def test_every_finding_is_told_as_it_comes():
    told: list[Finding] = []

    async def further(_: Settings) -> list[Finding]:
        return [ok("tray", "There.")]

    found = await examine(Loaded(of(mode="practice")), told.append, further=further)
    assert told == found
    assert [each.check for each in found] == [
        "sound",
        "microphone",
        "keyring",
        "connection",
        "tray",
    ]


@pytest.mark.usefixtures("quick")
async def test_without_a_network_no_server_is_tried(monkeypatch: pytest.MonkeyPatch):
    lost = problem("network", "None.", "Plug in.", cause="no-network")
    monkeypatch.setattr(examination, "check_network", lambda: lost)
    found = await examine(Loaded(of(mode="direct")), lambda _: None)
    assert [each.check for each in found][-2:] == ["network", "connection"]
    assert found[-1].status is Status.SKIPPED


@pytest.mark.usefixtures("quick")
async def test_a_broken_settings_file_is_a_finding():
    loaded = Loaded(of(mode="practice"), "The settings file could not be used.")
    found = await examine(loaded, lambda _: None)
    assert (found[0].check, found[0].cause) == ("settings", "settings-broken")
