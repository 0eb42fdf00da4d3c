"""DHL Express by MyDHL API; see README.md."""
