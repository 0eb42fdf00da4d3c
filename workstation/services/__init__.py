"""One module per verb; services own the transactions and call ports."""
