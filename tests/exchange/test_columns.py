"""What a file means: its encoding, its separator, its columns and its dates."""

from datetime import date

import pytest

from vitalbridge_desktop.exchange.csv_patients import patient_list
from vitalbridge_desktop.exchange.csv_reading import MOST_ROWS, NoCsv, parsed

GERMAN = "Nachname;Vorname;Geburtsdatum;Geschlecht;Telefon\nMüller;Jürgen;14.03.1961;m;030 123456\n"


@pytest.mark.parametrize(
    ("encoding", "known"),
    [
        ("utf-8", "utf-8-sig"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),  # without the mark at its beginning
        ("utf-16-be", "utf-16"),
        ("utf-32", "utf-32"),
    ],
)
def test_a_file_is_read_in_the_encoding_that_it_has(encoding: str, known: str) -> None:
    table = parsed(GERMAN.encode(encoding))
    assert table.encoding == known
    assert table.rows[0].fields[:2] == ("Müller", "Jürgen")


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_whatever_separates_the_fields_is_found(separator: str) -> None:
    table = parsed(GERMAN.replace(";", separator).encode())
    assert (table.separator, len(table.header)) == (separator, 5)


def test_a_first_line_that_says_what_separates_is_no_row() -> None:
    table = parsed(f"sep=~\r\n{GERMAN.replace(';', '~')}".encode("utf-8-sig"))
    assert (table.separator, len(table.header), table.rows[0].line) == ("~", 5, 3)


def test_an_address_of_several_lines_is_kept_in_lines_and_a_name_in_one() -> None:
    said = '"Kern\r\n";"Eva \r\n Ida";1961-03-14;"Weg 1\r\n\r\nOrt\rD"'
    text = f"Name;Vorname;Geburtsdatum;Adresse\r\n{said}\r\nRot;Jon;1961-03-14;Weg 2\u2028Ort\r\n"
    row, other = patient_list(parsed(text.encode()), None).rows
    assert row.command is not None
    assert other.command is not None
    assert other.command.address == "Weg 2\nOrt"  # a sign of Unicode ends a line, and no row
    assert (row.command.given_name, row.command.address) == ("Eva Ida", "Weg 1\nOrt\nD")


def test_what_is_wrong_with_a_field_is_said_in_plain_words() -> None:
    text = "Name;Vorname;Geburtsdatum;E-Mail\nK\x07;Eva;1961-03-14;\nK;Eva;1961-03-14;nowhere\n"
    rows = patient_list(parsed(text.encode()), None).rows
    assert [row.problem.message for row in rows if row.problem] == [
        "The family name can't be right as it is written.",
        "The email can't be right as it is written.",
    ]


@pytest.mark.parametrize("time", ["T00:00:00", " 00:00", " 0:00:00.000", "T00:00:00Z"])
def test_a_birth_date_may_be_written_as_a_midnight(time: str) -> None:
    found = patient_list(
        parsed(f"Name;Vorname;Wann\nKern;Eva;1961-03-14{time}\n".replace("Wann", "geb").encode()),
        None,
    )
    command = found.rows[0].command
    assert command is not None
    assert command.birth_date == date(1961, 3, 14)


def test_a_quoted_field_may_hold_separators_quotes_and_lines() -> None:
    table = parsed(b'Surname,Forename,DOB\r\n"O""Neill, Jr","An\r\nna",1961-03-14\r\nLind,Bo,x\r\n')
    assert table.rows[0].fields == ('O"Neill, Jr', "An\r\nna", "1961-03-14")
    assert [row.line for row in table.rows] == [2, 4]


def test_a_second_column_of_phones_is_the_second_phone() -> None:
    text = "Nachname,Vorname,geb.,Telefon,Handy\nBerg,Ada,1961-03-14,030 55509201,0171 8888888\n"
    found = patient_list(parsed(text.encode()), "DE")
    assert [each.field for each in found.columns][3:] == ["phone", "second_phone"]
    command = found.rows[0].command
    assert command is not None
    assert (command.phone, command.second_phone) == ("030 55509201", "0171 8888888")


