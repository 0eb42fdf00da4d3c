"""The demo carrier's public tracking page: a parcel's steps, and nobody's street."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}
STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;"
    "color:#1b1f24;background:#fff}li{margin-block:.4rem}time{color:#57606a}"
)


def tracking_page(label: Mapping[str, Any], scans: Sequence[Mapping[str, Any]]) -> bytes:
    """Write the page of one parcel; the country and city are all it tells of the recipient."""
    recipient = label["recipient"]
    steps = "".join(
        f"<li><time>{escape(str(scan['at']))}</time> {escape(str(scan['text']))}"
        f" {escape(str(scan.get('place', '')))}</li>"
        for scan in scans
    )
    where = escape(f"{recipient.get('city', '')}, {recipient.get('country', '')}")
    body = f"<p>To: <bdi>{where}</bdi></p><ol>{steps}</ol>"
    if label["status"] == "void":
        body = "<p>This label was taken back.</p>"
    return _page(f"Parcel {label['tracking_number']}", body)


def unknown_page() -> bytes:
    """Write the page for a number that we never gave out."""
    return _page("No such parcel", "<p>Check the number and try again.</p>")


def _page(title: str, body: str) -> bytes:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)} - Demo Carrier</title><style>{STYLE}</style></head>"
        f"<body><h1><bdi>{escape(title)}</bdi></h1>{body}"
        "<p>Demo Carrier: made up for trying Packbench.</p></body></html>"
    ).encode()
