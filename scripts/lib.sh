# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# What all scripts share: where things are, how to say things, and the environment that cargo is run in.
# Sourced, never run.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TALENT_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/talent

# One target directory outside the clone: a second clone, and CI, build on what the first has built.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$TALENT_CACHE/target}
# The system's OpenSSL: compiling it from source takes minutes.
export OPENSSL_NO_VENDOR=1

# rustup installs itself here; a shell that was open before does not know.
case ":$PATH:" in
*":${CARGO_HOME:-$HOME/.cargo}/bin:"*) ;;
*) export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH" ;;
esac

# The Wasm target built from the distribution's packages (see scripts/setup), and its name in rustup.
WASM_SYSROOT=$TALENT_CACHE/wasm-sysroot
WASM_TOOLCHAIN=${TALENT_WASM_TOOLCHAIN:-talent-wasm}
# A Node.js of the right age, where the system's is too old (see scripts/setup).
NODEJS_DIR=$TALENT_CACHE/nodejs
NODEJS_MAJOR=20

# The same features and the same profile in every build of the tests, so that nothing is compiled twice: without the default
# features there is no Wasm blob to build, and the profile shares the node's directory (Cargo.toml).
# shellcheck disable=SC2034 # for the scripts that source this
TEST_FEATURES=(--no-default-features --features "std,runtime-benchmarks,try-runtime")
# shellcheck disable=SC2034
TEST_PROFILE=(--profile bench)
# shellcheck disable=SC2034
NODE_BINARY=$CARGO_TARGET_DIR/release/talent-node

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then
	BOLD=$'\e[1m' DIM=$'\e[2m' RED=$'\e[31m' GREEN=$'\e[32m' PLAIN=$'\e[0m'
else
	BOLD='' DIM='' RED='' GREEN='' PLAIN=''
fi
export BOLD DIM RED GREEN PLAIN

step() { printf '%s==> %s%s\n' "$BOLD" "$*" "$PLAIN"; }
say() { printf '    %s\n' "$*"; }
# die MESSAGE [LINE…]: says what is wrong and what to do about it, on stderr.
die() {
	printf '%serror:%s %s\n' "$RED" "$PLAIN" "$1" >&2
	shift
	local line
	for line in "$@"; do printf '       %s\n' "$line" >&2; done
	exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# need_value FLAG COUNT: the flag on the command line must be followed by a value.
need_value() { [ "$2" -ge 2 ] || die "$1 needs a value; see --help"; }

# usage: prints the comment at the head of the script that was called, as its help.
usage() { awk 'NR > 2 { if (!/^#/) exit; sub(/^# ?/, ""); print }' "$0"; }

# duration SECONDS: as a person would write it.
duration() {
	if [ "$1" -ge 60 ]; then printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); else printf '%d s' "$1"; fi
}

# port_taken PORT: whether something listens on it on this machine.
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The pinned toolchain can compile for Wasm by itself.
pinned_toolchain_has_wasm() {
	local sysroot
	sysroot=$(cd "$ROOT" && RUSTUP_AUTO_INSTALL=0 rustc --print sysroot 2>/dev/null) || return 1
	compgen -G "$sysroot/lib/rustlib/wasm32v1-none/lib/libcore-*.rlib" >/dev/null
}

# The sysroot from the distribution's packages is there and rustup knows it.
built_sysroot_present() {
	compgen -G "$WASM_SYSROOT/lib/rustlib/wasm32v1-none/lib/libcore-*.rlib" >/dev/null &&
		[ "$(readlink -f "${RUSTUP_HOME:-$HOME/.rustup}/toolchains/$WASM_TOOLCHAIN" 2>/dev/null)" = \
			"$(readlink -f "$WASM_SYSROOT")" ]
}

nodejs_is_recent() {
	local version
	version=$(node --version 2>/dev/null) || return 1
	version=${version#v}
	[ "${version%%.*}" -ge "$NODEJS_MAJOR" ]
}

# Points the environment at what scripts/setup found or built. Called once when this file is sourced and once more
# by setup itself.
use_what_setup_made() {
	# Whoever names a toolchain for Wasm knows better.
	if [ -z "${WASM_BUILD_TOOLCHAIN:-}" ] && ! pinned_toolchain_has_wasm && built_sysroot_present; then
		export WASM_BUILD_TOOLCHAIN=$WASM_TOOLCHAIN
	fi
	if [ "${WASM_BUILD_TOOLCHAIN:-}" = "$WASM_TOOLCHAIN" ]; then
		# Otherwise rustup would try at every command to download the target that rust-toolchain.toml lists.
		export RUSTUP_AUTO_INSTALL=0
	fi
	if ! nodejs_is_recent && [ -x "$NODEJS_DIR/bin/node" ]; then
		export PATH="$NODEJS_DIR/bin:$PATH"
	fi
}
use_what_setup_made

# test_crates ARGUMENT…: cargo test as scripts/test runs it; in a shell of your own: test_crates -p pallet-jobs invoices
test_crates() {
	(cd "$ROOT" && SKIP_WASM_BUILD=1 cargo test --locked "${TEST_PROFILE[@]}" "${TEST_FEATURES[@]}" "$@")
}

# install_e2e_packages: the npm packages of the demo and the e2e tests, exactly as locked.
install_e2e_packages() {
	local stamp=$ROOT/tests/e2e/node_modules/.package-lock.json
	if [ "$stamp" -nt "$ROOT/tests/e2e/package-lock.json" ]; then return; fi
	(cd "$ROOT/tests/e2e" && npm ci --no-fund --no-audit --loglevel=error)
	touch "$stamp"
}

# build_node: the release build of the node, with cargo's own progress.
build_node() {
	(cd "$ROOT" && cargo build --locked --release -p talent-node)
}
