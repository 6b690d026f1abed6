"""The figures of the reports, made of what the queries answer."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from vitalbridge_desktop.services.appointments.queries import (
    BookedPatients,
    Missed,
    MissedVisits,
    Waits,
)
from vitalbridge_desktop.services.schedules.queries import PeriodFigures
from vitalbridge_desktop.ui.clinic import Clinic

from .figures import Figure, Headline, Mark, ceiling, percent
from .periods import Period, columns_of
from .report_words import (
    Names,
    days_words,
    lead_words,
    minutes_words,
    number,
    of_hours,
    of_visits,
    percent_words,
    tr,
    weekday_words,
)

WHOLE = 100.0


def headlines(report: PeriodFigures) -> list[Headline]:
    """The numbers at the top."""
    visits = sum(day.visits for day in report.used.days)
    booked = sum(day.booked_minutes for day in report.used.days)
    opened = sum(day.minutes for day in report.open.days)
    return [
        Headline(number(visits), tr("visits")),
        Headline(percent_words(percent(booked, opened)), tr("of the time booked")),
        Headline(
            percent_words(percent(report.missed.missed, report.missed.visits)), tr("no-shows")
        ),
        Headline(minutes_words(_usual_wait(report.waits)), tr("usual wait")),
        Headline(days_words(report.booked.usual_lead), tr("booked ahead")),
        Headline(number(report.booked.new), tr("new patients")),
    ]


def _usual_wait(waits: Waits) -> float | None:
    """What half of the patients waited at most, as far as their providers' usual waits tell."""
    found = sorted(waits.providers, key=lambda each: each.usual_wait)
    left = sum(each.visits for each in found) / 2
    for each in found:
        left -= each.visits
        if left <= 0:
            return each.usual_wait
    return None


def figures(report: PeriodFigures, period: Period, clinic: Clinic) -> list[Figure]:
    """Every chart, in the order of the page."""
    return [
        _use_by_day(report, period, clinic),
        _use(report, clinic),
        _missed_by_provider(report.missed, clinic),
        _missed(
            "no-shows-by-weekday",
            tr("No-shows by weekday"),
            tr("Of those who came or did not."),
            [(weekday_words(each.group), each) for each in report.missed.by_weekday],
        ),
        _missed(
            "no-shows-by-lead",
            tr("No-shows by how far ahead it was booked"),
            tr("Of those who came or did not."),
            [(lead_words(each.group), each) for each in report.missed.by_lead],
        ),
        _leads(report.missed),
        _waits(report.waits, clinic),
        _new(report.booked),
        *_bookers(report.booked, clinic),
    ]


# ---- how the time was used -------------------------------------------------------------------


def _use_by_day(report: PeriodFigures, period: Period, clinic: Clinic) -> Figure:
    columns, at = columns_of(period)
    booked: dict[tuple[UUID, int], int] = defaultdict(int)
    opened: dict[tuple[UUID, int], int] = defaultdict(int)
    for used in report.used.days:
        booked[used.provider_id, at(used.day)] += used.booked_minutes
    for day in report.open.days:
        opened[day.provider_id, at(day.day)] += day.minutes
    names = Names(clinic, (id for id, _ in (*booked, *opened)))
    whose = names.sorted({id for id, _ in (*booked, *opened)})
    kept = [n for n in range(len(columns)) if any((id, n) in opened for id in whose)]
    marks, table = [], []
    for id in whose:
        for n in kept:
            key = (id, n)
            share = percent(booked[key], opened[key])
            said = percent_words(share) if share is not None else tr("closed")
            label = f"{names[id]}, {columns[n].words}"
            note = of_hours(booked[key], opened[key])
            marks.append(Mark(label, share, said, note if share is not None else ""))
            row = (names[id], columns[n].first, booked[key], opened[key], share)
            table.append(row)
    return Figure(
        "utilisation-by-day",
        tr("How full each day was"),
        tr("Booked of open time; what is hatched was closed."),
        "heat",
        tuple(marks),
        WHOLE,
        (tr("Provider"), tr("From"), tr("Booked minutes"), tr("Open minutes"), tr("Percent")),
        tuple(table),
        tuple(names[id] for id in whose),
        tuple(columns[n].label for n in kept),
    )


def _use(report: PeriodFigures, clinic: Clinic) -> Figure:
    booked: dict[UUID, int] = defaultdict(int)
    opened: dict[UUID, int] = defaultdict(int)
    visits: dict[UUID, int] = defaultdict(int)
    for used in report.used.days:
        booked[used.provider_id] += used.booked_minutes
        visits[used.provider_id] += used.visits
    for day in report.open.days:
        opened[day.provider_id] += day.minutes
    names = Names(clinic, (*booked, *opened))
    whose = names.sorted({*booked, *opened})
    shares = {id: percent(booked[id], opened[id]) for id in whose}
    whose.sort(key=lambda id: -(shares[id] or 0))
    marks = tuple(
        Mark(names[id], shares[id], percent_words(shares[id]), of_hours(booked[id], opened[id]))
        for id in whose
    )
    return Figure(
        "utilisation",
        tr("How full each provider was"),
        tr("Booked of open time, in the whole period."),
        "bars",
        marks,
        ceiling([mark.value for mark in marks], WHOLE),
        (
            tr("Provider"), tr("Booked minutes"), tr("Open minutes"), tr("Percent"), tr("Visits"),
        ),
        tuple(
            (names[id], booked[id], opened[id], shares[id], visits[id]) for id in whose
        ),
    )  # fmt: skip


