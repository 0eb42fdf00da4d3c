"""The words of every verdict: what the last scan or key led to. Pack and Parcels share it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from workstation.services.desk import Said, Tone, Verdict
from workstation.ui.words import isolate, translate


@dataclass(frozen=True, slots=True)
class BannerPicture:
    """A verdict in words. `tone` is ok, note, wait or stop; `tail` (a count, a time) ends it."""

    tone: str
    verdict: str
    object: str = ""
    tail: str = ""


def banner_of(verdict: Verdict) -> BannerPicture:
    """Put a verdict into words for the scan banner."""
    return BannerPicture(
        tone=verdict.tone.value,
        verdict=verdict_words(verdict.said),
        object=object_words(verdict),
        tail=count_words(verdict.n, verdict.of),
    )


def verdict_words(said: Said) -> str:
    """The verdict in two to five words. Every `Said` has its own; the type checker proves it."""
    match said:
        case Said.ORDER_OPENED:
            return translate("Verdict", "Order open.")
        case Said.RIGHT_ITEM:
            return translate("Verdict", "Right item.")
        case Said.CONFIRMED:
            return translate("Verdict", "Confirmed without code.")
        case Said.BOX_CHOSEN:
            return translate("Verdict", "Box chosen.")
        case Said.WEIGHT_SET:
            return translate("Verdict", "Weight noted.")
        case Said.BOX_CLOSED:
            return translate("Verdict", "Box closed.")
        case Said.NEXT_BOX:
            return translate("Verdict", "Next package.")
        case Said.LABEL_SCANNED:
            return translate("Verdict", "Label is on.")
        case Said.ON_PALLET:
            return translate("Verdict", "On the pallet.")
        case Said.UNDONE:
            return translate("Verdict", "Taken back.")
        case Said.RELEASED:
            return translate("Verdict", "Order put back.")
        case Said.EMPTIED:
            return translate("Verdict", "Box is empty.")
        case Said.PRINTING_AGAIN:
            return translate("Verdict", "Printing again, free.")
        case Said.ANSWERED:
            return translate("Verdict", "Answer noted.")
        case Said.NUMBER_TAKEN:
            return translate("Verdict", "Number taken.")
        case Said.UNDERSTOOD:
            return translate("Verdict", "Understood.")
        case Said.SAME_ORDER:
            return translate("Verdict", "This order is open already.")
        case Said.ALREADY_ON_PALLET:
            return translate("Verdict", "Already on the pallet.")
        case Said.UNKNOWN_CODE:
            return translate("Verdict", "Code unknown.")
        case Said.NOTHING_OPEN:
            return translate("Verdict", "Scan an order first.")
        case Said.ALREADY_PACKED:
            return translate("Verdict", "Already packed.")
        case Said.QUEUE_EMPTY:
            return translate("Verdict", "Nothing left to pack.")
        case Said.WEIGHT_NEEDED:
            return translate("Verdict", "Weight, please.")
        case Said.NO_SERVICE:
            return translate("Verdict", "No service fits this parcel.")
        case Said.RATES_WANTED:
            return translate("Verdict", "The carriers are asked for prices.")
        case Said.BOX_EMPTY:
            return translate("Verdict", "The box is still empty.")
        case Said.HELD_ELSEWHERE:
            return translate("Verdict", "Open at another bench.")
        case Said.ITEM_HAS_CODE:
            return translate("Verdict", "This item has a code: scan it.")
        case Said.NO_LABEL_YET:
            return translate("Verdict", "No label yet.")
        case Said.TOO_LATE_TO_UNDO:
            return translate("Verdict", "Too late to take back.")
        case Said.NOT_PACKED_YET:
            return translate("Verdict", "Not packed yet.")
        case Said.HALF_SCAN:
            return translate("Verdict", "Half a scan. Scan again.")
        case Said.LABEL_DIFFERS:
            return translate("Verdict", "Not what the label was bought for.")
        case Said.BUYING_AGAIN:
            return translate("Verdict", "Label goes back, a new one comes.")
        case Said.NOTED_SHORT:
            return translate("Verdict", "Noted as short.")
        case Said.ONLY_SHORT:
            return translate("Verdict", "All of it is short. It stays owed.")
        case Said.GOODS_NEEDED:
            return translate("Verdict", "The customs ask for more.")
        case Said.WHICH_ORDER:
            return translate("Verdict", "More than one order has this number.")
        case Said.STOPPED:
            return translate("Verdict", "Stopped.")
        case _ as never:
            assert_never(never)


def count_words(n: int, of: int) -> str:
    """As in "1 of 2"; "" when nothing is counted."""
    return translate("Verdict", "{n} of {of}").format(n=n, of=of) if of else ""


def object_words(verdict: Verdict) -> str:
    """What the verdict is about, and its detail."""
    parts = [isolate(part) for part in (verdict.object, verdict.detail) if part]
    return " · ".join(parts)


def not_ours(banner: BannerPicture, names: Sequence[str]) -> BannerPicture:
    """An unknown code that is a tracking number, by its look: whose, and what to do."""
    said = translate(
        "Verdict", "Looks like a number of {carriers}: not one of our parcels. Put it aside."
    )
    who = f" {translate('Verdict', 'or')} ".join(isolate(name) for name in names)
    return replace(banner, tail=said.format(carriers=who))


def sound_of(verdict: Verdict) -> str:
    """The sound that goes with a verdict without a stop."""
    if verdict.tone is Tone.OK:
        return "closed" if verdict.said in (Said.BOX_CLOSED, Said.LABEL_SCANNED) else "right"
    return "wrong" if verdict.tone is Tone.STOP or verdict.said is Said.HALF_SCAN else "note"
