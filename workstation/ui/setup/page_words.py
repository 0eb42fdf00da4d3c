"""The place of tracking pages in words, and the fields of each. Plain Python."""

from __future__ import annotations

import re

from workstation.ui.setup.accounts import SECRETS
from workstation.ui.setup.fields import Field, Kind, Section
from workstation.ui.words import isolate, translate

BREAK = "\u200b"
PAGE_SECRETS = ("password", "secret_key")
_SHOWN = re.compile(r"SHA256:[A-Za-z0-9+/]{43}")


def page_fields() -> tuple[Field, ...]:
    """All fields of the section; those of another place than the chosen one do not count."""

    def field(path: str, kind: Kind = Kind.TEXT, *targets: str, **more: object) -> Field:
        only = (("pages.target", targets),) if targets else ()
        return Field(Section.PAGES, f"pages.{path}", kind, only=only, **more)  # type: ignore[arg-type]

    targets = (
        ("folder", translate("Pages", "A folder of this computer")),
        ("sftp", translate("Pages", "A server, by SFTP")),
        ("s3", translate("Pages", "A bucket (S3)")),
    )
    return (
        field(
            "target", Kind.CHOICE, options=tuple(key for key, _ in targets), named=targets,
            title=translate("Pages", "Where pages go"),
            help=translate("Pages", "customers see the page of their parcel there"),
        ),
        field(
            "folder", Kind.TEXT, "folder", title=translate("Pages", "Folder"),
            help=translate("Pages", "empty: no page is published"),
        ),
        field("host", Kind.TEXT, "sftp", required=True, title=translate("Pages", "Server")),
        field(
            "port", Kind.NUMBER, "sftp", low=1, high=65535, title=translate("Pages", "Port")
        ),
        field("user", Kind.TEXT, "sftp", required=True, title=translate("Pages", "User name")),
        field(
            f"{SECRETS}.password", Kind.SECRET, "sftp", title=translate("Pages", "Password"),
            help=translate("Pages", "or the passphrase of the key file"),
        ),
        field(
            "key_file", Kind.TEXT, "sftp", title=translate("Pages", "Key file"),
            help=translate("Pages", "empty: signed in by password"),
        ),
        field("directory", Kind.TEXT, "sftp", title=translate("Pages", "Folder on the server")),
        field(
            "host_key", Kind.TEXT, "sftp", title=translate("Pages", "Server’s key"),
            help=translate("Pages", "Check shows it; confirm it once"),
        ),
        field(
            "endpoint", Kind.TEXT, "s3", title=translate("Pages", "Endpoint"),
            help=translate("Pages", "https://…; empty: Amazon’s own"),
        ),
        field(
            "bucket", Kind.TEXT, "s3", required=True, title=translate("Pages", "Bucket"),
            help=translate("Pages", "everybody must be able to read in it, nobody to list it"),
        ),
        field(
            "prefix", Kind.TEXT, "s3", title=translate("Pages", "Folder in the bucket"),
            help=translate("Pages", "may stay empty"),
        ),
        field("region", Kind.TEXT, "s3", title=translate("Pages", "Region")),
        field("access_key", Kind.TEXT, "s3", required=True, title=translate("Pages", "Access key")),
        field(
            f"{SECRETS}.secret_key", Kind.SECRET, "s3", title=translate("Pages", "Secret key")
        ),
        field(
            "url", title=translate("Pages", "Address for customers"),
            help=translate("Pages", "as they reach that place, https://…"),
        ),
        field(
            "days_after", Kind.NUMBER, low=0, high=365,
            title=translate("Pages", "Days until a page is taken down"),
            help=translate("Pages", "after the parcel has arrived"),
        ),
    )  # fmt: skip


def shown_key(sentence: str) -> str:
    """The fingerprint that a check found and nobody has confirmed, "" where there is none."""
    found = _SHOWN.search(sentence)
    return found[0] if found is not None else ""


def confirm_verb() -> str:
    return translate("Pages", "Yes, this is my server’s key")


def told(sentence: str) -> str:
    """What a check of the place came to, "" for a sentence of another kind."""
    shown = shown_key(sentence)
    # It is longer than a line: it may break every ten characters.
    key = isolate(BREAK.join(shown[at : at + 10] for at in range(0, len(shown), 10)))
    known = (
        (r"(\S.*) takes pages\.", translate("Pages", "{place} takes pages.")),
        (
            r"Nobody has confirmed the key of (\S+) yet\..*",
            translate(
                "Pages",
                "{place} shows the key {key}. Compare it with what your provider says, then "
                "confirm it.",
            ),
        ),
        (
            r"(\S+) shows another key than the one that was confirmed.*",
            translate(
                "Pages",
                "Stop: {place} shows another key than the confirmed one: {key}. Nothing was "
                "sent. Ask your provider before you confirm it.",
            ),
        ),
        (
            r"(\S+) does not let .* in\..*",
            translate("Pages", "{place} does not let this user in. Check user, password and key."),
        ),
        (
            r"(\S+) does not take pages into .*",
            translate("Pages", "{place} does not take pages into this folder."),
        ),
        (
            r"The bucket (\S+) does not take pages with this key\..*",
            translate("Pages", "{place} does not take pages with this key."),
        ),
        (
            r"There is no bucket (\S+) at .*",
            translate("Pages", "There is no bucket {place} there."),
        ),
        (
            r"The tracking page did not get (?:to|into the bucket) (\S+?)\. .*",
            translate("Pages", "{place} does not answer. Try again later."),
        ),
        (
            r"No place for tracking pages is set()\.",
            translate("Pages", "No place is named yet.") + "{place}",
        ),
    )  # fmt: skip
    for pattern, words in known:
        found = re.fullmatch(pattern, sentence, re.DOTALL)
        if found is not None:
            return words.format(place=isolate(found[1]), key=key)
    return ""
