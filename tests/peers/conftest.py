"""The stage of the crash tests, and where `make peers` has put what it compares with."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.crash.conftest import stage

PEERS = Path(__file__).resolve().parents[2] / "build" / "peers"
# Behind everything else: no package of ours is taken from there.
sys.path.append(str(PEERS / "python"))

__all__ = ["stage"]
