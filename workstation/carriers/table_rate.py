"""A carrier with a price list and nothing on line: the shop prints its own label.

There is no outside world here, so buying twice under one key gives the same label: repeatable.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from workstation.carriers.account import Account
from workstation.carriers.magento_rates import is_magento, read_magento
from workstation.carriers.rate_table import RateTable, read_rate_table
from workstation.domain.customs_papers import CustomsPapers
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierSpec,
    EffectKind,
    LabelRequest,
    Problem,
    Quote,
    SettingField,
    VolumeRule,
)

PAPERS = SettingField(
    "customs_papers",
    "Customs papers",
    "invoice, post (CN 22 and CN 23), or own: it gives them itself.",
    required=False,
    choices=tuple(CustomsPapers),
)
SPEC = CarrierSpec(
    key="table_rate",
    name="Table rate",
    letter="T",
    colour="#0F766E",
    services={level: level.value for level in ServiceLevel},
    buy_effect=EffectKind.REPEATABLE,
    own_label=True,
    settle_seconds=0.0,
    label_formats=("own",),
    settings=(
        SettingField("rates", "Price list", "A CSV file of ours, or Magento's with five columns."),
        SettingField("name", "Name", "As packers shall see it.", required=False),
        PAPERS,
    ),
    verified="nothing on line",
)


class TableRate:
    """One price list as a carrier; its tracking number is our own key."""

    def __init__(self, spec: CarrierSpec, table: RateTable) -> None:
        self.spec = spec
        self._table = table

    @property
    def table(self) -> RateTable:
        """The price list itself."""
        return self._table

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return tuple(self._problems(request))

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        """Give a quote for each service that is sold for this weight and place."""
        quotes = [self._quote(request, service) for service in self.spec.services]
        return tuple(quote for quote in quotes if quote is not None)

    def buy(self, request: LabelRequest) -> BoughtLabel:
        for problem in self._problems(request):
            raise Refused(problem.title, problem.advice, field=problem.field, code="table_rate")
        quote = self._quote(request, request.service)
        if quote is None:
            raise self._not_sold()
        ceiling = request.price_ceiling
        if ceiling is not None and not _within(quote.price, ceiling):
            raise Refused(
                f"The price is {quote.price}, above the limit of {ceiling}.",
                "Allow the price or choose another carrier.",
                field="price_ceiling",
                code="price_above_limit",
            )
        return BoughtLabel(
            tracking_number=request.client_ref,
            format="own",
            content=b"",
            price=quote.price,
            carrier_ref=request.client_ref,
        )

    def _quote(self, request: LabelRequest, service: ServiceLevel) -> Quote | None:
        zone = self._table.zone_of(request.recipient)
        if zone is None or not 0 < request.weight_g <= self._table.max_g:
            return None
        units = self._table.billable(weight_g=request.weight_g, size=request.size)
        price = self._table.price(service, zone=zone.name, units=units)
        if price is None:
            return None
        explained = f"{_plain(units)} {self._table.unit}, zone {zone.name}"
        billed = (units, self._table.unit)
        return Quote(self.spec.key, service, price, explained, billed=billed)

    def _problems(self, request: LabelRequest) -> Sequence[Problem]:
        problems = []
        to, table = request.recipient, self._table
        if request.service not in table.bands:
            problems.append(
                Problem("service", "The price list has no such service.", "Choose another service.")
            )
        if request.weight_g < 1:
            problems.append(Problem("weight_g", "The weight is missing.", "Weigh the parcel."))
        elif request.weight_g > table.max_g:
            most = _plain(Decimal(table.max_g) / 1000)
            problems.append(
                Problem("weight_g", f"The price list ends at {most} kg.", "Split the parcel.")
            )
        if not table.knows_country(to.country):
            problems.append(
                Problem(
                    "country",
                    f"The price list has no zone for {to.country or 'this country'}.",
                    "Choose another carrier or add a zone.",
                )
            )
        elif table.zone_of(to) is None:
            given = "is not in any zone of the price list" if to.postcode else "is missing"
            problems.append(
                Problem("postcode", f"The postcode {given}.", "Complete the address or add a zone.")
            )
        if not problems and self._quote(request, request.service) is None:
            refusal = self._not_sold()
            problems.append(Problem("service", refusal.title, refusal.advice))
        return problems

    def _not_sold(self) -> Refused:
        return Refused(
            "The price list has no price for this weight and zone.",
            "Choose another service or carrier.",
            field="service",
            code="table_rate",
        )


def open_account(account: Account) -> TableRate:
    """Build an account from the price list that its setting `rates` names."""
    return read_table(
        account.text("rates"),
        key=account.key,
        name=account.text("name", SPEC.name),
        papers=CustomsPapers(account.choice(PAPERS)),
        currency=account.maybe("currency"),
    )


def read_table(
    path_text: str,
    *,
    key: str,
    name: str,
    papers: CustomsPapers = CustomsPapers.INVOICE,
    currency: str = "",
) -> TableRate:
    """Read a price list from a file, ours or Magento's, which is in `currency`.

    Raises `NotConfigured`, or `Refused` with the wrong line.
    """
    path = Path(path_text)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotConfigured(
            f"The price list {path.name} cannot be read.",
            "Choose a CSV file saved as UTF-8.",
            setting="rates",
        ) from error
    if is_magento(text):
        table = read_magento(text, name=path.name, currency=currency)
    else:
        table = read_rate_table(text, name=path.name)
    return open_table(key=key, name=name, table=table, papers=papers)


def open_table(
    *,
    key: str,
    name: str,
    table: RateTable,
    papers: CustomsPapers = CustomsPapers.INVOICE,
) -> TableRate:
    """Give the adapter for one price list, with the services and countries that stand in it."""
    zones = {zone.country for zone in table.zones}
    spec = CarrierSpec(
        key=key,
        name=name,
        letter=SPEC.letter,
        colour=SPEC.colour,
        services={level: level.value for level in ServiceLevel if level in table.bands},
        buy_effect=SPEC.buy_effect,
        countries=() if "*" in zones else tuple(sorted(zones)),
        own_label=True,
        max_weight_g=table.max_g,
        settle_seconds=0.0,
        verified=SPEC.verified,
        papers=papers,
        volume=VolumeRule(table.divisor, table.step, table.unit),
    )
    return TableRate(spec, table)


def _within(price: Money, ceiling: Money) -> bool:
    return price.currency == ceiling.currency and price.amount <= ceiling.amount


def _plain(number: Decimal) -> str:
    """Write a number without trailing zeros: 3, 2.5."""
    return f"{number.normalize():f}"
