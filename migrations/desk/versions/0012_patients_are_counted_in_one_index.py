"""How many patients there are is counted in one index."""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.drop_index(op.f("ix_patients_tenant_id_record_number"), table_name="patients")
    op.create_index(
        op.f("ix_patients_tenant_id_record_number_active"),
        "patients",
        ["tenant_id", "record_number", "active"],
        unique=False,
    )
