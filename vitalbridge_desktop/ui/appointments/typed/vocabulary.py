"""The words for days and times that no table of names has, by language.

They are written as ``plain.folded`` leaves them: small, without accents and hamza. The names
of weekdays and months are CLDR's, as Qt has them (``tongue.py``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time

Hours = tuple[time, time]
MORNING, NOON = (time(0), time(12)), (time(11), time(14))
AFTERNOON, EVENING = (time(12), time(18)), (time(17), time(23, 59))
TARDE = (time(12), time(20))  # in Spain and Latin America it is the time before dinner

# Halves of the day behind an hour of a clock of twelve.
AM = (
    r"am|a\. ?m\.?|in the morning|morgens|vormittags|fruh|de la manana|du matin|"
    r"ص|صباحا|الصبح|في الصباح"
)
PM = (
    r"pm|p\. ?m\.?|in the afternoon|in the evening|nachmittags|abends|de la tarde|de la noche|"
    r"de l apres[ -]midi|du soir|م|مسا|ظهرا|عصرا|ليلا|بعد الظهر"
)
# What stands between the first and the last of hours or days.
UNTIL = "to|until|bis|au?|al|hasta|jusqu a|الي|حتي"
# Phrases that mean one thing: they are read as one word.
JOINED = (
    "day after tomorrow",
    "aujourd hui",
    "après demain",
    "après midi",
    "pasado mañana",
    "que viene",
    "qui vient",
    "d ici",
    "dentro de",
    "à partir de",
    "a partir de",
    "después de",
    "dès que possible",
    "au plus tôt",
    "le plus tôt possible",
    "au plus vite",
    "tout de suite",
    "n importe quand",
    "cuando sea",
    "lo antes posible",
    "cuanto antes",
    "en cuanto se pueda",
    "بعد غد",
    "بعد الغد",
    "بعد الظهر",
    "في أقرب وقت",
    "أقرب وقت",
    "أقرب موعد",
    "أسرع وقت",
    "كانون الثاني",
    "كانون الأول",
    "تشرين الأول",
    "تشرين الثاني",
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language says of days and times; words that vary are patterns.

    Attributes:
        near: Words for a day, and how many days ahead it is.
        counts: Numbers in words, and words for two of a unit.
        leads: What may stand before a day and says nothing.
        fillers: What may stand around a time and says nothing.
        inside: What stands before a length of time from now.
        after: Means the week after this one, before a weekday.
        coming: Means the next there is, before or behind a weekday.
        parts: Parts of the day, each with its hours.
        the: Makes a bare number behind it a day of the month.
        this: Makes a part of the day behind it today's.
        weekdays: Further names, Monday is 0.
    """

    near: Mapping[str, int]
    counts: Mapping[str, int]
    leads: str
    fillers: str
    inside: str
    days: str
    weeks: str
    months: str
    after: str
    coming: str
    parts: Mapping[str, Hours]
    soonest: str
    the: str = "(?!)"
    this: str = "(?!)"
    weekdays: Mapping[str, int] = field(default_factory=dict)


