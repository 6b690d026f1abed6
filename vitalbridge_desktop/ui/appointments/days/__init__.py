"""What is known of the days that are looked at, and what the board makes of it."""
