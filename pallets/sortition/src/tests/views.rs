// SPDX-License-Identifier: Apache-2.0

//! Views, and the weights of the port.

use crate::{mock::*, Pools};
use frame_support::assert_ok;
use talent_primitives::{PoolMember, Seat, Sortition};

#[test]
fn a_pool_and_its_members() {
	ExtBuilder::default().with_members([10, 11, 12]).build_and_execute(|| {
		freeze_and_wait(0);
		assert_ok!(draw(0, 3));
		assert!(leave(11).is_ok());
		let pool = SortitionPallet::pool(POOL);
		assert_eq!((pool.slots, pool.members, pool.leaving), (3, 3, 1));
		assert_eq!(pool.oldest, Some((0, subject(0))));
		assert_eq!(pool, Pools::<Test>::get(POOL));
		assert_eq!(
			SortitionPallet::member_of(POOL, 11),
			Some(PoolMember { slot: 1, joined_at: 0, leaving: true, seats: 1 })
		);
		assert_eq!(SortitionPallet::member_of(OTHER_POOL, 11), None);
		assert_eq!(SortitionPallet::pool(OTHER_POOL), Default::default());
	});
}

#[test]
fn a_freeze_its_seed_and_its_seats() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		assert_eq!(SortitionPallet::freeze_of(subject(0)), None);
		assert_eq!(SortitionPallet::seed_of(subject(0)), None);
		assert_eq!(SortitionPallet::seats_of(subject(0)), vec![]);
		assert_eq!(SortitionPallet::draw_expected_at(subject(0)), None);

		assert_ok!(freeze(0));
		assert_eq!(SortitionPallet::freeze_of(subject(0)).unwrap().slots, 1);
		assert_eq!(SortitionPallet::seed_of(subject(0)), None);
		assert_eq!(SortitionPallet::draw_expected_at(subject(0)), Port::ready_at(subject(0)));
		until_ready();
		let seed = SortitionPallet::seed_of(subject(0));
		assert!(seed.is_some());
		assert_eq!(SortitionPallet::draw_expected_at(subject(0)), Some(System::block_number()));
		assert_ok!(draw(0, 1));
		assert_eq!(SortitionPallet::seed_of(subject(0)), seed);
		assert_eq!(SortitionPallet::seats_of(subject(0)), vec![Seat { who: 10, vacated: false }]);
	});
}

#[test]
fn the_epoch() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(SortitionPallet::current_epoch().number, 0);
		next_epoch();
		let epoch = SortitionPallet::current_epoch();
		assert_eq!((epoch.number, epoch.consensus, epoch.began), (1, 1, 4));
	});
}

#[test]
fn what_the_port_costs() {
	use crate::{WeightInfo, MAX_SEATS};
	assert_eq!(Port::join_weight(), <() as WeightInfo>::join());
	assert_eq!(Port::leave_weight(), <() as WeightInfo>::leave());
	assert_eq!(Port::freeze_weight(), <() as WeightInfo>::freeze());
	assert_eq!(Port::vacate_weight(), <() as WeightInfo>::vacate());
	assert_eq!(Port::release_weight(5), <() as WeightInfo>::release(5));
	// At most as many are seated as there are attempts, or seats.
	assert_eq!(
		Port::draw_weight(5),
		<() as WeightInfo>::draw(5, 5).saturating_add(<() as WeightInfo>::ready_at())
	);
	assert_eq!(
		Port::draw_weight(200),
		<() as WeightInfo>::draw(200, MAX_SEATS).saturating_add(<() as WeightInfo>::ready_at())
	);
}
