"""Which shop passes which case of the contract: `python -m tests.shops.table` writes the README."""

from __future__ import annotations

from pathlib import Path

from tests.shops.benches import NAMES

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN = "<!-- shops: written by `python -m tests.shops.table` -->"
END = "<!-- /shops -->"

FOLDER = "folder"
_WEB = tuple(name for name in NAMES if name != FOLDER)
_FULL = ("shopify", "woocommerce (core)", "saleor")

CASES: dict[str, tuple[str, ...]] = {
    "an_order_comes_in_whole": NAMES,
    "only_what_is_new_comes_the_next_time": NAMES,
    "nothing_is_lost_or_doubled_while_orders_change": _WEB,
    "many_orders_of_the_same_second_all_come": _WEB,
    "a_change_is_seen_by_reading_anew": NAMES,
    "a_cancelled_order_says_so": _WEB,
    "what_was_given_back_is_told_apart_from_what_was_ordered": _WEB,
    "an_order_on_hold_is_not_free_to_go": _WEB,
    "cash_on_delivery_is_an_amount": _WEB,
    "an_unknown_currency_costs_no_order": tuple(name for name in NAMES if name != "vendure"),
    "an_order_without_lines_comes_in_to_be_looked_at": _WEB,
    "five_thousand_lines_all_come": NAMES,
    "a_negative_quantity_is_told_and_the_rest_comes_in": NAMES,
    "markup_in_a_note_is_no_markup_on_the_screen": NAMES,
    "a_megabyte_of_note_is_cut_and_kept": _WEB,
    "a_wrong_clock_is_said": _WEB,
    "wrong_credentials_are_said": _WEB,
    "a_right_connection_is_found_right": NAMES,
    "a_part_and_then_the_rest_are_told_line_by_line": NAMES,
    "the_order_is_closed_when_nothing_is_open": _WEB,
    "what_was_told_is_found_again": NAMES,
    "a_line_that_is_cut_leaves_a_doubt_that_can_be_looked_up": _WEB,
    "a_busy_shop_has_done_nothing": _WEB,
    "another_tracking_number_takes_the_place_of_the_first": _FULL,
    "what_was_told_can_be_taken_back": (*_FULL, "vendure"),
    "what_it_cannot_it_refuses_in_words": tuple(name for name in NAMES if name not in _FULL),
    "too_much_is_refused_by_the_shop_itself": ("shopify", "vendure", "medusa", "saleor"),
    "carriers_have_names": _WEB,
}
"""Each case with the shops that it is run on; on the others there is no such thing."""


def applies(case: str, name: str) -> bool:
    return name in CASES[case]


def table() -> str:
    """The table as it stands in the README."""
    rows = [
        f"| {case.replace('_', ' ')} | "
        + " | ".join("yes" if applies(case, name) else "–" for name in NAMES)
        + " |"
        for case in CASES
    ]
    head = f"| case | {' | '.join(NAMES)} |\n|---|{'---|' * len(NAMES)}\n"
    return head + "\n".join(rows) + "\n"


def written_in(readme: str) -> str:
    """The table that the README holds now."""
    return readme.partition(BEGIN)[2].partition(END)[0].strip("\n") + "\n"


if __name__ == "__main__":
    before, _, rest = README.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text(f"{before}{BEGIN}\n\n{table()}\n{END}{after}", "utf-8")
