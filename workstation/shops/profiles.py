"""A reading plan as plain data, so that a profile can remember it."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.errors import Refused
from workstation.ports.shop import ReadingPlan

_TEXTS = (
    "shape", "encoding", "separator", "decimal", "dates", "currency", "country", "zone",
)  # fmt: skip


def plan_to_dict(plan: ReadingPlan) -> dict[str, object]:
    """Everything of a plan that JSON can hold; the order of the columns is kept."""
    return {
        **{name: getattr(plan, name) for name in _TEXTS},
        "columns": dict(plan.columns),
        "evidence": dict(plan.evidence),
        "headings": list(plan.headings),
    }


def plan_from_dict(data: Mapping[str, object]) -> ReadingPlan:
    """The plan again. Raises `Refused` when the data are not those of a plan."""
    texts: dict[str, str] = {}
    for name in _TEXTS:
        value = data.get(name, "UTC" if name == "zone" else "")
        if not isinstance(value, str):
            raise _broken(name)
        texts[name] = value
    headings = data.get("headings", ())
    if not isinstance(headings, list | tuple) or not all(isinstance(h, str) for h in headings):
        raise _broken("headings")
    return ReadingPlan(
        **texts,
        columns=_mapping(data, "columns"),
        evidence=_mapping(data, "evidence"),
        headings=tuple(headings),
    )


def _mapping(data: Mapping[str, object], name: str) -> dict[str, str]:
    value = data.get(name, {})
    if not isinstance(value, Mapping):
        raise _broken(name)
    found = {key: text for key, text in value.items() if isinstance(key, str)}
    if len(found) != len(value) or not all(isinstance(text, str) for text in found.values()):
        raise _broken(name)
    return found


def _broken(name: str) -> Refused:
    return Refused(
        f"The saved profile is broken at {name!r}.",
        "Import the file without the profile and save it anew.",
        field=name,
    )
