"""Rooms have equipment, and visits of some types need it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

ID = sa.LargeBinary(16)


def upgrade() -> None:
    for name in ("room_equipment", "visit_type_equipment"):
        op.create_table(
            name,
            sa.Column("tenant_id", ID, nullable=False),
            sa.Column("id", ID, nullable=False),
            sa.Column("names", sa.Text(), nullable=False),
            sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f(f"pk_{name}")),
            sqlite_with_rowid=False,
        )
