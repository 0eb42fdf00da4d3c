"""The tracking page in Chromium, read by axe-core: both were written by others."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.messaging.test_page import FACTS
from tests.peers.conftest import PEERS
from workstation.domain.messages import MESSAGE_LANGUAGES
from workstation.domain.timeline import Stand
from workstation.messaging.page import CarePages

pytestmark = pytest.mark.peers
AXE = PEERS / "node" / "node_modules" / "axe-core" / "axe.min.js"
DARK, LIGHT = 0, 1

_STAGE = """<!doctype html><html lang="en"><head><title>stage</title></head><body>
<iframe id="kept" style="width:320px;height:900px" srcdoc="%(kept)s"></iframe>
<iframe id="read" style="width:320px;height:900px" srcdoc="%(open)s"></iframe>
<script>
addEventListener("load", async () => {
  const kept = document.getElementById("kept").contentDocument;
  const read = document.getElementById("read").contentWindow;
  const source = await (await fetch("data:text/plain;base64,%(axe)s")).text();
  read.eval(source);
  const found = await read.axe.run(read.document);
  const said = {
    wide: kept.documentElement.scrollWidth,
    ground: getComputedStyle(kept.body).backgroundColor,
    passes: found.passes.length,
    violations: found.violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 120))]),
  };
  const out = document.createElement("pre");
  out.id = "said";
  out.textContent = JSON.stringify(said);
  document.body.append(out);
});
</script></body></html>"""


def looked_at(page: str, folder: Path, scheme: int) -> dict[str, Any]:
    """What Chromium and axe-core say of a page that is 320 px wide."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("Chromium is not here (apt install chromium)")
    if not AXE.is_file():
        pytest.skip("axe-core is not in build/peers (make peers installs it with npm)")
    from base64 import b64encode

    policy = r'<meta http-equiv="Content-Security-Policy"[^>]*>'
    stage = folder / "stage.html"
    stage.write_text(
        _STAGE
        % {
            "kept": html.escape(page),
            "open": html.escape(re.sub(policy, "", page)),
            "axe": b64encode(AXE.read_bytes()).decode(),
        },
        encoding="utf-8",
    )
    command = [
        chromium, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
        f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=20000",
        f"--blink-settings=preferredColorScheme={scheme}", stage.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    said = re.search(r'<pre id="said">(.*?)</pre>', done.stdout, re.DOTALL)
    assert said is not None, done.stderr[-800:]
    found: dict[str, Any] = json.loads(html.unescape(said.group(1)))
    return found


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_axe_finds_no_violation_and_nothing_is_wider_than_320_px(
    tmp_path: Path, language: str, scheme: int
) -> None:
    page = CarePages.open().page(FACTS, language)
    found = looked_at(page, tmp_path, scheme)
    assert found["violations"] == []
    assert found["passes"] > 10
    assert found["wide"] <= 320
    # The policy lets the style through, and the style knows the dark.
    assert found["ground"] == ("rgb(244, 241, 235)" if scheme == LIGHT else "rgb(15, 18, 23)")


def test_a_parcel_that_failed_or_came_is_read_without_violation_too(tmp_path: Path) -> None:
    for stand in (Stand.ATTEMPT_FAILED, Stand.DELIVERED):
        page = CarePages.open().page(replace(FACTS, stand=stand), "ar")
        (tmp_path / stand).mkdir()
        assert looked_at(page, tmp_path / stand, LIGHT)["violations"] == []
