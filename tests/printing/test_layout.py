from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.printing.bench import PAPERS, SAMPLES, plain_label, sample
from workstation.domain.errors import Refused
from workstation.domain.values import Money
from workstation.ports.labels import MEDIA_4X6, LabelData, Media
from workstation.printing.elements import Bars, Page, Rect, Text
from workstation.printing.layout import lay_out

EVERYTHING = {
    "cod": Money(Decimal(129), "EUR"),
    "copy": True,
    "position": "12/84",
    "parcel_of": "1 / 2",
    "carrier_name": "Carrier",
    "references": ("R-1", "Batch 15:30"),
}


def bars_of(page: Page) -> Bars:
    (bars,) = [element for element in page.elements if isinstance(element, Bars)]
    return bars


def overlap(one: Rect, two: Rect) -> bool:
    beside = one.right <= two.x or two.right <= one.x
    return not (beside or one.bottom <= two.y or two.bottom <= one.y)


@pytest.mark.parametrize(("media", "dpi"), [*PAPERS, (MEDIA_4X6, 600)])
@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("full", [False, True])
def test_nothing_comes_near_the_bars_and_all_stays_on_paper(
    name: str, media: Media, dpi: int, full: bool
) -> None:
    label = sample(name, **(EVERYTHING if full else {}))
    page = lay_out(label, media=media, dpi=dpi)
    bars = bars_of(page)
    quiet = Rect(
        bars.box.x - 10 * bars.module, bars.box.y, bars.box.w + 20 * bars.module, bars.box.h
    )
    for element in page.elements:
        box = element.box
        assert box.x >= 0
        assert box.y >= 0
        assert box.right <= page.width
        assert box.bottom <= page.height
        if element is not bars:
            assert not overlap(quiet, box), element


@pytest.mark.parametrize(("media", "dpi"), PAPERS)
def test_no_two_texts_share_a_place(media: Media, dpi: int) -> None:
    page = lay_out(sample("greek-cod", **EVERYTHING), media=media, dpi=dpi)
    boxes = [e.box for e in page.elements if isinstance(e, Text) and e.text != "ΠΑΡΑΛΗΠΤΗΣ"]
    pairs = [(a, b) for at, a in enumerate(boxes) for b in boxes[at + 1 :]]
    assert not [(a, b) for a, b in pairs if overlap(a, b)]


def test_the_town_is_big_and_nothing_is_too_small_to_read() -> None:
    page = lay_out(sample("turkish", **EVERYTHING), media=MEDIA_4X6, dpi=203)
    texts = [element for element in page.elements if isinstance(element, Text)]
    (town,) = [text for text in texts if text.text == "KONAK / İZMİR"]
    assert town.style.px == 62
    assert min(text.style.min_px for text in texts) >= 22


def test_a_courier_reads_the_headings_in_his_language() -> None:
    shown = {
        name: {e.text for e in lay_out(sample(name), media=MEDIA_4X6, dpi=203).elements
               if isinstance(e, Text)}
        for name in SAMPLES
    }  # fmt: skip
    assert {"ALICI", "GÖNDEREN", "Ağırlık", "0,61 kg"} <= shown["turkish"]
    assert {"ΠΑΡΑΛΗΠΤΗΣ", "ΑΝΤΙΚΑΤΑΒΟΛΗ", "129,90 EUR", "1,234 kg"} <= shown["greek-cod"]
    assert {"المرسل إليه", "2.00 kg"} <= shown["arabic"]
    assert {"TO", "CHINA", "上海市 浦东新区"} <= shown["chinese"]  # crosses a border
    assert {"TO", "UNITED STATES", "SPRINGFIELD"} <= shown["smallest"]


@pytest.mark.parametrize(("dpi", "modules"), [(203, [4, 3, 2]), (300, [6, 5, 4, 3])])
def test_bars_get_narrower_only_when_the_data_are_too_long(dpi: int, modules: list[int]) -> None:
    def module(size: int) -> int:
        label = replace(plain_label(), barcode="A" * size)
        return bars_of(lay_out(label, media=MEDIA_4X6, dpi=dpi)).module

    seen = [module(size) for size in range(1, 28)]
    assert list(dict.fromkeys(seen)) == modules
    assert seen == sorted(seen, reverse=True)
    assert seen[11] == modules[0]  # a parcel's key of 12 keeps the full width


def test_a_barcode_that_cannot_fit_is_refused() -> None:
    with pytest.raises(Refused, match="too long for this paper"):
        lay_out(replace(plain_label(), barcode="A" * 60), media=MEDIA_4X6, dpi=203)


def test_an_unknown_resolution_is_refused() -> None:
    with pytest.raises(Refused, match="150 dpi"):
        lay_out(plain_label(), media=MEDIA_4X6, dpi=150)


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_no_address_moves_the_barcode(name: str, street: str, city: str) -> None:
    here = lay_out(plain_label(), media=MEDIA_4X6, dpi=203)
    there = lay_out(plain_label(name=name, street=street, city=city), media=MEDIA_4X6, dpi=203)
    assert bars_of(here) == bars_of(there)


def test_a_copy_says_so() -> None:
    def texts(label: LabelData) -> set[str]:
        page = lay_out(label, media=MEDIA_4X6, dpi=203)
        return {element.text for element in page.elements if isinstance(element, Text)}

    assert "COPY" in texts(replace(plain_label(), copy=True))
    assert "COPY" not in texts(plain_label())
