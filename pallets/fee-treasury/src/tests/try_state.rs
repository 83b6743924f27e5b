// SPDX-License-Identifier: Apache-2.0

//! What must not be is noticed.

use crate::{mock::*, Collected, CurrentParameters};
use sp_runtime::Permill;

#[test]
fn parameters_out_of_range() {
	ExtBuilder::default().build().execute_with(|| {
		CurrentParameters::<Test>::mutate(|parameters| parameters.fee_rate = Permill::one());
		assert_eq!(
			FeeTreasury::do_try_state(),
			Err("the fee treasury's parameters are out of range".into())
		);
	});
}

#[test]
fn a_total_of_nothing() {
	ExtBuilder::default().build().execute_with(|| {
		Collected::<Test>::insert(USD, 0);
		assert_eq!(FeeTreasury::do_try_state(), Err("a total of fees is zero".into()));
	});
}
