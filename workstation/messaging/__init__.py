"""Telling customers: words in five languages, and e-mail over SMTP."""

from __future__ import annotations

from workstation.messaging.smtp import SmtpMessenger
from workstation.messaging.templates import TemplateBook
from workstation.messaging.writer import TemplateWriter

MESSENGERS = (SmtpMessenger,)
"""The channels to customers, named by hand; SMS and chat get their place here."""

__all__ = ["MESSENGERS", "SmtpMessenger", "TemplateBook", "TemplateWriter"]
