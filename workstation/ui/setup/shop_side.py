"""What stands beside a connected shop: how it stands, what a check found, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workstation.services.shop_standing import ShopStanding, ShopTrouble
from workstation.ui import icons, theme
from workstation.ui.page import clear
from workstation.ui.setup import shop_words
from workstation.ui.setup.words import check_state
from workstation.ui.widgets.basic import Button, Label, column, row
from workstation.ui.words import translate

if TYPE_CHECKING:
    from workstation.ports.web_shop import ShopSpec

SIGNS = {"ok": ("tick", "ok"), "warning": ("triangle", "wait"), "wrong": ("cross", "stop")}


class ShopSide(QWidget):
    """How the shown shop stands, and what its last check found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = column(self, gap=8)
        self._findings = column(gap=8)
        down.addLayout(self._findings)
        self._headline = Label(size=20, bold=True, wrap=True)
        self._sentence = Label(size=15, wrap=True)
        self._words = Label(size=14, tone="ink2", wrap=True)
        for part in (self._headline, self._sentence, self._words):
            down.addWidget(part)
        self._facts = column(gap=2)
        down.addLayout(self._facts)

    def show_spec(self, spec: ShopSpec | None) -> None:
        """Say what is known of this kind; None hides all."""
        clear(self._facts)
        self.setVisible(spec is not None)
        for name, value in shop_words.facts(spec) if spec is not None else ():
            self._facts.addWidget(Label(name, size=14, tone="ink2", wrap=True))
            self._facts.addWidget(Label(value, size=15, bold=True, wrap=True))

    def show_standing(self, standing: ShopStanding | None) -> None:
        headline, sentence, tone = shop_words.stands(standing)
        self._headline.setText(headline)
        self._headline.set_tone(tone)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        words = []
        if standing is not None and standing.trouble is not None:
            words = [shop_words.finding(standing.problem), shop_words.finding(standing.advice)]
        if standing is not None and standing.bad:
            words.append(standing.bad[0])
        told = " ".join(word for word in words if word)
        self._words.setText(told)
        self._words.setVisible(bool(told))

    def show_findings(self, state: str, findings: Sequence[Mapping[str, Any]], said: str) -> None:
        clear(self._findings)
        if not state:
            return
        headline, tone = check_state(state)
        shown = "accent" if tone == "note" else tone
        self._findings.addWidget(Label(headline, size=18, bold=True, tone=shown, wrap=True))
        if said and not findings:
            self._findings.addWidget(Label(shop_words.finding(said), size=15, wrap=True))
        for one in findings:
            self._add(str(one["level"]), str(one["title"]), str(one.get("advice", "")))

    def _add(self, level: str, title: str, advice: str) -> None:
        sign, tone = SIGNS.get(level, ("question", "ink2"))
        colour = {"ok": theme.now().ok, "wait": theme.now().wait}.get(tone, theme.now().stop)
        across = row(gap=8)
        mark = Label()
        mark.setPixmap(icons.pixmap(sign, colour, 20, dpr=self.devicePixelRatioF()))
        across.addWidget(mark)
        words = column(gap=0)
        words.addWidget(Label(shop_words.finding(title), size=15, bold=level != "ok", wrap=True))
        if advice:
            words.addWidget(Label(shop_words.finding(advice), size=14, tone="ink2", wrap=True))
        across.addLayout(words, 1)
        self._findings.addLayout(across)


class ShopButtons(QWidget):
    """T looks at what would come in, I lets it or stops it, N reads from the first day again."""

    look = Signal()
    begin = Signal()
    anew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = column(self, gap=8)
        self._look = Button(translate("Shops", "Look at the orders"), key="T", size=44)
        self._look.clicked.connect(self.look)
        self._begin = Button(translate("Shops", "Let them come in"), key="I", size=44)
        self._begin.clicked.connect(self.begin)
        self._anew = Button(translate("Shops", "Read from the first day"), key="N", size=44)
        self._anew.clicked.connect(self.anew)
        for button in (self._look, self._begin, self._anew):
            down.addWidget(button)

    def show_standing(self, standing: ShopStanding | None) -> None:
        """Offer what makes sense as the shop stands."""
        wanted = standing is not None and standing.wanted
        told = (
            translate("Shops", "Stop the import")
            if standing is not None and standing.running
            else translate("Shops", "Let no more come in")
            if wanted
            else translate("Shops", "Let them come in")
        )
        self._begin.setText(told)
        self._begin.setAccessibleName(told)
        self._begin.set_kind("plain" if wanted or standing is None else "primary")
        self._begin.setEnabled(standing is not None)
        # The key is there always; the button only where it helps.
        helps = (ShopTrouble.STUCK, ShopTrouble.OTHER)
        self._anew.setVisible(standing is not None and standing.trouble in helps)
