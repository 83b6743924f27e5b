// SPDX-License-Identifier: Apache-2.0

//! The command line.

use crate::{chain_spec, errors, service::keys::SESSION_KEYS};
use clap::{error::ErrorKind, ArgMatches, Args, FromArgMatches, Parser};
use sc_cli::{ChainSpec, CryptoScheme, KeySubcommand, KeystoreParams, SubstrateCli};
use sc_network::multiaddr::Multiaddr;
use std::{num::NonZeroU64, path::PathBuf, str::FromStr, sync::OnceLock, time::Duration};

/// What `--version` prints.
static VERSION: OnceLock<&str> = OnceLock::new();

/// Says what `--version` prints. Only the first word counts.
pub fn set_version(version: &'static str) {
	VERSION.get_or_init(|| version);
}

/// The command line: flags of the node, or a subcommand.
#[derive(Debug, Parser)]
pub struct Cli {
	/// What to do instead of running the node.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// How to run the node.
	#[clap(flatten)]
	pub run: RunCmd,
}

/// How to run the node.
#[derive(Debug, Parser)]
#[group(skip)]
pub struct RunCmd {
	/// What every Substrate node can be told.
	#[clap(flatten)]
	pub base: sc_cli::RunCmd,

	/// Make a block when a transaction arrives (`instant`), or each so many milliseconds.
	///
	/// Only for development (`--dev`). Each block takes one slot of six seconds of the chain's
	/// time, however little real time has passed, and is final at once: `--sealing 10` lets an hour
	/// pass in six seconds. The node talks to no other node. `engine_createBlock` makes a block
	/// whenever it is called.
	///
	/// A base path that was used so can only be used so from then on.
	#[arg(long, value_name = "instant|MS", requires = "dev")]
	pub sealing: Option<Sealing>,

	/// The free space in MiB without which the node does not start, and ends when running.
	///
	/// The disk is that of the database. With 0 the node runs until the disk is full.
	#[arg(long, value_name = "MIB", default_value_t = 1_024)]
	pub db_storage_threshold: u64,

	/// Do not measure the machine at the start.
	///
	/// Only validators measure, for a few seconds; a machine that is too slow gets a warning.
	#[arg(long)]
	pub no_hardware_benchmarks: bool,
}

/// When a node that does not keep to the clock makes a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sealing {
	/// When a transaction arrives.
	Instant,
	/// Each time this much time has passed, with transactions or without.
	Interval(Duration),
}

impl FromStr for Sealing {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		if text == "instant" {
			return Ok(Self::Instant);
		}
		text.parse::<NonZeroU64>()
			.map(|milliseconds| Self::Interval(Duration::from_millis(milliseconds.get())))
			.map_err(|_| "neither `instant` nor a number of milliseconds above zero".into())
	}
}

/// What the program can do besides running the node.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Keys: generate, inspect, insert.
	#[command(subcommand)]
	Key(KeyCmd),

	/// Write a chain specification, plain or raw.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Write the chain specification of a production network from its own keys and accounts.
	ExportProductionSpec(ExportProductionSpecCmd),

	/// Check blocks that the database holds.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Read blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Take back blocks that are not final.
	Revert(sc_cli::RevertCmd),

	/// Remove the chain's database.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Print what the database holds: genesis, best and final block.
	ChainInfo(sc_cli::ChainInfoCmd),

	/// Measure pallets, blocks and the machine.
	#[cfg(feature = "benchmark-cli")]
	#[command(subcommand)]
	Benchmark(frame_benchmarking_cli::BenchmarkCmd),
}

/// What `key` does: what every Substrate node does, and `session`.
#[derive(Debug)]
pub enum KeyCmd {
	/// Makes the keys of a validator.
	Session(Box<SessionKeysCmd>),
	/// Makes a network key and names no directory: no chain is needed.
	NodeKeyAlone(sc_cli::GenerateKeyCmdCommon),
	/// The others. A session key is only inserted with the scheme by which the node signs.
	Other(KeySubcommand),
}

/// The name of the subcommand that makes the keys of a validator.
const SESSION: &str = "session";

