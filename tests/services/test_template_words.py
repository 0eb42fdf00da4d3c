"""A shop's own words: nothing with a fault is kept, what is kept is said, and it can be undone."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.shop import UNDO, Shop
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.messages import MESSAGE_LANGUAGES, Moment
from workstation.messaging import TemplateBook, TemplateWriter
from workstation.ports.messenger import FaultKind
from workstation.services import template_words
from workstation.services.sample_facts import sample_facts

BOOK = TemplateBook.open()
WRITER = TemplateWriter(BOOK)
TODAY = date(2026, 4, 21)


def own(shop: Shop, moment: Moment = Moment.DELIVERED, **changes: str) -> dict[str, str]:
    kept = template_words.get(shop.floor, BOOK, moment, "en").sentences
    return {**kept, **changes}


def check(shop: Shop, moment: Moment, language: str, sentences, state="whole"):
    return template_words.check(shop.floor, BOOK, WRITER, TODAY, moment, language, sentences, state)


def test_every_moment_is_listed_in_every_language_and_says_who_changed_it(any_shop: Shop) -> None:
    floor = any_shop.floor
    assert len(template_words.rows(floor)) == len(Moment) * len(MESSAGE_LANGUAGES)
    assert not any(row.own for row in template_words.rows(floor))
    template_words.save(
        floor, BOOK, Moment.DELIVERED, "en", own(any_shop, headline="It is at your door")
    )
    (changed,) = [row for row in template_words.rows(floor) if row.own]
    assert (changed.moment, changed.language, changed.by) == (Moment.DELIVERED, "en", "Deniz")
    assert changed.changed_at is not None
    kept = template_words.get(floor, BOOK, Moment.DELIVERED, "en")
    assert kept.sentences["headline"] == "It is at your door" != kept.brought["headline"]


def test_words_that_are_reset_are_those_of_the_program_again(shop: Shop) -> None:
    floor = shop.floor
    template_words.save(floor, BOOK, Moment.DELIVERED, "en", own(shop, headline="Here it is"))
    template_words.reset(floor, Moment.DELIVERED, "en")
    found = template_words.get(floor, BOOK, Moment.DELIVERED, "en")
    assert found.sentences == found.brought
    assert not found.row.own


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_every_template_of_the_program_can_be_opened_saved_and_shown(
    shop: Shop, language: str
) -> None:
    for moment in Moment:
        brought = template_words.get(shop.floor, BOOK, moment, language)
        template_words.save(shop.floor, BOOK, moment, language, brought.sentences)
        assert {key.partition(".")[0] for key in brought.sentences} <= {
            sentence.key for sentence in brought.shape
        }
        for state in ("whole", "part", "next", "rest"):
            shown = check(shop, moment, language, brought.sentences, state)
            assert not shown.faults
            assert shown.preview is not None
            assert "1042" in shown.preview.text
            assert "Ege Seramik" in shown.preview.html
            assert "{" not in shown.preview.text
            assert shown.sms is not None
            assert 1 <= shown.sms.parts <= 3


@pytest.mark.parametrize(
    ("changes", "kind", "sentence", "placeholder"),
    [
        ({"sms": ""}, FaultKind.EMPTY, "sms", ""),
        ({"subject": "It came"}, FaultKind.LACKS_PLACEHOLDER, "subject.whole", "order_number"),
        (
            {"body": "{order_number} {street}"},
            FaultKind.UNKNOWN_PLACEHOLDER,
            "body.whole",
            "street",
        ),
        ({"body": "{order_number} {"}, FaultKind.STRAY_BRACE, "body.whole", ""),
        ({"headline": "one\r\nBcc: two"}, FaultKind.MORE_THAN_A_LINE, "headline.whole", ""),
        ({"headline": "one\u2028two"}, FaultKind.MORE_THAN_A_LINE, "headline.whole", ""),
        ({"subject": "{order_number}" + "x" * 150}, FaultKind.TOO_LONG, "subject.whole", ""),
        ({"footer": "Buy more"}, FaultKind.UNKNOWN_SENTENCE, "footer", ""),
    ],
)
def test_a_draft_with_a_fault_is_neither_shown_nor_kept(
    shop: Shop, changes: dict[str, str], kind: FaultKind, sentence: str, placeholder: str
) -> None:
    draft = own(shop, **changes)
    found = check(shop, Moment.DELIVERED, "en", draft)
    assert (kind, sentence, placeholder) in [
        (fault.kind, fault.sentence, fault.placeholder) for fault in found.faults
    ]
    assert found.preview is None
    with pytest.raises(Refused) as refused:
        template_words.save(shop.floor, BOOK, Moment.DELIVERED, "en", draft)
    assert refused.value.code == found.faults[0].kind
    assert not any(row.own for row in template_words.rows(shop.floor))


def test_a_sentence_that_is_left_out_blocks_saving_but_an_advice_may_be_empty(shop: Shop) -> None:
    draft = own(shop, Moment.ATTEMPT_FAILED)
    del draft["sms"]
    faults = check(shop, Moment.ATTEMPT_FAILED, "en", draft).faults
    assert [(fault.kind, fault.sentence) for fault in faults] == [(FaultKind.LACKS_SENTENCE, "sms")]
    quiet = own(shop, Moment.ATTEMPT_FAILED, advice=" ")
    template_words.save(shop.floor, BOOK, Moment.ATTEMPT_FAILED, "en", quiet)
    kept = template_words.get(shop.floor, BOOK, Moment.ATTEMPT_FAILED, "en").sentences
    assert "advice" not in kept


def test_there_are_no_words_in_a_language_that_messages_lack(shop: Shop) -> None:
    with pytest.raises(NotConfigured):
        template_words.save(shop.floor, BOOK, Moment.DELIVERED, "fr", own(shop))


def test_customers_read_the_shops_own_words_at_once(shop: Shop) -> None:
    words = {**own(shop, Moment.SHIPPED), "headline": "Off it goes"}
    template_words.save(shop.floor, BOOK, Moment.SHIPPED, "tr", words)
    shop.ship("1001")
    shop.wait(UNDO + 1)
    assert shop.writer.own[-1]["headline"] == "Off it goes"


def test_own_words_that_no_longer_pass_give_way_to_the_programs(caplog) -> None:
    facts = sample_facts(Moment.DELIVERED, "en", TODAY)
    stale = {"subject": "It came", "headline": "Old words"}
    written = WRITER.write(facts, "en", stale)
    assert "Old words" not in written.html
    assert "not used" in caplog.text
    assert written == WRITER.write(facts, "en")


def test_own_words_cannot_add_markup_or_a_header(shop: Shop) -> None:
    draft = own(shop, headline="<script>alert(1)</script> & =?utf-8?q?=0A?=")
    shown = check(shop, Moment.DELIVERED, "en", draft).preview
    assert shown is not None
    assert "<script>alert" not in shown.html
    assert "&lt;script&gt;" in shown.html
