"""Yurtiçi Kargo by its SOAP service for outgoing parcels; see README.md."""