impl FromArgMatches for KeyCmd {
	fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
		match matches.subcommand() {
			Some((SESSION, session)) => {
				return SessionKeysCmd::from_arg_matches(session).map(Box::new).map(Self::Session)
			},
			Some(("generate-node-key", generate)) => {
				let named = generate.get_one::<PathBuf>("base_path").is_some();
				if !named && !generate.get_flag("default_base_path") {
					let common = sc_cli::GenerateKeyCmdCommon::from_arg_matches(generate)?;
					return Ok(Self::NodeKeyAlone(common));
				}
			},
			Some(("insert", insert)) => {
				let key_type = insert.get_one::<String>("key_type");
				let scheme = insert.get_one::<CryptoScheme>("scheme");
				if let Some((key_type, scheme)) = key_type.zip(scheme) {
					check_scheme(key_type, *scheme)
						.map_err(|error| clap::Error::raw(ErrorKind::ValueValidation, error))?;
				}
			},
			Some(_) | None => {},
		}
		KeySubcommand::from_arg_matches(matches).map(Self::Other)
	}

	fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
		*self = Self::from_arg_matches(matches)?;
		Ok(())
	}
}

impl clap::Subcommand for KeyCmd {
	fn augment_subcommands(command: clap::Command) -> clap::Command {
		let session = clap::Command::new(SESSION);
		KeySubcommand::augment_subcommands(command)
			.subcommand(SessionKeysCmd::augment_args(session))
	}

	fn augment_subcommands_for_update(command: clap::Command) -> clap::Command {
		Self::augment_subcommands(command)
	}

	fn has_subcommand(name: &str) -> bool {
		name == SESSION || KeySubcommand::has_subcommand(name)
	}
}

/// Make the network key and the session keys of a validator, and print its public entry.
///
/// Keys that are there already are kept. No secret is printed. The files are for their owner alone:
/// run the command as the user that runs the node.
#[derive(Debug, Clone, Args)]
pub struct SessionKeysCmd {
	/// The address of the validator's account, to which the session keys belong.
	#[arg(long, value_name = "ADDRESS")]
	pub account: String,

	/// The name of the validator, for people.
	#[arg(long)]
	pub name: Option<String>,

	/// An address at which other nodes reach this one, like /ip4/203.0.113.7/tcp/30333.
	#[arg(long, value_name = "MULTIADDR")]
	pub public_addr: Vec<Multiaddr>,

	/// The chain whose keys they are, if it is not a production network that is to start.
	#[arg(long, value_name = "CHAIN_SPEC")]
	pub chain: Option<String>,

	/// The base path of the node.
	#[arg(long, short = 'd', value_name = "PATH")]
	pub base_path: Option<PathBuf>,

	/// Where the session keys are.
	#[clap(flatten)]
	pub keystore_params: KeystoreParams,

	/// The file to write the entry to; standard output if not said.
	#[arg(long, value_name = "FILE")]
	pub output: Option<PathBuf>,
}

/// Refuses a session key of a scheme by which the node would never look for it.
fn check_scheme(key_type: &str, scheme: CryptoScheme) -> Result<(), String> {
	let known = SESSION_KEYS.iter().find(|(known, _)| known.0 == key_type.as_bytes());
	match known {
		Some((_, right)) if *right != scheme => Err(format!(
			"a key of type {key_type} must be made with --scheme {}, not {}",
			name(*right),
			name(scheme)
		)),
		Some(_) | None => Ok(()),
	}
}

/// The scheme as it is written on the command line.
fn name(scheme: CryptoScheme) -> &'static str {
	match scheme {
		CryptoScheme::Ed25519 => "ed25519",
		CryptoScheme::Sr25519 => "sr25519",
		CryptoScheme::Ecdsa => "ecdsa",
	}
}

/// Writes the chain specification of a production network.
#[derive(Debug, Clone, clap::Args)]
pub struct ExportProductionSpecCmd {
	/// A JSON file with the network's validators and accounts, laid over the `production` preset.
	#[arg(long, value_name = "FILE", required_unless_present = "template")]
	pub input: Option<PathBuf>,

	/// The entries of validators, as `key session` writes them: added to those of the input.
	#[arg(long, value_name = "FILE", num_args = 1.., requires = "input")]
	pub join: Vec<PathBuf>,

	/// Print the preset instead, to see what is to be filled in.
	#[arg(long, conflicts_with_all = ["input", "raw"])]
	pub template: bool,

	/// Where to write; standard output if not said.
	#[arg(long, value_name = "FILE")]
	pub output: Option<PathBuf>,

