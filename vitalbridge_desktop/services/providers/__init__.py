"""The clinic's doctors and therapists: who they are, and whether they still see patients."""
