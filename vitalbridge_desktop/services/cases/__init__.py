"""Cases: what the server could not let stand, until a person has decided."""
