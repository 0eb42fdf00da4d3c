"""What is asked of Saleor's GraphQL API (schemas 3.19 and 3.24, read 2026-11-22)."""

from __future__ import annotations

ORDERS_A_PAGE = 50
REREAD_AT_ONCE = 100

_SENT = """
fragment Sent on Fulfillment {
  id status trackingNumber
  warehouse { id }
  lines { quantity orderLine { id } }
}
"""

_ORDER = f"""
{_SENT}
fragment Whole on Order {{
  id number status isPaid created updatedAt userEmail customerNote languageCodeEnum
  total {{ gross {{ amount currency }} }}
  payments {{ gateway isActive }}
  shippingMethodName collectionPointName
  shippingAddress {{
    firstName lastName companyName streetAddress1 streetAddress2 city cityArea postalCode
    countryArea phone country {{ code }}
  }}
  lines {{
    id productSku productName variantName quantity quantityFulfilled isShippingRequired
    unitPrice {{ gross {{ amount currency }} }}
    thumbnail(size: 256) {{ url }}
    variant {{ weight {{ value unit }} }}
  }}
  grantedRefunds {{ lines {{ quantity orderLine {{ id }} }} }}
  fulfillments {{ ...Sent }}
}}
"""

CHECK = """
query Check {
  shop { name }
  orders(first: 1) { edges { node { id } } }
  warehouses(first: 1) { edges { node { id name } } }
}
"""

# Its cursor holds the time of change: an order that changes meanwhile comes again, none is skipped.
ORDERS = f"""
{_ORDER}
query Orders($since: DateTime!, $after: String, $first: Int!) {{
  orders(
    first: $first, after: $after, filter: {{ updatedAt: {{ gte: $since }} }}
    sortBy: {{ field: LAST_MODIFIED_AT, direction: ASC }}
  ) {{
    pageInfo {{ hasNextPage endCursor }}
    edges {{ node {{ ...Whole }} }}
  }}
}}
"""

REREAD = f"""
{_ORDER}
query Reread($ids: [ID!]!, $first: Int!) {{
  orders(first: $first, filter: {{ ids: $ids }}) {{ edges {{ node {{ ...Whole }} }} }}
}}
"""

FULFILMENTS = f"""
{_SENT}
query Fulfilments($id: ID!) {{
  order(id: $id) {{
    id fulfillments {{ ...Sent }}
    lines {{ id allocations {{ quantity warehouse {{ id }} }} }}
  }}
  warehouses(first: 1) {{ edges {{ node {{ id }} }} }}
}}
"""

_ERRORS = "errors { field message code }"

FULFIL = f"""
mutation Fulfil($order: ID!, $input: OrderFulfillInput!) {{
  orderFulfill(order: $order, input: $input) {{ fulfillments {{ id }} {_ERRORS} }}
}}
"""

UPDATE_TRACKING = f"""
mutation Track($id: ID!, $input: FulfillmentUpdateTrackingInput!) {{
  orderFulfillmentUpdateTracking(id: $id, input: $input) {{ fulfillment {{ id }} {_ERRORS} }}
}}
"""

CANCEL = f"""
mutation Cancel($id: ID!, $input: FulfillmentCancelInput!) {{
  orderFulfillmentCancel(id: $id, input: $input) {{ fulfillment {{ id }} {_ERRORS} }}
}}
"""

EVERY = (CHECK, ORDERS, REREAD, FULFILMENTS, FULFIL, UPDATE_TRACKING, CANCEL)
"""All of them, for the test that holds them against the schemas."""