	/// Write the raw genesis storage, the form to hand out for a network that is to start.
	#[arg(long)]
	pub raw: bool,
}

impl Cli {
	/// The command line this program was called with. Prints and ends on --help and --version.
	pub fn from_command_line() -> sc_cli::Result<Self> {
		Self::try_from_iter(std::env::args_os()).map_err(|error| {
			if errors::is_answer(&error) {
				error.exit()
			}
			error.into()
		})
	}
}

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Talent Node".into()
	}

	fn impl_version() -> String {
		(*VERSION.get_or_init(|| env!("CARGO_PKG_VERSION"))).into()
	}

	// The default base path is named after it, so it must not change with the file's name.
	fn executable_name() -> String {
		"talent-node".into()
	}

	fn description() -> String {
		"A node of the talent network".into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"the issue tracker of the repository that this node was built from".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn ChainSpec>, String> {
		chain_spec::load(id)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::CommandFactory;

	fn parse(arguments: &[&str]) -> Result<Cli, String> {
		Cli::try_from_iter(std::iter::once(&"talent-node").chain(arguments))
			.map_err(|error| errors::explain(&error.into()))
	}

	#[test]
	fn the_command_line_is_consistent() {
		Cli::command().debug_assert();
	}

	#[test]
	fn sealing_is_instant_or_a_positive_number_of_milliseconds() {
		assert_eq!("instant".parse(), Ok(Sealing::Instant));
		assert_eq!("250".parse(), Ok(Sealing::Interval(Duration::from_millis(250))));
		for wrong in ["0", "-1", "Instant", "1.5", "", "6s"] {
			assert!(wrong.parse::<Sealing>().is_err(), "{wrong}");
		}
	}

	#[test]
	fn sealing_needs_dev() {
		assert_eq!(
			parse(&["--dev", "--sealing", "10"]).map(|cli| cli.run.sealing),
			Ok(Some(Sealing::Interval(Duration::from_millis(10))))
		);
		assert_eq!(parse(&["--dev"]).map(|cli| cli.run.sealing), Ok(None));
		let error = parse(&["--chain", "local", "--sealing", "instant"]).map(|_| ()).unwrap_err();
		assert!(error.contains("--dev"), "{error}");
	}

	#[test]
	fn session_keys_are_inserted_with_the_scheme_by_which_the_node_signs() {
		let insert = |key_type: &str, scheme: &str| {
			let flags = ["key", "insert", "--key-type", key_type, "--scheme", scheme];
			parse(&flags).map(|_| ())
		};
		for (key_type, right) in [("babe", "sr25519"), ("gran", "ed25519"), ("audi", "sr25519")] {
			for scheme in ["sr25519", "ed25519", "ecdsa", "Ed25519"] {
				let answer = insert(key_type, scheme);
				if scheme.eq_ignore_ascii_case(right) {
					assert_eq!(answer, Ok(()));
				} else {
					let error = answer.unwrap_err();
					assert!(error.contains(key_type), "{error}");
					assert!(error.contains(&format!("--scheme {right}")), "{error}");
				}
			}
		}
		// Of other types this node knows nothing.
		assert_eq!(insert("test", "ecdsa"), Ok(()));
	}

	#[test]
	fn bad_flags_are_told_in_one_line() {
		for arguments in [
			&["--no-such-flag"][..],
			&["--port", "pork"],
			&["--dev", "--sealing", "soon"],
			&["no-such-subcommand"],
			&["export-production-spec"],
			&["export-production-spec", "--template", "--input", "x.json"],
		] {
			let error = parse(arguments).map(|_| ()).unwrap_err();
			assert_eq!(error.lines().count(), 1, "{error}");
			assert!(error.contains("--help"), "{error}");
			assert!(!error.starts_with("error"), "{error}");
		}
	}

	#[test]
	fn every_subcommand_is_there() {
		let command = Cli::command();
		let names = command.get_subcommands().map(|command| command.get_name()).collect::<Vec<_>>();
		for name in [
			"key",
			"export-chain-spec",
			"export-production-spec",
			"check-block",
			"export-blocks",
			"import-blocks",
			"revert",
			"purge-chain",
			"chain-info",
		] {
			assert!(names.contains(&name), "{name}");
		}
	}
}
