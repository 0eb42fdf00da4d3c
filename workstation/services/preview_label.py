"""Labels as pictures: exactly the dots that a printer would make, drawn off the window's thread."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace

from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.routing import DocumentKind
from workstation.domain.values import ParcelId
from workstation.ports.labels import MEDIA_4X6, Fitting, Media, Tuning
from workstation.services.close_parcel import request_from_plain
from workstation.services.look_at_devices import Answer
from workstation.services.print_label import label_data, place_in_batch
from workstation.services.route_print import route_for
from workstation.services.trial_label import trial_for
from workstation.services.works import Works

PICTURE = "png"


def preview_trial(works: Works, key: str) -> Answer:
    """Draw a printer's test label, without a number of its own."""
    media, dpi, tuning = _paper(works, key)
    content = works.painter.trial(
        trial_for(works.settings, key, 0), language=PICTURE, media=media, dpi=dpi, tuning=tuning
    )
    return picture(content, media, dpi, key, "")


def preview_parcel(works: Works, subject: str) -> Answer:
    """Draw the label of a parcel ("ID:PRINTER") as its printer, or another one, would print it.

    A carrier's label is read anew from the bytes that were bought, which stay as they are.
    """
    number, _, key = subject.partition(":")
    with works.begin() as uow:
        parcel = uow.parcels.get(ParcelId(int(number)))
        label = uow.labels.live(parcel.id) if parcel is not None else None
        intent = uow.labels.intent(parcel.id) if parcel is not None else None
        position = place_in_batch(uow, parcel) if parcel is not None else ""
    if parcel is None or label is None or intent is None:
        raise Refused("This parcel has no label yet.", "It is bought when the box is closed.")
    service = str(intent.request.get("service", ""))
    why, rotation, asked_dpi = "", -1, 0
    if not key:
        try:
            route = route_for(
                works.settings, DocumentKind.LABEL, carrier=parcel.carrier, service=service
            )
        except NotConfigured:
            route = None
        if route is not None:
            key, why, rotation, asked_dpi = route.printer, route.reason, route.rotation, route.dpi
    media, dpi, tuning = _paper(works, key)
    dpi = asked_dpi or dpi
    if rotation >= 0:
        tuning = replace(tuning, rotation=rotation)
    if label.format == "own":
        request = request_from_plain(intent.request)
        data = label_data(works, parcel, request, copy=0, position=position)
        content = works.painter.render(data, language=PICTURE, media=media, dpi=dpi, tuning=tuning)
    else:
        printer = works.printers.get(key)
        found = works.painter.look(
            label.content,
            claimed=label.format,
            language=printer.language if printer is not None else PICTURE,
            media=media,
            dpi=dpi,
            tuning=tuning,
        )
        return fitted_picture(found, media, dpi, key, why)
    return picture(content, media, dpi, key, why)


def fitted_picture(found: Fitting, media: Media, dpi: int, key: str, why: str) -> Answer:
    """A carrier's label as it came, with what would be cut, and as it will come out."""
    shown = found.after[0] if found.after else found.before
    answer = picture(shown, media, dpi, key, why)
    more = {
        "before": b64encode(found.before).decode("ascii"),
        "how": found.how,
        "cut": found.cut,
        "told": f"{found.title} {found.advice}".strip(),
        "pages": len(found.after),
    }
    sentence = more["told"] or answer.sentence
    return Answer(answer.state, str(sentence), {**answer.data, **more})


def _paper(works: Works, key: str) -> tuple[Media, int, Tuning]:
    """The paper of a printer; 4 x 6 in at 203 dpi where none is set up."""
    printer = works.printers.get(key)
    if printer is None or printer.language == "pdf":
        return MEDIA_4X6, 203, Tuning()
    return printer.media, printer.dpi, printer.tuning


def picture(content: bytes, media: Media, dpi: int, key: str, why: str) -> Answer:
    data = {
        "png": b64encode(content).decode("ascii"),
        "media": media.key,
        "dpi": dpi,
        "printer": key,
        "why": why,
    }
    return Answer("well", f"{media.key}, {dpi} dpi", data)
