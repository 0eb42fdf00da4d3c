"""What customers read: right words for the parcel, the language and the date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.messages import MESSAGE_LANGUAGES, Item, MessageFacts, Moment
from workstation.domain.promise import Promise
from workstation.domain.values import LANGUAGES
from workstation.messaging import TemplateBook, TemplateWriter
from workstation.messaging.names import greeting_name
from workstation.messaging.templates import TEMPLATES
from workstation.messaging.writer import safe_url

TOLD = datetime(2026, 4, 21, 14, 32, tzinfo=UTC)
FACTS = MessageFacts(
    moment=Moment.SHIPPED, order_number="KY-10482", customer_name="Sophia Papadopoulou",
    shop_name="Kıyı Home", carrier_name="Demo Express", tracking_number="DX720488165302",
    tracking_url="https://track.example/DX720488165302",
    promise=Promise(date(2026, 4, 24), date(2026, 4, 27), TOLD, "test"),
    in_this_parcel=(Item("Linen tea towel, sand", 2), Item("Laurel olive soap", 1)),
    still_to_come=(), cancelled=(), reply_to="shop@example.com",
)  # fmt: skip
PART = replace(FACTS, still_to_come=(Item("Stoneware mug, sage", 1, date(2026, 5, 3)),))


class Visible(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)


def parsed(html: str) -> Visible:
    found = Visible()
    found.feed(html)
    return found


@pytest.mark.parametrize(
    ("language", "range_words", "day_words"),
    [
        ("en", "between Fri 24 and Mon 27 April", "on Fri 24 April"),
        ("tr", "24 Nisan Cuma ile 27 Nisan Pazartesi arasında", "24 Nisan Cuma günü"),
        ("el", "από Παρασκευή 24 έως Δευτέρα 27 Απριλίου", "αναμένεται Παρασκευή 24 Απριλίου"),
        ("ar", "بين الجمعة 24 والاثنين 27 أبريل", "يوم الجمعة 24 أبريل"),
        ("zh", "4月24日（周五）至27日（周一）", "预计4月24日（周五）送达"),
    ],
)
def test_a_date_range_and_a_single_day_are_worded_as_people_say_them(
    writer, language, range_words, day_words
):
    assert range_words in writer.write(FACTS, language).text
    one = replace(FACTS, promise=Promise(date(2026, 4, 24), date(2026, 4, 24), TOLD, "test"))
    assert day_words in writer.write(one, language).text


def test_a_range_over_two_months_names_both(writer):
    facts = replace(FACTS, promise=Promise(date(2026, 4, 30), date(2026, 5, 2), TOLD, "test"))
    assert "between Thu 30 April and Sat 2 May" in writer.write(facts, "en").text
    assert "4月30日（周四）至5月2日（周六）" in writer.write(facts, "zh").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_promise_no_date_is_named(writer, language):
    text = writer.write(replace(FACTS, promise=None), language).text
    assert not re.search(r"24|27", text.replace("DX720488165302", ""))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("moment", [Moment.SHIPPED, Moment.CORRECTION])
def test_every_message_says_number_order_carrier_and_articles_in_both_forms(
    writer, language, moment
):
    written = writer.write(replace(PART, moment=moment), language)
    shown = " ".join(parsed(written.html).words)
    for form in (written.text, shown):
        for word in ("DX720488165302", "KY-10482", "Demo Express", "Linen tea towel, sand",
                     "Stoneware mug, sage", "Kıyı Home"):  # fmt: skip
            assert word in form
    assert "{" not in written.text
    assert "{" not in written.subject
    assert "KY-10482" in written.subject
    assert "\n" not in written.subject


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_part_next_and_rest_have_words_of_their_own(writer, language):
    subjects = {
        writer.write(facts, language).subject
        for facts in (FACTS, PART, replace(PART, parcel_number=2), replace(FACTS, parcel_number=2))
    }
    assert len(subjects) == 4


def test_a_part_says_what_is_in_it_what_comes_when_and_what_does_not(writer):
    facts = replace(PART, cancelled=(Item("Fig candle", 1),))
    text = writer.write(facts, "en").text
    assert text.index("In this parcel") < text.index("Still to come") < text.index("Cancelled")
    assert "1 × Stoneware mug, sage, around 3 May\n" in text
    assert "- 1 × Fig candle" in text
    assert "write again" in text
    assert "write again" not in writer.write(FACTS, "en").text


def test_a_pre_order_for_another_year_names_the_year(writer):
    facts = replace(PART, still_to_come=(Item("Mug", 1, date(2027, 5, 3)),))
    assert "around 3 May 2027" in writer.write(facts, "en").text
    assert "2027年5月3日" in writer.write(facts, "zh").text


def test_something_to_come_without_a_date_names_none(writer):
    text = writer.write(replace(PART, still_to_come=(Item("Mug", 1),)), "en").text
    assert "- 1 × Mug\n" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_a_link_there_is_a_button_and_without_one_other_words(writer, language):
    with_link = writer.write(FACTS, language)
    without = writer.write(replace(FACTS, tracking_url=""), language)
    links = [attrs for tag, attrs in parsed(with_link.html).tags if tag == "a"]
    assert [attrs["href"] for attrs in links] == [FACTS.tracking_url]
    assert FACTS.tracking_url in with_link.text
    assert not [tag for tag, _ in parsed(without.html).tags if tag == "a"]
    assert "http" not in without.text
    assert "DX720488165302" in without.text


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "ftp://x.example/a",
                                 "https://", "//x.example",
                                 'https://x.example/"onclick="',
                                 "https://x.example/a b", "https://x\n.example",
                                 "http://[::1"])  # fmt: skip
def test_anything_but_a_plain_web_address_is_no_link(writer, url):
    assert safe_url(url) == ""
    assert "<a " not in writer.write(replace(FACTS, tracking_url=url), "en").html


def test_arabic_runs_from_right_to_left_with_foreign_words_isolated(writer):
    written = writer.write(replace(PART, customer_name="نورة المنصوري"), "ar")
    tags = parsed(written.html).tags
    assert ("html", {"lang": "ar", "dir": "rtl"}) in tags
    assert "\u2068DX720488165302\u2069" in written.text
    assert "\u2068Demo Express\u2069" in written.text
    assert "\u2068KY-10482\u2069" in written.subject
    assert "<bdi>DX720488165302</bdi>" in written.html
    assert "مرحبًا نورة المنصوري،" in written.text
    assert written.text.count("\u2068") == written.text.count("\u2069")


def test_an_arabic_name_in_english_is_isolated_too(writer):
    written = writer.write(replace(FACTS, customer_name="نورة المنصوري"), "en")
    assert "Hello \u2068نورة المنصوري\u2069," in written.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_fetches_nothing_and_knows_the_dark(writer, language):
    html = writer.write(PART, language).html
    assert not {"img", "script", "link", "iframe", "form", "object"} & {
        tag for tag, _ in parsed(html).tags
    }
    assert "url(" not in html
    assert "prefers-color-scheme:dark" in html
    assert 'name="color-scheme" content="light dark"' in html


@given(st.text(max_size=80))
def test_no_value_becomes_markup_placeholder_or_line(value):
    writer = _WRITER
    facts = replace(
        PART, customer_name=value, shop_name=value, carrier_name=value, order_number=value,
        tracking_number=f"N{value}", in_this_parcel=(Item(value, 1),),
    )  # fmt: skip
    plain = writer.write(PART, "ar")
    for language in ("en", "ar"):
        written = writer.write(facts, language)
        assert "\n" not in written.subject
        assert "\r" not in written.subject
        assert parsed(written.html).tags.count(("bdi", {})) >= 5
        assert {tag for tag, _ in parsed(written.html).tags} <= {
            tag for tag, _ in parsed(plain.html).tags
        }
        assert len(written.text.splitlines()) <= len(writer.write(PART, language).text.splitlines())


_WRITER = TemplateWriter()


@given(st.sampled_from(["{order_number}", "{carrier.__class__}", "{0}", "{shop_name!r}", "{{x}}"]))
def test_a_template_in_a_value_stays_what_it_is(value):
    text = _WRITER.write(replace(FACTS, in_this_parcel=(Item(value, 1),)), "en").text
    assert f"1 × {value}" in text


@pytest.mark.parametrize(
    ("name", "language", "said"),
    [
        ("Sophia Papadopoulou", "en", "Sophia"), ("Dr. Hannah Weiss", "en", "Hannah"),
        ("J. Whitfield", "en", "J. Whitfield"), ("Ayşe Yılmaz", "tr", "Ayşe"),
        ("Γιάννης Αθανασίου", "el", "Γιάννη"), ("Σοφία Παπαδοπούλου", "el", "Σοφία"),
        ("Κώστας Δήμου", "el", "Κώστα"), ("Αλέξανδρος Δήμου", "el", ""),
        ("Sophia Papadopoulou", "el", "Sophia"), ("王芳", "zh", "王芳"), ("王芳", "en", "王芳"),
        ("عبد الرحمن علي", "ar", "عبد الرحمن علي"), ("نورة المنصوري", "en", "نورة المنصوري"),
        ("Café Çınar GmbH", "en", ""), ("Weiss, Hannah", "en", ""), ("", "en", ""),
        ("12", "en", ""),
    ],
)  # fmt: skip
def test_people_are_greeted_by_the_name_that_their_language_uses(name, language, said):
    assert greeting_name(name, language) == said


def test_a_parcel_without_a_number_is_not_announced(writer):
    with pytest.raises(Refused):
        writer.write(replace(FACTS, tracking_number=" "), "en")


def test_an_unknown_language_is_refused(writer):
    with pytest.raises(NotConfigured):
        writer.write(FACTS, "fr")


@pytest.fixture
def copied(tmp_path):
    for path in TEMPLATES.glob("*.toml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    TemplateBook.open(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("shipped.el.toml", None, None, "is missing"),
        ("common.zh.toml", "[eta]", "[eta]\n[[[", "cannot be read"),
        ("common.tr.toml", "reply =", "answer =", "closing.reply"),
        ("common.en.toml", "{first} and", "soon and", "{first}"),
        ("shipped.ar.toml", "{carrier}", "{carrier.name}", "stray brace"),
        ("shipped.en.toml", "{carrier}", "{courier}", "{courier}"),
        ("correction.en.toml", "with {carrier}", "with them", "{carrier}"),
        ("common.en.toml", "{date}", "{date} {password}", "{password}"),
        ("shipped.en.toml", "{parcel_number}", "{}", "stray brace"),
        ("common.el.toml", 'to_come = "Ακολουθούν"', 'to_come = " "', "empty"),
        ("correction.en.toml", 'headline = "', 'extra = "x"\nheadline = "', "unknown entry"),
    ],
)
def test_a_broken_template_is_found_when_the_book_is_opened(copied, name, old, new, told):
    path = copied / name
    if old is None:
        path.unlink()
    else:
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(NotConfigured) as found:
        TemplateBook.open(copied)
    assert name in found.value.title
    assert told in found.value.title or told in ("closing.reply",)


def test_moments_and_languages_are_complete():
    book = TemplateBook.open()
    for moment in Moment:
        for language in LANGUAGES:
            assert book.words(moment, language)["eta.range"]


@pytest.mark.parametrize("moment", [Moment.ATTEMPT_FAILED, Moment.READY_FOR_PICKUP])
@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_an_advice_that_points_at_the_number_points_the_right_way(language, moment):
    written = TemplateWriter().write(replace(FACTS, moment=moment), language)
    advice = TemplateBook.open().words(moment, language)["advice"]
    below = ("below", "aşağıda", "παρακάτω", "أدناه", "下面", "下列")
    assert not any(word in advice for word in below)
    assert written.text.index(FACTS.tracking_number) < written.text.rindex(advice[:12])


def test_a_mail_is_in_the_shops_colour() -> None:
    assert "background:#00515c" in TemplateWriter(colour="#00515C").write(FACTS, "en").html
    assert "background:#1c43b0" in TemplateWriter().write(FACTS, "en").html
