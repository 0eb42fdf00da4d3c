"""The event log is kept for ever: it names ids and counts, never a person."""

from __future__ import annotations

import dataclasses
import inspect
import typing
from datetime import datetime

import pytest

from workstation.domain import events
from workstation.domain.values import OrderId

KINDS = [
    kind
    for _, kind in inspect.getmembers(events, inspect.isclass)
    if issubclass(kind, events.Event)
]
PERSONAL = {"name", "street", "city", "phone", "email", "to", "address", "recipient", "text"}


@pytest.mark.parametrize("kind", KINDS)
def test_an_event_names_its_order_and_no_person(kind: type[events.Event]) -> None:
    hints = typing.get_type_hints(kind)
    assert "order_id" in hints
    assert not PERSONAL & set(hints)
    plain = {getattr(hint, "__supertype__", hint) for hint in hints.values()}
    assert plain <= {int, str, bool, datetime}


def test_what_happened_cannot_be_changed_afterwards() -> None:
    happened = events.OrderReleased(OrderId(1))
    with pytest.raises(dataclasses.FrozenInstanceError):
        happened.order_id = OrderId(2)  # type: ignore[misc]
