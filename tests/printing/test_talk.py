"""What each language's printer says, and what we believe of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

import pytest

from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import PrinterState, PrintState
from workstation.printing.line_printer import LinePrinter
from workstation.printing.lines import Conversation, Timeouts
from workstation.printing.odometer import QUESTION, Odometer
from workstation.printing.talk import TALKS

LABEL = b"LABEL" * 40
QUESTIONS = {
    "zpl": (b"~HS", QUESTION),
    "tspl": (b"\x1b!?",),
    "escpos": (b"\x10\x04\x02", b"\x10\x04\x04", b"\x1dr\x01"),
    "epl": (b"\r\n^ee\r\n",),
    "brother": (b"\x1biS",),
}


def brother(*, first: int = 0, second: int = 0, kind: int = 0) -> bytes:
    told = bytearray(32)
    told[:3], told[8], told[9], told[18] = b"\x80\x20\x42", first, second, kind
    return bytes(told)


ZEBRA = (
    b"\x02030,%d,%d,1218,%03d,0,0,0,000,0,0,0\x03\r\n"
    b"\x02000,0,%d,%d,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
)
READY = {
    "zpl": ZEBRA % (0, 0, 0, 0, 0),
    "tspl": b"\x00",
    "escpos": b"\x12",
    "epl": b"00\r\n",
    "brother": brother(),
}


@dataclass
class Far:
    """A printer at the other end: what it says before, and then behind the label, one by one."""

    language: str
    before: bytes | None = None
    behind: list[bytes] = field(default_factory=list)
    unasked: list[bytes] = field(default_factory=list)
    breaks_after: int | None = None
    stalls_after: int | None = None
    counts: list[bytes] = field(default_factory=list)
    got: bytes = b""
    answers: list[bytes] = field(default_factory=list)
    closed: bool = False

    def send(self, data: bytes, *, seconds: float) -> int:
        if self.stalls_after is not None:
            data = data[: max(self.stalls_after - len(self.got), 0)]
        room = len(data)
        if self.breaks_after is not None:
            room = min(room, self.breaks_after - len(self.got))
            if room <= 0:
                raise OSError(19, "gone")
        self.got += data[:room]
        for question in QUESTIONS[self.language]:
            if data[:room].endswith(question):
                self.answers.append(self._answer(question))
        if self.got.endswith(LABEL):
            self.answers += self.unasked
        return room

    def _answer(self, question: bytes) -> bytes:
        if question == QUESTION:
            return self.counts.pop(0) if self.counts else b""
        if LABEL not in self.got:
            return READY[self.language] if self.before is None else self.before
        if question == b"\x1dr\x01":
            return b"\x00"
        if not self.behind:
            return READY[self.language]
        return self.behind.pop(0) if len(self.behind) > 1 else self.behind[0]

    def receive(self, *, seconds: float) -> bytes:
        if self.breaks_after is not None and len(self.got) >= self.breaks_after:
            raise OSError(19, "gone")
        return self.answers.pop(0) if self.answers else b""

    def close(self) -> None:
        self.closed = True


def printer(
    far: Far, ticks: Iterator[int] | None = None, odometer: Odometer | None = None
) -> LinePrinter:
    clock = ticks or count()
    quick = Timeouts(status=3, confirm=40, write=1, poll=0)
    return LinePrinter(
        "p",
        TALKS[far.language],
        lambda: Conversation(far, quick, lambda: float(next(clock)), lambda _: None),
        odometer or Odometer(),
    )


STATES = [
    ("zpl", ZEBRA % (1, 0, 0, 0, 0), PrinterState.PAPER_OUT),
    ("zpl", ZEBRA % (0, 0, 0, 1, 0), PrinterState.HEAD_OPEN),
    ("zpl", ZEBRA % (0, 1, 0, 0, 0), PrinterState.PAUSED),
    ("zpl", ZEBRA % (0, 0, 0, 0, 1), PrinterState.RIBBON_OUT),
    ("tspl", b"\x01", PrinterState.HEAD_OPEN),
    ("tspl", b"\x05", PrinterState.HEAD_OPEN),
    ("tspl", b"\x04", PrinterState.PAPER_OUT),
    ("tspl", b"\x08", PrinterState.RIBBON_OUT),
    ("tspl", b"\x10", PrinterState.PAUSED),
    ("tspl", b"\x02", PrinterState.UNKNOWN),
    ("tspl", b"\x80", PrinterState.UNKNOWN),
    ("escpos", b"\x16", PrinterState.HEAD_OPEN),
    ("escpos", b"\x32", PrinterState.PAPER_OUT),
    ("escpos", b"\x72", PrinterState.PAPER_OUT),
    ("escpos", b"\xff", PrinterState.UNKNOWN),
    ("epl", b"07\r\n", PrinterState.PAPER_OUT),
    ("epl", b"11\r\n", PrinterState.HEAD_OPEN),
    ("epl", b"what?", PrinterState.UNKNOWN),
    ("epl", b"42\r\n", PrinterState.UNKNOWN),
    ("brother", brother(first=1), PrinterState.PAPER_OUT),
    ("brother", brother(first=2), PrinterState.PAPER_OUT),
    ("brother", brother(second=0x40), PrinterState.PAPER_OUT),
    ("brother", brother(second=0x10), PrinterState.HEAD_OPEN),
    ("brother", brother(first=4), PrinterState.UNKNOWN),
    ("brother", b"garbage" * 5, PrinterState.UNKNOWN),
    *((language, b"", PrinterState.SILENT) for language in TALKS),
]


@pytest.mark.parametrize(("language", "says", "state"), STATES)
def test_a_printer_that_needs_a_hand_is_named_and_gets_no_label(
    language: str, says: bytes, state: PrinterState
) -> None:
    assert printer(Far(language, before=says)).status() is state
    far = Far(language, before=says)
    with pytest.raises(DeviceProblem) as refused:
        printer(far).print_label(LABEL)
    assert refused.value.state == state
    assert LABEL not in far.got
    assert far.closed


COUNTED = [
    # before, behind, was seen to move, what ~HS says behind -> the outcome and its reason
    (b'"41"', [b'"42"'], False, READY["zpl"], PrintState.CONFIRMED, "label 42 after 41"),
    (b'"41"', [b'"41"', b'"42"'], True, READY["zpl"], PrintState.CONFIRMED, "label 42 after 41"),
    (b'"41"', [b'"41"'] * 9, True, READY["zpl"], PrintState.DOUBTFUL, "still is 41"),
    (b'"41"', [b'"41"'] * 9, False, READY["zpl"], PrintState.CONFIRMED, "0 formats waiting"),
    (b'"41"', [b'"44"'], True, READY["zpl"], PrintState.CONFIRMED, "0 formats waiting"),
    (b'"41"', [b'"42"'], True, ZEBRA % (1, 0, 0, 0, 0), PrintState.CONFIRMED, "label 42 after 41"),
    (b'"41"', [b'"41"'], True, ZEBRA % (1, 0, 0, 0, 0), PrintState.DOUBTFUL, "out of labels"),
    (b'"41"', [], True, READY["zpl"], PrintState.CONFIRMED, "0 formats waiting"),
    (b'"?"', [], False, READY["zpl"], PrintState.CONFIRMED, "0 formats waiting"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "behind", "moved", "status", "state", "told"), COUNTED)
def test_a_count_of_labels_says_more_than_a_status(
    before: bytes, behind: list[bytes], moved: bool, status: bytes, state: PrintState, told: str
) -> None:
    far = Far("zpl", behind=[status], counts=[before, *behind])
    receipt = printer(far, odometer=Odometer(moved=moved)).print_label(LABEL)
    assert (receipt.state, told in receipt.evidence) == (state, True), receipt
    assert far.got.count(LABEL) == 1


def test_a_count_that_grew_while_others_labels_waited_proves_nothing_of_ours() -> None:
    waiting = ZEBRA % (0, 0, 2, 0, 0)
    far = Far("zpl", before=waiting, behind=[ZEBRA % (1, 0, 0, 0, 0)], counts=[b'"41"', b'"42"'])
    assert printer(far).print_label(LABEL).state is PrintState.DOUBTFUL


def test_a_printer_without_a_count_is_asked_for_it_once() -> None:
    odometer = Odometer()
    asked = []
    for _ in range(3):
        far = Far("zpl")
        printer(far, odometer=odometer).print_label(LABEL)
        asked.append(far.got.count(QUESTION))
    assert asked == [1, 0, 0]


def _language(value: object) -> str:
    return getattr(value, "language", "")


PROOFS: list[tuple[Far, str]] = [
    (Far("zpl"), "0 formats waiting"),
    (Far("zpl", behind=[ZEBRA % (0, 0, 1, 0, 0), READY["zpl"]]), "0 formats waiting"),
    (Far("tspl", behind=[b"\x00", b"\x20", b"\x20", b"\x00"]), "was printing"),
    (Far("escpos"), "behind the label"),
    (Far("brother", unasked=[brother(kind=6), brother(kind=1), brother(kind=6)]), "completed"),
]


@pytest.mark.parametrize(("far", "evidence"), PROOFS, ids=_language)
def test_the_printers_own_word_confirms(far: Far, evidence: str) -> None:
    receipt = printer(far).print_label(LABEL)
    assert receipt.state is PrintState.CONFIRMED
    assert evidence in receipt.evidence
    assert far.got.count(LABEL) == 1
    assert far.closed


DOUBTS: list[tuple[Far, str]] = [
    (Far("zpl", behind=[ZEBRA % (1, 0, 0, 0, 0)]), "out of labels"),
    (Far("zpl", behind=[ZEBRA % (0, 0, 3, 0, 0)]), "still has labels waiting"),
    (Far("tspl", behind=[b"\x00"]), "never seen printing"),
    (Far("tspl", behind=[b"\x20"]), "still has labels waiting"),
    (Far("tspl", behind=[b"\x20", b"\x04"]), "out of labels"),
    (Far("tspl", behind=[b"\x20", b"\x01"]), "head open"),
    (Far("tspl", behind=[b"\x80"]), "strangely"),
    (Far("escpos", behind=[b"\x32"]), "out of labels"),
    (Far("escpos", behind=[b""]), "not answer"),
    (Far("epl"), "cannot say"),
    (Far("epl", behind=[b"07\r\n"]), "out of labels"),
    (Far("brother"), "not answer"),
    (Far("brother", unasked=[brother(kind=6)]), "not answer"),
    (Far("brother", unasked=[brother(kind=6), brother(kind=2, first=1)]), "out of labels"),
]


@pytest.mark.parametrize(("far", "reason"), DOUBTS, ids=_language)
def test_anything_less_than_its_word_is_a_doubt_with_its_reason(far: Far, reason: str) -> None:
    receipt = printer(far).print_label(LABEL)
    assert receipt.state is PrintState.DOUBTFUL
    assert reason in receipt.evidence
    assert far.got.count(LABEL) == 1


@pytest.mark.parametrize("language", TALKS)
@pytest.mark.parametrize("way", ["breaks_after", "stalls_after"])
def test_a_line_that_fails_at_any_byte_is_never_confirmed_and_never_sent_twice(
    language: str, way: str
) -> None:
    asked = len(_asked_before(language))
    for at in range(asked + len(LABEL)):
        far = Far(language, **{way: at})  # type: ignore[arg-type]
        outcome = _outcome(lambda far=far: printer(far).print_label(LABEL))  # type: ignore[misc]
        assert outcome is (PrintState.DOUBTFUL if at > asked else None), at
        assert far.got.count(b"LABEL") <= len(LABEL) // 5
        assert far.got == (_asked_before(language) + LABEL)[:at]
        assert far.closed


def _asked_before(language: str) -> bytes:
    return b"".join(q for q in QUESTIONS[language] if q != b"\x1dr\x01")


def _outcome(job: Callable[[], object]) -> PrintState | None:
    """The receipt's state, None when it was said that nothing was sent."""
    try:
        return job().state  # type: ignore[attr-defined, no-any-return]
    except DeviceProblem:
        return None


def test_a_line_without_a_way_back_prints_and_says_that_it_knows_nothing() -> None:
    far = Far("zpl")
    mute = LinePrinter("p", None, lambda: Conversation(far, Timeouts()))
    assert mute.status() is PrinterState.READY
    receipt = mute.print_label(LABEL)
    assert receipt.state is PrintState.DOUBTFUL
    assert far.got == LABEL
