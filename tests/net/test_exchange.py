"""What may be remembered of a call."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from threading import Thread

import pytest

from workstation.net.exchange import LONGEST, Exchange, Outcome, redact_body, redact_target
from workstation.net.kept import Recorder


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


@pytest.mark.parametrize("body", [b"Ermou 25", b"\xff\xfe", b"[" * 100_000])
def test_what_is_neither_json_nor_xml_is_told_by_its_size(body: bytes) -> None:
    assert redact_body(body) == f"({len(body)} bytes, neither JSON nor XML)"


def test_nothing_stays_nothing_and_much_is_cut() -> None:
    assert redact_body(b"") == ""
    assert len(redact_body(json.dumps(list(range(5000))).encode())) < LONGEST + 60


def test_a_query_keeps_its_names_and_the_values_that_are_harmless() -> None:
    target = "/v1/labels?client_ref=A1&mail=a%40b.example&empty="
    shown = redact_target(target, plain={"client_ref"})
    assert shown == "/v1/labels?client_ref=A1&mail=(11 characters)&empty="
    assert redact_target("/v1/labels") == "/v1/labels"


def test_xml_keeps_its_tags_and_no_word_of_anybody() -> None:
    body = (
        b'<?xml version="1.0"?><s:Envelope xmlns:s="urn:x"><s:Body><!-- Ada -->'
        b"<Name>Ada Byron</Name>"
        b'<Street lang="en"><![CDATA[1 <High> St]]></Street><Empty/></s:Body></s:Envelope>'
    )
    shown = redact_body(body)
    assert shown == (
        "<s:Envelope><s:Body>(9 characters)</Name>"
        "<Street>(23 characters)</Street><Empty/></s:Body></s:Envelope>"
    ).replace("<s:Body>(9", "<s:Body><Name>(9")
    assert "Ada" not in shown


def test_an_html_page_and_a_torn_body_are_told_by_their_size() -> None:
    assert redact_body(b"<!DOCTYPE html><p>Ada</p>").startswith("(25 bytes")
    assert redact_body(b"<Name>Ada").startswith("(9 bytes")


def test_calls_are_remembered_by_thread_and_given_once() -> None:
    recorder = Recorder()
    at = datetime(2026, 11, 22, tzinfo=UTC)
    for n in range(14):
        recorder(Exchange(at, "X", "GET", f"/{n}", Outcome.NOT_SENT, None, 0.12345, "", "", 0, 0))
    other: list[object] = []
    thread = Thread(target=lambda: other.extend(recorder.take()))
    thread.start()
    thread.join()
    taken = recorder.take()
    assert not other
    assert [one.path for one in taken] == [f"/{n}" for n in range(2, 14)]
    assert (taken[0].outcome, taken[0].status, taken[0].seconds) == ("not_sent", 0, 0.123)
    assert not recorder.take()
