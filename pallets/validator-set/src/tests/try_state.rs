// SPDX-License-Identifier: Apache-2.0

//! Each broken invariant is noticed.

use crate::{
	mock::*, CurrentKeys, CurrentParameters, OffenceRecord, Parameters, Records, SessionOffenders,
	SetAside, Status, Validators,
};
use frame_support::assert_ok;
use sp_runtime::{Perbill, Permill};

/// Asserts that a valid state, broken by `spoil`, fails with `reason`.
fn notices(spoil: impl FnOnce(), reason: &'static str) {
	ExtBuilder::default().with_minimum(4).build().execute_with(|| {
		assert_ok!(ValidatorSet::do_try_state());
		spoil();
		assert_eq!(ValidatorSet::do_try_state(), Err(reason.into()));
	});
}

#[test]
fn an_empty_set() {
	notices(Validators::<Test>::kill, "there is no validator");
}

#[test]
fn a_validator_in_a_list_twice() {
	notices(
		|| Validators::<Test>::mutate(|validators| validators[1] = 1),
		"a validator is in the set twice",
	);
	notices(
		|| SetAside::<Test>::put(frame_support::BoundedVec::truncate_from(vec![7, 7])),
		"a validator is set aside twice",
	);
}

#[test]
fn lists_that_disagree_with_records() {
	notices(
		|| {
			Records::<Test>::mutate(1, |record| {
				record.as_mut().unwrap().status = Status::Former { last_session: 0 };
			});
		},
		"the set disagrees with a record",
	);
	notices(
		|| {
			Records::<Test>::mutate(1, |record| {
				record.as_mut().unwrap().status = Status::SetAside { last_session: 0 };
			});
			Validators::<Test>::mutate(|validators| {
				validators.remove(0);
			});
		},
		"those set aside disagree with a record",
	);
	notices(|| Records::<Test>::remove(1), "a validator has no record");
}

#[test]
fn a_validator_without_session_keys() {
	notices(
		|| {
			// Session allows the call; the runtime filters it.
			assert_ok!(Session::purge_keys(RuntimeOrigin::signed(2)));
		},
		"a validator has no session keys",
	);
}

#[test]
fn a_session_without_validators() {
	notices(pallet_session::QueuedKeys::<Test>::kill, "session has no validators");
	notices(pallet_session::Validators::<Test>::kill, "session has no validators");
}

#[test]
fn a_bond_that_is_not_on_hold() {
	notices(
		|| Records::<Test>::mutate(1, |record| record.as_mut().unwrap().bond += 1),
		"a bond is not on hold",
	);
}

#[test]
fn an_offence_of_nothing() {
	notices(
		|| {
			Records::<Test>::mutate(1, |record| {
				let offence = OffenceRecord { slash_fraction: Perbill::zero(), slashed: 0 };
				record.as_mut().unwrap().offence = Some(offence);
			});
		},
		"an offender has no offence",
	);
}

#[test]
fn offenders_of_a_session() {
	let lists = |session, offenders: Vec<AccountId>| {
		let offenders = frame_support::BoundedVec::truncate_from(offenders);
		SessionOffenders::<Test>::insert(session, offenders);
	};
	notices(|| lists(0, vec![2, 2]), "an offender is named twice for a session");
	notices(|| lists(0, vec![OUTSIDER]), "an offender has no record");
	notices(|| lists(1, vec![2]), "the offenders of a session are kept too long");
}

#[test]
fn keys_of_others() {
	notices(CurrentKeys::<Test>::kill, "the current keys are not those of session's validators");
	notices(
		|| CurrentKeys::<Test>::mutate(|keys_now| keys_now[0].1 = keys(99)),
		"consensus has other keys than session",
	);
}

#[test]
fn parameters_out_of_their_ranges() {
	notices(
		|| {
			let reward_share = Permill::one();
			CurrentParameters::<Test>::put(Parameters { reward_share, ..parameters() });
		},
		"the parameters are out of their ranges",
	);
}
