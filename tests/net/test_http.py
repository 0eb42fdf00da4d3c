"""The transport against real sockets: what it sends, what it believes, and when it gives up."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.carriers.bench import HandClock, RealClock
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Unavailable
from workstation.net.exchange import Exchange, Outcome
from workstation.net.http import Endpoint, Transport, json_bytes, require_safe_url
from workstation.net.pace import FIRST_REST, GRAIN

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class RawServer:
    """Takes connections and answers with bytes, so that nothing tidies them up on the way."""

    def __init__(self, talk: Callable[[socket.socket], None]) -> None:
        self._talk = talk
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.connections = 0
        self.stopped = threading.Event()
        self.closed = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            with suppress(OSError):
                connection, _ = self._socket.accept()
                if self.stopped.is_set():
                    connection.close()
                    return
                self.connections += 1
                connection.settimeout(5)
                with connection, suppress(OSError):
                    self._talk(connection)
                self.closed.set()

    def stop(self) -> None:
        self.stopped.set()
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join(10)
        self._socket.close()


def read_request(connection: socket.socket) -> bytes:
    """Read one request, with its body where it has one."""
    got = b""
    while b"\r\n\r\n" not in got:
        chunk = connection.recv(65_536)
        if not chunk:
            return b""
        got += chunk
    head, _, body = got.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    length = int(lengths[0].split(b":")[1]) if lengths else 0
    while len(body) < length:
        body += connection.recv(65_536)
    return head + b"\r\n\r\n" + body


@contextmanager
def serving(talk: Callable[[socket.socket], None]) -> Iterator[RawServer]:
    server = RawServer(talk)
    try:
        yield server
    finally:
        server.stop()


def answering(*answers: bytes, seen: list[bytes] | None = None) -> Callable[[socket.socket], None]:
    waiting = list(answers)

    def talk(connection: socket.socket) -> None:
        while waiting:
            request = read_request(connection)
            if not request:
                return
            if seen is not None:
                seen.append(request)
            connection.sendall(waiting.pop(0))

    return talk


def open_transport(url: str, **changes: object) -> Transport:
    log = changes.pop("log", None)
    clock = changes.pop("clock", RealClock())
    settings = {"connect_seconds": 0.3, "read_seconds": 0.3, "total_seconds": 0.5, **changes}
    endpoint = Endpoint(name="Testcarrier", base_url=url, **settings)  # type: ignore[arg-type]
    headers = {"Authorization": "Bearer s3cret"}
    return Transport(endpoint, clock=clock, headers=headers, log=log)  # type: ignore[arg-type]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def test_a_refused_connection_means_that_nothing_was_sent() -> None:
    transport = open_transport(f"http://127.0.0.1:{free_port()}")
    with pytest.raises(Unavailable) as caught:
        transport.send("POST", "/v1/labels", content=b"{}")
    assert caught.value.code == "not_sent"
    transport.close()


@pytest.mark.parametrize(
    "url",
    [
        "http://carrier.example",
        "http://10.0.0.7/api",
        "http://localhost.example",
        "http://127.0.0.1@carrier.example",
        "ftp://127.0.0.1",
        "carrier.example",
        "https://user:word@carrier.example",
        "https://carrier.example?key=1",
        "",
    ],
)
def test_an_address_that_would_show_the_parcel_to_others_is_not_accepted(url: str) -> None:
    with pytest.raises(NotConfigured) as caught:
        require_safe_url(url)
    assert caught.value.setting == "base_url"


@pytest.mark.parametrize(
    "url",
    ["https://carrier.example/api", "http://127.0.0.1:80", "http://localhost", "http://[::1]:9"],
)
def test_https_anywhere_and_http_on_this_machine_are_accepted(url: str) -> None:
    require_safe_url(url)


def test_headers_that_come_drop_by_drop_do_not_outlast_the_deadline() -> None:
    def drip(connection: socket.socket) -> None:
        read_request(connection)
        for byte in OK * 50:
            connection.sendall(bytes([byte]))
            time.sleep(0.05)

    with serving(drip) as server:
        transport = open_transport(server.url)
        started = time.monotonic()
        with pytest.raises(OutcomeUnknown) as caught:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert 0.4 < time.monotonic() - started < 1.5
        assert "in time" in caught.value.title
        transport.close()


def test_a_body_without_a_length_that_we_cut_at_the_deadline_is_not_taken_for_whole() -> None:
    def drip(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n{}")
        for _ in range(100):
            connection.sendall(b" ")
            time.sleep(0.05)

    with serving(drip) as server:
        transport = open_transport(server.url)
        with pytest.raises(OutcomeUnknown) as caught:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert caught.value.raw.startswith(b"{}")
        transport.close()


def test_half_a_chunked_body_is_noticed() -> None:
    half = b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"number"\r\n'
    with serving(answering(half)) as server:
        transport = open_transport(server.url)
        with pytest.raises(OutcomeUnknown) as caught:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert caught.value.raw == b'{"number"'
        transport.close()


def test_what_follows_a_body_is_not_read_as_the_next_answer() -> None:
    poison = OK + b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison"
    with serving(answering(poison, OK)) as server:
        transport = open_transport(server.url)
        assert transport.send("POST", "/one", content=b"{}").body == b"{}"
        assert transport.send("POST", "/two", content=b"{}").body == b"{}"
        transport.close()


def test_one_connection_serves_many_calls() -> None:
    with serving(answering(OK, OK, OK)) as server:
        transport = open_transport(server.url)
        for _ in range(3):
            transport.fetch("/v1/labels")
        assert server.connections == 1
        transport.close()


def test_a_connection_that_was_closed_meanwhile_is_replaced_before_anything_is_sent() -> None:
    def once(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(OK)

    with serving(once) as server:
        transport = open_transport(server.url)
        transport.send("POST", "/one", content=b"{}")
        assert server.closed.wait(5)
        assert transport.send("POST", "/two", content=b"{}").status == 200
        transport.close()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_never_followed(status: int) -> None:
    seen: list[bytes] = []
    moved = f"HTTP/1.1 {status} Moved\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n".encode()
    with serving(answering(moved, OK, seen=seen)) as server:
        transport = open_transport(server.url)
        with pytest.raises(OutcomeUnknown):
            transport.send("POST", "/here", content=b"{}")
        transport.close()
    assert len(seen) == 1


def test_a_redirect_of_a_question_is_not_followed_either() -> None:
    seen: list[bytes] = []
    moved = b"HTTP/1.1 302 Moved\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n"
    with serving(answering(moved, OK, seen=seen)) as server:
        transport = open_transport(server.url)
        with pytest.raises(Unavailable):
            transport.fetch("/here", query={"client_ref": "A1"})
        transport.close()
    assert len(seen) == 1
    assert seen[0].startswith(b"GET /here?client_ref=A1 HTTP/1.1\r\n")


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_a_breakdown_after_sending_is_unknown_and_never_repeated(status: int) -> None:
    seen: list[bytes] = []
    broken = f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\n\r\n".encode()
    with serving(answering(broken, OK, seen=seen)) as server:
        transport = open_transport(server.url)
        with pytest.raises(OutcomeUnknown):
            transport.send("POST", "/v1/labels", content=b"{}")
        transport.close()
    assert len(seen) == 1


def test_a_503_that_is_declared_harmless_may_be_tried_again() -> None:
    busy = b"HTTP/1.1 503 No\r\nRetry-After: 3\r\nContent-Length: 0\r\n\r\n"
    with serving(answering(busy)) as server:
        transport = open_transport(server.url, busy_before_effect=True)
        with pytest.raises(Unavailable) as caught:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert caught.value.retry_after == 3
        transport.close()


def test_while_the_carrier_wants_a_pause_nothing_is_sent() -> None:
    seen: list[bytes] = []
    clock = HandClock()
    slow_down = b"HTTP/1.1 429 No\r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n"
    with serving(answering(slow_down, OK, seen=seen)) as server:
        transport = open_transport(server.url, clock=clock)
        with pytest.raises(Unavailable) as first:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert first.value.retry_after == 30
        clock.seconds += 10
        with pytest.raises(Unavailable) as second:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert second.value.retry_after == pytest.approx(20)
        assert len(seen) == 1
        clock.seconds += 20
        assert transport.send("POST", "/v1/labels", content=b"{}").status == 200
        transport.close()


def test_too_many_without_a_time_holds_every_call_for_a_moment_all_the_same() -> None:
    seen: list[bytes] = []
    clock = HandClock()
    slow_down = b"HTTP/1.1 429 No\r\nContent-Length: 0\r\n\r\n"
    with serving(answering(slow_down, OK, slow_down, seen=seen)) as server:
        transport = open_transport(server.url, clock=clock)
        with pytest.raises(Unavailable) as first:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert (first.value.code, first.value.retry_after) == ("busy", FIRST_REST)
        with pytest.raises(Unavailable) as second:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert second.value.code == "held"
        assert len(seen) == 1
        clock.seconds += FIRST_REST
        assert transport.send("POST", "/v1/labels", content=b"{}").status == 200
        with pytest.raises(Unavailable) as third:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert third.value.retry_after == FIRST_REST, "an answer in between begins anew"
        transport.close()


def test_calls_keep_to_the_pace_that_is_known() -> None:
    clock = HandClock()
    with serving(answering(OK, OK, OK)) as server:
        transport = open_transport(server.url, clock=clock, per_second=4.0)
        for _ in range(3):
            transport.fetch("/v1/labels")
        assert clock.slept == [pytest.approx(0.25 - GRAIN), pytest.approx(0.25)]
        transport.close()


def test_a_turn_that_lies_beyond_the_deadline_is_not_waited_for() -> None:
    clock = HandClock()
    with serving(answering(OK)) as server:
        transport = open_transport(server.url, clock=clock, per_second=0.5)
        transport.fetch("/v1/labels")
        with pytest.raises(Unavailable) as caught:
            transport.fetch("/v1/labels")
        assert caught.value.code == "pace"
        transport.close()


def test_a_body_that_never_ends_is_given_up_at_the_size_that_was_agreed() -> None:
    def flood(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65_536)

    with serving(flood) as server:
        transport = open_transport(server.url, max_bytes=200_000, total_seconds=5.0)
        with pytest.raises(OutcomeUnknown) as caught:
            transport.send("POST", "/v1/labels", content=b"{}")
        assert 200_000 < len(caught.value.raw) < 400_000
        transport.close()


def test_the_environment_can_neither_divert_nor_log_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("NO_PROXY", "")
    seen: list[bytes] = []
    with serving(answering(OK, seen=seen)) as server:
        transport = open_transport(server.url)
        assert transport.fetch("/v1/labels").status == 200
        transport.close()
    assert b"Authorization: Bearer s3cret" in seen[0]


def test_no_cookie_is_kept() -> None:
    seen: list[bytes] = []
    cookie = b"HTTP/1.1 200 OK\r\nSet-Cookie: who=me\r\nContent-Length: 2\r\n\r\n{}"
    with serving(answering(cookie, OK, seen=seen)) as server:
        transport = open_transport(server.url)
        transport.fetch("/one")
        transport.fetch("/two")
        transport.close()
    assert b"who=me" not in seen[1]


def test_the_log_tells_of_every_call_and_of_nobody() -> None:
    told: list[Exchange] = []
    answer = json_bytes({"tracking_number": "DC1", "to": "Ελένη", "weight": 12})
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(answer)}\r\n\r\n".encode()
    with serving(answering(head + answer)) as server:
        transport = open_transport(server.url, log=told.append, plain_fields={"tracking_number"})
        body = json_bytes({"name": "Deniz Çelik", "items": [{"street": "İcadiye Cad. 12"}]})
        transport.send("POST", "/v1/labels?mail=a%40example.org", content=body)
        transport.close()
    (exchange,) = told
    assert (exchange.outcome, exchange.status) == (Outcome.ANSWERED, 200)
    assert exchange.answer == '{"to": "(5 characters)", "tracking_number": "DC1", "weight": 12}'
    assert exchange.path == "/v1/labels?mail=(13 characters)"
    told_all = repr(exchange)
    for private in ("Deniz", "Çelik", "İcadiye", "Ελένη", "s3cret", "example.org"):
        assert private not in told_all


def test_a_call_that_was_never_sent_is_logged_as_such() -> None:
    told: list[Exchange] = []
    transport = open_transport(f"http://127.0.0.1:{free_port()}", log=told.append)
    with pytest.raises(Unavailable):
        transport.send("POST", "/v1/labels", content=b"{}")
    transport.close()
    assert [(entry.outcome, entry.status) for entry in told] == [(Outcome.NOT_SENT, None)]


def test_a_log_that_breaks_does_not_cost_us_the_answer(caplog: pytest.LogCaptureFixture) -> None:
    def full(exchange: Exchange) -> None:
        raise OSError("disk full")

    with serving(answering(OK)) as server, caplog.at_level(logging.ERROR):
        transport = open_transport(server.url, log=full)
        assert transport.send("POST", "/v1/labels", content=b"{}").status == 200
        transport.close()
    assert "could not be logged" in caplog.text


def certificate(folder: Path, *, host: str) -> tuple[Path, Path]:
    """Make a self-signed certificate for a host name, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / f"{host}.pem", folder / f"{host}.key"
    paths[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return paths


def over_tls(paths: tuple[Path, Path], seen: list[bytes]) -> Callable[[socket.socket], None]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*paths)

    def talk(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secured:
            seen.append(read_request(secured))
            secured.sendall(OK)

    return talk


@pytest.mark.parametrize(("host", "trusted"), [("localhost", False), ("elsewhere", True)])
def test_a_server_that_cannot_prove_who_it_is_gets_nothing(
    host: str, trusted: bool, tmp_path: Path
) -> None:
    seen: list[bytes] = []
    paths = certificate(tmp_path, host=host)
    with serving(over_tls(paths, seen)) as server:
        transport = open_transport(
            f"https://localhost:{server.port}", ca_file=str(paths[0]) if trusted else ""
        )
        with pytest.raises(Unavailable) as caught:
            transport.send("POST", "/v1/labels", content=b'{"name": "Deniz"}')
        assert caught.value.code == "tls"
        transport.close()
    assert seen == []


def test_a_trusted_server_is_spoken_to_over_tls(tmp_path: Path) -> None:
    seen: list[bytes] = []
    paths = certificate(tmp_path, host="localhost")
    with serving(over_tls(paths, seen)) as server:
        url = f"https://localhost:{server.port}"
        transport = open_transport(url, ca_file=str(paths[0]), total_seconds=5.0)
        assert transport.send("POST", "/v1/labels", content=b"{}").status == 200
        transport.close()
    assert len(seen) == 1


def test_a_slow_drip_over_tls_ends_at_the_deadline_too(tmp_path: Path) -> None:
    paths = certificate(tmp_path, host="localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*paths)

    def drip(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as secured:
            read_request(secured)
            for byte in OK * 50:
                secured.sendall(bytes([byte]))
                time.sleep(0.05)

    with serving(drip) as server:
        transport = open_transport(f"https://localhost:{server.port}", ca_file=str(paths[0]))
        started = time.monotonic()
        with pytest.raises(OutcomeUnknown):
            transport.send("POST", "/v1/labels", content=b"{}")
        assert time.monotonic() - started < 1.5
        transport.close()


def test_a_line_without_tls_is_used_only_where_a_person_has_allowed_it() -> None:
    with pytest.raises(NotConfigured):
        require_safe_url("http://shop.example")
    require_safe_url("http://shop.example", plain_http=True)
