"""Orders (F2): the queue, one order's story, its address, and order files coming in."""
