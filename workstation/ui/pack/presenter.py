"""What happens at the bench: each scan and key becomes one verb of the desk, each answer one
picture.

Plain Python: threads and pixels stay behind `Jobs` and `PackView`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from workstation.domain.barcodes import Command, command_of
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.live_weight import LiveWeight, OnScale
from workstation.domain.shipments import LabelState
from workstation.domain.values import OrderId, WorkId
from workstation.ports.views import DayCount, OrderFilter, OrderRow, OutboxRow
from workstation.services.desk import (
    Bench,
    Desk,
    OrderChoice,
    PackAnswer,
    Phase,
    Said,
    StopKind,
    Tone,
    Verdict,
)
from workstation.ui.codes import Scan, resolve
from workstation.ui.dates import clock
from workstation.ui.outbox.presenter import NUMBER, Choice, choices_of
from workstation.ui.pack.bench_words import grams_of
from workstation.ui.pack.empty_words import empty_picture
from workstation.ui.pack.goods import GoodsPicture, article_of, goods_picture, wrong_field
from workstation.ui.pack.label_words import label_came_out
from workstation.ui.pack.picture import PackPicture
from workstation.ui.pack.words import bench_picture
from workstation.ui.stop_words import StopPicture, stop_picture
from workstation.ui.verdicts import BannerPicture, banner_of, not_ours, sound_of
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.services.tell_article import ArticleAsked
    from workstation.ui.jobs import Jobs

NEXT_ROWS = 5
_CHOICES = {"Y": Choice.YES, "N": Choice.NO, "L": Choice.LOOK}
ANYTHING = "*"
UNBOUGHT = (LabelState.REFUSED, LabelState.VOIDED)
"""Labels in whose place another one may be bought."""


class PackView(Protocol):
    """What the presenter needs of the screen."""

    def show(self, picture: PackPicture) -> None: ...

    def show_verdict(self, banner: BannerPicture) -> None:
        """Paint the verdict at once."""
        ...

    def show_stop(self, picture: StopPicture | None) -> None: ...

    def play(self, sound: str) -> None: ...

    def open_weight(self) -> None:
        """Open the number field; a second call keeps what was typed."""
        ...

    def close_weight(self) -> None: ...

    def open_code(self) -> None:
        """Open the field for a code typed by hand."""
        ...

    def close_code(self) -> None: ...

    def open_goods(self, picture: GoodsPicture) -> None:
        """Open the form for an article of which the customs want to know more."""
        ...

    def show_wrong_goods(self, field: str, reason: str) -> None: ...

    def close_goods(self) -> None: ...

    def open_choices(self, choices: Sequence[OrderChoice]) -> None:
        """Ask which of several orders with one number is meant."""
        ...

    def close_choices(self) -> None: ...

    def focus_search(self) -> None: ...

    def clear_search(self) -> None: ...

    def open_rates(self, order: OrderId, settled: Callable[[], None] | None = None) -> None:
        """Put the carriers' prices over the bench; `settled` is called when all have answered."""
        ...

    def close_rates(self) -> None: ...

    def open_outbox(self) -> None:
        """Some questions need more than a key."""
        ...


