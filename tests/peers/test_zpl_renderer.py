"""Our ZPL in the eyes of zpl-renderer-js, a renderer that nobody here wrote (MIT, Go in WASM)."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtWidgets import QApplication

from tests.peers.conftest import PEERS
from tests.printing.bench import dots_of, plain_label, png_dots, read_bars, sample
from tests.printing.test_symbols import CASES
from workstation.ports.labels import MEDIA_4X6, LabelData
from workstation.printing.painter import OwnLabelPainter

pytestmark = pytest.mark.peers
MODULES = PEERS / "node" / "node_modules"
SCRIPTS = ("turkish", "greek-cod", "arabic", "chinese", "mixed-long")
# Its own limits: no ^B8 and no ^BU, and ^BC is not followed from subset C back to B (zplkit does
# all three, and zint draws the same bars as we).
DRAWN_OTHERWISE = {"ean8", "upca", "code128"}
PLAIN = {"barcode": "KY10477P1", "barcode_caption": "KY10477P1"}


@pytest.fixture(scope="module", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    return qapp


def rendered(labels: dict[str, bytes], folder: Path) -> dict[str, np.ndarray]:
    node = shutil.which("node")
    if node is None or not (MODULES / "zpl-renderer-js").is_dir():
        pytest.skip("zpl-renderer-js is not in build/peers (make peers installs it with npm)")
    from PIL import Image

    files = []
    for name, zpl in labels.items():
        files.append(folder / f"{name}.zpl")
        files[-1].write_bytes(zpl)
    script = Path(__file__).with_name("render_zpl.mjs")
    command = [node, str(script), str(MODULES), "101.6", "152.4", "8", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr[-500:]
    return {
        name: dots_of(Image.open(file.with_name(file.name + ".png")))
        for name, file in zip(labels, files, strict=True)
    }


def test_every_script_is_dot_by_dot_what_the_preview_shows(tmp_path: Path) -> None:
    painter = OwnLabelPainter()
    labels = {
        name: painter.render(sample(name, **PLAIN), language="zpl", media=MEDIA_4X6, dpi=203)
        for name in SCRIPTS
    }
    for name, dots in rendered(labels, tmp_path).items():
        png = painter.render(sample(name, **PLAIN), language="png", media=MEDIA_4X6, dpi=203)
        preview = png_dots(png)
        height, width = (min(a, b) for a, b in zip(dots.shape, preview.shape, strict=True))
        assert np.array_equal(dots[:height, :width], preview[:height, :width]), name
        assert read_bars(dots) == ["KY10477P1"]


def test_its_own_barcodes_read_as_ours(tmp_path: Path) -> None:
    painter = OwnLabelPainter()
    kinds = [kind for kind in CASES if kind not in DRAWN_OTHERWISE]
    recipient = plain_label().recipient
    labels = {
        kind: painter.render(
            LabelData(recipient=recipient, barcode=CASES[kind][0], barcode_kind=kind),
            language="zpl", media=MEDIA_4X6, dpi=203,
        )
        for kind in kinds
    }  # fmt: skip
    read = {}
    for kind, dots in rendered(labels, tmp_path).items():
        found = zxingcpp.read_barcodes((1 - np.pad(dots, 20)) * np.uint8(255))
        read[kind] = [one.text for one in found]
    assert read == {kind: [CASES[kind][1] or CASES[kind][0]] for kind in kinds}
