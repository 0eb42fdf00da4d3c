"""Writes the window's sounds anew: `python packaging/sounds.py`. Standard library only.

They differ in rhythm first and pitch second, between 500 and 2500 Hz, so that they cut through a
loud room.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE = 44_100
EDGE_SECONDS = 0.006
"""A soft edge at both ends of a tone, or the loudspeaker clicks."""

Tone = tuple[float, float, float]
"""Hertz (0 = silence), seconds, loudness 0 to 1."""

SOUNDS: dict[str, tuple[Tone, ...]] = {
    "right": ((1800, 0.060, 0.7),),
    "closed": ((1200, 0.110, 0.7), (0, 0.030, 0), (1800, 0.160, 0.7)),
    "note": ((900, 0.140, 0.4),),
    "wrong": ((520, 0.180, 0.9), (0, 0.090, 0), (520, 0.180, 0.9)),
    "cancelled": (
        (1400, 0.150, 0.9), (0, 0.050, 0), (1000, 0.150, 0.9), (0, 0.050, 0), (660, 0.240, 0.9),
    ),
    "printer": ((1100, 0.200, 0.6), (0, 0.150, 0), (1100, 0.200, 0.6)),
}  # fmt: skip


def samples(tones: tuple[Tone, ...]) -> bytes:
    """Give 16-bit little-endian mono samples; a third overtone makes small loudspeakers audible."""
    made = bytearray()
    for hertz, seconds, loudness in tones:
        count = round(seconds * RATE)
        edge = max(1, round(EDGE_SECONDS * RATE))
        for place in range(count):
            turn = 2 * math.pi * hertz * place / RATE
            level = math.sin(turn) + 0.22 * math.sin(3 * turn)
            soft = min(1.0, place / edge, (count - 1 - place) / edge)
            made += struct.pack("<h", round(level / 1.22 * soft * loudness * 32_000))
    return bytes(made)


def write(folder: Path) -> list[Path]:
    """Write every sound; the same bytes each time."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, tones in SOUNDS.items():
        path = folder / f"{name}.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            # A breath of silence: players that open a device swallow the first milliseconds.
            file.writeframes(bytes(2 * RATE // 50) + samples(tones))
        written.append(path)
    return written


if __name__ == "__main__":
    for path in write(FOLDER):
        print(path.name)
