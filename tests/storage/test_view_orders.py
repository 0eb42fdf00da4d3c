"""The Orders screen: pages that never skip a row, a search that finds what is there."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from tests.databases import Database
from tests.storage.samples import MUG, PLACED, add_order, add_parcel, incoming
from workstation.domain.errors import Refused
from workstation.domain.orders import OrderStatus, Queue
from workstation.domain.shipments import LabelState
from workstation.domain.values import Address, OrderId
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.views import OrderFilter, OrderRow
from workstation.storage.folding import folded

NAMES = [
    "王秀英", "李", "欧阳修", "王秀", "陈小明 Chen", "Ayşe Yılmaz", "IŞIK Demir", "ışık kaya",
    "İbrahim Öztürk", "Γιώργος Παπαδόπουλος", "ΜΑΡΙΑ ΠΑΠΑΔΟΠΟΥΛΟΥ", "Κώστας", "أحمد علي",
    "فاطمة الزهراء", "محمد", "José Núñez", "Anna-Lena Groß", "O'Brien", "Zoë", "Łukasz",
    "王小明", "Ali", "Alice", "علي", "Smith & Sons", "小", "𠮷野",
]  # fmt: skip


def all_pages(
    database: Database, chosen: OrderFilter, *, search: str = "", limit: int = 7
) -> list[OrderRow]:
    """Follow the cursors to the end, as a screen that is scrolled does."""
    rows: list[OrderRow] = []
    after = ""
    while True:
        page = database.views.orders(chosen, search=search, after=after, limit=limit)
        rows += page.rows
        assert len(page.rows) <= limit
        if not page.after:
            return rows
        after = page.after


def numbers(rows: list[OrderRow]) -> list[str]:
    return [row.number for row in rows]


def set_queue(
    database: Database, order_id: OrderId, status: OrderStatus, queue: Queue | None
) -> None:
    with database.begin() as uow:
        order = uow.orders.get(order_id)
        assert order is not None
        order.status = status
        uow.orders.set_status(order, queue=queue)
        uow.commit()


def test_pages_show_each_order_once_even_when_all_were_placed_at_one_moment(
    database: Database,
) -> None:
    with database.begin() as uow:
        for n in range(50):
            placed = PLACED + timedelta(minutes=n // 20)
            uow.orders.add("demo", incoming(str(n), placed_at=placed), queue=Queue.READY, held="")
        uow.commit()
    with database.begin() as uow:
        for n in (45, 46):
            (order,) = uow.orders.by_number(str(n))
            order.promised = date(2026, 3, 5)
            uow.orders.set_status(order, queue=Queue.READY)
        uow.commit()
    expected = ["45", "46", *(str(n) for n in range(50) if n not in (45, 46))]
    for limit in (1, 7, 20, 49, 50, 51):
        found = all_pages(database, OrderFilter.TO_SHIP, limit=limit)
        assert numbers(found) == expected
    newest = [str(n) for n in reversed(range(50))]
    assert numbers(all_pages(database, OrderFilter.ALL)) == newest


def test_an_order_that_arrives_meanwhile_moves_no_row_to_another_page(
    database: Database,
) -> None:
    for n in range(4):
        add_order(database.begin, str(n), placed_at=PLACED + timedelta(hours=n))
    first = database.views.orders(OrderFilter.TO_SHIP, limit=2)
    add_order(database.begin, "early", placed_at=PLACED - timedelta(days=1))
    second = database.views.orders(OrderFilter.TO_SHIP, limit=2, after=first.after)
    assert [*numbers(list(first.rows)), *numbers(list(second.rows))] == ["0", "1", "2", "3"]


def test_each_chip_shows_and_counts_its_orders(database: Database) -> None:
    ready = add_order(database.begin, "ready")
    partial = add_order(database.begin, "partial")
    set_queue(database, partial, OrderStatus.PARTIAL, Queue.LATER)
    shipped = add_order(database.begin, "shipped")
    set_queue(database, shipped, OrderStatus.SHIPPED, None)
    add_order(database.begin, "held", queue=Queue.ON_HOLD)
    add_order(database.begin, "unfit", queue=Queue.NEEDS_YOU)
    assert ready
    expected = {
        OrderFilter.TO_SHIP: {"ready"},
        OrderFilter.CANNOT_SHIP: {"unfit"},
        OrderFilter.PARTIAL: {"partial"},
        OrderFilter.ON_HOLD: {"held"},
        OrderFilter.SHIPPED: {"shipped"},
        OrderFilter.ALL: {"ready", "partial", "shipped", "held", "unfit"},
    }
    counts = database.views.counts()
    for chosen, wanted in expected.items():
        assert set(numbers(all_pages(database, chosen, limit=1))) == wanted
        assert counts[chosen] == len(wanted)


def test_counts_follow_every_change_and_survive_being_summed_up(database: Database) -> None:
    from workstation.storage.engine import checkpoint

    order_ids = [add_order(database.begin, str(n)) for n in range(3)]
    chance = random.Random(5)
    states = [(OrderStatus.PARTIAL, Queue.READY), (OrderStatus.SHIPPED, None)]
    with database.begin() as uow:
        for _ in range(600):
            order = uow.orders.get(chance.choice(order_ids))
            assert order is not None
            order.status, queue = chance.choice(states)
            uow.orders.set_status(order, queue=queue)
        uow.commit()
    before = database.views.counts()
    for chosen in OrderFilter:
        assert before[chosen] == len(all_pages(database, chosen))
    checkpoint(database.engine())
    assert database.views.counts() == before
    with database.engine().connect() as connection:
        rows = connection.exec_driver_sql("SELECT count(*) FROM order_counts").scalar()
    assert rows <= 3


def test_a_row_tells_what_the_list_shows(database: Database) -> None:
    order_id = add_order(
        database.begin, "7", name="Ada Example", note="ring twice", service_wanted="Express"
    )
    with database.begin() as uow:
        order = uow.orders.get(order_id)
        assert order is not None
        uow.orders.set_line(order.lines[0].id, packed=1, shipped=0, cancelled=0)
        order.held, order.promised = "No phone number", date(2026, 3, 9)
        uow.orders.set_status(order, queue=Queue.NEEDS_YOU)
        uow.orders.claim(order_id, station="bench 2", operator="", seconds=60)
        uow.commit()
    (row,) = database.views.orders(OrderFilter.CANNOT_SHIP).rows
    assert (row.id, row.number, row.shop) == (order_id, "7", "demo")
    assert (row.customer, row.city, row.country) == ("Ada Example", "Berlin", "DE")
    assert (row.items, row.owed) == (3, 2)
    assert (row.status, row.queue) == (OrderStatus.OPEN, Queue.NEEDS_YOU)
    assert (row.placed_at, row.promised) == (PLACED, date(2026, 3, 9))
    assert (row.problem, row.service, row.note) == ("No phone number", "Express", True)
    assert row.held_by == "bench 2"


def test_a_claim_that_lapsed_holds_nobody_up(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        uow.orders.claim(order_id, station="bench 2", operator="", seconds=0)
        uow.commit()
    (row,) = database.views.orders(OrderFilter.ALL).rows
    assert row.held_by == ""


def test_an_order_is_shown_with_its_parcels(database: Database) -> None:
    order_id = add_order(database.begin, "#77")
    parcel = add_parcel(database.begin, order_id)
    detail = database.views.find_order("77")
    assert detail is not None
    assert detail.order.id == order_id
    assert detail.parcels == (parcel,)
    assert database.views.find_order("78") is None
    assert database.views.find_order("") is None
    assert database.views.order(OrderId(99)) is None


def words(text: str) -> list[str]:
    """The oracle's words: letters and digits of a folded text."""
    return "".join(char if char.isalnum() else " " for char in folded(text)).split()


