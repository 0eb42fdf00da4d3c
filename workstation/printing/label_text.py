"""The texts of a label that come from outside: by name for checks, and made fit for paper."""

from __future__ import annotations

from dataclasses import fields, replace

from workstation.domain.values import Address
from workstation.ports.labels import LabelData
from workstation.printing.text import clean

_PLAIN = ("carrier_name", "service", "barcode_caption", "parcel_of", "position")


def texts_of(label: LabelData) -> tuple[tuple[str, str], ...]:
    """Give every text with the name of its field ("recipient.city"), empty ones left out."""
    named: list[tuple[str, str]] = []
    for who, address in (("recipient", label.recipient), ("sender", label.sender)):
        if address is not None:
            named += [
                (f"{who}.{part.name}", getattr(address, part.name)) for part in fields(address)
            ]
    named += [(name, getattr(label, name)) for name in _PLAIN]
    named += [(f"references[{at}]", text) for at, text in enumerate(label.references)]
    return tuple((name, text) for name, text in named if text)


def cleaned(label: LabelData) -> LabelData:
    """Give the label with every text made fit for paper; the barcode's own data stay untouched."""
    return replace(
        label,
        recipient=_clean_address(label.recipient),
        sender=_clean_address(label.sender) if label.sender else None,
        references=tuple(text for text in (clean(raw) for raw in label.references) if text),
        carrier_name=clean(label.carrier_name),
        service=clean(label.service),
        barcode_caption=clean(label.barcode_caption),
        parcel_of=clean(label.parcel_of),
        position=clean(label.position),
    )


def _clean_address(address: Address) -> Address:
    return Address(**{part.name: clean(getattr(address, part.name)) for part in fields(address)})
