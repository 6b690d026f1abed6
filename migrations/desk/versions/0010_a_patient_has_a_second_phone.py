"""A patient may have a second phone, and is found by it."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "second_phones",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("digits", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_second_phones")),
        sqlite_with_rowid=False,
    )
    run = op.get_bind().exec_driver_sql
    for name in ("patients_new", "patients_changed"):
        run(f"DROP TRIGGER {name}")
    for statement in STATEMENTS:
        run(statement)  # as it is: no binds


STATEMENTS = (
    """
    CREATE TRIGGER patients_new AFTER INSERT ON patients BEGIN INSERT INTO patient_numbers (id)
    VALUES (new.id); INSERT INTO patient_search (rowid, family_name, given_name, birth_date,
    phone, record_number) SELECT number, family || iif(replace(replace(family, '''', ''), '-',
    '') <> family, ' ' || replace(replace(family, '''', ''), '-', ''), ''), given ||
    iif(replace(replace(given, '''', ''), '-', '') <> given, ' ' || replace(replace(given, '''',
    ''), '-', ''), ''), substr(birth_date, 1, 4) || substr(birth_date, 6, 2) ||
    substr(birth_date, 9, 2) || ' ' || substr(birth_date, 9, 2) || substr(birth_date, 6, 2) ||
    substr(birth_date, 1, 4), iif(phone_digits = '', '', phone_digits || ' ' ||
    ltrim(phone_digits, '0') || ' ' || substr(phone_digits, -1, 1) || substr(phone_digits, -2,
    1) || substr(phone_digits, -3, 1) || substr(phone_digits, -4, 1) || substr(phone_digits, -5,
    1) || substr(phone_digits, -6, 1) || substr(phone_digits, -7, 1) || substr(phone_digits, -8,
    1) || substr(phone_digits, -9, 1) || substr(phone_digits, -10, 1) || substr(phone_digits,
    -11, 1) || substr(phone_digits, -12, 1) || substr(phone_digits, -13, 1) ||
    substr(phone_digits, -14, 1) || substr(phone_digits, -15, 1)) || ' ' || iif(second = '', '',
    second || ' ' || ltrim(second, '0') || ' ' || substr(second, -1, 1) || substr(second, -2,
    1) || substr(second, -3, 1) || substr(second, -4, 1) || substr(second, -5, 1) ||
    substr(second, -6, 1) || substr(second, -7, 1) || substr(second, -8, 1) || substr(second,
    -9, 1) || substr(second, -10, 1) || substr(second, -11, 1) || substr(second, -12, 1) ||
    substr(second, -13, 1) || substr(second, -14, 1) || substr(second, -15, 1)), record_number
    || ' ' || substr(record_number, 1, instr(record_number, '-') - 1) || '-' ||
    ltrim(substr(record_number, instr(record_number, '-') + 1), '0') || ' ' ||
    substr(record_number, 1, instr(record_number, '-') - 1) || substr(record_number,
    instr(record_number, '-') + 1) || ' ' || substr(record_number, 1, instr(record_number, '-')
    - 1) || ltrim(substr(record_number, instr(record_number, '-') + 1), '0') FROM (SELECT
    number,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.family_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS family,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.given_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS given, p.birth_date, p.phone_digits,
    coalesce(s.digits, '') AS second, p.record_number FROM patients p JOIN patient_numbers n ON
    n.id = p.id LEFT JOIN second_phones s ON s.tenant_id = p.tenant_id AND s.id = p.id WHERE
    p.tenant_id = new.tenant_id AND p.id = new.id); INSERT INTO patient_words (tenant_id, word)
    SELECT DISTINCT new.tenant_id, lower(value) FROM json_each('[' || replace(replace(
    json_quote(new.family_name || ' ' || new.given_name), '-', '","'), ' ', '","') || ']') WHERE
    length(value) > 1 AND NOT EXISTS (SELECT 1 FROM patient_words WHERE tenant_id =
    new.tenant_id AND word = lower(value)); END
    """,
    """
    CREATE TRIGGER patients_changed AFTER UPDATE OF family_name, given_name, birth_date,
    phone_digits, record_number ON patients WHEN (old.family_name, old.given_name,
    old.birth_date, old.phone_digits, old.record_number) IS NOT (new.family_name,
    new.given_name, new.birth_date, new.phone_digits, new.record_number) BEGIN DELETE FROM
    patient_search WHERE rowid = (SELECT number FROM patient_numbers WHERE id = old.id); INSERT
    INTO patient_search (rowid, family_name, given_name, birth_date, phone, record_number)
    SELECT number, family || iif(replace(replace(family, '''', ''), '-', '') <> family, ' ' ||
    replace(replace(family, '''', ''), '-', ''), ''), given || iif(replace(replace(given, '''',
    ''), '-', '') <> given, ' ' || replace(replace(given, '''', ''), '-', ''), ''),
    substr(birth_date, 1, 4) || substr(birth_date, 6, 2) || substr(birth_date, 9, 2) || ' ' ||
    substr(birth_date, 9, 2) || substr(birth_date, 6, 2) || substr(birth_date, 1, 4),
    iif(phone_digits = '', '', phone_digits || ' ' || ltrim(phone_digits, '0') || ' ' ||
    substr(phone_digits, -1, 1) || substr(phone_digits, -2, 1) || substr(phone_digits, -3, 1) ||
    substr(phone_digits, -4, 1) || substr(phone_digits, -5, 1) || substr(phone_digits, -6, 1) ||
    substr(phone_digits, -7, 1) || substr(phone_digits, -8, 1) || substr(phone_digits, -9, 1) ||
    substr(phone_digits, -10, 1) || substr(phone_digits, -11, 1) || substr(phone_digits, -12, 1)
    || substr(phone_digits, -13, 1) || substr(phone_digits, -14, 1) || substr(phone_digits, -15,
    1)) || ' ' || iif(second = '', '', second || ' ' || ltrim(second, '0') || ' ' ||
    substr(second, -1, 1) || substr(second, -2, 1) || substr(second, -3, 1) || substr(second,
    -4, 1) || substr(second, -5, 1) || substr(second, -6, 1) || substr(second, -7, 1) ||
    substr(second, -8, 1) || substr(second, -9, 1) || substr(second, -10, 1) || substr(second,
    -11, 1) || substr(second, -12, 1) || substr(second, -13, 1) || substr(second, -14, 1) ||
    substr(second, -15, 1)), record_number || ' ' || substr(record_number, 1,
    instr(record_number, '-') - 1) || '-' || ltrim(substr(record_number, instr(record_number,
    '-') + 1), '0') || ' ' || substr(record_number, 1, instr(record_number, '-') - 1) ||
    substr(record_number, instr(record_number, '-') + 1) || ' ' || substr(record_number, 1,
    instr(record_number, '-') - 1) || ltrim(substr(record_number, instr(record_number, '-') +
    1), '0') FROM (SELECT number,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.family_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS family,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.given_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS given, p.birth_date, p.phone_digits,
    coalesce(s.digits, '') AS second, p.record_number FROM patients p JOIN patient_numbers n ON
    n.id = p.id LEFT JOIN second_phones s ON s.tenant_id = p.tenant_id AND s.id = p.id WHERE
    p.tenant_id = new.tenant_id AND p.id = new.id); INSERT INTO patient_words (tenant_id, word)
    SELECT DISTINCT new.tenant_id, lower(value) FROM json_each('[' || replace(replace(
    json_quote(new.family_name || ' ' || new.given_name), '-', '","'), ' ', '","') || ']') WHERE
    length(value) > 1 AND NOT EXISTS (SELECT 1 FROM patient_words WHERE tenant_id =
    new.tenant_id AND word = lower(value)); END
    """,
    """
    CREATE TRIGGER second_phones_new AFTER INSERT ON second_phones BEGIN DELETE FROM
    patient_search WHERE rowid = (SELECT number FROM patient_numbers WHERE id = new.id); INSERT
    INTO patient_search (rowid, family_name, given_name, birth_date, phone, record_number)
    SELECT number, family || iif(replace(replace(family, '''', ''), '-', '') <> family, ' ' ||
    replace(replace(family, '''', ''), '-', ''), ''), given || iif(replace(replace(given, '''',
    ''), '-', '') <> given, ' ' || replace(replace(given, '''', ''), '-', ''), ''),
    substr(birth_date, 1, 4) || substr(birth_date, 6, 2) || substr(birth_date, 9, 2) || ' ' ||
    substr(birth_date, 9, 2) || substr(birth_date, 6, 2) || substr(birth_date, 1, 4),
    iif(phone_digits = '', '', phone_digits || ' ' || ltrim(phone_digits, '0') || ' ' ||
    substr(phone_digits, -1, 1) || substr(phone_digits, -2, 1) || substr(phone_digits, -3, 1) ||
    substr(phone_digits, -4, 1) || substr(phone_digits, -5, 1) || substr(phone_digits, -6, 1) ||
    substr(phone_digits, -7, 1) || substr(phone_digits, -8, 1) || substr(phone_digits, -9, 1) ||
    substr(phone_digits, -10, 1) || substr(phone_digits, -11, 1) || substr(phone_digits, -12, 1)
    || substr(phone_digits, -13, 1) || substr(phone_digits, -14, 1) || substr(phone_digits, -15,
    1)) || ' ' || iif(second = '', '', second || ' ' || ltrim(second, '0') || ' ' ||
    substr(second, -1, 1) || substr(second, -2, 1) || substr(second, -3, 1) || substr(second,
    -4, 1) || substr(second, -5, 1) || substr(second, -6, 1) || substr(second, -7, 1) ||
    substr(second, -8, 1) || substr(second, -9, 1) || substr(second, -10, 1) || substr(second,
    -11, 1) || substr(second, -12, 1) || substr(second, -13, 1) || substr(second, -14, 1) ||
    substr(second, -15, 1)), record_number || ' ' || substr(record_number, 1,
    instr(record_number, '-') - 1) || '-' || ltrim(substr(record_number, instr(record_number,
    '-') + 1), '0') || ' ' || substr(record_number, 1, instr(record_number, '-') - 1) ||
    substr(record_number, instr(record_number, '-') + 1) || ' ' || substr(record_number, 1,
    instr(record_number, '-') - 1) || ltrim(substr(record_number, instr(record_number, '-') +
    1), '0') FROM (SELECT number,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.family_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS family,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.given_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS given, p.birth_date, p.phone_digits,
    coalesce(s.digits, '') AS second, p.record_number FROM patients p JOIN patient_numbers n ON
    n.id = p.id LEFT JOIN second_phones s ON s.tenant_id = p.tenant_id AND s.id = p.id WHERE
    p.tenant_id = new.tenant_id AND p.id = new.id); END
    """,
    """
    CREATE TRIGGER second_phones_changed AFTER UPDATE OF digits ON second_phones WHEN old.digits
    IS NOT new.digits BEGIN DELETE FROM patient_search WHERE rowid = (SELECT number FROM
    patient_numbers WHERE id = new.id); INSERT INTO patient_search (rowid, family_name,
    given_name, birth_date, phone, record_number) SELECT number, family ||
    iif(replace(replace(family, '''', ''), '-', '') <> family, ' ' || replace(replace(family,
    '''', ''), '-', ''), ''), given || iif(replace(replace(given, '''', ''), '-', '') <> given,
    ' ' || replace(replace(given, '''', ''), '-', ''), ''), substr(birth_date, 1, 4) ||
    substr(birth_date, 6, 2) || substr(birth_date, 9, 2) || ' ' || substr(birth_date, 9, 2) ||
    substr(birth_date, 6, 2) || substr(birth_date, 1, 4), iif(phone_digits = '', '',
    phone_digits || ' ' || ltrim(phone_digits, '0') || ' ' || substr(phone_digits, -1, 1) ||
    substr(phone_digits, -2, 1) || substr(phone_digits, -3, 1) || substr(phone_digits, -4, 1) ||
    substr(phone_digits, -5, 1) || substr(phone_digits, -6, 1) || substr(phone_digits, -7, 1) ||
    substr(phone_digits, -8, 1) || substr(phone_digits, -9, 1) || substr(phone_digits, -10, 1)
    || substr(phone_digits, -11, 1) || substr(phone_digits, -12, 1) || substr(phone_digits, -13,
    1) || substr(phone_digits, -14, 1) || substr(phone_digits, -15, 1)) || ' ' || iif(second =
    '', '', second || ' ' || ltrim(second, '0') || ' ' || substr(second, -1, 1) ||
    substr(second, -2, 1) || substr(second, -3, 1) || substr(second, -4, 1) || substr(second,
    -5, 1) || substr(second, -6, 1) || substr(second, -7, 1) || substr(second, -8, 1) ||
    substr(second, -9, 1) || substr(second, -10, 1) || substr(second, -11, 1) || substr(second,
    -12, 1) || substr(second, -13, 1) || substr(second, -14, 1) || substr(second, -15, 1)),
    record_number || ' ' || substr(record_number, 1, instr(record_number, '-') - 1) || '-' ||
    ltrim(substr(record_number, instr(record_number, '-') + 1), '0') || ' ' ||
    substr(record_number, 1, instr(record_number, '-') - 1) || substr(record_number,
    instr(record_number, '-') + 1) || ' ' || substr(record_number, 1, instr(record_number, '-')
    - 1) || ltrim(substr(record_number, instr(record_number, '-') + 1), '0') FROM (SELECT
    number,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.family_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS family,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.given_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS given, p.birth_date, p.phone_digits,
    coalesce(s.digits, '') AS second, p.record_number FROM patients p JOIN patient_numbers n ON
    n.id = p.id LEFT JOIN second_phones s ON s.tenant_id = p.tenant_id AND s.id = p.id WHERE
    p.tenant_id = new.tenant_id AND p.id = new.id); END
    """,
    """
    CREATE TRIGGER second_phones_gone AFTER DELETE ON second_phones BEGIN DELETE FROM
    patient_search WHERE rowid = (SELECT number FROM patient_numbers WHERE id = old.id); INSERT
    INTO patient_search (rowid, family_name, given_name, birth_date, phone, record_number)
    SELECT number, family || iif(replace(replace(family, '''', ''), '-', '') <> family, ' ' ||
    replace(replace(family, '''', ''), '-', ''), ''), given || iif(replace(replace(given, '''',
    ''), '-', '') <> given, ' ' || replace(replace(given, '''', ''), '-', ''), ''),
    substr(birth_date, 1, 4) || substr(birth_date, 6, 2) || substr(birth_date, 9, 2) || ' ' ||
    substr(birth_date, 9, 2) || substr(birth_date, 6, 2) || substr(birth_date, 1, 4),
    iif(phone_digits = '', '', phone_digits || ' ' || ltrim(phone_digits, '0') || ' ' ||
    substr(phone_digits, -1, 1) || substr(phone_digits, -2, 1) || substr(phone_digits, -3, 1) ||
    substr(phone_digits, -4, 1) || substr(phone_digits, -5, 1) || substr(phone_digits, -6, 1) ||
    substr(phone_digits, -7, 1) || substr(phone_digits, -8, 1) || substr(phone_digits, -9, 1) ||
    substr(phone_digits, -10, 1) || substr(phone_digits, -11, 1) || substr(phone_digits, -12, 1)
    || substr(phone_digits, -13, 1) || substr(phone_digits, -14, 1) || substr(phone_digits, -15,
    1)) || ' ' || iif(second = '', '', second || ' ' || ltrim(second, '0') || ' ' ||
    substr(second, -1, 1) || substr(second, -2, 1) || substr(second, -3, 1) || substr(second,
    -4, 1) || substr(second, -5, 1) || substr(second, -6, 1) || substr(second, -7, 1) ||
    substr(second, -8, 1) || substr(second, -9, 1) || substr(second, -10, 1) || substr(second,
    -11, 1) || substr(second, -12, 1) || substr(second, -13, 1) || substr(second, -14, 1) ||
    substr(second, -15, 1)), record_number || ' ' || substr(record_number, 1,
    instr(record_number, '-') - 1) || '-' || ltrim(substr(record_number, instr(record_number,
    '-') + 1), '0') || ' ' || substr(record_number, 1, instr(record_number, '-') - 1) ||
    substr(record_number, instr(record_number, '-') + 1) || ' ' || substr(record_number, 1,
    instr(record_number, '-') - 1) || ltrim(substr(record_number, instr(record_number, '-') +
    1), '0') FROM (SELECT number,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.family_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS family,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(p.given_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS given, p.birth_date, p.phone_digits,
    coalesce(s.digits, '') AS second, p.record_number FROM patients p JOIN patient_numbers n ON
    n.id = p.id LEFT JOIN second_phones s ON s.tenant_id = p.tenant_id AND s.id = p.id WHERE
    p.tenant_id = old.tenant_id AND p.id = old.id); END
    """,
)
