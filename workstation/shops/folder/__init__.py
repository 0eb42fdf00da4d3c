"""Order files that a platform drops into a folder, and fulfilment files that it takes back."""
