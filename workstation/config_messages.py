"""Settings of tracking and of what customers are told; `config` reads and checks the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import time

from workstation.domain.errors import NotConfigured

GATEWAYS = ("", "netgsm", "verimor", "unifonic", "twilio")
CHANNELS = ("email", "sms", "whatsapp", "push")


@dataclass(frozen=True, slots=True)
class TrackingSettings:
    """How parcels on their way are watched.

    At most `per_minute` questions go to one carrier account. Silence is counted in working hours.
    `drop_folder` takes files of a web hook's receiver ("" = none). `speed` above 1 lets all waits
    of tracking and messages pass so much faster: for the demo.
    """

    per_minute: int = 120
    silent_before_hours: float = 36.0
    silent_after_hours: float = 96.0
    lost_days: int = 60
    drop_folder: str = ""
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class MessageRoute:
    """One more way by which some moments are told, beside or instead of e-mail.

    `channel`: sms, whatsapp or push; `moments` by name, `countries` of the destination; none = all.
    """

    channel: str
    moments: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MessageSettings:
    """When and whether customers are told.

    `silent` names moments that are not told. The undo window is in seconds. In quiet hours
    (destination's time) the `quiet_channels` wait; equal hours mean none. A delivery that comes
    `apology_days` after the first promised day is told with an apology and the `gesture` of its
    language. No direct mail goes out for the `marketplaces`, by shop key.
    """

    undo_seconds: float = 120.0
    silent: tuple[str, ...] = ("order_received", "thank_you")
    routes: tuple[MessageRoute, ...] = ()
    digest_seconds: float = 60.0
    feedback_hours: float = 24.0
    thank_you_days: float = 30.0
    quiet_from: str = "21:00"
    quiet_until: str = "08:00"
    quiet_channels: tuple[str, ...] = ("sms", "whatsapp", "push")
    apology_days: int = 3
    gesture: Mapping[str, str] = field(default_factory=dict)
    marketplaces: tuple[str, ...] = ()

    @property
    def quiet(self) -> tuple[time, time]:
        return time.fromisoformat(self.quiet_from), time.fromisoformat(self.quiet_until)


PAGE_TARGETS = ("folder", "sftp", "s3")


@dataclass(frozen=True, slots=True)
class PagesSettings:
    """Tracking pages: to which `target` they go, and its `url` for customers.

    "folder" (none named: no pages); "sftp": `directory` on `host`, whose key has
    the fingerprint `host_key`, as `user` with a password or `key_file`; "s3": `bucket` at
    `endpoint`. Their secrets are pages.password and pages.secret_key. A page is taken down
    `days_after` the parcel has arrived.
    """

    target: str = "folder"
    folder: str = ""
    url: str = ""
    days_after: int = 14
    host: str = ""
    port: int = 22
    user: str = ""
    directory: str = ""
    host_key: str = ""
    key_file: str = ""
    endpoint: str = ""
    bucket: str = ""
    prefix: str = ""
    region: str = ""
    access_key: str = ""

    @property
    def kind(self) -> str:
        """Where pages really go: "" while what that needs is not there."""
        needed = {"folder": self.folder, "sftp": self.host, "s3": self.bucket}
        return self.target if needed[self.target] else ""


@dataclass(frozen=True, slots=True)
class SmsSettings:
    """The SMS gateway; its keys are secrets named sms.<name>. `sender` is the registered name.

    `base_url` is the gateway's own when "". In test mode all goes to `redirect_to`.
    """

    gateway: str = ""
    sender: str = ""
    user: str = ""
    base_url: str = ""
    redirect_to: str = ""


@dataclass(frozen=True, slots=True)
class WhatsAppSettings:
    """WhatsApp Cloud: the sending number's id and the approved template's name for each moment."""

    phone_id: str = ""
    templates: Mapping[str, str] = field(default_factory=dict)
    base_url: str = ""
    redirect_to: str = ""


@dataclass(frozen=True, slots=True)
class PushSettings:
    """One further way through apprise; its address is the secret push.url. `repeatable`: the shop
    says that the same message twice does no harm there.
    """

    on: bool = False
    repeatable: bool = False
    redirect_to: str = ""


def check_pages(pages: PagesSettings) -> None:
    """Raises `NotConfigured` naming the first setting of tracking pages with a wrong value."""
    if pages.target not in PAGE_TARGETS:
        raise _wrong("pages.target", f"one of {', '.join(PAGE_TARGETS)}")
    if not 1 <= pages.port <= 65_535:
        raise _wrong("pages.port", "between 1 and 65535")
    if pages.host_key and not pages.host_key.startswith("SHA256:"):
        raise _wrong("pages.host_key", "a fingerprint that begins with SHA256:")


def check_messages(tracking: TrackingSettings, messages: MessageSettings, sms: SmsSettings) -> None:
    """Raises `NotConfigured` naming the first setting with a wrong value."""
    for name, value in asdict(tracking).items():
        if isinstance(value, int | float) and value < 0:
            raise _wrong(f"tracking.{name}", "0 or more")
    if tracking.speed <= 0 or tracking.per_minute < 1:
        raise _wrong("tracking.speed and tracking.per_minute", "above 0")
    for name in ("undo_seconds", "digest_seconds", "feedback_hours", "thank_you_days"):
        if getattr(messages, name) < 0:
            raise _wrong(f"messages.{name}", "0 seconds or more")
    if messages.apology_days < 1:
        raise _wrong("messages.apology_days", "1 day or more")
    for name in ("quiet_from", "quiet_until"):
        try:
            time.fromisoformat(getattr(messages, name))
        except ValueError as error:
            raise _wrong(f"messages.{name}", "a time of day, like 21:00") from error
    for number, route in enumerate(messages.routes):
        if route.channel not in CHANNELS[1:]:
            raise _wrong(f"messages.routes[{number}].channel", f"one of {', '.join(CHANNELS[1:])}")
    for channel in messages.quiet_channels:
        if channel not in CHANNELS:
            raise _wrong("messages.quiet_channels", f"some of {', '.join(CHANNELS)}")
    if sms.gateway not in GATEWAYS:
        raise _wrong("sms.gateway", f"one of {', '.join(GATEWAYS[1:])}")


def _wrong(path: str, wanted: str) -> NotConfigured:
    return NotConfigured(
        f"The setting {path} has a wrong value.", f"It must be {wanted}.", setting=path
    )
