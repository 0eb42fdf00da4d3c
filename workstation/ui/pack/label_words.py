"""The words of the closed box: what its label waits for, and what to do. Plain Python."""

from __future__ import annotations

from typing import assert_never

from workstation.domain.shipments import LabelState, ServiceLevel
from workstation.domain.values import Money
from workstation.ports.labels import PrinterState, PrintState
from workstation.services.desk import Bench, LabelCard, LineState
from workstation.ui.devices.troubles import Trouble, goes_on, trouble
from workstation.ui.outbox.words import question_of
from workstation.ui.pack.bench_words import ships, weight_picture
from workstation.ui.pack.picture import (
    CheckPicture,
    LabelPicture,
    Mark,
    PaperPicture,
)
from workstation.ui.words import isolate, translate

NUMBER_WANTED = "number_wanted"
_CURRENCY_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "TRY": "₺"}


def service_name(service: ServiceLevel) -> str:
    """The promise that was sold, in a word."""
    match service:
        case ServiceLevel.ECONOMY:
            return translate("Service", "Economy")
        case ServiceLevel.STANDARD:
            return translate("Service", "Standard")
        case ServiceLevel.EXPRESS:
            return translate("Service", "Express")
        case ServiceLevel.PICKUP_POINT:
            return translate("Service", "Pickup point")
        case _ as never:
            assert_never(never)


def money(amount: Money) -> str:
    sign = _CURRENCY_SIGNS.get(amount.currency, amount.currency)
    return isolate(f"{sign} {amount.amount}")


def label_picture(bench: Bench) -> LabelPicture:
    """The card of the closed box: what the label waits for, and what to do."""
    card = bench.label
    eyebrow, headline, body, tone = _label_words(bench, card)
    again = ("P", translate("Pack", "Print again, free"))
    buttons: tuple[tuple[str, str], ...]
    if card is not None and card.cause.startswith(NUMBER_WANTED):
        buttons = ()
    elif card is not None and card.question:
        buttons = (("Y", translate("Pack", "Yes")), ("N", translate("Pack", "No")))
        if card.state is not LabelState.LIVE:
            buttons = (*buttons, ("L", translate("Pack", "Look again")))
    elif card is not None and card.state is LabelState.LIVE and label_came_out(card):
        buttons = (again,)
    elif card is not None and card.state in (LabelState.REFUSED, LabelState.VOIDED):
        buttons = (("R", translate("Pack", "Another service")),)
    else:
        buttons = ()
    found = _trouble(card)
    drawing = found.drawing if found else ""
    return LabelPicture(
        eyebrow, headline, body, tone, buttons, _checks(bench, card), _paper(bench, card), drawing
    )


def label_came_out(card: LabelCard) -> bool:
    """Bytes have left for the printer and something is known of it."""
    return card.print_state not in (None, PrintState.QUEUED, PrintState.SENDING)


def _label_words(bench: Bench, card: LabelCard | None) -> tuple[str, str, str, str]:
    """Give (eyebrow, headline, body, tone)."""
    label = translate("Pack", "The label")
    if card is None:
        return (
            label,
            translate("Pack", "One moment"),
            translate("Pack", "A service is chosen."),
            "note",
        )
    if card.cause.startswith(NUMBER_WANTED) and card.question:
        head = translate("Pack", "Scan a number from the pad")
        told = translate("Pack", "Put the sticker on the box. / types the number.")
        return _why(card), head, f"{_said_wrong(card)}{told}", "wait"
    if card.question:
        asked = question_of(
            card.cause,
            about=card.tracking_number or bench.parcel_key,
            carrier=card.carrier_name,
            otherwise=isolate(card.question),
        )
        return translate("Pack", "One question"), asked, _why(card), "wait"
    match card.state:
        case LabelState.NONE | LabelState.REQUESTED:
            if card.problem:
                return label, translate("Pack", "The label is not here yet"), card.problem, "wait"
            return label, translate("Pack", "Buying the label"), _why(card), "note"
        case LabelState.REFUSED:
            advice = translate(
                "Pack",
                "Fix it in Orders, F2, or take another service with R. "
                "Everything in the box stays counted.",
            )
            body = f"{card.problem} {advice}".strip()
            return label, translate("Pack", "The label was refused"), body, "stop"
        case LabelState.UNKNOWN:
            body = translate(
                "Pack", "The carrier did not answer. It is being looked up; buy nothing by hand."
            )
            return label, translate("Pack", "Was it bought?"), card.problem or body, "wait"
        case LabelState.VOIDED:
            body = translate("Pack", "Ask the lead what is to become of the box.")
            return label, translate("Pack", "The label was voided"), body, "wait"
        case LabelState.LIVE:
            return _printing_words(card, label)
        case _ as never:
            assert_never(never)


