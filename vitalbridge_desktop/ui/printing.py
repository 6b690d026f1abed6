"""Pages on paper and in PDF files: painted in logical pixels, whatever the printer's are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from .language import Words

tr = Words("printing")
LOGICAL = 96  # dots an inch in which pages are painted
SHARP = 1200  # dots an inch of a PDF
SEEN = 144  # and of a picture
MARGIN = 15.0  # mm
INCH = 25.4  # mm
# Where letters are written on US Letter: CLDR, supplemental data, paper sizes.
LETTER = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)
Paper = QPageSize.PageSizeId
Page = Callable[[QPainter], None]
Pages = Callable[[QSizeF], Sequence[Page]]  # what is on each page of so many logical pixels


def paper_of(country: str | None) -> Paper:
    """What a country prints on (ISO 3166-1 alpha-2); without one, that of this computer."""
    here = country or QLocale.territoryToCode(QLocale.system().territory())
    return Paper.Letter if here in LETTER else Paper.A4


def page_size(paper: Paper) -> QSizeF:
    """What can be painted on, in logical pixels."""
    return _room(_layout(paper))


def pdf_of(title: str, pages: Pages, paper: Paper) -> bytes:
    """The pages as a PDF file; for whichever thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("VitalBridge")
    writer.setResolution(SHARP)
    writer.setPageLayout(_layout(paper))
    _paint(writer, pages)
    buffer.close()
    return bytes(buffer.data().data())


def picture_of(page: Page, paper: Paper) -> QImage:
    """A page as it lies on the desk, its margins white."""
    layout = _layout(paper)
    whole = layout.fullRect(QPageLayout.Unit.Inch).size() * SEEN
    image = QImage(whole.toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    margin = MARGIN / INCH * SEEN
    painter.translate(margin, margin)
    painter.scale(SEEN / LOGICAL, SEEN / LOGICAL)
    page(painter)
    painter.end()
    return image


def installed_printers() -> Sequence[str]:
    """What the printers of this computer are called."""
    # Printing is rare, and its libraries are not small.
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    return QPrinterInfo.availablePrinterNames()


Printers = Callable[[], Sequence[str]]


def no_printer() -> str:
    """What is said where nobody can be asked for one."""
    return tr("There is no printer on this computer. It can be saved as a PDF instead.")


def print_pages(
    owner: QWidget, title: str, pages: Pages, paper: Paper, on_failed: Callable[[str], None]
) -> None:
    """Ask for a printer, and print on the paper that is chosen there; nothing waits for the answer.

    *on_failed* is told, in a sentence, that the printer took nothing.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - as above

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageLayout(_layout(paper))
    dialog = QPrintDialog(printer, owner)
    dialog.setModal(True)

    def chosen() -> None:
        first, last = printer.fromPage(), printer.toPage()  # 0: all of them
        wanted = slice(max(0, first - 1), last or None)
        if not _paint(printer, lambda size: pages(size)[wanted]):
            on_failed(tr("The printer {} takes nothing now.").format(printer.printerName()))

    dialog.accepted.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()


def _layout(paper: Paper) -> QPageLayout:
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(paper), upright, margins, QPageLayout.Unit.Millimeter)


def _room(layout: QPageLayout) -> QSizeF:
    room = layout.paintRect(QPageLayout.Unit.Millimeter)
    return QSizeF(room.width() / INCH * LOGICAL, room.height() / INCH * LOGICAL)


def _paint(device: QPagedPaintDevice, pages: Pages) -> bool:
    """Paint on it; whether it could be painted on."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)  # another paper has others
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / LOGICAL
    for n, page in enumerate(pages(_room(device.pageLayout()))):
        if n:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        page(painter)
        painter.restore()
    painter.end()
    return True
