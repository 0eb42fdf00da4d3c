"""The looks of the Batches screen, for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.ui.batch_double import RUN
from tests.ui.desk_double import DeskDouble, outbox_row
from workstation.ports.labels import PrintState
from workstation.ports.work import WorkState
from workstation.ui.batches.view import BatchesScreen
from workstation.ui.codes import Scan
from workstation.ui.main_window import MainWindow

Settle = Callable[..., None]


def batch_looks(settle: Settle) -> dict[str, Callable[[MainWindow, DeskDouble], None]]:
    """Name -> what brings the window there."""

    def home(window: MainWindow, story: DeskDouble) -> BatchesScreen:
        window.go("batches")
        settle(seconds=0.3)
        screen = window.page("batches")
        assert isinstance(screen, BatchesScreen)
        return screen

    def missed(window: MainWindow, story: DeskDouble) -> None:
        story.views.outbox_rows.append(
            outbox_row(
                9, "plan_due", "", "batch", WorkState.ASK, cause="missed_plan:Morning",
                question="Morning was due at 10:00, 21 April while Packbench was off. "
                "Run it now?",
            )
        )  # fmt: skip
        home(window, story)

    def run(window: MainWindow, story: DeskDouble) -> BatchesScreen:
        screen = home(window, story)
        screen.open_run(RUN)
        settle(seconds=0.4)
        screen.command("2")
        settle(seconds=0.2)
        return screen

    def weight(window: MainWindow, story: DeskDouble) -> None:
        run(window, story).command("S")

    def roll(window: MainWindow, story: DeskDouble) -> BatchesScreen:
        screen = run(window, story)
        screen.command("J")
        settle(seconds=0.1)
        return screen

    def resumed(window: MainWindow, story: DeskDouble) -> None:
        screen = roll(window, story)
        screen.scanned(Scan("720488160052"))
        settle(seconds=0.2)
        for place in (53, 54, 55):
            story.batch.change(place, print_state=PrintState.CONFIRMED)
        screen.roll.look()

    def label(window: MainWindow, story: DeskDouble) -> None:
        screen = run(window, story)
        screen.command("1")
        screen.command("P")

    def papers(window: MainWindow, story: DeskDouble) -> None:
        run(window, story).command("L")
        settle(seconds=0.2)

    def paper(window: MainWindow, story: DeskDouble) -> None:
        papers(window, story)
        made = replace(story.batch.papers[0], id=900, about="paper:502", kind="page", name="001")
        story.batch.papers.append(made)
        window.page("batches").command("Enter")
        settle(seconds=0.5)

    def mail(window: MainWindow, story: DeskDouble) -> None:
        went = replace(story.batch.papers[0], id=901, kind="mail", name="office@kiyi.example")
        story.batch.papers.append(went)
        run(window, story).command("M")
        settle(seconds=0.2)

    def chosen(window: MainWindow, story: DeskDouble) -> None:
        home(window, story)
        window.go("batches", (story.orders[0].id, story.orders[1].id))
        settle(seconds=0.3)

    def together(window: MainWindow, story: DeskDouble) -> None:
        first, second = story.orders[:2]
        first.lines.append(replace(second.lines[0], merged_from=second.id))
        window.go("orders")
        settle(seconds=0.3)
        screen = window.page("orders")
        screen.command("D")
        settle(seconds=0.2)
        screen.command("T")
        settle(seconds=0.2)

    def address(window: MainWindow, story: DeskDouble) -> None:
        story.orders[0].id = run(window, story).run_page.needs.current.order_id  # type: ignore[union-attr]
        run(window, story).command("A")
        settle(seconds=0.2)

    def editor(window: MainWindow, story: DeskDouble) -> None:
        home(window, story).command("E")
        settle(seconds=0.2)

    def steps(window: MainWindow, story: DeskDouble) -> None:
        screen = home(window, story)
        screen.command("E")
        settle(seconds=0.2)
        screen.editor.show_wrong("steps[5]", "unbought")
        settle(seconds=0.1)

    def ask(window: MainWindow, story: DeskDouble) -> None:
        home(window, story).command("X")

    return {
        "batches": lambda window, story: home(window, story) and None,
        "batches-missed": missed,
        "batches-run": lambda window, story: run(window, story) and None,
        "batches-weight": weight,
        "batches-roll": lambda window, story: roll(window, story) and None,
        "batches-resumed": resumed,
        "batches-label": label,
        "batches-papers": papers,
        "batches-paper": paper,
        "batches-mail": mail,
        "batches-chosen": chosen,
        "orders-together": together,
        "batches-address": address,
        "batches-editor": editor,
        "batches-steps": steps,
        "batches-ask": ask,
    }
