"""One installation: its folder, its clock, its settings, its secrets and its database."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation import config, folders
from workstation.domain.errors import NotConfigured
from workstation.folders import DATABASE_FILE
from workstation.services.works import Checkpoint, no_checkpoint

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from workstation.config import (
        Settings,
    )
    from workstation.ports.clock import Clock
    from workstation.ports.unit_of_work import UnitsOfWork
    from workstation.ports.views import Views
    from workstation.storage.unit_of_work import Units
    from workstation.storage.views import StoredViews

KEYRING_SERVICE = "packbench"


SECRET_VARIABLE = "PACKBENCH_SECRET_"  # noqa: S105 - the name of a variable, not its value


_KEYRINGS = (
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
"""Backends that keep secrets; the others write plain text or nothing, and are not used."""


RESOURCES = Path(__file__).resolve().parents[2] / "resources"


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


def user_folder() -> Path:
    """The user's data folder."""
    return Path(folders.user_folder())


def make_folder(folder: Path) -> None:
    """Make a data folder that is its user's alone; raises `NotConfigured` where that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise NotConfigured(
            f"The data folder {folder} cannot be made: {error.strerror}.",
            "Check the rights of the folder above it, or choose another one with --data.",
        ) from error


@dataclass(slots=True)
class Home:
    """One installation: its folder, its settings and its database, opened when first needed."""

    folder: Path
    clock: Clock = field(default_factory=SystemClock)
    checkpoint: Checkpoint = no_checkpoint
    heard: Callable[[Collection[str]], None] | None = None
    """Told of the lanes that a commit of this process gave work to."""
    goes_first: bool = False
    """The window's scans are written before whatever else wants to write."""
    _settings: Settings | None = None
    _engines: dict[str, Engine] = field(default_factory=dict)
    _begin: Units | None = None
    _views: StoredViews | None = None

    @property
    def settings(self) -> Settings:
        if self._settings is None:
            self._settings = config.load(self.folder)
        return self._settings

    def save(self, values: Mapping[str, Any]) -> Settings:
        """Lay changed values over the settings, check them, write the file, and give the whole."""
        import tomli_w

        settings = config.changed(self.settings, values)
        make_folder(self.folder)
        text = tomli_w.dumps(config.settings_to_mapping(settings))
        new = self.folder / f"{config.FILE_NAME}.new"
        new.touch(mode=0o600)
        new.write_text(text, encoding="utf-8")
        new.replace(self.folder / config.FILE_NAME)
        self._settings = settings
        return settings

    def reload(self) -> Settings:
        """Read the settings file again; the old ones stay when it is wrong."""
        self._settings = config.load(self.folder)
        return self._settings

    def begin(self) -> UnitsOfWork:
        """Where transactions begin; the schema is brought up to date first."""
        if self._begin is None:
            from workstation.storage.schema import prepare
            from workstation.storage.unit_of_work import units_of_work

            engine = self._engine(read_only=False)
            prepare(engine, clock=self.clock)
            self._begin = units_of_work(
                engine, clock=self.clock, checkpoint=self.checkpoint, heard=self._hear
            )
        return self._begin

    def views(self) -> Views:
        """What screens and lists read."""
        if self._views is None:
            from workstation.storage.views import StoredViews

            self.begin()
            self._views = StoredViews(self._engine(read_only=True), clock=self.clock)
        return self._views

    def tidy(self) -> None:
        """Off the path of any scan: move SQLite's log into its file, and forget old talk."""
        from workstation.storage.engine import checkpoint
        from workstation.storage.exchanges import forget_exchanges

        engine = self._engine(read_only=False)
        forget_exchanges(engine, now=self.clock.now())
        checkpoint(engine)

    def close(self) -> None:
        """Let go of the database, the connections that threads hold included."""
        for held in (self._begin, self._views):
            if held is not None:
                held.close()
        for engine in self._engines.values():
            engine.dispose()
        self._engines.clear()
        self._begin, self._views = None, None

    def _hear(self, lanes: Collection[str]) -> None:
        if self.heard is not None:
            self.heard(lanes)

    def _engine(self, *, read_only: bool) -> Engine:
        kind = "read" if read_only else "write"
        if kind not in self._engines:
            from workstation.storage.engine import open_postgresql, open_sqlite

            url = self.settings.database.url
            if url:
                self._engines[kind] = open_postgresql(_with_password(url), read_only=read_only)
            else:
                make_folder(self.folder)
                path = self.folder / DATABASE_FILE
                self._engines[kind] = open_sqlite(
                    path, read_only=read_only, goes_first=self.goes_first
                )
        return self._engines[kind]


def secret(name: str) -> str:
    """Read a secret such as "carrier.acs.api_key": the environment first, then the system's
    keyring.

    Gives "" when there is none. Only backends that really keep secrets are asked.
    """
    variable = SECRET_VARIABLE + "".join(c if c.isalnum() else "_" for c in name).upper()
    if variable in os.environ:
        return os.environ[variable]
    found = _keyring()
    if found is None:
        return ""
    with suppress(Exception):  # a locked or broken keyring is one without this secret
        return found.get_password(KEYRING_SERVICE, name) or ""
    return ""


def keep_secret(name: str, value: str) -> None:
    """Store a secret in the system's keyring.

    Raises `NotConfigured` where there is none that keeps secrets.
    """
    found = _keyring()
    if found is None:
        raise NotConfigured(
            "This machine has no keyring that keeps secrets.",
            f"Set the environment variable {SECRET_VARIABLE}… instead.",
            setting=name,
        )
    found.set_password(KEYRING_SERVICE, name, value)


def keyring_name() -> str:
    """The keyring in use, "" when none is fit."""
    found = _keyring()
    return type(found).__module__.rpartition(".")[2] if found is not None else ""


def _keyring() -> Any:
    import keyring

    try:
        found = keyring.get_keyring()
    except Exception:  # a missing D-Bus or prompt shows in a different way on each system
        return None
    backends = getattr(found, "backends", [found])
    for backend in backends:
        kind = type(backend)
        if f"{kind.__module__}.{kind.__qualname__}" in _KEYRINGS:
            return backend
    return None


def _with_password(url: str) -> str:
    from urllib.parse import quote, urlsplit, urlunsplit

    parts = urlsplit(url)
    password = secret("database")
    if not password or parts.password or not parts.username:
        return url
    place = f"{parts.username}:{quote(password, safe='')}@{parts.netloc.rpartition('@')[2]}"
    return urlunsplit(parts._replace(netloc=place))


def resource(path: str) -> Path:
    """A settings path that begins with "resources/" lies in the program, any other where it
    says.
    """
    given = Path(path)
    if given.parts and given.parts[0] == "resources":
        return RESOURCES.joinpath(*given.parts[1:])
    return given
