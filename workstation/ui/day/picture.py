"""What the Day close screen shows, in words: plain values between presenter and view."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CellPicture:
    """One figure of an account; a wait tone says that it differs from the one before it."""

    text: str
    tone: str = "ink"


@dataclass(frozen=True, slots=True)
class RowPicture:
    """One carrier account's line: its tile, six figures, and whether they agree."""

    key: str
    name: str
    letter: str
    colour: str
    cells: tuple[CellPicture, ...]
    badge: str
    agrees: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class LeftPicture:
    """One leftover: what it is, where it got stuck, whose it is, and the verb that helps.

    `tone` of the verb is plain, stop (gives money or a label back) or ok (somebody decided).
    """

    subject: str
    head: str
    below: str
    owner: str
    verb: str
    tone: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ManifestPicture:
    """The card of one account's manifest. `about` is its paper, "" while none is made."""

    letter: str
    colour: str
    title: str
    count: str
    below: str
    verb: str
    about: str
    ready: bool


@dataclass(frozen=True, slots=True)
class DayPicture:
    """The whole screen. `chosen` is the account whose manifest is shown."""

    subtitle: str
    rows: tuple[RowPicture, ...]
    left_head: str
    left_note: str
    leftovers: tuple[LeftPicture, ...]
    manifest: ManifestPicture | None
    close: str
    open_count: int
    chosen: str = ""
