// SPDX-License-Identifier: Apache-2.0

//! Proofs that a session key belonged to a validator.

use crate::{Config, CurrentKeys};
use core::marker::PhantomData;
use frame_support::{
	storage::{with_transaction_unchecked, TransactionOutcome},
	traits::KeyOwnerProofSystem,
};
use pallet_session::historical;
use sp_runtime::KeyTypeId;
use sp_session::{GetSessionNumber, MembershipProof};

/// Proofs over the keys that sign in the current session.
///
/// Session itself makes and checks proofs of the current session over the keys that were last set.
/// A validator that sets new keys right after an offence would make every proof of that offence
/// fail until the session is over, and no node could make a proof that is valid afterwards.
pub struct SessionKeyProofs<T>(PhantomData<T>);

impl<T, D> KeyOwnerProofSystem<(KeyTypeId, D)> for SessionKeyProofs<T>
where
	T: Config + historical::Config<FullIdentification = ()>,
	D: AsRef<[u8]>,
{
	type IdentificationTuple = historical::IdentificationTuple<T>;
	type Proof = MembershipProof;

	fn prove(key: (KeyTypeId, D)) -> Option<MembershipProof> {
		with_current_keys::<T, _>(|| historical::Pallet::<T>::prove(key))
	}

	fn check_proof(
		key: (KeyTypeId, D),
		proof: MembershipProof,
	) -> Option<Self::IdentificationTuple> {
		if proof.session() == pallet_session::CurrentIndex::<T>::get() {
			with_current_keys::<T, _>(|| historical::Pallet::<T>::check_proof(key, proof))
		} else {
			historical::Pallet::<T>::check_proof(key, proof)
		}
	}
}

/// Runs `f` as if no key had been set since the current session was planned. Changes nothing.
fn with_current_keys<T: Config, R>(f: impl FnOnce() -> R) -> R {
	with_transaction_unchecked(|| {
		for (validator, keys) in CurrentKeys::<T>::get() {
			pallet_session::NextKeys::<T>::insert(validator, keys);
		}
		TransactionOutcome::Rollback(f())
	})
}
