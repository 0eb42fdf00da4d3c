"""Articles' pictures: fetched from the shop over a line, kept once, shown at the bench."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from tests.shops.benches import Clock
from tests.shops.simulators.server import Call, Reply, Server, running
from workstation.folders import picture_name
from workstation.shops.pictures import A_TIME, PictureFolder
from workstation.ui import icons

PNG = b"\x89PNG\r\n\x1a\n"


class Pictures:
    """A server of pictures, some of which are none."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def is_change(self, call: Call) -> bool:
        return False

    def answer(self, call: Call) -> Reply:
        if call.path == "/gone.png":
            return Reply(404, b"")
        return Reply(200, b"<html>" if call.path == "/page.png" else self.body)


def folder(tmp_path: Path, *, local: bool = True) -> PictureFolder:
    return PictureFolder(tmp_path / "pictures", clock=Clock(), local=local)


def asked(server: Server) -> list[str]:
    return [call.path for call in server.calls]


def test_a_picture_is_fetched_once_and_only_a_picture_is_kept(tmp_path: Path) -> None:
    with running(Pictures(PNG)) as server:
        pictures = folder(tmp_path)
        sources = [f"{server.url}/{name}.png" for name in ("mug", "gone", "page")]
        pictures.want([*sources, *sources, "builtin:mug", "", "ftp://a.example/b.png"])
        assert pictures.fetch_some() == 1
        assert pictures.fetch_some() == 0
        kept = [path.name for path in (tmp_path / "pictures").iterdir()]
        assert kept == [picture_name(sources[0])]
        again = folder(tmp_path)
        again.want(sources[:1])
        assert again.fetch_some() == 0
        assert asked(server).count("/mug.png") == 1


def test_a_few_come_at_a_time_so_that_the_lane_is_free_for_parcels(tmp_path: Path) -> None:
    with running(Pictures(PNG)) as server:
        pictures = folder(tmp_path)
        pictures.want(f"{server.url}/{n}.png" for n in range(A_TIME + 2))
        assert [pictures.fetch_some(), pictures.fetch_some()] == [A_TIME, 2]


def test_what_does_not_answer_is_asked_for_again_another_time(tmp_path: Path) -> None:
    with running(Pictures(PNG)) as server:
        source = f"{server.url}/mug.png"
    pictures = folder(tmp_path)
    pictures.want([source])
    assert pictures.fetch_some() == 0
    pictures.want([source])
    assert len(pictures._wanted) == 1


def test_an_address_of_this_machine_is_not_asked(tmp_path: Path) -> None:
    with running(Pictures(PNG)) as server:
        pictures = folder(tmp_path, local=False)
        pictures.want([f"{server.url}/mug.png"])
        assert pictures.fetch_some() == 0
        assert asked(server) == []


@pytest.mark.usefixtures("qapp")
def test_the_bench_shows_a_picture_as_soon_as_it_is_here(
    tmp_path: Path, qapp: QApplication
) -> None:
    del qapp
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    image.save(str(tmp_path / "mug.png"))
    with running(Pictures((tmp_path / "mug.png").read_bytes())) as server:
        source = f"{server.url}/mug.png"
        icons.look_in(str(tmp_path / "pictures"))
        try:
            assert icons.product_picture(source, 40, 4, 1.0) is None
            pictures = folder(tmp_path)
            pictures.want([source])
            assert pictures.fetch_some() == 1
            shown = icons.product_picture(source, 40, 4, 1.0)
        finally:
            icons.look_in("")
    assert shown is not None
    assert shown.toImage().pixelColor(20, 20) == QColor("#00ff00")
    assert icons.product_picture(source, 40, 4, 1.0) is None
