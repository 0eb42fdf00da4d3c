"""What a carrier with a pad of numbers is, and what its account is asked for."""

from __future__ import annotations

from workstation.domain.customs_papers import CustomsPapers
from workstation.domain.shipments import ServiceLevel
from workstation.ports.carrier import CarrierSpec, EffectKind, Feature, Limits, SettingField
from workstation.ports.carrier_spec import Call

ANY = "any"
SHORTEST, LONGEST = 4, 40
FORMAT = SettingField(
    "number_format",
    "Number",
    "Whose format it has: its check digit is then proved. s10 is that of all posts.",
    required=False,
    choices=(
        ANY, "s10", "elta", "aras", "surat", "hepsijet", "smsa", "ups", "fedex", "dhl", "dpd",
        "usps", "canada_post", "purolator", "yodel",
    ),
)  # fmt: skip
LINK = SettingField(
    "link",
    "Tracking link",
    "{number} stands for the number, as in https://track.example/{number}.",
    required=False,
)
PAPERS = SettingField(
    "customs_papers",
    "Customs papers",
    "post (CN 22 and CN 23), invoice, or own: it gives them itself.",
    required=False,
    choices=(CustomsPapers.POST, CustomsPapers.INVOICE, CustomsPapers.OWN),
)
SPEC = CarrierSpec(
    key="manual",
    name="Number from a pad",
    letter="N",
    colour="#4B5563",
    services={level: level.value for level in ServiceLevel},
    buy_effect=EffectKind.REPEATABLE,
    own_label=True,
    max_weight_g=70_000,
    settle_seconds=0.0,
    verified="nothing on line",
    settings=(
        SettingField("name", "Name", "As packers shall see it.", required=False),
        FORMAT, LINK, PAPERS,
    ),
    label_formats=("own",),
    limits=Limits(most_pieces=1),
    features=frozenset(
        {Feature.COD, Feature.RECEIVER_PAYS, Feature.INSURANCE, Feature.SIGNATURE, Feature.CUSTOMS,
         Feature.PICKUP_POINT}
    ),
    effects={Call.VOID: EffectKind.REPEATABLE},
    papers=CustomsPapers.POST,
)  # fmt: skip
"""Cash, signature and the rest are agreed at the counter; Packbench only writes them down."""
