"""Schedules: when providers work, when they are away, and which times are open."""
