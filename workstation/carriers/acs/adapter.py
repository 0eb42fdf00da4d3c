"""An ACS Courier account as Packbench sees it; what words mean is in `mapping`.

The purchase answers with a number alone; labels are fetched by further questions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TypeVar

from workstation.carriers.account import Account
from workstation.carriers.acs import mapping
from workstation.carriers.acs.mapping import PATH
from workstation.carriers.counter import Counter
from workstation.carriers.fetched import with_labels
from workstation.carriers.greek import athens
from workstation.carriers.rules import find_problems, safe_number
from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierDocument,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Manifest,
    Problem,
    RawAnswer,
)
from workstation.ports.clock import Clock

T = TypeVar("T")


class Acs:
    """One user of a customer of ACS Courier."""

    def __init__(
        self,
        spec: CarrierSpec,
        counter: Counter,
        *,
        user: Mapping[str, str],
        billing: str,
        clock: Clock,
    ) -> None:
        self.spec = spec
        self._counter = counter
        self._user = user
        self._billing = billing
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return (*find_problems(request, self.spec), *mapping.find_problems(request))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        """Buy, and fetch the labels that belong to the numbers."""
        today = self._clock.now().astimezone(athens()).date()
        order = mapping.order(request, self._user, self._billing, today=today)
        answer = self._counter.do("POST", PATH, body=order)
        main = self._counter.read(answer, mapping.read_number)
        boxes = request.boxes
        try:
            numbers = [main]
            if len(boxes) > 1:
                numbers += self._ask(
                    "ACS_Get_Multipart_Vouchers", mapping.read_children, Main_Voucher_No=main
                )
            if len(numbers) != len(boxes):
                raise Unavailable("A box has no number yet.", "Ask again.")
            labels = [self._pdf(number) for number in numbers]
        except (Unavailable, Refused) as error:
            raise OutcomeUnknown(
                f"ACS has sold {main}, but its label is not to be had.",
                "Mark the parcel as bought with this number, and print its label at ACS's.",
                raw=answer.body,
            ) from error
        stored = with_labels([box.key for box in boxes], numbers, labels)
        return replace(answer, body=stored)

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def void(self, tracking_number: str) -> None:
        """Delete a voucher that is on no pickup list yet, with its further boxes."""
        number = safe_number(tracking_number)
        body = mapping.call("ACS_Delete_Voucher", self._user, Language=None, Voucher_No=number)
        self._counter.read(self._counter.do("POST", PATH, body=body), mapping.read_done)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        number = safe_number(tracking_number)
        scans = self._ask("ACS_TrackingDetails", mapping.read_scans, Voucher_No=number)
        state = self._ask(
            "ACS_Trackingsummary", lambda body: mapping.read_state(body, scans), Voucher_No=number
        )
        return scans + ([state] if state else [])

    def manifest(self, tracking_numbers: Sequence[str], *, day: date) -> Manifest:
        """Issue the day's pickup list, without which ACS knows none of its vouchers.

        It takes all vouchers of the day, whatever the numbers.
        """
        if not tracking_numbers:
            raise Refused("No parcel is to be closed out.", "Buy one first.", code="nothing")
        when = day.isoformat()
        body = mapping.call(
            "ACS_Issue_Pickup_List", self._user, Language="GR", Pickup_Date=when, MyData=None
        )
        answer = self._counter.do("POST", PATH, body=body)
        number = self._counter.read(answer, mapping.read_list)
        try:
            paper = self._ask(
                "ACS_Print_Pickup_List", mapping.read_pdf, Mass_Number=number, Pickup_Date=when
            )
        except (Unavailable, Refused):
            return Manifest(number)
        return Manifest(number, "pdf", paper)

    def documents(self, tracking_number: str) -> Sequence[CarrierDocument]:
        return (CarrierDocument("label", "pdf", self._pdf(safe_number(tracking_number))),)

    def check_connection(self) -> str:
        """Ask about a parcel that does not exist: the keys are looked at first."""
        with suppress(Refused):
            self._ask("ACS_TrackingDetails", mapping.read_scans, Voucher_No="0000000000")
        return "ACS took these keys."

    def _pdf(self, number: str) -> bytes:
        return self._ask(
            "ACS_Print_Voucher",
            mapping.read_pdf,
            Voucher_No=number,
            Print_Type=mapping.THERMAL,
            Start_Position=1,
        )

    def _ask(self, alias: str, reader: Callable[[bytes], T], **fields: object) -> T:
        body = mapping.call(alias, self._user, Language="GR", **fields)
        return self._counter.ask(PATH, reader, body=body)


def open_account(account: Account) -> Acs:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    headers = {"AcsApiKey": account.secret("api_key", "API key")}
    user = {
        "Company_ID": account.text("company_id"),
        "Company_Password": account.secret("company_password", "company password"),
        "User_ID": account.text("user_id"),
        "User_Password": account.secret("user_password", "user password"),
    }
    billing = account.text("billing_code")
    transport = account.transport(
        spec, mapping.URLS, plain=mapping.PLAIN, headers=headers, per_second=3.0
    )
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal)
    return Acs(spec, counter, user=user, billing=billing, clock=account.clock)
