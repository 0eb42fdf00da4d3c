"""The list of a run's failures, mailed to the shop's own people in the shop's language."""

from __future__ import annotations

from html import escape

from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, WorkstationError
from workstation.domain.plan_steps import Step
from workstation.domain.plans import plan_from_plain
from workstation.ports.batches import BatchRun, RunId
from workstation.ports.documents import BatchCover
from workstation.ports.messenger import OutgoingMail, WrittenMessage
from workstation.ports.owner_words import OwnerWords
from workstation.ports.work import NewWork, StepState, WorkItem
from workstation.services.batch_papers import about, batch_cover
from workstation.services.floor import Floor
from workstation.services.reactions import BATCH_PRIORITY, MAIL_FAILURES, MESSAGES_LANE
from workstation.services.works import Works

STEP = "mail"
DOUBT = "failures_doubt"
KEPT = "mail"
"""The kind under which a mail that went is kept beside the run's papers; its name is to whom."""
SOON = 50


def mail_work(run: BatchRun) -> NewWork:
    """The mail of a run's failures: one for each start of it."""
    return NewWork(
        kind=MAIL_FAILURES,
        subject=str(run.id),
        purpose=str(run.round),
        lane=MESSAGES_LANE,
        priority=BATCH_PRIORITY,
    )


def mail_by_hand(floor: Floor, run_id: RunId, to: str) -> None:
    """Mail a run's failures as they stand now to an address, each time once more."""
    if "@" not in to.strip("@ ") or any(one.isspace() for one in to.strip()):
        raise Refused("This is no e-mail address.", "It has a name, an @ and a place.", field="to")
    with floor.begin() as uow:
        run = uow.batches.run(run_id)
        if run is None:
            raise Refused(f"There is no run {run_id}.", "Look at the list of runs.", field="id")
        uow.work.add(
            NewWork(
                kind=MAIL_FAILURES,
                subject=str(run.id),
                purpose=f"by hand {uow.now().isoformat()}",
                lane=MESSAGES_LANE,
                priority=SOON,
                payload={"to": to.strip()},
            )
        )
        uow.commit()


def mail_failures(works: Works, item: WorkItem) -> None:
    """Send one run's failures, once (answers to a doubt: sent, again)."""
    with works.begin() as uow:
        run = uow.batches.run(RunId(int(item.subject)))
        step = item.step(STEP)
        if run is None or item.answer == "sent":
            if run is not None:
                uow.batches.keep_document(
                    about=about(run), kind=KEPT, name=_to(works, item), content=b""
                )
            uow.work.done(item)
            uow.commit()
            return
        lost = step is not None and step.state is StepState.INTENT and item.answer != "again"
        asked = plan_from_plain(run.definition).step(Step.MAIL_FAILURES)
        by_hand = "to" in item.payload
        shops = asked.shops if asked is not None and not by_hand else ()
        cover = batch_cover(works, uow, run, shops=shops)
    if lost:
        _ask(works, item)
        return
    to = _to(works, item)
    if works.messenger is None or not to:
        raise NotConfigured(
            "The list of failures has nobody to go to.",
            "Set the mail server and the address in Set-up.",
            setting="batches.mail_to",
        )
    mail = OutgoingMail(
        message_id=f"<run-{run.id}-{item.id}@packbench.invalid>",
        to=to,
        to_name=works.settings.shop.name,
        message=written(works.owner_words, run, cover),
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
        uow.batches.keep_document(
            about=about(run), kind=KEPT, name=to, content=mail.message.text.encode()
        )
        uow.work.concluded(item, name=STEP, result={"answer": answer.answer})
        uow.work.done(item)
        uow.commit()


def written(words: OwnerWords, run: BatchRun, cover: BatchCover) -> WrittenMessage:
    """The mail in the shop's language; the cover's reasons are in it already."""
    language = cover.language

    def said(key: str, **values: object) -> str:
        return words.mail(key, language, values)

    head = said("counts", done=cover.done, needs=cover.needs_you, rest=cover.not_tried)
    end = said("open", run=run.id)
    text, html = [head, ""], [f"<p>{escape(head)}</p>"]
    for kind in ("not_fit", "refused", "doubt", "not_told"):
        listed = [one for one in cover.failures if one.kind == kind]
        if not listed:
            continue
        text.append(said(kind))
        html.append(f"<h3>{escape(said(kind))}</h3><ul>")
        for one in listed:
            why = " ".join(part for part in (one.reason, one.advice) if part)
            text.append(f"  {one.order_number}  {one.customer}\n    {why}".rstrip())
            html.append(
                f"<li><b><bdi>{escape(one.order_number)}</bdi></b> "
                f"<bdi>{escape(one.customer)}</bdi><br>{escape(why)}</li>"
            )
        html.append("</ul>")
        text.append("")
    if not cover.failures:
        text += [said("none"), ""]
        html.append(f"<p>{escape(said('none'))}</p>")
    text.append(end)
    direction = "rtl" if language == "ar" else "ltr"
    page = "".join((*html, f"<p>{escape(end)}</p>"))
    return WrittenMessage(
        language,
        said("subject", plan=run.plan, needs=cover.needs_you),
        "\n".join(text),
        f'<div dir="{direction}" lang="{language}">{page}</div>',
    )


def _to(works: Works, item: WorkItem) -> str:
    given = str(item.payload.get("to", ""))
    return given or works.settings.batches.mail_to or works.settings.smtp.sender


def _ask(works: Works, item: WorkItem) -> None:
    with works.begin() as uow:
        uow.work.ask(
            item,
            question=f"Did the failure list of run {item.subject} arrive? Look into your mail.",
            cause=DOUBT,
        )
        uow.commit()
