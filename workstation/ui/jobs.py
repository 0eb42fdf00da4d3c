"""Work off the GUI thread: the desk (one thread, strictly in order) and the pool (reads only).

The GUI thread never waits. Results come back on it through a signal of an object that lives there;
what comes back for a screen that is closed is dropped. An expected error goes to the caller's
`failed`, or to the notices; any other is raised on the GUI thread as the bug it is.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from workstation.domain.errors import WorkstationError

T = TypeVar("T")
Failed = Callable[[WorkstationError], None]


class Jobs(Protocol):
    """What a presenter sees of the threads; `JobScope` and the tests' synchronous double fit."""

    def desk(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Do a verb of the desk, in order; then call `done` with its answer."""
        ...

    def read(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Read something; reads may overtake each other, so `done` must carry what it was asked
        for.
        """
        ...


class JobScope:
    """The jobs of one screen: after `close` nothing comes back any more."""

    def __init__(self, threads: Threads, notice: Failed) -> None:
        self._threads = threads
        self._notice = notice
        self._open = True

    def desk(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        if self._open:
            self._threads.on_desk(work, self._answer(done, failed))

    def read(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        if self._open:
            self._threads.in_pool(work, self._answer(done, failed))

    def close(self) -> None:
        """Drop whatever is still under way; a verb already begun is finished all the same."""
        self._open = False

    def _answer(self, done: Callable[[T], None], failed: Failed | None) -> _Answer:
        def answer(result: Any, error: BaseException | None) -> None:
            if isinstance(error, WorkstationError):
                if self._open:
                    (failed or self._notice)(error)
            elif error is not None:
                raise error
            elif self._open:
                done(result)

        return answer


_Answer = Callable[[Any, "BaseException | None"], None]


class Threads(QObject):
    """The desk thread and the pool. Create and close it on the GUI thread."""

    _arrived = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, *, readers: int = 2) -> None:
        super().__init__(parent)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._orders: queue.SimpleQueue[tuple[Callable[[], Any], _Answer] | None]
        self._orders = queue.SimpleQueue()
        self._pool = ThreadPoolExecutor(readers, thread_name_prefix="read")
        self._desk = threading.Thread(target=self._work, name="desk", daemon=True)
        self._desk.start()
        self._closed = False

    def on_desk(self, work: Callable[[], Any], answer: _Answer) -> None:
        if not self._closed:
            self._orders.put((work, answer))

    def in_pool(self, work: Callable[[], Any], answer: _Answer) -> None:
        if not self._closed:
            self._pool.submit(self._do, work, answer)

    def close(self) -> None:
        """Finish what was begun on the desk, then stop; nothing is delivered any more."""
        if self._closed:
            return
        self._closed = True
        self._orders.put(None)
        self._desk.join()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self) -> None:
        while (order := self._orders.get()) is not None:
            self._do(*order)

    def _do(self, work: Callable[[], Any], answer: _Answer) -> None:
        result: Any = None
        caught: BaseException | None = None
        try:
            result = work()
        except Exception as error:
            caught = error
        self._arrived.emit(answer, result, caught)

    def _deliver(self, answer: _Answer, result: Any, error: BaseException | None) -> None:
        if not self._closed:
            answer(result, error)
