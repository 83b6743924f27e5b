// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Parameters, MAX_DEPOSIT, MIN_DEPOSIT};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

#[test]
fn governance_changes_them() {
	ExtBuilder::default().build_and_execute(|| {
		let old = Parameters::default();
		assert_eq!(MembersPallet::parameters(), old);

		let new = Parameters { deposit: 9 * BTRST };
		assert_ok!(MembersPallet::set_parameters(RuntimeOrigin::root(), new.clone()));

		assert_eq!(MembersPallet::parameters(), new);
		System::assert_last_event(Event::ParametersChanged { old, new }.into());
		join(ALICE);
		assert_eq!(held(ALICE), 9 * BTRST);
	});
}

#[test]
fn both_ends_of_the_range_are_in_it() {
	ExtBuilder::default().build_and_execute(|| {
		for deposit in [MIN_DEPOSIT, MAX_DEPOSIT] {
			assert_ok!(MembersPallet::set_parameters(
				RuntimeOrigin::root(),
				Parameters { deposit }
			));
		}
	});
}

#[test]
fn fails_when_the_deposit_is_out_of_range() {
	ExtBuilder::default().build_and_execute(|| {
		for deposit in [0, MIN_DEPOSIT - 1, MAX_DEPOSIT + 1] {
			assert_noop!(
				MembersPallet::set_parameters(RuntimeOrigin::root(), Parameters { deposit }),
				Error::<Test>::DepositOutOfRange
			);
		}
	});
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
