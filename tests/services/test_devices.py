"""What the worker looks at when somebody asks: printers around, scales, pictures of labels."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from tests.fakes import FakeScale
from tests.services.shop import Shop
from workstation.domain.values import ParcelId, WorkId
from workstation.ports.devices import FoundPrinter
from workstation.ports.labels import PrinterState, Tuning
from workstation.ports.scales import FoundScale
from workstation.services.check_device import (
    ask_find,
    ask_preview,
    ask_probe,
    ask_state,
    ask_trial_picture,
    ask_weight,
    check_data,
    check_result,
)

ZEBRA = FoundPrinter(
    "usb", "X1", "usb", "Zebra", "ZD421", "X1", ("zpl",), 203, PrinterState.READY, ""
)
LASER = FoundPrinter("ipp", "ipp://laser/ipp", "mdns", note="Make a queue first.")


def answered(shop: Shop, work: WorkId) -> tuple[str, str, Mapping[str, Any]]:
    assert check_data(shop.floor, work) == {}
    shop.wait(1)
    return (*check_result(shop.floor, work), check_data(shop.floor, work))


def test_what_is_around_is_found_and_told_as_plain_values(any_shop: Shop) -> None:
    any_shop.finder.there = (ZEBRA, LASER)
    any_shop.scales = (FoundScale("hid", "0922:8003", "Dymo M10"),)
    state, sentence, data = answered(any_shop, ask_find(any_shop.floor))
    assert (state, sentence) == ("well", "2 printers, 1 scales.")
    zebra, laser = data["printers"]
    assert (zebra["name"], zebra["state"], zebra["usable"]) == ("Zebra ZD421", "ready", True)
    assert zebra["settings"]["address"] == "X1"
    assert (laser["state"], laser["usable"], laser["note"]) == ("", False, "Make a queue first.")
    (scale,) = data["scales"]
    assert scale == {"kind": "hid", "address": "0922:8003", "name": "Dymo M10", "sure": True}


def test_one_address_is_asked(shop: Shop) -> None:
    shop.finder.at["10.0.0.9"] = replace(ZEBRA, kind="tcp", address="10.0.0.9:9100")
    state, sentence, data = answered(shop, ask_probe(shop.floor, "10.0.0.9"))
    assert (state, sentence) == ("well", "Zebra ZD421")
    assert data["printers"][0]["settings"]["host"] == "10.0.0.9"
    assert answered(shop, ask_probe(shop.floor, "10.0.0.8"))[0] == "trouble"


def test_a_program_without_a_search_says_so(shop: Shop) -> None:
    shop.finder = None  # type: ignore[assignment]
    assert answered(shop, ask_find(shop.floor))[2] == {"printers": [], "scales": []}
    assert answered(shop, ask_probe(shop.floor, "x"))[0] == "trouble"


def test_a_printer_is_asked_how_it_is_without_printing(shop: Shop) -> None:
    shop.printer.state = PrinterState.HEAD_OPEN
    state, sentence, data = answered(shop, ask_state(shop.floor, "zebra"))
    assert (state, data) == ("trouble", {"printer": "head_open"})
    assert "head open" in sentence
    assert shop.database.views.printer_states() == {"zebra": "head_open"}
    shop.printer.state = PrinterState.READY
    assert answered(shop, ask_state(shop.floor, "zebra"))[0] == "well"
    assert not shop.printer.printed


def test_a_scale_is_asked_for_what_lies_on_it(shop: Shop) -> None:
    assert answered(shop, ask_weight(shop.floor))[0] == "trouble"
    shop.scale = FakeScale(shop.database.clock, grams=612)
    state, sentence, data = answered(shop, ask_weight(shop.floor))
    assert (state, sentence) == ("well", "612 g, steady.")
    assert data.items() >= {"grams": 612, "stable": True, "trouble": ""}.items()
    shop.scale.stable = False
    assert answered(shop, ask_weight(shop.floor))[1] == "612 g, moving."
    shop.scale.gone = True
    assert answered(shop, ask_weight(shop.floor))[0] == "trouble"


def test_a_test_label_is_drawn_as_a_picture_and_uses_no_number(shop: Shop) -> None:
    shop.printer.tuning = Tuning(move_x_dmm=5)
    state, _, data = answered(shop, ask_trial_picture(shop.floor, "zebra"))
    assert (state, data["media"], data["dpi"]) == ("well", "4x6", 203)
    assert b64decode(data["png"]).startswith(b"png 203 trial 0 ")
    assert shop.painter.tunings == [Tuning(move_x_dmm=5)]
    assert not shop.printer.printed


def test_a_printer_that_is_not_set_up_yet_can_be_shown_on_usual_paper(shop: Shop) -> None:
    assert answered(shop, ask_trial_picture(shop.floor, "new"))[2]["media"] == "4x6"


@pytest.mark.parametrize("own", [True, False])
def test_a_label_is_shown_as_the_printer_would_print_it(shop: Shop, own: bool) -> None:
    shop.carrier.own_label = own
    parcel = shop.pack()
    before = len(shop.printer.printed)
    state, _, data = answered(shop, ask_preview(shop.floor, parcel.id, ""))
    assert (state, data["printer"], data["why"]) == ("well", "zebra", "")
    shown = b64decode(data["png"])
    assert shown.startswith(b"png 203 " if own else b"^XA")
    assert len(shop.printer.printed) == before


def test_a_carriers_label_says_what_becomes_of_it(shop: Shop) -> None:
    data = answered(shop, ask_preview(shop.floor, shop.pack().id, ""))[2]
    assert (data["how"], data["cut"], data["pages"], data["told"]) == ("as_it_came", False, 1, "")
    shop.set(printers=[])
    shop.wait(1)
    assert answered(shop, ask_preview(shop.floor, shop.parcel().id, ""))[2]["printer"] == ""


def test_a_preview_names_the_route_and_follows_it(shop: Shop) -> None:
    shop.carrier.own_label = True
    shop.set(routes=[{"name": "turned", "printer": "zebra", "dpi": 300, "rotation": 180}])
    parcel = shop.pack()
    data = answered(shop, ask_preview(shop.floor, parcel.id, ""))[2]
    assert (data["why"], data["dpi"]) == ("turned", 300)
    assert shop.painter.tunings[-1].rotation == 180
    assert answered(shop, ask_preview(shop.floor, parcel.id, "zebra"))[2]["why"] == ""


def test_without_a_printer_a_label_is_shown_on_usual_paper(shop: Shop) -> None:
    shop.carrier.own_label = True
    parcel = shop.pack()
    shop.set(printers=[])
    assert answered(shop, ask_preview(shop.floor, parcel.id, ""))[2]["printer"] == ""


def test_a_parcel_without_a_label_has_no_picture(shop: Shop) -> None:
    state, sentence, data = answered(shop, ask_preview(shop.floor, ParcelId(404), ""))
    assert (state, data) == ("trouble", {})
    assert "no label yet" in sentence
