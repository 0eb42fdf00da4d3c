"""From test mode to customers: asked once, at the door, when the first parcel leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workstation.ports.unit_of_work import UnitOfWork
    from workstation.services.floor import Floor

ANSWERED = "test_mode_answered"


def asks_live(floor: Floor, uow: UnitOfWork) -> bool:
    """Whether the switch to customers is still to be asked about: a mail server is set, and nobody
    has answered yet.
    """
    smtp = floor.settings.smtp
    return bool(smtp.host) and not smtp.live and uow.setting(ANSWERED) is None


def answer_live(floor: Floor, save: Callable[[Mapping[str, Any]], object], live: bool) -> None:
    """Write to customers from now on, or stay in test mode on purpose; who said so is kept."""
    with floor.begin() as uow:
        said = {"live": live, "at": uow.now().isoformat(), "by": floor.operator}
        uow.set_setting(ANSWERED, said)
        uow.commit()
    if live:
        save({"smtp": {"live": True}})
