"""The screen of activity: who did what, and what can be taken back."""
