"""Zones whose clocks change in every way that there is, and times as somebody wrote them."""

from datetime import datetime, timedelta

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",  # half an hour
    "Africa/Casablanca",  # twice a year around Ramadan
    "Asia/Kathmandu",  # +05:45, never changes
    "Africa/Cairo",  # midnight is skipped
    "Pacific/Apia",  # skipped a whole day in 2011
    "America/Vancouver",  # other rules from 2026 on
    "America/Havana",  # midnight comes twice
    "Atlantic/Azores",  # midnight comes twice
    "Antarctica/Troll",  # two hours at once
    "Pacific/Chatham",  # +12:45, at a quarter to
    "Europe/Dublin",  # winter is the exception
    "UTC",
)


def written(text: str) -> datetime:
    """A time as somebody wrote it: naive, where it has no offset."""
    return datetime.fromisoformat(text)
