"""The SMTP side (aiosmtpd) and the control port (JSON lines) of the demo's mail server."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from workstation.messaging.demo import faults
from workstation.messaging.demo.faults import Fault, FaultPlan
from workstation.messaging.demo.ledger import Ledger


class _Cut(ConnectionResetError):
    """Raised to leave a verb without an answer."""


class DemoSmtp(SMTP):
    """SMTP that goes wrong where the plan says so."""

    def __init__(self, plan: FaultPlan, ledger: Ledger, **options: Any) -> None:
        super().__init__(_Taker(self, plan, ledger), ident="Packbench demo mail", **options)
        self._plan = plan
        self.leaving = False
        """Close the line once the present answer is out, as servers do with idle ones."""

    async def push(self, status: str) -> None:  # type: ignore[override]
        await super().push(status)
        if self.leaving and self.transport is not None:
            self.transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if self._plan.strike(faults.CUT, verb="CONNECT"):
            transport.close()
            return
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self.session is not None:  # a line cut at CONNECT never had one
            super().connection_lost(error)

    async def smtp_EHLO(self, hostname: str) -> None:
        await self.maybe_wrong("EHLO")
        await super().smtp_EHLO(hostname)

    async def smtp_MAIL(self, arg: str) -> None:
        await self.maybe_wrong("MAIL")
        await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str) -> None:
        await self.maybe_wrong("RCPT")
        await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:
        await self.maybe_wrong("DATA")
        await super().smtp_DATA(arg)

    async def maybe_wrong(self, verb: str) -> None:
        slow = self._plan.strike(faults.SLOW, verb=verb)
        if slow is not None:
            await asyncio.sleep(slow.seconds)
        if self._plan.strike(faults.CUT, verb=verb):
            self.cut()

    def cut(self) -> None:
        """Reset the line in the middle of a verb."""
        if isinstance(self.transport, asyncio.Transport):
            self.transport.abort()
        raise _Cut("cut by the plan")


class _Taker:
    """aiosmtpd's handler: recipients and finished messages."""

    def __init__(self, smtp: DemoSmtp, plan: FaultPlan, ledger: Ledger) -> None:
        self._smtp = smtp
        self._plan = plan
        self._ledger = ledger

    async def handle_RCPT(
        self,
        server: SMTP,  # noqa: ARG002 - the names are aiosmtpd's
        session: Session,  # noqa: ARG002
        envelope: Envelope,
        address: str,
        rcpt_options: list[str],  # noqa: ARG002
    ) -> str:
        if self._plan.strike(faults.REFUSE, to=[address]):
            return "550 5.1.1 No such user here"
        if self._plan.strike(faults.GREYLIST, to=[address]):
            return "451 4.7.1 Greylisted, please come back later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Recipient ok"

    async def handle_DATA(
        self,
        server: SMTP,  # noqa: ARG002 - the names are aiosmtpd's
        session: Session,  # noqa: ARG002
        envelope: Envelope,
    ) -> str:
        to = [str(address) for address in envelope.rcpt_tos]
        if self._plan.strike(faults.CUT_UNTAKEN, to=to):
            self._smtp.cut()
        if self._plan.strike(faults.REJECT, to=to):
            return "554 5.7.1 Message refused"
        if self._plan.strike(faults.DEFER, to=to):
            return "452 4.3.1 Out of storage, try later"
        content = envelope.content
        assert isinstance(content, bytes)  # noqa: S101 - decode_data is off
        entry = self._ledger.take(content, to=", ".join(to))
        if self._plan.strike(faults.CUT_TAKEN, to=to):
            self._smtp.cut()
        await self._smtp.maybe_wrong("END")
        if self._plan.strike(faults.HANG_UP, to=to):
            self._smtp.leaving = True
        return f"250 2.0.0 Taken as {entry['n']:04d}"


class Control:
    """Answers one JSON object a line: {"do": "fault"|"faults"|"clear"|"ledger"|"ping", ...}."""

    def __init__(self, plan: FaultPlan, ledger: Ledger) -> None:
        self._plan = plan
        self._ledger = ledger

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                writer.write(json.dumps(self.answer(line)).encode() + b"\n")
                await writer.drain()
        except (ConnectionError, ValueError):
            pass  # the steering hand let go
        finally:
            writer.close()

    def answer(self, line: bytes) -> dict[str, Any]:
        """{"ok": true, ...} or {"ok": false, "error": "..."}."""
        try:
            wish = json.loads(line)
            match wish.pop("do", None):
                case "ping":
                    return {"ok": True}
                case "fault":
                    self._plan.add(Fault(**wish))
                    return {"ok": True, "waiting": len(self._plan.waiting)}
                case "faults":
                    waiting = [{"kind": f.kind, "count": f.count} for f in self._plan.waiting]
                    return {"ok": True, "faults": waiting}
                case "clear":
                    self._plan.waiting.clear()
                    return {"ok": True}
                case "ledger":
                    return {"ok": True, "ledger": self._ledger.entries}
                case other:
                    return {"ok": False, "error": f"unknown wish {other!r}"}
        except (ValueError, TypeError, AttributeError) as problem:
            return {"ok": False, "error": str(problem)}
