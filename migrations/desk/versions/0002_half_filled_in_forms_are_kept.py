"""What somebody has half filled in is there again after the program has died."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "drafts",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("staff_id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "staff_id", "name", name=op.f("pk_drafts")),
        sqlite_with_rowid=False,
    )
