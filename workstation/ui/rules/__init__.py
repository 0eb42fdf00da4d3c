"""Rules: which service an order takes, and how it leaves when not all of it can; tried first."""
