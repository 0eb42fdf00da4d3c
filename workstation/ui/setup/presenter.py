"""The settings as a draft: changed field by field, checked, saved as a whole; devices are asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Protocol

from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.domain.values import WorkId
from workstation.ui.settings import UiSettings
from workstation.ui.setup.accounts import (
    SECRETS,
    account_fields,
    adopt_kind,
    secret_names,
    typed_secrets,
    without_secrets,
)
from workstation.ui.setup.fields import (
    LISTS,
    MAPPED,
    NEW_RECORD,
    Field,
    Kind,
    Section,
    counts,
    fields_of,
    parts_of,
    place_of,
)
from workstation.ui.setup.page_words import PAGE_SECRETS, page_fields
from workstation.ui.setup.shops import adopt_kind as adopt_shop
from workstation.ui.setup.shops import options_of, shop_fields

if TYPE_CHECKING:
    from workstation.ports.carrier_spec import CarrierSpec
    from workstation.ports.web_shop import ShopSpec
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

WAITING = "waiting"
KINDS = (Section.CARRIERS, Section.SHOPS)
"""Sections whose forms are made of what a kind of record says of itself."""
_WHOLE = ("dpi", "rotation", "baud", "scale.baud")
"""Choices that are numbers in the settings."""


class SetupView(Protocol):
    """What the presenter needs of the screen."""

    def show_section(
        self, section: Section, records: Sequence[str], record: int, values: Mapping[str, Any]
    ) -> None:
        """Show a section's form; `records` names the printers or carriers, `values` is by path."""
        ...

    def show_marks(self, missing: Mapping[Section, int]) -> None:
        """How many required values each section lacks."""
        ...

    def show_wrong(self, paths: Sequence[str]) -> None:
        """Mark these fields of the section and go to the first."""
        ...

    def show_dirty(self, dirty: bool) -> None: ...

    def show_saved(self) -> None: ...

    def apply_look(self, settings: UiSettings) -> None:
        """Dress the window as was just saved."""
        ...

    def show_check(self, lane: str, state: str, sentence: str) -> None:
        """How a check stands: "waiting", "well" or "trouble"."""
        ...

    def show_problem(self, error: WorkstationError) -> None: ...


