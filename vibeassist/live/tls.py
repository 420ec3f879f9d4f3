"""Whom a Live connection trusts: the system's certificates, and one extra CA where one is given."""

import ssl
from pathlib import Path

import truststore

from vibeassist.live.errors import CertificateNotTrusted


def client_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """A TLS context that trusts what the operating system trusts.

    The system's store, not a bundled one, because a company that inspects TLS installs its own
    authority there. ``ca_file`` is trusted beside it, never instead of it.

    Args:
        ca_file: a PEM file with one or more CA certificates (an emulator's, a proxy's).

    Raises:
        CertificateNotTrusted: ``ca_file`` is missing, unreadable or no certificate.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        _trust(context, ca_file)
    return context


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
