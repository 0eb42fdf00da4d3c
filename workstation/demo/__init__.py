"""The demo shop: its outside world, its settings, and one shift played from order file to
report.
"""
