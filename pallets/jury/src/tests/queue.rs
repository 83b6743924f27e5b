// SPDX-License-Identifier: Apache-2.0

//! What is due is done some at a time, and nothing relies on it.

use crate::{
	mock::*, DueItem, DueItems, Error, Event, LastServiced, NextCase, Side, Stage, State,
	StuckItems, WeightInfo,
};
use frame_support::{
	assert_noop, assert_ok,
	traits::Hooks,
	weights::{Weight, WeightMeter},
};
use sp_runtime::{traits::BadOrigin, DispatchError, DispatchResult, Perbill};
use talent_primitives::{due_queue::DueQueue, CaseId};

fn process(item: DueItem<AccountId>) -> DispatchResult {
	Jury::process_due(signed(STRANGER), item)
}

/// How often a case stands in the queue.
fn queued(id: CaseId) -> usize {
	DueItems::<Test>::iter_keys().filter(|(_, item)| *item == DueItem::Case(id)).count()
}

#[test]
fn both_hooks_together_handle_no_more_than_the_parameters_allow() {
	let few = |p: &mut crate::Parameters<u64>| p.max_due_items = 3;
	ExtBuilder::default().with_parameters(few).build_and_execute(|| {
		for _ in 0..20 {
			open(AMOUNT);
		}
		let defaulted = || {
			let is = |case: &crate::CaseOf<Test>| matches!(case.state, State::Provisional { .. });
			crate::Cases::<Test>::iter_values().filter(is).count()
		};
		pass(ANSWER_WINDOW - 1);
		assert_eq!(defaulted(), 0);
		let mut blocks = 0;
		while defaulted() < 20 {
			let before = defaulted();
			pass(1);
			assert!(defaulted() <= before + 3);
			assert!(LastServiced::<Test>::get().items <= 3);
			blocks += 1;
			assert!(blocks < 20, "does not end");
		}
		assert!((7..=9).contains(&blocks), "{blocks}");
	});
}

#[test]
fn no_weight_does_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		pass_without_hooks(ANSWER_WINDOW);
		Jury::on_poll(now(), &mut WeightMeter::with_limit(Weight::zero()));
		assert_eq!(Jury::on_idle(now(), Weight::zero()), Weight::zero());
		assert_eq!(stage(id), Some(Stage::Due));
		// A look, and no item.
		let look = <() as WeightInfo>::due_block().saturating_mul(2);
		Jury::on_poll(now(), &mut WeightMeter::with_limit(look));
		assert_eq!(stage(id), Some(Stage::Due));
	});
}

#[test]
fn the_share_of_a_block_is_kept_and_covers_any_item() {
	let least = |p: &mut crate::Parameters<u64>| p.due_weight_share = Perbill::from_percent(5);
	ExtBuilder::default().with_parameters(least).build_and_execute(|| {
		let block: frame_system::limits::BlockWeights =
			<Test as frame_system::Config>::BlockWeights::get();
		let whole = Perbill::from_percent(5).mul_floor(block.max_block.ref_time());
		assert!(Jury::step_weight().ref_time() < whole, "a step would never be taken");
		open(AMOUNT);
		pass(ANSWER_WINDOW);
		assert_eq!(LastServiced::<Test>::get().items, 1);
		assert!(LastServiced::<Test>::get().weight.ref_time() <= whole);
	});
}

#[test]
fn a_case_stands_in_the_queue_once_all_its_life() {
	ExtBuilder::default().with_experts(8).build_and_execute(|| {
		let id = open(AMOUNT);
		let check = || assert_eq!(queued(id), 1);
		check();
		answer(id);
		check();
		offer(id, Side::Claimant, 20);
		assert_ok!(Jury::submit_evidence(signed(CLAIMANT), id, cid("photo")));
		check();
		run_until(|| {
			check();
			arbitrator(id).is_some()
		});
		for side in [Side::Claimant, Side::Respondent] {
			state(id, side);
			assert_ok!(Jury::call_eyewitnesses(signed(FIRST_ARBITRATOR), id, side));
			check();
		}
		run_until(|| {
			check();
			!witnesses(id, Side::Respondent).is_empty()
		});
		testify_all(id);
		check();
		run_until(|| {
			check();
			matches!(stage(id), Some(Stage::Committing { .. }))
		});
		commit_all(id, &[10, 20]);
		check();
		// One is silent and replaced.
		let silent = seated(id)[2];
		run_until(|| {
			check();
			!seated(id).contains(&silent) && matches!(stage(id), Some(Stage::Committing { .. }))
		});
		assert_ok!(try_commit(seated(id)[2], id, 30));
		check();
		reveal_all(id, &[10, 20, 30]);
		check();
		pass(1);
		check();
		assert_ok!(appeal(RESPONDENT, id, Side::Respondent));
		check();
		draw_panel(id);
		Rulings::set(Execution::Fails);
		vote_all(id, &[20; 7]);
		assert_eq!(stage(id), Some(Stage::Ruled));
		check();
		assert_ok!(advance(id));
		check();
		Rulings::set(Execution::Works);
		pass(RETRY_PERIOD);
		assert_eq!(queued(id), 0);
		assert_all_funds_returned();
	});
}

