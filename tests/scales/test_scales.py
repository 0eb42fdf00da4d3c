"""A scale is asked, and only what comes behind the question counts; over a real pty."""

from __future__ import annotations

import os
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from workstation.bootstrap import find_scales, make_scale
from workstation.config import ScaleSettings, settings_from
from workstation.domain.errors import DeviceProblem, NotConfigured
from workstation.domain.weighing import Weighing
from workstation.scales.hid_scale import HidScale
from workstation.scales.protocols import with_even_parity, without_parity
from workstation.scales.serial_scale import SerialScale

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class Clock:
    """Stands still."""

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None: ...


@contextmanager
def scale_on_a_port(answer: Callable[[bytes], bytes], before: bytes = b"") -> Iterator[str]:
    """A scale on a pty; `before` is what it sent unasked."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    os.write(ours, before)

    def serve() -> None:
        while True:
            try:
                asked = os.read(ours, 64)
            except OSError:
                return
            os.write(ours, answer(asked))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield os.ttyname(theirs)
    os.close(theirs)
    thread.join(10)
    os.close(ours)


def serial_scale(device: str, **more: object) -> SerialScale:
    return SerialScale(key="scale", device=device, clock=Clock(), **more)  # type: ignore[arg-type]


def test_a_toledo_in_its_own_frame_tells_the_weight_of_now() -> None:
    def answer(asked: bytes) -> bytes:
        return with_even_parity(b"\x0201.250\r") if without_parity(asked) == b"W" else b""

    old = with_even_parity(b"\x0209.990\r")
    with scale_on_a_port(answer, before=old) as device:
        weighing = serial_scale(device, protocol="toledo").weigh()
        assert weighing == Weighing(1250, True, NOW)


def test_an_sma_scale_tells_its_weight_and_that_it_moves() -> None:
    answers = iter([b"\n 1GM      2.345kg \r", b"\n 1G       2.350kg \r"])

    def answer(asked: bytes) -> bytes:
        return next(answers) if asked == b"\nW\r" else b""

    with scale_on_a_port(answer) as device:
        scale = serial_scale(device, protocol="sma", frame="8n1")
        assert scale.weigh() == Weighing(2345, False, NOW)
        assert scale.weigh() == Weighing(2350, True, NOW)


@pytest.mark.parametrize(
    ("answer", "state"), [(b"", "silent"), (b"HELLO\r", "unknown"), (b"\x0201.2", "unknown")]
)
def test_what_is_no_weight_is_a_problem_and_no_number(answer: bytes, state: str) -> None:
    with scale_on_a_port(lambda asked: answer) as device:
        scale = serial_scale(device, protocol="toledo", frame="8n1", seconds=0.1)
        with pytest.raises(DeviceProblem) as problem:
            scale.weigh()
    assert problem.value.state == state


def test_a_port_that_is_not_there_is_said_to_be_offline() -> None:
    with pytest.raises(DeviceProblem) as problem:
        serial_scale("/dev/no-such-port", protocol="sma").weigh()
    assert problem.value.state == "offline"


class Reports:
    """An opened HID scale whose buffer holds reports from before."""

    def __init__(self, waiting: list[list[int]], fresh: list[list[int]], gone: bool = False):
        self.waiting, self.fresh, self.gone = waiting, fresh, gone
        self.blocking, self.closed = True, False

    def set_nonblocking(self, on: int) -> int:
        self.blocking = not on
        return 0

    def read(self, size: int, timeout_ms: int) -> list[int]:
        if self.gone:
            raise OSError("read error")
        reports = self.fresh if self.blocking else self.waiting
        return reports.pop(0) if reports else []

    def close(self) -> None:
        self.closed = True


STILL, MOVING = [3, 4, 2, 0, 0xD2, 4], [3, 3, 2, 0, 1, 0]


def hid_scale(device: Reports) -> HidScale:
    return HidScale("scale", "0922:8003", Clock(), open_device=lambda address: device)


def test_reports_from_before_the_question_do_not_count() -> None:
    device = Reports([[3, 4, 2, 0, 9, 9], [3, 4, 2, 0, 8, 8]], [[9, 9], STILL])
    assert hid_scale(device).weigh() == Weighing(1234, True, NOW)
    assert device.closed


def test_a_moving_scale_says_so() -> None:
    assert not hid_scale(Reports([], [MOVING])).weigh().stable


@pytest.mark.parametrize(
    ("device", "state"), [(Reports([], []), "silent"), (Reports([], [], gone=True), "offline")]
)
def test_a_scale_without_an_answer_is_a_problem(device: Reports, state: str) -> None:
    with pytest.raises(DeviceProblem) as problem:
        hid_scale(device).weigh()
    assert (problem.value.state, device.closed) == (state, True)


@pytest.mark.parametrize("address", ["0922:8003:NOT-HERE", "nonsense"])
def test_a_scale_that_is_not_plugged_in_is_said_to_be_offline(address: str) -> None:
    scale = make_scale(ScaleSettings(kind="hid", address=address), clock=Clock())
    assert scale is not None
    with pytest.raises(DeviceProblem) as problem:
        scale.weigh()
    assert problem.value.state == "offline"


def test_settings_make_the_scale() -> None:
    assert make_scale(ScaleSettings(), clock=Clock()) is None
    settings = settings_from(
        {"scale": {"kind": "serial", "address": "/dev/ttyUSB0", "protocol": "sma"}}
    )
    scale = make_scale(settings.scale, clock=Clock())
    assert isinstance(scale, SerialScale)
    assert (scale.device, scale.protocol, scale.frame) == ("/dev/ttyUSB0", "sma", "7e1")
    for wrong in ({"kind": "gone"}, {"protocol": "x"}, {"frame": "5n2"}, {"unit": "stone"}):
        with pytest.raises(NotConfigured):
            settings_from({"scale": wrong})


def test_looking_for_scales_opens_none() -> None:
    assert all(found.kind in ("hid", "serial") for found in find_scales())
