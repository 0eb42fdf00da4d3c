"""The demo carrier: a real HTTP server in its own process, and the adapter that buys from it."""
