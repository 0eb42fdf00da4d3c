"""What may be remembered of a call."""

from __future__ import annotations

import json

import pytest

from workstation.net.exchange import LONGEST, redact_body, redact_target


def test_words_become_their_length_unless_their_field_is_known_to_be_harmless() -> None:
    body = {"code": "E1", "street": "Ermou 25", "empty": "", "n": 3, "ok": True, "code2": None}
    assert json.loads(redact_body(json.dumps(body).encode(), plain={"code"})) == {
        "code": "E1", "street": "(8 characters)", "empty": "", "n": 3, "ok": True, "code2": None,
    }  # fmt: skip


def test_a_harmless_name_does_not_open_what_lies_inside_it() -> None:
    body = json.dumps({"code": {"street": "Ermou 25"}, "codes": ["a", {"code": ["E1"]}]}).encode()
    assert json.loads(redact_body(body, plain={"code"})) == {
        "code": {"street": "(8 characters)"},
        "codes": ["(1 characters)", {"code": ["E1"]}],
    }


@pytest.mark.parametrize("body", [b"<html>Ermou 25</html>", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_is_told_by_its_size(body: bytes) -> None:
    assert redact_body(body) == f"({len(body)} bytes, not JSON)"


def test_nothing_stays_nothing_and_much_is_cut() -> None:
    assert redact_body(b"") == ""
    assert len(redact_body(json.dumps(list(range(5000))).encode())) < LONGEST + 60


def test_a_query_keeps_its_names_and_the_values_that_are_harmless() -> None:
    target = "/v1/labels?client_ref=A1&mail=a%40b.example&empty="
    shown = redact_target(target, plain={"client_ref"})
    assert shown == "/v1/labels?client_ref=A1&mail=(11 characters)&empty="
    assert redact_target("/v1/labels") == "/v1/labels"
