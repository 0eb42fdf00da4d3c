"""Packbench, the desktop workstation with which a shop packs and ships its own orders."""

__version__ = "0.1.0"
