"""Country names in the languages of our users, ISO codes -> ISO 3166-1 alpha-2."""

from __future__ import annotations

import re
from functools import cache

from workstation.shops.files.words import fold

# What people write beside the names that CLDR knows.
_ALSO = {
    "TR": ("Turkey", "Türkiye Cumhuriyeti", "T.C.", "Türkei", "Turkiye"),
    "GR": ("Hellas", "Ελλάς", "Griechenland", "Yunanistan", "Hellenic Republic"),
    "CY": ("Güney Kıbrıs", "Κύπρος", "Zypern"),
    "GB": ("UK", "U.K.", "England", "Scotland", "Wales", "Northern Ireland", "Great Britain",
           "Britain", "İngiltere", "Αγγλία", "Μεγάλη Βρετανία", "بريطانيا", "انجلترا", "英国"),
    "US": ("USA", "U.S.A.", "United States of America", "America", "ABD", "ΗΠΑ", "أمريكا", "美国"),
    "AE": ("UAE", "U.A.E.", "Emirates", "BAE", "ΗΑΕ", "الامارات", "الإمارات", "Dubai", "阿联酋"),
    "SA": ("KSA", "Saudi", "السعودية", "المملكة العربية السعودية", "沙特"),
    "CN": ("PR China", "P.R. China", "People's Republic of China", "中华人民共和国", "中国大陆",
           "Mainland China"),
    "HK": ("Hong Kong", "Hong Kong SAR", "香港", "هونغ كونغ", "Χονγκ Κονγκ"),
    "MO": ("Macau", "Macao", "澳门", "澳門"),
    "TW": ("Taiwan, Province of China", "臺灣", "中国台湾"),
    "DE": ("Deutschland", "Almanya", "BRD"),
    "NL": ("Holland", "The Netherlands", "Hollanda"),
    "CZ": ("Czech Republic", "Çek Cumhuriyeti", "Τσεχική Δημοκρατία"),
    "MK": ("Macedonia", "Makedonya"),
    "KR": ("Korea", "South Korea", "Korea, Republic of"),
    "RU": ("Russian Federation", "Rusya Federasyonu"),
    "VN": ("Viet Nam",),
    "IR": ("Iran, Islamic Republic of",),
    "SY": ("Syrian Arab Republic",),
}  # fmt: skip
_LOCALES = ("en", "tr", "el", "ar", "zh", "zh_Hant", "de", "fr", "es", "it")
_CODE = re.compile(r"[A-Z]{2}\Z")


@cache
def _names() -> dict[str, str]:
    # Babel is loaded here and not above: a window that imports nothing should not pay for it.
    from babel.core import Locale, get_global

    names: dict[str, str] = {}
    for code, others in _ALSO.items():
        for name in others:
            names[fold(name)] = code
    for alias, codes in get_global("territory_aliases").items():
        if len(alias) == 3 and alias.isalpha() and len(codes) == 1:
            names.setdefault(fold(alias), codes[0])
    for tag in _LOCALES:
        for code, name in Locale.parse(tag).territories.items():
            if _CODE.match(code):
                names.setdefault(fold(name), code)
                names.setdefault(fold(code), code)
    names.pop("", None)
    for code in ("eu", "un", "ez", "zz", "xa", "xb", "qo"):  # groups and test codes, no countries
        names.pop(code, None)
    return names


def country_code(text: str) -> str | None:
    """The two-letter code for a name or code in any of our languages, None when it is none."""
    return _names().get(fold(text))


POSTCODE_DIGITS = {
    "TR": 5, "GR": 5, "DE": 5, "FR": 5, "ES": 5, "IT": 5, "US": 5, "SA": 5, "CN": 6, "CY": 4,
}  # fmt: skip
"""Countries whose postcodes all have this many digits: a shorter number has lost its zeros."""
