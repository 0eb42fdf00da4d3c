"""Tracking pages as files in a folder that a web server, or a folder in the cloud, shows."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from workstation.domain.errors import NotConfigured, Unavailable
from workstation.messaging.page_name import checked, file_of

PROBE = "packbench-check"


class PageFolder:
    """Publishes into a folder (`ports.care.PagePlace`): written beside, then renamed."""

    def __init__(self, folder: Path, *, url: str) -> None:
        self._folder, self._url = folder, url.rstrip("/")

    def put(self, name: str, page: str) -> None:
        """Replace a page whole: whoever reads sees the old one or the new one."""
        path = self._path(name)
        if not self._folder.is_dir():
            raise NotConfigured(
                f"The folder for tracking pages is not there: {self._folder}",
                "Make it, or name another one in Set-up, Messages.",
                setting="pages.folder",
            )
        try:
            with tempfile.NamedTemporaryFile(
                "w", encoding="utf-8", dir=self._folder, prefix=".page-", delete=False
            ) as file:
                file.write(page)
            os.chmod(file.name, 0o644)
            os.replace(file.name, path)
        except OSError as error:
            raise Unavailable(
                f"The tracking page could not be written: {error.strerror}.",
                "It is tried again by itself.",
            ) from error

    def remove(self, name: str) -> None:
        """Take a page down; one that is not there is down already."""
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            raise Unavailable(
                f"The tracking page could not be taken down: {error.strerror}.",
                "It is tried again by itself.",
            ) from error

    def link(self, name: str) -> str:
        """Where customers find a page, "" where nobody said under which address the folder is."""
        return f"{self._url}/{file_of(name)}" if self._url else ""

    def check(self) -> str:
        """Put a page there and take it down again; gives what can be said of it."""
        self.put(PROBE, "<!doctype html><title>Packbench</title>")
        self.remove(PROBE)
        return f"{self._folder.name} takes pages."

    def _path(self, name: str) -> Path:
        return self._folder / file_of(checked(name))
