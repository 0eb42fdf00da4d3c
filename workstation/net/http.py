"""The one way out: HTTP with deadlines, and an honest word on how each call ended.

A call ends in exactly one of three ways: an `Answer`, `Unavailable` (nothing happened out there),
or `OutcomeUnknown` (bytes left us and no proof came back). Whether bytes left us is noted by the
connection itself, not guessed from the kind of exception.
"""

from __future__ import annotations

import ipaddress
import json
import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from typing import Any, NoReturn
from urllib.parse import urlencode, urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter

from workstation.domain.errors import BUSY, HELD, NotConfigured, OutcomeUnknown, Unavailable
from workstation.net.connection import DEADLINES, POOLS, InFlight, start_call
from workstation.net.exchange import (
    NOTHING,
    Exchange,
    ExchangeLog,
    Outcome,
    redact_body,
    redact_target,
)
from workstation.net.pace import Pace, Turn, read_retry_after
from workstation.ports.clock import Clock

logger = logging.getLogger(__name__)

CHUNK = 65_536
LOOK_IT_UP = "It may have gone through: look it up before doing it again."
LATER = "Nothing was done there. It is tried again later."


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where an account is reached and how patiently; times in seconds, sizes in bytes.

    `per_second` is the far side's known limit. `busy_before_effect`: its document says that a 503
    is sent before anything is done. `plain_fields` are JSON names that may stand in the log.
    `plain_http`: a person has allowed a line without TLS, to a server in his own house.
    """

    name: str
    base_url: str
    connect_seconds: float = 5.0
    read_seconds: float = 20.0
    total_seconds: float = 30.0
    max_bytes: int = 10_000_000
    per_second: float | None = None
    busy_before_effect: bool = False
    ca_file: str = ""
    plain_http: bool = False
    plain_fields: Collection[str] = NOTHING


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whole, as received; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")


def json_bytes(value: object) -> bytes:
    """Write JSON the same way each time, since a repeat must carry the same bytes."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


class _Adapter(HTTPAdapter):
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        manager: urllib3.PoolManager = self.poolmanager
        manager.pool_classes_by_scheme = POOLS


