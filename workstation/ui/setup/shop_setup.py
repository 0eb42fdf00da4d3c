"""What Set-up asks of connected shops: checks, looks at their orders, lets them come in or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from workstation.domain.errors import WorkstationError
from workstation.services.shop_standing import ShopStanding
from workstation.ui.looks import WAITING, Look, Looks
from workstation.ui.setup.fields import Section
from workstation.ui.setup.presenter import SetupPresenter

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.services.shop_desk import ShopDesk
    from workstation.ui.jobs import Jobs


class ShopsView(Protocol):
    """What the shop part needs of the screen."""

    def show_standing(self, standing: ShopStanding | None) -> None:
        """How the shown shop stands; None when it is not saved."""
        ...

    def show_findings(self, state: str, findings: Sequence[Mapping[str, Any]], said: str) -> None:
        """What a check found; `state` is "", "waiting", "well" or "trouble"."""
        ...

    def show_orders(self, state: str, found: Mapping[str, Any], said: str) -> None:
        """What an import would bring."""
        ...

    def show_problem(self, error: WorkstationError) -> None: ...


class SetupShops:
    """The shop part of one Set-up screen."""

    def __init__(self, desk: Desk, jobs: Jobs, view: ShopsView, setup: SetupPresenter) -> None:
        self._desk, self._jobs, self._view, self._setup = desk, jobs, view, setup
        self._looks = Looks(desk, jobs, view.show_problem)
        self._standings: Mapping[str, ShopStanding] = {}
        self._findings: dict[str, Look] = {}

    @property
    def key(self) -> str:
        """The short name of the shown shop, "" where none is shown or it is not saved."""
        setup = self._setup
        if setup.section is not Section.SHOPS or not setup.is_stored():
            return ""
        return str(setup.value("key"))

    @property
    def standing(self) -> ShopStanding | None:
        key = self.key
        return self._standings.get(key) or (ShopStanding(key) if key else None)

    def look(self) -> None:
        """Something changed in the database."""
        self._looks.look()
        shops = self._desk.shops
        if shops is not None:
            self._jobs.read(shops.standings, self._stand, self._view.show_problem)

    def shown(self) -> None:
        """Another shop is shown, or it was stored."""
        if self._setup.section is not Section.SHOPS:
            return
        self._view.show_standing(self.standing)
        found = self._findings.get(self.key, Look(""))
        self._view.show_findings(found.state, found.data.get("findings", ()), found.sentence)

    def check(self) -> None:
        """Ask the shown shop what we may do there; a draft is saved first."""
        self._after_saving(
            lambda desk, key: self._looks.ask(
                "check", lambda: desk.check(key), lambda look: self._checked(key, look)
            )
        )

    def look_at_orders(self) -> None:
        """Show what an import would bring; nothing is stored."""
        self._after_saving(
            lambda desk, key: self._looks.ask(
                "orders", lambda: desk.look(key), lambda look: self._seen(key, look)
            )
        )

    def begin_or_stop(self) -> None:
        """Let the shown shop's orders come in, or no more."""
        standing = self.standing
        stop = standing is not None and standing.wanted
        self._after_saving(lambda desk, key: self._do(desk.stop if stop else desk.begin, key))

    def begin_anew(self) -> None:
        """Read the shown shop from the first day once more."""
        self._after_saving(lambda desk, key: self._do(desk.begin_anew, key))

    def close_orders(self) -> None:
        self._looks.forget("orders")

    def _after_saving(self, verb: Callable[[ShopDesk, str], None]) -> None:
        if self._setup.section is not Section.SHOPS:
            return
        if self._setup.dirty:
            self._setup.save(then=lambda: self._now(verb))
        else:
            self._now(verb)

    def _now(self, verb: Callable[[ShopDesk, str], None]) -> None:
        desk, key = self._desk.shops, self.key
        if desk is not None and key:
            verb(desk, key)

    def _do(self, verb: Callable[[str], None], key: str) -> None:
        self._jobs.desk(lambda: verb(key), lambda _: self.look(), self._view.show_problem)

    def _stand(self, standings: Mapping[str, ShopStanding]) -> None:
        self._standings = standings
        if self._setup.section is Section.SHOPS:
            self._view.show_standing(self.standing)

    def _checked(self, key: str, look: Look) -> None:
        self._findings[key] = look
        if key == self.key:
            self._view.show_findings(look.state, look.data.get("findings", ()), look.sentence)

    def _seen(self, key: str, look: Look) -> None:
        if look.state not in (WAITING, "trouble"):
            # The form is written anew by it, so before the orders lie over the form.
            self._setup.note_options(key, [str(one) for one in look.data.get("options", ())])
        self._view.show_orders(look.state, look.data, look.sentence)