def is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" or ord(char) > 0x20000


def matches(name: str, wanted: str) -> bool:
    """The oracle: each typed word begins a word; Chinese characters stand anywhere, in a row."""
    for word in words(wanted):
        if is_han(word[0]):
            if not any(word in known for known in words(name)):
                return False
        elif not any(known.startswith(word) for known in words(name)):
            return False
    return True


QUERIES = sorted(
    {name[:n] for name in NAMES for n in (1, 2, 3)}
    | {word for name in NAMES for word in name.split()}
    | {folded(name) for name in NAMES}
    | {"秀", "秀英", "小明", "ΠΑΠΑΔΟ", "isik", "IŞIK", "papadop", "أحمد", "احمد", "𠮷", "zzz"}
)


def indexed(number: int) -> str:
    """All that the search knows of an order of `NAMES`."""
    return f"N{number:03} {NAMES[number]}"


def test_names_of_five_scripts_are_found_by_what_people_type(database: Database) -> None:
    with database.begin() as uow:
        for n, name in enumerate(NAMES):
            told = IncomingOrder(
                f"N{n:03}", PLACED, Address(name, "", "", ""), (IncomingLine("", "Mug", 1),)
            )
            uow.orders.add("demo", told, queue=Queue.READY, held="")
        uow.commit()
    asked = [wanted for wanted in QUERIES if words(wanted)]
    for wanted in asked:
        found = all_pages(database, OrderFilter.ALL, search=wanted)
        expected = {f"N{n:03}" for n in range(len(NAMES)) if matches(indexed(n), wanted)}
        assert set(numbers(found)) == expected, wanted
    assert len(asked) > 60


