"""Collects the window's sentences and compiles their translations.

`python packaging/translations.py update` reads the sources into resources/translations/*.ts, where
people translate; `compile` makes the .qm files that the window loads; `missing` lists what is
untranslated. Qt's own tools do the work, found beside the Python that runs this. Its collector
overlooks calls in which the count is an expression, so Python's own parser finds the sentences and
writes them down simply.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDER = CHECKOUT / "resources" / "translations"
SOURCES = CHECKOUT / "workstation" / "ui"
LANGUAGES = ("tr", "el", "ar", "zh")
"""English is in the sources."""


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"packbench_{language}.ts"


def tool(name: str) -> str:
    """The path of one of PySide6's tools."""
    beside = Path(sys.executable).parent / name
    for candidate in (beside, beside.with_suffix(".exe")):
        if candidate.exists():
            return str(candidate)
    return name


def sentences(source: str) -> Iterator[tuple[str, str, bool]]:
    """Yield (context, text, counted) of each `translate` call; raises `ValueError` for text made up
    later.
    """
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        # By its bare name alone: a painter's `translate` moves the ground.
        if not isinstance(node.func, ast.Name) or node.func.id != "translate":
            continue
        texts = [each.value for each in node.args[:2] if isinstance(each, ast.Constant)]
        if len(texts) != 2 or not all(isinstance(text, str) for text in texts):
            raise ValueError(f"line {node.lineno}: only a written-out sentence can be translated")
        yield str(texts[0]), str(texts[1]), len(node.args) > 3


def collected(folder: Path = SOURCES) -> str:
    """Every sentence of the window, once, as calls that Qt's collector understands."""
    found: dict[tuple[str, str, bool], None] = {}
    for path in sorted(folder.rglob("*.py")):
        found |= dict.fromkeys(sentences(path.read_text(encoding="utf-8")))
    return "".join(
        f"translate({context!r}, {text!r}{', None, 1' if counted else ''})\n"
        for context, text, counted in sorted(found)
    )


def update(folder: Path = FOLDER) -> int:
    """Bring every .ts up to date; translations are kept, sentences that are gone are dropped."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as room:
        gathered = Path(room) / "sentences.py"
        gathered.write_text(collected(), encoding="utf-8")
        for language in LANGUAGES:
            command = [
                tool("pyside6-lupdate"), str(gathered), "-no-obsolete", "-locations", "none",
                "-source-language", "en", "-target-language", language, "-ts",
                str(ts_file(language, folder)),
            ]  # fmt: skip
            code = subprocess.run(
                command, cwd=CHECKOUT, check=False, stdout=subprocess.DEVNULL
            ).returncode
            if code:
                return code
    return 0


def compile_all(folder: Path = FOLDER, into: Path | None = None) -> int:
    """Make a .qm of every .ts."""
    for language in LANGUAGES:
        source = ts_file(language, folder)
        target = (into or folder) / source.with_suffix(".qm").name
        command = [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)]
        code = subprocess.run(command, cwd=CHECKOUT, check=False).returncode
        if code:
            return code
    return 0


def untranslated(language: str, folder: Path = FOLDER) -> Iterator[tuple[str, str]]:
    """Yield (context, source) of each sentence that a language lacks, every plural form counted."""
    # The file is our own.
    for context in ElementTree.parse(ts_file(language, folder)).iter("context"):  # noqa: S314
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else list(translation.iter("numerusform"))
            texts = [form.text for form in forms] or [
                None if translation is None else translation.text
            ]
            if not all(text and text.strip() for text in texts):
                yield name, message.findtext("source") or ""


def main(arguments: Sequence[str]) -> int:
    match list(arguments):
        case ["update"]:
            return update()
        case ["compile"]:
            return compile_all()
        case ["missing"]:
            found = [(language, *each) for language in LANGUAGES for each in untranslated(language)]
            for language, context, source in found:
                print(f"{language}  {context}: {source}")
            return 1 if found else 0
    print("Say update, compile or missing.")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
