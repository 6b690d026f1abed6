"""Which visits the rules of the clocks have moved, since it was last said when they are."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Integer, String, Table, TypedColumns

from vitalbridge_desktop.kernel.columns import Flag, Id, Instant, metadata


class RetimedColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the appointment's
    version: Column[int] = Column(Integer, nullable=False)
    rules: Column[str] = Column(String, nullable=False)  # the release of the rules
    was: Column[datetime] = Column(Instant, nullable=False)
    at: Column[datetime] = Column(Instant, nullable=False)
    skipped: Column[bool] = Column(Flag, nullable=False)  # no clock shows the promised time
    clashed: Column[bool] = Column(Flag, nullable=False)  # with what was booked already


retimed_visits = Table("retimed_visits", metadata, RetimedColumns, sqlite_with_rowid=False)
