"""No test reaches beyond this machine or into the user's own folders."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "carrier.example"])
def test_a_test_that_goes_to_the_network_fails_at_once(host: str) -> None:
    with pytest.raises(AssertionError, match=host):
        socket.create_connection((host, 80), timeout=1)


def test_loopback_is_open() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(("localhost", server.getsockname()[1]), timeout=5) as client,
    ):
        assert client.getpeername()[0] == "127.0.0.1"


def test_programs_that_a_test_starts_keep_off_the_users_folders() -> None:
    home = Path.home()
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        assert home not in Path(os.environ[name]).parents
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
