"""The window process: QApplication, one instance a folder, the worker beside it, crash dialog."""

from __future__ import annotations

import gc
import linecache
import logging
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMessageBox

from workstation import __version__
from workstation.bootstrap import (
    Home,
    check_database,
    known_damage,
    make_desk,
    newest_backup,
    restore_backup,
    user_folder,
)
from workstation.config import settings_to_mapping
from workstation.domain.errors import Unavailable, WorkstationError
from workstation.lanes import Busy, lanes_lock
from workstation.logs import redact, start_log
from workstation.ui.app_window import build_window
from workstation.ui.bridge import Bridge
from workstation.ui.main_window import MainWindow
from workstation.ui.settings import UiSettings
from workstation.ui.shell import Shell, application
from workstation.wire import WindowEnd

if TYPE_CHECKING:
    from workstation.demo.world import World
    from workstation.ui.virtual_printer.panel import VirtualPrinterDock

log = logging.getLogger(__name__)

DAMAGED = "The database file is damaged."
WATCH_MS = 1000
CLAIM_MS = 30_000
SWITCH_SECONDS = 0.0005
WIDE = 1820
"""Screen width from which the demo's printer panel has room beside the smallest window."""
_WORKER = (sys.executable, "-m", "workstation", "worker")
RESTARTS = 5
"""A worker that dies so often within a minute is left alone; the light says that it stopped."""


