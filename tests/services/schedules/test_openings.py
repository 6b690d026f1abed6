"""The openings that a desk shows are those that a patient person would find, minute by minute."""

import os
from collections.abc import Iterable
from datetime import datetime, time
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings

from tests.services.appointments.clinics import Clinic
from tests.services.schedules.made import Made, keep_holidays
from tests.services.schedules.slow import DAY, MINUTE
from tests.services.schedules.wishes import Wish, wishes

EXAMPLES = int(os.environ.get("VITALBRIDGE_EXAMPLES", "80"))  # clinics drawn; 2,000 by hand


def the_same(made: Made) -> None:
    """Both show the same times, and say the same about some of them."""
    wanted, asked = made.wanted(), made.asked()
    shown, refused = made.shown(asked)
    assert refused == made.paper.refused(wanted)
    assert shown == ([] if refused else made.paper.starts(wanted, asked))
    assert sorted(made.shown(asked, ranked=True)[0]) == shown
    for start in {made.midnight + made.wish.why * MINUTE, *shown[:1], *around(made)}:
        found = made.why(start)
        told = sorted(each.code for each in found.reasons)
        assert told == sorted(made.paper.against(wanted, start))
        assert found.free == (not told)


def around(made: Made) -> Iterable[datetime]:
    """When the visit that was booked last begins and ends."""
    return made.paper.booked[-1].own if made.paper.booked else ()


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(wish=wishes())
def test_openings_are_those_that_a_look_at_every_minute_finds(clinic: Clinic, wish: Wish) -> None:
    clinic.bus.clock = lambda: datetime.combine(wish.day - DAY, time(1), ZoneInfo("UTC"))
    clinic.clock.now = clinic.bus.clock()
    keep_holidays(clinic, wish)
    made = Made(clinic, wish)
    try:
        the_same(made)
        made.cancel(wish.cancelled)
        made.move()
        made.book_more()
        made.limit(wish.notice, wish.horizon)
        the_same(made)
    finally:
        made.clear()
