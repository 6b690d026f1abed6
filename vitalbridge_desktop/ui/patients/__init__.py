"""Screens about patients: find, open, register."""
