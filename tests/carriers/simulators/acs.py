"""ACS Courier on loopback; each voucher is held against a table of the fields on which public
clients agree (its own description tells the requests alone, and is not in hand).
"""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

from tests.carriers.simulators.bench import Bench
from tests.carriers.simulators.boxnow import SHOP
from tests.carriers.simulators.field_table import Rule, complaints, text_of
from tests.carriers.simulators.server import Asked, Reply, Sold, json_reply
from workstation.carriers.acs import mapping

USER = {
    "Company_ID": text_of(20, required=True), "Company_Password": text_of(20, required=True),
    "User_ID": text_of(20, required=True), "User_Password": text_of(20, required=True),
    "Language": Rule("GR|EN"),
}  # fmt: skip
CM = Rule(r"\d{1,3}")
NOTHING = Rule("")
VOUCHER = {
    **USER, "Pickup_Date": Rule(r"\d{4}-\d\d-\d\d", required=True),
    "Sender": text_of(100, required=True), "Recipient_Name": text_of(100, required=True),
    "Recipient_Address": Rule(r".*\D", required=True), "Recipient_Address_Number": text_of(10),
    "Recipient_Zipcode": Rule(r"\d{5}", required=True),
    "Recipient_Region": text_of(50, required=True), "Recipient_Phone": Rule(r"2\d{9}"),
    "Recipient_Cell_Phone": Rule(r"69\d{8}"), "Recipient_Floor": NOTHING,
    "Recipient_Company_Name": text_of(100), "Recipient_Country": Rule("GR|CY", required=True),
    "Acs_Station_Destination": NOTHING, "Acs_Station_Branch_Destination": Rule("[01]"),
    "Billing_Code": text_of(20, required=True), "Charge_Type": Rule("[24]", required=True),
    "Cost_Center_Code": NOTHING, "Item_Quantity": Rule(r"[1-9]\d?", required=True),
    "Weight": Rule(r"\d{1,3}(\.\d+)?", required=True), "Dimension_X_In_Cm": CM,
    "Dimension_Y_in_Cm": CM, "Dimension_Z_in_Cm": CM, "Cod_Ammount": Rule(r"\d+(\.\d{1,2})?"),
    "Cod_Payment_Way": Rule("[01]"), "Acs_Delivery_Products": Rule("COD"),
    "Insurance_Ammount": NOTHING, "Delivery_Notes": text_of(100),
    "Appointment_Until_Time": NOTHING, "Recipient_Email": text_of(100),
    "Reference_Key1": text_of(30), "Reference_Key2": text_of(30),
    "With_Return_Voucher": NOTHING, "Content_Type_ID": NOTHING,
}  # fmt: skip
CALLS = {
    "ACS_Create_Voucher": "buy", "ACS_Print_Voucher": "documents", "ACS_Delete_Voucher": "void",
    "ACS_TrackingDetails": "track", "ACS_Trackingsummary": "summary",
    "ACS_Get_Multipart_Vouchers": "children", "ACS_Issue_Pickup_List": "manifest",
    "ACS_Print_Pickup_List": "paper",
}  # fmt: skip


