"""Migrations arrive at the declared tables; a store is as before or as it should be."""

import os
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData, StaticPool, Table, create_engine
from sqlalchemy.schema import CreateIndex, CreateTable, DDLElement

from tests import a
from tests.kernel import killed_migration
from tests.kernel.killed_migration import state
from vitalbridge_desktop.kernel import columns, ledger, looking
from vitalbridge_desktop.kernel.driver import SqliteConnection, sqlcipher
from vitalbridge_desktop.kernel.errors import Locked
from vitalbridge_desktop.kernel.migration import Kind, NewerStore, migrate, newest, user_version
from vitalbridge_desktop.kernel.prepared import SQLITE
from vitalbridge_desktop.kernel.store import PRAGMAS, opened
from vitalbridge_desktop.kernel.watching import Cancelled
from vitalbridge_desktop.services.patients.search_index import SEARCH_DDL
from vitalbridge_desktop.shipped import shipped

ROOT = Path(__file__).resolve().parents[2]
KINDS: tuple[Kind, ...] = ("desk", "server")
LATER = '''
"""Things have a colour, and names are kept apart."""

import sqlalchemy as sa
from alembic import op

revision = "{next:04}"
down_revision = "{newest:04}"


def upgrade() -> None:
    op.create_table("colours", sa.Column("name", sa.String, primary_key=True))
    op.execute("INSERT INTO colours VALUES ('red')")
    with op.batch_alter_table("desk") as table:
        table.add_column(sa.Column("colour", sa.String, nullable=False, server_default="red"))
        table.alter_column("name", type_=sa.Text)
'''
FAILING = LATER + '    raise ZeroDivisionError("half way")\n'


def declared(kind: Kind) -> MetaData:
    """Every table that this kind of store has, as the code declares it."""
    for file in sorted((ROOT / "vitalbridge_desktop" / "services").glob("*/tables.py")):
        import_module(f"vitalbridge_desktop.services.{file.parent.name}.tables")
    if kind == "desk":
        more = ledger.desk_metadata
    else:
        more = import_module("vitalbridge_desktop.server.rollouts").server_metadata
    every = MetaData(naming_convention=columns.metadata.naming_convention)
    for table in (*columns.metadata.tables.values(), *more.tables.values()):
        table.to_metadata(every)
    return every


def statements(table: Table) -> list[str]:
    """How the declared table is made, as text."""
    made: list[DDLElement] = [CreateTable(table), *map(CreateIndex, table.indexes)]
    return [plain(str(each.compile(dialect=SQLITE))) for each in made]


def plain(sql: str) -> str:
    """The statement without what only the eye sees."""
    return re.sub(r"\s*([(),])\s*", r"\1", re.sub(r"\s+", " ", sql)).strip(" ;")


def scripts_with(later: str, folder: Path) -> Path:
    """The shipped migrations and one more."""
    shutil.copytree(shipped("migrations"), folder, ignore=shutil.ignore_patterns("__pycache__"))
    number = newest(folder / "desk")
    later = later.format(next=number + 1, newest=number)
    (folder / "desk" / "versions" / f"{number + 1:04}_colours.py").write_text(later)
    return folder


