// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::parameter_types;
use pallet_session::SessionHandler;
use sp_runtime::{
	testing::UintAuthorityId,
	traits::{Convert, OpaqueKeys},
	KeyTypeId, RuntimeAppPublic,
};

parameter_types! {
	/// For each session since [`take_changes`]: whether the set has changed.
	pub static Changes: Vec<bool> = Vec::new();
	/// The indices of the validators that were disabled since [`take_disabled`].
	pub static DisabledIndices: Vec<u32> = Vec::new();
	/// The keys of the current session, as consensus was told.
	pub static KeysInConsensus: Vec<(KeyTypeId, Vec<Vec<u8>>)> = Vec::new();
}

/// Consensus: records new sessions and disabled validators.
pub struct MockConsensus;

impl SessionHandler<AccountId> for MockConsensus {
	const KEY_TYPE_IDS: &'static [KeyTypeId] = &[UintAuthorityId::ID];

	fn on_genesis_session<Ks: OpaqueKeys>(validators: &[(AccountId, Ks)]) {
		use_keys(validators);
	}

	/// Uses new keys after a change alone, as GRANDPA does.
	fn on_new_session<Ks: OpaqueKeys>(
		changed: bool,
		validators: &[(AccountId, Ks)],
		_: &[(AccountId, Ks)],
	) {
		Changes::mutate(|changes| changes.push(changed));
		if changed {
			use_keys(validators);
		}
	}

	fn on_disabled(index: u32) {
		DisabledIndices::mutate(|indices| indices.push(index));
	}
}

fn use_keys<Ks: OpaqueKeys>(validators: &[(AccountId, Ks)]) {
	let id = UintAuthorityId::ID;
	let keys = validators.iter().map(|(_, keys)| keys.get_raw(id).to_vec()).collect();
	KeysInConsensus::set(vec![(id, keys)]);
}

/// Makes session keys for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub struct MockKeys;

#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId, SessionKeys> for MockKeys {
	fn session_keys(owner: &AccountId) -> (SessionKeys, Vec<u8>) {
		(keys(777), proof_of(777, *owner))
	}
}

/// Returns whether the set has changed, for each session since the last call.
pub fn take_changes() -> Vec<bool> {
	Changes::take()
}

/// Returns the indices of the validators that consensus was told to disable since the last call.
pub fn take_disabled() -> Vec<u32> {
	DisabledIndices::take()
}

/// Identifies every validator by the account alone.
pub struct NoIdentification;

impl Convert<AccountId, Option<()>> for NoIdentification {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}
