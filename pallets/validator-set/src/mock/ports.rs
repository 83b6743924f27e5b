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
}

/// Consensus: records new sessions and disabled validators.
pub struct MockConsensus;

impl SessionHandler<AccountId> for MockConsensus {
	const KEY_TYPE_IDS: &'static [KeyTypeId] = &[UintAuthorityId::ID];

	fn on_genesis_session<Ks: OpaqueKeys>(_: &[(AccountId, Ks)]) {}

	fn on_new_session<Ks: OpaqueKeys>(changed: bool, _: &[(AccountId, Ks)], _: &[(AccountId, Ks)]) {
		Changes::mutate(|changes| changes.push(changed));
	}

	fn on_disabled(index: u32) {
		DisabledIndices::mutate(|indices| indices.push(index));
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
