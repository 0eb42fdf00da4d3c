"""The report of an import as plain text, to be read and copied."""

from __future__ import annotations

from workstation.services.desk import ImportReport
from workstation.ui.words import translate


def report_text(report: ImportReport) -> str:
    """The report as plain text, to be read and copied."""
    parts = [
        translate("Orders", "File: {file}").format(file=report.file),
        translate("Orders", "New: {n}").format(n=report.new),
        translate("Orders", "Here already, the same: {n}").format(n=report.same),
        translate("Orders", "Here already, changed: {n}").format(n=report.changed),
        translate("Orders", "Cannot ship yet: {n}").format(n=report.cannot_ship),
        translate("Orders", "Rows that did not come in: {n}").format(n=len(report.bad_rows)),
    ]
    for line, reason, advice in report.bad_rows:
        told = " ".join(part for part in (reason, advice) if part)
        parts.append(translate("Orders", "Line {line}: {reason}").format(line=line, reason=told))
    if report.numbers:
        parts += ["", translate("Orders", "New orders:"), ", ".join(report.numbers)]
    return "\n".join(parts)
