"""A carrier's counter: where an adapter asks and buys, and where answers become our outcomes.

Questions that fail in any way can be asked again (`Unavailable`); a purchase whose answer cannot be
read may have gone through (`OutcomeUnknown`, with the answer as it came).
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import TypeVar

from workstation.carriers.answers import Unreadable
from workstation.carriers.tokens import Token, TokenCache
from workstation.domain.errors import (
    NotConfigured,
    OutcomeUnknown,
    Unavailable,
    WorkstationError,
)
from workstation.net.http import LOOK_IT_UP, Answer, Transport, json_bytes
from workstation.ports.carrier import RawAnswer
from workstation.ports.clock import Clock

T = TypeVar("T")
Refusal = Callable[[bytes], WorkstationError]
"""Reads why the carrier said no; raises `Unreadable` when it does not say."""
Headers = Mapping[str, str]


def bearer(token: str) -> Headers:
    return {"Authorization": f"Bearer {token}"}


def basic(user: str, password: str) -> dict[str, str]:
    return {"Authorization": "Basic " + b64encode(f"{user}:{password}".encode()).decode()}


def open_tokens(
    name: str,
    transport: Transport,
    path: str,
    reader: Callable[[bytes], Token],
    *,
    clock: Clock,
    content: bytes = b"",
    query: Mapping[str, str] | None = None,
    headers: Headers | None = None,
) -> TokenCache:
    """Make a cache that fetches tokens at `path`; any 4xx there means wrong keys."""

    def fetch() -> Token:
        answer = transport.fetch(path, query=query, content=content, headers=headers)
        if answer.status >= 400:
            raise wrong_keys(name)
        try:
            return reader(answer.body)
        except Unreadable as error:
            raise _cannot_ask(name) from error

    return TokenCache(fetch, monotonic=clock.monotonic)


class Counter:
    """One account's counter.

    `sign` writes the token's header. An answer 401 to a token is a "no" before any effect, so the
    same call is made once more with a fresh token.
    """

    def __init__(
        self,
        name: str,
        transport: Transport,
        *,
        refusal: Refusal,
        tokens: TokenCache | None = None,
        sign: Callable[[str], Headers] = bearer,
    ) -> None:
        self._name = name
        self._transport = transport
        self._refusal = refusal
        self._tokens = tokens
        self._sign = sign

    def ask(
        self,
        path: str,
        reader: Callable[[bytes], T],
        *,
        query: Mapping[str, str] | None = None,
        body: object = None,
        content: bytes = b"",
        headers: Headers | None = None,
    ) -> T:
        """Ask something and read the answer; raises `Refused`, `NotConfigured`, `Unavailable`."""
        answer = self._signed(
            headers,
            lambda signed: self._transport.fetch(
                path, query=query, body=body, content=content, headers=signed
            ),
        )
        try:
            self._raise_if_refused(answer)
            return reader(answer.body)
        except (OutcomeUnknown, Unreadable) as error:
            raise _cannot_ask(self._name) from error

    def do(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        content: bytes = b"",
        headers: Headers | None = None,
    ) -> RawAnswer:
        """Do something out there, once, and give the answer unread; raises as a purchase does."""
        if body is not None:
            content = json_bytes(body)
        answer = self._signed(
            headers,
            lambda signed: self._transport.send(method, path, content=content, headers=signed),
        )
        self._raise_if_refused(answer)
        return RawAnswer(answer.body, answer.status, answer.content_type)

    def read(self, raw: RawAnswer, reader: Callable[[bytes], T]) -> T:
        """Read what `do` gave, now or again later; raises `OutcomeUnknown` with it."""
        try:
            return reader(raw.body)
        except Unreadable as error:
            raise self._unreadable(raw.body) from error

    def open_door(self) -> None:
        """Get a fresh token, and nothing else; raises as a question does."""
        if self._tokens is not None:
            self._tokens.forget(self._tokens.get())
            self._tokens.get()

    def _signed(self, headers: Headers | None, call: Callable[[Headers], Answer]) -> Answer:
        if self._tokens is None:
            return call(headers or {})
        token = self._tokens.get()
        answer = call({**(headers or {}), **self._sign(token)})
        if answer.status != 401:
            return answer
        self._tokens.forget(token)
        return call({**(headers or {}), **self._sign(self._tokens.get())})

    def _raise_if_refused(self, answer: Answer) -> None:
        if answer.status in (401, 403):
            raise wrong_keys(self._name)
        if answer.status < 400:
            return
        try:
            error = self._refusal(answer.body)
        except Unreadable as unreadable:
            # Whoever wrote this page, it was not the carrier's counter: a proxy, or a crash.
            raise self._unreadable(answer.body) from unreadable
        raise error

    def _unreadable(self, body: bytes) -> OutcomeUnknown:
        return OutcomeUnknown(f"{self._name}'s answer cannot be read.", LOOK_IT_UP, raw=body)


def _cannot_ask(name: str) -> Unavailable:
    return Unavailable(
        f"{name}'s answer cannot be read.", "The question can be asked again.", code="unreadable"
    )


def wrong_keys(name: str, setting: str = "") -> NotConfigured:
    """The account's keys were not taken."""
    return NotConfigured(
        f"{name} does not take this account's keys.",
        "Check them in Set-up, Carriers; test keys open the test server alone.",
        setting=setting,
    )


def in_progress(name: str) -> OutcomeUnknown:
    """The carrier is still at an earlier sending of the same."""
    return OutcomeUnknown(f"{name} is still working on this label.", LOOK_IT_UP)
