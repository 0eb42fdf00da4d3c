"""DHL eCommerce Türkiye (MNG) on loopback; its descriptions lie behind its portal's door, so each
order is held against a table of the fields on which public clients agree.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.carriers.simulators.bench import TURKISH, Bench
from tests.carriers.simulators.field_table import Rule, complaints, text_of
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.mng import mapping

WHOLE, BIT = Rule(r"[1-9]\d*", required=True), Rule("[01]", required=True)
AMOUNT = Rule(r"\d+(\.\d{1,2})?", required=True)
ORDER = {
    "referenceId": Rule("[A-Z0-9][A-Z0-9_-]{4,39}", required=True),
    "barcode": Rule("[A-Z0-9][A-Z0-9_-]{4,39}", required=True), "billOfLandingId": text_of(20),
    "isCOD": BIT, "codAmount": AMOUNT, "shipmentServiceType": Rule("[1-7]", required=True),
    "packagingType": Rule("[1-9]", required=True), "content": text_of(200, required=True),
    "smsPreference1": BIT, "smsPreference2": BIT, "smsPreference3": BIT,
    "paymentType": Rule("[123]", required=True), "deliveryType": Rule("[12]", required=True),
    "description": text_of(200), "marketPlaceShortCode": text_of(20),
    "marketPlaceSaleCode": text_of(40),
}  # fmt: skip
PIECE = {
    "barcode": Rule("[A-Z0-9_-]{5,40}", required=True),
    "desi": WHOLE,
    "kg": WHOLE,
    "content": text_of(200),
}
RECIPIENT = {
    "customerId": Rule(), "refCustomerId": text_of(40), "cityCode": WHOLE,
    "cityName": text_of(40, required=True), "districtCode": WHOLE,
    "districtName": text_of(40, required=True), "address": text_of(250, required=True),
    "bussinessPhoneNumber": text_of(10), "email": text_of(100), "taxOffice": text_of(60),
    "taxNumber": text_of(11), "fullName": text_of(200, required=True),
    "homePhoneNumber": text_of(10), "mobilePhoneNumber": Rule(r"\d{10}", required=True),
}  # fmt: skip
BARCODE = {
    "referenceId": ORDER["referenceId"], "billOfLandingId": text_of(20), "isCOD": BIT,
    "codAmount": AMOUNT, "packagingType": ORDER["packagingType"],
    "printReferenceBarcodeOnError": BIT, "message": text_of(200),
    **{f"additionalContent{place}": text_of(200) for place in range(1, 5)},
    "orderPieceList": Rule(),
}  # fmt: skip
CALLS = (
    (mapping.TOKEN, "token"), (mapping.ORDER, "buy"), (mapping.GET_ORDER, "find"),
    (mapping.STATUS, "status"), (mapping.CANCEL_ORDER, "void"), (mapping.CANCEL_SHIPMENT, "void"),
    (mapping.BARCODE, "draw"), (mapping.TRACK, "track"), (mapping.CITIES, "cities"),
    (mapping.DISTRICTS, "districts"),
)  # fmt: skip


class MngSide:
    """MNG's books: a reference is used once."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.tokens = 0
        self.drawn: set[str] = set()
        """References whose label was drawn, and which have a shipment since."""

    def call_of(self, asked: Asked) -> str:
        return next((call for path, call in CALLS if asked.path.startswith(path)), "")

    def answer(self, call: str, asked: Asked) -> Reply:
        self.checked += 1
        if asked.headers.get("x-ibm-client-secret") != "hidden-application":
            return self.wrong_keys()
        if call == "token":
            wanted = {"customerNumber": "312947702", "password": "hidden-secret", "identityType": 1}
            if asked.json != wanted:
                return self.wrong_keys()
            self.tokens += 1
            return json_reply([{"jwt": f"token-{self.tokens}", "refreshToken": "r"}])
        if asked.token not in {f"token-{n + 1}" for n in range(self.tokens)}:
            return self.wrong_keys()
        number = asked.path.rpartition("/")[2]
        match call:
            case "cities":
                return json_reply(
                    [{"code": "34", "name": "İSTANBUL"}, {"code": "6", "name": "ANKARA"}]
                )
            case "districts":
                return json_reply([{"code": "1421", "name": "KADIKÖY", "cityCode": "34"}])
            case "buy":
                return self._sell(asked.json)
            case "draw":
                return self._draw(asked.json)
            case "find":
                return self._found(number)
            case "status":
                shipment = f"61{number}" if number in self.drawn else ""
                return json_reply({"referenceId": number, "shipmentId": shipment,
                                   "shipmentStatusCode": 1})  # fmt: skip
            case "void":
                return self._cancel(number, asked.json)
        return json_reply([event(*pair) for pair in enumerate(self.scans)])

    def refusal(self, call: str) -> Reply:
        return failed("20010", "Posta kodu geçersiz")

    def wrong_keys(self) -> Reply:
        return failed("401", "Invalid client id or secret.", 401)

    def _sell(self, order: Any) -> Reply:
        self.violations += complaints(order["order"], ORDER, "order")
        self.violations += complaints(order["recipient"], RECIPIENT, "recipient")
        for piece in order["orderPieceList"]:
            self.violations += complaints(piece, PIECE, "orderPieceList")
        reference = order["order"]["referenceId"]
        if self._held(reference):
            return failed("3002", "BU SİPARİS NUMARASINA AİT KAYIT ZATEN VAR!", 500)
        label = f"^XA^FO50,50^BCN,100^FD{reference}^FS^XZ".encode()
        self.sold.append(Sold(reference, reference, label, order))
        return json_reply([{"orderInvoiceId": "1289", "orderInvoiceDetailId": "7",
                            "shipperBranchCode": "34"}])  # fmt: skip

    def _draw(self, asked: Any) -> Reply:
        self.violations += complaints(asked, BARCODE, "createbarcode")
        (held,) = self._held(asked["referenceId"])
        if self.draws_later:
            return failed("20001", "VARIŞ ŞUBESİ BULUNAMADI", 500)
        self.drawn.add(held.number)
        labels = [
            {"pieceNumber": place, "value": held.label.decode()}
            for place, _ in enumerate(asked["orderPieceList"], start=1)
        ]
        return json_reply([{"referenceId": held.number, "invoiceId": "55",
                            "shipmentId": f"61{held.number}", "barcodes": labels}])  # fmt: skip

    def _found(self, number: str) -> Reply:
        held = self._held(number)
        if not held:
            return failed("4004", "Sipariş bulunamadı", 404)
        return json_reply([held[0].order])

    def _cancel(self, number: str, body: Any) -> Reply:
        reference = body["referenceId"] if body else number
        held = self._held(reference)
        if not held:
            return failed("4004", "Sipariş bulunamadı", 404)
        if bool(body) != (reference in self.drawn):
            self.violations.append("the wrong way of cancelling")
        held[0].voided = True
        return json_reply({"message": "OK"})

    def _held(self, reference: str) -> list[Sold]:
        return [one for one in self.sold if one.number == reference and not one.voided]


def failed(code: str, words: str, status: int = 400) -> Reply:
    return json_reply({"error": {"Code": code, "Message": "Hata", "Description": words}}, status)


def event(place: int, code: str) -> dict[str, str]:
    return {
        "referenceId": "R", "eventSequence": str(place), "eventStatus": code.replace("_", " "),
        "eventDateTime": f"02-03-2026 {9 + place // 60:02d}:{place % 60:02d}:00",
        "location": "KADIKÖY",
    }  # fmt: skip


BENCH = Bench(
    key="mng",
    make=MngSide,
    codes=mapping.MILESTONES,
    sender=TURKISH,
    recipient=replace(TURKISH, name="Ayşe Yıldırım", company="", street="Rıhtım Cad. No 14",
                      district="Kadıköy", phone="0532 555 01 44"),
    settings={"client_id": "application", "customer_number": "312947702"},
    secrets={"client_secret": "hidden-application", "password": "hidden-secret"},
    missing=("phone", "district", "city", "street"),
    unknown_code="Işınlandı",
    doubles=False,
    tokens=True,
    currency="TRY",
    official=False,
)  # fmt: skip
