"""What Shopify is asked, in its own words; valid in every version of `VERSIONS`."""

from __future__ import annotations

VERSIONS = ("2025-10", "2026-01", "2026-04", "2026-07", "2026-10")
VERSION = "2026-07"

ORDERS_A_PAGE = 10
MORE_LINES = 100

_ORDER = """
fragment OrderFields on Order {
  id name createdAt updatedAt cancelledAt closedAt email note tags customerLocale currencyCode
  displayFinancialStatus displayFulfillmentStatus paymentGatewayNames
  totalOutstandingSet { shopMoney { amount currencyCode } }
  shippingLine { title code }
  shippingAddress {
    firstName lastName name company address1 address2 city province provinceCode zip
    countryCodeV2 phone
  }
  fulfillmentOrders(first: 5) { nodes { status fulfillmentHolds { reason reasonNotes } } }
  lineItems(first: 30) { pageInfo { hasNextPage endCursor } nodes { ...LineFields } }
}
"""

_LINE = """
fragment LineFields on LineItem {
  id sku name title variantTitle quantity currentQuantity unfulfilledQuantity requiresShipping
  originalUnitPriceSet { shopMoney { amount currencyCode } }
  image { url }
  variant { barcode inventoryItem { measurement { weight { value unit } } } }
}
"""

ORDERS = (
    """
query Orders($query: String!, $after: String, $first: Int!) {
  orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
    pageInfo { hasNextPage endCursor }
    nodes { ...OrderFields }
  }
}
"""
    + _ORDER
    + _LINE
)

REREAD = (
    """
query Reread($ids: [ID!]!) {
  nodes(ids: $ids) { __typename id ... on Order { ...OrderFields } }
}
"""
    + _ORDER
    + _LINE
)

LINES = (
    """
query Lines($id: ID!, $after: String, $first: Int!) {
  order(id: $id) {
    lineItems(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ...LineFields }
    }
  }
}
"""
    + _LINE
)

FULFILMENT_ORDERS = """
query FulfilmentOrders($id: ID!, $after: String) {
  order(id: $id) {
    fulfillmentOrders(first: 5, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id status
        supportedActions { action }
        assignedLocation { location { id } }
        fulfillmentHolds { reason reasonNotes }
        lineItems(first: 60) {
          pageInfo { hasNextPage endCursor }
          nodes { id remainingQuantity lineItem { id } }
        }
      }
    }
  }
}
"""

FULFILMENT_LINES = """
query FulfilmentLines($id: ID!, $after: String) {
  fulfillmentOrder(id: $id) {
    lineItems(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id remainingQuantity lineItem { id } }
    }
  }
}
"""

FULFILMENTS = """
query Fulfilments($id: ID!) {
  order(id: $id) {
    fulfillments(first: 50) {
      id status
      trackingInfo { number company url }
      fulfillmentLineItems(first: 100) { nodes { quantity lineItem { id } } }
    }
  }
}
"""

CREATE = """
mutation Create($fulfillment: FulfillmentInput!) {
  fulfillmentCreate(fulfillment: $fulfillment) {
    fulfillment { id status }
    userErrors { field message }
  }
}
"""

UPDATE_TRACKING = """
mutation UpdateTracking($id: ID!, $info: FulfillmentTrackingInput!, $notify: Boolean) {
  fulfillmentTrackingInfoUpdate(
    fulfillmentId: $id, trackingInfoInput: $info, notifyCustomer: $notify
  ) {
    fulfillment { id }
    userErrors { field message }
  }
}
"""

CANCEL = """
mutation Cancel($id: ID!) {
  fulfillmentCancel(id: $id) { fulfillment { id status } userErrors { field message } }
}
"""

CHECK = """
query Check {
  shop { name currencyCode ianaTimezone }
  currentAppInstallation { accessScopes { handle } }
}
"""

EVERY = (
    ORDERS, REREAD, LINES, FULFILMENT_ORDERS, FULFILMENT_LINES, FULFILMENTS, CREATE,
    UPDATE_TRACKING, CANCEL, CHECK,
)  # fmt: skip
"""All of them, to be held against the schemas."""
