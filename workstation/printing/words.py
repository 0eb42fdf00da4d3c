"""The few words that stand on every label, in the language of the couriers who read them.

A parcel that stays in its country speaks that country's language; one that crosses a border
speaks English.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from workstation.domain.values import Address, Money
from workstation.printing.text import upper


@dataclass(frozen=True, slots=True)
class Words:
    """Headings of a label, and the sign between whole and part of a number."""

    to: str
    sender: str
    parcel: str
    weight: str
    reference: str
    cod: str
    phone: str
    decimal: str = "."

    def kilograms(self, grams: int) -> str:
        """Write a weight in kilograms, two decimals, three where the scale told them."""
        places = 2 if grams % 10 == 0 else 3
        return f"{grams / 1000:.{places}f}".replace(".", self.decimal) + " kg"

    def money(self, amount: Money) -> str:
        """Write an amount as digits, decimal sign and currency code."""
        return f"{amount.amount:.2f}".replace(".", self.decimal) + f" {amount.currency}"


ENGLISH = Words("TO", "FROM", "Parcel", "Weight", "Reference", "CASH ON DELIVERY", "Tel")
_TURKISH = Words("ALICI", "GÖNDEREN", "Parça", "Ağırlık", "Referans", "KAPIDA ÖDEME", "Tel", ",")
_GREEK = Words("ΠΑΡΑΛΗΠΤΗΣ", "ΑΠΟΣΤΟΛΕΑΣ", "Δέμα", "Βάρος", "Αναφορά", "ΑΝΤΙΚΑΤΑΒΟΛΗ", "Τηλ", ",")
_ARABIC = Words("المرسل إليه", "المرسل", "الطرد", "الوزن", "المرجع", "الدفع عند الاستلام", "هاتف")
_CHINESE = Words("收件人", "寄件人", "件数", "重量", "参考号", "货到付款", "电话")

_BY_COUNTRY = {
    "TR": _TURKISH,
    "GR": _GREEK,
    "CY": _GREEK,
    "CN": _CHINESE,
    **dict.fromkeys(
        (
            "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB",
            "LY", "MA", "OM", "QA", "SA", "SY", "TN", "YE",
        ),
        _ARABIC,
    ),
}  # fmt: skip


def is_domestic(recipient: Address, sender: Address | None) -> bool:
    """Tell whether the parcel is known to stay in its country."""
    return sender is not None and sender.country == recipient.country


def words_for(recipient: Address, sender: Address | None) -> Words:
    """Choose the language of the headings."""
    if not is_domestic(recipient, sender):
        return ENGLISH
    return _BY_COUNTRY.get(recipient.country, ENGLISH)


@cache
def country_name(code: str) -> str:
    """Name a country in English capitals, as posts ask for; the code when unknown."""
    from babel import Locale  # takes a while to load and only labels across a border need it

    name: str | None = Locale("en").territories.get(code)
    # The one country whose English name is written with its own letters: TÜRKİYE.
    return upper(name or code, code if code == "TR" else "")
