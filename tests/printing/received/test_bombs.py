"""Files made to exhaust the machine are refused in under a second and 200 MB."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.printing.received.samples import PAINTER, bombs, own_dots, picture
from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA_4X6
from workstation.printing.received.reading import CHILD_ENVIRONMENT, Reader

BOMBS = (
    "40,000 x 40,000 in one bit", "20,000 x 20,000 in colour", "a picture with its end missing",
    "4,000 x 4,900 in colour, all there", "a moving picture", "a page of ten kilometres",
    "more pages than a label has", "a stream of 125 MB in 120 bytes", "four million strokes",
    "eleven million bytes", "base64 of a bomb",
)  # fmt: skip


# A small process in between: a peak is inherited from the process that starts another.
MEASURED = """
import json, os, subprocess, sys
child = subprocess.Popen(
    [sys.executable, "-m", "workstation.printing.received.child"],
    stdin=open(sys.argv[1], "rb"), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    env={**os.environ, **json.loads(sys.argv[2])},
)
answer = child.stdout.read()
_, _, used = os.wait4(child.pid, 0)
print(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, answer.decode("latin-1")]))
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture(scope="module")
def all_bombs() -> dict[str, bytes]:
    made = bombs()
    assert set(made) == set(BOMBS)
    return made


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_with_words_and_the_next_label_prints(
    name: str, all_bombs: dict[str, bytes]
) -> None:
    with pytest.raises(Refused) as refused:
        PAINTER.fit(all_bombs[name], claimed="pdf", language="zpl", media=MEDIA_4X6, dpi=203)
    assert refused.value.field == "label"
    assert refused.value.advice
    good = picture(own_dots(), dpi=203)
    assert PAINTER.fit(good, claimed="png", language="zpl", media=MEDIA_4X6, dpi=203)


@pytest.mark.skipif(sys.platform == "win32", reason="that system tells no peak of a process")
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_costs_less_than_a_second_of_work_and_200_megabytes(
    name: str, all_bombs: dict[str, bytes], tmp_path: Path
) -> None:
    content = all_bombs[name]
    if len(content) > 10_000_000:
        pytest.skip("refused by its size alone")
    kind = "png" if b"PNG" in content[:8] else "gif" if b"GIF" in content[:8] else "pdf"
    asked = {"kind": kind, "size": len(content), "width": 812, "height": 1218, "dpi": 203}
    request = tmp_path / "request"
    request.write_bytes(json.dumps(asked).encode() + b"\n" + content)
    told = subprocess.run(
        [sys.executable, "-c", MEASURED, str(request), json.dumps(CHILD_ENVIRONMENT)],
        capture_output=True,
        check=True,
    ).stdout
    seconds, peak, answer = json.loads(told)
    assert not answer or "refused" in json.loads(answer)
    assert peak < 200_000_000
    assert seconds < 1


def test_a_file_that_keeps_the_process_waiting_ends_with_it() -> None:
    reader = Reader(longest=0.05)
    try:
        with pytest.raises(Refused) as refused:
            reader.read(picture(own_dots()), kind="png", media=MEDIA_4X6, dpi=203)
        assert refused.value.code == "limit"
    finally:
        reader.close()
