"""Two who look like one person can be told apart."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

ID = sa.LargeBinary(16)


def upgrade() -> None:
    op.create_table(
        "told_apart",
        sa.Column("tenant_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("others", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_told_apart")),
        sqlite_with_rowid=False,
    )
