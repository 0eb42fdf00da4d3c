"""Medusa, through its Admin API (version 2)."""
