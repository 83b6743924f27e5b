# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Shared by all scripts: paths, messages, and the environment for cargo and Node.js. Sourced, never
# run; also by hand, in an interactive bash or zsh. It changes no option of the shell, so each
# script sets its own.

# zsh knows the name of a sourced file in another way, which bash cannot parse.
if [ -n "${ZSH_VERSION:-}" ]; then
	eval 'ROOT=${(%):-%x}'
else
	ROOT=${BASH_SOURCE[0]}
fi
ROOT=$(CDPATH='' builtin cd -- "$(dirname -- "$ROOT")/.." >/dev/null && pwd)
TALENT_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/talent
# The node keeps compiled runtimes here (node/lib/src/compiled.rs).
# shellcheck disable=SC2034 # for `make clean`
RUNTIME_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/talent-node

# One target directory outside the clone: a second clone, and CI, build on what the first has built.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$TALENT_CACHE/target}
# The system's OpenSSL: compiling it from source takes minutes.
export OPENSSL_NO_VENDOR=1

# rustup installs itself here; a shell that was open before does not know.
case ":$PATH:" in
*":${CARGO_HOME:-$HOME/.cargo}/bin:"*) ;;
*) export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH" ;;
esac

# The Wasm target built from the distribution's packages (see scripts/setup), and its name in
# rustup.
WASM_SYSROOT=$TALENT_CACHE/wasm-sysroot
WASM_TOOLCHAIN=${TALENT_WASM_TOOLCHAIN:-talent-wasm}
# A Node.js that is new enough, where the system's is too old (see scripts/setup).
NODEJS_DIR=$TALENT_CACHE/nodejs
NODEJS_MAJOR=22
# Tools of scripts/test, which scripts/setup --checks installs: dependencies that no code uses,
# features that a crate does not hand on, and what reads alarms.
TOOLS_DIR=$TALENT_CACHE/tools
# shellcheck disable=SC2034 # for the scripts that source this
MACHETE_VERSION=0.9.2 MACHETE=$TOOLS_DIR/bin/cargo-machete
# shellcheck disable=SC2034
ZEPTER_VERSION=1.88.2 ZEPTER=$TOOLS_DIR/bin/zepter
# shellcheck disable=SC2034
PROMTOOL=$TOOLS_DIR/bin/promtool PROMETHEUS=$TOOLS_DIR/bin/prometheus

# The same features and the same profile in every build of the tests, so that nothing is compiled
# twice: without the default features there is no Wasm blob to build, and the profile shares the
# node's directory (Cargo.toml).
# shellcheck disable=SC2034 # for the scripts that source this
TEST_FEATURES=(--no-default-features --features "std,runtime-benchmarks,try-runtime")
# shellcheck disable=SC2034
TEST_PROFILE=(--profile bench)
# shellcheck disable=SC2034
NODE_BINARY=$CARGO_TARGET_DIR/release/talent-node

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then
	BOLD=$'\e[1m' RED=$'\e[31m' GREEN=$'\e[32m' PLAIN=$'\e[0m'
else
	# shellcheck disable=SC2034 # GREEN is for the scripts that source this
	BOLD='' RED='' GREEN='' PLAIN=''
fi

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

# goal SECONDS COLD WARM: a time beside the goal for two idle cores, in seconds each. A run is cold
# if there was no node when this file was sourced, which is before the script builds one: COLD says
# so below.
goal() {
	local kind=warm limit=$3
	if [ "$COLD" = yes ]; then kind=cold limit=$2; fi
	printf '%s (goal on two idle cores, %s: %s)' "$(duration "$1")" "$kind" "$(duration "$limit")"
}
COLD=no
if [ ! -x "$NODE_BINARY" ]; then COLD=yes; fi

# port_taken PORT: whether something listens on it on this machine.
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# has_wasm_library SYSROOT: the standard library for the Wasm target is there.
has_wasm_library() {
	[ -n "$(find "$1/lib/rustlib/wasm32v1-none/lib" -name 'libcore-*.rlib' -print -quit 2>/dev/null)" ]
}

# The pinned toolchain can compile for Wasm by itself.
pinned_toolchain_has_wasm() {
	local sysroot
	sysroot=$(cd "$ROOT" && RUSTUP_AUTO_INSTALL=0 rustc --print sysroot 2>/dev/null) || return 1
	has_wasm_library "$sysroot"
}

# The sysroot from the distribution's packages is there and rustup knows it.
built_sysroot_present() {
	has_wasm_library "$WASM_SYSROOT" &&
		[ "$(readlink -f "${RUSTUP_HOME:-$HOME/.rustup}/toolchains/$WASM_TOOLCHAIN" 2>/dev/null)" = \
			"$(readlink -f "$WASM_SYSROOT")" ]
}

nodejs_is_recent() {
	local version
	version=$(node --version 2>/dev/null) || return 1
	version=${version#v}
	[ "${version%%.*}" -ge "$NODEJS_MAJOR" ]
}

# Points the environment at what scripts/setup found or built. Called once when this file is sourced
# and once more by setup itself.
use_what_setup_made() {
	# A toolchain for Wasm that the user has named is kept.
	if [ -z "${WASM_BUILD_TOOLCHAIN:-}" ] && ! pinned_toolchain_has_wasm && built_sysroot_present; then
		export WASM_BUILD_TOOLCHAIN=$WASM_TOOLCHAIN
	fi
	if [ "${WASM_BUILD_TOOLCHAIN:-}" = "$WASM_TOOLCHAIN" ]; then
		# Otherwise rustup would try at every command to download the target that
		# rust-toolchain.toml lists.
		export RUSTUP_AUTO_INSTALL=0
	fi
	if ! nodejs_is_recent && [ -x "$NODEJS_DIR/bin/node" ]; then
		export PATH="$NODEJS_DIR/bin:$PATH"
	fi
}
use_what_setup_made

# test_crates ARGUMENT…: cargo test as scripts/test runs it; in a shell of your own: test_crates -p
# pallet-jobs invoices
test_crates() {
	(cd "$ROOT" && SKIP_WASM_BUILD=1 cargo test --locked "${TEST_PROFILE[@]}" "${TEST_FEATURES[@]}" "$@")
}

# install_packages DIRECTORY: the npm packages of a directory with a lock file, exactly as locked.
install_packages() {
	local stamp=$ROOT/$1/node_modules/.package-lock.json
	if [ "$stamp" -nt "$ROOT/$1/package-lock.json" ]; then return; fi
	(cd "$ROOT/$1" && npm ci --no-fund --no-audit --loglevel=error) && touch "$stamp"
}

# install_e2e_packages: those of the demo, the end-to-end tests, scripts/juror and scripts/evidence.
install_e2e_packages() { install_packages tests/e2e; }

# build_node: the release build of the node, with cargo's own progress.
build_node() {
	(cd "$ROOT" && cargo build --locked --release -p talent-node)
}
