"""What is asked of Vendure's Admin API (schema of 3.7.3, read 2026-11-22)."""

from __future__ import annotations

ORDERS_A_PAGE = 50
REREAD_AT_ONCE = 50

_LINE = """
fragment Line on OrderLine {
  id quantity orderPlacedQuantity unitPriceWithTax
  featuredAsset { preview }
  productVariant { sku name featuredAsset { preview } }
}
"""

_SENT = """
fragment Sent on Fulfillment {
  id state method trackingCode
  lines { orderLineId quantity }
}
"""

_ORDER = f"""
{_LINE}
{_SENT}
fragment Whole on Order {{
  id code state orderPlacedAt currencyCode totalWithTax
  customer {{ emailAddress phoneNumber }}
  shippingAddress {{
    fullName company streetLine1 streetLine2 city province postalCode countryCode phoneNumber
  }}
  shippingLines {{ shippingMethod {{ code name }} }}
  payments {{ method state refunds {{ state lines {{ orderLineId quantity }} }} }}
  lines {{ ...Line }}
  fulfillments {{ ...Sent }}
  history(options: {{ filter: {{ type: {{ eq: "ORDER_NOTE" }} }}, sort: {{ createdAt: ASC }} }}) {{
    items {{ data }}
  }}
}}
"""

LOGIN = """
mutation Login($name: String!, $password: String!) {
  login(username: $name, password: $password) {
    __typename
    ... on CurrentUser { id }
    ... on ErrorResult { errorCode message }
  }
}
"""

CHECK = """
query Check {
  activeChannel { code token }
  me { identifier channels { code token permissions } }
  fulfillmentHandlers { code args { name } }
}
"""

# Sorted by one thing only: a second one is applied in the schema's order, not in ours.
ORDERS = f"""
{_ORDER}
query Orders($after: DateTime!, $seen: [String!]!, $take: Int!) {{
  orders(options: {{
    filter: {{
      orderPlacedAt: {{ after: $after }}, active: {{ eq: false }}, id: {{ notIn: $seen }}
    }}
    sort: {{ orderPlacedAt: ASC }}
    take: $take
  }}) {{ items {{ ...Whole }} }}
}}
"""

REREAD = f"""
{_ORDER}
query Reread($ids: [String!]!, $take: Int!) {{
  orders(options: {{ filter: {{ id: {{ in: $ids }} }}, take: $take }}) {{ items {{ ...Whole }} }}
}}
"""

FULFILMENTS = f"""
{_SENT}
query Fulfilments($id: ID!) {{
  order(id: $id) {{ id lines {{ id quantity }} fulfillments {{ ...Sent }} }}
}}
"""

ADD = """
mutation Add($input: FulfillOrderInput!) {
  addFulfillmentToOrder(input: $input) {
    __typename
    ... on Fulfillment { id state }
    ... on ErrorResult { errorCode message }
  }
}
"""

TRANSITION = """
mutation Transition($id: ID!, $state: String!) {
  transitionFulfillmentToState(id: $id, state: $state) {
    __typename
    ... on Fulfillment { id state }
    ... on ErrorResult { errorCode message }
    ... on FulfillmentStateTransitionError { fromState }
  }
}
"""

EVERY = (LOGIN, CHECK, ORDERS, REREAD, FULFILMENTS, ADD, TRANSITION)
"""All of them, for the test that holds them against the schema."""
