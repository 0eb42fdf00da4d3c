"""What the conformance suite must be told of one adapter: its simulator, an account, a parcel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from tests.carriers.bench import RealClock, new_ref
from tests.carriers.simulators.server import Side, World
from workstation.carriers import build_carrier
from workstation.domain.borders import crosses_customs
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money, Size
from workstation.ports.carrier import Customs, CustomsItem, LabelRequest, TaxId, TaxKind

TURKISH = Address(
    name="Deniz Çelik", company="Kuzguncuk Seramik", street="İcadiye Cad. 12", district="Üsküdar",
    postcode="34674", city="İstanbul", country="TR", phone="+90 216 555 01 02",
    email="deniz@example.org",
)  # fmt: skip
GERMAN = Address(
    name="Jörg Weiß", street="Lindenstraße 12", postcode="50674", city="Köln", country="DE",
    phone="+49 221 555 0123", email="joerg@example.org",
)  # fmt: skip
BERLIN = Address(
    name="Lena Vogt", company="Papierladen Vogt", street="Torstr. 5", postcode="10119",
    city="Berlin", country="DE", phone="+49 30 555 0140", email="lena@example.org",
)  # fmt: skip
SEATTLE = Address(
    name="June Park", company="Harbor Goods", street="1200 Alaskan Way", postcode="98101",
    city="Seattle", region="WA", country="US", phone="+1 206 555 0117", email="june@example.org",
)  # fmt: skip
AUSTIN = Address(
    name="Omar Reed", street="500 Congress Ave", street2="Apt 4", postcode="78701", city="Austin",
    region="TX", country="US", phone="+1 512 555 0188", email="omar@example.org",
)  # fmt: skip
DUBAI = Address(
    name="Layla Haddad", street="Al Wasl Road 14", district="Jumeirah", city="Dubai",
    country="AE", phone="+971 4 555 0166", email="layla@example.org",
)  # fmt: skip
RIYADH = Address(
    name="Noura Saleh", street="Olaya Street 9", district="Al Olaya", postcode="12211",
    city="Riyadh", country="SA", phone="+966 11 555 0109", email="noura@example.org",
)  # fmt: skip
CUSTOMS = Customs(
    items=(
        CustomsItem(
            description="Ceramic coffee cup, glazed", quantity=2, weight_g=350,
            value=Money(Decimal("18.50"), "EUR"), origin="TR", hs_code="6912002300",
            sku="CUP-7", maker_code="KS-0007", gtin="8690000000005",
        ),
        CustomsItem(
            description="Cotton tea towel", quantity=1, weight_g=120,
            value=Money(Decimal("9.00"), "EUR"), origin="TR", hs_code="6302910000", sku="TWL-2",
        ),
    ),
    invoice_number="INV-1042",
    sender_ids=(
        TaxId(TaxKind.IOSS, "IM2760000742", "DE"),
        TaxId(TaxKind.EORI, "DE1234567", "DE"),
    ),
)  # fmt: skip


def parcel(sender: Address, recipient: Address, **changes: Any) -> LabelRequest:
    """A good parcel under a fresh reference; changes named like address fields go there."""
    inside = {name: changes.pop(name) for name in list(changes) if hasattr(recipient, name)}
    fields: dict[str, Any] = {
        "client_ref": new_ref(),
        "service": ServiceLevel.STANDARD,
        "sender": sender,
        "recipient": replace(recipient, **inside),
        "weight_g": 1450,
        "size": Size(300, 200, 150),
        "order_number": "1042",
        "contents": "Ceramic cups",
    }
    return LabelRequest(**{**fields, **changes})


@dataclass(frozen=True)
class Bench:
    """One adapter and how to put it through the cases.

    `sender` and `recipient` make a parcel that the carrier takes; `customs` such a parcel across a
    border, where it crosses any. `too_long` is an address field with a limit, `odd_letters` a name
    that the carrier cannot take ("" when it takes any). `codes` is the adapter's table. `late`:
    the carrier may sell a label and draw it later. `keys`: what is wrong is seen at once.
    """

    key: str
    make: Callable[[], Side]
    codes: Mapping[str, tuple[Milestone, Incident | None]]
    sender: Address
    recipient: Address
    settings: Mapping[str, Any] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)
    abroad: Address | None = None
    too_long: str = "street"
    odd_letters: str = ""
    missing: tuple[str, ...] = ("phone",)
    unknown_code: str = "Q9"
    late: bool = False
    doubles: bool = True
    """The carrier can be found to hold two labels under one reference."""
    tokens: bool = False
    door: str = "token"
    """The call by which the connection check finds out about the keys."""
    currency: str = "EUR"
    pickup_point: str = ""
    documented: Callable[[], set[str]] | None = None
    official: bool = True
    """There is a machine-readable description of the carrier's own."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What each parcel of this carrier must have besides."""

    def parcel(self, **changes: Any) -> LabelRequest:
        crosses = crosses_customs(self.sender.country, self.recipient.country)
        goods = {"customs": CUSTOMS} if crosses else {}
        return parcel(self.sender, self.recipient, **{**goods, **self.extra, **changes})

    def parcel_abroad(self, **changes: Any) -> LabelRequest:
        assert self.abroad is not None
        return parcel(self.sender, self.abroad, **{**self.extra, "customs": CUSTOMS, **changes})

    def open(self, world: World, *, log: Any = None, **settings: Any) -> Any:
        """An account at the simulator, patient with a machine that has other things to do."""
        return build_carrier(
            self.key,
            "mine",
            settings={
                "endpoint": "own", "base_url": world.url, "connect_seconds": 5,
                "read_seconds": 5, "total_seconds": 10, "per_second": 0,
                **self.settings, **settings,
            },
            secrets=lambda name: self.secrets.get(name, ""),
            clock=RealClock(),
            log=log,
        )  # fmt: skip