@pytest.mark.parametrize(
    "header",
    [
        "last name,first name,date of birth,sex,phone",
        "Nachname,Vorname,Geburtsdatum,Geschlecht,Telefon",
        "Apellidos,Nombre,Fecha de nacimiento,Sexo,Teléfono",
        "Nom,Prénom,Date de naissance,Sexe,Téléphone",
        "Name,Vorname,geb.,Geschlecht,Handy",
        "Nachname,Vorname,Wann,Was,Wo",
    ],
)
def test_columns_are_known_by_their_names_or_by_what_is_in_them(header: str) -> None:
    text = f"{header}\nLindqvist,Anna,1961-03-14,f,+49 30 1234567\n"
    found = patient_list(parsed(text.encode()), "DE")
    fields = [each.field for each in found.columns]
    assert fields == ["family_name", "given_name", "birth_date", "sex", "phone"]
    command = found.rows[0].command
    assert command is not None
    assert (command.family_name, command.given_name) == ("Lindqvist", "Anna")
    assert (command.birth_date, command.sex) == (date(1961, 3, 14), "female")


@pytest.mark.parametrize("name", ["Lindqvist, Anna", "Anna Lindqvist"])
def test_a_whole_name_in_one_column_is_taken_apart(name: str) -> None:
    found = patient_list(parsed(f'patient,dob\n"{name}",1961-03-14\n'.encode()), None)
    command = found.rows[0].command
    assert command is not None
    assert (command.family_name, command.given_name) == ("Lindqvist", "Anna")


@pytest.mark.parametrize(
    ("dates", "country", "read", "first"),
    [
        (["01/02/1990", "25/12/1990"], "US", "day first", date(1990, 2, 1)),
        (["01/02/1990", "12/25/1990"], "DE", "month first", date(1990, 1, 2)),
        (["01/02/1990", "03/04/1990"], "US", "month first", date(1990, 1, 2)),
        (["01/02/1990", "03/04/1990"], "GB", "day first", date(1990, 2, 1)),
        (["01.02.1990", "03.04.1990"], "US", "day first", date(1990, 2, 1)),
        (["19900201", "1990-04-03"], None, "day first", date(1990, 2, 1)),
    ],
)
def test_a_column_of_dates_is_read_in_one_way(
    dates: list[str], country: str | None, read: str, first: date
) -> None:
    lines = "".join(f"Lind,P{n},{day}\n" for n, day in enumerate(dates))
    found = patient_list(parsed(f"surname,forename,dob\n{lines}".encode()), country)
    assert found.dates == read
    assert found.rows[0].command is not None
    assert found.rows[0].command.birth_date == first


def test_in_a_list_with_hombres_m_is_a_woman() -> None:
    text = "Apellidos,Nombre,Nacimiento,Sexo\nLind,Eva,1990-01-01,M\nLind,Jon,1991-01-01,H\n"
    found = patient_list(parsed(text.encode()), "ES")
    assert [row.command and row.command.sex for row in found.rows] == ["female", "male"]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Lind,Bo,14.03.61", "birth_date"),
        ("Lind,Bo,31.02.1990", "birth_date"),
        ("Lind,,1990-01-01", "given_name"),
        ("Lind,Bo", "birth_date"),
    ],
)
def test_what_cannot_be_understood_is_named(text: str, field: str) -> None:
    found = patient_list(parsed(f"surname,forename,dob\n{text}\nX,Y,1990-01-01\n".encode()), None)
    assert found.rows[0].command is None
    assert found.rows[0].problem is not None
    assert found.rows[0].problem.field == field


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\n;;\n", "empty"),
        (b"surname,dob\nLind,1990-01-01\n", "given name"),
        (b"Lind,Bo,1990-01-01\nLind,Eva,1991-01-01\n", "name the columns"),
        (b"surname,forename,dob\n" + b"a,b,c\n" * (MOST_ROWS + 1), "rows"),
        (b'surname,forename,dob\n"' + b"x" * 20_000, "end"),
        (b"surname" + b",x" * 300 + b"\n", "columns"),
    ],
)
def test_a_file_that_is_no_list_of_patients_is_refused(content: bytes, says: str) -> None:
    with pytest.raises(NoCsv, match=says):
        patient_list(parsed(content), None)
