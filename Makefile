# Every target sets the machine up first; see packaging/bootstrap.py.
PYTHON ?= python3
BOOTSTRAP = @$(PYTHON) packaging/bootstrap.py

.PHONY: help setup demo test peers lock format

help:
	@echo "make demo    the window, or the same shift without one where no screen is"
	@echo "make test    every quality gate"
	@echo "make peers   the comparisons with independent programs"
	@echo "make format  let ruff lay out the code"
	@echo "make lock    pin the packages of pyproject.toml anew and install them"

setup demo test peers lock:
	$(BOOTSTRAP) $@

format: setup
	@.venv/bin/ruff check --fix --quiet . ; .venv/bin/ruff format .
