"""Templates in words: sentences, placeholders, faults and marks. Plain Python."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.domain.messages import Moment
from workstation.ports.messenger import FaultKind, SmsCount, TemplateFault
from workstation.services.template_words import LanguageFault, TemplateRow
from workstation.ui import dates
from workstation.ui.parcels import words as parcel_words
from workstation.ui.where.words import own_name
from workstation.ui.words import isolate, translate

STATES = ("whole", "part", "next", "rest")


def moment(one: Moment) -> str:
    """A moment by name, as the list of messages calls it."""
    return parcel_words.moment(one.value)


def state(name: str) -> str:
    """What a parcel is of its order."""
    known = {
        "whole": translate("Templates", "All in one"),
        "part": translate("Templates", "First part"),
        "next": translate("Templates", "One more"),
        "rest": translate("Templates", "The rest"),
    }
    return known[name]


def sentence(key: str) -> str:
    """A part of a template by name; "body.part" names its state too."""
    name, _, which = key.partition(".")
    known = {
        "subject": translate("Templates", "Subject"),
        "headline": translate("Templates", "Heading"),
        "body": translate("Templates", "Text"),
        "advice": translate("Templates", "What to do (may be empty)"),
        "sms": translate("Templates", "SMS and chat"),
    }
    said = known.get(name, name)
    if which not in STATES:
        return said
    return translate("Templates", "{part}, {state}").format(part=said, state=state(which))


def placeholder(name: str) -> str:
    """What stands in a placeholder's place when the message goes out."""
    known = {
        "order_number": translate("Templates", "order number"),
        "shop_name": translate("Templates", "shop name"),
        "carrier": translate("Templates", "carrier"),
        "parcel_number": translate("Templates", "number of the parcel"),
        "tracking_number": translate("Templates", "tracking number"),
    }
    return known.get(name, name)


def written(name: str) -> str:
    """A placeholder as it is written, kept in its own direction."""
    return isolate(f"{{{name}}}")


def fault(one: TemplateFault) -> str:
    """What is wrong with a sentence, and where."""
    known = {
        FaultKind.LACKS_SENTENCE: translate("Templates", "{place} is missing."),
        FaultKind.UNKNOWN_SENTENCE: translate("Templates", "{place} is not known."),
        FaultKind.EMPTY: translate("Templates", "{place} is empty."),
        FaultKind.MORE_THAN_A_LINE: translate("Templates", "{place} must be one line."),
        FaultKind.TOO_LONG: translate("Templates", "{place} is too long."),
        FaultKind.STRAY_BRACE: translate(
            "Templates", "{place}: a brace stands alone. Put placeholders in from the list."
        ),
        FaultKind.LACKS_PLACEHOLDER: translate("Templates", "{place} lacks {name}."),
        FaultKind.UNKNOWN_PLACEHOLDER: translate(
            "Templates", "{place}: {name} is not known here."
        ),
        FaultKind.NOT_TRANSLATED: translate(
            "Templates", "{place} is not translated. Other languages have it."
        ),
    }  # fmt: skip
    return known[one.kind].format(place=sentence(one.sentence), name=written(one.placeholder))


def faults(found: Sequence[LanguageFault], *, most: int = 3) -> str:
    """Why the words cannot be saved: the first faults, each with its language and its place."""
    lines = list(
        dict.fromkeys(f"{isolate(own_name(one.language))}: {fault(one.fault)}" for one in found)
    )
    if len(lines) > most:
        more = translate("Templates", "And %n more.", None, len(lines) - most)
        lines = [*lines[:most], more]
    return "\n".join(lines)


def standing(row: TemplateRow) -> str:
    """Whose words are in use, and since when."""
    if row.stale:
        return translate(
            "Templates", "Your words lack something new and are not used. Mend or reset them."
        )
    if not row.own or row.changed_at is None:
        return translate("Templates", "The words that came with Packbench")
    said = translate("Templates", "Your words, {when}, {who}")
    return said.format(when=dates.moment(row.changed_at), who=isolate(row.by))


def mark(*, stale: bool, own: bool, unsaved: bool, faulty: bool = False) -> tuple[str, str, str]:
    """The mark of a template: icon, tone, and the word for it."""
    if stale or faulty:
        return "triangle", "wait", translate("Templates", "to mend")
    if unsaved:
        return "pen", "note", translate("Templates", "not saved")
    if own:
        return "pen", "ink", translate("Templates", "changed")
    return "tick", "ok", translate("Templates", "as supplied")


def sms(count: SmsCount, text: str) -> str:
    """How long a text is as SMS, and into how many it is cut."""
    parts = translate("Templates", "%n part(s)", None, count.parts)
    said = translate("Templates", "{signs} signs, {left} left")
    return f"{said.format(signs=len(text), left=count.left)} · {parts}"
