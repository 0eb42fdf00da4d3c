"""The orders that the control port takes: {"do": "...", ...} a line, {"ok": true, ...} a line back.

paper_out  load_paper  pause  resume  head_open  close_head  hang  wake  reset  quit
lose_label             the next label never comes out, and no status tells
paper_after n          the paper ends after n more labels
reset_after_bytes n    the line breaks after n more bytes (and the buffer is lost)
state                  -> "state": faults, queued, printed, stray_bytes
labels                 -> "labels": the ledger's entries
wait_printed n seconds, wait_queued n seconds   -> "reached": bool
"""

from __future__ import annotations

from collections.abc import Callable

from workstation.printing.virtual.machine import Machine

Answer = dict[str, object]

_FAULTS: dict[str, dict[str, bool | int | None]] = {
    "paper_out": {"paper_out": True},
    "load_paper": {"paper_out": False, "paper_left": None},
    "pause": {"paused": True},
    "resume": {"paused": False},
    "head_open": {"head_open": True},
    "close_head": {"head_open": False},
    "hang": {"hung": True},
    "wake": {"hung": False},
    "lose_label": {"loses_label": True},
}
_COUNTED = {"paper_after": "paper_left", "reset_after_bytes": "bytes_left"}


def obey(machine: Machine, order: dict[str, object]) -> Answer:
    """Carry out one order; {"ok": false, "error": ...} for one that is not known or lacks its n."""
    name = order.get("do")
    if not isinstance(name, str):
        return _refusal("no order")
    if name in _FAULTS:
        machine.change_faults(**_FAULTS[name])
    elif name in _COUNTED:
        count = _count(order)
        if count is None:
            return _refusal(f"{name} needs n")
        machine.change_faults(**{_COUNTED[name]: count})
    elif name in _VERBS:
        return _VERBS[name](machine, order)
    else:
        return _refusal(f"{name!r} is not known")
    return {"ok": True, "state": machine.state()}


def _refusal(error: str) -> Answer:
    return {"ok": False, "error": error}


def _count(order: dict[str, object]) -> int | None:
    count = order.get("n")
    return count if isinstance(count, int) and not isinstance(count, bool) and count >= 0 else None


def _wait(machine: Machine, order: dict[str, object]) -> Answer:
    seconds, count = order.get("seconds", 10.0), _count(order)
    if count is None or not isinstance(seconds, int | float):
        return _refusal("waiting needs n, and seconds as a number")
    wait = machine.wait_printed if order["do"] == "wait_printed" else machine.wait_queued
    return {"ok": True, "reached": wait(count, float(seconds)), "state": machine.state()}


def _state(machine: Machine, _: dict[str, object]) -> Answer:
    return {"ok": True, "state": machine.state()}


def _labels(machine: Machine, _: dict[str, object]) -> Answer:
    with machine.change:
        return {"ok": True, "labels": list(machine.printed)}


def _reset(machine: Machine, order: dict[str, object]) -> Answer:
    machine.reset()
    return _state(machine, order)


def _quit(machine: Machine, _: dict[str, object]) -> Answer:
    machine.stop()
    return {"ok": True}


_VERBS: dict[str, Callable[[Machine, dict[str, object]], Answer]] = {
    "wait_printed": _wait,
    "wait_queued": _wait,
    "state": _state,
    "labels": _labels,
    "reset": _reset,
    "quit": _quit,
}
