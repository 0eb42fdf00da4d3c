"""Small parts of the window: tokens, words, dates, bridge, sounds, lights, notices, settings."""

from __future__ import annotations

import subprocess
import sys
import wave
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desk_double import NOW
from workstation.domain.errors import Refused
from workstation.domain.values import LANGUAGES
from workstation.ports.labels import PrinterState
from workstation.ports.views import OutboxCount
from workstation.ui import dates, fonts, language, theme, words
from workstation.ui.assets import asset
from workstation.ui.bridge import ANYTHING, Bridge
from workstation.ui.notices import NoticeBar
from workstation.ui.settings import UiSettings
from workstation.ui.sounds import SOUNDS, CommandPlayer, Sounds, find_player
from workstation.ui.status_lights import outbox_light, printer_light, printer_word, worker_light
from workstation.ui.tokens import CARRIER_COLOURS, THEMES, contrast_ratio, tone_colours

BENCH = 7.0


@pytest.mark.parametrize("name", list(THEMES))
def test_text_stands_out_from_every_ground_it_may_stand_on(name: str) -> None:
    t = THEMES[name]
    grounds = (t.surface, t.bg, t.sunken)
    pairs = [*product((t.ink, t.ink2), grounds), (t.surface, t.ink), (t.on_accent, t.accent)]
    for tone in ("ok", "wait", "stop", "note"):
        strong, soft = tone_colours(t, tone)
        pairs += [(strong, t.surface), (strong, soft), (t.ink, soft), (t.surface, strong)]
    pairs += [
        (t.on_rail, t.rail), (t.on_rail_tile, t.rail_tile), (t.on_alarm, t.alarm),
        (t.stop_text, t.stop_ground), (t.stop_text, t.stop_foot),
    ]  # fmt: skip
    assert {pair: contrast_ratio(*pair) for pair in pairs if contrast_ratio(*pair) < BENCH} == {}


@pytest.mark.parametrize("name", list(THEMES))
def test_the_edge_of_a_control_can_be_seen(name: str) -> None:
    assert contrast_ratio(THEMES[name].edge, THEMES[name].surface) >= 3


def test_carriers_colours_carry_white_text() -> None:
    assert all(contrast_ratio("#FFFFFF", colour) >= BENCH for colour in CARRIER_COLOURS)


def test_the_three_families_are_there(qapp: QApplication) -> None:
    assert fonts.missing() == []


def test_chinese_asks_for_its_own_font_first() -> None:
    assert fonts.families("zh")[0] == fonts.CHINESE
    assert fonts.families("tr")[0] == fonts.LATIN


def test_sizes_follow_the_bench_size(look: None, qapp: QApplication) -> None:
    theme.apply(qapp, theme="light", percent=150, language="en")
    assert theme.px(54) == 81
    assert theme.font(54).pixelSize() == 81
    theme.apply(qapp, theme="light", percent=400, language="en")
    assert theme.px(100) == 150


def test_counted_sentences_have_english_endings() -> None:
    assert words.translate("T", "%n item(s)", None, 1) == "1 item"
    assert words.translate("T", "%n item(s)", None, 5) == "5 items"
    assert words.translate("T", "%n box(es)", None, 2) == "2 boxes"


