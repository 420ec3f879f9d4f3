"""``vibeassist emulator`` as a process: how it starts, what it prints, when it ends."""

import argparse
import json
import signal
import socket
import ssl
import subprocess
import sys

import pytest

from vibeassist.emulator.command import KEYS_VARIABLE, add_arguments, run
from vibeassist.emulator.errors import EmulatorError, EmulatorStartError, ScriptError
from vibeassist.emulator.server import Emulator

PROGRAM = """
import argparse, sys
from vibeassist.emulator.command import add_arguments, run
parser = argparse.ArgumentParser()
add_arguments(parser)
sys.exit(run(parser.parse_args()))
"""


@pytest.fixture
def start():
    """Starts the program as a process of its own; kills what is left of it."""
    started = []

    def start(*args: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *args],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            pipe.close()


def parse(*args: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(args)


def shake_hands(url: str, ca_file: str) -> None:
    """Prove that a TLS server with this CA listens there."""
    port = int(url.rpartition(":")[2])
    context = ssl.create_default_context(cafile=ca_file)
    with (
        socket.create_connection(("127.0.0.1", port), timeout=10) as plain,
        context.wrap_socket(plain, server_hostname="localhost") as secure,
    ):
        assert secure.version() in {"TLSv1.2", "TLSv1.3"}


def test_a_child_says_where_it_is_and_ends_with_its_parent(start):
    child = start("--child", "--practice")
    child.stdin.write('{"key": "only-this"}\n')
    child.stdin.flush()
    ready = json.loads(child.stdout.readline())
    assert set(ready) == {"url", "ca_file"}
    shake_hands(**ready)
    child.stdin.close()
    assert child.wait(20) == 0
    assert child.stdout.read() == child.stderr.read() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_child_ends_on_a_signal(start, number):
    child = start("--child")
    child.stdin.write('{"key": "k"}\n')
    child.stdin.flush()
    child.stdout.readline()
    child.send_signal(number)
    assert child.wait(20) == 0
    assert child.stderr.read() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_it_tells_how_to_point_a_client_at_it(start, tmp_path):
    program = start("--cert-dir", str(tmp_path))
    lines = [program.stdout.readline() for _ in range(2)]
    url = lines[0].rpartition(" ")[2].strip()
    shake_hands(url, str(tmp_path / "ca.pem"))
    program.send_signal(signal.SIGTERM)
    rest = program.stdout.read()
    assert program.wait(20) == 0
    for hint in ("VIBEASSIST_LIVE_URL", "HttpOptions", "NODE_EXTRA_CA_CERTS"):
        assert hint in rest
    assert (tmp_path / "ca.pem").exists()


@pytest.mark.parametrize("line", ["", "nonsense", "[]", '{"key": ""}', '{"key": 5}'])
def test_a_child_needs_its_key(monkeypatch, line):
    import io

    monkeypatch.setattr(sys, "stdin", io.StringIO(line))
    with pytest.raises(EmulatorStartError, match="must first send a line"):
        run(parse("--child"))


@pytest.mark.parametrize(
    ("args", "error", "words"),
    [
        (["--script", "/no/such.toml"], ScriptError, "cannot be read"),
        (["--key-file", "/no/such.txt"], EmulatorStartError, "key file /no/such.txt"),
        (["--time-scale", "0"], EmulatorStartError, "positive number"),
        (["--host", "192.0.2.1"], EmulatorStartError, "cannot listen on 192.0.2.1"),
    ],
)
def test_what_cannot_start_is_told(args, error, words):
    with pytest.raises(error) as caught:
        run(parse(*args))
    assert words in str(caught.value)


def test_an_empty_key_file_is_told(tmp_path):
    path = tmp_path / "keys"
    path.write_text("# none yet\n\n")
    with pytest.raises(EmulatorStartError, match="holds no key"):
        run(parse("--key-file", str(path)))


def test_keys_come_from_a_file_or_the_environment(tmp_path, monkeypatch):
    from vibeassist.emulator.command import _keys

    path = tmp_path / "keys"
    path.write_text("# mine\none\n two \n")
    monkeypatch.setenv(KEYS_VARIABLE, "three, four,")
    assert _keys(path) == ["one", "two"]
    assert _keys(None) == ["three", "four"]
    monkeypatch.delenv(KEYS_VARIABLE)
    assert _keys(None) is None


async def test_a_port_in_use_is_told(live_emulator):
    port = int(live_emulator.url.rpartition(":")[2])
    with pytest.raises(EmulatorStartError, match=f"port {port}"):
        async with Emulator(port=port):
            pass


async def test_a_folder_keeps_its_certificate(tmp_path):
    """A client that trusts ca.pem trusts the next run too; the private key is its owner's."""
    async with Emulator(cert_dir=tmp_path):
        first = (tmp_path / "ca.pem").read_bytes()
    async with Emulator(cert_dir=tmp_path) as emulator:
        assert emulator.ca_file.read_bytes() == first
    if sys.platform != "win32":
        assert (tmp_path / "server.pem").stat().st_mode & 0o077 == 0


async def test_a_broken_certificate_folder_is_told(tmp_path):
    for name in ("ca.pem", "server.pem"):
        (tmp_path / name).write_text("nothing")
    with pytest.raises(EmulatorStartError, match="cannot be made or used"):
        async with Emulator(cert_dir=tmp_path):
            pass


async def test_a_temporary_certificate_is_removed():
    async with Emulator() as emulator:
        folder = emulator.ca_file.parent
        assert folder.exists()
    assert not folder.exists()


async def test_without_tls_there_is_no_certificate():
    async with Emulator(tls=False) as emulator:
        assert emulator.url.startswith("http://")
        with pytest.raises(EmulatorError, match="no certificate"):
            _ = emulator.ca_file
