"""What can be chosen in a booking: kinds of visit, and with whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from vitalbridge_desktop.services.appointments.queries import VisitType
from vitalbridge_desktop.services.providers.queries import Provider
from vitalbridge_desktop.ui.appointments.typed.line import LineMeaning
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.lookup_list import Offer
from vitalbridge_desktop.ui.sides import isolated, read_from_the_start

tr = Words("BookingForm")
LENGTHS = (15, 20, 30, 45, 60)  # minutes, for a visit of no kind
USUAL_LENGTH = 30


@dataclass(frozen=True, slots=True)
class Kind:
    """What sort of visit, and how long: *minutes* where it is not as long as its type says."""

    visit_type: VisitType | None
    minutes: int

    @property
    def visit_type_id(self) -> UUID | None:
        """Its type, if it has one."""
        return self.visit_type.id if self.visit_type else None

    @property
    def other_length(self) -> int | None:
        """Its length where the type does not say it."""
        typed = self.visit_type is not None and self.visit_type.minutes == self.minutes
        return None if typed else self.minutes

    def words(self) -> str:
        """The kind as a sentence has it: Consult 40 min."""
        length = tr("{n} min").format(n=self.minutes)
        if self.visit_type is None:
            return length
        return read_from_the_start(f"{isolated(self.visit_type.name)} {isolated(length)}")


@dataclass(frozen=True, slots=True)
class Whom:
    """With whom: anybody, anybody of a specialty, or one."""

    provider_ids: tuple[UUID, ...] | None
    words: str
    specialty: str | None = None

    @property
    def only(self) -> UUID | None:
        """The one who is meant, where one is."""
        chosen = self.provider_ids or ()
        return chosen[0] if len(chosen) == 1 else None


def kinds(types: Sequence[VisitType]) -> list[Offer]:
    """Every kind of visit that is offered, then plain lengths."""
    offers = []
    for each in types:
        if each.active:
            tidy = each.buffer_before + each.buffer_after
            length = tr("{n} min").format(n=each.minutes)
            buffers = tr("{length} + {n} min tidy-up").format(length=length, n=tidy)
            offers.append(Offer(each.name, buffers if tidy else length, Kind(each, each.minutes)))
    for minutes in LENGTHS:
        offers.append(Offer(tr("{n} min").format(n=minutes), tr("of no kind"), Kind(None, minutes)))
    return offers


def usual_kind(offers: Sequence[Offer], last: UUID | None) -> Offer:
    """The kind that was booked last, else the first, else half an hour."""
    typed = [each for each in offers if each.value.visit_type is not None]
    for each in typed:
        if each.value.visit_type_id == last:
            return each
    if typed:
        return typed[0]
    return next(each for each in offers if each.value.minutes == USUAL_LENGTH)


def wished_kind(
    kind: UUID | None, minutes: int | None, offers: Sequence[Offer], last: UUID | None
) -> Offer:
    """The kind with this id and length; what is None is as usual."""
    offer = usual_kind(offers, kind or last)
    if minutes is None:
        return offer
    visit_type = offer.value.visit_type if kind == offer.value.visit_type_id else None
    other = Kind(visit_type, minutes)
    return Offer(other.words(), "", other)


def said_kind(meaning: LineMeaning, offers: Sequence[Offer], last: UUID | None) -> Offer:
    """The kind that a line names, of the length that it names."""
    named = meaning.visit_types[0].id if meaning.visit_types else None
    usual = usual_kind(offers, named or last)
    return wished_kind(usual.value.visit_type_id, meaning.minutes, offers, last)


def said_whom(meaning: LineMeaning, offers: Sequence[Offer]) -> Offer:
    """Whom a line names: one, any of several, anybody of a specialty, or anyone."""
    if len(meaning.providers) > 1:
        words = tr("{one} or {other}").format(
            one=meaning.providers[0].name, other=meaning.providers[1].name
        )
        return Offer(words, "", Whom(tuple(each.id for each in meaning.providers), words))
    for each in offers:
        one = meaning.providers and each.value.only == meaning.providers[0].id
        group = meaning.specialty and each.value.specialty == meaning.specialty
        if one or group:
            return each
    return anyone()


def anyone() -> Offer:
    """Whoever is free."""
    words = tr("Anyone")
    return Offer(words, tr("whoever is free first"), Whom(None, words))


def people(providers: Sequence[Provider]) -> list[Offer]:
    """Anyone, each specialty that several have, and each provider."""
    specialties: dict[str, list[UUID]] = {}
    for each in providers:
        if each.specialty:
            specialties.setdefault(each.specialty, []).append(each.id)
    groups = [
        Offer(words, tr("whoever is free"), Whom(tuple(ids), words, specialty))
        for specialty, ids in sorted(specialties.items())
        if (words := tr("Anyone in {specialty}").format(specialty=specialty))
    ]
    each_one = [
        Offer(each.name, each.specialty or "", Whom((each.id,), each.name)) for each in providers
    ]
    return [anyone(), *each_one, *groups]


def matching(offers: Sequence[Offer], typed: str) -> list[Offer]:
    """The offers of which every typed word begins a word."""
    sought = typed.casefold().split()
    return [
        each
        for each in offers
        if all(
            any(word.startswith(part) for word in f"{each.title} {each.detail}".casefold().split())
            for part in sought
        )
    ]
