// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../../README.md")]
// The SDK's errors are that large, and there is one at most.
#![allow(clippy::result_large_err)]

#[cfg(feature = "benchmark-cli")]
mod benchmark;
mod chain_spec;
mod cli;
mod command;
mod compiled;
mod disk;
mod errors;
mod executor;
mod hardware;
mod preflight;
mod rpc;
mod service;
mod session_keys;
mod types;

use std::process::ExitCode;
use talent_runtime::genesis_config_presets;

/// Reads the command line and does what it says. `version` is what `--version` prints: the release
/// and the commit.
pub fn main(version: &'static str) -> ExitCode {
	cli::set_version(version);
	genesis_config_presets::use_own_addresses();
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("Error: {}", errors::explain(&error));
			errors::exit_code(&error)
		},
	}
}
