"""The recovery key, shown this once: to be copied or printed, and put in a safe place."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.theme import Theme

PAD = 20


class RecoveryPage(QWidget):
    """Goes on only when somebody says that the key is safe.

    Signals:
        done: It is.

    Attributes:
        key, copy, print, safe, go_on: Its parts.
    """

    done = Signal()

    def __init__(self, theme: Theme, recovery: str) -> None:
        super().__init__()
        tr = self.tr
        self.key = QLineEdit(recovery)
        self.key.setReadOnly(True)
        self.key.setAccessibleName(tr("Recovery key"))
        self.key.setObjectName("recovery-key")
        self.copy = Button(theme, tr("Copy"))
        self.print = Button(theme, tr("Print…"), icon="printer")
        self.safe = QCheckBox(tr("It is written down and in a safe place"))
        self.go_on = Button(theme, tr("Open the clinic"), kind="primary", hint="⏎")
        self.go_on.setEnabled(False)
        card = Card(theme, tr("Keep this recovery key"))
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        card.add_text(
            tr(
                "It opens the clinic on this desk when a password is lost. It is shown this once:"
                " print it, or write it down, and keep it where only those can reach it who may"
                " see every patient."
            ),
            "soft",
        )
        card.body.addWidget(self.key)
        card.add_actions(self.copy, self.print)
        card.body.addWidget(self.safe)
        card.add_actions(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.safe.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(self.done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.key.text())
        self.copy.setText(self.tr("Copied"))

    @Slot()
    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - only here

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            self.page().print_(printer)

    def page(self) -> QTextDocument:
        """What is printed."""
        page = QTextDocument()
        page.setHtml(
            f"<h2>{self.tr('VitalBridge: recovery key')}</h2>"
            f"<p style='font-size: 16pt'><tt>{self.key.text()}</tt></p>"
            f"<p>{self.tr('It opens the clinic on this desk. Keep it in a safe place.')}</p>"
        )
        return page
