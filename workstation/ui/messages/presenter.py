"""Messages: which are shown, which one is looked at, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from workstation.domain.errors import WorkstationError
from workstation.domain.messages import MessageState
from workstation.ports.views import MessageRow
from workstation.ui.looks import Look, Looks
from workstation.ui.messages import words
from workstation.ui.test_bar import mode
from workstation.ui.where.presenter import care_of
from workstation.ui.words import translate

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

PREVIEW = "preview"


@dataclass(frozen=True, slots=True)
class MessagesPicture:
    """All that the screen shows; `asks` names the verb that waits for a second press."""

    rows: tuple[MessageRow, ...]
    current: MessageRow | None
    filter: str
    live: bool
    mode: str
    asks: str
    can_recall: bool
    can_send: bool


class MessagesView(Protocol):
    """What the presenter needs of the screen."""

    def show_messages(self, picture: MessagesPicture, now: datetime) -> None: ...

    def show_preview(self, subject: str, text: str, note: str) -> None:
        """How the message under the cursor reads, or would."""
        ...

    def show_done(self, said: str) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...

    def go(self, screen: str, subject: Any) -> None: ...


class MessagesPresenter:
    """Reads the list anew after each verb."""

    def __init__(
        self, desk: Desk, jobs: Jobs, view: MessagesView, *, now: Callable[[], datetime]
    ) -> None:
        self._desk, self._care = desk, care_of(desk)
        self._jobs, self._view, self._now = jobs, view, now
        self._looks = Looks(desk, jobs, view.show_problem)
        self._rows: tuple[MessageRow, ...] = ()
        self._key = ""
        self._filter = "all"
        self._asks = ""
        self._settings: Mapping[str, Any] = {}
        self._look = 0

    @property
    def current(self) -> MessageRow | None:
        return next((row for row in self._rows if row.key == self._key), None)

    def reload(self) -> None:
        """Read the messages of the filter and the mode again."""
        self._look += 1
        look, states = self._look, dict(words.FILTERS)[self._filter]
        self._jobs.read(
            lambda: (self._desk.views.message_list(states), self._desk.settings()),
            lambda found: self._show(look, *found),
            self._view.show_problem,
        )
        self._looks.look()

    def choose(self, name: str) -> None:
        """Show the messages of one filter."""
        self._filter, self._asks = name, ""
        self.reload()

    def select(self, place: int | None) -> None:
        """The cursor is on this line."""
        row = self._rows[place] if place is not None and place < len(self._rows) else None
        if row is None or row.key == self._key:
            return
        self._key, self._asks = row.key, ""
        self._paint()
        self._preview()

    def recall(self) -> None:
        """Take the message back."""
        row = self.current
        if row is not None and _may_recall(row):
            said = translate("Messages", "Taken back: nobody hears it.")
            self._do(lambda: self._care.recall(row.key), said)

    def send_again(self) -> None:
        """Send it once more; one that went out already is asked for twice."""
        row = self.current
        if row is None or not _may_send(row):
            return
        if row.state is MessageState.SENT and self._asks != "again":
            self._ask("again")
            return
        said = translate("Messages", "It is sent again.")
        self._do(lambda: self._care.send_again(row.key), said)

    def switch_mode(self) -> None:
        """Write to customers from now on, asked twice; or back to test mode at once."""
        live, _ = mode(self._settings)
        if not live and self._asks != "live":
            self._ask("live")
            return
        smtp = {**self._settings.get("smtp", {}), "live": not live}
        changed = {**self._settings, "smtp": smtp}
        said = (
            translate("Messages", "Test mode is on.")
            if live
            else translate("Messages", "From now on messages go to customers.")
        )
        self._do(lambda: self._desk.save_settings(changed), said)

    def leave(self) -> bool:
        """Take an open question back; False when there is none."""
        if not self._asks:
            return False
        self._asks = ""
        self._paint()
        return True

    def open(self) -> None:
        """Show the order of the message with all that was promised and said."""
        if self.current is not None:
            self._view.go("where", self.current.order_number)

    def _ask(self, verb: str) -> None:
        self._asks = verb
        self._paint()

    def _do(self, verb: Callable[[], Any], said: str) -> None:
        def done(_: object) -> None:
            self._view.show_done(said)
            self.reload()

        self._asks = ""
        self._jobs.desk(verb, done, self._view.show_problem)

    def _show(self, look: int, rows: Sequence[MessageRow], settings: Mapping[str, Any]) -> None:
        if look != self._look:
            return
        before = self.current
        self._rows, self._settings = tuple(rows), settings
        if self.current is None:
            self._key = rows[0].key if rows else ""
        self._paint()
        if self.current != before:
            self._preview()

    def _paint(self) -> None:
        row = self.current
        live, said = mode(self._settings)
        picture = MessagesPicture(
            self._rows, row, self._filter, live, said, self._asks,
            can_recall=row is not None and _may_recall(row),
            can_send=row is not None and _may_send(row),
        )  # fmt: skip
        self._view.show_messages(picture, self._now())

    def _preview(self) -> None:
        row = self.current
        self._looks.forget(PREVIEW)
        if row is None or row.text:
            self._view.show_preview(row.subject if row else "", row.text if row else "", "")
            return
        if row.state is not MessageState.WAITING:
            self._view.show_preview("", "", translate("Messages", "It was never written."))
            return
        self._looks.ask(
            PREVIEW, lambda: self._care.preview(row.key), lambda look: self._seen(row.key, look)
        )

    def _seen(self, key: str, look: Look) -> None:
        if key != self._key:
            return
        if look.state == "waiting":
            note = translate("Messages", "The worker writes it …")
        elif look.state == "trouble":
            note = look.sentence
        else:
            why = str(look.data.get("why", ""))
            note = words.reason(why) or words.as_now(look.data)
        self._view.show_preview(
            str(look.data.get("subject", "")), str(look.data.get("text", "")), note
        )


def _may_recall(row: MessageRow) -> bool:
    return row.state in (MessageState.WAITING, MessageState.REFUSED)


def _may_send(row: MessageRow) -> bool:
    return row.state in (
        MessageState.SENT,
        MessageState.REFUSED,
        MessageState.NOT_SENT,
        MessageState.UNDONE,
    )
