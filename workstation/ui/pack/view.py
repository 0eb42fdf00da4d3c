"""The Pack screen: places its painted cards and hands scans and keys to the presenter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from workstation.domain.live_weight import LiveWeight
from workstation.domain.values import OrderId
from workstation.services.desk import OrderChoice
from workstation.ui import theme
from workstation.ui.codes import Scan
from workstation.ui.frame import Frame, Hint, Screen, ScreenWidget
from workstation.ui.pack.empty_page import DayCard, EmptyCard, NextList
from workstation.ui.pack.foot_cards import BoxTiles, WeightTile
from workstation.ui.pack.goods import GoodsPicture
from workstation.ui.pack.goods_form import GoodsForm
from workstation.ui.pack.item_card import ItemCard
from workstation.ui.pack.label_card import LabelCard
from workstation.ui.pack.order_choice import OrderChoices
from workstation.ui.pack.picture import Mode, PackPicture
from workstation.ui.pack.presenter import PackPresenter
from workstation.ui.pack.side_cards import (
    CheckList,
    ItemRows,
    NoteCard,
    OrderCard,
)
from workstation.ui.rates.panel import RatesPanel
from workstation.ui.stop_words import StopPicture
from workstation.ui.verdicts import BannerPicture
from workstation.ui.widgets.banner import ScanBanner
from workstation.ui.widgets.basic import SearchField
from workstation.ui.words import translate

SIDE = 404
LOW = 650
"""A page lower than this (the window at 690) tightens the banner and the picture."""


def pack_screen() -> Screen:
    """The entry of the rail."""
    return Screen("pack", lambda: translate("Pack", "Pack"), "box", "F1", PackScreen)


class PackScreen(ScreenWidget):
    """Pack, the heart: three pages on one ground (empty, packing, label)."""

    takes_scans = True

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._picture: PackPicture | None = None
        self._scope = frame.scope()
        self.banner = ScanBanner(self)
        self.banner.hide()
        self.item = ItemCard(self)
        self.label = LabelCard(self)
        self.empty = EmptyCard(self)
        self.day = DayCard(self)
        self.line = NextList(self)
        self.order = OrderCard(self)
        self.rows = ItemRows(self)
        self.note = NoteCard(self)
        self.boxes = BoxTiles(self)
        self.weight = WeightTile(self)
        self.checks = CheckList(self)
        self.code = SearchField(
            translate("Pack", "Type the code, then Enter"), size="bench", parent=self
        )
        self.code.hide()
        self.goods = GoodsForm(self)
        self.goods.hide()
        self.choices = OrderChoices(self)
        self.choices.hide()
        self._cards: dict[Mode, Sequence[QWidget]] = {
            Mode.EMPTY: (self.empty, self.day, self.line),
            Mode.PACKING: (self.item, self.order, self.rows, self.note, self.boxes, self.weight),
            Mode.LABEL: (self.label, self.order, self.checks),
        }
        for cards in self._cards.values():
            for card in cards:
                card.hide()
        self.presenter = PackPresenter(self, frame.desk, self._scope, now=frame.now)
        self.rates = RatesPanel(
            self, frame.desk, self._scope, chosen=self.presenter.rate_chosen, left=self._rated
        )
        self.code.returnPressed.connect(self._code_entered)
        self.boxes.pressed.connect(lambda key: self.command(str(key)))
        self.label.pressed.connect(self.command)
        self.empty.taken.connect(lambda: self.command("G"))
        self.empty.field.textChanged.connect(self.presenter.search)
        self.empty.field.returnPressed.connect(self.presenter.search_entered)
        self.line.opened.connect(self.presenter.open_order)
        self.goods.told.connect(self.presenter.goods_told)
        self.goods.left.connect(self.presenter.leave_goods)
        self.choices.chosen.connect(self.presenter.open_order)
        self.choices.left.connect(self.presenter.leave_choices)
        self.weight.entered.connect(self.presenter.weight_entered)

    # ---- what the window tells

    def shown(self) -> None:
        self.presenter.begin()

    def changed(self, ids: frozenset[str]) -> None:
        self.presenter.refresh(ids)
        self.rates.look()

    def scanned(self, scan: Scan) -> None:
        self.close_rates()
        self.presenter.scanned(scan)

    def half_scanned(self) -> None:
        self.presenter.half_scanned()

    def arrive(self, subject: Any) -> None:
        self.presenter.open_order(subject)

    def weighed(self, live: LiveWeight) -> None:
        self.presenter.weighed(live)

    def command(self, key: str) -> bool:
        if self.rates.isVisible():
            return self.rates.command(key)
        return self.presenter.command(key)

    def close_screen(self) -> None:
        self._scope.close()

    def hints(self) -> Sequence[Hint]:
        if self.rates.isVisible():
            return self.rates.hints()
        mode = self._picture.mode if self._picture else Mode.EMPTY
        if mode is Mode.EMPTY:
            return (
                Hint("/", translate("PackKeys", "search")),
                Hint("G", translate("PackKeys", "take next order")),
                Hint("F2", translate("PackKeys", "orders")),
                Hint("F4", translate("PackKeys", "scan out")),
            )
        if mode is Mode.LABEL:
            return self._label_hints()
        return (
            Hint("1–9", translate("PackKeys", "box")),
            Hint("C", translate("PackKeys", "confirm without code")),
            Hint("F", translate("PackKeys", "finalize partial")),
            Hint("N", translate("PackKeys", "next package")),
            Hint("U", translate("PackKeys", "un-pack")),
            Hint("W", translate("PackKeys", "weight")),
        )

    def _label_hints(self) -> Sequence[Hint]:
        label = self._picture.label if self._picture else None
        verbs = {
            "P": translate("PackKeys", "print again"),
            "Y": translate("PackKeys", "yes"), "N": translate("PackKeys", "no"),
            "L": translate("PackKeys", "look again"),
            "R": translate("PackKeys", "another service"),
        }  # fmt: skip
        keys = [key for key, _ in label.buttons] if label else []
        shown = [Hint(key, verbs[key]) for key in keys]
        if "N" not in keys:
            shown.append(Hint("N", translate("PackKeys", "next package")))
        return tuple(shown)

    def more_keys(self) -> Sequence[Hint]:
        mode = self._picture.mode if self._picture else Mode.EMPTY
        if mode is Mode.PACKING:
            return (
                Hint("M", translate("PackKeys", "not on its shelf")),
                Hint("R", translate("PackKeys", "compare prices")),
                Hint("I", translate("PackKeys", "read the whole note")),
                Hint("/", translate("PackKeys", "type a code")),
                Hint("Esc", translate("PackKeys", "put the order back")),
            )
        return (Hint("Esc", translate("PackKeys", "back")),)

    def aside(self) -> str:
        mode = self._picture.mode if self._picture else Mode.EMPTY
        if mode is Mode.LABEL:
            return translate("PackKeys", "The customer hears “shipped” only after the scan-out")
        return translate("PackKeys", "A scan works at any time, on any screen")

    # ---- PackView

    def show(self, picture: PackPicture | None = None) -> None:
        """Show a picture; without one it is Qt's own `show`."""
        if picture is None:
            super().show()
            return
        old, self._picture = self._picture, picture
        if picture.empty is not None:
            self.empty.show_empty(picture.empty)
            self.day.show_day(picture.empty)
            self.line.show_list(picture.empty)
        if picture.order is not None:
            self.order.show_order(picture.order)
        if picture.item is not None:
            self.item.show_item(picture.item)
        if picture.boxes is not None:
            self.boxes.show_boxes(picture.boxes)
        if picture.weight is not None:
            self.weight.show_weight(picture.weight)
        if picture.label is not None:
            self.label.show_label(picture.label)
            self.checks.show_checks(picture.label.checks)
        self.rows.show_rows(picture.rows)
        self.note.show_note(picture.note)
        self._arrange()
        if old is None or old.mode is not picture.mode:
            self._change_mode(picture.mode)
        self.subtitle_changed.emit(picture.subtitle)
        self.hints_changed.emit()

    def show_verdict(self, banner: BannerPicture) -> None:
        self.banner.show_verdict(banner)
        if self.banner.isHidden():
            self.banner.show()
            self._arrange()

    def show_stop(self, picture: StopPicture | None) -> None:
        self._frame.stop(picture, self.presenter.stop_key)

    def play(self, sound: str) -> None:
        self._frame.play(sound)

    def open_weight(self) -> None:
        self.weight.open_field()

    def close_weight(self) -> None:
        self.weight.close_field()
        self.setFocus()

    def open_code(self) -> None:
        self.code.clear()
        self.code.show()
        self.code.raise_()
        self.code.setFocus()
        self._arrange()

    def _code_entered(self) -> None:
        self.presenter.code_entered(self.code.text())

    def close_code(self) -> None:
        self.code.hide()
        self.setFocus()

    def open_goods(self, picture: GoodsPicture) -> None:
        self.goods.show()
        self.goods.raise_()
        self._arrange()
        self.goods.show_goods(picture)

    def show_wrong_goods(self, field: str, reason: str) -> None:
        self.goods.show_wrong(field, reason)

    def close_goods(self) -> None:
        self.goods.hide()
        self.setFocus()

    def open_rates(self, order: OrderId, settled: Callable[[], None] | None = None) -> None:
        self.rates.open(order, settled=settled)
        self.hints_changed.emit()

    def close_rates(self) -> None:
        if self.rates.isVisible():
            self.rates.leave()

    def _rated(self) -> None:
        self.hints_changed.emit()
        self.setFocus()

    def open_choices(self, choices: Sequence[OrderChoice]) -> None:
        self.choices.show_choices(choices, self._frame.now())
        self.choices.show()
        self.choices.raise_()
        self._arrange()

    def close_choices(self) -> None:
        self.choices.hide()
        self.setFocus()

    def open_outbox(self) -> None:
        self._frame.go("outbox")

    def focus_search(self) -> None:
        self.empty.field.setFocus()

    def clear_search(self) -> None:
        self.empty.field.clear()
        self.setFocus()

    # ---- places

    def _change_mode(self, mode: Mode) -> None:
        wanted = self._cards[mode]
        for cards in self._cards.values():
            for card in cards:
                if card not in wanted:
                    card.hide()
        for card in wanted:
            card.show()
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.rates.setGeometry(self.rect())

    def _arrange(self) -> None:
        px = theme.px
        width, height = float(self.width()), float(self.height())
        low = height < px(LOW)
        left, end, gap = px(24), px(20), px(12)
        side = px(SIDE)
        main = width - left - end - side - gap
        x_side = left + main + gap
        bottom = height - px(2 if self._strip_is_there(height) else 12)
        self.banner.set_low(low)
        self.item.low = low
        picture = self._picture
        mode = picture.mode if picture else Mode.EMPTY
        top = float(px(16))
        self._put(self.code, left, top, main, px(60))
        below = top
        if not self.banner.isHidden():
            wide = main if mode is Mode.PACKING else width - left - end
            self._put(self.banner, left, top, wide, self.banner.height())
            below = top + self.banner.height() + gap
        self._put(self.choices, left, below, width - left - end, bottom - below)
        if mode is Mode.PACKING:
            foot = bottom - px(122)
            self._put(self.item, left, below, main, foot - gap - below)
            self._put(self.goods, left, below, main, bottom - below)
            weight = px(186)
            self._put(self.boxes, left, foot, main - weight - gap, px(122))
            self._put(self.weight, left + main - weight, foot, weight, px(122))
            self._put(self.order, x_side, top, side, px(OrderCard.HEIGHT))
            y = top + px(OrderCard.HEIGHT) + gap
            note = picture.note if picture else None
            note_height = 0.0
            if note is not None:
                note_height = bottom - y - px(60) if note.open else px(122)
            rows = bottom - y - (note_height + gap if note else 0)
            needed = len(picture.rows if picture else ()) * px(86)
            if note is None:
                rows = min(rows, max(needed, px(72)))
            self._put(self.rows, x_side, y, side, rows)
            self._put(self.note, x_side, bottom - note_height, side, note_height)
            self.note.setVisible(note is not None)
        elif mode is Mode.LABEL:
            self._put(self.label, left, below, main, bottom - below)
            self._put(self.order, x_side, below, side, px(OrderCard.HEIGHT))
            y = below + px(OrderCard.HEIGHT) + gap
            count = len(picture.label.checks) if picture and picture.label else 0
            self._put(self.checks, x_side, y, side, min(bottom - y, px(78) * count + px(12)))
        else:
            self._put(self.empty, left, below, main, bottom - below)
            self._put(self.day, x_side, below, side, px(189))
            y = below + px(189) + gap
            self._put(self.line, x_side, y, side, min(bottom - y, px(52 + 90 * 5)))

    def _strip_is_there(self, height: float) -> bool:
        return self.window().height() - height >= theme.px(90)

    def _put(self, card: QWidget, x: float, y: float, width: float, height: float) -> None:
        left = self.width() - x - width if self.layoutDirection().name == "RightToLeft" else x
        card.setGeometry(QRectF(left, y, width, height).toRect())
