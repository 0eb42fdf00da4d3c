"""Cuts what comes through the socket into labels and host commands."""

from __future__ import annotations

from dataclasses import dataclass, field

LARGEST_LABEL = 4_000_000
HOST_COMMANDS = (b"~HQES", b"~HS", b"~HI")
GETVAR = b"! U1 getvar "
_LONGEST = max(len(command) for command in (*HOST_COMMANDS, GETVAR))


@dataclass(frozen=True, slots=True)
class Label:
    """One format, ^XA to ^XZ, exactly as it came."""

    content: bytes


@dataclass(frozen=True, slots=True)
class HostCommand:
    """A question to the printer itself."""

    name: bytes


@dataclass(frozen=True, slots=True)
class Stray:
    """Bytes that are neither: a printer ignores them, this one tells."""

    content: bytes


Piece = Label | HostCommand | Stray


@dataclass(slots=True)
class Splitter:
    """Holds what is not whole yet; one for each connection."""

    held: bytearray = field(default_factory=bytearray)

    def feed(self, data: bytes) -> list[Piece]:
        """Take bytes, give the pieces that are whole by now."""
        self.held += data
        pieces: list[Piece] = []
        while (piece := self._next()) is not None:
            if not (isinstance(piece, Stray) and not piece.content.strip()):
                pieces.append(piece)
        return pieces

    def _next(self) -> Piece | None:
        held = self.held
        if held.startswith(b"^XA"):
            end = held.find(b"^XZ")
            if end >= 0:
                return Label(self._take(end + 3))
            return Stray(self._take(len(held))) if len(held) > LARGEST_LABEL else None
        if held.startswith(GETVAR):
            end = held.find(b"\n")
            return HostCommand(self._take(end + 1).strip()) if end >= 0 else None
        for command in HOST_COMMANDS:
            if held.startswith(command):
                return HostCommand(self._take(len(command)))
        return self._stray()

    def _stray(self) -> Piece | None:
        starts = [at for sign in (b"^XA", b"~H", b"! U1") if (at := self.held.find(sign, 1)) > 0]
        if starts:
            return Stray(self._take(min(starts)))
        tail = max(self.held.rfind(sign) for sign in (b"^", b"~", b"!"))
        # A sign near the end may be the beginning of something that is still on its way.
        waits = tail >= 0 and len(self.held) - tail < _LONGEST
        size = tail if waits else len(self.held)
        return Stray(self._take(size)) if size > 0 else None

    def _take(self, size: int) -> bytes:
        taken = bytes(self.held[:size])
        del self.held[:size]
        return taken
