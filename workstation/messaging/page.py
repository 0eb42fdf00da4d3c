"""The tracking page of a parcel: one HTML document without a script, right in the dark.

It names the first name, the city and the articles; no street, no telephone number, no price. Its
one style is inline and known to its policy by its hash; nothing is fetched. It does not load itself
anew either: that takes the page away from whoever reads slowly or listens.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from datetime import datetime

from workstation.domain.brand import brand_of
from workstation.domain.messages import Item
from workstation.domain.timeline import Stand, Step, StepState
from workstation.messaging.answers import EXPECTED, CareWriter
from workstation.messaging.direction import is_rtl, tame
from workstation.messaging.html import Bdi, escape, language_tag
from workstation.messaging.names import greeting_name
from workstation.messaging.templates import Words, fill
from workstation.messaging.writer import day_in_words, safe_url
from workstation.ports.care import CareFacts

_STYLE = """
*,::before,::after{box-sizing:border-box}
:root{--bg:#f4f1eb;--card:#fff;--ink:#14171d;--ink2:#434954;--line:#d8d2c6;--edge:#80796b;
--brand:#5c3a1e;--on:#fff;--ok:#075433;--wait:#653d00;--soft:#ffedc2}
@media (prefers-color-scheme:dark){:root{--bg:#0f1217;--card:#191e26;--ink:#f4f1eb;--ink2:#bcc3cf;
--line:#363d4a;--edge:#8f98a6;--brand:#e8c9a6;--on:#241303;--ok:#84e0aa;--wait:#ffcb61;--soft:#3d2e08}}
html{color-scheme:light dark}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.45 'Noto Sans','Segoe UI',Roboto,
Helvetica,Arial,'Noto Sans Arabic','PingFang SC','Microsoft YaHei',sans-serif}
header{background:var(--brand);color:var(--on);display:flex;flex-wrap:wrap;gap:.25rem 1rem;
justify-content:space-between;align-items:center;padding:1rem 1.25rem}
header p{margin:0}header .shop{font-weight:700;font-size:1.125rem}
main,footer{max-width:38rem;margin-inline:auto;padding-inline:1rem}
h1{font-size:1.75rem;line-height:1.2;margin-block:1.25rem .25rem}
h2{font-size:1rem;margin:0 0 .5rem;color:var(--ink2)}
.sub{margin:0 0 1rem;color:var(--ink2)}
section{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1.25rem;
margin-block:1rem;overflow-wrap:anywhere}
.when{font-size:1.5rem;font-weight:700;line-height:1.25;margin:0 0 .5rem}
p{margin:0 0 .5rem}
ol,ul{list-style:none;margin:0;padding:0}
ol li{position:relative;padding-inline-start:2.75rem;padding-block-end:1rem;min-height:3rem}
ol li::before{content:'';position:absolute;inset-inline-start:0;top:.1rem;width:1.5rem;
height:1.5rem;border-radius:50%;border:3px solid var(--edge);background:var(--card)}
ol li::after{content:'';position:absolute;inset-inline-start:.65rem;top:1.7rem;bottom:0;
border-inline-start:3px dotted var(--edge)}
ol li:last-child::after{display:none}
ol .done::before{content:'\\2713';background:var(--ok);border-color:var(--ok);color:var(--card);
font-weight:700;text-align:center;line-height:1.15rem}
ol .done::after{border-inline-start-style:solid;border-color:var(--ok)}
ol .now::before{border-radius:6px;border:4px solid var(--brand)}
.what{font-weight:700;display:block}.later .what{font-weight:400}
.small{color:var(--ink2);font-size:.9375rem;display:block}
.state{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
ul li{display:flex;justify-content:space-between;gap:1rem;padding-block:.5rem}
ul b{white-space:nowrap}
.wait{background:var(--soft);color:var(--wait);margin:1rem -1.25rem -1.25rem;padding:1rem 1.25rem;
border-radius:0 0 13px 13px}
.wait h2{color:var(--wait)}
.button{display:block;text-align:center;padding:.75rem 1rem;margin-block-start:.75rem;
border-radius:9px;border:2px solid var(--brand);
color:var(--brand);font-weight:700;text-decoration:none}
.first{background:var(--brand);color:var(--on)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
summary{cursor:pointer;padding-block:.75rem;font-weight:700}
details+details{border-block-start:1px solid var(--line)}
footer{color:var(--ink2);text-align:center;font-size:.9375rem;padding-block:.5rem 2rem}
""".strip()


def policy(style: str) -> str:
    """What a page with this style may load: that style, and nothing else."""
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


POLICY = policy(_STYLE)


def styled(colour: str) -> str:
    """The style in a shop's colour, "" for the program's own."""
    brand = brand_of(colour)
    if brand is None:
        return _STYLE
    light = _STYLE.replace("--brand:#5c3a1e", f"--brand:{brand.ground}")
    return light.replace("--brand:#e8c9a6", f"--brand:{brand.dark_ground}")


class CarePages(CareWriter):
    """Writes tracking pages (`ports.care.PageWriter`) and answers."""

    colour = ""
    """The shop's, as in #1C43B0; "" is the program's own."""

    def page(self, facts: CareFacts, language: str) -> str:
        """The whole document; raises `NotConfigured` for an unknown language."""
        style = styled(self.colour)
        words, common = self.words(language)
        made = _Page(facts, words, common)
        way = "rtl" if is_rtl(language) else "ltr"
        return (
            f'<!doctype html>\n<html lang="{language_tag(language)}" dir="{way}">\n<head>\n'
            '<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy(style)}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="robots" content="noindex, nofollow, noarchive">\n'
            '<meta name="referrer" content="no-referrer">\n'
            '<meta name="color-scheme" content="light dark">\n'
            f"<title>{made.title()}</title>\n<style>{style}</style>\n</head>\n<body>\n"
            f"{made.body()}</body>\n</html>\n"
        )


class _Page:
    """One page's facts with its words."""

    def __init__(self, facts: CareFacts, words: Words, common: Words) -> None:
        self._facts, self._words, self._common = facts, words, common
        self._carrier = Bdi(tame(facts.carrier_name)).html

    def text(self, key: str, **values: str) -> str:
        """A sentence; values are HTML already."""
        return fill(self._words[key], {"carrier": self._carrier, **values}, literal=escape)

    def title(self) -> str:
        return escape(f"{tame(self._facts.shop_name)} · {tame(self._facts.order_number)}")

    def body(self) -> str:
        facts = self._facts
        shop, order = Bdi(tame(facts.shop_name)).html, Bdi(tame(facts.order_number)).html
        parts = [
            f'<header><p class="shop">{shop}</p>'
            f"<p>{self.text('page.order', order_number=order)}</p></header>\n<main>\n",
            self.head(), self.expected(), self.way(), self.articles(), self.carrier(),
            self.questions(),
        ]  # fmt: skip
        return f"{''.join(parts)}</main>\n{self.foot()}"

    def head(self) -> str:
        facts = self._facts
        name = greeting_name(tame(facts.customer_name, limit=80), self._words.language)
        hello = f"{self.text('page.hello', name=Bdi(name).html)}<br>" if name else ""
        where = [Bdi(tame(facts.city)).html] if facts.city else []
        if facts.total > 1:
            numbers = {"number": str(facts.number), "total": str(facts.total)}
            where.append(self.text("page.parcel", **numbers))
        said = self.text(f"said.{facts.stand}")
        return f'<h1>{hello}{said}</h1>\n<p class="sub">{" · ".join(where)}</p>\n'

    def expected(self) -> str:
        promise = self._facts.promise
        if promise is None or self._facts.stand not in EXPECTED | {Stand.OUT_FOR_DELIVERY}:
            return ""
        days = dict.fromkeys((promise.earliest, promise.latest))
        shown = " – ".join(
            f'<time datetime="{day.isoformat()}">'
            f"{escape(day_in_words(day, self._common['dates.day'], self._common))}</time>"
            for day in days
        )
        return (
            f"<section><h2>{self.text('page.expected')}</h2>\n"
            f'<p class="when">{shown}</p>\n<p>{self.text("page.confidence")}</p></section>\n'
        )

    def way(self) -> str:
        if not self._facts.steps:
            return ""
        rows = "".join(self._step(step) for step in self._facts.steps)
        return f"<section><h2>{self.text('page.way')}</h2>\n<ol>\n{rows}</ol></section>\n"

    def _step(self, step: Step) -> str:
        now = ' aria-current="step"' if step.state is StepState.NOW else ""
        state = f'<span class="state">{self.text(f"page.{step.state}")}: </span>'
        parts = [f'<span class="what">{state}{self.text(f"step.{step.stand}")}</span>']
        told = []
        if step.at is not None:
            at = step.at.astimezone(self._facts.at.tzinfo)
            told.append(f'<time datetime="{at.isoformat()}">{self._moment(at)}</time>')
        if step.place:
            told.append(Bdi(tame(step.place)).html)
        if told:
            parts.append(f'<span class="small">{" · ".join(told)}</span>')
        return f'<li class="{step.state}"{now}>{"".join(parts)}</li>\n'

    def _moment(self, at: datetime) -> str:
        day = day_in_words(at.date(), self._common["dates.day"], self._common)
        return f"{escape(day)} · <bdi>{at:%H:%M}</bdi>"

    def articles(self) -> str:
        facts = self._facts
        if not facts.in_parcel and not facts.to_come:
            return ""
        rows = "".join(_row(Bdi(tame(one.name)).html, one.quantity) for one in facts.in_parcel)
        waits = "".join(self._later(one) for one in facts.to_come)
        if waits:
            title = self.text("page.to_come")
            waits = f'<div class="wait"><h2>{title}</h2><ul>{waits}</ul></div>'
        title = self.text("page.in_parcel")
        return f"<section><h2>{title}</h2>\n<ul>{rows}</ul>{waits}</section>\n"

    def _later(self, item: Item) -> str:
        name = Bdi(tame(item.name)).html
        if item.around is not None:
            day = day_in_words(item.around, self._common["dates.around"], self._common)
            name += f" · {self.text('page.around', date=escape(day))}"
        return _row(name, item.quantity)

    def carrier(self) -> str:
        facts = self._facts
        if not facts.tracking_number:
            return ""
        link, ask = safe_url(facts.link), _contact(facts.ask)
        number = Bdi(tame(facts.tracking_number)).html
        parts = [
            f"<section><h2>{self.text('page.carrier')}</h2>\n<p>{self._carrier} · {number}</p>\n"
        ]
        if link:
            parts.append(
                f'<a class="button first" rel="noreferrer" href="{escape(link)}">'
                f"{self.text('page.track')}</a>\n"
            )
        if ask:
            parts.append(f'<a class="button" href="{escape(ask)}">{self.text("page.ask")}</a>\n')
        return f"{''.join(parts)}</section>\n"

    def questions(self) -> str:
        rows = "".join(
            f"<details><summary>{self.text(f'faq.{name}_question')}</summary>"
            f"<p>{self.text(f'faq.{name}')}</p></details>\n"
            for name in ("away", "address", "damage")
        )
        return f"<section><h2>{self.text('page.questions')}</h2>\n{rows}</section>\n"

    def foot(self) -> str:
        at = self._facts.at
        day = day_in_words(at.date(), self._common["dates.around_year"], self._common)
        as_of = self.text("page.as_of", date=escape(day), time=f"<bdi>{at:%H:%M}</bdi>")
        again = "" if self._facts.stand is Stand.DELIVERED else self.text("page.refresh")
        return f'<footer><p><time datetime="{at.isoformat()}">{as_of}</time> {again}</p></footer>\n'


def _row(name: str, quantity: int) -> str:
    return f"<li><span>{name}</span> <b>{quantity} ×</b></li>"


def _contact(address: str) -> str:
    """Only a mail address or a telephone number may stand behind "Ask us"."""
    plain = address.isprintable() and not any(ch in address for ch in " \"'<>\\`")
    return address if address.startswith(("mailto:", "tel:")) and plain else ""
