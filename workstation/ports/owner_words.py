"""The words in which Packbench writes to the shop's own people, in their language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class OwnerWords(Protocol):
    """Says sentences of `domain.reasons` in a language; English where it speaks none such."""

    def say(self, text: str, language: str) -> str:
        """One or several stored sentences, each as far as it is known."""
        ...

    def mail(self, key: str, language: str, values: Mapping[str, object]) -> str:
        """A line of the mail with the failures: subject, counts, not_fit, refused, doubt, not_told,
        none or open, filled with `values`.
        """
        ...
