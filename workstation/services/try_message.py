"""A draft of a message, mailed to whoever writes it: as a customer would get it, to nobody else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from workstation.domain.errors import NotConfigured
from workstation.domain.messages import Moment
from workstation.domain.values import WorkId
from workstation.domain.zones import day_at
from workstation.ports.messenger import OutgoingMail
from workstation.services.check_device import ask_check
from workstation.services.look_at_devices import Answer
from workstation.services.notify_customer import message_id
from workstation.services.telling import MESSAGES_LANE
from workstation.services.template_words import sample_of_the_shop

if TYPE_CHECKING:
    from workstation.services.floor import Floor
    from workstation.services.works import Works


def ask_trial(
    floor: Floor, moment: Moment, language: str, sentences: Mapping[str, str], state: str = "whole"
) -> WorkId:
    """Have a draft mailed to the shop's own address; a station's newer draft replaces an older."""
    draft = {
        "moment": moment.value,
        "language": language,
        "state": state,
        "sentences": dict(sentences),
    }
    with floor.begin() as uow:
        uow.set_setting(_key(floor.station), draft)
        uow.commit()
    return ask_check(floor, f"draft:{floor.station}", MESSAGES_LANE)


def mail_draft(works: Works, station: str) -> Answer:
    """Write the station's draft for a made-up parcel and mail it to oneself; data: "to"."""
    settings = works.settings
    to = settings.smtp.redirect_to or settings.smtp.sender
    if works.messenger is None or not to:
        raise NotConfigured("No mail server is set.", "Set one in Set-up.", setting="smtp.host")
    with works.begin() as uow:
        draft = uow.setting(_key(station)) or {}
        now = uow.now()
    moment, language = Moment(draft["moment"]), str(draft["language"])
    today = day_at(now, settings.shop.sender.country, otherwise=settings.shop.zone)
    facts = sample_of_the_shop(settings, moment, language, today, state=str(draft["state"]))
    written = works.writer.write(facts, language, draft["sentences"])
    name = message_id(f"draft:{station}:{now.isoformat()}", settings.smtp.sender)
    works.messenger.send(OutgoingMail(name, to, "", written, moment=moment.value))
    return Answer("well", f"Sent to {to}.", {"to": to})


def _key(station: str) -> str:
    return f"template_draft:{station}"
