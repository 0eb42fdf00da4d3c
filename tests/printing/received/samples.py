"""Labels in the manner of carriers, made up here: what is allowed, and what is not."""

from __future__ import annotations

import io
import zlib
from base64 import b64encode

import numpy as np
from PIL import Image

from tests.printing.bench import png_dots, sample
from workstation.ports.labels import MEDIA, MEDIA_4X6
from workstation.printing.painter import OwnLabelPainter

PAINTER = OwnLabelPainter()

# fmt: off
PARCEL_STYLE = (
    b"^XA^CF,0,0,0^PR12^MD30^PW800^POI^CI13^LH0,20\n"
    b"^FO13,139^GB446,278,1^FS^FT700,28^A0N,21,26^FDSHIP DATE: 02MAR26^FS\n"
    b"^FO28,42^A0N,25,30^FH_^FDKIYI HOME_2C IZMIR^FS^FO40,627^FDB^FS\n"
    b"^FO25,800^BY3,3^BCN,200,N,N,N,N^FD>;9632001960000000000400123456789012^FS\n"
    b"^FO50,430^BY2,2^B7N,10,5,14^FH^FWN^FH^FD[)>_1E01_1D0298335^FS^FWN\n"
    b"^FX a remark^FS^FO478,1048^GB3,145,3^FS^PQ1,0,1,Y^XZ\n"
)
POST_STYLE = (
    b"^XA\r\n^LRN^MNY^LH10,12^POI^PW812^CI27\r\n"
    b"^FO12,139^FR^GB762,1,1^FS\r\n^FT40,80^A@N,38,38,TT0003M_^FDP^FS\r\n"
    b"^FT15,1000^BY3^BCN,203,N,N,Y,A^FD420902109405511899560000000000^FS\r\n"
    b"^BY2,2.0,10^FO600,400^BQN,2,4^FDQA,1234^FS^FO20,20^BXN,5,200,22,22^FDabc^FS\r\n^XZ"
)
LOGO_STYLE = (
    b"~DGR:LOGO.GRF,8,1,FF818181818181FF\n"
    b"^XA^PW812^LL1218^FO20,20^XGR:LOGO.GRF,1,1^FS"
    b"^FO20,400^BD2,1,1^FH_^FD001840352110000[)>_1E01_1D96123_1E_04^FS^XZ"
)
TWO_LABELS = POST_STYLE + b"\n" + PARCEL_STYLE
EPL_STYLE = (
    b"\nN\nq812\nQ1218,24\nR0,0\nZT\nD10\nS4\nA20,40,0,4,1,1,N,\"SHIP TO: \\\"ADA\\\"\"\n"
    b"LO20,100,700,4\nX10,10,3,790,1200\nb500,700,D,h4,\"1234\"\n"
    b"B40,300,0,1,3,7,200,B,\"1Z999AA10123456784\"\nGW40,600,2,3,\xff\nP1\n\xff\nP1\n"
)
# fmt: on


def own_zpl() -> bytes:
    return PAINTER.render(sample("turkish"), language="zpl", media=MEDIA_4X6, dpi=203)


def friendly_zpl() -> dict[str, bytes]:
    return {
        "parcel": PARCEL_STYLE,
        "post": POST_STYLE,
        "logo": LOGO_STYLE,
        "two": TWO_LABELS,
        "own": own_zpl(),
    }


def _inside(command: bytes) -> bytes:
    return b"^XA^PW812^LL1218^FO10,10^A0N,30,30^FDx^FS" + command + b"^XZ"


