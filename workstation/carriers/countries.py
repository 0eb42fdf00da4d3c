"""Countries by their two letters (ISO 3166-1)."""

from __future__ import annotations

COUNTRIES = frozenset({
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
})  # fmt: skip
"""ISO 3166-1 alpha-2, with XK for Kosovo, as carriers write it."""

_THREE = {
    "ALB": "AL", "AND": "AD", "ARE": "AE", "ARG": "AR", "ARM": "AM", "AUS": "AU", "AUT": "AT",
    "AZE": "AZ", "BEL": "BE", "BGD": "BD", "BGR": "BG", "BHR": "BH", "BIH": "BA", "BLR": "BY",
    "BRA": "BR", "CAN": "CA", "CHE": "CH", "CHL": "CL", "CHN": "CN", "COL": "CO", "CRI": "CR",
    "CYP": "CY", "CZE": "CZ", "DEU": "DE", "DNK": "DK", "DOM": "DO", "DZA": "DZ", "ECU": "EC",
    "EGY": "EG", "ESP": "ES", "EST": "EE", "ETH": "ET", "FIN": "FI", "FRA": "FR", "GBR": "GB",
    "GEO": "GE", "GGY": "GG", "GHA": "GH", "GIB": "GI", "GRC": "GR", "GTM": "GT", "HKG": "HK",
    "HRV": "HR", "HUN": "HU", "IDN": "ID", "IMN": "IM", "IND": "IN", "IRL": "IE", "IRN": "IR",
    "IRQ": "IQ", "ISL": "IS", "ISR": "IL", "ITA": "IT", "JAM": "JM", "JEY": "JE", "JOR": "JO",
    "JPN": "JP", "KAZ": "KZ", "KEN": "KE", "KGZ": "KG", "KHM": "KH", "KOR": "KR", "KWT": "KW",
    "LBN": "LB", "LBY": "LY", "LIE": "LI", "LKA": "LK", "LTU": "LT", "LUX": "LU", "LVA": "LV",
    "MAC": "MO", "MAR": "MA", "MCO": "MC", "MDA": "MD", "MDV": "MV", "MEX": "MX", "MKD": "MK",
    "MLT": "MT", "MNE": "ME", "MNG": "MN", "MUS": "MU", "MYS": "MY", "NGA": "NG", "NLD": "NL",
    "NOR": "NO", "NPL": "NP", "NZL": "NZ", "OMN": "OM", "PAK": "PK", "PAN": "PA", "PER": "PE",
    "PHL": "PH", "POL": "PL", "PRI": "PR", "PRT": "PT", "PRY": "PY", "PSE": "PS", "QAT": "QA",
    "ROU": "RO", "RUS": "RU", "SAU": "SA", "SDN": "SD", "SEN": "SN", "SGP": "SG", "SMR": "SM",
    "SRB": "RS", "SVK": "SK", "SVN": "SI", "SWE": "SE", "SYR": "SY", "THA": "TH", "TJK": "TJ",
    "TKM": "TM", "TUN": "TN", "TUR": "TR", "TWN": "TW", "TZA": "TZ", "UGA": "UG", "UKR": "UA",
    "URY": "UY", "USA": "US", "UZB": "UZ", "VAT": "VA", "VEN": "VE", "VNM": "VN", "XKX": "XK",
    "YEM": "YE", "ZAF": "ZA",
}  # fmt: skip
"""ISO 3166-1 alpha-3 of the countries that shops write so, to alpha-2."""


def from_three_letters(code: str) -> str:
    """The two letters of a country that was written with three, "" for one that is not known."""
    return _THREE.get(code, "")
