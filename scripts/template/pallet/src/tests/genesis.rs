// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Parameters};

#[test]
fn genesis_sets_the_parameters() {
	let builder = ExtBuilder::default().with_parameters(|parameters| parameters.deposit = 2 * BTRST);
	builder.build_and_execute(|| {
		assert_eq!(Template::parameters(), Parameters { deposit: 2 * BTRST });
	});
}

#[test]
#[should_panic(expected = "a parameter of the genesis is out of its range")]
fn a_genesis_outside_a_range_does_not_build() {
	ExtBuilder::default().with_parameters(|parameters| parameters.deposit = 0).build();
}
