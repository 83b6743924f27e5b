// SPDX-License-Identifier: Apache-2.0

//! Posting, changing and closing jobs.

use crate::{mock::*, Error, Event, HoldReason, JobDetails, JobStage, JobUpdate};
use frame_support::{
	assert_noop, assert_ok,
	traits::fungible::{InspectHold, MutateHold},
};
use sp_runtime::DispatchError;

fn stage(job: u32) -> JobStage {
	Jobs::job(job).unwrap().1
}

#[test]
fn post_job_holds_the_deposit_and_opens_an_item() {
	ExtBuilder::default().build_and_execute(|| {
		System::reset_events();
		let job = post();
		assert_eq!(Balances::balance_on_hold(&HoldReason::JobDeposit.into(), &CLIENT), 100);
		assert_eq!(open_items(CLIENT), [Item::Job(job)]);
		assert_eq!(stage(job), JobStage::Open);
		assert_events(&[Event::JobPosted {
			job: 0,
			client: CLIENT,
			category: 0,
			currency: NATIVE,
			budget: 5_000,
			openings: 2,
			expires_at: 101,
			deposit: 100,
		}]);
	});
}

#[test]
fn post_job_fails_without_what_it_needs() {
	ExtBuilder::default().build_and_execute(|| {
		let post = |change: fn(&mut JobDetails<u64>)| {
			let mut details = details();
			change(&mut details);
			Jobs::post_job(signed(CLIENT), details)
		};
		assert_noop!(post(|d| d.category = 7), Error::<Test>::CategoryNotFound);
		assert_noop!(post(|d| d.description = cid("")), Error::<Test>::ContentMissing);
		assert_noop!(post(|d| d.openings = 0), Error::<Test>::OpeningsOutOfRange);
		assert_noop!(post(|d| d.openings = 6), Error::<Test>::OpeningsOutOfRange);
		assert_noop!(post(|d| d.max_applications = 0), Error::<Test>::ApplicationsOutOfRange);
		assert_noop!(post(|d| d.max_applications = 5), Error::<Test>::ApplicationsOutOfRange);
		assert_noop!(post(|d| d.open_for = Some(0)), Error::<Test>::WindowOutOfRange);
		assert_noop!(post(|d| d.open_for = Some(1_001)), Error::<Test>::WindowOutOfRange);
		assert_noop!(post(|d| d.required_skill = Some(1)), Error::<Test>::SkillNotOffered);
		assert_noop!(post(|d| d.currency = UNLISTED), DispatchError::Other("not listed"));
		assert_noop!(Jobs::post_job(signed(TALENT), details()), ROLE_MISSING);
		Suspended::mutate(|all| all.insert(CLIENT));
		assert_noop!(post(|_| ()), IS_SUSPENDED);
		Suspended::mutate(|all| all.clear());
		RefuseItems::set(true);
		assert_noop!(post(|_| ()), ITEM_REFUSED);
		RefuseItems::set(false);
		crate::NextJob::<Test>::put(u32::MAX);
		assert_noop!(post(|_| ()), Error::<Test>::NumbersExhausted);
	});
}

#[test]
fn post_job_fails_without_coins_for_the_deposit() {
	ExtBuilder::default().with_parameters(|p| p.job_deposit = CLIENT_FUNDS).build_and_execute(
		|| {
			assert!(Jobs::post_job(signed(CLIENT), details()).is_err());
			assert_eq!(total_held(CLIENT), 0);
		},
	);
}

#[test]
fn update_job_changes_what_is_named_and_no_more() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		run_to(10);
		System::reset_events();
		let update = JobUpdate { openings: Some(3), open_for: Some(50), ..Default::default() };
		assert_ok!(Jobs::update_job(signed(CLIENT), job, update));
		let update =
			JobUpdate { description: Some(cid("better")), budget: Some(7), ..Default::default() };
		assert_ok!(Jobs::update_job(signed(CLIENT), job, update));
		assert_events(&[
			Event::JobUpdated {
				job,
				description: cid("job"),
				budget: 5_000,
				openings: 3,
				expires_at: 60,
			},
			Event::JobUpdated {
				job,
				description: cid("better"),
				budget: 7,
				openings: 3,
				expires_at: 60,
			},
		]);
		// The old date is forgotten, the new one kept.
		run_to(59);
		assert_eq!(stage(job), JobStage::Open);
		run_to(60);
		assert_eq!(Jobs::job(job), None);
	});
}

