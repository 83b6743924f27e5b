// SPDX-License-Identifier: Apache-2.0

//! The end of a freeze that its owner forgets.

use crate::{mock::*, weights::WeightInfo, Error, Event, MAX_SEATS};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use talent_primitives::{Exit, Sortition};

fn expire(case_id: u32) -> frame_support::dispatch::DispatchResultWithPostInfo {
	SortitionPallet::expire_freeze(RuntimeOrigin::signed(77), subject(case_id))
}

fn forgetful() -> ExtBuilder {
	ExtBuilder::default().with_parameters(|p| p.freeze_lifetime = 100).with_members(10..13)
}

#[test]
fn anybody_ends_it_when_its_time_is_over() {
	forgetful().build_and_execute(|| {
		assert_noop!(expire(0), Error::<Test>::NotFrozen);
		freeze_and_wait(0);
		assert_ok!(draw(0, 3));
		assert_eq!(leave(10), Ok(Exit::Waiting { until: 101 }));
		System::set_block_number(100);
		assert_noop!(expire(0), Error::<Test>::FreezeNotExpired);
		System::set_block_number(101);
		assert_eq!(complete_exit(10), Ok(Exit::Waiting { until: 101 }));
		take_events();
		assert_ok!(expire(0));
		assert_eq!(
			take_events(),
			vec![Event::FreezeReleased { subject: subject(0), expired: true }]
		);
		assert!(!Port::is_seated(POOL, &10));
		assert_eq!(complete_exit(10), Ok(Exit::Complete));
		// A later release by the owner has no effect.
		release(0);
		assert_noop!(expire(0), Error::<Test>::NotFrozen);
	});
}

#[test]
fn nobody_is_drawn_for_an_expired_freeze() {
	forgetful().build_and_execute(|| {
		freeze_and_wait(0);
		assert_ok!(draw(0, 1));
		System::set_block_number(101);
		assert_noop!(draw(0, 3), Error::<Test>::FreezeExpired);
		assert!(!Port::is_ready(subject(0)));
		assert_eq!(Port::ready_at(subject(0)), None);
		assert_eq!(Port::expires_at(subject(0)), Some(101));
		// A seat can still be vacated.
		assert_ok!(vacate(0, seated(0)[0]));
	});
}

#[test]
fn it_may_expire_before_its_seed_was_known() {
	forgetful().build_and_execute(|| {
		assert_ok!(freeze(0));
		System::set_block_number(101);
		assert_ok!(expire(0));
		until_ready();
		assert_noop!(draw(0, 1), Error::<Test>::NotFrozen);
	});
}

#[test]
fn the_call_needs_a_signature_and_costs_what_was_drawn() {
	forgetful().build_and_execute(|| {
		freeze_and_wait(0);
		assert_ok!(draw(0, 3));
		System::set_block_number(101);
		let call = crate::Call::<Test>::expire_freeze { subject: subject(0) };
		assert_eq!(
			call.get_dispatch_info().call_weight,
			<() as WeightInfo>::expire_freeze(MAX_SEATS)
		);
		assert_noop!(
			SortitionPallet::expire_freeze(RuntimeOrigin::none(), subject(0)),
			sp_runtime::DispatchError::BadOrigin
		);
		assert_eq!(expire(0).unwrap().actual_weight, Some(<() as WeightInfo>::expire_freeze(3)));
	});
}

#[test]
fn a_hundred_forgotten_freezes_hold_nobody_beyond_the_last_of_them() {
	forgetful().build_and_execute(|| {
		for case_id in 0..100 {
			assert_ok!(freeze(case_id));
		}
		assert_eq!(leave(10), Ok(Exit::Waiting { until: 101 }));
		System::set_block_number(101);
		// In another order than they were made.
		for case_id in (0..100).rev() {
			assert_eq!(complete_exit(10), Ok(Exit::Waiting { until: 101 }));
			assert_ok!(expire(case_id));
		}
		assert_eq!(complete_exit(10), Ok(Exit::Complete));
	});
}
