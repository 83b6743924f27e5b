// SPDX-License-Identifier: Apache-2.0

//! Blocks without waiting: a development chain whose time passes as fast as blocks are made.
//!
//! BABE stays in place, so that the same runtime runs with the same epochs and sessions; its blocks
//! come from the manual seal instead of the slot worker, and the chain's clock advances by one slot
//! for each block. The seal finalises each block; nobody votes.

use crate::{
	cli::Sealing,
	preflight,
	types::{Client, InherentProviders, Parts, Pool, SelectChain, Setup},
};
use futures::{
	channel::{mpsc, oneshot},
	future::BoxFuture,
	stream::{self, BoxStream},
	FutureExt, StreamExt,
};
use sc_basic_authorship::ProposerFactory;
use sc_client_api::Finalizer;
use sc_consensus::BlockImport;
use sc_consensus_manual_seal::{
	consensus::{
		babe::BabeConsensusDataProvider, timestamp::SlotTimestampProvider, ConsensusDataProvider,
	},
	seal_block, CreatedBlock, EngineCommand, Error as SealError, SealBlockParams,
	MANUAL_SEAL_ENGINE_ID,
};
use sc_network::config::{NetworkConfiguration, NonReservedPeerMode};
use sc_service::{Configuration, Error as ServiceError};
use sc_transaction_pool_api::TransactionPool;
use sp_inherents::CreateInherentDataProviders;
use std::{fs, io, path::Path, sync::Arc, thread, time::Duration};
use talent_primitives::Hash;
use talent_runtime::opaque::Block;

/// What a block says about slot and time.
type SlotAndTime =
	(sp_consensus_babe::inherents::InherentDataProvider, sp_timestamp::InherentDataProvider);

/// The file in a chain's directory that says that its blocks were sealed.
const MARKER: &str = "sealed";
/// What a person finds in it.
const MARKER_TEXT: &str =
	"The chain in this directory was made with --sealing. Its clock is not the world's.\n";
/// How long the pool may take to look at a new block before we go on with what it knows.
const POOL_PATIENCE: Duration = Duration::from_secs(2);
/// After how many blocks that took none of the waiting transactions we leave them to the next
/// occasion.
const BLOCKS_WITHOUT_PROGRESS: u32 = 3;
/// How many commands may wait: one from the clock, few from RPC.
const WAITING_COMMANDS: usize = 16;

/// The commands by which blocks are asked for over RPC: one end for the RPC, one for the seal.
pub fn command_channel() -> (mpsc::Sender<EngineCommand<Hash>>, mpsc::Receiver<EngineCommand<Hash>>)
{
	mpsc::channel(WAITING_COMMANDS)
}

/// Refuses to go on with a chain in the way in which it was not begun.
///
/// A sealed chain's clock may be hours ahead, and its blocks bear no validator's signature, so a
/// node that keeps to the clock can neither build on it nor share it; and a chain that others share
/// must not be sealed.
pub fn check_marker(config: &Configuration, sealing: Option<Sealing>) -> Result<(), String> {
	mark(&config.data_path, preflight::has_database(&config.database), sealing.is_some())
}

fn mark(directory: &Path, has_database: bool, sealing: bool) -> Result<(), String> {
	let marker = directory.join(MARKER);
	let marked = marker.exists();
	match (has_database, marked, sealing) {
		(true, true, false) => Err(format!(
			"the chain in {} was made with --sealing: start it with that flag, or remove it with purge-chain",
			directory.display()
		)),
		(true, false, true) => Err(format!(
			"the chain in {} was made without --sealing: start it without that flag, or take another --base-path",
			directory.display()
		)),
		(_, false, true) => change(&marker, fs::write(&marker, MARKER_TEXT)),
		// Left over from a chain that was removed.
		(false, true, false) => change(&marker, fs::remove_file(&marker)),
		(_, true, true) | (_, false, false) => Ok(()),
	}
}

fn change(marker: &Path, result: io::Result<()>) -> Result<(), String> {
	result.map_err(|error| format!("cannot write {}: {error}", marker.display()))
}

/// Keeps the node to itself: its blocks mean nothing to others, nor theirs to it.
pub fn isolate(network: &mut NetworkConfiguration) {
	network.boot_nodes.clear();
	network.default_peers_set.in_peers = 0;
	network.default_peers_set.out_peers = 0;
	network.default_peers_set.reserved_nodes.clear();
	network.default_peers_set.non_reserved_mode = NonReservedPeerMode::Deny;
	network.default_peers_set_num_full = 0;
}

/// What the import of a sealed chain asks for slot and time.
pub fn inherent_providers(client: Arc<Client>) -> InherentProviders {
	Arc::new(clock(client))
}

