"""The day board, and the forms that book, move and cancel a visit."""
