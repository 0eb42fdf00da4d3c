"""The papers of a run and the manifests of its day: seen, and kept where somebody wants them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.ui import dates, theme
from workstation.ui.batches.papers import Paper
from workstation.ui.focus_ring import NO_RING
from workstation.ui.outbox import words as outbox_words
from workstation.ui.page import TakesEnter
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.words import isolate, translate


class PapersPanel(Card):
    """`opened` carries a paper to be looked at, `printed` one to print; `labels` asks for the
    labels of the run.
    """

    opened = Signal(object)
    printed = Signal(object)
    labels = Signal()
    saved = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.setProperty(NO_RING, True)
        self._papers: dict[int, Paper] = {}
        down = column(self, margin=16, gap=10)
        head = row(gap=8)
        head.addWidget(Label(translate("Batches", "Papers of this run"), size=22, bold=True), 1)
        look = Button(translate("Batches", "Labels"), key="L", size=34)
        look.clicked.connect(self.labels)
        head.addWidget(look)
        down.addLayout(head)
        self._empty = Label(
            translate("Batches", "No paper is drawn yet. They come while the labels are bought."),
            size=16, tone="ink2", wrap=True,
        )  # fmt: skip
        down.addWidget(self._empty)
        self.table = RowsTable(
            (
                Column(translate("Batches", "Paper")),
                Column(translate("Batches", "Drawn"), 170),
                Column(translate("Batches", "Print"), 150, from_width=560),
            ),
            name=translate("Batches", "Papers of this run"),
        )
        self.table.opened.connect(lambda key: self.opened.emit(self._papers[key]))
        down.addWidget(self.table, 1)
        keep = row(gap=8)
        said = translate("Batches", "Keep all of them in the folder")
        keep.addWidget(Label(said, size=15, wrap=True), 1)
        self.folder = QLineEdit()
        self.folder.setAccessibleName(translate("Batches", "Folder for the papers"))
        self.folder.setFixedHeight(theme.px(40))
        TakesEnter(self.folder, self._save)
        keep.addWidget(self.folder, 1)
        down.addLayout(keep)
        self._said = Label(size=15, bold=True, tone="ok", wrap=True)
        down.addWidget(self._said)
        line = row(gap=8)
        self._print = Button(translate("Batches", "Print it"), key="P")
        self._print.clicked.connect(self.print_current)
        self._open = Button(translate("Batches", "Look at it"), key="Enter")
        self._open.clicked.connect(self.open_current)
        line.addWidget(self._print)
        back = Button(translate("Batches", "Back"), key="Esc")
        back.clicked.connect(self.left)
        line.addWidget(self._open)
        line.addStretch(1)
        line.addWidget(back)
        down.addLayout(line)

    def show_papers(self, papers: Sequence[Paper]) -> None:
        self._papers = {one.id: one for one in papers}
        self._said.clear()
        self._empty.setVisible(not papers)
        self.table.setVisible(bool(papers))
        for button in (self._print, self._open):
            button.setEnabled(bool(papers))
        self.table.show_lines([_line(one) for one in papers])

    def show_kept(self, count: int, folder: str) -> None:
        said = translate("Batches", "%n paper(s) are in {folder}.", None, count)
        self._said.setText(said.format(folder=isolate(folder)))

    def open_current(self) -> None:
        if self.table.key is not None:
            self.opened.emit(self._papers[self.table.key])

    def print_current(self) -> None:
        if self.table.key is not None:
            self.printed.emit(self._papers[self.table.key])

    def _save(self) -> None:
        if self.folder.text().strip():
            self.saved.emit(self.folder.text().strip())


def _line(one: Paper) -> Line:
    name, when, said = paper_name(one), dates.moment(one.made_at), ""
    cell = Cell("–", tone="plain")
    if one.printing is not None:
        said = outbox_words.state(one.printing)
        tone = outbox_words.tone(one.printing)
        cell = Cell(said, tone="ink" if tone == "plain" else tone)
    told = ", ".join(part for part in (name, when, said) if part)
    return Line(one.id, (Cell(name, "file", bold=True), Cell(when, tone="plain"), cell), told)


def paper_name(one: Paper) -> str:
    """A paper in words."""
    match one.kind:
        case "pick_list":
            return translate("Batches", "Pick list")
        case "slips":
            said = translate("Batches", "Packing slip, No. {n}")
            return said.format(n=one.number)
        case "cover":
            return translate("Batches", "Cover with the failures")
        case "manifest":
            said = translate("Batches", "Manifest {n} of {carrier}")
            return said.format(n=one.number, carrier=isolate(one.name))
    return isolate(one.name)
