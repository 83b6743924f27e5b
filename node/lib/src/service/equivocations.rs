// SPDX-License-Identifier: Apache-2.0

//! Reports of validators that make two blocks in one slot.
//!
//! BABE's own import looks at headers without their seals (sc-consensus-babe 0.60: the verifier has
//! moved the seal to the digests that are added after import), and a proof without the signatures
//! is refused by every chain. The import here does the same over whole headers, after BABE has
//! imported the block.

use crate::types::{Client, Pool};
use sc_client_api::{AuxStore, HeaderBackend};
use sc_consensus::{BlockCheckParams, BlockImport, BlockImportParams, ImportResult};
use sc_consensus_slots::check_equivocation;
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_api::{ApiExt, ProvideRuntimeApi};
use sp_consensus::BlockOrigin;
use sp_consensus_babe::{digests::CompatibleDigestItem, BabeApi, Slot, SlotDuration};
use sp_runtime::traits::Header as _;
use sp_timestamp::Timestamp;
use std::sync::Arc;
use talent_runtime::{opaque::Block, Header};

/// Imports blocks by `I`, then reports the author if it has made another block in the same slot.
#[derive(Clone)]
pub struct ReportingImport<I> {
	inner: I,
	client: Arc<Client>,
	pool: Arc<Pool>,
	slot_duration: SlotDuration,
}

impl<I> ReportingImport<I> {
	/// An import by `inner` that reports equivocations.
	pub fn new(
		inner: I,
		client: Arc<Client>,
		pool: Arc<Pool>,
		slot_duration: SlotDuration,
	) -> Self {
		Self { inner, client, pool, slot_duration }
	}

	/// Reports the author of an imported block if it has made another in the same slot.
	fn check(&self, header: &Header) -> Result<(), Box<dyn std::error::Error>> {
		let pre_digest = header.digest().logs().iter().find_map(|log| log.as_babe_pre_digest());
		let pre_digest = pre_digest.ok_or("the block has no slot")?;
		let (slot, at) = (pre_digest.slot(), header.hash());
		// The state of the block itself: its session is the one of the slot.
		let epoch = self.client.runtime_api().current_epoch(at)?;
		let index = usize::try_from(pre_digest.authority_index())?;
		let (author, _) = epoch.authorities.get(index).ok_or("the slot has no author")?;
		let now = Slot::from_timestamp(Timestamp::current(), self.slot_duration);
		let store = OwnStore(&self.client);
		let Some(proof) = check_equivocation(&store, now, slot, header, author)? else {
			return Ok(());
		};
		let (first, second) = (proof.first_header.hash(), proof.second_header.hash());
		log::warn!("Validator {author} has made two blocks in slot {slot}: {first} and {second}");

		let api = self.client.runtime_api();
		let owner = api.generate_key_ownership_proof(at, slot, author.clone())?;
		let owner = owner.ok_or("the author is no validator of the session")?;
		// An instance of the API serves one block.
		let (mut api, best) = (self.client.runtime_api(), self.client.info().best_hash);
		let pool = OffchainTransactionPoolFactory::new(self.pool.clone());
		api.register_extension(pool.offchain_transaction_pool(best));
		// The runtime refuses a report of an offence that it knows.
		match api.submit_report_equivocation_unsigned_extrinsic(best, proof, owner)? {
			Some(()) => log::info!("Reported validator {author}"),
			None => log::debug!("The report of validator {author} was not taken"),
		}
		Ok(())
	}
}

#[async_trait::async_trait]
impl<I> BlockImport<Block> for ReportingImport<I>
where
	I: BlockImport<Block> + Send + Sync,
{
	type Error = I::Error;

	async fn check_block(
		&self,
		block: BlockCheckParams<Block>,
	) -> Result<ImportResult, Self::Error> {
		self.inner.check_block(block).await
	}

	async fn import_block(
		&self,
		block: BlockImportParams<Block>,
	) -> Result<ImportResult, Self::Error> {
		// Blocks of the initial synchronisation are old, and a warp has no state for them.
		let recent = !matches!(
			block.origin,
			BlockOrigin::NetworkInitialSync | BlockOrigin::WarpSync | BlockOrigin::Genesis
		) && !block.with_state();
		let header = recent.then(|| block.post_header());
		let result = self.inner.import_block(block).await?;
		if let (Some(header), ImportResult::Imported(_)) = (header, &result) {
			if let Err(error) = self.check(&header) {
				log::warn!(
					"Cannot look for a second block in the slot of {}: {error}",
					header.hash()
				);
			}
		}
		Ok(result)
	}
}

/// The headers by slot, apart from those of BABE's own import.
struct OwnStore<'a>(&'a Client);

impl OwnStore<'_> {
	fn key(key: &[u8]) -> Vec<u8> {
		[b"talent-equivocations:", key].concat()
	}
}

impl AuxStore for OwnStore<'_> {
	fn insert_aux<
		'a,
		'b: 'a,
		'c: 'a,
		I: IntoIterator<Item = &'a (&'c [u8], &'c [u8])>,
		D: IntoIterator<Item = &'a &'b [u8]>,
	>(
		&self,
		insert: I,
		delete: D,
	) -> sp_blockchain::Result<()> {
		let insert =
			insert.into_iter().map(|(key, value)| (Self::key(key), *value)).collect::<Vec<_>>();
		let delete = delete.into_iter().map(|key| Self::key(key)).collect::<Vec<_>>();
		let insert = insert.iter().map(|(key, value)| (&key[..], *value)).collect::<Vec<_>>();
		let delete = delete.iter().map(|key| &key[..]).collect::<Vec<_>>();
		self.0.insert_aux(&insert, &delete)
	}

	fn get_aux(&self, key: &[u8]) -> sp_blockchain::Result<Option<Vec<u8>>> {
		self.0.get_aux(&Self::key(key))
	}
}