class SetupPresenter:
    """One draft for all sections; leaving the screen without saving loses nothing."""

    def __init__(self, desk: Desk, jobs: Jobs, view: SetupView) -> None:
        self._desk = desk
        self._jobs = jobs
        self._view = view
        self.section = Section.SHOP
        self.record = 0
        self._stored: dict[str, Any] = {}
        self._draft: dict[str, Any] = {}
        self._checks: dict[str, WorkId] = {}
        self._specs: dict[str, CarrierSpec] = {}
        self._shops: dict[str, ShopSpec] = {}
        self._kept: dict[tuple[Section, str], frozenset[str]] = {}
        self._options: dict[str, Sequence[str]] = {}

    @property
    def dirty(self) -> bool:
        return self._draft != self._stored

    def begin(self) -> None:
        """Read the settings, unless a draft is being written."""
        if self._draft and self.dirty:
            self._paint()
            return
        accounts = self._desk.accounts
        if accounts is not None and not self._specs:
            self._jobs.read(accounts.specs, self._known_carriers, self._view.show_problem)
        shops = self._desk.shops
        if shops is not None and not self._shops:
            self._jobs.read(shops.specs, self._known_shops, self._view.show_problem)
        self._jobs.read(self._desk.settings, self._loaded, self._view.show_problem)

    def choose(self, section: Section, record: int = 0) -> None:
        """Show another section, and in it one record."""
        self.section = section
        self.record = max(0, min(record, len(self._records()) - 1))
        self._paint()

    def value(self, path: str) -> Any:
        holder: Any = self._holder()
        for part in parts_of(path):
            if not isinstance(holder, Mapping) or part not in holder:
                return ""
            holder = holder[part]
        return holder

    def change(self, field: Field, value: Any) -> None:
        """Write one value into the draft."""
        holder = self._holder()
        *parts, last = parts_of(field.path)
        for part in parts:
            holder = holder.setdefault(part, {})
        holder[last] = _typed(field, value)
        if {"options", SECRETS, *MAPPED} & set(parts) and holder[last] == "":
            # An option that is left out is the carrier's own; an empty one would be missing.
            del holder[last]
        self._keep_together(field, holder)
        record = self._holder()
        if field.section in KINDS and field.path == "kind":
            self._take_kind(field.section, record)
        table = self._table(field.section, record)
        shapes = any(path == field.path for other in table for path, _ in other.only)
        if shapes or (field.section in KINDS and field.path == "kind"):
            self._paint()
        self._view.show_marks(self._marks())
        self._view.show_dirty(self.dirty)

    def fields(self) -> list[Field]:
        """The fields of the shown record that count."""
        holder = self._holder()
        return [field for field in self._table(self.section, holder) if _counts(field, holder)]

    def options(self, field: Field) -> tuple[str, ...]:
        """What a choice offers: its own options and the names that it refers to."""
        named = self._draft.get(field.names, []) if field.names else []
        return (*field.options, *(str(one.get("key", "")) for one in named))

    def add(self, values: Mapping[str, Any] | None = None) -> None:
        """Begin another printer, route or carrier; `values` are what is known of it already."""
        if self.section in LISTS:
            records = self._draft.setdefault(LISTS[self.section], [])
            records.append({**deepcopy(NEW_RECORD[self.section]), **(values or {})})
            self.record = len(records) - 1
            if self.section is Section.SHOPS and self._shops and not records[-1]["kind"]:
                records[-1]["kind"] = next(iter(self._shops))
            if self.section in KINDS:
                self._take_kind(self.section, records[-1])
            if self.section is Section.ROUTES and not records[-1]["printer"]:
                records[-1]["printer"] = next(iter(self.keys("printers")), "")
            self._paint()

    def move_up(self) -> None:
        """Let the shown route decide before the one above it."""
        records = self._records()
        if self.section is Section.ROUTES and self.record > 0:
            here = self.record
            records[here - 1], records[here] = records[here], records[here - 1]
            self.record -= 1
            self._paint()

    def keys(self, group: str) -> list[str]:
        """The short names in a list of the draft."""
        return [str(one.get("key", "")) for one in self._draft.get(group, [])]

    def adopt(self, values: Mapping[str, Any]) -> None:
        """Lay values over the shown section without a list, such as a scale that was found."""
        for path, value in values.items():
            holder = self._draft
            *parts, last = path.split(".")
            for part in parts:
                holder = holder.setdefault(part, {})
            holder[last] = value
        self._paint()

    def draft(self, group: str) -> list[dict[str, Any]]:
        """A list of the draft, to be read only."""
        return list(self._draft.get(group, []))

    def reread(self) -> None:
        """The stored settings were changed elsewhere: a scanned test label moved a printer."""
        self._jobs.read(self._desk.settings, self._taken_over, self._view.show_problem)

    def remove(self) -> None:
        """Take the shown printer or carrier out of the draft; saving makes it so."""
        records = self._records()
        if records:
            del records[self.record]
            self.record = max(0, min(self.record, len(records) - 1))
            self._paint()

    def discard(self) -> None:
        """Go back to what is stored."""
        self._draft = deepcopy(self._stored)
        self.record = max(0, min(self.record, len(self._records()) - 1))
        self._paint()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Check what is required, store the whole draft, and go on with what was wanted then."""
        self._save_then("", then)

    def check(self) -> None:
        """Ask the device or account of this section how it is; a draft is saved first."""
        lane = self.lane()
        if not lane:
            return
        if self.dirty:
            self._save_then(lane)
        else:
            self._ask(lane)

    def lane(self) -> str:
        """The outbox lane behind the shown record, "" where nothing can be asked."""
        if self.section is Section.MESSAGES:
            return "messages"
        if self.section is Section.PAGES:
            return "pages:"
        if self.section is Section.ROUTES:
            return ""
        if self.section is Section.SCALE:
            return "weigh:" if self.value("scale.kind") else ""
        key = str(self.value("key")) if self._records() else ""
        if not key:
            return ""
        kinds = {Section.PRINTERS: "printer", Section.SHOPS: "shop"}
        return f"{kinds.get(self.section, 'carrier')}:{key}"

    def look(self) -> None:
        """Something changed in the database: see what became of the checks that wait."""
        for lane, work_id in tuple(self._checks.items()):
            self._jobs.read(
                lambda work_id=work_id: self._desk.check_result(work_id),  # type: ignore[misc]
                lambda answer, lane=lane: self._checked(lane, *answer),  # type: ignore[misc]
                self._view.show_problem,
            )

    def _save_then(self, lane: str, then: Callable[[], None] | None = None) -> None:
        missing = self._missing(self.section)
        if missing:
            self._view.show_wrong(missing)
            return
        typed = {
            (section, str(record.get("key"))): typed_secrets(record)
            for section in KINDS
            for record in self._draft.get(LISTS[section], [])
        }
        typed[Section.PAGES, ""] = typed_secrets(self._draft.get("pages", {}))
        new = [key for key in self.keys("shops") if key not in self._stored_keys("shops")]
        draft = without_secrets(deepcopy(self._draft))
        self._jobs.desk(
            lambda: self._store(draft, typed, new),
            lambda _: self._saved(draft, lane, then),
            self._refused,
        )

    def _store(
        self,
        draft: dict[str, Any],
        typed: Mapping[tuple[Section, str], Mapping[str, str]],
        new_shops: Sequence[str],
    ) -> None:
        """Write the settings, then put what was typed for the key ring there.

        A new shop waits for a word before its orders come in; a shop's secrets are there before
        the worker reads its settings.
        """
        accounts, shops, pages = self._desk.accounts, self._desk.shops, self._desk.pages
        if pages is not None:
            self._keep(Section.PAGES, typed, lambda _, *named: pages.keep_secret(*named))
        if shops is not None:
            for key in new_shops:
                shops.await_word(key)
            self._keep(Section.SHOPS, typed, shops.keep_secret)
        self._desk.save_settings(draft)
        if accounts is not None:
            self._keep(Section.CARRIERS, typed, accounts.keep_secret)

    @staticmethod
    def _keep(
        section: Section,
        typed: Mapping[tuple[Section, str], Mapping[str, str]],
        keep: Callable[[str, str, str], None],
    ) -> None:
        for (of, key), secrets in typed.items():
            for name, value in secrets.items():
                if of is section:
                    keep(key, name, value)

    def test_label(self) -> WorkId:
        """Ask for the shown account's test label; raises `NotConfigured` where that cannot be."""
        accounts = self._desk.accounts
        if accounts is None:
            raise NotConfigured("Carrier accounts are not set up here.", "Update Packbench.")
        return accounts.test_label(str(self.value("key")))

    def spec(self) -> CarrierSpec | None:
        """What the shown account's carrier says of itself."""
        shown = self.section is Section.CARRIERS and bool(self._records())
        return self._specs.get(str(self.value("kind"))) if shown else None

    def shop_spec(self) -> ShopSpec | None:
        """What the shown shop's kind says of itself."""
        shown = self.section is Section.SHOPS and bool(self._records())
        return self._shops.get(str(self.value("kind"))) if shown else None

    def is_stored(self) -> bool:
        """Whether the shown record is saved as it stands."""
        stored = self._stored.get(LISTS.get(self.section, ""), [])
        return bool(self._records()) and self._holder() in stored

    def note_options(self, key: str, options: Sequence[str]) -> None:
        """What a shop's customers choose to be sent by was seen: its form asks what that means."""
        if tuple(options) != tuple(self._options.get(key, ())):
            self._options[key] = tuple(options)
            if self.section is Section.SHOPS:
                self._paint()

    def is_kept(self, field: Field) -> bool:
        """Tell whether the key ring has this secret of the shown account."""
        name = field.path.rpartition(".")[2]
        return name in self._kept.get((self.section, str(self.value("key"))), frozenset())

    def _stored_keys(self, group: str) -> list[str]:
        return [str(one.get("key", "")) for one in self._stored.get(group, [])]

    def _known_shops(self, specs: Sequence[ShopSpec]) -> None:
        self._shops = {spec.kind: spec for spec in specs}
        for record in self._draft.get("shops", []):
            if not record.get("kind"):
                record["kind"] = specs[0].kind
                self._take_kind(Section.SHOPS, record)
        if self.section is Section.SHOPS and self._draft:
            self._paint()
        self._ask_kept()

    def _known_carriers(self, specs: Sequence[CarrierSpec]) -> None:
        self._specs = {spec.key: spec for spec in specs}
        for record in self._draft.get("carriers", []):
            if not record.get("key"):
                # Added before anybody knew what it asks for.
                self._take_kind(Section.CARRIERS, record)
        if self.section is Section.CARRIERS and self._draft:
            # Only that form looks different now; nobody's field is taken from under the hands.
            self._paint()
        self._ask_kept()

    def _ask_kept(self) -> None:
        """See which secrets the key ring has; it may be slow, so not while somebody types."""
        accounts, shops, pages = self._desk.accounts, self._desk.shops, self._desk.pages
        rings = {
            Section.CARRIERS: accounts.kept if accounts is not None else None,
            Section.SHOPS: shops.kept if shops is not None else None,
        }
        asked = {
            (section, str(record.get("key"))): self._secrets_of(section, record)
            for section in KINDS
            for record in self._stored.get(LISTS[section], [])
        }

        def read() -> dict[tuple[Section, str], frozenset[str]]:
            found = {}
            for (section, key), names in asked.items():
                ring = rings[section]
                if ring is not None and names:
                    found[section, key] = ring(key, names)
            if pages is not None:
                found[Section.PAGES, ""] = pages.kept(PAGE_SECRETS)
            return found

        self._jobs.read(read, self._now_kept, self._view.show_problem)

    def _secrets_of(self, section: Section, record: Mapping[str, Any]) -> tuple[str, ...]:
        kind = str(record.get("kind", ""))
        if section is Section.CARRIERS:
            return secret_names(self._specs[kind]) if kind in self._specs else ()
        shop = self._shops.get(kind)
        return tuple(one.key for one in shop.settings if one.secret) if shop is not None else ()

    def _now_kept(self, kept: dict[tuple[Section, str], frozenset[str]]) -> None:
        news = kept != self._kept
        self._kept = kept
        if news and self.section in (*KINDS, Section.PAGES):
            self._paint()
        elif news:
            self._view.show_marks(self._marks())

    def _take_kind(self, section: Section, record: dict[str, Any]) -> None:
        kind = str(record.get("kind", ""))
        records = self._draft.get(LISTS[section], [])
        others = [str(one.get("key")) for one in records if one is not record]
        carrier, shop = self._specs.get(kind), self._shops.get(kind)
        if section is Section.CARRIERS and carrier is not None:
            adopt_kind(record, carrier, taken=others, kinds=tuple(self._specs))
        elif section is Section.SHOPS and shop is not None:
            adopt_shop(record, shop, taken=others, kinds=tuple(self._shops.values()))

    def _table(self, section: Section, holder: Mapping[str, Any]) -> tuple[Field, ...]:
        """All fields of a record: those of its section, and those of its carrier."""
        if section is Section.SHOPS:
            return shop_fields(
                self._shops.get(str(holder.get("kind", ""))),
                tuple(self._shops.values()),
                accounts=[
                    (str(one.get("key", "")), str(one.get("name") or one.get("key", "")))
                    for one in self._draft.get("carriers", [])
                ],
                options=options_of(holder, self._options.get(str(holder.get("key", "")), ())),
            )
        if section is Section.PAGES:
            return page_fields()
        if section is not Section.CARRIERS:
            return fields_of(section)
        spec = self._specs.get(str(holder.get("kind", "")))
        first, *others = fields_of(section)
        kind, *more = account_fields(spec, tuple(self._specs.values()))
        return (kind, first, *others, *more)

    def _lacks(self, field: Field, holder: Mapping[str, Any]) -> bool:
        if _at(holder, field.path):
            return False
        kept = self._kept.get((field.section, str(holder.get("key", ""))), frozenset())
        return field.kind is not Kind.SECRET or field.path.rpartition(".")[2] not in kept

    def _saved(self, draft: dict[str, Any], lane: str, then: Callable[[], None] | None) -> None:
        self._stored = draft
        without_secrets(self._draft)
        self._ask_kept()
        self._view.show_dirty(self.dirty)
        self._view.show_saved()
        if lane:
            self._ask(lane)
        if then is not None:
            then()
        self._view.apply_look(UiSettings.read(draft))

    def _refused(self, error: WorkstationError) -> None:
        place = place_of(error.setting) if isinstance(error, NotConfigured) else None
        if place is not None:
            section, record, path = place
            self.choose(section, record)
            self._view.show_wrong([path])
        self._view.show_problem(error)

    def _ask(self, lane: str) -> None:
        self._view.show_check(lane, WAITING, "")
        self._jobs.desk(
            lambda: self._desk.devices.weigh() if lane == "weigh:" else self._desk.check(lane),
            lambda work_id: self._asked(lane, work_id),
            self._view.show_problem,
        )

    def _asked(self, lane: str, work_id: WorkId) -> None:
        self._checks[lane] = work_id
        self.look()

    def _checked(self, lane: str, state: str, sentence: str) -> None:
        if state != WAITING:
            self._checks.pop(lane, None)
        self._view.show_check(lane, state, sentence)

    def _taken_over(self, settings: Mapping[str, Any]) -> None:
        """Lay the printers' stored moves over stored and draft; all else in the draft stays."""
        moved = {str(one.get("key")): one for one in settings.get("printers", [])}
        for records in (self._stored.get("printers", []), self._draft.get("printers", [])):
            for record in records:
                stored = moved.get(str(record.get("key")))
                if stored is not None:
                    record["move_x_dmm"] = stored["move_x_dmm"]
                    record["move_y_dmm"] = stored["move_y_dmm"]
        self._paint()

    @staticmethod
    def _keep_together(field: Field, holder: dict[str, Any]) -> None:
        """An ordinary printer speaks PDF on sheets; a label printer has labels."""
        if field.section is not Section.PRINTERS or field.path != "prints":
            return
        sheets = holder["prints"] == "sheets"
        holder["language"] = "pdf" if sheets else "zpl"
        holder["media"] = "a4" if sheets else "4x6"
        holder["kind"] = "cups" if sheets else "tcp"

    def _loaded(self, settings: Mapping[str, Any]) -> None:
        self._stored = _plain(settings)
        self._draft = deepcopy(self._stored)
        self._ask_kept()
        self.record = max(0, min(self.record, len(self._records()) - 1))
        self._paint()

    def _records(self) -> list[dict[str, Any]]:
        return self._draft.get(LISTS[self.section], []) if self.section in LISTS else []

    def _holder(self) -> dict[str, Any]:
        if self.section not in LISTS:
            return self._draft
        records = self._records()
        return records[self.record] if records else {}

    def _missing(self, section: Section) -> list[str]:
        group = LISTS.get(section)
        holders = self._draft.get(group, []) if group is not None else [self._draft]
        # An account that is stored works as it is: its secrets may be in the environment.
        stored = self._stored.get(group, []) if group and section in KINDS else []
        return [
            field.path
            for holder in holders
            if holder not in stored
            for field in self._table(section, holder)
            if field.required and _counts(field, holder) and self._lacks(field, holder)
        ]

    def _marks(self) -> dict[Section, int]:
        return {section: len(self._missing(section)) for section in Section}

    def _paint(self) -> None:
        shown = self._records() or self.section not in LISTS
        values = {field.path: self.value(field.path) for field in self.fields() if shown}
        names = [str(record.get("name") or record.get("key", "")) for record in self._records()]
        self._view.show_section(self.section, names, self.record, values)
        self._view.show_marks(self._marks())
        self._view.show_dirty(self.dirty)


def _at(holder: Mapping[str, Any], path: str) -> Any:
    found: Any = holder
    for part in parts_of(path):
        found = found.get(part, "") if isinstance(found, Mapping) else ""
    return found


def _counts(field: Field, holder: Mapping[str, Any]) -> bool:
    return counts(field, lambda path: _at(holder, path))


def _typed(field: Field, value: Any) -> Any:
    if field.listed:
        return [part for part in str(value).split(",") if part]
    if field.path in _WHOLE:
        return int(value)
    if field.path == "messages.undo_seconds":
        return float(value)
    if field.kind is Kind.NUMBER:
        return int(value)
    if field.kind is Kind.SWITCH:
        return bool(value)
    return str(value).strip()


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return value
