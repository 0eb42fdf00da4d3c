"""A report put into words once: what the screen, the charts and the PDF show. Plain Python."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.ports.reports import Sheet
from workstation.services.reports import FEW, Column, Kind, Report, Table, Value
from workstation.ui.reports import words
from workstation.ui.words import translate

FIGURES = frozenset({Kind.COUNT, Kind.SHARE, Kind.RATE, Kind.DAYS, Kind.MONEY})
MOST_BARS = 60
MOST_NAMED = 14


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what stands below it, its length, what stands above it; `few` proves little."""

    label: str
    value: float
    text: str
    few: bool = False


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """Bars from nought to `top`; `lines` are drawn across with their words.

    `in_time`: from the left to the right whatever the language.
    """

    title: str
    bars: tuple[Bar, ...]
    top: float
    lines: tuple[tuple[float, str], ...]
    in_time: bool
    note: str
    sentence: str


@dataclass(frozen=True, slots=True)
class TablePicture:
    """A table with its chart (None: it has none, or nothing to draw)."""

    name: str
    columns: tuple[Column, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    few: tuple[bool, ...]
    chart: ChartPicture | None


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """A whole report; `figures` are (figure, words below it)."""

    name: str
    title: str
    about: str
    days: str
    shop: str
    figures: tuple[tuple[str, str], ...]
    tables: tuple[TablePicture, ...]
    behind: str


def picture_of(report: Report) -> ReportPicture:
    """Put a report into the words of the window's language."""
    currency = next((v for c, v in report.figures if c.kind is Kind.CURRENCY), "") or ""
    figures = []
    for column, found in report.figures:
        if column.kind is Kind.CURRENCY:
            continue
        text = words.value(column, found)
        if column.kind is Kind.MONEY and found is not None:
            text = f"{text} {currency}"
        figures.append((text, words.figure_words(report, column)))
    return ReportPicture(
        name=report.name,
        title=words.report_name(report.name),
        about=words.about(report.name),
        days=words.days(report.first, report.last),
        shop=report.shop,
        figures=tuple(figures),
        tables=tuple(_table(table) for table in report.tables),
        behind=words.behind(report.behind),
    )


def _table(table: Table) -> TablePicture:
    counted = table.place(table.of) if table.of else None
    few = tuple(counted is not None and int(row[counted] or 0) < FEW for row in table.rows)
    return TablePicture(
        name=words.table_name(table),
        columns=table.columns,
        headings=tuple(words.heading(column, weeks=table.weeks) for column in table.columns),
        rows=tuple(
            tuple(words.value(column, v) for column, v in zip(table.columns, row, strict=True))
            for row in table.rows
        ),
        few=few,
        chart=_chart(table, few),
    )


def _chart(table: Table, few: tuple[bool, ...]) -> ChartPicture | None:
    if not table.bar or not table.rows:
        return None
    label, bar = table.place(table.label), table.place(table.bar)
    names, values = table.columns[label], table.columns[bar]
    in_time = names.kind in (Kind.DAY, Kind.HOUR)
    known = [(row, thin) for row, thin in zip(table.rows, few, strict=True) if row[bar] is not None]
    if not known:
        return None
    money = next((at for at, one in enumerate(table.columns) if one.kind is Kind.CURRENCY), None)
    unit = ""
    if values.kind is Kind.MONEY and money is not None:
        # Bars of two currencies say nothing beside one another.
        unit = str(known[0][0][money])
        known = [each for each in known if each[0][money] == unit]
    most = MOST_BARS if in_time else MOST_NAMED
    shown = known[-most:] if names.kind is Kind.DAY else known[:most]
    lane = next(
        (at for at, one in enumerate(table.columns) if one.kind in (Kind.COUNTRY, Kind.SERVICE)),
        None,
    )

    def named(row: tuple[Value, ...]) -> str:
        where = (
            "" if lane in (None, label) else words.value(table.columns[lane or 0], row[lane or 0])
        )
        return f"{words.value(names, row[label])} {where}".rstrip()

    bars = tuple(
        Bar(named(row), float(row[bar] or 0), words.value(values, row[bar]), thin)
        for row, thin in shown
    )
    # A bar that proves little does not make the others small.
    sure = [one.value for one in bars if not one.few] or [one.value for one in bars]
    top = 1.0 if values.kind is Kind.SHARE else round_up(max(sure))
    lines = tuple((top * part, words.on_axis(values, top * part)) for part in (0.5, 1))
    title = " ".join(part for part in (words.heading(values, weeks=table.weeks), unit) if part)
    notes = []
    if any(one.few for one in bars):
        notes.append(
            translate(
                "Reports", "Striped: fewer than {count} parcels, which proves little."
            ).format(count=FEW)
        )
    if len(shown) < len(known):
        notes.append(translate("Reports", "The table has all of them."))
    sentence = "; ".join(f"{one.label}: {one.text}" for one in bars)
    return ChartPicture(title, bars, top, lines, in_time, " ".join(notes), f"{title}. {sentence}")


def round_up(most: float) -> float:
    """The next 1, 2, 4, 6 or 8 of its power of ten: a scale that one can read, and halve."""
    if most <= 0:
        return 1.0
    power = 1.0
    while power * 10 < most:
        power *= 10
    while power >= most:
        power /= 10
    return next(step * power for step in (1, 2, 4, 6, 8, 10) if step * power >= most - 1e-9)


def sheets_of(report: Report) -> list[Sheet]:
    """The tables to take away: names in words, figures as figures, days as ISO days."""
    made = []
    for table in report.tables:
        rows = tuple(
            tuple(
                v
                if c.kind in FIGURES or c.kind is Kind.DAY or v is None
                else _bare(words.value(c, v))
                for c, v in zip(table.columns, row, strict=True)
            )
            for row in table.rows
        )
        headings = tuple(words.heading(column, weeks=table.weeks) for column in table.columns)
        made.append(Sheet(words.table_name(table), headings, rows))
    return made


def _bare(text: str) -> str:
    """Without the marks that keep directions apart on the screen."""
    return text.replace("\u2068", "").replace("\u2069", "")
