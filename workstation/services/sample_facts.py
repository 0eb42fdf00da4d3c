"""An invented parcel in each language, to show what a template says before anybody gets it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from workstation.domain.messages import OF_AN_ORDER, Item, MessageFacts, Moment
from workstation.domain.promise import Promise

# language -> (customer, shop, an article, another one)
_SAMPLES: Final = {
    "en": ("Emily Carter", "Harbour Pottery", "Tea mug, blue", "Serving plate"),
    "tr": ("Elif Yılmaz", "Liman Seramik", "Çay kupası, mavi", "Servis tabağı"),
    "el": ("Μαρία Δημητρίου", "Κεραμικά Λιμάνι", "Κούπα τσαγιού, μπλε", "Πιατέλα"),
    "ar": ("ليلى حداد", "خزف الميناء", "كوب شاي أزرق", "طبق تقديم"),
    "zh": ("王小明", "海港陶艺", "茶杯（蓝色）", "大餐盘"),
    "zh-Hant": ("王小明", "海港陶藝", "茶杯（藍色）", "大餐盤"),
}
_STATES: Final = {"whole": (1, False), "part": (1, True), "next": (2, True), "rest": (2, False)}


def sample_facts(
    moment: Moment, language: str, today: date, *, state: str = "whole"
) -> MessageFacts:
    """Facts of a made-up parcel; `state`: whole, part, next or rest of its order."""
    customer, shop, article, other = _SAMPLES[language]
    number, more = _STATES[state]
    about_order = moment in OF_AN_ORDER
    to_come = more or moment in (Moment.BACKORDER, Moment.OUR_DELAY)
    return MessageFacts(
        moment=moment,
        order_number="1042",
        customer_name=customer,
        shop_name=shop,
        carrier_name="" if about_order else "DHL",
        tracking_number="" if about_order else "JD0146000123",
        tracking_url="" if about_order else "https://tracking.example/JD0146000123",
        promise=None if about_order else _promise(today),
        in_this_parcel=() if about_order else (Item(article, 2),),
        still_to_come=(Item(other, 1, today + timedelta(days=9)),) if to_come else (),
        cancelled=(Item(other, 1),) if moment is Moment.LINES_CANCELLED else (),
        parcel_number=number,
        until=today + timedelta(days=9) if moment in (Moment.OUR_DELAY, Moment.BACKORDER) else None,
    )


def _promise(today: date) -> Promise:
    return Promise(
        earliest=today + timedelta(days=2),
        latest=today + timedelta(days=4),
        basis="sample",
        computed_at=datetime.combine(today, time(9), UTC),
    )
