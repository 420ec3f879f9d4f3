"""The emulator's own certificate authority and the certificate that it serves with."""

import os
import shutil
import ssl
import tempfile
from pathlib import Path

import trustme

from vibeassist.emulator.errors import EmulatorStartError

_NAMES = ("localhost", "127.0.0.1", "::1")
_CA_FILE = "ca.pem"
_SERVER_FILE = "server.pem"


class Certificate:
    """A CA and a server certificate signed by it; the CA's key is never written anywhere.

    Args:
        folder: where ``ca.pem`` and ``server.pem`` stand, to be made if missing and used again if
            not; None makes a temporary folder, which :meth:`remove` deletes.
        names: further host names and addresses to certify.

    Raises:
        EmulatorStartError: the folder cannot be written, or holds something unusable.
    """

    def __init__(self, folder: Path | None = None, names: tuple[str, ...] = ()) -> None:
        self._temporary = folder is None
        if folder is None:
            folder = Path(tempfile.mkdtemp(prefix="vibeassist-emulator-"))
        self._folder = folder
        self.ca_file = folder / _CA_FILE
        """The CA that a client must trust, PEM."""
        server_file = folder / _SERVER_FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not (self.ca_file.exists() and server_file.exists()):
                _make(self.ca_file, server_file, names)
            self.server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.server_context.load_cert_chain(server_file)
        except OSError as error:
            raise EmulatorStartError(
                f"The certificate in {folder} cannot be made or used.",
                hint="Give another folder, or delete ca.pem and server.pem in this one.",
            ) from error

    def client_context(self) -> ssl.SSLContext:
        """A client's TLS context that trusts this CA and nothing else."""
        return ssl.create_default_context(cafile=str(self.ca_file))

    def remove(self) -> None:
        """Delete the files, if they were temporary."""
        if self._temporary:
            shutil.rmtree(self._folder, ignore_errors=True)


def _make(ca_file: Path, server_file: Path, names: tuple[str, ...]) -> None:
    authority = trustme.CA(organization_name="vibeassist emulator")
    issued = authority.issue_cert(*dict.fromkeys((*_NAMES, *names)))
    # The private key must never be readable for others, not even for a moment.
    descriptor = os.open(server_file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(issued.private_key_and_cert_chain_pem.bytes())
    authority.cert_pem.write_to_path(str(ca_file))
