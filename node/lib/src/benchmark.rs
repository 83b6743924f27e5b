// SPDX-License-Identifier: Apache-2.0

//! Measuring. The runtime that is measured is given as a Wasm file: this node's own carries no
//! benchmarks.

use crate::{
	cli::Cli,
	command::{open, runner},
};
use frame_benchmarking_cli::{BenchmarkCmd, SUBSTRATE_REFERENCE_HARDWARE};
use sc_cli::Result;
use sp_runtime::traits::HashingFor;
use talent_runtime::opaque::Block;

/// Runs the benchmark that `command` names.
pub fn run(cli: &Cli, command: &BenchmarkCmd) -> Result<()> {
	match command {
		BenchmarkCmd::Pallet(cmd) => {
			if cmd.runtime.is_none() {
				return Err("name the runtime to measure: --runtime <FILE>, the Wasm of a build with the feature \
				            runtime-benchmarks"
					.into())
			}
			// Needs no chain, so there is none to choose.
			sc_cli::LoggerBuilder::new("info").init()?;
			cmd.run_with_spec::<HashingFor<Block>, ()>(None)
		},
		BenchmarkCmd::Block(cmd) =>
			runner(cli, command)?.sync_run(|config| cmd.run(open(config)?.parts.client)),
		BenchmarkCmd::Overhead(cmd) => runner(cli, command)?.sync_run(|config| {
			cmd.run_with_default_builder_and_spec::<Block, ()>(Some(config.chain_spec))
		}),
		BenchmarkCmd::Machine(cmd) => runner(cli, command)?
			.sync_run(|config| cmd.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone())),
		BenchmarkCmd::Storage(_) =>
			Err("this node cannot measure the database: that needs a client built for benchmarks".into()),
		BenchmarkCmd::Extrinsic(_) =>
			Err("measure calls with `benchmark pallet`, and what a transaction costs besides with `benchmark \
			     overhead`"
				.into()),
	}
}
