# SPDX-License-Identifier: Apache-2.0
# A name for each task. The work is done by scripts/, whose --help says more.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup quickstart node test check pallets fmt clippy docs e2e ops image network network-stop demo rehearse benchmark clean

help: ## List the tasks
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Prepare this machine for building
	scripts/setup

quickstart: ## Set up, build, start a development chain and play a job on it
	scripts/quickstart

node: ## Build the node (release)
	. scripts/lib.sh && build_node

test: ## Everything that must hold before a change lands
	scripts/test

check: ## The cheap part of it: format, scripts, dependencies, clippy
	scripts/test --only format --only scripts --only dependencies --only clippy

pallets: ## Tests of primitives, pallets and the runtime's stories
	scripts/test --no-setup --only pallets

fmt: ## Format Rust and TOML files
	. scripts/lib.sh && cargo fmt --all && install_e2e_packages && tests/e2e/node_modules/.bin/taplo fmt

clippy: ## Lint everything
	scripts/test --no-setup --only clippy

docs: ## Build the documentation of all crates of ours
	scripts/test --no-setup --only docs

e2e: ## polkadot.js against real nodes
	scripts/test --no-setup --only node --only e2e

ops: ## Try the alarms and the dashboard of ops/
	scripts/test --no-setup --only ops

image: ## Make the container image of the node
	ops/image/build

network: ## Start four validators on this machine
	scripts/network start

network-stop: ## Stop them
	scripts/network stop

demo: ## Play a job on the chain at ws://127.0.0.1:9944
	. scripts/lib.sh && install_e2e_packages && node tests/e2e/demo.mjs

rehearse: ## Rehearse an upgrade of the runtime on four validators (long)
	scripts/rehearse-upgrade

benchmark: ## Measure all weights (hours; on an idle machine)
	scripts/benchmark

clean: ## Forget what was built and every local chain
	. scripts/lib.sh && rm -rf "$$CARGO_TARGET_DIR" "$$RUNTIME_CACHE" "$$TALENT_CACHE/scaffold" "$$TALENT_CACHE/rehearsal" "$$TALENT_CACHE/image" tests/{e2e,e2e/clients/*,lint}/node_modules && scripts/network clean
