"""The form that books a visit, and what else a booking may come to."""
