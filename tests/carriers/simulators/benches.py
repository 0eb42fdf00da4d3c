"""All adapters with a conformance row, in the order of the table."""

from __future__ import annotations

from tests.carriers.simulators import (
    acs,
    aramex,
    aras,
    boxnow,
    easypost,
    elta,
    fedex,
    hepsijet,
    mng,
    mydhl,
    shipengine,
    smsa,
    ups,
    usps,
    yurtici,
)
from tests.carriers.simulators.bench import Bench

BENCHES: tuple[Bench, ...] = (
    ups.BENCH,
    easypost.BENCH,
    shipengine.BENCH,
    fedex.BENCH,
    usps.BENCH,
    mydhl.BENCH,
    aramex.BENCH,
    smsa.BENCH,
    yurtici.BENCH,
    aras.BENCH,
    hepsijet.BENCH,
    mng.BENCH,
    boxnow.BENCH,
    elta.BENCH,
    acs.BENCH,
)
