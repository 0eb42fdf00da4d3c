"""Every event that there is has its sentence."""

from __future__ import annotations

import dataclasses
import string

from tests.ui.desk_double import NOW
from workstation.domain.events import Event
from workstation.ports.views import EventRow
from workstation.ui.orders.history import sentence, sentences


def test_no_event_is_without_a_sentence_and_no_sentence_without_an_event() -> None:
    assert set(sentences()) == {kind.__name__ for kind in Event.__subclasses__()}


def test_a_sentence_names_only_what_its_event_carries() -> None:
    for kind in Event.__subclasses__():
        fields = {field.name for field in dataclasses.fields(kind)}
        pattern = sentences()[kind.__name__]
        wanted = {name for _, name, _, _ in string.Formatter().parse(pattern) if name}
        assert wanted <= fields, kind


def test_a_missing_value_is_a_dash_and_an_unknown_event_its_name() -> None:
    refused = EventRow(NOW, "LabelRefused", {"carrier": "acs"}, "Bench 1", "")
    assert sentence(refused).endswith("refused the label: –")
    assert sentence(EventRow(NOW, "FromTomorrow", {}, "", "")) == "FromTomorrow"
