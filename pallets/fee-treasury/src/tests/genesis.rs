// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Parameters};
use sp_runtime::Permill;

#[test]
fn parameters_hold_from_the_start() {
	let parameters = Parameters { fee_rate: Permill::from_percent(7), ..Default::default() };
	ExtBuilder::default().with_parameters(parameters.clone()).build_and_execute(|| {
		assert_eq!(FeeTreasury::parameters(), parameters);
	});
}

#[test]
#[should_panic(expected = "parameters are out of their ranges")]
fn parameters_out_of_range_are_refused() {
	let parameters = Parameters { fee_rate: Permill::from_percent(31), ..Default::default() };
	ExtBuilder::default().with_parameters(parameters).build();
}
