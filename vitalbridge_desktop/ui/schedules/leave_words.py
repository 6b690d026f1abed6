"""What a leave request says: how many visits it hits, and what would become of them."""

from collections import Counter
from collections.abc import Iterable

from vitalbridge_desktop.services.schedules.queries import LeaveRequest, Plan, PlannedMove
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.lines import Line
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import inside, near_moment
from vitalbridge_desktop.ui.sides import from_the_left

tr = Words("leave")
MOST_NAMES = 3


def visits(count: int, *, one_day: bool) -> str:
    """How many visits, in words."""
    if one_day:
        return tr("%n visits that day", "", count) if count else tr("no visits that day")
    return tr("%n visits in those days", "", count) if count else tr("no visits in those days")


def reason_and_impact(request: LeaveRequest, hit: str) -> str:
    """The line under a request's title: “Conference, Lisbon” · 23 visits in those days."""
    if not request.reason:
        return hit[:1].upper() + hit[1:]
    return dotted((tr("“{reason}”").format(reason=request.reason), hit))


def status_word(status: str) -> str:
    """What became of a request, in a word."""
    return {
        "requested": tr("asked"),
        "approved": tr("approved"),
        "rejected": tr("refused"),
        "withdrawn": tr("withdrawn"),
    }.get(status, status)


def plan_lines(plan: Plan, clinic: Clinic) -> list[Line]:
    """What would become of the visits: who keeps the time, who moves, who has to be rung."""
    same = Counter(each.provider_id for each in plan.moves if each.kind == "colleague")
    nearest = [each for each in plan.moves if each.kind != "colleague"]
    lines = []
    if same:
        told = tr("%n keep their time with", "", same.total())
        with_whom = [f"{clinic.provider(id)} ({n})" for id, n in same.most_common()]
        lines.append(Line(told, listed(with_whom)))
    if nearest:
        told = tr("%n move to the nearest time", "", len(nearest))
        lines.append(Line(told, _within(nearest)))
    if plan.calls:
        told = tr("%n need a call", "", len(plan.calls))
        names = [_called(each) for each in plan.calls]
        lines.append(Line(told, _few(names), "danger"))
    return lines


def move_lines(plan: Plan, clinic: Clinic) -> list[Line]:
    """Every visit that a plan moves, and every patient who has to be rung, by time."""
    moves = sorted((*plan.moves, *plan.calls), key=lambda move: move.was)
    return [_move_line(each, clinic) for each in moves]


def _move_line(move: PlannedMove, clinic: Clinic) -> Line:
    was, who = near_moment(move.was, clinic.today()), move.patient
    if move.start is None:
        told = tr("{who} needs a call").format(who=who)
        return Line(was, dotted((told, move.phone)), "danger")
    doctor = clinic.provider(move.provider_id)
    if move.room_id != move.room_was:
        doctor = listed((doctor, clinic.room(move.room_id)))
    if move.kind == "colleague":
        return Line(was, tr("{who}: same time, {doctor}").format(who=who, doctor=doctor))
    when = inside(near_moment(move.start, clinic.today()))
    return Line(was, tr("{who}: {when}, {doctor}").format(who=who, when=when, doctor=doctor))


def approval_words(moves: int, *, approves: bool) -> str:
    """What the button says that approves, and moves the visits where it can."""
    if not approves:
        return tr("Re-place %n visits", "", moves)
    return tr("Approve and re-place %n", "", moves) if moves else tr("Approve")


def _within(moves: Iterable[PlannedMove]) -> str:
    """By how many days the visits would move at most."""
    days = [abs((each.start.date() - each.was.date()).days) for each in moves if each.start]
    most = max(days, default=0)
    if most == 0:
        return tr("on the same day")
    return tr("within %n days", "", most)


def _called(move: PlannedMove) -> str:
    """Who has to be rung, and for what no room is free: O'Connor (ECG)."""
    name = move.patient.partition(",")[0]
    return f"{name} ({listed(move.equipment)})" if move.equipment else name


def _few(patients: list[str]) -> str:
    named = listed(patients[:MOST_NAMES])
    more = len(patients) - MOST_NAMES
    return f"{named} {from_the_left(f'+{more}')}" if more > 0 else named
