"""Hold the branch coverage of the rules and the verbs: `check_coverage.py COVERAGE.json`.

Prints each gap of a layer, line numbers or `line -> line` for a branch, whether it fails or not.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

FLOORS = {"workstation/domain": 100.0, "workstation/services": 95.0}


def layer_files(report: Mapping[str, Any], layer: str) -> dict[str, Mapping[str, Any]]:
    files = {name.replace("\\", "/"): facts for name, facts in report["files"].items()}
    return {name: facts for name, facts in sorted(files.items()) if name.startswith(f"{layer}/")}


def percent(files: Mapping[str, Mapping[str, Any]]) -> float:
    """Return covered lines and branches as a share of all, 0-100; nothing to cover is 100."""
    summaries = [facts["summary"] for facts in files.values()]
    # A file that no test loaded is listed without branches.
    wanted = sum(one["num_statements"] + one.get("num_branches", 0) for one in summaries)
    covered = sum(one["covered_lines"] + one.get("covered_branches", 0) for one in summaries)
    return 100.0 * covered / wanted if wanted else 100.0


def gaps(files: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Return, a file a line, each run of lines and each branch that no test took."""
    found = []
    for name, facts in files.items():
        missing = facts["missing_lines"]
        parts = [str(a) if a == b else f"{a}-{b}" for a, b in runs(missing)]
        for start, end in facts.get("missing_branches", ()):
            # A branch out of a line that never ran is the same gap.
            if start not in missing:
                parts.append(f"{start} -> {end if end > 0 else 'exit'}")
        if parts:
            found.append(f"{name}: {', '.join(parts)}")
    return found


def runs(lines: Sequence[int]) -> list[tuple[int, int]]:
    """Join neighbouring line numbers, ascending, to first and last of each run."""
    joined: list[tuple[int, int]] = []
    for line in lines:
        if joined and joined[-1][1] == line - 1:
            joined[-1] = (joined[-1][0], line)
        else:
            joined.append((line, line))
    return joined


def main(path: str) -> int:
    if not Path(path).exists():
        print("No coverage was measured.")
        return 1
    report = json.loads(Path(path).read_text(encoding="utf-8"))
    code = 0
    for layer, floor in FLOORS.items():
        files = layer_files(report, layer)
        reached = percent(files)
        print(f"{layer}: {reached:.1f} % of lines and branches, floor {floor:.0f} %")
        for gap in gaps(files):
            print(f"  not covered: {gap}")
        if reached < floor or not files:
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
