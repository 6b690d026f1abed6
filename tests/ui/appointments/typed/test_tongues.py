"""Days, times and bookings typed in the language of the window."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta

import pytest
from prepare import TRANSLATIONS
from PySide6.QtCore import QCoreApplication, QLocale

from tests.ui.appointments.typed.test_line import PROVIDERS, TYPES
from vitalbridge_desktop.ui.appointments.typed.line import LineMeaning, line_meaning
from vitalbridge_desktop.ui.appointments.typed.when import day_meant, understood
from vitalbridge_desktop.ui.language import LANGUAGES, Language
from vitalbridge_desktop.ui.moments import clock, full_day, in_words, near_day, near_moment
from vitalbridge_desktop.ui.reports.period_controls import typed_period
from vitalbridge_desktop.ui.schedules.typed_hours import typed_hours
from vitalbridge_desktop.ui.typed_date import typed_date
from vitalbridge_desktop.ui.waitlist.typed_time import typed_time

NOW = datetime.fromisoformat("2026-11-23T10:42")  # a Monday
TODAY = NOW.date()
NINE, NINE_THIRTY = map(datetime.fromisoformat, ("2026-11-24T09:00", "2026-11-24T09:30"))


def arabic(figures: str) -> str:
    """Figures as an Arabic keyboard types them."""
    return "".join(chr(0x660 + int(each)) if each.isdigit() else each for each in figures)


DAYS = {
    "fr": {
        "aujourd’hui": 23, "demain": 24, "après-demain": 25, "apres demain": 25, "mardi": 24,
        "mar.": 24, "di": 29, "mercredi": 25, "mardi prochain": 24, "dans 3 jours": 26,
        "24 nov.": 24, "le 24 novembre": 24, "24/11": 24, "24.11.": 24, "le 26": 26,
        "mardi 24 novembre 2026": 24, "tuesday": 24, "tomorrow": 24, "dienstag": 24,
    },
    "es": {
        "hoy": 23, "mañana": 24, "manana": 24, "pasado mañana": 25, "martes": 24, "mar": 24,
        "miércoles": 25, "mie": 25, "sáb": 28, "el martes que viene": 24, "próximo martes": 24,
        "dentro de 3 días": 26, "en 2 dias": 25, "24 de noviembre": 24, "24/11/2026": 24,
        "el 26": 26, "martes 24 de noviembre de 2026": 24, "tue": 24,
    },
    "ar": {
        "اليوم": 23, "غدًا": 24, "غدا": 24, "بكرة": 24, "بعد غد": 25, "الثلاثاء": 24,
        "ثلاثاء": 24, "الأربعاء": 25, "الاربعا": 25, "أحد": 29, "يوم الخميس": 26,
        "الثلاثاء القادم": 24, "بعد يومين": 25, "بعد ٣ أيام": 26, "٢٤ نوفمبر": 24,
        "24 تشرين الثاني": 24, arabic("24/11"): 24, arabic("24/11/2026"): 24,
        "الثُّلاثاء": 24, "tue": 24,
    },
    "de": {
        "übermorgen": 25, "uebermorgen": 25, "Sonnabend": 28, "kommenden Dienstag": 24,
        "24. November": 24, "in zwei Tagen": 25, "tomorrow": 24,
    },
    "en": {"11/24": 24, "24/11": 24, "the 24th": 24, "24th of November": 24},
}  # fmt: skip
MOMENTS = {
    "fr": ["mar 9h30", "mar. 9 h 30", "mardi à 9:30", "demain 9h30", "9h30 mardi", "tue 9:30",
           "mardi 9h30 du matin", "le 24 novembre à 9h30"],
    "es": ["mar 9:30", "martes a las 9:30", "mañana a las 9:30 de la mañana", "9:30 a. m. martes",
           "el 24 de noviembre a las 9.30", "martes 9:30 h"],
    "ar": ["الثلاثاء ٩:٣٠", "غدًا الساعة 9:30", "الثلاثاء 9:30 صباحًا", "٩:٣٠ ص الثلاثاء",
           "24 نوفمبر في 9:30"],
    "de": ["di 9 uhr 30", "di 9.30 Uhr", "morgen um 9:30", "di 9:30 morgens"],
}  # fmt: skip
STRETCHES = {
    "fr": ["semaine prochaine", "la semaine prochaine"],
    "es": ["próxima semana", "la semana que viene", "la próxima semana"],
    "ar": ["الأسبوع القادم", "الأسبوع المقبل"],
    "de": ["nächste Woche", "kommende Woche"],
}
AFTERNOONS = {
    "fr": ["mardi après-midi", "demain apres midi"],
    "es": ["martes por la tarde", "mañana tarde"],
    "ar": ["الثلاثاء بعد الظهر", "غدا عصرا"],
    "de": ["di nachmittags", "morgen nachmittag"],
}
SOON = {
    "fr": ["au plus tôt", "dès que possible"],
    "es": ["cuanto antes", "lo antes posible"],
    "ar": ["أقرب موعد", "في أقرب وقت"],
    "de": ["sofort", "baldmöglichst"],
}


def each(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Every word of a table with its language."""
    return [(code, words) for code, all_ in table.items() for words in all_]


