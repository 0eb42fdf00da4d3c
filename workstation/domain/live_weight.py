"""What lies on the scale while a box is packed, and when it may be taken for the box's weight.

A weight counts only when it lies still, is newer than the last item in the box, and the scale has
gone back to zero since the box before: else the parcel of a moment ago would be weighed again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum

from workstation.domain.errors import Refused
from workstation.domain.weighing import Weighing, taken

EMPTY_G = 5
"""So little on the scale is nothing: dust, a draught, its own drift."""
QUIET = timedelta(seconds=3)
"""A scale that says nothing for so long does not answer."""


class OnScale(StrEnum):
    """How the scale is, as its light and the weight tile show it."""

    READY = "ready"
    MOVING = "moving"
    STEADY = "steady"
    TAKE_OFF = "take_off"
    OVER = "over"
    UNDER = "under"
    GONE = "gone"


class LiveWeight:
    """One bench's scale, as it tells of itself."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._last: Weighing | None = None
        self._changed_at: datetime | None = None
        self._must_clear = False

    def hear(self, weighing: Weighing | None) -> None:
        """Hear the newest weight; None when the scale does not answer."""
        self._last = weighing
        if weighing is not None and weighing.stable and weighing.grams <= EMPTY_G:
            self._must_clear = False

    def box_opened(self) -> None:
        """Another box is on the bench: what lies on the scale now is not it."""
        self._changed_at = self._now()
        self._must_clear = self._last is not None and self._last.grams > EMPTY_G

    def box_changed(self) -> None:
        """Something went into the box or came out of it."""
        self._changed_at = self._now()

    @property
    def grams(self) -> int:
        return self._last.grams if self._last is not None else 0

    @property
    def state(self) -> OnScale:
        last = self._last
        if last is None or self._now() - last.at > QUIET:
            return OnScale.GONE
        if last.trouble:
            return OnScale.OVER if last.trouble == "over" else OnScale.UNDER
        if self._must_clear:
            return OnScale.TAKE_OFF
        if not last.stable:
            return OnScale.MOVING
        return OnScale.STEADY if last.grams > EMPTY_G else OnScale.READY

    def take(self) -> int | None:
        """The grams for the box, None when the scale shows none that may be believed."""
        if self._last is None or self.state is not OnScale.STEADY:
            return None
        try:
            return taken(self._last, changed_at=self._changed_at, now=self._now())
        except Refused:
            return None
