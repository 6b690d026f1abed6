"""A patient's language is said in the language of the window."""

from vitalbridge_desktop.ui.patients.language_names import NAMES, language_words


def test_a_language_goes_by_its_name_with_or_without_a_country() -> None:
    assert language_words("es") == "Spanish"
    assert language_words("pt-BR") == "Portuguese"
    assert language_words("fy") == "Western Frisian"
    assert language_words("x") == "x"
    assert len({language_words(code) for code in NAMES}) == len(NAMES)
