// SPDX-License-Identifier: Apache-2.0

//! The types of the node's parts: what the SDK's generic types are on this chain.

use crate::executor::Executor;
use sc_consensus_babe::{BabeBlockImport, BabeLink};
use sc_consensus_grandpa::{GrandpaBlockImport, LinkHalf};
use sc_service::{KeystoreContainer, TFullBackend, TFullClient, TaskManager};
use sc_telemetry::Telemetry;
use sc_transaction_pool::TransactionPoolHandle;
use sp_consensus_babe::inherents::BabeCreateInherentDataProviders;
use std::sync::Arc;
use talent_runtime::{apis::RuntimeApi, opaque::Block};

/// The database.
pub type Backend = TFullBackend<Block>;
/// The client.
pub type Client = TFullClient<Block, RuntimeApi, Executor>;
/// The transaction pool.
pub type Pool = TransactionPoolHandle<Block, Client>;
/// The rule by which the best chain is chosen: the longest.
pub type SelectChain = sc_consensus::LongestChain<Backend, Block>;
/// The inherents of slot and time, by the system's clock or by the seal's.
pub type InherentProviders = BabeCreateInherentDataProviders<Block>;

/// The import of blocks with GRANDPA's justifications.
pub type GrandpaImport = GrandpaBlockImport<Backend, Block, Client, SelectChain>;
/// The import of blocks that BABE's rules allow, on top of GRANDPA's.
pub type BabeImport = BabeBlockImport<Block, Client, GrandpaImport, InherentProviders, SelectChain>;
/// GRANDPA's half of the import: what the voter needs.
pub type Voting = LinkHalf<Block, Client, SelectChain>;

/// What is needed to make blocks and to vote on them.
pub struct Setup {
	/// Where blocks are imported.
	pub block_import: BabeImport,
	/// BABE's epochs and configuration.
	pub babe_link: BabeLink<Block>,
	/// GRANDPA's half of the import.
	pub voting: Voting,
}

/// Everything that does not need the network.
pub struct Parts {
	/// The client.
	pub client: Arc<Client>,
	/// The database.
	pub backend: Arc<Backend>,
	/// Runs the tasks.
	pub task_manager: TaskManager,
	/// The node's keys.
	pub keystore_container: KeystoreContainer,
	/// The rule by which the best chain is chosen.
	pub select_chain: SelectChain,
	/// The transaction pool.
	pub transaction_pool: Arc<Pool>,
	/// Reports to telemetry servers, if there are any.
	pub telemetry: Option<Telemetry>,
}
