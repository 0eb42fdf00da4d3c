"""A frozen request is read back as it was, also one that an earlier release froze."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.carriers.bench import label_request
from tests.carriers.simulators.bench import CUSTOMS
from workstation.domain.values import Money, Size
from workstation.ports.carrier import CashBy, Danger, Payer, Piece, Signature
from workstation.ports.carrier_request import as_plain, from_plain


def test_a_request_survives_being_frozen_as_json() -> None:
    request = label_request(
        cod=Money(Decimal("12.50"), "TRY"),
        cod_by=CashBy.CARD,
        payer=Payer.RECEIVER,
        pieces=(Piece("A1", 500, Size(100, 100, 100)), Piece("A2", 700)),
        insured=Money(Decimal(200), "EUR"),
        signature=Signature.ADULT,
        customs=replace(CUSTOMS, invoice_date=date(2026, 11, 20)),
        danger=(Danger.DRY_ICE,),
        pickup_point="P7",
        ship_on=date(2026, 11, 23),
    )
    assert from_plain(json.loads(json.dumps(as_plain(request)))) == request
    assert from_plain(json.loads(json.dumps(as_plain(label_request(size=None))))).size is None


def test_a_request_that_an_earlier_release_froze_is_read() -> None:
    request = label_request()
    plain = as_plain(request)
    for name in ("cod_by", "payer", "pieces", "insured", "signature", "customs", "danger"):
        del plain[name]
    assert from_plain(plain) == request


def test_one_box_goes_under_the_parcels_own_key() -> None:
    request = label_request()
    (box,) = request.boxes
    assert (box.key, box.weight_g) == (request.client_ref, request.weight_g)


def test_desi_is_volume_by_3000_rounded_up() -> None:
    assert Piece("A", 500, Size(300, 200, 151)).desi() == Decimal("3.1")
    assert Piece("A", 500, Size(300, 200, 150)).desi(Decimal(5000)) == Decimal("1.8")
    assert Piece("A", 500).desi() == 0


def test_the_goods_are_worth_what_their_lines_add_up_to() -> None:
    assert CUSTOMS.value == Money(Decimal("46.00"), "EUR")
