"""A paper before it is printed, or after: its pages as pictures, one at a time.

Pack, Orders and Day close share it. The worker draws the pages; until they are there it says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from workstation.domain.errors import Refused, WorkstationError
from workstation.ui import theme
from workstation.ui.frame import Frame, Hint
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.widgets.painted import CENTRE, Painted, Setting, rounded
from workstation.ui.words import translate

if TYPE_CHECKING:
    from workstation.ui.jobs import JobScope

PAGE = "page"
AGAIN_MS = 250


class Sheet(Painted):
    """One page, whole, as large as there is room; it is never mirrored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def is_empty(self) -> bool:
        return self._image is None

    def show_page(self, content: bytes | None, said: str) -> None:
        image = QImage()
        self._image = image if content is not None and image.loadFromData(content) else None
        self.say(said)
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        box = QRectF(self.rect())
        if self._image is None:
            said = translate("Paper", "One moment, it is being drawn.")
            self.write(painter, said, box, Setting(26, lines=3), t.ink2, align=CENTRE, middle=True)
            return
        size = self._image.size()
        scale = min(box.width() / size.width(), box.height() / size.height())
        wide, high = size.width() * scale, size.height() * scale
        where = QRectF((box.width() - wide) / 2, (box.height() - high) / 2, wide, high)
        rounded(painter, where.adjusted(-1, -1, 1, 1), 0, fill="#FFFFFF", border=t.edge)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(where, self._image)


class PaperPage(QWidget):
    """P prints, S saves the PDF, Up and Down turn the pages, Esc leaves."""

    left = Signal()

    def __init__(self, frame: Frame, jobs: JobScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._jobs = frame, jobs
        self._views = frame.desk.views
        self.about = ""
        self._pages: Sequence[bytes] = ()
        self._pdf = 0
        self._of_its_own = True
        self._place = 0
        # A paper belongs to no order, so no news of the worker names it.
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._look_while_shown)
        across = row(self, gap=12)
        card = Card("plain")
        column(card, margin=12).addWidget(sheet := Sheet())
        self.sheet = sheet
        across.addWidget(card, 1)
        side = Card("plain")
        side.setFixedWidth(theme.px(300))
        down = column(side, margin=20, gap=10)
        self._title = Label(size=20, bold=True, wrap=True)
        self._count = Label(size=16, tone="ink2", wrap=True)
        self._said = Label(size=16, wrap=True)
        for label in (self._title, self._count, self._said):
            down.addWidget(label)
        down.addStretch(1)
        self._print = Button(translate("Paper", "Print"), key="P", kind="primary")
        self._save = Button(translate("Paper", "Save as PDF"), key="S")
        self._back = Button(translate("Paper", "Back"), key="Esc")
        self._print.clicked.connect(self.print_it)
        self._save.clicked.connect(self.ask_file)
        self._back.clicked.connect(self.left)
        for button in (self._print, self._save, self._back):
            down.addWidget(button)
        across.addWidget(side)

    def open(self, about: str, title: str, *, pdf: int = 0) -> None:
        """Show a paper; one that is not drawn yet comes by itself. `pdf` is the document itself
        where only its pictures are kept under this name.
        """
        self.about, self._pages, self._pdf, self._place = about, (), pdf, 0
        self._of_its_own = not pdf
        self._title.setText(title)
        self._said.setText("")
        self._paint()
        self.look()
        self._again.start()
        self.sheet.setFocus()

    def look(self) -> None:
        """Something changed: is it drawn by now?"""
        about, views = self.about, self._views
        if not about or self._pages:
            return

        def read() -> tuple[int, list[bytes]]:
            rows = views.documents(about)
            pages = sorted((row for row in rows if row.kind == PAGE), key=lambda row: row.name)
            found = (views.document(row.id) for row in pages)
            pdf = next((row.id for row in rows if row.kind != PAGE), 0)
            return pdf, [page for page in found if page is not None]

        self._jobs.read(read, lambda found: self._drawn(about, *found), self._frame.notice)

    def command(self, key: str) -> bool:
        turns: dict[str, Callable[[], None]] = {
            "P": self.print_it,
            "S": self.ask_file,
            "Esc": self.left.emit,
            "Down": lambda: self._turn(1),
            "Up": lambda: self._turn(-1),
        }
        if key not in turns:
            return False
        turns[key]()
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("P", translate("Paper", "print")),
            Hint("S", translate("Paper", "save as PDF")),
            Hint("Esc", translate("Paper", "back")),
        )

    def print_it(self) -> None:
        """Send the paper to the printer for papers, each time once more."""
        desk = self._frame.desk.day
        about = self.about
        if desk is not None:
            self._jobs.desk(lambda: desk.print_paper(about), self._printing, self._refused)

    def ask_file(self) -> None:
        """Ask where the PDF is to go."""
        if self._pdf:
            name = self.about.replace(":", "-") + ".pdf"
            chosen, _ = QFileDialog.getSaveFileName(
                self, translate("Paper", "Save as PDF"), name, "PDF (*.pdf)"
            )
            if chosen:
                self.save(chosen)

    def save(self, path: str) -> None:
        """Write the PDF into a file."""
        views, number = self._views, self._pdf

        def write() -> None:
            content = views.document(number)
            try:
                with open(path, "wb") as file:
                    file.write(content or b"")
            except OSError as error:
                raise Refused(
                    f"{path} cannot be written: {error.strerror}.", "Choose another place."
                ) from error

        done = translate("Paper", "Saved.")
        self._jobs.read(write, lambda _: self._said.setText(done), self._refused)

    def _drawn(self, about: str, pdf: int, pages: Sequence[bytes]) -> None:
        if about == self.about:
            self._pages = pages
            if self._of_its_own:
                self._pdf = pdf
            self._paint()
        if self._pages:
            self._again.stop()

    def _look_while_shown(self) -> None:
        if self.isVisible():
            self.look()
        else:
            self._again.stop()

    def _printing(self, _: None) -> None:
        self._said.set_tone("ok")
        self._said.setText(translate("Paper", "It prints."))

    def _refused(self, error: WorkstationError) -> None:
        self._said.set_tone("wait")
        self._said.setText(f"{error.title} {error.advice}")

    def _turn(self, step: int) -> None:
        if self._pages:
            self._place = max(0, min(len(self._pages) - 1, self._place + step))
            self._paint()

    def _paint(self) -> None:
        count = len(self._pages)
        said = translate("Paper", "Page {n} of {m}").format(n=self._place + 1, m=count)
        self._count.setText(said if count else "")
        self.sheet.show_page(self._pages[self._place] if count else None, said)
        self._print.setEnabled(bool(count))
        self._save.setEnabled(bool(self._pdf))
