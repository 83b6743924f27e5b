// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Error, Event, ParameterName, Parameters, MAX_CLIENT_CAP, MAX_DEPOSIT, MAX_OPEN,
	MAX_TALENT_PERIOD, MIN_DEPOSIT,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

const fn out_of_range(parameter: ParameterName) -> Error<Test> {
	Error::ParameterOutOfRange { parameter }
}

#[test]
fn governance_changes_them() {
	ExtBuilder::default().build_and_execute(|| {
		let previous = Parameters::default();
		assert_eq!(ReferralsPallet::parameters(), previous);

		let current = Parameters {
			recommendation_deposit: 2 * BTRST,
			max_open: 3,
			client_cap: 4 * BTRST,
			talent_period: 5,
		};
		assert_ok!(ReferralsPallet::set_parameters(RuntimeOrigin::root(), current.clone()));

		assert_eq!(ReferralsPallet::parameters(), current);
		System::assert_last_event(Event::ParametersChanged { previous, current }.into());
	});
}

#[test]
fn the_real_values_are_the_defaults() {
	let parameters = Parameters::<u32>::default();
	assert_eq!(parameters.recommendation_deposit, BTRST);
	assert_eq!(parameters.max_open, 10);
	assert_eq!(parameters.client_cap, 100_000 * BTRST);
	assert_eq!(parameters.talent_period, 10_512_000);
	assert_eq!(parameters.validate(), Ok(()));
}

#[test]
fn both_ends_of_every_range_are_in_it() {
	let ends: [fn(&mut Parameters<u64>); 8] = [
		|p| p.recommendation_deposit = MIN_DEPOSIT,
		|p| p.recommendation_deposit = MAX_DEPOSIT,
		|p| p.max_open = 1,
		|p| p.max_open = MAX_OPEN,
		|p| p.client_cap = 0,
		|p| p.client_cap = MAX_CLIENT_CAP,
		|p| p.talent_period = 0,
		|p| p.talent_period = MAX_TALENT_PERIOD.into(),
	];
	ExtBuilder::default().build_and_execute(|| {
		for end in ends {
			assert_ok!(set_parameters(end));
		}
	});
}

#[test]
fn the_ranges_are_those_that_are_documented() {
	assert_eq!(MIN_DEPOSIT * 100, BTRST);
	assert_eq!(MAX_DEPOSIT, 100 * BTRST);
	assert_eq!(MAX_OPEN, 100);
	assert_eq!(MAX_CLIENT_CAP, 10_000_000 * BTRST);
	assert_eq!(MAX_TALENT_PERIOD, 52_560_000);
}

#[test]
fn fails_when_the_deposit_is_out_of_range() {
	ExtBuilder::default().build_and_execute(|| {
		for deposit in [0, MIN_DEPOSIT - 1, MAX_DEPOSIT + 1] {
			assert_noop!(
				set_parameters(|p| p.recommendation_deposit = deposit),
				out_of_range(ParameterName::RecommendationDeposit)
			);
		}
	});
}

#[test]
fn fails_when_the_number_of_open_recommendations_is_out_of_range() {
	ExtBuilder::default().build_and_execute(|| {
		for most in [0, MAX_OPEN + 1] {
			assert_noop!(
				set_parameters(|p| p.max_open = most),
				out_of_range(ParameterName::MaxOpen)
			);
		}
	});
}

#[test]
fn fails_when_the_cap_for_a_client_is_out_of_range() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			set_parameters(|p| p.client_cap = MAX_CLIENT_CAP + 1),
			out_of_range(ParameterName::ClientCap)
		);
	});
}

#[test]
fn fails_when_the_time_for_a_talent_is_out_of_range() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			set_parameters(|p| p.talent_period = u64::from(MAX_TALENT_PERIOD) + 1),
			out_of_range(ParameterName::TalentPeriod)
		);
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			ReferralsPallet::set_parameters(signed(CLIENT), Parameters::default()),
			BadOrigin
		);
	});
}
