"""Pages on paper and in PDF files: painted in logical pixels, whatever the printer's are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

LOGICAL = 96  # dots an inch in which pages are painted
SHARP = 1200  # dots an inch of a PDF
MARGIN = 15.0  # mm
INCH = 25.4  # mm
A4 = (210.0, 297.0)  # mm; what is painted fits US Letter, which is wider but shorter, by scaling
Page = Callable[[QPainter], None]


def page_size() -> QSizeF:
    """What can be painted on, in logical pixels."""
    wide, high = ((side - 2 * MARGIN) / INCH * LOGICAL for side in A4)
    return QSizeF(wide, high)


def pdf_of(title: str, pages: Sequence[Page]) -> bytes:
    """The pages as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("VitalBridge")
    writer.setResolution(SHARP)
    _paint(writer, pages)
    buffer.close()
    return bytes(buffer.data().data())


def print_pages(owner: QWidget, title: str, pages: Sequence[Page]) -> None:
    """Ask for a printer, and print; nothing waits for the answer."""
    # Printing is rare, and its libraries are not small.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, owner)
    dialog.setModal(True)
    dialog.accepted.connect(lambda: _paint(printer, pages))
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()


def _paint(device: QPagedPaintDevice, pages: Sequence[Page]) -> None:
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(device)
    scale = device.logicalDpiX() / LOGICAL
    for n, page in enumerate(pages):
        if n:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        page(painter)
        painter.restore()
    painter.end()
