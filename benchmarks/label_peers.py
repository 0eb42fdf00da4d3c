"""Other programs making the same 4 x 6 in label in the same run, the barcode of each one read back.

`make peers` installs them into build/peers/bench; what is not there, or cannot run here, is left
out with its reason. Each says what its label holds, since none can draw all of ours.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

import numpy as np
import pypdfium2
import zxingcpp
from PIL import Image

from benchmarks.common import CHECKOUT, Figures, Options, Told, in_turn, ratio_of_medians, timed
from workstation.domain.values import Address
from workstation.ports.labels import MEDIA_4X6, LabelData
from workstation.printing.layout import lay_out
from workstation.printing.pdf import pdf_document

FOLDER = CHECKOUT / "build" / "peers" / "bench"
DPI = 203
_MM = 8  # dots a millimetre
_LATIN = Address(
    name="Ada Example {n}", street="{n} Sample Street", district="Old Town", postcode="62704",
    city="Springfield", region="IL", country="US", phone="+1 217 555 {n:04d}",
)  # fmt: skip
_SENDER = Address(name="Kiyi Home", street="4 Sample Road", postcode="35250", city="Izmir",
                  country="TR")  # fmt: skip

Batch = Callable[[Sequence[LabelData]], list[bytes]]
"""Makes labels: a file each, or one file of them all."""


def latin(n: int, *, kind: str = "code128") -> LabelData:
    """Give a label in plain ASCII with an address of its own."""
    recipient = replace(
        _LATIN, name=_LATIN.name.format(n=n), street=_LATIN.street.format(n=n),
        phone=_LATIN.phone.format(n=n % 10_000),
    )  # fmt: skip
    return LabelData(
        recipient=recipient, sender=_SENDER, barcode=f"PB{n:010d}", barcode_kind=kind,
        carrier_name="Sahil Kargo", service="Standard", references=(f"B{n:07d}",),
        weight_g=500 + n % 4000, parcel_of="1/1",
    )  # fmt: skip


def compare(painter: Any, options: Options, tell: Told) -> Figures:
    """Give labels a second of each, beside ours, and the reason of each that is not here."""
    if FOLDER.is_dir():
        sys.path.append(str(FOLDER))  # behind everything else: no package of ours is from there
    tell("the same label by other programs")
    zpl, pdf = _zpl_ways(painter), _pdf_ways()
    return {
        "latin_zpl": _compared(zpl, options.pick(3, 20, 50), rounds=options.pick(1, 7, 15)),
        "pdf_in_bulk": _compared(pdf, options.pick(3, 100, 200), rounds=options.pick(1, 3, 5)),
    }


def _compared(ways: dict[str, Callable[[], Batch]], batch: int, *, rounds: int) -> Figures:
    """Time all that can run here in turn; the first is ours."""
    ready: dict[str, Batch] = {}
    figures: Figures = {"labels_a_round": batch, "not_here": {}}
    numbers = count(1)
    for name, make in ways.items():
        try:
            ready[name] = make()
            label = latin(next(numbers), kind="qr" if "pdf" in name else "code128")
            read = _read(ready[name]([label])[0])
        except (ImportError, OSError) as problem:
            figures["not_here"][name] = f"{problem} (make peers)".splitlines()[0]
            ready.pop(name, None)
            continue
        if label.barcode not in read:
            raise AssertionError(f"the barcode of {name} reads {read}")
        # Letters are loaded and drawn once a run, by each.
        ready[name]([latin(next(numbers), kind=label.barcode_kind) for _ in range(batch)])

    def round_(work: Batch, kind: str) -> Callable[[], Sequence[float]]:
        def once() -> Sequence[float]:
            labels = [latin(next(numbers), kind=kind) for _ in range(batch)]
            return [timed(lambda: work(labels), cpu=True) / batch]

        return once

    found = in_turn(
        {name: round_(work, "qr" if "pdf" in name else "code128") for name, work in ready.items()},
        rounds=rounds,
    )
    ours = next(iter(found))
    for name, times in found.items():
        seconds = sorted(one[0] for one in times)
        figures[name] = {"per_second": round(1 / seconds[len(seconds) // 2], 1)}
        if name != ours:
            figures[name]["ours_is_times_as_fast"] = ratio_of_medians(times, found[ours])
    return figures


# -- reading back ------------------------------------------------------------------------------


def _read(content: bytes) -> list[str]:
    """Give what the barcodes of the first label say: drawn by a program that is not ours."""
    if content.startswith(b"%PDF"):
        picture = pypdfium2.PdfDocument(content)[0].render(scale=DPI / 72).to_pil()
    else:
        import zplkit
        from zplkit.rendering import Limits

        made = zplkit.render(
            content, zplkit.Options(profile="specification", dpi=DPI),
            limits=Limits(graphic_bytes=4_000_000),
        )  # fmt: skip
        picture = Image.open(io.BytesIO(made.labels[0].png()))
    return [found.text for found in zxingcpp.read_barcodes(np.asarray(picture.convert("L")))]


# -- ZPL ---------------------------------------------------------------------------------------


def _zpl_ways(painter: Any) -> dict[str, Callable[[], Batch]]:
    def drawn(label: LabelData, language: str) -> bytes:
        return bytes(painter.render(label, language=language, media=MEDIA_4X6, dpi=DPI))

    def ours() -> Batch:
        return lambda labels: [drawn(label, "zpl") for label in labels]

    return {
        "packbench": ours,
        "zpl, the same dots": lambda: _zpl_dots(drawn),
        "zpl, the printer's letters": _zpl_letters,
        "simple-zpl2, the printer's letters": _simple_zpl2,
    }


def _zpl_dots(drawn: Callable[[LabelData, str], bytes]) -> Batch:
    """The finished picture through `zpl`: the only way it has for letters that a font lacks."""
    import zpl

    pictures: dict[str, Image.Image] = {}

    def one(label: LabelData) -> bytes:
        # One picture for all rounds but the first label: drawing it is not the peer's work.
        key = "" if pictures else label.barcode
        if key not in pictures:
            pictures[key] = Image.open(io.BytesIO(drawn(label, "png"))).convert("L")
            pictures[key].load()
        made = zpl.Label(152.25, 101.5, _MM)
        made.origin(0, 0)
        made.write_graphic(pictures[key], 101.5, 152.25)
        made.endorigin()
        return str(made.dumpZPL()).encode()

    return lambda labels: [one(label) for label in labels]


def _zpl_letters() -> Batch:
    import zpl

    def one(label: LabelData) -> bytes:
        made = zpl.Label(152, 101, _MM)
        for at, text in enumerate(_lines(label)):
            made.origin(4, 4 + 6 * at)
            made.write_text(text, char_height=4, char_width=3)
            made.endorigin()
        made.origin(10, 110)
        made.code += "^BY3"
        made.barcode("C", label.barcode, height=150, print_interpretation_line="N")
        made.endorigin()
        return str(made.dumpZPL()).encode()

    return lambda labels: [one(label) for label in labels]


def _simple_zpl2() -> Batch:
    from simple_zpl2 import Code128_Barcode, ZPLDocument

    def one(label: LabelData) -> bytes:
        made = ZPLDocument()
        for at, text in enumerate(_lines(label)):
            made.add_field_origin(32, 32 + 48 * at)
            made.add_font("0", "N", 32, 24)
            made.add_field_data(text)
        made.add_field_origin(80, 880)
        made.add_barcode(Code128_Barcode(label.barcode, "N", 150, "N"))
        return bytes(made.zpl_bytes)

    return lambda labels: [one(label) for label in labels]


# -- PDF ---------------------------------------------------------------------------------------


def _pdf_ways() -> dict[str, Callable[[], Batch]]:
    def ours() -> Batch:
        def work(labels: Sequence[LabelData]) -> list[bytes]:
            pages = [lay_out(label, media=MEDIA_4X6, dpi=DPI) for label in labels]
            return [pdf_document(pages, MEDIA_4X6)]

        return work

    return {
        "packbench pdf": ours,
        "reportlab pdf": _reportlab,
        "fpdf2 pdf": _fpdf2,
        "blabel pdf": _blabel,
    }


def _reportlab() -> Batch:
    from reportlab.graphics import renderPDF
    from reportlab.graphics.barcode.qr import QrCodeWidget
    from reportlab.graphics.shapes import Drawing
    from reportlab.lib.units import mm
    from reportlab.pdfgen.canvas import Canvas

    def work(labels: Sequence[LabelData]) -> list[bytes]:
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=(101.6 * mm, 152.4 * mm))
        for label in labels:
            for at, text in enumerate(_lines(label)):
                canvas.drawString(4 * mm, (146 - 6 * at) * mm, text)
            drawing = Drawing(40 * mm, 40 * mm)
            drawing.add(QrCodeWidget(label.barcode, barWidth=40 * mm, barHeight=40 * mm))
            renderPDF.draw(drawing, canvas, 20 * mm, 8 * mm)
            canvas.showPage()
        canvas.save()
        return [out.getvalue()]

    return work


def _fpdf2() -> Batch:
    """Its own Code 39, since it draws no QR by itself."""
    from fpdf import FPDF

    def work(labels: Sequence[LabelData]) -> list[bytes]:
        made = FPDF(unit="mm", format=(101.6, 152.4))
        made.set_font("Helvetica", size=12)
        for label in labels:
            made.add_page()
            for at, text in enumerate(_lines(label)):
                made.text(4, 8 + 6 * at, text)
            made.code39(f"*{label.barcode}*", x=6, y=110, w=0.9, h=20)
        return [bytes(made.output())]

    return work


def _blabel() -> Batch:
    from blabel import LabelWriter
    from weasyprint import CSS

    template = (
        "{% for line in lines %}<p>{{ line }}</p>{% endfor %}"
        "<img class='code' src='{{ label_tools.qr_code(code) }}'/>"
    )
    style = CSS(
        string="@page {width: 101.6mm; height: 152.4mm; size: 101.6mm 152.4mm; margin: 4mm}"
        " p {margin: 0; font-size: 12pt} .code {width: 40mm; image-rendering: pixelated}"
    )
    writer = LabelWriter(item_template=template, default_stylesheets=(style,))

    def work(labels: Sequence[LabelData]) -> list[bytes]:
        records = [{"lines": _lines(label), "code": label.barcode} for label in labels]
        return [writer.write_labels(records, target="@memory")]

    return work


def _lines(label: LabelData) -> list[str]:
    """What stands on the label, a text a line."""
    to, sender = label.recipient, label.sender or label.recipient
    return [
        f"{label.carrier_name} {label.service}", f"{label.parcel_of} {label.weight_g} g",
        sender.name, sender.street, f"{sender.postcode} {sender.city}", to.name, to.street,
        to.district, f"{to.city}, {to.region} {to.postcode}", to.country, to.phone,
        label.references[0], label.barcode,
    ]  # fmt: skip


def show_peers(figures: Figures) -> list[str]:
    """Give a sentence for each comparison."""
    told = []
    for what, words in (("latin_zpl", "Latin ZPL"), ("pdf_in_bulk", "PDF in bulk")):
        for name, found in figures[what].items():
            if isinstance(found, dict) and "per_second" in found:
                times = found.get("ours_is_times_as_fast")
                beside = f", ours is {times} x as fast" if times else ""
                told.append(f"{words}, {name}: {found['per_second']} labels/s{beside}")
        missing = figures[what]["not_here"]
        told += [f"{words}, {name}: not here: {why}" for name, why in missing.items()]
    return told
