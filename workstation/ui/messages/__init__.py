"""Messages: what customers were told or will be, why, taken back and sent again."""
