"""A booking that is typed in one line, over the board."""