/// The inherents of the block after the best one: the slot after its slot, and the time at which
/// that begins.
///
/// Asked once by the seal and once by the import, which checks our own blocks too. Both answers
/// must name the same slot, so the clock is read from the chain each time; one that is kept would
/// advance twice for each block.
fn clock(
	client: Arc<Client>,
) -> impl CreateInherentDataProviders<Block, (), InherentDataProviders = SlotAndTime> {
	move |_parent: Hash, ()| {
		let clock = SlotTimestampProvider::new_babe(client.clone());
		async move {
			let clock = clock?;
			Ok((
				sp_consensus_babe::inherents::InherentDataProvider::new(clock.slot()),
				sp_timestamp::InherentDataProvider::new(clock.timestamp()),
			))
		}
	}
}

/// Starts to seal.
pub fn start(
	sealing: Sealing,
	parts: &Parts,
	setup: Setup,
	requests: mpsc::Receiver<EngineCommand<Hash>>,
) -> Result<(), ServiceError> {
	let Parts { client, transaction_pool: pool, task_manager, .. } = parts;
	let Setup { block_import, babe_link, .. } = setup;

	let authorities = sc_consensus_babe::configuration(&**client)?.authorities;
	let digests = BabeConsensusDataProvider::new(
		client.clone(),
		parts.keystore_container.keystore(),
		babe_link.epoch_changes().clone(),
		authorities,
	)
	.map_err(|error| ServiceError::Other(error.to_string()))?;
	let occasions = match sealing {
		Sealing::Instant => pool.import_notification_stream().map(|_| Occasion::Arrival).boxed(),
		Sealing::Interval(interval) => ticks(interval)?.map(|()| Occasion::Tick).boxed(),
	};
	let sealer = Sealer {
		block_import,
		proposer: ProposerFactory::new(
			task_manager.spawn_handle(),
			client.clone(),
			pool.clone(),
			None,
			None,
		),
		client: client.clone(),
		pool: pool.clone(),
		select_chain: parts.select_chain.clone(),
		digests: Box::new(digests),
		clock: clock(client.clone()),
	};
	task_manager.spawn_essential_handle().spawn_blocking(
		"seal",
		Some("block-authoring"),
		sealer.run(stream::select(occasions, requests.map(Occasion::Request)).boxed()),
	);
	Ok(())
}

/// Why a block is made, or made final.
enum Occasion {
	/// A transaction arrived.
	Arrival,
	/// Time has passed.
	Tick,
	/// Somebody asked over RPC.
	Request(EngineCommand<Hash>),
}

/// Makes blocks. Generic only because the compiler cannot see that the future over the types
/// themselves may be sent.
struct Sealer<Import, Clock> {
	block_import: Import,
	proposer: ProposerFactory<Pool, Client>,
	client: Arc<Client>,
	pool: Arc<Pool>,
	select_chain: SelectChain,
	digests: Box<dyn ConsensusDataProvider<Block>>,
	clock: Clock,
}

impl<Import, Clock> Sealer<Import, Clock>
where
	Import: BlockImport<Block, Error = sp_consensus::Error> + Send + Sync + 'static,
	Clock: CreateInherentDataProviders<Block, ()>,
{
	async fn run(mut self, mut occasions: BoxStream<'static, Occasion>) {
		while let Some(occasion) = occasions.next().await {
			match occasion {
				Occasion::Arrival => self.seal_what_waits().await,
				Occasion::Tick => {
					self.seal_and_log().await;
				},
				Occasion::Request(EngineCommand::SealNewBlock {
					create_empty,
					finalize,
					parent_hash,
					sender,
				}) => {
					let block = self.seal_on(create_empty, finalize, parent_hash).await;
					answer(sender, block);
				},
				Occasion::Request(EngineCommand::FinalizeBlock { hash, justification, sender }) => {
					let justification = justification.map(|proof| (MANUAL_SEAL_ENGINE_ID, proof));
					let result = self.client.finalize_block(hash, justification, true);
					answer(sender, result.map_err(Into::into));
				},
			}
		}
	}

	/// Blocks until the pool is empty: a block can be full, and the first of an epoch takes no
	/// transactions at all.
	async fn seal_what_waits(&mut self) {
		let mut blocks_without_progress: u32 = 0;
		let mut before = self.waiting().await;
		while before > 0 && blocks_without_progress < BLOCKS_WITHOUT_PROGRESS {
			if !self.seal_and_log().await {
				return;
			}
			let after = self.waiting().await;
			if after < before {
				blocks_without_progress = 0;
			} else {
				blocks_without_progress = blocks_without_progress.saturating_add(1);
			}
			before = after;
		}
	}

	/// How many transactions could go into the next block.
	fn waiting(&self) -> BoxFuture<'static, usize> {
		let pool = self.pool.clone();
		let best = self.client.chain_info().best_hash;
		async move { pool.ready_at_with_timeout(best, POOL_PATIENCE).await.count() }.boxed()
	}

	/// Whether a block was made.
	async fn seal_and_log(&mut self) -> bool {
		self.seal_on(true, true, None)
			.await
			.inspect_err(|error| log::warn!("No block was sealed: {error}"))
			.is_ok()
	}

	/// Makes a block on `parent`, or on the best one.
	///
	/// The block is made final once it is stored: were it imported as final, BABE could not look up
	/// what it replaces.
	async fn seal_on(
		&mut self,
		create_empty: bool,
		finalize: bool,
		parent_hash: Option<Hash>,
	) -> Result<CreatedBlock<Hash>, SealError> {
		if !create_empty && self.waiting().await == 0 {
			return Err(SealError::EmptyTransactionPool);
		}
		let (sender, result) = oneshot::channel();
		seal_block(SealBlockParams {
			// The seal's own test for emptiness counts inherent data, of which BABE has one that
			// makes no transaction: it would refuse a block with one transaction.
			create_empty: true,
			finalize: false,
			parent_hash,
			sender: Some(sender),
			pool: self.pool.clone(),
			client: self.client.clone(),
			env: &mut self.proposer,
			select_chain: &self.select_chain,
			block_import: &mut self.block_import,
			consensus_data_provider: Some(&*self.digests),
			create_inherent_data_providers: &self.clock,
		})
		.await;
		let block = result.await??;
		if finalize {
			self.client.finalize_block(block.hash, None, true)?;
		}
		Ok(block)
	}
}

