"""The clinic itself: its name, its time zone, its holidays, where it is and which rooms it has."""
