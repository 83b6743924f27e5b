// SPDX-License-Identifier: Apache-2.0

//! What this validator has done, in final blocks.
//!
//! A slot is missed if a key in the keystore could claim the slot, as its primary or its secondary
//! author, and the final chain has no block for the slot. Every slot has a secondary author, so a
//! validator that stands still misses about the n-th part of all slots in a set of n. A primary
//! author whose slot another has filled has missed nothing that the chain can tell. Slots that the
//! node leaves empty while finality lags count as well. Only final blocks are read: no slot counts
//! twice, and none counts that a fork has lost.

use crate::types::Client;
use futures::StreamExt;
use sc_client_api::BlockchainEvents;
use sc_consensus_babe::{authorship::claim_slot_using_keys, Epoch};
use sp_api::ProvideRuntimeApi;
use sp_consensus::SyncOracle;
use sp_consensus_babe::{
	digests::{CompatibleDigestItem, PreDigest},
	AuthorityId, BabeApi, Slot,
};
use sp_core::crypto::{key_types::BABE, ByteArray};
use sp_keystore::KeystorePtr;
use sp_runtime::traits::{Header as _, Zero};
use std::{error::Error, sync::Arc};
use substrate_prometheus_endpoint::{register, Counter, PrometheusError, Registry, U64};
use talent_primitives::Hash;
use talent_runtime::Header;

/// Of a longer gap, only so many slots before its end are looked at: two hours.
const MOST_SLOTS: u64 = 1_200;

/// A session, and the keys of it that are in the keystore.
struct Session {
	epoch: Epoch,
	keys: Vec<(AuthorityId, usize)>,
}

impl Session {
	fn new(epoch: Epoch, keystore: &KeystorePtr) -> Self {
		let authorities = epoch.authorities.iter().enumerate();
		let keys = authorities
			.filter(|(_, (key, _))| keystore.has_keys(&[(key.to_raw_vec(), BABE)]))
			.map(|(index, (key, _))| (key.clone(), index))
			.collect();
		Self { epoch, keys }
	}

	fn contains(&self, slot: Slot) -> bool {
		let start = *self.epoch.start_slot;
		(start..start.saturating_add(self.epoch.duration)).contains(&*slot)
	}

	/// Whether a key in the keystore is the author at this index.
	fn is_own(&self, author: u32) -> bool {
		self.keys.iter().any(|(_, index)| u32::try_from(*index) == Ok(author))
	}

	/// Whether a key in the keystore could have made a block in `slot`.
	fn could_claim(&self, slot: Slot, keystore: &KeystorePtr) -> bool {
		claim_slot_using_keys(slot, &self.epoch, keystore, &self.keys).is_some()
	}
}

/// Follows the final blocks.
pub struct Watch {
	client: Arc<Client>,
	keystore: KeystorePtr,
	/// The session of the last final block.
	current: Option<Session>,
	/// The session before.
	previous: Option<Session>,
	blocks: Counter<U64>,
	missed: Counter<U64>,
}

impl Watch {
	/// Registers the counters.
	pub fn new(
		client: Arc<Client>,
		keystore: KeystorePtr,
		registry: &Registry,
	) -> Result<Self, PrometheusError> {
		let blocks = Counter::new(
			"talent_own_blocks_total",
			"Final blocks that this validator has made since the node started",
		)?;
		let missed = Counter::new(
			"talent_own_slots_missed_total",
			"Slots without a final block that this validator could have claimed, since the node started",
		)?;
		Ok(Self {
			client,
			keystore,
			current: None,
			previous: None,
			blocks: register(blocks, registry)?,
			missed: register(missed, registry)?,
		})
	}

	/// Counts from now on. What was final before the node had caught up is not looked at.
	pub async fn run(mut self, sync: impl SyncOracle) {
		let mut finality = self.client.finality_notification_stream();
		while let Some(notification) = finality.next().await {
			if sync.is_major_syncing() {
				continue;
			}
			for block in notification.tree_route.iter().chain([&notification.hash]) {
				if let Err(error) = self.look_at(*block) {
					log::debug!("The slots before block {block} cannot be read: {error}");
				}
			}
		}
	}

