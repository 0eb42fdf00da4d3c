"""Every carrier that can be reached over a line, the same cases.

The far side's books are asked after each case, never our own side of the story. What a carrier does
not offer is no row of its cases: see `cases.APPLIES`, from which the README's table is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.carriers import cases
from tests.carriers.bench import new_ref
from tests.carriers.simulators.bench import CUSTOMS, Bench
from tests.carriers.simulators.benches import BENCHES
from tests.carriers.simulators.server import World
from workstation.carriers import KINDS
from workstation.domain.errors import (
    NotConfigured,
    OutcomeUnknown,
    Refused,
    Unavailable,
    WorkstationError,
)
from workstation.domain.shipments import Milestone
from workstation.domain.values import Money
from workstation.ports.carrier import (
    CanFindByReference,
    Danger,
    EffectKind,
    Feature,
    Piece,
    RawAnswer,
)

AFTER = ("lost", "cut_after", "error_after", "half_body", "bad_answer")
BEFORE = ("hang_before", "cut_before", "error_before", "redirect")


def case(name: str) -> Callable[[Any], Any]:
    """Run a test for every adapter that the case is for."""
    return pytest.mark.parametrize(
        "bench", [one for one in BENCHES if cases.APPLIES[name](one)], ids=lambda one: one.key
    )


@pytest.fixture(scope="module")
def worlds() -> Iterator[dict[str, World]]:
    opened: dict[str, World] = {}
    yield opened
    for world in opened.values():
        world.close()


@pytest.fixture
def world(bench: Bench, worlds: dict[str, World]) -> Iterator[World]:
    """The bench's simulator with empty books; its official description must have no complaint."""
    world = worlds.get(bench.key)
    if world is None:
        world = worlds[bench.key] = World(bench.make)
    world.reset()
    yield world
    assert world.crashes == []
    assert world.side.violations == []


@pytest.fixture
def carrier(bench: Bench, world: World) -> Any:
    return bench.open(world)


@pytest.fixture
def hasty(bench: Bench, world: World) -> Any:
    """An account that waits for a quarter of a second: for lines that say nothing at all."""
    return bench.open(world, read_seconds=0.25, total_seconds=0.5)


def test_every_carrier_on_a_line_has_its_row() -> None:
    offline = {"table_rate", "demo", "manual"}
    assert {bench.key for bench in BENCHES} == {kind.key for kind in KINDS} - offline


def _found(carrier: Any, client_ref: str) -> str:
    try:
        return "nothing" if carrier.recover(client_ref) is None else "a label"
    except Refused as refused:
        return refused.code


@case("specification")
def test_what_it_says_of_itself_is_what_it_can(bench: Bench, carrier: Any) -> None:
    kind = next(kind for kind in KINDS if kind.key == bench.key)
    spec = kind.spec()
    assert carrier.spec.key == "mine"
    assert spec.verified in {"specification", "document", "clients", "recordings"}
    assert spec.label_formats
    assert spec.void_window is None
    assert carrier.spec.void_window is not None
    assert all(field.label for field in spec.settings)
    assert any(field.secret for field in spec.settings)
    if spec.buy_effect is EffectKind.LOOK_UP:
        assert isinstance(carrier, CanFindByReference)


@case("set-up")
def test_a_setting_that_is_missing_is_named(bench: Bench, world: World) -> None:
    kind = next(kind for kind in KINDS if kind.key == bench.key)
    for field in kind.spec().settings:
        if not field.required or field.choices:
            continue
        lacking = replace(
            bench,
            settings={name: value for name, value in bench.settings.items() if name != field.key},
            secrets={name: value for name, value in bench.secrets.items() if name != field.key},
        )
        with pytest.raises(NotConfigured) as caught:
            lacking.open(world)
        assert caught.value.setting == field.key


@case("bought")
def test_a_good_parcel_is_bought_once_and_its_label_kept_byte_for_byte(
    bench: Bench, carrier: Any, world: World
) -> None:
    request = bench.parcel()
    assert list(carrier.check(request)) == []
    assert world.asked == []
    label = carrier.buy(request)
    (sold,) = world.held(request.client_ref)
    assert label.tracking_number == sold.number
    assert label.format in carrier.spec.label_formats
    if not carrier.spec.own_label:
        assert label.content == sold.label
    assert label.raw


@case("bought")
def test_the_log_of_a_purchase_holds_no_name_street_or_key(bench: Bench, world: World) -> None:
    told: list[Any] = []
    request = bench.parcel()
    bench.open(world, log=told.append).buy(request)
    written = repr(told)
    secrets = [value for value in bench.secrets.values() if len(value) > 5]
    for word in (request.recipient.name, request.recipient.street, *secrets):
        assert word not in written


