"""The openings for what is asked, and why not at the time that was named."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.time import instant_of, shifted, with_offset
from vitalbridge_desktop.services.providers.queries import Provider
from vitalbridge_desktop.services.schedules.queries import Explanation, Openings
from vitalbridge_desktop.services.schedules.queries import Slot as FreeSlot
from vitalbridge_desktop.ui.appointments.typed.when import DAY
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.moments import clock as clock_words
from vitalbridge_desktop.ui.moments import in_words, near_day
from vitalbridge_desktop.ui.theme import Theme

from .order import Opening, best_first, place_of, put_first
from .questions import Asked, BookingQuestions, Named
from .reasons import Reasons
from .rows import OpeningRow, OpeningsList

APART = 18
LEAST_BESIDE = 560  # narrower than this the reasons stand below the openings
ProviderOf = Callable[[UUID], Provider | None]


class OpeningsView(QWidget):
    """Asks where the visit fits and shows it, the best first.

    What was chosen stays chosen while others book; once it is taken, nothing is chosen, so that
    no second Enter books a time that nobody looked at.

    Signals:
        chosen: The Opening that is chosen now, or None.
        taken: Enter on one.
        closed: The Named time that was asked for and is not free; None where there is none.

    Attributes:
        list, reasons: Its parts.
    """

    chosen = Signal(object)
    taken = Signal()
    closed = Signal(object)

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        clock: ClinicClock,
        provider: ProviderOf,
    ) -> None:
        super().__init__()
        self._clock, self._provider = clock, provider
        self._asked: Asked | None = None
        self._found: Openings | None = None
        self._named_free: Opening | None = None
        self._held: Opening | None = None
        self._told: Named | None = None
        self._usual: UUID | None = None
        self._took, self._explaining = 0.0, False
        self._awaited: set[str] = set()
        self._then: Callable[[], None] | None = None
        self.list, self.reasons = OpeningsList(theme), Reasons(theme, clock, self._doctor)
        self._count = label("", "soft")
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._nothing = label("", "soft", wrap=True)
        self._hint = label(self.tr("↑ ↓ choose · Enter books · Alt E explains"), "note")
        self._questions = BookingQuestions(bus, self)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._arrange()
        self._questions.found.connect(self._on_found)
        self._questions.explained.connect(self._on_explained)
        self.list.chosen.connect(self.chosen)
        self.list.taken.connect(self.taken)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(label(self.tr("Openings"), "heading"))
        head.addWidget(self._count, 1)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(head)
        left.addWidget(self._nothing)
        left.addWidget(self.list)
        left.addWidget(self._hint)
        left.addStretch(1)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(APART)
        self._halves.addLayout(left, 5)
        self._halves.addWidget(self.reasons, 4)
        self.setFocusProxy(self.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        beside = self.width() >= LEAST_BESIDE
        self._halves.setDirection(across if beside else down)
        self.reasons.set_roomy(beside)

    # ---- asking -----------------------------------------------------------------------------

    def ask(self, asked: Asked | None) -> None:
        """Look for openings; None: it is not known what for."""
        if asked == self._asked:
            return
        self._asked, self._explaining, self._named_free = asked, False, None
        self._awaited, self._then = {"openings"} if asked else set(), None
        self.closed.emit(None)
        self._questions.ask(asked)
        only = asked.whom.only if asked else None
        if only is not None and asked is not None and asked.when.at is not None:
            self._awaited.add("reasons")
            self._questions.explain(None)  # so that the same time is asked about once more
        self._explain(only)
        self.list.rest(resting=asked is None)  # the rows stay, but none can be taken meanwhile
        if asked is None:
            self._questions.explain(None)
            self._count.clear()

    def prefer(self, provider_id: UUID | None) -> None:
        """Say who the patient's usual doctor is."""
        if provider_id != self._usual:
            self._usual = provider_id
            self._show()

    def keep(self, held: Opening | None) -> None:
        """Offer a time first that is held for the patient, chosen; None: nothing is held."""
        if held != self._held:
            self._held = held
            self._show(first=held is not None)
            if self._told is not None and self._is_held(self._told):
                self.closed.emit(None)
                self.reasons.put_away()

    def _is_held(self, named: Named) -> bool:
        """Whether it is closed to others only: it is kept for the patient."""
        held = self._held
        return held is not None and (held.provider_id, held.start) == (
            named.provider_id,
            named.start,
        )

    def explain(self) -> None:
        """Say why not at the time that was named; else about the chosen opening."""
        self._explaining = True
        chosen, asked = self.list.current(), self._asked
        if asked is not None and asked.when.at is not None:
            self._explain(asked.whom.only or self._somebody(asked))
        elif asked is not None and chosen is not None:
            self._questions.explain(None)
            self._questions.explain(asked.named(chosen.provider_id, chosen.start))

    def catch_up(self) -> None:
        """Ask again if something has changed while nobody looked."""
        self._questions.catch_up()

    def current(self) -> Opening | None:
        """The chosen opening; None while it answers an earlier question."""
        return None if self._awaited else self.list.current()

    def once_known(self, act: Callable[[], None]) -> bool:
        """Do it when the answer is here; False where it is: do it now."""
        self._then = act if self._awaited else None
        return bool(self._awaited)

    def _tell_known(self) -> None:
        if not self._awaited:
            then, self._then = self._then, None
            self.chosen.emit(self.current())
            if then is not None:
                then()

    def _explain(self, provider_id: UUID | None) -> None:
        asked = self._asked
        if asked is None or asked.when.at is None or provider_id is None:
            self._questions.explain(None)
            self.reasons.put_away()
            return
        self._questions.explain(asked.named(provider_id, asked.when.at))

    def _somebody(self, asked: Asked) -> UUID | None:
        """Whom to ask about a time that nobody in particular was named for."""
        among = asked.whom.provider_ids
        if self._usual is not None and (among is None or self._usual in among):
            return self._usual
        if among:
            return among[0]
        rows = self.list.rows()
        return rows[0].opening.provider_id if rows else None

    # ---- answers ----------------------------------------------------------------------------

    @Slot(object, float)
    def _on_found(self, found: Openings, took: float) -> None:
        self._found, self._took = found, took
        first = bool(self._awaited)
        self._awaited.discard("openings")
        self._show(first=first)
        self._tell_known()

    @Slot(object, object)
    def _on_explained(self, named: Named, found: Explanation) -> None:
        wanted = self._asked.when.at if self._asked else None
        if found.free and named.start == wanted:
            zone = self._clock.zone
            start = with_offset(instant_of(named.start, zone), zone)
            end = with_offset(shifted(start, named.minutes), zone)
            slot = FreeSlot(named.provider_id, start, end)
            self._named_free = Opening(slot, named.start, "best")
            self._show(first="reasons" in self._awaited)
            self.closed.emit(None)
        elif named.start == wanted:
            self._named_free = None
            self.closed.emit(None if self._is_held(named) else named)
        self._awaited.discard("reasons")
        self._told = named
        self.reasons.explain(found, named.provider_id, self._moment(named.start))
        against = not found.free and not self._is_held(named)
        self.reasons.come_up(shown=self._explaining or against)
        self._tell_known()

    def _show(self, *, first: bool = False) -> None:
        """Show what is known; *first* chooses the best, else what was chosen stays so."""
        before, found, asked = self.list.current(), self._found, self._asked
        openings: tuple[Opening, ...] = ()
        if found is not None and asked is not None:
            usual = self._usual or found.usual_doctor
            openings = best_first(found.slots, self._clock.zone, asked.when, usual)
            openings = put_first(self._held, put_first(self._named_free, openings))
        rows = [self._row(each) for each in openings]
        self.list.show_rows(rows, 0 if first else place_of(before, openings))
        self._hint.setVisible(bool(rows))
        self._nothing.setVisible(not rows and asked is not None)
        self._nothing.setText(self.tr("Nothing is free then.") if found else "")
        self._say_count()
        self._ask_about_named(openings)

    def _ask_about_named(self, openings: tuple[Opening, ...]) -> None:
        asked = self._asked
        if asked is None or asked.when.at is None or asked.whom.only is not None:
            return
        if all(each.start != asked.when.at for each in openings):
            self._explain(self._somebody(asked))

    def _say_count(self) -> None:
        if self._found is None or self._asked is None:
            self._count.clear()
            return
        when = self._asked.when
        days = max(1, -((when.since - when.until) // DAY)) + (6 if when.one_day else 0)
        words = self.tr("{n} in %n days · found in {ms} ms", "", days)
        total = QLocale().toString(self._found.total)
        self._count.setText(words.format(n=total, ms=max(1, round(self._took))))

    # ---- words ------------------------------------------------------------------------------

    def moment(self, opening: Opening) -> str:
        """When an opening is, as the front desk says it."""
        return self._moment(opening.start)

    def _moment(self, start: datetime) -> str:
        today = self._clock.today()
        same = start.date() == today
        day = near_day(today, today) if same else in_words(start.date(), "ddd d MMM")
        return f"{day} {clock_words(start)}"

    def _doctor(self, provider_id: UUID) -> str:
        found = self._provider(provider_id)
        return short_name(found) if found else ""

    def _row(self, opening: Opening) -> OpeningRow:
        marks = {
            "best": self.tr("Best match"),
            "usual": self.tr("Usual doctor"),
            "held": self.tr("Held"),
            "": "",
        }
        kind = self._asked.kind.words() if self._asked else ""
        who = self._doctor(opening.provider_id)
        return OpeningRow(opening, self._moment(opening.start), who, kind, marks[opening.mark])
