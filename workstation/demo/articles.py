"""What the demo shop has told of its articles, so that parcels abroad need no question."""

from __future__ import annotations

from workstation.domain.articles import Article

ARTICLES = tuple(
    Article(sku, description=description, hs_code=hs_code, origin="TR")
    for sku, description, hs_code in (
        ("SOAP-LAUREL", "Solid toilet soap, olive and laurel oil", "34011100"),
        ("CANDLE-FIG", "Scented candle in a glass jar", "34060000"),
        ("LT-SAND", "Kitchen towel of linen, woven", "63029200"),
        ("LT-SLATE", "Kitchen towel of linen, woven", "63029200"),
        ("MUG-SAGE", "Stoneware mug", "69120023"),
        ("MUG-SALT", "Stoneware mug", "69120023"),
        ("BOWL-IZNIK", "Glazed earthenware bowl", "69120025"),
        ("PESH-NAVY", "Bath towel of cotton, flat woven", "63029100"),
        ("OIL-LAV", "Scented water spray for linen", "33074900"),
        ("NAPKIN-4", "Table napkins of linen", "63025900"),
        ("THROW-WOOL", "Blanket of wool", "63012010"),
        ("SPOON-OLIVE", "Wooden spoon, hand carved", "44199090"),
    )
)