@case("read again")
def test_a_stored_answer_can_be_read_again_later(bench: Bench, carrier: Any) -> None:
    raw = carrier.buy_raw(bench.parcel())
    first = carrier.read_label(raw)
    assert carrier.read_label(RawAnswer(raw.body)) == first


@case("refused")
def test_a_refusal_names_the_field_and_nothing_is_sold(
    bench: Bench, carrier: Any, world: World
) -> None:
    world.fail("buy", "refuse")
    request = bench.parcel()
    with pytest.raises(Refused) as caught:
        carrier.buy(request)
    assert caught.value.field == "postcode"
    assert caught.value.advice
    assert world.held(request.client_ref) == []
    assert request.recipient.name not in str(caught.value)


@case("wrong keys")
def test_keys_that_are_not_taken_are_a_matter_of_set_up(
    bench: Bench, carrier: Any, world: World
) -> None:
    world.fail("buy", "auth", times=2)
    request = bench.parcel()
    with pytest.raises(NotConfigured):
        carrier.buy(request)
    assert world.held(request.client_ref) == []


@case("expired token")
def test_a_token_that_ran_out_is_renewed_and_one_label_bought(
    bench: Bench, carrier: Any, world: World
) -> None:
    world.fail("buy", "expired")
    request = bench.parcel()
    carrier.buy(request)
    assert len(world.held(request.client_ref)) == 1
    assert world.count("token") == 2


@case("429")
def test_too_many_calls_wait_as_long_as_the_carrier_asked(
    bench: Bench, carrier: Any, world: World
) -> None:
    world.fail("buy", "too_many")
    request = bench.parcel()
    with pytest.raises(Unavailable) as caught:
        carrier.buy(request)
    assert caught.value.retry_after == 7
    assert world.held(request.client_ref) == []


@case("5xx, cut")
@pytest.mark.parametrize("fault", BEFORE)
def test_a_line_that_breaks_before_the_effect_is_unknown_and_nothing_is_sold(
    fault: str, bench: Bench, carrier: Any, hasty: Any, world: World
) -> None:
    world.fail("buy", fault)
    request = bench.parcel()
    with pytest.raises(OutcomeUnknown):
        (hasty if fault == "hang_before" else carrier).buy(request)
    assert world.held(request.client_ref) == []


@case("lost answer")
@pytest.mark.parametrize("fault", AFTER)
def test_an_answer_lost_after_the_effect_does_not_buy_a_second_label(
    fault: str, bench: Bench, carrier: Any, hasty: Any, world: World
) -> None:
    """The purchase is repeated only where the carrier knows our key; else it is looked up, or a
    person is asked.
    """
    world.fail("buy", fault)
    request = bench.parcel()
    with pytest.raises(OutcomeUnknown) as caught:
        (hasty if fault == "lost" else carrier).buy(request)
    if fault in ("half_body", "bad_answer", "error_after"):
        assert caught.value.raw
    (sold,) = world.held(request.client_ref)
    match carrier.spec.buy_effect:
        case EffectKind.KEYED | EffectKind.REPEATABLE:
            label = carrier.buy(request)
            assert label.tracking_number == sold.number
        case EffectKind.LOOK_UP:
            label = carrier.recover(request.client_ref)
            assert label.tracking_number == sold.number
            assert world.count("buy") == 1
        case _:
            assert not isinstance(carrier, CanFindByReference)
    assert len(world.held(request.client_ref)) == 1


@case("recover")
def test_a_reference_that_was_never_used_is_not_found(bench: Bench, carrier: Any) -> None:
    carrier.buy(bench.parcel())
    assert carrier.recover(new_ref()) is None


@case("recover")
def test_what_is_recovered_is_the_same_label(bench: Bench, carrier: Any) -> None:
    request = bench.parcel()
    bought = carrier.buy(request)
    found = carrier.recover(request.client_ref)
    assert found.tracking_number == bought.tracking_number
    if found.content:
        assert found.content == bought.content
    assert carrier.read_label(RawAnswer(found.raw)) == found


@case("recover")
def test_a_question_that_fails_can_be_asked_again(
    bench: Bench, carrier: Any, hasty: Any, world: World
) -> None:
    request = bench.parcel()
    carrier.buy(request)
    for fault in ("lost", "half_body", "bad_answer", "error_before"):
        world.fail("find", fault)
        with pytest.raises(Unavailable):
            (hasty if fault == "lost" else carrier).recover(request.client_ref)
    assert carrier.recover(request.client_ref) is not None


@case("voided")
def test_a_voided_label_is_no_match(bench: Bench, carrier: Any) -> None:
    request = bench.parcel()
    carrier.void(carrier.buy(request).tracking_number)
    assert _found(carrier, request.client_ref) in ("nothing", "cancelled")


