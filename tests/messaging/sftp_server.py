"""A server that speaks SFTP over loopback, from the same library's server side: real keys, a real
folder, and faults that a test sets.
"""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path
from typing import Any

import paramiko
from paramiko import SFTPAttributes, SFTPHandle, SFTPServerInterface

from workstation.messaging.page_sftp import fingerprint


class SftpServer:
    """Serves one folder to "shop" with a password or a key; `renames` False: a plain server."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = paramiko.ECDSAKey.generate()
        self.password = "s3same"
        self.allowed: paramiko.PKey | None = None
        self.renames = True
        self.full = False
        self.connections = 0
        self.logins: list[str] = []
        self._lines: list[paramiko.Transport] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.key.asbytes())

    def cut(self) -> None:
        """Break every line, as a router does."""
        for line in self._lines:
            line.close()

    def close(self) -> None:
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        while True:
            try:
                plug, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            line = paramiko.Transport(plug)
            line.add_server_key(self.key)
            line.set_subsystem_handler("sftp", paramiko.SFTPServer, _Folder, home=self)
            self._lines.append(line)
            try:
                line.start_server(server=_Door(self))
            except (paramiko.SSHException, EOFError, OSError):
                line.close()


class _Door(paramiko.ServerInterface):
    def __init__(self, home: SftpServer) -> None:
        self._home = home

    def get_allowed_auths(self, username: str) -> str:
        return "password,publickey"

    def check_auth_password(self, username: str, password: str) -> int:
        self._home.logins.append(username)
        right = (username, password) == ("shop", self._home.password)
        return paramiko.AUTH_SUCCESSFUL if right else paramiko.AUTH_FAILED

    def check_auth_publickey(self, username: str, key: paramiko.PKey) -> int:
        return paramiko.AUTH_SUCCESSFUL if key == self._home.allowed else paramiko.AUTH_FAILED

    def check_channel_request(self, kind: str, chanid: int) -> int:
        return paramiko.OPEN_SUCCEEDED


class _Folder(SFTPServerInterface):
    def __init__(self, server: Any, *args: Any, home: SftpServer) -> None:
        super().__init__(server)
        self._home = home

    def _at(self, path: str) -> Path:
        return self._home.folder / path.lstrip("/")

    def open(self, path: str, flags: int, attr: SFTPAttributes) -> Any:
        if self._home.full:
            return paramiko.SFTP_FAILURE
        try:
            handle = SFTPHandle(flags)
            handle.writefile = handle.readfile = os.fdopen(  # type: ignore[attr-defined]
                os.open(self._at(path), flags | os.O_CREAT, 0o600), "r+b"
            )
        except OSError as error:
            return paramiko.SFTPServer.convert_errno(error.errno or 0)
        return handle

    def chattr(self, path: str, attr: SFTPAttributes) -> int:
        os.chmod(self._at(path), attr.st_mode or 0)
        return paramiko.SFTP_OK

    def remove(self, path: str) -> int:
        try:
            os.remove(self._at(path))
        except OSError as error:
            return paramiko.SFTPServer.convert_errno(error.errno or 0)
        return paramiko.SFTP_OK

    def rename(self, oldpath: str, newpath: str) -> int:
        if self._at(newpath).exists():
            return paramiko.SFTP_FAILURE
        os.rename(self._at(oldpath), self._at(newpath))
        return paramiko.SFTP_OK

    def posix_rename(self, oldpath: str, newpath: str) -> int:
        if not self._home.renames:
            return paramiko.SFTP_OP_UNSUPPORTED
        os.replace(self._at(oldpath), self._at(newpath))
        return paramiko.SFTP_OK
