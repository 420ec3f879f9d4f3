"""Whom a connection trusts, and what is said of a CA file that cannot be used."""

import os
import ssl
from pathlib import Path

import pytest
import trustme

from vibeassist.live.errors import CertificateNotTrusted
from vibeassist.live.tls import client_context


def test_certificates_and_names_are_always_checked(ca_file):
    for context in (client_context(), client_context(ca_file)):
        assert context.verify_mode == ssl.CERT_REQUIRED
        assert context.check_hostname


def shake_hands(client: ssl.SSLContext, server: ssl.SSLContext, name: str) -> None:
    """A TLS handshake in memory; raises what the client raises."""
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    near = client.wrap_bio(to_client, to_server, server_hostname=name)
    far = server.wrap_bio(to_server, to_client, server_side=True)
    waiting = [near, far]
    while waiting:
        end = waiting.pop(0)
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            waiting.append(end)


def test_the_extra_ca_is_trusted(ca_file, server_tls):
    shake_hands(client_context(ca_file), server_tls, "localhost")


def test_without_it_the_same_server_is_not(server_tls):
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(client_context(), server_tls, "localhost")


def test_its_certificates_are_good_for_their_own_names_alone(ca_file, server_tls):
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        shake_hands(client_context(ca_file), server_tls, "other.example")


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(CertificateNotTrusted, match=r"ca\.pem cannot be read \(No such file"):
        client_context(tmp_path / "ca.pem")


def test_a_folder_is_no_ca_file(tmp_path):
    with pytest.raises(CertificateNotTrusted, match="cannot be read"):
        client_context(tmp_path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "holds no certificate"),
        (b"hello", "holds no certificate"),
        (b"\xff\xfe\x00", "is not a PEM file"),
        (b"-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n", "cannot be read"),
        (b"-----BEGIN CERTIFICATE-----\n", "cannot be read"),
    ],
)
def test_a_file_without_a_usable_certificate_says_so(tmp_path, content, said):
    path = tmp_path / "ca.pem"
    path.write_bytes(content)
    with pytest.raises(CertificateNotTrusted, match=said) as refused:
        client_context(path)
    assert "VIBEASSIST_CA_FILE" in refused.value.hint


def test_the_systems_store_is_read_once_and_not_for_every_connection(
    ca_file: Path, monkeypatch: pytest.MonkeyPatch
):
    context = client_context(ca_file)
    monkeypatch.setattr(ssl.SSLContext, "set_default_verify_paths", None)
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", None)
    assert client_context(ca_file) is context
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")


def test_a_ca_file_that_was_replaced_counts_at_once(authority, server_tls, tmp_path: Path):
    file = tmp_path / "ca.pem"
    trustme.CA().cert_pem.write_to_path(file)
    os.utime(file, (1, 1))
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(client_context(file), server_tls, "localhost")
    authority.cert_pem.write_to_path(file)
    shake_hands(client_context(file), server_tls, "localhost")
