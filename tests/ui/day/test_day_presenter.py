"""Day close without Qt: what each key does with the leftover under the cursor, and the close."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from tests.ui.day_double import TODAY, at
from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.day_close import Action, Stands
from workstation.domain.errors import NotConfigured, Refused, WorkstationError
from workstation.services.desk import DayLeftover
from workstation.ui.day.picture import DayPicture
from workstation.ui.day.presenter import DayPresenter
from workstation.ui.day.words import day_picture, left_picture, totals


class ViewDouble:
    """Remembers what was shown."""

    def __init__(self) -> None:
        self.pictures: list[DayPicture] = []
        self.papers: list[str] = []
        self.asked: list[tuple[str, ...]] = []
        self.done: list[str] = []
        self.problems: list[WorkstationError] = []
        self.went: list[tuple[str, Any]] = []

    @property
    def now(self) -> DayPicture:
        return self.pictures[-1]

    def show_day(self, picture: DayPicture) -> None:
        self.pictures.append(picture)

    def show_paper(self, about: str) -> None:
        self.papers.append(about)

    def ask_owner(self, number: str, owner: str) -> None:
        self.asked.append(("owner", number, owner))

    def ask_reason(self, count: int) -> None:
        self.asked.append(("reason", str(count)))

    def show_done(self, sentence: str) -> None:
        self.done.append(sentence)

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)

    def go(self, screen: str, subject: Any) -> None:
        self.went.append((screen, subject))


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def presenter(story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble) -> DayPresenter:
    made = DayPresenter(story.desk(), jobs, view)
    made.reload()
    return made


def calls(story: DeskDouble, *verbs: str) -> list[tuple[Any, ...]]:
    return [(verb, *arguments) for verb, arguments in story.calls if verb in verbs]


def test_a_figure_that_differs_from_the_step_before_it_says_by_how_many(
    presenter: DayPresenter, view: ViewDouble
) -> None:
    row = next(row for row in view.now.rows if row.key == "acs")
    assert [cell.text for cell in row.cells] == [
        "31", "31", "31", "29, 2 short", "28, 1 short", "0, 28 short",
    ]  # fmt: skip
    assert [cell.tone for cell in row.cells[2:4]] == ["ink", "wait"]
    assert (row.badge, row.agrees) == ("3 open", False)
    assert view.now.rows[0].badge == "Agrees"
    assert view.now.left_head == "3 parcels are left over"
    assert view.now.close == "Close the day: 3 still open"


def test_a_paid_label_more_than_is_due_is_shown_too(story: DeskDouble) -> None:
    day = story.day_story.day
    rows = (replace(day.rows[0], due=42, agrees=False),)
    picture = day_picture(replace(day, rows=rows), chosen="", asked="")
    assert picture.rows[0].cells[1].text == "43, 1 more"


def test_orders_without_a_parcel_are_a_row_of_their_own(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    one = DayLeftover(
        "order:7", story.orders[0].id, "KY-10477", "", "Mehmet", "", "not_bought", "buy", "", TODAY
    )
    story.day_story.day = replace(story.day_story.day, unlabelled=(one,))
    presenter.reload()
    assert [cell.text for cell in view.now.rows[-1].cells][:2] == ["1", "0, 1 short"]
    assert view.now.leftovers[-1].below.startswith("Should leave by")
    assert view.now.leftovers[-1].owner == "Nobody"
    presenter.select("order:7")
    presenter.act()
    assert view.went == [("orders", int(story.orders[0].id))]


def test_giving_a_label_back_is_asked_twice(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    presenter.select("parcel:70")
    presenter.act()
    assert calls(story, "void") == []
    assert view.now.leftovers[1].verb == "Enter again: Void label, \u2068€ 3.90\u2069 back"
    presenter.act()
    assert calls(story, "void") == [("void", 70)]
    assert len(view.now.leftovers) == 2


def test_the_question_is_over_when_the_cursor_moves(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    presenter.select("parcel:70")
    presenter.act()
    presenter.select("parcel:66")
    presenter.select("parcel:70")
    presenter.act()
    assert calls(story, "void") == []


def test_any_label_can_be_given_back_by_its_key(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    presenter.select("parcel:66")
    presenter.void()
    assert calls(story, "own")[0][3] == Action.VOID
    presenter.void()
    assert calls(story, "void") == [("void", 66)]


def test_what_stays_until_tomorrow_says_when_it_ships(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    presenter.select("parcel:66")
    presenter.act()
    assert calls(story, "ship_tomorrow") == [("ship_tomorrow", "parcel:66")]
    assert (view.now.leftovers[0].verb, view.now.leftovers[0].tone) == ("Ships Wed 22 April", "ok")


def test_a_parcel_that_is_missing_is_looked_for_at_the_door(
    presenter: DayPresenter, view: ViewDouble
) -> None:
    presenter.select("parcel:74")
    presenter.act()
    assert view.went == [("parcels", "P0000100000039")]


def test_a_leftover_is_given_to_somebody(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    presenter.ask_owner()
    assert view.asked == []
    presenter.select("parcel:66")
    presenter.ask_owner()
    assert view.asked == [("owner", "KY-10466", "Elif Demir")]
    presenter.give("  ")
    presenter.give("Can Aydın")
    assert calls(story, "own") == [
        ("own", "parcel:66", "Can Aydın", "ship_tomorrow", date(2026, 4, 23))
    ]
    assert view.now.leftovers[0].owner == "\u2068Can Aydın\u2069"


@pytest.mark.parametrize(
    ("action", "verb"),
    [(Action.PRINT, "print_label"), (Action.MANIFEST, "make_manifest")],
)
def test_each_leftover_has_the_verb_that_helps_it(
    presenter: DayPresenter, story: DeskDouble, action: Action, verb: str
) -> None:
    story.day_story._change("parcel:66", action=str(action))
    presenter.reload()
    presenter.select("parcel:66")
    presenter.act()
    assert calls(story, verb)


def test_what_is_to_be_packed_goes_to_the_bench(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    story.day_story._change("parcel:66", action=str(Action.PACK))
    presenter.reload()
    presenter.select("parcel:66")
    presenter.act()
    assert view.went == [("pack", 10482)]


def test_without_a_leftover_no_key_does_anything(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    before = len(story.calls)
    for verb in (presenter.act, presenter.tomorrow, presenter.void, presenter.ask_owner):
        verb()
    presenter.give("Elif")
    assert len(story.calls) == before


def test_a_manifest_is_made_once_and_printed_again_afterwards(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    assert view.now.chosen == "acs"
    assert view.now.manifest is not None
    assert (view.now.manifest.count, view.now.manifest.verb) == (
        "28 parcels", "Print and sign for 28",
    )  # fmt: skip
    presenter.print_manifest()
    assert (calls(story, "make_manifest"), view.papers) == (
        [("make_manifest", "acs")], ["manifest:10"],
    )  # fmt: skip
    assert view.now.manifest.verb == "Print again"
    presenter.print_manifest()
    assert calls(story, "print_paper") == [("print_paper", "manifest:10")]


def test_the_card_goes_through_the_accounts(presenter: DayPresenter, view: ViewDouble) -> None:
    presenter.next_carrier()
    assert view.now.chosen == "dhl"
    presenter.next_carrier()
    assert view.now.chosen == "yurtici"
    presenter.choose("nobody")
    presenter.choose("acs")
    assert view.now.chosen == "acs"
    presenter.look_at_manifest()
    assert view.papers == []
    presenter.choose("dhl")
    presenter.look_at_manifest()
    assert view.papers == ["manifest:9"]


def test_a_day_with_open_ones_closes_only_with_a_reason(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    presenter.close()
    assert (view.asked, calls(story, "close")) == ([("reason", "3")], [])
    presenter.close_with("the van came early")
    assert calls(story, "close") == [("close", "the van came early")]
    assert view.papers == ["close:6"]


def test_a_day_that_agrees_closes_at_once(
    presenter: DayPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    rows = (story.day_story.day.rows[0],)
    story.day_story.day = replace(story.day_story.day, rows=rows, agrees=True)
    presenter.reload()
    presenter.close()
    assert calls(story, "close") == [("close", "")]
    assert view.now.close == "Close the day"


def test_a_refusal_is_told(presenter: DayPresenter, story: DeskDouble, view: ViewDouble) -> None:
    story.fails["ship_tomorrow"] = Refused("No.", "Ask.")
    presenter.select("parcel:66")
    presenter.tomorrow()
    assert [problem.title for problem in view.problems] == ["No."]


def test_a_day_without_parcels_has_no_manifest(
    story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble
) -> None:
    story.day_story.day = replace(story.day_story.day, rows=(), agrees=True)
    presenter = DayPresenter(story.desk(), jobs, view)
    presenter.close()
    presenter.reload()
    presenter.next_carrier()
    presenter.print_manifest()
    presenter.look_at_manifest()
    assert view.now.manifest is None
    assert totals(story.day_story.day.rows) == 0


def test_a_window_without_the_verbs_says_so(story: DeskDouble, jobs: JobsAtOnce) -> None:
    with pytest.raises(NotConfigured):
        DayPresenter(replace(story.desk(), day=None), jobs, ViewDouble())


@pytest.mark.parametrize("where", list(Stands))
@pytest.mark.parametrize("action", list(Action))
def test_every_leftover_has_its_words(where: Stands, action: Action) -> None:
    one = DayLeftover(
        "parcel:1",
        1,
        "KY-1",
        "P1",
        "Ayşe",
        "acs",
        str(where),
        str(action),
        "",
        None,  # type: ignore[arg-type]
    )
    bare = left_picture(one, TODAY, asked="")
    assert bare.below
    assert bare.verb
    order = left_picture(replace(one, parcel_key=""), TODAY, asked="")
    assert order.below


def test_the_refund_counts_down() -> None:
    one = DayLeftover(
        "parcel:1", 1, "KY-1", "P1", "A", "acs", "not_packed", "void", "E", None,  # type: ignore[arg-type]
        TODAY, bought_at=at(15, 0) - timedelta(days=1),
    )  # fmt: skip
    told = {
        0: "Refund until today.",
        2: "Refund until Thu 23 April, 2 days.",
        1: "Refund until Wed 22 April, 1 day.",
        -1: "Too late for a refund.",
    }
    for days, words in told.items():
        until = TODAY + timedelta(days=days)
        shown = left_picture(replace(one, void_until=until), TODAY, asked="")
        assert shown.below.endswith(words)
    assert "Mon 20 April" in shown.below
    assert left_picture(replace(one, void_until=None), TODAY, asked="").below.count(".") == 1
    assert isinstance(one.bought_at, datetime)
