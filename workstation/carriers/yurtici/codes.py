"""Yurtiçi Kargo's codes and ours; from its technical document V3, see README.md."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone

Meaning = tuple[Milestone, Incident | None]
ON = Milestone.IN_TRANSIT

EVENTS: Mapping[str, Meaning] = {
    "BD": (Milestone.ACCEPTED, None),  # the waybill is drawn up
    "YK": (ON, None),  # loaded
    "IN": (ON, None),  # unloaded
    "YY": (ON, Incident.MISROUTED),  # the reason "loaded wrongly"
}
"""Event, or its reason where that is not "OK" -> milestone and incident; the document names these
in its samples and has no full list; one that is not here is `UNKNOWN`.
"""
SMOOTH = "OK"

STATES: Mapping[str, Meaning] = {
    "NOP": (Milestone.NONE, None),
    "ISR": (Milestone.ACCEPTED, None),
    # "In delivery", but it holds from the invoice to the door: no more than "on its way".
    "IND": (ON, None),
    "DLV": (Milestone.DELIVERED, None),
    "CNL": (Milestone.NONE, Incident.CANCELLED),
    "ISC": (Milestone.NONE, Incident.CANCELLED),
    "BI": (Milestone.NONE, Incident.CANCELLED),
}
"""operationStatus, the parcel's state as a whole."""
GONE = frozenset({"CNL", "ISC", "BI"})

RETURNS: Mapping[str, Meaning] = {
    "0": (Milestone.RETURNING, None),
    "1": (Milestone.RETURNING, None),
    "2": (Milestone.RETURNING, None),
    "3": (Milestone.RETURNING, None),
    "4": (ON, None),
    "7": (ON, None),
    "8": (ON, None),
    "9": (Milestone.RETURNING, None),
    "10": (Milestone.RETURNED, None),
    "11": (ON, None),
}
"""rejectStatus; with 4, 7, 8 and 11 a return was begun and called off."""

REASONS: Mapping[str, Incident] = {
    "Adres Yanlış / Yetersiz": Incident.ADDRESS,
    "Adresin İki Farklı Yerde Olması": Incident.ADDRESS,
    "Alıcı Müşteriye Ulaşılamıyor (Tİ-HB)": Incident.NOBODY_HOME,
    "Çalışma Alanı Olmayan Adres": Incident.ADDRESS,
    "Fatura Üzerindeki Adres Farklı": Incident.ADDRESS,
    "Geri Dönüşlü Ürün Eksik Evrak Borçlandırması": Incident.OTHER,
    "Hasarlı Kargo İadesi": Incident.DAMAGED,
    "Alıcı Tarafından Kabul Edilmedi": Incident.REFUSED,
    "Ücretinden Dolayı Kabul Edilmedi": Incident.PAYMENT,
    "Müşteri Adresi Yok": Incident.ADDRESS,
    "Ürün Bedeli Tahsil Edilemedi(Tahsilatlı Gönderi)": Incident.PAYMENT,
    "Müşteri Taşınmış/Ayrılmış/Tatilde": Incident.ADDRESS,
    "Müşteri İsteği": Incident.OTHER,
    "Not Bırakıldığı Halde Alınmadı": Incident.UNCLAIMED,
    "Uluslararası İade": Incident.OTHER,
    "Varış Merkezi Hatası": Incident.MISROUTED,
    "Alıcı yok / İhbar Notlu": Incident.NOBODY_HOME,
}
"""The reason of a return -> incident."""

FIELDS: Mapping[str, str] = {
    "60018": "name", "82503": "name", "60019": "street", "82502": "street", "82505": "cod",
    "82506": "cod", "82507": "cod", "82508": "cod", "82509": "cod", "82510": "cod", "82511": "cod",
    "82512": "cod", "82513": "cod", "82514": "cod", "82515": "email", "82516": "phone",
    "82518": "cod", "80859": "client_ref", "82500": "client_ref", "60017": "client_ref",
    "82501": "client_ref",
}  # fmt: skip
"""errCode -> our field."""
EXISTS, NOT_FOUND, ALREADY, UNEXPECTED, DONE = "60020", "82519", "82520", "936", "0"
