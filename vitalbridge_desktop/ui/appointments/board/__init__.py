"""The painted board: columns of a day, walked over and dragged on. It knows no service."""
