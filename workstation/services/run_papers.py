"""Papers and labels of a run as pictures for the screen, drawn when somebody looks at them."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence

from workstation.domain.errors import Refused
from workstation.ports.work import NewWork, WorkItem
from workstation.services.floor import Floor
from workstation.services.preview_label import preview_parcel
from workstation.services.reactions import DRAW_PAPER, PAPERS_LANE
from workstation.services.works import Works

PAPER, LABEL = "paper", "label"
"""What is looked at: "paper:12" a kept document, "label:8:1Z999" the label of a parcel by its
number.
"""
PICTURED = (PAPER, LABEL)
PAGE = "page"
SOON = 50
"""Somebody waits for it at the desk, before the papers of a batch that are still to be drawn."""


def ask_pictures(floor: Floor, subject: str) -> None:
    """Have the pages of a kept paper or of a label drawn for the screen; once is enough."""
    with floor.begin() as uow:
        uow.work.add(
            NewWork(
                kind=DRAW_PAPER, subject=subject, purpose="look", lane=PAPERS_LANE, priority=SOON
            )
        )
        uow.commit()


def draw_pictures(works: Works, item: WorkItem) -> None:
    """Keep a picture of each page beside what it is of; what is gone has none."""
    kind, _, number = item.subject.partition(":")
    pictures = _label(works, number) if kind == LABEL else _paper(works, int(number))
    with works.begin() as uow:
        for page, picture in enumerate(pictures, start=1):
            uow.batches.keep_document(
                about=item.subject, kind=PAGE, name=f"{page:03d}", content=picture
            )
        uow.work.done(item)
        uow.commit()


def _paper(works: Works, number: int) -> Sequence[bytes]:
    with works.begin() as uow:
        document = uow.batches.document(number)
    return () if document is None else works.painter.sheets(document.content)


def _label(works: Works, number: str) -> Sequence[bytes]:
    try:
        answer = preview_parcel(works, f"{number.partition(':')[0]}:")
    except Refused:
        # It was given back since somebody asked: there is nothing to be seen any more.
        return ()
    return (b64decode(str(answer.data["png"])),)
