"""Every way in which the carrier and the mail server can fail us, one at a time.

By their ledgers one label is sold and one message taken in the end, and never two on the way. Who
can be asked is asked by the program; where nobody can, a person is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.crash.harness import Scene, Stage, check_end

BEFORE = ("cut_before", "hang_before", "error_before", "too_many", "busy")
AFTER = (
    "cut_after",
    "lost",
    "error_after",
    "half_body",
    "bad_json",
    "wrong_length",
    "drip",
    "huge",
)
REFUSED = ("refuse", "auth", "unknown_code")
"""Clear answers: somebody reads them, mends what is wrong, and tries again."""
NEVER_ASKED = ("too_many", "busy", "refuse", "auth", "unknown_code")
"""What the carrier says no to in words has certainly not happened."""

MAIL = (
    *({"kind": "cut", "verb": verb} for verb in ("CONNECT", "EHLO", "MAIL", "RCPT", "DATA")),
    {"kind": "greylist"},
    {"kind": "defer"},
    {"kind": "refuse"},
    {"kind": "reject"},
    {"kind": "hang_up"},
    {"kind": "slow", "verb": "END", "seconds": 3.0},
    {"kind": "cut_untaken"},
    {"kind": "cut_taken"},
)
MAIL_IN_DOUBT = ("slow", "cut_untaken", "cut_taken")


@pytest.fixture
def calm(stage: Stage) -> Iterator[Stage]:
    """The stage; what a test has planned for the far sides and not used is taken back."""
    yield stage
    stage.world.plan_mail_faults({"do": "clear"})


def play(scene: Scene) -> dict[str, Any]:
    """Play without a person: nothing may be doubled; then with one, to the end."""
    told = scene.run()
    effects = scene.effects()
    assert max(effects.values()) <= 1, effects
    check_end(scene, scene.run(person=True))
    return told


@pytest.mark.parametrize("fault", [*BEFORE, *AFTER, *REFUSED, "in_progress", "slow"])
@pytest.mark.parametrize("mode", ["keyed", "look_up", "ask"])
def test_whatever_becomes_of_the_carriers_answer_one_label_is_sold(
    calm: Stage, mode: str, fault: str
) -> None:
    with calm.scene(mode=mode, carrier_timeout=0.6) as scene:
        calm.world.plan_faults(
            [
                {
                    "fault": fault,
                    "endpoint": "buy",
                    "order_number": scene.number,
                    "seconds": 0.2 if fault in ("slow", "drip") else 3.0,
                    "retry_after": 0.3,
                }
            ]
        )
        told = play(scene)
    causes = [asked["cause"].partition(":")[0] for asked in told["parked"]]
    in_doubt = fault not in NEVER_ASKED and fault != "slow"
    if mode == "ask" and in_doubt:
        assert causes == ["buy_doubt"]
    elif fault in REFUSED:
        assert [state for _, state, _ in told["open"]] == ["refused"]
    else:
        assert told["finished"], told


@pytest.mark.parametrize("fault", MAIL, ids=lambda fault: "-".join(map(str, fault.values())))
def test_whatever_becomes_of_the_mail_servers_answer_one_message_is_sent(
    calm: Stage, fault: dict[str, Any]
) -> None:
    with calm.scene() as scene:
        calm.world.plan_mail_faults({"do": "fault", **fault})
        told = play(scene)
    causes = [asked["cause"].partition(":")[0] for asked in told["parked"]]
    if fault["kind"] in MAIL_IN_DOUBT:
        assert causes == ["message_doubt"]
    elif fault["kind"] in ("refuse", "reject"):
        assert [state for _, state, _ in told["open"]] == ["refused"]
    else:
        assert told["finished"], told
