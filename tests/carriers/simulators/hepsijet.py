"""HepsiJet on loopback; there is no machine-readable description, so each order is held against a
table of the fields of its module design document (customer services, V2.0).
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from typing import Any

from tests.carriers.simulators.bench import TURKISH, Bench
from tests.carriers.simulators.field_table import Rule, complaints, text_of
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.hepsijet import mapping

PREFIX = "KZG"
PHONE = r"\d{10}"
NUMBER = r"\d+(\.\d+)?"
ORDER = {
    "company": Rule(required=True), "currentXDock": Rule(), "delivery": Rule(required=True),
    "deliveryContent": Rule(), "deliveryExtension": Rule(),
}  # fmt: skip
COMPANY = {
    "companyCompanyId": text_of(50),
    "name": text_of(100),
    "abbreviationCode": text_of(20),
}
DELIVERY = {
    "customerDeliveryNo": Rule("[A-Z0-9]{9,16}", required=True),
    "customerOrderId": text_of(50, required=True), "originalDeliveryNo": text_of(16),
    "deliveryDateOriginal": Rule(r"\d{4}-\d\d-\d\d"), "deliverySlotOriginal": Rule("[0-3]"),
    "customerInvoiceId": text_of(50), "deliveryStartTime": text_of(8),
    "deliveryEndTime": text_of(8),
    "deliveryType": Rule("RETAIL|MARKET_PLACE|RETURNED", required=True), "desi": Rule(NUMBER),
    "weight": Rule(NUMBER), "width": Rule(NUMBER), "height": Rule(NUMBER), "lenght": Rule(NUMBER),
    "totalParcels": Rule(r"\d+"), "deliveryTotalPrice": Rule(NUMBER),
    "receiver": Rule(required=True), "product": Rule(required=True),
    "recipientAddressName": text_of(50), "recipientPerson": text_of(200, required=True),
    "recipientPersonPhone1": Rule(PHONE, required=True), "recipientPersonPhone2": Rule(PHONE),
    "recipientAddress": Rule(required=True), "senderAddress": Rule(required=True),
    "isCollected": Rule(),
}  # fmt: skip
RECEIVER = {
    "companyCustomerId": text_of(50, required=True), "firstName": text_of(100, required=True),
    "lastName": text_of(100, required=True), "citizenshipId": Rule(r"\d{11}"),
    "phone1": Rule(PHONE, required=True), "phone2": Rule(PHONE), "email": text_of(100),
}  # fmt: skip
ADDRESS = {
    "companyAddressId": text_of(50), "country": Rule(required=True), "city": Rule(required=True),
    "town": Rule(required=True), "district": Rule(), "addressLine1": text_of(250, required=True),
    "addressLine2": text_of(250), "latitude": Rule(NUMBER), "longitude": Rule(NUMBER),
    "postalCode": Rule(r"\d{5}"),
}  # fmt: skip
PRODUCTS = "HX_STD|HX_SD|HX_ND|HX_EX|HX_VIP1|HX_VIP2|HX_RND|HX_CC|2HOURS"
BASIC = "Basic " + b64encode(b"shop:hidden-secret").decode()


class HepsiJetSide:
    """HepsiJet's books: a delivery number is used once."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.tokens = 0

    def call_of(self, asked: Asked) -> str:
        for path, call in (
            (mapping.TOKEN, "token"), (mapping.ORDER, "buy"), (mapping.LABEL, "find"),
            (mapping.DELETE, "void"), (mapping.TRACK, "track"),
        ):  # fmt: skip
            if asked.path.startswith(path):
                return call
        return ""

    def answer(self, call: str, asked: Asked) -> Reply:
        self.checked += 1
        if asked.headers.get("apikey") != "hidden-key":
            self.violations.append(f"{asked.path}: no apikey")
        if call == "token":
            if asked.headers.get("authorization") != BASIC:
                return fail("Kullanıcı Adı veya Şifre Hatalı")
            self.tokens += 1
            return fine({"token": f"token-{self.tokens}"})
        if asked.headers.get("x-auth-token") not in {f"token-{n + 1}" for n in range(self.tokens)}:
            return self.wrong_keys()
        match call:
            case "buy":
                return self._sell(asked.json)
            case "find":
                *_, number, parcels = asked.path.split("/")
                held = self._held(number)
                if not held or parcels != "1":
                    return fail("Gönderi numarası bulunamadı.")
                return fine(labels(held[0]))
            case "void":
                held = self._held(asked.path.rpartition("/")[2])
                if not held or asked.json["deleteReason"] != "IPTAL":
                    return fail("Gönderi bulunamadı.")
                held[0].voided = True
                return json_reply({"status": "OK", "message": "Delivery has been deleted"})
        return fine([self._told(one) for number in asked.json["barcodes"]
                     for one in self._held(number)])  # fmt: skip

    def refusal(self, call: str) -> Reply:
        return fail("postalCode alanı hatalı: posta kodu geçersiz")

    def wrong_keys(self) -> Reply:
        return json_reply({"status": "FAIL", "message": "Unauthorized"}, 401)

    def _sell(self, order: Any) -> Reply:
        delivery = order["delivery"]
        self.violations += complaints(order, ORDER, "order")
        self.violations += complaints(order["company"], COMPANY, "company")
        self.violations += complaints(delivery, DELIVERY, "delivery")
        self.violations += complaints(delivery["receiver"], RECEIVER, "receiver")
        for name in ("recipientAddress", "senderAddress"):
            self.violations += complaints(delivery[name], ADDRESS, name)
            for part in ("country", "city", "town"):
                place = {"name": text_of(50, required=True)}
                self.violations += complaints(delivery[name][part], place, f"{name}.{part}")
        code = {"productCode": Rule(PRODUCTS, required=True)}
        self.violations += complaints(delivery["product"], code, "product")
        number = delivery["customerDeliveryNo"]
        if self._held(number):
            return json_reply({
                "status": "FAIL", "detailStatus": "BARCODE_EXIST", "message": "Barkod mevcut",
            })  # fmt: skip
        label = f"^XA^CI28^FO50,50^BCN,100^FD{number}^FS^XZ".encode()
        sold = Sold(number.removeprefix(PREFIX), number, label, order, late=self.draws_later)
        self.sold.append(sold)
        return fine({"customerDeliveryNo": number, "zplBarcodeDTOList": labels(sold)})

    def _held(self, number: str) -> list[Sold]:
        return [one for one in self.sold if one.number == number]

    def _told(self, sold: Sold) -> dict[str, Any]:
        codes = self.scans or (["NEO", "DELETED"] if sold.voided else ["NEO"])
        details = [
            {
                "transactionLocation": "HB DEPO Transfer Merkezi", "integrationStatus": code,
                "transactionDate": f"2026-03-02T{9 + place // 60:02d}:{place % 60:02d}:00+03:00",
            }
            for place, code in enumerate(codes)
        ]  # fmt: skip
        return {"barcode": sold.number, "trackingUrl": "", "details": details}


def labels(sold: Sold) -> list[dict[str, str]]:
    return [] if sold.late else [{"sender": "Shop", "zplBarcode": sold.label.decode()}]


def fine(data: Any) -> Reply:
    return json_reply({"status": "OK", "data": data})


def fail(message: str) -> Reply:
    return json_reply({"status": "FAIL", "message": message})


BENCH = Bench(
    key="hepsijet",
    make=HepsiJetSide,
    codes=mapping.MILESTONES,
    sender=TURKISH,
    recipient=replace(TURKISH, name="Ayşe Nur Yıldırım", company="", street="Rıhtım Cad. No 14",
                      district="Kadıköy", phone="0532 555 01 44"),
    settings={"username": "shop", "company_name": "Kuzguncuk Seramik", "company_code": "KZG",
              "warehouse_code": "KZG_USKUDAR", "prefix": "kzg"},
    secrets={"password": "hidden-secret", "api_key": "hidden-key"},
    missing=("phone", "district", "city", "street"),
    unknown_code="TELEPORTED",
    late=True,
    doubles=False,
    tokens=True,
    currency="TRY",
    official=False,
)  # fmt: skip