/// Answers the request. A caller that no longer listens is no error.
fn answer<T>(sender: Option<oneshot::Sender<Result<T, SealError>>>, result: Result<T, SealError>) {
	if let Some(sender) = sender {
		let _ = sender.send(result);
	}
}

/// A tick each `interval`. One that finds the one before still waiting is left out.
fn ticks(interval: Duration) -> io::Result<mpsc::Receiver<()>> {
	let (mut ticks, clock) = mpsc::channel(0);
	thread::Builder::new().name("seal-clock".into()).spawn(move || loop {
		thread::sleep(interval);
		if ticks.try_send(()).is_err_and(|error| error.is_disconnected()) {
			break;
		}
	})?;
	Ok(clock)
}

#[cfg(test)]
mod tests {
	use super::*;
	use futures::executor::block_on;
	use std::time::Instant;

	fn marked(directory: &Path) -> bool {
		directory.join(MARKER).exists()
	}

	#[test]
	fn a_sealed_chain_goes_on_sealed_only() {
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path();
		assert_eq!(mark(path, false, true), Ok(()));
		assert!(marked(path));
		assert_eq!(mark(path, true, true), Ok(()));
		let error = mark(path, true, false).unwrap_err();
		assert!(error.contains("with --sealing"), "{error}");
		assert_eq!(error.lines().count(), 1);
		assert!(marked(path));
	}

	#[test]
	fn a_chain_that_keeps_to_the_clock_is_never_sealed() {
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path();
		assert_eq!(mark(path, false, false), Ok(()));
		assert_eq!(mark(path, true, false), Ok(()));
		let error = mark(path, true, true).unwrap_err();
		assert!(error.contains("without --sealing"), "{error}");
		assert!(!marked(path));
	}

	#[test]
	fn once_the_chain_is_removed_either_way_is_open() {
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path();
		assert_eq!(mark(path, false, true), Ok(()));
		assert_eq!(mark(path, false, false), Ok(()));
		assert!(!marked(path));
		assert_eq!(mark(path, false, true), Ok(()));
		assert!(marked(path));
	}

	#[test]
	fn a_directory_that_cannot_be_marked_is_named() {
		let directory = tempfile::tempdir().unwrap();
		let missing = directory.path().join("missing");
		let error = mark(&missing, false, true).unwrap_err();
		assert!(error.contains("missing"), "{error}");
	}

	#[test]
	fn ticks_come_at_the_interval() {
		let begun = Instant::now();
		let interval = Duration::from_millis(20);
		let count = block_on(ticks(interval).unwrap().take(3).count());
		assert_eq!(count, 3);
		assert!(begun.elapsed() >= interval * 3);
	}

	#[test]
	fn an_isolated_node_knows_and_admits_nobody() {
		let mut network = NetworkConfiguration::new_local();
		let peer = "/ip4/127.0.0.1/tcp/1/p2p/12D3KooWHNEENyCc4R3iDLLFaJiynUp9eDZp7TtS1G6DCp459vVK";
		network.boot_nodes.push(peer.parse().unwrap());
		isolate(&mut network);
		assert!(network.boot_nodes.is_empty());
		assert_eq!(network.default_peers_set.in_peers, 0);
		assert_eq!(network.default_peers_set.out_peers, 0);
		assert!(matches!(network.default_peers_set.non_reserved_mode, NonReservedPeerMode::Deny));
	}
}
