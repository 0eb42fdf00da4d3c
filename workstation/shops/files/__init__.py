"""Order files of any shape: what they are is found by evidence, never by the name of the file."""

from __future__ import annotations

from workstation.shops.files.reader import OrderFileReader

__all__ = ["OrderFileReader"]
