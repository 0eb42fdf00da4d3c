"""The Batches screen in the real window, by keys and scanner."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.batch_double import RUN, doubt, entry, unfit
from tests.ui.conftest import MakeWindow, PlayerDouble
from tests.ui.desk_double import DeskDouble, outbox_row
from tests.ui.test_text_fits import PANELS, cut_texts
from workstation.domain.errors import Refused
from workstation.domain.plan_steps import Step
from workstation.domain.values import LANGUAGES
from workstation.ports.batches import RunId, Wish
from workstation.ports.days import ManifestRow
from workstation.ports.labels import PrintState
from workstation.ports.views import EntryList
from workstation.ports.work import WorkState
from workstation.services.desk import Fix
from workstation.ui.batches.view import EDITOR, HOME, PAPER, BatchesScreen
from workstation.ui.batches.view import RUN as RUN_PAGE
from workstation.ui.codes import Scan
from workstation.ui.main_window import MainWindow


class Hands:
    """A window with the Batches screen in front, and somebody before it."""

    def __init__(self, qtbot: QtBot, window: MainWindow, story: DeskDouble) -> None:
        self.qtbot, self.window, self.story = qtbot, window, story
        window.activateWindow()
        window.go("batches")
        screen = window.page("batches")
        assert isinstance(screen, BatchesScreen)
        self.screen = screen
        self.until(lambda: screen.home_page.plan is not None)

    @property
    def page(self) -> Any:
        return self.screen.run_page

    def until(self, seen: Any) -> None:
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=5000)

    def press(self, key: Any) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)
        self.until(lambda: not self.window.scanner._rhythm.waiting)

    def write(self, text: str) -> None:
        for char in text:
            self.press(char)

    def open_run(self) -> None:
        self.screen.open_run(RUN)
        self.until(lambda: self.page.need_panel.entry is not None)
        self.page.focus_list(2)

    def called(self, name: str) -> list[tuple[Any, ...]]:
        return [arguments for verb, arguments in self.story.calls if verb == name]


@pytest.fixture
def hands(qtbot: QtBot, make_window: MakeWindow, story: DeskDouble) -> Hands:
    return Hands(qtbot, make_window(), story)


def test_a_plan_is_run_by_one_key_and_its_run_opens(hands: Hands) -> None:
    hands.press("b")
    hands.until(lambda: hands.screen.pages.currentIndex() == RUN_PAGE)
    assert hands.called("run") == [("Morning", False)]
    hands.until(lambda: hands.page.done.entries.rowCount() == 57)
    assert "57 of 84 done" in hands.page.head.bar.accessibleName()


def test_a_missed_plan_is_asked_on_top_and_answered_by_a_key(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.views.outbox_rows.append(
        outbox_row(
            9, "plan_due", "", "batch", WorkState.ASK, cause="missed_plan:Morning",
            question="Morning was due at 10:00, 21 April while Packbench was off. Run it now?",
        )
    )  # fmt: skip
    hands = Hands(qtbot, make_window(), story)
    hands.until(lambda: hands.screen.home_page.missed)
    hands.press("s")
    hands.until(lambda: hands.called("answer"))
    assert hands.called("answer") == [(9, "skip")]


def test_a_plan_that_ran_is_asked_about_before_it_runs_again(hands: Hands) -> None:
    hands.story.fails["run"] = Refused("It has run.", code="ran_already")
    hands.press("b")
    hands.until(hands.screen.home_page.ask_bar.isVisible)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: len(hands.called("run")) == 2)
    assert hands.called("run")[-1] == ("Morning", True)


def test_copy_export_import_and_delete_ask_below_the_lists(hands: Hands, tmp_path: Path) -> None:
    home = hands.screen.home_page
    hands.press("c")
    assert home.answer.text() == "Morning 2"
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: len(hands.story.batch.plans) == 3)
    path = tmp_path / "plan.toml"
    hands.press("x")
    home.answer.setText(str(path))
    hands.press(Qt.Key.Key_Return)
    hands.until(path.exists)
    path.write_text("Noon", encoding="utf-8")
    hands.press("i")
    home.answer.setText(str(path))
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.called("import_plan"))
    hands.press("d")
    hands.until(home.ask_bar.isVisible)
    hands.press(Qt.Key.Key_Escape)
    assert not home.ask_bar.isVisible()
    assert hands.called("delete_plan") == []
    hands.press("d")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.called("delete_plan"))
    hands.press("o")
    hands.until(lambda: hands.called("save_plan"))


def test_every_field_of_the_editor_is_saved_and_read_back(hands: Hands) -> None:
    hands.press("n")
    hands.until(lambda: hands.screen.pages.currentIndex() == EDITOR)
    editor = hands.screen.editor
    values = {
        "name": "Greece", "times": "9:00 13:30", "shops": "Shopify, Etsy", "countries": "gr، cy",
        "services": "Express", "skus": "GIFT-*", "tags": "VIP, toptan",
        "without_tags": "hold", "min_weight_g": "100", "max_weight_g": "2000",
        "min_age_hours": "4", "most": "50", "per_label": "8,50", "per_batch": "400",
    }  # fmt: skip
    for name, value in values.items():
        editor._fields[name].setText(value)
    editor.at_risk.click()
    editor.single.click()
    steps = editor.steps
    steps.table.go_to_key(list(Step).index(Step.SLIPS))
    steps.switch()
    steps.table.go_to_key(list(Step).index(Step.CHECK))
    steps.error.setCurrentIndex(1)
    steps.error.activated.emit(1)
    steps.table.go_to_key(list(Step).index(Step.COVER))
    for field, text in ((steps.more_than, "5"), (steps.shops, "Etsy")):
        field.setText(text)
        field.textEdited.emit(text)
    steps.table.setFocus()
    hands.press("u")
    hands.press("u")
    hands.press("u")
    hands.press("u")
    hands.until(lambda: editor.count.text() == "12")
    editor._fields["name"].setFocus()
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.called("save_plan"))
    ((saved, before),) = hands.called("save_plan")
    assert (saved.name, before) == ("Greece", "")
    assert saved.times == ("09:00", "13:30")
    assert saved.filter.countries == ("GR", "CY")
    assert saved.filter.shops == ("Shopify", "Etsy")
    assert (saved.filter.min_weight_g, saved.filter.max_weight_g) == (100, 2000)
    assert (saved.filter.min_age_hours, saved.filter.most, saved.filter.at_risk) == (4, 50, True)
    assert (saved.per_label, saved.per_batch, saved.single_first) == ("8.50", "400", False)
    assert saved.step(Step.SLIPS) is None
    check = saved.step(Step.CHECK)
    assert check is not None
    assert check.on_error == "pause"
    cover = saved.step(Step.COVER)
    assert cover is not None
    assert (cover.more_than, cover.shops) == (5, ("Etsy",))
    assert saved.steps.index(cover) == 3
    editor.show_plan(saved)
    assert editor.plan() == saved


def test_an_order_of_steps_that_cannot_work_is_said_at_once_and_not_saved(hands: Hands) -> None:
    hands.press("e")
    hands.until(lambda: hands.screen.pages.currentIndex() == EDITOR)
    steps = hands.screen.editor.steps
    steps.table.setFocus()
    steps.table.go_to_key(list(Step).index(Step.BUY))
    hands.qtbot.keyClick(steps.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert steps.wrong.text().startswith("Labels can be printed only after")
    hands.press("s")
    assert steps.table.key == list(Step).index(Step.LABELS)
    assert hands.called("save_plan") == []
    hands.press(Qt.Key.Key_Space)
    assert steps.wrong.text().startswith("Packing slips follow")
    hands.press(Qt.Key.Key_Space)
    hands.press("d")
    assert steps.wrong.text() == ""
    hands.press("s")
    hands.until(lambda: hands.called("save_plan"))


def test_what_is_no_number_is_marked_and_not_saved(hands: Hands) -> None:
    hands.press("e")
    hands.until(lambda: hands.screen.pages.currentIndex() == EDITOR)
    editor = hands.screen.editor
    editor._fields["most"].setText("many")
    editor.save()
    assert editor._fields["most"].property("state") == "stop"
    editor._fields["most"].setText("")
    editor._fields["name"].setText(" ")
    editor.save()
    hands.until(lambda: editor._fields["name"].property("state") == "stop")
    assert hands.called("save_plan") == []
    hands.window.setFocus()
    hands.press(Qt.Key.Key_Escape)
    hands.until(lambda: hands.screen.pages.currentIndex() == HOME)


def test_an_order_is_mended_in_its_one_field_by_keys_alone(hands: Hands) -> None:
    hands.open_run()
    assert hands.page.need_panel.entry.position == 41
    hands.press(Qt.Key.Key_Return)
    assert hands.page.need_panel.field.hasFocus()
    hands.write("850")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.called("wish"))
    assert hands.called("wish") == [(1041, Wish(weight_g=850))]


def test_what_somebody_types_survives_the_news(hands: Hands) -> None:
    hands.open_run()
    hands.press(Qt.Key.Key_Return)
    hands.write("85")
    hands.story.batch.change(61, listed=EntryList.DONE, progress="bought")
    hands.screen.run.look()
    hands.until(lambda: hands.page.done.entries.rowCount() == 58)
    assert hands.page.need_panel.field.text() == "85"
    assert hands.page.need_panel.field.hasFocus()
    hands.press(Qt.Key.Key_Escape)
    assert hands.page.needs.hasFocus()


def test_skip_goes_through_all_that_need_somebody(hands: Hands) -> None:
    hands.open_run()
    found = []
    for _ in range(5):
        found.append(hands.page.need_panel.entry.position)
        hands.press("s")
    assert found == [41, 59, 56, 49, 41]


def test_a_service_is_chosen_from_all_accounts(hands: Hands) -> None:
    needy = unfit(41, "service", "This carrier has no such service.", "", Fix.CHOOSE_SERVICE)
    hands.story.batch.entries[40] = needy
    hands.open_run()
    hands.press(Qt.Key.Key_Return)
    services = hands.page.need_panel.services
    assert services.hasFocus()
    services.setCurrentIndex(hands.page.need_panel.choices.index(("dhl", "express")))
    hands.page.need_panel.use()
    hands.until(lambda: hands.called("wish"))
    assert hands.called("wish") == [(1041, Wish(carrier="dhl", service="express"))]


def test_a_doubt_leads_to_the_outbox(hands: Hands) -> None:
    hands.story.batch.entries = [doubt(1)]
    hands.open_run()
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.window.current == "outbox")


def test_the_whole_address_is_mended_in_place(hands: Hands) -> None:
    hands.story.orders[0].id = hands.story.batch.entries[58].order_id
    hands.open_run()
    hands.press("s")
    hands.press("a")
    address = hands.page.address
    hands.until(address.isVisible)
    address._fields["phone"].setText("05320000014")
    address.use()
    hands.until(lambda: hands.called("fix_address"))
    assert hands.called("fix_address")[0][1] == {"phone": "05320000014"}
    hands.until(hands.page.needs.isVisible)


def test_stop_asks_once_and_stops_at_the_second_press(hands: Hands) -> None:
    hands.open_run()
    hands.press("x")
    hands.press("h")
    hands.until(lambda: hands.called("pause"))
    hands.press("x")
    assert hands.called("stop") == []
    assert "X once more" in hands.window._subtitle.text()
    hands.press("x")
    hands.until(lambda: hands.called("stop"))


def test_a_jammed_roll_is_resumed_by_the_scan_of_the_last_good_label(
    hands: Hands, player: PlayerDouble
) -> None:
    hands.open_run()
    assert hands.screen.takes_scans is False
    hands.press("j")
    assert hands.screen.takes_scans is True
    assert hands.page.roll.head.text() == "Scan the last good label"
    hands.screen.half_scanned()
    hands.screen.scanned(Scan("4006381333931"))
    hands.until(hands.page.roll.problem.isVisible)
    hands.screen.scanned(Scan("720488160057"))
    hands.until(lambda: len(hands.page.roll.table.rows.lines) == 2)
    assert "KY-10457" in hands.page.roll.head.text()
    sentences = [line.sentence for line in hands.page.roll.table.rows.lines]
    assert all("spoilt, prints again" in sentence for sentence in sentences)
    assert (player.played[0], player.played[-1]) == ("wrong", "right")
    for place in (58, 60):
        hands.story.batch.change(place, print_state=PrintState.CONFIRMED)
    hands.screen.changed(frozenset({"*"}))
    hands.until(lambda: hands.screen.roll.picture is not None and hands.screen.roll.picture.over)
    hands.press(Qt.Key.Key_Escape)
    hands.until(hands.page.needs.isVisible)
    assert hands.screen.takes_scans is False


def test_a_code_may_be_typed_where_the_scanner_is_broken(hands: Hands) -> None:
    hands.open_run()
    hands.press("j")
    hands.page.roll.field.setFocus()
    hands.page.roll.field.setText("720488160060")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.called("resume_roll"))
    hands.until(lambda: "Nothing behind it" in hands.page.roll.text.text())


def test_print_again_redo_and_add_parcel_by_keys(hands: Hands) -> None:
    hands.open_run()
    hands.press("1")
    hands.press("p")
    labels = hands.page.labels
    hands.until(labels.isVisible)
    hands.press("p")
    hands.until(lambda: hands.called("reprint") == [(RUN, [1060])])
    hands.press("1")
    hands.press("p")
    hands.press("d")
    assert hands.called("redo") == []
    hands.press("d")
    hands.until(lambda: hands.called("redo") == [(60,)])
    hands.press("1")
    hands.press("p")
    hands.press("n")
    hands.write("7x")
    hands.press(Qt.Key.Key_Return)
    assert "850" in labels._wrong.text()
    labels.grams.setText("700")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.called("add_parcel") == [(10460, 700)])
    hands.press("1")
    hands.press("p")
    labels.places.setFocus()
    labels.places.setText("20-12")
    hands.press(Qt.Key.Key_Return)
    assert "12-20" in labels._wrong.text()
    labels.places.setText("12 - 13")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.called("reprint")[-1] == (RUN, [1012, 1013]))
    hands.press("1")
    hands.press("p")
    hands.press("a")
    hands.until(lambda: hands.called("reprint")[-1] == (RUN, []))


def test_without_a_chosen_label_only_all_of_them_can_be_printed(hands: Hands) -> None:
    hands.screen.run_verbs.open_label(None)
    labels = hands.page.labels
    labels.command("P")
    labels.command("D")
    labels.grams.setText("100")
    labels._add()
    assert [hands.called(name) for name in ("reprint", "redo", "add_parcel")] == [[], [], []]
    assert labels.command("Q") is False


def test_the_papers_of_a_run_are_listed_and_kept(hands: Hands, tmp_path: Path) -> None:
    made = hands.story.batch.run.made_at
    hands.story.views.manifest_rows = [ManifestRow(3, "acs", made.date(), 12, "", made)]
    paper = hands.story.batch.papers[0]
    for number, kind in ((590, "manifest"), (591, "page")):
        made_of = replace(paper, id=number, about="manifest:3", kind=kind)
        hands.story.batch.papers.append(made_of)
    hands.open_run()
    hands.press("l")
    papers = hands.page.papers
    hands.until(lambda: len(papers.table.rows.lines) == 22)
    names = [line.cells[0].text for line in papers.table.rows.lines[:4]]
    assert names[:2] == ["Cover with the failures", "Pick list"]
    assert "ACS Courier" in names[2]
    assert names[3] == "Packing slip, No. 1"
    hands.press("p")
    hands.until(lambda: hands.called("print_document") == [(502,)])
    papers.folder.setText(str(tmp_path / "papers"))
    papers.folder.setFocus()
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: "22 papers" in papers._said.text())
    assert len(list((tmp_path / "papers").iterdir())) == 22
    (tmp_path / "file").write_text("", encoding="utf-8")
    papers.saved.emit(str(tmp_path / "file"))
    hands.until(lambda: hands.window.notices.texts)


def drawn(hands: Hands, about: str, number: int) -> None:
    """The worker has drawn what was asked for."""
    made = replace(hands.story.batch.papers[0], id=number, about=about, kind="page", name="001")
    hands.story.batch.papers.append(made)


def test_a_paper_of_the_run_is_looked_at_turned_and_printed_in_the_window(hands: Hands) -> None:
    hands.open_run()
    hands.press("l")
    hands.until(lambda: hands.page.papers.table.rows.lines)
    hands.press(Qt.Key.Key_Return)
    shown = hands.screen.shown_papers
    hands.until(lambda: hands.screen.pages.currentIndex() == PAPER)
    hands.until(lambda: hands.called("pictures") == [("paper:502",)])
    drawn(hands, "paper:502", 900)
    hands.until(lambda: shown._pages)
    hands.press("p")
    hands.until(lambda: hands.called("print_document") == [(502,)])
    hands.press("b")
    assert shown.about == "paper:502"
    hands.press("n")
    hands.until(lambda: hands.called("pictures")[-1] == ("paper:501",))
    assert {hint.key for hint in hands.screen.hints()} == {"P", "S", "N", "B", "Esc"}
    hands.press(Qt.Key.Key_Escape)
    assert hands.screen.pages.currentIndex() == RUN_PAGE
    assert hands.page.papers.table.hasFocus()


def test_the_labels_of_a_run_are_looked_at_as_they_print(hands: Hands) -> None:
    hands.open_run()
    hands.press("1")
    hands.press("p")
    hands.press("l")
    first = hands.page.done.entries.held()[0]
    about = f"label:{first.parcel_id}:{first.tracking_number}"
    hands.until(lambda: hands.called("pictures") == [(about,)])
    drawn(hands, about, 901)
    hands.until(lambda: hands.screen.shown_papers._pages)
    hands.press("p")
    hands.until(lambda: hands.called("reprint"))
    assert hands.called("reprint")[0][1] == [first.entry_id]
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Escape)
    hands.press("l")
    hands.press("l")
    hands.until(lambda: hands.screen.shown_papers.about == about)
    hands.press(Qt.Key.Key_Escape)


def test_the_failures_are_mailed_by_hand_and_it_is_seen_where_they_went(hands: Hands) -> None:
    hands.open_run()
    hands.press("m")
    mail = hands.page.mail
    assert mail.isVisible()
    mail.to.setText("office@ege.example")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.called("mail_failures") == [(RUN, "office@ege.example")])
    hands.until(lambda: "office@ege.example" in mail.said.text())
    went = replace(hands.story.batch.papers[0], id=900, kind="mail", name="office@ege.example")
    hands.story.batch.papers.append(went)
    hands.screen.changed(frozenset())
    hands.until(lambda: len(mail.table.rows.lines) == 1)
    assert all(one.kind != "mail" for one in hands.screen.papers.papers)
    mail.left.emit()
    assert not mail.isVisible()


def test_a_run_of_the_past_is_opened_from_the_history(hands: Hands) -> None:
    hands.press("2")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: hands.screen.run.run_id == RunId(40))
    hands.until(lambda: hands.screen.run.progress is not None)
    assert not hands.page.head.stop.isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert hands.screen.pages.currentIndex() == HOME
    hands.screen.arrive(int(RUN))
    assert hands.screen.run.run_id == RUN


def test_a_list_of_five_thousand_paints_only_what_changed(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.batch.entries = [entry(place, EntryList.DONE) for place in range(1, 4001)]
    story.batch.entries += [entry(place) for place in range(4001, 5001)]
    hands = Hands(qtbot, make_window(), story)
    hands.screen.open_run(RUN)
    hands.until(lambda: hands.page.done.entries.rowCount() >= 60)
    assert hands.page.head.bar.accessibleName() == "4000 of 5000 done. 0 need you · 1000 not tried"
    resets: list[str] = []
    for table in (hands.page.done, hands.page.needs, hands.page.rest):
        table.entries.modelReset.connect(lambda: resets.append("reset"))
    qtbot.wait(50)
    fetched = sum(story.batch.reads)
    painted = {name: getattr(hands.page, name).delegate.painted for name in ("done", "rest")}
    story.batch.change(3998, print_state=PrintState.SPOILT)
    hands.screen.run.look()
    hands.until(lambda: hands.page.done.delegate.painted > painted["done"])
    qtbot.wait(50)
    in_view = hands.page.done.viewport().height() // 40 + 2
    assert hands.page.done.delegate.painted - painted["done"] <= 2
    assert hands.page.rest.delegate.painted - painted["rest"] == 0
    assert sum(story.batch.reads) - fetched <= 2 * 60
    painted = {name: getattr(hands.page, name).delegate.painted for name in ("done", "rest")}
    story.batch.change(4001, listed=EntryList.DONE, progress="bought")
    hands.screen.run.look()
    hands.until(lambda: hands.page.done.entries.entry(0).position == 4001)
    qtbot.wait(50)
    for name in ("done", "rest"):
        assert getattr(hands.page, name).delegate.painted - painted[name] <= 2 * in_view
    assert resets == []


def test_further_rows_come_when_the_list_is_scrolled_to_its_end(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.batch.entries = [entry(place) for place in range(1, 501)]
    hands = Hands(qtbot, make_window(), story)
    hands.screen.open_run(RUN)
    rest = hands.page.rest
    hands.until(lambda: rest.entries.rowCount() >= 60)
    for _ in range(12):
        rest.scrollToBottom()
        qtbot.wait(20)
    hands.until(lambda: rest.entries.rowCount() >= 300)
    key = rest.entries.entry(250).entry_id
    rest._go(250)
    story.batch.entries = story.batch.entries[3:]
    hands.screen.run.look()
    hands.until(lambda: rest.entries.entry(0).position == 4)
    assert rest.current.entry_id == key


def test_a_group_has_its_heading_only_while_it_has_orders(hands: Hands) -> None:
    hands.open_run()
    model = hands.page.needs.entries
    assert [model.data(model.index(row, 0)) for row in model.headings()] == [
        "The order is not fit", "The carrier refused", "Somebody could not be told",
    ]  # fmt: skip
    for place in (41, 59):
        hands.story.batch.change(place, listed=EntryList.DONE, kind=None, fix=Fix.NONE)
    hands.screen.run.look()
    hands.until(lambda: len(model.headings()) == 2)
    assert hands.page.need_panel.entry.position == 56
    hands.story.batch.change(56, listed=EntryList.DONE, kind=None, fix=Fix.NONE)
    hands.story.batch.change(49, kind=None, fix=Fix.NONE)
    hands.screen.run.look()
    hands.until(lambda: model.rowCount() == 0)
    assert not hands.page.need_panel.isVisible()
    texts = {label.text() for label in hands.page.findChildren(QLabel) if label.isVisible()}
    assert "Nothing needs you so far." in texts


@pytest.mark.parametrize("size", PANELS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_screen_is_shown_in_full(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble, language: str, size: int
) -> None:
    window = make_window(language=language, size=size)
    window.setMinimumSize(0, 0)
    window.resize(*PANELS[size])
    hands = Hands(qtbot, window, story)
    found = {"home": cut_texts(window)}
    hands.open_run()
    found["run"] = cut_texts(window)
    hands.press("s")
    hands.press("s")
    found["refused"] = cut_texts(window)
    hands.screen.command("J")
    found["roll"] = cut_texts(window)
    hands.screen.scanned(Scan("720488160052"))
    hands.until(lambda: hands.page.roll.table.rows.lines)
    found["resumed"] = cut_texts(window)
    hands.screen.command("1")
    hands.screen.command("P")
    found["label"] = cut_texts(window)
    hands.screen.command("Esc")
    hands.screen.command("L")
    hands.until(lambda: hands.page.papers.table.rows.lines)
    found["papers"] = cut_texts(window)
    hands.screen.command("Esc")
    hands.screen.command("Esc")
    hands.screen.command("E")
    hands.until(lambda: hands.screen.editor.count.text() == "84")
    found["editor"] = cut_texts(window)
    assert window.width() <= PANELS[size][0]
    assert {name: cut for name, cut in found.items() if cut} == {}
