"""USPS by its REST services, within the United States; see README.md."""
