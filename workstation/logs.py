"""The log file: what the program did, without anybody's address, number or key."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

from workstation.domain.errors import NotConfigured

_SECRETS = (
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), "<e-mail>"),
    (re.compile(r"(?<![\w])\+?\d[\d ()/-]{8,}\d(?![\w])"), "<number>"),
    (
        re.compile(r"(?i)(authorization|password|api[_-]?key|token)([\"']?\s*[:=]\s*)\S+"),
        r"\1\2<secret>",
    ),
)


class Redacting(logging.Formatter):
    """Formats a record and takes out what looks like personal data or a secret, traces included."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def redact(text: str) -> str:
    """Replace e-mail addresses, long numbers and secrets by what they are."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text


def start_log(folder: Path, name: str) -> None:
    """Log to `folder/name.log` (1 MB, three generations).

    Raises `NotConfigured` when the folder cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # The file is there and the user's alone before the first word is in it.
        (folder / f"{name}.log").touch(mode=0o600)
    except OSError as error:
        raise NotConfigured(
            f"The log cannot be written: {folder}: {error.strerror}.",
            "Check the rights of the data folder, or choose another one with --data.",
        ) from error
    handler = RotatingFileHandler(
        folder / f"{name}.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
