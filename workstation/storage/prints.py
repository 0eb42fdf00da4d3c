"""Print jobs: each label's way through a printer, and what is known of it."""

from __future__ import annotations

from sqlalchemy import select, update

from workstation.domain.errors import Refused
from workstation.domain.values import LabelId, ParcelId
from workstation.ports.labels import PrintState
from workstation.ports.unit_of_work import PrintJob
from workstation.storage.session import Row, Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import print_jobs

# A job whose work is tried again begins anew; its row is the same.
_ADD = upsert(
    lambda insert: (
        put := insert(print_jobs).values(**{**values_of(print_jobs, "id"), "changed_at": Now()})
    ).on_conflict_do_update(
        index_elements=[print_jobs.c.label_id, print_jobs.c.copy],
        set_={name: put.excluded[name] for name in ("printer", "state", "evidence", "changed_at")},
    )
)
_columns = (
    print_jobs.c.label_id,
    print_jobs.c.parcel_id,
    print_jobs.c.printer,
    print_jobs.c.copy,
    print_jobs.c.state,
    print_jobs.c.evidence,
)
_GET = Statement(
    select(*_columns).where(
        print_jobs.c.label_id == param("the_label"), print_jobs.c.copy == param("the_copy")
    )
)
_NEWEST = Statement(
    select(*_columns)
    .where(print_jobs.c.parcel_id == param("the_parcel"))
    .order_by(print_jobs.c.id.desc())
    .limit(1)
)
_SET = Statement(
    update(print_jobs)
    .where(print_jobs.c.label_id == param("the_label"), print_jobs.c.copy == param("the_copy"))
    .values(state=param("state"), evidence=param("evidence"), changed_at=Now())
)


class StoredPrints:
    """See `ports.unit_of_work.Prints`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, job: PrintJob) -> None:
        self._session.write(
            _ADD,
            {
                "label_id": job.label_id,
                "parcel_id": job.parcel_id,
                "printer": job.printer,
                "copy": job.copy,
                "state": job.state.value,
                "evidence": job.evidence,
            },
        )

    def get(self, label_id: LabelId, copy: int) -> PrintJob | None:
        return _job(self._session.row(_GET, {"the_label": label_id, "the_copy": copy}))

    def newest(self, parcel_id: ParcelId) -> PrintJob | None:
        return _job(self._session.row(_NEWEST, {"the_parcel": parcel_id}))

    def set(self, label_id: LabelId, copy: int, state: PrintState, evidence: str) -> None:
        self._session.write(
            _SET,
            {
                "the_label": label_id,
                "the_copy": copy,
                "state": state.value,
                "evidence": evidence,
            },
            missed=Refused("This label is not on its way to a printer.", "Print it again."),
        )


def _job(row: Row | None) -> PrintJob | None:
    if row is None:
        return None
    return PrintJob(
        label_id=LabelId(row[0]),
        parcel_id=ParcelId(row[1]),
        printer=row[2],
        copy=row[3],
        state=PrintState(row[4]),
        evidence=row[5],
    )
