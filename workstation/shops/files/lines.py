"""One row's own article: what is counted, scanned and fetched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workstation.domain.articles import Article, check_article
from workstation.domain.asks import Danger
from workstation.domain.errors import Refused
from workstation.domain.values import Money
from workstation.ports.shop import BadRow, IncomingLine, ReadingPlan
from workstation.shops.files import dates, figures
from workstation.shops.files.countries import country_code
from workstation.shops.files.source import text_of
from workstation.shops.files.vocabulary import NO, SHIPPED
from workstation.shops.files.words import cut, fold, one_line

_DAMAGED = "A spreadsheet has rounded this code; its digits are lost."
_DAMAGED_ADVICE = "Export once more and open the file as text, or format the column as text first."
_OF_AN_ARTICLE = ("hs_code", "origin", "goods", "maker_code", "danger")


@dataclass(frozen=True, slots=True)
class Cells:
    """One row's filled cells by our field names."""

    line: int
    values: Mapping[str, object]

    def text(self, field: str) -> str:
        value = self.values.get(field)
        return "" if value is None else one_line(text_of(value))

    def code(self, field: str) -> str:
        """A code as text; what pandas and spreadsheets add (.0) goes."""
        text = self.text(field)
        head, _, tail = text.partition(".")
        return head if tail == "0" and head.isdigit() and len(head) > 5 else text


class Trouble(Exception):
    """A cell that cannot be read; caught where the row is."""

    def __init__(self, row: BadRow) -> None:
        super().__init__(row.reason)
        self.row = row


def trouble(cells: Cells, plan: ReadingPlan, field: str, reason: str, advice: str) -> Trouble:
    return Trouble(BadRow(cells.line, plan.columns.get(field, ""), reason, advice))


def check_code(cells: Cells, plan: ReadingPlan, field: str) -> None:
    """Refuse a code that a spreadsheet has turned into a rounded number or a date."""
    value = cells.values.get(field)
    text = cells.text(field)
    long_number = isinstance(value, int | float) and len(text.lstrip("-")) > 15
    if figures.is_scientific(text) or long_number:
        raise trouble(cells, plan, field, f"{cut(text)}: {_DAMAGED}", _DAMAGED_ADVICE)
    if value is not None and not isinstance(value, str | int | float):
        raise trouble(cells, plan, field, f"{cut(text)} is a date, not a code.", _DAMAGED_ADVICE)


@dataclass(frozen=True, slots=True)
class LineReader:
    """Reads a row's article through a plan; `weight_unit` is the one that the heading names."""

    plan: ReadingPlan
    weight_unit: str

    def left_out(self, cells: Cells) -> str:
        """Why this article is not ours to pack ("" = it is): digital, or already sent."""
        if fold(cells.text("needs_shipping")) in NO and cells.text("needs_shipping"):
            return "digital"
        return "shipped" if fold(cells.text("line_shipped")) in SHIPPED else ""

    def read(self, cells: Cells, currency: str) -> IncomingLine:
        """Raises `Trouble` with the column and the reason."""
        plan = self.plan
        for field in ("line_id", "sku", "barcode"):
            check_code(cells, plan, field)
        sku, name = cells.code("sku"), cells.text("item")
        if not sku and not name:
            raise trouble(
                cells, plan, "item", "The article has neither a name nor a code.", "Fill one in."
            )
        return IncomingLine(
            sku=sku,
            name=name or sku,
            quantity=self._quantity(cells),
            barcode=cells.code("barcode").replace(" ", ""),
            unit_weight_g=self._weight(cells),
            unit_price=self._price(cells, currency),
            shelf=cells.text("shelf"),
            variant=cells.text("variant"),
            picture=cells.text("picture"),
            remote_id=cells.code("line_id"),
            ships_around=self._ships_around(cells),
            article=self._article(cells, sku or cells.code("barcode") or name),
        )

    def _article(self, cells: Cells, code: str) -> Article | None:
        """What the row tells of the article itself; None where it says nothing."""
        given = {name: cells.text(name) for name in _OF_AN_ARTICLE}
        if not any(given.values()):
            return None
        origin = country_code(given["origin"]) if given["origin"] else ""
        if origin is None:
            raise trouble(
                cells,
                self.plan,
                "origin",
                f"{cut(given['origin'])} is no country that is known here.",
                "Write its name or its two-letter code.",
            )
        article = Article(
            code,
            description=given["goods"],
            hs_code=cells.code("hs_code"),
            origin=origin,
            maker_code=given["maker_code"],
            dangers=self._dangers(cells, given["danger"]),
        )
        try:
            return check_article(article)
        except Refused as problem:
            named = {"description": "goods"}.get(problem.field, problem.field)
            raise trouble(cells, self.plan, named, problem.title, problem.advice) from problem

    def _dangers(self, cells: Cells, said: str) -> tuple[Danger, ...]:
        if not said or fold(said) in NO:
            return ()
        words = said.replace(",", " ").replace(";", " ").lower().split()
        known = [one for one in Danger if one.value in words]
        if len(known) < len(words):
            raise trouble(
                cells,
                self.plan,
                "danger",
                f"{cut(said)} is no kind of dangerous goods that is known here.",
                f"Write one of: {', '.join(Danger)}.",
            )
        return tuple(known)

    def _quantity(self, cells: Cells) -> int:
        value = cells.values.get("quantity")
        if value is None:
            raise trouble(
                cells, self.plan, "quantity", "The quantity is missing.", "Fill it in, 1 or more."
            )
        try:
            return figures.whole(_plain(value), self.plan.decimal)
        except ValueError as problem:
            raise trouble(
                cells,
                self.plan,
                "quantity",
                f"{cut(cells.text('quantity'))} is no positive whole number.",
                "Write plain digits, 1 or more.",
            ) from problem

    def _weight(self, cells: Cells) -> int | None:
        value = cells.values.get("weight")
        if value is None:
            return None
        try:
            return figures.grams(_plain(value), self.plan.decimal, self.weight_unit)
        except ValueError as problem:
            raise trouble(
                cells,
                self.plan,
                "weight",
                f"{cut(cells.text('weight'))} is no weight.",
                "Write a figure with g or kg.",
            ) from problem

    def _price(self, cells: Cells, currency: str) -> Money | None:
        value = cells.values.get("price")
        return None if value is None else read_amount(cells, self.plan, "price", currency)

    def _ships_around(self, cells: Cells) -> date | None:
        value = cells.values.get("ships_around")
        if value is None:
            return None
        try:
            return dates.day_of(_plain(value), self.plan.dates)
        except ValueError as problem:
            raise trouble(
                cells,
                self.plan,
                "ships_around",
                f"{cut(cells.text('ships_around'))} is no date, {dates.NAMES[self.plan.dates]}.",
                "Correct the date, or leave the cell empty.",
            ) from problem


def read_amount(cells: Cells, plan: ReadingPlan, field: str, currency: str) -> Money | None:
    """Money from a cell. Raises `Trouble` when it is no amount in the plan's way of writing."""
    try:
        return figures.amount(_plain(cells.values.get(field)), plan.decimal, currency)
    except ValueError as problem:
        sign = "comma" if plan.decimal == "," else "point"
        raise trouble(
            cells,
            plan,
            field,
            f"{cut(cells.text(field))} is no amount with a decimal {sign}.",
            "Correct the amount, or the decimal sign in the preview.",
        ) from problem


def _plain(value: object) -> object:
    return one_line(text_of(value)) if isinstance(value, str) else value
