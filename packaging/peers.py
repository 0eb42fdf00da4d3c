"""What `make peers` compares with and Packbench itself never needs: installed into build/peers.

Node packages, Python packages and one program with a Python of its own. Each that cannot be had
is named with its reason, and the comparisons with it are left out; the others run.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

NODE = ("zpl-renderer-js@3.4.0", "bwip-js@4.11.4", "axe-core@4.10.3")
# A strict reader of carriers' descriptions; apart, since its packages are many.
PRISM = "@stoplight/prism-cli@5.14.2"
# A shop to push to. Its maker names a version of one package that the registry does not have.
VENDURE = {
    "private": True,
    "dependencies": {"@vendure/core": "3.7.3", "sql.js": "1.16.0"},
    "overrides": {"@graphql-tools/batch-execute": "10.2.0"},
}
PYTHON = ("brother-ql-next==0.12.0", "pyzbar==0.1.9")
# Makers of labels, for `packbench bench label`; each is tried by itself.
BENCH = ("zpl==0.1.13", "simple-zpl2==0.3.0", "fpdf2==2.8.9", "blabel==0.1.7")
EMUPOS = "emupos==0.4.0"
# An S3 server that is not ours, for tracking pages in buckets.
BUCKETS = "moto[server]==5.2.5"
SYSTEM = (
    "apt install nodejs npm zint libzbar0 umockdev gir1.2-umockdev-1.0 cups cups-client "
    "cups-ipp-utils dbus avahi-daemon iproute2 chromium openssh-server"
)


def install(*, python: Path, folder: Path) -> list[str]:
    """Install what is missing; gives a line for each that could not be."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [
        _node(folder / "node"),
        _prism(folder / "prism"),
        _vendure(folder / "vendure"),
        _python(python, folder / "python"),
        _emupos(folder / "emupos"),
        _buckets(python, folder / "buckets"),
        *(_maker(python, folder / "bench", name) for name in BENCH),
    ]
    return [line for line in missing if line]


def _node(folder: Path) -> str:
    npm = shutil.which("npm")
    if npm is None:
        return f"npm is not here: no second renderer of ZPL ({SYSTEM})"
    if all((folder / "node_modules" / name.partition("@")[0]).is_dir() for name in NODE):
        return ""
    folder.mkdir(exist_ok=True)
    return _tried(_packages(npm, folder, *NODE))


def _prism(folder: Path) -> str:
    npm = shutil.which("npm")
    if npm is None or (folder / "node_modules" / ".bin" / "prism").exists():
        return ""  # without npm a line has been given already
    folder.mkdir(exist_ok=True)
    return _tried(_packages(npm, folder, PRISM))


def _vendure(folder: Path) -> str:
    npm = shutil.which("npm")
    if npm is None or (folder / "node_modules" / "@vendure" / "core").is_dir():
        return ""  # without npm a line has been given already
    folder.mkdir(exist_ok=True)
    (folder / "package.json").write_text(json.dumps(VENDURE), encoding="utf-8")
    return _tried(_packages(npm, folder, "--ignore-scripts", "@vendure/core"))


def _packages(npm: str, folder: Path, *names: str) -> list[str]:
    """npm's call; where its registry is out of reach it gives up soon."""
    quiet = ("--no-audit", "--no-fund", "--silent")
    patience = ("--fetch-retries=1", "--fetch-timeout=60000")
    return [npm, "install", "--prefix", str(folder), *quiet, *patience, *names]


def _python(python: Path, folder: Path) -> str:
    if (folder / "brother_ql").is_dir() and (folder / "pyzbar").is_dir():
        return ""
    return _tried(
        [str(python), "-m", "pip", "install", "-q", "--target", str(folder), "--upgrade", *PYTHON]
    )


def _buckets(python: Path, folder: Path) -> str:
    if (folder / "moto").is_dir():
        return ""
    return _tried([str(python), "-m", "pip", "install", "-q", "--target", str(folder), BUCKETS])


def _maker(python: Path, folder: Path, name: str) -> str:
    stem = name.partition("==")[0].replace("-", "_")
    if any(folder.glob(f"{stem}-*.dist-info")):
        return ""
    return _tried([str(python), "-m", "pip", "install", "-q", "--target", str(folder), name])


def _emupos(folder: Path) -> str:
    if (folder / "bin" / "emupos").exists():
        return ""
    python = _newer_python()
    if python is None:
        return "no Python 3.13 is here: the receipt printer's simulator (emupos) is left out"
    made = _tried([str(python), "-m", "venv", "--clear", str(folder)])
    return made or _tried([str(folder / "bin" / "pip"), "install", "-q", EMUPOS])


def _newer_python() -> Path | None:
    named = shutil.which("python3.13")
    versions = sorted(Path.home().glob(".pyenv/versions/3.13*/bin/python3.13"))
    for python in (*([Path(named)] if named else []), *versions):
        done = subprocess.run([python, "-c", "import venv"], capture_output=True, check=False)
        if done.returncode == 0:
            return python
    return None


def _tried(command: list[str]) -> str:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
            timeout=600,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as problem:
        return f"{Path(command[0]).name}: {problem}"
    last = (done.stderr.strip().splitlines() or ["failed"])[-1]
    return "" if done.returncode == 0 else f"{' '.join(command[-2:])}: {last}"
