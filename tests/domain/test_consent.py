"""Who may be told what, and what asks to be left alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from workstation.domain.consent import Consent, Purpose, fold_address, is_stop, why_not

AT = datetime(2026, 3, 2, 8, tzinfo=UTC)


def said(purpose: Purpose, *, granted: bool) -> Consent:
    return Consent("a@b.example", "", purpose, granted, "STOP", "e-mail", AT)


@pytest.mark.parametrize(
    "text",
    ["STOP", " stop. ", "Stop!", "RET", "ret", "İPTAL", "iptal", "Çıkış", "ΔΙΑΚΟΠΗ", "διακοπή",
     "إيقاف", "«إيقاف»", "退订", "退訂。", "UNSUBSCRIBE"],
)  # fmt: skip
def test_stop_is_understood_in_every_language(text: str) -> None:
    assert is_stop(text)


@pytest.mark.parametrize("text", ["", "Stop by my house at 5", "thanks", "Merhaba", "停", "??"])
def test_other_answers_stop_nothing(text: str) -> None:
    assert not is_stop(text)


def test_service_goes_out_while_nobody_said_no() -> None:
    assert why_not(Purpose.SERVICE, "email", "TR", None) == ""
    assert why_not(Purpose.SERVICE, "sms", "TR", said(Purpose.SERVICE, granted=False))


def test_feedback_is_not_asked_by_sms_in_turkey_without_consent() -> None:
    assert why_not(Purpose.FEEDBACK, "email", "TR", None) == ""
    assert why_not(Purpose.FEEDBACK, "sms", "GR", None) == ""
    assert why_not(Purpose.FEEDBACK, "sms", "TR", None)
    assert why_not(Purpose.FEEDBACK, "sms", "TR", said(Purpose.FEEDBACK, granted=True)) == ""


def test_marketing_needs_a_yes() -> None:
    assert why_not(Purpose.MARKETING, "email", "GR", None)
    assert why_not(Purpose.MARKETING, "email", "GR", said(Purpose.MARKETING, granted=True)) == ""
    assert why_not(Purpose.MARKETING, "email", "GR", said(Purpose.MARKETING, granted=False))


def test_an_address_is_the_same_in_any_writing() -> None:
    assert fold_address(" Ada@Shop.Example ") == fold_address("ada@shop.example")
    assert fold_address("+90 532 000 00 00") == "+905320000000"
