"""One window a data folder: a second start raises the first."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QDir, QLockFile, QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE = 300  # ms that a second start waits for the first
# Qt's network is imported once there is a window: it is 5 ms that a first paint need not wait for.


class SingleWindow(QObject):
    """Keeps a folder for one window, which is raised by further starts."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        where = str(folder.resolve()).encode()
        self._name = f"vitalbridge-{crc32(where):08x}{crc32(where[::-1]):08x}"
        self._lock = QLockFile(str(Path(QDir.tempPath()) / f"{self._name}.lock"))
        self._server: QLocalServer | None = None
        self._raise: Callable[[], None] | None = None

    def is_first(self) -> bool:
        """Whether this is the folder's only window; if not, the other one was raised."""
        if self._lock.tryLock(0):  # a crash leaves no lock: Qt looks whether its owner lives
            return True
        self._raise_other()
        return False

    def listen(self, come_forward: Callable[[], None]) -> None:
        """Call *come_forward* whenever somebody starts the app again."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        self._raise = come_forward
        QLocalServer.removeServer(self._name)  # left behind by a crash
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def _raise_other(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if socket.waitForConnected(PATIENCE):
            socket.disconnectFromServer()

    def _on_connection(self) -> None:
        if self._server is not None and self._raise is not None:
            self._server.nextPendingConnection().deleteLater()
            self._raise()
