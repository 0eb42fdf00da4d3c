"""The rules of packing and shipping, in plain Python: no I/O, no clock, no logging."""
