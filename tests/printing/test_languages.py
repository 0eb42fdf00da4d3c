"""Every printer language prints the very dots of the preview, and nothing but them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.printing.bench import SAMPLES, plain_label, png_dots, read_bars, sample, zplkit_dots
from tests.printing.interpreters import (
    Foreign,
    Printed,
    read_brother,
    read_epl,
    read_escpos,
    read_tspl,
)
from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA, MEDIA_4X6, Tuning
from workstation.printing.languages import PRINTER_LANGUAGES
from workstation.printing.paint import missing_character
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.text import clean

PAINTER = OwnLabelPainter()
FULL = {"copy": True, "position": "3/40", "carrier_name": "YURT KARGO", "references": ("A-1", "7")}


def brother_paper(stream: bytes) -> Printed:
    printed = read_brother(stream)
    left = 12 if printed.dots.shape[1] == 720 else 76
    assert not printed.dots[:, :left].any()
    return replace(printed, dots=printed.dots[:, left:])


READERS: dict[str, Callable[[bytes, int], Printed]] = {
    "tspl": read_tspl,
    "epl": lambda stream, dpi: read_epl(stream),
    "escpos": lambda stream, dpi: read_escpos(stream),
    "brother": lambda stream, dpi: brother_paper(stream),
}
NARROW = sorted(set(SAMPLES) - {"mixed-long"})  # its barcode is wider than a roll
PAPERS = [
    (name, key, dpi)
    for name, language in PRINTER_LANGUAGES.items()
    if name in READERS
    for key in language.papers
    for dpi in language.dpis
    if dpi < 600 or key == "4x6"
]


def same_dots(printed: Printed, preview: np.ndarray) -> bool:
    height, width = preview.shape
    beyond = printed.dots[:, width:].any() or printed.dots[height:].any()
    return not beyond and np.array_equal(printed.dots[:height, :width], preview)


@pytest.mark.parametrize(("language", "paper", "dpi"), PAPERS)
def test_what_comes_out_is_the_preview_dot_by_dot(language: str, paper: str, dpi: int) -> None:
    names = NARROW if paper in ("62mm", "80mm") else sorted(SAMPLES)
    label = sample(names[sum(map(ord, language + paper)) % len(names)], **FULL)
    media = MEDIA[paper]
    content = PAINTER.render(label, language=language, media=media, dpi=dpi)
    preview = png_dots(PAINTER.render(label, language="png", media=media, dpi=dpi))
    printed = READERS[language](content, dpi)
    assert printed.copies == 1
    assert same_dots(printed, preview)
    assert read_bars(preview) == [label.barcode]


@pytest.mark.parametrize("language", READERS)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_script_comes_out_in_every_language(language: str, name: str) -> None:
    written = PRINTER_LANGUAGES[language]
    media, dpi = MEDIA[written.papers[-1 if name == "mixed-long" else 0]], written.dpis[0]
    if media.key == "80mm":
        media = MEDIA_4X6
    content = PAINTER.render(sample(name), language=language, media=media, dpi=dpi)
    preview = png_dots(PAINTER.render(sample(name), language="png", media=media, dpi=dpi))
    assert same_dots(READERS[language](content, dpi), preview)


@pytest.mark.parametrize(
    "paper", [key for key in MEDIA if key not in ("4x6", "100x150", "a4-corner")]
)
def test_zpl_on_every_paper_is_what_an_independent_renderer_shows(paper: str) -> None:
    media = MEDIA[paper]
    content = PAINTER.render(sample("arabic", **FULL), language="zpl", media=MEDIA_4X6, dpi=203)
    if paper != "102x152":
        label = sample("arabic", **FULL)
        content = PAINTER.render(label, language="zpl", media=media, dpi=203)
        preview = png_dots(PAINTER.render(label, language="png", media=media, dpi=203))
        assert np.array_equal(zplkit_dots(content, 203), preview)
    else:
        with pytest.raises(Refused) as refused:
            PAINTER.render(sample("arabic"), language="zpl", media=media, dpi=203)
        assert refused.value.field == "media"


# -- turned, moved, dark, fast, cut


@pytest.mark.parametrize("language", [*READERS, "zpl"])
@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_label_is_the_label_turned(language: str, rotation: int) -> None:
    written = PRINTER_LANGUAGES[language]
    media, dpi = MEDIA[written.papers[0]], written.dpis[0]
    if language == "brother" and rotation != 180:
        with pytest.raises(Refused) as refused:
            PAINTER.render(
                sample("greek-cod"), language=language, media=media, dpi=dpi,
                tuning=Tuning(rotation=rotation),
            )  # fmt: skip
        assert refused.value.field == "rotation"
        return
    content = PAINTER.render(
        sample("greek-cod"), language=language, media=media, dpi=dpi,
        tuning=Tuning(rotation=rotation),
    )  # fmt: skip
    upright = png_dots(PAINTER.render(sample("greek-cod"), language="png", media=media, dpi=dpi))
    turned = np.rot90(upright, -(rotation // 90))
    if language == "zpl":
        assert np.array_equal(zplkit_dots(content, dpi), turned)
    else:
        assert same_dots(READERS[language](content, dpi), turned)


@pytest.mark.parametrize("language", [*READERS, "zpl"])
@pytest.mark.parametrize(("right", "down"), [(13, 0), (-13, 25), (0, -25)])
def test_a_moved_label_loses_only_what_leaves_the_paper(
    language: str, right: int, down: int
) -> None:
    written = PRINTER_LANGUAGES[language]
    media, dpi = MEDIA[written.papers[0]], written.dpis[0]
    label = sample("chinese")
    tuning = Tuning(move_x_dmm=right, move_y_dmm=down)
    content = PAINTER.render(label, language=language, media=media, dpi=dpi, tuning=tuning)
    at_rest = png_dots(PAINTER.render(label, language="png", media=media, dpi=dpi))
    x, y = round(right * dpi / 254), round(down * dpi / 254)
    wanted = np.zeros_like(at_rest)
    height, width = at_rest.shape
    wanted[max(y, 0) : height + y, max(x, 0) : width + x] = at_rest[
        max(-y, 0) : height - y, max(-x, 0) : width - x
    ]
    if language == "zpl":
        assert np.array_equal(zplkit_dots(content, dpi), wanted)
    else:
        assert same_dots(READERS[language](content, dpi), wanted)


def test_a_barcode_that_would_be_too_fine_for_a_scanner_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        PAINTER.render(sample("mixed-long"), language="brother", media=MEDIA["62mm"], dpi=300)
    assert refused.value.field == "barcode"


def test_bars_are_never_pushed_over_the_edge() -> None:
    with pytest.raises(Refused) as refused:
        PAINTER.render(
            plain_label(), language="tspl", media=MEDIA_4X6, dpi=203,
            tuning=Tuning(move_x_dmm=300),
        )  # fmt: skip
    assert refused.value.field == "move"


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("zpl", b"~SD15^PR4^MMC"),
        ("tspl", b"DENSITY 8\r\nSPEED 4\r\nSET PEEL OFF\r\nSET TEAR OFF\r\nSET CUTTER 1\r\n"),
    ],
)
def test_darkness_speed_and_cutter_are_said_in_the_printers_words(
    language: str, wanted: bytes
) -> None:
    tuning = Tuning(darkness=50, speed=4, after="cut")
    content = PAINTER.render(
        plain_label(), language=language, media=MEDIA_4X6, dpi=203, tuning=tuning
    )
    assert wanted in content[:300]


def test_epl_says_darkness_and_speed() -> None:
    tuning = Tuning(darkness=50, speed=4)
    content = PAINTER.render(plain_label(), language="epl", media=MEDIA_4X6, dpi=203, tuning=tuning)
    assert b"\nD8\nS4\n" in content
    assert read_epl(content).copies == 1


@pytest.mark.parametrize("language", ["zpl", "tspl", "epl", "escpos", "brother"])
def test_untuned_labels_leave_the_printers_own_settings_alone(language: str) -> None:
    written = PRINTER_LANGUAGES[language]
    content = PAINTER.render(
        plain_label(), language=language, media=MEDIA[written.papers[0]], dpi=written.dpis[0]
    )
    for word in (b"~SD", b"^PR", b"^MM", b"DENSITY", b"SPEED", b"SET ", b"\nD8", b"\nS4"):
        assert word not in content


@pytest.mark.parametrize(
    ("language", "tuning"),
    [
        ("epl", Tuning(after="cut")),
        ("escpos", Tuning(darkness=3)),
        ("brother", Tuning(speed=3)),
        ("tspl", Tuning(after="shred")),
        ("zpl", Tuning(after="shred")),
        ("zpl", Tuning(rotation=45)),
    ],
)
def test_what_a_language_lacks_is_said_and_not_dropped(language: str, tuning: Tuning) -> None:
    written = PRINTER_LANGUAGES[language]
    with pytest.raises(Refused) as refused:
        PAINTER.render(
            plain_label(), language=language, media=MEDIA[written.papers[0]],
            dpi=written.dpis[0], tuning=tuning,
        )  # fmt: skip
    assert refused.value.field in ("after", "darkness", "rotation")


@pytest.mark.parametrize(("language", "dpi"), [("epl", 600), ("escpos", 300), ("brother", 203)])
def test_dots_that_a_printer_lacks_are_refused(language: str, dpi: int) -> None:
    with pytest.raises(Refused) as refused:
        PAINTER.render(plain_label(), language=language, media=MEDIA["62mm"], dpi=dpi)
    assert refused.value.field == "dpi"


def test_rolls_are_cut_and_labels_are_not() -> None:
    def escpos(key: str, **changes: str) -> Printed:
        return read_escpos(
            PAINTER.render(
                plain_label(), language="escpos", media=MEDIA[key], dpi=203,
                tuning=Tuning(**changes),  # type: ignore[arg-type]
            )
        )  # fmt: skip

    assert escpos("80mm").cut
    assert not escpos("80mm", after="tear").cut
    assert not escpos("4x6").cut
    assert escpos("4x6", after="cut").cut
    brother = {
        after: read_brother(
            PAINTER.render(
                plain_label(), language="brother", media=MEDIA["62mm"], dpi=300,
                tuning=Tuning(after=after),
            )
        ).cut
        for after in ("", "tear")
    }  # fmt: skip
    assert brother == {"": True, "tear": False}


# -- what people type into order forms

HOSTILE = [
    'x"\r\nPRINT 99,1\r\n', "x\r\nCLS\r\nKILL \"*\"\r\n", 'x"\nP99\n', "x\nGM\"A\"9999\n",
    "x\x1b@\x1dV\x00", "x\x1di\x01\x1biS", "x^XZ^XA^PQ99^XZ", "x~JR", "x\\\"\\", "x\x10\x04\x01",
]  # fmt: skip
ANY_TEXT = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(
        st.characters(max_codepoint=0x24F, exclude_categories=("Cs",))
        | st.sampled_from('^~_\\{},"\r\n\x1b\x1d\x10مرحبا王Ω'),
        min_size=1,
        max_size=40,
    ),
)
ANY_CODE = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=12)


@pytest.mark.parametrize("language", READERS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=ANY_TEXT, street=ANY_TEXT, reference=ANY_TEXT, barcode=ANY_CODE)
def test_no_text_carries_a_command_to_the_printer(
    language: str, name: str, street: str, reference: str, barcode: str
) -> None:
    assume(not any(missing_character(clean(text)) for text in (name, street, reference)))
    written = PRINTER_LANGUAGES[language]
    media, dpi = MEDIA[written.papers[0]], written.dpis[0]
    label = replace(
        plain_label(name=f"x{name}", street=f"x{street}"), references=(reference,), barcode=barcode
    )
    content = PAINTER.render(label, language=language, media=media, dpi=dpi)
    preview = png_dots(PAINTER.render(label, language="png", media=media, dpi=dpi))
    assert same_dots(READERS[language](content, dpi), preview)


def test_the_readers_see_a_foreign_command() -> None:
    tspl = PAINTER.render(plain_label(), language="tspl", media=MEDIA_4X6, dpi=203)
    epl = PAINTER.render(plain_label(), language="epl", media=MEDIA_4X6, dpi=203)
    for stream in (tspl.replace(b"PRINT 1,1", b"PRINT 2,1"), tspl + b"KILL\r\n"):
        with pytest.raises(Foreign):
            read_tspl(stream, 203)
    for stream in (epl.replace(b"\nP1\n", b"\nP2\n"), epl.replace(b"ZT\n", b"ZT\nFK\n")):
        with pytest.raises(Foreign):
            read_epl(stream)


@pytest.mark.parametrize("name", NARROW)
def test_at_600_dpi_bars_wider_than_a_zebra_draws_go_as_dots(name: str) -> None:
    content = PAINTER.render(sample(name), language="zpl", media=MEDIA_4X6, dpi=600)
    preview = png_dots(PAINTER.render(sample(name), language="png", media=MEDIA_4X6, dpi=600))
    assert np.array_equal(zplkit_dots(content, 600), preview)
