"""A line that is half open: the kernel of a network of its own forgets the far side."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.peers
CHECKOUT = Path(__file__).resolve().parents[2]


def cut_at(point: str) -> dict[str, Any]:
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        pytest.skip("unshare or ip is not here (apt install util-linux iproute2)")
    alone = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
    allowed = subprocess.run([*alone, "ip", "link", "set", "lo", "up"], capture_output=True)
    if allowed.returncode != 0:
        pytest.skip("this account may not make a network of its own (unshare -n)")
    script = Path(__file__).with_name("half_open.py")
    done = subprocess.run(
        [*alone, sys.executable, str(script), point], capture_output=True, text=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-800:]
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_a_line_that_went_before_the_job_sends_nothing() -> None:
    told = cut_at("before")
    assert (told["state"], told["evidence"], told["whole"]) == ("nothing sent", "offline", False)


def test_a_line_that_goes_while_sending_leaves_a_doubt_and_not_a_wait_for_ever() -> None:
    told = cut_at("sending")
    assert (told["state"], told["whole"]) == ("doubtful", False)
    assert told["evidence"].startswith("The line broke after ")
    assert told["seconds"] < 5


def test_a_line_that_goes_before_the_proof_is_a_doubt_though_the_printer_has_it_all() -> None:
    told = cut_at("proof")
    assert (told["state"], told["whole"]) == ("doubtful", True)
    assert told["seconds"] < 5
