"""The bench's decisions, without threads and without pixels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.ui.desk_double import NOW, SAND, DeskDouble, bought_label, outbox_row
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Refused
from workstation.domain.shipments import LabelState
from workstation.domain.values import OrderId, WorkId
from workstation.ports.labels import PrintState
from workstation.ports.work import WorkState
from workstation.services.desk import (
    OrderChoice,
    PackAnswer,
    Said,
    Stop,
    StopKind,
    Tone,
    Verdict,
)
from workstation.ui.codes import Scan
from workstation.ui.pack.goods import GoodsPicture
from workstation.ui.pack.picture import Mark, Mode, PackPicture
from workstation.ui.pack.presenter import PackPresenter
from workstation.ui.stop_words import StopPicture
from workstation.ui.verdicts import BannerPicture

SOAP, CANDLE, TOWEL, SLATE = "8690000000012", "8690000000029", "8690000000036", "8690000000043"


class ViewDouble:
    """Remembers what was shown, in order."""

    def __init__(self) -> None:
        self.picture: PackPicture | None = None
        self.banner: BannerPicture | None = None
        self.stop: StopPicture | None = None
        self.sounds: list[str] = []
        self.order: list[str] = []
        self.weighing = False
        self.goods: GoodsPicture | None = None
        self.choices: Sequence[OrderChoice] = ()
        self.wrong = ("", "")
        self.typing = False
        self.searching = 0
        self.cleared = 0
        self.outbox = 0
        self.rates: OrderId | None = None
        self.settled: Callable[[], None] | None = None

    def open_rates(self, order: OrderId, settled: Callable[[], None] | None = None) -> None:
        self.rates, self.settled = order, settled

    def close_rates(self) -> None:
        self.rates = None

    def show(self, picture: PackPicture) -> None:
        self.picture = picture

    def show_verdict(self, banner: BannerPicture) -> None:
        self.banner = banner
        self.order.append("verdict")

    def show_stop(self, picture: StopPicture | None) -> None:
        self.stop = picture
        self.order.append("stop" if picture else "free")

    def play(self, sound: str) -> None:
        self.sounds.append(sound)
        self.order.append("sound")

    def open_weight(self) -> None:
        self.weighing = True

    def close_weight(self) -> None:
        self.weighing = False

    def open_code(self) -> None:
        self.typing = True

    def close_code(self) -> None:
        self.typing = False

    def open_goods(self, picture: GoodsPicture) -> None:
        self.goods = picture

    def show_wrong_goods(self, field: str, reason: str) -> None:
        self.wrong = (field, reason)

    def open_choices(self, choices: Sequence[OrderChoice]) -> None:
        self.choices = choices

    def close_choices(self) -> None:
        self.choices = ()

    def close_goods(self) -> None:
        self.goods = None

    def focus_search(self) -> None:
        self.searching += 1

    def clear_search(self) -> None:
        self.cleared += 1

    def open_outbox(self) -> None:
        self.outbox += 1

    # What the tests read most.
    @property
    def shown(self) -> PackPicture:
        assert self.picture is not None
        return self.picture

    @property
    def said(self) -> str:
        assert self.banner is not None
        return self.banner.verdict


class Bench:
    """A presenter over the story, and what it was told to show."""

    def __init__(self, story: DeskDouble) -> None:
        self.story, self.view = story, ViewDouble()
        self.presenter = PackPresenter(self.view, story.desk(), JobsAtOnce(), now=lambda: NOW)
        self.presenter.begin()

    def scan(self, *codes: str) -> None:
        for code in codes:
            self.presenter.scanned(Scan(code))

    def keys(self, *keys: str) -> list[bool]:
        return [self.presenter.command(key) for key in keys]

    @property
    def called(self) -> list[str]:
        return [name for name, _ in self.story.calls if name != "bench"]


@pytest.fixture
def bench(story: DeskDouble) -> Bench:
    return Bench(story)


@pytest.fixture
def open_bench(bench: Bench) -> Bench:
    bench.scan("KY-10482")
    return bench


@pytest.fixture
def closed_bench(open_bench: Bench) -> Bench:
    open_bench.scan(SOAP, CANDLE, TOWEL, TOWEL)
    open_bench.presenter.weight_entered("612")
    return open_bench


def test_an_empty_bench_says_what_to_do_and_who_is_next(bench: Bench) -> None:
    empty = bench.view.shown.empty
    assert empty is not None
    assert empty.headline == "Scan an order"
    assert [row.badge for row in empty.rows] == [
        "Due today", "Due today", "Fri 24 April", "Sat 25 April", "Mon 27 April",
    ]  # fmt: skip
    assert ("Packed", "38") in empty.day


def test_the_order_fills_the_screen_when_it_is_scanned(open_bench: Bench) -> None:
    shown = open_bench.view.shown
    assert shown.mode is Mode.PACKING
    assert shown.item is not None
    assert "Laurel olive soap" in shown.item.name
    assert shown.subtitle == "Parcel 1 of 2"
    assert open_bench.view.sounds == ["right"]


def test_an_order_of_the_cart_says_in_which_tote_it_lies(bench: Bench) -> None:
    order = bench.story.orders[0]
    bench.story.day_story.totes = {int(order.id): 7}
    bench.scan(order.number)
    shown = bench.view.shown.order
    assert shown is not None
    assert shown.source.startswith("Tote 7 · ")


def test_the_verdict_is_painted_before_the_sound(open_bench: Bench) -> None:
    open_bench.view.order.clear()
    open_bench.scan(SOAP)
    assert open_bench.view.order == ["verdict", "sound"]


def test_what_is_left_is_counted_down(open_bench: Bench) -> None:
    open_bench.scan(SOAP, CANDLE, TOWEL)
    item = open_bench.view.shown.item
    assert item is not None
    assert (item.figure, item.rest, item.in_box) == (
        "1",
        "of 2, then weigh the box",
        "3 of 5 in the box",
    )
    assert item.segments == (Mark.DONE, Mark.DONE, Mark.DONE, Mark.NOW, Mark.LATER)


def test_the_last_item_asks_for_the_weight_and_the_weight_closes(open_bench: Bench) -> None:
    open_bench.scan(SOAP, CANDLE, TOWEL, TOWEL)
    assert open_bench.view.weighing
    open_bench.presenter.weight_entered("612")
    assert not open_bench.view.weighing
    label = open_bench.view.shown.label
    assert label is not None
    assert label.headline == "Stick it on, then scan the label"
    assert open_bench.view.sounds[-1] == "closed"


def test_a_wrong_item_stops_everything_in_words(open_bench: Bench) -> None:
    open_bench.scan(SLATE)
    stop = open_bench.view.stop
    assert stop is not None
    assert stop.headline == "Wrong item"
    assert stop.steps[0].chip == "B-14-03"
    assert open_bench.view.sounds[-1] == "wrong"


def test_the_right_scan_ends_a_stop(open_bench: Bench) -> None:
    open_bench.scan(SLATE)
    open_bench.scan(SOAP)
    assert open_bench.view.stop is None
    assert open_bench.view.said == "Right item."


def test_the_last_right_item_ends_a_stop_although_the_weight_is_missing(open_bench: Bench) -> None:
    open_bench.scan(SOAP, CANDLE, TOWEL, SLATE, TOWEL)
    assert open_bench.view.stop is None
    assert open_bench.view.weighing


def test_half_a_scan_leaves_a_stop_where_it_is(open_bench: Bench) -> None:
    open_bench.scan(SLATE)
    open_bench.presenter.half_scanned()
    assert open_bench.view.stop is not None
    assert open_bench.view.said == "Half a scan. Scan again."
    assert open_bench.view.sounds[-1] == "wrong"


def test_enter_leaves_a_stop_and_no_other_key_does(open_bench: Bench) -> None:
    open_bench.scan(SLATE)
    assert not open_bench.presenter.stop_key("Esc")
    assert open_bench.view.stop is not None
    assert open_bench.presenter.stop_key("Enter")
    assert open_bench.view.stop is None


def test_enter_on_a_cancelled_order_takes_the_items_out(open_bench: Bench) -> None:
    open_bench.scan(SOAP)
    story = open_bench.story
    cancelled = Stop(StopKind.ORDER_CANCELLED, "KY-10482", in_box=1, of=5, put_back=(SAND,))
    story._scan_item = lambda code: story.stopped(cancelled)  # type: ignore[method-assign]
    open_bench.scan(CANDLE)
    assert open_bench.view.sounds[-1] == "cancelled"
    open_bench.presenter.stop_key("Enter")
    assert open_bench.called[-1] == "empty_box"


def test_a_stop_that_comes_up_meanwhile_is_shown(open_bench: Bench) -> None:
    story = open_bench.story
    held = Stop(StopKind.ORDER_HELD, "KY-10482", reason="ask Ayla")
    answer = story.stopped(held)
    story.say = lambda *_: answer  # type: ignore[method-assign, assignment]
    open_bench.presenter.refresh(frozenset({"order:10482"}))
    assert open_bench.view.stop is not None
    assert open_bench.view.stop.headline == "Order on hold"


def test_the_same_verdict_again_shows_the_time(open_bench: Bench) -> None:
    open_bench.scan("KY-10482")
    first = open_bench.view.banner
    open_bench.scan("KY-10482")
    again = open_bench.view.banner
    assert first is not None
    assert again is not None
    assert first.tail == ""
    assert ":" in again.tail


@pytest.mark.parametrize(
    ("key", "verb"),
    [
        ("4", "choose_box"),
        ("C", "confirm_without_code"),
        ("F", "finalize"),
        ("N", "next_package"),
        ("Esc", "release"),
    ],
)
def test_each_key_is_one_verb(open_bench: Bench, key: str, verb: str) -> None:
    assert open_bench.keys(key) == [True]
    assert open_bench.called[-1] == verb


def test_keys_without_meaning_are_left_alone(bench: Bench) -> None:
    assert bench.keys("C", "X", "4", "Esc") == [False, False, False, False]
    assert bench.called == []


def test_g_takes_the_next_order(bench: Bench) -> None:
    bench.keys("G")
    order = bench.view.shown.order
    assert order is not None
    assert "KY-10477" in order.number


def test_unpacking_asks_once(open_bench: Bench) -> None:
    open_bench.scan(SOAP)
    open_bench.keys("U")
    assert "empty_box" not in open_bench.called
    open_bench.keys("U")
    assert open_bench.called[-1] == "empty_box"


def test_anything_else_takes_the_question_back(open_bench: Bench) -> None:
    open_bench.scan(SOAP)
    open_bench.keys("U", "Esc")
    assert open_bench.view.said == "Nothing was changed."
    open_bench.keys("U")
    open_bench.scan(CANDLE)
    open_bench.keys("U")
    assert "empty_box" not in open_bench.called
    assert "release" not in open_bench.called


def test_weight_takes_grams_or_kilograms_that_say_so(open_bench: Bench) -> None:
    open_bench.keys("W")
    assert open_bench.view.weighing
    for wrong in ("", "0", "-4", ".", "0,0", "1.2345", "1.2.3", "9999999", "²"):
        open_bench.presenter.weight_entered(wrong)
    assert "set_weight" not in open_bench.called
    assert open_bench.view.weighing
    open_bench.presenter.weight_entered(" 612 ")
    assert open_bench.story.calls[-1] == ("set_weight", (612,))
    for kilograms, grams in (("0.8", 800), ("1,25", 1250), ("2.", 2000), (".5", 500)):
        open_bench.presenter.weight_entered(kilograms)
        assert open_bench.story.calls[-1] == ("set_weight", (grams,))


def test_a_part_that_waited_for_its_weight_is_closed_by_it(open_bench: Bench) -> None:
    open_bench.scan(SOAP)
    open_bench.keys("F")
    assert open_bench.view.weighing
    open_bench.presenter.weight_entered("400")
    assert open_bench.called[-2:] == ["set_weight", "finalize"]
    assert open_bench.view.said == "Box closed."


def test_a_weight_that_nobody_waited_for_closes_nothing(open_bench: Bench) -> None:
    open_bench.scan(SOAP)
    open_bench.keys("F", "Esc", "W")
    open_bench.presenter.weight_entered("400")
    assert open_bench.called[-1] == "set_weight"


def test_esc_closes_the_field_first(open_bench: Bench) -> None:
    open_bench.keys("W", "Esc")
    assert not open_bench.view.weighing
    open_bench.keys("/", "Esc")
    assert not open_bench.view.typing
    assert "release" not in open_bench.called


def test_a_typed_code_is_judged_like_a_scan(open_bench: Bench) -> None:
    open_bench.keys("/")
    assert open_bench.view.typing
    open_bench.presenter.code_entered(f" {SOAP} ")
    assert open_bench.view.said == "Right item."
    open_bench.presenter.code_entered("  ")
    assert open_bench.view.said == "Right item."


def test_a_scan_closes_the_field_for_typed_codes(open_bench: Bench) -> None:
    open_bench.keys("/")
    open_bench.scan(SOAP)
    assert not open_bench.view.typing


def test_a_weight_outside_the_expected_range_is_amber(open_bench: Bench) -> None:
    open_bench.presenter.weight_entered("5000")
    weight = open_bench.view.shown.weight
    assert weight is not None
    assert (weight.tone, weight.state) == ("wait", "look again")


def test_the_note_opens_and_closes(open_bench: Bench) -> None:
    def is_open() -> bool:
        note = open_bench.view.shown.note
        assert note is not None
        return note.open

    assert not is_open()
    open_bench.keys("I")
    assert is_open()
    open_bench.keys("Esc")
    assert not is_open()
    assert "release" not in open_bench.called


def test_the_label_is_scanned_back_and_the_bench_is_free(closed_bench: Bench) -> None:
    closed_bench.scan("7204881653")
    assert closed_bench.view.said == "Label is on."
    assert closed_bench.view.shown.mode is Mode.EMPTY


def test_the_label_coming_out_is_told_once(closed_bench: Bench) -> None:
    story, view = closed_bench.story, closed_bench.view
    story.label = bought_label(state=LabelState.REQUESTED, print_state=None)
    closed_bench.presenter.refresh(frozenset({"*"}))
    assert view.shown.label is not None
    assert view.shown.label.headline == "Buying the label"
    view.sounds.clear()
    story.label = bought_label()
    closed_bench.presenter.refresh(frozenset({"*"}))
    closed_bench.presenter.refresh(frozenset({"*"}))
    assert view.sounds == ["note"]
    assert view.banner is not None
    assert "Label came out at" in view.banner.tail


@pytest.mark.parametrize(
    ("changes", "headline", "tone"),
    [
        (
            {"state": LabelState.REFUSED, "problem": "The postcode is wrong."},
            "The label was refused",
            "stop",
        ),
        ({"state": LabelState.UNKNOWN}, "Was it bought?", "wait"),
        ({"state": LabelState.VOIDED}, "The label was voided", "wait"),
        (
            {"state": LabelState.REQUESTED, "problem": "No network."},
            "The label is not here yet",
            "wait",
        ),
        ({"print_state": PrintState.QUEUED}, "Printing the label", "note"),
        (
            {"print_state": PrintState.QUEUED, "problem": "Paper is out."},
            "The printer needs you",
            "wait",
        ),
        (
            {"print_state": PrintState.QUEUED, "problem": "x", "printer_state": "paper_out"},
            "Load labels",
            "wait",
        ),
        (
            {"print_state": PrintState.QUEUED, "problem": "x", "printer_state": "offline"},
            "Switch the printer on",
            "stop",
        ),
        ({"print_state": PrintState.SPOILT}, "The label is spoilt", "wait"),
    ],
)
def test_every_state_of_the_label_has_its_words(
    closed_bench: Bench, changes: dict[str, object], headline: str, tone: str
) -> None:
    closed_bench.story.label = bought_label(**changes)
    closed_bench.presenter.begin()
    label = closed_bench.view.shown.label
    assert label is not None
    assert (label.headline, label.tone) == (headline, tone)
    assert bool(label.drawing) == ("printer_state" in changes)


def test_a_printer_that_needs_a_hand_is_heard_once(closed_bench: Bench) -> None:
    closed_bench.story.label = bought_label(print_state=PrintState.QUEUED, problem="Paper is out.")
    closed_bench.view.sounds.clear()
    closed_bench.presenter.refresh(frozenset({"*"}))
    closed_bench.presenter.refresh(frozenset({"*"}))
    assert closed_bench.view.sounds == ["printer"]


@pytest.mark.parametrize(
    ("cause", "key", "word"),
    [
        ("print_doubt:printer:zebra", "Y", "yes"),
        ("print_doubt:printer:zebra", "N", "again"),
        ("buy_doubt:acs", "N", "not_bought"),
        ("buy_doubt:acs", "L", "look_again"),
    ],
)
def test_a_question_is_answered_in_the_words_of_its_cause(
    closed_bench: Bench, cause: str, key: str, word: str
) -> None:
    story = closed_bench.story
    story.views.outbox_rows = [
        outbox_row(9, "print_label", "KY-10482", "printer:zebra", WorkState.ASK, cause=cause)
    ]
    story.label = bought_label(question="Did it come out?", work_id=WorkId(9))
    closed_bench.presenter.begin()
    closed_bench.keys(key)
    assert ("answer", (WorkId(9), word)) in story.calls
    assert closed_bench.view.said == "Answer noted."


def test_a_question_that_needs_a_number_leads_to_the_outbox(closed_bench: Bench) -> None:
    story = closed_bench.story
    story.views.outbox_rows = [
        outbox_row(9, "buy_label", "KY-10482", "carrier:acs", WorkState.ASK, cause="buy_doubt:acs")
    ]
    story.label = bought_label(
        state=LabelState.UNKNOWN, question="Was it bought?", work_id=WorkId(9)
    )
    closed_bench.presenter.begin()
    closed_bench.keys("Y")
    assert closed_bench.view.outbox == 1
    assert "answer" not in closed_bench.called


def test_a_verb_that_fails_says_what_to_do(open_bench: Bench) -> None:
    open_bench.story.fails["scan"] = Refused("The disk is full.", "Free some room.")
    open_bench.scan(SOAP)
    assert open_bench.view.banner == BannerPicture("wait", "The disk is full.", "Free some room.")


def test_a_search_shows_what_it_found_and_enter_opens_it(bench: Bench) -> None:
    bench.presenter.search("papado")
    empty = bench.view.shown.empty
    assert empty is not None
    assert (empty.list_head, len(empty.rows)) == ("Found", 1)
    bench.presenter.search_entered()
    assert bench.story.calls[-1] == ("open_order", (OrderId(10482),))
    assert bench.view.cleared == 1


def test_an_empty_search_opens_nothing(bench: Bench) -> None:
    bench.presenter.search("nobody of that name")
    bench.presenter.search_entered()
    bench.presenter.search("")
    bench.presenter.search_entered()
    assert bench.called == []


def test_a_late_answer_to_an_old_search_is_dropped(story: DeskDouble) -> None:
    class Waiting(JobsAtOnce):
        def __init__(self) -> None:
            super().__init__()
            self.waiting: list[tuple[object, object]] = []

        def read(self, work, done, failed=None):  # type: ignore[no-untyped-def]
            self.waiting.append((work, done))

    jobs, view = Waiting(), ViewDouble()
    presenter = PackPresenter(view, story.desk(), jobs, now=lambda: NOW)
    presenter.search("papado")
    presenter.search("arslan")
    for work, done in reversed(jobs.waiting):
        done(work())  # type: ignore[operator]
    assert view.shown.empty is not None
    assert [row.order_id for row in view.shown.empty.rows] == [OrderId(10477)]


def test_a_tick_does_not_read_the_bench_while_items_are_scanned(open_bench: Bench) -> None:
    before = len(open_bench.story.calls)
    open_bench.presenter.refresh(frozenset({"*"}))
    assert len(open_bench.story.calls) == before
    open_bench.presenter.refresh(frozenset({"order:10482"}))
    assert len(open_bench.story.calls) == before + 1


def test_a_foreign_layouts_order_number_is_found(bench: Bench) -> None:
    bench.presenter.scanned(Scan("KZ-10482", "KY-10482"))
    assert bench.view.shown.mode is Mode.PACKING


def test_long_orders_are_sorted_and_folded(open_bench: Bench) -> None:
    from workstation.services.desk import LineState
    from workstation.ui.pack.bench_words import row_pictures

    found = open_bench.story.bench_now()
    assert found is not None
    line = found.lines[0]
    lines = [replace(line, state=LineState.DONE) for _ in range(6)]
    lines += [replace(line, state=LineState.NOW), replace(line, state=LineState.LATER)]
    rows = row_pictures(lines)
    assert [row.mark for row in rows] == [
        Mark.NOW, Mark.LATER, Mark.DONE, Mark.DONE, Mark.DONE, Mark.DONE,
    ]  # fmt: skip
    assert rows[-1].name == "3 more done"


def test_every_tone_of_the_desk_has_a_sound(open_bench: Bench) -> None:
    for tone, said, sound in (
        (Tone.NOTE, Said.UNKNOWN_CODE, "note"), (Tone.WAIT, Said.BOX_EMPTY, "note"),
        (Tone.OK, Said.EMPTIED, "right"),
    ):  # fmt: skip
        open_bench.presenter._answer(open_bench.story.say(tone, said))
        assert open_bench.view.sounds[-1] == sound


def test_a_closed_box_is_not_unpacked_by_a_key(closed_bench: Bench) -> None:
    assert closed_bench.keys("U", "U") == [False, False]
    assert "empty_box" not in closed_bench.called


def test_an_item_that_is_not_on_its_shelf_is_noted_by_a_second_key(open_bench: Bench) -> None:
    open_bench.keys("M")
    assert "short_here" not in open_bench.called
    assert open_bench.view.said == "Not on its shelf?"
    open_bench.keys("M")
    assert open_bench.called[-1] == "short_here"
    assert open_bench.view.said == "Noted as short."


def test_another_key_or_scan_between_takes_the_question_back(open_bench: Bench) -> None:
    open_bench.keys("M", "Esc")
    assert open_bench.view.said == "Nothing was changed."
    open_bench.keys("M")
    open_bench.scan(SOAP)
    open_bench.keys("M")
    assert "short_here" not in open_bench.called


def test_a_box_that_waits_for_prices_shows_them_and_closes_when_all_are_there(
    story: DeskDouble,
) -> None:
    said: list[Said] = [Said.RATES_WANTED, Said.RATES_WANTED, Said.BOX_CLOSED]

    def finalize() -> PackAnswer:
        one = said.pop(0)
        return story.say(Tone.OK if one is Said.BOX_CLOSED else Tone.WAIT, one)

    story.finalize = finalize  # type: ignore[method-assign]
    here = Bench(story)
    here.scan("KY-10482")
    here.keys("F")
    assert here.view.rates is not None
    assert here.view.settled is not None
    here.view.settled()
    assert here.view.rates is not None, "it still waits: somebody chooses"
    here.presenter.rate_chosen(False)
    assert here.view.rates is None
    assert said == []


@pytest.mark.parametrize("state", [LabelState.REFUSED, LabelState.VOIDED])
def test_another_service_is_one_key_away_when_a_label_came_to_nothing(
    closed_bench: Bench, state: LabelState
) -> None:
    closed_bench.story.label = bought_label(state=state, print_state=None)
    closed_bench.presenter.begin()
    label = closed_bench.view.shown.label
    assert label is not None
    assert [key for key, _ in label.buttons] == ["R"]
    assert closed_bench.keys("R") == [True]
    assert closed_bench.view.rates is not None
    closed_bench.presenter.rate_chosen(True)
    closed_bench.story.label = bought_label()
    closed_bench.presenter.begin()
    assert closed_bench.keys("R") == [False]


def test_prices_can_be_compared_while_packing(open_bench: Bench) -> None:
    assert open_bench.keys("R") == [True]
    assert open_bench.view.rates is not None
    open_bench.presenter.rate_chosen(False)


def two_orders() -> tuple[OrderChoice, ...]:
    return tuple(
        OrderChoice(
            OrderId(number), "1001", key, name, number, "Ayşe Yılmaz", "İzmir",
            NOW - timedelta(days=number - 1), 2, cancelled=number == 2,
        )
        for number, key, name in ((1, "a", "Kıyı Home"), (2, "b", "Ege Seramik"))
    )  # fmt: skip


def test_which_order_is_meant_is_asked_and_a_figure_opens_it(bench: Bench) -> None:
    second = bench.story.orders[1].id
    one, two = two_orders()
    asked = Verdict(Tone.WAIT, Said.WHICH_ORDER)
    bench.presenter._answer(PackAnswer(asked, None, None, (one, replace(two, order_id=second))))
    assert len(bench.view.choices) == 2
    assert bench.keys("7", "G") == [False, False]
    assert bench.keys("2") == [True]
    assert ("open_order", (second,)) in bench.story.calls
    assert bench.view.choices == ()


def test_none_of_the_orders_or_another_scan_takes_the_list_away(bench: Bench) -> None:
    answer = PackAnswer(Verdict(Tone.WAIT, Said.WHICH_ORDER), None, None, two_orders())
    bench.presenter._answer(answer)
    assert bench.presenter.command("Esc")
    assert bench.view.choices == ()
    bench.presenter._answer(answer)
    bench.presenter.scanned(Scan("nothing"))
    assert bench.view.choices == ()
