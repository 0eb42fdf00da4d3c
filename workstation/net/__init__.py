"""The way to the far side, the same for carriers and shops; adapters say what goes over it."""
