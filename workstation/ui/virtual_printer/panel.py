"""A dock that shows what the virtual printer drew, dot for dot, with the buttons of its front."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QDockWidget, QScrollArea, QSizePolicy, QWidget

from workstation.domain.errors import WorkstationError
from workstation.ui import theme
from workstation.ui.jobs import JobScope
from workstation.ui.tokens import Tokens
from workstation.ui.virtual_printer import words
from workstation.ui.virtual_printer.presenter import PanelPresenter, PrinterControl
from workstation.ui.widgets.basic import Badge, Button, Label, column, row
from workstation.ui.widgets.painted import Painted, Setting, rounded
from workstation.ui.words import translate

EVERY_MS = 1000
_TONE_ICON = {"ok": "tick", "wait": "triangle", "stop": "cross", "plain": "question"}


class VirtualPrinterDock(QDockWidget):
    """`folder` is where the printer puts its pictures; the scope is closed with the dock."""

    def __init__(
        self, folder: Path, control: PrinterControl, jobs: JobScope, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("VirtualPrinter", "Virtual printer"), parent)
        self.setObjectName("virtualPrinter")
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._jobs = jobs
        self.presenter = PanelPresenter(folder, control, jobs, self)
        self.setWidget(self._build())
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.presenter.reload)

    def _build(self) -> QWidget:
        body = _Body(self)
        body.setObjectName("page")
        layout = column(body, margin=12, gap=8)
        head = row(gap=8)
        self._state = Badge(translate("VirtualPrinter", "Not known how it is"))
        head.addWidget(self._state)
        head.addStretch(1)
        self._count = Label(size=15, tone="ink2")
        head.addWidget(self._count)
        layout.addLayout(head)
        self._trouble = Label(size=15, tone="stop", wrap=True)
        self._trouble.hide()
        layout.addWidget(self._trouble)
        self._picture = Picture()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._picture)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(translate("VirtualPrinter", "What came out of the printer"))
        layout.addWidget(self._scroll, 1)
        steps = row(gap=6)
        self._newer = Button(translate("VirtualPrinter", "Newer"), size=34)
        self._older = Button(translate("VirtualPrinter", "Older"), size=34)
        self._smaller = Button("", icon="minus", size=34)
        self._larger = Button("", icon="plus", size=34)
        self._smaller.setAccessibleName(translate("VirtualPrinter", "Smaller"))
        self._larger.setAccessibleName(translate("VirtualPrinter", "Larger"))
        self._newer.clicked.connect(lambda: self.presenter.step(-1))
        self._older.clicked.connect(lambda: self.presenter.step(1))
        self._smaller.clicked.connect(lambda: self.presenter.zoom(-1))
        self._larger.clicked.connect(lambda: self.presenter.zoom(1))
        for button in (self._newer, self._older):
            steps.addWidget(button)
        steps.addStretch(1)
        for button in (self._smaller, self._larger):
            steps.addWidget(button)
        layout.addLayout(steps)
        front = row(gap=6)
        self._paper = Button(translate("VirtualPrinter", "Take paper out"), size=44)
        self._pause = Button(translate("VirtualPrinter", "Pause"), size=44)
        self._paper.clicked.connect(self.presenter.paper_key)
        self._pause.clicked.connect(self.presenter.pause_key)
        front.addWidget(self._paper, 1)
        front.addWidget(self._pause, 1)
        layout.addLayout(front)
        return body

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.presenter.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def close_panel(self) -> None:
        """The window is about to go."""
        self._clock.stop()
        self._jobs.close()

    # What the presenter says.

    def show_pictures(self, pictures: Sequence[Path], current: int) -> None:
        self._trouble.hide()
        image = QImage(str(pictures[current])) if current >= 0 else QImage()
        self._picture.show_image(image, pictures[current].stem if current >= 0 else "")
        self._newer.setEnabled(current > 0)
        self._older.setEnabled(0 <= current < len(pictures) - 1)
        said = translate("VirtualPrinter", "{n} of {m}")
        self._count.setText(said.format(n=current + 1, m=len(pictures)) if pictures else "")

    def show_zoom(self, zoom: int) -> None:
        self._picture.set_zoom(zoom)

    def show_state(self, state: str) -> None:
        self._trouble.hide()
        sentence, tone = words.state(state)
        self._state.show_state(sentence, tone=tone, icon=_TONE_ICON[tone])
        self._say(
            self._paper,
            translate("VirtualPrinter", "Load paper")
            if state == "paper_out"
            else translate("VirtualPrinter", "Take paper out"),
        )
        self._say(
            self._pause,
            translate("VirtualPrinter", "Go on")
            if state == "paused"
            else translate("VirtualPrinter", "Pause"),
        )

    def show_problem(self, error: WorkstationError) -> None:
        self._trouble.setText(str(error))
        self._trouble.show()

    def _say(self, button: Button, text: str) -> None:
        if button.text() != text:
            button.setText(text)
            button.setAccessibleName(text)
            button.updateGeometry()


class _Body(QWidget):
    """Plus, minus and the arrows work wherever the focus is in the panel."""

    def __init__(self, dock: VirtualPrinterDock) -> None:
        super().__init__()
        self._dock = dock
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(theme.px(380))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        zoom = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}.get(Qt.Key(event.key()), 0)
        step = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}.get(Qt.Key(event.key()), 0)
        if zoom:
            self._dock.presenter.zoom(zoom)
        elif step:
            self._dock.presenter.step(step)
        else:
            event.ignore()


class Picture(Painted):
    """A label at a whole multiple of its dots, or one point for a whole square of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._shown = QImage()
        self._zoom = -2
        self.show_image(QImage(), "")

    def show_image(self, image: QImage, name: str) -> None:
        self._image = image
        said = translate("VirtualPrinter", "Label {name}").format(name=name)
        self.say(said if name else translate("VirtualPrinter", "Nothing was printed yet"))
        self._fit()

    def set_zoom(self, zoom: int) -> None:
        self._zoom = zoom
        self._fit()

    def _fit(self) -> None:
        dpr = self.devicePixelRatioF()
        if self._image.isNull():
            self._shown = QImage()
            self.setFixedSize(QSize(theme.px(340), theme.px(200)))
            self.update()
            return
        size = self._image.size()
        if self._zoom > 0:
            self._shown = self._image.scaled(size * self._zoom)
        else:
            # The mean of whole squares: no dot counts more than its neighbour.
            self._shown = self._image.convertToFormat(QImage.Format.Format_RGB32).scaled(
                QSize(size.width() // -self._zoom, size.height() // -self._zoom),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._shown.setDevicePixelRatio(dpr)
        shown = self._shown.deviceIndependentSize()
        self.setFixedSize(round(shown.width()) + 2, round(shown.height()) + 2)
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        if self._shown.isNull():
            rounded(painter, QRectF(self.rect()), theme.px(14), border=t.edge, dashed=True)
            text = translate("VirtualPrinter", "Nothing was printed yet.")
            from_top = QRectF(self.rect()).adjusted(16, 16, -16, -16)
            self.write(painter, text, from_top, Setting(18, lines=3, leading=1.3), t.ink2)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(1, 1, self._shown)
        painter.setPen(theme.colour("edge"))
        painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))
