"""Make the sample orders in resources/orders anew: a made-up shop, made-up people, numbers of no one.

    python packaging/make_samples.py [FOLDER]

Three files of three shapes: a Shopify orders export, a Turkish table in Windows-1254, a workbook.
E-mail addresses are at example.com, .org and .net; phone numbers lie in ranges given to fiction or to
nobody; barcodes are EAN-13 of the in-store range 200-299.
"""

# ruff: noqa: E501 - tables of data read better in long lines

from __future__ import annotations

import csv
import io
import sys
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "orders"


def ean13(twelve: str) -> str:
    """The twelve digits with their check digit."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(twelve))
    return twelve + str(-total % 10)


@dataclass(frozen=True)
class Article:
    sku: str
    name: str
    turkish: str
    place: int
    grams: int
    shelf: str
    euro: str
    lira: str
    has_barcode: bool = True
    ships_around: date | None = None

    @property
    def barcode(self) -> str:
        return ean13(f"2000482{self.place:05d}") if self.has_barcode else ""


_ARTICLES = (
    Article("LT-SAND", "Linen tea towel, sand", "Keten kurulama bezi, kum", 1, 95, "B-14-02", "12.50", "489.90"),
    Article("LT-SLATE", "Linen tea towel, slate", "Keten kurulama bezi, arduvaz", 2, 95, "B-14-03", "12.50", "489.90"),
    Article("SOAP-LAUREL", "Laurel olive soap, 100 g", "Defneli zeytinyağı sabunu, 100 g", 3, 110, "A-03-11", "4.80", "189.00"),
    Article("CANDLE-FIG", "Fig candle in amber glass", "Amber camda incir mumu", 4, 310, "C-01-04", "18.00", "699.00"),
    Article("MUG-SAGE", "Stoneware mug, sage", "Seramik kupa, adaçayı", 5, 340, "C-02-01", "16.00", "629.00", ships_around=date(2027, 5, 3)),
    Article("MUG-SALT", "Stoneware mug, salt", "Seramik kupa, tuz", 6, 340, "C-02-02", "16.00", "629.00"),
    Article("BOWL-IZNIK", "Breakfast bowl, İznik blue", "Kahvaltı kâsesi, İznik mavisi", 7, 420, "C-02-07", "21.00", "819.00"),
    Article("PESH-NAVY", "Cotton peshtemal, navy stripe", "Pamuklu peştamal, lacivert çizgili", 8, 380, "B-11-05", "29.00", "1129.00"),
    Article("THROW-WOOL", "Wool throw, undyed", "Yün battaniye, boyasız", 9, 1150, "B-02-01", "84.00", "3249.00"),
    Article("SPOON-OLIVE", "Olive wood spoon, hand carved", "Zeytin ağacı kaşık, el oyması", 10, 60, "D-07-03", "9.50", "369.00", has_barcode=False),
    Article("NAPKIN-4", "Linen napkins, set of 4", "Keten peçete, 4'lü takım", 11, 180, "B-14-08", "24.00", "939.00"),
    Article("OIL-LAV", "Lavender linen spray, 200 ml", "Lavanta çarşaf spreyi, 200 ml", 12, 260, "A-05-02", "11.00", "429.00"),
)  # fmt: skip
ARTICLES = {article.sku: article for article in _ARTICLES}


@dataclass(frozen=True)
class Sample:
    number: str
    placed_at: datetime
    name: str
    street: str
    city: str
    country: str
    phone: str
    email: str
    lines: tuple[tuple[str, int], ...]
    postcode: str = ""
    street2: str = ""
    district: str = ""
    region: str = ""
    company: str = ""
    note: str = ""
    cod: bool = False
    extra: dict[str, str] = field(default_factory=dict)

    def total(self, currency: str) -> Decimal:
        prices = (ARTICLES[sku].euro if currency == "EUR" else ARTICLES[sku].lira
                  for sku, _ in self.lines)  # fmt: skip
        return sum((Decimal(price) * count for price, (_, count) in zip(prices, self.lines, strict=True)),
                   Decimal())  # fmt: skip


def _at(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 11, day, hour, minute)


SHOPIFY = (
    Sample("KY-10482", _at(19, 9, 12), "Sophia Papadopoulou", "Leoforos Nikis 204", "Thessaloniki", "GR",
           "+30 200 000 0011", "sophia.papadopoulou@example.com",
           (("SOAP-LAUREL", 1), ("CANDLE-FIG", 1), ("LT-SAND", 2), ("MUG-SAGE", 1)), postcode="54622",
           note="A gift for my mother.\nPlease put no invoice in the box."),
    Sample("KY-10485", _at(19, 9, 40), "نورة المنصوري", "شارع الوصل، فيلا 1204", "دبي", "AE",
           "+971 50 000 0012", "noura.almansoori@example.org",
           (("PESH-NAVY", 1), ("OIL-LAV", 2)), region="DU",
           note="اتصلوا قبل التسليم من فضلكم"),
    Sample("KY-10486", _at(19, 10, 5), "王芳", "南京西路九九九九号 3 栋 1802 室", "上海", "CN",
           "+86 100 0000 0013", "wang.fang@example.net",
           (("SOAP-LAUREL", 3), ("NAPKIN-4", 1)), postcode="200041", region="上海市"),
    Sample("KY-10487", _at(19, 10, 31), "Ελένη Δημητρίου", "Πατησίων 912", "Αθήνα", "GR",
           "+30 200 000 0014", "eleni.dimitriou@example.com", (("BOWL-IZNIK", 1),)),
    Sample("KY-10489", _at(19, 11, 2), "Hannah Weiss", "Invalidenstraße 909", "Berlin", "DE",
           "+49 30 23125 015", "hannah.weiss@example.org",
           (("LT-SLATE", 1), ("CANDLE-FIG", 1)), postcode="10115", street2="Hinterhaus, 2. OG"),
    Sample("KY-10492", _at(19, 12, 20), "James Whitfield", "41b Brunswick Terrace", "Leeds", "GB",
           "+44 113 496 0016", "james.whitfield@example.com",
           (("MUG-SALT", 2),), postcode="LS2 8ZZ", region="ENG",
           note="Leave with the porter, \"the green door\""),
    Sample("KY-10494", _at(19, 13, 45), "محمد Al-Rashid", "King Fahd Rd, مبنى 7208", "الرياض", "SA",
           "+966 50 000 0017", "m.alrashid@example.net",
           (("THROW-WOOL", 1), ("OIL-LAV", 1)), postcode="12271", district="العليا",
           company="Dar Al-Rashid | دار الراشد"),
    Sample("KY-10495", _at(19, 14, 8), "林美玲", "信義路五段 9999 號 8 樓", "台北市", "TW",
           "+886 900 000 018", "lin.meiling@example.org",
           (("NAPKIN-4", 1), ("LT-SAND", 1)), postcode="110", district="信義區"),
)  # fmt: skip

TURKISH = (
    Sample("KY-10471", _at(19, 8, 55), "Deniz Kaya", "Kıbrıs Şehitleri Cd. No:914 D:5", "İzmir", "TR",
           "0500 000 00 21", "deniz.kaya@example.com",
           (("BOWL-IZNIK", 1), ("MUG-SALT", 1)), postcode="35220", district="Konak"),
    Sample("KY-10477", _at(19, 9, 3), "Mehmet Arslan", "Cumhuriyet Blv. No:1202", "İzmir", "TR",
           "0500 000 00 22", "mehmet.arslan@example.org",
           (("PESH-NAVY", 2),), postcode="35600", district="Karşıyaka",
           note="Kapıcıya bırakmayın; lütfen arayın."),
    Sample("KY-10483", _at(19, 9, 30), "Burcu Şahin", "Tunalı Hilmi Cd. No:990/3", "Ankara", "TR",
           "0500 000 00 23", "burcu.sahin@example.net",
           (("SOAP-LAUREL", 3), ("SPOON-OLIVE", 1)), postcode="06680", district="Çankaya"),
    Sample("KY-10488", _at(19, 10, 47), "Emre Doğan", "Atatürk Cd. No:1100 K:2", "Bursa", "TR",
           "0500 000 00 24", "emre.dogan@example.com",
           (("CANDLE-FIG", 1),), postcode="16010", district="Osmangazi", cod=True),
    Sample("KY-10493", _at(19, 11, 15), "Zeynep Çelik", "Ölüdeniz Yolu No:908", "Muğla", "TR",
           "0500 000 00 25", "zeynep.celik@example.org",
           (("LT-SAND", 1), ("LT-SLATE", 1), ("OIL-LAV", 1)), postcode="48300", district="Fethiye"),
)  # fmt: skip

WORKBOOK = (
    Sample("KY-10480", _at(19, 8, 20), "Νίκος Γεωργίου", "Κορίνθου 907", "Πάτρα", "Ελλάδα",
           "+30 200 000 0031", "nikos.georgiou@example.net", (("PESH-NAVY", 1),), postcode="26221"),
    Sample("KY-10496", _at(19, 14, 30), "陳大文", "彌敦道 9999 號 12 樓 B 室", "九龍", "香港",
           "+852 0000 0032", "chan.taiman@example.com", (("CANDLE-FIG", 2),)),
    Sample("KY-10497", _at(19, 15, 10), "Ayşe Müller-Çınar (王)", "Karolinenstraße 999", "Nürnberg", "Germany",
           "+49 30 23125 033", "ayse.mueller@example.org",
           (("MUG-SALT", 1), ("SPOON-OLIVE", 2)), postcode="90402", company="Café Çınar GmbH"),
    Sample("KY-10498", _at(19, 15, 55), "فاطمة الزهراني", "شارع الأمير سلطان 9080", "جدة",
           "المملكة العربية السعودية", "+966 50 000 0034", "fatima.alzahrani@example.net",
           (("NAPKIN-4", 1), ("SOAP-LAUREL", 2)), postcode="23523"),
    Sample("KY-10499", _at(19, 16, 20), "Γεώργιος Αθανασίου", "Βασιλίσσης Όλγας 903", "Αλεξανδρούπολη", "GR",
           "+30 200 000 0035", "g.athanasiou@example.com",
           (("THROW-WOOL", 1),), postcode="06810", note="Παράδοση μετά τις 17:00, αν γίνεται."),
)  # fmt: skip

SHOPIFY_COLUMNS = (
    "Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Fulfilled at",
    "Accepts Marketing", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Discount Code",
    "Discount Amount", "Shipping Method", "Created at", "Lineitem quantity", "Lineitem name",
    "Lineitem price", "Lineitem compare at price", "Lineitem sku", "Lineitem requires shipping",
    "Lineitem taxable", "Lineitem fulfillment status", "Billing Name", "Billing Country",
    "Shipping Name", "Shipping Street", "Shipping Address1", "Shipping Address2",
    "Shipping Company", "Shipping City", "Shipping Zip", "Shipping Province", "Shipping Country",
    "Shipping Phone", "Notes", "Note Attributes", "Cancelled at", "Payment Method",
    "Payment Reference", "Refunded Amount", "Vendor", "Outstanding Balance", "Id", "Tags",
    "Source", "Phone", "Lineitem barcode", "Lineitem grams", "Lineitem bin",
    "Lineitem ships around",
)  # fmt: skip


def shopify_csv() -> bytes:
    """One line an article; the order's own cells on its first line only, a quote before each zip."""
    out = io.StringIO(newline="")
    table = csv.DictWriter(out, SHOPIFY_COLUMNS, restval="", lineterminator="\n")
    table.writeheader()
    for place, order in enumerate(SHOPIFY):
        placed = order.placed_at.strftime("%Y-%m-%d %H:%M:%S +0300")
        total = f"{order.total('EUR'):.2f}"
        head = {
            "Financial Status": "paid", "Paid at": placed, "Fulfillment Status": "unfulfilled",
            "Accepts Marketing": "no", "Currency": "EUR", "Subtotal": total, "Shipping": "0.00",
            "Taxes": "0.00", "Total": total, "Discount Amount": "0.00",
            "Shipping Method": "Standard", "Billing Name": order.name,
            "Billing Country": order.country, "Shipping Name": order.name,
            "Shipping Street": ", ".join(filter(None, (order.street, order.street2, order.district))),
            "Shipping Address1": order.street,
            "Shipping Address2": ", ".join(filter(None, (order.street2, order.district))),
            "Shipping Company": order.company, "Shipping City": order.city,
            "Shipping Zip": f"'{order.postcode}" if order.postcode[:1].isdigit() else order.postcode,
            "Shipping Province": order.region, "Shipping Country": order.country,
            "Shipping Phone": order.phone, "Notes": order.note, "Payment Method": "Card",
            "Refunded Amount": "0.00", "Outstanding Balance": "0.00",
            "Id": str(5_550_000_010_000 + place), "Source": "web",
        }  # fmt: skip
        for line, (sku, count) in enumerate(order.lines):
            article = ARTICLES[sku]
            table.writerow({
                **(head if line == 0 else {}),
                "Name": order.number, "Email": order.email, "Created at": placed, "Vendor": "Kıyı Home",
                "Lineitem quantity": count, "Lineitem name": article.name,
                "Lineitem price": article.euro, "Lineitem sku": article.sku,
                "Lineitem requires shipping": "true", "Lineitem taxable": "true",
                "Lineitem fulfillment status": "pending", "Lineitem barcode": article.barcode,
                "Lineitem grams": article.grams, "Lineitem bin": article.shelf,
                "Lineitem ships around": article.ships_around or "",
            })  # fmt: skip
    return out.getvalue().encode("utf-8")


