"""Books from one line: what is typed fills in the form, and the board shows where it would be."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal, Slot

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.appointments.queries import VisitType
from vitalbridge_desktop.services.providers.queries import Provider
from vitalbridge_desktop.ui.appointments.booking.form import BookingForm
from vitalbridge_desktop.ui.appointments.booking.pinned_patient import born_words, own_tint_name
from vitalbridge_desktop.ui.appointments.openings.choices import Kind, Whom
from vitalbridge_desktop.ui.appointments.openings.order import Opening
from vitalbridge_desktop.ui.appointments.typed.line import LineMeaning, line_meaning
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import clock as clock_words
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.texts import describe

from .bar import LineBar
from .ghost import BookingGhost
from .parts import Part
from .patient import LinePatient

NOTHING = LineMeaning()


class LineBooking(QObject):
    """The line's side of the form: both are one booking.

    Signals:
        opened: The keyboard is in the line.
        closed: It is not any more.
        form_asked: A person goes on in the form.
        refused: Why there can be no line now, in words.
    """

    opened = Signal()
    closed = Signal()
    form_asked = Signal()
    refused = Signal(str)

    def __init__(
        self, form: BookingForm, bar: LineBar, ghost: BookingGhost, clock: ClinicClock
    ) -> None:
        super().__init__(bar)
        self._form, self.bar, self._ghost, self._clock = form, bar, ghost, clock
        self._meaning = NOTHING
        self._among: tuple[list[Provider], list[VisitType]] = ([], [])
        self._stepped = False
        self.patient = LinePatient(form.bus, form.fields.patient)
        self.patient.changed.connect(self._tell)
        self.patient.refused.connect(lambda words: bar.say(words, "danger"))
        field = bar.field
        field.textEdited.connect(self.read)
        field.entered.connect(self._on_entered)
        field.stepped.connect(self._step)
        field.turned.connect(self.patient.turn)
        field.left.connect(self._leave)
        field.form_asked.connect(self._go_on)
        bar.form.clicked.connect(self._go_on)
        form.openings.chosen.connect(self._on_chosen)
        form.fields.known.connect(self._on_known)
        form.booked.connect(self._on_booked)
        form.refused.connect(self._on_refused)
        form.bus.committed.connect(self._on_committed)

    def open(self, text: str = "") -> None:
        """Come up over the board, with what was typed there before."""
        form = self._form
        draft = form.calls.draft()
        if not draft.line or text:
            room = form.calls.room()
            if room is None:
                self.refused.emit(
                    self.tr("Two calls are half booked: N goes on with them, F8 swaps them.")
                )
                return
            draft = room.model_copy(update={"line": text})
            form.show_draft(draft)
        self.patient.begin()
        self.bar.show()
        self.bar.field.setText(draft.line)
        self.bar.field.selectAll()
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit()
        QTimer.singleShot(0, self._on_committed)  # after the news that is on its way
        self.read(draft.line)

    def is_open(self) -> bool:
        """Whether the line is shown."""
        return not self.bar.isHidden()

    def put_away(self) -> None:
        """The booking goes on elsewhere."""
        self._close(back=False)

    # ---- reading ----------------------------------------------------------------------------

    @Slot(str)
    def read(self, text: str) -> None:
        """Understand the line anew, and fill the form in."""
        if not self._clock.zone:
            return
        form = self._form
        self._among = form.fields.clinic()
        self._meaning = line_meaning(text, *self._among, self._clock.now(), QLocale())
        self._stepped = False
        form.more["line"] = text
        self.patient.look_for(self._meaning.patient)
        form.fields.put_meaning(self._meaning)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if not self.is_open():
            return
        form, opening = self._form, self._form.openings.current()
        self.bar.parts.show_parts([self._whom(), self._when(opening), self._kind(), self._who()])
        kind = form.fields.kind.value()
        minutes = kind.minutes if isinstance(kind, Kind) else 0
        who = self.patient.meant()
        name = f"{who.family_name}, {who.given_name}" if who else self.tr("New booking")
        nothing = not self.bar.field.text().strip()
        self._ghost.show(None if nothing else opening, minutes, name)
        self.bar.say(self._next(opening))

    def _whom(self) -> Part:
        caption, whom = self.tr("With"), self._form.fields.whom.value()
        words = whom.words if isinstance(whom, Whom) else ""
        if len(self._meaning.providers) > 1:
            return Part(caption, f"{words}?", "doubt")
        said = self._meaning.providers or self._meaning.specialty
        return Part(caption, words, "said" if said else "usual")

    def _when(self, opening: Opening | None) -> Part:
        caption, when = self.tr("When"), self._form.fields.wanted()
        if when is None:
            return Part(caption, self._meaning.when_words, "doubt")
        if when.at is not None:
            words = listed((in_words(when.at.date(), "ddd d MMM"), clock_words(when.at)))
            missed = opening is not None and opening.start != when.at and not self._stepped
            return Part(caption, words, "doubt" if missed else "said")
        said = self._form.fields.when.aside()
        return Part(caption, said, "usual" if when.soonest else "said")

    def _kind(self) -> Part:
        caption, kind = self.tr("Visit"), self._form.fields.kind.value()
        words = kind.words() if isinstance(kind, Kind) else ""
        several = self._meaning.visit_types
        if len(several) > 1:
            return Part(caption, " / ".join(each.name for each in several[:2]) + "?", "doubt")
        return Part(caption, words, "said" if several or self._meaning.minutes else "usual")

    def _who(self) -> Part:
        caption, who = self.tr("Patient"), self.patient.meant()
        if who is None:
            unknown = self.patient.nobody()
            words = self._meaning.patient if unknown else self.tr("who?")
            return Part(caption, words, "missing")
        name = f"{who.family_name}, {who.given_name}"
        words = listed((name, born_words(who.birth_date)))
        if others := self.patient.others():
            several = self.tr("{who}, or %n more", "", others)
            return Part(caption, several.format(who=words), "doubt")
        return Part(caption, words, "said", own_tint_name(who.id))

    # ---- what stands in the way -------------------------------------------------------------

    def _next(self, opening: Opening | None) -> str:
        """What is to be done next."""
        if not self.bar.field.text().strip():
            return self.tr("Doctor, day, time, visit and patient, in any order · Esc leaves")
        return self._in_the_way(opening) or self.tr(
            "Enter books {moment} with {doctor} · ↑ ↓ other times · Ctrl Enter form · Esc leaves"
        ).format(
            moment=self._form.openings.moment(opening) if opening else "",
            doctor=self._form.doctor(opening) if opening else "",
        )

    def _in_the_way(self, opening: Opening | None) -> str:
        """Why Enter does not book yet; empty where it does."""
        if self.patient.nobody():
            words = self.tr("Nobody is called “{name}” · Ctrl Enter registers them in the form")
            return words.format(name=self._meaning.patient)
        if self.patient.meant() is None:
            return self.tr("Who is it for?")
        if self.patient.others():
            several = self.tr("Several are called so: Tab chooses")
            return dotted((several, self._time_in_the_way(opening)))
        if len(self._meaning.providers) > 1:
            return self.tr("Which of the two doctors? More letters of the name tell")
        if len(self._meaning.visit_types) > 1:
            return self.tr("Which visit type? More letters tell")
        return self._time_in_the_way(opening)

    def _time_in_the_way(self, opening: Opening | None) -> str:
        when = self._form.fields.wanted()
        if when is None:
            examples = self._form.fields.when.placeholderText()
            return self.tr("When? {examples}").format(examples=examples)
        if opening is None:
            nothing = self._form.openings.list.rows()
            return "" if nothing else self.tr("Nothing is free then · Ctrl Enter shows why")
        if when.at is None or opening.start == when.at or self._stepped:
            return ""
        words = self.tr("{time} is not free · ↓ takes {other} · Ctrl Enter shows why")
        other = self._form.openings.moment(opening)
        return words.format(time=clock_words(when.at), other=other)

    # ---- keys -------------------------------------------------------------------------------

    @Slot()
    def _on_entered(self) -> None:
        self.patient.once_known(self._book)

    def _book(self) -> None:
        openings = self._form.openings
        if self.is_open() and not openings.once_known(self._book):
            self._tell()
            if self._in_the_way(openings.current()):
                self.bar.say(self._in_the_way(openings.current()), "danger")
            else:
                self._form.send()

    @Slot(int)
    def _step(self, rows: int) -> None:
        """Another time; the first step takes the nearest one where the named one is not free."""
        if self._form.openings.once_known(partial(self._step, rows)):
            return
        when, opening = self._form.fields.wanted(), self._form.openings.current()
        named = when.at if when is not None else None
        missed = named is not None and opening is not None and opening.start != named
        if self._stepped or not missed:
            self._form.openings.list.step(rows)
        self._stepped = True
        self._tell()

    @Slot()
    def _go_on(self) -> None:
        unknown = self._meaning.patient if self.patient.nobody() else ""
        self._close(back=False)
        self.form_asked.emit()
        if unknown:
            self._form.register(unknown)

    @Slot()
    def _leave(self) -> None:
        self._close(back=True)
        self.closed.emit()

    def _close(self, *, back: bool) -> None:
        self.bar.hide()
        self._ghost.leave(back=back)

    # ---- what happens meanwhile -------------------------------------------------------------

    @Slot()
    def _on_known(self) -> None:
        if self.is_open() and self._form.fields.clinic() != self._among:
            self.read(self.bar.field.text())

    @Slot(object)
    def _on_chosen(self, opening: Opening | None) -> None:
        del opening
        self._tell()

    @Slot()
    def _on_booked(self) -> None:
        if self.is_open():
            self._close(back=False)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        if self.is_open():
            self._form.openings.catch_up()
            self.bar.say(describe(refusal), "danger")

    @Slot()
    def _on_committed(self) -> None:
        if self.is_open():
            self._form.fields.catch_up()
            self._form.openings.catch_up()
