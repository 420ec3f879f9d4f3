# What people and machines run here. 'make run' and 'make test' need nothing but Python, git, make.
.PHONY: run test setup setup-gateway setup-test style types imports tests test-all bench clean help

BIN := .venv/bin
SETUP := packaging/setup.sh
# With a screen the desktop app is set up, too.
SCREEN := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname)))
FACE := $(if $(SCREEN),desktop,run)

# Hundreds of the tests' programs would each compile what they import.
unexport PYTHONDONTWRITEBYTECODE

run: setup  ## talk (sets up all it needs first)
	@$(BIN)/vibeassist

setup: .venv/.ready-$(FACE)  ## everything into .venv, the program at .venv/bin/vibeassist

setup-gateway: .venv/.ready-gateway  ## what 'vibeassist gateway' needs

setup-test: .venv/.ready-test  ## the same, with what the checks and tests need

.venv/.ready-%: pyproject.toml $(SETUP) tests/emulator/node/package.json
	@$(SETUP) $*

test: setup-test  ## all checks and tests
	@$(MAKE) --no-print-directory -j 2 style types imports
	@$(MAKE) --no-print-directory tests

style: setup-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: setup-test
	$(BIN)/mypy

imports: setup-test
	$(BIN)/lint-imports

# What keeps time with a sound card runs alone, and without asyncio's debug mode, which slows it
# down; the rest, which waits a lot, shares both cores.
tests: setup-test
	PYTHONASYNCIODEBUG=1 $(BIN)/pytest -m "not slow and not sound" -n 3 --dist worksteal
	$(BIN)/pytest -m "not slow and sound"

test-all: test  ## the tests that take longer, too
	PYTHONASYNCIODEBUG=1 $(BIN)/pytest -m "slow and not sound"
	$(BIN)/pytest -m "slow and sound"

bench: setup-test  ## benchmarks: a table, and bench-results.json
	$(BIN)/python -m tests.bench

clean:  ## forget the set-up and all caches
	rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist

help:
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14
