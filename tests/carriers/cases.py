"""Which cases are for which carrier, and the README's table of them.

python -m tests.carriers.cases --write     writes the table into README.md
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from tests.carriers.simulators.bench import Bench
from tests.carriers.simulators.benches import BENCHES
from tests.carriers.simulators.server import World
from workstation.domain.values import Money
from workstation.ports.carrier import (
    CanCheckConnection,
    CanFindByReference,
    CanFindPickupPoints,
    CanGiveDocuments,
    CanList,
    CanManifest,
    CanRate,
    CanTrack,
    CanVoid,
    CarrierSpec,
    Feature,
    Payer,
    Signature,
)

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN, END = "<!-- carriers: begin -->", "<!-- carriers: end -->"
Applies = Callable[[Bench], bool]


@cache
def _carrier(key: str) -> Any:
    bench = next(one for one in BENCHES if one.key == key)
    world = World(bench.make)
    world.close()
    return bench.open(world)


def spec(bench: Bench) -> CarrierSpec:
    found: CarrierSpec = _carrier(bench.key).spec
    return found


def _can(capability: Any) -> Applies:
    return lambda bench: isinstance(_carrier(bench.key), capability)


def _has(feature: Feature) -> Applies:
    return lambda bench: feature in spec(bench).features


def _all(bench: Bench) -> bool:
    return True


APPLIES: Mapping[str, Applies] = {
    "specification": _all,
    "set-up": _all,
    "bought": _all,
    "read again": _all,
    "refused": _all,
    "wrong keys": _all,
    "expired token": lambda bench: bench.tokens,
    "429": _all,
    "5xx, cut": _all,
    "lost answer": _all,
    "recover": _can(CanFindByReference),
    "voided": lambda bench: _can(CanFindByReference)(bench) and _can(CanVoid)(bench),
    "duplicates": lambda bench: _can(CanFindByReference)(bench) and bench.doubles,
    "late label": lambda bench: bench.late,
    "rates": _can(CanRate),
    "void": _can(CanVoid),
    "tracking codes": _can(CanTrack),
    "codes complete": lambda bench: bench.documented is not None,
    "address too long": lambda bench: bool(bench.too_long),
    "odd letters": lambda bench: bool(bench.odd_letters),
    "missing fields": _all,
    "weight 0, country": _all,
    "not offered": _all,
    "all options": lambda bench: any(True for _ in options(bench, spec(bench))),
    "customs": _has(Feature.CUSTOMS),
    "pieces": _has(Feature.PIECES),
    "manifest": _can(CanManifest),
    "documents": _can(CanGiveDocuments),
    "lists both ways": _can(CanList),
    "pickup points": _can(CanFindPickupPoints),
    "connection": _can(CanCheckConnection),
    "strange number": _can(CanTrack),
    "own description": lambda bench: bench.official,
}
"""Case -> whether it is for this adapter; each has its tests in `test_conformance`."""


def options(bench: Bench, spec: CarrierSpec) -> Iterator[dict[str, Any]]:
    """What may be asked for beyond a plain parcel, one by one."""
    currency = (spec.limits.cod_currencies or ("EUR",))[0]
    money = Money(Decimal("85.50"), currency)
    offered: Mapping[Feature, dict[str, Any]] = {
        Feature.COD: {"cod": money},
        Feature.RECEIVER_PAYS: {"payer": Payer.RECEIVER},
        Feature.INSURANCE: {"insured": Money(Decimal(150), bench.currency)},
        Feature.SIGNATURE: {"signature": Signature.ADULT},
        Feature.PICKUP_POINT: {"pickup_point": bench.pickup_point},
    }
    for feature, change in offered.items():
        if feature in spec.features:
            yield change
    for danger in sorted(spec.dangers):
        yield {"danger": (danger,)}


def door(bench: Bench) -> str:
    """The call by which the connection check finds out about the keys."""
    return bench.door


def table() -> str:
    """The README's table: a row a case, a column a carrier; "–" is "not offered"."""
    head = ["case", *(spec(bench).name for bench in BENCHES)]
    rows = [head, ["---"] * len(head)]
    rows.append(["checked against", *(spec(bench).verified for bench in BENCHES)])
    rows.append(["a doubtful purchase is", *(_doubt(spec(bench)) for bench in BENCHES)])
    for name, applies in APPLIES.items():
        rows.append([name, *("✓" if applies(bench) else "–" for bench in BENCHES)])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _doubt(spec: CarrierSpec) -> str:
    return {"keyed": "repeated", "look_up": "looked up", "ask": "asked", "repeatable": "repeated"}[
        spec.buy_effect
    ]


def in_readme() -> str:
    """The table as it stands in README.md."""
    text = README.read_text(encoding="utf-8")
    return text.partition(BEGIN)[2].partition(END)[0].strip()


def write() -> None:
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    if "--write" in sys.argv:
        write()
    else:
        print(table())
