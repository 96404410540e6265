# Every target sets up what it needs first; `make help` lists them.
.DEFAULT_GOAL := help
SHELL := bash
PREFIX ?= /usr/local
FILE ?=
CPU ?=

.PHONY: help deps deps-tests build release init-db test test-one lint bench soak docs install clean

help: ## List the targets.
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

deps: ## Install what is missing (silent when nothing is).
	@scripts/setup.sh

deps-tests: ## Install what is missing for tests, too.
	@scripts/setup.sh tests

build: deps ## Build everything, debug.
	swift build

release: deps ## Build the release binary: .build/release/gen; CPU=x86-64-v3 for such processors alone
	swift build -c release --static-swift-stdlib $(if $(CPU),-Xcc -march=$(CPU)) --product gen

init-db: release ## Make an empty ads.db with its reference data.
	.build/release/gen init-db

test: deps-tests ## Run all tests.
	scripts/test.sh

test-one: deps-tests ## Run the tests of one file or name: make test-one FILE=PatternTests
	@test -n "$(FILE)" || { echo "usage: make test-one FILE=PatternTests" >&2; exit 2; }
	swift test --disable-xctest --filter "$(basename $(notdir $(FILE)))"

lint: deps ## Check format and house rules.
	scripts/check.sh lint
	swift test --disable-xctest --filter HouseTests

bench: deps ## Measure, into Benchmarks/results.
	scripts/bench.sh

soak: deps-tests ## The long checks: fuzzing, kills, large diffs, random changes and soaks.
	scripts/soak.sh

docs: release ## Write the generated pages of docs/ anew.
	scripts/docs.sh

install: release ## Install gen, its completions and manual below PREFIX (/usr/local).
	scripts/install.sh "$(PREFIX)"

clean: ## Remove what the build made.
	rm -rf .build .build-*
