import subprocess
import sys
from pathlib import Path

from workstation.printing.fonts import FAMILIES, find_fonts, font_folders, missing_fonts


def test_this_machine_has_what_our_five_languages_need() -> None:
    assert missing_fonts() == ()


def test_fonts_are_found_by_their_files_in_the_order_of_preference(tmp_path: Path) -> None:
    for name in ("DejaVuSans.ttf", "deep/NotoSans-Bold.ttf", "NotoSansArabic-Regular.OTF", "x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    found = find_fonts((tmp_path,))
    assert list(found) == ["Noto Sans", "Noto Sans Arabic", "DejaVu Sans"]
    assert found["Noto Sans"] == (tmp_path / "deep/NotoSans-Bold.ttf",)


def test_a_machine_without_fonts_is_told_what_it_lacks(tmp_path: Path) -> None:
    assert missing_fonts((tmp_path, tmp_path / "nowhere")) == (
        "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC",
    )  # fmt: skip


def test_a_folder_of_the_users_own_is_searched_first(monkeypatch: object, tmp_path: Path) -> None:
    import os

    os.environ["PACKBENCH_FONTS"] = str(tmp_path)
    try:
        assert font_folders()[0] == tmp_path
    finally:
        del os.environ["PACKBENCH_FONTS"]


def test_each_family_is_named_once() -> None:
    names = [family.name for family in FAMILIES]
    assert len(set(names)) == len(names)


IN_A_PROCESS = """
from threading import Thread
from workstation.printing import paint

paint.ensure_app()
said = []
for first in range(0x391, 0x3A1):  # each thread asks for characters that nobody asked for yet
    texts = (chr(first) + chr(first + 0x4E00) + chr(first + 0x298))
    asked = Thread(target=lambda: said.append(paint.missing_character(texts)))
    asked.start()
    asked.join()
print(ascii(said + [paint.missing_character("\u03bb\u0645\u738b\u0141")]))
"""


def test_characters_are_still_known_when_the_thread_that_first_asked_has_ended() -> None:
    run = subprocess.run(
        [sys.executable, "-c", IN_A_PROCESS], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == ascii([""] * 17)
