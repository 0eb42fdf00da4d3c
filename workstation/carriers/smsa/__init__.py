"""SMSA Express by its SOAP service; see README.md."""
