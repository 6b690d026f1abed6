"""The screen of what needs a person."""
