"""What a carrier's raw label may make a printer do: draw, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.printing.received.samples import (
    EPL_STYLE,
    HOSTILE_EPL,
    HOSTILE_ZPL,
    PAINTER,
    PARCEL_STYLE,
    friendly_zpl,
)
from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA_4X6
from workstation.printing.received import epl_gate, zpl_gate


def fit(content: bytes, language: str) -> bytes:
    return PAINTER.fit(content, claimed=language, language=language, media=MEDIA_4X6, dpi=203)


def test_the_corpus_is_large_enough() -> None:
    assert len(HOSTILE_ZPL) + len(HOSTILE_EPL) >= 100


@pytest.mark.parametrize("name", HOSTILE_ZPL)
def test_zpl_that_does_more_than_draw_is_refused(name: str) -> None:
    with pytest.raises(Refused) as refused:
        fit(HOSTILE_ZPL[name], "zpl")
    assert refused.value.field == "label"
    assert refused.value.advice


@pytest.mark.parametrize("name", HOSTILE_EPL)
def test_epl_that_does_more_than_draw_is_refused(name: str) -> None:
    with pytest.raises(Refused) as refused:
        fit(HOSTILE_EPL[name], "epl")
    assert refused.value.field == "label"


@pytest.mark.parametrize("name", ["parcel", "post", "logo", "two", "own"])
def test_a_carriers_zpl_that_only_draws_goes_out_byte_for_byte(name: str) -> None:
    zpl = friendly_zpl()[name]
    assert fit(zpl, "zpl") == zpl


def test_a_carriers_epl_that_only_draws_goes_out_byte_for_byte() -> None:
    assert fit(EPL_STYLE, "epl") == EPL_STYLE


def test_lower_case_is_no_way_around() -> None:
    with pytest.raises(Refused):
        fit(b"^xa^pq7^xz", "zpl")
    with pytest.raises(Refused):
        fit(b"^XA^FDx^FS^xz~jr", "zpl")


def test_a_bitmap_in_epl_hides_nothing_behind_a_wrong_length() -> None:
    hidden = b'\nN\nq812\nQ99,1\nGW0,0,1,1,\xffFK"*"\nP1\n'
    with pytest.raises(Refused):
        fit(hidden, "epl")


@settings(max_examples=300)
@given(
    st.lists(
        st.sampled_from(
            [
                *(f"^{a}{b}" for a in "ABCDFGHIJKLMNPSTX" for b in "ACDFMQRSUXZ0"),
                "~JR",
                "~DY",
                "~CC",
                "1,2",
                "R:",
                "\n",
                " ! U1 ",
            ]
        ),
        max_size=12,
    )
)
def test_nothing_unknown_passes_whatever_stands_around_it(parts: list[str]) -> None:
    zpl = ("^XA" + "".join(parts) + "^XZ").encode()
    try:
        commands = zpl_gate.passed(zpl)
    except Refused:
        return
    for command in commands:
        assert command.name[1:] not in {"JU", "CC", "CD", "DF", "ID", "IS", "NC", "KN", "KP"}
        assert command.name not in {"~JR", "~DY", "~CC"}
    names = [command.name for command in commands]
    assert names.count("^XA") == names.count("^XZ") >= 1


@settings(max_examples=300)
@given(st.binary(max_size=60))
def test_any_bytes_get_an_answer(content: bytes) -> None:
    for gate in (zpl_gate.passed, epl_gate.passed):
        for label in (content, PARCEL_STYLE + content, EPL_STYLE + content):
            said = ""
            try:
                gate(label)
            except Refused as refused:
                said = refused.field
            assert said in ("", "label")
