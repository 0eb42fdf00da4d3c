"""Orders in words: every state of an order as a sentence on the screen."""

from __future__ import annotations

from typing import assert_never

from workstation.domain.changes import CHANGED
from workstation.domain.preflight import UNFIT, Unfit
from workstation.domain.shipments import Parcel, ParcelStatus
from workstation.ports.views import OrderFilter, OrderRow
from workstation.ui.orders.importing import Step
from workstation.ui.orders.risk import Risk, RiskKind, StateKind, state_of
from workstation.ui.words import isolate, translate


def chip(chosen: OrderFilter) -> str:
    """The word on a filter chip."""
    match chosen:
        case OrderFilter.TO_SHIP:
            return translate("Orders", "To ship")
        case OrderFilter.CANNOT_SHIP:
            return translate("Orders", "Cannot ship")
        case OrderFilter.PARTIAL:
            return translate("Orders", "Part-shipped")
        case OrderFilter.ON_HOLD:
            return translate("Orders", "On hold")
        case OrderFilter.SHIPPED:
            return translate("Orders", "Shipped")
        case OrderFilter.ALL:
            return translate("Orders", "All")
    assert_never(chosen)


def empty(chosen: OrderFilter, search: str) -> tuple[str, str]:
    """What an empty list says: one headline and what to do next."""
    if search:
        return (
            translate("Orders", "Nothing found"),
            translate(
                "Orders", "No order here matches “{text}”. Look under All, or clear the search."
            ).format(text=search),
        )
    match chosen:
        case OrderFilter.TO_SHIP:
            return (
                translate("Orders", "Nothing to ship"),
                translate("Orders", "Press I to bring in an order file."),
            )
        case OrderFilter.CANNOT_SHIP:
            return (
                translate("Orders", "Everything can ship"),
                translate("Orders", "Orders with a wrong address or without payment appear here."),
            )
        case OrderFilter.PARTIAL:
            return (
                translate("Orders", "Nothing is owed"),
                translate("Orders", "Orders of which a part has left appear here."),
            )
        case OrderFilter.ON_HOLD:
            return (
                translate("Orders", "Nothing is on hold"),
                translate("Orders", "H holds the order under the cursor."),
            )
        case OrderFilter.SHIPPED:
            return (
                translate("Orders", "Nothing has left yet"),
                translate("Orders", "An order is here once all its parcels were scanned out."),
            )
        case OrderFilter.ALL:
            return (
                translate("Orders", "No orders yet"),
                translate("Orders", "Press I to bring in an order file."),
            )
    assert_never(chosen)


def risk(of: Risk) -> str:
    """The first column."""
    match of.kind:
        case RiskKind.LATE:
            return translate("Orders", "Late by %n day(s)", None, of.days)
        case RiskKind.CANNOT_SHIP:
            return translate("Orders", "Cannot ship")
        case RiskKind.TODAY:
            return translate("Orders", "Due today")
        case RiskKind.SPARE:
            return translate("Orders", "%n day(s) spare", None, of.days)
        case RiskKind.NO_PROMISE:
            return translate("Orders", "No date promised")
        case RiskKind.OVER:
            return "–"
    assert_never(of.kind)


def state(row: OrderRow) -> str:
    """The last column."""
    kind = state_of(row)
    match kind:
        case StateKind.READY:
            return translate("Orders", "Ready")
        case StateKind.PROBLEM:
            return problem(row.problem)
        case StateKind.HELD_BY:
            return translate("Orders", "{bench} packs").format(bench=isolate(row.held_by))
        case StateKind.ON_HOLD:
            if row.problem:
                return translate("Orders", "On hold: {reason}").format(reason=problem(row.problem))
            return translate("Orders", "On hold")
        case StateKind.PART:
            return translate("Orders", "Part: %n to come", None, row.owed)
        case StateKind.LATER:
            return translate("Orders", "Ships later")
        case StateKind.PACKED:
            return translate("Orders", "Packed")
        case StateKind.SHIPPED:
            return translate("Orders", "Shipped")
        case StateKind.CANCELLED:
            return translate("Orders", "Cancelled")
    assert_never(kind)


def problem(text: str) -> str:
    """Why an order cannot ship: what pre-flight found in words, anything else as it was told."""
    code = text.removeprefix(UNFIT)
    if code.startswith(CHANGED):
        return translate("Orders", "Changed by the shop")
    return unfit(Unfit(code)) if code in set(Unfit) else code


def unfit(of: Unfit) -> str:
    """What pre-flight found."""
    match of:
        case Unfit.CANCELLED:
            return translate("Orders", "Cancelled")
        case Unfit.UNPAID:
            return translate("Orders", "Unpaid")
        case Unfit.NO_NAME:
            return translate("Orders", "No name")
        case Unfit.NO_STREET:
            return translate("Orders", "No street")
        case Unfit.NO_CITY:
            return translate("Orders", "No city")
        case Unfit.NO_COUNTRY:
            return translate("Orders", "No country")
        case Unfit.NO_LINES:
            return translate("Orders", "No items")
    assert_never(of)


