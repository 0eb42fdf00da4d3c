"""All ways to customers that Packbench knows, by name: no scanning, no entry points."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from workstation.config_messages import PushSettings, SmsSettings, WhatsAppSettings
from workstation.domain.errors import NotConfigured
from workstation.ports.messenger import Messenger

Secrets = Callable[[str], str]


class ChannelSettings(Protocol):
    """The parts of the settings that channels are built from."""

    @property
    def sms(self) -> SmsSettings: ...

    @property
    def whatsapp(self) -> WhatsAppSettings: ...

    @property
    def push(self) -> PushSettings: ...


Build = Callable[[ChannelSettings, Secrets, bool], Messenger | None]
"""Settings, secrets by name, test mode -> the channel, None where it is not set up."""


def _sms(settings: ChannelSettings, secrets: Secrets, test_mode: bool) -> Messenger | None:
    sms = settings.sms
    if not sms.gateway:
        return None
    from workstation.messaging.netgsm import Netgsm
    from workstation.messaging.sms import SmsGateway, SmsMessenger
    from workstation.messaging.twilio import Twilio
    from workstation.messaging.unifonic import Unifonic
    from workstation.messaging.verimor import Verimor

    known: Mapping[str, Callable[..., SmsGateway]] = {
        "netgsm": Netgsm, "verimor": Verimor, "unifonic": Unifonic, "twilio": Twilio,
    }  # fmt: skip
    password = _needed(secrets, "sms.password", f"{sms.gateway}'s key is missing.")
    gateway = known[sms.gateway](user=sms.user, password=password, base_url=sms.base_url)
    return SmsMessenger(
        gateway, sender=sms.sender, redirect_to=sms.redirect_to, test_mode=test_mode
    )


def _whatsapp(settings: ChannelSettings, secrets: Secrets, test_mode: bool) -> Messenger | None:
    chat = settings.whatsapp
    if not chat.phone_id:
        return None
    from workstation.messaging.whatsapp import WhatsAppMessenger

    return WhatsAppMessenger(
        phone_id=chat.phone_id,
        token=_needed(secrets, "whatsapp.token", "WhatsApp's key is missing."),
        templates=chat.templates,
        base_url=chat.base_url,
        redirect_to=chat.redirect_to,
        test_mode=test_mode,
    )


def _push(settings: ChannelSettings, secrets: Secrets, test_mode: bool) -> Messenger | None:
    if not settings.push.on:
        return None
    from workstation.messaging.push import AppriseMessenger

    return AppriseMessenger(
        address_url=lambda: secrets("push.url"),
        repeatable=settings.push.repeatable,
        redirect_to=settings.push.redirect_to,
        test_mode=test_mode,
    )


def _needed(secrets: Secrets, name: str, title: str) -> str:
    found = secrets(name)
    if not found:
        raise NotConfigured(title, "Enter it in Set-up, Messages.", setting=name)
    return found


CHANNELS: Mapping[str, Build] = {"sms": _sms, "whatsapp": _whatsapp, "push": _push}
"""The ways beside e-mail; `bootstrap` builds those that are set up."""
