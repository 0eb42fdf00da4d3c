"""Where Packbench keeps what is the user's; asked before the first paint, so it imports nothing."""

from __future__ import annotations

DATABASE_FILE = "packbench.db"
SETTINGS_FILE = "packbench.toml"


PICTURES = "pictures"
"""The folder of articles' pictures that came from web shops."""


def picture_name(source: str) -> str:
    """The file in which a picture from this address lies."""
    import hashlib

    return hashlib.sha256(source.encode()).hexdigest()[:40]


def user_folder() -> str:
    """The path of the user's data folder."""
    import platformdirs

    return platformdirs.user_data_dir("packbench", appauthor=False)
