"""Set up a fresh machine and run Packbench: `python3 packaging/bootstrap.py VERB`.

Verbs: setup, demo, test, peers, lock, run ARGUMENTS. Standard library only. The first set-up needs
the network; every later one finds its work done and needs none.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import gates
import machine

CHECKOUT = Path(__file__).resolve().parent.parent
VENV = CHECKOUT / ".venv"
LOCK = CHECKOUT / "packaging" / "lock.txt"
STAMP = VENV / "packbench-stamp"
BUILD = CHECKOUT / "build"
PYTHON = machine.venv_python(VENV)
USAGE = "usage: bootstrap.py setup | demo | test [PYTEST ARGUMENTS] | peers | lock | run ARGUMENTS"


class SetupStopped(Exception):
    """Set-up cannot go on; the message is one sentence for the person at the keyboard."""


def say(line: str) -> None:
    print(f"[packbench] {line}", flush=True)


def set_up() -> None:
    """Bring this checkout to where it runs; does nothing that has been done before."""
    objection = machine.python_objection(sys.version_info[:2])
    if objection:
        raise SetupStopped(objection)
    install_system_packages()
    make_venv()
    install_python_packages()
    link_checkout()


def install_system_packages() -> None:
    """Install Qt's libraries, the fonts and a virtual screen by apt, where apt may be used."""
    if not sys.platform.startswith("linux"):
        return
    if not shutil.which("dpkg-query"):
        say(machine.NO_APT_SENTENCE)
        return
    needed = [*machine.NEEDED, *venv_package()]
    missing = still_missing([*needed, *machine.WANTED])
    if not missing:
        say("System packages: all there.")
        return
    reason = "set-up is not run as root"
    if may_use_apt():
        say(f"System packages: installing {len(missing)} by apt ...")
        apt_install(missing)
        missing = still_missing([*needed, *machine.WANTED])
        reason = f"apt could not; see {relative(BUILD / 'setup' / 'apt.log')}"
    if missing:
        sentence = machine.missing_packages_sentence(packages=missing, reason=reason)
        if set(missing) & set(needed):
            raise SetupStopped(sentence)
        say(sentence)


def venv_package() -> list[str]:
    """Debian ships Python without the module that fills a virtual environment."""
    # This runs for Debian's own Python only: any other brings the module, or apt cannot help it.
    complete = importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv")
    return [] if complete or PYTHON.exists() else ["python3-venv"]


def may_use_apt() -> bool:
    return bool(shutil.which("apt-get")) and hasattr(os, "geteuid") and os.geteuid() == 0


def still_missing(packages: Sequence[str]) -> list[str]:
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n"],
        capture_output=True,
        text=True,
        check=False,
    )
    installed = machine.installed_packages(answer.stdout)
    return machine.missing_packages(required=packages, installed=installed)


