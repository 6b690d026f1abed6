"""A held time holds a room too, where the visit needs one."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
INSTANT = sa.BigInteger().with_variant(sa.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    op.create_table(
        "held_rooms",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("room_id", ID, nullable=False),
        sa.Column("busy_start", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_held_rooms")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_held_rooms_tenant_id_room_id_busy_start"),
        "held_rooms",
        ["tenant_id", "room_id", "busy_start"],
        unique=False,
    )
