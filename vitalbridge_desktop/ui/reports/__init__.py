"""The screen of reports: what the clinic's time was used for, in pictures."""
