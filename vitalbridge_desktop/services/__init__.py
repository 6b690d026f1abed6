"""The clinic: a handful of services, each owning its tables and speaking in messages."""
