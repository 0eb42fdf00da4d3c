"""Yurtiçi Kargo on loopback; there is no WSDL in hand, so each request is held against a table of
the fields of its technical document V3 (createShipment, cancelShipment, queryShipment).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.carriers.simulators.bench import TURKISH, Bench
from tests.carriers.simulators.field_table import Rule, complaints, text_of
from tests.carriers.simulators.server import XML, Asked, Reply, Sold
from workstation.carriers import soap
from workstation.carriers.yurtici import codes, mapping

PHONE = r"[2-5]\d{9}"
NUMBER = r"\d{1,6}(\.\d{1,3})?"
USER = {"wsUserName": text_of(50, required=True), "wsPassword": text_of(50, required=True)}
TABLES = {
    "createShipment": {
        **USER, "userLanguage": Rule("TR", required=True), "ShippingOrderVO": Rule(required=True),
    },
    "cancelShipment": {
        **USER, "userLanguage": Rule("TR", required=True), "cargoKeys": Rule(required=True),
    },
    "queryShipment": {
        **USER, "wsLanguage": Rule("TR", required=True), "keys": Rule(required=True),
        "keyType": Rule("[01]", required=True), "addHistoricalData": Rule("true|false"),
        "onlyTracking": Rule("true|false"),
    },
}  # fmt: skip
ROW = {
    "cargoKey": text_of(20, required=True), "invoiceKey": text_of(20, required=True),
    "receiverCustName": text_of(200, required=True, least=5),
    "receiverAddress": text_of(200, required=True, least=10),
    "receiverPhone1": Rule(PHONE, required=True), "receiverPhone2": Rule(PHONE),
    "receiverPhone3": Rule(PHONE), "cityName": text_of(40), "townName": text_of(40),
    "custProdId": text_of(50), "desi": Rule(NUMBER), "kg": Rule(NUMBER),
    "cargoCount": Rule(r"\d{1,4}"), "waybillNo": text_of(20), "specialField1": text_of(200),
    "specialField2": text_of(100), "specialField3": text_of(100), "ttCollectionType": Rule("[01]"),
    "ttInvoiceAmount": Rule(r"\d{1,16}\.\d{2}"), "ttDocumentId": Rule(r"\d{1,12}"),
    "ttDocumentSaveType": Rule("[01]"), "orgReceiverCustId": text_of(50),
    "description": text_of(255), "taxNumber": Rule(r"\d{10,11}"), "taxOfficeId": Rule(r"\d{1,8}"),
    "taxOfficeName": text_of(60), "orgGeoCode": text_of(20), "privilegeOrder": text_of(10),
    "dcSelectedCredit": Rule(r"\d{1,2}"), "dcCreditRule": Rule("[01]"),
    "emailAddress": text_of(200),
}  # fmt: skip
CASH = ("ttInvoiceAmount", "ttDocumentId", "ttDocumentSaveType")
CARD = (*CASH, "dcSelectedCredit", "dcCreditRule")
USERS = {"SHOP": "sender-secret", "SHOPAO": "receiver-secret", "SHOPTT": "cod-secret"}
CALLS = {"createShipment": "buy", "cancelShipment": "void"}


class YurticiSide:
    """Yurtiçi's books: a row a cargo key."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.refuses: set[str] = set()
        """Cargo keys whose rows are refused."""
        self.state = "NOP"
        self.item: dict[str, Any] = {}
        self.operation = "createShipment"

    def call_of(self, asked: Asked) -> str:
        content = soap.opened(asked.content)
        self.operation = next(iter(content))
        if self.operation == "queryShipment":
            tracks = content[self.operation]["addHistoricalData"] == "true"
            return "track" if tracks else "find"
        return CALLS.get(self.operation, "")

    def answer(self, call: str, asked: Asked) -> Reply:
        order = soap.opened(asked.content)[self.operation]
        self.checked += 1
        self.violations += complaints(order, TABLES[self.operation], self.operation)
        user = order["wsUserName"]
        if USERS.get(user) != order["wsPassword"]:
            return self.wrong_keys()
        match call:
            case "buy":
                return self._sell(order, user)
            case "void":
                return self._cancel(order["cargoKeys"], user)
        return self._told(order, user)

    def refusal(self, call: str) -> Reply:
        detail = {"errCode": 82517, "errMessage": "Hatalı format bilgisi (posta kodu)"}
        return self._result("ShippingOrderResultVO", "shippingOrderDetailVO", [detail], flag=1)

    def wrong_keys(self) -> Reply:
        name = (
            "ShippingDeliveryVO" if self.operation == "queryShipment" else "ShippingOrderResultVO"
        )
        fields = {name: {"outFlag": 2, "outResult": "Kullanıcı adı veya şifre hatalı."}}
        return self._said(fields)

    def _sell(self, order: Any, user: str) -> Reply:
        given = order["ShippingOrderVO"]
        details = []
        for row in given if isinstance(given, list) else [given]:
            self.violations += complaints(row, ROW, "ShippingOrderVO")
            needed = {"0": CASH, "1": CARD}.get(row.get("ttCollectionType"), ())
            self.violations += [f"{name} is missing" for name in needed if not row.get(name)]
            if bool(needed) and not user.endswith("TT"):
                self.violations.append("cash on delivery goes under its own user")
            details.append(self._sell_one(row, user))
        flag = 0 if any(detail["errCode"] == 0 for detail in details) else 1
        return self._result(
            "ShippingOrderResultVO", "shippingOrderDetailVO", details, flag=flag, jobId=419085
        )

    def _sell_one(self, row: Any, user: str) -> dict[str, Any]:
        key = row["cargoKey"]
        detail = {"cargoKey": key, "errCode": 0, "errMessage": "Başarılı.",
                  "invoiceKey": row["invoiceKey"]}  # fmt: skip
        if any(one.number == key for one in self.sold):
            return detail | {"errCode": 60020, "errMessage": f"419083 talep nolu {key}"}
        if key in self.refuses:
            return detail | {"errCode": 82516, "errMessage": "Hatalı Telefon Bilgisi"}
        self.sold.append(Sold(key, key, b"", {**row, "user": user}))
        return detail

    def _cancel(self, keys: Any, user: str) -> Reply:
        details = []
        for key in keys if isinstance(keys, list) else [keys]:
            held = self._held(user, "cargoKey", key)
            if not held:
                details.append({"errCode": 82519, "errMessage": f"{user} {key} bulunmamaktadır."})
                continue
            state = "ISC" if held[0].voided else "CNL" if self.state == "NOP" else self.state
            held[0].voided = held[0].voided or state == "CNL"
            details.append({"cargoKey": key, "operationStatus": state, "errCode": 0})
        return self._result("ShippingOrderResultVO", "shippingCancelDetailVO", details)

    def _told(self, order: Any, user: str) -> Reply:
        field = "cargoKey" if order["keyType"] == "0" else "invoiceKey"
        details = [
            {
                "cargoKey": one.number,
                "invoiceKey": one.order["invoiceKey"],
                "jobId": 419085,
                "operationMessage": "Kargo durumu",
                "operationStatus": "CNL" if one.voided else "IND" if self.scans else self.state,
                "shippingDeliveryItemDetailVO": {
                    "invDocCargoVOArray": [event(*pair) for pair in enumerate(self.scans)],
                    **self.item,
                },
            }
            for one in self._held(user, field, order["keys"])
        ]
        missing = {"errCode": 82519, "errMessage": f"{user} bulunmamaktadır.", "jobId": 0}
        return self._result("ShippingDeliveryVO", "shippingDeliveryDetailVO", details or [missing])

    def _held(self, user: str, field: str, key: str) -> list[Sold]:
        return [one for one in self.sold if one.order["user"] == user and one.order[field] == key]

    def _result(
        self, name: str, inner: str, details: list[dict[str, Any]], flag: int = 0, **more: Any
    ) -> Reply:
        words = "Başarılı." if flag == 0 else "Hata Oluştu."
        fields = {"outFlag": flag, "outResult": words, "count": len(details), **more}
        return self._said({name: {**fields, inner: details}})

    def _said(self, fields: dict[str, Any]) -> Reply:
        content = soap.envelope(f"{self.operation}Response", mapping.SPACE, fields, qualified=False)
        return Reply(200, content, XML)


