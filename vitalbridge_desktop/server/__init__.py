"""The central server: judges what desks state, and keeps one ordered log a clinic."""
