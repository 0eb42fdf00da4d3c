"""An order's own cells: recipient, date, payment, what is held, cancelled or collected."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from workstation.domain.asks import Asks, Payer, Signature
from workstation.domain.orders import tags_of
from workstation.domain.values import Address, Money
from workstation.ports.shop import IncomingLine, IncomingOrder, ReadingPlan
from workstation.shops.files import dates
from workstation.shops.files import vocabulary as said
from workstation.shops.files.countries import POSTCODE_DIGITS, country_code
from workstation.shops.files.figures import currency_of
from workstation.shops.files.lines import Cells, Trouble, read_amount, trouble
from workstation.shops.files.source import text_of
from workstation.shops.files.words import cut, fold

_LEFT_OUT = {
    frozenset({"digital"}): ("Nothing in this order is sent by post.", "It needs no packing."),
    frozenset({"shipped"}): (
        "The shop says that all of this order was sent.",
        "Nothing to do; reopen it in the shop if that is wrong.",
    ),
    frozenset({"digital", "shipped"}): (
        "Nothing is left to send: the rest is digital or was sent.",
        "It needs no packing.",
    ),
}


_BETWEEN_TAGS = re.compile(r"[,;|\n،，、]")


class _Standing(NamedTuple):
    paid: bool
    cancelled: bool
    held: str


class OrderCellReader:
    """Reads the cells that an order has once; `now` dates an order when no column does."""

    def __init__(self, plan: ReadingPlan, now: datetime) -> None:
        self._plan = plan
        self._now = now
        self._zone: ZoneInfo = dates.zone_of(plan.zone)
        self.mended_postcodes: list[int] = []

    def order(
        self,
        number: str,
        line: int,
        cells: Mapping[str, Cells],
        lines: Sequence[IncomingLine],
        raw: str,
        left_out: AbstractSet[str],
    ) -> IncomingOrder:
        """Raises `Trouble` with the column and the reason."""
        first = cells["number"] if "number" in cells else Cells(line, {})
        if not lines:
            reason, advice = _LEFT_OUT.get(
                frozenset(left_out),
                ("The order has no articles.", "Export it with one line an article."),
            )
            raise trouble(first, self._plan, "item", reason, advice)
        read = _Fields(cells)
        standing = self._standing(read)
        return IncomingOrder(
            number=number,
            placed_at=self._placed_at(read),
            recipient=self._address(first, read),
            lines=tuple(lines),
            email=read.text("email"),
            language=read.text("language"),
            note=read.note(),
            service_wanted=read.text("service"),
            paid=standing.paid,
            cancelled=standing.cancelled,
            held=standing.held,
            cod=self._cod(read, paid=standing.paid),
            row=line,
            raw=raw,
            asks=self._asks(read),
            tags=tags_of(_BETWEEN_TAGS.split(read.text("tags"))),
        )

    def _placed_at(self, read: _Fields) -> datetime:
        cells = read.of("placed_at")
        if cells is None:
            return self._now
        try:
            value = cells.values["placed_at"]
            return dates.moment(
                text_of(value) if isinstance(value, str) else value, self._plan.dates, self._zone
            )
        except (ValueError, OverflowError) as problem:
            raise trouble(
                cells,
                self._plan,
                "placed_at",
                f"{cut(cells.text('placed_at'))} is no date, {dates.NAMES[self._plan.dates]}.",
                "Correct the date, or the date format in the preview.",
            ) from problem

    def _address(self, first: Cells, read: _Fields) -> Address:
        name = read.text("name") or " ".join(
            part for part in (read.text("first_name"), read.text("last_name")) if part
        )
        if not (name or read.text("company")) and not read.text("street") and not read.text("city"):
            raise trouble(
                first,
                self._plan,
                "name",
                "The order has no delivery address.",
                "Add the address in the shop; an order for collection needs no parcel.",
            )
        country = self._country(first, read)
        return Address(
            name=name or read.text("company"),
            street=read.text("street"),
            city=read.text("city"),
            country=country,
            company=read.text("company") if name else "",
            street2=read.text("street2"),
            district=read.text("district"),
            postcode=self._postcode(read, country),
            region=read.text("region"),
            phone=read.text("phone"),
            email=read.text("email"),
        )

    def _country(self, first: Cells, read: _Fields) -> str:
        cells = read.of("country")
        if cells is None:
            if self._plan.country:
                return self._plan.country
            raise trouble(
                first,
                self._plan,
                "country",
                "The country is missing.",
                "Fill it in, or say in the preview which country such orders go to.",
            )
        code = country_code(cells.text("country"))
        if code is None:
            raise trouble(
                cells,
                self._plan,
                "country",
                f"{cut(cells.text('country'))} is no country that is known here.",
                "Write its name or its two-letter code.",
            )
        return code

    def _postcode(self, read: _Fields, country: str) -> str:
        cells = read.of("postcode")
        if cells is None:
            return ""
        text = cells.text("postcode")
        digits = POSTCODE_DIGITS.get(country, 0)
        stored_as_number = isinstance(cells.values["postcode"], int | float)
        if stored_as_number and text.isdigit() and len(text) < digits:
            self.mended_postcodes.append(cells.line)
            return text.zfill(digits)
        return text

    def _standing(self, read: _Fields) -> _Standing:
        paid = "paid" not in self._plan.columns and not self._is_cod(read)
        cancelled = read.text("cancelled") != "" and fold(read.text("cancelled")) not in said.NO
        held = ""
        for field in ("paid", "status", "fulfilment"):
            text = read.text(field)
            word = fold(text)
            if not text or word in said.OPEN:
                continue
            if word in said.PAID or (field == "paid" and word in said.YES):
                paid = True
            elif word in said.UNPAID or (field == "paid" and word in said.NO):
                paid = False
            elif word in said.CANCELLED:
                cancelled = True
            elif word in said.REFUNDED:
                held = held or "The shop has refunded this order."
            elif word in said.PARTLY_REFUNDED:
                paid, held = True, held or "The shop has refunded a part: check what to send."
            elif word in said.ON_HOLD:
                held = held or "On hold in the shop."
            elif word in said.SHIPPED:
                held = held or "The shop says that it was sent already."
            elif word not in said.PARTLY_SHIPPED:
                held = held or f"The shop's word {cut(text)!r} is not known here."
        return _Standing(paid, cancelled, held)

    def _asks(self, read: _Fields) -> Asks:
        """What the order asks of its carrier beside cash on delivery."""
        insured = read.of("insured")
        nothing = insured is None or fold(insured.text("insured")) in said.YES | said.NO
        amount = None if nothing else self._money(read, "insured")
        return Asks(
            payer=self._payer(read),
            signature=self._signature(read),
            insured=amount if amount and amount.amount > 0 else None,
            insure=fold(read.text("insured")) in said.YES,
            pickup_point=read.text("pickup_point"),
            tax_number=read.text("tax_number"),
        )

    def _payer(self, read: _Fields) -> Payer | None:
        word = fold(read.text("payer"))
        if word in said.RECEIVER:
            return Payer.RECEIVER
        if not word or word in said.SENDER:
            return Payer.SENDER if word else None
        raise self._not_understood(read, "payer", "Write sender or receiver.")

    def _signature(self, read: _Fields) -> Signature | None:
        word = fold(read.text("signature"))
        if word in said.ADULT:
            return Signature.ADULT
        if word in said.YES | {"anyone"}:
            return Signature.ANYONE
        if not word or word in said.NO:
            return None
        raise self._not_understood(read, "signature", "Write yes, no or adult.")

    def _not_understood(self, read: _Fields, field: str, advice: str) -> Trouble:
        cells = read.of(field) or read.first
        told = f"{cut(cells.text(field))} is not understood here."
        return trouble(cells, self._plan, field, told, advice)

    def _is_cod(self, read: _Fields) -> bool:
        return fold(read.text("payment")) in said.COD or fold(read.text("cod")) in said.YES

    def _cod(self, read: _Fields, *, paid: bool) -> Money | None:
        cells = read.of("cod")
        if cells is not None and fold(cells.text("cod")) not in said.YES | said.NO:
            money = self._money(read, "cod")
            return money if money.amount > 0 else None
        if paid or not self._is_cod(read):
            return None
        for field in ("outstanding", "total"):
            if read.of(field) is not None:
                money = self._money(read, field)
                if money.amount > 0:
                    return money
        where = read.of("payment") or read.of("cod") or read.first
        raise trouble(
            where,
            self._plan,
            "payment",
            "The courier is to collect money, but the amount is missing.",
            "Add a column with the amount, or the order's total.",
        )

    def _money(self, read: _Fields, field: str) -> Money:
        cells = read.of(field) or read.first
        currency = currency_of(read.text("currency")) or self._plan.currency
        money = read_amount(cells, self._plan, field, currency)
        if money is None:
            raise trouble(
                cells,
                self._plan,
                field,
                "The currency of the money to collect is not known.",
                "Say in the preview which currency the amounts are in.",
            )
        return money


class _Fields:
    """The first telling cell of each field of one order."""

    def __init__(self, cells: Mapping[str, Cells]) -> None:
        self._cells = cells

    @property
    def first(self) -> Cells:
        return next(iter(self._cells.values()))

    def of(self, field: str) -> Cells | None:
        return self._cells.get(field)

    def text(self, field: str) -> str:
        cells = self._cells.get(field)
        return "" if cells is None else cells.text(field)

    def note(self) -> str:
        """The customer's note with its own line breaks."""
        cells = self._cells.get("note")
        return "" if cells is None else text_of(cells.values["note"])
