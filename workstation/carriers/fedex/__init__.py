"""FedEx by its REST services; see README.md."""
