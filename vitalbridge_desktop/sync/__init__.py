"""Keeping desks and the central server in step: stated facts go out, judged ones come in."""
