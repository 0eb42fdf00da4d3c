"""UPS by its REST services; see README.md."""
