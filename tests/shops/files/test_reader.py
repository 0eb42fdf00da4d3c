"""What the order-file reader promises of whole files."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from workstation.domain.asks import Asks, Danger, Payer, Signature
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.values import Money
from workstation.ports.shop import OrderFile, ReadingPlan
from workstation.shops import ORDER_READERS, OrderFileReader
from workstation.shops.files import table
from workstation.shops.profiles import plan_from_dict, plan_to_dict

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared" / "data" / "shops" / "csv"
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)

HEAD = "Order Number,Order Date,Recipient,Address,City,Country,SKU,Item,Quantity,Price,Currency\n"


def row(number: str = "A1", quantity: str = "1", sku: str = "S1", **other: str) -> str:
    cells = {
        "date": "2026-11-19", "name": "Ada Byron", "street": "1 High St", "city": "Leeds",
        "country": "GB", "item": "Mug", "price": "4.50", "currency": "GBP",
    } | other  # fmt: skip
    return (
        f"{number},{cells['date']},{cells['name']},{cells['street']},{cells['city']},"
        f"{cells['country']},{sku},{cells['item']},{quantity},{cells['price']},{cells['currency']}\n"
    )


def read(content: bytes | str, plan: ReadingPlan | None = None) -> OrderFile:
    if isinstance(content, str):
        content = content.encode()
    return OrderFileReader(now=lambda: NOON).read("orders.csv", content, plan)


def workbook(*rows: tuple[object, ...]) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    for cells in rows:
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_plain_table_gives_its_orders():
    file = read(HEAD + row() + row("A2", "3", price="12.00"))
    assert [order.number for order in file.orders] == ["A1", "A2"]
    assert file.orders[1].lines[0].quantity == 3
    assert file.orders[1].lines[0].unit_price == Money(Decimal("12.00"), "GBP")
    assert file.orders[0].placed_at == datetime(2026, 11, 19, tzinfo=UTC)
    assert file.bad_rows == ()
    assert file.rows_read == 2


def test_the_same_bytes_twice_give_equal_results():
    content = HEAD + row() + row("A2", "x")
    assert read(content) == read(content)


def test_lines_of_one_order_come_together_even_if_they_do_not_stand_together():
    file = read(HEAD + row("A1", sku="S1") + row("A2") + row("A1", "2", sku="S2"))
    assert [order.number for order in file.orders] == ["A1", "A2"]
    assert [(line.sku, line.quantity) for line in file.orders[0].lines] == [("S1", 1), ("S2", 2)]


@pytest.mark.parametrize("quantity", ["0", "-1", "two", "1.5", "", "1e3", "1.000"])
def test_a_quantity_that_is_no_positive_whole_number_is_told_with_its_line(quantity):
    file = read(HEAD + row("A1") + row("A2", quantity) + row("A3"))
    assert [order.number for order in file.orders] == ["A1", "A3"]
    assert any((bad.line, bad.column) == (3, "Quantity") for bad in file.bad_rows)
    assert all(bad.advice for bad in file.bad_rows)


def test_an_order_with_one_bad_line_stays_out_as_a_whole_and_says_so():
    file = read(HEAD + row("A1", sku="S1") + row("A1", "none", sku="S2") + row("A2"))
    assert [order.number for order in file.orders] == ["A2"]
    assert [bad.line for bad in file.bad_rows] == [2, 3]
    assert "as a whole" in file.bad_rows[0].reason


def test_line_numbers_are_physical_ones_after_a_cell_with_line_breaks():
    note = HEAD.replace("Currency", "Currency,Note").rstrip("\n") + "\n"
    content = (
        note + row().rstrip("\n") + ',"one\ntwo\nthree"\n' + row("A2", "x").rstrip("\n") + ",\n"
    )
    file = read(content)
    assert file.orders[0].note == "one\ntwo\nthree"
    assert file.bad_rows[0].line == 5


def test_a_quote_never_closed_costs_its_own_row_only():
    content = HEAD + row("A1") + row("A2", item='"Mug') + row("A3") + row("A4")
    file = read(content)
    assert [order.number for order in file.orders] == ["A1", "A3", "A4"]
    assert file.bad_rows[0].line == 3
    assert "quotation mark" in file.bad_rows[0].reason


def test_a_quote_closed_rows_later_does_not_swallow_those_rows():
    content = HEAD + row("A1", item='"Mug') + row("A2") + row("A3", item='Mug"') + row("A4")
    file = read(content)
    numbers = [order.number for order in file.orders]
    assert "A2" in numbers
    assert "A4" in numbers
    assert "A1" not in numbers


def test_a_row_with_more_cells_than_headings_is_bad_and_its_order_too():
    file = read(HEAD + row("A1") + row("A1", street="1 High St, flat 2") + row("A2"))
    assert [order.number for order in file.orders] == ["A2"]
    assert any("12 cells" in bad.reason for bad in file.bad_rows)


def test_two_recipients_under_one_number_are_refused():
    file = read(HEAD + row("A1") + row("A1", name="Charles Babbage") + row("A2"))
    assert [order.number for order in file.orders] == ["A2"]
    assert file.bad_rows[-1].column == "Recipient"


def test_a_line_without_a_number_belongs_to_the_order_above_only_if_it_has_no_recipient():
    file = read(HEAD + row("A1") + ",,,,,,S2,Bowl,1,3.00,\n" + row("", name="Someone Else"))
    assert [line.sku for line in file.orders[0].lines] == ["S1", "S2"]
    assert "continued" in file.plan.evidence
    assert [bad.line for bad in file.bad_rows] == [4]


def test_a_barcode_that_a_spreadsheet_rounded_is_a_bad_row_with_advice():
    head = HEAD.replace("SKU", "Barcode")
    file = read(head + row("A1", sku="8.68E+12") + row("A2", sku="2000482000015"))
    assert [order.number for order in file.orders] == ["A2"]
    assert file.orders[0].lines[0].barcode == "2000482000015"
    assert "rounded" in file.bad_rows[-1].reason + file.bad_rows[0].reason


def test_a_barcode_without_name_still_needs_an_article():
    head = HEAD.replace("SKU", "Barcode")
    file = read(head + row("A1", sku="2000482000015", item=""))
    assert file.orders == ()
    assert "neither a name nor a code" in " ".join(bad.reason for bad in file.bad_rows)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Türkiye", "TR"), ("TÜRKİYE", "TR"), ("Turkey", "TR"), ("Τουρκία", "TR"), ("تركيا", "TR"),
        ("土耳其", "TR"), ("TUR", "TR"), ("tr", "TR"), ("Ελλάδα", "GR"), ("ΕΛΛΑΔΑ", "GR"),
        ("Yunanistan", "GR"), ("GRC", "GR"), ("UK", "GB"), ("İngiltere", "GB"), ("UAE", "AE"),
        ("الإمارات العربية المتحدة", "AE"), ("السعودية", "SA"), ("中国", "CN"), ("台灣", "TW"),
        ("香港", "HK"), ("Deutschland", "DE"), ("United States", "US"), ("ABD", "US"),
    ],
)  # fmt: skip
def test_countries_are_known_by_name_in_our_languages_and_by_code(written, code):
    assert read(HEAD + row(country=written)).orders[0].recipient.country == code


def test_an_unknown_country_is_a_bad_row_and_never_a_guess():
    file = read(HEAD + row(country="Atlantis") + row("A2"))
    assert [order.number for order in file.orders] == ["A2"]
    assert file.bad_rows[0].column == "Country"


@pytest.mark.parametrize(
    ("status", "paid", "cancelled", "held"),
    [
        ("paid", True, False, False), ("Ödendi", True, False, False), ("مدفوع", True, False, False),
        ("pending", False, False, False), ("Απλήρωτη", False, False, False),
        ("İptal", True, True, False), ("已取消", True, True, False), ("on hold", True, False, True),
        ("refunded", True, False, True), ("delivered", True, False, True),
        ("processing", True, False, False), ("zzz", True, False, True), ("", True, False, False),
    ],
)  # fmt: skip
def test_status_words_are_read_and_an_unknown_one_holds_the_order(status, paid, cancelled, held):
    head = HEAD.replace("Currency", "Currency,Status")
    order = read(head + row().rstrip("\n") + f",{status}\n").orders[0]
    assert (order.paid, order.cancelled, bool(order.held)) == (paid, cancelled, held)


def test_cash_on_delivery_takes_its_amount_from_the_total():
    head = HEAD.replace("Currency", "Currency,Payment Method,Total")
    order = read(head + row().rstrip("\n") + ",Cash on delivery,19.90\n").orders[0]
    assert order.cod == Money(Decimal("19.90"), "GBP")
    assert not order.paid


def test_cash_on_delivery_without_an_amount_is_a_bad_order():
    head = HEAD.replace("Currency", "Currency,Payment Method")
    file = read(head + row().rstrip("\n") + ",COD\n")
    assert file.orders == ()
    assert "amount is missing" in file.bad_rows[0].reason


@pytest.mark.parametrize("heading", ["Tags", "tags", "Etiketler", "Ετικέτες", "الوسوم", "标签"])
def test_tags_are_read_in_our_languages_each_once(heading):
    head = HEAD.replace("Currency", f"Currency,{heading}")
    order = read(head + row().rstrip("\n") + ',"VIP, hediye;  fragile  goods، vip"\n').orders[0]
    assert order.tags == ("VIP", "hediye", "fragile goods")


def test_an_order_without_tags_is_the_same_as_before_there_were_any():
    with_column = read(HEAD.replace("Currency", "Currency,Tags") + row().rstrip("\n") + ",\n")
    without = read(HEAD + row())
    assert with_column.orders[0].tags == ()
    assert with_column.orders[0].fingerprint() == without.orders[0].fingerprint()
    # What came in before the update is known by its hash.
    tagged = replace(without.orders[0], tags=("VIP",))
    assert tagged.fingerprint() != without.orders[0].fingerprint()


def test_a_pre_order_date_is_kept_on_its_line():
    head = HEAD.replace("Currency", "Currency,Ships around")
    order = read(head + row().rstrip("\n") + ",2027-05-03\n").orders[0]
    assert order.lines[0].ships_around == date(2027, 5, 3)


@pytest.mark.parametrize(
    ("dates", "expected", "order"),
    [
        (["05/11/2026", "25/11/2026"], date(2026, 11, 5), "dmy"),
        (["05/11/2026", "11/25/2026"], date(2026, 5, 11), "mdy"),
        (["05.11.2026", "06.11.2026"], date(2026, 11, 5), "dmy"),
        (["2026-11-05", "2026-11-06"], date(2026, 11, 5), "iso"),
        (["2026年11月5日", "2026年11月6日"], date(2026, 11, 5), "iso"),
    ],
)
def test_the_date_order_is_found_by_evidence(dates, expected, order):
    content = HEAD + "".join(row(f"A{n}", date=text) for n, text in enumerate(dates))
    file = read(content)
    assert file.plan.dates == order
    assert file.orders[0].placed_at.date() == expected
    assert file.plan.evidence["dates"]


def test_a_date_against_the_evidence_is_a_bad_row():
    file = read(HEAD + "".join(row(f"A{n}", date=d) for n, d in
                               enumerate(["13/11/2026", "14/11/2026", "11/15/2026"])))  # fmt: skip
    assert len(file.orders) == 2
    assert file.bad_rows[0].line == 4


def test_without_a_date_column_the_time_of_reading_counts():
    head = HEAD.replace("Order Date", "Whatever")
    assert read(head + row()).orders[0].placed_at == NOON


def test_a_decimal_comma_is_found_and_a_stray_point_refused():
    head = HEAD.replace(",", ";")
    body = "".join(row(f"A{n}", price=p).replace(",", ";").replace("¤", ",") for n, p in
                   enumerate(["1.234¤50", "12¤50", "7.25"]))  # fmt: skip
    file = read(head + body)
    assert file.plan.decimal == ","
    assert file.orders[0].lines[0].unit_price == Money(Decimal("1234.50"), "GBP")
    assert [bad.line for bad in file.bad_rows][-1] == 4


@pytest.mark.parametrize(
    ("encoding", "names", "chosen"),
    [
        ("cp1254", ["Ayşe Yılmaz", "Çağrı Öztürk", "İğdır Şükrü"], "cp1254"),
        ("cp1253", ["Γιώργος Παπαδόπουλος", "Άννα Ήρα", "Ελένη"], "cp1253"),
        ("iso8859-7", ["Γιώργος", "Άγγελος Άρης", "Όλγα"], "iso8859-7"),
        ("cp1252", ["Jürgen Groß", "François Lefèvre", "Peña"], None),
        ("cp1256", ["محمد علي", "نورة المنصوري", "فاطمة"], "cp1256"),
        ("utf-8", ["Ayşe", "Γιώργος", "نورة", "王芳"], "utf-8"),
        ("utf-8-sig", ["Ayşe", "王芳"], "utf-8-sig"),
        ("utf-16", ["Ayşe", "王芳"], "utf-16"),
    ],
)
def test_the_encoding_is_found_by_the_words_it_gives(encoding, names, chosen):
    content = HEAD + "".join(row(f"A{n}", name=name) for n, name in enumerate(names))
    file = read(content.encode(encoding))
    assert [order.recipient.name for order in file.orders] == names
    assert chosen in (None, file.plan.encoding)
    assert file.plan.evidence["encoding"]


def test_a_profile_in_an_old_code_page_does_not_garble_a_file_now_in_utf_8():
    head = HEAD.replace("Recipient", "Alıcı")
    old = read((head + row(name="Ayşe")).encode("cp1254"))
    assert old.plan.encoding == "cp1254"
    again = read((head + row(name="Ayşe")).encode("utf-8"), old.plan)
    assert again.orders[0].recipient.name == "Ayşe"


def test_a_plan_survives_being_remembered_as_plain_data():
    file = read(HEAD + row())
    assert plan_from_dict(plan_to_dict(file.plan)) == file.plan
    assert read(HEAD + row(), plan_from_dict(plan_to_dict(file.plan))).orders == file.orders


@pytest.mark.parametrize("broken", [{"columns": 3}, {"headings": "x"}, {"decimal": 5},
                                    {"columns": {"a": 1}}])  # fmt: skip
def test_a_broken_profile_is_refused_by_name(broken):
    data = plan_to_dict(read(HEAD + row()).plan) | broken
    with pytest.raises(Refused) as refused:
        plan_from_dict(data)
    assert refused.value.field in broken


def test_any_columns_can_be_mapped_by_a_person():
    content = "ref;who;where;town;what;n\nX1;Ada;1 High St;Leeds;Mug;2\n"
    with pytest.raises(Refused) as refused:
        read(content)
    assert "order number" in refused.value.title
    plan = OrderFileReader().inspect("x.csv", content.encode())
    assert plan.headings == ("ref", "who", "where", "town", "what", "n")
    mapped = ReadingPlan(
        shape="table", encoding=plan.encoding, separator=plan.separator, decimal=".", dates="iso",
        columns={"number": "ref", "name": "who", "street": "where", "city": "town",
                 "item": "what", "quantity": "n"},
        country="GB",
    )  # fmt: skip
    order = read(content, mapped).orders[0]
    assert (order.number, order.recipient.city, order.lines[0].quantity) == ("X1", "Leeds", 2)


def test_a_profile_that_does_not_fit_names_the_missing_column():
    plan = read(HEAD + row()).plan
    with pytest.raises(Refused) as refused:
        read((HEAD + row()).replace("Order Number", "Bestellnummer"), plan)
    assert "Order Number" in refused.value.title


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"), (b" \r\n ", "empty"), (b"%PDF-1.7 ...", "PDF"),
        (b"<html><table>", "web page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>", "web page"), (b'{"orders": []}', "JSON"),
        (b"PK\x03\x04 not really", "damaged"), (b"a,b\x00c\n1,2\n", "zero bytes"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, ".xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"just a letter\nto somebody\n", "no table"), (HEAD.encode(), "no orders"),
        (b"\xff\xfe\x41", "damaged"), (b"x" * (50 * 1024 * 1024 + 1), "50 MB"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused_with_advice(content, word):
    with pytest.raises(Refused) as refused:
        read(content)
    assert word in refused.value.title
    assert refused.value.advice


def test_a_cell_of_more_than_a_million_characters_costs_its_row_only():
    file = read(HEAD + row("A1", item="x" * 1_000_001) + row("A2"))
    assert [order.number for order in file.orders] == ["A2"]
    assert "million" in file.bad_rows[0].reason


def test_more_rows_than_the_limit_are_refused(monkeypatch):
    assert table.ROW_LIMIT == 200_000
    monkeypatch.setattr(table, "ROW_LIMIT", 2_000)  # as many as the limit take ten seconds
    assert read("Order Number,Item,Quantity\n" + "A,B,1\n" * 2_000).rows_read == 2_000
    with pytest.raises(Refused, match="2,000"):
        read("Order Number,Item,Quantity\n" + "A,B,1\n" * 2_001)


def test_a_file_of_10000_rows_is_read_whole():
    body = "".join(row(f"A{n // 2}", sku=f"S{n % 2}") for n in range(10_000))
    file = read(HEAD + body)
    assert len(file.orders) == 5_000
    assert file.rows_read == 10_000
    assert all(len(order.lines) == 2 for order in file.orders)


def test_a_workbook_keeps_numbers_and_dates_and_notices_lost_zeros():
    content = workbook(
        ("Orders of the week",),
        ("Order Number", "Order Date", "Recipient", "Address", "City", "Postcode", "Country",
         "Phone", "Item", "Barcode", "Quantity", "Price", "Currency"),
        (1001, datetime(2026, 11, 19, 9), "Μαρία", "Σταδίου 5", "Αλεξανδρούπολη", 6800, "GR",
         2551000000, "Mug", 2000482000015, 2, 4.9, "EUR"),
        ("A2", "2026-11-19", "X", "Y 1", "Z", "10563", "GR", "0030 2", "Mug", 8.68e18, 1, 1, "EUR"),
    )  # fmt: skip
    file = read(content)
    order = file.orders[0]
    assert (order.number, order.recipient.postcode) == ("1001", "06800")
    assert order.recipient.phone == "2551000000"
    assert order.lines[0].barcode == "2000482000015"
    assert order.lines[0].unit_price == Money(Decimal("4.90"), "EUR")
    assert order.row == 3
    assert {"postcodes", "phones"} <= set(file.plan.evidence)
    assert file.bad_rows[-1].line == 4


def test_the_table_may_be_on_the_second_sheet():
    book = Workbook()
    book.worksheets[0].append(("Read me first", "please"))
    book.create_sheet("Data").append(("Order Number", "Recipient", "Country", "Item", "Quantity"))
    book["Data"].append(("A1", "Ada", "GB", "Mug", 1))
    out = io.BytesIO()
    book.save(out)
    assert read(out.getvalue()).orders[0].number == "A1"


def test_a_formula_is_never_evaluated_nor_shown_as_its_text():
    content = workbook(
        ("Order Number", "Recipient", "Country", "Item", "Quantity"),
        ("A1", "Ada", "GB", "=HYPERLINK(1)", 1),
        ("A2", "Ada", "GB", "Mug", 1),
    )
    file = read(content)
    assert [order.number for order in file.orders] == ["A2"]


def test_names_lose_hidden_marks_and_hard_spaces_but_keep_their_letters():
    file = read(HEAD + row(name="  Ay\u200bse\u00a0\u202eYılmaz\u0301 "))
    assert file.orders[0].recipient.name == "Ayse Yılmaź"


def test_digital_and_already_sent_articles_of_a_shopify_order_are_left_out():
    head = ("Name,Financial Status,Lineitem quantity,Lineitem name,Shipping Name,Shipping City,"
            "Shipping Country,Lineitem requires shipping,"
            "Lineitem fulfillment status\n")  # fmt: skip
    body = (
        "#1,paid,1,Mug,Ada,Leeds,GB,true,pending\n#1,,1,Gift card,,,,false,pending\n"
        "#1,,1,Bowl,,,,true,fulfilled\n#2,paid,1,Gift card,Ada,Leeds,GB,false,pending\n"
    )
    file = read(head + body)
    assert [line.name for line in file.orders[0].lines] == ["Mug"]
    assert len(file.orders) == 1
    assert "sent by post" in file.bad_rows[0].reason


def test_every_registered_reader_reads_the_samples():
    for reader in ORDER_READERS:
        content = (ROOT / "resources" / "orders" / "shopify_orders.csv").read_bytes()
        assert reader().read("shopify_orders.csv", content).orders


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the shared sample files are not beside the project"
)
@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("shopify_orders_export_synthetic.csv", ["#1001", "#1002"]),
        ("tr_generic_cp1254_semicolon.csv", ["TR-1"]),
        ("tr_generic_utf8bom_semicolon.csv", ["TR-1"]),
        ("tr_generic_sepline.csv", ["TR-1"]), ("gr_generic_cp1253_semicolon.csv", ["GR-1"]),
        ("gr_generic_iso8859_7.csv", ["GR-1"]), ("gr_generic_utf8bom_semicolon.csv", ["GR-1"]),
        ("gr_generic_numbers_as_numbers.xlsx", ["GR-1", "GR-2"]),
    ],
)  # fmt: skip
def test_the_shared_samples_come_in_whole(name, numbers):
    file = read((SHARED / name).read_bytes())
    assert [order.number for order in file.orders] == numbers
    assert file.bad_rows == ()
    assert {o.recipient.name for o in file.orders} <= {
        "Ayşe Yılmaz", "Γιώργος Παπαδόπουλος", "Μαρία"
    }  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=600))
def test_no_bytes_bring_anything_but_an_expected_error(content):
    _expected_only(content)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet='aŞΩ中ع,;\t"\n\r\x0b\u2028=sep;0123456789.,-E+ ', max_size=300))
def test_no_table_brings_anything_but_an_expected_error(text):
    _expected_only((HEAD + text).encode())


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_damaged_workbook_brings_anything_but_an_expected_error(data):
    content = bytearray(_BOOK)
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    _expected_only(bytes(content))


_BOOK = workbook(("Order Number", "Recipient", "Country", "Item", "Quantity"),
                 ("A1", "Ada", "GB", "Mug", 1))  # fmt: skip


def _expected_only(content: bytes) -> None:
    try:
        file = read(content)
    except WorkstationError:
        return  # told in words; anything else fails the test
    else:
        for order in file.orders:
            assert order.number
            assert order.lines
            assert all(line.quantity > 0 for line in order.lines)


CUSTOMS = HEAD.strip() + (
    ",HS Code,Country of Origin,Customs Description,MPN,Dangerous Goods,Pickup Point,Insured Value,"
    "Signature,Freight Payer,Tax ID\n"
)


def customs_row(cells: str) -> OrderFile:
    return read(CUSTOMS + row().strip() + "," + cells + "\n")


def test_what_the_customs_and_the_carrier_ask_for_comes_with_the_order():
    file = customs_row("6912.00,Turkey,Stoneware mug,M-1,lithium_alone,L12,50.00,adult,receiver,99")
    (order,) = file.orders
    article = order.lines[0].article
    assert article is not None
    assert (article.sku, article.hs_code, article.origin) == ("S1", "691200", "TR")
    assert (article.description, article.maker_code) == ("Stoneware mug", "M-1")
    assert article.dangers == (Danger.LITHIUM_ALONE,)
    assert order.asks == Asks(
        payer=Payer.RECEIVER,
        signature=Signature.ADULT,
        insured=Money(Decimal("50.00"), "GBP"),
        pickup_point="L12",
        tax_number="99",
    )


def test_an_empty_cell_asks_for_nothing_and_a_yes_insures_the_goods():
    asks = customs_row(",,,,no,,yes,yes,sender,").orders[0].asks
    assert asks == Asks(payer=Payer.SENDER, signature=Signature.ANYONE, insure=True)
    assert customs_row(",,,,,,no,,,").orders[0].asks == Asks()
    assert customs_row(",,,,,,0,no,,").orders[0].lines[0].article is None


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ("6912,,,,,,,,,", "HS Code"),
        (",Atlantis,,,,,,,,", "Country of Origin"),
        (",,Κούπα,,,,,,,", "Customs Description"),
        (",,,,fireworks,,,,,", "Dangerous Goods"),
        (",,,,,,much,,,", "Insured Value"),
        (",,,,,,,perhaps,,", "Signature"),
        (",,,,,,,,somebody,", "Freight Payer"),
    ],
)
def test_a_wrong_word_for_the_customs_names_its_column(cells, column):
    file = customs_row(cells)
    assert not file.orders
    assert column in {bad.column for bad in file.bad_rows}
