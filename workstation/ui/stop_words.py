"""The words of the full-screen stop: what is wrong with this very object, and what to do, step by
step.

Pack and Parcels share it. Plain sentences, no Qt.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import assert_never

from workstation.domain.changes import CHANGED, Change, changes_of
from workstation.ports.unit_of_work import ProductRef
from workstation.services.desk import CarrierCard, Stop, StopKind
from workstation.ui.dates import clock, day_and_month
from workstation.ui.words import isolate, translate


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered step; `chip` is a shelf, shown as a sign of its own."""

    text: str
    chip: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A thing shown beside the steps: `head` over it, its picture, name and shelf."""

    head: str
    name: str
    picture: str
    shelf: str = ""
    good: bool = False


@dataclass(frozen=True, slots=True)
class CarrierShown:
    """A carrier beside the other one: `good` is the one that this parcel goes with."""

    head: str
    name: str
    letter: str
    colour: str
    good: bool = False


@dataclass(frozen=True, slots=True)
class StopPicture:
    """Everything on the stop screen, in words. `keys` are (cap, what it does) at the foot."""

    headline: str
    sentence: str
    steps: tuple[Step, ...]
    recorded: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]
    pair: tuple[Shown, ...] = ()
    put_back: tuple[Shown, ...] = ()
    carriers: tuple[CarrierShown, ...] = ()
    number: str = ""
    foot: str = ""
    or_scan: str = ""
    sound: str = "wrong"
    kind: StopKind | None = None
    what_to_do: str = field(default="")
    put_back_head: str = field(default="")


def stop_picture(stop: Stop, *, station: str, operator: str) -> StopPicture:
    """Put a stop into words; every kind has its own."""
    made = _Words(stop)
    return StopPicture(
        headline=made.headline(),
        sentence=made.sentence(),
        steps=made.steps(),
        recorded=made.recorded(),
        keys=(("Enter", made.enter()),),
        pair=made.pair(),
        put_back=made.put_back(),
        number=isolate(stop.order_number),
        foot=" · ".join(isolate(part) for part in (station, operator) if part),
        or_scan=made.or_scan(),
        sound=made.sound(),
        kind=stop.kind,
        what_to_do=translate("Stop", "What to do"),
        put_back_head=translate("Stop", "Put back"),
    )


def with_carriers(
    picture: StopPicture, here: CarrierCard, right: CarrierCard, *, customer: str
) -> StopPicture:
    """Show both carriers large: the one that is being loaded, and the parcel's own."""
    return replace(
        picture,
        carriers=(
            CarrierShown(
                translate("Stop", "You are loading"), isolate(here.name), here.letter, here.colour
            ),
            CarrierShown(
                translate("Stop", "This parcel goes with"), isolate(right.name), right.letter,
                right.colour, good=True,
            ),
        ),
        sentence=translate("Stop", "Do not load this parcel. {about}").format(
            about=", ".join(part for part in (picture.number, isolate(customer)) if part)
        ),
        steps=(
            Step(translate("Stop", "Take it off this pallet")),
            Step(translate("Stop", "Put it on the pallet"), right.letter),
        ),
        recorded=(translate("Stop", "Nothing was recorded and nobody was told."),),
    )  # fmt: skip


def article(product: ProductRef) -> str:
    """How an article is called in full: name and variant."""
    if product.variant and product.variant.casefold() not in product.name.casefold():
        return isolate(f"{product.name}, {product.variant}")
    return isolate(product.name or product.sku)


def short(product: ProductRef, other: ProductRef | None = None) -> str:
    """How an article is called in a step: its variant when that tells it from the other, else its
    name.
    """
    if product.variant and (other is None or other.variant != product.variant):
        return isolate(product.variant)
    return isolate(product.name or product.sku)


def change_words(change: Change) -> str:
    """What the shop changed, as a sentence about {number}."""
    match change:
        case Change.ADDRESS:
            return translate("Stop", "The shop changed the address of {number}.")
        case Change.ADDED:
            return translate("Stop", "More was ordered with {number}.")
        case Change.REMOVED:
            return translate("Stop", "Less is wanted of {number} now.")
        case Change.ELSEWHERE:
            return translate("Stop", "Some of {number} was sent from elsewhere.")
        case Change.MERGED:
            return translate("Stop", "{number} was merged into another order.")
        case _ as never:
            assert_never(never)


