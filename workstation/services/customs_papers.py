"""The papers that a parcel abroad carries: drawn when its label is bought, kept, and printed."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from workstation.config import PrinterSettings, Settings
from workstation.domain.customs_papers import CustomsForm, customs_forms
from workstation.domain.errors import NotConfigured
from workstation.domain.shipments import ShippingLabel
from workstation.domain.values import ParcelId
from workstation.ports.carrier import CarrierSpec
from workstation.ports.carrier_request import LabelRequest, from_plain
from workstation.ports.documents import CustomsPaper
from workstation.ports.unit_of_work import PurchaseIntent
from workstation.ports.work import NewWork, WorkItem
from workstation.services.print_document import KINDS, send_to_printer
from workstation.services.reactions import DRAW_CUSTOMS, PAPERS_LANE
from workstation.services.route_print import route_for
from workstation.services.works import Works

COPIES = {CustomsForm.INVOICE: 3}
"""One in the box and two outside of it, as couriers ask."""
SOON = 50


def forms_of(spec: CarrierSpec, request: LabelRequest) -> tuple[CustomsForm, ...]:
    """What is to be drawn for a parcel with this carrier."""
    return customs_forms(
        request.sender.country,
        request.recipient.country,
        papers=spec.papers,
        value=request.customs.value if request.customs is not None else None,
        weight_g=request.weight_g,
    )


def papers_work(spec: CarrierSpec, intent: PurchaseIntent, *, order_id: int) -> NewWork | None:
    """Drawing what a bought parcel needs; None where it needs nothing from us."""
    if not intent.request.get("customs"):
        return None
    if not forms_of(spec, from_plain(intent.request)):
        return None
    return NewWork(
        kind=DRAW_CUSTOMS,
        subject=str(intent.parcel_id),
        purpose=str(intent.attempt),
        lane=PAPERS_LANE,
        order_id=order_id,
        priority=SOON,
    )


def draw_customs(works: Works, item: WorkItem) -> None:
    """Draw a parcel's papers by what its label was bought for, keep them, and order their print.

    Those of a label that was given back meanwhile are not drawn.
    """
    with works.begin() as uow:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        intent = uow.labels.intent(parcel.id) if parcel is not None else None
        label = uow.labels.live(parcel.id) if parcel is not None else None
        now = uow.now()
    stale = intent is None or label is None or str(intent.attempt) != item.purpose
    if stale or intent is None or label is None or works.documents is None:
        _done(works, item)
        return
    request = from_plain(intent.request)
    spec = works.carrier(intent.carrier).spec
    drawn = []
    for form in forms_of(spec, request):
        sheet = paper_of(works.settings, request, form, spec.name, label=label, now=now)
        if sheet is not None:
            drawn.append((form, works.documents.customs_paper(sheet)))
    with works.begin() as uow:
        for form, content in drawn:
            kind = _kind(form)
            document = uow.batches.keep_document(
                about=f"customs:{item.subject}",
                kind=kind,
                name=f"{form.upper()} {request.order_number}",
                content=content,
            )
            least = COPIES.get(form, 1)
            send_to_printer(works.settings, uow, document, kind, priority=SOON, least=least)
        uow.work.done(item)
        uow.commit()


def paper_of(
    settings: Settings,
    request: LabelRequest,
    form: CustomsForm,
    carrier_name: str,
    *,
    label: ShippingLabel,
    now: datetime,
) -> CustomsPaper | None:
    """What stands on one of them; None for a request without a declaration."""
    if request.customs is None:
        return None
    return CustomsPaper(
        form=form,
        paper=_paper(settings, form),
        order_number=request.order_number,
        tracking_number=label.tracking_number,
        carrier_name=carrier_name,
        made_on=now.astimezone(ZoneInfo(settings.shop.zone)).date(),
        sender=request.sender,
        recipient=request.recipient,
        customs=request.customs,
        weight_g=request.weight_g,
        signer=settings.customs.signer or request.sender.name,
        postage=label.price,
        insured=request.insured,
        dangerous=bool(request.danger),
    )


def _kind(form: CustomsForm) -> str:
    return "invoice" if form is CustomsForm.INVOICE else "customs"


def _paper(settings: Settings, form: CustomsForm) -> str:
    """The paper of the printer that it goes to: a declaration fits a label, an invoice does not."""
    if form is CustomsForm.INVOICE:
        return "a4"
    try:
        key = route_for(settings, KINDS["customs"]).printer
    except NotConfigured:
        return "a5"
    printer = next((one for one in settings.printers if one.key == key), PrinterSettings(key))
    return "a5" if printer.prints == "sheets" else "4x6"


def _done(works: Works, item: WorkItem) -> None:
    with works.begin() as uow:
        uow.work.done(item)
        uow.commit()
