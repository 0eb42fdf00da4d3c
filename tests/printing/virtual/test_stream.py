from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workstation.printing.virtual.stream import HostCommand, Label, Piece, Splitter, Stray

STREAM = b"~HS\r\n^XA^FO1,1^FDa^FS^XZ\r\n^XA^XZ~HQES hello ~HS"
WHOLE: list[Piece] = [
    HostCommand(b"~HS"),
    Label(b"^XA^FO1,1^FDa^FS^XZ"),
    Label(b"^XA^XZ"),
    HostCommand(b"~HQES"),
    Stray(b" hello "),
    HostCommand(b"~HS"),
]


def stray_joined(pieces: list[Piece]) -> list[Piece]:
    joined: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Stray) and joined and isinstance(joined[-1], Stray):
            joined[-1] = Stray(joined[-1].content.strip() + piece.content.strip())
        else:
            joined.append(Stray(piece.content.strip()) if isinstance(piece, Stray) else piece)
    return joined


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_pieces_are_the_same_however_the_network_cuts_them(cuts: list[int]) -> None:
    splitter = Splitter()
    edges = [0, *sorted(cuts), len(STREAM)]
    pieces: list[Piece] = []
    for start, end in pairwise(edges):
        pieces += splitter.feed(STREAM[start:end])
    assert stray_joined(pieces) == stray_joined(WHOLE)


def test_half_a_label_is_no_label() -> None:
    splitter = Splitter()
    assert splitter.feed(b"^XA^FO1,1^X") == []
    assert splitter.feed(b"Z") == [Label(b"^XA^FO1,1^XZ")]


def test_a_label_without_end_is_dropped_and_told() -> None:
    splitter = Splitter()
    (piece,) = splitter.feed(b"^XA" + b"x" * 5_000_000)
    assert isinstance(piece, Stray)
    assert not splitter.held


@given(st.binary(max_size=200))
def test_no_bytes_are_lost_silently(data: bytes) -> None:
    splitter = Splitter()
    pieces = splitter.feed(data)
    seen = b"".join(p.name if isinstance(p, HostCommand) else p.content for p in pieces)
    assert (seen + bytes(splitter.held)).translate(None, b" \t\r\n\x0b\x0c") == data.translate(
        None, b" \t\r\n\x0b\x0c"
    )
