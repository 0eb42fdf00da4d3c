"""What customers say to being told: yes, no, and STOP, each kept with its proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.consent import Consent, Purpose, is_stop
from workstation.domain.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.services.floor import Floor

LONGEST_PROOF = 500


def note_consent(
    floor: Floor,
    address: str,
    purpose: Purpose,
    *,
    granted: bool,
    proof: str,
    source: str,
    channel: str = "",
) -> None:
    """Write down a yes or a no with the words in which it was given and where that was.

    Raises `Refused` for a yes that nothing proves.
    """
    if not address.strip():
        raise Refused("No address was named.", "Say whose consent it is.", field="address")
    if granted and not (proof.strip() and source.strip()):
        raise Refused(
            "A yes needs its proof.", "Say in which words and where it was given.", field="proof"
        )
    with floor.begin() as uow:
        at = uow.now()
        words = proof.strip()[:LONGEST_PROOF]
        uow.consents.add(Consent(address, channel, purpose, granted, words, source.strip(), at))
        uow.commit()


def take_reply(floor: Floor, address: str, text: str, *, channel: str, source: str) -> bool:
    """Understand an answer to a message; STOP ends all but service messages by this way.

    Service messages end too where the answer came to one of those by SMS or chat: there is no
    other way to be left alone by a telephone. True when the answer was a STOP.
    """
    if not is_stop(text):
        return False
    purposes = [Purpose.FEEDBACK, Purpose.MARKETING]
    if channel != "email":
        purposes.append(Purpose.SERVICE)
    for purpose in purposes:
        note_consent(
            floor, address, purpose, granted=False, proof=text, source=source, channel=channel
        )
    return True


def consents_of(floor: Floor, address: str) -> Sequence[Consent]:
    """All that was said for an address, the oldest first."""
    with floor.begin() as uow:
        return uow.consents.all(address)
