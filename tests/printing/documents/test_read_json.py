import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.printing.documents.samples import ALL, document, page_texts
from workstation.cli.common import plain
from workstation.domain.errors import Refused
from workstation.ports.documents import Slip
from workstation.printing.documents.read_json import read_document

KINDS = {
    "slip": "slip",
    "pick": "pick_list",
    "cover": "cover",
    "manifest": "manifest",
    "day": "day",
}


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_every_document_comes_back_from_its_json(kind: str, language: str) -> None:
    made = document(kind, language)
    content = json.dumps(plain(made), ensure_ascii=False).encode()
    assert read_document(content, KINDS[kind]) == made


def test_the_example_in_the_manual_is_a_slip() -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "document-json.md"
    example = page.read_text(encoding="utf-8").split("```json")[1].split("```")[0]
    slip = read_document(example.encode(), "slip")
    assert isinstance(slip, Slip)
    assert slip.to_come[0].expected == date(2026, 5, 3)


def changed(**changes: object) -> bytes:
    return json.dumps({**plain(document("slip", "en")), **changes}).encode()


@pytest.mark.parametrize(
    ("content", "kind", "field"),
    [
        (b"{", "slip", "from"),
        (b"\xff\xfe", "slip", "from"),
        (b"[" * 100_000, "slip", "from"),
        (b"[]", "slip", "slip"),
        (b"{}", "slip", "slip.language"),
        (b"{}", "poster", "kind"),
        (changed(colour="red"), "slip", "slip.colour"),
        (changed(parcel_number="2"), "slip", "slip.parcel_number"),
        (changed(parcel_number=True), "slip", "slip.parcel_number"),
        (changed(parcel_number=-1), "slip", "slip.parcel_number"),
        (changed(order_number=7), "slip", "slip.order_number"),
        (changed(placed_on="19.4.2026"), "slip", "slip.placed_on"),
        (changed(placed_on=None), "slip", "slip.placed_on"),
        (changed(promise=["2026-04-24"]), "slip", "slip.promise"),
        (changed(inside={}), "slip", "slip.inside"),
        (changed(inside=[{"sku": "A"}]), "slip", "slip.inside[0].name"),
        (changed(recipient="me"), "slip", "slip.recipient"),
    ],
)
def test_a_mistake_is_named_with_its_place(content: bytes, kind: str, field: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_document(content, kind)
    assert refusal.value.field == field
    assert refusal.value.advice


def test_money_that_is_no_number_is_refused() -> None:
    told = plain(document("cover", "en"))
    for amount in ("lots", True, None, "NaN"):
        told["cost"] = [{"amount": amount, "currency": "EUR"}]
        with pytest.raises(Refused):
            read_document(json.dumps(told).encode(), "cover")


def packbench(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workstation", "document", "render", *arguments],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def test_the_command_line_draws_a_document(tmp_path: Path) -> None:
    source, out = tmp_path / "slip.json", tmp_path / "slip.pdf"
    source.write_text(json.dumps(plain(document("slip", "el"))), encoding="utf-8")
    done = packbench("--kind", "slip", "--from", str(source), "--out", str(out), "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["bytes"] == out.stat().st_size
    assert "Δελτίο συσκευασίας" in page_texts(out.read_bytes())[0]
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["slip.json", "slip.pdf"]


def test_the_command_line_says_what_is_wrong(tmp_path: Path) -> None:
    source, out = tmp_path / "slip.json", tmp_path / "slip.pdf"
    assert packbench("--kind", "slip", "--from", str(source), "--out", str(out)).returncode == 1
    source.write_text("{}", encoding="utf-8")
    done = packbench("--kind", "slip", "--from", str(source), "--out", str(out), "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["field"] == "slip.language"
    assert not out.exists()
