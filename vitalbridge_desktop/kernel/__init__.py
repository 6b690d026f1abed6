"""The pattern that every service follows: messages in, facts out, rows written once. Knows no clinic."""
