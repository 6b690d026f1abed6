"""A day's board is read from one index, without a look at each visit's row."""

from alembic import op

revision = "0004"
down_revision = "0003"

SHOWN = [
    "tenant_id", "start", "id", "end", "status", "patient_id", "provider_id", "room_id",
    "standing", "confirmed", "visit_type_id", "reason", "overbook_reason", "status_at", "version",
]  # fmt: skip


def upgrade() -> None:
    op.drop_index(op.f("ix_appointments_tenant_id_start"), "appointments")
    op.create_index("ix_appointments_board", "appointments", SHOWN, unique=False)
