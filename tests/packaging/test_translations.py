"""The window's sentences are found with their counts; translations keep what is filled in."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
import translations
from PySide6.QtCore import QTranslator

PLACE = re.compile(r"\{\w+\}|%n")


def test_sentences_are_found_with_their_counts() -> None:
    source = (
        'translate("Pack", "Scan an order")\n'
        'x = translate("Pack", "%n item(s)", None, len(rows)).upper()\n'
        "painter.translate(3, 4)\n"
    )
    assert sorted(translations.sentences(source)) == [
        ("Pack", "%n item(s)", True),
        ("Pack", "Scan an order", False),
    ]


def test_a_sentence_made_up_at_run_time_is_refused() -> None:
    with pytest.raises(ValueError, match="line 1"):
        list(translations.sentences('translate("Pack", "Scan " + word)'))


def test_every_sentence_of_the_window_can_be_collected() -> None:
    gathered = translations.collected()
    assert "'Scan an order'" in gathered
    assert gathered.count("%n") >= 10


def test_update_keeps_translations_and_compile_makes_them_speak(
    tmp_path: Path, qapp: object
) -> None:
    assert translations.update(tmp_path) == 0
    path = translations.ts_file("tr", tmp_path)
    written = path.read_text(encoding="utf-8").replace(
        '<source>Scan an order</source>\n        <translation type="unfinished"></translation>',
        "<source>Scan an order</source>\n        <translation>Siparişi okut</translation>",
    )
    path.write_text(written, encoding="utf-8")
    assert translations.update(tmp_path) == 0
    assert translations.compile_all(tmp_path) == 0
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    assert translator.translate("Pack", "Scan an order") == "Siparişi okut"
    assert ("Pack", "Scan an order") not in set(translations.untranslated("tr", tmp_path))
    assert ("Pack", "Scan next") in set(translations.untranslated("tr", tmp_path))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_every_place_that_is_filled_in(language: str) -> None:
    tree = ElementTree.parse(translations.ts_file(language))  # noqa: S314
    wrong = []
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        forms = [form.text for form in message.iter("numerusform")]
        for text in forms or [message.findtext("translation")]:
            # A form for one or two may say it in a word instead of the figure.
            wanted = set(PLACE.findall(source)) - ({"%n"} if forms else set())
            if text and not wanted <= set(PLACE.findall(text)) <= set(PLACE.findall(source)):
                wrong.append((source, text))
    assert wrong == []
