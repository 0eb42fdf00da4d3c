"""The README's table of carriers is the one that the tests stand for."""

from __future__ import annotations

import re

from tests.carriers import cases, test_conformance


def test_the_table_in_the_readme_is_current() -> None:
    assert cases.in_readme() == cases.table(), "run: python -m tests.carriers.cases --write"


def test_each_case_of_the_table_has_a_test() -> None:
    with open(test_conformance.__file__, encoding="utf-8") as file:
        tested = set(re.findall(r'^@case\("(.*?)"\)', file.read(), re.MULTILINE))
    assert tested == set(cases.APPLIES)
