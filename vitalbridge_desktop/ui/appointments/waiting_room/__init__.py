"""Who waits, since when and for whom."""
