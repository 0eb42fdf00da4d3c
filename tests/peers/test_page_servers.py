"""Tracking pages on servers that are not ours: OpenSSH's, and moto's of S3."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path

import obstore
import pytest

from workstation.domain.errors import NotConfigured
from workstation.messaging.page_bucket import BucketPages
from workstation.messaging.page_sftp import SftpPages

pytestmark = pytest.mark.peers
BUCKETS = Path(__file__).resolve().parents[2] / "build" / "peers" / "buckets"
NAME = "Zx3-k_9"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as plug:
        port: int = plug.getsockname()[1]
        return port


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the server did not start")


@contextmanager
def running(command: list[str], port: int, **environment: str) -> Iterator[None]:
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )  # fmt: skip
    try:
        wait_for(port, process)
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)


def make_bucket(port: int) -> None:
    with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as line:
        line.request("PUT", "/pages")
        assert line.getresponse().status == 200


def key(path: Path) -> str:
    """Make a key with OpenSSH's own tool; gives its fingerprint as that tool shows it."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(path)], check=True)
    told = subprocess.run(
        ["ssh-keygen", "-l", "-f", f"{path}.pub"], check=True, capture_output=True, text=True
    )
    return told.stdout.split()[1]


def test_openssh_takes_pages_and_shows_the_key_that_its_own_tool_names(tmp_path: Path) -> None:
    sshd = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if sshd is None or shutil.which("ssh-keygen") is None:
        pytest.skip("OpenSSH is not here: apt install openssh-server")
    subsystem = next(
        (one for one in ("/usr/lib/openssh/sftp-server", "/usr/libexec/sftp-server")
         if Path(one).exists()), "internal-sftp",
    )  # fmt: skip
    host, own = tmp_path / "host", tmp_path / "own"
    fingerprint = key(host)
    key(own)
    shutil.copy(f"{own}.pub", tmp_path / "authorized")
    port = free_port()
    config = tmp_path / "sshd_config"
    config.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {host}\nPidFile none\n"
        f"AuthorizedKeysFile {tmp_path / 'authorized'}\nStrictModes no\nUsePAM no\n"
        f"PasswordAuthentication no\nSubsystem sftp {subsystem}\n"
    )
    os.makedirs("/run/sshd", exist_ok=True) if os.getuid() == 0 else None
    (tmp_path / "www").mkdir()

    def pages(host_key: str) -> SftpPages:
        return SftpPages(
            host="127.0.0.1", port=port, user=getpass.getuser(), directory=str(tmp_path / "www"),
            url="", host_key=host_key, key_file=str(own), password=lambda: "",
        )  # fmt: skip

    with running([sshd, "-D", "-e", "-f", str(config)], port):
        with pytest.raises(NotConfigured) as caught:
            pages("").check()
        assert fingerprint in caught.value.title
        place = pages(fingerprint)
        place.put(NAME, "eins")
        place.put(NAME, "İki")
        assert (tmp_path / "www" / f"{NAME}.html").read_text("utf-8") == "İki"
        place.remove(NAME)
        place.remove(NAME)
        assert place.check() == "127.0.0.1 takes pages."
        assert list((tmp_path / "www").iterdir()) == []
        place.close()


def test_a_store_of_s3_takes_pages_and_shows_them_as_html() -> None:
    if not (BUCKETS / "moto").is_dir():
        pytest.skip("moto is not here: `make peers` installs it")
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with running(command, port, PYTHONPATH=str(BUCKETS)):

        def pages(bucket: str) -> BucketPages:
            return BucketPages(
                endpoint=url, bucket=bucket, prefix="t", region="us-east-1", access_key="key",
                secret_key=lambda: "secret", url="",
            )  # fmt: skip

        with pytest.raises(NotConfigured) as caught:
            pages("pages").check()
        assert caught.value.setting == "pages.bucket"
        make_bucket(port)
        place = pages("pages")
        place.put(NAME, "eins")
        place.put(NAME, "İki")
        found = obstore.get(place._store, f"t/{NAME}.html")
        assert bytes(found.bytes()).decode() == "İki"
        assert found.attributes["Content-Type"] == "text/html; charset=utf-8"
        place.remove(NAME)
        place.remove(NAME)
        assert place.check() == "pages takes pages."
