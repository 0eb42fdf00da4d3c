"""The table of colours: three themes, each a plain record. Text on its grounds is 7:1 or better."""

from __future__ import annotations

from dataclasses import dataclass

CARRIER_COLOURS = ("#00515C", "#6A1B63", "#5C3A1E", "#3A4350")
"""Pallet colours; a carrier's letter and name always travel with them."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #RRGGBB, and the width of its borders in logical pixels."""

    name: str
    bg: str
    surface: str
    sunken: str
    ink: str
    ink2: str
    line: str
    edge: str
    accent: str
    accent_soft: str
    on_accent: str
    ok: str
    ok_soft: str
    wait: str
    wait_soft: str
    stop: str
    stop_soft: str
    alarm: str
    on_alarm: str
    rail: str
    on_rail: str
    rail_tile: str
    on_rail_tile: str
    stop_ground: str
    stop_text: str
    stop_foot: str
    stop_frame: str
    border: int
    contrast: bool


LIGHT = Tokens(
    name="light", bg="#F4F1EB", surface="#FFFFFF", sunken="#E9E4DB", ink="#14171D", ink2="#434954",
    line="#D8D2C6", edge="#80796B", accent="#1C43B0", accent_soft="#E6ECFC", on_accent="#FFFFFF",
    ok="#075433", ok_soft="#DBF0E3", wait="#653D00", wait_soft="#FFEDC2", stop="#9A0B16",
    stop_soft="#FBE2E0", alarm="#F2B233", on_alarm="#1A1200", rail="#161B28", on_rail="#D5DAE6",
    rail_tile="#FFFFFF", on_rail_tile="#1C43B0", stop_ground="#9A0B16", stop_text="#FFFFFF",
    stop_foot="#700810", stop_frame="", border=1, contrast=False,
)  # fmt: skip

DARK = Tokens(
    name="dark", bg="#0F1217", surface="#191E26", sunken="#0A0C10", ink="#F4F1EB", ink2="#BCC3CF",
    line="#363D4A", edge="#7C8696", accent="#A3BCFF", accent_soft="#1F2D54", on_accent="#0B1330",
    ok="#84E0AA", ok_soft="#12382A", wait="#FFCB61", wait_soft="#3D2E08", stop="#FFA8A3",
    stop_soft="#4A171A", alarm="#F2B233", on_alarm="#1A1200", rail="#0A0C10", on_rail="#D5DAE6",
    rail_tile="#A3BCFF", on_rail_tile="#0B1330", stop_ground="#9A0B16", stop_text="#FFFFFF",
    stop_foot="#700810", stop_frame="", border=1, contrast=False,
)  # fmt: skip

CONTRAST = Tokens(
    name="contrast", bg="#000000", surface="#000000", sunken="#000000", ink="#FFFFFF",
    ink2="#FFFFFF", line="#FFFFFF", edge="#FFFFFF", accent="#FFE500", accent_soft="#000000",
    on_accent="#000000", ok="#6BFFA8", ok_soft="#000000", wait="#FFB84D", wait_soft="#000000",
    stop="#FF9A94", stop_soft="#000000", alarm="#FFE500", on_alarm="#000000", rail="#000000",
    on_rail="#FFFFFF", rail_tile="#FFE500", on_rail_tile="#000000", stop_ground="#FFFFFF",
    stop_text="#000000", stop_foot="#FFFFFF", stop_frame="#9A0B16", border=2, contrast=True,
)  # fmt: skip

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def tone_colours(tokens: Tokens, tone: str) -> tuple[str, str]:
    """Give (strong, soft) of a tone: ok, wait, stop, note (= accent) or plain."""
    return {
        "ok": (tokens.ok, tokens.ok_soft),
        "wait": (tokens.wait, tokens.wait_soft),
        "stop": (tokens.stop, tokens.stop_soft),
        "note": (tokens.accent, tokens.accent_soft),
    }.get(tone, (tokens.ink2, tokens.sunken))


def contrast_ratio(one: str, other: str) -> float:
    """The ratio of two colours' luminances, 1 to 21 (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