@pytest.mark.parametrize("wanted", ["'", '"', "* & | !", "a' OR 1=1 --", "NEAR(x y)", "()", "\\"])
def test_signs_of_the_query_language_are_only_text(database: Database, wanted: str) -> None:
    add_order(database.begin)
    assert database.views.orders(OrderFilter.ALL, search=wanted).rows == ()


def test_a_search_looks_among_what_is_chosen_and_page_by_page(database: Database) -> None:
    for n in range(20):
        queue = Queue.READY if n % 2 else Queue.ON_HOLD
        add_order(database.begin, f"N{n:03}", queue=queue, name="Ayşe Yılmaz")
    found = all_pages(database, OrderFilter.TO_SHIP, search="yilmaz", limit=3)
    assert numbers(found) == [f"N{n:03}" for n in range(19, 0, -2)]


def test_a_whole_code_goes_before_words_and_endings(database: Database) -> None:
    order_id = add_order(database.begin, "#5501")
    add_order(database.begin, "15501")
    parcel = add_parcel(database.begin, order_id)
    with database.begin() as uow:
        parcel.label, parcel.carrier, parcel.tracking_number = LabelState.LIVE, "demo", "TRK1"
        uow.parcels.save_label(parcel)
        uow.commit()
    for wanted in ("5501", "#5501", parcel.key, parcel.key.lower(), "TRK1"):
        assert numbers(all_pages(database, OrderFilter.ALL, search=wanted)) == ["#5501"], wanted
    # The end of a number, which is what people read out.
    assert numbers(all_pages(database, OrderFilter.ALL, search="501")) == ["15501", "#5501"]
    found = all_pages(database, OrderFilter.ALL, search="501", limit=1)
    assert numbers(found) == ["15501", "#5501"]


def test_an_order_is_found_by_what_is_in_it_and_where_it_goes(database: Database) -> None:
    add_order(database.begin, "1", city="İstanbul")
    add_order(database.begin, "2", city="Köln")
    for wanted in ("istanbul", "ISTANBUL", "ada ist"):
        assert numbers(all_pages(database, OrderFilter.ALL, search=wanted)) == ["1"], wanted
    assert numbers(all_pages(database, OrderFilter.ALL, search=MUG)) == ["2", "1"]
    assert numbers(all_pages(database, OrderFilter.ALL, search="koln mug")) == ["2"]


def test_a_mended_address_is_found_and_the_old_one_is_not(database: Database) -> None:
    order_id = add_order(database.begin, "1", name="Wrnog Name")
    with database.begin() as uow:
        uow.orders.set_recipient(order_id, Address("Right Name", "S", "Bonn", "DE"), "")
        uow.commit()
    assert numbers(all_pages(database, OrderFilter.ALL, search="right bonn")) == ["1"]
    assert numbers(all_pages(database, OrderFilter.ALL, search="mug")) == ["1"]
    assert all_pages(database, OrderFilter.ALL, search="wrnog") == []


@pytest.mark.parametrize("after", ["nonsense", "1:2", "1:x:3", "", "words:x"])
def test_a_cursor_of_another_list_is_refused(database: Database, after: str) -> None:
    if after:
        with pytest.raises(Refused):
            database.views.orders(OrderFilter.TO_SHIP, after=after)
    else:
        assert database.views.orders(OrderFilter.TO_SHIP, after=after).after == ""


def test_the_queue_is_read_through_its_index(sqlite_database: Database) -> None:
    """A million orders must not be looked through for the fifty that are open."""
    from workstation.storage.statements import SQLITE
    from workstation.storage.view_orders import _found_page, _queue_page

    statements = [
        (_queue_page(OrderFilter.TO_SHIP, first=False), "ix_orders_queue"),
        (_found_page(OrderFilter.ALL, "suffix"), "ix_orders_number_reversed"),
        (_found_page(OrderFilter.ALL, "exact"), "uq_parcels_tracking_number"),
        (_found_page(OrderFilter.TO_SHIP, "words"), "VIRTUAL TABLE INDEX"),
    ]
    with sqlite_database.engine(read_only=True).connect() as connection:
        for statement, wanted in statements:
            text = statement.on(SQLITE).text
            names = dict.fromkeys(statement.on(SQLITE).constants, 1)
            values = {
                **dict.fromkeys(
                    ["due", "placed", "id", "the_limit", "low", "high", "number", "code"], 1
                ),
                "words": "a",
                "the_clock": 1,
                **names,
            }
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values).all()
            told = "\n".join(str(row[3]) for row in plan)
            assert wanted in told
            assert "SCAN orders" not in told, told
