"""A chart in its card: what it is of, and the mark that is looked at."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.lines import breakable
from vitalbridge_desktop.ui.theme import Theme

from .chart_view import ChartView
from .figures import Figure, Mark
from .report_words import tr

PAD, GAP = 16, 10


class ChartCard(Card):
    """One figure with its title; the mark that is looked at is told in words below it.

    Attributes:
        view: The chart.
        told: What is looked at, in words; else what the chart is of.
    """

    def __init__(self, theme: Theme, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body.setContentsMargins(PAD, PAD - 2, PAD, PAD)
        self._title = label(figure.title, "heading", wrap=True)
        self.told = label(figure.hint, "note", wrap=True)
        self._nothing = label(tr("There is nothing to show for this time."), "soft", wrap=True)
        self.view = ChartView(theme, figure)
        self.view.looked_at.connect(self._on_looked)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.told)
        self.body.addSpacing(GAP - 4)
        self.body.addWidget(self.view)
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)
        self.show_figure(figure)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure of the same shape."""
        self._title.setText(figure.title)
        self.told.setText(figure.hint)
        self.view.show_figure(figure)
        self.view.setVisible(not figure.is_empty())
        self._nothing.setVisible(figure.is_empty())

    @Slot(object)
    def _on_looked(self, mark: Mark | None) -> None:
        self.told.setText(self.view.figure.hint if mark is None else breakable(mark.spoken()))