@contextmanager
def speaking(code: str) -> Iterator[QLocale]:
    """The window speaks a language; English again afterwards."""
    app = QCoreApplication.instance()
    assert app is not None
    before, spoken = QLocale(), Language(app, TRANSLATIONS)
    try:
        spoken.speak(code)
        yield QLocale()
    finally:
        spoken.speak("en")
        QLocale.setDefault(before)


@pytest.mark.parametrize("code", DAYS)
def test_a_day_is_understood_in_the_language_of_the_window(code: str) -> None:
    locale = QLocale(code)
    wanted = {words: date(2026, 11, day) for words, day in DAYS[code].items()}
    assert {words: day_meant(words, TODAY, locale) for words in wanted} == wanted
    assert {words: typed_date(words, TODAY, locale) for words in wanted} == wanted


@pytest.mark.parametrize(("code", "words"), each(MOMENTS))
def test_a_time_is_understood_in_the_language_of_the_window(code: str, words: str) -> None:
    when = understood(words, NOW, QLocale(code))
    assert when is not None
    assert when.at == NINE_THIRTY


def test_parts_of_the_day_whole_weeks_and_soonest_are_understood() -> None:
    for code, words in each(AFTERNOONS):
        when = understood(words, NOW, QLocale(code))
        assert when is not None, words
        assert (when.since.isoformat(), when.until.hour >= 18) == ("2026-11-24T12:00:00", True)
    for code, words in each(STRETCHES):
        when = understood(words, NOW, QLocale(code))
        assert when is not None, words
        assert (when.since.day, when.until.day) == (30, 7), words
    for code, words in each(SOON):
        when = understood(words, NOW, QLocale(code))
        assert when is not None, words
        assert when.soonest


def test_this_afternoon_is_today_s() -> None:
    typed = {
        "en": "this afternoon", "de": "heute nachmittag", "fr": "cet après-midi",
        "es": "esta tarde", "ar": "هذا العصر",
    }  # fmt: skip
    for code, words in typed.items():
        when = understood(words, NOW, QLocale(code))
        assert when is not None, words
        assert (when.since.isoformat(), when.one_day) == ("2026-11-23T12:00:00", True), words
    assert understood("this morning", NOW.replace(hour=13), QLocale("en")) is None  # it is over


def test_between_slashes_the_order_is_the_country_s_where_it_can_be() -> None:
    american, british = QLocale("en_US"), QLocale("en_GB")
    assert day_meant("12/11", TODAY, american) == date(2026, 12, 11)
    assert day_meant("12/11", TODAY, british) == date(2027, 11, 12)
    assert day_meant("12.11.", TODAY, american) == date(2027, 11, 12)
    assert day_meant("24/12", TODAY, american) == date(2026, 12, 24)


def test_a_word_that_is_two_languages_means_what_it_means_in_the_window() -> None:
    meant = {code: day_meant("di", TODAY, QLocale(code)) for code in ("de", "fr", "en")}
    assert meant == {
        "de": date(2026, 11, 24),
        "fr": date(2026, 11, 29),
        "en": date(2026, 11, 24),
    }
    assert day_meant("mardi", TODAY, QLocale("en")) is None  # French in an English window
    spanish = understood("mar 9", NOW, QLocale("es"))
    assert spanish is not None
    assert spanish.at == NINE


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_moment_is_understood_as_the_window_writes_it(code: str) -> None:
    with speaking(code) as locale:
        for ahead in (*range(1, 16), 30, 61, 100, 280):
            moment = NINE_THIRTY + timedelta(days=ahead, minutes=37 * ahead % 690)
            day, hour = moment.date(), moment.time()
            assert day_meant(near_day(day, TODAY), TODAY, locale) == day
            assert typed_date(full_day(day), TODAY, locale) == day
            assert typed_time(clock(hour)) == hour
            long = f"{in_words(day, 'dddd d MMMM')}, {clock(hour)}"
            for written in (near_moment(moment, TODAY), long):
                when = understood(written, NOW, locale)
                assert when is not None, written
                assert when.at == moment, written


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "okaf mar 9h suivi pham"),
        ("fr", "pham avec okafor mardi à 9h contrôle"),
        ("fr", "suivi pour pham chez okafor demain 9h"),
        ("es", "okaf mar 9 control pham"),
        ("es", "control para pham con okafor mañana a las 9"),
        ("es", "okafor martes a las 9 de la mañana seguimiento pham"),
        ("ar", "okaf الثلاثاء ٩ متابعة pham"),
        ("ar", "متابعة pham مع okafor غدًا الساعة 9"),
        ("de", "okaf di 9 kontrolle pham"),
        ("de", "pham bei okafor morgen um 9 nachkontrolle"),
        ("de", "okaf tue 9 follow-up pham"),
    ],
)
def test_a_line_is_understood_in_the_language_of_the_window(code: str, text: str) -> None:
    said = line_meaning(text, PROVIDERS, TYPES, NOW, QLocale(code))
    assert [each.family_name for each in said.providers] == ["Okafor"]
    assert [each.name for each in said.visit_types] == ["Follow-up"]
    assert said.when is not None
    assert said.when.at == NINE
    assert said.patient == "pham"