#[test]
fn update_job_fails_for_others_and_out_of_range() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let update = |update: JobUpdate<u64>| Jobs::update_job(signed(CLIENT), job, update);
		let none = JobUpdate::<u64>::default();
		assert_noop!(Jobs::update_job(signed(CLIENT), 9, none.clone()), Error::<Test>::JobNotFound);
		assert_noop!(
			Jobs::update_job(signed(STRANGER), job, none.clone()),
			Error::<Test>::NotTheClient
		);
		assert_noop!(
			update(JobUpdate { description: Some(cid("")), ..none.clone() }),
			Error::<Test>::ContentMissing
		);
		for openings in [0, 6] {
			assert_noop!(
				update(JobUpdate { openings: Some(openings), ..none.clone() }),
				Error::<Test>::OpeningsOutOfRange
			);
		}
		for open_for in [0, 1_001] {
			assert_noop!(
				update(JobUpdate { open_for: Some(open_for), ..none.clone() }),
				Error::<Test>::WindowOutOfRange
			);
		}
		offer(job, TALENT, fixed(&[100]));
		offer(job, OTHER, fixed(&[100]));
		assert_noop!(
			update(JobUpdate { openings: Some(1), ..none.clone() }),
			Error::<Test>::OpeningsOutOfRange
		);
		skip_to(101);
		assert_noop!(update(none), Error::<Test>::JobNotOpen);
	});
}

#[test]
fn a_filled_job_opens_again_with_more_openings_and_fills_with_fewer() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let first = offer(job, TALENT, fixed(&[100]));
		accept(first);
		assert_eq!(stage(job), JobStage::Open);
		System::reset_events();
		let update = |openings| JobUpdate { openings: Some(openings), ..Default::default() };
		assert_ok!(Jobs::update_job(signed(CLIENT), job, update(1)));
		System::assert_last_event(Event::JobFilled { job }.into());
		assert_eq!(stage(job), JobStage::Filled);
		assert_noop!(Jobs::apply(signed(OTHER), job, cid("me"), None), Error::<Test>::JobNotOpen);
		assert_ok!(Jobs::update_job(signed(CLIENT), job, update(2)));
		assert_ok!(Jobs::apply(signed(OTHER), job, cid("me"), None));
	});
}

#[test]
fn close_job_returns_the_deposit_and_removes_a_job_that_nothing_refers_to() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		System::reset_events();
		assert_ok!(Jobs::close_job(signed(CLIENT), job));
		assert_eq!(total_held(CLIENT), 0);
		assert_eq!(open_items(CLIENT), []);
		assert_eq!(Jobs::job(job), None);
		assert_events(&[
			Event::JobClosed { job, expired: false, deposit: 100 },
			Event::JobRemoved { job },
		]);
	});
}

#[test]
fn close_job_fails_for_others_until_it_has_expired() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_noop!(Jobs::close_job(signed(OTHER), job), Error::<Test>::NotTheClient);
		assert_noop!(Jobs::close_job(signed(OTHER), 5), Error::<Test>::JobNotFound);
		skip_to(101);
		System::reset_events();
		assert_ok!(Jobs::close_job(signed(OTHER), job));
		assert_eq!(total_held(CLIENT), 0);
		assert_events(&[
			Event::JobClosed { job, expired: true, deposit: 100 },
			Event::JobRemoved { job },
		]);
	});
}

#[test]
fn close_job_fails_the_second_time() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		offer(job, TALENT, fixed(&[100]));
		assert_ok!(Jobs::close_job(signed(CLIENT), job));
		assert_noop!(Jobs::close_job(signed(CLIENT), job), Error::<Test>::JobNotOpen);
	});
}

#[test]
fn a_forgotten_job_closes_itself() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		run_to(100);
		assert_eq!(stage(job), JobStage::Open);
		run_to(101);
		assert_eq!(Jobs::job(job), None);
		assert_eq!(total_held(CLIENT), 0);
		assert_eq!(open_items(CLIENT), []);
	});
}

#[test]
fn a_closed_job_stays_while_an_offer_refers_to_it_and_the_offer_can_be_accepted() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let contract = offer(job, TALENT, fixed(&[100]));
		assert_ok!(Jobs::close_job(signed(CLIENT), job));
		assert_eq!(stage(job), JobStage::Closed);
		accept(contract);
		assert_eq!(stage(job), JobStage::Closed);
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		run_to(8);
		assert_eq!(Jobs::job(job), None);
	});
}

#[test]
fn the_deposit_that_was_held_is_returned_whatever_the_parameters_say_now() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let parameters = crate::Parameters { job_deposit: 7, ..test_parameters() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), parameters));
		let cheap = post();
		assert_eq!(total_held(CLIENT), 107);
		assert_ok!(Jobs::close_job(signed(CLIENT), job));
		assert_eq!(total_held(CLIENT), 7);
		assert_ok!(Jobs::close_job(signed(CLIENT), cheap));
		assert_eq!(total_held(CLIENT), 0);
	});
}

#[test]
fn a_hold_that_somebody_else_has_lowered_does_not_keep_a_job_open() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let reason = HoldReason::JobDeposit.into();
		assert_ok!(Balances::burn_held(
			&reason,
			&CLIENT,
			60,
			frame_support::traits::tokens::Precision::Exact,
			frame_support::traits::tokens::Fortitude::Force
		));
		assert_ok!(Jobs::close_job(signed(CLIENT), job));
		assert_eq!(total_held(CLIENT), 0);
	});
}
