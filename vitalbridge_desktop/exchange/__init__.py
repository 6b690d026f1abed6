"""Formats of the outside world: pure mappings between messages and files."""
