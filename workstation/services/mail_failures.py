"""The list of a run's failures, mailed to the shop's own people."""

from __future__ import annotations

from html import escape

from workstation.domain.errors import NotConfigured, OutcomeUnknown, WorkstationError
from workstation.domain.plan_steps import Step
from workstation.domain.plans import plan_from_plain
from workstation.ports.batches import BatchRun, RunId
from workstation.ports.messenger import OutgoingMail, WrittenMessage
from workstation.ports.work import NewWork, StepState, WorkItem
from workstation.services.batch_papers import batch_cover
from workstation.services.reactions import BATCH_PRIORITY, MAIL_FAILURES, MESSAGES_LANE
from workstation.services.works import Works

STEP = "mail"
DOUBT = "failures_doubt"


def mail_work(run: BatchRun, *, purpose: str = "") -> NewWork:
    """The mail of a run's failures: one for each start of it, unless another `purpose` is given."""
    return NewWork(
        kind=MAIL_FAILURES,
        subject=str(run.id),
        purpose=purpose or str(run.round),
        lane=MESSAGES_LANE,
        priority=BATCH_PRIORITY,
    )


def mail_failures(works: Works, item: WorkItem) -> None:
    """Send one run's failures, once (answers to a doubt: sent, again)."""
    with works.begin() as uow:
        run = uow.batches.run(RunId(int(item.subject)))
        step = item.step(STEP)
        if run is None or item.answer == "sent":
            uow.work.done(item)
            uow.commit()
            return
        lost = step is not None and step.state is StepState.INTENT and item.answer != "again"
        asked = plan_from_plain(run.definition).step(Step.MAIL_FAILURES)
        cover = batch_cover(works, uow, run, shops=asked.shops if asked is not None else ())
    if lost:
        _ask(works, item)
        return
    to = works.settings.batches.mail_to or works.settings.smtp.sender
    if works.messenger is None or not to:
        raise NotConfigured(
            "The list of failures has nobody to go to.",
            "Set the mail server and the address in Set-up.",
            setting="batches.mail_to",
        )
    lines = [
        f"{one.order_number}  {one.customer}\n    {one.reason} {one.advice}".rstrip()
        for one in cover.failures
    ]
    head = f"{cover.done} done, {cover.needs_you} need you, {cover.not_tried} not tried."
    text = "\n".join([head, "", *lines])
    mail = OutgoingMail(
        message_id=f"<run-{run.id}-{run.round}@packbench.invalid>",
        to=to,
        to_name=works.settings.shop.name,
        message=WrittenMessage(
            "en", f"{run.plan}: {cover.needs_you} need you", text, f"<pre>{escape(text)}</pre>"
        ),
    )
    with works.begin() as uow:
        uow.work.forget_intent(item, name=STEP)
        uow.work.intend(item, name=STEP, key=mail.message_id)
        until = works.hold(uow, item)
        uow.commit()
    works.checkpoint("mail:before")
    try:
        works.still_holds(until)
        answer = works.messenger.send(mail)
    except OutcomeUnknown:
        _ask(works, item)
        return
    except WorkstationError:
        with works.begin() as uow:
            uow.work.forget_intent(item, name=STEP)
            uow.commit()
        raise
    works.checkpoint("mail:after")
    with works.begin() as uow:
        uow.work.concluded(item, name=STEP, result={"answer": answer.answer})
        uow.work.done(item)
        uow.commit()


def _ask(works: Works, item: WorkItem) -> None:
    with works.begin() as uow:
        uow.work.ask(
            item,
            question=f"Did the failure list of run {item.subject} arrive? Look into your mail.",
            cause=DOUBT,
        )
        uow.commit()