TURKISH_COLUMNS = (
    "Sipariş No", "Sipariş Tarihi", "Alıcı", "Adres", "İlçe", "İl", "Posta Kodu", "Telefon",
    "E-posta", "Ürün", "Stok Kodu", "Barkod", "Adet", "Birim Fiyat", "Toplam", "Ağırlık (g)",
    "Raf", "Ödeme Yöntemi", "Ödeme Durumu", "Müşteri Notu",
)  # fmt: skip


def _turkish(amount: Decimal) -> str:
    return f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))


def turkish_csv() -> bytes:
    """Semicolons, decimal commas, dd.mm.yyyy, Windows-1254, all cells on every line."""
    out = io.StringIO(newline="")
    table = csv.writer(out, delimiter=";", lineterminator="\r\n")
    table.writerow(TURKISH_COLUMNS)
    for order in TURKISH:
        for sku, count in order.lines:
            article = ARTICLES[sku]
            table.writerow((
                order.number, order.placed_at.strftime("%d.%m.%Y %H:%M"), order.name, order.street,
                order.district, order.city, order.postcode, order.phone, order.email,
                article.turkish, sku, article.barcode, count, _turkish(Decimal(article.lira)),
                _turkish(order.total("TRY")), article.grams, article.shelf,
                "Kapıda Ödeme" if order.cod else "Kredi Kartı",
                "Bekliyor" if order.cod else "Ödendi", order.note,
            ))  # fmt: skip
    return out.getvalue().encode("cp1254")


