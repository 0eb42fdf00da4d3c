"""The same promises as tests/printing/test_cups.py, with a real CUPS of our own on loopback."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA_4X6, PrinterState, PrintReceipt, PrintState
from workstation.printing.cups import CupsPrinter
from workstation.printing.lines import Timeouts

pytestmark = pytest.mark.peers
LABEL = b"^XA^FO10,10^GFA,4,4,1,:Z64:eJz7/x8ABP4C/g==:0000^FS^XZ\x00\xff\x1b\n"


@dataclass
class Sink:
    """A printer on port 9100 that takes whatever comes."""

    listener: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    jobs: list[bytes] = field(default_factory=list)
    came: threading.Event = field(default_factory=threading.Event)

    @property
    def port(self) -> int:
        return int(self.listener.getsockname()[1])

    def run(self) -> None:
        while True:
            try:
                line, _ = self.listener.accept()
            except OSError:
                return
            with line:
                got = b""
                while more := line.recv(65_536):
                    got += more
            self.jobs.append(got)
            self.came.set()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@pytest.fixture(scope="module")
def sink() -> Iterator[Sink]:
    sink = Sink()
    thread = threading.Thread(target=sink.run, daemon=True)
    thread.start()
    yield sink
    sink.listener.shutdown(socket.SHUT_RDWR)
    sink.listener.close()
    thread.join(10)


@pytest.fixture(scope="module")
def cups(sink: Sink, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    daemon = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
    lpadmin = shutil.which("lpadmin", path=f"{os.environ['PATH']}:/usr/sbin")
    if daemon is None or lpadmin is None or shutil.which("lp") is None:
        pytest.skip("CUPS is not installed (apt install cups cups-client)")
    if os.geteuid() != 0:
        pytest.skip("a CUPS of our own needs root, as it changes to the account lp")
    folder = tmp_path_factory.mktemp("cups")
    for parent in (folder, *folder.parents):
        if parent.owner() == "root" and parent != Path("/tmp") and len(parent.parts) > 2:
            parent.chmod(0o755)
    port = free_port()
    for name in ("spool", "spool/tmp", "cache", "state", "server"):
        (folder / name).mkdir()
        shutil.chown(folder / name, "lp", "lp")
    (folder / "cupsd.conf").write_text(
        f"Listen 127.0.0.1:{port}\nWebInterface No\nBrowsing Off\nLogLevel debug\nMaxJobs 0\n"
        "PreserveJobHistory Yes\nDefaultAuthType None\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n"
    )
    (folder / "cups-files.conf").write_text(
        f"User lp\nGroup lp\nSystemGroup root\nServerRoot {folder}/server\n"
        f"RequestRoot {folder}/spool\nTempDir {folder}/spool/tmp\nCacheDir {folder}/cache\n"
        f"StateDir {folder}/state\nErrorLog {folder}/error_log\nAccessLog {folder}/access_log\n"
        f"PageLog {folder}/page_log\nFileDevice Yes\n"
    )
    files = ["-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    process = subprocess.Popen([daemon, "-f", *files])
    before = os.environ.get("CUPS_SERVER")
    os.environ["CUPS_SERVER"] = f"127.0.0.1:{port}"
    try:
        subprocess.run(["lpstat", "-r"], check=False, capture_output=True, timeout=20)
        _until_it_listens(port)
        for name, target in (("zebra", sink.port), ("gone", free_port()), ("other", free_port())):
            uri = f"socket://127.0.0.1:{target}"
            added = subprocess.run(
                [lpadmin, "-p", name, "-E", "-v", uri, "-m", "raw"],
                capture_output=True,
                text=True,
                timeout=30,
            )
            assert added.returncode == 0, added.stderr
        yield
    finally:
        process.terminate()
        process.wait(20)
        if before is None:
            del os.environ["CUPS_SERVER"]
        else:
            os.environ["CUPS_SERVER"] = before


def _until_it_listens(port: int) -> None:
    for _ in range(2000):
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        threading.Event().wait(0.01)
    raise AssertionError("cupsd does not listen")


def printer(queue: str, *, confirm: float = 30) -> CupsPrinter:
    timeouts = Timeouts(status=10, write=10, confirm=confirm, poll=0.05)
    return CupsPrinter("c", queue, MEDIA_4X6, timeouts=timeouts)


@pytest.mark.usefixtures("cups")
def test_raw_labels_arrive_byte_for_byte_and_the_spooler_says_so(sink: Sink) -> None:
    for number in range(3):
        label = LABEL + b"%d" % number
        receipt = printer("zebra").print_label(label)
        assert receipt.state is PrintState.CONFIRMED, receipt
        assert sink.jobs[-1] == label
    assert len(sink.jobs) == 3


@pytest.mark.usefixtures("cups")
def test_a_printer_that_is_off_leaves_the_job_with_cups_and_nothing_is_sent_again() -> None:
    receipt = printer("gone", confirm=3).print_label(LABEL)
    assert receipt.state is PrintState.SENT
    assert "by itself" in receipt.evidence
    followed = printer("gone", confirm=3).follow(receipt.job)
    assert (followed.state, followed.ails) == (PrintState.SENT, PrinterState.OFFLINE)
    assert len(_jobs("gone")) == 1
    assert printer("gone").status() is PrinterState.OFFLINE
    with pytest.raises(DeviceProblem):
        printer("gone").print_label(LABEL)


@pytest.mark.usefixtures("cups")
def test_a_stopped_queue_is_paused_and_gets_nothing() -> None:
    disable = shutil.which("cupsdisable", path=f"{os.environ['PATH']}:/usr/sbin")
    enable = shutil.which("cupsenable", path=f"{os.environ['PATH']}:/usr/sbin")
    assert disable
    assert enable
    subprocess.run([disable, "zebra"], check=True)
    try:
        assert printer("zebra").status() is PrinterState.PAUSED
    finally:
        subprocess.run([enable, "zebra"], check=True)
    assert printer("zebra").status() is PrinterState.READY


@pytest.mark.usefixtures("cups")
def test_a_queue_that_is_not_there_is_offline() -> None:
    assert printer("nobody").status() is PrinterState.OFFLINE


@pytest.mark.usefixtures("cups")
def test_a_cancelled_job_is_a_doubt() -> None:
    receipts: list[PrintReceipt] = []
    job = threading.Thread(target=lambda: receipts.append(printer("other").print_label(LABEL)))
    job.start()
    while not (listed := _jobs("other")):
        assert job.is_alive()
    subprocess.run(["cancel", listed[0]], check=True)
    job.join(40)
    (receipt,) = receipts
    assert receipt.state is PrintState.DOUBTFUL
    assert "without printing" in receipt.evidence


def _jobs(queue: str) -> list[str]:
    told = subprocess.run(["lpstat", "-o", queue], capture_output=True, text=True, check=True)
    return [line.split()[0] for line in told.stdout.splitlines()]
