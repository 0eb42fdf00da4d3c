"""Taking a weight from the scale onto the box at the bench, and none that is older than the box.

The question names what was in the box when it was asked. An item that went in or out since makes
the answer stale, however fresh it is by the clock.
"""

from __future__ import annotations

from datetime import datetime

from workstation.domain.errors import Refused
from workstation.domain.shipments import Parcel
from workstation.domain.values import WorkId
from workstation.domain.weighing import Weighing, taken
from workstation.services.check_device import ask_check, check_data, check_result
from workstation.services.desk import PackAnswer
from workstation.services.floor import Floor
from workstation.services.pack import set_weight
from workstation.services.pack_steps import packing
from workstation.services.reactions import DEVICES_LANE


def ask_box_weight(floor: Floor) -> WorkId:
    """Have the box at the bench weighed; raises `Refused` (weight) when there is none."""
    with floor.begin() as uow:
        parcel = packing(uow, floor)
    if parcel is None:
        raise _refused("There is no box on the bench.", "Scan an order first.", "no_box")
    return ask_check(floor, f"weigh:{_contents(parcel)}", DEVICES_LANE)


def take_weight(floor: Floor, work_id: WorkId) -> PackAnswer:
    """Put the answer onto the box as `set_weight` does; a box that only waited for it is closed.

    Raises `Refused` (weight; code "waiting", "trouble", "stale", "moving", "nothing", "over" or
    "under").
    """
    state, sentence = check_result(floor, work_id)
    data = check_data(floor, work_id)
    if state == "waiting":
        raise _refused("The scale has not answered yet.", "Wait a moment.", "waiting")
    if state != "well" or "grams" not in data:
        raise _refused(sentence or "The scale did not answer.", "Type the weight.", "trouble")
    weighing = Weighing(
        int(data["grams"]),
        bool(data["stable"]),
        datetime.fromisoformat(str(data["at"])),
        str(data["trouble"]),
    )
    with floor.begin() as uow:
        parcel, item, now = packing(uow, floor), uow.work.get(work_id), uow.now()
    grams = taken(weighing, changed_at=None, now=now)
    if parcel is None or item is None or item.subject != f"weigh:{_contents(parcel)}":
        raise _refused(
            "This weight is older than what is in the box.", "Weigh the box again.", "stale"
        )
    return set_weight(floor, grams)


def _contents(parcel: Parcel) -> str:
    """What is in a box, so that any change shows."""
    lines = ",".join(f"{line.line_id}x{line.quantity}" for line in parcel.lines)
    return f"{parcel.id}/{parcel.box.key if parcel.box else 0}/{lines}"


def _refused(title: str, advice: str, code: str) -> Refused:
    return Refused(title, advice, field="weight", code=code)
