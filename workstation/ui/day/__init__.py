"""Day close (F6): the day's figures, its leftovers and manifests, what is owed, and past days."""
