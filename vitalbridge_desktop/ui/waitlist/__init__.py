"""The waitlist: who waits for a time, and whom the front desk has to ring."""
