"""The demo carrier's label: no name can command the printer, and its bars can be read."""

from __future__ import annotations

import io
import re

import pytest
import zplkit
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from workstation.carriers.demo.label_zpl import LOCAL_SCRIPT, LabelText, draw, fold

COMMANDS = {"XA", "CI", "PW", "LL", "FO", "A0", "FH", "FD", "FS", "BY", "BC", "GB", "XZ"}
ATTACKS = [
    "^XZ^XA^FO0,0^FDmine^FS", "~JR", "^FS^PQ99", "_5EXA", "\x10\x1e\x1f^XA", "a\nb\r~DY", "ˆXA",
    "＾ＸＡ", "˜JR", "_", "^", "~", "_7E_5E", ">:>8>9",
]  # fmt: skip


def label(text: str) -> LabelText:
    person = {"name": text, "company": text, "street": text, "street2": text, "city": text,
              "postcode": text, "district": text, "country": text}  # fmt: skip
    return LabelText("DC00000000017", text, person, person, 1450, text)


def commands(zpl: bytes) -> list[str]:
    return [name.decode() for name in re.findall(rb"[\^~](..)", zpl)]


@pytest.mark.parametrize("text", ATTACKS)
def test_a_known_attack_adds_no_command(text: str) -> None:
    plain = commands(draw(label("AAAAAAAAAAAA")))
    found = commands(draw(label(text)))
    assert set(found) <= COMMANDS
    assert found.count("XA") == found.count("XZ") == 1
    assert found.count("BC") == plain.count("BC") == 1


@given(st.text(max_size=80))
def test_no_text_adds_a_command(text: str) -> None:
    zpl = draw(label(text))
    assert set(commands(zpl)) <= COMMANDS
    assert commands(zpl).count("FD") == commands(zpl).count("FS") - zpl.count(b"^GB")
    assert zpl.isascii()


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Şükrü Çağlayan Iğdır", "Sukru Caglayan Igdir"),
        ("Ελένη Παπαδάκη", "Eleni Papadaki"),
        ("Οδός Ερμού 25", "Odos Ermou 25"),
        ("Straße Łódź Ærø", "Strasse Lodz Aero"),
        ("نورة العتيبي", LOCAL_SCRIPT),
        ("王小明", LOCAL_SCRIPT),
        ("Nora نورة Tower 5", "Nora Tower 5"),
        ("", ""),
    ],
)
def test_a_name_is_folded_to_letters_that_the_printer_has(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_an_independent_renderer_draws_it_and_the_bars_say_the_number() -> None:
    (drawn,) = zplkit.render(draw(label("Ελένη ^XA Παπαδάκη"))).labels
    image = Image.open(io.BytesIO(drawn.png()))
    assert image.size == (812, 1218)
    (bars,) = zxingcpp.read_barcodes(image)
    assert (bars.text, str(bars.format)) == ("DC00000000017", "Code 128")
