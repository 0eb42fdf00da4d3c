"""Tracking pages on a server reached by SFTP: written beside, then renamed over the old one.

The server proves who it is before anything is said to it: its key's fingerprint is kept in the
settings, and another one is a stop. Nothing is sent to a server whose key nobody has confirmed.
"""

from __future__ import annotations

import base64
import hashlib
import posixpath
import secrets
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from workstation.domain.errors import NotConfigured, Unavailable
from workstation.messaging.page_name import checked, file_of

if TYPE_CHECKING:
    from paramiko import SFTPClient, Transport

Password = Callable[[], str]
MODE = 0o644
PROBE = "packbench-check"


class SftpPages:
    """Publishes into a folder of a server (`ports.care.PagePlace`); one connection is kept."""

    def __init__(
        self, *, host: str, port: int, user: str, directory: str, url: str, host_key: str,
        key_file: str, password: Password, timeout: float = 20.0,
    ) -> None:  # fmt: skip
        self._host, self._port, self._user = host, port, user
        self._directory, self._url = directory or ".", url.rstrip("/")
        self._host_key, self._key_file, self._password = host_key.strip(), key_file, password
        self._timeout = timeout
        self._lock = threading.Lock()
        self._line: tuple[Transport, SFTPClient] | None = None

    def put(self, name: str, page: str) -> None:
        """Replace a page whole: whoever reads sees the old one or the new one."""
        self._put(checked(name), page)

    def remove(self, name: str) -> None:
        """Take a page down; one that is not there is down already."""
        path = self._path(checked(name))
        with self._lines() as files, suppress(FileNotFoundError):
            files.remove(path)

    def link(self, name: str) -> str:
        """Where customers find a page, "" where nobody said under which address the folder is."""
        return f"{self._url}/{file_of(name)}" if self._url else ""

    def check(self) -> str:
        """Put a page there and take it down again; gives what can be said of it."""
        self._put(PROBE, "<!doctype html><title>Packbench</title>")
        self.remove(PROBE)
        return f"{self._host} takes pages."

    def close(self) -> None:
        """Hang up."""
        line, self._line = self._line, None
        if line is not None:
            line[0].close()

    def _put(self, name: str, page: str) -> None:
        path = self._path(name)
        # A name that no other bench writes at the same time.
        beside = self._path(f".{name}-{secrets.token_hex(4)}")
        with self._lines() as files:
            try:
                with files.open(beside, "w") as file:
                    file.write(page.encode("utf-8"))
                files.chmod(beside, MODE)
                _over(files, beside, path)
            except OSError:
                with suppress(OSError):
                    files.remove(beside)
                raise

    def _path(self, name: str) -> str:
        return posixpath.join(self._directory, file_of(name))

    @contextmanager
    def _lines(self) -> Iterator[SFTPClient]:
        """The connection, made anew when it was lost; what goes wrong is said in our words."""
        import paramiko

        with self._lock:
            try:
                yield self._connected()
            except (NotConfigured, Unavailable):
                raise
            except paramiko.AuthenticationException as error:
                self.close()
                raise NotConfigured(
                    f"{self._host} does not let {self._user} in.",
                    "Check user, password and key file in Set-up, Tracking pages.",
                    setting="pages.user",
                ) from error
            except (FileNotFoundError, PermissionError) as error:
                raise NotConfigured(
                    f"{self._host} does not take pages into {self._directory}.",
                    "Make the folder there, or let this user write into it.",
                    setting="pages.directory",
                ) from error
            except (paramiko.SSHException, EOFError, OSError) as error:
                self.close()
                raise Unavailable(
                    f"The tracking page did not get to {self._host}.",
                    "It is tried again by itself.",
                ) from error

    def _connected(self) -> SFTPClient:
        import paramiko

        if self._line is not None and self._line[0].is_active():
            return self._line[1]
        self.close()
        plug = socket.create_connection((self._host, self._port), timeout=self._timeout)
        transport = paramiko.Transport(plug)
        try:
            transport.banner_timeout = transport.auth_timeout = self._timeout
            transport.start_client(timeout=self._timeout)
            self._know(transport.get_remote_server_key().asbytes())
            self._sign_in(transport)
            files = paramiko.SFTPClient.from_transport(transport)
            if files is None:
                raise paramiko.SSHException("no file transfer")
            files.get_channel().settimeout(self._timeout)
        except BaseException:
            transport.close()
            raise
        self._line = transport, files
        return files

    def _know(self, key: bytes) -> None:
        shown = fingerprint(key)
        if not self._host_key:
            raise NotConfigured(
                f"Nobody has confirmed the key of {self._host} yet. It shows {shown}",
                "Compare that with what your provider says, and write it into Set-up, Tracking "
                "pages.",
                setting="pages.host_key",
            )
        if shown != self._host_key:
            raise NotConfigured(
                f"{self._host} shows another key than the one that was confirmed: {shown}",
                "Nothing was sent. Ask your provider whether the server was changed; only then "
                "confirm the new key in Set-up, Tracking pages.",
                setting="pages.host_key",
            )

    def _sign_in(self, transport: Transport) -> None:
        import paramiko

        secret = self._password()
        if not self._key_file:
            transport.auth_password(self._user, secret)
            return
        try:
            key: Any = paramiko.PKey.from_path(
                self._key_file, secret.encode("utf-8") if secret else None
            )
        except (OSError, ValueError, TypeError, paramiko.SSHException) as error:
            raise NotConfigured(
                f"The key file {self._key_file} cannot be read.",
                "Name the private key's file, and its passphrase if it has one.",
                setting="pages.key_file",
            ) from error
        transport.auth_publickey(self._user, key)


def fingerprint(key: bytes) -> str:
    """A server's key as `ssh-keygen -l` shows it: "SHA256:" and 43 characters."""
    digest = hashlib.sha256(key).digest()
    return "SHA256:" + base64.b64encode(digest).decode("ascii").rstrip("=")


def _over(files: SFTPClient, beside: str, path: str) -> None:
    try:
        files.posix_rename(beside, path)
    except FileNotFoundError:
        raise
    except OSError:
        # A server without OpenSSH's extension: the page is away for one round trip.
        with suppress(FileNotFoundError):
            files.remove(path)
        files.rename(beside, path)
