"""The carriers' own descriptions of their services, asked about every request that we make.

They lie in the shared test data; where that is not, nothing is checked and the tests say so.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml
from lxml import etree
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30WriteValidator,
    oas30_format_checker,
)
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

CHECKOUT = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("PACKBENCH_SHARED", str(CHECKOUT.parent / "shared")))
CARRIERS = SHARED / "data" / "carriers"
ROOT = "urn:description"
XSD = "{http://www.w3.org/2001/XMLSchema}"
SOAP_BODY = "{http://schemas.xmlsoap.org/soap/envelope/}Body"


@cache
def load(path: Path) -> Any:
    """Read an OpenAPI file, once a process."""
    with path.open("rb") as file:
        return yaml.load(file, yaml.CSafeLoader)


class OpenApi:
    """One OpenAPI 3 file; `prefix` is what our paths have before those of the file.

    `quirks` are patterns of complaints that are the file's own mistakes, each explained where
    it is given. `merged`: parts joined by allOf each forbid the others' fields, so they are read as
    one. `body` names the schema of bodies where the file has a choice of one and its own samples.
    """

    def __init__(
        self,
        file: str,
        *,
        prefix: str = "",
        quirks: tuple[str, ...] = (),
        merged: bool = False,
        body: str = "",
    ) -> None:
        self.path = CARRIERS / file
        self._body = body
        self._merged = merged
        self._prefix = prefix
        self._quirks = quirks

    @property
    def prefix(self) -> str:
        return self._prefix

    @property
    def there(self) -> bool:
        return self.path.exists()

    def read_ahead(self) -> None:
        """Read the file now, so that no request has to wait for it."""
        if self.there:
            assert self._registry is not None
            assert self._paths

    @cached_property
    def content(self) -> Any:
        return load(self.path)

    @cached_property
    def _registry(self) -> Any:
        contents = self._merge(self.content) if self._merged else self.content
        resource = Resource(contents=contents, specification=DRAFT202012)
        return Registry().with_resource(ROOT, resource)

    @cached_property
    def _paths(self) -> list[tuple[re.Pattern[str], str]]:
        paths = [
            (re.compile(re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(path))), path)
            for path in self.content["paths"]
        ]
        return sorted(paths, key=lambda pair: pair[1].count("{"))

    def complaints(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> list[str]:
        """Name all that the file objects to in a request; [] where it is not there."""
        if not self.there:
            return []
        bare = path.removeprefix(self._prefix)
        template = next((name for rule, name in self._paths if rule.fullmatch(bare)), None)
        operation = self.content["paths"].get(template, {}).get(method.lower())
        if operation is None:
            return [f"{method} {path} is not in the description"]
        found = self._parameters(template, operation, query or {}, headers or {})
        content = self._resolve(operation.get("requestBody", {})).get("content", {})
        schemas = [kind["schema"] for name, kind in content.items() if "schema" in kind]
        if self._body:
            schemas = [{"$ref": f"#/components/schemas/{self._body}"}]
        if schemas and body is not None:
            found += self._errors(schemas[0], body, "body")
        elif self._resolve(operation.get("requestBody", {})).get("required") and body is None:
            found.append("body: missing")
        return [one for one in found if not any(re.search(rule, one) for rule in self._quirks)]

    def answer_complaints(self, method: str, path: str, status: int, body: Any) -> list[str]:
        """Name what the file objects to in an answer of ours in the carrier's place."""
        bare = path.removeprefix(self._prefix)
        template = next((name for rule, name in self._paths if rule.fullmatch(bare)), None)
        if not self.there or template is None:
            return []
        responses = self.content["paths"][template][method.lower()]["responses"]
        response = self._resolve(responses.get(str(status), responses.get(status, {})))
        schemas = [kind["schema"] for kind in response.get("content", {}).values()]
        return self._errors(schemas[0], body, "answer", OAS30ReadValidator) if schemas else []

    def _parameters(
        self,
        template: Any,
        operation: Any,
        query: Mapping[str, str],
        headers: Mapping[str, str],
    ) -> list[str]:
        found = []
        shared = self.content["paths"][template].get("parameters", [])
        given = {"query": query, "header": {name.lower(): value for name, value in headers.items()}}
        for parameter in map(self._resolve, [*shared, *operation.get("parameters", [])]):
            name, where = parameter["name"], parameter["in"]
            if where not in given or name.lower() in ("authorization", "content-type", "accept"):
                continue
            value = given[where].get(name.lower() if where == "header" else name)
            if value is None:
                if parameter.get("required"):
                    found.append(f"{where} {name}: missing")
            else:
                found += self._errors(
                    parameter.get("schema", {}), self._typed(parameter, value), f"{where} {name}"
                )
        return found

    def _typed(self, parameter: Any, value: str) -> Any:
        schema = self._resolve(parameter.get("schema", {}))
        kind = schema.get("type")
        if kind == "array":
            return value.split(",")
        if kind == "boolean" and value in ("true", "false"):
            return value == "true"
        if kind in ("integer", "number") and re.fullmatch(r"-?\d+(\.\d+)?", value):
            return float(value) if "." in value else int(value)
        return value

    def _merge(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._merge(inner) for inner in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("allOf"), list):
            return {name: self._merge(inner) for name, inner in self._joined(value).items()}
        return {name: self._merge(inner) for name, inner in value.items()}

    def _joined(self, value: Any) -> dict[str, Any]:
        """One schema of all that are joined by allOf, however deep."""
        value = self._resolve(value)
        whole: dict[str, Any] = {"properties": {}, "required": []}
        for part in [*map(self._joined, value.get("allOf", [])), value]:
            for name, inner in part.items():
                if name == "properties":
                    whole["properties"] |= inner
                elif name == "required" and isinstance(inner, list):
                    whole["required"] += inner
                elif name != "allOf":
                    whole[name] = inner
        return {name: inner for name, inner in whole.items() if inner not in ({}, [])}

    def _resolve(self, value: Any) -> Any:
        while isinstance(value, dict) and "$ref" in value:
            target = self.content
            for step in value["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            value = target
        return value

    def _errors(
        self, schema: Any, value: Any, where: str, kind: Any = OAS30WriteValidator
    ) -> list[str]:
        rooted = _rooted(self._merge(schema) if self._merged else schema)
        validator = kind(rooted, registry=self._registry, format_checker=oas30_format_checker)
        return [
            f"{where}.{'.'.join(map(str, error.absolute_path))}: {_said(error)}"
            for error in _leaves(validator.iter_errors(value))
        ]


def _rooted(value: Any) -> Any:
    """Let references from the file's root hold from anywhere."""
    if isinstance(value, dict):
        return {
            name: ROOT + inner if name == "$ref" and isinstance(inner, str) else _rooted(inner)
            for name, inner in value.items()
        }
    return [_rooted(inner) for inner in value] if isinstance(value, list) else value


def _leaves(errors: Any) -> Any:
    """Of "fits none of these" give what each of them objects to."""
    for error in errors:
        if error.context and error.validator == "allOf":
            yield from _leaves(error.context)
        else:
            yield error


def _said(error: Any) -> str:
    """The complaint in short; of a choice, what its parts object to."""
    if not error.context:
        return str(error.message)[-160:]
    parts = "; ".join(sorted({str(part.message)[-80:] for part in error.context}))
    return f"{error.validator} {str(error.message)[-60:]}: {parts[:400]}"


class Wsdl:
    """One WSDL file: the XML schema in it, asked about the body of an envelope."""

    def __init__(self, file: str) -> None:
        self.path = CARRIERS / file

    @property
    def there(self) -> bool:
        return self.path.exists()

    def read_ahead(self) -> None:
        """Read the file now, so that no request has to wait for it."""
        if self.there:
            assert self._schemas

    @cached_property
    def _schemas(self) -> Mapping[str, etree.XMLSchema]:
        tree = etree.parse(str(self.path), etree.XMLParser(no_network=True))
        parts = {
            schema.get("targetNamespace"): schema
            for schema in tree.iter(f"{XSD}schema")
            if len(schema)
        }
        parser = etree.XMLParser(no_network=True)
        parser.resolvers.add(_Neighbours(parts))
        return {
            space: etree.XMLSchema(etree.fromstring(_linked(schema, parts), parser))
            for space, schema in parts.items()
        }

    def complaints(self, content: bytes) -> list[str]:
        """Name all that the schema objects to in an envelope; [] where the file is not there."""
        if not self.there:
            return []
        body = etree.fromstring(content).find(SOAP_BODY)
        if body is None or len(body) != 1:
            return ["no body"]
        element = etree.fromstring(etree.tostring(body[0]))
        space = etree.QName(element).namespace
        schema = self._schemas.get(space)
        if schema is None:
            return [f"the namespace {space} is not in the description"]
        if schema.validate(element):
            return []
        return [f"line {error.line}: {error.message}" for error in schema.error_log]


NEAR = "near:"


class _Neighbours(etree.Resolver):
    """Gives a schema its neighbours in the same WSDL, so that no network is asked."""

    def __init__(self, parts: Mapping[str, Any]) -> None:
        super().__init__()
        self._parts = parts

    def resolve(self, url: str, public_id: Any, context: Any) -> Any:
        space = url.removeprefix(NEAR) if url.startswith(NEAR) else ""
        near = self._parts.get(space)
        return None if near is None else self.resolve_string(_linked(near, self._parts), context)


def _linked(schema: Any, parts: Mapping[str, Any]) -> bytes:
    """Write a schema with its imports pointing to its neighbours, the others dropped."""
    root = etree.fromstring(etree.tostring(schema))
    for link in root.findall(f"{XSD}import"):
        if link.get("namespace") in parts:
            link.set("schemaLocation", NEAR + link.get("namespace"))
        else:
            root.remove(link)
    # A .NET data set: "any schema, and what it describes". It stands in answers alone.
    for element in list(root.iter(f"{XSD}element")):
        prefix, _, name = (element.get("ref") or "").partition(":")
        if name == "schema" and element.nsmap.get(prefix) == XSD.strip("{}"):
            element.getparent().remove(element)
    linked = {link.get("namespace") for link in root.findall(f"{XSD}import")}
    # Some files use a neighbour without saying so.
    for space in set(parts) - linked - {root.get("targetNamespace")}:
        root.insert(0, etree.Element(f"{XSD}import", namespace=space, schemaLocation=NEAR + space))
    return bytes(etree.tostring(root))
