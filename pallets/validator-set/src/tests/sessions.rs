// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Event, RemovalReason, SessionKeyProofs};
use codec::Encode;
use frame_support::{assert_ok, traits::KeyOwnerProofSystem};
use pallet_session::historical::HistoricalSessions;
use sp_runtime::{testing::UintAuthorityId, KeyTypeId, RuntimeAppPublic};
use sp_session::{GetValidatorCount, MembershipProof};

#[test]
fn the_set_stays_and_no_session_is_a_change() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(6);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
		assert_eq!(take_changes(), vec![false; 6]);
		assert!(!System::events().into_iter().any(|record| matches!(
			record.event,
			RuntimeEvent::Session(pallet_session::Event::NewQueued)
		)));
	});
}

#[test]
fn every_session_has_a_root_over_its_own_keys() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(2);
		let root = |session| HistoricalSessions::<Test>::get(session).unwrap();
		// Session 3 is planned.
		assert_eq!(root(0), root(3));
		set_keys(2, 22);
		pass_sessions(1);
		// The keys are queued for session 4.
		assert_eq!(root(0), root(3));
		assert_ne!(root(3), root(4));
		pass_sessions(2);
		assert_eq!(root(4), root(5));
		assert_eq!(root(4), root(6));
	});
}

#[test]
fn roots_are_kept_exactly_while_an_offence_can_be_reported() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(10);
		assert!(HistoricalSessions::<Test>::contains_key(0));
		pass_sessions(20);
		let current = Session::current_index();
		// Counted from the session that ended last.
		let first_kept = current - 1 - 10;
		assert!(!HistoricalSessions::<Test>::contains_key(first_kept - 1));
		assert!(HistoricalSessions::<Test>::contains_key(first_kept));
		assert!(HistoricalSessions::<Test>::contains_key(current));
		assert_eq!(HistoricalSessions::<Test>::iter().count(), 10 + 3);
	});
}

#[test]
fn new_keys_of_a_validator_are_used_after_two_sessions() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(1);
		set_keys(2, 22);
		pass_sessions(1);
		assert_eq!(Session::queued_keys()[1], (2, keys(22)));
		pass_sessions(1);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
		assert_eq!(take_changes(), vec![false, false, true]);
	});
}

#[test]
fn an_outsider_with_keys_does_not_get_in() {
	ExtBuilder::default().build_and_execute(|| {
		set_keys(OUTSIDER, 99);
		pass_sessions(4);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
	});
}

#[test]
fn keys_changed_back_before_they_were_queued_are_no_change() {
	ExtBuilder::default().build_and_execute(|| {
		set_keys(2, 22);
		set_keys(2, 2);
		pass_sessions(3);
		assert_eq!(take_changes(), vec![false; 3]);
	});
}

// ---- proofs ----

/// Returns a proof, made now, that a key signs in the current session.
fn prove(key: u64) -> Option<MembershipProof> {
	SessionKeyProofs::<Test>::prove(proven(key))
}

/// Returns the validator that the key belonged to.
fn owner(key: u64, proof: &MembershipProof) -> Option<AccountId> {
	SessionKeyProofs::<Test>::check_proof(proven(key), proof.clone()).map(|(owner, ())| owner)
}

fn proven(key: u64) -> (KeyTypeId, Vec<u8>) {
	(UintAuthorityId::ID, key.encode())
}

#[test]
fn a_proof_holds_until_its_session_cannot_be_reported_any_more() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(2);
		let proof = prove(2).unwrap();
		// Keys rotate, validators come and go.
		set_keys(2, 22);
		assert_eq!(owner(2, &proof), Some(2));
		pass_sessions(1);
		assert_eq!(owner(2, &proof), Some(2));
		admit_new(OUTSIDER);
		assert_ok!(ValidatorSet::leave(RuntimeOrigin::signed(3)));
		for _ in 0..9 {
			pass_sessions(1);
			assert_eq!(owner(2, &proof), Some(2));
			assert_eq!(owner(22, &proof), None);
		}
		// Session 2 is the oldest kept while session 13 runs.
		pass_sessions(1);
		assert_eq!((Session::current_index(), owner(2, &proof)), (13, Some(2)));
		pass_sessions(1);
		assert_eq!(owner(2, &proof), None);
	});
}

#[test]
fn an_equivocator_that_sets_new_keys_at_once_is_proven_all_the_same() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(2);
		let before = prove(2).unwrap();
		set_keys(2, 22);
		// Made after the change, for the key that signs.
		let after = prove(2).unwrap();
		// The trie does not have the new key.
		assert_eq!(owner(22, &prove(22).unwrap()), None);
		for proof in [&before, &after] {
			assert_eq!(owner(2, proof), Some(2));
		}
		// Session still has the keys that were set last.
		assert_eq!(Session::load_keys(&2), Some(keys(22)));
		pass_sessions(1);
		for proof in [&before, &after] {
			assert_eq!(owner(2, proof), Some(2));
		}
		// In the next session the old keys sign, too.
		assert_eq!(owner(2, &prove(2).unwrap()), Some(2));
		pass_sessions(1);
		assert_eq!(owner(2, &prove(2).unwrap()), None);
		assert_eq!(owner(22, &prove(22).unwrap()), Some(2));
	});
}

#[test]
fn proofs_hold_after_a_change_of_the_set() {
	ExtBuilder::default().build_and_execute(|| {
		admit_new(OUTSIDER);
		pass_sessions(2);
		let proof = prove(OUTSIDER).unwrap();
		assert_eq!(proof.validator_count(), 5);
		assert_ok!(ValidatorSet::remove(RuntimeOrigin::root(), OUTSIDER));
		pass_sessions(4);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
		assert_eq!(owner(OUTSIDER, &proof), Some(OUTSIDER));
	});
}

// ---- keys that are gone ----

#[test]
fn a_validator_without_keys_leaves_the_set() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(1);
		// As Root can by `utility.dispatch_as`, past the runtime's filter.
		assert_ok!(Session::purge_keys(RuntimeOrigin::signed(2)));
		Session::rotate_session();
		let last_session = Session::current_index();
		System::assert_has_event(
			Event::ValidatorRemoved { validator: 2, reason: RemovalReason::KeysGone, last_session }
				.into(),
		);
		pass_sessions(1);
		assert_eq!(Session::validators(), vec![1, 3, 4]);
	});
}

#[test]
fn the_set_keeps_its_last_keys_rather_than_become_too_small() {
	ExtBuilder::default().with_minimum(3).build_and_execute(|| {
		pass_sessions(1);
		for who in 1..=4 {
			assert_ok!(Session::purge_keys(RuntimeOrigin::signed(who)));
		}
		Session::rotate_session();
		pass_sessions(2);
		assert_eq!(Session::validators(), vec![2, 3, 4]);
		assert_eq!(Session::queued_keys(), vec![(2, keys(2)), (3, keys(3)), (4, keys(4))]);
		for who in 2..=4 {
			System::assert_has_event(Event::KeysRestored { validator: who }.into());
		}
		// New keys put the deposit and the reference in order.
		assert_eq!(held_for_keys(3), 0);
		set_keys(3, 33);
		assert_eq!(held_for_keys(3), KEY_DEPOSIT);
	});
}
