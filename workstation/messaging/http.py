"""The one way to an SMS or chat gateway: HTTP with a deadline, and an honest word on how it ended.

A line is opened for each call: one that was kept open may be closed by the far side just as it is
used, and nobody could tell whether the call arrived.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import requests
from requests.exceptions import ConnectTimeout, RequestException, SSLError
from urllib3.exceptions import NameResolutionError, NewConnectionError

from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable

LARGEST = 1_000_000
DEFAULT_RETRY = 60.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: status and JSON, or the text where it is none."""

    status: int
    body: Any
    text: str


@dataclass(frozen=True, slots=True)
class Gateway:
    """Where a gateway is reached and how patiently; `name` is said in errors."""

    name: str
    base_url: str
    auth: tuple[str, str] | None = None
    headers: Mapping[str, str] | None = None
    timeout: float = 20.0

    def call(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        form: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Reply:
        """Make one call, once.

        Raises `Unavailable` when nothing was sent or the far side says that it is too busy,
        `NotConfigured` when it does not know us, `OutcomeUnknown` when the answer was lost.
        Answers of 400 and above other than those are given back: the gateway's words count.
        """
        with requests.Session() as session:
            session.trust_env = False
            try:
                answer = session.request(
                    method,
                    self.base_url.rstrip("/") + path,
                    json=body,
                    data=form,
                    params=query,
                    auth=self.auth,
                    headers={**(self.headers or {}), "Connection": "close"},
                    timeout=self.timeout,
                    allow_redirects=False,
                )
            except RequestException as error:
                raise self._in_our_words(error) from error
        return self._judged(answer)

    def _in_our_words(self, error: RequestException) -> Unavailable | OutcomeUnknown:
        reason = getattr(error.args[0], "reason", None) if error.args else None
        never_left = isinstance(error, ConnectTimeout | SSLError) or isinstance(
            reason, NewConnectionError | NameResolutionError
        )
        if never_left:
            return Unavailable(f"{self.name} cannot be reached.", "It is tried again by itself.")
        return OutcomeUnknown(f"{self.name}'s answer was lost.", "The message may have gone out.")

    def _judged(self, answer: requests.Response) -> Reply:
        if answer.status_code in (401, 403):
            raise NotConfigured(
                f"{self.name} does not let us in.",
                "Check user, key and allowed addresses in Set-up, Messages.",
                setting="sms",
            )
        if answer.status_code == 429:
            raise Unavailable(
                f"{self.name} has had enough for now.",
                "It is tried again by itself.",
                retry_after=_seconds(answer.headers.get("Retry-After", "")),
                code="429",
            )
        if answer.status_code >= 500:
            raise OutcomeUnknown(
                f"{self.name} had a fault of its own.", "The message may have gone out."
            )
        text = answer.text[:LARGEST]
        try:
            return Reply(answer.status_code, json.loads(text), text)
        except ValueError:
            return Reply(answer.status_code, None, text)

    def refusal(self, why: str, *, field: str = "") -> Refused:
        """The gateway's no, in a sentence of ours."""
        return Refused(f"{self.name} refuses: {why}", "Put it right, then retry.", field=field)

    def unreadable(self) -> OutcomeUnknown:
        """For an answer that is not what the gateway's document says."""
        return OutcomeUnknown(f"{self.name}'s answer cannot be read.", "It may have gone out.")


def _seconds(text: str) -> float:
    return float(text) if text.isascii() and text.isdigit() else DEFAULT_RETRY
