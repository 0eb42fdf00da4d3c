"""A plain aiosmtpd with STARTTLS that takes mails and keeps none: `mail_server.py CERT KEY`."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys

from aiosmtpd.handlers import Sink
from aiosmtpd.smtp import SMTP


async def serve(cert: str, key: str) -> None:
    """Serve until standard input closes; a line of JSON tells the port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(Sink(), tls_context=context, require_starttls=True, ident="bench"),
        "127.0.0.1",
        0,
    )
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(*sys.argv[1:3]))
