// SPDX-License-Identifier: Apache-2.0

//! Registration, admission, exits.

use crate::{mock::*, CurrentParameters, Error, Event, Parameters, RemovalReason, Status};
use frame_support::{assert_noop, assert_ok, traits::fungible::Inspect};
use sp_runtime::{traits::BadOrigin, TokenError};

fn admit(who: AccountId) -> sp_runtime::DispatchResult {
	ValidatorSet::admit(RuntimeOrigin::root(), who)
}

fn remove(who: AccountId) -> sp_runtime::DispatchResult {
	ValidatorSet::remove(RuntimeOrigin::root(), who)
}

fn leave(who: AccountId) -> sp_runtime::DispatchResult {
	ValidatorSet::leave(RuntimeOrigin::signed(who))
}

fn withdraw(who: AccountId) -> sp_runtime::DispatchResult {
	ValidatorSet::withdraw(RuntimeOrigin::signed(who))
}

mod register {
	use super::*;

	#[test]
	fn holds_the_bond_and_sets_the_keys() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(super::register(OUTSIDER, 60));
			assert_eq!(bonded(OUTSIDER), BOND);
			assert_eq!(held_for_keys(OUTSIDER), KEY_DEPOSIT);
			assert_eq!(Session::load_keys(&OUTSIDER), Some(keys(60)));
			assert_eq!(status(OUTSIDER), Status::Candidate);
			System::assert_last_event(Event::Registered { candidate: OUTSIDER, bond: BOND }.into());
			// A candidate does not validate.
			pass_sessions(3);
			assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
		});
	}

	#[test]
	fn changes_keys_and_brings_the_bond_up() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(super::register(OUTSIDER, 60));
			CurrentParameters::<Test>::put(Parameters { bond: 2 * BOND, ..parameters() });
			assert_noop!(admit(OUTSIDER), Error::<Test>::BondTooSmall);
			assert_ok!(super::register(OUTSIDER, 61));
			assert_eq!(bonded(OUTSIDER), 2 * BOND);
			assert_eq!(Session::load_keys(&OUTSIDER), Some(keys(61)));
			System::assert_last_event(
				Event::Registered { candidate: OUTSIDER, bond: 2 * BOND }.into(),
			);
			// A smaller bond later returns nothing.
			CurrentParameters::<Test>::put(parameters());
			assert_ok!(super::register(OUTSIDER, 61));
			assert_eq!(bonded(OUTSIDER), 2 * BOND);
		});
	}

	#[test]
	fn fails_without_the_secrets_of_the_keys() {
		ExtBuilder::default().build_and_execute(|| {
			for (keys_of, proof) in
				[(60, vec![]), (60, proof_of(61, OUTSIDER)), (60, proof_of(60, 1))]
			{
				assert_noop!(
					ValidatorSet::register(RuntimeOrigin::signed(OUTSIDER), keys(keys_of), proof),
					pallet_session::Error::<Test>::InvalidProof
				);
			}
		});
	}

	#[test]
	fn fails_with_the_keys_of_another_validator() {
		ExtBuilder::default().build_and_execute(|| {
			assert_noop!(
				super::register(OUTSIDER, 3),
				pallet_session::Error::<Test>::DuplicatedKey
			);
		});
	}

	#[test]
	fn fails_without_coins_for_the_bond() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), 77, BOND));
			assert_noop!(super::register(77, 77), TokenError::FundsUnavailable);
		});
	}

	#[test]
	fn fails_for_a_validator() {
		ExtBuilder::default().build_and_execute(|| {
			assert_noop!(super::register(1, 1), Error::<Test>::AlreadyValidator);
			pass_sessions_without(&[4], 30);
			assert!(matches!(status(4), Status::SetAside { .. }));
			assert_noop!(super::register(4, 4), Error::<Test>::AlreadyValidator);
		});
	}

	#[test]
	fn fails_when_not_signed() {
		ExtBuilder::default().build_and_execute(|| {
			assert_noop!(
				ValidatorSet::register(RuntimeOrigin::root(), keys(60), vec![]),
				BadOrigin
			);
		});
	}
}

mod admit {
	use super::*;

	#[test]
	fn the_candidate_validates_from_the_session_after_the_next_on() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(super::register(OUTSIDER, OUTSIDER));
			assert_ok!(super::admit(OUTSIDER));
			System::assert_last_event(Event::ValidatorAdmitted { validator: OUTSIDER }.into());
			assert_eq!(status(OUTSIDER), Status::Validator);
			pass_sessions(1);
			assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
			pass_sessions(1);
			assert_eq!(Session::validators(), vec![1, 2, 3, 4, OUTSIDER]);
			assert_eq!(take_changes(), vec![false, true]);
		});
	}

	#[test]
	fn fails_for_whom_it_cannot_be() {
		ExtBuilder::default().build_and_execute(|| {
			assert_noop!(super::admit(OUTSIDER), Error::<Test>::NotRegistered);
			assert_noop!(super::admit(1), Error::<Test>::AlreadyValidator);
			assert_ok!(super::register(OUTSIDER, OUTSIDER));
			assert_ok!(ValidatorSet::purge_keys(RuntimeOrigin::signed(OUTSIDER)));
			assert_noop!(super::admit(OUTSIDER), Error::<Test>::KeysMissing);
			assert_noop!(ValidatorSet::admit(RuntimeOrigin::signed(1), OUTSIDER), BadOrigin);
		});
	}

	#[test]
	fn fails_when_the_set_is_full() {
		ExtBuilder::default().with_validators((1..=10).collect()).build_and_execute(|| {
			assert_ok!(super::register(OUTSIDER, OUTSIDER));
			assert_noop!(super::admit(OUTSIDER), Error::<Test>::SetFull);
			assert_ok!(super::remove(10));
			assert_ok!(super::admit(OUTSIDER));
			// Queued sessions are never larger than the limit of consensus.
			pass_sessions(3);
			assert_eq!(Session::validators().len(), 10);
		});
	}
}

