"""How customers of one language will read a message: the mail above, the short text below."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from workstation.ui import theme
from workstation.ui.templates.presenter import PreviewPicture
from workstation.ui.widgets.basic import Badge, Card, Label, column, row
from workstation.ui.words import isolate, translate

_NOT_SHOWN = re.compile(r"<(style|script)\b.*?</\1>", re.DOTALL)
_OTHERWISE = (
    ("max-width:560px;", ""), ("line-height:1.25;", ""), ("line-height:1.5;", ""),
    ("padding:24px 12px", "padding:8px"), ("padding:28px 24px", "padding:14px"),
)  # fmt: skip
_LISTS = re.compile(r"</?ul[^>]*>")
RTL = frozenset({"ar"})


def readable(html: str) -> str:
    """A mail's HTML for Qt's own reader, which knows no dark mode, no linked data, no max-width.

    Its lists always have bullets, and it counts line heights twice; the edges fit a narrow column.
    Nothing is fetched: our mails name no picture outside themselves.
    """
    shown = _LISTS.sub("", _NOT_SHOWN.sub("", html))
    for ours, its in _OTHERWISE:
        shown = shown.replace(ours, its)
    return shown.replace("<li ", "<p ").replace("</li>", "</p>")


class Preview(Card):
    """One language: its name and mark, the mail as a page or text, and the SMS with its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        down = column(self, margin=1)
        head = row(gap=8)
        head.setContentsMargins(*[theme.px(12)] * 4)
        self._name = Label(size=16, bold=True)
        self._mark = Badge()
        head.addWidget(self._name, 1)
        head.addWidget(self._mark)
        down.addLayout(head)
        self._subject = Label(size=14, bold=True, wrap=True)
        self._subject.setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(8))
        down.addWidget(self._subject)
        self.mail = QTextBrowser()
        self.mail.setOpenLinks(False)
        self.mail.setFrameShape(QFrame.Shape.NoFrame)
        self.mail.setProperty("mail", "true")
        self.mail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.mail.setFont(theme.font(14))
        down.addWidget(self.mail, 1)
        self._foot = Card("sunken")
        inside = column(self._foot, margin=12, gap=4)
        self._count = Label(size=13, tone="ink2", wrap=True)
        self.short = Label(size=14, wrap=True)
        inside.addWidget(self._count)
        inside.addWidget(self.short)
        down.addWidget(self._foot)

    def show_preview(self, picture: PreviewPicture, *, as_text: bool) -> None:
        icon, tone, word = picture.mark
        self._name.setText(picture.name)
        self._mark.show_state(word, tone=tone, icon=icon)
        said = translate("Templates", "The mail in {language}").format(language=picture.name)
        self.mail.setAccessibleName(said)
        message = picture.message
        rtl = picture.language in RTL
        way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for part in (self._name, self._subject, self.short):
            part.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self.mail.setLayoutDirection(way)
        option = self.mail.document().defaultTextOption()
        option.setTextDirection(way)
        self.mail.document().setDefaultTextOption(option)
        self._foot.setVisible(message is not None)
        if message is None:
            self._subject.setText("")
            self.mail.setPlainText(picture.note)
            return
        self._subject.setText(message.subject)
        self._count.setText(f"{isolate(translate('Templates', 'SMS'))} · {picture.count}")
        self.short.setText(message.short)
        if as_text:
            self.mail.setPlainText(message.text)
        else:
            self.mail.setHtml(readable(message.html))
