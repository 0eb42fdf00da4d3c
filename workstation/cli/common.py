"""What all commands share: the data folder, JSON answers, and how a failure is said."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from workstation.bootstrap import Home, user_folder
from workstation.domain.errors import NotConfigured, Refused, WorkstationError


def a_folder(text: str) -> Path:
    """Read a folder off the command line; an empty one, as of an unset variable, is none."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a folder must be named")
    try:
        return Path(text).expanduser().resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no folder: {error}") from error


def positive(text: str) -> int:
    """Read a whole number of 1 or more off the command line."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 to 1000000")
    return number


def data_folder(options: argparse.Namespace) -> Path:
    """The data folder that the command works on."""
    given: Path | None = getattr(options, "data", None)
    return given if given is not None else user_folder()


def home_of(options: argparse.Namespace) -> Home:
    return Home(data_folder(options))


def answer(value: Any, *, as_json: bool, text: str) -> None:
    """Print the answer, as JSON or as words."""
    if as_json:
        print(json.dumps(plain(value), ensure_ascii=False, indent=1))
    else:
        print(text)


def fail(error: WorkstationError, *, as_json: bool) -> int:
    """Say what is wrong and what to do; gives the exit code 1."""
    if as_json:
        told = {"error": error.title, "advice": error.advice}
        if isinstance(error, Refused) and error.field:
            told["field"] = error.field
        if isinstance(error, NotConfigured) and error.setting:
            told["setting"] = error.setting
        print(json.dumps(told, ensure_ascii=False, indent=1))
    print(f"packbench: {error}", file=sys.stderr)
    return 1


def plain(value: Any) -> Any:
    """Turn values into what JSON can hold: records into objects, dates and money into text."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        named = ((item.name, getattr(value, item.name)) for item in dataclasses.fields(value))
        return {name: plain(part) for name, part in named}
    if isinstance(value, Mapping):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    return value


def table(rows: Sequence[tuple[str, ...]], headings: tuple[str, ...]) -> str:
    """Lay rows out in columns."""
    widths = [max(len(row[n]) for row in [headings, *rows]) for n in range(len(headings))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in [headings, *rows]
    ]
    return "\n".join(lines)
