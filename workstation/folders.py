"""Where Packbench keeps what is the user's; asked before the first paint, so it imports nothing."""

from __future__ import annotations

DATABASE_FILE = "packbench.db"
SETTINGS_FILE = "packbench.toml"


def user_folder() -> str:
    """The path of the user's data folder."""
    import platformdirs

    return platformdirs.user_data_dir("packbench", appauthor=False)
