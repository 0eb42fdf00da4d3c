"""What scales say, read strictly: a weight that is not sure is no weight."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.scales.hid_scale import hid_scales, read_report
from workstation.scales.protocols import (
    Reading,
    read_sma,
    read_toledo,
    with_even_parity,
    without_parity,
)


@pytest.mark.parametrize(
    ("answer", "unit", "reading"),
    [
        (b"\x0201.250\r", "kg", Reading(1250, True)),
        (b"\x0200.610N\r", "kg", Reading(610, True)),
        (b"\x02002.50\r", "lb", Reading(1134, True)),
        (b"\x02?!\r", "kg", Reading(0, False)),
        (b"\x02?\x22\r", "kg", Reading(0, True, "over")),
        (b"\x02?\x24\r", "kg", Reading(0, True, "under")),
        (b"\x02?\r\r", "kg", Reading(0, True, "under")),
        (b"01.250\r", "kg", None),
        (b"\x0201250\r", "kg", None),
        (b"\x0201.2", "kg", None),
    ],
)
def test_a_toledo_is_understood(answer: bytes, unit: str, reading: Reading | None) -> None:
    assert read_toledo(answer, unit=unit) == reading


@pytest.mark.parametrize(
    ("answer", "reading"),
    [
        (b"\n 1G       2.345kg \r", Reading(2345, True)),
        (b"\n 1G 2.345kg \r", Reading(2345, True)),
        (b"\n 1G       1.250kg_\r", Reading(1250, True)),
        (b"\nZ1G       0.000kg \r", Reading(0, True)),
        (b"\n 1GM      2.345kg \r", Reading(2345, False)),
        (b"\n 1G       5.00lb \r", Reading(2268, True)),
        (b"\n 1G      -0.020kg \r", Reading(0, True, "under")),
        (b"\nO1G   ------kg \r", Reading(0, True, "over")),
        (b"\nU1G   ------kg \r", Reading(0, True, "under")),
        (b"\nE1G       0.000kg \r", None),
        (b"\n 1G   ------kg \r", None),
        (b"\n?\r", None),
    ],
)
def test_the_makers_own_protocol_is_understood(answer: bytes, reading: Reading | None) -> None:
    assert read_sma(answer) == reading


@pytest.mark.parametrize(
    ("report", "reading"),
    [
        ([3, 4, 2, 0, 0xD2, 4], Reading(1234, True)),
        ([3, 4, 11, 0xFF, 0x2C, 1], Reading(850, True)),  # 30.0 oz
        ([3, 4, 3, 0xFD, 0xD2, 4], Reading(1234, True)),
        ([3, 4, 12, 0xFE, 0xF4, 1], Reading(2268, True)),
        ([3, 2, 2, 0, 0, 0], Reading(0, True)),
        ([3, 3, 2, 0, 0xD2, 4], Reading(1234, False)),
        ([3, 5, 2, 0, 0, 0], Reading(0, True, "under")),
        ([3, 6, 2, 0, 0xFF, 0xFF], Reading(0, True, "over")),
        ([3, 1, 2, 0, 0, 0], None),
        ([3, 7, 2, 0, 0, 0], None),
        ([3, 4, 10, 0, 1, 0], None),
        ([4, 4, 2, 0, 1, 0], None),
        ([3, 4, 2], None),
    ],
)
def test_a_report_of_a_usb_scale_is_understood(report: list[int], reading: Reading | None) -> None:
    assert read_report(bytes(report)) == reading


@given(st.binary(max_size=40))
def test_noise_is_never_a_weight_and_never_an_error(noise: bytes) -> None:
    for reading in (read_toledo(noise, unit="kg"), read_sma(noise), read_report(noise)):
        assert reading is None or reading.grams >= 0


def test_parity_is_added_and_taken_away() -> None:
    assert with_even_parity(b"W") == b"\xd7"
    plain = bytes(range(128))
    framed = with_even_parity(plain)
    assert all(byte.bit_count() % 2 == 0 for byte in framed)
    assert without_parity(framed) == plain


def test_scales_are_listed_by_their_page_or_their_maker() -> None:
    found = hid_scales(
        lambda: [
            {"vendor_id": 0x1234, "product_id": 1, "usage_page": 0x8D, "serial_number": "7",
             "manufacturer_string": "Acme", "product_string": "S1"},
            {"vendor_id": 0x0922, "product_id": 0x8003, "usage_page": 0},
            {"vendor_id": 0x046D, "product_id": 1, "usage_page": 1},
        ]
    )  # fmt: skip
    assert [(one.address, one.name, one.sure) for one in found] == [
        ("1234:0001:7", "Acme S1", True), ("0922:8003", "Dymo", False),
    ]  # fmt: skip