def schema(connection: SqliteConnection) -> list[tuple[object, ...]]:
    return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 2").fetchall()


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_store_arrives_at_the_declared_tables(kind: Kind, tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    migrate(tmp_path / "new.db", a.KEY, kind)

    connection = opened(tmp_path / "new.db", a.KEY)
    tables = declared(kind)
    lent: Any = connection
    engine = create_engine("sqlite://", pool=StaticPool(lambda: lent), module=sqlcipher)
    with engine.connect() as alchemy:
        found = compare_metadata(MigrationContext.configure(alchemy), tables)
    assert [each for each in found if not is_search_index(each)] == []
    made = {plain(str(sql)) for _, _, sql in schema(connection)}
    connection.close()
    wanted = [each for table in tables.tables.values() for each in statements(table)]
    wanted += [plain(each) for each in SEARCH_DDL if kind == "desk"]
    assert [each for each in wanted if each not in made] == []


def is_search_index(difference: object) -> bool:
    """Whether compare_metadata saw a table of the search index: no table of Core's, but FTS5's."""
    match difference:
        case ("remove_table" | "remove_index", thing):
            return str(getattr(thing, "name", "")).startswith("patient_")
    return False


@pytest.mark.parametrize("kind", KINDS)
def test_the_newest_migration_is_told_by_the_names_of_the_files(kind: Kind, tmp_path: Path) -> None:
    migrate(tmp_path / "new.db", a.KEY, kind)

    connection = opened(tmp_path / "new.db", a.KEY)
    stamped = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    version = user_version(connection)
    connection.close()
    assert version == newest(shipped("migrations") / kind)
    assert stamped == (f"{version:04}",)


@pytest.mark.parametrize("kind", KINDS)
def test_history_does_not_move_with_the_product(kind: Kind) -> None:
    for file in (shipped("migrations") / kind).rglob("*.py"):
        assert "vitalbridge" not in file.read_text().lower(), file


def test_alembic_stays_asleep_where_nothing_has_changed(migrated: Path) -> None:
    look = (
        "import sys; from pathlib import Path; from tests import a;"
        "from vitalbridge_desktop.kernel.migration import migrate;"
        "migrate(Path(sys.argv[1]), a.KEY, 'desk');"
        "print([name for name in sys.modules if name.startswith(('alembic', 'mako'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", look, migrated], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_a_store_of_a_newer_version_is_refused_and_not_touched(empty_file: Path) -> None:
    connection = opened(empty_file, a.KEY)
    connection.execute("PRAGMA user_version = 9000")
    connection.close()
    before = empty_file.read_bytes()

    with pytest.raises(NewerStore, match="newer version"):
        migrate(empty_file, a.KEY, "desk")
    assert empty_file.read_bytes() == before
    assert [file.name for file in empty_file.parent.iterdir()] == [empty_file.name]


def test_what_was_there_is_copied_before_it_changes(empty_file: Path, tmp_path: Path) -> None:
    connection = opened(empty_file, a.KEY)
    a.desk(connection)
    before = schema(connection)
    connection.close()

    goal = newest(shipped("migrations") / "desk") + 1
    told: list[tuple[int, int]] = []
    scripts = scripts_with(LATER, tmp_path / "scripts")
    migrate(empty_file, a.KEY, "desk", scripts, lambda *far: told.append(far))

    assert told[-1][0] == told[-1][1] > 0
    copy = opened(tmp_path / f"store-before-{goal:04}.db", a.KEY)
    assert schema(copy) == before
    assert user_version(copy) == goal - 1
    assert copy.execute("SELECT name FROM desk").fetchall() == [("Front desk",)]
    copy.close()
    now = opened(empty_file, a.KEY)
    assert now.execute("SELECT name, colour FROM desk").fetchall() == [("Front desk", "red")]
    assert user_version(now) == goal
    now.close()
    told.clear()
    migrate(empty_file, a.KEY, "desk", scripts, lambda *far: told.append(far))
    assert told == []  # nothing is to be done


def test_a_migration_that_is_stopped_anywhere_leaves_the_old_store_and_nothing_else(
    empty_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "STEPS", 100)  # a small store takes few
    scripts, before = scripts_with(LATER, tmp_path / "scripts"), state(empty_file)
    told: list[int] = []
    whole = Path(shutil.copy(empty_file, tmp_path / "whole.db"))
    migrate(whole, a.KEY, "desk", scripts, lambda done, _: told.append(done))
    assert told == sorted(told)
    assert len([each for each in told if each > 50]) > 20  # while it is changed

    (tmp_path / "alone").mkdir()
    store = Path(shutil.copy(empty_file, tmp_path / "alone" / "store.db"))
    for point in {*range(1, len(told), len(told) // 10), len(told)}:
        asked: list[int] = []

        def stop(done: int, whole: int, asked: list[int] = asked, point: int = point) -> None:
            asked.append(done * whole)
            if len(asked) >= point:
                raise Cancelled

        with pytest.raises(Cancelled):
            migrate(store, a.KEY, "desk", scripts, stop)
        assert len(asked) == point  # what ran then did not run on
        assert [file.name for file in store.parent.iterdir()] == [store.name]
        assert state(store) == before
    migrate(store, a.KEY, "desk", scripts)
    assert state(store) == state(whole)


def test_a_new_store_leaves_no_copy_of_nothing(tmp_path: Path) -> None:
    migrate(tmp_path / "new.db", a.KEY, "desk")

    assert [file.name for file in tmp_path.iterdir()] == ["new.db"]


def test_a_failing_migration_leaves_the_old_schema(empty_file: Path, tmp_path: Path) -> None:
    connection = opened(empty_file, a.KEY)
    before = schema(connection)
    connection.close()

    with pytest.raises(ZeroDivisionError, match="half way"):
        migrate(empty_file, a.KEY, "desk", scripts_with(FAILING, tmp_path / "scripts"))

    connection = opened(empty_file, a.KEY)
    assert schema(connection) == before
    assert user_version(connection) == newest(shipped("migrations") / "desk")
    connection.close()


def test_a_wrong_key_migrates_nothing(empty_file: Path) -> None:
    before = empty_file.read_bytes()

    with pytest.raises(Locked):
        migrate(empty_file, bytes(32), "desk")
    assert empty_file.read_bytes() == before


def test_a_store_that_another_program_writes_is_migrated_later(
    empty_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PRAGMAS, "busy_timeout", 20)  # how long a person waits for the sentence
    other = opened(empty_file, a.KEY)
    other.execute("BEGIN IMMEDIATE")
    scripts = scripts_with(LATER, tmp_path / "scripts")

    with pytest.raises(Locked, match="Another program"):
        migrate(empty_file, a.KEY, "desk", scripts)
    other.execute("COMMIT")
    other.close()
    migrate(empty_file, a.KEY, "desk", scripts)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(("begins", "step"), [("nothing", 4), ("the first version", 1)])
def test_a_migration_killed_at_any_statement_leaves_the_old_store_or_the_new(
    begins: str, step: int, empty_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "copies").mkdir()
    if begins == "nothing":
        store, scripts = tmp_path / "missing.db", shipped("migrations")
        old = opened(tmp_path / "blank.db", a.KEY)
        old.close()
        before = state(tmp_path / "blank.db")
    else:
        store, scripts = empty_file, scripts_with(LATER, tmp_path / "scripts")
        before = state(empty_file)
    arguments = [store, scripts, tmp_path / "copies", step]
    program = [sys.executable, str(killed_migration.__file__), *map(str, arguments)]
    done = subprocess.run(
        program, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True
    )

    assert done.returncode == 0, done.stderr
    *killed, ended = done.stdout.split()
    assert len(killed) > 15
    assert set(killed) <= {before, ended}
    assert before in killed
    assert before != ended
