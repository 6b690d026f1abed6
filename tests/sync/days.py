"""Desks that work at once and exchange pages with a server without a network.

Each page is applied both ways: as the desk does it, and by undoing and doing everything again.
"""

import json
from dataclasses import dataclass, field
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.sync.desks import Desk, Rows
from vitalbridge_desktop.kernel.confirmed import sums_of_rows
from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.digests import Digests, root_of
from vitalbridge_desktop.kernel.images import Journal
from vitalbridge_desktop.kernel.ledger import base_row
from vitalbridge_desktop.server.central import Central
from vitalbridge_desktop.server.requests import Said
from vitalbridge_desktop.sync import outgoing, rebase
from vitalbridge_desktop.sync.echo import Oldest
from vitalbridge_desktop.sync.pending import Pending
from vitalbridge_desktop.sync.protocol import Hello, Page


class Undone(Exception):
    """Ends a transaction without a trace."""


@dataclass
class Day:
    """Desks that work at once, and the server between them."""

    central: Central
    clinic: UUID
    desks: list[Desk]
    leases: dict[str, int] = field(default_factory=dict)

    def push(self, desk: Desk, most: int = 500, spoilt: str = "") -> None:
        """Hand over what waits, the oldest first; *spoilt* is a type that nobody can read."""
        central = self.central
        batch = desk.read(lambda t: outgoing.next_batch(t, most))
        if batch is None:
            return
        said, text = self.said(desk), batch.text.replace(spoilt or "\0", "un.readable")
        central.store.write(lambda d: central.push(said, json.loads(text), d))
        desk.write(lambda t: outgoing.acknowledge(t, batch))

    def pull(self, desk: Desk, most: int = 500) -> None:
        """Apply the next page, both ways: by what is known of an echo, and by doing all again."""
        central, said = self.central, self.said(desk)
        text, _ = central.store.read(lambda d: central.pull(said, most, d))
        page = Page.model_validate_json(text)
        slowly = applied_slowly(desk, page)
        desk.write(lambda t: rebase.apply_page(t, page, desk.bus.clock()))
        assert desk.everything() == slowly
        assert_folded(desk)

    def said(self, desk: Desk) -> Said:
        """What the desk's headers would say."""
        state = desk.read(lambda t: t.state)
        lease = self.leases.get(state.stream, 0)
        said = Said(f"Bearer {state.credential}", state.stream, lease, state.cursor, state.chain)
        if not lease:
            central, hello = self.central, Hello(versions=(1,))
            welcome = central.store.write(lambda d: central.hello(said, hello, d))
            self.leases[state.stream] = welcome.lease
            return self.said(desk)
        return said


def applied_slowly(desk: Desk, page: Page) -> Rows:
    """What the page would make of the store if no event were known for an echo."""
    rows: Rows = {}

    def work(transaction: DeskTransaction) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Oldest, "echoed_by", lambda *_: None)
            patch.setattr(Pending, "disturbed", everything_pending)
            rebase.apply_page(transaction, page, desk.bus.clock())
        rows.update(desk.rows_of(transaction.driver))
        raise Undone

    with pytest.raises(Undone):
        desk.write(work)
    return rows


def everything_pending(pending: Pending, journal: Journal, after: int = 0) -> set[int]:  # noqa: ARG001
    """As if every pending fact were bound to everything: all are undone, all are done again."""
    found = pending._transaction.fetch(select(base_row.c.seq).distinct())
    return set() if after else {seq for (seq,) in found} - pending.undone


def assert_folded(desk: Desk) -> None:
    """What is on the screen is what is confirmed with what is pending done on top of it."""
    seen = desk.everything()

    def work(transaction: DeskTransaction) -> None:
        pending = Pending(transaction)
        pending.undo_all()
        assert root_of(sums_of_rows(transaction, {})) == Digests(transaction).root()
        pending.redo()
        assert desk.rows_of(transaction.driver) == seen
        raise Undone

    with pytest.raises(Undone):
        desk.write(work)
    kept, counted = desk.digests()
    assert kept == counted


def closed(day: Day) -> None:
    """Everybody pushes, and everybody pulls."""
    for desk in day.desks:
        day.push(desk)
    for desk in day.desks:
        day.pull(desk)
