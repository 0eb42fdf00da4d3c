import io
import re
import unicodedata
import zlib
from dataclasses import replace
from datetime import date
from decimal import Decimal

import numpy as np
import pypdfium2
import pytest
import zplkit
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from zplkit.rendering import Limits

from tests.printing.bench import png_dots
from tests.printing.documents.samples import (
    ALL,
    ARTICLES,
    FOLLOWS,
    INSIDE,
    RECIPIENTS,
    URL,
    cover,
    day_sheet,
    document,
    manifest,
    page_dots,
    page_texts,
    pick_sheet,
    read_codes,
    slip,
)
from workstation.domain.errors import Refused
from workstation.domain.values import LANGUAGES, Money
from workstation.ports.documents import Failure, PickOrder, SlipLine
from workstation.printing.documents.codes import qr_modules
from workstation.printing.documents.drawn import DrawnDocuments
from workstation.printing.elements import Bars, Bitmap, Page, Rect, Text
from workstation.printing.paint import shown_text

DRAWN = DrawnDocuments()
ON_LABELS = DrawnDocuments(slip_paper="4x6", sheet_paper="4x6")
BOTH = pytest.mark.parametrize("drawn", [DRAWN, ON_LABELS], ids=["sheets", "labels"])
EVERY = pytest.mark.parametrize(("kind", "language"), ALL)


def flat(text: str) -> str:
    """Give text without isolates, line ends and compatibility forms."""
    kept = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return " ".join(unicodedata.normalize("NFKC", kept).split())


def joined(texts: list[str]) -> str:
    """Give pages' text without blanks: pdfium sees lines break inside words of a dense table."""
    return flat(" ".join(texts)).replace(" ", "")


def boxes_of(page: Page) -> list[Rect]:
    return [element.box for element in page.elements]


# -- what a customer reads


@BOTH
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_can_be_searched_in_its_language(language: str, drawn: DrawnDocuments) -> None:
    text = joined(page_texts(drawn.packing_slip(slip(language))))
    phrases = [INSIDE[language], ARTICLES[language], RECIPIENTS[language].name]
    if language != "ar":  # pdfium puts figures and codes inside Arabic lines where it likes
        phrases += [FOLLOWS[language], "7204 8816 530", "SO-LAUREL", "PL-OAK"]
    for wanted in (*phrases, "KY-10482"):
        assert joined([wanted]) in text


@BOTH
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_codes_of_a_slip_are_read_from_paper(language: str, drawn: DrawnDocuments) -> None:
    pages = page_dots(drawn.packing_slip(slip(language)))
    found = set().union(*(read_codes(page) for page in pages))
    assert found == {("CODE128", "KY-10482"), ("QRCODE", URL)}


def test_without_a_page_of_its_own_a_slip_carries_its_parcels_key() -> None:
    (page,) = page_dots(DRAWN.packing_slip(slip("en", follow_url="")))
    assert ("QRCODE", "PB7F3K2") in read_codes(page)


def test_a_square_gets_smaller_rather_than_take_a_page_and_large_again_on_its_own() -> None:
    sizes: dict[int, list[int]] = {}
    for rows in range(1, 16):
        lines = tuple(SlipLine(f"S-{at}", "Towel", "", 1) for at in range(rows))
        pages = DRAWN.pages(slip("en", inside=lines, to_come=(), cancelled=()))
        (square,) = [e for page in pages for e in page.elements if isinstance(e, Bitmap)]
        sizes.setdefault(len(pages), []).append(square.box.w)
    assert sizes[1] == sorted(sizes[1], reverse=True)
    assert sizes[1][-1] < sizes[1][0] == min(sizes[2])


def test_an_order_number_beyond_bars_goes_as_a_square() -> None:
    for number in ("Παρ. 17", "404-1234567-1234567-ABCDEFGH", "№ 9"):
        pages = page_dots(DRAWN.packing_slip(slip("el", order_number=number)), dpi=300)
        assert ("QRCODE", number) in read_codes(pages[0])