	fn look_at(&mut self, block: Hash) -> Result<(), Box<dyn Error>> {
		let header = self.client.header(block)?.ok_or("there is no such block")?;
		let digest = pre_digest(&header)?;
		let slot = digest.slot();
		self.enter_session(slot, block)?;
		let Some(current) = &self.current else { return Ok(()) };
		if current.is_own(digest.authority_index()) {
			self.blocks.inc();
		}

		let parent = self.client.header(*header.parent_hash())?.ok_or("there is no parent")?;
		// Genesis has no slot.
		if parent.number().is_zero() {
			return Ok(());
		}
		let last = *pre_digest(&parent)?.slot();
		let first = last.saturating_add(1).max((*slot).saturating_sub(MOST_SLOTS));
		for empty in (first..*slot).map(Slot::from) {
			let session = [Some(current), self.previous.as_ref()];
			let session = session.into_iter().flatten().find(|session| session.contains(empty));
			if session.is_some_and(|session| session.could_claim(empty, &self.keystore)) {
				self.missed.inc();
			}
		}
		Ok(())
	}

	/// Asks the runtime once for each session.
	fn enter_session(&mut self, slot: Slot, block: Hash) -> Result<(), Box<dyn Error>> {
		if self.current.as_ref().is_some_and(|session| session.contains(slot)) {
			return Ok(());
		}
		let epoch = self.client.runtime_api().current_epoch(block)?;
		let session = Session::new(epoch.into(), &self.keystore);
		self.previous = self.current.replace(session);
		Ok(())
	}
}

fn pre_digest(header: &Header) -> Result<PreDigest, &'static str> {
	let digest = header.digest().logs().iter().find_map(|log| log.as_babe_pre_digest());
	digest.ok_or("the block has no slot")
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_consensus_babe::{AllowedSlots, BabeEpochConfiguration};
	use sp_core::sr25519;
	use sp_keyring::Sr25519Keyring;
	use sp_keystore::{testing::MemoryKeystore, Keystore};

	fn keystore_of(who: &[Sr25519Keyring]) -> KeystorePtr {
		let keystore = MemoryKeystore::new();
		for key in who {
			keystore.sr25519_generate_new(BABE, Some(&key.to_seed())).unwrap();
		}
		Arc::new(keystore)
	}

	fn session(keystore: &KeystorePtr) -> Session {
		let who = [Sr25519Keyring::Alice, Sr25519Keyring::Bob, Sr25519Keyring::Charlie];
		let authorities = who.map(|key| (sr25519::Public::from(key).into(), 1)).to_vec();
		let epoch = sp_consensus_babe::Epoch {
			epoch_index: 3,
			start_slot: 1_000.into(),
			duration: 100,
			authorities,
			randomness: [7; 32],
			config: BabeEpochConfiguration {
				c: (1, 4),
				allowed_slots: AllowedSlots::PrimaryAndSecondaryVRFSlots,
			},
		};
		Session::new(epoch.into(), keystore)
	}

	fn claimed(keystore: &KeystorePtr) -> usize {
		let session = session(keystore);
		(1_000..1_100).filter(|slot| session.could_claim(Slot::from(*slot), keystore)).count()
	}

	#[test]
	fn a_session_knows_its_slots_and_its_own_authors() {
		let session = session(&keystore_of(&[Sr25519Keyring::Bob]));
		assert!(session.contains(1_000.into()) && session.contains(1_099.into()));
		assert!(!session.contains(999.into()) && !session.contains(1_100.into()));
		assert_eq!([0, 1, 2, 3].map(|index| session.is_own(index)), [false, true, false, false]);
	}

	#[test]
	fn each_slot_can_be_claimed_by_somebody_and_by_a_stranger_none() {
		use Sr25519Keyring::{Alice, Bob, Charlie, Dave};
		assert_eq!(claimed(&keystore_of(&[Alice, Bob, Charlie])), 100);
		assert_eq!(claimed(&keystore_of(&[Dave])), 0);
		for who in [Alice, Bob, Charlie] {
			// A third as the secondary author, and of the rest about a twelfth as the primary.
			let slots = claimed(&keystore_of(&[who]));
			assert!((25..60).contains(&slots), "{who:?}: {slots}");
		}
	}
}
