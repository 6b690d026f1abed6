"""Settings: the clinic and what belongs to it, this desk, and how the window looks."""