def _said_wrong(card: LabelCard) -> str:
    """A number that was refused is named, so that nobody scans the same one again."""
    wrong, _, _ = card.question.partition("Scan the number")
    if not wrong.strip():
        return ""
    return f"{translate('Pack', 'That number is not one of this carrier, or a digit is wrong.')} "


def _trouble(card: LabelCard | None) -> Trouble | None:
    """What ails the printer that the bought label waits for."""
    if card is None or card.state is not LabelState.LIVE or card.question:
        return None
    return trouble(card.printer_state) if card.printer_state in set(PrinterState) else None


def _printing_words(card: LabelCard, label: str) -> tuple[str, str, str, str]:
    match card.print_state:
        case None | PrintState.QUEUED | PrintState.SENDING:
            if found := _trouble(card):
                what = translate("Pack", "The printer {key} needs you").format(
                    key=isolate(card.printer)
                )
                return what, found.headline, " ".join((*found.steps, goes_on())), found.tone
            if card.problem:
                return label, translate("Pack", "The printer needs you"), card.problem, "wait"
            return label, translate("Pack", "Printing the label"), _why(card), "note"
        case PrintState.SPOILT:
            body = translate("Pack", "Print it again; that costs nothing.")
            return label, translate("Pack", "The label is spoilt"), card.problem or body, "wait"
        case PrintState.SENT | PrintState.CONFIRMED | PrintState.DOUBTFUL:
            return (
                translate("Pack", "One last scan"),
                translate("Pack", "Stick it on, then scan the label"),
                translate(
                    "Pack",
                    "The scan proves three things: it printed, it reads, and it is on this box.",
                ),
                "note",
            )
        case _ as never:
            assert_never(never)


def _why(card: LabelCard) -> str:
    parts = [isolate(card.carrier_name), service_name(card.service)]
    chosen = " · ".join(part for part in parts if part)
    return f"{chosen}: {isolate(card.reason)}" if card.reason else chosen


def _checks(bench: Bench, card: LabelCard | None) -> tuple[CheckPicture, ...]:
    checks = [
        CheckPicture(
            Mark.DONE, translate("Pack", "%n item(s) packed", None, bench.in_box), _in_box(bench)
        )
    ]
    weight = weight_picture(bench)
    if weight.figure:
        mark = Mark.TROUBLE if weight.tone == "wait" else Mark.DONE
        checks.append(
            CheckPicture(mark, f"{isolate(weight.figure)} {weight.unit}", weight.expected)
        )
    checks.append(_label_check(card))
    if card is not None and card.state is LabelState.LIVE:
        done = card.scanned_back
        checks.append(
            CheckPicture(
                Mark.DONE if done else (Mark.NOW if label_came_out(card) else Mark.TODO),
                translate("Pack", "Label scanned back"),
                translate("Pack", "it is on this box")
                if done
                else translate("Pack", "waiting for you"),
            )
        )
    if bench.still_to_come:
        days = [line.ships_around for line in bench.lines if line.state is LineState.LATER]
        first = min((day for day in days if day is not None), default=None)
        checks.append(
            CheckPicture(
                Mark.LATER,
                translate("Pack", "Still to come: %n item(s)", None, bench.still_to_come),
                ships(first),
            )
        )
    return tuple(checks)


def _in_box(bench: Bench) -> str:
    box = bench.box or bench.box_suggested
    if box is None:
        return ""
    return translate("Pack", "in box {key}, {name}").format(key=box.key, name=isolate(box.name))


def _label_check(card: LabelCard | None) -> CheckPicture:
    if card is None or card.state in (LabelState.NONE, LabelState.REQUESTED):
        waiting = translate("Pack", "Label not bought yet")
        return CheckPicture(Mark.NOW, waiting, card.problem if card else "")
    if card.state is LabelState.LIVE:
        price = money(card.price) if card.price else ""
        parts = [price, isolate(card.carrier_name)]
        return CheckPicture(
            Mark.DONE, translate("Pack", "Label bought"), " · ".join(part for part in parts if part)
        )
    if card.state is LabelState.REFUSED:
        return CheckPicture(Mark.TROUBLE, translate("Pack", "Label refused"), card.problem)
    if card.state is LabelState.VOIDED:
        return CheckPicture(Mark.TROUBLE, translate("Pack", "Label voided"), "")
    return CheckPicture(Mark.TROUBLE, translate("Pack", "Label in doubt"), card.problem)


def _paper(bench: Bench, card: LabelCard | None) -> PaperPicture | None:
    if card is None or card.state is not LabelState.LIVE:
        return None
    service = f"{service_name(card.service)} · {isolate(bench.order_number)}"
    return PaperPicture(
        isolate(card.carrier_name), service, isolate(bench.customer),
        isolate(f"{bench.city}, {bench.country}"), card.tracking_number,
    )  # fmt: skip
