"""Giving a label back, over any screen: until when, why not, and what comes in its place."""
