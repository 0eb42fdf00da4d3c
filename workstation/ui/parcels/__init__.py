"""Parcels (F4): scan out at the door, and what became of today's parcels and messages."""
