"""The reports of the story: four weeks of a shop with three carriers, put together for real."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from workstation.ports.reports import (
    ContactSum,
    CostSum,
    KeptSum,
    LaneDays,
    LaneSum,
    MessageSum,
    PackedSum,
    Sheet,
    Span,
)
from workstation.services.report_desk import ReportDesk
from workstation.services.reports import Report, Wish, read_report

NOW = datetime(2026, 4, 21, 11, 32, tzinfo=UTC)
TODAY = date(2026, 4, 21)
NAMES = {"acs": "ACS Courier", "yurtici": "Yurtiçi Kargo", "dhl": "DHL"}
LANES = (("yurtici", "TR", 640), ("acs", "GR", 310), ("acs", "CY", 64), ("dhl", "AE", 48),
         ("dhl", "SA", 31), ("dhl", "CN", 12))  # fmt: skip


class StorySums:
    """Sums that look like a shop's: fewer parcels on weekends, a slow carrier, a late week."""

    empty = False

    def shops(self) -> Sequence[str]:
        return ["Etsy", "Shopify"]

    def behind(self) -> int:
        return 0

    def _steps(self, span: Span) -> range:
        return range(0 if self.empty else (span.last - span.base) // span.step + 1)

    def handed(self, span: Span) -> Sequence[tuple[int, int]]:
        return [(n, 14 if (n + 2) % 7 > 4 else 46 + n * 5 % 17) for n in self._steps(span)]

    def contacts(self, span: Span) -> Sequence[ContactSum]:
        found = [ContactSum(n, "phone", n * 3 % 4) for n in self._steps(span)]
        return [*found, *(ContactSum(n, "mail", n * 5 % 3) for n in self._steps(span))]

    def kept(self, span: Span, *, today: int) -> Sequence[KeptSum]:
        return [
            KeptSum(n, carrier, country, due, due - due * (2 + n * 7 % 9 + place) // 60)
            for n in self._steps(span)
            for place, (carrier, country, parcels) in enumerate(LANES)
            if (due := parcels // 28 + (n + place) % 2)
        ]

    def lanes(self, span: Span, *, today: int) -> Sequence[LaneSum]:
        return [] if self.empty else [
            LaneSum(carrier, country, "EUR" if carrier != "yurtici" else "TRY", parcels,
                    parcels - 3, (parcels - 3) * (94 - 3 * place) // 100, parcels // 80,
                    parcels // 300, parcels // 90, parcels // 14, parcels - 5, parcels // 200,
                    parcels, parcels * (390 + 260 * place))
            for place, (carrier, country, parcels) in enumerate(LANES)
        ]  # fmt: skip

    def lane_days(self, span: Span, *, today: int) -> Sequence[LaneDays]:
        return [] if self.empty else [
            LaneDays(carrier, country, day + place, parcels // (2 ** day), 0)
            for place, (carrier, country, parcels) in enumerate(LANES)
            for day in range(1, 5)
        ]  # fmt: skip

    def told(self, span: Span) -> Sequence[MessageSum]:
        return [] if self.empty else [
            MessageSum("shipped", "email", "sent", "tr", 610),
            MessageSum("shipped", "email", "sent", "el", 352),
            MessageSum("shipped", "sms", "sent", "ar", 70),
            MessageSum("shipped", "email", "refused", "el", 9),
            MessageSum("out_for_delivery", "email", "sent", "tr", 588),
            MessageSum("delivered", "email", "together", "en", 41),
            MessageSum("delivered", "email", "sent", "zh", 12),
            MessageSum("delayed", "email", "doubtful", "tr", 2),
            MessageSum("feedback", "email", "not_sent", "tr", 35),
        ]  # fmt: skip

    def packed(self, span: Span) -> Sequence[PackedSum]:
        return [] if self.empty else [
            PackedSum(person, hour, 30 + (hour * 7 + place * 11) % 40, 18)
            for place, person in enumerate(("Elif Demir", "Can Aydın", "", "Νίκος Γεωργίου"))
            for hour in range(9, 18)
        ]  # fmt: skip

    def costs(self, span: Span) -> Sequence[CostSum]:
        return [] if self.empty else [
            CostSum("yurtici", "standard", "TRY", 640, 5_440_000, 6, 51_000),
            CostSum("acs", "standard", "EUR", 330, 128_700, 4, 1_560),
            CostSum("acs", "pickup_point", "EUR", 44, 12_320, 0, 0),
            CostSum("dhl", "express", "EUR", 91, 210_600, 1, 2_310),
        ]  # fmt: skip


def report_desk(record: Callable[[str, Callable[..., Any]], Callable[..., Any]]) -> ReportDesk:
    """The verbs over the story; files are really written."""
    sums = StorySums()

    def read(wish: Wish) -> Report:
        sums.empty = wish.first.year < 2026
        return read_report(
            sums, wish, now=NOW, zone="Europe/Istanbul", carrier_name=lambda key: NAMES[key]
        )

    def write(path: Path, sheets: Sequence[Sheet], language: str) -> None:
        from workstation.spreadsheets.written import FileSheets

        FileSheets().write(path, sheets, language=language)

    return ReportDesk(
        read=record("report", read), shops=sums.shops, today=lambda: TODAY, write=write
    )
