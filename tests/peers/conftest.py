"""The stage of the crash tests, for the long runs of `make peers` too."""

from __future__ import annotations

from tests.crash.conftest import stage

__all__ = ["stage"]
