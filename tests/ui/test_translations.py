"""Every sentence of the window is spoken in every language, and what is loaded is what was
written.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
import translations
from PySide6.QtCore import QTranslator

from workstation.domain.values import LANGUAGES
from workstation.ui.language import file_of

Message = tuple[str, str, bool]


def messages(path: Path) -> dict[Message, ElementTree.Element]:
    """Each (context, source, counted) of a .ts with its translation."""
    found = {}
    for context in ElementTree.parse(path).iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            key = (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.get("numerus") == "yes",
            )
            found[key] = translation
    return found


def test_the_window_offers_english_and_every_language_that_has_a_file() -> None:
    assert set(LANGUAGES) == {"en", *translations.LANGUAGES}
    for language in translations.LANGUAGES:
        assert translations.ts_file(language).stem == file_of(language)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_sentence_is_left_unfinished(language: str) -> None:
    assert list(translations.untranslated(language)) == []
    marked = [
        key
        for key, translation in messages(translations.ts_file(language)).items()
        if translation.get("type")
    ]
    assert marked == []


def test_no_sentence_of_the_sources_is_missing_and_none_is_left_over(tmp_path: Path) -> None:
    for language in translations.LANGUAGES:
        shutil.copy(translations.ts_file(language), tmp_path)
    assert translations.update(tmp_path) == 0
    for language in translations.LANGUAGES:
        kept = messages(translations.ts_file(language))
        wanted = messages(translations.ts_file(language, tmp_path))
        assert sorted(wanted.keys() ^ kept.keys()) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_edges_of_a_sentence_stay_as_they_are(language: str) -> None:
    wrong = []
    for (_context, source, _counted), translation in messages(
        translations.ts_file(language)
    ).items():
        for text in [form.text or "" for form in translation] or [translation.text or ""]:
            same_end = source.endswith("…") == text.endswith("…")
            if text != text.strip() or not same_end or "\n" in text:
                wrong.append((source, text))
    assert wrong == []


def test_the_compiled_files_say_what_is_written(tmp_path: Path, qapp: object) -> None:
    assert translations.compile_all(into=tmp_path) == 0
    for language in translations.LANGUAGES:
        source = translations.ts_file(language)
        kept = source.with_suffix(".qm")
        assert kept.read_bytes() == (tmp_path / kept.name).read_bytes(), language
        translator = QTranslator()
        assert translator.load(str(kept))
        for (context, text, counted), translation in messages(source).items():
            said = translator.translate(context, text, None, 1 if counted else -1)
            written = [form.text for form in translation] if counted else [translation.text]
            assert said in written, (language, context, text)
