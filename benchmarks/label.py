"""`packbench bench label`: labels a second on one core, in four scripts, beside other programs.

Each label has an address of its own, so that nothing is remembered from the one before but what
stands on every label of a shop. zebrafy turns the finished picture of the same label into ZPL; the
same pictures (and PDFs of them) then go the way of a carrier's label, its reading process counted.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

from benchmarks.common import Figures, Options, Told, in_turn, main, ratio_of_medians
from benchmarks.label_flow import passing, starving
from benchmarks.label_gaps import label_gaps
from benchmarks.label_peers import compare, show_peers
from workstation.domain.barcodes import parcel_key
from workstation.domain.values import Address
from workstation.ports.labels import MEDIA, MEDIA_4X6, LabelData

DPI = 203
LANGUAGES = ("zpl", "tspl", "epl", "escpos", "brother", "pdf", "png")
PAPERS = {"escpos": (MEDIA["80mm"], 203), "brother": (MEDIA["62mm"], 300)}
PEOPLE = (
    ("Işık Çağlayan Öztürk", "Şehit Nevres Bulvarı No {n}", "Alsancak", "35220", "İzmir", "TR"),
    ("Γιώργος Παπαδόπουλος", "Λεωφόρος Βασιλίσσης Σοφίας {n}", "", "10674", "Αθήνα", "GR"),
    ("أحمد عبد الرحمن الحسن", "شارع الشيخ زايد مبنى {n}", "", "00000", "دبي", "AE"),
    ("王秀英", "南京西路{n}号", "静安区", "200040", "上海市", "CN"),
)  # fmt: skip


def run(options: Options, tell: Told) -> Figures:
    from zebrafy import ZebrafyImage

    from workstation.bootstrap import make_painter

    painter = make_painter()
    numbers = count(1)

    def ours(language: str) -> Callable[[], bytes]:
        media, dpi = PAPERS.get(language, (MEDIA_4X6, DPI))
        return lambda: painter.render(label(next(numbers)), language=language, media=media, dpi=dpi)

    def peer() -> object:
        pictures = [
            painter.render(label(next(numbers)), language="png", media=MEDIA_4X6, dpi=DPI)
            for _ in range(4)
        ]

        def once() -> float:
            started = time.process_time()
            for picture in pictures:
                ZebrafyImage(picture, format="Z64", width=812, height=1218).to_zpl()
            return (time.process_time() - started) / len(pictures)

        return once()

    for _ in range(8):  # fonts are loaded and glyphs drawn once a run
        for language in LANGUAGES:
            ours(language)()
    tell("labels in Turkish, Greek, Arabic and Chinese")
    batch = options.pick(5, 20, 40)
    ways: dict[str, Callable[[], Sequence[float]]] = {
        language: _cpu(ours(language), batch) for language in LANGUAGES
    }
    ways["zebrafy"] = lambda: [_number(peer())]
    found = in_turn(ways, rounds=options.pick(3, 11, 25))
    figures: Figures = {"orders": 0, "labels": batch * len(found["zpl"])}
    for language in LANGUAGES:
        seconds = sorted(one[0] for one in found[language])
        figures[language] = {
            "per_second": round(1 / seconds[len(seconds) // 2], 1),
            "ratio_to_zebrafy": ratio_of_medians(found["zebrafy"], found[language]),
            "bytes": len(ours(language)()),
        }
    zebrafy = sorted(one[0] for one in found["zebrafy"])
    figures["zebrafy"] = {"per_second": round(1 / zebrafy[len(zebrafy) // 2], 1)}
    tell("the same labels as a carrier's pictures and PDF")
    figures["received"] = received(painter, options)
    one = painter.render(label(1), language="zpl", media=MEDIA_4X6, dpi=DPI)
    figures["carriers_zpl_that_fits"] = passing(painter, one, options)
    figures["peers"] = compare(painter, options, tell)
    tell("a virtual printer at 12 inches a second")
    figures["paper"] = starving([label(n) for n in range(options.pick(4, 12, 60))])
    if options.full or options.pick(1, 0, 0):
        figures["gui_gaps"] = label_gaps(options.pick(40, 0, 1000), options.pick(1, 0, 3), tell)
    return figures


def received(painter: Any, options: Options) -> Figures:
    """A carrier's PNG and PDF made into ZPL, and what zebrafy makes of the same files."""
    from zebrafy import ZebrafyImage, ZebrafyPDF

    names = [label(n) for n in range(8)]
    pngs = [_drawn(painter, one, "png") for one in names]
    files = {
        "1-bit png": pngs,
        "grey png": [_grey(png) for png in pngs],
        "pdf": [_drawn(painter, one, "pdf") for one in names],
    }
    figures: Figures = {}
    for kind, contents in files.items():
        painter.close()  # each kind has a fresh process, which lives through all its rounds

        def ours(contents: list[bytes] = contents) -> list[bytes]:
            return [
                painter.fit(one, claimed="pdf", language="zpl", media=MEDIA_4X6, dpi=DPI)
                for one in contents
            ]

        def peer(contents: list[bytes] = contents, kind: str = kind) -> list[str]:
            if kind == "pdf":
                return [ZebrafyPDF(one, dpi=DPI, format="Z64").to_zpl() for one in contents]
            return [ZebrafyImage(one, format="Z64").to_zpl() for one in contents]

        own, theirs = ours(), peer()
        plain = ZebrafyPDF(contents[0], dpi=DPI) if kind == "pdf" else ZebrafyImage(contents[0])
        child = painter.reading_process()
        found = in_turn(
            {"ours": lambda: [_work(ours, child)], "zebrafy": lambda: [_work(peer, child)]},  # noqa: B023
            rounds=options.pick(3, 9, 21),
        )
        seconds = sorted(one[0] for one in found["ours"])
        figures[kind] = {
            "per_second": round(len(contents) / seconds[len(seconds) // 2], 1),
            "ratio_to_zebrafy": ratio_of_medians(found["zebrafy"], found["ours"]),
            "bytes": len(own[0]),
            "bytes_of_zebrafy": round(len(plain.to_zpl()) / len(own[0]), 1),
            "ratio_of_bytes_to_zebrafy_z64": round(len(theirs[0]) / len(own[0]), 2),
        }
    painter.close()
    return figures


def _drawn(painter: Any, data: LabelData, language: str) -> bytes:
    return bytes(painter.render(data, language=language, media=MEDIA_4X6, dpi=DPI))


def _grey(png: bytes) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("L").save(out, "PNG", dpi=(DPI, DPI))
    return out.getvalue()


def _work(call: Callable[[], object], child: int) -> float:
    """CPU seconds of this process and of the reading process together."""
    clock = (~child << 3) | 2  # the clock that clock_getcpuclockid(3) names on Linux
    started = time.process_time() + time.clock_gettime(clock)
    call()
    return time.process_time() + time.clock_gettime(clock) - started


def label(n: int) -> LabelData:
    name, street, district, postcode, city, country = PEOPLE[n % len(PEOPLE)]
    return LabelData(
        recipient=Address(
            name=f"{name} {n}", street=street.format(n=n), district=district, postcode=postcode,
            city=city, country=country, phone=f"+90 532 {n:07d}",
        ),
        sender=Address(
            name="Kıyı Home", street="Örnek Sokak 4", postcode="35250", city="İzmir", country="TR"
        ),
        barcode=parcel_key(12345, n),
        carrier_name="Sahil Kargo",
        service="Standard",
        references=(f"B{n:07d}",),
        weight_g=500 + n % 4000,
        parcel_of="1/1",
    )  # fmt: skip


def _cpu(render: Callable[[], bytes], batch: int) -> Callable[[], Sequence[float]]:
    """CPU seconds a label: what one core gives, whatever else the machine does."""

    def round_() -> Sequence[float]:
        started = time.process_time()
        for _ in range(batch):
            render()
        return [(time.process_time() - started) / batch]

    return round_


def _number(value: Any) -> float:
    return float(value)


def show(figures: Figures) -> Sequence[str]:
    return (
        [
            f"{language}: {figures[language]['per_second']} labels/s, "
            f"{figures[language]['ratio_to_zebrafy']} x zebrafy, {figures[language]['bytes']} bytes"
            for language in LANGUAGES
        ]
        + [
            f"a carrier's {kind} to ZPL: {found['per_second']} labels/s, "
            f"{found['ratio_to_zebrafy']} x zebrafy, {found['bytes_of_zebrafy']} x fewer bytes"
            for kind, found in figures["received"].items()
        ]
        + [
            f"a carrier's ZPL that fits: {figures['carriers_zpl_that_fits']['per_second']} "
            "labels/s, never decoded"
        ]
        + show_peers(figures["peers"])
        + [
            f"a printer at {figures['paper']['inches_a_second']} in/s starved "
            f"{figures['paper']['starved']} times in {figures['paper']['labels']} labels; "
            f"longest gap {figures['paper']['longest_gap_s']} s"
        ]
        + _gap_lines(figures.get("gui_gaps"))
        + [f"zebrafy, picture to ZPL: {figures['zebrafy']['per_second']} labels/s"]
    )


def _gap_lines(found: Figures | None) -> list[str]:
    if found is None:
        return []
    own, peer = found["while_drawing_ms"], found["bare_window_ms"]
    return [
        f"the window's loop while {found['labels']} labels are drawn: "
        f"gaps p99.9 {own['p99_9']} ms, at most {own['most']} ms "
        f"(a bare window: {peer['p99_9']} and {peer['most']} ms)"
    ]


if __name__ == "__main__":
    sys.exit(main("label", run, show=show))
