"""`packbench bench messages`: mails a second over STARTTLS, words a mail, and looks without spikes.

The mail server is a plain aiosmtpd in a process of its own. The peer opens one connection a mail,
as most programs do, and builds it with Python's `email`; both build their mails in that time. A
second peer is given our own bytes, which tells the line's share from the building's. The same again
over a line of 40 ms, as to any server in the next country. The looks are 50,000 parcels' own
schedule, played for a week without any network.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
import smtplib
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from benchmarks.common import CHECKOUT, Figures, Options, Told, in_turn, main
from benchmarks.slow_line import slow_line
from workstation.domain.messages import MESSAGE_LANGUAGES, Item, MessageFacts, Moment
from workstation.domain.promise import Promise
from workstation.domain.shipments import Milestone
from workstation.domain.timeline import Stand
from workstation.domain.tracking import seconds_to_next_look, spread
from workstation.domain.values import Address as PostalAddress
from workstation.messaging import SmtpMessenger, TemplateWriter
from workstation.messaging.mail import compose
from workstation.messaging.page import CarePages
from workstation.messaging.page_folder import PageFolder
from workstation.ports.care import CareFacts
from workstation.ports.messenger import OutgoingMail
from workstation.services.outbox import MESSAGES_AT_ONCE

SENDER = "orders@kiyihome.example"
SHOP = "Kıyı Home"
ROUND_TRIP = 0.040
PARCELS = 50_000
FACTS = MessageFacts(
    moment=Moment.SHIPPED, order_number="KY-10482", customer_name="Σοφία Παπαδοπούλου",
    shop_name="Kıyı Home", carrier_name="Demo Express", tracking_number="DX720488165302",
    tracking_url="https://track.example/DX720488165302",
    promise=Promise(date(2026, 4, 24), date(2026, 4, 27), datetime(2026, 4, 21, tzinfo=UTC), ""),
    in_this_parcel=(Item("Linen tea towel, sand", 2), Item("Laurel olive soap", 1)),
    still_to_come=(Item("Stoneware mug", 1, date(2026, 5, 3)),), cancelled=(),
    reply_to="shop@kiyihome.example",
    to=PostalAddress("Σοφία Παπαδοπούλου", "Ερμού 5", "Αθήνα", "GR", postcode="10563"),
)  # fmt: skip


def run(options: Options, tell: Told) -> Figures:
    writer = TemplateWriter()
    words = render(writer, rounds=options.pick(20, 200, 500))
    tell(f"written: {words['median_ms']} ms a mail")
    mails = options.pick(12, 120, 400)
    with tempfile.TemporaryDirectory() as folder:
        rounds = options.pick(1, 3, 3)
        near = over_the_line(Path(folder), writer, mails=mails, rounds=rounds, round_trip=0.0)
        tell(f"mails on loopback: {near['ratio']} times the peer's")
        few = max(options.pick(3, 8, 8), mails // 6)
        far = over_the_line(Path(folder), writer, mails=few, rounds=rounds, round_trip=ROUND_TRIP)
        tell(f"mails over 40 ms: {far['ratio']} times the peer's")
    published = pages(options.pick(30, 600, 1_200))
    tell(f"pages: {published['a_second']} a second")
    looks = week_of_looks(options.pick(2_000, PARCELS, PARCELS))
    return {
        "orders": options.orders,
        "render": words,
        "loopback": near,
        "round_trip_40_ms": far,
        "pages": published,
        "looks": looks,
        "target": {"ratio": 3.0, "render_ms": 1.0},
    }


def render(writer: TemplateWriter, *, rounds: int) -> dict[str, float]:
    """Milliseconds for the words of one mail, subject, text, HTML and its bytes, by language."""
    found: dict[str, float] = {}
    for language in MESSAGE_LANGUAGES:
        times = []
        for turn in range(rounds + 5):
            facts = replace(FACTS, order_number=f"KY-{turn}", moment=list(Moment)[turn % 8])
            started = time.perf_counter()
            writer.write(facts, language)
            times.append(time.perf_counter() - started)
        found[language] = round(statistics.median(times[5:]) * 1000, 3)
    return {**found, "median_ms": round(statistics.median(found.values()), 3)}


def pages(count: int) -> Figures:
    """Tracking pages a second, written in one language after another and put into a folder."""
    care = CarePages.open()
    at = datetime(2026, 4, 23, 11, tzinfo=UTC)
    facts = CareFacts(
        stand=Stand.IN_TRANSIT, order_number="KY-10482", customer_name=FACTS.customer_name,
        shop_name=SHOP, city="Αθήνα", at=at, carrier_name=FACTS.carrier_name,
        tracking_number=FACTS.tracking_number, link=FACTS.tracking_url, promise=FACTS.promise,
        in_parcel=FACTS.in_this_parcel, to_come=FACTS.still_to_come,
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        place = PageFolder(Path(folder), url="")
        for language in MESSAGE_LANGUAGES:
            place.put(f"first-{language}", care.page(facts, language))
        started = time.perf_counter()
        for turn in range(count):
            language = MESSAGE_LANGUAGES[turn % len(MESSAGE_LANGUAGES)]
            place.put(f"page{turn}", care.page(facts, language))
        taken = time.perf_counter() - started
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
    return {
        "pages": count,
        "a_second": round(count / taken, 1),
        "mean_kb": round(size / 1024 / (count + len(MESSAGE_LANGUAGES)), 1),
    }


def over_the_line(
    folder: Path, writer: TemplateWriter, *, mails: int, rounds: int, round_trip: float
) -> Figures:
    """Mails a second, ours beside one connection a mail; both build their mails in that time."""
    cert, key = certificate(folder)
    context = ssl.create_default_context(cafile=str(cert))
    command = [sys.executable, "-m", "benchmarks.mail_server", str(cert), str(key)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=CHECKOUT)
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        port = json.loads(server.stdout.readline())["port"]
        if not round_trip:
            return _beside(writer, port=port, mails=mails, rounds=rounds, context=context)
        with slow_line(port, round_trip=round_trip) as far:
            return _beside(writer, port=far, mails=mails, rounds=rounds, context=context)
    finally:
        server.stdin.close()
        server.wait()


def _beside(
    writer: TemplateWriter, *, port: int, mails: int, rounds: int, context: ssl.SSLContext
) -> Figures:
    numbers = iter(range(10**9))

    def letters(count: int) -> list[OutgoingMail]:
        written = writer.write(FACTS, "el")
        return [
            OutgoingMail(f"<{next(numbers)}@kiyihome.example>", "sophia@customer.example",
                         "Sophia", written) for _ in range(count)
        ]  # fmt: skip

    ours = SmtpMessenger(
        host="127.0.0.1", port=port, sender=SENDER, sender_name=SHOP, context=context,
        plain_on_loopback=False,
    )  # fmt: skip

    def several() -> Sequence[float]:
        waiting = letters(mails)
        started = time.perf_counter()
        with ThreadPoolExecutor(MESSAGES_AT_ONCE) as pool:
            list(pool.map(ours.send, waiting))
        return [time.perf_counter() - started]

    def one_line() -> Sequence[float]:
        waiting = letters(mails)
        started = time.perf_counter()
        for letter in waiting:
            ours.send(letter)
        return [time.perf_counter() - started]

    def peer() -> Sequence[float]:
        waiting = letters(mails)
        started = time.perf_counter()
        for letter in waiting:
            content = plain_mail(letter)
            with smtplib.SMTP("127.0.0.1", port, local_hostname="bench.example") as line:
                line.starttls(context=context)
                line.sendmail(SENDER, ["sophia@customer.example"], content)
        return [time.perf_counter() - started]

    def peer_with_our_bytes() -> Sequence[float]:
        waiting = letters(mails)
        started = time.perf_counter()
        for letter in waiting:
            content = compose(letter, sender=SENDER, sender_name=SHOP, at=datetime.now(UTC))
            with smtplib.SMTP("127.0.0.1", port, local_hostname="bench.example") as line:
                line.starttls(context=context)
                line.sendmail(SENDER, ["sophia@customer.example"], content)
        return [time.perf_counter() - started]

    ways: dict[str, Callable[[], Sequence[float]]] = {
        "ours": several, "one_line": one_line, "peer": peer,
        "peer_with_our_bytes": peer_with_our_bytes,
    }  # fmt: skip
    several()  # the lines are dialled once
    times = in_turn(ways, rounds=rounds, seconds=25.0)
    ours.close()
    median = {name: statistics.median(sum(one) for one in found) for name, found in times.items()}
    return {
        "mails": mails,
        "lines": MESSAGES_AT_ONCE,
        "a_second": {name: round(mails / seconds, 1) for name, seconds in median.items()},
        "ratio": round(median["peer"] / median["ours"], 2),
        "ratio_one_line": round(median["peer"] / median["one_line"], 2),
        "ratio_with_our_bytes": round(median["peer_with_our_bytes"] / median["ours"], 2),
    }


def plain_mail(letter: OutgoingMail) -> bytes:
    """The same mail as any program builds it, by Python's own `email`."""
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    message["From"] = Address(SHOP, addr_spec=SENDER)
    message["To"] = Address(letter.to_name, addr_spec=letter.to)
    message["Subject"] = letter.message.subject
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = letter.message_id
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.message.text)
    message.add_alternative(letter.message.html, subtype="html")
    return message.as_bytes()


