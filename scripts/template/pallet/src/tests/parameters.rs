// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, ParameterName, Parameters, MAX_DEPOSIT, MIN_DEPOSIT};
use frame_support::{assert_noop, assert_ok};

#[test]
fn governance_changes_parameters_within_their_ranges() {
	ExtBuilder::default().build_and_execute(|| {
		let previous = Template::parameters();
		for deposit in [MIN_DEPOSIT, MAX_DEPOSIT] {
			assert_ok!(set_parameters(|parameters| parameters.deposit = deposit));
			assert_eq!(Template::parameters(), Parameters { deposit });
		}
		let current = Parameters { deposit: MIN_DEPOSIT };
		assert_eq!(events().first(), Some(&Event::ParametersChanged { previous, current }));
	});
}

#[test]
fn fails_outside_a_range_and_names_the_parameter() {
	ExtBuilder::default().build_and_execute(|| {
		for deposit in [MIN_DEPOSIT - 1, MAX_DEPOSIT + 1] {
			assert_noop!(
				set_parameters(|parameters| parameters.deposit = deposit),
				Error::<Test>::ParameterOutOfRange { parameter: ParameterName::Deposit }
			);
		}
	});
}
