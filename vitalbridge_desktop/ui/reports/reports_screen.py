"""Reports: what the clinic's time was used for, who did not come, how long patients wait."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.exchange.csv_export import csv_text
from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import PeriodFigures, PeriodReport
from vitalbridge_desktop.services.tenants.events import HolidaysSet
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.moments import full_moment
from vitalbridge_desktop.ui.page import GAP, Page
from vitalbridge_desktop.ui.printouts import Printout, Printouts
from vitalbridge_desktop.ui.saving import Ask, ask_where
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.screen_keys import ScreenKeys
from vitalbridge_desktop.ui.sheet import Head
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .chart_card import ChartCard
from .counting_row import CountingRow
from .figures import Figure, Headline
from .headline_row import HeadlineRow
from .period_controls import PeriodControls
from .periods import Period, period_of
from .report_figures import figures, headlines
from .report_sheet import ReportSheet
from .report_words import tr

TWO = 780  # from this width on, two charts stand side by side
WIDE = frozenset({"utilisation-by-day"})
FACTS = (AppointmentFact, ScheduleFact, HolidaysSet, ProviderFact)


class ReportsScreen(Screen):
    """One period in pictures; printed, or saved as a table.

    Signals:
        said: What was saved, in words; nothing that could be taken back.

    Attributes:
        period_controls, heads, counting, cards: Its parts; the cards by the names of their figures.
    """

    said = Signal(str, object)

    def __init__(
        self, bus: UiBus, theme: Theme, ask: Ask = ask_where, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._theme = bus, theme
        self._clinic = Clinic(bus, self)
        self._outs = Printouts(self, self._clinic.country, ask)
        self._outs.said.connect(self.said)
        self._period: Period | None = None
        self._figures: list[Figure] = []
        self._heads: list[Headline] = []
        self._report: PeriodFigures | None = None
        self._before: tuple[Period, PeriodFigures] | None = None  # what stands there meanwhile
        self.period_controls = PeriodControls(theme)
        self.heads = HeadlineRow(theme)
        self.cards: dict[str, ChartCard] = {}
        self.save_button = Button(theme, self.tr("Save…"), hint="S", icon="file-down")
        self.print_button = Button(theme, self.tr("Print…"), hint="P", icon="printer")
        self._forbidden = label(self.tr("Your account may not see the reports."), "soft")
        self._nothing = label(tr("There is nothing to show for this time."), "soft", wrap=True)
        self._nothing.hide()
        self.counting = CountingRow(theme)
        self._page = Page()
        self._arrange()
        self._fresh: Fresh[PeriodFigures] = Fresh(
            bus, self, FACTS, self._question, self._show_report
        )
        self._connect()

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.heads, 1)
        buttons = QVBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.print_button)
        buttons.addStretch(1)
        above.addLayout(buttons)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._page.column.addLayout(above)
        self._page.column.addWidget(self._forbidden)
        self._page.column.addWidget(self._nothing)
        self._page.column.addWidget(self.counting)
        self._page.column.addLayout(self._grid)
        self._page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        may = self._bus.who.may("period-report")
        self._forbidden.setVisible(not may)
        for part in (self.heads, self.save_button, self.print_button):
            part.setVisible(may)

    def _connect(self) -> None:
        self._clinic.changed.connect(self._on_clinic)
        self.period_controls.chosen.connect(self.show_period)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_out)
        keys = ScreenKeys(self, self.period_controls)
        keys.bind("S", self.save)
        keys.bind("P Ctrl+P", self.print_out)
        keys.bind("Esc", self.stop_counting)
        keys.bind("R", self.count_again)
        self.counting.stopped.connect(self.stop_counting)
        self.counting.again_asked.connect(self.count_again)
        self.counting.left.connect(self.setFocus)
        keys.bind("G", self.period_controls.shown.begin)
        keys.bind("Alt+Left", lambda: self.period_controls.step(-1))
        keys.bind("Alt+Right", lambda: self.period_controls.step(1))

    # ---- the screen --------------------------------------------------------------------------

    def controls(self) -> PeriodControls:
        return self.period_controls

    def keys(self) -> list[tuple[str, str]]:
        tr = self.tr
        return [
            (tr("The period before, or after"), "Alt ← →"),
            (tr("Any period"), "G"),
            (tr("From chart to chart"), "Tab"),
            (tr("Read a chart"), "↑ ↓ ← →"),
            (tr("Save"), "S"),
            (tr("Print"), "P"),
            (tr("Stop counting, or count again"), "Esc, R"),
        ]

    def enter(self) -> None:
        self._clinic.catch_up()
        if not self.counting.has_stopped():
            if self._report is None and self._period is not None:
                self.counting.begin()
            self._fresh.catch_up()
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who goes elsewhere needs the readers there."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._fresh.leave()
            self.counting.pause()

    def period(self) -> Period | None:
        """What is shown."""
        return self._period

    def figures(self) -> list[Figure]:
        """Every figure that is shown."""
        return list(self._figures)

    @Slot(object)
    def show_period(self, period: Period) -> None:
        """Show another stretch of time."""
        self._period, self._report = period, None
        self.period_controls.show_period(period, self._clinic.today())
        if self._bus.who.may("period-report"):
            self.counting.begin()
        self._fresh.refresh()
        if self.isVisible() and not self._page.isAncestorOf(self.focusWidget()):
            self.setFocus()

    @Slot()
    def _on_clinic(self) -> None:
        if not self._clinic.known():
            return
        if self._period is None:
            self.show_period(period_of("month", self._clinic.today()))
        else:
            self._draw()

    # ---- what there is -----------------------------------------------------------------------

    def _question(self) -> PeriodReport | None:
        if self._period is None or not self._bus.who.may("period-report"):
            return None
        return PeriodReport(from_=self._period.first, to=self._period.last)

    @Slot()
    def stop_counting(self) -> None:
        """Think better of another stretch of time: the one before stays, if there was one."""
        if self._report is not None or self._period is None:
            return
        self._fresh.drop()
        if self._before is None:
            self.counting.stop()
            return
        self._period, report = self._before
        self.period_controls.show_period(self._period, self._clinic.today())
        self._show_report(report)

    @Slot()
    def count_again(self) -> None:
        """Count after all what was stopped."""
        if self.counting.has_stopped() and self._period is not None:
            self.show_period(self._period)

    def _show_report(self, report: PeriodFigures) -> None:
        self.counting.end()
        self._report = report
        if self._period is not None:
            self._before = self._period, report
        self._draw()

    def _draw(self) -> None:
        report = self._report
        if report is None or self._period is None or not self._clinic.known():
            return
        self._heads, self._figures = headlines(report), figures(report, self._period, self._clinic)
        self.heads.show_headlines(self._heads)
        for figure in self._figures:
            if figure.name in self.cards:
                self.cards[figure.name].show_figure(figure)
            else:
                card = self.cards[figure.name] = ChartCard(self._theme, figure)
                card.view.focused.connect(self._page.show_part)
        self._place()
        nothing = all(figure.is_empty() for figure in self._figures)
        self._nothing.setVisible(nothing)
        for card in self.cards.values():
            card.setVisible(not nothing)
        self._page.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the cards into one column or two."""
        columns = 2 if self.width() >= TWO else 1
        at = 0
        for figure in self._figures:
            card = self.cards[figure.name]
            alone = figure is self._figures[-1] and at % columns == 0
            if figure.name in WIDE or alone:
                at += at % columns
                self._grid.addWidget(card, at // columns, 0, 1, columns)
                at += columns
            else:
                self._grid.addWidget(card, at // columns, at % columns)
                at += 1
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    # ---- handing on --------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Save all figures as one table, or as a PDF."""
        if self._period is not None and self._figures:
            figures = self._figures
            self._outs.save_table(self._out(), lambda: table_of(figures).encode("utf-8-sig"))

    @Slot()
    def print_out(self) -> None:
        """Print all figures."""
        if self._figures:
            self._outs.print_out(self._out())

    def _out(self) -> Printout:
        title, theme, heads, figures = self._title(), self._theme, self._heads, self._figures
        aside = self.tr("printed {}").format(full_moment(self._clinic.now()))
        days = f"-{self._period.first}-{self._period.last}" if self._period else ""
        return Printout(
            title,
            lambda size: ReportSheet(theme, Head(title, aside), heads, figures, size).pages(),
            f"{self.tr('reports')}{days}",
        )

    def _title(self) -> str:
        told = self._period.words(self._clinic.today()) if self._period else ""
        return self.tr("Reports · {}").format(told)


def table_of(shown: list[Figure]) -> str:
    """All figures as one table: each with its name before, its own heads above."""
    widest = max(len(figure.heads) for figure in shown)
    lines: list[tuple[object, ...]] = []
    for figure in shown:
        empty = ("",) * (widest - len(figure.heads))
        lines.append((figure.name, *figure.heads, *empty))
        lines += [(figure.name, *row, *empty) for row in figure.table]
    head, *rest = lines
    return csv_text([str(each) for each in head], rest)
