"""What people see: views ask, forms dispatch, and neither ever waits."""
