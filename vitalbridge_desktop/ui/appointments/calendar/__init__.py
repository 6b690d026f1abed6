"""The ways to look at days: the board of a day or a week, the month, the agenda."""