def apt_install(packages: Sequence[str]) -> None:
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=1"]
    apt += ["-o", "Acquire::http::Timeout=30", "-o", "Acquire::https::Timeout=30"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    log = log_file("apt.log")
    logged([*apt, "update"], log=log, environment=environment)
    install = ["install", "-y", "--no-install-recommends", *packages]
    logged([*apt, *install], log=log, environment=environment)


def make_venv() -> None:
    if PYTHON.exists() and works(PYTHON):
        say(f"Virtual environment: {relative(VENV)} is there.")
        return
    if VENV.exists():
        # Its Python has gone (moved checkout, upgraded system): nothing in it can be used again.
        shutil.rmtree(VENV)
    if not importlib.util.find_spec("ensurepip"):
        packages = ["python3-venv"]
        raise SetupStopped(
            machine.missing_packages_sentence(packages=packages, reason=machine.NO_VENV_REASON)
        )
    say(f"Virtual environment: making {relative(VENV)} ...")
    log = log_file("venv.log")
    if logged([sys.executable, "-m", "venv", str(VENV)], log=log) != 0:
        raise SetupStopped(f"Python could not make a virtual environment; it said: {log}")


def works(python: Path) -> bool:
    probe = "import sys, pip; sys.exit(sys.version_info[:2] < (3, 11))"
    return subprocess.run([python, "-c", probe], capture_output=True, check=False).returncode == 0


def install_python_packages() -> None:
    """Install exactly what the lock file names, each file checked against its hash."""
    question = [str(PYTHON), "-c", "import sys; print(sys.version, sys.prefix)"]
    python = subprocess.run(question, capture_output=True, text=True, check=True).stdout
    mark = machine.stamp(lock=LOCK.read_bytes(), python=python)
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == mark:
        say("Python packages: up to date.")
        return
    say("Python packages: installing what packaging/lock.txt names (about 200 MB, once) ...")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
    pip += ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--progress-bar", "off"]
    log = log_file("pip.log")
    if logged([*pip, "-r", str(LOCK)], log=log) != 0:
        raise SetupStopped(machine.no_pip_sentence(log))
    STAMP.write_text(mark, encoding="utf-8")


def link_checkout() -> None:
    """Make `import workstation` and `.venv/bin/packbench` mean this checkout.

    A path file instead of an editable install: that would fetch a build tool each time it is made.
    """
    question = [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    library = subprocess.run(question, capture_output=True, text=True, check=True).stdout.strip()
    write_if_changed(Path(library) / "packbench.pth", f"{CHECKOUT}\n")
    path, text = machine.launcher(VENV)
    write_if_changed(path, text)
    if not os.access(path, os.X_OK):
        path.chmod(0o755)
    # Where the shell forbids Python to keep compiled modules, each start would compile them anew.
    compileall = [str(PYTHON), "-m", "compileall", "-q", str(CHECKOUT / "workstation")]
    subprocess.run(compileall, stdout=subprocess.DEVNULL, check=False)


def write_if_changed(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")


def log_file(name: str) -> Path:
    folder = BUILD / "setup"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(b"")
    return path


def logged(command: Sequence[str], *, log: Path, environment: dict[str, str] | None = None) -> int:
    """Run a command with its words in a log file; return its exit code."""
    with log.open("ab") as output:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment,
            check=False,
        )
    return done.returncode


def relative(path: Path) -> str:
    return str(path.relative_to(CHECKOUT))


def packbench(arguments: Sequence[str]) -> int:
    command = [str(PYTHON), "-m", "workstation", *arguments]
    return subprocess.run(command, check=False).returncode


def demo() -> int:
    """Open the window on the demo shift, or run the same shift without one where no screen is."""
    if machine.has_display(platform=sys.platform, environment=os.environ):
        return packbench(["demo"])
    say(machine.NO_SCREEN_SENTENCE)
    folder = BUILD / "demo" / time.strftime("%Y%m%d-%H%M%S")
    folder.parent.mkdir(parents=True, exist_ok=True)
    code = packbench(["demo", "--headless", "--out", str(folder)])
    if code == 0:
        say(f"The shift's labels, mail and report.json are in {relative(folder)}")
    return code


def lock() -> int:
    """Pin the packages of pyproject.toml anew and install what changed."""
    code = subprocess.run([PYTHON, CHECKOUT / "packaging" / "lock.py"], check=False).returncode
    if code == 0:
        install_python_packages()
    return code


def main(arguments: Sequence[str]) -> int:
    verb, rest = (arguments[0], list(arguments[1:])) if arguments else ("", [])
    if verb not in {"setup", "demo", "test", "peers", "lock", "run"} or (
        rest and verb not in {"test", "run"}
    ):
        print(USAGE, file=sys.stderr)
        return 2
    try:
        set_up()
        if verb == "demo":
            return demo()
        if verb == "run":
            return packbench(rest)
        if verb == "test":
            return gates.run_tests(python=PYTHON, checkout=CHECKOUT, pytest_arguments=rest)
        if verb == "peers":
            return gates.run_peers(python=PYTHON, checkout=CHECKOUT)
        if verb == "lock":
            return lock()
    except SetupStopped as stop:
        say(str(stop))
        return 1
    except PermissionError as error:
        say(f"This user may not write {error.filename}; whoever set this checkout up may.")
        return 1
    except KeyboardInterrupt:
        return 130
    say("Ready: `make demo`, or .venv/bin/packbench --help")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
