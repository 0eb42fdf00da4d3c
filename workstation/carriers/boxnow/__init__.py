"""BOX NOW lockers by their partner API; see README.md."""
