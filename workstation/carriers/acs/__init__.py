"""ACS Courier by its REST service; see README.md."""