class AcsSide:
    """ACS's books: the same reference twice is two vouchers."""

    def __init__(self) -> None:
        self.sold: list[Sold] = []
        self.violations: list[str] = []
        self.checked = 0
        self.scans: list[str] = []
        self.draws_later = False
        self.listed: set[str] = set()
        self.summary: dict[str, Any] = {"delivery_flag": 0, "returned_flag": 0}

    def call_of(self, asked: Asked) -> str:
        return CALLS.get(asked.json["ACSAlias"], "") if asked.path == mapping.PATH else ""

    def answer(self, call: str, asked: Asked) -> Reply:
        self.checked += 1
        given = asked.json["ACSInputParameters"]
        if asked.headers.get("acsapikey") != "hidden-key":
            return self.wrong_keys()
        if (given["Company_Password"], given["User_Password"]) != ("hidden-company", "hidden-user"):
            return failed("Λάθος κωδικός χρήστη ή password")
        number = given.get("Voucher_No", "")
        held = [one for one in self.sold if number in numbers_of(one)]
        match call:
            case "buy":
                return self._sell(given)
            case "documents":
                if not held or held[0].late:
                    return said([{"Error_Message": "Δεν βρέθηκε"}])
                label = held[0].label.replace(held[0].number.encode(), number.encode())
                return said([{"ACSObjectOutput": base64.b64encode(label).decode()}])
            case "void":
                if not held or held[0].number in self.listed:
                    return said([{"Error_Message": "Δεν επιτρέπεται η διαγραφή"}])
                held[0].voided = True
                return said([{"Error_Message": ""}])
            case "children":
                (main,) = [one for one in self.sold if one.number == given["Main_Voucher_No"]]
                return said([], [{"MultiPart_Voucher_No": one} for one in numbers_of(main)[1:]])
            case "manifest":
                if any(one.late for one in self.sold):
                    late = [{"Unprinted_Vouchers": one.number} for one in self.sold if one.late]
                    return said([{"PickupList_No": "", "Unprinted_Found": len(late)}], late)
                self.listed |= {one.number for one in self.sold}
                return said([{"PickupList_No": "8800001", "Unprinted_Found": 0}])
            case "paper":
                paper = base64.b64encode(b"%PDF-1.4 list\n%%EOF").decode()
                return said([{"ACSObjectOutput": {"Mass_Voucher_No": "8800001", "PDFData": paper}}])
            case "summary":
                return said([{"Error_Message": ""}], [self.summary])
        return said([{"Error_Message": ""}], [event(*pair) for pair in enumerate(self.scans)])

    def refusal(self, call: str) -> Reply:
        return failed("Unacceptable zip code or country")

    def wrong_keys(self) -> Reply:
        return Reply(403, b"Forbidden", "text/plain")

    def _sell(self, given: Any) -> Reply:
        self.violations += complaints(given, VOUCHER, "ACS_Create_Voucher")
        if not given["Recipient_Phone"] and not given["Recipient_Cell_Phone"]:
            return said([{"Error_Message": "At least one phone"}])
        if given["Weight"] < 0.5:
            return said([{"Error_Message": "Unacceptable weight value (0.5-999)"}])
        number = f"72{len(self.sold):08d}"
        label = b"%PDF-1.4 " + number.encode() + b"\xe2\xe3\n%%EOF"
        reference = given["Reference_Key1"]
        self.sold.append(Sold(reference, number, label, given, late=self.draws_later))
        return said([{"Voucher_No": number, "Voucher_No_Return": "", "Error_Message": ""}])


def numbers_of(sold: Sold) -> list[str]:
    """The numbers of a shipment's boxes, its own first."""
    boxes = sold.order["Item_Quantity"]
    return [sold.number, *(f"9{place:02d}{sold.number[3:]}" for place in range(1, boxes))]


def said(values: list[Any], table: list[Any] | None = None) -> Reply:
    output = {"ACSValueOutput": values, "ACSTableOutput": {"Table_Data": table or []}}
    return json_reply({
        "ACSExecution_HasError": False, "ACSExecutionErrorMessage": "",
        "ACSOutputResponce": output,
    })  # fmt: skip


def failed(words: str) -> Reply:
    return json_reply({"ACSExecution_HasError": True, "ACSExecutionErrorMessage": words})


def event(place: int, action: str) -> dict[str, str]:
    at = f"2026-03-02T{9 + place // 60:02d}:{place % 60:02d}:15.41"
    return {"checkpoint_date_time": at, "checkpoint_action": action,
            "checkpoint_location": "ΑΘΗΝΑ", "checkpoint_notes": ""}  # fmt: skip


BENCH = Bench(
    key="acs",
    make=AcsSide,
    codes=mapping.MILESTONES,
    sender=SHOP,
    recipient=replace(SHOP, name="Ελένη Παπαδάκη", company="", street="Οδός Ερμού 25",
                      postcode="105 63", phone="+30 694 555 0134"),
    settings={"company_id": "shop", "user_id": "bench", "billing_code": "2ΑΘ123456"},
    secrets={"api_key": "hidden-key", "company_password": "hidden-company",
             "user_password": "hidden-user"},
    missing=("phone", "postcode", "city", "street"),
    unknown_code="ΤΗΛΕΜΕΤΑΦΟΡΑ",
    door="track",
    official=False,
)  # fmt: skip
