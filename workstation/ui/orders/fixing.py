"""The address form of an order that cannot ship: the wrong field, why, and what was changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workstation.domain.preflight import UNFIT
from workstation.domain.values import OrderId
from workstation.ports.views import OrderDetail

ADDRESS_FIELDS = (
    "name",
    "company",
    "street",
    "street2",
    "district",
    "postcode",
    "city",
    "region",
    "country",
    "phone",
    "email",
)
REQUIRED = ("name", "street", "city", "country")


@dataclass(frozen=True, slots=True)
class FixForm:
    """An address to be put right. `field` is the wrong one ("" = not told), `reason` in words."""

    order_id: OrderId
    number: str
    values: Mapping[str, str]
    field: str
    reason: str
    carrier: str


def form_for(detail: OrderDetail, problem: str) -> FixForm:
    """Fill the form from the order; the newest refusal of a label names what was wrong."""
    order = detail.order
    values = {name: str(getattr(order.recipient, name)) for name in ADDRESS_FIELDS}
    values["email"] = values["email"] or order.email
    field, reason, carrier = "", problem, ""
    for row in sorted(detail.history, key=lambda event: event.at):
        if row.kind == "LabelRefused":
            field = str(row.payload.get("field", ""))
            reason = str(row.payload.get("reason", "")) or problem
            carrier = str(row.payload.get("carrier", ""))
        elif row.kind == "LabelBought":
            field, reason, carrier = "", problem, ""
    field = field.rpartition(".")[2]
    if field not in ADDRESS_FIELDS:
        field = _named_in(problem, values)
    return FixForm(order.id, order.number, values, field, reason, carrier)


def changed_fields(form: FixForm, values: Mapping[str, str]) -> dict[str, str]:
    """Only what differs from the stored address, trimmed; the country in capitals."""
    changes = {}
    for name, old in form.values.items():
        new = values.get(name, old).strip()
        new = new.upper() if name == "country" else new
        if new != old:
            changes[name] = new
    return changes


def missing_fields(values: Mapping[str, str]) -> tuple[str, ...]:
    """The required fields that are empty, in the order of the form."""
    return tuple(name for name in REQUIRED if not values.get(name, "").strip())


def _named_in(problem: str, values: Mapping[str, str]) -> str:
    """The field that pre-flight or a sentence names, else the first required one that is empty."""
    code = problem.removeprefix(UNFIT).removeprefix("no_")
    if code in ADDRESS_FIELDS:
        return code
    words = problem.lower().replace("_", " ").split()
    for name in ADDRESS_FIELDS:
        if name in words and name != "name":
            return name
    empty = missing_fields(values)
    return empty[0] if empty else ""
