"""A label exactly as dots: enlarged by whole numbers only, so that each dot stays a square."""

from __future__ import annotations

from base64 import b64decode

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui import theme
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.painted import CENTRE, Painted, Setting

LARGEST = 8


def image_of(encoded: str) -> QImage:
    """The picture in a look's answer; a null image when there is none."""
    if not encoded:
        return QImage()
    return QImage.fromData(b64decode(encoded))


class SmallLabel(Painted):
    """A label as small as its room, on its paper; for recognising it, not for reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(150))

    def show_image(self, image: QImage, said: str) -> None:
        """Show a picture, or the words alone when there is none."""
        self._image, self._words = image, said
        self.say(said)
        self.update()

    def draw(self, painter: QPainter, t: Tokens) -> None:
        box = QRectF(self.rect())
        if self._image.isNull():
            self.write(
                painter, self._words, box, Setting(15, lines=4, may_cut=True), t.ink2,
                align=CENTRE, middle=True,
            )  # fmt: skip
            return
        size = self._image.size().scaled(
            QSize(int(box.width()) - 4, int(box.height()) - 4), Qt.AspectRatioMode.KeepAspectRatio
        )
        dpr = self.devicePixelRatioF()
        small = self._image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
            size * dpr,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        left = (box.width() - size.width()) / 2
        where = QRectF(left, (box.height() - size.height()) / 2, size.width(), size.height())
        painter.drawImage(where, small)
        painter.setPen(QPen(QColor(t.edge), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where.adjusted(-1, -1, 1, 1), theme.px(6), theme.px(6))


class Dots(QWidget):
    """The label at 1, 2, 3 ... screen dots a printer's dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._times = 1

    @property
    def times(self) -> int:
        return self._times

    @property
    def image(self) -> QImage:
        return self._image

    def show_image(self, image: QImage) -> None:
        self._image = image
        self._fit()

    def zoom(self, times: int) -> None:
        """Enlarge so many times, 1 to 8."""
        self._times = max(1, min(LARGEST, times))
        self._fit()

    def _fit(self) -> None:
        dpr = self.devicePixelRatioF()
        width, height = self._image.width(), self._image.height()
        self.setFixedSize(
            max(1, round(width * self._times / dpr)), max(1, round(height * self._times / dpr))
        )
        self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.end()
