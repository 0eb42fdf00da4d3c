"""One-legged OAuth 1.0a (RFC 5849, 3.4): how WooCommerce knows its keys on a line without TLS."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from urllib.parse import quote


def signed(
    method: str,
    url: str,
    query: Mapping[str, str],
    *,
    key: str,
    secret: str,
    nonce: str,
    timestamp: int,
) -> dict[str, str]:
    """Give the query with its signature; what is in the body is not signed."""
    told = {
        **query,
        "oauth_consumer_key": key,
        "oauth_nonce": nonce,
        "oauth_signature_method": "HMAC-SHA256",
        "oauth_timestamp": str(timestamp),
    }
    pairs = sorted((_escape(name), _escape(value)) for name, value in told.items())
    line = "&".join(f"{name}={value}" for name, value in pairs)
    base = "&".join((method.upper(), _escape(url), _escape(line)))
    digest = hmac.new(f"{_escape(secret)}&".encode(), base.encode(), hashlib.sha256).digest()
    return {**told, "oauth_signature": base64.b64encode(digest).decode()}


def _escape(text: str) -> str:
    return quote(text, safe="-._~")
