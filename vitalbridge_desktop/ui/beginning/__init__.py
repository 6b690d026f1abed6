"""The first start of a desk: a clinic is made here, joined, or tried out."""
