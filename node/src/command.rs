// SPDX-License-Identifier: Apache-2.0

//! Does what the command line says.

use crate::{
	chain_spec::production,
	cli::{Cli, ExportProductionSpecCmd, Subcommand},
	preflight,
	service::{self, sealing, Partial},
};
use sc_chain_spec::ChainType;
use sc_cli::{CliConfiguration, Database, Result, Runner, SubstrateCli};
use sc_service::{config::KeystoreConfig, Configuration};
use std::{fs, io::Write};
use talent_runtime::opaque::Block;

/// Reads the command line and does what it says.
pub fn run() -> Result<()> {
	let cli = Cli::from_command_line()?;
	match &cli.subcommand {
		None => run_node(cli),
		Some(Subcommand::Key(cmd)) => cmd.run(&cli),
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::ExportProductionSpec(cmd)) => export_production_spec(cmd),
		Some(Subcommand::CheckBlock(cmd)) => runner(&cli, cmd)?.async_run(|config| {
			let Partial { parts, import_queue, .. } = chain_of_the_clock(config)?;
			Ok((cmd.run(parts.client, import_queue), parts.task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => runner(&cli, cmd)?.async_run(|config| {
			let Partial { parts, import_queue, .. } = chain_of_the_clock(config)?;
			Ok((cmd.run(parts.client, import_queue), parts.task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => runner(&cli, cmd)?.async_run(|config| {
			let database = config.database.clone();
			let Partial { parts, .. } = chain(config)?;
			Ok((cmd.run(parts.client, database), parts.task_manager))
		}),
		Some(Subcommand::Revert(cmd)) => runner(&cli, cmd)?.async_run(|config| {
			let Partial { parts, .. } = chain(config)?;
			let consensus = Box::new(|client, backend, blocks| {
				sc_consensus_babe::revert(std::sync::Arc::clone(&client), backend, blocks)?;
				sc_consensus_grandpa::revert(client, blocks)?;
				Ok(())
			});
			Ok((cmd.run(parts.client, parts.backend, Some(consensus)), parts.task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => {
			runner(&cli, cmd)?.sync_run(|config| cmd.run(config.database))
		},
		Some(Subcommand::ChainInfo(cmd)) => {
			runner(&cli, cmd)?.sync_run(|config| cmd.run::<Block>(&config))
		},
		#[cfg(feature = "benchmark-cli")]
		Some(Subcommand::Benchmark(cmd)) => crate::benchmark::run(&cli, cmd),
	}
}

fn run_node(cli: Cli) -> Result<()> {
	let mut runner = runner(&cli, &cli.run.base)?;
	let config = runner.config_mut();
	if cli.run.sealing.is_some() && config.chain_spec.chain_type() != ChainType::Development {
		return Err(format!(
			"--sealing is for development chains only, and {} is none",
			config.chain_spec.id()
		)
		.into());
	}
	preflight::check(config, &cli.run)?;
	sealing::check_marker(config, cli.run.sealing)?;
	let sealing = cli.run.sealing;
	runner.run_node_until_exit(|config| async move {
		service::start(config, sealing).map_err(sc_cli::Error::Service)
	})
}

/// A runner for `command`, with ParityDB for a database if no other is named, whatever this node was built with.
pub fn runner<C: CliConfiguration>(cli: &Cli, command: &C) -> Result<Runner<Cli>> {
	let mut runner = cli.create_runner(command)?;
	if command.database()?.is_none() {
		let config = runner.config_mut();
		let cache = command.database_cache_size()?.unwrap_or_default();
		config.database = command.database_config(&config.data_path, cache, Database::ParityDb)?;
	}
	Ok(runner)
}

/// The chain's parts, for work on its blocks. The keys stay where they are.
pub fn chain(mut config: Configuration) -> Result<Partial> {
	config.keystore = KeystoreConfig::InMemory;
	preflight::writable(&config.data_path)?;
	Ok(service::new_partial(&config, None)?)
}

/// The same, for work that checks blocks against the clock, which those of a sealed chain do not keep to.
fn chain_of_the_clock(config: Configuration) -> Result<Partial> {
	preflight::writable(&config.data_path)?;
	sealing::check_marker(&config, None)?;
	chain(config)
}

fn export_production_spec(cmd: &ExportProductionSpecCmd) -> Result<()> {
	let text = match &cmd.input {
		Some(input) => production::export(input, cmd.raw)?,
		None => production::template()?,
	};
	match &cmd.output {
		Some(path) => fs::write(path, text)
			.map_err(|error| format!("cannot write {}: {error}", path.display()).into()),
		None => Ok(writeln!(std::io::stdout(), "{text}")?),
	}
}
