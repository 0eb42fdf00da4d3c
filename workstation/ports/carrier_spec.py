"""What a carrier is, can and asks for, as plain data: for choosing, set-up screens and tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from workstation.domain.asks import Danger
from workstation.domain.customs_papers import CustomsPapers
from workstation.domain.shipments import ServiceLevel


class EffectKind(StrEnum):
    """What may be done after an outside call whose outcome is not known."""

    KEYED = "keyed"
    """The far side deduplicates on our key: repeat with the same key and the same body."""
    LOOK_UP = "look_up"
    """The far side can be asked: wait out the settle time, ask, then adopt or repeat."""
    REPEATABLE = "repeatable"
    """Twice is harmless."""
    ASK = "ask"
    """Neither: park the work and ask a person."""


class Feature(StrEnum):
    """What a request may ask for beyond a box from here to there; what is not in a carrier's
    `features` is refused before any network.
    """

    COD = "cod"
    RECEIVER_PAYS = "receiver_pays"
    PIECES = "pieces"
    INSURANCE = "insurance"
    SIGNATURE = "signature"
    CUSTOMS = "customs"
    PICKUP_POINT = "pickup_point"


class Call(StrEnum):
    """The calls of a carrier that have an effect."""

    BUY = "buy"
    VOID = "void"
    MANIFEST = "manifest"


class Alphabet(StrEnum):
    """The letters that a carrier takes in names and addresses."""

    ANY = "any"
    LATIN_1 = "latin_1"
    """ISO 8859-1: Western European letters, not all Turkish ones, no Greek."""
    ASCII = "ascii"


@dataclass(frozen=True, slots=True)
class SettingField:
    """One field of an account's set-up screen; a `secret` goes to the key ring.

    `choices` are the values that may stand there, the first being the default.
    """

    key: str
    label: str
    help: str = ""
    secret: bool = False
    required: bool = True
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused before any network.

    `longest` gives the characters that an address field may have, `needs` the address fields that
    must be filled in; `needs_in` adds those for some countries.
    """

    longest: Mapping[str, int] = field(default_factory=dict)
    needs: frozenset[str] = frozenset({"name", "street", "city"})
    needs_in: Mapping[str, frozenset[str]] = field(default_factory=dict)
    alphabet: Alphabet = Alphabet.ANY
    longest_side_mm: int = 0
    most_pieces: int = 1
    cod_currencies: tuple[str, ...] = ()
    most_cod: Decimal | None = None


@dataclass(frozen=True, slots=True)
class VoidWindow:
    """Until when a label can be taken back: `hours` after the purchase, or until something is done.

    `until` is "hours", "pickup", "manifest", "invoice" or "never"; `source` says who says so.
    """

    until: str
    hours: int = 0
    source: str = ""

    def ends(self, bought_at: datetime) -> datetime | None:
        """When it closes, where that is a time at all."""
        return bought_at + timedelta(hours=self.hours) if self.until == "hours" else None


@dataclass(frozen=True, slots=True)
class VolumeRule:
    """How a carrier turns a box into weight: cm3 / `divisor` = units, rounded up to whole `step`s
    (0 = it does not tell); in Turkey the unit is the desi, of 3000.
    """

    divisor: Decimal = Decimal(3000)
    step: Decimal = Decimal(0)
    unit: str = "kg"


@dataclass(frozen=True, slots=True)
class CarrierSpec:
    """What a carrier is and can.

    `services` maps our service levels to the carrier's own service codes. `settle_seconds` is how
    long after sending a "not found" of `recover` may be believed. `own_label`: the shop prints its
    own label. `countries` are those it picks up in (empty: not told), `goes_to` those it delivers
    in (empty: anywhere). `verified` is "specification", "document", "clients", "recordings" or
    "live": what the adapter was checked against, and never more. `volume` explains what a large
    box is charged for, `papers` are those that it wants with a parcel abroad.
    """

    key: str
    name: str
    letter: str
    colour: str
    services: Mapping[ServiceLevel, str]
    buy_effect: EffectKind
    countries: tuple[str, ...] = ()
    own_label: bool = False
    max_weight_g: int = 30_000
    settle_seconds: float = 120.0
    key_life_seconds: float = 24 * 3600.0
    needs_phone: bool = False
    verified: str = ""
    goes_to: tuple[str, ...] = ()
    settings: tuple[SettingField, ...] = ()
    label_formats: tuple[str, ...] = ()
    limits: Limits = Limits()
    features: frozenset[Feature] = frozenset()
    dangers: frozenset[Danger] = frozenset()
    effects: Mapping[Call, EffectKind] = field(default_factory=dict)
    void_window: VoidWindow | None = None
    papers: CustomsPapers = CustomsPapers.INVOICE
    volume: VolumeRule | None = None

    def effect(self, call: Call) -> EffectKind:
        """What may be done after a doubt about this call; what is not declared is asked about."""
        if call is Call.BUY:
            return self.buy_effect
        return self.effects.get(call, EffectKind.ASK)
