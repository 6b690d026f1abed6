"""What people type, understood: days, times, a whole booking. Pure functions."""
