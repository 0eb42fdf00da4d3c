"""A carrier whose numbers come on its own pad of stickers: see the README beside this file."""