@case("duplicates")
def test_several_live_labels_are_no_match(bench: Bench, carrier: Any, world: World) -> None:
    request = bench.parcel()
    carrier.buy(request)
    (sold,) = world.held(request.client_ref)
    world.side.sold.append(replace(sold, number=f"{sold.number[:-1]}X"))
    with pytest.raises(Refused) as caught:
        carrier.recover(request.client_ref)
    assert caught.value.code == "several"


@case("late label")
def test_a_label_that_is_drawn_later_is_unknown_until_it_is_there(
    bench: Bench, carrier: Any, world: World
) -> None:
    world.fail("buy", "late")
    request = bench.parcel()
    with pytest.raises(OutcomeUnknown):
        carrier.buy(request)
    (sold,) = world.held(request.client_ref)
    with pytest.raises(Unavailable):
        carrier.recover(request.client_ref)
    sold.late = False
    assert carrier.recover(request.client_ref).content == sold.label


@case("rates")
def test_prices_are_named_for_our_services(bench: Bench, carrier: Any) -> None:
    quotes = carrier.rates(bench.parcel())
    assert quotes
    assert {quote.service for quote in quotes} <= set(carrier.spec.services)
    assert all(quote.price.amount > 0 and quote.carrier == "mine" for quote in quotes)
    assert any(quote.explained for quote in quotes)


@case("rates")
def test_prices_that_cannot_be_read_can_be_asked_again(
    bench: Bench, carrier: Any, world: World
) -> None:
    world.fail("rates", "bad_answer")
    with pytest.raises(Unavailable):
        carrier.rates(bench.parcel())


@case("void")
def test_a_label_is_taken_back(bench: Bench, carrier: Any, world: World) -> None:
    request = bench.parcel()
    carrier.void(carrier.buy(request).tracking_number)
    (sold,) = world.held(request.client_ref)
    assert sold.voided


@case("void")
def test_a_void_without_an_answer_is_unknown(
    bench: Bench, carrier: Any, hasty: Any, world: World
) -> None:
    number = carrier.buy(bench.parcel()).tracking_number
    world.fail("void", "lost")
    with pytest.raises(OutcomeUnknown):
        hasty.void(number)


@case("void")
def test_a_label_that_is_not_there_cannot_be_taken_back(bench: Bench, carrier: Any) -> None:
    with pytest.raises(WorkstationError):
        carrier.void("9".zfill(18))


@case("tracking codes")
def test_every_code_of_the_table_is_read_and_an_unlisted_one_stays_unknown(
    bench: Bench, carrier: Any, world: World
) -> None:
    number = carrier.buy(bench.parcel()).tracking_number
    world.side.scans = [*bench.codes, bench.unknown_code]
    scans = carrier.track(number)
    expected = [*bench.codes.values(), (Milestone.UNKNOWN, None)]
    assert [(scan.milestone, scan.incident) for scan in scans] == expected
    assert all(scan.at.tzinfo is not None and scan.code for scan in scans)
    assert [scan.at for scan in scans] == sorted(scan.at for scan in scans)


@case("codes complete")
def test_the_table_has_every_code_that_is_documented(bench: Bench) -> None:
    assert bench.documented is not None
    documented = bench.documented()
    if not documented:
        pytest.skip("the shared test data with the carrier's own list is not on this machine")
    assert documented <= set(bench.codes)


@case("address too long")
def test_an_address_that_is_too_long_is_refused_before_any_network(
    bench: Bench, carrier: Any, world: World
) -> None:
    most = carrier.spec.limits.longest[bench.too_long]
    request = bench.parcel(**{bench.too_long: "x" * (most + 1)})
    assert [problem.field for problem in carrier.check(request)] == [bench.too_long]
    assert world.asked == []


@case("odd letters")
def test_letters_that_the_carrier_cannot_take_are_shown_beside_what_would_be_sent(
    bench: Bench, carrier: Any, world: World
) -> None:
    (problem,) = carrier.check(bench.parcel(name=bench.odd_letters))
    assert problem.field == "name"
    assert problem.sent.isascii()
    assert problem.sent
    assert world.asked == []


@case("missing fields")
def test_what_is_missing_is_named_before_any_network(
    bench: Bench, carrier: Any, world: World
) -> None:
    for field in bench.missing:
        problems = carrier.check(bench.parcel(**{field: ""}))
        assert [problem.field for problem in problems] == [field]
    assert world.asked == []


@case("weight 0, country")
def test_no_weight_and_no_country_are_named_before_any_network(
    bench: Bench, carrier: Any, world: World
) -> None:
    for field, change in (
        ("weight_g", {"weight_g": 0}),
        ("weight_g", {"weight_g": carrier.spec.max_weight_g + 1}),
        ("country", {"country": "QQ"}),
        ("country", {"country": ""}),
    ):
        fields = {problem.field for problem in carrier.check(bench.parcel(**change))}
        assert field in fields
    assert world.asked == []