HOSTILE_ZPL: dict[str, bytes] = {
    **{
        f"{command.decode(errors='replace')!r} inside": _inside(command)
        for command in (
            b"^CC!", b"^CD;", b"^CT!", b"~CC!", b"~CD;", b"~CT!", b"~DYR:A,B,G,9,9,00", b"~JR",
            b"~JA", b"~JC", b"~JG", b"~JL", b"~JP", b"~JX", b"~RO", b"~WC", b"~PH", b"~PP", b"~PS",
            b"^JUS", b"^JUF", b"^JUN", b"^IDR:*.*", b"^IDE:LOGO.GRF", b"^ISR:A.GRF,N",
            b"^ILR:A.GRF",
            b"^DFE:A.ZPL", b"^XFE:A.ZPL", b"^NB", b"^NC1", b"^ND2,P,10.0.0.1", b"^NPP", b"^NS",
            b"^KP1234", b"^KNprinter", b"^KD0", b"^HH", b"^HZA", b"^HWE:*.*", b"~HS", b"~HI",
            b"~HQES",
            b"^JZN", b"^JJ0,0", b"^MFN,N", b"^MPE", b"^MCN", b"^PH", b"^PF50", b"^PQ2",
            b"^PQ99999,0",
            b"^PQ1,5", b"^PQ1,0,3", b"^SZ1", b"^TOE:A.GRF,R:B.GRF", b"^EG", b"^RFW,H^FDx", b"^WD",
            b"^GFB,4,4,1,ABCD", b"^GFC,4,4,1,ABCD", b"^GFA,9999999,9999999,1,FF",
            b"~DGE:LOGO.GRF,8,1,FF", b"~DGR:../A,8,1,FF", b"^XGE:*.GRF", b"^MMK", b"^FH^",
            b"^ML99999",
            b"^FD\x1b@^FS", b"^FD\x1e^FS", b"^FD\x10\x04\x01^FS", b"^XA", b"^", b"~", b"^1x",
            b"^LL999999", b"^FS some text",
        )
    },
    "no end": b"^XA^FO1,1^FDx^FS",
    "no beginning": b"^FO1,1^FDx^FS^XZ",
    "settings before": b'! U1 setvar "device.languages" "line_print"\r\n^XA^FDx^FS^XZ',
    "settings behind": b'^XA^FDx^FS^XZ\r\n! U1 do "device.reset" ""\r\n',
    "settings in the middle": b'^XA^FDx\r\n! U setvar "a" "b"\r\n^FS^XZ',
    "text behind": b"^XA^FDx^FS^XZ rm -rf",
    "reset behind": b"^XA^FDx^FS^XZ~JR",
    "too many labels": b"^XA^FDx^FS^XZ" * 21,
    "too many commands": b"^XA" + b"^FO1,1" * 6000 + b"^XZ",
    "too large": b"^XA^FD" + b"x" * 2_000_001 + b"^FS^XZ",
}  # fmt: skip

_PAGE = b"\nN\nq812\nQ1218,24\n%s\nP1\n"
HOSTILE_EPL: dict[str, bytes] = {
    **{
        f"{line.decode(errors='replace')!r}": _PAGE % line
        for line in (
            b'GK"A"', b'GM"A"100', b'FK"*"', b'FS"A"', b'FR"A"', b"FE", b"^default", b"^@", b"^ee",
            b"eR", b"U", b"UQ", b"UPA", b"M100,100,100", b"Y96,N,8,1", b"W", b"C0,4,N,+1",
            b'V00,8,N,"x"',
            b"P2", b"P1,9", b"PA", b"P99999", b'EK"A"', b'ES"A"', b"oM", b"oR", b"TD", b"XX",
            b"dump",
            b'A1,1,0,1,1,1,N,"x"y"', b'A1,1,0,1,1,1,N,"x\\"', b'A1,1,0,1,1,1,N,V00', b"\x1b@",
            b'A1,1,0,1,1,1,N,"\x00"', b"GG1,1,\"A\"", b"OC", b"?", b"! U1 x",
        )
    },
    "cut picture": b"\nN\nq812\nQ1218,24\nGW0,0,99,999,\xff\nP1\n",
    "never cleared": b"\nq812\nQ1218,24\nLO1,1,2,2\nP1\n",
    "prints nothing": b"\nN\nq812\n;P1\nLO1,1,2,2\n",
    "printed twice": b"\nN\nLO1,1,2,2\nP1\nP1\n",
    "many pages": b"\nN\nLO1,1,2,2\nP1" * 21 + b"\n",
}  # fmt: skip