mod exits {
	use super::*;

	#[test]
	fn a_validator_leaves_and_gets_its_bond_when_nothing_can_be_reported_any_more() {
		ExtBuilder::default().build_and_execute(|| {
			let before = Balances::balance(&4);
			pass_sessions(1);
			assert_ok!(leave(4));
			let last_session = 2;
			System::assert_last_event(
				Event::ValidatorRemoved { validator: 4, reason: RemovalReason::Left, last_session }
					.into(),
			);
			assert_noop!(withdraw(4), Error::<Test>::BondLocked);
			pass_sessions(1);
			assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
			pass_sessions(1);
			assert_eq!(Session::validators(), vec![1, 2, 3]);
			// The last session of the validator is the second: its root is kept for ten sessions
			// after it has ended.
			pass_sessions(KEPT_SESSIONS);
			assert_eq!(Session::current_index(), last_session + KEPT_SESSIONS + 1);
			assert_noop!(withdraw(4), Error::<Test>::BondLocked);
			pass_sessions(1);
			assert_ok!(withdraw(4));
			System::assert_last_event(Event::Withdrawn { candidate: 4, bond: BOND }.into());
			assert_eq!((bonded(4), held_for_keys(4)), (0, 0));
			assert!(Balances::balance(&4) >= before + BOND);
			assert_eq!(ValidatorSet::record(4), None);
			assert_eq!(Session::load_keys(&4), None);
		});
	}

	#[test]
	fn the_bond_outlives_the_proof_of_the_last_block() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(leave(4));
			let Status::Former { last_session } = status(4) else { panic!("it has left") };
			let has_root = || {
				pallet_session::historical::HistoricalSessions::<Test>::contains_key(last_session)
			};
			while has_root() {
				assert_noop!(withdraw(4), Error::<Test>::BondLocked);
				pass_sessions(1);
			}
			assert!(Session::current_index() > last_session + KEPT_SESSIONS);
			assert_ok!(withdraw(4));
		});
	}

	#[test]
	fn a_candidate_withdraws_at_once() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(super::register(OUTSIDER, OUTSIDER));
			assert_ok!(withdraw(OUTSIDER));
			assert_eq!(Balances::balance(&OUTSIDER), ENDOWMENT);
			assert_eq!(System::consumers(&OUTSIDER), 0);
			assert_noop!(withdraw(OUTSIDER), Error::<Test>::NotRegistered);
		});
	}

	#[test]
	fn a_candidate_without_keys_withdraws_too() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(super::register(OUTSIDER, OUTSIDER));
			assert_ok!(ValidatorSet::purge_keys(RuntimeOrigin::signed(OUTSIDER)));
			assert_ok!(withdraw(OUTSIDER));
			assert_eq!(Balances::balance(&OUTSIDER), ENDOWMENT);
		});
	}

	#[test]
	fn a_slashed_validator_gets_the_rest() {
		ExtBuilder::default().build_and_execute(|| {
			report(&[(4, 40)]);
			pass_sessions(KEPT_SESSIONS + 4);
			assert_ok!(withdraw(4));
			let bond = BOND * 6 / 10;
			System::assert_last_event(Event::Withdrawn { candidate: 4, bond }.into());
			// A new registration begins anew.
			assert_ok!(super::register(4, 4));
			assert_ok!(super::admit(4));
		});
	}

	#[test]
	fn governance_removes_a_validator() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(super::remove(2));
			System::assert_last_event(
				Event::ValidatorRemoved {
					validator: 2,
					reason: RemovalReason::Governance,
					last_session: 1,
				}
				.into(),
			);
			pass_sessions(2);
			assert_eq!(Session::validators(), vec![1, 3, 4]);
			assert_eq!(bonded(2), BOND);
			// And admits it again: the bond is still there.
			assert_ok!(super::admit(2));
			pass_sessions(2);
			assert_eq!(Session::validators(), vec![1, 3, 4, 2]);
		});
	}

	#[test]
	fn fail_when_the_set_would_be_too_small() {
		ExtBuilder::default().with_minimum(3).build_and_execute(|| {
			assert_ok!(leave(1));
			assert_noop!(leave(2), Error::<Test>::SetTooSmall);
			assert_noop!(super::remove(2), Error::<Test>::SetTooSmall);
		});
	}

	#[test]
	fn fail_for_accounts_that_are_not_in_the_set() {
		ExtBuilder::default().build_and_execute(|| {
			assert_noop!(leave(OUTSIDER), Error::<Test>::NotRegistered);
			assert_noop!(super::remove(OUTSIDER), Error::<Test>::NotRegistered);
			assert_ok!(super::register(OUTSIDER, OUTSIDER));
			assert_noop!(leave(OUTSIDER), Error::<Test>::NotValidator);
			assert_noop!(super::remove(OUTSIDER), Error::<Test>::NotValidator);
			assert_noop!(withdraw(1), Error::<Test>::StillValidator);
		});
	}

	#[test]
	fn fail_for_wrong_origins() {
		ExtBuilder::default().build_and_execute(|| {
			assert_noop!(ValidatorSet::remove(RuntimeOrigin::signed(1), 2), BadOrigin);
			assert_noop!(ValidatorSet::leave(RuntimeOrigin::root()), BadOrigin);
			assert_noop!(ValidatorSet::withdraw(RuntimeOrigin::root()), BadOrigin);
			assert_noop!(ValidatorSet::resume(RuntimeOrigin::root()), BadOrigin);
		});
	}
}
