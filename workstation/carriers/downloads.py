"""Labels that a carrier gives as an address to fetch them from: from hosts of its own alone."""

from __future__ import annotations

from collections.abc import Callable, Collection
from urllib.parse import urlsplit

from workstation.domain.errors import Unavailable
from workstation.net.http import Transport

Opener = Callable[[str], Transport]
"""Opens a session, without any of the account's keys, to the server at this address."""


class Downloads:
    """Fetches documents; `hosts` are endings of host names that the carrier stores them under."""

    def __init__(self, opener: Opener, *, hosts: Collection[str], own: str) -> None:
        self._opener = opener
        self._hosts = tuple(hosts)
        self._own = urlsplit(own).netloc
        self._sessions: dict[str, Transport] = {}

    def fetch(self, url: str) -> bytes:
        """Give the document; raises `Unavailable`, for it can be fetched again."""
        parts = urlsplit(url)
        if parts.netloc != self._own and not (
            parts.scheme == "https" and (parts.hostname or "").endswith(self._hosts)
        ):
            raise Unavailable(
                "The label lies at an address that is not the carrier's.",
                "Get it from the carrier's own page.",
                code="foreign_host",
            )
        base = f"{parts.scheme}://{parts.netloc}"
        session = self._sessions.get(base) or self._sessions.setdefault(base, self._opener(base))
        answer = session.fetch(parts.path + (f"?{parts.query}" if parts.query else ""))
        if answer.status != 200 or not answer.body:
            raise Unavailable("The label cannot be fetched yet.", "It is tried again later.")
        return answer.body

    def close(self) -> None:
        for session in self._sessions.values():
            session.close()
