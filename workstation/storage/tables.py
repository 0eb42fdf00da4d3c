"""All tables, which lie one idea a module beside this one. Times are whole microseconds UTC, money
whole cents with a currency, records JSON text.

The search index over orders is no plain table (FTS5 here, a text-search vector there): see
`search`. Partial indexes are the same on both databases, as the migrations make them. Here
`sqlite_where` alone says what they hold: `postgresql_where` would load that dialect everywhere.
"""

from __future__ import annotations

from workstation.storage.article_tables import articles, order_asks
from workstation.storage.batch_tables import (
    batch_entries,
    batch_runs,
)
from workstation.storage.care_tables import (
    consents,
    messages,
    promises,
    tracking_events,
    watches,
)
from workstation.storage.columns import metadata
from workstation.storage.day_tables import (
    day_closes,
    documents,
    leftovers,
    manifest_parcels,
    manifests,
)
from workstation.storage.exchange_tables import purchase_exchanges as purchase_exchanges
from workstation.storage.log_tables import (
    events,
)
from workstation.storage.order_tables import (
    meta,
    order_counts,
    order_lines,
    order_sources,
    orders,
    settings,
    shops,
)
from workstation.storage.outcome_tables import (
    outcomes,
)
from workstation.storage.parcel_tables import (
    parcel_lines,
    parcels,
    print_jobs,
    purchase_intents,
    shipments,
    shipping_labels,
)
from workstation.storage.rate_tables import rate_answers as rate_answers
from workstation.storage.rate_tables import service_choices as service_choices
from workstation.storage.work_tables import (
    shop_reports,
    work_items,
    work_steps,
)

__all__ = [
    "articles",
    "batch_entries",
    "batch_runs",
    "consents",
    "day_closes",
    "documents",
    "events",
    "leftovers",
    "manifest_parcels",
    "manifests",
    "messages",
    "meta",
    "metadata",
    "order_asks",
    "order_counts",
    "order_lines",
    "order_sources",
    "orders",
    "outcomes",
    "parcel_lines",
    "parcels",
    "print_jobs",
    "promises",
    "purchase_exchanges",
    "purchase_intents",
    "rate_answers",
    "service_choices",
    "settings",
    "shipments",
    "shipping_labels",
    "shop_reports",
    "shops",
    "tracking_events",
    "watches",
    "work_items",
    "work_steps",
]
