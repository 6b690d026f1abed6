"""The screen of working hours and leave."""
