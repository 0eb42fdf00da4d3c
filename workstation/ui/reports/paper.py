"""A report on paper: A4 across, as a PDF, with the same charts and tables as on the screen."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from workstation.domain.errors import Refused
from workstation.ui import theme
from workstation.ui.reports.chart import draw_chart
from workstation.ui.reports.picture import FIGURES, ReportPicture, TablePicture
from workstation.ui.tokens import LIGHT
from workstation.ui.widgets.painted import END, START, Paragraph, Setting, hairline
from workstation.ui.words import isolate, translate

DPI = 96
HEAD, LINE, CHART, FOOT = 40, 22, 170, 24


@dataclass(slots=True)
class _Pages:
    """Where the pen is on the pages of one file."""

    writer: QPdfWriter
    painter: QPainter
    rtl: bool
    title: str
    y: float = 0.0
    number: int = 1

    @property
    def width(self) -> float:
        return float(self.writer.width())

    @property
    def height(self) -> float:
        return float(self.writer.height()) - FOOT

    def room(self, wanted: float) -> bool:
        """Go on to the next page where this one is full; True when it was."""
        if self.y + wanted <= self.height:
            return False
        self.foot()
        self.writer.newPage()
        self.number += 1
        self.y = 0.0
        return True

    def foot(self) -> None:
        said = f"{self.title} · {isolate(str(self.number))}"
        where = QRectF(0, self.height + 6, self.width, FOOT - 6)
        self.write(said, where, Setting(11, may_cut=True), LIGHT.ink2, end=True)

    def write(
        self, text: str, where: QRectF, setting: Setting, colour: str = LIGHT.ink,
        *, end: bool = False,
    ) -> float:  # fmt: skip
        # Paper knows no bench size: what is set for the screen is set back.
        scale = theme.px(1000) / 1000
        setting = Setting(
            setting.size / scale,
            setting.bold,
            setting.lines,
            setting.leading,
            setting.may_cut,
            False,
        )
        made = Paragraph(text, setting, where.width(), rtl=self.rtl)
        self.painter.setPen(QColor(colour))
        made.draw(self.painter, QPointF(where.x(), where.y()), END if end else START)
        return made.height

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        left = self.width - x - width if self.rtl else x
        return QRectF(left, y, width, height)


def write_pdf(path: Path, picture: ReportPicture, *, rtl: bool) -> None:
    """Draw a report into a file; raises `Refused` where it cannot be written."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setCreator("Packbench")
    writer.setTitle(f"{picture.title}, {picture.days}")
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape,
        QMarginsF(12, 12, 12, 10), QPageLayout.Unit.Millimeter,
    )  # fmt: skip
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    try:
        pages = _Pages(writer, painter, rtl, f"{picture.title}, {picture.days}")
        _draw(pages, picture)
    finally:
        painter.end()
    try:
        path.write_bytes(bytes(content.data()))
    except OSError as error:
        raise Refused(
            f"{path} cannot be written: {error.strerror or os.strerror(error.errno or 0)}.",
            "Choose another place.",
        ) from error


def _draw(pages: _Pages, picture: ReportPicture) -> None:
    width = pages.width
    pages.write(picture.title, pages.at(0, 0, width * 0.6, HEAD), Setting(26, bold=True))
    said = " · ".join(part for part in (picture.days, isolate(picture.shop)) if part)
    pages.write(said, pages.at(width * 0.6, 8, width * 0.4, 24), Setting(15), end=True)
    pages.y = HEAD
    about = Setting(13, lines=3, may_cut=True)
    pages.y += pages.write(picture.about, pages.at(0, pages.y, width, 60), about, LIGHT.ink2) + 10
    slot = width / max(4, len(picture.figures))
    for place, (figure, below) in enumerate(picture.figures):
        pages.write(figure, pages.at(place * slot, pages.y, slot - 8, 30), Setting(22, bold=True))
        small = Setting(12, may_cut=True)
        pages.write(below, pages.at(place * slot, pages.y + 30, slot - 8, 18), small, LIGHT.ink2)
    pages.y += 62
    for table in picture.tables:
        _table(pages, table)
    pages.foot()


def _table(pages: _Pages, table: TablePicture) -> None:
    pages.room(LINE * 4 + (CHART if table.chart else 0))
    pages.y += 6
    pages.write(table.name, pages.at(0, pages.y, pages.width, 24), Setting(16, bold=True))
    pages.y += 28
    if table.chart is not None:
        where = QRectF(0, pages.y, pages.width, CHART)
        draw_chart(pages.painter, where, table.chart, LIGHT, rtl=pages.rtl)
        pages.y += CHART + 4
        if table.chart.note:
            small = Setting(11, may_cut=True)
            pages.write(table.chart.note, pages.at(0, pages.y, pages.width, 16), small, LIGHT.ink2)
            pages.y += 18
    if not table.rows:
        none = translate("Reports", "Nothing in this period.")
        pages.write(none, pages.at(0, pages.y, pages.width, LINE), Setting(13), LIGHT.ink2)
        pages.y += LINE
        return
    figures = [column.kind in FIGURES for column in table.columns]
    parts = [1.0 if figure else 1.6 for figure in figures]
    unit = pages.width / sum(parts)
    _line(pages, table.headings, parts, unit, figures, bold=True)
    for texts in table.rows:
        if pages.room(LINE):
            _line(pages, table.headings, parts, unit, figures, bold=True)
        _line(pages, texts, parts, unit, figures, bold=False)
    pages.y += 12


def _line(
    pages: _Pages, texts: tuple[str, ...], parts: list[float], unit: float, figures: list[bool],
    *, bold: bool,
) -> None:  # fmt: skip
    x = 0.0
    for text, part, figure in zip(texts, parts, figures, strict=True):
        where = pages.at(x, pages.y + 3, part * unit - 8, LINE - 4)
        pages.write(text, where, Setting(12, bold=bold, may_cut=True), end=figure)
        x += part * unit
    pages.y += LINE
    edge = LIGHT.edge if bold else LIGHT.line
    hairline(pages.painter, QPointF(0, pages.y), QPointF(pages.width, pages.y), edge)
