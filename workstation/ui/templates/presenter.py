"""The words of messages: which template is looked at, its drafts, their faults and their look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.domain.messages import MESSAGE_LANGUAGES, Moment
from workstation.ports.messenger import WrittenMessage
from workstation.services.template_words import (
    DraftCheck,
    LanguageFault,
    Template,
    TemplateDesk,
    TemplateRow,
)
from workstation.ui.looks import Look, Looks
from workstation.ui.templates import words
from workstation.ui.where.words import own_name
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

TRIAL = "trial"
MOMENTS = tuple(Moment)
Marked = tuple[str, str, str]
"""An icon, its tone, and the word for it."""


@dataclass(frozen=True, slots=True)
class FieldPicture:
    """One sentence to be written; `key` is the draft's own, with the state where it has one."""

    key: str
    label: str
    text: str
    placeholders: tuple[str, ...]
    faulty: bool


@dataclass(frozen=True, slots=True)
class PreviewPicture:
    """How customers of one language would read it; `message` None where the draft has faults."""

    language: str
    name: str
    mark: Marked
    message: WrittenMessage | None
    count: str
    note: str


@dataclass(frozen=True, slots=True)
class TemplatePicture:
    """All that the screen shows."""

    moments: tuple[tuple[Moment, str, Marked], ...]
    moment: Moment
    languages: tuple[tuple[str, str, Marked], ...]
    language: str
    states: tuple[str, ...]
    state: str
    fields: tuple[FieldPicture, ...]
    standing: str
    faults: str
    previews: tuple[PreviewPicture, ...]
    unsaved: bool
    can_reset: bool
    asks: str


class TemplatesView(Protocol):
    """What the presenter needs of the screen."""

    def show_template(self, picture: TemplatePicture) -> None: ...

    def show_said(self, said: str, tone: str) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...


def templates_of(desk: Desk) -> TemplateDesk:
    """The verbs; raises `NotConfigured` in a window without them."""
    if desk.templates is None:
        raise NotConfigured("The words of messages are not here.", "Update Packbench.")
    return desk.templates