def field(name: str) -> str:
    """A field of an address."""
    known = {
        "name": translate("Orders", "Name"),
        "company": translate("Orders", "Company"),
        "street": translate("Orders", "Street and number"),
        "street2": translate("Orders", "Second line"),
        "district": translate("Orders", "District"),
        "postcode": translate("Orders", "Postcode"),
        "city": translate("Orders", "City"),
        "region": translate("Orders", "Region"),
        "country": translate("Orders", "Country, two letters"),
        "phone": translate("Orders", "Phone"),
        "email": translate("Orders", "E-mail"),
    }
    return known.get(name, name)


def step(of: Step, *, file: str, rows: int) -> str:
    """Where an order file stands, as one sentence."""
    match of:
        case Step.CHOOSE:
            return translate("Orders", "Choose an order file: CSV, TSV or XLSX, from any shop.")
        case Step.READING:
            return translate("Orders", "Reading {file} …").format(file=isolate(file))
        case Step.CHECK:
            return translate(
                "Orders", "{file}: %n row(s) read. Nothing is stored yet.", None, rows
            ).format(file=isolate(file))
        case Step.IMPORTING:
            return translate("Orders", "Bringing in {file} …").format(file=isolate(file))
        case Step.REPORT:
            return translate("Orders", "{file} is in.").format(file=isolate(file))
    assert_never(of)


def column(name: str) -> str:
    """A field of a reading plan in plain words."""
    known = {
        "number": translate("Orders", "Order number"),
        "placed_at": translate("Orders", "Order date"),
        "name": translate("Orders", "Recipient"),
        "first_name": translate("Orders", "First name"),
        "last_name": translate("Orders", "Last name"),
        "company": translate("Orders", "Company"),
        "street": translate("Orders", "Street"),
        "street2": translate("Orders", "Second address line"),
        "district": translate("Orders", "District"),
        "city": translate("Orders", "City"),
        "region": translate("Orders", "Region"),
        "postcode": translate("Orders", "Postcode"),
        "country": translate("Orders", "Country"),
        "phone": translate("Orders", "Phone"),
        "email": translate("Orders", "E-mail"),
        "language": translate("Orders", "Language"),
        "note": translate("Orders", "Customer’s note"),
        "service": translate("Orders", "Shipping method"),
        "payment": translate("Orders", "Payment method"),
        "paid": translate("Orders", "Payment status"),
        "status": translate("Orders", "Order status"),
        "fulfilment": translate("Orders", "Fulfilment status"),
        "cancelled": translate("Orders", "Cancelled at"),
        "cod": translate("Orders", "Cash on delivery"),
        "outstanding": translate("Orders", "Outstanding balance"),
        "total": translate("Orders", "Order total"),
        "currency": translate("Orders", "Currency"),
        "sku": translate("Orders", "Article code"),
        "item": translate("Orders", "Article"),
        "variant": translate("Orders", "Variant"),
        "barcode": translate("Orders", "Barcode"),
        "quantity": translate("Orders", "Quantity"),
        "price": translate("Orders", "Unit price"),
        "weight": translate("Orders", "Unit weight"),
        "shelf": translate("Orders", "Shelf"),
        "picture": translate("Orders", "Picture"),
        "ships_around": translate("Orders", "Ships around"),
        "line_shipped": translate("Orders", "Line’s fulfilment"),
        "needs_shipping": translate("Orders", "Requires shipping"),
        "pickup_point": translate("Orders", "Pickup point"),
        "insured": translate("Orders", "Insured value"),
        "signature": translate("Orders", "Signature"),
        "payer": translate("Orders", "Who pays the freight"),
        "tax_number": translate("Orders", "Recipient’s tax number"),
        "hs_code": translate("Orders", "HS code"),
        "origin": translate("Orders", "Country of origin"),
        "goods": translate("Orders", "Customs description"),
        "maker_code": translate("Orders", "Maker’s code"),
        "danger": translate("Orders", "Dangerous goods"),
    }
    return known.get(name, name)


def parcel(of: Parcel) -> str:
    """Where one box of the order stands."""
    match of.status:
        case ParcelStatus.OPEN:
            return translate("Orders", "on the bench, %n item(s)", None, of.count)
        case ParcelStatus.PACKED:
            return translate("Orders", "packed, %n item(s)", None, of.count)
        case ParcelStatus.HANDED_OVER:
            return translate("Orders", "handed over, %n item(s)", None, of.count)
        case ParcelStatus.CLOSED:
            return translate("Orders", "arrived, %n item(s)", None, of.count)
        case ParcelStatus.CANCELLED:
            return translate("Orders", "cancelled")
    assert_never(of.status)
