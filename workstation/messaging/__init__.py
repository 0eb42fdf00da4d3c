"""Telling customers: words in five languages, and e-mail over SMTP."""

from __future__ import annotations

from workstation.messaging.channels import CHANNELS
from workstation.messaging.smtp import SmtpMessenger
from workstation.messaging.templates import TemplateBook
from workstation.messaging.writer import TemplateWriter

__all__ = ["CHANNELS", "SmtpMessenger", "TemplateBook", "TemplateWriter"]
