"""ShipEngine, a hub to many carriers; see README.md."""
