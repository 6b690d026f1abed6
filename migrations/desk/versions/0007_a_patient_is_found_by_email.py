"""Whoever is about to be registered twice is noticed by the e-mail too."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)  # as it is: no binds


STATEMENTS = (
    """
    CREATE TABLE patient_emails (tenant_id BLOB NOT NULL, email TEXT NOT NULL, id BLOB NOT NULL,
    PRIMARY KEY (tenant_id, email, id)) WITHOUT ROWID
    """,
    """
    INSERT INTO patient_emails (tenant_id, email, id)
    SELECT tenant_id, lower(email), id FROM patients WHERE email IS NOT NULL
    """,
    """
    CREATE TRIGGER patient_emails_new AFTER INSERT ON patients WHEN new.email IS NOT NULL BEGIN
    INSERT INTO patient_emails (tenant_id, email, id)
    SELECT new.tenant_id, lower(new.email), new.id WHERE new.email IS NOT NULL;
    END
    """,
    """
    CREATE TRIGGER patient_emails_changed AFTER UPDATE OF email ON patients
    WHEN old.email IS NOT new.email BEGIN
    DELETE FROM patient_emails
    WHERE tenant_id = old.tenant_id AND email = lower(old.email) AND id = old.id;
    INSERT INTO patient_emails (tenant_id, email, id)
    SELECT new.tenant_id, lower(new.email), new.id WHERE new.email IS NOT NULL;
    END
    """,
    """
    CREATE TRIGGER patient_emails_gone AFTER DELETE ON patients WHEN old.email IS NOT NULL BEGIN
    DELETE FROM patient_emails
    WHERE tenant_id = old.tenant_id AND email = lower(old.email) AND id = old.id;
    END
    """,
)
