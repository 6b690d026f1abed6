"""A command is taken back, by the same rules that it was done by."""

import pytest

from tests import a
from tests.kernel.asking import names
from tests.kernel.toys import (
    REGISTRY,
    MakeThing,
    NameTaken,
    RenameThing,
)
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import Forbidden, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.kernel.ways_back import NoWayBack


def test_an_undo_takes_a_command_back_also_after_the_app_was_closed(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    renamed = bus.dispatch(RenameThing(thing_id=lamp.id, name="Torch"), a.context())
    reopened = Store(bus.store.file, a.KEY)

    undone = Bus(reopened, REGISTRY).undo(renamed.command_id, a.context())

    assert (undone.command, undone.events) == ("rename-thing", ("thing.renamed",))
    assert names(Bus(reopened, REGISTRY)) == ["Lamp"]
    (line,) = reopened.read(
        lambda d: d.execute("SELECT undoes FROM audit WHERE undoes IS NOT NULL").fetchall()
    )
    assert line == (renamed.command_id.bytes,)
    reopened.close()


def test_an_undo_can_be_undone(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    renamed = bus.dispatch(RenameThing(thing_id=lamp.id, name="Torch"), a.context())
    undone = bus.undo(renamed.command_id, a.context())

    bus.undo(undone.command_id, a.context())
    assert names(bus) == ["Torch"]


def test_an_undo_obeys_the_rules(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    renamed = bus.dispatch(RenameThing(thing_id=lamp.id, name="Torch"), a.context())
    bus.dispatch(MakeThing(name="Lamp"), a.context())

    with pytest.raises(NameTaken):
        bus.undo(renamed.command_id, a.context())
    with pytest.raises(Forbidden):
        bus.undo(renamed.command_id, a.context("make-thing"))


def test_what_left_no_inverse_cannot_be_undone(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())

    with pytest.raises(NoWayBack):
        bus.undo(lamp.command_id, a.context())
    with pytest.raises(NotFound):
        bus.undo(uuid7(), a.context())
