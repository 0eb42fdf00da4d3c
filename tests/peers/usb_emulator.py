"""A USB label printer below real libusb: answers the kernel's usbfs calls in a umockdev testbed.

Run by the system's own Python, which has the bindings:
`umockdev-wrapper /usr/bin/python3 usb_emulator.py CAPTURE PLAN -- PROGRAM ...`. What the printer
took goes into CAPTURE. PLAN is JSON: stalls_after and gone_after in bytes.
Constants are those of linux/usbdevice_fs.h on 64-bit machines.
"""

import json
import struct
import subprocess
import sys
import threading
from pathlib import Path

import gi

gi.require_version("UMockdev", "1.0")
from gi.repository import GLib, UMockdev  # noqa: E402

SUBMIT, DISCARD, REAP, REAP_NOW = 0x8038550A, 0x550B, 0x4008550C, 0x4008550D
CAPABILITIES = 0x8004551A
PLAIN = {0x8004550F, 0x80045510, 0x80045505, 0x80085504, 0x5514, 0x8108551B, 0xC0105512}
GETDRIVER = 0x41045508
NO_DATA, NO_DEVICE, NO_ENTRY, AGAIN = 61, 19, 2, 11
URB = 56
READY = (
    b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
)
DEVICE_ID = b"MFG:Zebra;MDL:ZD421-203dpi;CMD:ZPL;CLS:PRINTER;"
STRINGS = {1: "Zebra", 2: "ZD421", 3: "ZX0001"}
DESCRIPTORS = bytes.fromhex(
    "12010002000000405f0a20010001010203010902200001010080320904000002070102000705020200020007058102"
    "000200"
)


class Printer(UMockdev.IoctlBase):
    """Takes what is written, answers ~HS, stalls or vanishes where the plan says so."""

    def __init__(self, capture, plan):
        super().__init__()
        self.capture, self.plan = capture, plan
        self.got, self.answers, self.flying = b"", b"", []

    def gone(self):
        return self.plan.get("gone_after") is not None and len(self.got) >= self.plan["gone_after"]

    def do_handle_ioctl(self, client):
        request = client.get_request() & 0xFFFFFFFF
        if self.gone() and request in (SUBMIT, REAP, REAP_NOW) and not self.flying:
            client.complete(-1, NO_DEVICE)
        elif request == SUBMIT:
            self.submit(client)
        elif request in (REAP, REAP_NOW):
            self.reap(client)
        elif request == DISCARD:
            self.discard(client)
        elif request == CAPABILITIES:
            client.get_arg().resolve(0, 4).update(0, list(struct.pack("<I", 0)))
            client.complete(0, 0)
        elif request == GETDRIVER:
            client.complete(-1, NO_DATA)
        else:
            client.complete(0 if request in PLAIN else -1, 0 if request in PLAIN else NO_ENTRY)
        return True

    def submit(self, client):
        urb = client.get_arg().resolve(0, URB)
        kind, endpoint = bytes(urb.retrieve())[:2]
        length = struct.unpack_from("<i", bytes(urb.retrieve()), 24)[0]
        buffer = urb.resolve(16, length) if length else None
        job = {"urb": urb, "buffer": buffer, "kind": kind, "way": endpoint, "length": length}
        job["done"] = self.control(job) if kind == 2 else self.bulk(job)
        self.flying.append(job)
        client.complete(0, 0)

    def control(self, job):
        data = bytes(job["buffer"].retrieve())
        kind, request, value, _, length = struct.unpack("<BBHHH", data[:8])
        answer = b""
        if (kind, request) == (0x80, 6) and value >> 8 == 3:
            number = value & 0xFF
            text = b"\x09\x04" if number == 0 else STRINGS.get(number, "").encode("utf-16-le")
            answer = bytes([len(text) + 2, 3]) + text
        elif (kind, request) == (0xA1, 0):
            answer = (len(DEVICE_ID) + 2).to_bytes(2, "big") + DEVICE_ID
        elif (kind, request) == (0xA1, 1):
            answer = b"\x18"
        answer = answer[:length]
        if answer:
            job["buffer"].update(8, list(answer))
        return 0, len(answer)

    def bulk(self, job):
        if job["way"] & 0x80:
            return self.answer(job)
        data = bytes(job["buffer"].retrieve())
        room = len(data)
        for name in ("stalls_after", "gone_after"):
            if self.plan.get(name) is not None:
                room = min(room, max(self.plan[name] - len(self.got), 0))
        taken = data[:room]
        self.got += taken
        with self.capture.open("ab") as file:
            file.write(taken)
        if self.got.endswith(b"~HS"):
            self.answers += READY
        if room == len(data):
            return 0, room
        job["taken"] = room
        return (-NO_DEVICE, room) if self.gone() else None  # None: it never ends by itself

    def answer(self, job):
        if not self.answers:
            return None
        piece, self.answers = self.answers[: job["length"]], self.answers[job["length"] :]
        job["buffer"].update(0, list(piece))
        return 0, len(piece)

    def reap(self, client):
        for job in self.flying:
            if job["done"] is None and job["kind"] == 3 and job["way"] & 0x80:
                job["done"] = self.answer(job)
            if job["done"] is None:
                continue
            status, actual = job["done"]
            job["urb"].update(4, list(struct.pack("<i", status)))
            job["urb"].update(28, list(struct.pack("<i", actual)))
            client.get_arg().resolve(0, 8).set_ptr(0, job["urb"])
            self.flying.remove(job)
            client.complete(0, 0)
            return
        client.complete(-1, AGAIN)

    def discard(self, client):
        for job in self.flying:
            if job["done"] is None:  # libusb has one in flight at a time here
                job["done"] = (-NO_ENTRY, job.get("taken", 0))
        client.complete(0, 0)


def main():
    capture, plan, program = Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[4:]
    capture.write_bytes(b"")
    testbed = UMockdev.Testbed.new()
    testbed.add_from_string(
        "P: /devices/usb1/1-1\nN: bus/usb/001/002\n"
        "E: DEVTYPE=usb_device\nE: DEVNAME=/dev/bus/usb/001/002\nE: SUBSYSTEM=usb\n"
        "E: MAJOR=189\nE: MINOR=1\nE: BUSNUM=001\nE: DEVNUM=002\n"
        "A: busnum=1\\n\nA: devnum=2\\n\nA: speed=480\\n\nA: bConfigurationValue=1\\n\n"
        "A: idVendor=0a5f\\n\nA: idProduct=0120\\n\n"
        f"H: descriptors={DESCRIPTORS.hex().upper()}\n"
    )
    testbed.attach_ioctl("/dev/bus/usb/001/002", Printer(capture, plan))
    loop, code = GLib.MainLoop(), []

    def run():
        code.append(subprocess.run(program, check=False).returncode)  # the environment is C's
        GLib.idle_add(loop.quit)

    threading.Thread(target=run, daemon=True).start()
    loop.run()
    sys.exit(code[0])


main()
