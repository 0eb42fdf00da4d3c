"""Icons: one-colour SVG files, painted at the screen's own resolution in the colour asked for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QImageReader, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workstation.folders import picture_name
from workstation.ui import theme
from workstation.ui.assets import asset

MIRRORED = frozenset({"arrow", "undo", "truck", "list", "note", "chevron"})
"""Icons that point along the line and so turn round in right-to-left languages."""

BUILT_IN = "builtin:"
"""A picture of the demo shop is named builtin:<name>; every other is the path of a file."""


@lru_cache(maxsize=256)
def _source(kind: str, name: str) -> str:
    return asset(kind, f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _painted(name: str, colour: str, pixels: int, dpr: float, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(
        QByteArray(_source("icons", name).replace("currentColor", colour).encode())
    )
    image = QImage(
        round(pixels * dpr), round(pixels * dpr), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if mirrored:
        painter.translate(image.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def pixmap(name: str, colour: str, size: float, *, dpr: float, rtl: bool = False) -> QPixmap:
    """An icon of `size` pixels in the drawings; `colour` is #RRGGBB."""
    return _painted(name, colour, max(1, theme.px(size)), dpr, rtl and name in MIRRORED)


def icon(name: str, colour: str, size: float = 20) -> QIcon:
    """An icon for a plain Qt widget."""
    return QIcon(pixmap(name, colour, size, dpr=2.0))


def paint(painter: QPainter, name: str, colour: str, where: QRectF, *, rtl: bool = False) -> None:
    """Paint an icon into a square of logical pixels."""
    dpr = painter.device().devicePixelRatioF()
    side = round(min(where.width(), where.height()))
    picture = _painted(name, colour, max(1, side), dpr, rtl and name in MIRRORED)
    painter.drawPixmap(where.topLeft(), picture)


_places: list[Path] = []
"""Where pictures from web shops lie, once the window knows."""


def look_in(folder: str) -> None:
    """Say where pictures from web shops lie."""
    _places[:] = [Path(folder)] if folder else []


def product_picture(source: str, pixels: int, radius: int, dpr: float) -> QPixmap | None:
    """A product's picture, filling a square with round corners; None when there is none to show,
    which may be another thing in a moment: it may be on its way.
    """
    if not source:
        return None
    built_in = source.startswith(BUILT_IN)
    name = source.removeprefix(BUILT_IN)
    path = asset("pictures", f"{name}.svg") if built_in else _path_of(source)
    if path is None or not path.is_file():
        return None
    return _drawn(str(path), pixels, radius, dpr)


def _path_of(source: str) -> Path | None:
    if not source.startswith(("https://", "http://")):
        return Path(source)
    return _places[0] / picture_name(source) if _places else None


@lru_cache(maxsize=128)
def _drawn(path: str, pixels: int, radius: int, dpr: float) -> QPixmap | None:
    side = round(pixels * dpr)
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return None
    reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    loaded = reader.read()
    if loaded.isNull():
        return None
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    clip = QPainterPath()
    clip.addRoundedRect(QRectF(0, 0, side, side), radius * dpr, radius * dpr)
    painter.setClipPath(clip)
    painter.drawImage((side - loaded.width()) // 2, (side - loaded.height()) // 2, loaded)
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(dpr)
    return made
