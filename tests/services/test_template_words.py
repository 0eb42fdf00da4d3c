"""A shop's own words: nothing with a fault is kept, what is kept is said, and it can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from tests.services.shop import UNDO, Shop
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.messages import MESSAGE_LANGUAGES, Moment
from workstation.messaging import TemplateBook, TemplateWriter
from workstation.ports.messenger import FaultKind
from workstation.services import template_words
from workstation.services.check_device import check_data, check_result
from workstation.services.sample_facts import sample_facts
from workstation.services.tend_messages import preview_message
from workstation.services.try_message import ask_trial, mail_draft

BOOK = TemplateBook.open()
WRITER = TemplateWriter(BOOK)
TODAY = date(2026, 4, 21)


def words(shop: Shop, moment: Moment, language: str = "en") -> Mapping[str, str]:
    return template_words.get(shop.floor, BOOK, moment, language).sentences


def own(shop: Shop, moment: Moment = Moment.DELIVERED, **changes: str) -> dict[str, str]:
    return {**words(shop, moment), **changes}


def save(shop: Shop, moment: Moment, **drafts: Mapping[str, str]) -> None:
    template_words.save(shop.floor, BOOK, moment, drafts)


def check(shop: Shop, moment: Moment, language: str, sentences, state="whole"):
    return template_words.check(shop.floor, BOOK, WRITER, TODAY, moment, language, sentences, state)


def test_every_moment_is_listed_in_every_language_and_says_who_changed_it(any_shop: Shop) -> None:
    floor = any_shop.floor
    assert len(template_words.rows(floor, BOOK)) == len(Moment) * len(MESSAGE_LANGUAGES)
    assert not any(row.own for row in template_words.rows(floor, BOOK))
    save(any_shop, Moment.DELIVERED, en=own(any_shop, headline="It is at your door"))
    (changed,) = [row for row in template_words.rows(floor, BOOK) if row.own]
    assert (changed.moment, changed.language, changed.by) == (Moment.DELIVERED, "en", "Deniz")
    assert changed.changed_at is not None
    kept = template_words.get(floor, BOOK, Moment.DELIVERED, "en")
    assert kept.sentences["headline"] == "It is at your door" != kept.brought["headline"]


def test_words_that_are_reset_are_those_of_the_program_again(shop: Shop) -> None:
    floor = shop.floor
    save(shop, Moment.DELIVERED, en=own(shop, headline="Here it is"))
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
        save(shop, moment, **{language: brought.sentences})
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
        save(shop, Moment.DELIVERED, en=draft)
    assert refused.value.code == found.faults[0].kind
    assert not any(row.own for row in template_words.rows(shop.floor, BOOK))


def test_a_sentence_that_is_left_out_blocks_saving(shop: Shop) -> None:
    draft = own(shop, Moment.ATTEMPT_FAILED)
    del draft["sms"]
    faults = check(shop, Moment.ATTEMPT_FAILED, "en", draft).faults
    assert [(fault.kind, fault.sentence) for fault in faults] == [(FaultKind.LACKS_SENTENCE, "sms")]


def test_an_advice_is_given_in_all_languages_or_in_none(shop: Shop) -> None:
    quiet = own(shop, Moment.ATTEMPT_FAILED, advice=" ")
    with pytest.raises(Refused) as refused:
        save(shop, Moment.ATTEMPT_FAILED, en=quiet)
    assert (refused.value.code, refused.value.field) == (FaultKind.NOT_TRANSLATED, "advice")
    everywhere = {
        tongue: {**words(shop, Moment.ATTEMPT_FAILED, tongue), "advice": ""}
        for tongue in MESSAGE_LANGUAGES
    }
    save(shop, Moment.ATTEMPT_FAILED, **everywhere)
    assert "advice" not in words(shop, Moment.ATTEMPT_FAILED)
    told = {**words(shop, Moment.ATTEMPT_FAILED), "advice": "Call us."}
    lacking = template_words.faults(shop.floor, BOOK, Moment.ATTEMPT_FAILED, {"en": told})
    assert [one.language for one in lacking] == [one for one in MESSAGE_LANGUAGES if one != "en"]


def test_there_are_no_words_in_a_language_that_messages_lack(shop: Shop) -> None:
    with pytest.raises(NotConfigured):
        save(shop, Moment.DELIVERED, fr=own(shop))


def test_customers_read_the_shops_own_words_at_once(shop: Shop) -> None:
    save(shop, Moment.SHIPPED, tr=own(shop, Moment.SHIPPED, headline="Off it goes"))
    parcel = shop.ship("1001")
    with shop.database.begin() as uow:
        (message,) = uow.messages.of_order(parcel.order_id)
    preview_message(shop.works, message.key)
    assert shop.writer.own[-1]["headline"] == "Off it goes"
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


def test_words_that_an_update_made_stale_are_marked(shop: Shop) -> None:
    with shop.database.begin() as uow:
        kept = {"sentences": {"subject": "It came"}, "at": "2026-03-01T09:00:00+00:00", "by": "D"}
        uow.set_setting("template:delivered:en", kept)
        uow.commit()
    (stale,) = [row for row in template_words.rows(shop.floor, BOOK) if row.stale]
    assert (stale.moment, stale.language) == (Moment.DELIVERED, "en")


def test_a_draft_is_mailed_to_oneself_and_to_nobody_else(shop: Shop) -> None:
    draft = own(shop, headline="Here it is")
    work = ask_trial(shop.floor, Moment.DELIVERED, "en", draft)
    shop.work()
    assert check_result(shop.floor, work)[0] == "well"
    assert check_data(shop.floor, work) == {"to": "shop@ege.example"}
    (mail,) = shop.mail.taken
    assert (mail.to, mail.moment) == ("shop@ege.example", "delivered")
    assert shop.writer.own[-1]["headline"] == "Here it is"
    with pytest.raises(NotConfigured):
        mail_draft(replace(shop.works, messenger=None), shop.floor.station)
