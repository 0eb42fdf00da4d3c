"""Where is it?: what was searched, which order and parcel is looked at, in which language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.views import OrderRow
from workstation.services.care_desk import CareDesk, CareStory
from workstation.ui.where import words
from workstation.ui.where.words import WherePicture

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs


class WhereView(Protocol):
    """What the presenter needs of the screen."""

    def show_found(self, chips: Sequence[tuple[int, str]], chosen: int, said: str) -> None: ...

    def show_picture(self, picture: WherePicture | None) -> None:
        """All of one parcel; None where there is nothing to show."""
        ...

    def show_recorded(self, said: str) -> None: ...

    def show_deed(self, said: str) -> None:
        """What is asked or was done beside answering, "" for nothing."""
        ...

    def show_problem(self, error: WorkstationError) -> None: ...


def care_of(desk: Desk) -> CareDesk:
    """The verbs; raises `NotConfigured` in a window without them."""
    if desk.care is None:
        raise NotConfigured("Answers to customers are not here.", "Update Packbench.")
    return desk.care


class WherePresenter:
    """`language` is the window's own; answers come in it and in the customer's."""

    def __init__(
        self, desk: Desk, jobs: Jobs, view: WhereView, *, language: str,
        now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        self._care = care_of(desk)
        self._jobs, self._view, self._now = jobs, view, now
        self._window_language = language
        self._rows: Sequence[OrderRow] = ()
        self._story: CareStory | None = None
        self._language = ""
        self._place = 0
        self._look = 0
        self._asks = ""
        self.order_id: OrderId | None = None

    def search(self, *wanted: str) -> None:
        """Look for an order; the first of several readings of a scan that finds one counts."""
        ways = [one for one in wanted if len(one.strip()) >= 2]
        self._look += 1
        look = self._look
        if not ways:
            self._found(look, (), asked=False)
            return

        def find() -> Sequence[OrderRow]:
            return next((rows for way in ways if (rows := self._care.find(way.strip()))), ())

        self._jobs.read(
            find, lambda rows: self._found(look, rows, asked=True), self._view.show_problem
        )

    def choose(self, order_id: int) -> None:
        """Look at one of the orders that were found."""
        self.order_id = OrderId(order_id)
        self._place, self._language, self._asks = 0, "", ""
        self._view.show_deed("")
        self.reload()

    def step(self, by: int) -> None:
        """The next order of those found, or the one before."""
        ids = [int(row.id) for row in self._rows]
        if self.order_id in ids:
            self.choose(ids[(ids.index(int(self.order_id)) + by) % len(ids)])

    def next_parcel(self) -> None:
        """The next parcel of the same order."""
        if self._story is not None and self._story.parcels:
            self._place = (self._place + 1) % len(self._story.parcels)
            self._paint()

    def speak(self, language: str) -> None:
        """Answer in this language."""
        self._language = language
        self._paint()

    def next_language(self) -> None:
        picture = self.picture
        if picture is not None:
            tags = [tag for tag, _ in picture.languages]
            self.speak(tags[(tags.index(picture.language) + 1) % len(tags)])

    def record(self, channel: str) -> None:
        """Write down that the customer asked, and by which way."""
        story = self._story
        if story is None:
            return
        parcel = story.parcels[self._place].parcel.id if story.parcels else ParcelId(0)
        order_id = story.order.id

        def done(count: int) -> None:
            self._view.show_recorded(words.recorded(count))
            self.reload()

        self._jobs.desk(
            lambda: self._care.record(order_id, parcel, channel), done, self._view.show_problem
        )

    def write_in(self) -> None:
        """Write to the customer in the language that is shown, from now on."""
        story, picture = self._story, self.picture
        if story is None or picture is None:
            return
        language, order_id = picture.language, story.order.id
        self._do(
            lambda: self._care.write_in(order_id, language), lambda _: words.written_in(language)
        )

    def replace(self) -> None:
        """Send the parcel's goods again, as an order of their own; asked for twice."""
        self._twice("replace", self._care.replace, words.replaced)

    def take_back(self) -> None:
        """Begin the parcel's way back; asked for twice."""
        self._twice("take_back", self._care.take_back, lambda _: words.taken_back())

    def leave(self) -> bool:
        """Take an open question back; False when there is none."""
        if not self._asks:
            return False
        self._asks = ""
        self._view.show_deed("")
        return True

    @property
    def page(self) -> str:
        """The address of the parcel's tracking page, "" without one."""
        parcel = self._parcel()
        pages = dict(self._story.pages) if self._story is not None else {}
        return pages.get(int(parcel), "") if parcel is not None else ""

    def _parcel(self) -> ParcelId | None:
        story = self._story
        return story.parcels[self._place].parcel.id if story is not None and story.parcels else None

    def _twice(
        self, verb: str, do: Callable[[ParcelId], object], said: Callable[[object], str]
    ) -> None:
        parcel = self._parcel()
        if parcel is None:
            return
        if self._asks != verb:
            self._asks = verb
            self._view.show_deed(words.asked(verb))
            return
        self._do(lambda: do(parcel), said)

    def _do(self, verb: Callable[[], object], said: Callable[[object], str]) -> None:
        def done(answer: object) -> None:
            self._view.show_deed(said(answer))
            self.reload()

        self._asks = ""
        self._jobs.desk(verb, done, self._view.show_problem)

    def reload(self) -> None:
        """Read the order again."""
        order_id, look = self.order_id, self._look
        if order_id is None:
            return
        self._jobs.read(
            lambda: self._care.story(order_id, self._window_language),
            lambda story: self._show(look, order_id, story),
            self._view.show_problem,
        )

    @property
    def picture(self) -> WherePicture | None:
        """What is shown now."""
        if self._story is None:
            return None
        return words.picture(self._story, self._place, self._language, self._now())

    def _found(self, look: int, rows: Sequence[OrderRow], *, asked: bool) -> None:
        if look != self._look:
            return
        self._rows = rows
        if not rows:
            self.order_id, self._story = None, None
            self._view.show_found((), 0, words.found(0) if asked else "")
            self._view.show_picture(None)
            return
        ids = [int(row.id) for row in rows]
        if self.order_id not in ids:
            self.choose(ids[0])
        else:
            self.reload()
        self._chips()

    def _show(self, look: int, order_id: OrderId, story: CareStory | None) -> None:
        if look != self._look or order_id != self.order_id:
            return
        self._story = story
        if story is None or self._place >= len(story.parcels):
            self._place = 0
        self._chips()
        self._paint()

    def _chips(self) -> None:
        self._view.show_found(
            words.chips(self._rows), int(self.order_id or 0), words.found(len(self._rows))
        )

    def _paint(self) -> None:
        self._view.show_picture(self.picture)
