"""ELTA Courier by its SOAP services; see README.md."""
