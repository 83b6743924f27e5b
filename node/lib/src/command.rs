// SPDX-License-Identifier: Apache-2.0

//! Does what the command line says.

use crate::{
	chain_spec::production,
	cli::{Cli, ExportProductionSpecCmd, KeyCmd, Subcommand},
	disk::Disk,
	executor, preflight,
	service::{self, sealing, Partial},
	session_keys,
	types::{Backend, Client, Parts},
};
use futures::{future::LocalBoxFuture, FutureExt};
use sc_chain_spec::ChainType;
use sc_cli::{
	CliConfiguration, Database, ExportChainSpecCmd, Result, Runner, SubstrateCli,
	TransactionPoolType,
};
use sc_consensus::DefaultImportQueue;
use sc_service::{config::KeystoreConfig, Configuration, DatabaseSource};
use std::{
	fs,
	io::{self, Write},
	path::Path,
	sync::Arc,
};
use talent_runtime::opaque::Block;

/// Reads the command line and does what it says.
pub fn run() -> Result<()> {
	let cli = Cli::from_command_line()?;
	match &cli.subcommand {
		None => run_node(cli),
		Some(Subcommand::Key(cmd)) => key(&cli, cmd),
		Some(Subcommand::ExportChainSpec(cmd)) => export_chain_spec(&cli, cmd),
		Some(Subcommand::ExportProductionSpec(cmd)) => export_production_spec(cmd),
		Some(Subcommand::CheckBlock(cmd)) => on_chain(&cli, cmd, Clock::OfTheWorld, |_, chain| {
			cmd.run(chain.client, chain.import_queue).boxed_local()
		}),
		Some(Subcommand::ImportBlocks(cmd)) => {
			if let Some(path) = &cmd.input {
				fs::File::open(path)
					.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
			}
			on_chain(&cli, cmd, Clock::OfTheWorld, |_, chain| {
				cmd.run(chain.client, chain.import_queue).boxed_local()
			})
		},
		Some(Subcommand::ExportBlocks(cmd)) => {
			on_chain(&cli, cmd, Clock::Any, |database, chain| {
				cmd.run(chain.client, database).boxed_local()
			})
		},
		Some(Subcommand::Revert(cmd)) => on_chain(&cli, cmd, Clock::Any, |_, chain| {
			let consensus = Box::new(|client: Arc<_>, backend, blocks| {
				sc_consensus_babe::revert(Arc::clone(&client), backend, blocks)?;
				sc_consensus_grandpa::revert(client, blocks)?;
				Ok(())
			});
			cmd.run(chain.client, chain.backend, Some(consensus)).boxed_local()
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
	let disk = Disk::new(config, cli.run.db_storage_threshold);
	disk.check()?;
	sealing::check_marker(config, cli.run.sealing)?;
	if cli.run.sealing.is_some() {
		// The fork-aware pool keeps a view of each block and loses transactions that arrive while
		// blocks follow and become final within milliseconds; a sealed chain has no forks to be
		// aware of.
		let mut pool = cli.run.base.pool_config.clone();
		pool.pool_type = TransactionPoolType::SingleState;
		config.transaction_pool = pool.transaction_pool(true);
	}
	let options = service::Options {
		sealing: cli.run.sealing,
		measure_hardware: !cli.run.no_hardware_benchmarks,
		disk: disk.clone(),
	};
	// Dropped last: tasks that lose those whom they serve report a failure.
	let mut served = None;
	let kept = &mut served;
	runner
		.run_node_until_exit(|config| async move {
			let (task_manager, pool) =
				service::start(config, options).map_err(sc_cli::Error::Service)?;
			*kept = Some(pool);
			Ok(task_manager)
		})
		.map_err(|error| disk.reason().map_or(error, sc_cli::Error::Input))
}

/// A runner for `command`, with ParityDB for a database if no other is named, whatever this node
/// was built with.
pub fn runner<C: CliConfiguration>(cli: &Cli, command: &C) -> Result<Runner<Cli>> {
	let mut runner = cli.create_runner(command)?;
	if command.database()?.is_none() {
		let config = runner.config_mut();
		let cache = command.database_cache_size()?.unwrap_or_default();
		config.database = command.database_config(&config.data_path, cache, Database::ParityDb)?;
	}
	Ok(runner)
}

/// Whether work on blocks checks them against the clock, to which those of a sealed chain do not
/// keep.
enum Clock {
	OfTheWorld,
	Any,
}

/// What work on blocks needs.
struct Chain {
	client: Arc<Client>,
	backend: Arc<Backend>,
	import_queue: DefaultImportQueue<Block>,
}

/// Opens the chain and does `work` on its blocks.
fn on_chain<'a, C: CliConfiguration>(
	cli: &Cli,
	command: &C,
	clock: Clock,
	work: impl FnOnce(DatabaseSource, Chain) -> LocalBoxFuture<'a, Result<()>>,
) -> Result<()> {
	// Dropped last: tasks that lose those whom they serve report a failure.
	let mut served = None;
	runner(cli, command)?.async_run(|config| {
		if let Clock::OfTheWorld = clock {
			preflight::base_path(&config)?;
			sealing::check_marker(&config, None)?;
		}
		let database = config.database.clone();
		let Partial { parts, import_queue, setup, babe_worker } = open(config)?;
		let Parts { client, backend, transaction_pool, task_manager, .. } = parts;
		served = Some((transaction_pool, setup, babe_worker));
		Ok((work(database, Chain { client, backend, import_queue }), task_manager))
	})
}

/// The chain's parts, for work on its blocks. The keys stay where they are.
pub fn open(mut config: Configuration) -> Result<Partial> {
	config.keystore = KeystoreConfig::InMemory;
	preflight::base_path(&config)?;
	Ok(service::new_partial(&mut config, None)?)
}

fn key(cli: &Cli, cmd: &KeyCmd) -> Result<()> {
	session_keys::keep_from_others();
	match cmd {
		KeyCmd::Session(cmd) => {
			let entry = session_keys::run(cli, cmd)?;
			let text = serde_json::to_string_pretty(&entry).map_err(|error| error.to_string())?;
			write_to(cmd.output.as_deref(), &text)
		},
		KeyCmd::NodeKeyAlone(cmd) => cmd.run(),
		KeyCmd::Other(cmd) => cmd.run(cli),
	}
}

fn export_chain_spec(cli: &Cli, cmd: &ExportChainSpecCmd) -> Result<()> {
	let mut spec = cli.load_spec(&cmd.chain)?;
	let (executor, compiled) = executor::without_chain();
	let text = executor::written(&executor, &mut *spec, cmd.raw)
		.map_err(|error| format!("the specification cannot be built: {error}"))?;
	compiled.record();
	write_to(cmd.output.as_deref(), &text)
}

fn export_production_spec(cmd: &ExportProductionSpecCmd) -> Result<()> {
	let text = match &cmd.input {
		Some(input) => production::export(input, &cmd.join, cmd.raw)?,
		None => production::template()?,
	};
	write_to(cmd.output.as_deref(), &text)
}

/// Writes `text` to the file, or to standard output.
fn write_to(path: Option<&Path>, text: &str) -> Result<()> {
	match path {
		Some(path) => fs::write(path, text)
			.map_err(|error| format!("cannot write {}: {error}", path.display()).into()),
		None => Ok(writeln!(io::stdout(), "{text}")?),
	}
}
