// SPDX-License-Identifier: Apache-2.0

//! The RPC methods beyond those that every service has (chain, state, author, chainHead and their
//! like).

use crate::types::{Backend, Client, Pool, SelectChain};
use futures::channel::mpsc;
use jsonrpsee::RpcModule;
use sc_chain_spec::ChainSpec;
use sc_consensus_babe::BabeWorkerHandle;
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_manual_seal::EngineCommand;
use sc_rpc::SubscriptionTaskExecutor;
use sp_keystore::KeystorePtr;
use std::sync::Arc;
use talent_primitives::{BlockNumber, Hash};
use talent_runtime::opaque::Block;

/// What the methods of GRANDPA ask.
#[derive(Clone)]
pub struct GrandpaDeps {
	/// How the round stands.
	pub voter_state: SharedVoterState,
	/// Who votes.
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	/// New justifications.
	pub justifications: GrandpaJustificationStream<Block>,
	/// Proofs of finality.
	pub finality_proofs: Arc<FinalityProofProvider<Backend, Block>>,
}

/// What the methods ask.
#[derive(Clone)]
pub struct Deps {
	/// The client.
	pub client: Arc<Client>,
	/// The transaction pool.
	pub pool: Arc<Pool>,
	/// The rule by which the best chain is chosen.
	pub select_chain: SelectChain,
	/// The node's keys.
	pub keystore: KeystorePtr,
	/// Knows BABE's epochs. BABE's import worker ends when the last handle is dropped.
	pub babe_worker: BabeWorkerHandle<Block>,
	/// For GRANDPA's methods.
	pub grandpa: GrandpaDeps,
	/// Where blocks can be asked for, on a node that seals instead of keeping to the clock.
	pub sealing: Option<mpsc::Sender<EngineCommand<Hash>>>,
}

/// All methods in one module.
pub fn module(
	deps: Deps,
	chain_spec: Box<dyn ChainSpec>,
	executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>, Box<dyn std::error::Error + Send + Sync>> {
	use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
	use sc_consensus_babe_rpc::{Babe, BabeApiServer};
	use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
	use sc_consensus_manual_seal::rpc::{ManualSeal, ManualSealApiServer};
	use sc_sync_state_rpc::{SyncState, SyncStateApiServer};
	use substrate_frame_rpc_system::{System, SystemApiServer};

	let Deps { client, pool, select_chain, keystore, babe_worker, grandpa, sealing } = deps;
	let mut module = RpcModule::new(());

	module.merge(System::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::new(client.clone()).into_rpc())?;
	module
		.merge(Babe::new(client.clone(), babe_worker.clone(), keystore, select_chain).into_rpc())?;
	module.merge(
		Grandpa::new(
			executor,
			grandpa.authority_set.clone(),
			grandpa.voter_state,
			grandpa.justifications,
			grandpa.finality_proofs,
		)
		.into_rpc(),
	)?;
	module.merge(
		SyncState::new(chain_spec, client, grandpa.authority_set, babe_worker)?.into_rpc(),
	)?;
	if let Some(commands) = sealing {
		module.merge(ManualSeal::new(commands).into_rpc())?;
	}

	Ok(module)
}
