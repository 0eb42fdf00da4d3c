"""Scales beside the bench: on USB as HID's point-of-sale class says, and on serial ports.

A scale is asked when a weight is wanted, never listened to: so no weight is older than the
question.
"""
