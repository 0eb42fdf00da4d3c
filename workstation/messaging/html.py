"""The HTML of a message: one column, styles inline, right in the dark, nothing fetched."""

from __future__ import annotations

import html
from dataclasses import dataclass

_FONT = "font-family:'Noto Sans','Segoe UI',Roboto,Helvetica,Arial,'Noto Sans Arabic',sans-serif"
_TAGS = {"zh": "zh-Hans"}
"""What is not here is its own tag."""

# Mail programs that know dark mode take these; the inline colours are readable without them.
_DARK = (
    "@media (prefers-color-scheme:dark){"
    ".bg{background:#0f1217!important}.card{background:#191e26!important}"
    ".ink{color:#f4f1eb!important}.ink2{color:#bcc3cf!important}"
    ".line{border-color:#5b6475!important}"
    ".button{background:DARK!important;color:#0b1330!important}}"
)


def language_tag(language: str) -> str:
    """A language as browsers name it."""
    return _TAGS.get(language, language)


def escape(text: str) -> str:
    """Text as text, also inside an attribute."""
    return html.escape(text, quote=True)


@dataclass(frozen=True, slots=True)
class Bdi:
    """A value from outside, kept in its own direction."""

    value: str

    @property
    def html(self) -> str:
        return f"<bdi>{escape(self.value)}</bdi>"


@dataclass(frozen=True, slots=True)
class Section:
    """A titled list of articles; `waiting` ones have a dashed rule."""

    title: str
    rows: tuple[str, ...]
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The parts of a message; all but `link` and `language` are HTML already."""

    language: str
    rtl: bool
    title: str
    shop: str
    headline: str
    paragraphs: tuple[str, ...]
    eta: str
    number: str
    link: str
    link_text: str
    after: tuple[str, ...]
    sections: tuple[Section, ...]
    closing: tuple[str, ...]
    sign_off: str
    colour: str = "#1c43b0"
    """Ground of the button; its text is white."""
    dark_colour: str = "#a3bcff"
    data: str = ""
    """Linked data as JSON text, for mail programs that show cards."""


def page(content: Page) -> str:
    """The whole document."""
    way = "rtl" if content.rtl else "ltr"
    side = "right" if content.rtl else "left"
    tag = language_tag(content.language)
    dark = _DARK.replace("DARK", content.dark_colour)
    return (
        f'<!doctype html>\n<html lang="{tag}" dir="{way}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="supported-color-schemes" content="light dark">\n'
        f"<title>{content.title}</title>\n<style>{dark}</style>\n{_linked(content.data)}</head>\n"
        f'<body class="bg" dir="{way}" style="margin:0;padding:0;background:#f4f1eb">\n'
        f'<table role="presentation" dir="{way}" width="100%" cellpadding="0" cellspacing="0" '
        'border="0" class="bg" style="background:#f4f1eb"><tr><td align="center" '
        'style="padding:24px 12px">\n'
        f'<table role="presentation" dir="{way}" cellpadding="0" cellspacing="0" border="0" '
        'class="card" style="width:100%;max-width:560px;background:#ffffff;border-radius:14px">'
        f'<tr><td dir="{way}" class="ink" style="padding:28px 24px;text-align:{side};{_FONT};'
        'font-size:16px;line-height:1.5;color:#14171d">\n'
        f"{_inner(content)}"
        "</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n"
    )


def _inner(content: Page) -> str:
    parts = [
        f'<p class="ink2" style="margin:0 0 16px;font-size:15px;color:#434954">{content.shop}</p>',
        '<h1 class="ink" style="margin:0 0 16px;font-size:24px;line-height:1.25;color:#14171d">'
        f"{content.headline}</h1>",
        *(f'<p style="margin:0 0 12px">{text}</p>' for text in content.paragraphs),
    ]
    if content.eta:
        parts.append(
            f'<p style="margin:0 0 16px;font-size:18px"><strong>{content.eta}</strong></p>'
        )
    if content.number:
        parts.append(f'<p style="margin:0 0 16px">{content.number}</p>')
    if content.link:
        parts.append(
            f'<p style="margin:0 0 20px"><a class="button" href="{escape(content.link)}" '
            'style="display:inline-block;padding:12px 20px;border-radius:9px;'
            f'background:{content.colour};color:#ffffff;text-decoration:none;font-weight:bold">{content.link_text}</a></p>'
        )
    parts += [f'<p style="margin:0 0 12px">{text}</p>' for text in content.after]
    parts += [_section(section) for section in content.sections]
    if content.closing:
        parts.append(f'<p style="margin:20px 0 0">{" ".join(content.closing)}</p>')
    parts.append(f'<p style="margin:16px 0 0">{content.sign_off}</p>')
    return "\n".join(parts) + "\n"


def _linked(data: str) -> str:
    """The data as an island that no text in it can end."""
    safe = data.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return f'<script type="application/ld+json">{safe}</script>\n' if data else ""


def _section(section: Section) -> str:
    rule = "dashed" if section.waiting else "solid"
    rows = "".join(f'<li style="margin:0 0 4px">{row}</li>' for row in section.rows)
    return (
        f'<h2 class="ink line" style="margin:16px 0 8px;padding-top:12px;font-size:16px;'
        f'border-top:1px {rule} #80796b;color:#14171d">{section.title}</h2>\n'
        f'<ul style="margin:0;padding:0;list-style:none">{rows}</ul>'
    )
