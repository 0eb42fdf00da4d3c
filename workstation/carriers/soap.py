"""SOAP 1.1 envelopes, written and opened; no WSDL is read at run time."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

from workstation.carriers.answers import Unreadable, dig, plain_xml, text, xml_tree


def escape(text: str) -> str:
    """Write text for XML; the library of that name loads the whole of the network's."""
    return html.escape(text, quote=False)


ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
Fields = Mapping[str, Any]
"""Names to texts, numbers, nested fields, or lists of these; None leaves an element out."""


def envelope(
    operation: str,
    namespace: str,
    fields: Fields,
    *,
    spaces: Mapping[str, str] | None = None,
    qualified: bool = True,
) -> bytes:
    """Write a request, document/literal; elements stand in the order of `fields`.

    `spaces` are further name spaces by their prefixes, for names like "a:string". Services whose
    schema leaves its inner elements without a name space are not `qualified`.
    """
    inner = elements(fields)
    if not qualified:
        return (
            f'<?xml version="1.0" encoding="utf-8"?>'
            f'<s:Envelope xmlns:s="{ENVELOPE}"><s:Body>'
            f'<o:{operation} xmlns:o="{escape(namespace)}">{inner}</o:{operation}>'
            f"</s:Body></s:Envelope>"
        ).encode()
    further = "".join(f' xmlns:{name}="{escape(space)}"' for name, space in (spaces or {}).items())
    return (
        f'<?xml version="1.0" encoding="utf-8"?>'
        f'<s:Envelope xmlns:s="{ENVELOPE}"><s:Body>'
        f'<{operation} xmlns="{escape(namespace)}"{further}>{inner}</{operation}>'
        f"</s:Body></s:Envelope>"
    ).encode()


def elements(fields: Fields) -> str:
    """Write fields as elements, escaped; characters that XML has not become spaces."""
    return "".join(_element(name, value) for name, value in fields.items())


def headers(action: str) -> dict[str, str]:
    return {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": f'"{action}"'}


def opened(body: bytes) -> Any:
    """Give what is in an answer's body as dicts, lists and texts, a fault included.

    Raises `Unreadable` for what is no envelope.
    """
    root = xml_tree(body)
    if root.tag != f"{{{ENVELOPE}}}Envelope":
        raise Unreadable("no SOAP envelope")
    return dig(plain_xml(root), "Body")


def fault(content: Any) -> str:
    """Give a fault's own words, "" where there is none."""
    return text(content, "Fault", "faultstring") or text(content, "Fault", "faultcode")


def _element(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "".join(_element(name, inner) for inner in value)
    if isinstance(value, Mapping):
        return f"<{name}>{elements(value)}</{name}>"
    if isinstance(value, bool):
        return f"<{name}>{str(value).lower()}</{name}>"
    written = "".join(c if c.isprintable() or c == "\n" else " " for c in str(value))
    return f"<{name}>{escape(written)}</{name}>"