def event(place: int, code: str) -> dict[str, str]:
    """A row of the history; "YY" is a reason, all others are events."""
    return {
        "unitName": "MALATYA TRANSFER MERKEZİ", "eventId": "IN" if code == "YY" else code,
        "eventName": "Kargo İndirildi", "reasonId": code if code == "YY" else "OK",
        "reasonName": "Sorun Yok", "eventDate": "20260302", "cityName": "Malatya",
        "eventTime": f"{9 + place // 60:02d}{place % 60:02d}00", "townName": "Merkez",
    }  # fmt: skip


ISTANBUL = replace(TURKISH, name="Ayşe Yıldırım", company="", street="Rıhtım Caddesi No 14 Daire 3",
                   district="Kadıköy", phone="0532 555 01 44")  # fmt: skip
BENCH = Bench(
    key="yurtici",
    make=YurticiSide,
    codes=codes.EVENTS,
    sender=TURKISH,
    recipient=ISTANBUL,
    settings={"username": "SHOP", "receiver_username": "SHOPAO", "cod_username": "SHOPTT"},
    secrets={
        "password": "sender-secret", "receiver_password": "receiver-secret",
        "cod_password": "cod-secret",
    },
    missing=("phone", "district", "city", "street"),
    doubles=False,
    door="find",
    currency="TRY",
    official=False,
)  # fmt: skip
