"""What every test stands on: no screen, no network but loopback, no folder of the user's."""

from __future__ import annotations

import ipaddress
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

pytest_plugins = ["tests.databases"]

# Before anything imports Qt or asks for the user's folders. Processes that tests start inherit it.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
_user = Path(tempfile.mkdtemp(prefix="packbench-tests-"))
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
    os.environ[_name] = str(_user / _name.lower())
for _name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(_name, None)
    os.environ.pop(_name.lower(), None)

# Two shared cores: a slow example is no failure.
settings.register_profile("packbench", deadline=None)
settings.load_profile("packbench")


def _is_here(host: object) -> bool:
    if not isinstance(host, str) or host in {"", "localhost"}:
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _refuse_the_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    elif event == "socket.getaddrinfo":
        host = arguments[0]
        if isinstance(host, bytes):
            host = host.decode("ascii", "replace")
    else:
        return
    if not _is_here(host):
        raise AssertionError(f"a test went to the network: {host}")


sys.addaudithook(_refuse_the_network)


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: object) -> object:
    """One QApplication for all: whoever paints without a window would make a lesser one first."""
    return qapp


def pytest_unconfigure() -> None:
    import shutil

    shutil.rmtree(_user, ignore_errors=True)
