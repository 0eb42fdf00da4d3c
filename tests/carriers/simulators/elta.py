"""ELTA Courier on loopback; every request is held against the schemas in ELTA's own WSDLs, and
each purchase against its table of fields (voucher.html) besides.
"""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

from tests.carriers.simulators.bench import Bench
from tests.carriers.simulators.boxnow import SHOP
from tests.carriers.simulators.field_table import Rule, complaints, text_of
from tests.carriers.simulators.official import Wsdl
from tests.carriers.simulators.server import XML, Asked, Reply, Sold
from workstation.carriers import soap
from workstation.carriers.elta import mapping

FOLDER = "elta/lib/spree_elta_courier/wsdl"
FILES = {
    "buy": Wsdl(f"{FOLDER}/CREATEAWB02.wsdl"),
    "documents": Wsdl(f"{FOLDER}/PELB64VG.wsdl"),
    "track": Wsdl(f"{FOLDER}/PELTT03.wsdl"),
}
SPACES = {"buy": mapping.CREATE, "documents": mapping.PRINT, "track": mapping.TRACE}
MONEY = Rule(r"\d{7}\.\d{2}", required=True)
NONE = Rule("")
ORDER = {
    "pel_user_code": Rule(r"\d{7}", required=True), "pel_user_pass": text_of(20, required=True),
    "pel_apost_code": text_of(9, required=True), "pel_apost_sub_code": text_of(9),
    "pel_paral_name": text_of(150, required=True),
    "pel_paral_address": text_of(150, required=True), "pel_paral_area": text_of(40),
    "pel_user_lang": NONE, "pel_paral_tk": Rule(r"\d{5}", required=True),
    "pel_paral_thl_1": Rule(r"2\d{9}"), "pel_paral_thl_2": Rule(r"69\d{8}"),
    "pel_service": Rule("[12]", required=True), "pel_baros": Rule(r"\d{6}\.\d{3}", required=True),
    "pel_temaxia": Rule(r"\d{3}", required=True), "pel_paral_sxolia": text_of(100),
    "pel_sur_1": Rule("[01]"), "pel_sur_2": Rule("[01]"), "pel_sur_3": Rule("[01]"),
    "pel_ant_poso": MONEY, "pel_asf_poso": MONEY,
    **{f"pel_ant_{name}{place}": NONE for name in ("poso", "date") for place in range(1, 5)},
    "pel_ref_no": text_of(30), "sideta_eidos": Rule("[12]", required=True), "pudo_station": NONE,
}  # fmt: skip
PASSWORD = "hidden1"


class EltaSide:
    """ELTA's books: the same reference twice is two shipments."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.called = "buy"
        for file in FILES.values():
            file.read_ahead()

    def call_of(self, asked: Asked) -> str:
        self.called = next(
            (call for call, space in SPACES.items() if f'"{space}"'.encode() in asked.content), ""
        )
        return self.called

    def answer(self, call: str, asked: Asked) -> Reply:
        self.checked += FILES[call].there
        self.violations += FILES[call].complaints(asked.content)
        given = soap.opened(asked.content)["READ"]
        if (given.get("pel_user_pass") or given.get("wpel_pass")) != PASSWORD:
            return self.wrong_keys()
        match call:
            case "buy":
                return self._sell(given)
            case "documents":
                found = [one for one in self.sold if given["vg_code"] in numbers_of(one)]
                if not found or found[0].late:
                    return said(call, {"st_flag": 8, "st_title": "Δεν βρέθηκε", "b64_string": ""})
                label = found[0].label.replace(found[0].number.encode(), given["vg_code"].encode())
                return said(call, {"b64_string": base64.b64encode(label).decode()})
        if given["wpel_vg"] not in [one.number for one in self.sold]:
            return said(call, {"st_flag": 8, "st_title": "Δεν βρέθηκε η αποστολή"})
        return said(call, self._trace())

    def refusal(self, call: str) -> Reply:
        return said(call, {"st_flag": 1, "st_title": "Λάθος Τ.Κ."})

    def wrong_keys(self) -> Reply:
        return said(self.called, {"st_flag": 3, "st_title": "Λάθος Κωδικός Ασφαλείας"})

    def _sell(self, order: Any) -> Reply:
        self.violations += complaints(order, ORDER, "READ")
        if not order["pel_paral_thl_1"] and not order["pel_paral_thl_2"]:
            return said("buy", {"st_flag": 7, "st_title": "Πρέπει Να Υπάρχει 1 Τηλέφωνο"})
        number = f"NZ{len(self.sold):09d}GR"
        label = b"%PDF-1.4 " + number.encode() + b"\xe2\xe3\n%%EOF"
        sold = Sold(order["pel_ref_no"], number, label, order, late=self.draws_later)
        self.sold.append(sold)
        return said("buy", {
            "vg_code": number, "return_vg": "", "epitagh_vg": "", "vg_child": numbers_of(sold)[1:],
        })  # fmt: skip

    def _trace(self) -> dict[str, Any]:
        told: dict[str, Any] = {"pod_date": "", "pod_time": "", "pod_name": "", "web_status": []}
        for place, code in enumerate(self.scans):
            time = f"{9 + place // 60:02d}{place % 60:02d}"
            if code == "POD":
                told |= {"pod_date": "20260302", "pod_time": time, "pod_name": "ΠΑΠΑΔΑΚΗ"}
            else:
                told["web_status"].append({
                    "web_date": "20260302", "web_time": time, "web_station": "ΑΘΗΝΑ",
                    "web_status_title": code, "web_remarks": "",
                })  # fmt: skip
        return told | {"web_status_counter": len(told["web_status"])}


def numbers_of(sold: Sold) -> list[str]:
    """The numbers of a shipment's boxes, its own first."""
    boxes = int(sold.order["pel_temaxia"])
    return [
        sold.number,
        *(f"{sold.number[:2]}9{place:02d}{sold.number[5:]}" for place in range(1, boxes)),
    ]


def said(call: str, fields: dict[str, Any]) -> Reply:
    whole = {"st_flag": 0, "st_title": "", **fields}
    return Reply(200, soap.envelope("READResponse", SPACES[call], whole), XML)


BENCH = Bench(
    key="elta",
    make=EltaSide,
    codes=mapping.MILESTONES,
    sender=SHOP,
    recipient=replace(SHOP, name="Ελένη Παπαδάκη", company="", street="Οδός Ερμού 25",
                      postcode="105 63", phone="+30 694 555 0134"),
    settings={"user_code": "0011111", "customer_code": "010101", "customer_sub_code": "0005"},
    secrets={"password": PASSWORD},
    missing=("phone", "postcode", "city", "street"),
    unknown_code="ΤΗΛΕΜΕΤΑΦΟΡΑ",
    door="track",
)  # fmt: skip