class PackPresenter:
    """One bench. Give it scans and keys; it answers through the view."""

    def __init__(
        self, view: PackView, desk: Desk, jobs: Jobs, *, now: Callable[[], datetime]
    ) -> None:
        self._view, self._desk, self._jobs, self._now = view, desk, jobs, now
        self._bench: Bench | None = None
        self._rows: Sequence[OrderRow] = ()
        self._day: DayCount | None = None
        self._searched = ""
        self._note_open = False
        self._tote = 0
        self._waits_for_rates = False
        self._unpack_asked = False
        self._short_asked = self._short_next = False
        self._weighing = False
        self._closing = False  # F was pressed, and waits for a weight
        self._typing_code = False
        self._goods: ArticleAsked | None = None
        self._choices: Sequence[OrderChoice] = ()
        self._stop: StopKind | None = None
        self._last: BannerPicture | None = None
        self._told: BannerPicture | None = None
        self._live: LiveWeight | None = None
        self._shown_weight: tuple[OnScale, int] | None = None

    # ---- what the window tells

    def begin(self) -> None:
        """The screen has come to the front: show what is open on this bench."""
        self._jobs.desk(self._desk.bench, self._look)

    def refresh(self, ids: frozenset[str]) -> None:
        """Something changed somewhere. Verdict and stop stay as they are."""
        waits = self._bench is not None and self._bench.phase is not Phase.PACKING
        if self._bench is None:
            self._read_line()
        elif waits or ANYTHING not in ids:
            self._jobs.desk(self._desk.bench, self._look)

    def scanned(self, scan: Scan) -> None:
        self._unpack_asked = self._short_next = False
        if self._typing_code:
            self._typing_code = False
            self._view.close_code()
        self.leave_goods()
        self.leave_choices()
        desk, bench = self._desk, self._bench
        finalizes = any(command_of(one) is Command.FINALIZE for one in scan.readings)
        grams = self._weight_to_take() if finalizes else None

        def judge() -> PackAnswer:
            if grams is not None:
                desk.set_weight(grams)
            return desk.scan(resolve(scan, bench=bench, views=desk.views))

        self._do(judge)

    def half_scanned(self) -> None:
        self._tell(Verdict(Tone.WAIT, Said.HALF_SCAN))

    def open_order(self, order_id: OrderId) -> None:
        self.leave_choices()
        self._do(lambda: self._desk.open_order(order_id))

    def command(self, key: str) -> bool:
        """A one-key command; True when it means something here."""
        asked, self._unpack_asked = self._unpack_asked, False
        self._short_asked, self._short_next = self._short_next, False
        if key == "Esc":
            return self._back(asked)
        if self._choices:
            return self._choose(key)
        bench = self._bench
        if bench is None:
            return self._empty_command(key)
        if bench.phase is Phase.PACKING:
            return self._packing_command(key, bench, asked)
        return self._label_command(key, bench)

    def stop_key(self, key: str) -> bool:
        """A key while the stop is shown."""
        if key != "Enter":
            return False
        kind, bench = self._stop, self._bench
        self._stop = None
        self._view.show_stop(None)
        if kind is StopKind.ORDER_CANCELLED and bench is not None and bench.in_box:
            self._do(self._desk.empty_box)
        else:
            self.begin()
        return True

    # ---- what the view tells

    def weight_entered(self, text: str) -> None:
        """The number field was confirmed: grams, or kilograms with a point or comma."""
        grams = grams_of(text)
        if grams is None:
            self._complain(
                translate("Pack", "Grams, please."),
                translate("Pack", "As in 612; or kilograms, as in 0.8."),
            )
            return
        self._weighing = False
        self._view.close_weight()
        if self._closing:
            self._do(lambda: self._weigh_and_close(grams))
        else:
            self._do(lambda: self._desk.set_weight(grams))

    def code_entered(self, text: str) -> None:
        """A code typed by hand, where a scanner cannot read it; judged like a scan."""
        self._typing_code = False
        self._view.close_code()
        if text.strip():
            self.scanned(Scan(text.strip()))

    def goods_told(self, texts: Mapping[str, str]) -> None:
        """The form was filled in; it stays while a field is wrong."""
        asked, desk = self._goods, self._desk.articles
        if asked is None or desk is None:
            return
        try:
            article = article_of(asked, texts).article
        except Refused as error:
            self._view.show_wrong_goods(error.field, error.title)
            return
        self._jobs.desk(lambda: desk.tell(article), self._answer, self._goods_failed)

    def leave_goods(self) -> None:
        """Nobody wants to tell it now: the box stays open."""
        if self._goods is not None:
            self._goods = None
            self._view.close_goods()

    def leave_choices(self) -> None:
        """None of the orders was meant."""
        if self._choices:
            self._choices = ()
            self._view.close_choices()

    def search(self, text: str) -> None:
        """The field of the empty bench changed."""
        self._searched = text.strip()
        self._read_line()

    def search_entered(self) -> None:
        """Enter in the field: open the order with this very number, else the only or first one
        found.
        """
        wanted = self._searched.casefold()
        exact = [row for row in self._rows if row.number.casefold() == wanted]
        found = exact or list(self._rows)
        if len(exact) > 1:
            # Two shops count alike: the bench asks which one is meant.
            self._do(lambda: self._desk.scan(exact[0].number))
        elif found and wanted:
            self.open_order(found[0].id)

    # ---- commands

    def _empty_command(self, key: str) -> bool:
        if key == "G":
            self._do(self._desk.take_next)
        elif key == "/":
            self._view.focus_search()
        else:
            return False
        return True

    def _packing_command(self, key: str, bench: Bench, asked: bool) -> bool:
        if key.isdecimal() and any(box.key == int(key) for box in bench.boxes):
            self._do(lambda: self._desk.choose_box(int(key)))
        elif key == "W":
            self._open_weight()
        elif key == "/":
            self._open_code()
        elif key == "I" and bench.note:
            self._note_open = not self._note_open
            self._show()
        elif key == "C":
            self._do(self._desk.confirm_without_code)
        elif key == "R" and self._desk.rates is not None:
            self._view.open_rates(bench.order_id)
        elif key == "F":
            self._finalize()
        elif key == "N":
            self._do(self._desk.next_package)
        elif key == "U":
            self._unpack(asked)
        elif key == "M" and self._desk.day is not None and bench.next is not None:
            self._short(bench.next.product.name, bench.next.left)
        else:
            return False
        return True

    def _short(self, name: str, left: int) -> None:
        """Twice, since what is written down as short is owed: the first time says what it means."""
        day = self._desk.day
        if day is None:
            return
        if self._short_asked:
            self._do(day.short_here)
            return
        self._short_next = True
        what = translate(
            "Pack", "{item}: %n stay owed, the rest goes on. M again, or Esc.", None, left
        )
        told = what.format(item=isolate(name))
        self._show_banner(BannerPicture("wait", translate("Pack", "Not on its shelf?"), told))
        self._view.play("note")

    def _label_command(self, key: str, bench: Bench) -> bool:
        card = bench.label
        asks = card is not None and bool(card.question) and card.work_id is not None
        if asks and card is not None and card.work_id is not None and key in _CHOICES:
            self._answer_question(card.work_id, _CHOICES[key])
        elif key == "R" and card is not None and card.state in UNBOUGHT and self._desk.rates:
            self._view.open_rates(bench.order_id)
        elif key == "P":
            self._do(self._desk.print_again)
        elif key == "N":
            self._do(self._desk.next_package)
        elif key == "/":
            self._open_code()
        else:
            return False
        return True

    def weighed(self, live: LiveWeight) -> None:
        """The scale has said something."""
        first, self._live = self._live is None, live
        if first:
            live.box_changed()
            if self._weighing and live.state is not OnScale.GONE:
                # The field was opened for want of a scale; in it, F would be a letter.
                self._weighing = False
                self._view.close_weight()
        shown = (live.state, live.grams)
        packing = self._bench is not None and self._bench.phase is Phase.PACKING
        if shown != self._shown_weight and packing:
            self._shown_weight = shown
            self._show()

    def _weight_to_take(self) -> int | None:
        """What the scale shows, if it may be believed and nobody typed another weight."""
        bench, live = self._bench, self._live
        if bench is None or live is None or bench.weight_g is not None:
            return None
        return live.take()

    def _finalize(self) -> None:
        """Close the box, with the weight that lies steady on the scale."""
        grams = self._weight_to_take()
        self._closing = True
        self._do(self._desk.finalize if grams is None else lambda: self._weigh_and_close(grams))

    def _weigh_and_close(self, grams: int) -> PackAnswer:
        answer = self._desk.set_weight(grams)
        # The weight may have been what the closing waited for.
        still = answer.bench is not None and answer.bench.phase is Phase.PACKING
        return self._desk.finalize() if still and answer.stop is None else answer

    def _answer_question(self, work: WorkId, choice: Choice) -> None:
        """Each cause of doubt has its own words for yes and no; the outbox knows them."""
        views = self._desk.views

        def read() -> OutboxRow | None:
            return next((row for row in views.outbox() if row.id == work), None)

        def give(row: OutboxRow | None) -> None:
            if row is None:
                self.begin()
                return
            word = choices_of(row).get(choice, "")
            if not word or word == NUMBER:
                self._view.open_outbox()
                return
            self._jobs.desk(lambda: self._desk.answer(work, word), self._answered, self._failed)

        self._jobs.read(read, give, self._failed)

    def _answered(self, _: None) -> None:
        self._tell(Verdict(Tone.OK, Said.ANSWERED))
        self.begin()

    def _unpack(self, asked: bool) -> None:
        """Twice, since it throws scans away: the first time says what would happen."""
        if asked:
            self._do(self._desk.empty_box)
            return
        self._unpack_asked = True
        what = translate("Pack", "All items come out again. U again, or Esc.")
        self._show_banner(BannerPicture("wait", translate("Pack", "Un-pack the box?"), what))
        self._view.play("note")

    def _back(self, asked: bool) -> bool:
        if self._typing_code:
            self._typing_code = False
            self._view.close_code()
        elif self._goods is not None:
            self.leave_goods()
        elif self._choices:
            self.leave_choices()
        elif self._weighing:
            self._weighing = self._closing = False
            self._view.close_weight()
        elif asked or self._short_asked:
            self._show_banner(BannerPicture("note", translate("Pack", "Nothing was changed.")))
        elif self._note_open:
            self._note_open = False
            self._show()
        elif self._searched:
            self._view.clear_search()
        elif self._bench is not None:
            self._do(self._desk.release)
        else:
            return False
        return True

    def _choose(self, key: str) -> bool:
        place = int(key) - 1 if key.isdecimal() else -1
        if not 0 <= place < len(self._choices):
            return False
        self.open_order(self._choices[place].order_id)
        return True

    def _open_code(self) -> None:
        self._typing_code = True
        self._view.open_code()

    def _open_weight(self) -> None:
        self._weighing = True
        self._view.open_weight()

    # ---- answers

    def _do(self, verb: Callable[[], PackAnswer]) -> None:
        self._jobs.desk(verb, self._answer, self._failed)

    def _answer(self, answer: PackAnswer) -> None:
        self._take(answer.bench)
        verdict = answer.verdict
        if verdict.said is not Said.WEIGHT_NEEDED:
            self._closing = False  # what was asked is done, or something else came between
        if answer.stop is not None:
            self._stop = answer.stop.kind
            picture = stop_picture(
                answer.stop, station=self._desk.station, operator=self._desk.operator
            )
            self._view.show_stop(picture)
            self._view.play(picture.sound)
            self._last = self._told = None
        else:
            # An unknown code or half a scan puts nothing right, so the stop stays.
            if self._stop is not None and (
                verdict.tone is Tone.OK or verdict.said is Said.WEIGHT_NEEDED
            ):
                self._stop = None
                self._view.show_stop(None)
            self._tell(verdict)
            if verdict.said is Said.UNKNOWN_CODE:
                self._say_whose(verdict.object)
        self._show()
        self._tend_goods(answer)
        self._tend_rates(answer)
        self.leave_choices()
        if answer.choices and answer.stop is None:
            self._choices = answer.choices
            self._view.open_choices(answer.choices)
        by_hand = self._live is None or self._live.state is OnScale.GONE
        if verdict.said is Said.WEIGHT_NEEDED and self._stop is None and by_hand:
            self._open_weight()
        elif self._weighing and (answer.bench is None or answer.bench.phase is not Phase.PACKING):
            self._weighing = False
            self._view.close_weight()
        if answer.bench is None:
            self._read_line()

    def rate_chosen(self, bought: bool) -> None:
        """A service was chosen: a box that waited for it closes with it."""
        if bought or self._bench is None:
            self.begin()
        elif self._waits_for_rates:
            self._finalize()
        else:
            self.begin()

    def _say_whose(self, code: str) -> None:
        """A number that is none of ours may be another carrier's, by its look."""
        accounts, told = self._desk.accounts, self._last

        def say(names: Sequence[str]) -> None:
            if names and told is not None and self._last is told:
                self._show_banner(not_ours(told, names))

        if accounts is not None:
            self._jobs.read(lambda: accounts.whose(code), say, self._failed)

    def _tend_rates(self, answer: PackAnswer) -> None:
        """A box that waits for prices shows them as they come, and closes when all are there.

        Where that did not help the prices stay, for somebody to choose.
        """
        wanted = answer.verdict.said is Said.RATES_WANTED and answer.bench is not None
        before, self._waits_for_rates = self._waits_for_rates, wanted
        if wanted and answer.bench is not None and not before and self._desk.rates is not None:
            self._view.open_rates(answer.bench.order_id, self._finalize)
        elif before and not wanted:
            self._view.close_rates()

    def _tend_goods(self, answer: PackAnswer) -> None:
        """Open the form when an article must be told, and close it when all is."""
        articles = self._desk.articles
        if answer.verdict.said is not Said.GOODS_NEEDED:
            self.leave_goods()
        elif articles is not None and answer.stop is None:
            self._jobs.desk(articles.asked, self._ask_goods, self._failed)

    def _ask_goods(self, asked: ArticleAsked | None) -> None:
        if asked is None:
            self.leave_goods()
            return
        self._goods = asked
        self._view.open_goods(goods_picture(asked))

    def _goods_failed(self, error: WorkstationError) -> None:
        field = error.field if isinstance(error, Refused) else ""
        if wrong_field(field):
            self._view.show_wrong_goods(field, wrong_field(field))
        else:
            self._failed(error)

    def _look(self, answer: PackAnswer) -> None:
        """A look without a scan: no verdict, no sound, but a stop that has come up meanwhile."""
        self._take(answer.bench)
        if answer.stop is not None and self._stop is not answer.stop.kind:
            self._answer(answer)
            return
        self._show()
        if answer.bench is None:
            self._read_line()

    def _take(self, bench: Bench | None) -> None:
        old, self._bench = self._bench, bench
        self._tell_scale(old, bench)
        if bench is None or old is None or old.order_id != bench.order_id:
            self._tote = 0
            self._read_tote(bench)
        if old is None or bench is None or old.parcel_id != bench.parcel_id:
            self._note_open = False
        if old is None and bench is not None and self._searched:
            self._searched = ""
            self._view.clear_search()
        if bench is not None and _label_waits(old) and _label_came(bench):
            self._announce_label()
        if _problem(bench) and _problem(bench) != _problem(old):
            self._view.play("printer")

    def _read_tote(self, bench: Bench | None) -> None:
        """Where the order lies on the cart is read beside the scan, which never waits for it."""
        day = self._desk.day
        if bench is None or day is None:
            return
        order_id = bench.order_id

        def found(tote: int) -> None:
            if tote and self._bench is not None and self._bench.order_id == order_id:
                self._tote = tote
                self._show()

        self._jobs.read(lambda: day.tote_of(order_id), found, lambda _: None)

    def _tell_scale(self, old: Bench | None, new: Bench | None) -> None:
        """A weight from before the newest item, or of the box before, is not this box's."""
        if self._live is None or new is None:
            return
        if old is None or old.parcel_id != new.parcel_id:
            self._live.box_opened()
        elif old.in_box != new.in_box:
            self._live.box_changed()

    def _announce_label(self) -> None:
        at = translate("Pack", "Label came out at {time}").format(time=isolate(clock(self._now())))
        if self._last is not None:
            self._show_banner(replace(self._last, tail=at))
        self._view.play("note")

    def _tell(self, verdict: Verdict) -> None:
        banner = plain = banner_of(verdict)
        if plain == self._told:
            time = isolate(clock(self._now()))
            banner = replace(banner, tail=f"{banner.tail} · {time}" if banner.tail else time)
        self._show_banner(banner)
        self._told = plain
        self._view.play(sound_of(verdict))

    def _show_banner(self, banner: BannerPicture) -> None:
        self._last, self._told = banner, None
        self._view.show_verdict(banner)

    def _complain(self, title: str, advice: str) -> None:
        self._show_banner(BannerPicture("wait", title, advice))
        self._view.play("note")

    def _failed(self, error: WorkstationError) -> None:
        self._complain(error.title, error.advice)

    # ---- the empty bench

    def _read_line(self) -> None:
        views, searched = self._desk.views, self._searched
        midnight = self._now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)

        def read() -> tuple[str, Sequence[OrderRow], DayCount]:
            chosen = OrderFilter.ALL if searched else OrderFilter.TO_SHIP
            page = views.orders(chosen, search=searched, limit=NEXT_ROWS)
            return searched, page.rows, views.day(since=midnight)

        self._jobs.read(read, self._show_line)

    def _show_line(self, found: tuple[str, Sequence[OrderRow], DayCount]) -> None:
        if found[0] != self._searched:
            return
        _, self._rows, self._day = found
        if self._bench is None:
            self._show()

    def _show(self) -> None:
        bench = self._bench
        if bench is None:
            today = self._now().astimezone().date()
            self._view.show(
                empty_picture(rows=self._rows, day=self._day, today=today, searched=self._searched)
            )
        else:
            picture = bench_picture(
                bench, note_open=self._note_open, live=self._live, tote=self._tote
            )
            self._view.show(picture)


def _problem(bench: Bench | None) -> str:
    return bench.label.problem if bench is not None and bench.label is not None else ""


def _label_came(bench: Bench) -> bool:
    return bench.label is not None and label_came_out(bench.label)


def _label_waits(bench: Bench | None) -> bool:
    return bench is not None and bench.phase is not Phase.PACKING and not _label_came(bench)
