"""What a desk prefers is kept for the next start, and nothing that is kept can stop a start."""

from pathlib import Path

import pytest

from vitalbridge_desktop.preferences import FILE, Preferences, preferences_of


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    chosen = Preferences(
        language="de", scheme="dark", scale=150, lock_after=0, shortcuts={"booking": "B"}
    )
    chosen.keep(tmp_path / "new")
    assert preferences_of(tmp_path / "new") == chosen


def test_nothing_is_chosen_on_a_new_desk(tmp_path: Path) -> None:
    assert preferences_of(tmp_path) == Preferences()


@pytest.mark.parametrize(
    "said",
    [
        "",
        "[]",
        "not JSON",
        '{"scheme": "pink"}',
        '{"scale": 900}',
        '{"lock_after": true}',
        '{"shortcuts": {"booking": 3}}',
        '{"language": null, "unheard_of": 1}',
        "\x00\xff",
    ],
)
def test_what_cannot_be_meant_counts_as_not_chosen(said: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(said.encode("latin-1"))
    assert preferences_of(tmp_path) == Preferences()


def test_one_wrong_word_takes_nothing_else_away(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"scheme": "pink", "language": "fr", "lock_after": -4}')
    assert preferences_of(tmp_path) == Preferences(language="fr", lock_after=0)
