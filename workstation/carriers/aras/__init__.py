"""Aras Kargo by its SOAP services for orders and for questions; see README.md."""
