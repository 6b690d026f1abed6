"""The central server keeps each clinic's log and the rows that it makes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

DAY = sa.String(10)  # ISO 8601
FLAG = sa.Boolean()
ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
INSTANT = sa.BigInteger().with_variant(sa.TIMESTAMP(timezone=True), "postgresql")
JSON = sa.Text()  # canonical


def upgrade() -> None:
    _appointments()
    _blocks()
    _cases()
    _codes()
    _contacts()
    _devices()
    _digests()
    _heads()
    _leave_requests()
    _locations()
    _log()
    _mac_keys()
    _patients()
    _providers()
    _recalls()
    _rooms()
    _schedule_exceptions()
    _slot_holds()
    _staff_members()
    _streams()
    _tenants()
    _visit_types()
    _waitlist_entries()
    _working_hours()


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


def _codes() -> None:
    op.create_table(
        "codes",
        sa.Column("code", sa.LargeBinary(length=32), nullable=False),
        sa.Column("tenant_id", ID, nullable=True),
        sa.Column("desk_name", sa.String(), nullable=True),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("used_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("code", name="pk_codes"),
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


def _devices() -> None:
    op.create_table(
        "devices",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("credential", sa.LargeBinary(length=32), nullable=False),
        sa.Column("enrolments", sa.Integer(), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("revoked_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "id", name="pk_devices"),
    )
    op.create_index("ix_devices_credential", "devices", ["credential"], unique=True)


def _digests() -> None:
    op.create_table(
        "digests",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("bucket", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("total", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "bucket", name="pk_digests"),
        sqlite_with_rowid=False,
    )


def _heads() -> None:
    op.create_table(
        "heads",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("head", sa.BigInteger(), nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", name="pk_heads"),
    )


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


def _log() -> None:
    op.create_table(
        "log",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("subject_id", ID, nullable=False),
        sa.Column("deskstream", sa.String(), nullable=False),
        sa.Column("deskseq", sa.String(length=19), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("recordedtime", sa.String(), nullable=False),
        sa.Column("datahash", sa.String(length=64), nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.Column("mac", sa.String(length=64), nullable=False),
        sa.Column("mackey", sa.String(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "position", name="pk_log"),
    )
    op.create_index("ix_log_tenant_id_id", "log", ["tenant_id", "id"], unique=True)
    op.create_index(
        "ix_log_tenant_id_subject_id_position",
        "log",
        ["tenant_id", "subject_id", "position"],
        unique=False,
        sqlite_where=sa.text("verdict = 'rejected'"),
        postgresql_where=sa.text("verdict = 'rejected'"),
    )


def _mac_keys() -> None:
    op.create_table(
        "mac_keys",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mac_keys"),
    )


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


def _streams() -> None:
    op.create_table(
        "streams",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("stream", sa.String(), nullable=False),
        sa.Column("device_id", ID, nullable=False),
        sa.Column("highwater", sa.BigInteger(), nullable=False),
        sa.Column("lease", sa.BigInteger(), nullable=False),
        sa.Column("cursor", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "stream", name="pk_streams"),
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
