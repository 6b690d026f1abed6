"""The clinic's patients: who they are, how to reach them, and what to watch out for."""
