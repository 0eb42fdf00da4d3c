"""In which language a customer is written to: as the order says, else as was learnt before.

What was learnt is kept under a digest of the mail address, so that it names nobody.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from workstation.domain.errors import Refused
from workstation.domain.messages import MESSAGE_LANGUAGES, LanguageChoice, choose_language

if TYPE_CHECKING:
    from workstation.domain.orders import Order
    from workstation.domain.values import OrderId
    from workstation.ports.unit_of_work import UnitOfWork
    from workstation.services.floor import Floor


def language_of(
    kept_under: Callable[[str], Mapping[str, Any] | None], order: Order, *, shop: str
) -> LanguageChoice:
    """The language of an order's messages, and why that one; settings are read by `kept_under`."""
    kept = kept_under(_key(order.email)) if order.email else None
    return choose_language(
        order=order.language,
        customer=str((kept or {}).get("language", "")),
        country=order.recipient.country,
        shop=shop,
    )


def learn(uow: UnitOfWork, order: Order, choice: LanguageChoice) -> None:
    """Remember what an order has said, for the customer's next one that says nothing."""
    if choice.reason != "order" or not order.email:
        return
    key = _key(order.email)
    if (uow.setting(key) or {}).get("language") != choice.language:
        uow.set_setting(key, {"language": choice.language})


def write_in(floor: Floor, order_id: OrderId, language: str) -> LanguageChoice:
    """Write to this order's customer in a language from now on; gives what then holds.

    Raises `Refused` for an order without a mail address, and for an unknown language.
    """
    if language not in MESSAGE_LANGUAGES:
        raise Refused(
            "There are no messages in this language.", "Choose another.", field="language"
        )
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
        if order is None or not order.email:
            raise Refused(
                "There is no mail address to remember it for.", "Enter one.", field="email"
            )
        uow.set_setting(_key(order.email), {"language": language})
        choice = language_of(uow.setting, order, shop=floor.settings.shop.language)
        uow.commit()
    return choice


def _key(email: str) -> str:
    digest = hashlib.sha256(email.strip().casefold().encode()).hexdigest()[:32]
    return f"language:{digest}"
