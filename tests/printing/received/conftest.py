from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.printing.received.samples import PAINTER


@pytest.fixture(scope="session", autouse=True)
def reading_process_ends() -> Iterator[None]:
    yield
    PAINTER.close()
