"""Hold the branch coverage of the rules and the verbs: `check_coverage.py COVERAGE.json`.

Prints each gap of a layer below its floor as `file:line` or `file:line -> line` for a branch.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
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
    """Return each line and branch that no test took."""
    found = []
    for name, facts in files.items():
        found += [f"{name}:{line}" for line in facts["missing_lines"]]
        missing = set(facts["missing_lines"])
        for start, end in facts.get("missing_branches", ()):
            if start not in missing:
                found.append(f"{name}:{start} -> {end if end > 0 else 'exit'}")
    return found


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
        if reached < floor or not files:
            code = 1
            print("\n".join(f"  not covered: {gap}" for gap in gaps(files)) or "  no file measured")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