class WorkerWatch(QObject):
    """Starts the worker process, restarts it when it dies, and says how it is."""

    def __init__(self, folder: Path, bridge: Bridge) -> None:
        super().__init__()
        self._folder = folder
        self._bridge = bridge
        self._process: subprocess.Popen[bytes] | None = None
        self._started: list[float] = []
        self._timer = QTimer(self)
        self._timer.setInterval(WATCH_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._start()
        self._timer.start()

    def stop(self) -> None:
        """Let the worker finish what it is at, and end it."""
        self._timer.stop()
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                self._process.kill()

    def _look(self) -> None:
        if self._process is None or self._process.poll() is None:
            self._bridge.set_worker("well")
            return
        if self._process.returncode == 1:
            # Another worker serves this folder: then that one is the worker.
            self._bridge.set_worker("well")
            return
        self._bridge.set_worker("stopped")
        self._start()

    def _start(self) -> None:
        now = time.monotonic()
        self._started = [at for at in self._started if now - at < 60] + [now]
        if len(self._started) > RESTARTS:
            return
        self._process = subprocess.Popen(
            [*_WORKER, "--data", str(self._folder), "--with-window"],
            # Never written to: it closes when this process ends, however it ends.
            stdin=subprocess.PIPE,
        )


class News(QObject):
    """Brings the worker's "changed" from its thread to the GUI thread."""

    heard = Signal()
    weighed = Signal(object)


def run_window(folder: Path, *, shell: Shell | None = None) -> int:
    """Open the window of a data folder, in a shell that is shown already where there is one, and
    run it until it is closed.
    """
    app = application()
    try:
        start_log(folder / "log", "window")
    except WorkstationError as error:
        say_stopped(error.title, error.advice)
        return 1
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(100):
        say_stopped("Packbench is open already.", "Look for its window; one is enough.")
        return 1
    catch_bugs()
    try:
        return _run(app, Home(folder), on_demo=_open_demo_instead, shell=shell)
    except WorkstationError as error:
        say_stopped(error.title, error.advice)
        return 1
    finally:
        lock.unlock()


def run_demo_window(out: Path | None) -> int:
    """Open the demo shop: its world is started, or found again when it still runs."""
    from workstation.demo.headless import prepare_demo

    folder = (out or user_folder() / "demo").resolve()
    app = application()
    catch_bugs()
    try:
        start_log(folder / "log", "window")
        home, world = prepare_demo(folder / "data", out=folder, quick=False)
        code = _run(app, home, on_demo=show_panel, world=world)
    except WorkstationError as error:
        say_stopped(error.title, error.advice)
        return 1
    world.end()
    return code


def _run(
    app: QApplication,
    home: Home,
    *,
    on_demo: Callable[[MainWindow, VirtualPrinterDock | None], None],
    world: World | None = None,
    shell: Shell | None = None,
) -> int:
    """Open the window and run it; a demo world's printer gets a panel of its own."""
    home.close()
    home.goes_first = True
    forget_sources()
    if not sound_or_restored(home):
        return 1
    forget_sources()
    bridge = Bridge()
    news = News()
    news.heard.connect(lambda: bridge.tell({"*"}), Qt.ConnectionType.QueuedConnection)
    news.weighed.connect(bridge.weighed, Qt.ConnectionType.QueuedConnection)
    line = WindowEnd(home.folder, news.heard.emit, news.weighed.emit)
    desk = make_desk(home, wake=line.wake)
    if world is not None:
        from workstation.demo.shop import take_orders_once

        take_orders_once(desk)
    watch = WorkerWatch(home.folder, bridge)
    window: MainWindow = build_window(
        desk,
        settings=UiSettings.read(settings_to_mapping(home.settings)),
        bridge=bridge,
        on_demo=lambda: on_demo(window, panel),
    )
    panel = make_printer_panel(window, world) if world is not None else None
    if shell is not None:
        shell.furnish(window)
    else:
        window.show()
    # Without a window manager nobody else gives it the keys.
    window.window().activateWindow()
    watch.start()
    bridge.start()
    keepers = (keep_claims(window), tell_of_damage(home, window))
    if panel is not None and window.first_start is None:
        show_panel(window, panel)
    be_quick()
    try:
        return app.exec()
    finally:
        for keeper in keepers:
            keeper.stop()
        if panel is not None:
            panel.close_panel()
        watch.stop()
        line.close()
        home.close()


def be_quick() -> None:
    """Let a scan wait for nothing that this process does beside it."""
    forget_sources()
    # A search for garbage in all that was loaded takes 30 ms: once now, and never in a scan.
    gc.collect()
    gc.freeze()
    gc.enable()
    # So long a thread that only refreshes a screen may keep the desk's and the GUI's waiting.
    sys.setswitchinterval(SWITCH_SECONDS)


def forget_sources() -> None:
    """Give back what PySide's import hook left behind.

    It reads the source of each module that is imported after it, to see whether that uses Qt, and
    Python keeps every line: 18 MB by the first scan. They are read anew when a traceback needs one.
    """
    linecache.clearcache()


def keep_claims(window: MainWindow) -> QTimer:
    """Keep the order on this bench ours for as long as the window is open."""
    jobs = window.scope()
    timer = QTimer(window)
    timer.setInterval(CLAIM_MS)
    timer.timeout.connect(lambda: jobs.desk(window.desk.keep_claim, lambda _: None))
    timer.start()
    return timer


def show_panel(window: MainWindow, panel: VirtualPrinterDock | None) -> None:
    """Show the demo printer beside the page where the screen has room for both."""
    room = window.screen().availableSize()
    if panel is not None and room.width() >= WIDE:
        window.resize(max(window.width(), WIDE), window.height())
        panel.show()
    window.go("pack")


def _open_demo_instead(window: MainWindow, _: VirtualPrinterDock | None) -> None:
    """The demo shop has a data folder and a world of its own: open it in this window's place."""
    subprocess.Popen([sys.executable, "-m", "workstation", "demo"], stdin=subprocess.DEVNULL)
    window.window().close()


def make_printer_panel(window: MainWindow, world: World) -> VirtualPrinterDock:
    """The panel with the demo printer's labels; Ctrl+L shows and hides it.

    It takes no focus when it appears: the next scan belongs to the bench.
    """
    from workstation.ui.virtual_printer.panel import VirtualPrinterDock
    from workstation.ui.virtual_printer.presenter import PrinterControl

    control = PrinterControl(
        state=world.printer_word,
        paper_out=lambda: world.order("paper_out"),
        load_paper=lambda: world.order("load_paper"),
        pause=lambda: world.order("pause"),
        resume=lambda: world.order("resume"),
    )
    dock = VirtualPrinterDock(Path(world.printer.folder), control, window.scope(), window)
    dock.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    shortcut = QShortcut(QKeySequence("Ctrl+L"), window)
    shortcut.activated.connect(lambda: dock.setVisible(not dock.isVisible()))
    dock.hide()
    return dock


def sound_or_restored(home: Home) -> bool:
    """Open the database, offering the newest good backup when it is damaged; False = give up."""
    try:
        home.begin()
        # Only what a check found before is checked again: it reads the whole file.
        opens, damaged = True, bool(known_damage(home)) and bool(check_database(home))
    except Unavailable as error:
        if error.code != "damaged":
            raise
        opens, damaged = False, True
    if not damaged:
        return True
    found = newest_backup(home)
    if found is None:
        if not opens:
            say_stopped(DAMAGED, "There is no good backup. Keep the file and ask for help.")
        # What can still be read is better than nothing; a notice goes on saying so.
        return opens
    if not use_backup(found.made_at):
        return False
    try:
        with lanes_lock(home.folder):
            restore_backup(home, found.path)
    except Busy:
        say_stopped(
            "Nothing was restored: Packbench still works in this data folder.",
            "Close it or wait a moment, then start it again.",
        )
        return False
    home.begin()
    return True


def use_backup(made_at: datetime) -> bool:
    """Ask whether a backup shall take the damaged file's place."""
    box = QMessageBox(QMessageBox.Icon.Critical, "Packbench", DAMAGED)
    box.setInformativeText(
        f"The newest good backup is of {made_at.astimezone():%d.%m.%Y %H:%M}. What was done after "
        "it is not in it: compare with the carrier's list before you buy labels. The damaged file "
        "is kept."
    )
    use = box.addButton("Use this backup", QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(use)
    box.exec()
    return box.clickedButton() is use


def tell_of_damage(home: Home, window: MainWindow) -> QTimer:
    """Say it once when a check of the database file has found damage."""
    timer = QTimer(window)
    timer.setInterval(WATCH_MS)

    def look() -> None:
        if known_damage(home):
            timer.stop()
            window.notice(Unavailable(DAMAGED, "Close Packbench and start it again soon."))

    timer.timeout.connect(look)
    timer.start()
    return timer


def say_stopped(title: str, advice: str) -> None:
    """Say in a dialog why the window does not open."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Packbench", title)
    box.setInformativeText(advice)
    box.exec()


def catch_bugs() -> None:
    """Show what nobody expected, log it without personal data, and end in an orderly way."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = redact("".join(traceback.format_exception(kind, error, trace)))
        log.critical("stopped by a bug:\n%s", text)
        box = QMessageBox(
            QMessageBox.Icon.Critical,
            "Packbench",
            "Packbench made a mistake and has to close. Nothing that was confirmed is lost.",
        )
        box.setInformativeText("Start it again. The details below help whoever mends it.")
        box.setDetailedText(f"Packbench {__version__}, Python {sys.version}\n\n{text}")
        box.exec()
        QApplication.exit(70)

    sys.excepthook = hook
