"""Connected shops in words. A platform's own terms stay as its pages write them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from workstation.services.shop_standing import ShopStanding, ShopTrouble
from workstation.ui import dates
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.ports.web_shop import ShopSpec


def said(text: str) -> str:
    """A name, title, help or choice of a shop's field; one that is not known stays as it is."""
    known = {
        "Order files": translate("Shops", "Order files"),
        "Name of the shop": translate("Shops", "Name of the shop"),
        "as in name.myshopify.com": translate("Shops", "as in name.myshopify.com"),
        "Admin API access token": translate("Shops", "Admin API access token"),
        "of an app with read_orders and the right to write fulfilment orders": translate(
            "Shops", "of an app with read_orders and the right to write fulfilment orders"
        ),
        "API version": translate("Shops", "API version"),
        "empty: the newest known": translate("Shops", "empty: the newest known"),
        "Address of the shop": translate("Shops", "Address of the shop"),
        "as in https://shop.example": translate("Shops", "as in https://shop.example"),
        "Consumer key": translate("Shops", "Consumer key"),
        "Consumer secret": translate("Shops", "Consumer secret"),
        "WooCommerce, Settings, Advanced, REST API; with read and write rights": translate(
            "Shops", "WooCommerce, Settings, Advanced, REST API; with read and write rights"
        ),
        "shown there once": translate("Shops", "shown there once"),
        "Folder with order files": translate("Shops", "Folder with order files"),
        "each new file there is read": translate("Shops", "each new file there is read"),
        "Folder for fulfilment files": translate("Shops", "Folder for fulfilment files"),
        "to be uploaded to the shop": translate("Shops", "to be uploaded to the shop"),
        "Shape of those files": translate("Shops", "Shape of those files"),
        "of an administrator of this channel": translate(
            "Shops", "of an administrator of this channel"
        ),
        "Channel token": translate("Shops", "Channel token"),
        "empty: the default channel": translate("Shops", "empty: the default channel"),
        "Fulfilment handler": translate("Shops", "Fulfilment handler"),
        "empty: manual-fulfillment": translate("Shops", "empty: manual-fulfillment"),
        "Secret API key": translate("Shops", "Secret API key"),
        "Settings, Secret API keys": translate("Shops", "Settings, Secret API keys"),
        "Stock location": translate("Shops", "Stock location"),
        "empty: the only one": translate("Shops", "empty: the only one"),
        "App token": translate("Shops", "App token"),
        "of an app with MANAGE_ORDERS": translate("Shops", "of an app with MANAGE_ORDERS"),
        "plain": translate("Shops", "Plain table"),
        "shopify": "Shopify",
        "woocommerce": "WooCommerce",
        "amazon": "Amazon",
        "User name": translate("Accounts", "User name"),
        "Password": translate("Accounts", "Password"),
        "API key": translate("Accounts", "API key"),
    }
    return known.get(text, text)


def level(of: str) -> str:
    return {
        "economy": translate("Setup", "Economy"),
        "standard": translate("Setup", "Standard"),
        "express": translate("Setup", "Express"),
        "pickup_point": translate("Setup", "Pickup point"),
    }.get(of, of)


def facts(spec: ShopSpec) -> tuple[tuple[str, str], ...]:
    """What is said of a kind of shop beside its fields."""
    caps = spec.caps
    parts = (
        translate("Shops", "parts of an order, line by line")
        if caps.lines
        else translate("Shops", "whole orders only")
    )
    back = (
        translate("Shops", "yes, with another number")
        if caps.update_tracking
        else translate("Shops", "no: correct it there")
    )
    return (
        (translate("Shops", "Verified against"), spec.verified),
        (translate("Shops", "Is told"), parts),
        (translate("Shops", "Takes corrections"), back),
    )


