"""SMS and WhatsApp over real HTTP: taken once, refused in words, and never guessed at."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.messaging.gateways import FAULTS, PASSWORD, USER, Simulator, gateway_server
from workstation.config import settings_from
from workstation.domain.errors import (
    NotConfigured,
    OutcomeUnknown,
    Refused,
    Unavailable,
    WorkstationError,
)
from workstation.messaging import http
from workstation.messaging.channels import CHANNELS
from workstation.messaging.push import AppriseMessenger
from workstation.messaging.sms import SmsMessenger, key_of
from workstation.messaging.whatsapp import WhatsAppMessenger
from workstation.ports.carrier import EffectKind
from workstation.ports.messenger import OutgoingMail, WrittenMessage

TO = "+905321234567"
TEXT = "Ege: 1001 numaralı siparişiniz yola çıktı."
SMS = ("netgsm", "verimor", "unifonic", "twilio")
LOOKS_UP = {"verimor", "twilio"}


def mail(text: str = TEXT, *, to: str = TO, moment: str = "shipped", **more: Any) -> OutgoingMail:
    written = WrittenMessage("tr", "Sipariş 1001", text, "", text)
    return OutgoingMail("<abc123@ege.example>", to, "Ayşe", written, moment=moment, **more)


@pytest.fixture
def server() -> Iterator[tuple[str, Simulator]]:
    with gateway_server() as running:
        yield running


@pytest.fixture
def world(server: tuple[str, Simulator]) -> Simulator:
    return server[1]


Open = Callable[..., Any]


@pytest.fixture
def open_channel(
    server: tuple[str, Simulator], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Any]:
    def made(name: str, *, live: bool = True, password: str = PASSWORD, **more: Any) -> Any:
        url = server[0]
        settings = settings_from(
            {
                "sms": {"gateway": name if name in SMS else "", "user": USER, "base_url": url,
                        "sender": "EGESERAMIK", **more},
                "whatsapp": {"phone_id": "55" if name == "whatsapp" else "", "base_url": url,
                             "templates": {"shipped": "parcel_shipped"}},
            }
        )  # fmt: skip
        kind = "sms" if name in SMS else name
        return CHANNELS[kind](settings, lambda _: password, not live)

    return made


@pytest.mark.parametrize("name", [*SMS, "whatsapp"])
def test_a_text_is_taken_once_and_its_number_is_kept(
    open_channel: Open, world: Simulator, name: str
) -> None:
    channel = open_channel(name)
    answer = channel.send(mail()).answer
    (taken,) = world.taken
    assert (taken.to, taken.text) == (TO, TEXT)
    assert taken.number in answer
    assert channel.check()
    assert TEXT in channel.eml(mail()).decode()


@pytest.mark.parametrize("name", [*SMS, "whatsapp"])
@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_ends_as_done_refused_or_unknown_and_never_twice(
    open_channel: Open, world: Simulator, name: str, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel = open_channel(name)
    gateway = getattr(channel, "_gateway", None)
    inner = getattr(gateway, "_gateway", gateway)
    object.__setattr__(inner, "timeout", 0.2)
    world.faults.append(fault)
    with pytest.raises(WorkstationError) as raised:
        channel.send(mail())
    kind = type(raised.value)
    if fault == "too_many":
        assert kind is Unavailable
        assert raised.value.retry_after == 7.0  # type: ignore[attr-defined]
    elif fault == "auth":
        assert kind is NotConfigured
    else:
        assert kind is OutcomeUnknown
    assert len(world.taken) == (fault in ("cut_after", "half", "slow", "error_after", "nonsense"))
    since = datetime.now(UTC) - timedelta(minutes=1)
    if name in LOOKS_UP and kind is OutcomeUnknown:
        found = channel.find_sent(mail(), since)
        assert (found is not None) == bool(world.taken)
        assert channel.effect is EffectKind.LOOK_UP
    elif name in SMS:
        expected = EffectKind.LOOK_UP if name in LOOKS_UP else EffectKind.ASK
        assert channel.effect is expected
        if expected is EffectKind.ASK:
            assert channel.find_sent(mail(), since) is None


@pytest.mark.parametrize("name", [*SMS, "whatsapp"])
def test_a_gateway_that_is_not_there_took_nothing(name: str, open_channel: Open) -> None:
    channel = open_channel(name)
    gateway = getattr(channel, "_gateway", None)
    inner = getattr(gateway, "_gateway", gateway)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        object.__setattr__(inner, "base_url", f"http://127.0.0.1:{free.getsockname()[1]}")
        with pytest.raises(Unavailable):
            channel.send(mail())


@pytest.mark.parametrize(
    ("name", "code", "kind"),
    [
        ("netgsm", "20", Refused), ("netgsm", "50", NotConfigured),
        ("netgsm", "01", OutcomeUnknown), ("netgsm", "100", OutcomeUnknown),
        ("netgsm", "40", NotConfigured),
        ("netgsm", "85", Unavailable), ("netgsm", "99", OutcomeUnknown),
        ("verimor", "MESSAGE_TOO_LONG", Refused), ("verimor", "SOMETHING_NEW", Refused),
        ("unifonic", "ER-01", NotConfigured), ("unifonic", "ER-09", Refused),
        ("unifonic", "482", Refused), ("unifonic", "480", NotConfigured),
        ("unifonic", "ER-99", OutcomeUnknown), ("whatsapp", "1", OutcomeUnknown),
        ("whatsapp", "131048", Unavailable), ("whatsapp", "250", NotConfigured),
        ("twilio", "21211", Refused), ("twilio", "30007", Refused),
        ("whatsapp", "131026", Refused), ("whatsapp", "130429", Unavailable),
        ("whatsapp", "190", NotConfigured),
    ],
)  # fmt: skip
def test_a_no_is_told_in_words_and_sends_nothing(
    open_channel: Open, world: Simulator, name: str, code: str, kind: type[WorkstationError]
) -> None:
    world.refusals.append(code)
    with pytest.raises(kind):
        open_channel(name).send(mail())
    assert world.taken == []


@pytest.mark.parametrize("name", [*SMS, "whatsapp"])
def test_a_wrong_key_is_said_and_the_check_finds_it(open_channel: Open, name: str) -> None:
    channel = open_channel(name, password="wrong")
    with pytest.raises((NotConfigured, Refused)):
        channel.send(mail())
    with pytest.raises((NotConfigured, Refused)):
        channel.check()


def test_verimors_own_guard_against_doubles_is_looked_up(
    open_channel: Open, world: Simulator
) -> None:
    channel = open_channel("verimor")
    channel.send(mail())
    with pytest.raises(OutcomeUnknown):
        channel.send(mail())
    assert channel.find_sent(mail(), datetime.now(UTC)) is not None
    assert len(world.taken) == 1


def test_turkish_gateways_are_told_what_is_service_and_what_is_marketing(
    open_channel: Open, world: Simulator
) -> None:
    for name in ("netgsm", "verimor"):
        open_channel(name).send(mail(f"{name} service"))
        open_channel(name).send(mail(f"{name} marketing", purpose="marketing"))
    assert [one.purpose for one in world.taken] == ["0", "11", "False", "True"]


def test_test_mode_sends_to_the_test_number_alone_and_says_so(
    open_channel: Open, world: Simulator
) -> None:
    with pytest.raises(NotConfigured):
        open_channel("netgsm", live=False).send(mail())
    with pytest.raises(NotConfigured):
        open_channel("whatsapp", live=False).send(mail())
    open_channel("netgsm", live=False, redirect_to="+905550000000").send(mail())
    (taken,) = world.taken
    assert taken.to == "+905550000000"
    assert taken.text.startswith("[TEST] ")


def test_a_bad_sender_an_empty_text_and_a_novel_are_stopped_before_the_line(
    open_channel: Open, world: Simulator
) -> None:
    with pytest.raises(NotConfigured):
        open_channel("netgsm", sender="Ege Seramik Atölyesi").send(mail())
    with pytest.raises(Refused):
        open_channel("netgsm").send(mail("  "))
    with pytest.raises(Refused):
        open_channel("netgsm").send(mail("ş" * 1200))
    with pytest.raises(Refused):
        open_channel("whatsapp").send(mail(" "))
    with pytest.raises(NotConfigured):
        open_channel("whatsapp").send(mail(moment="delivered"))
    assert world.calls == []


def test_only_mobile_numbers_are_written_to(open_channel: Open) -> None:
    channel = open_channel("netgsm")
    assert channel.address("0532 123 45 67", "TR") == TO
    assert channel.address("+30 694 123 4567", "TR") == "+306941234567"
    for raw in ("0212 345 67 89", "123", "", "n/a"):
        assert channel.address(raw, "TR") == ""
    assert not channel.link_allowed("TR")
    assert channel.link_allowed("GR")
    assert open_channel("whatsapp").address("0532 123 45 67", "TR") == TO
    assert open_channel("whatsapp").link_allowed("TR")


def test_a_channel_that_is_not_set_up_is_none_and_one_without_a_key_says_so() -> None:
    settings = settings_from({})
    assert [build(settings, lambda _: "", False) for build in CHANNELS.values()] == [None] * 3
    for part in ({"sms": {"gateway": "twilio"}}, {"whatsapp": {"phone_id": "1"}}):
        with pytest.raises(NotConfigured):
            [build(settings_from(part), lambda _: "", False) for build in CHANNELS.values()]
    with pytest.raises(NotConfigured):
        settings_from({"sms": {"gateway": "pigeon"}})


def test_a_push_goes_through_apprise_and_its_failure_is_a_doubt(
    server: tuple[str, Simulator], world: Simulator
) -> None:
    url = server[0].removeprefix("http://")
    settings = settings_from({"push": {"on": True}})
    push = CHANNELS["push"](settings, lambda _: f"json://{url}/hook/{{to}}", False)
    assert isinstance(push, AppriseMessenger)
    assert push.effect is EffectKind.ASK
    assert push.address("+90 532", "TR") == "+90532"
    assert push.link_allowed("TR")
    assert push.check()
    assert TEXT in push.eml(mail()).decode()
    with pytest.raises(OutcomeUnknown):
        push.send(mail())  # the simulator knows no such hook
    with pytest.raises(Refused):
        push.send(mail(" "))
    missing = AppriseMessenger(address_url=lambda: "", repeatable=True)
    assert missing.effect is EffectKind.REPEATABLE
    assert missing.address("5", "TR") == "one for all"
    with pytest.raises(NotConfigured):
        missing.send(mail())
    with pytest.raises(NotConfigured):
        AppriseMessenger(address_url=lambda: "json://x", test_mode=True).send(mail())


def test_one_key_for_ever() -> None:
    assert key_of(mail()) == "abc123"
    assert SmsMessenger.channel == "sms"
    assert WhatsAppMessenger.channel == "whatsapp"
    assert http.DEFAULT_RETRY > 0
