"""Command cards and place labels: every card is scanned as what it says, in every language."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from tests.printing.bench import pdf_dots, png_dots, read_bars, zplkit_dots
from workstation.cli import run
from workstation.domain.barcodes import Command, command_of
from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA, MEDIA_4X6, Card, CardSheet
from workstation.printing.cards import command_cards, lay_out_cards
from workstation.printing.elements import Bars
from workstation.printing.painter import OwnLabelPainter

PAINTER = OwnLabelPainter()


@pytest.mark.parametrize("words", ["en", "tr", "el", "ar", "zh", "xx"])
def test_a_sheet_has_every_command_once(words: str) -> None:
    sheet = command_cards(words)
    for media, dpi in ((MEDIA_4X6, 203), (MEDIA["100x150"], 300), (MEDIA["a6"], 203)):
        dots = png_dots(PAINTER.cards(sheet, language="png", media=media, dpi=dpi))
        assert {command_of(code) for code in read_bars(dots)} == set(Command)
    assert len({card.caption for card in sheet.cards}) == len(Command)


def test_an_arabic_sheet_begins_at_the_right() -> None:
    first: dict[str, int] = {}
    for words in ("en", "ar"):
        page = lay_out_cards(command_cards(words), media=MEDIA_4X6, dpi=203)
        bars = [e.box for e in page.elements if isinstance(e, Bars)]
        first[words] = bars[0].x
        assert bars[0].y == bars[1].y
    assert first["en"] < 406 < first["ar"]


def test_the_sheet_reads_from_a_label_printer_and_from_paper() -> None:
    sheet = command_cards("tr")
    zpl = PAINTER.cards(sheet, language="zpl", media=MEDIA_4X6, dpi=203)
    assert {command_of(code) for code in read_bars(zplkit_dots(zpl, 203))} == set(Command)
    pdf = PAINTER.cards(sheet, language="pdf", media=MEDIA_4X6, dpi=203)
    assert {command_of(code) for code in read_bars(pdf_dots(pdf, 203))} == set(Command)


@pytest.mark.parametrize("kind", ["code128", "qr", "datamatrix"])
@pytest.mark.parametrize("paper", ["4x6", "100x100", "62mm"])
def test_a_place_is_read_from_its_label(kind: str, paper: str) -> None:
    sheet = CardSheet((Card("A-03-12", "A-03-12", kind),))
    dots = png_dots(PAINTER.cards(sheet, language="png", media=MEDIA[paper], dpi=300))
    (found,) = zxingcpp.read_barcodes((1 - np.pad(dots, 20)) * np.uint8(255))
    assert found.text == "A-03-12"


@pytest.mark.parametrize(
    ("sheet", "field"),
    [
        (CardSheet(()), "cards"),
        (CardSheet((Card("x", "A" * 60),)), "barcode"),
        (CardSheet((Card("\U0001f9e6", "A"),)), "caption"),
        (CardSheet((Card("x", "ü"),)), "barcode"),
    ],
)
def test_what_cannot_be_scanned_is_no_card(sheet: CardSheet, field: str) -> None:
    with pytest.raises(Refused) as problem:
        PAINTER.cards(sheet, language="png", media=MEDIA["62mm"], dpi=203)
    assert problem.value.field == field


def settings(folder: Path, printed: Path) -> None:
    printed.mkdir()
    (folder / "packbench.toml").write_text(
        f'[[printers]]\nkey = "cards"\nkind = "folder"\nfolder = "{printed}"\nlanguage = "png"\n',
        encoding="utf-8",
    )


def test_the_command_line_draws_and_prints_cards(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings(tmp_path, tmp_path / "printed")
    data = ["--data", str(tmp_path)]
    out = tmp_path / "cards.png"
    assert run([*data, "label", "commands", "--words", "el", "--language", "png", "--out",
                 str(out)]) == 0  # fmt: skip
    assert {command_of(code) for code in read_bars(png_dots(out.read_bytes()))} == set(Command)
    places = ["A-01", "A-02"]
    assert run([*data, "label", "location", *places, "--printer", "cards", "--json"]) == 0
    assert "file written" in capsys.readouterr().out
    printed = [read_bars(png_dots(path.read_bytes())) for path in (tmp_path / "printed").iterdir()]
    assert sorted(code for (code,) in printed) == places
    folder = tmp_path / "places"
    assert run([*data, "label", "location", *places, "--language", "png", "--out",
                 str(folder)]) == 0  # fmt: skip
    assert sorted(path.name for path in folder.iterdir()) == ["001.png", "002.png"]


@pytest.mark.parametrize(
    "more", [[], ["--printer", "nobody"], ["--printer", "cards", "--out", "x.pdf"]]
)
def test_cards_without_a_place_to_go_are_refused(tmp_path: Path, more: list[str]) -> None:
    settings(tmp_path, tmp_path / "printed")
    assert run(["--data", str(tmp_path), "label", "commands", *more]) == 1


def test_the_command_line_shows_what_becomes_of_a_carriers_label(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    label = tmp_path / "label.zpl"
    label.write_bytes(PAINTER.cards(command_cards("en"), language="zpl", media=MEDIA_4X6, dpi=203))
    command = ["label", "look", str(label), "--media", "a6", "--out", str(tmp_path / "seen")]
    assert run([*command, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["how"], told["cut"]) == ("drawn", True)
    assert told["pictures"] == ["before.png", "after-1.png"]
    codes = read_bars(png_dots((tmp_path / "seen" / "after-1.png").read_bytes()))
    assert {command_of(code) for code in codes} == set(Command)
    label.write_bytes(b"^XA~JR^XZ")
    assert run(command) == 0
    assert "does more than draw" in capsys.readouterr().out
