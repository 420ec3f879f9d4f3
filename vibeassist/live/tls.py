"""Whom a Live connection trusts: the system's certificates, and one extra CA where one is given."""

import ssl
import sys
from functools import lru_cache
from pathlib import Path

import truststore

from vibeassist.live.errors import CertificateNotTrusted

_KEPT = 8
"""Contexts that are kept: this many authorities are never in use at once."""


def client_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """A TLS context that trusts what the operating system trusts.

    The system's store, not a bundled one, because a company that inspects TLS installs its own
    authority there. ``ca_file`` is trusted beside it, never instead of it.

    Reading the store takes some 60 ms: call this in a worker thread. The context is kept until one
    of the files changes, so that only the first connection pays.

    Args:
        ca_file: a PEM file with one or more CA certificates (an emulator's, a proxy's).

    Raises:
        CertificateNotTrusted: ``ca_file`` is missing, unreadable or no certificate.
    """
    store = ssl.get_default_verify_paths()
    return _context(ca_file, _stamp(ca_file), _stamp(store.cafile), _stamp(store.capath))


@lru_cache(_KEPT)
def _context(ca_file: Path | None, *_stamps: int) -> ssl.SSLContext:
    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        _trust(context, ca_file)
    if sys.platform not in ("darwin", "win32"):
        # There the system itself judges each certificate. Elsewhere OpenSSL does, and truststore
        # would read the whole store again for every connection; below it is a context that has.
        context = context.wrap_bio(
            ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="store"
        ).context
    return context


def _stamp(path: Path | str | None) -> int:
    """When a file was changed; 0 where there is none."""
    try:
        return 0 if path is None else Path(path).stat().st_mtime_ns
    except OSError:
        return 0


def _trust(context: ssl.SSLContext, ca_file: Path) -> None:
    try:
        pem = ca_file.read_text(encoding="ascii")
    except UnicodeDecodeError:
        raise _unusable(ca_file, "is not a PEM file") from None
    except OSError as exc:
        raise _unusable(ca_file, f"cannot be read ({exc.strerror or 'unknown cause'})") from None
    if "BEGIN CERTIFICATE" not in pem:
        raise _unusable(ca_file, "holds no certificate")
    try:
        context.load_verify_locations(cadata=pem)
    except (ssl.SSLError, ValueError):
        raise _unusable(ca_file, "holds a certificate that cannot be read") from None


def _unusable(ca_file: Path, why: str) -> CertificateNotTrusted:
    return CertificateNotTrusted(
        f"The CA file {ca_file} {why}.",
        hint="Point VIBEASSIST_CA_FILE at a PEM file with a CA certificate, or unset it.",
    )