def test_what_follows_is_grouped_by_its_day_and_the_unknown_day_comes_last() -> None:
    lines = (
        SlipLine("A-1", "first", "", 1),
        SlipLine("A-2", "second", "", 1, date(2026, 6, 9)),
        SlipLine("A-3", "third", "", 1, date(2026, 5, 3)),
    )
    text = joined(page_texts(DRAWN.packing_slip(slip("en", to_come=lines, cancelled=()))))
    wanted = ("around3May", "third", "around9June", "second", "datenotknown", "first")
    places = [text.index(name) for name in wanted]
    assert places == sorted(places)


def test_what_is_in_the_box_has_a_solid_rule_and_what_follows_a_dashed_one() -> None:
    (page,) = DRAWN.pages(slip("en", cancelled=(), follow_url=""))
    thick = [box for box in boxes_of(page) if box.h == 6 and box.w > 6]
    rows = {box.y: [one for one in thick if one.y == box.y] for box in thick}
    solid, dashed = (rows[y] for y in sorted(rows))
    assert len(solid) == 1
    assert len(dashed) > 40
    assert solid[0].x == dashed[0].x
    assert abs(solid[0].right - dashed[-1].right) <= 1


def test_a_slip_says_nothing_of_money() -> None:
    text = " ".join(page_texts(DRAWN.packing_slip(slip("en"))))
    assert not re.search(r"€|EUR|TRY|price|total", text, re.IGNORECASE)


def test_an_arabic_telephone_number_keeps_its_order() -> None:
    told = slip("ar", note="اتصل على +971 50 000 0000 من فضلك")
    notes = [
        element.text
        for page in DRAWN.pages(told)
        for element in page.elements
        if isinstance(element, Text)
    ]
    assert any("\u2066+971 50 000 0000\u2069" in text for text in notes)


def test_an_arabic_slip_is_the_mirror_of_an_english_one() -> None:
    plain = {"note": "", "recipient": RECIPIENTS["en"], "cancelled": (), "to_come": ()}
    (left,) = DRAWN.pages(slip("en", **plain))
    (right,) = DRAWN.pages(slip("ar", **plain))
    bars = [next(e.box for e in page.elements if isinstance(e, Bars)) for page in (left, right)]
    assert bars[0].x > left.width / 2 > bars[1].right
    assert abs(left.width - bars[0].right - bars[1].x) <= 1
    squares = [
        next(e.box for e in page.elements if isinstance(e, Bitmap)) for page in (left, right)
    ]
    assert squares[0].right < left.width / 2 < squares[1].x


# -- long, odd and empty


@BOTH
def test_a_long_slip_goes_on_with_its_heading_and_says_which_page(drawn: DrawnDocuments) -> None:
    many = tuple(SlipLine(f"SKU-{at:03d}", f"Towel number {at}", "sand", at) for at in range(1, 61))
    pages = page_texts(drawn.packing_slip(slip("en", inside=many)))
    texts = [joined([text]) for text in pages]
    assert len(texts) > 2
    for at, text in enumerate(texts, start=1):
        assert f"Page{at}of{len(texts)}" in text
        assert "KY-10482" in text
    assert "Inthisparcel(continued)" in texts[1]
    everything = "".join(texts)
    for at in range(1, 61):
        assert everything.count(f"SKU-{at:03d}") == 1
    assert "1830items" in everything


def test_a_slip_of_one_page_counts_no_pages() -> None:
    assert "Page" not in page_texts(DRAWN.packing_slip(slip("en")))[0]


@BOTH
@EVERY
def test_everything_stays_on_the_paper_and_no_word_of_ours_is_cut(
    kind: str, language: str, drawn: DrawnDocuments
) -> None:
    for page in drawn.pages(document(kind, language)):
        for element in page.elements:
            box = element.box
            assert min(box.x, box.y, box.w, box.h) >= 0
            assert box.right <= page.width
            assert box.bottom <= page.height
            if isinstance(element, Text):
                assert shown_text(element) == element.text