#[test]
fn an_item_that_fails_is_put_aside_and_can_be_tried_again() {
	ExtBuilder::default().build_and_execute(|| {
		let item = DueItem::Case(7);
		// A date without a record: what cannot be.
		Jury::schedule(now() + 1, &item);
		pass(1);
		assert!(StuckItems::<Test>::contains_key(&item));
		assert!(has_event(Event::DueItemFailed {
			item: item.clone(),
			error: DispatchError::from(Error::<Test>::CaseNotFound),
		}));
		assert_noop!(process(item.clone()), Error::<Test>::CaseNotFound);
		NextCase::<Test>::put(7);
		assert_eq!(open(AMOUNT), 7);
		// What has a date again is not stuck.
		assert!(!StuckItems::<Test>::contains_key(&item));
		pass_without_hooks(ANSWER_WINDOW);
		assert_ok!(process(item));
		assert!(matches!(stage(7), Some(Stage::Provisional { .. })));
		assert_eq!(queued(7), 1);
	});
}

#[test]
fn nobody_puts_a_draw_off_by_asking_too_early() {
	ExtBuilder::default().build_and_execute(|| {
		EndlessEpoch::set(true);
		let id = answered(AMOUNT);
		let queued_at = record(id).queued_at;
		assert_noop!(process(DueItem::Case(id)), Error::<Test>::NotDue);
		assert_noop!(advance(id), Error::<Test>::NotDue);
		// When it is due and the seed is late, it is looked at again, and stands in the queue once.
		skip_to(queued_at);
		assert_ok!(process(DueItem::Case(id)));
		assert!(record(id).queued_at > queued_at);
		assert_eq!(queued(id), 1);
		assert_noop!(advance(id), Error::<Test>::NotDue);
	});
}

#[test]
fn a_seed_that_is_late_is_waited_for_and_no_longer_than_that() {
	ExtBuilder::default().build_and_execute(|| {
		let id = answered(AMOUNT);
		pass(EVIDENCE_WINDOW);
		let Some(Stage::Drawing { until }) = stage(id) else { panic!("nobody is drawn") };
		EndlessEpoch::set(true);
		run_to(until - 1);
		assert_noop!(advance(id), Error::<Test>::NotDue);
		assert_eq!(queued(id), 1);
		EndlessEpoch::set(false);
		pass(1);
		assert!(!matches!(stage(id), Some(Stage::Drawing { .. })));
	});
}

#[test]
fn everything_can_be_done_by_hand() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		pass_without_hooks(ANSWER_WINDOW);
		assert_ok!(process(DueItem::Case(id)));
		pass_without_hooks(APPEAL_WINDOW);
		assert_ok!(process(DueItem::Case(id)));
		assert_eq!(rulings().len(), 1);
		assert_noop!(process(DueItem::Case(id)), Error::<Test>::CaseNotFound);
		assert_all_funds_returned();
	});
}

#[test]
fn process_due_fails_for_what_is_not_there_or_not_due_and_unsigned() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(process(DueItem::Case(7)), Error::<Test>::CaseNotFound);
		assert_noop!(process(DueItem::Juror { account: CLAIMANT }), Error::<Test>::NotJuror);
		let nobody = DueItem::Arbitrator { account: CLAIMANT };
		assert_noop!(process(nobody), Error::<Test>::NotArbitrator);
		let nothing = DueItem::Unclaimed { account: CLAIMANT };
		assert_noop!(process(nothing), Error::<Test>::NothingToClaim);
		assert_noop!(process(DueItem::Juror { account: FIRST_JUROR }), Error::<Test>::NotDue);
		let active = DueItem::Arbitrator { account: FIRST_ARBITRATOR };
		assert_noop!(process(active), Error::<Test>::NotDue);
		let root = RuntimeOrigin::root;
		assert_noop!(Jury::process_due(root(), DueItem::Case(7)), BadOrigin);
		assert_noop!(Jury::advance(root(), 7), BadOrigin);
		assert_noop!(advance(7), Error::<Test>::CaseNotFound);
		let id = open(AMOUNT);
		assert_noop!(process(DueItem::Case(id)), Error::<Test>::NotDue);
	});
}

#[test]
fn every_stage_is_advanced_when_it_is_due_and_not_a_block_before() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		let step = |until: u64| {
			skip_to(until - 1);
			assert_noop!(advance(id), Error::<Test>::NotDue);
			skip_to(until);
			assert_ok!(advance(id));
		};
		let until = |id| match stage(id) {
			Some(
				Stage::Claimed { until }
				| Stage::Evidence { until }
				| Stage::Committing { until }
				| Stage::Revealing { until }
				| Stage::Provisional { until },
			) => until,
			other => panic!("no date: {other:?}"),
		};
		step(until(id));
		answer(id);
		run_until(|| arbitrator(id).is_some());
		step(until(id));
		draw_panel(id);
		commit_all(id, &[10, 20]);
		step(until(id));
		draw_panel(id);
		assert_ok!(try_commit(seated(id)[2], id, 30));
		reveal_all(id, &[10, 20]);
		step(until(id));
		step(until(id));
		assert_eq!(rulings(), [(id, invoice_of(id), percent(15))]);
		assert_all_funds_returned();
	});
}
