"""What time it is at a customer's: the zones of the countries that shops send to.

A country with several zones has its easternmost and its westernmost here: whoever must not be woken
is left alone while it is night in either.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONES: Mapping[str, tuple[str, ...]] = {
    "TR": ("Europe/Istanbul",), "GR": ("Europe/Athens",), "CY": ("Asia/Nicosia",),
    "BG": ("Europe/Sofia",), "RO": ("Europe/Bucharest",), "DE": ("Europe/Berlin",),
    "AT": ("Europe/Vienna",), "CH": ("Europe/Zurich",), "NL": ("Europe/Amsterdam",),
    "BE": ("Europe/Brussels",), "LU": ("Europe/Luxembourg",), "FR": ("Europe/Paris",),
    "IT": ("Europe/Rome",), "ES": ("Europe/Madrid", "Atlantic/Canary"),
    "PT": ("Europe/Lisbon", "Atlantic/Azores"), "PL": ("Europe/Warsaw",),
    "CZ": ("Europe/Prague",), "SK": ("Europe/Bratislava",), "HU": ("Europe/Budapest",),
    "SE": ("Europe/Stockholm",), "NO": ("Europe/Oslo",), "DK": ("Europe/Copenhagen",),
    "FI": ("Europe/Helsinki",), "EE": ("Europe/Tallinn",), "LV": ("Europe/Riga",),
    "LT": ("Europe/Vilnius",), "GB": ("Europe/London",), "IE": ("Europe/Dublin",),
    "MT": ("Europe/Malta",), "UA": ("Europe/Kyiv",), "RS": ("Europe/Belgrade",),
    "HR": ("Europe/Zagreb",), "SI": ("Europe/Ljubljana",), "AL": ("Europe/Tirane",),
    "MK": ("Europe/Skopje",), "AE": ("Asia/Dubai",), "SA": ("Asia/Riyadh",),
    "QA": ("Asia/Qatar",), "KW": ("Asia/Kuwait",), "BH": ("Asia/Bahrain",),
    "OM": ("Asia/Muscat",), "EG": ("Africa/Cairo",), "JO": ("Asia/Amman",),
    "LB": ("Asia/Beirut",), "IL": ("Asia/Jerusalem",), "IQ": ("Asia/Baghdad",),
    "MA": ("Africa/Casablanca",), "TN": ("Africa/Tunis",), "AZ": ("Asia/Baku",),
    "GE": ("Asia/Tbilisi",), "CN": ("Asia/Shanghai",), "HK": ("Asia/Hong_Kong",),
    "MO": ("Asia/Macau",), "TW": ("Asia/Taipei",), "JP": ("Asia/Tokyo",),
    "KR": ("Asia/Seoul",), "SG": ("Asia/Singapore",), "MY": ("Asia/Kuala_Lumpur",),
    "IN": ("Asia/Kolkata",), "ZA": ("Africa/Johannesburg",),
    "US": ("America/New_York", "Pacific/Honolulu"),
    "CA": ("America/St_Johns", "America/Vancouver"),
    "MX": ("America/Cancun", "America/Tijuana"),
    "BR": ("America/Noronha", "America/Rio_Branco"),
    "AU": ("Australia/Sydney", "Australia/Perth"), "NZ": ("Pacific/Auckland",),
    "RU": ("Asia/Kamchatka", "Europe/Kaliningrad"),
}  # fmt: skip
REST_DAYS: Mapping[str, frozenset[int]] = {
    **dict.fromkeys(("SA", "KW", "QA", "BH", "OM", "EG", "JO", "IQ"), frozenset({4, 5})),
    "IL": frozenset({4, 5}),
}
"""Countries whose weekend is not Saturday and Sunday (Monday is 0)."""
WEEKEND = frozenset({5, 6})


def zone_of(country: str, *, otherwise: str) -> ZoneInfo:
    """The zone of a country's capital side; that of the shop where the country is not known."""
    return ZoneInfo(ZONES.get(country, (otherwise,))[0])


def day_at(moment: datetime, country: str, *, otherwise: str) -> date:
    """The calendar day of a moment at the destination."""
    return moment.astimezone(zone_of(country, otherwise=otherwise)).date()


def next_at(moment: datetime, hour: time, country: str, *, otherwise: str) -> datetime:
    """The next time that a clock at the destination shows this hour."""
    local = moment.astimezone(zone_of(country, otherwise=otherwise))
    day = local.date() if local.time() < hour else local.date() + timedelta(days=1)
    return datetime.combine(day, hour, tzinfo=local.tzinfo).astimezone(moment.tzinfo)


def quiet_seconds(
    moment: datetime, *, country: str, otherwise: str, begins: time, ends: time
) -> float:
    """Seconds until nobody at the destination is disturbed; 0 = now. No such hours: both equal."""
    if begins == ends:
        return 0.0
    wait = 0.0
    for name in ZONES.get(country, (otherwise,)) * 2:  # the second zone may begin where one ends
        local = (moment + timedelta(seconds=wait)).astimezone(ZoneInfo(name))
        if _within(local.time(), begins, ends):
            day = local.date() + timedelta(days=local.time() >= ends)
            end = datetime.combine(day, ends, tzinfo=local.tzinfo)
            wait += (end - local) / timedelta(seconds=1)
    return wait


def working_hours(since: datetime, until: datetime, country: str) -> float:
    """Hours between two moments without the country's weekends, told by UTC days."""
    rest = REST_DAYS.get(country, WEEKEND)
    hours, day = 0.0, since
    while day < until:
        midnight = datetime.combine(day.date() + timedelta(days=1), time(), tzinfo=day.tzinfo)
        end = min(midnight, until)
        if day.weekday() not in rest:
            hours += (end - day) / timedelta(hours=1)
        day = end
    return hours


def working_days_left(today: date, until: date, country: str) -> int:
    """How many of the country's weekdays lie after today, up to and with `until`."""
    rest = REST_DAYS.get(country, WEEKEND)
    days = (today + timedelta(days=n) for n in range(1, max(0, (until - today).days) + 1))
    return sum(day.weekday() not in rest for day in days)


def _within(now: time, begins: time, ends: time) -> bool:
    if begins < ends:
        return begins <= now < ends
    return now >= begins or now < ends
