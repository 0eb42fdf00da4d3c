"""The address form names the wrong field and sends only what was changed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.ui.desk_double import NOW, story
from workstation.domain.preflight import UNFIT, Unfit
from workstation.ports.views import EventRow, OrderDetail
from workstation.ui.orders.fixing import changed_fields, form_for, missing_fields


def detail(*events: EventRow) -> OrderDetail:
    return OrderDetail(story()[0], (), events)


def refused(field: str, *, minutes: int = 0) -> EventRow:
    payload = {"field": field, "reason": "Too short.", "carrier": "demo"}
    return EventRow(NOW + timedelta(minutes=minutes), "LabelRefused", payload, "", "")


def test_the_newest_refusal_names_field_reason_and_carrier() -> None:
    form = form_for(detail(refused("recipient.phone", minutes=2), refused("city")), "")
    assert (form.field, form.reason, form.carrier) == ("phone", "Too short.", "demo")


def test_a_refusal_that_was_overcome_is_forgotten() -> None:
    bought = EventRow(NOW + timedelta(minutes=5), "LabelBought", {}, "", "")
    form = form_for(detail(refused("phone"), bought), "")
    assert (form.field, form.carrier) == ("", "")


@pytest.mark.parametrize(
    ("problem", "field"),
    [
        (UNFIT + Unfit.NO_STREET, "street"),
        (UNFIT + Unfit.NO_NAME, "name"),
        ("The carrier needs a phone number", "phone"),
        (UNFIT + Unfit.UNPAID, ""),
    ],
)
def test_pre_flight_names_the_field_too(problem: str, field: str) -> None:
    assert form_for(detail(), problem).field == field


def test_only_changes_are_sent_trimmed_and_the_country_in_capitals() -> None:
    form = form_for(detail(), "")
    given = {**form.values, "phone": " 0555 ", "country": "gr", "city": form.values["city"] + " "}
    assert changed_fields(form, given) == {"phone": "0555", "country": "GR"}


def test_what_is_required_and_empty_is_named_in_the_forms_order() -> None:
    assert missing_fields({"name": "A", "street": " ", "city": "", "country": "TR"}) == (
        "street",
        "city",
    )
