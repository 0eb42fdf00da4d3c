"""What is known of each printer language before anything is drawn: dots an inch and papers."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA, Media
from workstation.printing.elements import DPIS

_EVERY_PAPER = tuple(key for key in MEDIA if key not in ("102x152", "a4-corner"))


@dataclass(frozen=True, slots=True)
class Language:
    """One language that label printers read."""

    name: str
    title: str
    dpis: tuple[int, ...] = DPIS
    papers: tuple[str, ...] = _EVERY_PAPER

    def check(self, *, media: Media, dpi: int) -> None:
        """Raise `Refused` (field named) for paper or dots an inch that the language lacks."""
        if dpi not in self.dpis:
            shown = " or ".join(str(number) for number in self.dpis)
            raise Refused(
                f"{self.title} printers have no {dpi} dpi.", f"Choose {shown}.", field="dpi"
            )
        if media.key not in self.papers and media.key in MEDIA:
            raise Refused(
                f"{self.title} printers do not take the paper {media.key}.",
                f"Choose one of: {', '.join(self.papers)}.",
                field="media",
            )


PRINTER_LANGUAGES = {
    language.name: language
    for language in (
        Language("zpl", "ZPL"),
        Language("tspl", "TSPL"),
        Language("epl", "EPL", dpis=(203, 300)),
        Language("escpos", "ESC/POS", dpis=(203,)),
        Language("brother", "Brother QL", dpis=(300,), papers=("62mm", "102x152")),
    )
}
"""What a printer can be spoken to in; pdf and png are files for people and ordinary printers."""

LANGUAGES = (*PRINTER_LANGUAGES, "pdf", "png")