# -- pictures and PDF


def own_dots(paper: str = "4x6", dpi: int = 203) -> np.ndarray:
    png = PAINTER.render(sample("turkish"), language="png", media=MEDIA[paper], dpi=dpi)
    return png_dots(png)


def picture(dots: np.ndarray, kind: str = "PNG", *, mode: str = "1", dpi: int = 0) -> bytes:
    image = Image.fromarray(((1 - dots) * 255).astype(np.uint8)).convert(mode)
    out = io.BytesIO()
    image.save(out, kind, **({"dpi": (dpi, dpi)} if dpi else {}))
    return out.getvalue()


def pdf(*sheets: np.ndarray, dpi: int = 203) -> bytes:
    """Give a PDF of pictures, each a page of its own size."""
    images = [Image.fromarray(((1 - dots) * 255).astype(np.uint8)).convert("1") for dots in sheets]
    out = io.BytesIO()
    images[0].save(out, "PDF", resolution=dpi, save_all=True, append_images=images[1:])
    return out.getvalue()


def png_header(
    width: int, height: int, body: bytes = b"", colour: int = 0, depth: int = 1
) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(kind + data).to_bytes(4, "big")
        return len(data).to_bytes(4, "big") + kind + data + crc

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def raw_pdf(page: str, stream: bytes, *, filters: str = "/FlateDecode", pages: int = 1) -> bytes:
    """Give a PDF whose only content is one stream, for as many pages as wanted."""
    kids = " ".join(f"{4 + n} 0 R" for n in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {pages}/Kids[{kids}]>>".encode(),
        f"<</Length {len(stream)}/Filter[{filters}]>>stream\n".encode() + stream + b"\nendstream",
    ]
    objects += [
        f"<</Type/Page/Parent 2 0 R/MediaBox[{page}]/Contents 3 0 R/Resources<<>>>>".encode()
    ] * pages
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    foot = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))
    return out + head + table + foot


def bombs() -> dict[str, bytes]:
    zeros = zlib.compress(bytes(40_000_000), 9)
    twice = zlib.compress(zlib.compress(bytes(1_000_000_000 // 8), 9), 9)
    endless = b"0 0 1 1 re f " * 4_000_000
    return {
        "40,000 x 40,000 in one bit": png_header(40_000, 40_000, zeros),
        "20,000 x 20,000 in colour": png_header(20_000, 20_000, zeros, colour=2, depth=8),
        "a picture with its end missing": png_header(4000, 4900, zeros[:50]),
        "4,000 x 4,900 in colour, all there": png_header(
            4000, 4900, zlib.compress(bytes(4900 * (4000 * 8 + 1)), 1), colour=6, depth=16
        ),
        "a moving picture": _gif(30),
        "a page of ten kilometres": raw_pdf("0 0 14400 14400", zlib.compress(b"")),
        "more pages than a label has": raw_pdf("0 0 288 432", zlib.compress(b""), pages=500),
        "a stream of 125 MB in 120 bytes": raw_pdf(
            "0 0 288 432", twice, filters="/FlateDecode/FlateDecode"
        ),
        "four million strokes": raw_pdf("0 0 288 432", zlib.compress(endless, 9)),
        "eleven million bytes": b"%PDF-1.4\n" + bytes(11_000_000),
        "base64 of a bomb": b64encode(png_header(40_000, 40_000, zeros)),
    }


def _gif(frames: int) -> bytes:
    images = [Image.new("P", (800, 1200), n) for n in range(frames)]
    out = io.BytesIO()
    images[0].save(out, "GIF", save_all=True, append_images=images[1:])
    return out.getvalue()
