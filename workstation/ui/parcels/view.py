"""The Parcels screen: the pallet and what it lacks; behind it the list of today's parcels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from workstation.domain.barcodes import Command, command_of
from workstation.domain.errors import WorkstationError
from workstation.ports.views import ParcelRow
from workstation.services.desk import (
    CarrierCard,
    HandOverAnswer,
    Pallet,
    Said,
    StopKind,
    Tone,
    Verdict,
)
from workstation.ui import theme
from workstation.ui.codes import Scan, resolve
from workstation.ui.devices.preview import PreviewOverlay
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.page import page_layout
from workstation.ui.parcels import words
from workstation.ui.parcels.cards import CarriersCard, LiveCard, MissingCard, UndoCard
from workstation.ui.parcels.carrier_panel import CarrierPanel
from workstation.ui.parcels.chase_page import ChasePage
from workstation.ui.parcels.list_page import ListPage
from workstation.ui.parcels.presenter import CarrierToday, ParcelsPresenter, UndoWindow
from workstation.ui.stop_words import stop_picture, with_carriers
from workstation.ui.verdicts import BannerPicture, banner_of, not_ours, sound_of
from workstation.ui.voids.panel import VoidPanel
from workstation.ui.widgets.banner import ScanBanner
from workstation.ui.widgets.basic import column, row
from workstation.ui.words import isolate, translate

SIDE = 404
CHASE = "chase"
"""Sent here with this, one comes to the silent parcels."""


class ParcelsScreen(ScreenWidget):
    """Scan out in front; L turns the page to the list."""

    takes_scans = True

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        self._wanted = ""
        self._pallet: Pallet | None = None
        self.presenter = ParcelsPresenter(
            frame.desk, self._jobs, self, now=lambda: datetime.now().astimezone()
        )
        layout = page_layout(self)
        self.banner = ScanBanner()
        layout.addWidget(self.banner)
        self._pages = QStackedWidget()
        layout.addWidget(self._pages, 1)
        self._pages.addWidget(self._build_scan_out())
        self.list_page = ListPage(frame.desk.carriers)
        self.list_page.chosen.connect(self.presenter.select)
        self.list_page.preview_pressed.connect(self.show_label)
        self._pages.addWidget(self.list_page)
        self.chase = ChasePage(frame, self._jobs, frame.now)
        self._pages.addWidget(self.chase)
        self.preview = PreviewOverlay(self, frame.desk, self._jobs)
        self.voids = VoidPanel(self, frame.desk, self._jobs, now=frame.now, left=self._kept)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.presenter.tick)
        first = translate("Parcels", "Each scan puts one parcel onto its carrier’s pallet.")
        self.banner.show_verdict(BannerPicture("plain", translate("Parcels", "Scan out."), first))

    def _build_scan_out(self) -> QWidget:
        page = QWidget()
        across = row(page, gap=12)
        self.panel = CarrierPanel()
        across.addWidget(self.panel, 1)
        side = QWidget()
        side.setFixedWidth(theme.px(SIDE))
        down = column(side, gap=12)
        self.carriers = CarriersCard()
        self.carriers.chosen.connect(self.presenter.choose_carrier)
        self.missing = MissingCard()
        self.undo = UndoCard()
        self.undo.pressed.connect(self.presenter.undo)
        self.live = LiveCard()
        self.live.answered.connect(self.presenter.answer_live)
        down.addWidget(self.live)
        down.addWidget(self.carriers)
        down.addWidget(self.missing, 1)
        down.addWidget(self.undo)
        self._filler = QWidget()
        self._filler.hide()
        down.addWidget(self._filler, 1)
        across.addWidget(side)
        return page

    # What the window asks.

    def shown(self) -> None:
        self.setFocus()
        self.presenter.reload()
        self.chase.presenter.reload()
        self._say_where()

    def hidden(self) -> None:
        self._clock.stop()

    def arrive(self, subject: Any) -> None:
        if subject == CHASE:
            self._turn(2)
        elif isinstance(subject, str) and subject:
            self._wanted = subject
            self._turn(1)

    def scanned(self, scan: Scan) -> None:
        self.preview.hide()
        self.voids.hide()
        said = command_of(scan.text)
        if self.presenter.asks_live and said in (Command.YES, Command.NO):
            self.presenter.answer_live(said is Command.YES)
            return
        views = self._frame.desk.views
        # Only what is stored tells two readings apart, so that look-up leaves the GUI thread.
        self._jobs.read(
            lambda: resolve(scan, bench=None, views=views), self.presenter.scan, self.show_problem
        )

    def changed(self, _ids: frozenset[str]) -> None:
        self.presenter.reload()
        self.chase.presenter.reload()
        self.preview.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setGeometry(self.rect())
        self.voids.setGeometry(self.rect())

    def show_label(self) -> None:
        """Show the label of the parcel under the cursor, dot by dot."""
        chosen = self.list_page.chosen_parcel
        if chosen is not None and self._pages.currentIndex() == 1:
            title = translate("Parcels", "Label of {order}").format(
                order=isolate(chosen.order_number)
            )
            preview = self._frame.desk.devices.preview
            self.preview.open(title, lambda: preview(chosen.id, ""))

    def give_back(self) -> None:
        """X: the label of the parcel under the cursor goes back, or another is bought."""
        chosen = self.list_page.chosen_parcel
        if chosen is not None and self._pages.currentIndex() == 1:
            self.voids.open(chosen.id)

    def _kept(self) -> None:
        self.list_page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def half_scanned(self) -> None:
        self.banner.show_verdict(banner_of(Verdict(Tone.WAIT, Said.HALF_SCAN)))
        self._frame.play("wrong")

    def close_screen(self) -> None:
        self._clock.stop()
        self._jobs.close()

    def command(self, key: str) -> bool:
        if self.preview.isVisible():
            return self.preview.command(key)
        if self.voids.isVisible():
            return self.voids.command(key)
        if self._pages.currentIndex() == 2 and self.chase.command(key):
            return True
        match key:
            case "X" if not self.live.isVisible():
                self.give_back()
            case "V":
                self.show_label()
            case "K":
                self._turn(0 if self._pages.currentIndex() == 2 else 2)
            case "Y" | "X" if self.presenter.asks_live:
                self.presenter.answer_live(key == "Y")
            case "Z":
                self.presenter.undo()
            case "N":
                self.presenter.next_carrier()
            case "W":
                self._frame.go("where")
            case "L":
                self._turn(1 - self._pages.currentIndex())
            case "Esc" if self._pages.currentIndex():
                self._turn(0)
            case _:
                return False
        return True

    def hints(self) -> Sequence[Hint]:
        if self._pages.currentIndex() == 1:
            return (
                Hint("L", translate("Parcels", "scan out")),
                Hint("V", translate("Parcels", "show the label")),
                Hint("X", translate("Parcels", "give the label back")),
                Hint("Z", translate("Parcels", "undo last scan")),
                Hint("Esc", translate("Parcels", "back")),
            )
        if self._pages.currentIndex() == 2:
            return (
                Hint("O", translate("Chase", "take it on")),
                Hint("A", translate("Chase", "send again")),
                Hint("S", translate("Chase", "put off")),
                Hint("D", translate("Chase", "settled")),
                Hint("Enter", translate("Chase", "where is it?")),
                Hint("Esc", translate("Parcels", "back")),
            )
        return (
            Hint("Z", translate("Parcels", "undo last scan")),
            Hint("N", translate("Parcels", "next carrier")),
            Hint("L", translate("Parcels", "today’s parcels")),
            Hint("W", translate("Parcels", "where is it?")),
            Hint("K", translate("Parcels", "silent parcels")),
            Hint("Esc", translate("Parcels", "back")),
        )

    def aside(self) -> str:
        return translate("Parcels", "This scan is what tells the customer “shipped”")

    # What the presenter says.

    def show_verdict(self, answer: HandOverAnswer) -> None:
        picture = banner_of(answer.verdict)
        if answer.undo_until is not None and answer.stop is None:
            seconds = (answer.undo_until - datetime.now().astimezone()).total_seconds()
            picture = replace(picture, tail=words.hears(seconds))
        self.banner.show_verdict(picture)
        if answer.verdict.said is Said.UNKNOWN_CODE:
            self._say_whose(picture, answer.verdict.object)
        if answer.stop is not None:
            desk = self._frame.desk
            named = replace(
                answer.stop,
                carrier_here=self._carrier(answer.stop.carrier_here),
                carrier_right=self._carrier(answer.stop.carrier_right),
            )
            stop = stop_picture(named, station=desk.station, operator=desk.operator)
            if answer.stop.kind is StopKind.WRONG_CARRIER:
                here, right = answer.stop.carrier_here, answer.stop.carrier_right
                stop = with_carriers(
                    stop, self._card(here), self._card(right), customer=answer.stop.customer
                )
            self._frame.stop(stop, self._stop_key)
            self._frame.play(stop.sound)
        else:
            self._frame.stop(None)
            self._frame.play(sound_of(answer.verdict))

    def _say_whose(self, picture: BannerPicture, code: str) -> None:
        accounts = self._frame.desk.accounts

        def say(names: Sequence[str]) -> None:
            if names:
                self.banner.show_verdict(not_ours(picture, names))

        if accounts is not None:
            self._jobs.read(lambda: accounts.whose(code), say, self.show_problem)

    def _carrier(self, key: str) -> str:
        return self._card(key).name

    def _card(self, key: str) -> CarrierCard:
        known = self._frame.desk.carriers.get(key)
        return known or CarrierCard(key, key, key[:1].upper(), "")

    def show_pallet(self, pallet: Pallet | None) -> None:
        self._pallet = pallet
        self.panel.show_pallet(pallet)
        self._say_where()

    def show_carriers(self, carriers: Sequence[CarrierToday], chosen: str) -> None:
        self.carriers.show_carriers(carriers, chosen)

    def show_missing(self, rows: Sequence[ParcelRow], total: int) -> None:
        self.missing.show_rows(rows, total)

    def show_parcels(self, rows: Sequence[ParcelRow]) -> None:
        self.list_page.show_rows(rows)
        if self._wanted:
            self.list_page.go_to(self._wanted)
            self._wanted = ""

    def show_live_question(self, asked: bool) -> None:
        # A small panel has no room for all of them, and this is what is to be done now.
        self.carriers.setVisible(not asked)
        self.missing.setVisible(not asked)
        self._filler.setVisible(asked)
        self.live.setVisible(asked)
        if asked and self._pages.currentIndex() == 1:
            self._turn(0)

    def show_undo(self, window: UndoWindow | None) -> None:
        self.undo.show_window(window)
        if window is not None and self.isVisible():
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()

    def show_parcel(self, row: ParcelRow | None) -> None:
        self.list_page.show_parcel(row)

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    # Small movements.

    def _stop_key(self, key: str) -> bool:
        if key == "Enter":
            self._frame.stop(None)
            return True
        return False

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        if page == 2:
            self.chase.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page == 1:
            self.list_page.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus()
        self.hints_changed.emit()
        self._say_where()

    def _say_where(self) -> None:
        if self._pages.currentIndex() == 1:
            self.subtitle_changed.emit(translate("Parcels", "Today’s parcels"))
        elif self._pages.currentIndex() == 2:
            self.subtitle_changed.emit(translate("Chase", "Silent and lost parcels"))
        elif self._pallet is not None:
            said = translate("Parcels", "Scan out · {carrier}")
            self.subtitle_changed.emit(said.format(carrier=isolate(self._pallet.carrier_name)))
        else:
            self.subtitle_changed.emit(translate("Parcels", "Scan out"))
