# Two commands do everything on a machine with Python 3.11 or newer and make:
#   make demo    sets up .venv and checks the example drafts
#   make test    runs the tests
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test lint docs bench scale recording clean

help:
	@echo "make demo       set up .venv and check the example drafts: all four verdicts"
	@echo "make test       run the tests and every documented example"
	@echo "make lint       ruff and mypy"
	@echo "make docs       run the documentation's examples and build it into build/html"
	@echo "make bench      accuracy, shipped and on unseen rows (needs FACTCHECK_DATA; writes benchmarks/*.md), and speed"
	@echo "make scale      an index of 10,000 to 1,000,000 passages (needs FACTCHECK_DATA; writes benchmarks/scale.md)"
	@echo "make recording  draw docs/_static/report.svg anew from a real report"
	@echo "make clean      remove .venv and everything built"

# Findings are what the demo is for: factcheck ends with 1 where it has any, and with 2 where it could not run.
demo: .venv/ready
	@$(BIN)/factcheck check examples/drafts/visit.md --corpus corpus || test $$? -eq 1
	@echo
	@$(BIN)/factcheck check examples/conflict/draft.md --corpus examples/conflict || test $$? -eq 1

test: .venv/ready-dev
	$(BIN)/python -m pytest

lint: .venv/ready-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

docs: .venv/ready-docs
	$(BIN)/python -m sphinx -q -nW -b doctest docs build/doctest
	$(BIN)/python -m sphinx -q -nW docs build/html
	@echo "Open build/html/index.html"

bench: .venv/ready-train
	$(BIN)/python benchmarks/accuracy.py --markdown benchmarks/results.md
	$(BIN)/python benchmarks/unseen.py --markdown benchmarks/unseen.md
	$(BIN)/python benchmarks/retrieval.py --markdown benchmarks/retrieval.md
	$(BIN)/python benchmarks/drafts.py --markdown benchmarks/drafts.md
	$(BIN)/python benchmarks/plain.py --markdown benchmarks/plain.md
	$(BIN)/python benchmarks/several.py --markdown benchmarks/several.md
	$(BIN)/python benchmarks/speed.py

scale: .venv/ready-train
	$(BIN)/python benchmarks/scale.py --markdown benchmarks/scale.md

recording: .venv/ready-dev
	$(BIN)/python tools/record_demo.py

clean:
	rm -rf .venv build dist

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "factcheck needs Python 3.11 or newer; name one so: make PYTHON=python3.12 demo")'
	@echo "Setting up .venv, once"
	@$(PYTHON) -m venv .venv

.venv/ready: pyproject.toml | .venv/bin/python
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	@touch $@

.venv/ready-dev: pyproject.toml | .venv/bin/python
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e ".[dev]"
	@touch $@ .venv/ready

.venv/ready-docs: pyproject.toml | .venv/bin/python
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e ".[dev,docs]"
	@touch $@ .venv/ready .venv/ready-dev

.venv/ready-train: pyproject.toml | .venv/bin/python
	@$(BIN)/python -m pip install -q --disable-pip-version-check -e ".[dev,train]"
	@touch $@ .venv/ready .venv/ready-dev
