"""The panel beside the window that shows what the virtual printer drew."""
