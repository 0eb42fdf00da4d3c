"""What the Batches screen reads of a run: its lists from both ends, by kind, and dry runs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes import Fate
from tests.services.batches import PLAN, finish, orders, progress, save, start
from tests.services.shop import CARD, MUG, Shop, line
from workstation.domain.errors import Refused
from workstation.domain.orders import OrderStatus
from workstation.domain.plans import PlanFilter
from workstation.ports.batches import RunId, RunState
from workstation.ports.carrier import EffectKind
from workstation.ports.views import EntryList
from workstation.services import batch_desk, plans
from workstation.services.desk import FailureKind, RunEntry
from workstation.services.works import every_day


def listed(shop: Shop, run_id: RunId, wanted: EntryList) -> list[RunEntry]:
    views = shop.database.views
    return list(batch_desk.entries(views, run_id, wanted, (-1, 0), 100))


def test_each_kind_of_error_is_a_list_of_its_own_and_its_count_agrees(any_shop: Shop) -> None:
    any_shop.carrier.kind = EffectKind.ASK
    orders(any_shop, 4)
    any_shop.order("1005", line(MUG, weight=None))
    any_shop.order("1006", email="")
    any_shop.carrier.next(Fate.REFUSED, Fate.LOST_AFTER)
    run_id = start(any_shop)
    finish(any_shop, run_id)
    found = progress(any_shop, run_id)
    by_kind = {
        EntryList.NOT_FIT: found.counts.unfit,
        EntryList.REFUSED: found.counts.refused,
        EntryList.DOUBT: found.counts.in_doubt,
        EntryList.NOT_TOLD: found.not_told,
    }
    assert by_kind == dict.fromkeys(by_kind, 1)
    for wanted in by_kind:
        (one,) = listed(any_shop, run_id, wanted)
        assert one.kind == FailureKind(wanted)
    assert found.needs_you == 3
    (silent,) = listed(any_shop, run_id, EntryList.NOT_TOLD)
    assert (silent.order_number, silent.field) == ("1006", "email")
    assert silent.listed is EntryList.DONE


def test_what_is_done_is_read_from_the_newest_backwards_page_by_page(any_shop: Shop) -> None:
    orders(any_shop, 5)
    run_id = start(any_shop)
    finish(any_shop, run_id)
    views = any_shop.database.views
    first = batch_desk.latest(views, run_id, EntryList.DONE, None, 3)
    assert [one.position for one in first] == [5, 4, 3]
    rest = batch_desk.latest(views, run_id, EntryList.DONE, first[-1].at, 3)
    assert [one.position for one in rest] == [2, 1]


def test_a_dry_run_checks_everything_and_buys_prints_and_closes_nothing(any_shop: Shop) -> None:
    any_shop.order("1001", line(CARD))
    # Set afterwards: else the order would close as it comes in.
    any_shop.set(fulfilment=[{"shop": "files", "mode": "automatic", "digital": ["gift-*"]}])
    orders(any_shop, 2, first=1002)
    any_shop.order("1004", line(MUG, weight=None))
    save(any_shop)
    run_id = plans.try_run(any_shop.floor, PLAN.name)
    found = finish(any_shop, run_id)
    assert found.run.state is RunState.DONE
    assert (found.run.why, found.done) == (plans.DRY, 0)
    fit = [one.order_number for one in listed(any_shop, run_id, EntryList.NOT_TRIED)]
    assert sorted(fit) == ["1002", "1003"]
    assert [one.order_number for one in listed(any_shop, run_id, EntryList.NOT_FIT)] == ["1004"]
    assert any_shop.carrier.calls == 0
    assert any_shop.printer.printed == []
    assert any_shop.get("1001").status is OrderStatus.OPEN
    real = plans.start_run(any_shop.floor, every_day, PLAN.name, True)
    assert finish(any_shop, real).done == 2


def test_a_plan_is_not_tried_twice_at_the_same_moment(shop: Shop) -> None:
    orders(shop, 1)
    save(shop)
    plans.try_run(shop.floor, PLAN.name)
    with pytest.raises(Refused, match="at this moment"):
        plans.try_run(shop.floor, PLAN.name)


def test_the_count_of_a_filter_is_what_its_run_takes(any_shop: Shop) -> None:
    orders(any_shop, 3)
    any_shop.order("1004", to_country="GR")
    greece = PlanFilter(countries=("GR",))
    count = plans.matching(any_shop.floor, greece, lambda: True)
    assert (count, plans.matching(any_shop.floor, PlanFilter(), lambda: True)) == (1, 4)
    found = finish(any_shop, start(any_shop, replace(PLAN, filter=greece)))
    assert found.counts.total == count
    assert plans.matching(any_shop.floor, PlanFilter(), lambda: True) == 3


def test_a_count_that_nobody_waits_for_is_given_up(shop: Shop) -> None:
    orders(shop, 3)
    assert plans.matching(shop.floor, PlanFilter(), lambda: False) is None
