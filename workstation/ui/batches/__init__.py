"""Batches: plans and their editor, the live run with its three lists, the roll, the papers."""
