"""From a table's headings and rows to a `ReadingPlan`, with a sentence of evidence per choice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from workstation.domain.errors import Refused
from workstation.ports.shop import ReadingPlan
from workstation.shops.files.dates import find_order
from workstation.shops.files.figures import find_decimal
from workstation.shops.files.shapes import (
    FIELD_TITLES,
    FIELDS,
    REQUIRED,
    TABLE,
    columns_of,
    language_of,
    shape_of,
)
from workstation.shops.files.source import SourceRow, text_of
from workstation.shops.files.table import Table
from workstation.shops.files.vocabulary import HOME
from workstation.shops.files.words import cut, listed

SAMPLE_ROWS = 20_000
CHOICES = ("decimal", "dates", "shape", "country", "currency", "zone")
"""What a remembered plan may still say of a new file; all else is told anew."""

_AMOUNTS = ("price", "total", "cod", "outstanding", "weight", "quantity")
_DATES = ("placed_at", "ships_around", "cancelled")


def find_plan(table: Table) -> ReadingPlan:
    """Read a table's ways off its headings and its first 20,000 rows.

    Raises `Refused` when there is nothing under the headings.
    """
    shape = shape_of(table.headings)
    columns = columns_of(table.headings)
    language = language_of(table.headings)
    sample = list(islice(table.body(), SAMPLE_ROWS))
    if not sample:
        raise Refused(
            "The file has headings but no orders.",
            "Export it again with the orders chosen.",
            field="file",
        )
    decimal, why_decimal = find_decimal(_texts(sample, table, columns, _AMOUNTS), language)
    dates, why_dates = find_order(_texts(sample, table, columns, _DATES), language)
    evidence = dict(table.evidence)
    evidence["decimal"], evidence["dates"] = why_decimal, why_dates
    evidence["shape"] = (
        f"The headings are those of a {shape.title}." if shape is not None else "A free table."
    )
    evidence["columns"] = _columns_sentence(table, columns)
    country, currency, zone = _home(language, columns, evidence)
    return ReadingPlan(
        shape=shape.key if shape is not None else TABLE,
        encoding=table.encoding,
        separator=table.separator,
        decimal=decimal,
        dates=dates,
        columns=columns,
        currency=currency,
        country=country,
        zone=zone,
        evidence=evidence,
        headings=table.headings,
    )


def adapt_plan(plan: ReadingPlan, table: Table) -> ReadingPlan:
    """A remembered plan for this very file: a person's choices stay, the file's facts are told."""
    if not plan.columns:
        plan = replace(plan, columns=columns_of(table.headings))
    strangers = [field for field in plan.columns if field not in FIELDS]
    if strangers:
        raise Refused(
            f"The reading plan names columns that do not exist here: {listed(strangers[:5])}.",
            "Map the columns anew and save the profile.",
            field="columns",
        )
    if plan.decimal not in (".", ",") or plan.dates not in ("iso", "dmy", "mdy"):
        raise Refused(
            "The reading plan has no valid number or date format.",
            "Import without the profile and save it anew.",
            field="decimal" if plan.decimal not in (".", ",") else "dates",
        )
    kept = {key: text for key, text in plan.evidence.items() if key in CHOICES}
    evidence = {**kept, **table.evidence}
    evidence["columns"] = _columns_sentence(table, plan.columns)
    return replace(
        plan,
        encoding=table.encoding,
        separator=table.separator,
        headings=table.headings,
        evidence=evidence,
    )


def check_columns(plan: ReadingPlan) -> None:
    """Refuse a plan without the columns that no order can do without."""
    missing = [FIELD_TITLES[field] for field in REQUIRED if field not in plan.columns]
    if "item" not in plan.columns and "sku" not in plan.columns:
        missing.append(FIELD_TITLES["item"])
    if missing:
        raise Refused(
            f"No column was recognised for the {listed(missing)}.",
            "Say in the preview which column it is; the choice is remembered.",
            field="columns",
        )


def _texts(
    sample: list[SourceRow], table: Table, columns: Mapping[str, str], fields: Iterable[str]
) -> Iterator[str]:
    places = [table.headings.index(columns[field]) for field in fields if field in columns]
    for row in sample:
        for place in places:
            cell = row.cells[place] if place < len(row.cells) else None
            if isinstance(cell, str) and cell and not row.problem:
                yield text_of(cell)


def _columns_sentence(table: Table, columns: Mapping[str, str]) -> str:
    used = set(columns.values())
    unused = [cut(heading) for heading in table.headings if heading and heading not in used]
    sentence = f"{len(used)} of {len([h for h in table.headings if h])} columns are used"
    if not unused:
        return f"{sentence}."
    more = f" and {len(unused) - 6} more" if len(unused) > 6 else ""
    return f"{sentence}; not used: {', '.join(unused[:6])}{more}."


def _home(
    language: str, columns: Mapping[str, str], evidence: dict[str, str]
) -> tuple[str, str, str]:
    country, currency, zone = HOME.get(language, ("", "", "UTC"))
    told = f"the headings' language suggests {country}" if country else "nothing suggests one"
    if "country" in columns:
        evidence["country"] = f"From the column {columns['country']}."
        country = ""
    else:
        evidence["country"] = f"There is no country column; {told}."
    if "currency" in columns:
        evidence["currency"] = f"From the column {columns['currency']}."
        currency = ""
    else:
        told = (
            f"{currency} unless an amount says otherwise"
            if currency
            else "only signs beside amounts"
        )
        evidence["currency"] = f"There is no currency column: {told}."
    evidence["zone"] = f"Times without an offset are read as {zone}."
    return country, currency, zone
