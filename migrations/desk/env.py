"""How Alembic runs a desk's migrations: on the connection and transaction it is given."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
