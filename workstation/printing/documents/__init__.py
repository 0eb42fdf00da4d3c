"""Packing slips, pick lists, batch covers and manifests on paper.

Importing this package loads no graphics; `open_documents` starts them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.printing.documents.drawn import DrawnDocuments


def open_documents(*, slip_paper: str = "a5", sheet_paper: str = "a4") -> DrawnDocuments:
    """Give who draws documents, on "a4", "a5" or "4x6"; call it on the main thread.

    Raises `Refused` (paper).
    """
    from workstation.printing.documents.drawn import DrawnDocuments
    from workstation.printing.paint import ensure_app

    ensure_app()
    return DrawnDocuments(slip_paper=slip_paper, sheet_paper=sheet_paper)