def test_names_that_are_words_elsewhere_stay_names() -> None:
    for code, text in (("en", "okaf tue Le 9"), ("fr", "okaf mar 9 Le"), ("en", "okaf tue 9 Lun")):
        said = line_meaning(text, PROVIDERS, TYPES, NOW, QLocale(code))
        assert said.patient in {"le", "lun"}, text
        assert said.when is not None
        assert said.when.at == NINE, text


@pytest.mark.parametrize("code", LANGUAGES)
def test_hours_are_understood_in_the_language_of_the_window(code: str) -> None:
    typed = {
        "en": "8 to 12 and 13:30-17",
        "de": "8 bis 12 Uhr und 13.30-17",
        "fr": "8h à 12h et 13h30-17h",
        "es": "8 a 12 y 13:30-17",
        "ar": arabic("8 إلى 12 و 13:30-17"),
    }
    assert typed_hours(typed[code]) == typed_hours("8-12, 13:30-17") is not None


# ---- what stands in empty fields --------------------------------------------------------------

Reader = Callable[[str, QLocale], object]


def when(words: str, locale: QLocale) -> object:
    """A time for a visit."""
    return understood(words, NOW, locale)


def day(words: str, locale: QLocale) -> object:
    """A day to come."""
    return typed_date(words, TODAY, locale)


def born(words: str, locale: QLocale) -> object:
    """A birth date."""
    return typed_date(words, TODAY, locale, past=True)


def jump(words: str, locale: QLocale) -> object:
    """A day to show."""
    return day_meant(words, TODAY, locale)


def period(words: str, locale: QLocale) -> object:
    """The days of a report."""
    return typed_period(words, TODAY, locale)


def an_hour(words: str, locale: QLocale) -> object:
    """A time of day."""
    del locale
    return typed_time(words)


def hours(words: str, locale: QLocale) -> object:
    """Hours of a day."""
    del locale
    return typed_hours(words)


def whole_line(words: str, locale: QLocale) -> object:
    """A booking, if nothing of it is left but the patient."""
    said: LineMeaning = line_meaning(words, PROVIDERS, TYPES, NOW, locale)
    whole = said.providers and said.visit_types and said.when and said.when.at
    return whole if said.patient == "pham" else None


HINTS: tuple[tuple[str, str, Reader], ...] = (
    ("BookingFields", "soonest · tue 9 · 24.11. · next week", when),
    ("Reasons", "tue 9:30", when),
    ("DayControls", "tue, 24.11., next week", jump),
    ("JoinForm", "7 dec, mon, tomorrow", day),
    ("JoinForm", "9, 9:30", an_hour),
    ("JoinForm", "12, 16:30", an_hour),
    ("LeaveForm", "7 dec, 7.12., mon, tomorrow", day),
    ("leave", "thu, 26.11., tomorrow", day),
    ("leave", "tomorrow, 24.12., fri", day),
    ("leave", "24.12., 2 jan", day),
    ("leave", "8-12, 13:30-17", hours),
    ("RecallCard", "7 dec, 3.6.2027", day),
    ("RegisterForm", "14.3.1961, 1961-03-14, 14 mar 61", born),
    ("PeriodControls", "1.11. – 14.11., 2026-10-01 – today", period),
    ("LineBar", "okaf tue 9 follow-up pham", whole_line),
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_what_an_empty_field_offers_as_an_example_is_understood(code: str) -> None:
    with speaking(code) as locale:
        for context, hint, read in HINTS:
            told = QCoreApplication.translate(context, hint)
            for example in re.split(r"[,،] | · ", told):
                assert read(example, locale), f"{context}: {example}"