def test_arabic_turns_the_window_round(look: None, qapp: QApplication) -> None:
    language.use(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    language.use(qapp, "el")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    language.use(qapp, "klingon")
    assert words.translate("Pack", "Scan an order") == "Scan an order"


@pytest.mark.parametrize("name", LANGUAGES)
def test_days_are_written_in_every_language_with_latin_figures(name: str) -> None:
    try:
        dates.use(name)
        written = dates.weekday_and_day(date(2026, 4, 24))
    finally:
        dates.use("en")
    assert "24" in written


def test_news_are_gathered_and_handed_on_once(qtbot: QtBot) -> None:
    bridge = Bridge(every_ms=60_000)
    heard: list[frozenset[str]] = []
    bridge.changed.connect(heard.append)
    bridge.tell({"order:1"})
    bridge.tell({"order:2", "order:1"})
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [frozenset({"order:1", "order:2"})]
    bridge.close()


def test_without_a_worker_the_screens_look_by_themselves(qtbot: QtBot) -> None:
    bridge = Bridge(every_ms=1)
    with qtbot.waitSignal(bridge.changed) as news:
        bridge.start()
    assert news.args == [ANYTHING]
    bridge.close()


def test_the_worker_has_three_states(qtbot: QtBot) -> None:
    bridge = Bridge()
    with qtbot.waitSignal(bridge.worker_changed):
        bridge.set_worker("stopped")
    with pytest.raises(ValueError, match="no state"):
        bridge.set_worker("fine")


@pytest.mark.parametrize("name", SOUNDS)
def test_every_sound_is_there_and_short(name: str) -> None:
    with wave.open(str(asset("sounds", f"{name}.wav"))) as file:
        assert 0.05 < file.getnframes() / file.getframerate() < 1.0
        assert any(file.readframes(file.getnframes()))


def test_the_sounds_are_those_that_their_program_writes(tmp_path: Path) -> None:
    import importlib.util

    path = Path(__file__).resolve().parents[2] / "packaging" / "sounds.py"
    spec = importlib.util.spec_from_file_location("write_sounds", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for made in module.write(tmp_path):
        assert made.read_bytes() == asset("sounds", made.name).read_bytes()


def test_silence_is_fine() -> None:
    Sounds(None, volume=80).play("right")
    with pytest.raises(ValueError, match="no sound"):
        Sounds(None, volume=80).play("fanfare")


def running(player: CommandPlayer) -> subprocess.Popen[bytes] | None:
    """What it plays, when all that was asked has begun."""
    player._hand.submit(lambda: None).result()
    return player._running


def test_the_newest_sound_cuts_the_old(tmp_path: Path) -> None:
    player = CommandPlayer((sys.executable, "-c", "import time; time.sleep(60)"))
    player.play(tmp_path / "one.wav", 50)
    first = running(player)
    player.play(tmp_path / "two.wav", 50)
    assert running(player) is not first
    assert first is not None
    assert first.poll() is not None
    player.close()
    assert player._running is None
    player.play(tmp_path / "three.wav", 50)  # the window is going: nothing is heard
    player.close()
    assert player._running is None


def test_a_player_that_has_gone_is_silence(tmp_path: Path) -> None:
    player = CommandPlayer((str(tmp_path / "nothing"),))
    player.play(tmp_path / "one.wav", 50)
    assert running(player) is None
    player.close()


def test_the_first_player_found_is_taken() -> None:
    assert find_player(platform="linux", which=lambda _: None) is None
    assert find_player(platform="plan9") is None
    found = find_player(
        platform="linux", which=lambda name: f"/bin/{name}" if name == "aplay" else None
    )
    assert isinstance(found, CommandPlayer)
    assert found._command == ("/bin/aplay", "-q")


def test_the_worst_printer_is_shown() -> None:
    light = printer_light({"a": "ready", "b": "paper_out", "c": "unknown"})
    assert light is not None
    assert (light.state, light.word) == ("attention", "paper is out")
    assert printer_light({}) is None
    silent = printer_light({"a": "silent"})
    assert silent is not None
    assert silent.state == "stopped"
    strange = printer_light({"a": "on fire"})
    assert strange is not None
    assert strange.state == "unknown"


def test_every_state_of_a_printer_has_a_word() -> None:
    assert all(printer_word(state) for state in PrinterState)


def test_the_outbox_turns_amber_when_somebody_is_needed() -> None:
    fresh = NOW - timedelta(minutes=2)
    assert outbox_light(OutboxCount(3, 0, 0, fresh), NOW).state == "count"
    assert outbox_light(OutboxCount(3, 1, 0, fresh), NOW).state == "count_late"
    assert (
        outbox_light(OutboxCount(1, 0, 0, NOW - timedelta(minutes=16)), NOW).state == "count_late"
    )
    assert outbox_light(OutboxCount(1, 1, 1, fresh), NOW).word == "3"


def test_nobody_knows_is_shown_as_unknown() -> None:
    assert worker_light("unknown").state == "unknown"
    assert worker_light("stopped").state == "stopped"


def test_notices_stay_until_they_are_put_away(qtbot: QtBot, look: None) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.tell(Refused("The file is no table.", "Choose another one."))
    bar.tell(Refused("The file is no table.", "Choose another one."))
    bar.tell(Refused("No room.", ""))
    assert len(bar.texts) == 2
    bar.put_away()
    with qtbot.waitSignal(bar.emptied):
        bar.put_away()
    assert not bar.isVisibleTo(bar.parentWidget())


def test_settings_of_the_wrong_shape_keep_their_default() -> None:
    read = UiSettings.read({"window": {"size": "large", "theme": "dark", "colour": 3}})
    assert read == UiSettings(theme="dark")
    assert UiSettings.read({"window": "dark"}) == UiSettings()
    assert UiSettings.read(UiSettings(size=120).as_settings()) == UiSettings(size=120)


def test_presenters_run_without_qt() -> None:
    code = (
        "import sys, workstation.ui.pack.presenter\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
