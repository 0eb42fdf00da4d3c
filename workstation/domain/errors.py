"""Every error that Packbench expects; anything else is a bug and is shown as one.

    WorkstationError
    ├── Refused          a rule, a carrier or a server said no
    ├── Unavailable      nothing was sent or nothing happened: try again later
    ├── OutcomeUnknown   it may have happened: look it up or ask, never just repeat
    ├── NotConfigured    a setting is missing
    └── DeviceProblem    a printer, scale or scanner needs a hand

`title` says what is wrong, `advice` what to do about it. Neither may hold payloads, addresses or
secrets.
"""

from __future__ import annotations


class WorkstationError(Exception):
    """An expected failure, told in two sentences: what is wrong and what to do."""

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.title} {self.advice}".strip()


class Refused(WorkstationError):
    """A rule or the far side said no; `field` names what was wrong where that is known."""

    def __init__(self, title: str, advice: str = "", *, field: str = "", code: str = "") -> None:
        super().__init__(title, advice)
        self.field = field
        self.code = code


BUSY = "busy"
"""The far side said that it has too many of us."""
HELD = "held"
"""It asked for a pause that is not over: it was not even called."""
NO_PLACE = "no_place"
"""Those before it in its lane take too long: it was not even called."""


class Unavailable(WorkstationError):
    """Nothing happened out there; the same call may go through after `retry_after` seconds."""

    def __init__(
        self, title: str, advice: str = "", *, retry_after: float | None = None, code: str = ""
    ) -> None:
        super().__init__(title, advice)
        self.retry_after = retry_after
        self.code = code


class OutcomeUnknown(WorkstationError):
    """The effect may or may not have happened; only a look-up or a person can tell.

    `raw` is what came back of an answer, as received: to be stored with the intent, never to be
    shown or logged.
    """

    def __init__(self, title: str, advice: str = "", *, raw: bytes = b"") -> None:
        super().__init__(title, advice)
        self.raw = raw


class NotConfigured(WorkstationError):
    """A setting that the verb needs is missing."""

    def __init__(self, title: str, advice: str = "", *, setting: str = "") -> None:
        super().__init__(title, advice)
        self.setting = setting


class DeviceProblem(WorkstationError):
    """A device needs a hand; `state` is one of the words of the device's port."""

    def __init__(self, title: str, advice: str = "", *, state: str = "") -> None:
        super().__init__(title, advice)
        self.state = state
