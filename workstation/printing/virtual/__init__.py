"""A printer without paper, as a process of its own: what the demo prints on.

It is the outside world. It knows nothing of orders or parcels, takes bytes on a TCP port, draws
only what came through it, and can fail as printers do. Start it with
`python -m workstation.printing.virtual`, or with `process.start_virtual_printer`; steer it over its
control port (`control`).
"""
