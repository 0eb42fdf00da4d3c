"""How long a "not found" is not believed: the carrier's own time, unless its account says else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.carriers.bench import HandClock
from workstation.bootstrap import make_carrier
from workstation.carriers.smsa.mapping import SPEC
from workstation.config import CarrierSettings, Settings


@pytest.mark.parametrize(
    ("options", "seconds"), [({}, SPEC.settle_seconds), ({"settle_seconds": 9.0}, 9.0)]
)
def test_an_account_settles_as_its_carrier_does_unless_it_says_otherwise(
    options: dict[str, Any], seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACKBENCH_SECRET_CARRIER_MINE_PASS_KEY", "key")
    account = CarrierSettings(key="mine", kind="smsa", options=options)
    carrier = make_carrier(account, installation=Settings(), clock=HandClock())
    assert carrier.spec.settle_seconds == seconds
