"""Outbox (Ctrl+O): what waits, what was refused, and the one question each parked item asks."""
