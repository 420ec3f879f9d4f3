"""The gateway's self-made certificate: kept while it is good, made anew when it is not."""

import asyncio
import socket
import ssl
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

from vibeassist.gateway.certificate import Certificate, self_signed
from vibeassist.gateway.errors import GatewayConfigError
from vibeassist.gateway.listening import own_address
from vibeassist.live.config import SessionConfig
from vibeassist.live.gateway import GatewayTransport


def contents(files: Certificate) -> list[bytes]:
    return [file.read_bytes() for file in (files.ca, files.cert, files.key)]


def test_it_is_kept_so_that_clients_go_on_trusting_it(tmp_path: Path) -> None:
    first = contents(self_signed(tmp_path / "deep" / "er", "localhost"))
    assert contents(self_signed(tmp_path / "deep" / "er", "127.0.0.1")) == first


def test_another_host_needs_another(tmp_path: Path) -> None:
    first = contents(self_signed(tmp_path, "localhost"))
    assert contents(self_signed(tmp_path, "gateway.example.com")) != first


def test_who_listens_everywhere_is_found_by_the_machines_name_and_address(tmp_path: Path) -> None:
    """The desktops of a company reach it by neither 0.0.0.0 nor localhost."""
    made = self_signed(tmp_path, "0.0.0.0", ["voice.example"])  # noqa: S104
    names = x509.load_pem_x509_certificate(made.cert.read_bytes()).extensions
    found = names.get_extension_for_class(x509.SubjectAlternativeName).value
    held = {str(name.value) for name in found}
    assert {socket.gethostname(), own_address(), "voice.example", "localhost"} <= held
    assert "0.0.0.0" not in held  # noqa: S104
    assert self_signed(tmp_path, "0.0.0.0", ["voice.example"]) == made  # noqa: S104


@pytest.mark.parametrize("name", ["ca.pem", "cert.pem", "key.pem"])
@pytest.mark.parametrize("damage", [None, b"", b"junk"])
def test_a_damaged_one_is_replaced(tmp_path: Path, name: str, damage: bytes | None) -> None:
    self_signed(tmp_path, "localhost")
    if damage is None:
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_bytes(damage)
    made = self_signed(tmp_path, "localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made.cert, made.key)
    context.load_verify_locations(made.ca)


def test_a_key_of_another_certificate_is_noticed(tmp_path: Path) -> None:
    other = self_signed(tmp_path / "other", "localhost")
    made = self_signed(tmp_path / "own", "localhost")
    made.key.write_bytes(other.key.read_bytes())
    again = self_signed(tmp_path / "own", "localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(again.cert, again.key)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files mean nothing there")
def test_nobody_else_can_read_the_key(tmp_path: Path) -> None:
    made = self_signed(tmp_path, "localhost")
    assert stat.S_IMODE(made.key.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(GatewayConfigError, match="cannot be written"):
        self_signed(tmp_path / "file" / "folder", "localhost")


async def test_a_client_that_trusts_its_ca_talks_over_tls(
    make_gateway: Any, google: Any, tmp_path: Path
) -> None:
    made = self_signed(tmp_path, "localhost")
    gateway = await make_gateway(tls_cert=made.cert, tls_key=made.key)
    assert gateway.url.startswith("https://127.0.0.1:")
    transport = GatewayTransport(
        SessionConfig(), url=gateway.url, token="token-for-the-tests", ca_file=made.ca
    )
    connecting = asyncio.create_task(transport.connect())
    session = await google.confirmed()
    await connecting
    await transport.close()
    assert await asyncio.wait_for(session.closed, 5) == 1000
    async with asyncio.timeout(5):
        while gateway.sessions:
            await asyncio.sleep(0.005)


async def test_a_certificate_that_cannot_be_used_is_one_sentence(
    make_gateway: Any, tmp_path: Path
) -> None:
    (tmp_path / "c.pem").write_text("junk")
    with pytest.raises(GatewayConfigError, match="cannot be used"):
        await make_gateway(tls_cert=tmp_path / "c.pem", tls_key=tmp_path / "c.pem")
