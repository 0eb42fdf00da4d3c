"""Rules in words: their conditions, the fields, and why an order passes a rule by. Plain Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from workstation.domain.choosing import Skip, SkipKind
from workstation.domain.rates import Aim
from workstation.domain.shipments import ServiceLevel
from workstation.services.desk import CarrierCard, RuleTrial
from workstation.ui.pack.label_words import money
from workstation.ui.parcels.words import service
from workstation.ui.rates.words import aim_word
from workstation.ui.rules.presenter import ANY, NO, YES, Group, Part, Rule
from workstation.ui.words import isolate, translate


def group(of: Group) -> str:
    match of:
        case Group.RULES:
            return translate("Rules", "Which service")
        case Group.FULFILMENT:
            return translate("Rules", "What leaves when")
    assert_never(of)


def advice(of: Group) -> str:
    """What the order of the rules means."""
    match of:
        case Group.RULES:
            return translate(
                "Rules", "From top to bottom: the first rule that fits an order decides."
            )
        case Group.FULFILMENT:
            return translate(
                "Rules", "For its shop first, then for all: the first that fits decides."
            )
    assert_never(of)


def label(part: Part) -> str:
    """The name of a field."""
    return {
        "name": translate("Rules", "Name, shown as the reason"),
        "choose": translate("Rules", "Leads to"),
        "carrier": translate("Rules", "Carrier"),
        "service": translate("Rules", "Service"),
        "countries": translate("Rules", "Countries, as in GR, CY (empty: all)"),
        "wanted": translate("Rules", "Customer chose (empty: anything)"),
        "max_weight_g": translate("Rules", "At most so many grams (empty: any)"),
        "cod": translate("Rules", "Cash on delivery"),
        "tags": translate("Rules", "Any of these tags, as in VIP, gift (empty: any order)"),
        "shop": translate("Rules", "Shop (empty: every shop)"),
        "mode": translate("Rules", "When not all of an order is here"),
        "digital": translate("Rules", "Codes that nobody sends, as in GIFT-*"),
    }[part.path]


def option(part: Part, value: str, carriers: Mapping[str, CarrierCard]) -> str:
    """A choice in words."""
    if part.path == "choose":
        return aim_word(Aim(value)) if value in tuple(Aim) else translate("Rules", "a service")
    if part.path == "carrier":
        if not value:
            return translate("Rules", "every carrier")
        card = carriers.get(value)
        return card.name if card is not None else value
    if part.path == "service":
        return service(value)
    return {
        ANY: translate("Rules", "does not matter"),
        YES: translate("Rules", "only with it"),
        NO: translate("Rules", "only without it"),
        "manual": translate("Rules", "A person decides"),
        "partial": translate("Rules", "What is here leaves"),
        "automatic": translate("Rules", "That, and digital lines close"),
    }.get(value, value)


def conditions(of: Group, rule: Rule) -> str:
    """When a rule fits, in a line."""
    parts = []
    if rule.get("shop"):
        parts.append(isolate(str(rule["shop"])))
    if rule.get("countries"):
        parts.append(isolate(", ".join(rule["countries"])))
    if rule.get("wanted"):
        chose = translate("Rules", "customer chose “{what}”")
        parts.append(chose.format(what=isolate(str(rule["wanted"]))))
    if rule.get("max_weight_g"):
        grams = translate("Rules", "up to {n} g").format(n=rule["max_weight_g"])
        parts.append(grams)
    if rule.get("cod") is not None:
        parts.append(
            translate("Rules", "cash on delivery")
            if rule["cod"]
            else translate("Rules", "no cash on delivery")
        )
    if rule.get("tags"):
        tagged = translate("Rules", "tagged {tags}")
        parts.append(tagged.format(tags=isolate(", ".join(rule["tags"]))))
    every = (
        translate("Rules", "every order")
        if of is Group.RULES
        else translate("Rules", "every order of every shop")
    )
    return " · ".join(parts) or every


def outcome(rule: Mapping[str, Any], carriers: Mapping[str, CarrierCard]) -> str:
    """What a rule of the service choice leads to."""
    if rule.get("choose"):
        card = carriers.get(str(rule.get("carrier", "")))
        of = isolate(card.name) if card is not None else translate("Rules", "every carrier")
        return f"{aim_word(Aim(rule['choose']))} · {of}"
    card = carriers.get(str(rule.get("carrier", "")))
    name = card.name if card is not None else str(rule.get("carrier", ""))
    return " · ".join(
        part
        for part in (isolate(name), service(str(rule.get("service") or ServiceLevel.STANDARD)))
        if part
    )


def choice(text: str, carriers: Mapping[str, CarrierCard]) -> str:
    """A chosen "carrier service" of a trial in words; none fits when it is empty."""
    if not text:
        return translate("Rules", "No rule fits")
    carrier, _, level = text.partition(" ")
    return outcome({"carrier": carrier, "service": level}, carriers)


def skip(name: str, why: Skip) -> str:
    """Why a rule was passed by."""
    found, wanted = isolate(why.found) or "–", isolate(why.wanted)
    match why.kind:
        case SkipKind.COUNTRY:
            said = translate("Rules", "{rule}: {found} is not among {wanted}")
        case SkipKind.WANTED:
            said = translate("Rules", "{rule}: the customer did not choose “{wanted}”")
        case SkipKind.WEIGHT:
            said = translate("Rules", "{rule}: {found} g is more than {wanted} g")
        case SkipKind.COD:
            said = translate("Rules", "{rule}: it is cash on delivery")
        case SkipKind.NO_COD:
            said = translate("Rules", "{rule}: it is not cash on delivery")
        case SkipKind.TAG:
            said = translate("Rules", "{rule}: the order is not tagged {wanted}")
        case SkipKind.AIM:
            said = translate("Rules", "{rule}: no carrier’s price serves it")
        case _ as never:
            assert_never(never)
    return said.format(rule=isolate(name), found=found, wanted=wanted)


def why(trial: RuleTrial, carriers: Mapping[str, CarrierCard]) -> tuple[str, tuple[str, ...]]:
    """Why an order goes with its service: the sentence, and each rule that was passed by."""
    passed = tuple(skip(name, one) for name, one in trial.skips)
    if not trial.then:
        return translate("Rules", "No rule fits this order."), passed
    chosen = choice(trial.then, carriers)
    price = money(trial.price) if trial.price is not None else "–"
    if trial.by_hand:
        said = translate("Rules", "{service}, chosen by hand at {price}")
        return said.format(service=chosen, price=price), passed
    if trial.aim is not None:
        said = translate("Rules", "{service} at {price}: {aim}, by the rule “{rule}”")
        aim = aim_word(trial.aim)
        return said.format(service=chosen, price=price, aim=aim, rule=isolate(trial.why)), passed
    said = translate("Rules", "{service}, by the rule “{rule}”").format(
        service=chosen, rule=isolate(trial.why)
    )
    return said, passed


def trial_head(changed: int, count: int) -> str:
    """What the trial came to."""
    if not count:
        return translate("Rules", "No orders to try them on yet.")
    if not changed:
        return translate("Rules", "Nothing changes for the last %n order(s).", None, count)
    said = translate("Rules", "{n} of the last %n order(s) would go another way.", None, count)
    return said.format(n=changed)
