"""The demo's mail server: a real SMTP server on loopback with a ledger, and faults on demand."""