class Transport:
    """One session to one account; `headers` carry its credentials and are never logged."""

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        clock: Clock,
        headers: Mapping[str, str] | None = None,
        log: ExchangeLog | None = None,
    ) -> None:
        require_safe_url(endpoint.base_url, plain_http=endpoint.plain_http)
        self._endpoint = endpoint
        self._clock = clock
        self._headers = dict(headers or {})
        self._log = log
        self._pace = Pace(endpoint.per_second, monotonic=clock.monotonic, sleep=clock.sleep)
        self._session = _open_session(endpoint)

    def fetch(
        self,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        body: object = None,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask something that changes nothing out there.

        A POST when there is a JSON `body`, or `content` of another type. Every failure is
        `Unavailable`; a refusal (4xx) is an answer.
        """
        if body is not None:
            content = json_bytes(body)
        method = "POST" if content else "GET"
        try:
            return self._call(method, _target(path, query), content=content, headers=headers or {})
        except OutcomeUnknown as error:
            raise Unavailable(error.title, "The question can be asked again.") from error

    def send(
        self,
        method: str,
        path: str,
        *,
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Do something out there, once: never repeated, never redirected.

        Answers with any 2xx or 4xx. Raises `Unavailable` when not a byte was sent or the far side
        says that it was too busy, and `OutcomeUnknown` (with what came back) for all the rest.
        """
        return self._call(method, path, content=content, headers=headers or {})

    def close(self) -> None:
        self._session.close()

    def _call(
        self, method: str, target: str, *, content: bytes, headers: Mapping[str, str]
    ) -> Answer:
        turn = self._wait_for_turn()
        name = self._endpoint.name
        call = start_call(lambda: self._pace.sent(turn))
        started, at = self._clock.monotonic(), self._clock.now()
        DEADLINES.add(call, self._endpoint.total_seconds)
        got = _Received(call)
        outcome = Outcome.UNKNOWN
        try:
            self._receive(method, target, content=content, headers=headers, got=got)
            outcome = self._judge(got)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            if not call.sent:
                outcome = Outcome.NOT_SENT
                raise _not_sent(name, error) from error
            late = call.expired or isinstance(
                error, (requests.Timeout, urllib3.exceptions.TimeoutError)
            )
            raise OutcomeUnknown(
                f"{name} did not answer in time." if late else f"The line to {name} was cut.",
                LOOK_IT_UP,
                raw=bytes(got.body),
            ) from error
        finally:
            call.end()
            self._pace.sent(turn)
            if self._log is not None:
                self._tell(
                    Exchange(
                        at=at,
                        name=name,
                        method=method,
                        path=redact_target(target, plain=self._endpoint.plain_fields),
                        outcome=outcome,
                        status=got.status or None,
                        seconds=self._clock.monotonic() - started,
                        request=redact_body(content, plain=self._endpoint.plain_fields),
                        answer=redact_body(bytes(got.body), plain=self._endpoint.plain_fields),
                        request_bytes=len(content),
                        answer_bytes=len(got.body),
                    )
                )
        if outcome is not Outcome.ANSWERED:
            self._raise_for(outcome, got)
        self._pace.welcome()
        return Answer(got.status, got.headers, bytes(got.body))

    def _receive(
        self,
        method: str,
        target: str,
        *,
        content: bytes,
        headers: Mapping[str, str],
        got: _Received,
    ) -> None:
        sent_headers = {"Content-Type": "application/json; charset=utf-8"} if content else {}
        response = self._session.request(
            method,
            self._endpoint.base_url.rstrip("/") + target,
            data=content or None,
            headers={**sent_headers, **self._headers, **headers},
            timeout=(self._endpoint.connect_seconds, self._endpoint.read_seconds),
            allow_redirects=False,
            stream=True,
        )
        with response:
            got.status = response.status_code
            got.headers = {name.lower(): value for name, value in response.headers.items()}
            # read1 gives what is there; read would sit through a slow drip till its buffer is full.
            while chunk := response.raw.read1(CHUNK, decode_content=True):
                got.body += chunk
                if len(got.body) > self._endpoint.max_bytes:
                    got.too_big = True
                    return
                if got.call.expired:
                    break
            if got.call.expired:
                # Our own cut looks like a proper end where the server gave no length.
                raise TimeoutError("the time for this call ran out")

        kind = got.headers.get("content-type", "")
        if got.body and "json" in kind and not got.body.rstrip().endswith((b"}", b"]", b'"')):
            # It was framed wrongly: the rest may still come, and be read as the next answer.
            self._session.close()

    def _judge(self, got: _Received) -> Outcome:
        if got.status == 429 or (got.status == 503 and self._endpoint.busy_before_effect):
            return Outcome.BUSY
        if got.too_big or not (200 <= got.status < 300 or 400 <= got.status < 500):
            return Outcome.UNKNOWN
        # 408: the server gave up waiting for our request, and may have had enough of it.
        return Outcome.UNKNOWN if got.status == 408 else Outcome.ANSWERED

    def _raise_for(self, outcome: Outcome, got: _Received) -> NoReturn:
        name = self._endpoint.name
        if outcome is Outcome.BUSY:
            pause = read_retry_after(got.headers.get("retry-after"), now=self._clock.now())
            wait = self._pace.too_many(pause)
            raise Unavailable(f"{name} is busy.", LATER, retry_after=wait, code=BUSY)
        if got.too_big:
            title = f"{name}'s answer is larger than it should be."
        elif 300 <= got.status < 400:
            title = f"{name} sent us to another address, which is not followed."
        else:
            title = f"{name} broke down while answering (code {got.status})."
        raise OutcomeUnknown(title, LOOK_IT_UP, raw=bytes(got.body))

    def _wait_for_turn(self) -> Turn:
        self._refuse_while_held()
        turn = self._pace.take_turn(patience=self._endpoint.total_seconds)
        if turn is None:
            # What was asked of a call before this one holds for those that stood in line, too.
            self._refuse_while_held()
            name = self._endpoint.name
            raise Unavailable(f"Too many calls to {name} at once.", LATER, code="pace")
        return turn

    def _refuse_while_held(self) -> None:
        held = self._pace.held_for()
        if held > 0:
            name = self._endpoint.name
            raise Unavailable(f"{name} asked us to wait.", LATER, retry_after=held, code=HELD)

    def _tell(self, exchange: Exchange) -> None:
        if self._log is None:
            return
        try:
            self._log(exchange)
        except Exception:
            # The answer may be a label that is paid for; a full log must not cost us that.
            logger.exception("the exchange with %s could not be logged", exchange.name)


@dataclass(slots=True)
class _Received:
    """What has come back so far, whole or not."""

    call: InFlight
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytearray = field(default_factory=bytearray)
    too_big: bool = False


def require_safe_url(url: str, *, plain_http: bool = False) -> None:
    """Let https through, and plain http only to this very machine or where a person has allowed
    it; raises `NotConfigured`.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host or parts.username or parts.query or parts.fragment:
        raise NotConfigured(
            "This address is not a web address.",
            "Enter it as https://host/path, without a name or password in it.",
            setting="base_url",
        )
    if parts.scheme == "https" or (parts.scheme == "http" and (plain_http or _is_loopback(host))):
        return
    raise NotConfigured(
        "This address is not protected.",
        "Use https: what goes over this line costs money or is personal data.",
        setting="base_url",
    )


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _target(path: str, query: Mapping[str, str] | None) -> str:
    return f"{path}?{urlencode(query)}" if query else path


def _open_session(endpoint: Endpoint) -> requests.Session:
    session = requests.Session()
    # The environment may name a proxy, a netrc password or another trust store: none of our calls'.
    session.trust_env = False
    session.verify = endpoint.ca_file or True
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    # identity: the bytes are kept as received, and no small answer can unpack to a huge one.
    session.headers.update({"Accept-Encoding": "identity", "User-Agent": "Packbench"})
    adapter = _Adapter(pool_connections=1, pool_maxsize=64, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _not_sent(name: str, error: Exception) -> Unavailable:
    if isinstance(error, requests.exceptions.SSLError):
        return Unavailable(
            f"{name}'s server could not prove who it is, so nothing was sent.",
            "Check the address and this computer's clock.",
            code="tls",
        )
    return Unavailable(f"{name} cannot be reached.", LATER, code="not_sent")