def trouble(of: ShopTrouble) -> tuple[str, str, str]:
    """A shop's trouble: a word for its light, a headline, and what to do."""
    match of:
        case ShopTrouble.CREDENTIALS:
            return (
                translate("Shops", "key refused"),
                translate("Shops", "The shop does not take our key or token"),
                translate(
                    "Shops",
                    "It may have ended. Make a new one in the shop, type it here, save, and check.",
                ),
            )
        case ShopTrouble.SCOPE:
            return (
                translate("Shops", "a right is missing"),
                translate("Shops", "The key may not do all that is needed"),
                translate(
                    "Shops",
                    "Give it the missing rights in the shop, then check. Some shops then want a "
                    "new token.",
                ),
            )
        case ShopTrouble.BUSY:
            return (
                translate("Shops", "busy"),
                translate("Shops", "The shop has too many calls"),
                translate(
                    "Shops",
                    "It is asked again by itself. If it stays so, ask less often, or stop another "
                    "program that asks it too.",
                ),
            )
        case ShopTrouble.STUCK:
            return (
                translate("Shops", "stands still"),
                translate("Shops", "The list of orders does not go on"),
                translate(
                    "Shops",
                    "Press N to read from the first day once more. Nothing is doubled.",
                ),
            )
        case ShopTrouble.AWAY:
            return (
                translate("Shops", "does not answer"),
                translate("Shops", "The shop cannot be reached"),
                translate(
                    "Shops",
                    "It is asked again by itself. Packing goes on with the orders that are here.",
                ),
            )
        case ShopTrouble.SETTINGS:
            return (
                translate("Shops", "set up wrongly"),
                translate("Shops", "A setting of this shop is missing or wrong"),
                translate("Shops", "Mend it here, save, and check the connection."),
            )
        case ShopTrouble.OTHER:
            return (
                translate("Shops", "needs a hand"),
                translate("Shops", "The shop refused"),
                translate("Shops", "Check the connection; its answer says more."),
            )
    assert_never(of)


def stands(of: ShopStanding | None) -> tuple[str, str, str]:
    """How a shop stands: headline, sentence, tone."""
    if of is None:
        return translate("Shops", "Not saved yet"), "", "ink2"
    came = came_in(of)
    if of.running:
        return translate("Shops", "Orders are coming in"), came, "accent"
    if of.trouble is not None:
        _, headline, advice = trouble(of.trouble)
        since = (
            translate("Shops", "Since {when}.").format(when=dates.moment(of.since))
            if of.since
            else ""
        )
        return headline, " ".join(part for part in (advice, since) if part), "stop"
    if not of.wanted:
        waits = translate("Shops", "Look at them with T, then let them come in with I.")
        return (
            translate("Shops", "Orders wait for your word"),
            " ".join(part for part in (came, waits) if part),
            "wait",
        )
    if of.looked is None:
        return translate("Shops", "Not asked yet"), "", "ink2"
    looked = translate("Shops", "Asked last {when}.").format(when=dates.moment(of.looked))
    return (
        translate("Shops", "Orders come in by themselves"),
        " ".join(part for part in (looked, came) if part),
        "ok",
    )


def came_in(of: ShopStanding) -> str:
    """What the pull has brought so far."""
    parts = []
    if of.new:
        parts.append(translate("Shops", "%n order(s) new.", None, of.new))
    if of.changed:
        parts.append(translate("Shops", "%n changed.", None, of.changed))
    if of.cannot_ship:
        parts.append(translate("Shops", "%n cannot ship yet.", None, of.cannot_ship))
    if of.bad:
        parts.append(translate("Shops", "%n could not be read.", None, len(of.bad)))
    return " ".join(parts)


def why_unfit(reason: str) -> str:
    """Why an order of the preview would not ship, "" when it would."""
    from workstation.domain.preflight import Unfit
    from workstation.ui.orders.words import unfit

    if reason == "held":
        return translate("Shops", "on hold there")
    return unfit(Unfit(reason)) if reason in tuple(Unfit) else reason


def finding(text: str) -> str:
    """A sentence of a check in the window's language; one that we do not know as it is."""
    for pattern, say in _FOUND:
        match = pattern.fullmatch(text)
        if match is not None:
            return say(match)
    return text


def _plain(sentence: str, say: Callable[[], str]) -> tuple[re.Pattern[str], _Say]:
    return re.compile(re.escape(sentence)), lambda _: say()


_Say = Callable[[re.Match[str]], str]

