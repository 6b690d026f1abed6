"""A desk keeps its clinic's rows, what it queued and pulled, and who did what."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

DAY = sa.String(10)  # ISO 8601
FLAG = sa.Boolean()
ID = sa.LargeBinary(16)
INSTANT = sa.BigInteger()  # microseconds since 1970
JSON = sa.Text()  # canonical


def upgrade() -> None:
    _appointments()
    _audit()
    _base_row()
    _blocks()
    _cases()
    _contacts()
    _desk()
    _digests()
    _inbox()
    _leave_requests()
    _locations()
    _outbox()
    _patients()
    _providers()
    _recalls()
    _rooms()
    _schedule_exceptions()
    _slot_holds()
    _staff_members()
    _tenants()
    _visit_types()
    _waitlist_entries()
    _working_hours()
    for statement in SEARCH:
        op.get_bind().exec_driver_sql(statement)  # as it is: no binds


def _appointments() -> None:
    op.create_table(
        "appointments",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", ID, nullable=False),
        sa.Column("booked_for", ID, nullable=True),
        sa.Column("provider_id", ID, nullable=False),
        sa.Column("room_id", ID, nullable=True),
        sa.Column("visit_type_id", ID, nullable=True),
        sa.Column("start", INSTANT, nullable=False),
        sa.Column("end", INSTANT, nullable=False),
        sa.Column("busy_start", INSTANT, nullable=False),
        sa.Column("busy_end", INSTANT, nullable=False),
        sa.Column("wall", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("fold", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("steps", JSON, nullable=False),
        sa.Column("confirmed", FLAG, nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("overbook_reason", sa.String(), nullable=True),
        sa.Column("cancelled_because", sa.String(), nullable=True),
        sa.Column("moved", JSON, nullable=False),
        sa.Column("mended_by", sa.String(), nullable=True),
        sa.Column("series_id", ID, nullable=True),
        sa.Column("moved_at", INSTANT, nullable=True),
        sa.Column("told", JSON, nullable=True),
        sa.Column("booked_at", INSTANT, nullable=False),
        sa.Column("booked_by", ID, nullable=False),
        sa.Column("arrived_at", INSTANT, nullable=True),
        sa.Column("checked_in_at", INSTANT, nullable=True),
        sa.Column("completed_at", INSTANT, nullable=True),
        sa.Column("status_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_appointments"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_appointments_tenant_id_patient_id_start",
        "appointments",
        ["tenant_id", "patient_id", "start"],
        unique=False,
    )
    op.create_index(
        "ix_appointments_tenant_id_provider_id_busy_start_busy_end_status_standing",
        "appointments",
        ["tenant_id", "provider_id", "busy_start", "busy_end", "status", "standing"],
        unique=False,
    )
    op.create_index(
        "ix_appointments_tenant_id_room_id_busy_start",
        "appointments",
        ["tenant_id", "room_id", "busy_start"],
        unique=False,
    )
    op.create_index(
        "ix_appointments_tenant_id_series_id",
        "appointments",
        ["tenant_id", "series_id"],
        unique=False,
        sqlite_where=sa.text("series_id IS NOT NULL"),
    )
    op.create_index(
        "ix_appointments_tenant_id_start", "appointments", ["tenant_id", "start"], unique=False
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("command_id", ID, nullable=True),
        sa.Column("event_id", ID, nullable=True),
        sa.Column("type", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject_id", ID, nullable=False),
        sa.Column("inverse", sa.Text(), nullable=True),
        sa.Column("undoes", ID, nullable=True),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"),
    )
    op.create_index("ix_audit_command_id", "audit", ["command_id"], unique=False)
    op.create_index("ix_audit_subject_id", "audit", ["subject_id"], unique=False)
    op.create_index(
        "ix_audit_undoes",
        "audit",
        ["undoes"],
        unique=False,
        sqlite_where=sa.text("undoes IS NOT NULL"),
    )


def _base_row() -> None:
    op.create_table(
        "base_row",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("image", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("seq", "name", "id", name="pk_base_row"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_base_row_name_id_seq", "base_row", ["name", "id", "seq"], unique=False)


def _blocks() -> None:
    op.create_table(
        "blocks",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("provider_ids", JSON, nullable=False),
        sa.Column("start", INSTANT, nullable=False),
        sa.Column("end", INSTANT, nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_blocks"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_blocks_tenant_id_end_start", "blocks", ["tenant_id", "end", "start"], unique=False
    )


def _cases() -> None:
    op.create_table(
        "cases",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("stated_at", INSTANT, nullable=False),
        sa.Column("found_at", INSTANT, nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column("hanging", JSON, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("closed_by", ID, nullable=True),
        sa.Column("resolution", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_cases"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_cases_tenant_id_state_subject_id",
        "cases",
        ["tenant_id", "state", "subject_id"],
        unique=False,
    )


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", ID, nullable=False),
        sa.Column("booked_for", ID, nullable=True),
        sa.Column("appointment_id", ID, nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("logged_by", ID, nullable=False),
        sa.Column("struck", FLAG, nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_contacts"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_contacts_tenant_id_patient_id_at",
        "contacts",
        ["tenant_id", "patient_id", "at"],
        unique=False,
    )


def _desk() -> None:
    op.create_table(
        "desk",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("desk_id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("stream", sa.String(), nullable=False),
        sa.Column("seq_base", sa.Integer(), server_default="0", nullable=False),
        sa.Column("cursor", sa.Integer(), server_default="0", nullable=False),
        sa.Column("chain", sa.String(), server_default="", nullable=False),
        sa.Column("protocol", sa.Integer(), server_default="1", nullable=False),
        sa.Column("server_url", sa.String(), nullable=True),
        sa.Column("credential", sa.String(), nullable=True),
        sa.Column("clock_offset", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last_sync", INSTANT, nullable=True),
        sa.Column("alarm", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_desk"),
    )


def _digests() -> None:
    op.create_table(
        "digests",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("bucket", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("total", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "bucket", name="pk_digests"),
        sqlite_with_rowid=False,
    )


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject_id", ID, nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("understood", FLAG, server_default="1", nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("position", name="pk_inbox"),
    )
    op.create_index("ix_inbox_id", "inbox", ["id"], unique=True)
    op.create_index("ix_inbox_subject_id", "inbox", ["subject_id"], unique=False)


def _leave_requests() -> None:
    op.create_table(
        "leave_requests",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("provider_id", ID, nullable=False),
        sa.Column("start", INSTANT, nullable=False),
        sa.Column("end", INSTANT, nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("asked_at", INSTANT, nullable=False),
        sa.Column("asked_by", ID, nullable=False),
        sa.Column("decided_at", INSTANT, nullable=True),
        sa.Column("decided_by", ID, nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_leave_requests"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_leave_requests_tenant_id_end_start",
        "leave_requests",
        ["tenant_id", "end", "start"],
        unique=False,
    )


def _locations() -> None:
    op.create_table(
        "locations",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("time_zone", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_locations"),
        sqlite_with_rowid=False,
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject_id", ID, nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last_error", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_outbox"),
    )
    op.create_index("ix_outbox_id", "outbox", ["id"], unique=True)
    op.create_index("ix_outbox_subject_id_state", "outbox", ["subject_id", "state"], unique=False)


def _patients() -> None:
    op.create_table(
        "patients",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("record_number", sa.String(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("birth_date", DAY, nullable=False),
        sa.Column("sex", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("phone_digits", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("interpreter", FLAG, nullable=False),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("contact_person", sa.String(), nullable=True),
        sa.Column("contact_phone", sa.String(), nullable=True),
        sa.Column("usual_provider_id", ID, nullable=True),
        sa.Column("alert", sa.String(), nullable=True),
        sa.Column("active", FLAG, nullable=False),
        sa.Column("merged_into", ID, nullable=True),
        sa.Column("changed", JSON, nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_patients"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_patients_tenant_id_family_name_given_name_id",
        "patients",
        ["tenant_id", "family_name", "given_name", "id"],
        unique=False,
    )
    op.create_index(
        "ix_patients_tenant_id_record_number",
        "patients",
        ["tenant_id", "record_number"],
        unique=False,
    )


def _providers() -> None:
    op.create_table(
        "providers",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("specialty", sa.String(), nullable=True),
        sa.Column("colour", sa.String(), nullable=True),
        sa.Column("active", FLAG, nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_providers"),
        sqlite_with_rowid=False,
    )


def _recalls() -> None:
    op.create_table(
        "recalls",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", ID, nullable=False),
        sa.Column("booked_for", ID, nullable=True),
        sa.Column("due", DAY, nullable=False),
        sa.Column("visit_type_id", ID, nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("set_at", INSTANT, nullable=False),
        sa.Column("set_by", ID, nullable=False),
        sa.Column("cleared_because", sa.String(), nullable=True),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_recalls"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_recalls_tenant_id_patient_id", "recalls", ["tenant_id", "patient_id"], unique=False
    )
    op.create_index(
        "ix_recalls_tenant_id_state_due", "recalls", ["tenant_id", "state", "due"], unique=False
    )


def _rooms() -> None:
    op.create_table(
        "rooms",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("location_id", ID, nullable=True),
        sa.Column("active", FLAG, nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_rooms"),
        sqlite_with_rowid=False,
    )


def _schedule_exceptions() -> None:
    op.create_table(
        "schedule_exceptions",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("provider_id", ID, nullable=False),
        sa.Column("day", DAY, nullable=False),
        sa.Column("hours", JSON, nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("extra", FLAG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_schedule_exceptions"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_schedule_exceptions_tenant_id_day",
        "schedule_exceptions",
        ["tenant_id", "day"],
        unique=False,
    )


def _slot_holds() -> None:
    op.create_table(
        "slot_holds",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("provider_id", ID, nullable=False),
        sa.Column("patient_id", ID, nullable=True),
        sa.Column("booked_for", ID, nullable=True),
        sa.Column("waitlist_entry_id", ID, nullable=True),
        sa.Column("visit_type_id", ID, nullable=True),
        sa.Column("start", INSTANT, nullable=False),
        sa.Column("end", INSTANT, nullable=False),
        sa.Column("busy_start", INSTANT, nullable=False),
        sa.Column("busy_end", INSTANT, nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("held_at", INSTANT, nullable=False),
        sa.Column("held_by", ID, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_slot_holds"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_slot_holds_tenant_id_expires_at",
        "slot_holds",
        ["tenant_id", "expires_at"],
        unique=False,
    )
    op.create_index(
        "ix_slot_holds_tenant_id_provider_id_busy_start",
        "slot_holds",
        ["tenant_id", "provider_id", "busy_start"],
        unique=False,
    )


def _staff_members() -> None:
    op.create_table(
        "staff_members",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.Column("username_key", sa.String(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("roles", JSON, nullable=False),
        sa.Column("provider_id", ID, nullable=True),
        sa.Column("verifier", sa.String(), nullable=True),
        sa.Column("active", FLAG, nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_staff_members"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_staff_members_tenant_id_username_key",
        "staff_members",
        ["tenant_id", "username_key"],
        unique=False,
    )


def _tenants() -> None:
    op.create_table(
        "tenants",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("horizon_days", sa.Integer(), nullable=False),
        sa.Column("self_approval", FLAG, nullable=False),
        sa.Column("notice_minutes", sa.Integer(), nullable=False),
        sa.Column("holidays", JSON, nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_tenants"),
        sqlite_with_rowid=False,
    )


def _visit_types() -> None:
    op.create_table(
        "visit_types",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("buffer_before", sa.Integer(), nullable=False),
        sa.Column("buffer_after", sa.Integer(), nullable=False),
        sa.Column("colour", sa.String(), nullable=False),
        sa.Column("active", FLAG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_visit_types"),
        sqlite_with_rowid=False,
    )


def _waitlist_entries() -> None:
    op.create_table(
        "waitlist_entries",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", ID, nullable=False),
        sa.Column("booked_for", ID, nullable=True),
        sa.Column("visit_type_id", ID, nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("provider_ids", JSON, nullable=False),
        sa.Column("weekdays", JSON, nullable=False),
        sa.Column("from_time", sa.String(), nullable=True),
        sa.Column("to_time", sa.String(), nullable=True),
        sa.Column("earliest", DAY, nullable=True),
        sa.Column("latest", DAY, nullable=True),
        sa.Column("urgency", sa.String(), nullable=False),
        sa.Column("appointment_id", ID, nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("since", INSTANT, nullable=False),
        sa.Column("joined_by", ID, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("left_at", INSTANT, nullable=True),
        sa.Column("left_because", sa.String(), nullable=True),
        sa.Column("booked_as", ID, nullable=True),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_waitlist_entries"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_waitlist_entries_tenant_id_patient_id",
        "waitlist_entries",
        ["tenant_id", "patient_id"],
        unique=False,
    )
    op.create_index(
        "ix_waitlist_entries_tenant_id_state",
        "waitlist_entries",
        ["tenant_id", "state"],
        unique=False,
    )


def _working_hours() -> None:
    op.create_table(
        "working_hours",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("periods", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_working_hours"),
        sqlite_with_rowid=False,
    )


# The search index is a projection of the desk alone, kept by triggers.
SEARCH = (
    """
    CREATE TABLE patient_numbers (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE)
    """,
    """
    CREATE TABLE patient_words (number INTEGER PRIMARY KEY, tenant_id BLOB NOT NULL, word TEXT
    NOT NULL, UNIQUE (tenant_id, word))
    """,
    """
    CREATE VIRTUAL TABLE patient_search USING fts5 (family_name, given_name, birth_date, phone,
    record_number, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2',
    prefix='1 2 3')
    """,
    """
    CREATE VIRTUAL TABLE patient_word_parts USING fts5 (word, content='',
    tokenize='trigram remove_diacritics 1')
    """,
    """
    CREATE TRIGGER patient_words_new AFTER INSERT ON patient_words BEGIN
    INSERT INTO patient_word_parts (rowid, word) VALUES (new.number, '^' || new.word || '$');
    END
    """,
    """
    CREATE TRIGGER patients_new AFTER INSERT ON patients BEGIN
    INSERT INTO patient_numbers (id) VALUES (new.id);
    INSERT INTO patient_search (rowid, family_name, given_name, birth_date, phone,
    record_number) SELECT number, family || iif(replace(replace(family, '''', ''), '-', '') <>
    family, ' ' || replace(replace(family, '''', ''), '-', ''), ''), given || iif(replace(
    replace(given, '''', ''), '-', '') <> given, ' ' || replace(replace(given, '''', ''), '-',
    ''), ''), substr(new.birth_date, 1, 4) || substr(new.birth_date, 6, 2) || substr(
    new.birth_date, 9, 2) || ' ' || substr(new.birth_date, 9, 2) || substr(new.birth_date, 6, 2)
    || substr(new.birth_date, 1, 4), iif(new.phone_digits = '', '', new.phone_digits || ' ' ||
    ltrim(new.phone_digits, '0') || ' ' || substr(new.phone_digits, -1, 1) || substr(
    new.phone_digits, -2, 1) || substr(new.phone_digits, -3, 1) || substr(new.phone_digits, -4,
    1) || substr(new.phone_digits, -5, 1) || substr(new.phone_digits, -6, 1) || substr(
    new.phone_digits, -7, 1) || substr(new.phone_digits, -8, 1) || substr(new.phone_digits, -9,
    1) || substr(new.phone_digits, -10, 1) || substr(new.phone_digits, -11, 1) || substr(
    new.phone_digits, -12, 1) || substr(new.phone_digits, -13, 1) || substr(new.phone_digits,
    -14, 1) || substr(new.phone_digits, -15, 1)), new.record_number || ' ' || substr(
    new.record_number, 1, instr(new.record_number, '-') - 1) || '-' || ltrim(substr(
    new.record_number, instr(new.record_number, '-') + 1), '0') || ' ' || substr(
    new.record_number, 1, instr(new.record_number, '-') - 1) || substr(new.record_number, instr(
    new.record_number, '-') + 1) || ' ' || substr(new.record_number, 1, instr(new.record_number,
    '-') - 1) || ltrim(substr(new.record_number, instr(new.record_number, '-') + 1), '0') FROM (
    SELECT number, replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(new.family_name, 'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł',
    'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS
    family, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(new.given_name, 'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ',
    'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS given FROM
    patient_numbers WHERE id = new.id);
    INSERT INTO patient_words (tenant_id, word) SELECT DISTINCT new.tenant_id, lower(value) FROM
    json_each('[' || replace(replace(json_quote(new.family_name || ' ' || new.given_name), '-',
    '","'), ' ', '","') || ']') WHERE length(value) > 2 AND NOT EXISTS (SELECT 1 FROM
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
    family, ' ' || replace(replace(family, '''', ''), '-', ''), ''), given || iif(replace(
    replace(given, '''', ''), '-', '') <> given, ' ' || replace(replace(given, '''', ''), '-',
    ''), ''), substr(new.birth_date, 1, 4) || substr(new.birth_date, 6, 2) || substr(
    new.birth_date, 9, 2) || ' ' || substr(new.birth_date, 9, 2) || substr(new.birth_date, 6, 2)
    || substr(new.birth_date, 1, 4), iif(new.phone_digits = '', '', new.phone_digits || ' ' ||
    ltrim(new.phone_digits, '0') || ' ' || substr(new.phone_digits, -1, 1) || substr(
    new.phone_digits, -2, 1) || substr(new.phone_digits, -3, 1) || substr(new.phone_digits, -4,
    1) || substr(new.phone_digits, -5, 1) || substr(new.phone_digits, -6, 1) || substr(
    new.phone_digits, -7, 1) || substr(new.phone_digits, -8, 1) || substr(new.phone_digits, -9,
    1) || substr(new.phone_digits, -10, 1) || substr(new.phone_digits, -11, 1) || substr(
    new.phone_digits, -12, 1) || substr(new.phone_digits, -13, 1) || substr(new.phone_digits,
    -14, 1) || substr(new.phone_digits, -15, 1)), new.record_number || ' ' || substr(
    new.record_number, 1, instr(new.record_number, '-') - 1) || '-' || ltrim(substr(
    new.record_number, instr(new.record_number, '-') + 1), '0') || ' ' || substr(
    new.record_number, 1, instr(new.record_number, '-') - 1) || substr(new.record_number, instr(
    new.record_number, '-') + 1) || ' ' || substr(new.record_number, 1, instr(new.record_number,
    '-') - 1) || ltrim(substr(new.record_number, instr(new.record_number, '-') + 1), '0') FROM (
    SELECT number, replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(new.family_name, 'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł',
    'L'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS
    family, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(new.given_name, 'ß', 'ss'), 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ',
    'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), '’', '''') AS given FROM
    patient_numbers WHERE id = new.id);
    INSERT INTO patient_words (tenant_id, word) SELECT DISTINCT new.tenant_id, lower(value) FROM
    json_each('[' || replace(replace(json_quote(new.family_name || ' ' || new.given_name), '-',
    '","'), ' ', '","') || ']') WHERE length(value) > 2 AND NOT EXISTS (SELECT 1 FROM
    patient_words WHERE tenant_id = new.tenant_id AND word = lower(value));
    END
    """,
    """
    CREATE TRIGGER patients_gone AFTER DELETE ON patients BEGIN
    DELETE FROM patient_search WHERE rowid = (SELECT number FROM patient_numbers WHERE id =
    old.id);
    DELETE FROM patient_numbers WHERE id = old.id;
    END
    """,
)
