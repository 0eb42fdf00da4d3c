"""Draws labels of our own: the `LabelPainter` that services know."""

from __future__ import annotations

from workstation.domain.errors import Refused
from workstation.ports.labels import (
    AS_IT_IS,
    CardSheet,
    Fitting,
    LabelData,
    Media,
    TrialLabel,
    Tuning,
)
from workstation.printing.cards import lay_out_cards
from workstation.printing.corners import label_paper, on_sheet
from workstation.printing.elements import Page
from workstation.printing.fonts import ADVICE, missing_fonts
from workstation.printing.label_text import cleaned, texts_of
from workstation.printing.languages import LANGUAGES, PRINTER_LANGUAGES
from workstation.printing.layout import lay_out
from workstation.printing.paint import missing_character, text_bitmap
from workstation.printing.pdf import pdf_bytes
from workstation.printing.png import png_bytes
from workstation.printing.raster import rasterise
from workstation.printing.received.fitter import fit, fit_each
from workstation.printing.received.looking import look
from workstation.printing.received.reading import Reader
from workstation.printing.text import clean, describe
from workstation.printing.trial_label import lay_out_trial
from workstation.printing.tuned import dots_of, tuned, turned_paper
from workstation.printing.writers import WRITERS

MOST_SHEETS = 100
"""So many pages of a paper are shown on the screen."""


class OwnLabelPainter:
    """Draws a label in any of `LANGUAGES`, all from one model, and fits those of carriers."""

    def __init__(self) -> None:
        self._reader = Reader()

    def render(
        self,
        label: LabelData,
        *,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> bytes:
        """Give the label's bytes.

        Raises `Refused` with the field: a character that no font here has, a barcode that cannot
        be drawn, an unknown language, or what the language does not have.
        """
        if language not in LANGUAGES:
            raise Refused(
                f"Labels cannot be drawn as {language!r}.",
                f"Choose one of: {', '.join(LANGUAGES)}.",
                field="language",
            )
        written = PRINTER_LANGUAGES.get(language)
        if written is not None:
            written.check(media=media, dpi=dpi)
        label = cleaned(label)
        _check_characters(label)
        page = lay_out(label, media=label_paper(media), dpi=dpi)
        return _written(page, language=language, media=media, tuning=tuning)

    def cards(
        self,
        sheet: CardSheet,
        *,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> bytes:
        """Give a sheet of cards' bytes.

        Raises `Refused` for a code or caption that cannot be printed, and as `trial` does.
        """
        if language in PRINTER_LANGUAGES:
            PRINTER_LANGUAGES[language].check(media=media, dpi=dpi)
        for card in sheet.cards:
            char = missing_character(clean(card.caption))
            if char:
                raise Refused(
                    f"No font on this machine has the character {describe(char)}.",
                    "Write the caption without it.",
                    field="caption",
                )
        page = lay_out_cards(sheet, media=label_paper(media), dpi=dpi)
        return _written(page, language=language, media=media, tuning=tuning)

    def trial(
        self,
        label: TrialLabel,
        *,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> bytes:
        """Give a test label's bytes.

        Raises `Refused` for a language, paper or dots an inch that the printer does not have.
        """
        if language in PRINTER_LANGUAGES:
            PRINTER_LANGUAGES[language].check(media=media, dpi=dpi)
        page = lay_out_trial(label, media=label_paper(media), dpi=dpi)
        return _written(page, language=language, media=media, tuning=tuning)

    def fit(
        self,
        content: bytes,
        *,
        claimed: str,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
        copy: bool = False,
    ) -> bytes:
        """Give a carrier's label for this printer, untouched where it fits and is no `copy`.

        Raises `Refused` (label): it does more than draw, cannot be read, or does not fit.
        """
        return fit(
            content,
            claimed=claimed,
            language=language,
            media=media,
            dpi=dpi,
            tuning=tuning,
            reader=self._reader,
            copy=copy,
        )

    def fit_each(
        self,
        content: bytes,
        *,
        claimed: str,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
        copy: bool = False,
    ) -> tuple[bytes, ...]:
        """Give a job for each label of a carrier's file; raises as `fit`."""
        return fit_each(
            content,
            claimed=claimed,
            language=language,
            media=media,
            dpi=dpi,
            tuning=tuning,
            reader=self._reader,
            copy=copy,
        )

    def look(
        self,
        content: bytes,
        *,
        claimed: str,
        language: str,
        media: Media,
        dpi: int,
        tuning: Tuning = AS_IT_IS,
    ) -> Fitting:
        """Give what `fit` would make of a carrier's label, in pictures."""
        return look(
            content,
            claimed=claimed,
            language=language,
            media=media,
            dpi=dpi,
            tuning=tuning,
            reader=self._reader,
        )

    def sheets(self, pdf: bytes, *, dpi: int = 200) -> tuple[bytes, ...]:
        """Give a PNG of each page of a paper; raises `Refused` when it cannot be read."""
        pages: list[bytes] = []
        count = 1
        while len(pages) < min(count, MOST_SHEETS):
            count, page = self._reader.sheet(pdf, page=len(pages), dpi=dpi)
            pages.append(png_bytes(dots_of(page), dpi))
        return tuple(pages)

    def reading_process(self) -> int:
        """The number of the process that reads carriers' files, 0 while there is none."""
        return self._reader.number

    def close(self) -> None:
        """End the process that reads carriers' PDFs and pictures; the next one starts another."""
        self._reader.close()


def _written(page: Page, *, language: str, media: Media, tuning: Tuning) -> bytes:
    page = on_sheet(tuned(page, tuning, text_bitmap), media, tuning.corner)
    if language == "pdf":
        return pdf_bytes(page, turned_paper(media, tuning))
    if language in WRITERS:
        return WRITERS[language](page, media, tuning)
    return png_bytes(rasterise(page, text_bitmap), page.dpi)


def _check_characters(label: LabelData) -> None:
    for field, text in texts_of(label):
        if field.endswith(".email"):
            continue  # never printed
        char = missing_character(text)
        if char:
            advice = "Write this field without it."
            raise Refused(
                f"No font on this machine has the character {describe(char)} in {field}.",
                f"{advice} {ADVICE}" if missing_fonts() else advice,
                field=field,
            )
