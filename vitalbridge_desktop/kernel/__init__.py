"""The pattern that every service follows; it knows no clinic."""
