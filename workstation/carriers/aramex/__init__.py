"""Aramex by its SOAP services; see README.md."""
