"""Appointments: who sees whom, when, where, and how far the visit has come."""
