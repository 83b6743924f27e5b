// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Error, Event, ParameterName, Parameters, HIGHEST_MIN_WEIGHT, LOWEST_MIN_WEIGHT,
	MAX_DEPOSIT, MAX_GIFT_FOR_FEES, MAX_HALF_LIFE, MAX_INVITATION_DEPOSIT, MAX_PAIR_CAP,
	MIN_DEPOSIT, MIN_PAIR_CAP,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

#[test]
fn governance_changes_the_parameters() {
	ExtBuilder::default().build_and_execute(|| {
		let previous = Parameters::default();
		assert_eq!(MembersPallet::parameters(), previous);

		let current = Parameters { deposit: 9 * BTRST, half_life: 7, ..Default::default() };
		assert_ok!(MembersPallet::set_parameters(RuntimeOrigin::root(), current.clone()));

		assert_eq!(MembersPallet::parameters(), current);
		System::assert_last_event(Event::ParametersChanged { previous, current }.into());
		join(ALICE);
		assert_eq!(held(ALICE), 9 * BTRST);
	});
}

#[test]
fn the_defaults_are_the_real_values() {
	assert_eq!(
		Parameters::default(),
		Parameters {
			deposit: 5 * BTRST,
			invitation_deposit: BTRST,
			gift_for_fees: BTRST,
			half_life: 180,
			pair_cap: 1_000 * BTRST,
			min_weight: BTRST / 10,
		}
	);
	assert_eq!(Parameters::default().validate(), Ok(()));
}

/// Asserts that the values `within` are accepted for the field that `change` sets, and that the
/// values `without` are refused with the name of the parameter.
fn range<Value: Copy>(
	change: impl Fn(&mut Parameters, Value),
	within: &[Value],
	without: &[Value],
	parameter: ParameterName,
) {
	let changed = |value: &Value| {
		let mut parameters = Parameters::default();
		change(&mut parameters, *value);
		parameters
	};
	ExtBuilder::default().build_and_execute(|| {
		for value in within {
			let new = changed(value);
			assert_ok!(MembersPallet::set_parameters(RuntimeOrigin::root(), new.clone()));
			assert_eq!(MembersPallet::parameters(), new);
		}
		for value in without {
			let new = changed(value);
			assert_noop!(
				MembersPallet::set_parameters(RuntimeOrigin::root(), new),
				Error::<Test>::ParameterOutOfRange { parameter }
			);
		}
	});
}

#[test]
fn the_deposit_has_a_range() {
	range(
		|parameters, value| parameters.deposit = value,
		&[MIN_DEPOSIT, MAX_DEPOSIT],
		&[0, MIN_DEPOSIT - 1, MAX_DEPOSIT + 1],
		ParameterName::Deposit,
	);
}

#[test]
fn the_deposit_for_an_invitation_has_a_range() {
	range(
		|parameters, value| parameters.invitation_deposit = value,
		&[MIN_DEPOSIT, MAX_INVITATION_DEPOSIT],
		&[0, MIN_DEPOSIT - 1, MAX_INVITATION_DEPOSIT + 1],
		ParameterName::InvitationDeposit,
	);
}

#[test]
fn what_a_gift_leaves_for_fees_has_a_range() {
	range(
		|parameters, value| parameters.gift_for_fees = value,
		&[0, MAX_GIFT_FOR_FEES],
		&[MAX_GIFT_FOR_FEES + 1],
		ParameterName::GiftForFees,
	);
}

#[test]
fn the_half_life_has_a_range() {
	range(
		|parameters, value| parameters.half_life = value,
		&[1, MAX_HALF_LIFE],
		&[0, MAX_HALF_LIFE + 1],
		ParameterName::HalfLife,
	);
}

#[test]
fn the_cap_for_a_pair_has_a_range() {
	range(
		|parameters, value| parameters.pair_cap = value,
		&[MIN_PAIR_CAP, MAX_PAIR_CAP],
		&[0, MIN_PAIR_CAP - 1, MAX_PAIR_CAP + 1],
		ParameterName::PairCap,
	);
}

#[test]
fn the_smallest_weight_has_a_range() {
	range(
		|parameters, value| parameters.min_weight = value,
		&[LOWEST_MIN_WEIGHT, HIGHEST_MIN_WEIGHT],
		&[0, LOWEST_MIN_WEIGHT - 1, HIGHEST_MIN_WEIGHT + 1],
		ParameterName::MinWeight,
	);
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		for who in [ALICE, COUNCIL] {
			assert_noop!(
				MembersPallet::set_parameters(RuntimeOrigin::signed(who), Parameters::default()),
				BadOrigin
			);
		}
	});
}
