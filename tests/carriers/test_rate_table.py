"""Price lists: which zone, which row, and what is said of a file that is wrong."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tests.carriers.bench import GREEK, HandClock, label_request
from workstation.carriers import build_carrier, specs
from workstation.carriers.rate_table import RateTable, read_rate_table
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Address, Size
from workstation.ports.carrier import CanFindByReference, CanRate, CanTrack, Carrier, EffectKind

RATES = Path(__file__).parents[2] / "resources" / "rates"
STANDARD = ServiceLevel.STANDARD
SMALL = """\
# a small list
currency,TRY
unit,desi
divisor,3000
zone,city,TR,34*;06000-06999;35010
zone,land,TR,*
zone,far,*,*
service,up to,city,land,far
standard,1,10,20,30
standard,5,50,60,
standard,each further 2,4,5,6
express,2,99,,
"""


def table(text: str = SMALL) -> RateTable:
    return read_rate_table(text, name="small.csv")


def in_turkey(postcode: str) -> Address:
    return replace(GREEK, country="TR", postcode=postcode, phone="")


def open_list(path: Path) -> Carrier:
    return build_carrier(
        "table_rate", "own", settings={"rates": str(path)}, secrets=str, clock=HandClock()
    )


@pytest.mark.parametrize(
    ("postcode", "zone"),
    [
        ("34000", "city"),
        ("34 999", "city"),
        ("06000", "city"),
        ("06999", "city"),
        ("07000", "land"),
        ("05999", "land"),
        ("35010", "city"),
        ("35011", "land"),
        ("0650", "land"),
        ("", "land"),
    ],
)
def test_a_postcode_falls_into_its_zone_up_to_the_edge(postcode: str, zone: str) -> None:
    found = table().zone_of(in_turkey(postcode))
    assert found is not None
    assert found.name == zone


def test_the_most_exact_zone_wins_whatever_its_line() -> None:
    text = SMALL.replace("zone,city", "zone,far,*,34*\nzone,city").replace(
        "zone,far,*,*", "zone,far,TR,340*;34055\nzone,far,*,*"
    )
    names = [
        zone.name
        for code in ("34055", "34056", "34100")
        if (zone := table(text).zone_of(in_turkey(code)))
    ]
    assert names == ["far", "far", "city"]


@pytest.mark.parametrize(
    ("weight_g", "size", "units"),
    [
        (1, None, 1),
        (1000, None, 1),
        (1001, None, 2),
        (100, Size(300, 200, 100), 2),
        (100, Size(300, 200, 101), 3),
        (2500, Size(300, 200, 100), 3),
        (0, Size(1, 1, 1), 1),
    ],
)
def test_the_larger_of_weight_and_volume_is_charged_rounded_up(
    weight_g: int, size: Size | None, units: int
) -> None:
    assert table().billable(weight_g=weight_g, size=size) == units


@pytest.mark.parametrize(
    ("units", "zone", "amount"),
    [
        ("1", "city", "10.00"),
        ("1.5", "city", "50.00"),
        ("5", "land", "60.00"),
        ("5.1", "city", "54.00"),
        ("7", "city", "54.00"),
        ("7.1", "city", "58.00"),
        ("5", "far", None),
        ("6", "far", None),
    ],
)
def test_the_row_that_covers_the_weight_gives_the_price(
    units: str, zone: str, amount: str | None
) -> None:
    price = table().price(STANDARD, zone=zone, units=Decimal(units))
    assert (str(price.amount) if price else None) == amount


def test_beyond_the_last_row_nothing_is_sold_unless_the_list_says_how() -> None:
    assert table().price(ServiceLevel.EXPRESS, zone="city", units=Decimal(3)) is None
    assert table().price(ServiceLevel.ECONOMY, zone="city", units=Decimal(1)) is None


def test_a_turkish_spreadsheet_with_semicolons_and_decimal_commas_reads_the_same() -> None:
    turkish = SMALL.replace("34*;06000-06999;35010", "34* 06000-06999 35010").replace(",", ";")
    turkish = "\ufeff" + turkish.replace("standard;1;10;", "standard;1;10,0;")
    assert table(turkish) == table()


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("standard,1,10,20,30", "standard,1,ten,20,30", 9, "'ten' is no price"),
        ("standard,1,10,20,30", "standard,1,-1,20,30", 9, "'-1' is no price"),
        ("standard,1,10,20,30", "standard,1,10,20", 9, "2 prices for 3 zones"),
        ("standard,1,10,20,30", "standard,NaN,10,20,30", 9, "'NaN' is no weight"),
        ("standard,5,", "standard,1,", 10, "must rise"),
        ("each further 2", "each further 0", 11, "more than 0"),
        ("express,2,99,,", "overnight,2,99,,", 12, "'overnight' is no service"),
        ("express,2,99,,", "standard,9,99,,", 12, "nothing may follow"),
        ("service,up to,city", "service,up to,town", 8, "zone 'town'"),
        ("service,up to,city,land,far", "service,up to,city,land,land", 8, "each zone once"),
        ("zone,far,*,*", "zone,far,Turkey,*", 7, "'Turkey' is no country code"),
        ("zone,far,*,*", "zone,far", 7, "zone,name,country"),
        ("06000-06999", "06999-06000", 5, "does not go upwards"),
        ("06000-06999", "06..", 5, "'06..' is no postcode"),
        ("currency,TRY", "currency,", 2, "currency has no value"),
        ("currency,TRY", "currency,Lira", 12, "currency"),
        ("unit,desi", "units,desi", 3, "neither a setting"),
        ("divisor,3000", "divisor,many", 12, "'many' is no divisor"),
        ("divisor,3000", "step,0", 12, "step must be more than 0"),
        ("zone,land,TR,*", 'zone,"la"nd,TR,*', 6, "no CSV line"),
    ],
)
def test_a_bad_line_is_named_with_its_number(old: str, new: str, line: int, said: str) -> None:
    assert old in SMALL
    with pytest.raises(Refused) as caught:
        table(SMALL.replace(old, new, 1))
    assert caught.value.title.startswith(f"small.csv, line {line}: ")
    assert said in caught.value.title


def test_a_list_without_prices_is_refused() -> None:
    with pytest.raises(Refused, match="no price in the file"):
        table("currency,EUR\n")


@pytest.mark.parametrize("name", ["domestic-tr.csv", "international.csv"])
def test_the_lists_that_come_with_packbench_never_charge_less_for_more(name: str) -> None:
    rates = read_rate_table((RATES / name).read_text(encoding="utf-8"), name=name)
    for service in rates.bands:
        for zone in {zone.name for zone in rates.zones}:
            weights = [Decimal(half) / 2 for half in range(1, 61)]
            found = [rates.price(service, zone=zone, units=units) for units in weights]
            prices = [price.amount for price in found if price is not None]
            assert prices == sorted(prices)


def test_a_quote_says_how_it_was_reckoned() -> None:
    carrier: Carrier = open_list(RATES / "domestic-tr.csv")
    request = label_request(in_turkey("06420"), size=Size(300, 200, 150), price_ceiling=None)
    assert isinstance(carrier, CanRate)
    quotes = {quote.service: quote for quote in carrier.rates(request)}
    assert quotes[STANDARD].explained == "3 desi, zone 2"
    assert str(quotes[STANDARD].price) == "97.90 TRY"
    label = carrier.buy(request)
    assert (label.price, label.format, label.content) == (quotes[STANDARD].price, "own", b"")
    assert label.tracking_number == request.client_ref
    assert label.tracking_url == ""
    assert carrier.buy(request) == label


def test_the_list_tells_where_and_what_it_sells() -> None:
    spec = open_list(RATES / "domestic-tr.csv").spec
    assert (spec.countries, spec.max_weight_g, spec.own_label) == (("TR",), 30_000, True)
    assert spec.buy_effect is EffectKind.REPEATABLE
    assert open_list(RATES / "international.csv").spec.countries == ()


@pytest.mark.parametrize(
    ("field", "request_changes", "address_changes"),
    [
        ("country", {}, {"country": "AQ"}),
        ("weight_g", {"weight_g": 31_000}, {}),
        ("weight_g", {"weight_g": 0}, {}),
        ("service", {"service": ServiceLevel.PICKUP_POINT}, {}),
        ("service", {"service": ServiceLevel.EXPRESS, "weight_g": 20_000}, {}),
    ],
)
def test_what_the_list_does_not_sell_is_a_problem_with_its_field(
    field: str, request_changes: dict[str, object], address_changes: dict[str, str]
) -> None:
    carrier = open_list(RATES / "domestic-tr.csv")
    recipient = replace(in_turkey("34674"), **address_changes)
    request = label_request(recipient, price_ceiling=None, **request_changes)
    assert [problem.field for problem in carrier.check(request)] == [field]
    with pytest.raises(Refused) as caught:
        carrier.buy(request)
    assert caught.value.field == field


@pytest.mark.parametrize("postcode", ["", "99999"])
def test_a_postcode_outside_every_zone_is_a_problem(postcode: str, tmp_path: Path) -> None:
    path = tmp_path / "city.csv"
    path.write_text(SMALL.replace("land,TR,*", "land,TR,07*").replace("far,*,*", "far,GR,*"))
    request = label_request(in_turkey(postcode), price_ceiling=None, size=None, weight_g=900)
    assert [problem.field for problem in open_list(path).check(request)] == ["postcode"]


def test_a_carrier_with_nothing_on_line_claims_nothing_it_cannot() -> None:
    carrier = open_list(RATES / "domestic-tr.csv")
    assert not isinstance(carrier, CanTrack | CanFindByReference)


@pytest.mark.parametrize("content", [None, b"currency;\xfe"])
def test_a_list_that_cannot_be_read_is_a_missing_setting(
    content: bytes | None, tmp_path: Path
) -> None:
    path = tmp_path / "prices.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NotConfigured) as caught:
        open_list(path)
    assert caught.value.setting == "rates"
    assert str(tmp_path) not in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "settings", "secret", "setting"),
    [
        ("pigeon", {}, "", "kind"),
        ("table_rate", {}, "", "rates"),
        ("demo", {}, "", "api_key"),
        ("demo", {}, "key", "base_url"),
        ("demo", {"base_url": "http://carrier.example"}, "key", "base_url"),
        ("demo", {"base_url": "http://127.0.0.1:1"}, "kéy", "api_key"),
        ("demo", {"base_url": "http://127.0.0.1:1"}, "key\n", "api_key"),
        ("demo", {"base_url": "http://127.0.0.1:1", "mode": "guess"}, "key", "mode"),
        ("demo", {"base_url": "http://127.0.0.1:1", "read_seconds": "9"}, "k", "read_seconds"),
        ("demo", {"base_url": "http://127.0.0.1:1", "per_second": -1}, "k", "per_second"),
    ],
)
def test_an_account_that_lacks_a_setting_says_which(
    kind: str, settings: dict[str, object], secret: str, setting: str
) -> None:
    with pytest.raises(NotConfigured) as caught:
        build_carrier(
            kind, "mine", settings=settings, secrets=lambda name: secret, clock=HandClock()
        )
    assert caught.value.setting == setting


def test_every_kind_of_carrier_can_be_told_apart() -> None:
    known = specs()
    assert len({spec.key for spec in known}) == len(known)
    assert len({(spec.letter, spec.colour) for spec in known}) == len(known)
