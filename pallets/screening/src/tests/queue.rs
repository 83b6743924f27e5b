// SPDX-License-Identifier: Apache-2.0

//! What is due is done some at a time, and nothing relies on it.

use crate::{mock::*, DueItem, DueItems, Error, LastServiced, StuckItems, WeightInfo};
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungible::Mutate, tokens::Preservation, Get, Hooks},
	weights::{Weight, WeightMeter},
};
use sp_runtime::{DispatchError, Perbill};
use talent_primitives::due_queue::DueQueue;

#[test]
fn both_hooks_together_handle_no_more_than_the_parameters_allow() {
	let few = |p: &mut crate::Parameters<u64>| {
		p.max_due_items = 3;
		p.max_load = 100;
		p.commit_window = 60;
	};
	let builder = ExtBuilder::default().with_parameters(few);
	builder.build_and_execute(|| {
		for who in 200..220 {
			let keep = Preservation::Preserve;
			assert_ok!(Balances::transfer(&STRANGER, &who, 2 * FEE, keep));
			request(who);
		}
		let drawn = || {
			let seated =
				|request: &crate::RequestOf<Test>| !request.panel().unwrap().seats.is_empty();
			crate::Requests::<Test>::iter_values().filter(seated).count()
		};
		pass_without_hooks(10);
		let mut blocks = 0;
		while drawn() < 20 {
			let before = drawn();
			System::set_block_number(now() + 1);
			run_hooks();
			// Looks into blocks without items count too.
			assert!(drawn() <= before + 3);
			assert!(LastServiced::<Test>::get().items <= 3);
			blocks += 1;
			assert!(blocks < 20, "does not end");
		}
		assert!((7..=9).contains(&blocks), "{blocks}");
	});
}

fn block_weights() -> frame_system::limits::BlockWeights {
	<Test as frame_system::Config>::BlockWeights::get()
}

#[test]
fn no_weight_does_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let id = request(APPLICANT);
		pass_without_hooks(6);
		Screening::on_poll(now(), &mut WeightMeter::with_limit(Weight::zero()));
		assert_eq!(Screening::on_idle(now(), Weight::zero()), Weight::zero());
		assert!(seated(id).is_empty());
		// A look, and no item.
		let look = <() as WeightInfo>::due_block().saturating_mul(2);
		let mut meter = WeightMeter::with_limit(look);
		Screening::on_poll(now(), &mut meter);
		assert!(seated(id).is_empty());
	});
}

#[test]
fn the_share_of_a_block_is_kept_and_covers_any_item() {
	ExtBuilder::default()
		.with_parameters(|p| p.due_weight_share = Perbill::from_percent(5))
		.build_and_execute(|| {
			let block = block_weights().max_block;
			let whole = Perbill::from_percent(5).mul_floor(block.ref_time());
			assert!(Screening::step_weight().ref_time() < whole, "an item would never be handled");
			request(APPLICANT);
			pass(5);
			assert!(LastServiced::<Test>::get().weight.ref_time() <= whole);
			assert_eq!(LastServiced::<Test>::get().items, 1);
		});
}

#[test]
fn an_item_that_fails_is_put_aside_and_can_be_tried_again() {
	ExtBuilder::default().build_and_execute(|| {
		let item = DueItem::Credential { account: APPLICANT, skill: SKILL };
		// A date without a record: what cannot be.
		Screening::schedule(now() + 1, &item);
		pass(1);
		assert!(StuckItems::<Test>::contains_key(&item));
		System::assert_has_event(
			crate::Event::DueItemFailed {
				item: item.clone(),
				error: DispatchError::from(Error::<Test>::CredentialNotFound),
			}
			.into(),
		);
		let again = Screening::process_due(signed(STRANGER), item.clone());
		assert_noop!(again, Error::<Test>::CredentialNotFound);
		judged(APPLICANT, &[90, 90, 90]);
		pass_without_hooks(CREDENTIAL_LIFE);
		assert_ok!(Screening::process_due(signed(STRANGER), item.clone()));
		assert!(!StuckItems::<Test>::contains_key(&item));
	});
}

#[test]
fn nobody_puts_a_draw_off_by_asking_too_early() {
	ExtBuilder::default().build_and_execute(|| {
		let id = request(APPLICANT);
		let queued_at = record(id).queued_at;
		let early = Screening::process_due(signed(STRANGER), DueItem::Request(id));
		assert_noop!(early, Error::<Test>::NotDue);
		assert_eq!(record(id).queued_at, queued_at);
		// When it is due and the seed is late, it is looked at again, and stands in the queue once.
		pass_without_hooks(queued_at - now());
		assert_ok!(Screening::process_due(signed(STRANGER), DueItem::Request(id)));
		assert_eq!(DueItems::<Test>::iter().count(), 1 + SCREENERS.len());
		assert!(record(id).queued_at > queued_at);
	});
}

#[test]
fn process_due_fails_for_what_is_not_there_and_unsigned() {
	ExtBuilder::default().build_and_execute(|| {
		let process = |item| Screening::process_due(signed(STRANGER), item);
		assert_noop!(process(DueItem::Request(7)), Error::<Test>::RequestNotFound);
		assert_noop!(process(DueItem::Vesting { request: 7, round: 0 }), Error::<Test>::NotDue);
		assert_noop!(
			Screening::process_due(RuntimeOrigin::root(), DueItem::Request(7)),
			sp_runtime::traits::BadOrigin
		);
		let id = drawn(APPLICANT);
		assert_noop!(process(DueItem::Request(id)), Error::<Test>::NotDue);
	});
}
