"""When a visit fits: what is asked, what is offered, and why not at another time."""
