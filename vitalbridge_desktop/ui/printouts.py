"""What a screen hands on: to a printer, to a PDF, or as a table."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from .printing import Pages, Printers, installed_printers, no_printer, paper_of, pdf_of, print_pages
from .saving import Ask, Content, Saver, ask_where


class Printout(NamedTuple):
    """Pages with their title, and what a file with them is called, without its ending."""

    title: str
    pages: Pages
    name: str


class Printouts(QObject):
    """Prints and saves what a screen shows, on the paper of the clinic's country.

    Signals:
        said: What was saved, or why nothing was; nothing that could be taken back.
    """

    said = Signal(str, object)

    def __init__(
        self,
        owner: QWidget,
        country: Callable[[], str | None],
        ask: Ask = ask_where,
        printers: Printers = installed_printers,
    ) -> None:
        super().__init__(owner)
        self._owner, self._country, self._printers = owner, country, printers
        self._saver = Saver(owner, ask)
        self._saver.said.connect(self.said)

    def print_out(self, out: Printout) -> None:
        """Ask for a printer; where there is none, say so and ask for a file instead."""
        if not self._printers():
            self._say(no_printer())
            self.save(out)
            return
        print_pages(self._owner, out.title, out.pages, paper_of(self._country()), self._say)

    def save(self, out: Printout) -> None:
        """Ask for a file, and save a PDF."""
        made = partial(self._pdf, out)
        self._saver.save(f"{out.name}.pdf", self.tr("PDF (*.pdf)"), lambda _: made)

    def save_table(self, out: Printout, table: Content) -> None:
        """Ask for a file, and save a table, or a PDF where it is called so."""
        pdf = partial(self._pdf, out)

        def made(file: Path) -> Content:
            return pdf if file.suffix.casefold() == ".pdf" else table

        self._saver.save(f"{out.name}.csv", self.tr("Table (*.csv);;PDF (*.pdf)"), made)

    def _say(self, sentence: str) -> None:
        self.said.emit(sentence, None)

    def _pdf(self, out: Printout) -> bytes:
        return pdf_of(out.title, out.pages, paper_of(self._country()))