# ---- who did not come ------------------------------------------------------------------------


def _missed_by_provider(missed: MissedVisits, clinic: Clinic) -> Figure:
    names = Names(clinic, (UUID(each.group) for each in missed.by_provider))
    groups = [(names[UUID(each.group)], each) for each in missed.by_provider]
    groups.sort(key=lambda group: (-group[1].percent, group[0]))
    title = tr("No-shows by provider")
    return _missed("no-shows", title, tr("Of those who came or did not."), groups, bars=True)


def _missed(
    name: str,
    title: str,
    hint: str,
    groups: Sequence[tuple[str, Missed]],
    *,
    bars: bool = False,
) -> Figure:
    marks = tuple(
        Mark(words, each.percent, percent_words(each.percent), of_visits(each.missed, each.visits))
        for words, each in groups
    )
    return Figure(
        name,
        title,
        hint,
        "bars" if bars else "columns",
        marks,
        ceiling([mark.value for mark in marks], 10.0),
        (tr("Group"), tr("Visits"), tr("Missed"), tr("Percent")),
        tuple((words, each.visits, each.missed, each.percent) for words, each in groups),
    )


def _leads(missed: MissedVisits) -> Figure:
    marks = tuple(
        Mark(lead_words(each.group), each.visits, number(each.visits)) for each in missed.by_lead
    )
    return Figure(
        "lead-times",
        tr("How far ahead visits are booked"),
        tr("Visits that were held or missed."),
        "columns",
        marks,
        ceiling([mark.value for mark in marks], 1.0),
        (tr("Booked"), tr("Visits")),
        tuple((mark.label, mark.value) for mark in marks),
    )


# ---- waiting, patients, bookings -------------------------------------------------------------


def _waits(waits: Waits, clinic: Clinic) -> Figure:
    found = sorted(waits.providers, key=lambda each: -each.usual_wait)
    names = Names(clinic, (each.provider_id for each in found))
    marks = tuple(
        Mark(
            names[each.provider_id],
            each.usual_wait,
            minutes_words(each.usual_wait),
            tr("at most {longest}, %Ln visits", "", each.visits).format(
                longest=minutes_words(each.longest_wait)
            ),
            each.longest_wait,
        )
        for each in found
    )
    return Figure(
        "waiting-times",
        tr("How long patients wait"),
        tr("From arriving to the room: the bar is the usual wait, the line beyond it the longest."),
        "bars",
        marks,
        ceiling([mark.far for mark in marks], 10.0),
        (tr("Provider"), tr("Usual minutes"), tr("Longest minutes"), tr("Visits"), tr("In room")),
        tuple(
            (
                names[each.provider_id], each.usual_wait, each.longest_wait,
                each.visits, each.usual_in_room,
            )
            for each in found
        ),
    )  # fmt: skip


def _new(booked: BookedPatients) -> Figure:
    whole = booked.new + booked.returning
    told = ((tr("New"), booked.new), (tr("Returning"), booked.returning))
    marks = tuple(
        Mark(words, count if whole else None, number(count), percent_words(percent(count, whole)))
        for words, count in told
    )
    return Figure(
        "new-patients",
        tr("New and returning patients"),
        tr("New is whose first visit here lies in the period."),
        "share",
        marks,
        float(whole or 1),
        (tr("Patients"), tr("Number")),
        told,
    )


def _bookers(booked: BookedPatients, clinic: Clinic) -> list[Figure]:
    people = [
        (clinic.staff(each.staff_id) or tr("Somebody else"), each.visits)
        for each in booked.by_staff
    ]
    desks = [(each.desk or tr("Not known any more"), each.visits) for each in booked.by_desk]
    hint = tr("Visits in the period.")
    return [
        _counted("bookings-by-person", tr("Who booked the visits"), hint, people),
        _counted("bookings-by-desk", tr("At which desk they were booked"), hint, desks),
    ]


def _counted(name: str, title: str, hint: str, told: Sequence[tuple[str, int]]) -> Figure:
    marks = tuple(Mark(words, count, number(count)) for words, count in told)
    return Figure(
        name,
        title,
        hint,
        "bars",
        marks,
        ceiling([mark.value for mark in marks], 1.0),
        (tr("Who"), tr("Visits")),
        tuple(told),
    )