ENGLISH = Vocabulary(
    near={"today": 0, "tomorrow": 1, "tmrw": 1, "dayaftertomorrow": 2, "yesterday": -1},
    counts={"a": 1, "an": 1, "one": 1, "two": 2},
    leads="on|the|this",
    fillers="at|on|the|o ?clock|from|after|around",
    inside="in",
    days="days?|d",
    weeks="weeks?|w",
    months="months?",
    after="next",
    coming="coming",
    parts={"morning": MORNING, "noon": NOON, "afternoon": AFTERNOON, "evening": EVENING},
    soonest="soonest soon asap first earliest next any anytime now",
    this="this",
)
GERMAN = Vocabulary(
    near={
        "heute": 0,
        "morgen": 1,
        "ubermorgen": 2,
        "uebermorgen": 2,
        "gestern": -1,
    },
    counts={"ein": 1, "einer": 1, "einem": 1, "zwei": 2},
    leads="am|den|der|diese[rnsm]?",
    fillers="um|den|der|dem|ab|nach|gegen|ca|von|am",
    inside="in",
    days="tag(?:en?)?",
    weeks="wochen?",
    months="monat(?:en?)?",
    after="nachste[rnsm]?|naechste[rnsm]?",
    coming="kommende[rnsm]?",
    parts={
        "vormittag": MORNING,
        "fruh": MORNING,
        "frueh": MORNING,
        "mittag": NOON,
        "nachmittag": AFTERNOON,
        "abend": EVENING,
    },
    soonest="jetzt sofort bald baldmoglichst fruhestens fruhester nachster egal",
    weekdays={"sonnabend": 5},
)
FRENCH = Vocabulary(
    near={"aujourdhui": 0, "demain": 1, "apresdemain": 2, "hier": -1},
    counts={"un": 1, "une": 1, "deux": 2, "trois": 3},
    leads="le|la|les|ce|cet|cette|au|du",
    fillers="a|le|la|les|l|ce|au|vers|des|apres|apartirde|du|de|en",
    inside="dans|dici|sous",
    days="jours?|j",
    weeks="semaines?|sem",
    months="mois",
    after="(?!)",
    coming="prochaine?s?|suivante?s?|quivient",
    parts={
        "matin": MORNING,
        "matinee": MORNING,
        "midi": NOON,
        "apresmidi": AFTERNOON,
        "soir": EVENING,
        "soiree": EVENING,
    },
    soonest="desquepossible auplustot leplustotpossible auplusvite toutdesuite maintenant bientot "
    "nimportequand",
    the="le",
    this="ce|cet|cette",
)
SPANISH = Vocabulary(
    near={"hoy": 0, "manana": 1, "pasadomanana": 2, "ayer": -1},
    counts={"un": 1, "una": 1, "dos": 2, "tres": 3},
    leads="el|la|los|las|este|esta|al",
    fillers="a|al|el|la|las|los|desde|despuesde|apartirde|hacia|sobre|por|de|en",
    inside="en|dentrode",
    days="dias?|d",
    weeks="semanas?|sem",
    months="mes(?:es)?",
    after="(?!)",
    coming="proxim[oa]s?|siguientes?|queviene",
    parts={"manana": MORNING, "mediodia": NOON, "tarde": TARDE, "noche": EVENING},
    soonest="loantesposible cuantoantes encuantosepueda ahora pronto cuandosea",
    the="el",
    this="este|esta",
)
ARABIC = Vocabulary(
    near={"اليوم": 0, "غدا": 1, "بكره": 1, "بكرا": 1, "بعدغد": 2, "بعدالغد": 2, "امس": -1},
    counts={"يومين": 2, "اسبوعين": 2, "شهرين": 2, "يوم": 1, "اسبوع": 1, "شهر": 1},
    leads="يوم|في|هذا|هذه",
    fillers="الساعه|ساعه|في|عند|بعد|حوالي|من|يوم",
    inside="بعد",
    days="يوم|يوما|ايام|يومين",
    weeks="اسبوع|اسبوعا|اسابيع|اسبوعين|الاسبوع",
    months="شهر|شهرا|اشهر|شهور|شهرين|الشهر",
    after="(?!)",
    coming="القادم|القادمه|المقبل|المقبله|الجاي|التالي",
    parts={
        "صباحا": MORNING,
        "الصباح": MORNING,
        "الصبح": MORNING,
        "ظهرا": NOON,
        "الظهر": NOON,
        "بعدالظهر": AFTERNOON,
        "عصرا": AFTERNOON,
        "العصر": AFTERNOON,
        "مسا": EVENING,
        "المسا": EVENING,
    },
    soonest="الان فورا حالا قريبا فياقربوقت اقربوقت اقربموعد اسرعوقت",
    the="يوم",
    this="هذا",
)
VOCABULARIES = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ar": ARABIC,
}
