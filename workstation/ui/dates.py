"""Days and times in the language on the screen, without Qt; figures stay Latin, as in messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from workstation.domain.promise import Promise
from workstation.ui.words import isolate


@dataclass(frozen=True, slots=True)
class _Calendar:
    """A language's months (as they stand after a day), weekdays from Monday, orders of words."""

    months: str
    weekdays: str
    short: str = "{day} {month}"
    long: str = "{weekday} {day} {month}"
    span: str = "{weekday} {day} – {weekday2} {day2} {month}"
    moment: str = "{day}, {time}"


# Names as in Unicode CLDR 46, months in the format form, weekdays abbreviated.
_CALENDARS = {
    "en": _Calendar(
        "January February March April May June July August September October November December",
        "Mon Tue Wed Thu Fri Sat Sun",
    ),
    "tr": _Calendar(
        "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        "Pzt Sal Çar Per Cum Cmt Paz",
        long="{day} {month} {weekday}",
        span="{day} {weekday} – {day2} {month} {weekday2}",
    ),
    "el": _Calendar(
        "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου "
        "Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
        "Δευ Τρί Τετ Πέμ Παρ Σάβ Κυρ",
    ),
    "ar": _Calendar(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        moment="{day}، {time}",
    ),
    "zh": _Calendar(
        "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        "周一 周二 周三 周四 周五 周六 周日",
        short="{month}{day}日",
        long="{month}{day}日 {weekday}",
        span="{month}{day}日 {weekday} – {day2}日 {weekday2}",
        moment="{day} {time}",
    ),
}

_chosen = [_CALENDARS["en"]]


def use(language: str) -> None:
    """Write days in this language from now on; an unknown one is English."""
    _chosen[0] = _CALENDARS.get(language, _CALENDARS["en"])


def clock(at: datetime) -> str:
    """The local time in hours and minutes: "16:41"."""
    return f"{at.astimezone():%H:%M}"


def day_and_month(of: date) -> str:
    """A day without its weekday: "3 May"."""
    return _chosen[0].short.format(day=of.day, month=_month(of))


def weekday_and_day(of: date) -> str:
    """A day near enough to need no year: "Wed 22 April"."""
    return _chosen[0].long.format(weekday=_weekday(of), day=of.day, month=_month(of))


def day_range(earliest: date, latest: date) -> str:
    """Two days, the month once when it is the same: "Fri 24 – Mon 27 April"."""
    if earliest == latest:
        return weekday_and_day(earliest)
    if (earliest.year, earliest.month) != (latest.year, latest.month):
        return f"{weekday_and_day(earliest)} – {weekday_and_day(latest)}"
    return _chosen[0].span.format(
        weekday=_weekday(earliest),
        day=earliest.day,
        weekday2=_weekday(latest),
        day2=latest.day,
        month=_month(latest),
    )


def promised(promise: Promise) -> str:
    """The range that a customer was told."""
    return day_range(promise.earliest, promise.latest)


def moment(at: datetime) -> str:
    """A day with its time: "Tue 21 April, 16:41"."""
    day = weekday_and_day(at.astimezone().date())
    return _chosen[0].moment.format(day=day, time=isolate(clock(at)))


def _weekday(of: date) -> str:
    return _chosen[0].weekdays.split()[of.weekday()]


def _month(of: date) -> str:
    return _chosen[0].months.split()[of.month - 1]
