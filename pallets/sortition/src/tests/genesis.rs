// SPDX-License-Identifier: Apache-2.0

//! Genesis.

use crate::{mock::*, CurrentEpoch, Parameters, Pools};
use talent_primitives::Sortition;

#[test]
fn it_has_the_parameters_that_were_named() {
	ExtBuilder::default().with_parameters(|p| p.max_attempts = 33).build_and_execute(|| {
		assert_eq!(SortitionPallet::parameters().max_attempts, 33);
	});
}

#[test]
fn there_are_no_pools_and_it_is_epoch_zero() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(Pools::<Test>::iter().count(), 0);
		assert_eq!(Port::pool_size(POOL), 0);
		assert_eq!(CurrentEpoch::<Test>::get().number, 0);
	});
}

#[test]
fn whoever_is_let_in_at_genesis_can_be_drawn_at_once() {
	ExtBuilder::default()
		.with_parameters(|p| p.min_tenure = 1_000)
		.with_members([10])
		.build_and_execute(|| {
			freeze_and_wait(0);
			assert_eq!(draw(0, 1).unwrap().newly, vec![10]);
		});
}

#[test]
fn the_default_genesis_builds() {
	let genesis = crate::GenesisConfig::<Test>::default();
	assert_eq!(genesis.parameters, Parameters::default());
}

#[test]
#[should_panic(expected = "the sortition's parameters are out of their ranges")]
fn a_genesis_out_of_range_does_not_start() {
	ExtBuilder::default().with_parameters(|p| p.min_tenure = 0).build();
}
