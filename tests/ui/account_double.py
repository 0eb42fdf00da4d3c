"""The carriers that an account can be made of, and a key ring that remembers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from workstation.carriers import specs
from workstation.carriers.detect import likely
from workstation.domain.values import WorkId
from workstation.services.account_desk import AccountDesk

if TYPE_CHECKING:
    from tests.ui.desk_double import DeskDouble

Record = Callable[[str, Callable[..., Any]], Callable[..., Any]]


def account_desk(desk: DeskDouble, record: Record) -> AccountDesk:
    """The verbs over a key ring of this story alone."""
    ring: dict[tuple[str, str], str] = {}

    def keep(account: str, name: str, value: str) -> None:
        ring[account, name] = value

    def kept(account: str, names: Sequence[str]) -> frozenset[str]:
        return frozenset(name for name in names if (account, name) in ring)

    return AccountDesk(
        specs=specs,
        keep_secret=record("keep_secret", keep),
        kept=kept,
        test_label=record("test_label", lambda key: WorkId(41)),
        whose=likely,
    )