@BOTH
@EVERY
def test_bars_and_squares_have_their_quiet_zones(
    kind: str, language: str, drawn: DrawnDocuments
) -> None:
    for page in drawn.pages(document(kind, language)):
        inked = [e for e in page.elements if not isinstance(e, Text)]
        for element in page.elements:
            match element:
                case Bars(box, _, module):
                    quiet, above = 10 * module, 0
                case Bitmap(box):
                    quiet = above = 4 * (box.w // qr_modules(URL))
                case _:
                    continue
            near = Rect(box.x - quiet, box.y - above, box.w + 2 * quiet, box.h + 2 * above)
            assert near.x >= 0
            assert near.right <= page.width
            others = [e for e in inked if e is not element and overlap(e.box, near)]
            assert not others


def overlap(one: Rect, other: Rect) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom


ANY_TEXT = st.text(
    st.characters(max_codepoint=0x2FF) | st.sampled_from("مرحبا王Ω🎉𓀀\u202e\ue000^~\\\ud83d"),
    max_size=80,
)


@settings(max_examples=25, deadline=None)
@given(
    name=ANY_TEXT,
    note=ANY_TEXT,
    article=ANY_TEXT,
    number=ANY_TEXT,
    language=st.sampled_from(LANGUAGES),
)
def test_whatever_people_type_a_slip_comes_out_and_its_square_reads(
    name: str, note: str, article: str, number: str, language: str
) -> None:
    odd = slip(
        language,
        order_number=number.encode(errors="ignore").decode(),
        recipient=replace(RECIPIENTS[language], name=name, street=article),
        inside=(SlipLine(article, name, article, 1),),
        note=note,
    )
    pages = page_dots(DRAWN.packing_slip(odd))
    assert ("QRCODE", URL) in set().union(*(read_codes(page) for page in pages))


@pytest.mark.parametrize("text", ["word " * 300, "x" * 900, "بيت " * 300, "上海" * 500])
def test_texts_without_end_break_over_lines_and_leave_the_codes_readable(text: str) -> None:
    line = SlipLine(text, text, text, 10**9, date(2026, 5, 3))
    people = replace(RECIPIENTS["en"], name=text, street=text, street2=text, company=text)
    endless = slip(
        "en", inside=(line, line), to_come=(line,), cancelled=(line,), note=text,
        recipient=people, sender=people, carrier_name=text, tracking_number=text,
    )  # fmt: skip
    for drawn in (DRAWN, ON_LABELS):
        pages = page_dots(drawn.packing_slip(endless))
        found = set().union(*(read_codes(page) for page in pages))
        assert {("CODE128", "KY-10482"), ("QRCODE", URL)} <= found


def test_a_sign_without_a_glyph_never_stops_a_slip() -> None:
    (text,) = page_texts(DRAWN.packing_slip(slip("en", note="Thanks 🎉 from 𓀀!", cancelled=())))
    assert "Thanks from \ufffd!" in flat(text)


def test_an_empty_document_is_still_a_page() -> None:
    assert len(page_texts(DRAWN.packing_slip(slip("en", inside=(), to_come=(), cancelled=())))) == 1
    assert len(page_texts(DRAWN.pick_list(pick_sheet("en", rows=0, orders=0)))) == 1
    assert "Nothing failed." in page_texts(DRAWN.batch_cover(cover("en", failures=0)))[0]
    assert "0 parcels" in page_texts(DRAWN.manifest(manifest("en", parcels=0)))[0]


def test_an_unknown_language_or_paper_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        DRAWN.packing_slip(replace(slip("en"), language="xx"))
    assert refusal.value.field == "language"
    with pytest.raises(Refused) as refusal:
        DrawnDocuments(slip_paper="b5")
    assert refusal.value.field == "paper"


def test_a_page_address_too_long_for_a_square_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        DRAWN.packing_slip(slip("en", follow_url="https://x.example/" + "a" * 700))
    assert refusal.value.field == "qr"


# -- the batch's papers


@BOTH
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_order_of_a_pick_list_has_the_code_that_opens_its_packing(
    language: str, drawn: DrawnDocuments
) -> None:
    pages = page_dots(drawn.pick_list(pick_sheet(language, rows=3, orders=9)))
    found = set().union(*(read_codes(page) for page in pages))
    assert found == {("CODE128", f"KY-{10400 + at}") for at in range(1, 10)}


def test_marketplace_numbers_open_the_packing_too() -> None:
    numbers = ["404-1234567-1234567", "Παρ. 17", "1001", "x" * 60]
    orders = tuple(PickOrder(at, number, "Ada", 1, 1) for at, number in enumerate(numbers, 1))
    (page,) = page_dots(DRAWN.pick_list(replace(pick_sheet("en"), orders=orders)), dpi=300)
    assert {text for _, text in read_codes(page)} == set(numbers)


def test_a_pick_list_keeps_its_order_and_names_the_totes() -> None:
    texts = [joined([text]) for text in page_texts(DRAWN.pick_list(pick_sheet("en", rows=40)))]
    assert len(texts) > 1
    everything = "".join(texts)
    places = [everything.index(f"SKU-{at}·") for at in range(1, 41)]
    assert places == sorted(places)
    assert everything.count("1,2(2×)") == 40
    assert all("Shelf" in text for text in texts[:2])


def test_a_cover_tells_counts_money_and_every_failure_under_its_kind() -> None:
    texts = page_texts(DRAWN.batch_cover(cover("en", failures=40)))
    everything = joined(texts)
    assert len(texts) > 1
    assert "81.40EUR+1299.90TRY" in everything
    for at in range(40):
        assert f"Reasonnumber{at}." in everything
        assert f"Advicenumber{at}." in everything
    kinds = ["Notfittoship", "Refusedbythecarrier", "Notknownhow", "Somebodycouldnot"]
    places = [everything.index(kind) for kind in kinds]
    assert places == sorted(places)


def test_an_unknown_kind_of_failure_is_shown_all_the_same() -> None:
    odd = replace(cover("en"), failures=(Failure("KY-1", "Ada", "novel", "It rained."),), cost=())
    text = page_texts(DRAWN.batch_cover(odd))[0]
    assert "It rained." in text
    assert "novel" in text


@pytest.mark.parametrize("parcels", [1, 7, 23, 24, 25, 26, 120])
def test_a_manifest_lists_each_parcel_once_and_ends_with_the_signature(parcels: int) -> None:
    pages = page_texts(DRAWN.manifest(manifest("en", parcels=parcels)))
    texts = [joined([text]) for text in pages]
    everything = "".join(texts)
    for at in range(parcels):
        assert everything.count(f"72048816{at:03d}") == 1
    counted = "1parcel" if parcels == 1 else f"{parcels}parcels"
    assert counted in texts[0]
    assert f"Receivedbythedriver:{counted}" in texts[-1]
    assert "Signature" in texts[-1]
    assert f"{0.5 * (parcels - 1):.2f}kg" in texts[-1]
    assert "1parcelwithoutaweight" in texts[-1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("leftovers", [0, 5, 60])
def test_a_day_sheet_names_each_leftover_once(language: str, leftovers: int) -> None:
    pages = page_texts(DRAWN.day_sheet(day_sheet(language, leftovers=leftovers)))
    everything = joined(pages)
    for at in range(leftovers if language != "ar" else 0):
        assert everything.count(f"KY-{10460 + at}") == 1
    assert "ACSCourier" in everything
    assert (len(pages) > 1) == (leftovers == 60)


def test_a_day_that_agrees_needs_no_reason() -> None:
    text = joined(page_texts(DRAWN.day_sheet(day_sheet("en", leftovers=0, reason=""))))
    assert "Nothingwasleftover." in text
    assert "because" not in text


# -- the files


@BOTH
@EVERY
def test_all_letters_are_in_the_file(kind: str, language: str, drawn: DrawnDocuments) -> None:
    pdf = drawn.pdf(document(kind, language))
    plain = pdf + b"".join(inflated(pdf))
    fonts = re.findall(rb"<</Type/Font/.*", plain)
    assert fonts
    assert all(re.search(rb"/Subtype/Type3/.*/CharProcs.*/ToUnicode", font) for font in fonts)
    assert b"/BaseFont" not in plain  # nothing that a viewer would have to find


def inflated(pdf: bytes) -> list[bytes]:
    found = []
    for start in re.finditer(rb"stream\r?\n", pdf):
        try:
            found.append(zlib.decompressobj().decompress(pdf[start.end() :]))
        except zlib.error:
            continue
    return found


@BOTH
@EVERY
def test_the_same_document_gives_the_same_bytes(
    kind: str, language: str, drawn: DrawnDocuments
) -> None:
    assert drawn.pdf(document(kind, language)) == drawn.pdf(document(kind, language))


@pytest.mark.parametrize(("drawn", "size"), [(DRAWN, (148, 210)), (ON_LABELS, (101.6, 152.4))])
def test_pages_have_the_papers_exact_size_and_the_file_a_title(
    drawn: DrawnDocuments, size: tuple[float, float]
) -> None:
    many = tuple(SlipLine(f"S-{at}", "Towel", "", 1) for at in range(40))
    pdf = pypdfium2.PdfDocument(drawn.packing_slip(slip("el", inside=many)))
    assert len(pdf) > 1
    for page in pdf:
        assert page.get_size() == pytest.approx([mm * 72 / 25.4 for mm in size], abs=0.01)
    assert pdf.get_metadata_dict()["Title"] == "Δελτίο συσκευασίας KY-10482"


@EVERY
def test_each_page_has_a_picture_that_shows_what_the_file_shows(kind: str, language: str) -> None:
    shown = document(kind, language)
    pictures = DRAWN.previews(shown, width=500)
    pages = page_dots(DRAWN.pdf(shown), dpi=100)
    assert len(pictures) == len(pages)
    for picture, page in zip(pictures, pages, strict=True):
        image = Image.open(io.BytesIO(picture)).convert("L")
        assert image.width == 500
        resized = image.resize((page.shape[1], page.shape[0]))
        ink = 1 - np.asarray(resized, dtype=float) / 255
        assert abs(ink.mean() - page.mean()) < 0.02
        coarse = np.corrcoef(blocks(ink).ravel(), blocks(page.astype(float)).ravel())[0, 1]
        assert coarse > 0.9


def blocks(picture: np.ndarray) -> np.ndarray:
    height, width = (size // 10 * 10 for size in picture.shape)
    return picture[:height, :width].reshape(height // 10, 10, width // 10, 10).mean(axis=(1, 3))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_printer_draws_the_slip_with_its_codes(language: str) -> None:
    found: set[tuple[str, str]] = set()
    for job in ON_LABELS.label_jobs(slip(language)):
        options = zplkit.Options(profile="specification", dpi=203)
        drawn = zplkit.render(job, options, limits=Limits(graphic_bytes=2_000_000))
        assert not drawn.warnings
        (label,) = drawn.labels
        found |= read_codes(png_dots(label.png()))
    assert found == {("CODE128", "KY-10482"), ("QRCODE", URL)}


def test_money_is_written_with_the_languages_own_decimal_sign() -> None:
    told = replace(cover("tr"), cost=(Money(Decimal("1299.9"), "TRY"),))
    assert "1299,90 TRY" in flat(page_texts(DRAWN.batch_cover(told))[0])
