"""The one running app of this user, and its ear for other processes.

Their end is :mod:`vibeassist.desktop.channel`. A lock decides who is the one, so that two starts at
the same moment cannot both take the socket, and one that a crash left behind is taken over.
"""

import os
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from vibeassist.desktop import channel
from vibeassist.errors import VibeAssistError

START_S = 5.0
"""How long the first app may take from its lock to its ear; a second start waits for it."""

_RETRY_S = 0.05


class InstanceError(VibeAssistError):
    """It cannot be made sure that this is the only one."""


class Instance(QObject):
    """Claims to be the one; close it at the end.

    Signals:
        asked(str, float): another process asks for one of ``channel.COMMANDS``; the time of the
            event in seconds of ``time.monotonic()``.
    """

    asked = Signal(str, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock: QLockFile | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self) -> bool:
        """Become the one.

        Returns:
            False if another one runs; it was asked to show itself, and this process should end.

        Raises:
            InstanceError: another one runs but does not answer, or the place cannot be used.
        """
        folder = _private_folder()
        lock = QLockFile(str(folder / "lock"))
        lock.setStaleLockTime(0)  # never by its age: only a process that is gone leaves a lock
        if not lock.tryLock(0):
            if lock.error() is not QLockFile.LockError.LockFailedError:
                raise _unusable(folder)
            return _bring_up(lock)
        # Whoever left the socket is gone: the lock says so.
        QLocalServer.removeServer(channel.address())
        if not self._server.listen(channel.address()):
            lock.unlock()
            raise _unusable(folder)
        self._lock = lock
        return True

    def close(self) -> None:
        """Stop listening and let the next one start. Does nothing if this was not the one."""
        self._server.close()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Caller(socket, self)


class _Caller(QObject):
    """One process that asks; lives until it has its answer or takes too long."""

    def __init__(self, socket: QLocalSocket, instance: Instance) -> None:
        super().__init__(instance)
        self._socket = socket
        self._instance = instance
        self._answered = False
        socket.setParent(self)
        socket.setReadBufferSize(channel.LONGEST + 1)
        socket.readyRead.connect(self._on_data)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(round(channel.DEADLINE_S * 1000), self, self._hang_up)
        self._on_data()

    @Slot()
    def _on_data(self) -> None:
        if self._answered:
            return
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > channel.LONGEST:
                self._hang_up()
            return
        self._answered = True
        request = channel.decode(bytes(self._socket.readLine().data()))
        if request is not None:
            self._socket.write(channel.OK)
            # Now, not when control is back in the event loop: what is asked for may take a while.
            self._socket.flush()
        self._socket.disconnectFromServer()
        if request is not None:
            self._instance.asked.emit(*request)

    @Slot()
    def _hang_up(self) -> None:
        self._socket.abort()
        self.deleteLater()


def _private_folder() -> Path:
    folder = Path(channel.folder())
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not channel.is_private(str(folder)) and folder.stat().st_uid == os.getuid():
            folder.chmod(0o700)
    except OSError as error:
        raise _unusable(folder) from error
    if not channel.is_private(str(folder)):
        raise _unusable(folder)
    return folder


def _bring_up(lock: QLockFile) -> bool:
    """Ask the other one to show itself; it may only just be starting."""
    deadline = time.monotonic() + START_S
    while not channel.send("show"):
        if time.monotonic() > deadline:
            raise InstanceError(
                QCoreApplication.translate(
                    "Instance", "vibeassist is already running (process {pid}) but does not answer."
                ).format(pid=_owner(lock)),
                hint=QCoreApplication.translate("Instance", "End that process and start again."),
            )
        time.sleep(_RETRY_S)
    return False


def _owner(lock: QLockFile) -> int:
    """The process that holds a lock."""
    found = lock.getLockInfo()
    return int(found[0]) if isinstance(found, tuple) else 0


def _unusable(folder: Path) -> InstanceError:
    return InstanceError(
        QCoreApplication.translate(
            "Instance", "The folder {folder} cannot be used for messages to this program."
        ).format(folder=folder),
        hint=QCoreApplication.translate("Instance", "It must be yours, and yours alone."),
    )
