"""One Qt application for all: pytest-qt's own, since a process can have only one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from workstation.printing.virtual.process import VirtualPrinter, start_virtual_printer


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    return qapp


@pytest.fixture(scope="session")
def shared_printer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VirtualPrinter]:
    printer = start_virtual_printer(tmp_path_factory.mktemp("printed") / "labels")
    yield printer
    printer.stop()


@pytest.fixture
def printer(shared_printer: VirtualPrinter) -> Iterator[VirtualPrinter]:
    """A virtual printer that ails nothing; what a test broke is mended behind it."""
    yield shared_printer
    for order in ("load_paper", "close_head", "resume", "wake", "reset"):
        shared_printer.control.do(order)
