"""One library, one room: the finer rules, below what import-linter can tell apart."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "workstation"


def imports(path: Path) -> Iterator[str]:
    """Yield the module names that a file imports when it runs, the type checker's own left out."""
    waiting: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            waiting += node.orelse
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        else:
            waiting += ast.iter_child_nodes(node)


def qt_modules(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imports(path) if name.startswith("PySide6.")}


def test_imports_are_found_wherever_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "sample.py"
    path.write_text(
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    from PySide6.QtWidgets import QLabel\n"
        "def later():\n    import PySide6.QtGui\n",
        encoding="utf-8",
    )
    assert qt_modules(path) == {"QtGui"}


def test_the_label_painter_uses_no_part_of_qt_but_the_painting() -> None:
    painters = list((PACKAGE / "printing").rglob("*.py"))
    used = set().union(*(qt_modules(path) for path in painters))
    assert used <= {"QtGui", "QtCore"}


def test_presenters_decide_without_qt() -> None:
    presenters = [path for path in (PACKAGE / "ui").rglob("*.py") if "presenter" in path.stem]
    at_fault = {path.relative_to(PACKAGE).as_posix(): qt_modules(path) for path in presenters}
    assert not {name: used for name, used in at_fault.items() if used}


def test_the_composition_root_builds_no_window() -> None:
    """So that the worker and the command line never load a screen."""
    roots = [*PACKAGE.glob("bootstrap.py"), *(PACKAGE / "bootstrap").rglob("*.py")]
    used = {name for path in roots for name in imports(path)}
    assert not {name for name in used if name.startswith(("workstation.ui", "PySide6"))}


def test_screens_read_no_settings() -> None:
    used = {name for path in (PACKAGE / "ui").rglob("*.py") for name in imports(path)}
    assert not {name for name in used if name.startswith("workstation.config")}


def test_the_rules_use_the_standard_library_alone() -> None:
    foreign = {
        f"{path.name}: {name}"
        for path in (PACKAGE / "domain").rglob("*.py")
        for name in imports(path)
        if (top := name.split(".")[0]) not in sys.stdlib_module_names and top != "workstation"
    }
    assert not foreign
