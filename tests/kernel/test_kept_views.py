"""What a view showed last is there at the next start, for as long as it is right."""

from functools import partial

from tests import a
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.kept_views import keep, kept, mark
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.providers.commands import CreateProvider

ADDED = CreateProvider(family_name="Okafor", given_name="Samuel")


def test_what_was_kept_is_there_until_a_fact_is_committed(store: Store) -> None:
    store.write(partial(keep, seen_at=store.read(mark), views={"today": "a picture"}))
    assert store.read(kept) == {"today": "a picture"}

    Bus(store, REGISTRY).dispatch(ADDED, a.context())
    assert store.read(kept) == {}


def test_what_a_pulled_page_or_a_server_changes_makes_it_wrong(store: Store) -> None:
    for change in ("cursor = cursor + 1", "server_url = 'http://127.0.0.1:1'"):
        store.write(partial(keep, seen_at=store.read(mark), views={"today": "a picture"}))
        store.write(partial(changed, change))
        assert store.read(kept) == {}


def test_what_was_seen_before_a_commit_is_not_kept_after_it(store: Store) -> None:
    seen_at = store.read(mark)
    Bus(store, REGISTRY).dispatch(ADDED, a.context())

    store.write(partial(keep, seen_at=seen_at, views={"today": "an old picture"}))
    assert store.read(kept) == {}


def test_the_newest_takes_the_place_of_all_before(store: Store) -> None:
    for views in ({"yesterday": "one"}, {"today": "two"}):
        store.write(partial(keep, seen_at=store.read(mark), views=views))
    assert store.read(kept) == {"today": "two"}


def changed(change: str, driver: Driver) -> None:
    """The relay notes something of the desk."""
    driver.execute(f"UPDATE desk SET {change}")
