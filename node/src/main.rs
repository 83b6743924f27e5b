// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
// The SDK's errors are that large, and there is one at most.
#![allow(clippy::result_large_err)]

#[cfg(feature = "benchmark-cli")]
mod benchmark;
mod chain_spec;
mod cli;
mod command;
mod errors;
mod preflight;
mod rpc;
mod service;

use std::process::ExitCode;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("Error: {}", errors::explain(&error));
			errors::exit_code(&error)
		},
	}
}
