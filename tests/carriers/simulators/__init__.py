"""Simulated carriers: stateful, on a real socket, checked by the carriers' own documents."""
