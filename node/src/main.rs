// SPDX-License-Identifier: Apache-2.0

//! The program `talent-node`. All that it does is in the library `talent-node-lib`; this crate adds
//! the version, which names the commit: a new commit compiles this file and no other.

use std::process::ExitCode;

fn main() -> ExitCode {
	talent_node_lib::main(env!("SUBSTRATE_CLI_IMPL_VERSION"))
}
