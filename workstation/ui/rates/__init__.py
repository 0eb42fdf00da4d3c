"""The carriers' prices side by side, over any screen."""
