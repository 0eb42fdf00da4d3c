"""Documents with made-up people in five languages, and independent eyes: pdfium draws, zxing
reads.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import numpy as np
import pypdfium2
import zxingcpp

from tests.printing.bench import Picture, dots_of
from workstation.domain.values import LANGUAGES, Address, Money
from workstation.ports.documents import (
    BatchCover,
    DaySheet,
    DaySheetLeftover,
    DaySheetRow,
    Document,
    Failure,
    ManifestParcel,
    ManifestSheet,
    PickOrder,
    PickRow,
    PickSheet,
    Slip,
    SlipLine,
)

NOW = datetime(2026, 4, 21, 10, 0, tzinfo=UTC)
SHOP = Address(
    "Kıyı Home", "Liman Cad. 4", "İzmir", "TR",
    phone="+90 232 000 00 20", email="help@kiyi.example",
)  # fmt: skip
URL = "https://track.kiyi.example/t/9f2c77aa01b54d"

RECIPIENTS = {
    "en": Address("Ada Example", "1 Sample Street", "Springfield", "US", postcode="62701"),
    "tr": Address("Ayşe Yılmaz", "Gül Sok. No: 5", "İzmir", "TR", district="Konak"),
    "el": Address("Σοφία Παπαδοπούλου", "Τσιμισκή 64", "Θεσσαλονίκη", "GR", postcode="546 23"),
    "ar": Address("فاطمة المنصوري", "شارع الشيخ زايد، بناية 12", "دبي", "AE"),
    "zh": Address("王小明", "南京西路1266号", "上海市", "CN", postcode="200040"),
}
ARTICLES = {
    "en": "Olive oil soap with laurel",
    "tr": "Defneli zeytinyağı sabunu",
    "el": "Σαπούνι ελαιολάδου με δάφνη",
    "ar": "صابون زيت الزيتون بالغار",
    "zh": "月桂橄榄油皂",
}
INSIDE = {
    "en": "In this parcel", "tr": "Bu kolide", "el": "Σε αυτό το δέμα",
    "ar": "في هذا الطرد", "zh": "本包裹内",
}  # fmt: skip
FOLLOWS = {
    "en": "To follow, around 3 May", "tr": "yaklaşık 3 Mayıs", "el": "γύρω στις 3 Μαΐου",
    "ar": "نحو 3 مايو", "zh": "约 5月3日",
}  # fmt: skip


def slip(language: str, **changes: object) -> Slip:
    article = ARTICLES[language]
    made = Slip(
        language=language,
        order_number="KY-10482",
        parcel_key="PB7F3K2",
        parcel_number=2,
        placed_on=date(2026, 4, 19),
        sender=SHOP,
        recipient=RECIPIENTS[language],
        inside=(
            SlipLine("SO-LAUREL", article, "50 × 70 cm", 12),
            SlipLine("CA-FIG", article, "", 1),
        ),
        to_come=(SlipLine("MU-SAGE", article, "", 1, date(2026, 5, 3)),),
        cancelled=(SlipLine("PL-OAK", article, "", 1),),
        position="3/40",
        follow_url=URL,
        carrier_name="ACS Courier",
        tracking_number="7204 8816 530",
        promise=(date(2026, 4, 24), date(2026, 4, 27)),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def pick_sheet(language: str, *, rows: int = 12, orders: int = 6) -> PickSheet:
    return PickSheet(
        language,
        "10:00",
        "walk",
        NOW,
        tuple(
            PickRow(
                f"B-{at:02d}", f"SKU-{at}", ARTICLES[language], "", f"4000000{at:06d}", 3,
                ((1, 1), (2, 2)),
            )
            for at in range(1, rows + 1)
        ),
        tuple(
            PickOrder(at, f"KY-{10400 + at}", RECIPIENTS[language].name, 2, 1)
            for at in range(1, orders + 1)
        ),
    )  # fmt: skip


def cover(language: str, *, failures: int = 3) -> BatchCover:
    kinds = ("refused", "not_fit", "doubt", "not_told")
    return BatchCover(
        language,
        "10:00",
        NOW,
        17,
        failures,
        4,
        (Money(Decimal("81.4"), "EUR"), Money(Decimal("1299.9"), "TRY")),
        tuple(
            Failure(
                f"KY-{10400 + at}", RECIPIENTS[language].name, kinds[at % 4],
                f"Reason number {at}.", f"Advice number {at}.",
            )
            for at in range(failures)
        ),
    )  # fmt: skip


def manifest(language: str, *, parcels: int = 7) -> ManifestSheet:
    return ManifestSheet(
        language, 12, "ACS Courier", "ACS-1", date(2026, 4, 21), NOW, SHOP, "Elif",
        tuple(
            ManifestParcel(
                f"PB7F{at:03d}", f"72048816{at:03d}", f"KY-{10400 + at}",
                RECIPIENTS[language].name, RECIPIENTS[language].city,
                RECIPIENTS[language].country, 500 if at else None,
            )
            for at in range(parcels)
        ),
    )  # fmt: skip


def day_sheet(
    language: str, *, leftovers: int = 3, reason: str = "The van came early."
) -> DaySheet:
    stands = ("not_packed", "cancelled", "not_scanned_out", "not_bought", "not_printed")
    actions = ("ship_tomorrow", "void", "find", "buy", "print")
    person = RECIPIENTS[language].name
    return DaySheet(
        language, 12, date(2026, 4, 21), NOW, "Elif Demir", reason,
        (
            DaySheetRow("Yurtiçi Kargo", (43, 43, 43, 43, 43, 43), (7,)),
            DaySheetRow("ACS Courier", (31, 31, 31, 29, 28, 28), (8, 9)),
        ),
        tuple(
            DaySheetLeftover(
                f"KY-{10460 + at}", f"P{at:05d}", person, stands[at % 5], actions[at % 5],
                "Can Aydın" if at % 2 else "", date(2026, 4, 23) if at % 3 else None,
            )
            for at in range(leftovers)
        ),
    )  # fmt: skip


KINDS = ("slip", "pick", "cover", "manifest", "day")
ALL = [(kind, language) for kind in KINDS for language in LANGUAGES]


def document(kind: str, language: str) -> Document:
    makers = dict(zip(KINDS, (slip, pick_sheet, cover, manifest, day_sheet), strict=True))
    return makers[kind](language)  # type: ignore[operator, no-any-return]


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def page_dots(pdf: bytes, *, dpi: int = 203) -> list[Picture]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [dots_of(page.render(scale=dpi / 72).to_pil()) for page in document]
    finally:
        document.close()


def read_codes(dots: Picture) -> set[tuple[str, str]]:
    """Give (symbology, text) of every code that is found on a page."""
    found = zxingcpp.read_barcodes((1 - dots) * np.uint8(255))
    return {(str(one.format).replace(" ", "").replace("-", "").upper(), one.text) for one in found}
