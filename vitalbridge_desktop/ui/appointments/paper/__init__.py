"""What the board prints: the day sheet and the appointment card."""
