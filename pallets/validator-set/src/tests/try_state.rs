// SPDX-License-Identifier: Apache-2.0

//! Each broken invariant is noticed.

use crate::{mock::*, CurrentParameters, Offender, Offenders, Parameters, Validators};
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

fn put_offenders(offenders: &[(AccountId, u32)]) {
	let offenders = offenders
		.iter()
		.map(|(validator, percent)| Offender {
			validator: *validator,
			slash_fraction: Perbill::from_percent(*percent),
		})
		.collect::<Vec<_>>();
	Offenders::<Test>::put(frame_support::BoundedVec::try_from(offenders).unwrap());
}

#[test]
fn a_set_below_the_minimum() {
	notices(
		|| Validators::<Test>::mutate(|validators| validators.truncate(3)),
		"there are fewer validators than the minimum",
	);
}

#[test]
fn a_validator_who_is_in_the_set_twice() {
	notices(
		|| Validators::<Test>::mutate(|validators| validators[1] = 1),
		"a validator is in the set twice",
	);
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
fn offenders_that_cannot_be() {
	notices(|| put_offenders(&[(1, 10), (1, 20)]), "an offender is named twice");
	notices(|| put_offenders(&[(OUTSIDER, 10)]), "an offender is not in the set");
	notices(|| put_offenders(&[(1, 0)]), "an offender has no offence");
}

#[test]
fn parameters_out_of_their_ranges() {
	notices(
		|| CurrentParameters::<Test>::put(Parameters { reward_share: Permill::one() }),
		"the parameters are out of their ranges",
	);
}
