"""What the kernel keeps beside the services' rows: outbox, inbox, audit trail, digests."""

from uuid import UUID

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, String, Table, Text, text

from .columns import Flag, Id, Instant, metadata

desk_metadata = MetaData(naming_convention=metadata.naming_convention)

outbox = Table(
    "outbox",
    desk_metadata,
    Column("seq", Integer, primary_key=True),  # contiguous; the newest row stays, so none is reused
    Column("tenant_id", Id, nullable=False),
    Column("id", Id, nullable=False),
    Column("type", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("subject_id", Id, nullable=False),
    Column("raw", Text, nullable=False),
    Column("state", String, nullable=False),  # waiting, acknowledged, settled
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("last_error", String),
    Index(None, "id", unique=True),
    Index(None, "subject_id", "state"),  # covers: what is unsynced is asked at each look
)

inbox = Table(
    "inbox",
    desk_metadata,
    Column("position", Integer, primary_key=True),
    Column("tenant_id", Id, nullable=False),
    Column("id", Id, nullable=False),
    Column("type", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("subject_id", Id, nullable=False),
    Column("verdict", String, nullable=False),
    Column("code", String),
    Column("understood", Flag, nullable=False, server_default="1"),
    Column("raw", Text, nullable=False),
    Index(None, "id", unique=True),
    Index(None, "subject_id"),
)

audit = Table(
    "audit",
    desk_metadata,
    Column("seq", Integer, primary_key=True),
    Column("tenant_id", Id, nullable=False),
    Column("at", Instant, nullable=False),
    Column("staff_id", Id, nullable=False),
    Column("desk", String, nullable=False),
    Column("action", String, nullable=False),  # the name of a command or of a query
    Column("command_id", Id),
    Column("event_id", Id),
    Column("type", String),
    Column("kind", String, nullable=False),
    Column("subject_id", Id, nullable=False),
    Column("inverse", Text),
    Column("undoes", Id),
    Column("hash", LargeBinary, nullable=False),
    Index(None, "command_id"),
    Index(None, "subject_id"),
    Index(None, "undoes", sqlite_where=text("undoes IS NOT NULL")),  # one page less a command
)

READ, NO_ROW = "read:", UUID(int=0)
base_row = Table(
    "base_row",
    desk_metadata,
    Column("seq", Integer, primary_key=True),
    Column("name", String, primary_key=True),  # a table; READ + a table that the fact looked into
    Column("id", Id, primary_key=True),
    Column("image", Text),  # the row before the fact with this outbox number; NULL: there was none
    Index(None, "name", "id", "seq"),
    sqlite_with_rowid=False,
)

desk = Table(
    "desk",
    desk_metadata,
    Column("id", Integer, primary_key=True),  # one row, 1
    Column("tenant_id", Id, nullable=False),
    Column("desk_id", Id, nullable=False),
    Column("name", String, nullable=False),
    Column("stream", String, nullable=False),
    Column("seq_base", Integer, nullable=False, server_default="0"),
    Column("cursor", Integer, nullable=False, server_default="0"),
    Column("chain", String, nullable=False, server_default=""),
    Column("protocol", Integer, nullable=False, server_default="1"),
    Column("server_url", String),
    Column("credential", String),
    Column("clock_offset", Integer, nullable=False, server_default="0"),
    Column("last_sync", Instant),
    Column("alarm", String),  # what is wrong with the copy of the log, until it is right again
)

kept_views = Table(
    "kept_views",
    desk_metadata,
    Column("name", String, primary_key=True),
    Column("mark", String, nullable=False),  # what had been committed when it was right
    Column("raw", Text, nullable=False),
)

drafts = Table(
    "drafts",
    desk_metadata,
    Column("tenant_id", Id, primary_key=True),
    Column("staff_id", Id, primary_key=True),
    Column("name", String, primary_key=True),
    Column("raw", Text, nullable=False),
    sqlite_with_rowid=False,
)

digests = Table(
    "digests",
    metadata,
    Column("tenant_id", Id, primary_key=True),
    Column("bucket", Integer, primary_key=True, autoincrement=False),
    Column("total", LargeBinary, nullable=False),  # 16 bytes, big endian, modulo 2^128
    sqlite_with_rowid=False,
)