def week_of_looks(parcels: int) -> Figures:
    """How many questions a minute so many parcels ask, all handed over in the same two hours."""
    minutes: Counter[int] = Counter()
    week = 7 * 24 * 60
    for parcel in range(parcels):
        at, looks = 120 * spread(parcel, 0) + 60 * spread(parcel, 7), 0
        while at < week:
            minutes[int(at)] += 1
            looks += 1
            wait = seconds_to_next_look(
                Milestone.IN_TRANSIT,
                quiet=timedelta(minutes=at % (24 * 60)),
                due_today=False,
                fraction=spread(parcel, looks),
            )
            assert wait is not None
            at += wait / 60
    later = [minutes[minute] for minute in range(24 * 60, week)]
    mean = statistics.fmean(later)
    return {
        "parcels": parcels,
        "a_minute_mean": round(mean, 1),
        "a_minute_most": max(later),
        "most_by_mean": round(max(later) / mean, 2),
    }


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that signs itself, and its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    place = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(place, critical=False)
        .sign(key, hashes.SHA256())
    )
    cert, secret = folder / "cert.pem", folder / "key.pem"
    cert.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return cert, secret


def show(figures: Figures) -> Sequence[str]:
    near, far, looks = figures["loopback"], figures["round_trip_40_ms"], figures["looks"]
    return (
        f"words of one mail: {figures['render']['median_ms']} ms",
        f"mails a second over STARTTLS: {near['a_second']['ours']} on {near['lines']} lines, "
        f"one connection a mail {near['a_second']['peer']}: {near['ratio']} times "
        f"({near['ratio_with_our_bytes']} times one that is given our bytes)",
        f"over a round trip of 40 ms: {far['a_second']['ours']} and {far['a_second']['peer']}: "
        f"{far['ratio']} times",
        f"tracking pages published: {figures['pages']['a_second']} a second, "
        f"{figures['pages']['mean_kb']} KB each",
        f"looks at {looks['parcels']} parcels: {looks['a_minute_mean']} a minute, at most "
        f"{looks['a_minute_most']} ({looks['most_by_mean']} times the mean)",
    )


if __name__ == "__main__":
    sys.exit(main("messages", run, show=show))
