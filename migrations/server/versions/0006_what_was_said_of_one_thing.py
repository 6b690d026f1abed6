"""What the log holds about one thing is found without reading all: an undo is judged by it."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_index("ix_log_about", "log", ["tenant_id", "subject_id", "position"])
