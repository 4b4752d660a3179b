# The commands of the house: each installs what the machine lacks (Debian packages), then calls CMake.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build
.DELETE_ON_ERROR:

JOBS ?= $(shell nproc)
PREFIX ?= /usr/local
DESTDIR ?=
PLAN := plans/rivemont
DEMO_DATE := 2026-06-30
CTG := build/ctg

BUILD_PACKAGES := g++ cmake ninja-build libcli11-dev libyaml-cpp-dev libfmt-dev doctest-dev nlohmann-json3-dev libutf8proc-dev libexpected-dev
CLIENT_PACKAGES := python3-jsonschema python3-yaml pre-commit python3-junitparser libxml2-utils pandoc weasyprint poppler-utils libreoffice-writer-nogui python3-docx chromium
SOURCES = $(shell git ls-files 'src/*.cpp' 'src/*.hpp' 'tests/*.cpp' 'tests/*.hpp')

.PHONY: help build demo test test-clients docs bench asan tidy nightly coverage format check-format install uninstall clean

help: ## say what each command does
	@echo 'make COMMAND, where COMMAND is one of:'
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' Makefile | expand -t 18
	@echo
	@echo 'variables: JOBS=$(JOBS) (compilers at once), PREFIX=$(PREFIX), DESTDIR='

build: ## (default) the program, in one statically linked file: build/ctg
	@tools/packages.sh $(BUILD_PACKAGES)
	cmake --preset release
	cmake --build --preset release -j $(JOBS)
	@cmake -E copy_if_different build/release/ctg $(CTG)
	@echo 'built: $(CTG)'

demo: build ## build, then check, show and report the example plan
	@docs/demo.sh $(CTG) $(PLAN) $(DEMO_DATE)

test: ## build for development (warnings are errors) and run every test
	@tools/packages.sh $(BUILD_PACKAGES)
	cmake --preset dev
	cmake --build --preset dev -j $(JOBS)
	ctest --preset dev -j $(JOBS)

test-clients: ## try every output with the programs that read it: schemas, validators, parsers
	@tools/packages.sh $(BUILD_PACKAGES) $(CLIENT_PACKAGES)
	@command -v npm >/dev/null || tools/packages.sh nodejs npm
	cmake --preset dev
	cmake --build --preset dev -j $(JOBS) --target ctg
	tests/clients/run.sh build/dev/ctg build/clients

docs: export CTG_UPDATE = 1
docs: ## write anew what the program says of itself in docs/ and schemas/, and the outputs that documents show
	@tools/packages.sh $(BUILD_PACKAGES)
	cmake --preset dev
	cmake --build --preset dev -j $(JOBS) --target ctg generated walkthroughs
	build/dev/tests/docs/generated . build/dev tests/docs/generated.txt
	build/dev/tests/docs/walkthroughs . build/dev README.md docs/fr/guide.md docs/fr/demande-de-fusion.md docs/reference/formats.en.md docs/reference/formats.fr.md

bench: ## build for release and measure
	@tools/packages.sh $(BUILD_PACKAGES)
	cmake --preset bench
	cmake --build --preset bench -j $(JOBS)
	cmake --build --preset bench --target run_bench

asan: ## every test under the address and undefined-behaviour sanitizers
	@tools/packages.sh $(BUILD_PACKAGES)
	cmake --preset asan
	cmake --build --preset asan -j $(JOBS)
	ctest --preset asan -j $(JOBS)

tidy: ## compile with clang and hold every file against .clang-tidy
	@tools/packages.sh $(BUILD_PACKAGES) clang clang-tidy
	cmake --preset tidy
	cmake --build --preset tidy -j $(JOBS)

nightly: ## the fuzz targets for two minutes each, one-keystroke mistakes in plans, a past of five hundred commits
	@tools/packages.sh $(BUILD_PACKAGES) clang libyaml-dev libfyaml-dev
	tools/nightly.sh

coverage: ## every test, then the share of lines they ran (details in build/coverage.html)
	@tools/packages.sh $(BUILD_PACKAGES) gcovr
	cmake --preset coverage
	cmake --build --preset coverage -j $(JOBS)
	find build/coverage -name '*.gcda' -delete
	ctest --preset coverage -j $(JOBS)
	gcovr --root . --filter src/ --exclude-throw-branches --exclude-unreachable-branches -j $(JOBS) \
	  --html build/coverage.html --txt build/coverage.txt --print-summary build/coverage

format: ## lay every C++ file out as .clang-format says
	@tools/packages.sh clang-format
	clang-format -i $(SOURCES)

check-format: ## fail where a C++ file is not laid out so
	@tools/packages.sh clang-format
	clang-format --dry-run --Werror $(SOURCES)

install: build ## install the program and what the release has with it under PREFIX
	cmake --install build/release --strip --prefix $(DESTDIR)$(PREFIX)

uninstall: ## take away what install put there
	xargs -r rm -f -- < build/release/install_manifest.txt

clean: ## remove everything that was built
	rm -rf build
