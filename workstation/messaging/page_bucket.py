"""Tracking pages in a bucket that speaks Amazon's S3 protocol: Amazon's own, Cloudflare R2,
Backblaze, Hetzner, MinIO and others.

An object is replaced whole by the store itself. The library behind it is `obstore` (Apache Arrow's
object store), loaded with the first page.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from workstation.domain.errors import NotConfigured, Unavailable
from workstation.messaging.page_name import checked, file_of

if TYPE_CHECKING:
    from obstore.store import S3Store

HERE = frozenset({"localhost", "127.0.0.1", "::1"})
PROBE = "packbench-check"
HTML = {"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache"}


class BucketPages:
    """Publishes into a bucket (`ports.care.PagePlace`)."""

    def __init__(
        self, *, endpoint: str, bucket: str, prefix: str, region: str, access_key: str,
        secret_key: Callable[[], str], url: str, timeout: float = 20.0,
    ) -> None:  # fmt: skip
        self._endpoint, self._bucket = endpoint.rstrip("/"), bucket
        self._prefix, self._region = prefix.strip("/"), region or "us-east-1"
        self._access_key, self._secret_key = access_key, secret_key
        self._url, self._timeout = url.rstrip("/"), timeout

    def put(self, name: str, page: str) -> None:
        """Replace a page whole: whoever reads sees the old one or the new one."""
        self._put(checked(name), page)

    def remove(self, name: str) -> None:
        """Take a page down; one that is not there is down already."""
        import obstore

        path = self._path(checked(name))
        self._do(lambda: obstore.delete(self._store, path))

    def link(self, name: str) -> str:
        """Where customers find a page, "" where nobody said under which address the bucket is."""
        return f"{self._url}/{file_of(name)}" if self._url else ""

    def check(self) -> str:
        """Put a page there and take it down again; gives what can be said of it."""
        self._put(PROBE, "<!doctype html><title>Packbench</title>")
        self.remove(PROBE)
        return f"{self._bucket} takes pages."

    def _put(self, name: str, page: str) -> None:
        import obstore

        content, path = page.encode("utf-8"), self._path(name)
        self._do(
            lambda: obstore.put(
                self._store, path, content, attributes=dict(HTML), use_multipart=False
            )
        )

    def _path(self, name: str) -> str:
        return "/".join(part for part in (self._prefix, file_of(name)) if part)

    @cached_property
    def _store(self) -> S3Store:
        from datetime import timedelta

        from obstore.store import S3Store

        parts = urlsplit(self._endpoint)
        plain = parts.scheme == "http"
        if plain and parts.hostname not in HERE:
            raise NotConfigured(
                "Pages do not go over a line that anybody can read.",
                "Write the endpoint with https://",
                setting="pages.endpoint",
            )
        return S3Store(
            self._bucket,
            endpoint=self._endpoint or None,
            region=self._region,
            access_key_id=self._access_key,
            secret_access_key=self._secret_key(),
            # Taking several down at once is not known to every store.
            disable_bulk_delete=True,
            client_options={
                "allow_http": plain,
                "timeout": timedelta(seconds=self._timeout),
                "connect_timeout": timedelta(seconds=min(5.0, self._timeout)),
            },
            # The outbox tries again, and says so.
            retry_config={"max_retries": 0},
        )

    def _do(self, work: Callable[[], object]) -> None:
        from obstore.exceptions import (
            BaseError,
            NotFoundError,
            PermissionDeniedError,
            UnauthenticatedError,
        )

        try:
            work()
        except (PermissionDeniedError, UnauthenticatedError) as error:
            raise NotConfigured(
                f"The bucket {self._bucket} does not take pages with this key.",
                "Check access key and secret key in Set-up, Tracking pages, and the bucket's "
                "rules.",
                setting="pages.access_key",
            ) from error
        except (NotFoundError, FileNotFoundError) as error:
            raise NotConfigured(
                f"There is no bucket {self._bucket} at {self._endpoint or 'Amazon'}.",
                "Check bucket, endpoint and region in Set-up, Tracking pages.",
                setting="pages.bucket",
            ) from error
        except (BaseError, OSError) as error:
            raise Unavailable(
                f"The tracking page did not get into the bucket {self._bucket}.",
                "It is tried again by itself.",
            ) from error