class _Words:
    def __init__(self, stop: Stop) -> None:
        self._stop = stop

    def headline(self) -> str:
        match self._stop.kind:
            case StopKind.WRONG_ITEM:
                return translate("Stop", "Wrong item")
            case StopKind.SURPLUS:
                return translate("Stop", "One too many")
            case StopKind.NOT_YET:
                return translate("Stop", "Not in this box")
            case StopKind.UNKNOWN_ITEM:
                return translate("Stop", "Unknown item")
            case StopKind.ORDER_CANCELLED:
                return translate("Stop", "Order cancelled")
            case StopKind.ORDER_HELD:
                return translate("Stop", "Order on hold")
            case StopKind.CANNOT_SHIP:
                return translate("Stop", "Cannot ship yet")
            case StopKind.OTHER_LABEL:
                return translate("Stop", "Wrong label")
            case StopKind.OTHER_ORDER:
                return translate("Stop", "Another order")
            case StopKind.WRONG_CARRIER:
                return translate("Stop", "Wrong carrier")
            case StopKind.PARCEL_CANCELLED:
                return translate("Stop", "Do not ship")
            case StopKind.ORDER_CHANGED:
                return translate("Stop", "Order changed")
            case _ as never:
                assert_never(never)

    def sentence(self) -> str:
        stop = self._stop
        number, code = isolate(stop.order_number), isolate(stop.code)
        scanned = article(stop.scanned) if stop.scanned else code
        needed = article(stop.needed) if stop.needed else ""
        match stop.kind:
            case StopKind.WRONG_ITEM:
                if needed:
                    return translate("Stop", "This is {scanned}. The order needs {needed}.").format(
                        scanned=scanned, needed=self._needed_briefly()
                    )
                return translate("Stop", "{scanned} is not in this order.").format(scanned=scanned)
            case StopKind.SURPLUS:
                return translate("Stop", "All of {scanned} are in the box already.").format(
                    scanned=scanned
                )
            case StopKind.NOT_YET:
                if stop.ships_around:
                    return translate("Stop", "{scanned} ships later, around {day}.").format(
                        scanned=scanned, day=day_and_month(stop.ships_around)
                    )
                return translate("Stop", "{scanned} ships later.").format(scanned=scanned)
            case StopKind.UNKNOWN_ITEM:
                return translate("Stop", "No article of this order has the code {code}.").format(
                    code=code
                )
            case StopKind.ORDER_CANCELLED:
                if stop.at:
                    return translate(
                        "Stop", "{number} must not leave. Cancelled at {time}."
                    ).format(number=number, time=isolate(clock(stop.at)))
                return translate("Stop", "{number} must not leave.").format(number=number)
            case StopKind.ORDER_HELD:
                return self._because(
                    translate("Stop", "{number} is on hold."),
                    translate("Stop", "{number} is on hold: {reason}"),
                )
            case StopKind.CANNOT_SHIP:
                return self._because(
                    translate("Stop", "{number} cannot ship."),
                    translate("Stop", "{number} cannot ship: {reason}"),
                )
            case StopKind.OTHER_LABEL:
                return translate("Stop", "This label is not the one of {number}.").format(
                    number=number
                )
            case StopKind.OTHER_ORDER:
                return translate("Stop", "{code} is another order. {number} is still open.").format(
                    code=code, number=number
                )
            case StopKind.WRONG_CARRIER:
                return translate("Stop", "This parcel goes with {right}, not with {here}.").format(
                    right=isolate(stop.carrier_right), here=isolate(stop.carrier_here)
                )
            case StopKind.PARCEL_CANCELLED:
                return self._because(
                    translate("Stop", "{number} was cancelled. This parcel stays here."),
                    translate("Stop", "{number} stays here: {reason}"),
                )
            case StopKind.ORDER_CHANGED:
                told = " ".join(
                    change_words(change).format(number=number) for change in self._changes()
                )
                return told or translate("Orders", "Changed by the shop")
            case _ as never:
                assert_never(never)

    def _needed_briefly(self) -> str:
        """The variant alone says it when the other one of the same article was scanned."""
        scanned, needed = self._stop.scanned, self._stop.needed
        if needed is None:
            return ""
        siblings = scanned is not None and scanned.name.split(",")[0] == needed.name.split(",")[0]
        return short(needed, scanned) if siblings else article(needed)

    def _because(self, plain: str, with_reason: str) -> str:
        stop = self._stop
        wanted = with_reason if stop.reason else plain
        return wanted.format(number=isolate(stop.order_number), reason=isolate(stop.reason))

    def steps(self) -> tuple[Step, ...]:
        stop = self._stop
        if stop.at_door and stop.kind is not StopKind.WRONG_CARRIER:
            return (Step(translate("Stop", "Take it off the pallet")), *self._door_steps())
        match stop.kind:
            case StopKind.WRONG_ITEM | StopKind.SURPLUS | StopKind.NOT_YET | StopKind.UNKNOWN_ITEM:
                return self._item_steps()
            case StopKind.ORDER_CANCELLED:
                if stop.in_box:
                    return (
                        Step(translate("Stop", "Take all %n item(s) out", None, stop.in_box)),
                        Step(translate("Stop", "Put them on their shelves")),
                        Step(translate("Stop", "Scan the UN-PACK card")),
                    )
                return (
                    Step(translate("Stop", "Pack nothing")),
                    Step(translate("Stop", "Scan the next order")),
                )
            case StopKind.ORDER_HELD:
                return (
                    Step(translate("Stop", "Put the order aside")),
                    Step(translate("Stop", "Ask the lead")),
                )
            case StopKind.CANNOT_SHIP:
                return (
                    Step(translate("Stop", "Put the order aside")),
                    Step(translate("Stop", "Fix it in Orders, F2")),
                )
            case StopKind.OTHER_LABEL:
                return (
                    Step(translate("Stop", "Take this label off")),
                    Step(translate("Stop", "Scan the label of this box")),
                )
            case StopKind.OTHER_ORDER:
                return (
                    Step(translate("Stop", "Close this box first, or press Esc")),
                    Step(translate("Stop", "Then scan the other order")),
                )
            case StopKind.WRONG_CARRIER:
                return (
                    Step(translate("Stop", "Take it off this pallet")),
                    Step(
                        translate("Stop", "Put it on the pallet of {carrier}").format(
                            carrier=isolate(stop.carrier_right)
                        )
                    ),
                )
            case StopKind.PARCEL_CANCELLED:
                return (
                    Step(translate("Stop", "Take it off the pallet")),
                    Step(translate("Stop", "Give it to the lead")),
                )
            case StopKind.ORDER_CHANGED:
                return self._change_steps()
            case _ as never:
                assert_never(never)

    def _door_steps(self) -> tuple[Step, ...]:
        """What to do with a closed box whose order changed, or must not leave."""
        stop, changes = self._stop, self._changes()
        lead = Step(translate("Stop", "Give it to the lead"))
        if stop.kind is StopKind.CANNOT_SHIP:
            return (Step(translate("Stop", "Fix it in Orders, F2")),)
        if stop.kind is not StopKind.ORDER_CHANGED or Change.MERGED in changes:
            return (lead,)
        steps = []
        if Change.ADDRESS in changes and stop.label_bought:
            steps.append(Step(translate("Stop", "Take the label off and ask the lead to void it")))
        if stop.put_back:
            steps.append(Step(translate("Stop", "Open the box, take out what is no longer wanted")))
            steps.append(lead)
        if steps:
            return tuple(steps)
        if Change.ADDED in changes:
            steps.append(Step(translate("Stop", "What was added is packed in a box of its own")))
        steps.append(Step(translate("Stop", "Then scan again: it goes on once all is right")))
        return tuple(steps)

    def _changes(self) -> tuple[Change, ...]:
        return changes_of(CHANGED + self._stop.reason)

    def _change_steps(self) -> tuple[Step, ...]:
        stop, changes = self._stop, self._changes()
        steps = []
        if Change.MERGED in changes:
            steps.append(Step(translate("Stop", "Put the order aside")))
            steps.append(Step(translate("Stop", "Ask the lead")))
            return tuple(steps)
        if Change.ADDRESS in changes and stop.label_bought:
            steps.append(Step(translate("Stop", "Take the label off and ask the lead to void it")))
        if stop.put_back:
            steps.append(Step(translate("Stop", "Take out what is no longer wanted")))
            steps.append(Step(translate("Stop", "Scan the UN-PACK card")))
        elif Change.ADDED in changes:
            steps.append(Step(translate("Stop", "Fetch what was added; it is on the list now")))
        if not steps:
            steps.append(Step(translate("Stop", "Look at the order once more")))
        steps.append(Step(translate("Stop", "Then scan again: it goes on once all is right")))
        return tuple(steps)

    def _item_steps(self) -> tuple[Step, ...]:
        stop = self._stop
        scanned, needed = stop.scanned, stop.needed
        if scanned is None:
            back = Step(translate("Stop", "Put it aside"))
        elif scanned.shelf:
            back = Step(
                translate("Stop", "Put {item} back on").format(item=short(scanned, needed)),
                scanned.shelf,
            )
        else:
            back = Step(translate("Stop", "Put {item} back").format(item=short(scanned, needed)))
        if needed is None:
            return (back, Step(translate("Stop", "Go on with the order")))
        if needed.shelf:
            onward = Step(
                translate("Stop", "Scan {item} from").format(item=short(needed, scanned)),
                needed.shelf,
            )
        else:
            onward = Step(translate("Stop", "Scan {item}").format(item=short(needed, scanned)))
        return (back, onward)

    def recorded(self) -> tuple[str, ...]:
        stop = self._stop
        if stop.kind is StopKind.ORDER_CANCELLED:
            bought = (
                translate("Stop", "A label was bought. Ask the lead to void it.")
                if stop.label_bought
                else translate("Stop", "No label was bought, so there is nothing to refund.")
            )
            return (bought, translate("Stop", "Nothing is sent to the customer from here."))
        if stop.at_door or stop.kind in (StopKind.WRONG_CARRIER, StopKind.PARCEL_CANCELLED):
            return (
                translate("Stop", "Nothing was handed over."),
                translate("Stop", "The customer has not been told anything."),
            )
        if not stop.of:
            return (translate("Stop", "Nothing was added."),)
        return (
            translate("Stop", "Nothing was added."),
            translate("Stop", "The box still holds {n} of %n item(s).", None, stop.of).format(
                n=stop.in_box
            ),
        )

    def pair(self) -> tuple[Shown, ...]:
        stop = self._stop
        shown = []
        if stop.kind in (StopKind.WRONG_ITEM, StopKind.SURPLUS, StopKind.NOT_YET):
            if stop.scanned:
                shown.append(
                    Shown(
                        translate("Stop", "You scanned"), article(stop.scanned),
                        stop.scanned.picture,
                    )
                )  # fmt: skip
            if stop.needed:
                shown.append(
                    Shown(
                        translate("Stop", "Needed"), article(stop.needed), stop.needed.picture,
                        good=True,
                    )
                )  # fmt: skip
        return tuple(shown)

    def put_back(self) -> tuple[Shown, ...]:
        return tuple(
            Shown("", article(product), product.picture, product.shelf)
            for product in self._stop.put_back
        )

    def enter(self) -> str:
        if self._stop.kind is StopKind.ORDER_CANCELLED and self._stop.in_box:
            return translate("Stop", "All items are out")
        return translate("Stop", "Understood")

    def or_scan(self) -> str:
        if self._stop.at_door:
            return translate("Stop", "or scan the next parcel")
        match self._stop.kind:
            case StopKind.WRONG_ITEM | StopKind.SURPLUS | StopKind.NOT_YET | StopKind.UNKNOWN_ITEM:
                return translate("Stop", "or scan the right item")
            case StopKind.OTHER_LABEL:
                return translate("Stop", "or scan the right label")
            case StopKind.WRONG_CARRIER | StopKind.PARCEL_CANCELLED:
                return translate("Stop", "or scan the next parcel")
            case _:
                return ""

    def sound(self) -> str:
        falling = (StopKind.ORDER_CANCELLED, StopKind.PARCEL_CANCELLED, StopKind.WRONG_CARRIER)
        return "cancelled" if self._stop.kind in falling else "wrong"