class TemplatesPresenter:
    """`language` is the window's own, with which it begins; drafts are kept until saved."""

    def __init__(self, desk: Desk, jobs: Jobs, view: TemplatesView, *, language: str) -> None:
        self._templates = templates_of(desk)
        self._jobs, self._view = jobs, view
        self._looks = Looks(desk, jobs, view.show_problem)
        self.moment = Moment.SHIPPED
        self.language = language if language in MESSAGE_LANGUAGES else MESSAGE_LANGUAGES[0]
        self.state = "whole"
        self._beside = 0
        self._rows: Mapping[tuple[Moment, str], TemplateRow] = {}
        self._kept: dict[str, Template] = {}
        self._drafts: dict[tuple[Moment, str], dict[str, str]] = {}
        self._checks: dict[str, DraftCheck] = {}
        self._faults: Sequence[LanguageFault] = ()
        self._asks = ""
        self._look = 0

    @property
    def unsaved(self) -> bool:
        """Whether anything written is not kept yet."""
        return bool(self._drafts)

    def begin(self) -> None:
        """Read every template's standing, and the one that is looked at."""
        moment = self.moment

        def read() -> tuple[Sequence[TemplateRow], dict[str, Template]]:
            kept = {tag: self._templates.get(moment, tag) for tag in MESSAGE_LANGUAGES}
            return self._templates.rows(), kept

        self._jobs.read(read, lambda found: self._read(moment, *found), self._view.show_problem)

    def choose(self, moment: Moment) -> None:
        """Look at another message."""
        if moment != self.moment:
            self.moment, self.state, self._asks = moment, "whole", ""
            self._kept, self._checks, self._faults = {}, {}, ()
            self.begin()

    def step(self, by: int) -> None:
        """The next message, or the one before."""
        self.choose(MOMENTS[(MOMENTS.index(self.moment) + by) % len(MOMENTS)])

    def speak(self, language: str) -> None:
        """Write in another language."""
        if language != self.language:
            self.language, self._asks, self._beside = language, "", 0
            self.check()

    def next_language(self, by: int = 1) -> None:
        place = MESSAGE_LANGUAGES.index(self.language) + by
        self.speak(MESSAGE_LANGUAGES[place % len(MESSAGE_LANGUAGES)])

    def show_beside(self) -> None:
        """Put the next language beside the one that is written."""
        self._beside += 1
        self._paint()

    def choose_state(self, state: str) -> None:
        """Write what is said of a parcel that is this of its order."""
        self.state = state
        self.check()

    def write(self, key: str, text: str) -> None:
        """Change one sentence of the draft; `check` looks at it."""
        kept = self._kept.get(self.language)
        if kept is None:
            return
        draft = {**self._draft(self.language), key: text}
        same = {name: each for name, each in draft.items() if each or name in kept.sentences}
        at = (self.moment, self.language)
        if same == dict(kept.sentences):
            self._drafts.pop(at, None)
        else:
            self._drafts[at] = draft
        self._asks = ""

    def check(self) -> None:
        """Look for faults in the drafts of this message, and at how each language reads."""
        if not self._kept:
            return
        self._look += 1
        look, moment, state = self._look, self.moment, self.state
        drafts = self._of_this()
        sentences = {tag: self._draft(tag) for tag in MESSAGE_LANGUAGES}

        def read() -> tuple[Sequence[LanguageFault], dict[str, DraftCheck]]:
            checks = {
                tag: self._templates.check(moment, tag, said, state)
                for tag, said in sentences.items()
            }
            return self._templates.faults(moment, drafts), checks

        def show(found: tuple[Sequence[LanguageFault], dict[str, DraftCheck]]) -> None:
            if look == self._look:
                self._faults = _as_written(found[0], sentences)
                self._checks = found[1]
                self._paint()

        self._jobs.read(read, show, self._view.show_problem)

    def save(self) -> None:
        """Keep all drafts of this message, in all its languages at once."""
        drafts, moment = self._of_this(), self.moment
        if not drafts:
            self._view.show_said(translate("Templates", "Nothing was changed."), "ink2")
            return

        def done(_: object) -> None:
            for tag, draft in drafts.items():
                if self._drafts.get((moment, tag)) == draft:
                    del self._drafts[moment, tag]
            said = translate("Templates", "Saved. Customers read it from now on.")
            self._view.show_said(said, "ok")
            self.begin()

        self._jobs.desk(lambda: self._templates.save(moment, drafts), done, self._refused)

    def reset(self) -> None:
        """Go back to the words that came with the program; asked for twice."""
        moment, tag = self.moment, self.language
        if not self._can_reset():
            return
        if self._asks != "reset":
            self._asks = "reset"
            self._paint()
            return

        def done(_: object) -> None:
            self._asks = ""
            self._drafts.pop((moment, tag), None)
            said = translate("Templates", "The words that came with Packbench are back.")
            self._view.show_said(said, "ok")
            self.begin()

        self._jobs.desk(lambda: self._templates.reset(moment, tag), done, self._view.show_problem)

    def try_it(self) -> None:
        """Mail the draft, filled in for a made-up parcel, to oneself."""
        shown = self._checks.get(self.language)
        if shown is None or shown.faults:
            self._view.show_said(words.faults(self._faults), "wait")
            return
        draft, moment, tag, state = (
            self._draft(self.language),
            self.moment,
            self.language,
            self.state,
        )
        self._looks.ask(
            TRIAL, lambda: self._templates.try_it(moment, tag, draft, state), self._tried
        )

    def look(self) -> None:
        """Something changed in the database: see what became of the trial."""
        self._looks.look()

    def leave(self) -> bool:
        """Take an open question back, or ask once whether drafts may go; False when all is left."""
        if self._asks == "reset":
            self._asks = ""
            self._paint()
            return True
        if self.unsaved and self._asks != "leave":
            self._asks = "leave"
            self._paint()
            return True
        self._asks = ""
        self._drafts.clear()
        return False

    def placeholders(self, key: str) -> tuple[str, ...]:
        """What may be put into a sentence, that which must be there first."""
        kept = self._kept.get(self.language)
        shape = kept.shape if kept else ()
        name = key.partition(".")[0]
        return next((one.needed + one.allowed for one in shape if one.key == name), ())

    def _read(self, moment: Moment, rows: Sequence[TemplateRow], kept: dict[str, Template]) -> None:
        if moment == self.moment:
            self._rows = {(row.moment, row.language): row for row in rows}
            self._kept = kept
            self.check()

    def _refused(self, error: WorkstationError) -> None:
        self._view.show_said(words.faults(self._faults) or str(error), "wait")

    def _tried(self, look: Look) -> None:
        if look.state == "waiting":
            self._view.show_said(translate("Templates", "The worker sends it …"), "ink2")
        elif look.state == "trouble":
            self._view.show_said(look.sentence, "stop")
        else:
            said = translate("Templates", "Sent to {address}.")
            self._view.show_said(said.format(address=isolate(str(look.data.get("to", "")))), "ok")

    def _draft(self, language: str) -> Mapping[str, str]:
        kept = self._kept[language].sentences
        return self._drafts.get((self.moment, language), dict(kept))

    def _of_this(self) -> dict[str, dict[str, str]]:
        """The drafts of the message that is looked at, by language."""
        return {tag: said for (moment, tag), said in self._drafts.items() if moment is self.moment}

    def _can_reset(self) -> bool:
        row = self._rows.get((self.moment, self.language))
        drafted = (self.moment, self.language) in self._drafts
        return drafted or (row is not None and row.own)

    def _paint(self) -> None:
        if not self._kept:
            return
        self._view.show_template(
            TemplatePicture(
                moments=tuple((one, words.moment(one), self._of_moment(one)) for one in MOMENTS),
                moment=self.moment,
                languages=tuple(
                    (tag, own_name(tag), self._of_language(tag)) for tag in MESSAGE_LANGUAGES
                ),
                language=self.language,
                states=self._states(),
                state=self.state,
                fields=self._fields(),
                standing=words.standing(self._rows[self.moment, self.language]),
                faults=words.faults(self._faults),
                previews=self._previews(),
                unsaved=bool(self._of_this()),
                can_reset=self._can_reset(),
                asks=self._asks,
            )
        )

    def _states(self) -> tuple[str, ...]:
        """All states where any sentence differs by them, else none to choose."""
        differs = any("." in key for key in self._draft(self.language))
        return words.STATES if differs else ()

    def _fields(self) -> tuple[FieldPicture, ...]:
        draft = self._draft(self.language)
        wrong = {one.fault.sentence for one in self._faults if one.language == self.language}
        keys = (
            f"{one.key}.{self.state}" if f"{one.key}.{self.state}" in draft else one.key
            for one in self._kept[self.language].shape
        )
        return tuple(
            FieldPicture(
                key, words.sentence(key.partition(".")[0]), draft.get(key, ""),
                self.placeholders(key), faulty=key in wrong,
            )
            for key in keys
        )  # fmt: skip

    def _previews(self) -> tuple[PreviewPicture, ...]:
        """The language that is written first, then the others in turn."""
        others = [tag for tag in MESSAGE_LANGUAGES if tag != self.language]
        turn = self._beside % len(others)
        return tuple(self._preview(tag) for tag in (self.language, *others[turn:], *others[:turn]))

    def _preview(self, tag: str) -> PreviewPicture:
        shown = self._checks.get(tag)
        message = shown.preview if shown is not None else None
        counted = shown is not None and shown.sms is not None and message is not None
        count = words.sms(shown.sms, message.short) if counted else ""  # type: ignore[union-attr,arg-type]
        mine = [one for one in self._faults if one.language == tag]
        return PreviewPicture(
            tag, own_name(tag), self._of_language(tag), message, count, words.faults(mine)
        )

    def _of_language(self, tag: str) -> Marked:
        row = self._rows[self.moment, tag]
        return words.mark(
            stale=row.stale and (self.moment, tag) not in self._drafts,
            own=row.own,
            unsaved=(self.moment, tag) in self._drafts,
            faulty=any(one.language == tag for one in self._faults),
        )

    def _of_moment(self, moment: Moment) -> Marked:
        """The one of its languages that needs looking at most."""
        of = [self._rows[moment, tag] for tag in MESSAGE_LANGUAGES]
        return words.mark(
            stale=any(row.stale for row in of),
            own=any(row.own for row in of),
            unsaved=any(each is moment for each, _ in self._drafts),
            faulty=moment is self.moment and bool(self._faults),
        )


def _as_written(
    faults: Sequence[LanguageFault], drafts: Mapping[str, Mapping[str, str]]
) -> Sequence[LanguageFault]:
    """Faults by the sentences of the drafts: one that stands for all states is named once."""
    found: dict[LanguageFault, None] = {}
    for one in faults:
        plain = one.fault.sentence.partition(".")[0]
        if plain in drafts[one.language]:
            one = replace(one, fault=replace(one.fault, sentence=plain))
        found[one] = None
    return tuple(found)
