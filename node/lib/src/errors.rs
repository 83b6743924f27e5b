// SPDX-License-Identifier: Apache-2.0

//! What a person reads when the node stops: one line that says what is wrong and, where we know,
//! what to do.

use sc_cli::{clap, Error};
use std::process::ExitCode;

/// From here on an error's text no longer helps the reader: a trace of Wasm frames, the whole
/// genesis as JSON, the usage.
const NOISE: [&str; 6] = [
	"\nWASM backtrace",
	" for blob:",
	"\n\nUsage:",
	"\n\nFor more information",
	"\n\n  tip:",
	"\n\n\t",
];

/// One line about `error`.
pub fn explain(error: &Error) -> String {
	match error {
		Error::Cli(usage) => {
			let text = usage.to_string();
			let text = text.trim_start_matches("error: ");
			format!("{} (--help lists what there is)", one_line(text))
		},
		Error::NetworkKeyNotFound(path) => format!(
			"a validator needs a lasting network key, and there is none at {}: make one with `talent-node key \
			 generate-node-key --chain <CHAIN> --base-path <PATH>`, or pass --node-key-file",
			path.display()
		),
		Error::Input(text) => one_line(text),
		other => one_line(&other.to_string()),
	}
}

/// 2 for a command line that cannot be understood, as usual among command lines, 1 for all else.
pub fn exit_code(error: &Error) -> ExitCode {
	ExitCode::from(if matches!(error, Error::Cli(_)) { 2 } else { 1 })
}

/// `text` up to where it stops helping, in one line.
pub fn one_line(text: &str) -> String {
	let end = NOISE.iter().filter_map(|noise| text.find(noise)).min().unwrap_or(text.len());
	let (helpful, _) = text.split_at(end);
	helpful.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether `error` is not one at all, but the answer to --help or --version.
pub fn is_answer(error: &clap::Error) -> bool {
	use clap::error::ErrorKind;
	matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn one_line_joins_lines_and_drops_traces() {
		assert_eq!(
			one_line(
				"panicked at\n  src/x.rs:1:\n\tno accounts\nWASM backtrace:\nerror while executing"
			),
			"panicked at src/x.rs:1: no accounts"
		);
		assert_eq!(one_line("Invalid JSON for blob:\n{\n}"), "Invalid JSON");
		assert_eq!(one_line(" plain "), "plain");
	}

	#[test]
	fn a_missing_network_key_is_explained_with_what_to_do() {
		let text = explain(&Error::NetworkKeyNotFound("/data/chains/talent/network".into()));
		assert!(text.contains("/data/chains/talent/network"), "{text}");
		assert!(text.contains("key generate-node-key"), "{text}");
		assert_eq!(text.lines().count(), 1);
	}

	#[test]
	fn texts_of_the_user_are_not_wrapped() {
		assert_eq!(explain(&Error::Input("port 1 is taken".into())), "port 1 is taken");
	}
}
