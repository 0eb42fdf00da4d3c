"""Aras Kargo's codes and ours; from its two documents, see README.md."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone

Meaning = tuple[Milestone, Incident | None]
ON, LATE, FAILED = Milestone.IN_TRANSIT, Milestone.DELAYED, Milestone.ATTEMPT_FAILED

EVENTS: Mapping[str, Meaning] = {
    "Şubede araç yükleme": (ON, None),
    "Aktarmada hat aracı indirme": (ON, None),
}
"""İŞLEM of a movement -> milestone and incident: words, of which the document names two; one that
is not here is `UNKNOWN`.
"""

STATES: Mapping[str, Meaning] = {
    "1": (Milestone.ACCEPTED, None),  # at the branch it started from
    "2": (ON, None),
    "3": (ON, None),  # at the branch that delivers
    "4": (Milestone.OUT_FOR_DELIVERY, None),
    "5": (Milestone.OUT_FOR_DELIVERY, Incident.OTHER),  # some of the boxes are delivered
    "6": (Milestone.DELIVERED, None),
    "7": (ON, Incident.MISROUTED),  # sent on to another branch
}
"""DURUM KODU, the parcel's state as a whole."""
DELIVERED, RETURNED = "6", "3"
"""DURUM KODU 6, and TİP KODU 3: it goes back to the sender."""

DELAYS: Mapping[str, Meaning] = {
    "AY": (FAILED, Incident.ADDRESS),
    "NT": (FAILED, Incident.NOBODY_HOME),
    "MD": (LATE, Incident.CARRIER),
    "TL": (LATE, Incident.OTHER),
    "ŞA": (Milestone.READY_FOR_PICKUP, None),
    "AD": (LATE, Incident.ADDRESS),
    "TG": (LATE, Incident.CARRIER),
    "AA": (FAILED, Incident.ADDRESS),
    "HT": (LATE, Incident.DAMAGED),
    "KG": (Milestone.CUSTOMS, Incident.CUSTOMS),
    "PR": (Milestone.READY_FOR_PICKUP, None),
    "ÜR": (FAILED, Incident.PAYMENT),
    "KE": (FAILED, Incident.REFUSED),
    "TT": (LATE, None),
    "PS": (LATE, Incident.OTHER),
    "TO": (LATE, Incident.WEATHER),
}
"""DEVİR KODU, why the parcel waits at its last branch."""
DELAY_IDS: Mapping[str, str] = {
    "10": "AY", "11": "NT", "12": "MD", "14": "TL", "15": "ŞA", "17": "AD", "18": "TG", "20": "AA",
    "22": "HT", "26": "KG", "32": "PR", "33": "ÜR", "34": "KE", "45": "TT", "47": "PS", "51": "TO",
}  # fmt: skip

FIELDS: Mapping[str, str] = {
    "934": "name", "938": "street", "939": "name", "940": "city", "941": "district", "942": "payer",
    "70018": "street", "70019": "order_number", "70020": "pieces", "70023": "size",
    "70024": "weight_g", "70030": "pieces", "70032": "payer", "70033": "cod", "70034": "cod",
    "70121": "order_number",
}  # fmt: skip
"""ResultCode -> our field, where a code has one meaning; else the words tell."""
WORDS = (("posta kodu", "postcode"), ("telefon", "phone"), ("alici adi ", "name"),
         ("alici adini", "name"), ("adres", "street"), ("ilce", "district"), ("sehir", "city"),
         ("il bilgisi", "city"), ("codamount", "cod"), ("iscod", "cod"), ("tahsilat", "cod"),
         ("payortype", "payer"), ("ucret alici", "payer"), ("volume", "size"), ("kg ", "weight_g"),
         ("parca", "pieces"), ("integrationcode", "client_ref"))  # fmt: skip
HELD = frozenset({"60022", "70029", "70031"})
"""ResultCodes of an order that stands there already and has its waybill."""
HELD_WORDS = ("daha once gonderilmis", "irsaliyesi kesil", "isleme tabii")
WRONG_KEYS, FAILED_INSIDE = frozenset({"1000", "-2"}), frozenset({
    "1001", "5000", "5002", "5003", "5004", "5005", "5006", "5007", "5008",
})  # fmt: skip
