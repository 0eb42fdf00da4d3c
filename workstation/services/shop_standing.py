"""How each connected shop stands: whether its orders are wanted yet, how far a pull has come, and
what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from workstation.domain.errors import (
    BUSY,
    HELD,
    NotConfigured,
    Refused,
    Unavailable,
    WorkstationError,
)
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.web_shop import STUCK

if TYPE_CHECKING:
    from workstation.services.floor import Floor

KEYS = ("key", "token", "secret", "password", "user")
"""What stands in the name of a setting by which a shop knows us."""


class ShopTrouble(StrEnum):
    """What keeps a shop from giving its orders; the screens say what to do about each."""

    CREDENTIALS = "credentials"
    """It does not know our key or token (any more)."""
    SCOPE = "scope"
    """The key or token may not do what is wanted."""
    BUSY = "busy"
    """It has too many calls; asked again by itself."""
    STUCK = "stuck"
    """Asked from its cursor on it gives nothing new."""
    AWAY = "away"
    """It cannot be reached, or answers with nonsense; asked again by itself."""
    SETTINGS = "settings"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ShopStanding:
    """One shop. `wanted`: its orders may come in; `running`: they come in at this moment.

    The counts are those of the pull that runs, or of the last one; `bad` are orders that could not
    be read, a sentence each. `problem` and `advice` are the words of the error, "" when all is
    well, and `since` says when it began.
    """

    key: str
    wanted: bool = True
    running: bool = False
    looked: datetime | None = None
    trouble: ShopTrouble | None = None
    problem: str = ""
    advice: str = ""
    since: datetime | None = None
    pages: int = 0
    new: int = 0
    same: int = 0
    changed: int = 0
    cannot_ship: int = 0
    bad: tuple[str, ...] = ()


def trouble_of(error: WorkstationError) -> ShopTrouble:
    """Tell what an error at a shop means for whoever minds it."""
    code = getattr(error, "code", "")
    if isinstance(error, NotConfigured):
        of_a_key = any(word in error.setting for word in KEYS)
        return ShopTrouble.CREDENTIALS if of_a_key else ShopTrouble.SETTINGS
    if STUCK in code.split():
        return ShopTrouble.STUCK
    if isinstance(error, Refused):
        denied = "ACCESS_DENIED" in code or code in ("403", "FORBIDDEN")
        return ShopTrouble.SCOPE if denied else ShopTrouble.OTHER
    if isinstance(error, Unavailable):
        return ShopTrouble.BUSY if code in (BUSY, HELD, "pace") else ShopTrouble.AWAY
    return ShopTrouble.OTHER


def standing(uow: UnitOfWork, key: str) -> ShopStanding:
    """Read how a shop stands."""
    told = uow.setting(f"shop_standing:{key}") or {}
    trouble = str(told.get("trouble", ""))
    return ShopStanding(
        key=key,
        wanted=is_wanted(uow, key),
        running=told.get("running") is True,
        looked=_moment(told.get("looked")),
        trouble=ShopTrouble(trouble) if trouble in tuple(ShopTrouble) else None,
        problem=str(told.get("problem", "")),
        advice=str(told.get("advice", "")),
        since=_moment(told.get("since")),
        pages=int(told.get("pages", 0)),
        new=int(told.get("new", 0)),
        same=int(told.get("same", 0)),
        changed=int(told.get("changed", 0)),
        cannot_ship=int(told.get("cannot_ship", 0)),
        bad=tuple(str(one) for one in told.get("bad", ())),
    )


def standings(floor: Floor) -> Mapping[str, ShopStanding]:
    """How every shop of the settings stands."""
    keys = [shop.key for shop in floor.settings.shops]
    if not keys:
        return {}
    with floor.begin() as uow:
        return {key: standing(uow, key) for key in keys}


def raw_standing(uow: UnitOfWork, key: str) -> dict[str, Any]:
    """The stored row, for whoever writes it anew."""
    return dict(uow.setting(f"shop_standing:{key}") or {})


def keep_standing(uow: UnitOfWork, key: str, told: Mapping[str, Any]) -> None:
    uow.set_setting(f"shop_standing:{key}", told)


def look_soon(uow: UnitOfWork, key: str) -> None:
    """Let the next look at a shop be due, whenever the last one was."""
    told = raw_standing(uow, key)
    if told:
        keep_standing(uow, key, {**told, "looked": ""})


def is_wanted(uow: UnitOfWork, key: str) -> bool:
    """Whether a shop's orders may come in by themselves; so until somebody says otherwise."""
    return (uow.setting(f"shop_wanted:{key}") or {}).get("wanted", True) is not False


def want(uow: UnitOfWork, key: str, wanted: bool) -> None:
    uow.set_setting(f"shop_wanted:{key}", {"wanted": wanted})


def _moment(text: object) -> datetime | None:
    return datetime.fromisoformat(str(text)) if text else None
