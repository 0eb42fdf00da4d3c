"""Tracking pages in a folder, on a server by SFTP and in a bucket: whole, again, taken down."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import paramiko
import pytest

from tests.messaging.bucket_server import ACCESS_KEY, BucketServer
from tests.messaging.sftp_server import SftpServer
from workstation.bootstrap import make_page_place, make_page_writer
from workstation.config import settings_from
from workstation.domain.errors import NotConfigured, Refused, Unavailable
from workstation.messaging.page_bucket import BucketPages
from workstation.messaging.page_folder import PageFolder
from workstation.messaging.page_sftp import SftpPages

NAME = "Zx3-k_9"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpServer]:
    (tmp_path / "www").mkdir()
    made = SftpServer(tmp_path / "www")
    yield made
    made.close()


@pytest.fixture
def bucket() -> Iterator[BucketServer]:
    made = BucketServer()
    yield made
    made.close()


def sftp(server: SftpServer, **others: Any) -> SftpPages:
    values: dict[str, Any] = {
        "host": "127.0.0.1", "port": server.port, "user": "shop", "directory": "/",
        "url": "https://shop.example/t/", "host_key": server.fingerprint, "key_file": "",
        "password": lambda: "s3same", "timeout": 10,
    }  # fmt: skip
    return SftpPages(**{**values, **others})


def store(bucket: BucketServer, **others: Any) -> BucketPages:
    values: dict[str, Any] = {
        "endpoint": bucket.url, "bucket": "pages", "prefix": "t", "region": "auto",
        "access_key": ACCESS_KEY, "secret_key": lambda: "secret", "url": "https://t.example",
    }  # fmt: skip
    return BucketPages(**{**values, **others})


@pytest.mark.parametrize("renames", [True, False])
def test_a_page_on_a_server_is_replaced_whole_over_one_line(
    server: SftpServer, renames: bool
) -> None:
    server.renames = renames
    pages = sftp(server)
    pages.put(NAME, "eins")
    pages.put(NAME, "İki")
    path = server.folder / f"{NAME}.html"
    assert path.read_text("utf-8") == "İki"
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert list(server.folder.iterdir()) == [path], "nothing half is left behind"
    assert server.connections == 1
    assert pages.link(NAME) == f"https://shop.example/t/{NAME}.html"
    pages.remove(NAME)
    pages.remove(NAME)
    assert list(server.folder.iterdir()) == []
    assert pages.check() == "127.0.0.1 takes pages."
    pages.close()


def test_a_line_that_broke_is_made_anew(server: SftpServer) -> None:
    pages = sftp(server)
    pages.put(NAME, "1")
    server.cut()
    # The cut is seen at once or with the next page: the outbox tries that one again.
    with suppress(Unavailable):
        pages.put(NAME, "2")
    pages.put(NAME, "2")
    assert (server.folder / f"{NAME}.html").read_text() == "2"
    pages.close()


def test_a_server_whose_key_nobody_confirmed_is_told_nothing(server: SftpServer) -> None:
    with pytest.raises(NotConfigured) as caught:
        sftp(server, host_key="").check()
    assert server.fingerprint in caught.value.title
    other = sftp(server, host_key="SHA256:" + "A" * 43)
    with pytest.raises(NotConfigured) as caught:
        other.put(NAME, "x")
    assert "another key" in caught.value.title
    assert caught.value.setting == "pages.host_key"
    assert server.logins == [], "no password went to it"
    assert list(server.folder.iterdir()) == []


def test_a_key_file_lets_in_and_a_wrong_one_is_named(server: SftpServer, tmp_path: Path) -> None:
    key = paramiko.ECDSAKey.generate()
    path = tmp_path / "key"
    key.write_private_key_file(str(path), password="phrase")
    server.allowed = key
    pages = sftp(server, key_file=str(path), password=lambda: "phrase")
    pages.put(NAME, "x")
    pages.close()
    for wrong in (str(tmp_path / "none"), __file__):
        with pytest.raises(NotConfigured) as caught:
            sftp(server, key_file=wrong).put(NAME, "x")
        assert caught.value.setting == "pages.key_file"


def test_what_a_server_refuses_is_said_and_what_passes_is_tried_again(server: SftpServer) -> None:
    with pytest.raises(NotConfigured) as caught:
        sftp(server, password=lambda: "wrong").put(NAME, "x")
    assert "does not let shop in" in caught.value.title
    pages = sftp(server, directory="/none")
    with pytest.raises(NotConfigured) as caught:
        pages.put(NAME, "x")
    assert caught.value.setting == "pages.directory"
    pages.close()
    server.full = True
    pages = sftp(server)
    with pytest.raises(Unavailable):
        pages.put(NAME, "x")
    with pytest.raises(Refused):
        pages.put("../x", "x")
    pages.close()
    server.close()
    with pytest.raises(Unavailable):
        pages.put(NAME, "x")


def test_a_page_in_a_bucket_is_html_and_never_cached(bucket: BucketServer) -> None:
    pages = store(bucket)
    pages.put(NAME, "İki")
    assert bucket.objects == {f"/pages/t/{NAME}.html": ("İki".encode(), "text/html; charset=utf-8")}
    pages.remove(NAME)
    pages.remove(NAME)
    assert bucket.objects == {}
    assert pages.check() == "pages takes pages."
    assert pages.link(NAME) == f"https://t.example/{NAME}.html"
    assert store(bucket, url="").link(NAME) == ""


@pytest.mark.parametrize(
    ("status", "setting"),
    [(403, "pages.access_key"), (404, "pages.bucket"), (503, None), (500, None), (-1, None)],
)
def test_what_a_bucket_refuses_is_said_and_what_passes_is_tried_again(
    bucket: BucketServer, status: int, setting: str | None
) -> None:
    bucket.refuse = status
    with pytest.raises(NotConfigured if setting else Unavailable) as caught:
        store(bucket).put(NAME, "x")
    assert getattr(caught.value, "setting", None) == setting
    assert bucket.asked == 1, "trying again is the outbox's"
    bucket.refuse = 0
    store(bucket).put(NAME, "x")
    assert len(bucket.objects) == 1


def test_a_secret_never_goes_over_a_line_that_anybody_can_read(bucket: BucketServer) -> None:
    with pytest.raises(NotConfigured) as caught:
        store(bucket, endpoint="http://store.example").check()
    assert caught.value.setting == "pages.endpoint"


def test_settings_choose_the_place() -> None:
    def place(**pages: object) -> object:
        settings = settings_from({"pages": pages})
        assert (make_page_writer(settings) is None) == (make_page_place(settings) is None)
        return type(make_page_place(settings))

    assert place() is type(None)
    assert place(folder="/srv/t") is PageFolder
    assert place(target="sftp", folder="/srv/t") is type(None), "no host yet"
    assert place(target="sftp", host="web.example") is SftpPages
    assert place(target="s3", bucket="t") is BucketPages
    for wrong in ({"target": "ftp"}, {"port": 0}, {"host_key": "ssh-ed25519 AAAA"}):
        with pytest.raises(NotConfigured):
            settings_from({"pages": wrong})


def test_a_folder_proves_that_it_takes_pages(tmp_path: Path) -> None:
    assert PageFolder(tmp_path, url="").check() == f"{tmp_path.name} takes pages."
    assert list(tmp_path.iterdir()) == []
