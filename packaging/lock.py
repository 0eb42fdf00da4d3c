"""Make packaging/lock.txt anew from pyproject.toml: `make lock`, or `lock.py [--upgrade]`.

After adding a package to pyproject.toml this is the one command. Releases that are locked stay
as they are; `--upgrade` takes the newest that pyproject.toml allows. The lock holds the hashes of
every file of a release, so that one file serves Linux, Windows and macOS, and no registry's name.
The resolver (uv) lives in a folder of its own under build/ and is no dependency of Packbench.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
LOCK = CHECKOUT / "packaging" / "lock.txt"
HEADER = """\
# What Packbench installs, pinned and hashed. Written by `make lock` from pyproject.toml.
# "packbench (pyproject.toml)": needed to run. "packbench (pyproject.toml:test)": by tests alone.
"""


def resolver() -> Path:
    """Return the resolver's program, installing it the first time."""
    folder = CHECKOUT / "build" / "lock-tool"
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    program = programs / ("uv.exe" if sys.platform == "win32" else "uv")
    if not program.exists():
        venv.create(folder, with_pip=True, clear=True)
        python = programs / ("python.exe" if sys.platform == "win32" else "python")
        subprocess.run([python, "-m", "pip", "install", "-q", "uv>=0.9"], check=True)
    return program


def command(*, program: Path, arguments: Sequence[str]) -> list[str]:
    return [
        str(program), "pip", "compile", "pyproject.toml", "--group", "test", "--universal",
        "--generate-hashes", "--only-binary", ":all:", "--no-header", "--system-certs", "--quiet",
        "--output-file", str(LOCK.relative_to(CHECKOUT)), *arguments,
    ]  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    done = subprocess.run(
        command(program=resolver(), arguments=arguments), cwd=CHECKOUT, check=False
    )
    if done.returncode != 0:
        return done.returncode
    body = [line for line in LOCK.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    LOCK.write_text(HEADER + "\n".join(body) + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
