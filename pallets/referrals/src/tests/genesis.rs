// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;

#[test]
fn sets_the_parameters() {
	ExtBuilder::default().with_parameters(|p| p.max_open = 3).build_and_execute(|| {
		assert_eq!(ReferralsPallet::parameters().max_open, 3);
	});
}

#[test]
#[should_panic(expected = "parameters are out of their ranges")]
fn parameters_out_of_range_are_refused() {
	ExtBuilder::default().with_parameters(|p| p.max_open = 0).build();
}
