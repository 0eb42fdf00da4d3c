"""MNG Kargo, now DHL eCommerce Türkiye, by its REST services; see README.md."""
