"""An account whose tracking numbers are scanned off the carrier's own pad."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import quote

from workstation.carriers.account import Account
from workstation.carriers.detect import detect
from workstation.carriers.manual.mapping import ANY, FORMAT, LINK, LONGEST, PAPERS, SHORTEST, SPEC
from workstation.carriers.rules import find_problems
from workstation.domain.customs_papers import CustomsPapers
from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.carrier import BoughtLabel, CarrierSpec, LabelRequest, Problem

ADVICE = "Scan the number on the sticker from the pad."


class Manual:
    """Takes numbers; buys nothing and reaches nobody."""

    def __init__(self, spec: CarrierSpec, *, number_format: str, link: str) -> None:
        self.spec = spec
        self._format = number_format
        self._link = link

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        """Name what keeps the parcel from being addressed at all."""
        return tuple(find_problems(request, self.spec))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        """There is nothing to buy; raises `Refused` (tracking_number)."""
        del request
        raise Refused("The number comes from a pad.", ADVICE, field="tracking_number")

    def take_number(self, number: str) -> BoughtLabel:
        """Prove a number from the pad and make it the label's; raises `Refused`."""
        plain = re.sub(r"[\s-]+", "", number).upper()
        if not (plain.isascii() and plain.isalnum() and SHORTEST <= len(plain) <= LONGEST):
            raise self._wrong(f"{number.strip()!r} is no number of a parcel.")
        if self._format != ANY:
            found = [one for one in detect(plain) if one.courier == self._format]
            if not found:
                raise self._wrong(f"{plain} is not one of this carrier, or a digit is wrong.")
        link = self._link.replace("{number}", quote(plain)) if self._link else ""
        return BoughtLabel(
            tracking_number=plain, format="own", content=b"", price=None, tracking_url=link
        )

    def void(self, tracking_number: str) -> None:
        """The sticker is thrown away; nothing was paid for it."""
        del tracking_number

    def _wrong(self, title: str) -> Refused:
        return Refused(title, ADVICE, field="tracking_number", code="manual")


def open_account(account: Account) -> Manual:
    """Build an account from its settings; no network."""
    link = account.maybe(LINK.key)
    if link and ("{number}" not in link or not link.startswith(("https://", "http://"))):
        raise NotConfigured(
            "The tracking link has no place for the number.",
            "Write {number} where it belongs, as in https://track.example/{number}.",
            setting=LINK.key,
        )
    spec = replace(
        account.spec(SPEC),
        name=account.text("name", SPEC.name),
        papers=CustomsPapers(account.choice(PAPERS)),
    )
    return Manual(spec, number_format=account.choice(FORMAT), link=link)
