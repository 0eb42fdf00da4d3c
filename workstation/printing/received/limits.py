"""What the reading process may use: set on itself, once everything is loaded."""

from __future__ import annotations

import signal
import sys

MEMORY_BYTES = 112_000_000
"""On top of what the libraries take."""

CPU_SECONDS = 0.8


def limit_memory() -> None:
    """Let this process grow by `MEMORY_BYTES` and no further, and write no file."""
    if sys.platform == "win32":  # pragma: no cover - that system has no such limits
        return
    import resource

    with open("/proc/self/statm") if sys.platform == "linux" else open("/dev/null") as file:
        pages = file.read().split()
    if pages:
        most = int(pages[0]) * resource.getpagesize() + MEMORY_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_time(seconds: float) -> None:
    """End this process after so many seconds of work from now on; 0 takes the limit away."""
    if sys.platform != "win32":  # pragma: no branch - that system has no such limits
        signal.setitimer(signal.ITIMER_PROF, seconds)
