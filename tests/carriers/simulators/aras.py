"""Aras Kargo on loopback; there is no WSDL in hand, so each order is held against a table of the
fields of its document on SetOrder, each question against the one on questions (31.07.2017).
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from tests.carriers.simulators.bench import TURKISH, Bench
from tests.carriers.simulators.field_table import Rule, complaints, text_of
from tests.carriers.simulators.server import XML, Asked, Reply, Sold
from workstation.carriers import soap
from workstation.carriers.answers import plain_xml, rows, xml_tree
from workstation.carriers.aras import codes, mapping

NUMBER = r"\d{1,6}(\.\d{1,3})?"
PHONE = r"\d{10}"
ORDER = {
    "UserName": text_of(50, required=True), "Password": text_of(50, required=True),
    "TradingWaybillNumber": text_of(16, required=True), "InvoiceNumber": text_of(20),
    "IntegrationCode": text_of(32, required=True, least=2),
    "ReceiverName": text_of(100, required=True), "ReceiverAddress": text_of(250, required=True),
    "ReceiverPhone1": Rule(PHONE, required=True), "ReceiverPhone2": Rule(PHONE),
    "ReceiverPhone3": Rule(PHONE), "ReceiverCityName": text_of(32, required=True),
    "ReceiverTownName": text_of(32, required=True), "VolumetricWeight": Rule(NUMBER),
    "Weight": Rule(NUMBER), "PieceCount": Rule(r"\d{1,2}", required=True),
    "SpecialField1": text_of(200), "SpecialField2": text_of(100), "SpecialField3": text_of(100),
    "IsCod": Rule("[01]"), "CodAmount": Rule(r"\d{1,16}\.\d{2}"), "CodCollectionType": Rule("[01]"),
    "CodBillingType": Rule("0"), "Description": text_of(255), "TaxNumber": text_of(15),
    "TaxOffice": Rule(r"\d{1,8}"), "PrivilegeOrder": text_of(20), "CityCode": text_of(32),
    "TownCode": text_of(32), "ReceiverDistrictName": text_of(64),
    "ReceiverQuarterName": text_of(64), "ReceiverAvenueName": text_of(64),
    "ReceiverStreetName": text_of(64), "PayorTypeCode": Rule("[12]", required=True),
    "IsWorldWide": Rule("[01]", required=True), "PieceDetails": Rule(required=True),
    "SenderAccountAddressId": text_of(20),
}  # fmt: skip
PIECE = {
    "VolumetricWeight": text_of(6), "Weight": text_of(6),
    "BarcodeNumber": text_of(64, required=True), "ProductNumber": text_of(32),
    "Description": text_of(64),
}  # fmt: skip
KEYS = {"userName": text_of(50, required=True), "password": text_of(50, required=True)}
BY_CODE = {**KEYS, "integrationCode": text_of(32, required=True)}
LOGIN = {name: text_of(50, required=True) for name in ("UserName", "Password", "CustomerCode")}
QUERY = {"QueryType": Rule("1|9", required=True), "IntegrationCode": text_of(32, required=True)}
CALLS = {
    "SetOrder": "buy", "GetOrderWithIntegrationCode": "find", "CancelDispatch": "void",
    "GetQueryJSON": "track",
}  # fmt: skip
SECRETS = {"SHOP": "orders-secret", "SHOPXML": "queries-secret"}


class ArasSide:
    """Aras's books: an order a code, written anew by the same code."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.cargo: dict[str, Any] = {}
        """What the branch wrote; empty before it has the parcel."""
        self.operation = "SetOrder"

    def call_of(self, asked: Asked) -> str:
        self.operation = next(iter(soap.opened(asked.content)))
        return CALLS.get(self.operation, "")

    def answer(self, call: str, asked: Asked) -> Reply:
        self.checked += 1
        given = soap.opened(asked.content)[self.operation]
        if call == "track":
            return self._told(given)
        if call != "buy":
            self.violations += complaints(given, BY_CODE, self.operation)
        if SECRETS.get(given["userName"]) != given["password"]:
            return self.wrong_keys()
        match call:
            case "buy":
                return self._sell(given["orderInfo"]["Order"])
            case "find":
                found = [one for one in self.sold if one.client_ref == given["integrationCode"]]
                orders = [one.order for one in found if not one.voided]
                return self._said({"Order": orders} if orders else "")
        return self._cancel(given["integrationCode"])

    def refusal(self, call: str) -> Reply:
        return self._code("936", "Posta kodu hatalıdır.")

    def wrong_keys(self) -> Reply:
        if self.operation == "GetQueryJSON":
            return self._said("Kullanıcı adı veya şifre hatalı")
        return self._code("-2" if self.operation == "CancelDispatch" else "1000", "Şifreniz yanlış")

    def _sell(self, order: Any) -> Reply:
        self.violations += complaints(order, ORDER, "Order")
        pieces = rows(order, "PieceDetails", "PieceDetail")
        for piece in pieces:
            self.violations += complaints(piece, PIECE, "PieceDetail")
        if int(order["PieceCount"]) != len(pieces):
            return self._code("70021", "Toplam parça sayısı ile gönderilen parça sayısı eşit değil")
        if order["IsCod"] == "1":
            needed = ("CodAmount", "CodCollectionType", "CodBillingType")
            self.violations += [f"{name} is missing" for name in needed if not order.get(name)]
        code = order["IntegrationCode"]
        earlier = [one for one in self.sold if one.client_ref == code and not one.voided]
        if earlier and self.cargo:
            return self._code("60022", f"{code} gönderinin irsaliyesi kesildiği için")
        if earlier:
            earlier[0].order = order
        else:
            self.sold.append(Sold(code, code, b"", order))
        return self._code("0", "Başarılı")

    def _cancel(self, code: str) -> Reply:
        held = [one for one in self.sold if one.client_ref == code]
        if not held:
            return self._code("-1", "Kayıt bulunamadı")
        if held[0].voided:
            return self._code("405", "Daha önce iptal işlemi yapılmıştır.")
        if self.cargo:
            return self._code("999", "İrsaliyesi Kesilmiş Sipariş İptal Edilemez.")
        held[0].voided = True
        return self._code("1", f"{code} Başarılı bir şekilde silindi.")

    def _told(self, given: Any) -> Reply:
        login = plain_xml(xml_tree(given["loginInfo"].encode()))
        query = plain_xml(xml_tree(given["queryInfo"].encode()))
        self.violations += complaints(login, LOGIN, "LoginInfo")
        self.violations += complaints(query, QUERY, "QueryInfo")
        if SECRETS.get(login["UserName"]) != login["Password"]:
            return self.wrong_keys()
        if query["QueryType"] == "1":
            cargo = self.cargo or ({"DURUM KODU": "2", "TİP KODU": "1"} if self.scans else {})
            return self._json({"Cargo": [cargo]} if cargo else None)
        return self._json({"Transaction": [event(*pair) for pair in enumerate(self.scans)]})

    def _json(self, result: Any) -> Reply:
        return self._said(json.dumps({"QueryResult": result}, ensure_ascii=False))

    def _code(self, code: str, words: str) -> Reply:
        info = {"ResultCode": code, "ResultMessage": words}
        return self._said({"OrderResultInfo": info} if self.operation == "SetOrder" else info)

    def _said(self, result: Any) -> Reply:
        fields = {f"{self.operation}Result": result}
        return Reply(200, soap.envelope(f"{self.operation}Response", mapping.SPACE, fields), XML)


def event(place: int, words: str) -> dict[str, str]:
    return {
        "İŞLEM TARİHİ": f"02.03.2026 {9 + place // 60:02d}:{place % 60:02d}:00",
        "BİRİM": "KADIKÖY", "İŞLEM": words.upper() if place == 1 else words, "AÇIKLAMA": "",
    }  # fmt: skip


BENCH = Bench(
    key="aras",
    make=ArasSide,
    codes=codes.EVENTS,
    sender=TURKISH,
    recipient=replace(TURKISH, name="Ayşe Yıldırım", company="", street="Rıhtım Caddesi No 14",
                      district="Kadıköy", phone="0532 555 01 44"),
    settings={"username": "SHOP", "customer_code": "1932448851342", "query_username": "SHOPXML"},
    secrets={"password": "orders-secret", "query_password": "queries-secret"},
    missing=("phone", "district", "city", "street"),
    unknown_code="Işınlama",
    door="void",
    currency="TRY",
    official=False,
)  # fmt: skip
