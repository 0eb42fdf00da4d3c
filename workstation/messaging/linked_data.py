"""What a mail program may show as a card: schema.org ParcelDelivery as JSON.

Gmail's page on it (read November 2026) lists `carrier`, schema.org has `provider` instead: both are
given. Mail programs show it for registered senders alone, and ignore it otherwise.
"""

from __future__ import annotations

import json
from typing import Any

from workstation.domain.messages import MessageFacts, Moment
from workstation.messaging.direction import tame

_STATUS = {
    Moment.IN_TRANSIT: "OrderInTransit",
    Moment.OUT_FOR_DELIVERY: "OrderInTransit",
    Moment.READY_FOR_PICKUP: "OrderPickupAvailable",
    Moment.ATTEMPT_FAILED: "OrderProblem",
    Moment.DELAYED: "OrderInTransit",
    Moment.DELIVERED: "OrderDelivered",
    Moment.APOLOGY: "OrderDelivered",
}


def parcel_delivery(facts: MessageFacts, *, url: str) -> str:
    """The card's data, "" where there is no address to deliver to."""
    if facts.to is None:
        return ""
    carrier = {"@type": "Organization", "name": tame(facts.carrier_name)}
    data: dict[str, Any] = {
        "@context": "http://schema.org",
        "@type": "ParcelDelivery",
        "deliveryAddress": {
            "@type": "PostalAddress",
            "name": tame(facts.to.name),
            "streetAddress": tame(" ".join((facts.to.street, facts.to.street2))),
            "addressLocality": tame(facts.to.city),
            "addressRegion": tame(facts.to.region),
            "addressCountry": tame(facts.to.country),
            "postalCode": tame(facts.to.postcode),
        },
        "carrier": carrier,
        "provider": carrier,
        "itemShipped": [
            {"@type": "Product", "name": tame(item.name)} for item in facts.in_this_parcel
        ],
        "partOfOrder": {
            "@type": "Order",
            "orderNumber": tame(facts.order_number),
            "merchant": {"@type": "Organization", "name": tame(facts.shop_name)},
            "orderStatus": f"http://schema.org/{_STATUS.get(facts.moment, 'OrderInTransit')}",
        },
        "trackingNumber": tame(facts.tracking_number),
    }
    if url:
        data["trackingUrl"] = url
    if facts.promise is not None:
        data["expectedArrivalFrom"] = facts.promise.earliest.isoformat()
        data["expectedArrivalUntil"] = facts.promise.latest.isoformat()
    return json.dumps(data, ensure_ascii=False)