_FOUND: tuple[tuple[re.Pattern[str], _Say], ...] = (
    _plain("The clocks agree.", lambda: translate("Shops", "The clocks agree.")),
    _plain(
        "The shop does not tell its time.",
        lambda: translate("Shops", "The shop does not tell its time."),
    ),
    (
        re.compile(r"This computer's clock is (\d+) minutes (behind|ahead)\."),
        lambda found: (
            translate("Shops", "This computer’s clock is {n} minutes behind.")
            if found[2] == "behind"
            else translate("Shops", "This computer’s clock is {n} minutes ahead.")
        ).format(n=found[1]),
    ),
    _plain(
        "Set it right: pulled orders may be missed, and signatures are refused.",
        lambda: translate(
            "Shops", "Set it right: orders may be missed, and signatures are refused."
        ),
    ),
    _plain("The orders can be read.", lambda: translate("Shops", "The orders can be read.")),
    (
        re.compile(r"(.+) does not accept the (?:keys|access token)\."),
        lambda found: translate("Shops", "{shop} does not accept the keys.").format(
            shop=isolate(found[1])
        ),
    ),
    _plain(
        "Check key and secret. If the shop stands behind a proxy that ends TLS, its server must "
        "set HTTPS=on, or WordPress does not see the keys.",
        lambda: translate(
            "Shops",
            "Check key and secret. If a proxy ends TLS before the shop, its server must set "
            "HTTPS=on, or WordPress does not see the keys.",
        ),
    ),
    _plain(
        "Copy it anew; after a change of scopes the app must be installed anew.",
        lambda: translate(
            "Shops", "Copy it anew; after a change of its rights the app must be installed anew."
        ),
    ),
    _plain(
        "Parcels are told as fulfilments, line by line.",
        lambda: translate("Shops", "Parcels are told as fulfilments, line by line."),
    ),
    _plain(
        "Parcels are told through the Shipment Tracking plugin, without lines.",
        lambda: translate(
            "Shops", "Parcels are told through the Shipment Tracking plugin, without lines."
        ),
    ),
    _plain(
        "Switch on WooCommerce's own fulfilments to tell them line by line.",
        lambda: translate(
            "Shops", "Switch on WooCommerce’s own fulfilments to tell them line by line."
        ),
    ),
    _plain(
        "This shop has neither fulfilments nor the Shipment Tracking plugin.",
        lambda: translate(
            "Shops", "This shop has neither fulfilments nor the Shipment Tracking plugin."
        ),
    ),
    _plain(
        "Tracking numbers are written as order notes; switch on fulfilments for more.",
        lambda: translate(
            "Shops", "Tracking numbers are written as order notes; switch on fulfilments for more."
        ),
    ),
    (
        re.compile(r"Connected to (.+)\."),
        lambda found: translate("Shops", "Connected to {shop}.").format(shop=isolate(found[1])),
    ),
    (
        re.compile(r"The app may not: (.+)\."),
        lambda found: translate("Shops", "The app lacks these rights: {rights}.").format(
            rights=isolate(found[1])
        ),
    ),
    _plain(
        "Give it these scopes in Shopify, install it anew and copy the new token.",
        lambda: translate(
            "Shops", "Give it these rights in Shopify, install it anew and copy the new token."
        ),
    ),
    _plain(
        "Only orders of the last 60 days can be read.",
        lambda: translate("Shops", "Only orders of the last 60 days can be read."),
    ),
    _plain(
        "Ask Shopify for read_all_orders where older ones must ship.",
        lambda: translate("Shops", "Ask Shopify for read_all_orders where older ones must ship."),
    ),
    (
        re.compile(r"Shopify answers as version (\S+) instead of (\S+)\."),
        lambda found: translate(
            "Shops", "Shopify answers as version {served} instead of {wanted}."
        ).format(served=isolate(found[1]), wanted=isolate(found[2])),
    ),
    _plain(
        "Choose a newer version in the shop's settings.",
        lambda: translate("Shops", "Choose a newer version here."),
    ),
    (
        re.compile(r"(.+) cannot be reached\."),
        lambda found: translate("Shops", "{shop} cannot be reached.").format(
            shop=isolate(found[1])
        ),
    ),
    (
        re.compile(r"(.+) answers with something else than JSON\."),
        lambda found: translate("Shops", "{shop} answers with something that is no list.").format(
            shop=isolate(found[1])
        ),
    ),
    _plain(
        "Is a login page or a security plugin in the way?",
        lambda: translate("Shops", "Is a login page or a security plugin in the way?"),
    ),
    (
        re.compile(r"(.+) is busy\."),
        lambda found: translate("Shops", "{shop} is busy.").format(shop=isolate(found[1])),
    ),
    (
        re.compile(r"There is no such shop at (.+)\."),
        lambda found: translate("Shops", "There is no such shop at {shop}.").format(
            shop=isolate(found[1])
        ),
    ),
    _plain("Check its name.", lambda: translate("Shops", "Check its name.")),
    (
        re.compile(r"(.+) is there\."),
        lambda found: translate("Shops", "The folder {name} is there.").format(
            name=isolate(found[1])
        ),
    ),
    (
        re.compile(r"(.+) cannot be (?:read|written to)\."),
        lambda found: translate("Shops", "The folder {name} cannot be used.").format(
            name=isolate(found[1])
        ),
    ),
    (
        # With or without its advice: a look that failed tells both in one.
        re.compile(r"The shop's (?:setting )?(.+?) is missing\.(?: .*)?"),
        lambda found: translate("Shops", "{setting} is missing. Type it here and save.").format(
            setting=isolate(found[1])
        ),
    ),
    (
        re.compile(r"Keep it in the keyring as shop\..*|Write it under shops\.options.*"),
        lambda _: translate("Shops", "Mend it here, save, and check the connection."),
    ),
    _plain(
        "Make the folder, or choose another one.",
        lambda: translate("Shops", "Make the folder, or choose another one."),
    ),
)
