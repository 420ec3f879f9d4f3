"""The certificate of a gateway that has none from outside: self-made, kept in the data folder."""

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from vibeassist.gateway.errors import GatewayConfigError
from vibeassist.gateway.listening import is_everywhere, names_of_this_machine

LOCAL_NAMES = ("localhost", "127.0.0.1", "::1")
_LEAST_LEFT = dt.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Certificate:
    """PEM files of a self-made certificate."""

    ca: Path
    """For the clients: the authority that signed it."""
    cert: Path
    key: Path


def self_signed(folder: Path, host: str, more: Sequence[str] = ()) -> Certificate:
    """The certificate in ``folder``; made anew where it is missing, expiring or lacks a name.

    It is for this machine, for ``host``, and for ``more`` names and addresses. Who listens
    everywhere is found by the machine's name and address.

    It is kept so that clients who trust its authority go on doing so after a restart. The
    authority's own key is thrown away: it can sign nothing else.

    Raises:
        GatewayConfigError: the folder cannot be written.
    """
    files = Certificate(folder / "ca.pem", folder / "cert.pem", folder / "key.pem")
    own = names_of_this_machine() if is_everywhere(host) else [host]
    names = tuple(dict.fromkeys((*LOCAL_NAMES, *own, *more)))
    if _is_good(files, names):
        return files
    authority = trustme.CA(organization_name="vibeassist gateway")
    leaf = authority.issue_cert(*names)
    chain = b"".join(blob.bytes() for blob in leaf.cert_chain_pems)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(files.key, leaf.private_key_pem.bytes(), mode=0o600)
        _write(files.cert, chain, mode=0o644)
        _write(files.ca, authority.cert_pem.bytes(), mode=0o644)
    except OSError as error:
        raise GatewayConfigError(
            f"The certificate cannot be written to {folder} ({error.strerror or 'unknown cause'}).",
            hint="Make the folder writable, or set VIBEASSIST_DATA_DIR to another.",
        ) from None
    return files


def _is_good(files: Certificate, names: tuple[str, ...]) -> bool:
    try:
        certificate = x509.load_pem_x509_certificate(files.cert.read_bytes())
        authority = x509.load_pem_x509_certificate(files.ca.read_bytes())
        key = load_pem_private_key(files.key.read_bytes(), password=None)
        certificate.verify_directly_issued_by(authority)
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except Exception:  # a file of any kind may lie there, and any fault means: make it anew
        return False
    held = {str(name.value) for name in found}
    soon = dt.datetime.now(dt.UTC) + _LEAST_LEFT
    matches = key.public_key() == certificate.public_key()
    return matches and held.issuperset(names) and certificate.not_valid_after_utc > soon


def _write(path: Path, data: bytes, *, mode: int) -> None:
    """Write a file that is never half there, and never readable for more than ``mode`` says."""
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    fresh.replace(path)
