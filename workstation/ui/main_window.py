"""The window: rail, top bar, page, key strip, and above all of it the stop screen. It is the
screens' `Frame`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStackedWidget, QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.live_weight import LiveWeight
from workstation.ports.views import OutboxCount
from workstation.services.desk import Desk
from workstation.services.live_scale import weighing_of
from workstation.ui import icons, language, theme
from workstation.ui.bridge import Bridge
from workstation.ui.codes import Scan
from workstation.ui.dates import clock
from workstation.ui.devices.panel import DevicesPanel
from workstation.ui.devices.troubles import TroubleWatch, waiting_labels
from workstation.ui.focus_ring import FocusRing
from workstation.ui.frame import Hint, Screen, ScreenWidget, key_name
from workstation.ui.jobs import JobScope, Threads
from workstation.ui.key_strip import AllKeys, KeyStrip
from workstation.ui.notices import NoticeBar
from workstation.ui.rail import Rail
from workstation.ui.scanner import Scanner, text_has_focus
from workstation.ui.settings import UiSettings
from workstation.ui.sounds import Sounds
from workstation.ui.status_lights import (
    Person,
    StatusLights,
    chase_light,
    outbox_light,
    printer_light,
    scale_light,
    shop_light,
    worker_light,
)
from workstation.ui.stop_screen import StopScreen
from workstation.ui.stop_words import StopPicture
from workstation.ui.test_bar import TestBar
from workstation.ui.widgets.basic import Label, column, row
from workstation.ui.widgets.one_line import OneLine
from workstation.ui.words import translate

if TYPE_CHECKING:
    from workstation.services.shop_standing import ShopStanding
    from workstation.ui.first_start.view import FirstStart

SMALLEST = QSize(1366, 690)
DEVICES_KEY = "F9"
LOW = 720
"""Below this height (title bar and task bar on a 768 screen) the key strip folds into `?`."""


class MainWindow(QMainWindow):
    """The one window of a station. `screens` in the order of the rail; the first is where it
    starts.
    """

    shown_screen = Signal(str)

    def __init__(
        self, desk: Desk, *, settings: UiSettings, screens: Sequence[Screen], threads: Threads,
        bridge: Bridge, sounds: Sounds, now: Callable[[], datetime] = lambda: datetime.now(UTC),
        on_demo: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.desk = desk
        icons.look_in(desk.pictures)
        self.bridge = bridge
        self.sounds = sounds
        self._settings = settings
        self._screens = {screen.key: screen for screen in screens}
        self._threads = threads
        self._now = now
        self._on_demo = on_demo
        self._pages: dict[str, ScreenWidget] = {}
        self._current = screens[0].key
        self._on_stop_key: Callable[[str], bool] | None = None
        self._troubles = TroubleWatch()
        self._live: LiveWeight | None = None
        self.setWindowTitle("Packbench")
        self.scanner = Scanner(
            self, gap_ms=settings.scan_gap_ms, length=settings.scan_length, on_key=self._typed
        )
        self.scanner.scanned.connect(self._scanned)
        self.scanner.half_scan.connect(self._half_scanned)
        self._scope = JobScope(threads, self.notice)
        bridge.changed.connect(self._changed)
        bridge.worker_changed.connect(self._show_worker)
        bridge.weighed.connect(self._weighed)
        self._minute = QTimer(self)
        self._minute.setInterval(1000)
        self._minute.timeout.connect(self._show_clock)
        self._minute.start()
        self._next_sound = ""
        self._sound_soon = QTimer(self)
        self._sound_soon.setSingleShot(True)
        # Starting a player takes some milliseconds, and the eye comes before the ear.
        self._sound_soon.setInterval(1)
        self._sound_soon.timeout.connect(lambda: self.sounds.play(self._next_sound))
        self._notices = NoticeBar()
        self._shortcuts: list[QShortcut] = []
        for screen in screens:
            if screen.shortcut:
                shortcut = QShortcut(QKeySequence(screen.shortcut), self)
                shortcut.activated.connect(lambda key=screen.key: self.go(key))
                self._shortcuts.append(shortcut)
        devices = QShortcut(QKeySequence(DEVICES_KEY), self)
        devices.activated.connect(self._open_devices)
        self._shortcuts.append(devices)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("the window needs a QApplication first")
        self._app = app
        self._dress()
        self._build()
        self.scanner.install(app)

    # ---- Frame

    @property
    def settings(self) -> UiSettings:
        return self._settings

    @property
    def current(self) -> str:
        """The key of the screen in front."""
        return self._current

    def page(self, key: str) -> ScreenWidget:
        """The screen of this key, made when it is first asked for: most are not on most days."""
        if key not in self._pages:
            page = self._pages[key] = self._screens[key].make(self)
            page.subtitle_changed.connect(self._show_subtitle)
            page.hints_changed.connect(self._show_hints)
            self._stack.addWidget(page)
        return self._pages[key]

    def now(self) -> datetime:
        return self._now()

    def scope(self) -> JobScope:
        return JobScope(self._threads, self.notice)

    def go(self, key: str, subject: Any = None) -> None:
        """Bring a screen to the front; while a stop is shown nothing comes before it."""
        if self._stop.isVisible() or key not in self._screens:
            return
        self._all_keys.hide()
        self._devices.hide()
        page = self.page(key)
        if key != self._current:
            self._pages[self._current].hidden()
            self._current = key
            self._show_page()
            page.shown()
        if subject is not None:
            page.arrive(subject)
        focused = cast("QWidget | None", self.focusWidget())
        if focused is None or not page.isAncestorOf(focused):
            page.setFocus()

    def play(self, sound: str) -> None:
        """Let a sound be heard once the verdict is painted; the newest cuts the others."""
        self._next_sound = sound
        self._sound_soon.start()

    def stop(
        self, picture: StopPicture | None, on_key: Callable[[str], bool] | None = None
    ) -> None:
        self._on_stop_key = on_key
        if picture is None:
            if self._stop.isVisible():
                self._stop.hide()
                self._pages[self._current].setFocus()
            return
        self._all_keys.hide()
        self._stop.show_stop(picture)
        self._stop.setGeometry(self.rect())
        self._stop.show()
        self._stop.raise_()
        self._stop.setFocus()

    @property
    def stop_screen(self) -> StopScreen:
        return self._stop

    @property
    def lights(self) -> StatusLights:
        return self._lights

    @property
    def notices(self) -> NoticeBar:
        return self._notices

    def notice(self, error: WorkstationError) -> None:
        self._notices.tell(error)
        self._notice_room.show()
        self.play("note")

    def change_settings(self, settings: UiSettings) -> None:
        old, self._settings = self._settings, settings
        self.sounds.volume = settings.volume
        self.scanner.set_rhythm(gap_ms=settings.scan_gap_ms, length=settings.scan_length)
        self._dress()
        if (old.language, old.size) != (settings.language, settings.size):
            self._build()
        elif old.started != settings.started:
            self._show_first_start()
            self._pages[self._current].setFocus()
        self._scope.desk(lambda: self.desk.save_settings(settings.as_settings()), lambda _: None)

    # ---- building

    def _dress(self) -> None:
        language.use(self._app, self._settings.language)
        theme.apply(
            self._app, theme=self._settings.theme, percent=self._settings.size,
            language=self._settings.language,
        )  # fmt: skip
        self.update()

    def _desktop_changed(self) -> None:
        if self._settings.theme == "system":
            self._dress()

    def _build(self) -> None:
        """Make every part anew: words and sizes are set when a part is made."""
        carried = self._notices.texts
        for page in self._pages.values():
            page.close_screen()
        self._pages = {}
        self._window = window = QWidget()
        window.setObjectName("window")
        across = row(window)
        self._rail = Rail(list(self._screens.values()))
        self._rail.chosen.connect(self.go)
        across.addWidget(self._rail)
        down = column()
        across.addLayout(down, 1)
        down.addWidget(self._top_bar())
        self.test_bar = TestBar()
        down.addWidget(self.test_bar)
        self._notices = NoticeBar()
        self._notices.carry_over(carried)
        self._notice_room = QWidget()
        around = row(self._notice_room)
        around.setContentsMargins(theme.px(24), theme.px(12), theme.px(20), 0)
        around.addWidget(self._notices)
        self._notice_room.setVisible(bool(carried))
        self._notices.emptied.connect(self._notice_room.hide)
        down.addWidget(self._notice_room)
        self._stack = QStackedWidget()
        down.addWidget(self._stack, 1)
        self._strip = KeyStrip()
        self._strip_room = QWidget()
        inside = row(self._strip_room)
        inside.setContentsMargins(theme.px(24), 0, theme.px(20), 0)
        inside.addWidget(self._strip)
        down.addWidget(self._strip_room)
        self.page(self._current)
        self.setCentralWidget(window)
        self._all_keys = AllKeys(window)
        self._devices = DevicesPanel(window, ask=self._ask_printer)
        self._stop = StopScreen(self)
        self._stop.key_pressed.connect(self._stop_key)
        self._ring = FocusRing(self)
        self._first: FirstStart | None = None
        # A larger bench size needs a larger panel; on a smaller one the window may not outgrow it.
        self.setMinimumSize(SMALLEST if self._settings.size <= 100 else QSize(0, 0))
        self._show_page()
        self._show_clock()
        self._show_worker(self.bridge.worker)
        self._read_lights()
        self._pages[self._current].shown()
        self._pages[self._current].setFocus()
        self._show_first_start()

    def _show_first_start(self) -> None:
        """Cover the window until somebody said how to begin, where there is a demo to offer."""
        wanted = self._on_demo is not None and not self._settings.started
        if self._first is not None:
            self._first.deleteLater()
            self._first = None
        if wanted and self._on_demo is not None:
            from workstation.ui.first_start.view import FirstStart

            self._first = FirstStart(self, on_demo=self._on_demo, parent=self)
            self._first.setGeometry(self.rect())
            self._first.show()
            self._first.raise_()
            self._first.setFocus()

    @property
    def first_start(self) -> FirstStart | None:
        return self._first

    def _top_bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("topBar")
        bar.setFixedHeight(theme.px(56))
        layout = row(bar, gap=12)
        layout.setContentsMargins(theme.px(24), 0, theme.px(20), 0)
        self._title = Label(size=20, bold=True)
        self._subtitle = OneLine(size=15, tone="ink2")
        self._lights = StatusLights()
        self._lights.outbox_pressed.connect(lambda: self.go("outbox"))
        self._lights.devices_pressed.connect(self._open_devices)
        self._lights.chase_pressed.connect(lambda: self.go("parcels", "chase"))
        self._lights.shops_pressed.connect(lambda: self.go("setup", "shops"))
        self._clock = Label(size=20, bold=True)
        divider = QFrame()
        divider.setProperty("rule", "true")
        divider.setFixedSize(max(1, theme.now().border), theme.px(34))
        for part in (self._title, self._subtitle):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._lights)
        layout.addWidget(divider)
        layout.addWidget(Person(self.desk.operator, self.desk.station))
        layout.addWidget(self._clock)
        return bar

    # ---- showing

    def _show_page(self) -> None:
        page = self._pages[self._current]
        self._stack.setCurrentWidget(page)
        self._rail.set_current(self._screens[self._current].under or self._current)
        self._title.setText(self._screens[self._current].title())
        self._subtitle.setText("")
        self._show_hints()
        self.shown_screen.emit(self._current)

    def _show_subtitle(self, text: str) -> None:
        if self.sender() is self._pages.get(self._current):
            self._subtitle.setText(text)

    def _show_hints(self) -> None:
        page = self._pages.get(self._current)
        if page is not None:
            self._strip.show_hints(page.hints(), page.aside())

    def _show_clock(self) -> None:
        self._clock.setText(clock(self._now()))
        if self._live is not None:
            self._lights.set_light("scale", scale_light(self._live))

    def _show_worker(self, state: str) -> None:
        self._lights.set_light("network", worker_light(state))

    def _read_lights(self) -> None:
        views = self.desk.views

        shops = self.desk.shops

        def read() -> tuple[
            dict[str, str], OutboxCount, dict[str, int], Mapping[str, ShopStanding]
        ]:
            states = dict(views.printer_states())
            stands = shops.standings() if shops is not None else {}
            return states, views.outbox_count(), waiting_labels(views, states), stands

        def show(
            told: tuple[dict[str, str], OutboxCount, dict[str, int], Mapping[str, ShopStanding]],
        ) -> None:
            self._lights.set_light("shop", shop_light(told[3]))
            self._lights.set_light("printer", printer_light(told[0]))
            self._lights.set_light("outbox", outbox_light(told[1], self._now()))
            self._devices.show_states(told[0], told[2])
            if self._troubles.told(told[0], self._now()):
                self.play("printer")

        self._scope.read(read, show)
        chase = self.desk.chase
        if chase is not None:
            self._scope.read(
                lambda: len(chase.chases()),
                lambda count: self._lights.set_light("chase", chase_light(count)),
            )
        self._scope.read(self.desk.settings, lambda settings: self.test_bar.show_mode(settings))

    def _changed(self, ids: frozenset[str]) -> None:
        self._read_lights()
        self._pages[self._current].changed(ids)

    def _weighed(self, told: Mapping[str, Any]) -> None:
        """Show the scale's light, and let the bench see what lies on it."""
        if self._live is None:
            self._live = LiveWeight(self._now)
        self._live.hear(weighing_of(told))
        self._lights.set_light("scale", scale_light(self._live))
        page = self._pages.get("pack")
        if page is not None:
            page.weighed(self._live)

    @property
    def devices(self) -> DevicesPanel:
        return self._devices

    def _open_devices(self) -> None:
        """Show what ails the printers; the sound that called for it falls silent."""
        if self._stop.isVisible() or self._first is not None:
            return
        self._all_keys.hide()
        if self._devices.isVisible():
            self._devices.hide()
            self._pages[self._current].setFocus()
        else:
            self._troubles.seen()
            self._devices.open()

    def _ask_printer(self, key: str) -> None:
        self._scope.desk(lambda: self.desk.devices.state(key), lambda _: None)

    # ---- keys and scans

    def _scanned(self, scan: Scan) -> None:
        if self._first is not None:
            return
        self._all_keys.hide()
        self._devices.hide()
        page = self._pages[self._current]
        if not page.wants(scan):
            self._stop.hide()
            self.go("pack")
            page = self._pages[self._current]
        page.scanned(scan)

    def _half_scanned(self) -> None:
        self._pages[self._current].half_scanned()

    def _typed(self, event: QKeyEvent) -> bool:
        """A person's letter or digit, before the focused control sees it."""
        if text_has_focus(self) or QApplication.activeModalWidget() is not None:
            return False
        if QApplication.activePopupWidget() is not None:
            return False
        return self._command(key_name(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Esc and arrows that nothing else wanted."""
        if not self._command(key_name(event)):
            super().keyPressEvent(event)

    def _stop_key(self, key: str) -> None:
        self._command(key)

    def _command(self, key: str) -> bool:
        if not key:
            return False
        if self._stop.isVisible():
            if self._on_stop_key is not None:
                self._on_stop_key(key)
            return True
        if self._first is not None:
            return self._first.command(key)
        if self._all_keys.isVisible():
            self._all_keys.hide()
            self._pages[self._current].setFocus()
            return True
        if self._devices.isVisible():
            taken = self._devices.command(key)
            if not self._devices.isVisible():
                self._pages[self._current].setFocus()
            return taken
        if key == "?":
            self._open_all_keys()
            return True
        if self._pages[self._current].command(key):
            return True
        if key == "Esc" and self._notices.texts:
            self._notices.put_away()
            return True
        return False

    def _open_all_keys(self) -> None:
        page = self._pages[self._current]
        moves = [
            Hint(screen.shortcut, screen.title())
            for screen in self._screens.values()
            if screen.shortcut
        ]
        moves.append(Hint(DEVICES_KEY, translate("Keys", "what ails the printers")))
        self._all_keys.setGeometry(self._window.rect())
        self._all_keys.open(
            translate("Keys", "All keys"), [*page.hints(), *page.more_keys(), *moves]
        )

    # ---- the window itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._strip_room.setVisible(self.height() >= LOW * self._settings.size / 100)
        self._stop.setGeometry(self.rect())
        self._all_keys.setGeometry(self._window.rect())
        self._devices.setGeometry(self._window.rect())
        if self._first is not None:
            self._first.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.scanner.remove(self._app)
        self.bridge.close()
        self._minute.stop()
        self._sound_soon.stop()
        self._scope.close()
        for page in self._pages.values():
            page.close_screen()
        self._threads.close()
        self.sounds.close()
        super().closeEvent(event)
