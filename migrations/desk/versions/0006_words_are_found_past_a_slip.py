"""Every word of a name is found past a slip of the keys, and by its sound."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    run = op.get_bind().exec_driver_sql
    for name in ("patient_words_new", "patients_new", "patients_changed"):
        run(f"DROP TRIGGER {name}")
    known = run("SELECT tenant_id, word FROM patient_words ORDER BY number").fetchall()
    run("DROP TABLE patient_words")
    run("DROP TABLE patient_word_parts")
    for statement in STATEMENTS:
        run(statement)  # as it is: no binds
    for tenant_id, word in known:
        run("INSERT INTO patient_words (tenant_id, word) VALUES (?, ?)", (tenant_id, word))
    run(SHORT)


# Words of two letters have not been kept so far.
SHORT = """
INSERT INTO patient_words (tenant_id, word) SELECT DISTINCT tenant_id, lower(value) FROM
patients, json_each('[' || replace(replace(json_quote(family_name || ' ' || given_name),
'-', '","'), ' ', '","') || ']') WHERE length(value) = 2
"""
STATEMENTS = (
    """
    CREATE TABLE patient_words (number INTEGER PRIMARY KEY, tenant_id BLOB NOT NULL, word TEXT
    NOT NULL, UNIQUE (tenant_id, word))
    """,
    """
    CREATE VIRTUAL TABLE patient_word_parts USING fts5 (word, content='',
    tokenize='trigram remove_diacritics 1')
    """,
    """
    CREATE TABLE patient_word_keys (tenant_id BLOB NOT NULL, key TEXT NOT NULL, number INTEGER
    NOT NULL, PRIMARY KEY (tenant_id, key, number)) WITHOUT ROWID
    """,
    """
    CREATE TRIGGER patient_words_new AFTER INSERT ON patient_words BEGIN
    INSERT INTO patient_word_parts (rowid, word) VALUES (new.number, '^' || new.word || '$');
    INSERT OR IGNORE INTO patient_word_keys (tenant_id, key, number) SELECT new.tenant_id,
    iif(key < length(folded), substr(folded, 1, key) || substr(folded, key + 2), iif(key =
    length(folded), folded, '~' ||
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(substr(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(folded,
    'ph', 'f'), 'th', 't'), 'dt', 't'), 'tz', 's'), 'ck', 'k'), 'c', 'k'), 'x', 'ks'), 'ae',
    'a'), 'oe', 'o'), 'ue', 'u'), 'y', 'i'), 'ai', 'ei'), 'v', 'w'), 'z', 's'), 1, 1) ||
    replace(substr(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(folded,
    'ph', 'f'), 'th', 't'), 'dt', 't'), 'tz', 's'), 'ck', 'k'), 'c', 'k'), 'x', 'ks'), 'ae',
    'a'), 'oe', 'o'), 'ue', 'u'), 'y', 'i'), 'ai', 'ei'), 'v', 'w'), 'z', 's'), 2), 'h', ''),
    'aa', 'a'), 'bb', 'b'), 'cc', 'c'), 'dd', 'd'), 'ee', 'e'), 'ff', 'f'), 'gg', 'g'), 'hh',
    'h'), 'ii', 'i'), 'jj', 'j'), 'kk', 'k'), 'll', 'l'), 'mm', 'm'), 'nn', 'n'), 'oo', 'o'),
    'pp', 'p'), 'qq', 'q'), 'rr', 'r'), 'ss', 's'), 'tt', 't'), 'uu', 'u'), 'vv', 'v'), 'ww',
    'w'), 'xx', 'x'), 'yy', 'y'), 'zz', 'z'))), new.number FROM (SELECT
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.word,
    'À', 'a'), 'Á', 'a'), 'Â', 'a'), 'Ã', 'a'), 'Ä', 'a'), 'Å', 'a'), 'Æ', 'ae'), 'Ç', 'c'),
    'È', 'e'), 'É', 'e'), 'Ê', 'e'), 'Ë', 'e'), 'Ì', 'i'), 'Í', 'i'), 'Î', 'i'), 'Ï', 'i'), 'Ñ',
    'n'), 'Ò', 'o'), 'Ó', 'o'), 'Ô', 'o'), 'Õ', 'o'), 'Ö', 'o'), 'Ø', 'o'), 'Ù', 'u'), 'Ú',
    'u'), 'Û', 'u'), 'Ü', 'u'), 'Ý', 'y'), 'ß', 'ss'), 'à', 'a'), 'á', 'a'), 'â', 'a'), 'ã',
    'a'), 'ä', 'a'), 'å', 'a'), 'æ', 'ae'), 'ç', 'c'), 'è', 'e'), 'é', 'e'), 'ê', 'e'), 'ë',
    'e'), 'ì', 'i'), 'í', 'i'), 'î', 'i'), 'ï', 'i'), 'ñ', 'n'), 'ò', 'o'), 'ó', 'o'), 'ô',
    'o'), 'õ', 'o'), 'ö', 'o'), 'ø', 'o'), 'ù', 'u'), 'ú', 'u'), 'û', 'u'), 'ü', 'u'), 'ý',
    'y'), 'ÿ', 'y'), 'Ā', 'a'), 'ā', 'a'), 'Ă', 'a'), 'ă', 'a'), 'Ą', 'a'), 'ą', 'a'), 'Ć',
    'c'), 'ć', 'c'), 'Ĉ', 'c'), 'ĉ', 'c'), 'Ċ', 'c'), 'ċ', 'c'), 'Č', 'c'), 'č', 'c'), 'Ď',
    'd'), 'ď', 'd'), 'Đ', 'd'), 'đ', 'd'), 'Ē', 'e'), 'ē', 'e'), 'Ĕ', 'e'), 'ĕ', 'e'), 'Ė',
    'e'), 'ė', 'e'), 'Ę', 'e'), 'ę', 'e'), 'Ě', 'e'), 'ě', 'e'), 'Ĝ', 'g'), 'ĝ', 'g'), 'Ğ',
    'g'), 'ğ', 'g'), 'Ġ', 'g'), 'ġ', 'g'), 'Ģ', 'g'), 'ģ', 'g'), 'Ĥ', 'h'), 'ĥ', 'h'), 'Ĩ',
    'i'), 'ĩ', 'i'), 'Ī', 'i'), 'ī', 'i'), 'Ĭ', 'i'), 'ĭ', 'i'), 'Į', 'i'), 'į', 'i'), 'İ',
    'i'), 'Ĳ', 'ij'), 'ĳ', 'ij'), 'Ĵ', 'j'), 'ĵ', 'j'), 'Ķ', 'k'), 'ķ', 'k'), 'Ĺ', 'l'), 'ĺ',
    'l'), 'Ļ', 'l'), 'ļ', 'l'), 'Ľ', 'l'), 'ľ', 'l'), 'Ŀ', 'l'), 'ŀ', 'l'), 'Ł', 'l'), 'ł',
    'l'), 'Ń', 'n'), 'ń', 'n'), 'Ņ', 'n'), 'ņ', 'n'), 'Ň', 'n'), 'ň', 'n'), 'Ō', 'o'), 'ō',
    'o'), 'Ŏ', 'o'), 'ŏ', 'o'), 'Ő', 'o'), 'ő', 'o'), 'Œ', 'oe'), 'œ', 'oe'), 'Ŕ', 'r'), 'ŕ',
    'r'), 'Ŗ', 'r'), 'ŗ', 'r'), 'Ř', 'r'), 'ř', 'r'), 'Ś', 's'), 'ś', 's'), 'Ŝ', 's'), 'ŝ',
    's'), 'Ş', 's'), 'ş', 's'), 'Š', 's'), 'š', 's'), 'Ţ', 't'), 'ţ', 't'), 'Ť', 't'), 'ť',
    't'), 'Ũ', 'u'), 'ũ', 'u'), 'Ū', 'u'), 'ū', 'u'), 'Ŭ', 'u'), 'ŭ', 'u'), 'Ů', 'u'), 'ů',
    'u'), 'Ű', 'u'), 'ű', 'u'), 'Ų', 'u'), 'ų', 'u'), 'Ŵ', 'w'), 'ŵ', 'w'), 'Ŷ', 'y'), 'ŷ',
    'y'), 'Ÿ', 'y'), 'Ź', 'z'), 'ź', 'z'), 'Ż', 'z'), 'ż', 'z'), 'Ž', 'z'), 'ž', 'z'), 'Ạ',
    'a'), 'ạ', 'a'), 'Ả', 'a'), 'ả', 'a'), 'Ấ', 'a'), 'ấ', 'a'), 'Ầ', 'a'), 'ầ', 'a'), 'Ẩ',
    'a'), 'ẩ', 'a'), 'Ẫ', 'a'), 'ẫ', 'a'), 'Ậ', 'a'), 'ậ', 'a'), 'Ắ', 'a'), 'ắ', 'a'), 'Ằ',
    'a'), 'ằ', 'a'), 'Ẳ', 'a'), 'ẳ', 'a'), 'Ẵ', 'a'), 'ẵ', 'a'), 'Ặ', 'a'), 'ặ', 'a'), 'Ẹ',
    'e'), 'ẹ', 'e'), 'Ẻ', 'e'), 'ẻ', 'e'), 'Ẽ', 'e'), 'ẽ', 'e'), 'Ế', 'e'), 'ế', 'e'), 'Ề',
    'e'), 'ề', 'e'), 'Ể', 'e'), 'ể', 'e'), 'Ễ', 'e'), 'ễ', 'e'), 'Ệ', 'e'), 'ệ', 'e'), 'Ỉ',
    'i'), 'ỉ', 'i'), 'Ị', 'i'), 'ị', 'i'), 'Ọ', 'o'), 'ọ', 'o'), 'Ỏ', 'o'), 'ỏ', 'o'), 'Ố',
    'o'), 'ố', 'o'), 'Ồ', 'o'), 'ồ', 'o'), 'Ổ', 'o'), 'ổ', 'o'), 'Ỗ', 'o'), 'ỗ', 'o'), 'Ộ',
    'o'), 'ộ', 'o'), 'Ớ', 'o'), 'ớ', 'o'), 'Ờ', 'o'), 'ờ', 'o'), 'Ở', 'o'), 'ở', 'o'), 'Ỡ',
    'o'), 'ỡ', 'o'), 'Ợ', 'o'), 'ợ', 'o'), 'Ụ', 'u'), 'ụ', 'u'), 'Ủ', 'u'), 'ủ', 'u'), 'Ứ',
    'u'), 'ứ', 'u'), 'Ừ', 'u'), 'ừ', 'u'), 'Ử', 'u'), 'ử', 'u'), 'Ữ', 'u'), 'ữ', 'u'), 'Ự',
    'u'), 'ự', 'u'), 'Ỳ', 'y'), 'ỳ', 'y'), 'Ỵ', 'y'), 'ỵ', 'y'), 'Ỷ', 'y'), 'ỷ', 'y'), 'Ỹ',
    'y'), 'ỹ', 'y') AS folded LIMIT 1), json_each('[' || replace(hex(zeroblob(length(folded) +
    1)), '00', '0,') || '0]');
    END
    """,
    """
    CREATE TRIGGER patients_new AFTER INSERT ON patients BEGIN
    INSERT INTO patient_numbers (id) VALUES (new.id);
    INSERT INTO patient_search (rowid, family_name, given_name, birth_date, phone,
    record_number) SELECT number, family || iif(replace(replace(family, '''', ''), '-', '') <>
    family, ' ' || replace(replace(family, '''', ''), '-', ''), ''), given ||
    iif(replace(replace(given, '''', ''), '-', '') <> given, ' ' || replace(replace(given, '''',
    ''), '-', ''), ''), substr(new.birth_date, 1, 4) || substr(new.birth_date, 6, 2) ||
    substr(new.birth_date, 9, 2) || ' ' || substr(new.birth_date, 9, 2) ||
    substr(new.birth_date, 6, 2) || substr(new.birth_date, 1, 4), iif(new.phone_digits = '', '',
    new.phone_digits || ' ' || ltrim(new.phone_digits, '0') || ' ' || substr(new.phone_digits,
    -1, 1) || substr(new.phone_digits, -2, 1) || substr(new.phone_digits, -3, 1) ||
    substr(new.phone_digits, -4, 1) || substr(new.phone_digits, -5, 1) ||
    substr(new.phone_digits, -6, 1) || substr(new.phone_digits, -7, 1) ||
    substr(new.phone_digits, -8, 1) || substr(new.phone_digits, -9, 1) ||
    substr(new.phone_digits, -10, 1) || substr(new.phone_digits, -11, 1) ||
    substr(new.phone_digits, -12, 1) || substr(new.phone_digits, -13, 1) ||
    substr(new.phone_digits, -14, 1) || substr(new.phone_digits, -15, 1)), new.record_number ||
    ' ' || substr(new.record_number, 1, instr(new.record_number, '-') - 1) || '-' ||
    ltrim(substr(new.record_number, instr(new.record_number, '-') + 1), '0') || ' ' ||
    substr(new.record_number, 1, instr(new.record_number, '-') - 1) || substr(new.record_number,
    instr(new.record_number, '-') + 1) || ' ' || substr(new.record_number, 1,
    instr(new.record_number, '-') - 1) || ltrim(substr(new.record_number,
    instr(new.record_number, '-') + 1), '0') FROM (SELECT number,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.family_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS family,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.given_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS given FROM patient_numbers WHERE id =
    new.id);
    INSERT INTO patient_words (tenant_id, word) SELECT DISTINCT new.tenant_id, lower(value) FROM
    json_each('[' || replace(replace( json_quote(new.family_name || ' ' || new.given_name), '-',
    '","'), ' ', '","') || ']') WHERE length(value) > 1 AND NOT EXISTS (SELECT 1 FROM
    patient_words WHERE tenant_id = new.tenant_id AND word = lower(value));
    END
    """,
    """
    CREATE TRIGGER patients_changed AFTER UPDATE OF family_name, given_name, birth_date,
    phone_digits, record_number ON patients WHEN (old.family_name, old.given_name,
    old.birth_date, old.phone_digits, old.record_number) IS NOT (new.family_name,
    new.given_name, new.birth_date, new.phone_digits, new.record_number) BEGIN
    DELETE FROM patient_search WHERE rowid = (SELECT number FROM patient_numbers WHERE id =
    old.id);
    INSERT INTO patient_search (rowid, family_name, given_name, birth_date, phone,
    record_number) SELECT number, family || iif(replace(replace(family, '''', ''), '-', '') <>
    family, ' ' || replace(replace(family, '''', ''), '-', ''), ''), given ||
    iif(replace(replace(given, '''', ''), '-', '') <> given, ' ' || replace(replace(given, '''',
    ''), '-', ''), ''), substr(new.birth_date, 1, 4) || substr(new.birth_date, 6, 2) ||
    substr(new.birth_date, 9, 2) || ' ' || substr(new.birth_date, 9, 2) ||
    substr(new.birth_date, 6, 2) || substr(new.birth_date, 1, 4), iif(new.phone_digits = '', '',
    new.phone_digits || ' ' || ltrim(new.phone_digits, '0') || ' ' || substr(new.phone_digits,
    -1, 1) || substr(new.phone_digits, -2, 1) || substr(new.phone_digits, -3, 1) ||
    substr(new.phone_digits, -4, 1) || substr(new.phone_digits, -5, 1) ||
    substr(new.phone_digits, -6, 1) || substr(new.phone_digits, -7, 1) ||
    substr(new.phone_digits, -8, 1) || substr(new.phone_digits, -9, 1) ||
    substr(new.phone_digits, -10, 1) || substr(new.phone_digits, -11, 1) ||
    substr(new.phone_digits, -12, 1) || substr(new.phone_digits, -13, 1) ||
    substr(new.phone_digits, -14, 1) || substr(new.phone_digits, -15, 1)), new.record_number ||
    ' ' || substr(new.record_number, 1, instr(new.record_number, '-') - 1) || '-' ||
    ltrim(substr(new.record_number, instr(new.record_number, '-') + 1), '0') || ' ' ||
    substr(new.record_number, 1, instr(new.record_number, '-') - 1) || substr(new.record_number,
    instr(new.record_number, '-') + 1) || ' ' || substr(new.record_number, 1,
    instr(new.record_number, '-') - 1) || ltrim(substr(new.record_number,
    instr(new.record_number, '-') + 1), '0') FROM (SELECT number,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.family_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS family,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.given_name,
    'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'),
    'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS given FROM patient_numbers WHERE id =
    new.id);
    INSERT INTO patient_words (tenant_id, word) SELECT DISTINCT new.tenant_id, lower(value) FROM
    json_each('[' || replace(replace( json_quote(new.family_name || ' ' || new.given_name), '-',
    '","'), ' ', '","') || ']') WHERE length(value) > 1 AND NOT EXISTS (SELECT 1 FROM
    patient_words WHERE tenant_id = new.tenant_id AND word = lower(value));
    END
    """,
)