@case("not offered")
def test_what_the_carrier_does_not_offer_is_refused_before_any_network(
    bench: Bench, carrier: Any, world: World
) -> None:
    asked = {
        Feature.COD: {"cod": Money(Decimal(20), "EUR")},
        Feature.INSURANCE: {"insured": Money(Decimal(200), "EUR")},
        Feature.PICKUP_POINT: {"pickup_point": "P1"},
    }
    for feature, change in asked.items():
        if feature not in carrier.spec.features:
            assert carrier.check(bench.parcel(**change))
    for danger in set(Danger) - carrier.spec.dangers:
        (problem,) = carrier.check(bench.parcel(danger=(danger,)))
        assert problem.field == "danger"
    assert world.asked == []


@case("all options")
def test_all_that_is_offered_together_is_as_the_carrier_describes_it(
    bench: Bench, carrier: Any, world: World
) -> None:
    for change in cases.options(bench, carrier.spec):
        request = bench.parcel(**change)
        assert list(carrier.check(request)) == []
        carrier.buy(request)
        assert len(world.held(request.client_ref)) == 1


@case("customs")
def test_goods_across_a_border_are_declared(bench: Bench, carrier: Any, world: World) -> None:
    bare = bench.parcel_abroad(customs=None)
    assert [problem.field for problem in carrier.check(bare)] == ["customs"]
    request = bench.parcel_abroad()
    assert list(carrier.check(request)) == []
    carrier.buy(request)
    (sold,) = world.held(request.client_ref)
    written = repr(sold.order)
    assert "Ceramic coffee cup" in written
    assert "TR" in written
    assert CUSTOMS.items[0].hs_code[:6] in written.replace(".", "")


@case("pieces")
def test_each_box_of_a_shipment_has_its_own_number_and_label(
    bench: Bench, carrier: Any, world: World
) -> None:
    first = new_ref()
    size = bench.parcel().size
    pieces = tuple(Piece(key, 800, size, "Cups") for key in (first, new_ref()))
    label = carrier.buy(bench.parcel(client_ref=first, weight_g=1600, pieces=pieces))
    assert len(label.pieces) == 2
    assert len({piece.tracking_number for piece in label.pieces}) == 2
    if not carrier.spec.own_label:
        assert all(piece.content for piece in label.pieces)
    assert len(world.held(first)) == 1


@case("manifest")
def test_the_day_is_closed_out(bench: Bench, carrier: Any) -> None:
    number = carrier.buy(bench.parcel()).tracking_number
    manifest = carrier.manifest([number], day=datetime.now(UTC).date())
    assert manifest.number


@case("documents")
def test_the_carrier_gives_its_papers_again(bench: Bench, carrier: Any, world: World) -> None:
    request = bench.parcel()
    number = carrier.buy(request).tracking_number
    (sold,) = world.held(request.client_ref)
    documents = carrier.documents(number)
    assert [paper.content for paper in documents if paper.kind == "label"] == [sold.label]


@case("lists both ways")
def test_it_lists_what_it_sold_and_not_what_it_took_back(bench: Bench, carrier: Any) -> None:
    requests = [bench.parcel() for _ in range(3)]
    labels = [carrier.buy(request) for request in requests]
    carrier.void(labels[1].tracking_number)
    since = datetime.now(UTC) - timedelta(days=30)
    listed = {number: (ref, price) for ref, number, price in carrier.purchases(since=since)}
    assert set(listed) == {labels[0].tracking_number, labels[2].tracking_number}
    assert listed[labels[2].tracking_number] == (requests[2].client_ref, labels[2].price)


@case("pickup points")
def test_pickup_points_near_an_address_are_named(bench: Bench, carrier: Any) -> None:
    points = carrier.pickup_points(bench.recipient)
    assert points
    assert all(point.key and point.name and point.city for point in points)


@case("connection")
def test_the_connection_check_tells_good_keys_from_bad(bench: Bench, world: World) -> None:
    assert bench.open(world).check_connection()
    world.fail(cases.door(bench), "auth", times=2)
    with pytest.raises(NotConfigured):
        bench.open(world).check_connection()


@case("strange number")
def test_a_strange_number_is_refused_before_it_becomes_a_path(
    bench: Bench, carrier: Any, world: World
) -> None:
    with pytest.raises(Refused):
        carrier.track("../labels")
    assert world.asked == []


@case("own description")
def test_the_carriers_own_description_is_asked_about_our_requests(
    bench: Bench, carrier: Any, world: World
) -> None:
    carrier.buy(bench.parcel())
    if not world.side.checked:
        pytest.skip("the shared test data with the carrier's description is not on this machine")
    assert world.side.violations == []
