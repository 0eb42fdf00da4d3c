"""A store on loopback that takes S3's PUT and DELETE of objects, and refuses as real ones do."""

from __future__ import annotations

import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ACCESS_KEY = "AKIAPACKBENCH"
CODES = {403: "SignatureDoesNotMatch", 404: "NoSuchBucket", 503: "SlowDown", 500: "InternalError"}


class BucketServer:
    """Keeps objects by path; `refuse`: the status of further answers (0 = none, -1 = cut)."""

    def __init__(self) -> None:
        self.objects: dict[str, tuple[bytes, str]] = {}
        self.refuse = 0
        self.asked = 0
        home = self

        class Door(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_PUT(self) -> None:
                content = self.rfile.read(int(self.headers["Content-Length"]))
                if self._let_in():
                    home.objects[self.path] = content, self.headers["Content-Type"]
                    self._say(200, etag='"1"')

            def do_DELETE(self) -> None:
                if self._let_in():
                    home.objects.pop(self.path, None)
                    self._say(204)

            def _let_in(self) -> bool:
                home.asked += 1
                signed = f"Credential={ACCESS_KEY}/" in self.headers.get("Authorization", "")
                status = home.refuse or (0 if signed else 403)
                if status == -1:
                    self.close_connection = True
                    self.connection.shutdown(socket.SHUT_RDWR)
                elif status:
                    body = f"<Error><Code>{CODES[status]}</Code></Error>".encode()
                    self._say(status, body)
                return not status

            def _say(self, status: int, body: bytes = b"", **headers: str) -> None:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
