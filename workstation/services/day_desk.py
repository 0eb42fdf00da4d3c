"""What the window may do about the day's close, what is still owed, picking and its papers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from workstation.domain.plans import Sorting
from workstation.domain.values import LineId, OrderId, ParcelId, WorkId
from workstation.ports.documents import PickSheet
from workstation.services.desk import PackAnswer, RuleTrial

if TYPE_CHECKING:
    from workstation.services.reconcile import ListResult


@dataclass(frozen=True, slots=True)
class PickWish:
    """Which orders to fetch for, in which order one walks, and whether single lines come first."""

    orders: tuple[OrderId, ...]
    sorting: Sorting = Sorting.WALK
    single_first: bool = False


@dataclass(frozen=True, slots=True)
class DayDesk:
    """The verbs of the Day close screen, of what is owed, and of picking; papers by their name.

    A paper is known by what it is about: "manifest:3", "close:12", "picks:5", "slip:8".
    """

    void: Callable[[ParcelId], None]
    """Give a label back; the carrier is asked by the worker."""
    print_label: Callable[[ParcelId], None]
    """Print a parcel's label once more; raises `Refused` when there is none or one is on its way.
    """
    ship_tomorrow: Callable[[str], date]
    """Leave a leftover ("parcel:12") for the next working day; tells which day that is."""
    make_manifest: Callable[[str], int]
    """Put what a carrier account took on a manifest, draw it and print it; its number."""
    close: Callable[[str], int]
    """Store the day with the reason why leftovers stay, draw its sheet and print it."""
    print_paper: Callable[[str], None]
    """Print a paper that is kept; raises `Refused` while it is not drawn, `NotConfigured` without
    a printer for papers."""
    prints_papers: Callable[[], bool]
    """Tell whether a printer for papers is set."""
    set_expected: Callable[[OrderId, LineId, date | None], None]
    """About when what is owed of a line can leave; None: it is here, and leaves today."""
    cancel_line: Callable[[OrderId, LineId], None]
    """Owe the rest of a line no more."""
    pick_sheet: Callable[[PickWish], PickSheet]
    """What to fetch, as it would stand on paper; stores nothing."""
    make_pick_list: Callable[[PickWish], str]
    """Draw a pick list and print it; what it is about. On a cart its places are the totes."""
    tote_of: Callable[[OrderId], int]
    """In which tote of the cart that was filled last an order lies, 0 for none."""
    short_here: Callable[[], PackAnswer]
    """What is left of the next item is not on its shelf: it stays owed, the rest goes on."""
    why_service: Callable[[OrderId], RuleTrial | None]
    """Which service today's rules choose for an order, why, and which rules were passed over."""
    lists: Callable[[], Sequence[ListResult]]
    """How each account's own list stood against ours when they were last compared."""
    compare_lists: Callable[[], int]
    """Have all accounts' lists compared now; tells how many are asked."""
    give_back: Callable[[str, str], WorkId]
    """Have a label taken back that only the carrier (first) knows, by its tracking number."""
