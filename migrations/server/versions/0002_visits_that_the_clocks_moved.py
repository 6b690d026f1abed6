"""Visits that new rules of the clocks have moved are known."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
INSTANT = sa.BigInteger().with_variant(sa.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    op.create_table(
        "retimed_visits",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rules", sa.String(), nullable=False),
        sa.Column("was", INSTANT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("clashed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_retimed_visits")),
        sqlite_with_rowid=False,
    )
