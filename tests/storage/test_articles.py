"""Articles that are remembered, on both databases."""

from __future__ import annotations

from decimal import Decimal

from tests.databases import Database
from workstation.domain.articles import Article
from workstation.domain.asks import Danger
from workstation.domain.values import Money


def test_articles_come_back_as_they_were_saved_and_page_by_code(database: Database) -> None:
    value = Money(Decimal("12.50"), "EUR")
    mug = Article("Mug-1", "Mug", "691200", "TR", 340, value, "M", "4006", (Danger.DRY_ICE,))
    with database.begin() as uow:
        uow.articles.save(Article("MUG-1", "Old"))
        uow.articles.save(mug)
        uow.articles.save(Article("BOWL"))
        uow.commit()
    with database.begin() as uow:
        assert uow.articles.known(["MUG-1", "NOBODY", ""]) == {"MUG-1": mug}
        assert uow.articles.known([]) == {}
        assert [one.sku for one in uow.articles.all(limit=1)] == ["BOWL"]
        assert [one.sku for one in uow.articles.all(after="BOWL")] == ["Mug-1"]
