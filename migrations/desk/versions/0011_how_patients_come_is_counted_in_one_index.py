"""How reliably patients come is counted in one index."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.drop_index(op.f("ix_appointments_tenant_id_patient_id_start"), table_name="appointments")
    op.create_index(
        op.f("ix_appointments_tenant_id_patient_id_start_status"),
        "appointments",
        ["tenant_id", "patient_id", "start", "status"],
        unique=False,
    )
