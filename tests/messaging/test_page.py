"""The tracking page: no script, nothing fetched, no street, every word escaped, six languages."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from html.parser import HTMLParser
from pathlib import Path

import pytest

from workstation.domain.errors import NotConfigured, Refused, Unavailable
from workstation.domain.messages import MESSAGE_LANGUAGES, Item
from workstation.domain.promise import Promise
from workstation.domain.timeline import Stand, Step, StepState
from workstation.messaging.page import POLICY, CarePages, policy, styled
from workstation.messaging.page_folder import PageFolder
from workstation.ports.care import CareFacts

NOW = datetime(2026, 4, 21, 20, 15, tzinfo=timezone(timedelta(hours=3)))
STEPS = (
    Step(Stand.PACKED, StepState.DONE, datetime(2026, 4, 21, 11, 10, tzinfo=UTC)),
    Step(Stand.HANDED_OVER, StepState.DONE, datetime(2026, 4, 21, 13, 41, tzinfo=UTC)),
    Step(Stand.IN_TRANSIT, StepState.NOW, None, "İzmir"),
    Step(Stand.OUT_FOR_DELIVERY, StepState.LATER),
    Step(Stand.DELIVERED, StepState.LATER),
)
FACTS = CareFacts(
    Stand.IN_TRANSIT, "KY-10479", "Ayşe Yılmaz", "Kıyı Home", "İstanbul", NOW,
    carrier_name="Yurtiçi Kargo", tracking_number="KY10479P1",
    link="https://carrier.example/KY10479P1", ask="mailto:merhaba@kiyi.example",
    promise=Promise(date(2026, 4, 24), date(2026, 4, 25), NOW, ""), place="İzmir", total=2,
    in_parcel=(Item("Defneli zeytinyağlı sabun", 1), Item("Keten mutfak havlusu, kum", 2)),
    to_come=(Item("Seramik kupa", 1, date(2026, 5, 3)), Item("Mum", 1)), steps=STEPS,
)  # fmt: skip


class Tags(HTMLParser):
    """Every tag with its attributes, and whether all are closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def pages() -> CarePages:
    return CarePages.open()


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
@pytest.mark.parametrize("stand", [Stand.IN_TRANSIT, Stand.DELIVERED, Stand.LOST, Stand.PACKED])
def test_a_page_is_whole_and_runs_and_fetches_nothing(
    pages: CarePages, language: str, stand: Stand
) -> None:
    page = pages.page(replace(FACTS, stand=stand), language)
    tags = Tags(page)
    assert tags.open == []
    names = {tag for tag, _ in tags.seen}
    assert not names & {"script", "img", "link", "iframe", "form", "input"}
    attributes = {name for _, given in tags.seen for name in given}
    assert not {name for name in attributes if name.startswith("on") or name in ("style", "src")}
    assert dict(tags.seen[0][1])["dir"] == ("rtl" if language == "ar" else "ltr")
    assert "{" not in re.sub(r"<style>.*</style>", "", page, flags=re.DOTALL)
    assert POLICY in page
    assert "noindex" in page
    assert 'http-equiv="refresh"' not in page


def test_it_says_where_when_what_and_as_of(pages: CarePages) -> None:
    page = pages.page(FACTS, "tr")
    for said in (
        "Paketiniz yolda.", '<time datetime="2026-04-24">', "<bdi>14:10</bdi>", "<bdi>20:15</bdi>",
        'aria-current="step"', "<bdi>KY10479P1</bdi>", "mailto:merhaba@kiyi.example",
        "Seramik kupa", "3 Mayıs civarında", "1. paket, toplam 2", "<bdi>Ayşe</bdi>",
    ):  # fmt: skip
        assert said in page, said
    assert "Yılmaz" not in page


def test_what_is_not_known_leaves_no_hole(pages: CarePages) -> None:
    bare = CareFacts(Stand.PACKING, "1", "", "Shop", "", NOW)
    page = pages.page(bare, "en")
    assert Tags(page).open == []
    assert page.count("<section>") == 1
    quiet = replace(FACTS, link="javascript:alert(1)", ask="https://x.example", to_come=())
    page = pages.page(quiet, "en")
    assert "<a " not in page


def test_hostile_names_stay_text(pages: CarePages) -> None:
    evil = '"><script>alert(1)</script>'
    page = pages.page(
        replace(
            FACTS,
            customer_name=evil,
            shop_name=evil,
            city=evil,
            carrier_name=evil,
            place=evil,
            tracking_number=evil,
            order_number=evil,
            in_parcel=(Item(evil, 1),),
            ask=f"mailto:{evil}",
        ),
        "en",
    )
    assert "<script" not in page
    assert Tags(page).open == []


def test_a_page_is_replaced_whole_found_by_its_link_and_taken_down(tmp_path: Path) -> None:
    place = PageFolder(tmp_path, url="https://shop.example/track/")
    place.put("aB-_9", "one")
    place.put("aB-_9", "two")
    assert [path.name for path in tmp_path.iterdir()] == ["aB-_9.html"]
    assert (tmp_path / "aB-_9.html").read_text(encoding="utf-8") == "two"
    assert place.link("aB-_9") == "https://shop.example/track/aB-_9.html"
    assert PageFolder(tmp_path, url="").link("aB-_9") == ""
    place.remove("aB-_9")
    place.remove("aB-_9")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotConfigured):
        PageFolder(tmp_path / "gone", url="").put("a", "page")
    place = PageFolder(tmp_path, url="")
    with pytest.raises(Refused):
        place.put("../etc", "page")
    os.mkdir(tmp_path / "a.html")
    (tmp_path / "a.html" / "x").touch()
    with pytest.raises(Unavailable):
        place.put("a", "page")
    with pytest.raises(Unavailable):
        place.remove("a")


def test_a_page_in_the_shops_colour_may_load_that_style_alone() -> None:
    pages = CarePages.open()
    pages.colour = "#00515C"
    page = pages.page(FACTS, "en")
    assert "--brand:#00515c" in page
    assert POLICY not in page
    assert policy(styled("#00515C")) in page
