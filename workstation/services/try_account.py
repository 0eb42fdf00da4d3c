"""A test label of a carrier account: bought where nothing costs, marked, given back, shown."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.domain.errors import NotConfigured, Refused, WorkstationError
from workstation.domain.values import Size, WorkId
from workstation.ports.carrier import BoughtLabel, CanVoid, LabelRequest
from workstation.ports.labels import MEDIA_4X6, LabelData
from workstation.services.check_device import ask_check
from workstation.services.look_at_devices import Answer
from workstation.services.preview_label import fitted_picture, picture
from workstation.services.works import Works

if TYPE_CHECKING:
    from workstation.services.floor import Floor

MARK = "TEST DO NOT SHIP"
"""Stands as the receiver's company and as the reference, so on the label itself."""
WEIGHT_G, SIZE = 500, Size(200, 150, 100)
DPI = 203


def ask_test_label(floor: Floor, key: str) -> WorkId:
    """Have an account's test label bought and drawn."""
    return ask_check(floor, f"test_label:{key}", f"carrier:{key}")


def buy_test_label(works: Works, key: str) -> Answer:
    """Buy a label from the shop to itself and draw it; it is given back where that can be.

    Raises `Refused` for an account at its carrier's live server, where it would cost money, and
    for what the carrier would not take.
    """
    carrier = works.carrier(key)
    account = works.settings.carrier(key)
    spec = carrier.spec
    if str(account.options.get("endpoint", _first_endpoint(works, key))) == "live":
        raise Refused(
            f"{spec.name} is set to the live server: a test label would cost money there.",
            "Check the connection instead, or choose the test server.",
            field="endpoint",
        )
    request = _request(works, key)
    problem = next(iter(carrier.check(request)), None)
    if problem is not None:
        raise Refused(problem.title, problem.advice, field=problem.field)
    bought = carrier.buy(request)
    back = _give_back(carrier, bought)
    shown = _draw(works, request, bought, spec.name)
    said = f"{spec.name} sold test label {bought.tracking_number}{back}."
    return Answer(shown.state, said, shown.data)


def _first_endpoint(works: Works, key: str) -> str:
    fields = works.carrier(key).spec.settings
    return next((one.choices[0] for one in fields if one.key == "endpoint" and one.choices), "")


def _request(works: Works, key: str) -> LabelRequest:
    spec = works.carrier(key).spec
    service = next(iter(spec.services), None)
    if service is None:
        raise NotConfigured(
            "Every service of this account is off.", "Switch one on.", setting="carriers"
        )
    sender = works.settings.shop.sender.address()
    with works.begin() as uow:
        stamp = format(int(uow.now().timestamp() * 1000), "X")
    return LabelRequest(
        client_ref=f"TEST{stamp}",
        service=service,
        sender=sender,
        recipient=replace(sender, company=MARK),
        weight_g=WEIGHT_G,
        size=SIZE,
        order_number="TEST",
        contents="TEST",
    )


def _give_back(carrier: object, bought: BoughtLabel) -> str:
    if not isinstance(carrier, CanVoid):
        return ""
    with suppress(WorkstationError):
        carrier.void(bought.tracking_number)
        return " and took it back"
    return ", and does not take it back"


def _draw(works: Works, request: LabelRequest, bought: BoughtLabel, name: str) -> Answer:
    if bought.format == "own" or not bought.content:
        data = LabelData(
            request.recipient,
            bought.tracking_number,
            sender=request.sender,
            carrier_name=name,
            references=("TEST",),
            weight_g=WEIGHT_G,
        )
        content = works.painter.render(data, language="png", media=MEDIA_4X6, dpi=DPI)
        return picture(content, MEDIA_4X6, DPI, "", "")
    found = works.painter.look(
        bought.content, claimed=bought.format, language="png", media=MEDIA_4X6, dpi=DPI
    )
    return fitted_picture(found, MEDIA_4X6, DPI, "", "")
