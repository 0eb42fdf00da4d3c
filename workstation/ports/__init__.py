"""Protocols and plain values for the outside world."""
