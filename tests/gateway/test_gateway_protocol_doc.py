"""docs/gateway-protocol.md says what the code does: names, limits, codes, examples."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from vibeassist.gateway import client, mending
from vibeassist.live import liveness, protocol
from vibeassist.live.config import SessionConfig, VoiceActivityConfig
from vibeassist.live.protocol import server
from vibeassist.live.protocol.setup import encode_setup

DOC, RECOVERY, OPERATING = (
    (Path(__file__).parents[2] / "docs" / name).read_text(encoding="utf-8")
    for name in ("gateway-protocol.md", "recovery.md", "gateway.md")
)


def table(first: str, second: str) -> list[list[str]]:
    """The rows under the header that begins with these two cells, without code marks."""
    head = re.search(rf"^\| {re.escape(first)} \| {re.escape(second)} \|.*$", DOC, re.MULTILINE)
    assert head is not None, f"no table {first} | {second}"
    rows = []
    for line in DOC[head.end() :].splitlines()[2:]:
        if not line.startswith("|"):
            break
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        rows.append([*[cell.strip("`") for cell in cells[:1]], *cells[1:]])
    return rows


def examples(who: str) -> list[str]:
    """The JSON objects in the code blocks of one side."""
    found: list[str] = []
    decoder = json.JSONDecoder()
    for block in re.findall(rf"^```json {who}\n(.*?)^```$", DOC, re.MULTILINE | re.DOTALL):
        rest = block.strip()
        while rest:
            _, end = decoder.raw_decode(rest)
            found.append(rest[:end])
            rest = rest[end:].strip()
    return found


def test_every_message_of_the_client_is_listed() -> None:
    assert [row[0] for row in table("type", "what it says")] == list(protocol.CLIENT_TYPES)


def test_every_message_of_the_gateway_is_listed_with_its_event() -> None:
    rows = table("type", "event of `vibeassist.live.events`")
    kinds = {name: kind.__name__ for kind, (name, _) in server._ENCODERS.items()}
    kinds |= {"pong": "", "error": ""}
    assert {row[0]: row[1].strip("`") for row in rows} == kinds
    assert [row[0] for row in rows] == list(protocol.SERVER_TYPES)


def test_the_listed_fields_are_those_of_the_examples() -> None:
    """The usage row names no fields: they are Google's."""
    shown = {json.loads(example)["type"]: json.loads(example) for example in examples("gateway")}
    for row in table("type", "event of `vibeassist.live.events`"):
        if row[0] != "usageMetadata":
            listed = re.findall(r"`(\w+)`", row[2])
            assert listed == [name for name in shown[row[0]] if name != "type"]


def test_every_example_of_the_gateway_is_a_message_and_none_is_missing() -> None:
    shown = examples("gateway")
    assert [json.loads(example)["type"] for example in shown] == list(protocol.SERVER_TYPES)
    for example in shown:
        encoded = protocol.encode_server(protocol.decode_server(example))
        assert json.loads(encoded) == json.loads(example)


def test_every_example_of_the_client_is_a_message_and_none_is_missing() -> None:
    shown = examples("client")
    assert [json.loads(example)["type"] for example in shown] == list(protocol.CLIENT_TYPES)
    for example in shown:
        encoded = json.loads(protocol.encode_client(protocol.decode_client(example)))
        if encoded["type"] != "setup":
            assert encoded == json.loads(example)


def test_every_setting_is_listed_with_its_default() -> None:
    written = encode_setup(SessionConfig())["config"]
    rows = {row[0]: row for row in table("field of `config`", "type")}
    assert list(rows) == list(written)
    assert len(rows) == len(fields(SessionConfig)) - 1  # the handle stands beside config
    for name, value in written.items():
        if isinstance(value, bool):
            assert rows[name][2] == str(value).lower()
        elif isinstance(value, int) or name in ("liveModel", "voice"):
            assert rows[name][2].strip("`") == str(value)
    activity = {row[0]: row for row in table("field of `voiceActivity`", "type")}
    assert list(activity) == list(written["voiceActivity"])
    assert len(activity) == len(fields(VoiceActivityConfig))


def test_every_setting_of_the_example_is_read() -> None:
    setup = protocol.decode_client(examples("client")[0])
    assert setup == protocol.Setup(
        SessionConfig(
            voice="Kore",
            language="en-US",
            system_instruction="You are brief.",
            search=True,
            voice_activity=VoiceActivityConfig(end_sensitivity="LOW", silence_duration_ms=800),
            resumption_handle="…",
        ),
        keeps_account=True,
    )


def test_the_error_codes_are_the_tables() -> None:
    assert table("code", "fatal") == [
        [row.code, "yes" if row.fatal else "no", row.meaning, row.hint]
        for row in protocol.ERROR_CODES.values()
    ]


def test_the_close_codes_are_the_tables() -> None:
    assert table("code", "sent by") == [
        [str(row.code), row.sender, row.again, row.meaning] for row in protocol.CLOSE_CODES.values()
    ]


def test_the_limits_are_the_tables() -> None:
    assert table("limit", "value") == [
        [limit.name, f"{limit.value:.0f}", limit.unit, limit.beyond] for limit in protocol.LIMITS
    ]


@pytest.mark.parametrize(
    "said",
    [
        protocol.SUBPROTOCOL,
        f"GET {protocol.PATH}",
        f"asks after {liveness.QUIET_S:.0f} s of silence",
        f"after {liveness.SILENT_S:.0f} s",
        f"up to {client.DOWN_BYTES // 2**20} MiB ({client.DOWN_BYTES / 48_000:.0f} s of reply)",
        f"at most {protocol.AUDIO_FRAME_BYTES // 1024} KiB",
        f"The gateway waits {mending.ACCOUNT_S:.0f} s for it",
    ],
)
def test_figures_in_the_text_are_the_codes(said: str) -> None:
    assert said in " ".join(DOC.split())


def test_figures_of_the_mending_are_the_codes() -> None:
    patience = f"{mending.GIVE_UP_S:.0f} s of patience"
    waits = f"waits of {mending.LONGEST_PAUSE_S:.0f} s at most"
    assert f"with {patience} and {waits}" in RECOVERY
    assert f"tries for up to {mending.GIVE_UP_S:.0f} s" in OPERATING


def test_the_answers_before_the_websocket_are_the_servers() -> None:
    """Each is provoked in other tests; here, that none is missing from the page."""
    answered: set[tuple[str, str]] = set()
    for file in Path(client.__file__).parent.glob("*.py"):
        source = " ".join(file.read_text(encoding="utf-8").split())
        answered |= set(re.findall(r'Refused\( ?(\d{3}), "([A-Z_]+)"', source))
    assert {(row[0], row[1].strip("`")) for row in table("HTTP status", "`code`")} == answered
