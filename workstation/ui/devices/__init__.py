"""What the window shows of printers and scales: troubles, pictures of labels, live weight."""
