"""One window a data folder: a second start raises the first."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 300  # ms that a second start waits for the first


class SingleWindow(QObject):
    """Listens for further starts on the same folder.

    Signals:
        raised: Somebody started the app again.
    """

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = sha256(str(folder.resolve()).encode()).hexdigest()
        self._name = f"vitalbridge-{digest[:24]}"
        self._lock = QLockFile(str(Path(QDir.tempPath()) / f"{self._name}.lock"))
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_connection)

    def is_first(self) -> bool:
        """Whether this is the folder's only window; if not, the other one was raised."""
        if not self._lock.tryLock(0):  # a crash leaves no lock: Qt looks whether its owner lives
            self._raise_other()
            return False
        QLocalServer.removeServer(self._name)  # left behind by a crash
        self._server.listen(self._name)
        return True

    def _raise_other(self) -> None:
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if socket.waitForConnected(PATIENCE):
            socket.disconnectFromServer()

    def _on_connection(self) -> None:
        self._server.nextPendingConnection().deleteLater()
        self.raised.emit()
