"""The scale's weight at the Pack screen: shown live, taken by F, never over a typed one."""

from __future__ import annotations

from tests.domain.scale import Bench
from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import NOW, DeskDouble
from workstation.ui.codes import Scan
from workstation.ui.status_lights import scale_light


def test_the_light_says_how_the_scale_is() -> None:
    bench = Bench()
    assert scale_light(bench.live).state == "stopped"
    bench.lay(612)
    light = scale_light(bench.live)
    assert (light.state, "612 g" in light.word) == ("well", True)
    bench.live.box_opened()
    assert scale_light(bench.live).state == "attention"


def told(grams: int, *, stable: bool = True) -> dict[str, object]:
    return {"grams": grams, "stable": stable, "at": NOW.isoformat(), "trouble": ""}


def test_f_takes_the_weight_that_lies_on_the_scale(
    make_window: MakeWindow, story: DeskDouble, qtbot: object
) -> None:
    window = make_window()
    page = window.page("pack")
    presenter = page.presenter  # type: ignore[attr-defined]
    page.scanned(Scan("KY-10482"))
    qtbot.waitUntil(lambda: presenter._bench is not None)  # type: ignore[attr-defined]
    clock = Bench()
    clock.lay(0)
    presenter.weighed(clock.live)
    clock.lay(612)
    presenter.weighed(clock.live)
    assert "612" in page.weight._picture.figure  # type: ignore[attr-defined]
    assert presenter.command("F")
    qtbot.waitUntil(lambda: ("set_weight", (612,)) in story.calls)  # type: ignore[attr-defined]
    qtbot.waitUntil(  # type: ignore[attr-defined]
        lambda: "finalize" in [name for name, _ in story.calls]
    )


def test_the_finalize_card_takes_it_too_and_a_typed_weight_stays(
    make_window: MakeWindow, story: DeskDouble, qtbot: object
) -> None:
    from workstation.domain.barcodes import Command, command_code

    window = make_window()
    page = window.page("pack")
    presenter = page.presenter  # type: ignore[attr-defined]
    page.scanned(Scan("KY-10482"))
    qtbot.waitUntil(lambda: presenter._bench is not None)  # type: ignore[attr-defined]
    clock = Bench()
    clock.lay(0)
    presenter.weighed(clock.live)
    clock.lay(700)
    presenter.weighed(clock.live)
    presenter.weight_entered("650")
    qtbot.waitUntil(lambda: presenter._bench.weight_g == 650)  # type: ignore[attr-defined]
    page.scanned(Scan(command_code(Command.FINALIZE)))
    qtbot.waitUntil(  # type: ignore[attr-defined]
        lambda: story.calls[-1][0] == "scan" or "finalize" in [n for n, _ in story.calls]
    )
    assert ("set_weight", (700,)) not in story.calls


def test_with_a_scale_the_field_stays_shut_until_somebody_wants_to_type(
    make_window: MakeWindow, story: DeskDouble, qtbot: object
) -> None:
    window = make_window()
    page = window.page("pack")
    presenter = page.presenter  # type: ignore[attr-defined]
    clock = Bench()
    clock.lay(0)
    presenter.weighed(clock.live)
    codes = ("KY-10482", "8690000000012", "8690000000029", "8690000000036", "8690000000036")
    for code in codes:
        count = len(story.calls)
        page.scanned(Scan(code))
        qtbot.waitUntil(lambda count=count: len(story.calls) > count)  # type: ignore[attr-defined]
    qtbot.waitUntil(  # type: ignore[attr-defined]
        lambda: presenter._bench is not None and presenter._bench.next is None
    )
    assert not presenter._weighing
    assert presenter.command("W")
    assert presenter._weighing


def test_a_scale_that_comes_up_shuts_the_field_that_its_absence_opened(
    make_window: MakeWindow, story: DeskDouble, qtbot: object
) -> None:
    window = make_window()
    page = window.page("pack")
    presenter = page.presenter  # type: ignore[attr-defined]
    page.scanned(Scan("KY-10482"))
    qtbot.waitUntil(lambda: presenter._bench is not None)  # type: ignore[attr-defined]
    presenter.command("W")
    clock = Bench()
    clock.lay(0)
    presenter.weighed(clock.live)
    assert not presenter._weighing


def test_the_window_shows_the_scales_light(
    make_window: MakeWindow, story: DeskDouble, qtbot: object
) -> None:
    window = make_window()
    window.page("pack")
    assert window.lights.light("scale") is None
    window.bridge.weighed.emit(told(612))
    light = window.lights.light("scale")
    assert light is not None
    window.bridge.weighed.emit({"state": "offline"})
    light = window.lights.light("scale")
    assert light is not None
    assert light.state == "stopped"