WORKBOOK_COLUMNS = (
    "Order Number", "Order Date", "Recipient", "Company", "Address", "City", "Postcode", "Country",
    "Phone", "Email", "Item", "SKU", "Barcode", "Quantity", "Unit Price", "Currency", "Weight (g)",
    "Bin", "Note",
)  # fmt: skip


def workbook_rows() -> list[tuple[object, ...]]:
    """A title, a blank row and the table; numbers as numbers, dates as dates, 06810 as 6810."""
    rows: list[tuple[object, ...]] = [
        ("Kıyı Home: orders by telephone and mail",),
        (),
        WORKBOOK_COLUMNS,
    ]
    for order in WORKBOOK:
        for sku, count in order.lines:
            article = ARTICLES[sku]
            postcode = int(order.postcode) if order.postcode.isdigit() else order.postcode or None
            rows.append((
                order.number, order.placed_at, order.name, order.company or None, order.street,
                order.city, postcode, order.country, order.phone, order.email, article.name, sku,
                int(article.barcode) if article.barcode else None, count, float(article.euro), "EUR",
                article.grams, article.shelf, order.note or None,
            ))  # fmt: skip
    return rows


def workbook_xlsx() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Orders"
    for row in workbook_rows():
        sheet.append(row)
    book.properties.creator = "Kıyı Home"
    book.properties.created = book.properties.modified = datetime(2026, 11, 19, 17, 0)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def main(folder: Path = FOLDER) -> None:
    """Write the three files."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "shopify_orders.csv").write_bytes(shopify_csv())
    (folder / "siparisler_cp1254.csv").write_bytes(turkish_csv())
    (folder / "orders.xlsx").write_bytes(workbook_xlsx())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
